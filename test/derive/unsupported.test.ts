/** @file Constants that a rule changes: refused where a rule would be wrong, as in a formula or in several kinds of neuron. */
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

const KINDS = `state p on P
state q on Q
weight A : P <- Q
weight B : Q <- P
activation f = tanh
constant tau = 1, s = 0.3, z = 0.2
e = D(tau) p - A f(D(s) q)
g = D(tau) q - B f(D(z) p)
energy E = 1/2 |e|^2 + 1/2 |g|^2
stationary p
stationary q
`

test('a constant of several kinds of neuron is not learned under one name', () => {
  expect(refusal(`${KINDS}descend E in A, tau rate 1\n`)).toEqual({ code: 'E3001', at: 'tau' })
  expect(refusal(`${KINDS}ddt(tau) = -tau\n`).code).not.toBe('none')
  const { equations } = derive(parse(`${KINDS}descend E in A, s, z rate 1\n`))
  const of = (name: string): string | undefined => equations.find((e) => e.of === name)?.text
  expect(of('s')).toBe("ṡ = f'(D(s) q) ⊙ q̇ ⊙ A' e")
  expect(of('z')).toBe("ż = f'(D(z) p) ⊙ ṗ ⊙ B' g")
})

test('one error for two states', () => {
  const model = `state u, v
weight W
target y
constant tau = 1, sigma = 0.5
e = I(tau) v - W u
f = D(tau) v - D(sigma) u
cost C = 1/2 |y - v|^2
energy E = 1/2 |e|^2 + 1/2 |f|^2 + C
stationary u
stationary v`
  expect(refusal(model)).toEqual({ code: 'E3001', at: 'stationary v' })
})
