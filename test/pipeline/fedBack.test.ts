/** @file The printed equations, fed back as a model of given equations, run to the same trajectory. */
import { expect, test } from 'vitest'
import { compile, derive, parse, type Simulation } from '../../src/index.js'

const NETWORK = `
network
  x : input 2
  h : 4, tau_m = [0.5, 0.7, 1, 1.3], tau_r = [0.1, 0.7, 0.4, 0.2]
  y : output 3, phi = identity
  x -> h -> y
  h -> h, init = normal(0, 0.1)
simulate
  dt = 0.05, method = euler, coupling = lagged, batch = 2, seed = 4
`
const HEAD = `
state u
weight W
bias b
target y
activation phi = tanh
`

interface Variant {
  readonly name: string
  readonly constants: string
  readonly theory: string
  readonly error?: string
}

const VARIANTS: readonly Variant[] = [
  {
    name: 'generalized latent equilibrium',
    constants: 'constant tau_m = 1, tau_r = 0.3, beta = 0.4, gamma = 0.5, eta = 0.05',
    theory: `r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, b, tau_m, tau_r rate eta
approximate causal
approximate nudging gamma`,
  },
  {
    name: 'latent equilibrium, cross-entropy',
    constants: 'constant tau_m = 1, tau_r = 0.3, beta = 0.2, eta = 0.05',
    theory: `r = phi(D(tau_m) u)
e = D(tau_m) u - W r - b
cost C = crossentropy(y, softmax(r))
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau_m) u
descend E in W, b rate eta`,
  },
  {
    name: 'a cost on the state, made proper by fast low-passes',
    constants: 'constant tau_m = 1, tau_r = 0.3, beta = 0.2, eta = 0.05, eps = 0.1, gamma = 0',
    theory: `r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - u|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, b rate eta
approximate causal filter eps
approximate nudging gamma`,
  },
  {
    name: 'a cost on the potential, with an energy on the state',
    constants: 'constant tau_m = 1, tau_r = 0.3, beta = 0.2, lambda = 0.1, eta = 0.05',
    theory: `r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
energy E = 1/2 |e|^2 + 1/2 lambda |u|^2 + beta/2 |y - D(tau_r) u|^2
stationary u
descend E in W, b, tau_m rate eta
approximate causal`,
  },
  {
    name: 'time constants swapped, e in two definitions',
    constants: 'constant tau_m = 1, tau_r = 0.3, beta = 0.2, eta = 0.05, gamma = 0',
    theory: `m = W r + b
r = phi(D(tau_m) u)
e = D(tau_r) u - m
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, b rate eta
approximate causal
approximate nudging gamma`,
  },
]

const drive = (n: number): number[] => [
  Math.sin(0.3 * n),
  Math.cos(0.17 * n),
  Math.sin(0.11 * n + 1),
  Math.cos(0.4 * n),
]

async function trajectory(source: string, steps: number): Promise<{ sim: Simulation; seen: number[] }> {
  const sim = (await compile(derive(parse(source)), { target: 'interpreter' })).start()
  const seen: number[] = []
  for (let n = 0; n < steps; n++) {
    const y = drive(n + 7)
      .concat(drive(n + 3))
      .slice(0, 6)
      .map((v) => Math.abs(v) / 3)
    sim.step(n % 9 === 4 ? { x: drive(n) } : { x: drive(n), y })
    for (const name of [
      'u[h]',
      'e[h]',
      'r[h]',
      'u[y]',
      'e[y]',
      'W[h,x]',
      'W[h,h]',
      'W[y,h]',
      'b[h]',
      'tau_m[h]',
    ])
      seen.push(...sim.get(name))
  }
  return { sim, seen }
}

test.each(
  VARIANTS.flatMap(
    (v) =>
      [
        [v.name, v, 'text' as const],
        [`${v.name}, ASCII`, v, 'ascii' as const],
      ] as const,
  ),
)('feeds back %s', async (_name, variant, form) => {
  const original = `model "original"${HEAD}${variant.constants}\n${variant.theory}\n${NETWORK}`
  const derivation = derive(parse(original))
  const lines = derivation.equations.filter((e) => e.runs).map((e) => e[form])
  const keep = /tau_m rate|tau_m, tau_r rate/.test(variant.theory)
    ? 'keep tau_m >= 0.5, tau_r >= 0.5\n'.replace(
        ', tau_r >= 0.5',
        variant.theory.includes('tau_r rate') ? ', tau_r >= 0.5' : '',
      )
    : ''
  const given = `model "given"${HEAD}${variant.constants}\n${keep}${lines.join('\n')}\n${NETWORK}`
  const a = await trajectory(original.replace('\nnetwork', `\n${keep}network`), 120)
  const b = await trajectory(given, 120)
  expect(a.seen.every(Number.isFinite)).toBe(true)
  const size = Math.max(...a.seen.map(Math.abs))
  expect(size).toBeGreaterThan(0.1)
  const worst = a.seen.reduce((w, v, n) => Math.max(w, Math.abs(v - (b.seen[n] ?? Number.NaN))), 0)
  expect(worst).toBeLessThan(1e-12 * size)
})
