/** @file The normal form: names of bound indices do not matter, operators of constants commute, and no operator passes a signal. */
import { expect, test } from 'vitest'
import { add, map, mul, neg, num, op, sub, sym } from '../../src/expr/build.js'
import type { Expr } from '../../src/expr/expr.js'
import { equal } from '../../src/expr/normal.js'
import { sumOver } from '../../src/expr/sums.js'
import { derive, parse } from '../../src/index.js'

const at = (name: string, i: string): Expr => sym('state', name, [i])
const W = (i: string, j: string): Expr => sym('weight', 'W', [i, j])
const tau = (name: string): Expr => sym('constant', name, [])
const ahead = (t: Expr, e: Expr, reversed = false): Expr => op([{ op: 'D', tau: t, reversed, power: 1 }], e)
const back = (t: Expr, e: Expr): Expr => ahead(t, e, true)
const tanh = (e: Expr, order: number): Expr => map('tanh', order, e)

test('bound indices are renamed freely, free ones are not', () => {
  const drive = (i: string, j: string, k: string): Expr =>
    sumOver(mul([W(i, j), sumOver(mul([W(j, k), at('u', k)]), [k])]), [j])
  expect(equal(drive('i', 'j', 'k'), drive('i', 'k', 'l'))).toBe(true)
  expect(equal(drive('i', 'j', 'k'), drive('l', 'j', 'k'))).toBe(false)
  const transposed = sumOver(mul([W('j', 'i'), at('u', 'j')]), ['j'])
  expect(equal(sumOver(mul([W('i', 'j'), at('u', 'j')]), ['j']), transposed)).toBe(false)
})

test('vectors and indices derive one equation', () => {
  const rest = 'energy E = 1/2 |e|^2 + 1/2 |D(tau_r) u|^2\nstationary u\n'
  const head = 'state u\nweight W\nconstant tau_m = 1, tau_r = 0.5\nr = tanh(D(tau_r) u)\n'
  const body = (text: string): Expr | undefined =>
    derive(parse(head + text + rest)).core.derivatives.find((d) => d.of === 'u')?.slope
  const vectors = body('e = D(tau_m) u - W r\n')
  const indices = body('e[i] = D(tau_m[i]) u[i] - sum(m, W[i,m] r[m])\n')
  const wrong = body('e[i] = D(tau_m[i]) u[i] - sum(m, W[m,i] r[m])\n')
  expect(vectors && indices && equal(vectors, indices)).toBe(true)
  expect(vectors && wrong && equal(vectors, wrong)).toBe(false)
})

test('operators of constants commute, and pass weights', () => {
  const [a, b, u] = [tau('a'), tau('b'), at('u', 'i')]
  expect(equal(ahead(a, back(b, u)), back(b, ahead(a, u)))).toBe(true)
  expect(equal(add([ahead(a, u), back(a, u)]), mul([num(2), u]))).toBe(true)
  const sent = (e: (x: Expr) => Expr, f: (x: Expr) => Expr): Expr =>
    f(sumOver(mul([W('i', 'j'), e(at('u', 'j'))]), ['j']))
  const same = (x: Expr): Expr => x
  expect(
    equal(
      sent((x) => ahead(a, x), same),
      sent(same, (x) => ahead(a, x)),
    ),
  ).toBe(true)
})

test('φ′ e does not commute with D(−τ): what is left is φ″ u̇ e', () => {
  const [t, u, e] = [tau('a'), at('u', 'i'), at('e', 'i')]
  const outside = back(t, mul([tanh(u, 1), e]))
  const inside = mul([tanh(u, 1), back(t, e)])
  expect(equal(outside, inside, 1)).toBe(false)
  expect(equal(outside, inside, 2)).toBe(false)
  const rate = op([{ op: 'dt', reversed: false, power: 1 }], u)
  const left = neg(mul([t, tanh(u, 2), rate, e]))
  expect(equal(sub(outside, inside), left, 2)).toBe(true)
})
