/** @file `start = rest`: the first step, and all others under the same input, leave everything as it is; where it cannot, a refusal. */
import { describe, expect, test } from 'vitest'
import { type CompileOptions, compile, derive, ModelError, parse, type Simulation } from '../../src/index.js'

/** Errors enter their neurons, h feeds itself, biases are not zero: rest is neither zero nor explicit. */
const NETWORK = `state u
weight W
bias b
target y
constant tau_m = 1, tau_r = 0.3, beta = 0.5, gamma = 0.7
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
approximate causal
approximate nudging gamma
network
  x : input 3
  h : 4
  y : output 2
  x -> h -> y
  h -> h, init = normal(0, 0.1)
simulate
  dt = 0.05, start = rest
`
const INPUT = { x: [1, 0.5, -0.3], y: [0.3, -0.2] }

async function started(text: string, options: CompileOptions = {}): Promise<Simulation> {
  return (await compile(derive(parse(text)), { target: 'ts', ...options })).start()
}
const all = (sim: Simulation): readonly number[] =>
  sim.names.filter((n) => !/^(W|b|cost)/.test(n)).flatMap((n) => [...sim.get(n)])
const apart = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((x, k) => Math.abs(x - (b[k] ?? Number.NaN))))

const WAYS: readonly (CompileOptions & { readonly method: string; readonly coupling: string })[] = [
  { method: 'euler', coupling: 'lagged' },
  { method: 'euler', coupling: 'sweep' },
  { method: 'euler', coupling: 'solved' },
  { method: 'exponential_euler', coupling: 'solved' },
  { method: 'rk4', coupling: 'solved' },
  { method: 'dopri5', coupling: 'solved' },
  { method: 'implicit_midpoint', coupling: 'solved' },
  { method: 'rosenbrock', coupling: 'solved' },
]

describe('rest', () => {
  test.each(WAYS)('$method, $coupling: nothing moves, and the equations hold', async (way) => {
    const sim = await started(NETWORK, way)
    sim.set('b[h]', [0.3, -0.2, 0.1, 0.4])
    sim.step(INPUT)
    const first = all(sim)
    for (let n = 0; n < 40; n++) sim.step(INPUT)
    expect(apart(first, all(sim))).toBeLessThan(1e-8)
    // u = W r + b + γ e and r = φ(u), where nothing moves
    const get = (name: string): readonly number[] => [...sim.get(name)]
    const [u, r, e, b] = ['u[h]', 'r[h]', 'e[h]', 'b[h]'].map(get)
    const [wx, wh] = [get('W[h,x]'), get('W[h,h]')]
    for (let i = 0; i < 4; i++) {
      const drive =
        INPUT.x.reduce((s, x, j) => s + x * (wx[3 * i + j] ?? 0), 0) +
        (r ?? []).reduce((s, x, j) => s + x * (wh[4 * i + j] ?? 0), 0)
      expect(Math.abs((u?.[i] ?? 0) - drive - (b?.[i] ?? 0) - 0.7 * (e?.[i] ?? 0))).toBeLessThan(1e-8)
      expect(Math.abs((r?.[i] ?? 0) - Math.tanh(u?.[i] ?? 0))).toBeLessThan(1e-8)
    }
    expect(Math.abs(u?.[0] ?? 0)).toBeGreaterThan(0.01)
  })

  test('takes the transient away that a start at zero has', async () => {
    const [rest, zero] = await Promise.all([started(NETWORK), started(NETWORK.replace(', start = rest', ''))])
    for (const sim of [rest, zero]) sim.step(INPUT, { learn: false })
    const [near, far] = [all(rest), all(zero)]
    for (let n = 0; n < 2000; n++) zero.step(INPUT, { learn: false })
    expect(apart(near, all(zero))).toBeLessThan(1e-9)
    expect(apart(far, all(zero))).toBeGreaterThan(0.05)
  })

  test('I(τ) D(τ) x is x from the start', async () => {
    const text = `state u
weight W
constant tau = 1, tau_s = 0.4
tau * ddt(u) = -u + W I(tau_s) D(tau_s) r
r = u
network
  x : input 1, r = x
  p : 1
  x -> p, init = 1
simulate
  dt = 0.01, start = rest
`
    const sim = await started(text)
    sim.step({ x: [0.8] })
    expect(Math.abs((sim.get('u[p]')[0] ?? 0) - 0.8)).toBeLessThan(1e-9)
  })

  test('each sample has its own; a run, a reset and a step find the same', async () => {
    const sim = await started(NETWORK, { batch: 2, method: 'rk4' })
    const two = {
      x: [
        [1, 0.5, -0.3],
        [-1, 0.2, 0.9],
      ],
      y: [
        [0.3, -0.2],
        [0.1, 0.5],
      ],
    }
    sim.step(two)
    const before = all(sim)
    sim.reset()
    await sim.run({ x: [two.x, two.x], y: [two.y, two.y] }, { steps: 2 })
    expect(apart(before, all(sim))).toBeLessThan(1e-9)
    const single = await started(NETWORK, { method: 'rk4' })
    single.step({ x: two.x[1] ?? [], y: two.y[1] ?? [] })
    expect(apart([...single.get('u[h]')], [...sim.get('u[h]')].slice(4))).toBeLessThan(1e-8)
  })

  test('a snapshot goes on from where it was taken', async () => {
    const sim = await started(NETWORK)
    sim.step(INPUT)
    const kept = sim.snapshot()
    const other = { x: [-1, 0, 0.4], y: [0, 0] }
    sim.step(other)
    const next = all(sim)
    sim.restore(kept)
    sim.step(other)
    expect(all(sim)).toEqual(next)
  })

  test('in f32 to what f32 holds', async () => {
    const sim = await started(NETWORK, { precision: 'f32' })
    sim.step(INPUT)
    const first = all(sim)
    for (let n = 0; n < 20; n++) sim.step(INPUT)
    expect(apart(first, all(sim))).toBeLessThan(2e-4)
  })

  test('a spring rests where it pulls no more', async () => {
    const text = `state q = 1
constant m = 2, k = 3, g = 0.6
energy L = 1/2 m |ddt(q)|^2 - k/2 * |q|^2 + g * sum(q)
stationary q
network
  p : 2
simulate
  dt = 0.1, method = stormer_verlet, start = rest
`
    const sim = await started(text)
    for (let n = 0; n < 50; n++) sim.step({})
    for (const q of sim.get('q[p]')) expect(Math.abs(q - 0.2)).toBeLessThan(1e-10)
  })
})

test('what does not come to rest is refused', async () => {
  const drift = `state u
weight W
ddt(u) = W r + 0.5
r = tanh(0 * u + 1)
network
  x : input 1, r = x
  p : 1
  x -> p, init = 1
simulate
  dt = 0.1, start = rest
`
  const sim = await started(drift)
  const refused = (): void => sim.step({ x: [1] })
  expect(refused).toThrow(ModelError)
  expect(refused).toThrow(/E6017/)
  // the same model rests under an input that keeps it still
  sim.step({ x: [-0.5] })
  expect([...sim.get('u[p]')]).toEqual([0])
})

test('emitted modules say that they start at zero, and hold to it', async () => {
  const { files } = await compile(derive(parse(NETWORK)), { target: 'ts' })
  expect(String(files['model.ts'])).toContain('Starts at zero, not at rest')
  expect(JSON.parse(String(files['model.json'])).start).toMatch(/^zero; .*hold the first input/)
  const plain = await compile(derive(parse(NETWORK.replace(', start = rest', ''))), { target: 'ts' })
  expect(String(plain.files['model.ts'])).not.toContain('at rest')
  expect(JSON.parse(String(plain.files['model.json']))).not.toHaveProperty('start')
})
