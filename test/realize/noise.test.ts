/** @file Where noise may stand in a step: each kind of node in a law, beside noise that comes through other signals. */
import { describe, expect, test } from 'vitest'
import { add, map, mul, num, op, pow, softmax, sym, ZERO } from '../../src/expr/build.js'
import type { Expr } from '../../src/expr/expr.js'
import { derivative } from '../../src/expr/operator.js'
import { logsumexp } from '../../src/expr/sums.js'
import { derive, parse } from '../../src/index.js'
import { checkNoise } from '../../src/realize/noise.js'
import { OLD } from '../../src/realize/realization.js'
import { realize } from '../../src/realize/realize.js'

const realization = realize(
  derive(
    parse(`state u
weight W
noise xi
constant tau = 2
s = u + xi
tau * ddt(u) = -u + W s
network
  x : input 2
  h : 3
  x -> h -> h`),
  ).core,
)
const [membrane] = realization.membranes
const [product] = realization.products
if (!membrane || !product) throw new Error('the model has a law and a product')

/** What is said of a law with this right side, of nothing where it passes. */
function said(right: Expr): string {
  try {
    checkNoise({
      ...realization,
      membranes: [{ ...membrane, right } as typeof membrane],
    } as typeof realization)
  } catch (failure) {
    return String((failure as Error).message)
  }
  return ''
}

const xi = sym('noise', 'xi', ['i'])
const u = sym('state', 'u', ['i'])
const a = sym('constant', 'a')
const f = (e: Expr): Expr => map('tanh', 0, e)
/** Signals that hold noise linearly: by name, by the product that a weight makes, as stored, as the rate of a state. */
const NOISY: readonly (readonly [string, Expr])[] = [
  ['noise', xi],
  ['a signal with noise', sym('let', 's', ['i'])],
  ['the stored one', sym('let', `${OLD}s`, ['i'])],
  ['a weighted sum of it', sym('let', product.leaf, ['i'])],
]
const STILL: readonly (readonly [string, Expr])[] = [
  ['a number', num(2)],
  ['a state', u],
  ['a constant', a],
  ['a signal without noise', sym('let', 'none', ['i'])],
  ['a target of the name of a noisy signal', sym('target', 's', ['i'])],
]

describe.each(NOISY)('%s', (_, noise) => {
  test.each<readonly [string, Expr]>([
    ['alone', noise],
    ['in a sum', add([u, noise, mul([num(3), noise])])],
    ['times a constant', mul([a, noise])],
    ['times a signal', mul([f(u), noise, u])],
    ['times a sum without noise', mul([add([a, u]), noise])],
    ['below an operator', op([derivative()], noise)],
    ['in a sum of products', add([mul([u, noise]), mul([f(u), noise])])],
  ])('passes %s', (_where, e) => {
    expect(said(e)).toBe('')
  })

  test.each<readonly [string, Expr]>([
    ['squared', pow(noise, 2)],
    ['below a division', pow(noise, -1)],
    ['in a function', f(noise)],
    ['in a function of a sum', f(add([u, noise]))],
    ['times itself', mul([noise, add([noise, u])])],
    ['times other noise', mul([noise, sym('noise', 'zeta', ['i'])])],
    ['times a function of it', mul([u, f(noise)])],
    ['in a softmax', softmax(mul([u, noise]), 'i')],
    ['in a log Σ exp', logsumexp(mul([u, noise]), 'i')],
    ['in a function in a sum', add([u, f(noise)])],
    ['in an operator on a function', op([derivative()], f(noise))],
    ['in a product of three', mul([add([noise, a]), u, add([noise, num(1)])])],
  ])('is refused %s', (_where, e) => {
    expect(said(e)).toContain('is not linear in the noise')
  })
})

test.each(STILL)('%s is free of noise', (_, e) => {
  for (const right of [e, f(e), pow(e, 3), mul([e, xi]), mul([e, f(e), xi]), add([f(e), xi])])
    expect(said(right)).toBe('')
  expect(said(f(add([e, xi])))).toContain('is not linear')
  expect(said(softmax(mul([u, sym('let', 'none', ['i'])]), 'i'))).toBe('')
  expect(said(mul([xi, softmax(u, 'i')]))).toBe('')
  expect(said(mul([xi, logsumexp(mul([u, u]), 'i')]))).toBe('')
  expect(said(ZERO)).toBe('')
})
