/** @file What reverse accumulation passes by: what no derivative reaches, what is not asked for, products that nobody reads. */
import { describe, expect, test } from 'vitest'
import { measure, worst } from '../../src/check/measure.js'
import { bodyAt, canonicalIndices, sensitivities, sensitivitiesThrough } from '../../src/derive/functional.js'
import { add, map, mul, neg, num, op, pow, softmax, sym, ZERO } from '../../src/expr/build.js'
import { evaluator, valueAt } from '../../src/expr/evaluate.js'
import type { Expr } from '../../src/expr/expr.js'
import { constructions } from '../../src/expr/intern.js'
import { equal } from '../../src/expr/normal.js'
import { derivative, lookAhead } from '../../src/expr/operator.js'
import { sumOver } from '../../src/expr/sums.js'
import { chebyshev } from '../../src/expr/timeline.js'
import { plus } from './convolutions.js'
import { actionOf } from './goldens.js'

const NONE = new Map()
const tau = sym('constant', 'tau')
const x = sym('state', 'x')
const y = sym('state', 'y')
const a = sym('let', 'a')
const b = sym('let', 'b')
const c = sym('let', 'c')
const square = (e: Expr): Expr => pow(e, 2)

describe('what no derivative reaches is not named', () => {
  // the derivative of a total rate of change is zero, whatever it is of
  test.each([
    ['a rate', op([derivative()], x)],
    ['the rate of a function', op([derivative()], map('tanh', 0, x))],
    ['a rate that is looked ahead', op([lookAhead(num(2)), derivative()], mul([x, map('exp', 0, x)]))],
    ['what it is multiplied by', mul([num(3), op([derivative(2)], x)])],
  ])('%s', (_, term) => {
    const found = sensitivities(add([square(y), term]), NONE)
    expect([...found.keys()]).toEqual(['y'])
    expect(found.get('x')).toBeUndefined()
    expect(found.get('y')).toBe(mul([num(2), y]))
  })
})

describe('derivatives by some of the definitions', () => {
  const e = add([mul([a, b, x]), map('tanh', 0, mul([b, y])), square(c), op([lookAhead(tau)], x)])
  test.each([[['a']], [['b']], [['c']], [['a', 'c']], [['a', 'b', 'c']], [[]]])('%j', (names) => {
    const found = sensitivitiesThrough(e, new Set(names))
    expect([...found.keys()].sort()).toEqual(names)
    const all = sensitivities(e, NONE)
    for (const name of names) expect(equal(found.get(name) ?? ZERO, all.get(name) ?? ZERO)).toBe(true)
  })
})

test('symbols are met from the first to the last', () => {
  const symbolsOf = (e: Expr): readonly string[] =>
    e.kind === 'sym'
      ? [e.name]
      : e.kind === 'add'
        ? e.terms.flatMap(symbolsOf)
        : e.kind === 'mul'
          ? e.factors.flatMap(symbolsOf)
          : []
  const names = Array.from({ length: 12 }, (_, n) => sym('state', `q${n}`))
  const products = names.map((s, n) => mul([s, names[(n + 5) % 12] ?? s]))
  for (const e of [add(names), mul(names), add(products)])
    expect([...sensitivities(e, NONE).keys()]).toEqual([...new Set(symbolsOf(e))])
})

test('what flows into a factor is multiplied out where it is read alone', () => {
  const factors = Array.from({ length: 400 }, (_, n) => sym('state', `f${n}`))
  const product = mul([num(2), ...factors])
  const before = constructions()
  const found = sensitivities(product, NONE)
  const unread = constructions() - before
  expect([...found.keys()]).toHaveLength(400)
  expect(unread).toBeLessThan(40)
  expect(found.get('f7')).toBe(mul([num(2), ...factors.filter((f) => f.name !== 'f7')]))
})

test('the free indices of a sensitivity are named by their place, of the kinds that they are', () => {
  expect(canonicalIndices(['k', 'l@P', 'm', 'n@Q'])).toEqual(['i', 'j@P', 'i2', 'i3@Q'])
  expect(canonicalIndices(['x@P'])).toEqual(['i@P'])
  expect(canonicalIndices([])).toEqual([])
})

test('a definition that nothing reaches is not asked whether it counts neurons', () => {
  // its rate of change in all has no derivative, though every neuron has the same
  const same = { name: 'v', indices: ['k'], body: mul([sym('let', 's'), num(2)]), span: { start: 0, end: 0 } }
  const root = op([derivative()], sumOver(map('tanh', 0, sym('let', 'v', ['i'])), ['i']))
  const found = sensitivities(add([root, square(y)]), new Map([['v', same]]))
  expect([...found.keys()]).toEqual(['y'])
  expect(() =>
    sensitivities(add([sumOver(sym('let', 'v', ['i']), ['i']), x]), new Map([['v', same]])),
  ).toThrow('the same for all of them')
})

test('what reaches a symbol in several places is added up, a product first or last', () => {
  const p = sym('let', 'p', ['i'])
  const [u, v] = [sym('state', 'u', ['i']), sym('state', 'v', ['i'])]
  const body = { name: 'p', indices: ['i'], body: u, span: { start: 0, end: 0 } }
  const terms = [mul([p, u, v]), mul([p, x, y]), mul([num(3), p]), map('tanh', 0, p)]
  const slopes = [mul([u, v]), mul([x, y]), num(3), map('tanh', 1, p)]
  for (const one of terms.keys())
    for (const other of terms.keys()) {
      const list = one === other ? [one] : [one, other]
      const root = sumOver(add(list.map((n) => mul([sym('bias', 'b', ['i']), terms[n] ?? ZERO]))), ['i'])
      const found = sensitivities(root, new Map([['p', body]]))
      const expected = mul([sym('bias', 'b', ['i']), add(list.map((n) => slopes[n] ?? ZERO))])
      expect(equal(found.get('p') ?? ZERO, expected)).toBe(true)
    }
})

describe('a term that is the same for all neurons, summed over them', () => {
  const v = sym('let', 'v', ['i'])
  const span = { start: 0, end: 0 }
  const derived = (body: Expr) =>
    sensitivities(add([sumOver(v, ['i']), x]), new Map([['v', { name: 'v', indices: ['i'], body, span }]]))
  const scalar = sym('constant', 'a')
  const given = sym('given', 'y')
  const own = sym('constant', 'g', ['j'])
  test.each([
    ['one constant', scalar],
    ['whether a target is given', given],
    ['both', mul([scalar, given])],
    ['a number', num(3)],
  ])('%s passes', (_, body) => {
    expect([...derived(body).keys()]).toContain('v')
  })
  test.each([
    ['a state', x],
    ['a state and a constant', mul([scalar, x])],
    ['a constant of each neuron', sumOver(mul([own, own]), ['j'])],
    ['a weight', sumOver(mul([sym('weight', 'w', ['j']), own]), ['j'])],
    ['a parameter', sym('parameter', 'q')],
    ['a definition', sym('let', 's')],
  ])('%s is refused', (_, body) => {
    expect(() => derived(body)).toThrow('the same for all of them')
    const each = sensitivities(sumOver(mul([v, sym('bias', 'b', ['i'])]), ['i']), NONE)
    expect(each.get('v')).toBe(sym('bias', 'b', ['i']))
  })
})

test('terms of a target are kept together as one difference from it', () => {
  const given = sym('given', 'y')
  const [r, target, w] = [sym('let', 'r', ['i']), sym('target', 'y', ['i']), sym('bias', 'b', ['i'])]
  const cost = add([
    mul([num(0.5), given, pow(r, 2)]),
    neg(mul([given, target, r])),
    mul([w, r]),
    mul([w, r, r]),
  ])
  const found = sensitivities(sumOver(cost, ['i']), NONE).get('r')
  expect(found).toBe(add([mul([given, add([r, neg(target)])]), w, mul([num(2), w, r])]))
  const alone = sensitivities(sumOver(mul([given, r, add([r, neg(target)])]), ['i']), NONE).get('r')
  expect(alone).toBe(mul([given, add([mul([num(2), r]), neg(target)])]))
})

test('so are those that one softmax sends back', () => {
  const [given, w, r] = [sym('given', 'y'), sym('bias', 'b', ['i']), sym('let', 'r', ['i'])]
  const p = softmax(r, 'i')
  const definition = { name: 'p', indices: ['i'], body: p, span: { start: 0, end: 0 } }
  const root = sumOver(mul([given, w, sym('let', 'p', ['i'])]), ['i'])
  expect(sensitivities(root, new Map([['p', definition]])).get('r')).toBe(
    mul([given, p, add([w, neg(sumOver(mul([w, p]), ['i']))])]),
  )
})

test('a definition read beyond the range of its axis is zero there, whatever its body gives', () => {
  const body = map('logistic', 0, sym('state', 'u', ['n@X']))
  const at = bodyAt({ name: 'r', indices: ['n@X'], body, span: { start: 0, end: 0 } }, [plus('x@X', 'k@K')])
  const sizes = { X: 4, K: 3 }
  const values = [0.3, -1.2, 0.8, 2.1]
  const timeline = chebyshev(1, 2)
  const found = evaluator({
    timeline,
    sizes,
    quantities: new Map([['u', { shape: [4], data: Float64Array.from(values) }]]),
    definitions: NONE,
    functions: {},
  })(at)
  for (const x of [0, 1, 2, 3])
    for (const k of [0, 1, 2]) {
      const u = values[x + k]
      const expected = u === undefined ? 0 : 1 / (1 + Math.exp(-u))
      expect(valueAt(found, 0, { 'x@X': x, 'k@K': k }, sizes)).toBeCloseTo(expected, 14)
    }
})

describe('derivatives by what operators hold', () => {
  test.each([
    'D(tau_m) u',
    'D(-tau_m) u',
    'D(tau_m) D(tau_m) u',
    'D(-tau_m) D(-tau_m) u',
    'D(-tau_m) D(tau_r) u',
    'I(tau_m) u',
    'I(-tau_m) u',
    'I(tau_m) I(tau_m) u',
    'I(-tau_m) I(-tau_r) I(-tau_r) u',
    'D(tau_m) I(tau_r) I(tau_r) u',
    'D(-tau_r) D(-tau_r) D(-tau_r) I(tau_m) phi(u)',
  ])('%s', (word) => {
    const action = actionOf(
      word,
      `state u
constant tau_m = 1, tau_r = 2
bias b
activation phi = tanh
flow E in u rate tau_m + tau_r
e = ${word} - b
energy E = 1/2 |e|^2`,
    )
    const found = worst(measure(action, sensitivities(action.energy, action.definitions)))
    expect(found.error, found.symbol).toBeLessThan(1e-7)
  })
})
