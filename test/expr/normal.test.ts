/** @file Equality of expressions: what must be equal is, what must not is not, at both levels. */
import { describe, expect, test } from 'vitest'
import { add, map, mul, neg, num, ONE, op, pow, recip, softmax, sub, sym } from '../../src/expr/build.js'
import type { Expr, Factor } from '../../src/expr/expr.js'
import { equal, expressionOf, normalForm } from '../../src/expr/normal.js'
import { substitute } from '../../src/expr/substitute.js'
import { logsumexp, sumOver } from '../../src/expr/sums.js'

const u = sym('state', 'u', ['i'])
const v = sym('state', 'v', ['i'])
const uAt = (i: string): Expr => sym('state', 'u', [i])
const vAt = (i: string): Expr => sym('state', 'v', [i])
const a = sym('constant', 'a')
const b = sym('constant', 'b')
const c = sym('constant', 'c')
const tauAt = (i: string): Expr => sym('constant', 'tau', [i])
const W = (i: string, j: string): Expr => sym('weight', 'W', [i, j])
const V = (i: string, j: string): Expr => sym('weight', 'V', [i, j])

const dt: Factor = { op: 'dt', reversed: false, power: 1 }
const ahead = (tau: Expr, e: Expr, power = 1): Expr => op([{ op: 'D', tau, reversed: false, power }], e)
const back = (tau: Expr, e: Expr, power = 1): Expr => op([{ op: 'D', tau, reversed: true, power }], e)
const low = (tau: Expr, e: Expr): Expr => ahead(tau, e, -1)
const future = (tau: Expr, e: Expr): Expr => back(tau, e, -1)
const delayed = (d: Expr, e: Expr, power = 1): Expr => op([{ op: 'S', tau: d, reversed: false, power }], e)
const rate = (e: Expr): Expr => op([dt], e)
const tanh = (e: Expr, order = 0): Expr => map('tanh', order, e)
const over = (x: Expr, y: Expr): Expr => mul([x, recip(y)])
const two = num(2)

interface Case {
  readonly says: string
  readonly left: Expr
  readonly right: Expr
}
const is = (says: string, left: Expr, right: Expr): Case => ({ says, left, right })

const HOLDS_AT_ONE: readonly Case[] = [
  is('D⁺ + D⁻ = 2', add([ahead(a, u), back(a, u)]), mul([two, u])),
  is(
    'D⁺_a I⁺_b = a/b + (1 − a/b) I⁺_b',
    low(b, ahead(a, u)),
    add([mul([over(a, b), u]), mul([sub(ONE, over(a, b)), low(b, u)])]),
  ),
  is(
    'I⁺_a I⁺_b = (a I⁺_a − b I⁺_b)/(a − b)',
    low(a, low(b, u)),
    mul([recip(sub(a, b)), sub(mul([a, low(a, u)]), mul([b, low(b, u)]))]),
  ),
  is(
    'I⁻_m D⁻_r = r/m + (1 − r/m) I⁻_m',
    future(a, back(b, u)),
    add([mul([over(b, a), u]), mul([sub(ONE, over(b, a)), future(a, u)])]),
  ),
  is('D/D commute', ahead(a, back(b, u)), back(b, ahead(a, u))),
  is('D is 1 + τ d/dt', ahead(a, u), add([u, mul([a, rate(u)])])),
  is('I⁺ d/dt = (1 − I⁺)/τ', low(a, rate(u)), mul([recip(a), sub(u, low(a, u))])),
  is('delays add', delayed(a, delayed(b, u)), delayed(add([a, b]), u)),
  is('a delay and its inverse', delayed(a, delayed(a, u, -1)), u),
  is('a delay twice is a delay of twice', delayed(mul([two, a]), u), delayed(a, u, 2)),
  is('a product over a sum', mul([add([u, v]), sub(u, v)]), sub(pow(u, 2), pow(v, 2))),
  is('an operator into a sum', ahead(a, add([u, mul([b, v])])), add([ahead(a, u), mul([b, ahead(a, v)])])),
  is('an operator of a constant', add([ahead(a, add([u, b])), rate(c)]), add([ahead(a, u), b])),
  is(
    'an operator into a sum over neurons',
    ahead(tauAt('i'), sumOver(mul([W('i', 'j'), uAt('j')]), ['j'])),
    sumOver(mul([W('i', 'j'), ahead(tauAt('i'), uAt('j'))]), ['j']),
  ),
  is(
    'per-neuron constants inside a sum',
    sumOver(mul([W('i', 'j'), add([ahead(tauAt('j'), uAt('j')), back(tauAt('j'), uAt('j'))])]), ['j']),
    mul([two, sumOver(mul([W('i', 'j'), uAt('j')]), ['j'])]),
  ),
  is(
    'per-neuron constants beside an operator',
    sumOver(mul([W('i', 'j'), low(tauAt('j'), uAt('j'))]), ['j']),
    sumOver(mul([W('i', 'j'), sub(uAt('j'), mul([tauAt('j'), low(tauAt('j'), rate(uAt('j')))]))]), ['j']),
  ),
  is(
    'inside of a function',
    tanh(low(b, ahead(a, u))),
    tanh(add([mul([over(a, b), u]), mul([sub(ONE, over(a, b)), low(b, u)])])),
  ),
  is(
    'inside of functions of functions',
    tanh(tanh(add([ahead(a, u), back(a, u)]))),
    tanh(tanh(mul([two, u]))),
  ),
  is(
    'two operators in one product',
    mul([add([ahead(a, u), back(a, u)]), add([ahead(b, v), back(b, v)])]),
    mul([num(4), u, v]),
  ),
  is(
    'operators on equal operands',
    mul([ahead(a, u), back(a, u)]),
    sub(pow(u, 2), mul([pow(a, 2), pow(rate(u), 2)])),
  ),
  is(
    'low-passes on equal operands',
    mul([low(a, u), ahead(b, u)]),
    add([mul([low(a, u), u]), mul([b, low(a, u), rate(u)])]),
  ),
  is(
    'an operator of a product',
    ahead(c, mul([add([ahead(a, u), back(a, u)]), v])),
    mul([two, ahead(c, mul([u, v]))]),
  ),
  is(
    'an operator of a product written out',
    ahead(c, mul([u, v])),
    add([mul([u, v]), mul([c, rate(mul([u, v]))])]),
  ),
  is(
    'nested sums, flattened',
    sumOver(mul([W('i', 'j'), sumOver(mul([V('j', 'k'), uAt('k')]), ['k'])]), ['j']),
    sumOver(mul([W('i', 'j'), V('j', 'k'), uAt('k')]), ['k', 'j']),
  ),
  is(
    'bound indices have no names',
    sumOver(mul([W('p', 'q'), W('q', 'r'), uAt('p'), uAt('r')]), ['p', 'q', 'r']),
    sumOver(mul([uAt('x'), W('x', 'z'), uAt('y'), W('z', 'y')]), ['y', 'x', 'z']),
  ),
  is(
    'a square of a sum',
    pow(sumOver(mul([W('i', 'j'), uAt('j')]), ['j']), 2),
    sumOver(mul([W('i', 'j'), W('i', 'k'), uAt('j'), uAt('k')]), ['j', 'k']),
  ),
  is(
    'a denominator in lowest terms',
    over(u, add([mul([two, v]), two])),
    mul([num(0.5), u, recip(add([v, ONE]))]),
  ),
  is('constants as fractions', mul([u, over(sub(pow(a, 2), pow(b, 2)), sub(a, b))]), mul([u, add([a, b])])),
  is(
    'decimals are exact',
    ahead(num(0.1), ahead(num(0.7), u)),
    add([u, mul([num(0.8), rate(u)]), mul([num(0.07), rate(rate(u))])]),
  ),
  is('1/3 is a third', mul([num(1 / 3), add([u, u, u])]), u),
  is(
    'a difference, either way around',
    mul([add([ONE, u]), pow(sub(u, v), -1)]),
    add([pow(sub(u, v), -1), mul([u, pow(sub(u, v), -1)])]),
  ),
  is(
    'a square of a sum of look-aheads',
    pow(sumOver(mul([W('i', 'j'), ahead(tauAt('j'), uAt('j'))]), ['j']), 2),
    add([
      pow(sumOver(mul([W('i', 'j'), uAt('j')]), ['j']), 2),
      mul([
        two,
        sumOver(mul([W('i', 'j'), uAt('j')]), ['j']),
        sumOver(mul([W('i', 'j'), tauAt('j'), rate(uAt('j'))]), ['j']),
      ]),
      pow(sumOver(mul([W('i', 'j'), tauAt('j'), rate(uAt('j'))]), ['j']), 2),
    ]),
  ),
  is(
    'a denominator inside of a sum, and of a sum in a sum',
    sumOver(mul([V('i', 'k'), sumOver(mul([W('k', 'j'), recip(sub(uAt('j'), uAt('k')))]), ['j'])]), ['k']),
    neg(
      sumOver(
        mul([W('k', 'j'), V('i', 'k'), num(3), recip(sub(mul([num(3), uAt('k')]), mul([num(3), uAt('j')])))]),
        ['k', 'j'],
      ),
    ),
  ),
  is(
    'a sum that counts neurons stays whole',
    sumOver(mul([uAt('j'), add([recip(uAt('j')), add([vAt('j'), vAt('j')])])]), ['j']),
    sumOver(mul([uAt('j'), add([recip(uAt('j')), mul([two, vAt('j')])])]), ['j']),
  ),
  is('log Σ exp', logsumexp(add([uAt('j'), uAt('j')]), 'j'), logsumexp(mul([two, uAt('k')]), 'k')),
]

const HOLDS_AT_TWO: readonly Case[] = [
  is('the chain rule', ahead(a, tanh(u)), add([tanh(u), mul([a, tanh(u, 1), rate(u)])])),
  is('the product rule', ahead(a, mul([u, v])), add([mul([ahead(a, u), v]), mul([a, u, rate(v)])])),
  is('the power rule', rate(pow(u, 3)), mul([num(3), pow(u, 2), rate(u)])),
  is('a quotient', rate(recip(add([u, two]))), mul([num(-1), rate(u), pow(add([u, two]), -2)])),
  is(
    'second derivatives',
    rate(rate(tanh(u))),
    add([mul([tanh(u, 2), pow(rate(u), 2)]), mul([tanh(u, 1), rate(rate(u))])]),
  ),
  is(
    'I⁺ of a derivative of a function',
    low(a, rate(tanh(u))),
    mul([recip(a), sub(tanh(u), low(a, tanh(u)))]),
  ),
  is(
    'D⁺_a I⁺_b of a function',
    low(b, ahead(a, tanh(u))),
    add([mul([over(a, b), tanh(u)]), mul([sub(ONE, over(a, b)), low(b, tanh(u))])]),
  ),
  is(
    'through a sum over neurons',
    rate(tanh(sumOver(mul([W('i', 'j'), uAt('j')]), ['j']))),
    mul([
      tanh(sumOver(mul([W('i', 'j'), uAt('j')]), ['j']), 1),
      sumOver(mul([W('i', 'k'), rate(uAt('k'))]), ['k']),
    ]),
  ),
  is(
    'softmax',
    rate(softmax(u, 'i')),
    mul([softmax(u, 'i'), sub(rate(u), sumOver(mul([softmax(uAt('j'), 'j'), rate(uAt('j'))]), ['j']))]),
  ),
  is('log Σ exp', rate(logsumexp(u, 'i')), sumOver(mul([softmax(u, 'i'), rate(u)]), ['i'])),
  is(
    'a delay of a derivative',
    delayed(b, rate(mul([u, v]))),
    add([delayed(b, mul([rate(u), v])), delayed(b, mul([u, rate(v)]))]),
  ),
]

const FAILS: readonly Case[] = [
  is("φ'·e does not commute with D⁻", back(a, mul([tanh(u, 1), v])), mul([tanh(u, 1), back(a, v)])),
  is('D⁺ is not D⁻', ahead(a, u), back(a, u)),
  is('I⁺ is not I⁻', low(a, u), future(a, u)),
  is('a delay is not an advance', delayed(a, u), delayed(a, u, -1)),
  is('other constants', ahead(a, u), ahead(b, u)),
  is('other neurons', uAt('i'), uAt('j')),
  is(
    'a matrix is not its transpose',
    sumOver(mul([W('i', 'j'), uAt('j')]), ['j']),
    sumOver(mul([W('j', 'i'), uAt('j')]), ['j']),
  ),
  is(
    'W D_τ is not D_τ W',
    sumOver(mul([W('i', 'j'), ahead(tauAt('j'), uAt('j'))]), ['j']),
    sumOver(mul([W('i', 'j'), ahead(tauAt('i'), uAt('j'))]), ['j']),
  ),
  is('φ(D⁺u) is not D⁺φ(u)', tanh(ahead(a, u)), ahead(a, tanh(u))),
  is('a square of a derivative is no second derivative', pow(rate(u), 2), mul([u, rate(rate(u))])),
  is('a sign', neg(u), u),
  is('nearly one', mul([num(1 + 2 ** -52), u]), u),
  is('low-passes on equal operands', mul([low(a, u), ahead(b, u)]), mul([low(b, u), ahead(a, u)])),
]

describe('what is equal', () => {
  test.each(HOLDS_AT_ONE)('$says', ({ left, right }) => {
    expect(equal(left, right, 1)).toBe(true)
    expect(equal(left, right, 2)).toBe(true)
  })
  test.each(HOLDS_AT_TWO)('$says, by rules of derivatives', ({ left, right }) => {
    expect(equal(left, right, 2)).toBe(true)
  })
})

describe('what is not equal', () => {
  test.each(FAILS)('$says', ({ left, right }) => {
    expect(equal(left, right, 1)).toBe(false)
    expect(equal(left, right, 2)).toBe(false)
  })
  test('products of derivatives are opaque at level 1', () => {
    expect(equal(rate(pow(u, 2)), mul([two, u, rate(u)]), 1)).toBe(false)
  })
})

test('the normal form of a normal form is itself', () => {
  for (const level of [1, 2] as const)
    for (const { left, right } of [...HOLDS_AT_ONE, ...HOLDS_AT_TWO, ...FAILS])
      for (const e of [left, right]) {
        const once = expressionOf(normalForm(e, level))
        expect(expressionOf(normalForm(once, level))).toBe(once)
        expect(equal(e, once, level)).toBe(true)
      }
})

test('a sum over neurons of what is the same for all is undecided, not dropped', () => {
  const same = low(a, sub(ahead(tauAt('j'), u), mul([tauAt('j'), rate(u)])))
  expect(equal(sumOver(same, ['j']), low(a, u))).not.toBe(true)
})

test('a replacement with sums of its own is not caught by the index of a log Σ exp', () => {
  const e = substitute(logsumexp(uAt('j'), 'j'), (s) =>
    sumOver(mul([W(s.indices[0] ?? '', 'k'), vAt('k')]), ['k']),
  )
  expect(e).toBe(logsumexp(sumOver(mul([W('j', 'k'), vAt('k')]), ['k']), 'j'))
})

describe('low-passes of total derivatives', () => {
  const lowered = (x: Expr, pole = low): Expr => over(sub(x, pole(c, x)), c)
  const cases: readonly Case[] = [
    is('of a function', low(c, mul([tanh(u, 1), rate(u)])), lowered(tanh(u))),
    is('of a square', low(c, mul([u, rate(u)])), mul([num(0.5), lowered(pow(u, 2))])),
    is('of a product', low(c, add([mul([rate(u), v]), mul([u, rate(v)])])), lowered(mul([u, v]))),
    is(
      'of a product with a low-pass of its own',
      low(c, add([mul([rate(low(a, u)), v]), mul([low(a, u), rate(v)])])),
      lowered(mul([low(a, u), v])),
    ),
    is('of the future', future(c, mul([u, rate(u)])), mul([num(-0.5), lowered(pow(u, 2), future)])),
    is('behind a look-ahead', low(c, ahead(c, tanh(u))), tanh(u)),
    is(
      'written out',
      low(c, add([tanh(u), mul([c, tanh(u, 1), rate(u)])])),
      add([low(c, low(a, ahead(a, tanh(u)))), mul([c, low(c, mul([tanh(u, 1), rate(u)]))])]),
    ),
  ]
  test.each(cases)('$says', ({ left, right }) => {
    expect(equal(left, right, 2)).toBe(true)
    expect(equal(mul([two, left]), right, 2)).toBe(false)
    expect(equal(left, add([right, low(c, mul([u, v]))]), 2)).toBe(false)
  })
  test('what is no total derivative is none', () => {
    expect(equal(low(c, mul([v, rate(u)])), lowered(mul([u, v])), 2)).toBe(false)
    expect(equal(low(c, mul([tanh(u), rate(u)])), lowered(pow(tanh(u), 2)), 2)).toBe(false)
  })
})

test('a sum over neurons beside another factor of an operand is opened at once', () => {
  // Σ_j D(τ_j) window counts the neurons, beside what an operator holds
  const window = sym('signal', 'window')
  const counted = sumOver(ahead(tauAt('j'), window), ['j'])
  const weighed = sumOver(mul([W('i', 'j'), add([ahead(tauAt('j'), window), mul([vAt('j'), window])])]), [
    'j',
  ])
  const twice = sumOver(back(tauAt('j'), sumOver(pow(tanh(uAt('k')), 2), ['k'])), ['j'])
  for (const e of [low(a, mul([tanh(u), counted])), low(a, mul([tanh(u), weighed])), rate(twice)]) {
    const once = expressionOf(normalForm(e))
    expect(expressionOf(normalForm(once))).toBe(once)
    expect(equal(e, once)).toBe(true)
  }
})

// which of x and −x a product holds depends on hashes, and these on names
test('a sum that counts neurons is one whatever its names are, and however its parts are scaled', () => {
  for (let n = 0; n < 30; n++) {
    const q = sym('state', `q${n}`, ['i'])
    const p = sym('let', `p${n}`, ['i'])
    const tau = sym('constant', `tau${n}`)
    const z = add([mul([num(3), add([q, mul([tau, p])])]), num(-2)])
    const w = add([mul([num(3), q]), mul([num(3), tau, p]), num(-2)])
    const slope = tanh(sub(pow(z, 2), pow(w, 2)), 1)
    const sum = (e: Expr): Expr => sumOver(mul([slope, e]), ['i'])
    const thirds = add([q, mul([tau, p]), over(num(-2), num(3))])
    for (const level of [1, 2] as const) {
      expect(equal(sum(w), sum(z), level)).toBe(true)
      expect(equal(sum(mul([num(6), w])), mul([num(-6), sum(neg(z))]), level)).toBe(true)
      expect(equal(sum(mul([num(3), thirds])), sum(w), level)).not.toBe(false)
      expect(equal(sum(w), sum(neg(z)), level)).toBe(false)
      expect(equal(sum(w), sum(mul([two, z])), level)).toBe(false)
    }
  }
})
