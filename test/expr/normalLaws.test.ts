/** @file The normal form of random formulas: the value is kept, order and names do not matter, once is enough; mistakes show. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, map, mul, neg, num, ONE, op, pow, recip, softmax, sub, ZERO } from '../../src/expr/build.js'
import { EXPAND } from '../../src/expr/expand.js'
import type { Expr } from '../../src/expr/expr.js'
import { RATES } from '../../src/expr/jets.js'
import { equal, expressionOf, type Level, normalForm, type Tables } from '../../src/expr/normal.js'
import { derivative, lookAhead } from '../../src/expr/operator.js'
import { substitute } from '../../src/expr/substitute.js'
import { logsumexp, rename, sumOver } from '../../src/expr/sums.js'
import { apart, constant, formulas, signal, weight } from './temporal.js'

const LEVELS: readonly Level[] = [1, 2]
const RUNS = { seed: 20250131, numRuns: 300 }
/** What is left of functions of steep derivatives, which the polynomials in time do not resolve. */
const RESOLVED = 2e-6

test.each(LEVELS)('the value is kept at level %i', (level) => {
  fc.assert(
    fc.property(formulas(3), (e) => {
      expect(apart(e, expressionOf(normalForm(e, level)))).toBeLessThan(level === 1 ? 1e-8 : RESOLVED)
    }),
    RUNS,
  )
})

test.each([0.5, -0.5, 1.5, -1, -2, 3])('the value of a sum to the power %d is kept', (exponent) => {
  fc.assert(
    fc.property(formulas(2), (e) => {
      const power = pow(add([num(2), mul([num(3), e, e])]), exponent)
      for (const level of LEVELS)
        expect(apart(power, expressionOf(normalForm(power, level)))).toBeLessThan(1e-8)
      expect(expressionOf(normalForm(expressionOf(normalForm(power, 1)), 1))).toBe(
        expressionOf(normalForm(power, 1)),
      )
    }),
    { ...RUNS, numRuns: 40 },
  )
})

test.each(LEVELS)('once is enough at level %i, and equal to what it came from', (level) => {
  fc.assert(
    fc.property(formulas(3), (e) => {
      const once = expressionOf(normalForm(e, level))
      expect(expressionOf(normalForm(once, level))).toBe(once)
      expect(equal(e, once, level)).toBe(true)
    }),
    { ...RUNS, seed: 8 },
  )
})

/** Products over sums written out at every second place, operators divided: the same formula in another shape. */
function reshaped(e: Expr): Expr {
  switch (e.kind) {
    case 'add':
      return add([...e.terms].reverse().map(reshaped))
    case 'mul': {
      if (e.sum.length > 0) return e
      const [first = ONE, ...rest] = e.factors.map(reshaped)
      return first.kind === 'add' ? add(first.terms.map((t) => mul([...rest, t]))) : mul([...rest, first])
    }
    case 'pow':
      return e.exponent === 2 ? mul([reshaped(e.base), e.base]) : e
    case 'op': {
      const [first, ...rest] = e.word
      const inner = op(rest, reshaped(e.arg))
      if (first?.op !== 'D' || first.power !== 1 || !first.tau) return e
      const rate = mul([first.tau, op([derivative()], inner)])
      return first.reversed ? sub(inner, rate) : add([inner, rate])
    }
    case 'map':
      return map(e.fn, e.order, reshaped(e.arg))
    default:
      return e
  }
}

test.each(LEVELS)('another shape of the same formula is equal at level %i', (level) => {
  fc.assert(
    fc.property(formulas(3), (e) => {
      expect(equal(e, reshaped(e), level)).toBe(true)
      expect(equal(sub(e, reshaped(e)), ZERO, level)).toBe(true)
    }),
    { ...RUNS, seed: 9 },
  )
})

test('bound indices have no names: free ones renamed there and back, and through other names', () => {
  const other = new Map([['i', 'z9']])
  fc.assert(
    fc.property(formulas(3), (e) => {
      const there = rename(e, other)
      const back = rename(expressionOf(normalForm(there)), new Map([['z9', 'i']]))
      expect(equal(back, e)).toBe(true)
    }),
    { ...RUNS, seed: 10 },
  )
})

test('what is called equal has equal values; formulas with a change are never called equal', () => {
  let equals = 0
  fc.assert(
    fc.property(formulas(2), formulas(2), fc.constantFrom(...LEVELS), (x, y, level) => {
      const is = equal(x, y, level)
      if (is === true) equals++
      if (is) expect(apart(x, y)).toBeLessThan(RESOLVED)
      const changed = substitute(x, (s) => (s.name === 'u' ? mul([num(2), s]) : s))
      if (apart(x, changed) > 1e-3) expect(equal(x, changed, level)).not.toBe(true)
    }),
    { ...RUNS, seed: 11 },
  )
  expect(equals).toBeGreaterThan(0)
})

const u = signal('u', 'i')
const v = signal('v', 'i')
const a = constant('a')
const sum = sumOver(mul([weight('i', 'j'), signal('u', 'j')]), ['j'])
const rate = (e: Expr): Expr => op([derivative()], e)
const doubled = (e: Expr): Expr => mul([num(2), e])

/** One for each rule: what a mistake in it changes. */
const SAMPLES: readonly Expr[] = [
  op([lookAhead(a)], add([doubled(u), num(3), mul([u, v])])),
  pow(add([u, v, num(2)]), 3),
  pow(add([doubled(u), num(3)]), -1),
  mul([add([u, v]), sum, sub(u, v)]),
  map('tanh', 0, sum),
  softmax(add([u, v]), 'i'),
  logsumexp(mul([u, v]), 'i'),
  op([lookAhead(a)], map('tanh', 0, mul([u, v]))),
  rate(recip(add([num(2), u]))),
  rate(softmax(u, 'i')),
  rate(logsumexp(mul([u, v]), 'i')),
  op([lookAhead(a)], mul([pow(u, 2), op([lookAhead(a, -1)], v)])),
]

const isCaught = (tables: Tables): boolean =>
  SAMPLES.some((e) =>
    LEVELS.some((level) => {
      const kept = apart(e, expressionOf(normalForm(e, level, tables)))
      return !(kept < RESOLVED) || equal(e, expressionOf(normalForm(e, level)), level, tables) !== true
    }),
  )

const withExpand = (rules: Partial<Tables['expand']>): Tables => ({
  expand: { ...EXPAND, ...rules },
  rates: RATES,
})
const withRates = (rules: Partial<Tables['rates']>): Tables => ({
  expand: EXPAND,
  rates: { ...RATES, ...rules },
})

const MISTAKES: Readonly<Record<string, Tables>> = {
  'a number doubled': withExpand({ num: (e, of, s) => EXPAND.num(num(2 * e.value), of, s) }),
  'a term lost': withExpand({ add: (e, of) => of(e.terms[0] ?? e) }),
  'a factor lost': withExpand({
    mul: (e, of, s) => (e.sum.length > 0 ? EXPAND.mul(e, of, s) : of(e.factors[0] ?? e)),
  }),
  'a power lost': withExpand({ pow: (e, of) => of(e.base) }),
  'a derivative of a function in place of it': withExpand({
    map: (e, _, s) =>
      new Map([[map(e.fn, e.order + 1, e.arg), s.known.size > 0 ? { n: 1n, d: 1n } : { n: 2n, d: 1n }]]),
  }),
  'an operator left out': withExpand({ op: (e, of) => of(e.arg) }),
  'an operator turned around': withExpand({
    op: (e, of, s) => EXPAND.op({ ...e, word: e.word.map((f) => ({ ...f, reversed: f.op === 'D' })) }, of, s),
  }),
  'the argument in place of its softmax': withExpand({ softmax: (e, of) => of(e.arg) }),
  'a sign of a symbol': withExpand({
    sym: (e, of, s) => (EXPAND.sym(e, of, s).size > 0 ? new Map([[e, { n: -1n, d: 1n }]]) : new Map()),
  }),
  'log Σ exp of twice the argument': withExpand({
    logsumexp: (e) => new Map([[doubled(e), { n: 1n, d: 1n }]]),
  }),
  'one factor differentiated': withRates({
    mul: (e, d) => mul([d(e.factors[0] ?? e), ...e.factors.slice(1)]),
  }),
  'the power rule without its factor': withRates({
    pow: (e, d) => mul([pow(e.base, e.exponent - 1), d(e.base)]),
  }),
  'the chain rule without its inner part': withRates({ map: (e) => map(e.fn, e.order + 1, e.arg) }),
  'the chain rule without its order': withRates({
    map: (e, d) => mul([map(e.fn, e.order, e.arg), d(e.arg)]),
  }),
  'a derivative of an operator without d/dt': withRates({ op: (e) => e }),
  'a derivative of a sum with a sign': withRates({ add: (e, d) => neg(add(e.terms.map(d))) }),
  'softmax as if it were a logistic function': withRates({
    softmax: (e, d) => mul([e, sub(ONE, e), d(e.arg)]),
  }),
  'log Σ exp constant': withRates({ logsumexp: () => ZERO }),
}

describe('planted mistakes', () => {
  test('without one, all samples hold', () => {
    expect(isCaught({ expand: EXPAND, rates: RATES })).toBe(false)
  })
  test.each(Object.entries(MISTAKES))('%s', (_, tables) => {
    expect(isCaught(tables)).toBe(true)
  })
})
