/** @file Plasticity of what stands below an operator: the slope at every instant, causal where the energy is, against the oracle. */
import { describe, expect, test } from 'vitest'
import { confirm, derive, parse } from '../../src/index.js'
import { mutant } from '../laws/mutant.js'

const text = (e: string, learned = 'W', energy = '', definitions = ''): string => `
state u
weight W, V
bias b
target y
constant tau_m = 1, tau_r = 0.5, tau_s = 0.7, d = 0.2, beta = 0.5
activation phi = tanh
activation psi(x) = x/(1 + x^2)
${definitions}
e = ${e}
cost C = 1/2 |y - u|^2
energy E = 1/2 |e|^2 + beta C${energy}
stationary u
descend E in ${learned} rate eta = 0.1
`

/** By hand: the operator acts on what the weight multiplies. */
test.each([
  ['D(tau_m) u - I(tau_s) (W phi(u))', 'ddt(W[i,j]) = eta * e[i] * I(tau_s[i]) phi(u[j])'],
  ['D(tau_m) u - D(tau_r) (W phi(u))', 'ddt(W[i,j]) = eta * e[i] * D(tau_r[i]) phi(u[j])'],
  ['D(tau_m) u - delay(d) (W phi(u))', 'ddt(W[i,j]) = eta * e[i] * delay(d[i]) phi(u[j])'],
  ['D(tau_m) u - ddt(W phi(u))', "ddt(W) = eta * e (ddt(phi(u)))'"],
  [
    'D(tau_m) u - I(tau_s) psi(W u)',
    "ddt(W[i,j]) = eta * e[i] * I(tau_s[i]) (psi'(sum(k, W[i,k] * u[k])) * u[j])",
  ],
  ['D(tau_m) u - W I(tau_s) phi(u)', "ddt(W) = eta * e (I(tau_s) phi(u))'"],
])('e = %s', (e, rule) => {
  const { equations } = derive(parse(text(e)))
  const synapse = equations.find((q) => q.id === 'synapse-W')
  expect(synapse?.ascii).toBe(rule)
  expect(synapse).toMatchObject({ exact: true, runs: true })
  expect(synapse?.locality.time).not.toBe('anticausal')
})

/** Weights, biases and time constants below one operator, below several, below definitions, at both ends of a look-ahead. */
const BELOW: readonly (readonly [e: string, learned: string, energy?: string, definitions?: string])[] = [
  ['D(tau_m) u - I(tau_s) (W phi(u) + b)', 'W, b, tau_s'],
  ['D(tau_m) u - D(tau_r) (W phi(u) - b .* u)', 'W, b, tau_r'],
  ['D(tau_m) u - I(tau_s) psi(W D(tau_r) u)', 'W, tau_r, tau_s'],
  ['D(tau_m) u - I(tau_s) (W D(tau_r) I(tau_s) phi(u))', 'W, tau_r, tau_s'],
  ['D(tau_m) u - W I(tau_s) phi(V delay(d) u)', 'W, V, tau_s, d'],
  ['D(tau_m) u - I(tau_s) (W psi(D(tau_r) (V u)))', 'W, V, tau_r, tau_s'],
  ["D(tau_m) u - I(tau_s) (W u .* D(tau_r) (W' u))", 'W, tau_r'],
  ['D(tau_m) u - s', 'W, b, tau_s', '', 's = I(tau_s) (W q)\nq = psi(D(tau_r) (W u) + b)'],
  ['D(tau_m) u - I(tau_s) s', 'W, V, tau_r', ' + 0.2 |s|^2', 's = W q + V u\nq = psi(D(tau_r) (V u))'],
  ['D(tau_m) u - W u', 'W, tau_r', ' + 0.1 sum(D(tau_m) (W D(tau_r) u))'],
  ['D(tau_m) u - W I(tau_s) (V I(tau_s) phi(u))', 'W, V, tau_s'],
  ['D(tau_m) u - I(tau_s) softmax(W phi(u))', 'W'],
  ['D(tau_m) u - I(tau_s) softmax(V (b .* phi(u)))', 'V, b'],
  ['D(tau_m) u - W u', 'W, b', ' + 0.1 sum(softmax(D(tau_r) (W u)) .* I(tau_s) (b .* u))'],
]

describe.each(
  BELOW.map(([e, learned, energy = '', definitions = '']) => ({ e, learned, energy, definitions })),
)('e = $e, learned: $learned', ({ e, learned, energy, definitions }) => {
  test.each([0, 1])('every slope is that of the energy, seed %i', (seed) => {
    const list = confirm(derive(parse(text(e, learned, energy, definitions))), { seed })
    const rules = list.filter((c) => c.quantity.startsWith('∂'))
    expect(rules).toHaveLength(learned.split(',').length)
    for (const c of rules) expect(c, c.quantity).toMatchObject({ status: 'ok' })
  })

  test('no rule reads the future', () => {
    for (const q of derive(parse(text(e, learned, energy, definitions))).equations)
      if (q.kind === 'synapse') expect(q.locality.time, q.ascii).not.toBe('anticausal')
  })
})

test.each([
  [
    'the operator is left out',
    'value, op(word, sumOver(mul(rest), inner))',
    'value, sumOver(mul(rest), inner)',
  ],
  ['its constant is that of another neuron', 'tau: rename(f.tau, names)', 'tau: f.tau'],
  ['a sum within stands outside', '!indices.includes(i))', 'true)'],
  ['the constant of the operator itself is forgotten', 'own ? opened(own, o) : ZERO', 'ZERO'],
  [
    'what stands beside the operators is forgotten',
    'add([all.get(parameter) ?? ZERO, ...through])',
    'add(through)',
  ],
])('planted: %s', async (_, from, to) => {
  const { pointwise } = (await mutant({ file: 'derive/pointwise', from, to })) as Pick<
    typeof import('../../src/derive/pointwise.js'),
    'pointwise'
  >
  const { pointwise: right } = await import('../../src/derive/pointwise.js')
  const differs = BELOW.some(([e, learned, energy = '', definitions = '']) => {
    const { core, model } = derive(parse(text(e, learned, energy, definitions)))
    const root = model.energies.get('E')?.body
    return (
      root !== undefined &&
      learned.split(', ').some((name) => {
        try {
          return pointwise(root, core.definitions, name) !== right(root, core.definitions, name)
        } catch {
          return true
        }
      })
    )
  })
  expect(differs).toBe(true)
})
