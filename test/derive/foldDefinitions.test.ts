/** @file Reading definitions back: what an expression is read as, for sums, products, their negatives, and several that fit. */
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../src/base/random.js'
import { foldDefinitions } from '../../src/derive/foldDefinitions.js'
import type { Definitions } from '../../src/derive/functional.js'
import { add, map, mul, neg, num, op, pow, softmax, sub, sym } from '../../src/expr/build.js'
import type { Expr, Index } from '../../src/expr/expr.js'
import { lookAhead } from '../../src/expr/operator.js'
import { logsumexp, rename, sumOver } from '../../src/expr/sums.js'
import { opened } from './opened.js'

const definitions = (
  bodies: Readonly<Record<string, Expr>>,
  indices: readonly Index[] = ['i'],
): Definitions =>
  new Map(
    Object.entries(bodies).map(([name, body]) => [name, { name, indices, body, span: { start: 0, end: 0 } }]),
  )

const at = (name: string, index: Index = 'i'): Expr => sym('let', name, [index])
const there = (e: Expr, index: Index): Expr => rename(e, new Map([['i', index]]))
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((n) => sym('state', n, ['i'])) as [Expr, Expr, Expr, Expr]
const W = sym('weight', 'W', ['i', 'j'])
const V = sym('weight', 'V', ['k', 'i'])
const tau = sym('constant', 'tau', ['i'])
const received = sumOver(mul([W, there(a, 'j')]), ['j'])

type Case = readonly [name: string, bodies: Readonly<Record<string, Expr>>, e: Expr, read: Expr]

const SUM = { f: sub(a, received) }
const PRODUCT = { p: mul([a, b]) }
const CASES: readonly Case[] = [
  ['a sum', SUM, sub(a, received), at('f')],
  ['the negative of a sum', SUM, sub(received, a), neg(at('f'))],
  ['a sum at another neuron', SUM, there(sub(a, received), 'n'), at('f', 'n')],
  ['twice, at two neurons', SUM, mul([SUM.f, there(neg(SUM.f), 'n')]), neg(mul([at('f'), at('f', 'n')]))],
  ['a longer sum is none', SUM, add([a, neg(received), b]), add([a, neg(received), b])],
  ['another sum is none', SUM, add([a, received]), add([a, received])],
  ['a sum over neurons', { s: received }, mul([num(3), b, received]), mul([num(3), b, at('s')])],
  ['its negative', { s: received }, sub(b, received), sub(b, at('s'))],
  ['a product', PRODUCT, mul([a, b]), at('p')],
  ['its negative', PRODUCT, mul([num(-1), a, b]), neg(at('p'))],
  ['a multiple', PRODUCT, mul([num(3), a, b]), mul([num(3), at('p')])],
  ['within a product', PRODUCT, mul([a, b, c]), mul([at('p'), c])],
  ['a power within', PRODUCT, mul([pow(a, 2), b, c]), mul([a, at('p'), c])],
  ['not half of it', PRODUCT, mul([a, c]), mul([a, c])],
  ['nor the other half', PRODUCT, mul([b, c]), mul([b, c])],
  ['a multiple of a sum over neurons', { h: mul([num(2), received]) }, mul([num(2), received]), at('h')],
  [
    'not within another one',
    { h: mul([num(2), received]) },
    mul([num(3), sumOver(mul([W, there(mul([a, b]), 'j')]), ['j'])]),
    mul([num(3), sumOver(mul([W, there(mul([a, b]), 'j')]), ['j'])]),
  ],
  ['not across neurons', PRODUCT, mul([a, there(b, 'n')]), mul([a, there(b, 'n')])],
  ['not below a fraction', PRODUCT, mul([a, pow(b, -1)]), mul([a, pow(b, -1)])],
  ['a power', { p: mul([pow(a, 2), b]) }, mul([pow(a, 3), b]), mul([a, at('p')])],
  ['not a lower one', { p: mul([pow(a, 2), b]) }, mul([a, b]), mul([a, b])],
  ['a quotient', { p: mul([a, pow(b, -1)]) }, mul([a, c, pow(b, -1)]), mul([at('p'), c])],
  ['a product with a number', { p: mul([num(2), a, b]) }, mul([a, b, c]), mul([num(0.5), at('p'), c])],
  ['a multiple of one signal', { h: mul([num(2), a]) }, mul([num(2), a]), at('h')],
  ['its negative', { h: mul([num(2), a]) }, mul([num(-2), a]), neg(at('h'))],
  ['not within a product', { h: mul([num(2), a]) }, mul([a, b]), mul([a, b])],
  ['nor another multiple', { h: mul([num(2), a]) }, mul([num(3), a]), mul([num(3), a])],
  [
    'two neurons, the first alone',
    PRODUCT,
    mul([a, b, there(mul([a, b]), 'n')]),
    mul([at('p'), there(mul([a, b]), 'n')]),
  ],
]

/** Of several that fit, the one that is defined first. */
const FIRST: readonly Case[] = [
  ['two equal sums', { f: add([a, b]), g: add([a, b]) }, add([a, b]), at('f')],
  ['a sum and its negative', { f: sub(a, b), g: sub(b, a) }, sub(a, b), at('f')],
  ['the negative first', { g: sub(b, a), f: sub(a, b) }, sub(a, b), neg(at('g'))],
  ['two equal products', { p: mul([a, b]), q: mul([a, b]) }, mul([a, b]), at('p')],
  ['equal multiples', { h: mul([num(2), a]), g: mul([num(-2), a]) }, mul([num(-2), a]), neg(at('h'))],
  ['equal multiples', { h: mul([num(2), a]), g: mul([num(-2), a]) }, mul([num(2), a]), at('h')],
  ['overlapping products', { q: mul([b, c]), p: mul([a, b]) }, mul([a, b, c]), mul([a, at('q')])],
  ['overlapping products', { p: mul([a, b]), q: mul([b, c]) }, mul([a, b, c]), mul([c, at('p')])],
  ['a part before the whole', { p: mul([a, b]), q: mul([a, b, c]) }, mul([a, b, c]), mul([c, at('p')])],
  ['the whole before a part', { q: mul([a, b, c]), p: mul([a, b]) }, mul([a, b, c]), at('q')],
  [
    'of three neurons',
    { q: mul([c, d]), p: mul([a, b]) },
    mul([a, b, there(mul([c, d]), 'n')]),
    mul([a, b, at('q', 'n')]),
  ],
]

/** Everywhere below. */
const f = add([a, b])
const sums = { f, p: mul([c, d]) }
const BELOW: readonly Case[] = [
  ['a function', sums, map('phi', 1, f), map('phi', 1, at('f'))],
  ['a power', sums, pow(f, 3), pow(at('f'), 3)],
  ['the negative in a power', sums, mul([c, pow(neg(f), 3)]), mul([num(-1), c, pow(at('f'), 3)])],
  ['an operator', sums, op([lookAhead(tau)], f), op([lookAhead(tau)], at('f'))],
  ['a sum', sums, add([c, map('phi', 0, f)]), add([c, map('phi', 0, at('f'))])],
  ['a product', sums, mul([a, map('phi', 0, f)]), mul([a, map('phi', 0, at('f'))])],
  ['beside a product', sums, mul([c, d, map('phi', 0, f)]), mul([at('p'), map('phi', 0, at('f'))])],
  [
    'a sum over neurons',
    sums,
    sumOver(mul([V, c, d, map('phi', 0, f)]), ['i']),
    sumOver(mul([V, at('p'), map('phi', 0, at('f'))]), ['i']),
  ],
  ['a sum over neurons alone', sums, sumOver(mul([c, d]), ['i']), sumOver(at('p'), ['i'])],
  ['a sum of a sum', sums, sumOver(f, ['i']), add([sumOver(a, ['i']), sumOver(b, ['i'])])],
  ['sums over neurons', sums, sumOver(mul([V, f]), ['i']), sumOver(mul([V, at('f')]), ['i'])],
  ['no softmax', sums, softmax(f, 'i'), softmax(f, 'i')],
  ['no log of a sum', sums, logsumexp(f, 'i'), logsumexp(f, 'i')],
  ['beside its name', sums, add([at('f'), map('phi', 0, f)]), add([at('f'), map('phi', 0, at('f'))])],
  ['times its name', sums, mul([at('f'), map('phi', 0, f)]), mul([at('f'), map('phi', 0, at('f'))])],
  ['a time constant is not read', sums, op([lookAhead(f)], c), op([lookAhead(f)], c)],
]

describe.each([
  ['one', CASES],
  ['several', FIRST],
  ['below', BELOW],
])('%s', (_, cases) => {
  test.each(cases)('%s', (name, bodies, e, read) => {
    const all = definitions(bodies)
    expect(foldDefinitions(e, all), name).toBe(read)
    // asked once more, from what is kept
    expect(foldDefinitions(e, all), name).toBe(read)
    expect(opened(read, all)).toBe(opened(e, all))
  })
})

describe('no definition is read', () => {
  test('that is of several neurons or of none', () => {
    const synaptic = mul([a, there(b, 'j')])
    expect(foldDefinitions(synaptic, definitions({ m: synaptic }, ['i', 'j']))).toBe(synaptic)
    const sum = add([a, there(b, 'j')])
    expect(foldDefinitions(sum, definitions({ m: sum }, ['i', 'j']))).toBe(sum)
    const square = mul([a, b])
    expect(foldDefinitions(square, definitions({ m: square }, ['i', 'j']))).toBe(square)
    const scalar = sumOver(mul([a, b]), ['i'])
    expect(foldDefinitions(mul([c, scalar]), definitions({ s: scalar }, []))).toBe(mul([c, scalar]))
  })
  test('that is one function or one operator', () => {
    for (const e of [map('phi', 0, a), op([lookAhead(tau)], a), pow(a, 2), a])
      expect(foldDefinitions(e, definitions({ r: e }))).toBe(e)
  })
  test('that holds itself', () => {
    const own = add([a, at('z')])
    expect(foldDefinitions(own, definitions({ z: own }))).toBe(own)
    expect(foldDefinitions(own, definitions({ y: own }))).toBe(at('y'))
  })
  test('of another kind of neuron', () => {
    const [p, q] = ['i@P', 'i@Q'].map((i) => add([there(a, i), there(b, i)])) as [Expr, Expr]
    const product = mul([there(a, 'i@Q'), there(b, 'i@Q')])
    const all = definitions({ f: p, g: mul([there(a, 'i@P'), there(b, 'i@P')]) }, ['i@P'])
    expect(foldDefinitions(p, all)).toBe(at('f', 'i@P'))
    expect(foldDefinitions(q, all)).toBe(q)
    expect(foldDefinitions(product, all)).toBe(product)
  })
})

test('what is read means the same, at random', () => {
  const { uniform } = randomStream(3, 'folding')
  const pick = <T>(list: readonly T[]): T => list[Math.floor(uniform() * list.length)] as T
  const leaf = (): Expr => pick([a, b, c, d])
  const grow = (depth: number): Expr => {
    if (depth === 0) return leaf()
    const [x, y] = [grow(depth - 1), grow(depth - 1)]
    return pick<() => Expr>([
      () => add([x, y]),
      () => sub(x, y),
      () => mul([x, y]),
      () => mul([num(2), x, y]),
      () => map('phi', 0, x),
      () => op([lookAhead(tau)], x),
      () => mul([sumOver(mul([V, x]), ['i']), there(y, 'k')]),
    ])()
  }
  let read = 0
  for (let n = 0; n < 60; n++) {
    const all = definitions({ f: add([a, b]), p: mul([a, c]), g: sub(c, d), h: mul([num(3), b, d]) })
    const e = grow(4)
    const folded = foldDefinitions(e, all)
    if (folded !== e) read++
    expect(opened(folded, all)).toBe(opened(e, all))
  }
  expect(read).toBeGreaterThan(30)
})
