/** @file Equality under ∫ dt: operators moved by parts, against integrals of random signals. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, map, mul, neg, num, op, pow, sym } from '../../src/expr/build.js'
import { causalForm, equalUnderIntegral } from '../../src/expr/causalForm.js'
import { evaluator, integral } from '../../src/expr/evaluate.js'
import type { Expr, Factor } from '../../src/expr/expr.js'
import { equal } from '../../src/expr/normal.js'
import { adjoint, reduceWord } from '../../src/expr/operator.js'
import { sumOver } from '../../src/expr/sums.js'
import { apart, constant, factor, formulas, signal, TIMELINE, WORLD, weight } from './temporal.js'

const e = sym('let', 'e', ['i'])
const r = sym('let', 'r', ['j'])
const u = signal('u', 'i')
const v = signal('v', 'i')
const a = constant('a')
const b = constant('b')
const D = (tau: Expr, reversed: boolean, power = 1): Factor => ({ op: 'D', tau, reversed, power })
const S = (d: Expr, power = 1): Factor => ({ op: 'S', tau: d, reversed: false, power })
const dt: Factor = { op: 'dt', reversed: false, power: 1 }

/** Left and right, equal under the integral, unequal at every time. */
const MOVED: readonly (readonly [string, Expr, Expr])[] = [
  ['a look-ahead', mul([op([D(a, true)], e), r]), mul([e, op([D(a, false)], r)])],
  ['a low-pass', mul([op([D(a, true, -1)], e), r]), mul([e, op([D(a, false, -1)], r)])],
  ['a derivative', mul([op([dt], e), r]), neg(mul([e, op([dt], r)]))],
  ['an advance', mul([op([S(a, -1)], e), r]), mul([e, op([S(a)], r)])],
  ['a word', mul([op([D(a, true, -1), D(b, true)], e), r]), mul([e, op([D(a, false, -1), D(b, false)], r)])],
  [
    'half of a word',
    mul([op([D(a, true, -1), D(b, true)], e), r]),
    mul([op([D(b, true)], e), op([D(a, false, -1)], r)]),
  ],
  ['off a product', mul([op([D(a, true, -1)], mul([e, v])), r]), mul([e, v, op([D(a, false, -1)], r)])],
  [
    'between products',
    mul([op([D(a, true, -1)], mul([e, v])), u, r]),
    mul([e, v, op([D(a, false, -1)], mul([u, r]))]),
  ],
  [
    'in a sum over neurons',
    sumOver(mul([weight('i', 'j'), op([D(a, true, -1)], e), r]), ['j']),
    sumOver(mul([weight('i', 'j'), e, op([D(a, false, -1)], r)]), ['j']),
  ],
  [
    'a product of three',
    mul([op([dt], e), u, v]),
    neg(add([mul([e, op([dt], u), v]), mul([e, u, op([dt], v)])])),
  ],
  ['a total derivative', mul([u, op([dt], u)]), num(0)],
  ['a total derivative of a cube', mul([pow(u, 2), op([dt], u)]), num(0)],
  ['on equal signals', pow(op([D(a, true)], u), 2), pow(op([D(a, false)], u), 2)],
]

describe('equal under the integral', () => {
  test.each(MOVED)('%s', (_, left, right) => {
    expect(equalUnderIntegral(left, right)).toBe(true)
    expect(equal(left, right)).toBe(false)
  })
})

const KEPT: readonly (readonly [string, Expr, Expr])[] = [
  ['an operator that is not turned around', mul([op([D(a, true)], e), r]), mul([e, op([D(a, true)], r)])],
  ['a derivative without its sign', mul([op([dt], e), r]), mul([e, op([dt], r)])],
  ['a delay that is not turned around', mul([op([S(a)], e), r]), mul([e, op([S(a)], r)])],
  ['into a product', mul([op([D(a, true)], mul([e, v])), r]), mul([op([D(a, true)], e), v, r])],
  [
    'φ′ e under D⁻',
    mul([op([D(a, true)], mul([map('tanh', 1, v), e])), r]),
    mul([map('tanh', 1, v), op([D(a, true)], e), r]),
  ],
  ['a square', pow(op([dt], u), 2), num(0)],
]

describe('unequal under the integral', () => {
  test.each(KEPT)('%s', (_, left, right) => {
    expect(equalUnderIntegral(left, right)).toBe(false)
  })
})

test('by the chain rule', () => {
  const total = mul([map('tanh', 1, u), op([dt], u), v])
  expect(equalUnderIntegral(mul([op([dt], map('tanh', 0, u)), v]), total, 2)).toBe(true)
})

const words = fc.array(factor('i'), { minLength: 1, maxLength: 3 }).map(reduceWord)
const RUNS = { seed: 31, numRuns: 100 }
const total = (x: Expr): number => integral(evaluator(WORLD)(x), TIMELINE)

test('a moved word keeps the integral, and both sides are called equal', () => {
  fc.assert(
    fc.property(words, formulas(1), (word, f) => {
      const { sign, word: turned } = adjoint(word)
      const left = mul([op(word, u), f, v])
      const right = mul([num(sign), u, op(turned, mul([f, v]))])
      expect(Math.abs(total(left) - total(right))).toBeLessThan(1e-6)
      expect(equalUnderIntegral(left, right)).toBe(true)
    }),
    RUNS,
  )
})

test('the causal form has the same integral and no operator on the error', () => {
  fc.assert(
    fc.property(words, words, (word, other) => {
      const left = add([mul([op(word, u), op(other, v)]), mul([num(3), op(other, mul([u, v])), v])])
      const form = causalForm(left, (s) => s.name === 'u')
      expect(Math.abs(total(left) - total(form))).toBeLessThan(1e-6)
      expect(equalUnderIntegral(left, form)).toBe(true)
    }),
    RUNS,
  )
  const gradient = neg(sumOver(mul([weight('i', 'j'), op([D(a, true, -1)], e), r]), ['j']))
  const causal = neg(sumOver(mul([weight('i', 'j'), e, op([D(a, false, -1)], r)]), ['j']))
  expect(causalForm(gradient, (s) => s.name === 'e')).toBe(causal)
  expect(
    apart(
      u,
      causalForm(u, (s) => s.name === 'u'),
    ),
  ).toBe(0)
})
