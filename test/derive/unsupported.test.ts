/** @file A constant that a rule changes and an activation's formula reads: refused, never missing from a rule. */
import { expect, test } from 'vitest'
import { derive, ModelError, parse } from '../../src/index.js'

const text = (rule: string, activation = 'activation f(x) = tanh(k*x)', extra = ''): string => `state u
weight W
target y
constant tau = 0.5, beta = 0.5, k = 1
${activation}
r = f(D(tau) u)
e = D(tau) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C + 0.1*sum(k .* r)
stationary E in D(tau) u
${rule}
${extra}`

const NETWORK =
  'activation g(x) = tanh(k*x)\nnetwork\n  x : input 2\n  h : 3, f = g\n  y : output 2\n  x -> h -> y'

const refusal = (model: string): { readonly code: string; readonly at: string } => {
  try {
    derive(parse(model))
  } catch (failure) {
    if (!(failure instanceof ModelError)) throw failure
    const [first] = failure.diagnostics
    return { code: first?.code ?? '', at: first?.span ? model.slice(first.span.start, first.span.end) : '' }
  }
  return { code: 'none', at: '' }
}

test.each([
  ['descent', text('descend E in W, k rate eta = 0.1'), 'k'],
  ['descent in another order', text('descend E in k, W rate eta = 0.1'), 'k'],
  ['a given rule', text('ddt(k[i]) = -0.1*e[i]*r[i]'), 'k'],
  ['contrast', text('contrast E in W, k between beta = 0.05 and beta = -0.05 every 20 rate eta = 0.1'), 'k'],
  ['a population of its own', text('descend E in W, k rate eta = 0.1', 'activation f = tanh', NETWORK), 'k'],
])('%s', (_, model, at) => {
  expect(refusal(model)).toEqual({ code: 'E3001', at })
})

test('the same constant outside of the formula is derived, the slope of the rate included', () => {
  const outside = text('descend E in W, k rate eta = 0.1', 'activation f = tanh').replace(
    'r = f(D(tau) u)',
    'r = f(k .* D(tau) u)',
  )
  const rule = derive(parse(outside)).equations.find((e) => e.id === 'synapse-k')
  expect(rule?.ascii).toMatch(/f'/)
})

test('a formula may read a constant that nothing changes', () => {
  expect(refusal(text('descend E in W rate eta = 0.1'))).toEqual({ code: 'none', at: '' })
})
