/** @file The exact gradient goes through delays of single steps: against central differences, whole and from checkpoints, and by bptt. */
import { expect, test } from 'vitest'
import { compile, derive, parse, type Simulation } from '../../src/index.js'

const source = (rule: string): string => `
state u
weight W
target y
constant tau = 0.8, tau_r = 0.3, d = 0.3, f = 0.2, tau_s = 0.5
r = tanh(D(tau_r) u)
tau * ddt(u) = -u + W I(tau_s) delay(d) r + 0.5 * delay(f) u
cost C = 1/2 |y - r|^2
${rule}
network
  x : input 2
  h : 3, f = [0, 0.2, 0.4]
  y : output 2
  x -> h -> y
simulate
  dt = 0.1, method = euler, seed = 3
`
const STEPS = 14
const x = Array.from({ length: STEPS * 2 }, (_, k) => Math.sin(0.7 * k))
const y = Array.from({ length: STEPS * 2 }, (_, k) => Math.cos(0.3 * k))
const NAMES = ['W[h,x]', 'W[y,h]'] as const

async function differences(sim: Simulation, name: string): Promise<number[]> {
  const w = [...sim.get(name)]
  const found: number[] = []
  for (const k of w.keys()) {
    const costs: number[] = []
    for (const by of [1e-5, -1e-5]) {
      sim.set(
        name,
        w.map((v, n) => (n === k ? v + by : v)),
      )
      costs.push((await sim.exactGradient({ x, y }, { steps: STEPS, by: 'discrete' })).cost)
    }
    sim.set(name, w)
    found.push(((costs[0] ?? Number.NaN) - (costs[1] ?? Number.NaN)) / 2e-5)
  }
  return found
}

test.each(['lagged', 'solved'])('against differences, %s', async (coupling) => {
  const sim = (await compile(derive(parse(source(''))), { target: 'wasm', coupling })).start()
  const whole = await sim.exactGradient({ x, y }, { steps: STEPS, by: 'discrete' })
  const parts = await sim.exactGradient({ x, y }, { steps: STEPS, by: 'discrete', memory: 1 })
  expect(parts.memory.segments).toBeGreaterThan(2)
  expect(Object.keys(whole.gradient)).not.toContain('f[h]')
  for (const name of NAMES) {
    const exact = whole.gradient[name] ?? []
    expect(parts.gradient[name]).toEqual(exact)
    const found = await differences(sim, name)
    expect(Math.max(...found.map(Math.abs))).toBeGreaterThan(1e-3)
    found.forEach((g, k) => {
      expect(Math.abs(g - (exact[k] ?? Number.NaN)), name).toBeLessThan(1e-8)
    })
  }
})

test('by bptt: the same over one window', async () => {
  const plain = (await compile(derive(parse(source(''))), { target: 'interpreter' })).start()
  const exact = await plain.exactGradient({ x, y }, { steps: STEPS, by: 'discrete' })
  const text = source(`descend C in W by bptt window = ${STEPS} rate 0.1 with sgd`)
  const sim = (await compile(derive(parse(text)), { target: 'interpreter' })).start()
  await sim.run({ x, y }, { steps: STEPS })
  for (const name of NAMES)
    sim.gradient(name).forEach((g, k) => {
      expect(Math.abs(g + (exact.gradient[name]?.[k] ?? Number.NaN) / 0.1), name).toBeLessThan(1e-12)
    })
})

test.each([
  ['heun', 'discrete', 'several stages'],
  ['implicit_midpoint', 'discrete', 'several stages'],
  ['euler', 'continuous', 'a delay in'],
] as const)('%s, %s: refused with the reason', async (method, by, reason) => {
  const text = source('')
    .replace('I(tau_s) delay(d) r', 'r')
    .replace(', d = 0.3', '')
    .replace(', tau_s = 0.5', '')
  const sim = (
    await compile(derive(parse(text)), { target: 'interpreter', method, coupling: 'solved' })
  ).start()
  await expect(sim.exactGradient({ x, y }, { steps: STEPS, by })).rejects.toThrow(reason)
})
