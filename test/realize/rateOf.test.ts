/** @file The rate of change of an expression by the chain rule, against the derivative of its values in time. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Definitions } from '../../src/derive/functional.js'
import { add, map, mul, num, op, pow, recip, softmax, sym, ZERO } from '../../src/expr/build.js'
import type { Expr } from '../../src/expr/expr.js'
import { derivative } from '../../src/expr/operator.js'
import { logsumexp, sumOver } from '../../src/expr/sums.js'
import { rateOf } from '../../src/realize/rates.js'
import { rateOfTarget } from '../../src/realize/realization.js'
import { apart, constant, formulas, signal, weight } from '../expr/temporal.js'

const NONE: Definitions = new Map()
const ddt = (e: Expr, times = 1): Expr => op([derivative(times)], e)
const u = signal('u', 'i')
const v = signal('v', 'i')
const a = constant('a')
const low = (e: Expr): Expr => op([{ op: 'D', tau: a, reversed: false, power: -1 }], e)
const holds = (e: Expr, kind: Expr['kind']): boolean =>
  e.kind === kind ||
  ('terms' in e
    ? e.terms
    : 'factors' in e
      ? e.factors
      : 'base' in e
        ? [e.base]
        : 'arg' in e
          ? [e.arg]
          : []
  ).some((c) => holds(c, kind))

test('of random formulas of states', () => {
  let normalized = 0
  fc.assert(
    fc.property(formulas(2), (e) => {
      const rate = rateOf(e, NONE)
      if (rate === undefined) {
        normalized++
        expect(holds(e, 'softmax') || holds(e, 'logsumexp')).toBe(true)
      } else expect(apart(rate, ddt(e))).toBeLessThan(1e-4)
    }),
    { seed: 41, numRuns: 100 },
  )
  expect(normalized).toBeGreaterThan(0)
})

describe('each kind', () => {
  const sum = sumOver(mul([weight('i', 'j'), signal('u', 'j'), map('tanh', 0, signal('v', 'j'))]), ['j'])
  test.each<readonly [string, Expr]>([
    ['a state', u],
    ['a sum', add([u, mul([num(3), v]), a])],
    ['a product', mul([u, v, map('tanh', 0, u)])],
    ['a power', pow(add([num(2), u]), 3)],
    ['a reciprocal', recip(add([num(2), mul([u, v])]))],
    ['a function', map('tanh', 0, mul([num(2), u]))],
    ['a slope', map('tanh', 1, mul([num(2), u]))],
    ['an operator', low(v)],
    ['a product with an operator', mul([u, low(v)])],
    ['a sum over neurons', sum],
    ['a product with one', mul([sum, u])],
    ['one of powers', sumOver(mul([weight('j', 'i'), pow(signal('u', 'j'), 2)]), ['j'])],
  ])('%s', (_, e) => {
    const rate = rateOf(e, NONE) ?? ZERO
    expect(apart(rate, ddt(e))).toBeLessThan(1e-6)
    expect(apart(rate, ZERO)).toBeGreaterThan(1e-4)
  })

  test('what does not move has none', () => {
    const still = [num(3), a, weight('i', 'j'), mul([a, weight('i', 'j')]), pow(a, 2)]
    for (const e of [...still, ...(['given', 'output', 'inside'] as const).map((role) => sym(role, 'y'))])
      expect(rateOf(e, NONE)).toBe(ZERO)
  })

  test('of a product with what is given it is that of the rest', () => {
    const given = sym('given', 'y')
    expect(rateOf(mul([given, u]), NONE)).toBe(mul([given, ddt(u)]))
    expect(rateOf(add([given, u]), NONE)).toBe(ddt(u))
  })

  test('data are differentiated by two samples', () => {
    const y = sym('target', 'y', ['i'])
    expect(rateOf(y, NONE)).toBe(sym('let', rateOfTarget('y'), ['i']))
    expect(rateOf(mul([num(2), y, a]), NONE)).toBe(mul([num(2), a, sym('let', rateOfTarget('y'), ['i'])]))
  })

  test('a definition is looked into, at the index that it is read at', () => {
    const span = { start: 0, end: 0 }
    const definitions: Definitions = new Map([
      ['r', { name: 'r', indices: ['k'], body: map('tanh', 0, signal('u', 'k')), span }],
      ['s', { name: 's', indices: ['k'], body: mul([num(2), sym('let', 'r', ['k'])]), span }],
    ])
    expect(rateOf(sym('let', 's', ['i']), definitions)).toBe(mul([num(2), map('tanh', 1, u), ddt(u)]))
    expect(rateOf(sym('let', 't', ['i']), definitions)).toBeUndefined()
  })

  test('the operand of a weight keeps its operator', () => {
    const x = mul([signal('u', 'j'), signal('v', 'j')])
    const e = sumOver(mul([a, weight('i', 'j'), x]), ['j'])
    expect(rateOf(e, NONE)).toBe(sumOver(mul([a, weight('i', 'j'), ddt(x)]), ['j']))
  })

  test.each<readonly [string, Expr]>([
    ['a softmax', softmax(u, 'i')],
    ['a log Σ exp', logsumexp(mul([u, v]), 'i')],
    ['noise', sym('noise', 'xi', ['i'])],
    ['a signal from outside', sym('signal', 'R')],
    ['an argument', sym('argument', 'x')],
  ])('%s has none', (_, e) => {
    expect(rateOf(e, NONE)).toBeUndefined()
    expect(rateOf(add([e, u]), NONE)).toBeUndefined()
    expect(rateOf(mul([e, u]), NONE)).toBeUndefined()
    expect(rateOf(map('tanh', 0, e), NONE)).toBeUndefined()
  })
})
