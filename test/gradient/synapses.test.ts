/** @file Exact gradients through low-passes, factors and delays of synapses, and of their constants. */
import { describe, expect, test } from 'vitest'
import { writeNpz } from '../../src/host/npz.js'
import { open, wave } from './cases.js'
import { type Run, remainder, shownCost } from './differences.js'

const LAGS = [0, 2, 1, 3, 1, 2, 0, 1, 1]
const files = (): Uint8Array =>
  writeNpz([{ name: 'd', shape: [3, 3], data: Float64Array.from(LAGS, (lag) => 0.1 * lag) }])

const model = (late = 'r[j]', more = ''): string => `
state u
weight W, V
bias b
target y
constant tau = 0.8, tau_r = 0.3, tau_s = uniform(0.3, 0.9), a = uniform(0.2, 1)${more}
activation phi = tanh
r = phi(D(tau_r) u)
s[i,j] = I(tau_s[i,j]) r[j]
tau * ddt(u[i]) = -u[i] + b[i] + sum(j, W[i,j] s[i,j]) + 0.4 * sum(j, W[i,j] a[i,j] r[j]) + sum(j, V[i,j] ${late})
cost C = 1/2 |y - r|^2
network
  x : input 2
  h : 3
  y : output 2
  W : x -> h -> y
  V : h -> h
simulate
  dt = 0.1, batch = 2, seed = 4
`

const batch = 2
const steps = 8

const SINGLE = model('delay(d[i,j]) r[j]', ', d = "lags.npz"')
const CASES = [
  ['euler', 'solved', SINGLE],
  ['euler', 'sweep', SINGLE],
  ['euler', 'relaxed', model()],
  ['exponential_euler', 'solved', model()],
  ['heun', 'solved', model()],
  ['rk4', 'solved', model()],
  ['implicit_midpoint', 'solved', model()],
  ['rosenbrock', 'solved', model()],
] as const

describe.each(CASES)('%s, %s', (method, coupling, source) => {
  test('is the slope of the cost', async () => {
    const all = { x: wave(2 * batch, steps, 0), y: wave(2 * batch, steps, 0.4) }
    const sim = await open(source, { method, coupling, target: 'ts', files })
    const signals = (n: number): Record<string, Float64Array> => ({
      x: all.x.subarray(4 * n, 4 * n + 4),
      y: all.y.subarray(4 * n, 4 * n + 4),
    })
    const run: Run = { sim, steps, dt: 0.1, signals, cost: shownCost }
    const { gradient } = await sim.exactGradient(all, { steps, by: 'discrete' })
    for (const name of ['tau_s[h,x]', 'a[y,h]', 'W[h,x]', 'V[h,h]'])
      expect(Math.max(...(gradient[name] ?? []).map(Math.abs)), name).toBeGreaterThan(1e-4)
    const found = remainder(run, gradient)
    expect(found.apart).toBeLessThan(1e-8)
    expect(Math.abs(found.slope - 2)).toBeLessThan(0.05)
  })
})

test('the costate equation, with traces among its states, has the order of the method', async () => {
  const gaps: number[] = []
  for (const n of [12, 24]) {
    const sim = await open(model(), { method: 'rk4', coupling: 'solved', target: 'wasm', dt: 1 / n, files })
    const all = { x: new Float64Array(4 * n).fill(0.5), y: new Float64Array(4 * n).fill(0.3) }
    const discrete = await sim.exactGradient(all, { steps: n, by: 'discrete' })
    const { gradient } = await sim.exactGradient(all, { steps: n, by: 'continuous' })
    const names = Object.keys(gradient)
    expect(names).toContain('tau_s[y,h]')
    const apart = names.flatMap((name) =>
      Array.from(gradient[name] ?? [], (g, k) => Math.abs(g - (discrete.gradient[name]?.[k] ?? Number.NaN))),
    )
    gaps.push(Math.max(...apart))
  }
  expect(gaps[1]).toBeGreaterThan(1e-12)
  expect(Math.abs(Math.log2((gaps[0] ?? 0) / (gaps[1] ?? 1)) - 4), String(gaps)).toBeLessThan(0.3)
})
