/** @file A million steps of mechanics: the energy of symplectic methods stays bounded, that of Runge–Kutta drifts. */
import { expect, test } from 'vitest'
import { compile, derive, parse } from '../../src/index.js'

const CHAIN = `state q = normal(0, 1)
weight K
constant m = 1.5, lambda = 0.2, k = 2
energy L = 1/2 m |ddt(q)|^2 - k/2 * |q|^2 - 1/2 dot(q, K q) - lambda/4 * sum(q.^4)
stationary q
network
  p : 5
  p -> p, symmetric
simulate
  dt = 0.1, seed = 4
`

/** The largest departure from the first energy in each tenth of the run, relative to it. */
async function departures(text: string, method: string, steps: number): Promise<readonly number[]> {
  const sim = (await compile(derive(parse(text)), { target: 'wasm', coupling: 'solved', method })).start()
  const { data } = (await sim.run({}, { steps, record: ['energy'], every: 10 })).get('energy')
  const begin = data[0] ?? 0
  const part = data.length / 10
  return Array.from({ length: 10 }, (_, n) => {
    let most = 0
    for (let k = n * part; k < (n + 1) * part; k++)
      most = Math.max(most, Math.abs((data[k] ?? 0) / begin - 1))
    return most
  })
}

test('Störmer–Verlet: bounded over 10⁶ steps, no larger at the end than in the beginning', async () => {
  const parts = await departures(CHAIN, 'stormer_verlet', 1e6)
  expect(Math.max(...parts)).toBeLessThan(0.02)
  expect(parts.at(-1)).toBeLessThan(1.1 * (parts[0] ?? 0))
}, 120_000)

test('Runge–Kutta drifts', async () => {
  const parts = await departures(CHAIN, 'rk4', 1e6)
  for (let n = 1; n < 10; n++) expect(parts[n]).toBeGreaterThan(parts[n - 1] ?? 0)
  expect(parts.at(-1)).toBeGreaterThan(5 * (parts[0] ?? 0))
}, 120_000)

test('the implicit midpoint keeps a quadratic energy to rounding', async () => {
  const quadratic = CHAIN.replace(' - lambda/4 * sum(q.^4)', '').replace(', lambda = 0.2', '')
  const parts = await departures(quadratic, 'implicit_midpoint', 1e5)
  expect(Math.max(...parts)).toBeLessThan(1e-9)
}, 240_000)
