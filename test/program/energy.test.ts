/** @file The energy of an action along a run: what is told is the energy, which methods keep it, and what symplectic ones refuse. */
import { describe, expect, test } from 'vitest'
import { type CompileOptions, compile, derive, parse, type Simulation } from '../../src/index.js'

const CHAIN = `state q = normal(0, 1)
weight K
constant m = 1.5, lambda = 0.2
energy L = 1/2 m |ddt(q)|^2 - 1/2 dot(q, K q) - lambda/4 * sum(q.^4)
stationary q
network
  p : 5
  p -> p, symmetric
simulate
  dt = 0.02, method = stormer_verlet, seed = 4
`

const SPRING = `state q = 1
constant m = 2, k = 3
energy L = 1/2 m |ddt(q)|^2 - k/2 * |q|^2
stationary q
network
  p : 2
simulate
  dt = 0.1, method = stormer_verlet
`

async function started(text: string, options: CompileOptions = {}): Promise<Simulation> {
  return (await compile(derive(parse(text)), { target: 'ts', coupling: 'solved', ...options })).start()
}

/** ½ m v² + ½ q K q + λ/4 Σ q⁴, from the numbers. */
function energyOf(sim: Simulation): number {
  const [q, v, k] = [sim.get('q[p]'), sim.get('ddt_q[p]'), sim.get('K[p,p]')]
  let sum = 0
  for (let i = 0; i < 5; i++) {
    const [x, y] = [q[i] ?? 0, v[i] ?? 0]
    sum += 0.75 * y * y + 0.05 * x ** 4
    for (let j = 0; j < 5; j++) sum += 0.5 * x * (k[5 * i + j] ?? 0) * (q[j] ?? 0)
  }
  return sum
}

describe('the energy that is told', () => {
  test.each(['stormer_verlet', 'rk4', 'dopri5', 'implicit_midpoint', 'rosenbrock', 'heun', 'euler'])(
    'is that of the state after each step: %s',
    async (method) => {
      const sim = await started(CHAIN, { method })
      for (let n = 0; n < 20; n++) {
        sim.step({})
        expect(Math.abs((sim.get('energy')[0] ?? 0) - energyOf(sim))).toBeLessThan(1e-12)
      }
    },
  )
  test.each(['interpreter', 'wasm'] as const)('is the same number in every execution: %s', async (target) => {
    const [one, other] = await Promise.all([started(CHAIN), started(CHAIN, { target })])
    const run = async (sim: Simulation): Promise<ArrayLike<number>> =>
      (await sim.run({}, { steps: 50, record: ['energy'] })).get('energy').data
    expect(await run(other)).toEqual(await run(one))
  })
  test('is recorded within steps, too', async () => {
    const sim = await started(CHAIN, { method: 'dopri5', dt: 1, rtol: 1e-10, atol: 1e-12 })
    const { data } = (await sim.run({}, { steps: 2, record: ['energy'], saveat: [0.3, 0.77, 1.9] })).get(
      'energy',
    )
    const begin = energyOf(await started(CHAIN))
    for (const h of data) expect(Math.abs(h - begin)).toBeLessThan(1e-6)
  })
})

/** The largest departure from the first energy in each half of a run, and the last. */
async function drift(
  method: string,
  steps: number,
): Promise<readonly [first: number, second: number, last: number]> {
  const sim = await started(SPRING, { method })
  const { data } = (await sim.run({}, { steps, record: ['energy'] })).get('energy')
  // two masses: ½ · 3 each at the start
  const off = Array.from(data, (h) => Math.abs(h - 3))
  const half = off.length / 2
  return [Math.max(...off.slice(0, half)), Math.max(...off.slice(half)), off.at(-1) ?? 0]
}

describe('over 20,000 steps', () => {
  test('Störmer–Verlet swings and does not drift', async () => {
    const [first, second] = await drift('stormer_verlet', 20_000)
    expect(first).toBeLessThan(0.02)
    expect(second).toBeLessThan(first * (1 + 1e-6))
  })
  test('the implicit midpoint keeps a quadratic energy', async () => {
    const [first, second] = await drift('implicit_midpoint', 20_000)
    expect(Math.max(first, second)).toBeLessThan(1e-10)
  })
  test('Runge–Kutta loses it steadily', async () => {
    const [first, second, last] = await drift('rk4', 20_000)
    expect(second).toBeGreaterThan(1.9 * first)
    expect(last).toBeCloseTo(second, 12)
  })
})

test('with weights that learn, Störmer–Verlet keeps its order', async () => {
  const text = `state q = [1, -0.5]
weight K
constant k = 3
energy L = 1/2 |ddt(q)|^2 - k/2 * |q|^2 - 1/2 dot(q, K q)
energy G = 1/2 |K|^2 - 1/2 dot(q, K q)
stationary L in q
descend G in K rate eta = 0.3
network
  p : 2
  p -> p, init = 0.1
simulate
  dt = 0.1, method = stormer_verlet
`
  const end = async (method: string, dt: number): Promise<readonly number[]> => {
    const sim = await started(text, { method, dt })
    await sim.run({}, { steps: Math.round(2 / dt) })
    return [...sim.get('q[p]'), ...sim.get('ddt_q[p]'), ...sim.get('K[p,p]')]
  }
  const best = await end('rk4', 1 / 256)
  const errors = await Promise.all(
    [1 / 16, 1 / 32, 1 / 64].map(async (dt) => {
      const found = await end('stormer_verlet', dt)
      return Math.max(...found.map((x, k) => Math.abs(x - (best[k] ?? Number.NaN))))
    }),
  )
  const order = Math.log2((errors[0] ?? 0) / (errors[2] ?? 1)) / 2
  expect(Math.abs(order - 2)).toBeLessThan(0.1)
})

describe('a symplectic method refuses, with the reason', () => {
  const refused = (text: string): Promise<unknown> => compile(derive(parse(text)), { target: 'ts' })
  test('friction', async () => {
    const text = `state q = 1, v = 0
ddt(q) = v
ddt(v) = -q - 0.1 v
network
  p : 1
simulate
  dt = 0.1, method = stormer_verlet
`
    await expect(refused(text)).rejects.toThrow(/E4006[\s\S]*conservative[\s\S]*first order/)
  })
  test('a gradient flow', async () => {
    const text = SPRING.replace('stationary q', 'flow L in q rate 1').replace('|ddt(q)|^2', '|q|^2')
    await expect(refused(text)).rejects.toThrow(/E4006[\s\S]*first order/)
  })
})
