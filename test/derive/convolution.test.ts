/** @file Shared kernels: the derivative of what is read at shifted positions, symbolically and against differences. */
import { describe, expect, test } from 'vitest'
import { measure, worst } from '../../src/check/measure.js'
import { bodyAt, canonicalIndices, sensitivities } from '../../src/derive/functional.js'
import { neg, ZERO } from '../../src/expr/build.js'
import { equal } from '../../src/expr/normal.js'
import { CONVOLUTIONS, SHIFTED } from './convolutions.js'
import { opened as open } from './opened.js'

describe.each(CONVOLUTIONS)('$name', (golden) => {
  const derived = sensitivities(golden.energy, golden.definitions)
  test.each([...golden.expected])('by %s', (name, hand) => {
    const typed = bodyAt(hand, canonicalIndices(hand.indices))
    const found = derived.get(name) ?? ZERO
    expect(equal(found, typed)).toBe(true)
    expect(equal(found, neg(typed))).toBe(false)
    // written out, the sums of two axes are too many for the normal form
    if (golden.definitions.get('e')?.indices.length !== 2) return
    expect(equal(open(found, golden.definitions), open(typed, golden.definitions))).toBe(true)
  })
})

test.each([...CONVOLUTIONS, ...SHIFTED])('measured: $name', (golden) => {
  for (const seed of [1, 2]) {
    const found = worst(measure(golden, sensitivities(golden.energy, golden.definitions), seed))
    expect(found.error, found.symbol).toBeLessThan(1e-9)
  }
})
