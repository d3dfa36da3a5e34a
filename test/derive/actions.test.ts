/** @file Actions without a prospective mismatch, coordinates, and two phases: the equations that papers give. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { confirm, derive, parse } from '../../src/index.js'

const example = (name: string): ReturnType<typeof derive> =>
  derive(parse(readFileSync(new URL(`../../examples/${name}.energy`, import.meta.url), 'utf8'), { name }))
const lines = (name: string): readonly string[] => example(name).equations.map((e) => e.ascii)

test('a mechanical action gives the equation of Euler and Lagrange, K symmetric as its connections are', () => {
  expect(lines('coupled-oscillators')).toEqual(['m * ddt(ddt(q)) = -K q - lambda * q.^3'])
})

test('neuronal least action puts the look-ahead on the slope of the energy', () => {
  expect(lines('neuronal-least-action')).toEqual([
    "tau * ddt(u) = -u + D(tau) (rho'(u) .* W' e) + beta * D(tau) (y - u) + D(tau) (W rho(u))",
    'e = u - W rho(u)',
    "ddt(W) = eta * e (rho(u))'",
  ])
})

test.each([
  ['I(-tau)', "tau * ddt(u) = -u + b + D(tau) (W phi(u)) + D(tau) (phi'(u) .* W' e)"],
  // u − τ u̇ is what the other terms are
  ['I(tau)', "tau * ddt(u) = u - b - D(-tau) (phi'(u) .* W' e) - D(-tau) (W phi(u))"],
])('stationary in %s u', (coordinate, line) => {
  const { equations } = derive(
    parse(`state u
weight W
bias b
constant tau = 1
activation phi = tanh
e = u - W phi(u) - b
energy E = 1/2 |e|^2
stationary E in ${coordinate} u
`),
  )
  expect(equations[0]?.ascii).toBe(line)
})

test('the law of a mechanical action is read back and measured', () => {
  const derivation = derive(
    parse(`state q, z
weight K
constant m = 2, k = 0.3, w = 0.5
energy L = 1/2 m |ddt(q)|^2 - 1/2 |ddt(z)|^2 - k/2 |q - z|^2 + w * dot(z, ddt(q)) - dot(q, K q)
stationary L in q
stationary L in z
`),
  )
  const list = confirm(derivation)
  expect(list.map((c) => c.quantity)).toEqual([
    'δL/δq',
    'δL/δq, read back from q',
    'δL/δz',
    'δL/δz, read back from z',
  ])
  expect(list.map((c) => c.status)).toEqual(['ok', 'ok', 'ok', 'ok'])
})

test('equilibrium propagation flows with both directions of each weight and contrasts two phases', () => {
  const [neuron, synapse, bias] = example('equilibrium-propagation').equations
  expect(neuron?.ascii).toBe("tau * ddt(u) = -u + beta * (y - u) + phi'(u) .* (W' phi(u) + W phi(u) + b)")
  expect(synapse?.ascii).toBe(
    "delta W = eta * ([phi(u) (phi(u))' at beta = 0.05] - [phi(u) (phi(u))' at beta = -0.05])/(0.1)",
  )
  expect(bias?.locality.phaseFree).toBe(false)
  expect(neuron?.locality.phaseFree).toBe(true)
})

test('predictive coding reads its weighted error back where it stands', () => {
  expect(lines('predictive-coding')).toEqual([
    "tau * ddt(u) = phi'(u) .* W' e - e",
    'e = exp(-s) * (u - W phi(u))',
    "ddt(W) = eta * e (phi(u))'",
    'ddt(s) = eta * (1/2 * e .* (u - W phi(u)) - 1/2)',
  ])
})

test('an error under more than one operator is collected before its causal replacement', () => {
  const derivation = derive(
    parse(`state u
weight W
target y
constant tau_m = 1, tau_r = 0.5, tau_a = 2, g_a = 0.3, beta = 0.1
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r + g_a I(tau_a) u
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
approximate causal
`),
  )
  const running = derivation.equations.find((e) => e.id === 'error-e')
  const q = "(phi'(D(tau_r) u) .* (W' e + beta * (y - r)))"
  const terms = [`D(tau_m) I(tau_r) ${q}`, `I(tau_r) I(tau_a) ${q}`]
  for (const t of terms) expect(running?.ascii.replace('I(tau_a) I(tau_r)', 'I(tau_r) I(tau_a)')).toContain(t)
  expect(running?.ascii).toContain('g_a')
  expect(running?.locality.time).toBe('causal')
  expect(derivation.equations.find((e) => e.id === 'neuron-u')?.ascii).toBe(
    'tau_m * ddt(u) = -u + W r - g_a * I(tau_a) u + e',
  )
})
