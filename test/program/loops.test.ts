/** @file Loops of one instant: what each coupling leaves of them, checked on the equations by hand; implicit methods. */
import { describe, expect, test } from 'vitest'
import {
  type CompileOptions,
  compile,
  derive,
  ModelError,
  parse,
  RunError,
  type Simulation,
} from '../../src/index.js'

/** Errors enter their neurons, and h feeds itself: a loop through all of the network. */
const source = (recurrent = '0.5'): string => `state u
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
descend E in W, b rate eta = 0.1
network
  x : input 3
  h : 4
  y : output 2
  x -> h -> y
  h -> h, init = normal(0, ${recurrent})
simulate
  dt = 0.05
`

const INPUT = { x: [1, 0.5, -0.3], y: [0.3, -0.2] }

async function started(text: string, options: CompileOptions): Promise<Simulation> {
  return (await compile(derive(parse(text)), { target: 'wasm', ...options })).start()
}

async function endOf(text: string, time: number, options: CompileOptions): Promise<readonly number[]> {
  const sim = await started(text, options)
  const steps = Math.round(time / (options.dt ?? 0.05))
  for (let n = 0; n < steps; n++) sim.step(INPUT)
  return ['u[h]', 'u[y]', 'W[y,h]', 'W[h,x]', 'W[h,h]', 'b[h]'].flatMap((name) => [...sim.get(name)])
}

const at = (list: ArrayLike<number>, k: number): number => list[k] ?? Number.NaN
const apart = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((x, k) => Math.abs(x - at(b, k))))
const product = (w: ArrayLike<number>, v: ArrayLike<number>, rows: number, columns: number): number[] =>
  Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => at(w, i * columns + j) * at(v, j)).reduce((s, x) => s + x, 0),
  )

/** How far the signals of a step are from its equations, at the states and parameters that it started from. */
function mismatch(sim: Simulation): number {
  const before = Object.fromEntries(sim.names.map((name) => [name, sim.get(name)]))
  const get = (name: string): ArrayLike<number> => before[name] ?? []
  sim.step(INPUT)
  const worst: number[] = []
  for (const [p, n] of [
    ['h', 4],
    ['y', 2],
  ] as const) {
    const [r, e] = [sim.get(`r[${p}]`), sim.get(`e[${p}]`)]
    const drive =
      p === 'h'
        ? product(get('W[h,x]'), INPUT.x, 4, 3).map(
            (s, i) => s + at(product(get('W[h,h]'), sim.get('r[h]'), 4, 4), i),
          )
        : product(get('W[y,h]'), sim.get('r[h]'), 2, 4)
    const back = Array.from({ length: n }, (_, i) =>
      p === 'y'
        ? 0.5 * (at(INPUT.y, i) - at(r, i))
        : [0, 1].reduce((s, k) => s + at(get('W[y,h]'), 4 * k + i) * at(sim.get('e[y]'), k), 0) +
          [0, 1, 2, 3].reduce((s, k) => s + at(get('W[h,h]'), 4 * k + i) * at(sim.get('e[h]'), k), 0),
    )
    for (let i = 0; i < n; i++) {
      const [u, v] = [at(get(`u[${p}]`), i), at(get(`filter_e[${p}]`), i)]
      const rate = -u + at(drive, i) + at(get(`b[${p}]`), i) + 0.7 * at(e, i)
      worst.push(Math.abs(at(r, i) - Math.tanh(u + 0.3 * rate)))
      const q = (1 - Math.tanh(u + 0.3 * rate) ** 2) * at(back, i)
      worst.push(Math.abs(at(e, i) - (v + (q - v) / 0.3)))
    }
  }
  return Math.max(...worst)
}

describe('solved', () => {
  test.each(['interpreter', 'ts', 'wasm'] as const)('holds all equations at once: %s', async (target) => {
    const sim = await started(source(), { target, coupling: 'solved' })
    for (let n = 0; n < 20; n++) expect(mismatch(sim)).toBeLessThan(1e-11)
  })

  test('where sweeps diverge, and fixed points would: strong inhibition', async () => {
    // compilation looks at the weights that the model starts with, which are small
    const strong = source('0.05').replace('gamma = 0.7', 'gamma = 0')
    const inhibited = async (coupling: string): Promise<Simulation> => {
      const sim = await started(strong, { coupling })
      sim.set('W[h,h]', [-9, 0, 0, 0, 0, -7, 0, 0, 0, 0, -8, 0, 0, 0, 0, -6])
      sim.set('gamma', [0])
      return sim
    }
    const sim = await inhibited('solved')
    sim.set('gamma', [0.7])
    for (let n = 0; n < 5; n++) expect(mismatch(sim)).toBeLessThan(1e-10)
    const swept = await inhibited('sweep')
    const moved: number[] = []
    for (let n = 0; n < 40; n++) {
      // without a target errors rest: theirs is a loop that would be refused
      swept.step({ x: INPUT.x }, { learn: false })
      moved.push(at(swept.get('r[h]'), 0))
    }
    // the sweep jumps from side to side, however long it runs
    const last = moved.slice(-10)
    expect(Math.max(...last) - Math.min(...last)).toBeGreaterThan(0.5)
  })

  test.each(['interpreter', 'ts', 'wasm'] as const)(
    'equations without a solution end the run at the state before them, and name the signal: %s',
    async (target) => {
      // r = exp(2 r) + x has a solution for x below −(1 + log 2)/2 alone
      const text = `state x = -1
weight W
ddt(x) = 1 + 1e-9 r
r = exp(W r) + x
network
  p : 1
  p -> p, init = 2
simulate
  dt = 0.0625, method = heun
`
      const sim = await started(text, { target })
      const failure = await sim.run({}, { steps: 40 }).catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(RunError)
      if (!(failure instanceof RunError)) return
      expect(failure.message).toMatch(/E6015[\s\S]*'r\[p\]'/)
      expect([failure.variable, failure.population]).toEqual(['r', 'p'])
      const edge = -(1 + Math.LN2) / 2
      const x = at(sim.get('x[p]'), 0)
      expect(x).toBeLessThanOrEqual(edge)
      expect(x + 0.0625).toBeGreaterThan(edge - 1e-8)
      expect(failure.step).toBe(3)
    },
  )

  test('in f32 to what f32 holds', async () => {
    const sim = await started(source(), { coupling: 'solved', precision: 'f32' })
    for (let n = 0; n < 10; n++) expect(mismatch(sim)).toBeLessThan(2e-5)
  })
})

test('relaxed comes to the solved loop where sweeps do not', async () => {
  const still = (text: string): string => text.replace('dt = 0.05', 'dt = 1e-6, coupling = relaxed(0.15)')
  const small = source('0.05').replace('gamma = 0.7', 'gamma = 0')
  const sim = await started(still(small), {})
  const solved = await started(small, { coupling: 'solved', dt: 1e-6 })
  for (const s of [sim, solved]) s.set('W[h,h]', [-9, 0, 0, 0, 0, -7, 0, 0, 0, 0, -8, 0, 0, 0, 0, -6])
  for (const s of [sim, solved]) s.set('gamma', [0])
  // without a target errors rest: relaxed like this their loop would grow
  const input = { x: INPUT.x }
  for (let n = 0; n < 200; n++) sim.step(input, { learn: false })
  for (let n = 0; n < 200; n++) solved.step(input, { learn: false })
  expect(apart([...sim.get('r[h]')], [...solved.get('r[h]')])).toBeLessThan(1e-6)
})

test('lagged is an order of Euler steps and nothing else', async () => {
  await expect(started(source(), { method: 'rk4', coupling: 'lagged' })).rejects.toThrow(ModelError)
  await expect(started(source(), { method: 'rk4', coupling: 'lagged' })).rejects.toThrow(/E4006/)
})

describe('implicit methods', () => {
  test.each([
    ['heun', 2],
    ['implicit_midpoint', 2],
    ['rosenbrock', 2],
  ] as const)('%s has order %d through loops, learning included', async (method, order) => {
    const best = await endOf(source(), 1, { method: 'rk4', dt: 1 / 512 })
    const [coarse, fine] = await Promise.all(
      [1 / 32, 1 / 64].map(async (dt) => apart(await endOf(source(), 1, { method, dt }), best)),
    )
    expect(Math.abs(Math.log2((coarse ?? 0) / (fine ?? 1)) - order)).toBeLessThan(0.15)
  })

  const stiff = `state x, z
constant fast = 1e-4
fast * ddt(x) = -x + z
ddt(z) = -x
network
  p : 1
simulate
  dt = 0.02
`.replace('state x, z', 'state x = 1, z = 1')
  test.each(['implicit_midpoint', 'rosenbrock'])(
    '%s takes steps far above the fastest time constant',
    async (method) => {
      const sim = (
        await compile(derive(parse(stiff.replace('dt = 0.02', `dt = 0.02, method = ${method}`))), {
          target: 'wasm',
        })
      ).start()
      for (let n = 0; n < 50; n++) sim.step({})
      expect(Math.abs(at(sim.get('z[p]'), 0) - Math.exp(-1))).toBeLessThan(2e-4)
    },
  )
  test('where explicit methods are refused', () => {
    expect(() => parse(stiff)).toThrow(/E2072/)
  })
})

test('a loop is opened where most of it passes', async () => {
  const source = `state u, v
constant tau = 1, tau_r = 0.3
s = tanh(D(tau_r) u)
q = tanh(D(tau_r) v)
m = s + q
tau * ddt(u) = -u + m ./ 2
tau * ddt(v) = -v + m ./ 3
network
  h : 3
simulate
  dt = 0.05
`
  const { loops } = await compile(derive(parse(source)), { target: 'interpreter', coupling: 'solved' })
  expect(loops.buffers.map((b) => b.id).filter((id) => id.startsWith('guess_'))).toEqual(['guess_m_h'])
})
