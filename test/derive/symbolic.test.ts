/** @file The golden derivations, symbolically: derived and hand-typed gradients have one normal form. */
import { describe, expect, test } from 'vitest'
import { bodyAt, canonicalIndices, type Definitions, sensitivities } from '../../src/derive/functional.js'
import { neg, ONE, ZERO } from '../../src/expr/build.js'
import type { Expr } from '../../src/expr/expr.js'
import { equal } from '../../src/expr/normal.js'
import { substitute } from '../../src/expr/substitute.js'
import { GOLDENS } from './goldens.js'

/** Every definition written out. */
function open(e: Expr, definitions: Definitions): Expr {
  const next = substitute(e, (s) => {
    // 1 or 0, hence its own square: while there is a target it is 1
    if (s.role === 'given') return ONE
    const definition = s.role === 'let' ? definitions.get(s.name) : undefined
    return definition ? bodyAt(definition, s.indices) : s
  })
  return next === e ? e : open(next, definitions)
}

describe.each(GOLDENS)('$name', (golden) => {
  const derived = sensitivities(golden.energy, golden.definitions)
  test.each([...golden.expected])('by %s', (name, hand) => {
    const typed = open(bodyAt(hand, canonicalIndices(hand.indices)), golden.definitions)
    const found = open(derived.get(name) ?? ZERO, golden.definitions)
    const verdict = equal(found, typed, 1) || equal(found, typed, 2)
    expect(verdict).toBe(true)
    // a wrong sign is a different normal form
    if (typed !== ZERO) expect(equal(found, neg(typed), 1)).toBe(false)
  })
})
