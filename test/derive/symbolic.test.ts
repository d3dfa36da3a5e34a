/** @file The golden derivations, symbolically: derived and hand-typed gradients have one normal form. */
import { describe, expect, test } from 'vitest'
import { bodyAt, canonicalIndices, sensitivities } from '../../src/derive/functional.js'
import { neg, ZERO } from '../../src/expr/build.js'
import { equal } from '../../src/expr/normal.js'
import { GOLDENS } from './goldens.js'
import { opened } from './opened.js'

describe.each(GOLDENS)('$name', (golden) => {
  const derived = sensitivities(golden.energy, golden.definitions)
  test.each([...golden.expected])('by %s', (name, hand) => {
    const typed = opened(bodyAt(hand, canonicalIndices(hand.indices)), golden.definitions)
    const found = opened(derived.get(name) ?? ZERO, golden.definitions)
    const verdict = equal(found, typed, 1) || equal(found, typed, 2)
    expect(verdict).toBe(true)
    // a wrong sign is a different normal form
    if (typed !== ZERO) expect(equal(found, neg(typed), 1)).toBe(false)
  })
})
