/** @file Sums of operator words: what is taken apart, merged, gathered and factored is the same sum, in the form that is promised. */
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../src/base/random.js'
import {
  addends,
  factorCommon,
  factorSlopes,
  gather,
  someWord,
  termExpr,
  wordKey,
  wordTerms,
} from '../../src/derive/terms.js'
import { add, map, mul, neg, num, ONE, op, recip, sym, ZERO } from '../../src/expr/build.js'
import type { Expr, Factor, Word } from '../../src/expr/expr.js'
import { equal } from '../../src/expr/normal.js'
import { sumOver } from '../../src/expr/sums.js'

const at = (name: string, index = 'i'): Expr => sym('state', name, [index])
const [U, V, X] = [at('u'), at('v'), at('x')]
const [A, B] = [sym('constant', 'a'), sym('constant', 'b', ['i'])]
const W = sym('weight', 'W', ['i', 'j'])
const sent = sumOver(mul([W, at('v', 'j')]), ['j'])
const rate: Word = [{ op: 'dt', reversed: false, power: 1 }]
const ahead = (tau: Expr, reversed = false, power = 1): Factor => ({ op: 'D', tau, reversed, power })

describe('a sum as words', () => {
  test.each([
    ['a signal', U, [[[], ONE, U]]],
    ['with a number', mul([num(-2), U]), [[[], num(-2), U]]],
    ['with constants', mul([A, B, U]), [[[], mul([A, B]), U]]],
    ['a product of signals', mul([A, U, V]), [[[], A, mul([U, V])]]],
    ['an operator', op(rate, U), [[rate, ONE, U]]],
    ['an operator with constants', mul([A, op(rate, U)]), [[rate, A, U]]],
    ['an operator beside a signal', mul([V, op(rate, U)]), [[[], ONE, mul([V, op(rate, U)])]]],
    ['a sum over neurons', sent, [[[], ONE, sent]]],
    ['a constant', mul([A, num(3)]), [[[], mul([A, num(3)]), ONE]]],
    ['one constant', A, [[[], A, ONE]]],
    ['nothing', ZERO, []],
  ] as const)('%s', (_, e, terms) => {
    const found = wordTerms(e).map((t) => [t.word, t.coefficient, t.arg])
    expect(found).toEqual(terms)
    expect(add(wordTerms(e).map(termExpr))).toBe(e)
  })

  const ratio = mul([B, recip(A)])
  test.each([
    ['u + b u̇', [U, mul([B, op(rate, U)])], [[[ahead(B)], ONE, U]]],
    ['b u̇ + u', [mul([B, op(rate, U)]), U], [[[ahead(B)], ONE, U]]],
    ['a u + b u̇', [mul([A, U]), mul([B, op(rate, U)])], [[[ahead(ratio)], A, U]]],
    ['u − b u̇', [U, mul([num(-1), B, op(rate, U)])], [[[ahead(B, true)], ONE, U]]],
    [
      '2 u + b u̇: a half is above zero',
      [mul([num(2), U]), mul([B, op(rate, U)])],
      [[[ahead(mul([num(0.5), B]))], num(2), U]],
    ],
    ['−u + b u̇', [neg(U), mul([B, op(rate, U)])], [[[ahead(B, true)], num(-1), U]]],
    [
      'u + b v̇, not of the same',
      [U, mul([B, op(rate, V)])],
      [
        [[], ONE, U],
        [rate, B, V],
      ],
    ],
    [
      'u̇ and a low-pass of u',
      [op(rate, U), op([ahead(B, false, -1)], U)],
      [
        [rate, ONE, U],
        [[ahead(B, false, -1)], ONE, U],
      ],
    ],
    [
      'u and ü',
      [U, op([{ ...(rate[0] as Factor), power: 2 }], U)],
      [
        [[], ONE, U],
        [[{ op: 'dt', reversed: false, power: 2 }], ONE, U],
      ],
    ],
    [
      'u, u̇, v and v̇: each with its own',
      [U, op(rate, V), V, mul([B, op(rate, U)])],
      [
        [[ahead(B)], ONE, U],
        [[ahead(ONE)], ONE, V],
      ],
    ],
  ] as const)('%s', (_, terms, expected) => {
    const e = add(terms)
    const found = wordTerms(e)
    const rows = found.map((t) => [t.word, t.coefficient, t.arg])
    for (const row of expected) expect(rows).toContainEqual(row)
    expect(rows).toHaveLength(expected.length)
    expect(equal(add(found.map(termExpr)), e, 2)).toBe(true)
  })
})

test('random sums keep their value, however often a signal, its rate and other words of it stand beside each other', () => {
  const delay: Factor = { op: 'S', tau: sym('constant', 'd'), reversed: false, power: 1 }
  const words: readonly Word[] = [
    [],
    [],
    rate,
    rate,
    [{ op: 'dt', reversed: false, power: 2 }],
    [...rate, delay],
    [delay],
    [ahead(B)],
    [ahead(A, true), ...rate],
    [ahead(B, false, -1)],
  ]
  const coefficients = [ONE, A, B, mul([A, B]), recip(A), num(-2), mul([num(-1), B])]
  const signals = [U, V, mul([U, V]), mul([V, op(rate, U)]), mul([op([delay], U), op(rate, V)]), sent]
  const { uniform } = randomStream(3, 'terms')
  const pick = <T>(list: readonly T[]): T => list[Math.floor(uniform() * list.length)] as T
  let merged = 0
  for (let n = 0; n < 400; n++) {
    const own = [pick(signals), pick(signals)]
    const terms = Array.from({ length: 2 + Math.floor(3 * uniform()) }, () =>
      mul([pick(coefficients), op(pick(words), pick(own))]),
    )
    const e = add(terms)
    const found = wordTerms(e)
    if (found.length < addends(e).length) merged++
    expect(equal(add(found.map(termExpr)), e)).toBe(true)
  }
  expect(merged).toBeGreaterThan(50)
})

describe('gathered by word', () => {
  const words = (by: Word): readonly (readonly [Word, Expr])[] =>
    gather(
      [
        { word: rate, coefficient: A, arg: U },
        { word: [], coefficient: ONE, arg: V },
        { word: rate, coefficient: num(-1), arg: X },
        { word: [ahead(B, false, -1)], coefficient: ONE, arg: V },
      ],
      by,
    ).map((g) => [g.word, g.arg])

  test('one operator stands before the sum of what it acts on', () => {
    expect(words([])).toEqual([
      [rate, add([mul([A, U]), neg(X)])],
      [[], V],
      [[ahead(B, false, -1)], V],
    ])
  })
  test('behind another word, with which it cancels', () => {
    expect(words([ahead(B)])).toEqual([
      [[ahead(B), ...rate], add([mul([A, U]), neg(X)])],
      [[ahead(B)], V],
      [[], V],
    ])
  })
  test('equal words have one key, others another', () => {
    expect(wordKey(rate)).toBe(wordKey([{ op: 'dt', reversed: false, power: 1 }]))
    expect(wordKey([ahead(B)])).not.toBe(wordKey([ahead(B, true)]))
  })
})

describe('common factors', () => {
  const f = (e: Expr, order = 0): Expr => map('tanh', order, e)
  test.each([
    ['a u + b u', add([mul([A, U]), mul([B, U])]), mul([U, add([A, B])])],
    ['u v + u', add([mul([U, V]), U]), mul([U, add([V, ONE])])],
    ['a u v + b u v', add([mul([A, U, V]), mul([B, U, V])]), mul([U, V, add([A, B])])],
    ['2 u + 2 v', add([mul([num(2), U]), mul([num(2), V])]), undefined],
    ['u + v', add([U, V]), undefined],
    ['three, of which two share', add([mul([A, U]), mul([B, U]), V]), undefined],
    [
      'a sum over neurons keeps its factors',
      add([mul([V, U]), sumOver(mul([W, at('v', 'j'), at('x', 'j')]), ['j'])]),
      undefined,
    ],
    [
      'two sums over neurons keep what they share',
      add([
        sumOver(mul([W, at('v', 'j')]), ['j']),
        sumOver(mul([sym('weight', 'V', ['i', 'j']), at('v', 'j')]), ['j']),
      ]),
      undefined,
    ],
    ['no sum', mul([A, U]), undefined],
  ] as const)('%s', (_, e, expected) => {
    expect(factorCommon(e)).toBe(expected ?? e)
  })

  test('terms are gathered behind the slope that they share', () => {
    const [s, t] = [f(U, 1), f(V, 1)]
    const e = add([mul([s, U]), mul([s, V]), mul([t, U]), mul([f(U), V]), X])
    const expected = add([mul([t, U]), mul([f(U), V]), X, mul([s, add([U, V])])])
    expect(factorSlopes(e)).toBe(expected)
    expect(factorSlopes(add([s, mul([s, U])]))).toBe(mul([s, add([ONE, U])]))
    for (const same of [add([mul([s, U]), mul([t, U])]), add([mul([f(U), U]), mul([f(U), V])]), mul([s, U])])
      expect(factorSlopes(same)).toBe(same)
  })
})

test('addends of a sum, of one term, of nothing', () => {
  expect(addends(add([U, V])).length).toBe(2)
  expect(addends(U)).toEqual([U])
  expect(addends(ZERO)).toEqual([])
  expect(addends(ONE)).toEqual([ONE])
})

test('whether there is a word somewhere', () => {
  const deep = mul([A, map('tanh', 0, add([U, op(rate, V)]))])
  expect(someWord(deep, (word, arg) => word[0]?.op === 'dt' && arg === V)).toBe(true)
  expect(someWord(deep, (word) => word[0]?.op === 'D')).toBe(false)
  expect(someWord(mul([A, map('tanh', 0, U)]), () => true)).toBe(false)
})
