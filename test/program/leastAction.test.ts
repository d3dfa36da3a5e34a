/** @file Neuronal least action in a run (Senn et al. 2024): the slope of the Lagrangian decays as e^{−t/τ}, whatever moves the network. */
import { expect, test } from 'vitest'
import { type CompileOptions, compile, derive, parse } from '../../src/index.js'

const MODEL = `state u
weight W
target y
constant tau = 10, beta = 0.1
activation rho = logistic
e = u - W rho(u)
cost C = 1/2 |y - u|^2
energy E = 1/2 |e|^2 + beta C
stationary E in I(-tau) u
descend E in W rate eta = 1e-3
network
  x : input 3
  h : 5
  y : output 2
  x -> h -> y
  h -> h
simulate
  dt = 0.5, coupling = solved
`

const at = (list: ArrayLike<number>, k: number): number => list[k] ?? Number.NaN
const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
const times = (w: ArrayLike<number>, v: readonly number[], rows: number): number[] =>
  Array.from({ length: rows }, (_, i) => v.reduce((s, x, j) => s + at(w, i * v.length + j) * x, 0))
const back = (w: ArrayLike<number>, e: readonly number[], columns: number): number[] =>
  Array.from({ length: columns }, (_, j) => e.reduce((s, x, i) => s + at(w, i * columns + j) * x, 0))

/** |∂E/∂u| before and after. */
async function decay(
  options: CompileOptions & { readonly dt: number },
  input: (t: number) => number[],
  target: (t: number) => number[],
): Promise<number> {
  const sim = (await compile(derive(parse(MODEL)), { target: 'wasm', ...options })).start()
  sim.set('u[h]', [1, -1, 0.5, 0.3, -0.2])
  sim.set('u[y]', [0.5, -0.4])
  const size = (x: readonly number[], y: readonly number[]): number => {
    const [h, o] = [[...sim.get('u[h]')], [...sim.get('u[y]')]]
    const r = h.map(logistic)
    const drive = times(sim.get('W[h,x]'), x, 5)
    const own = times(sim.get('W[h,h]'), r, 5)
    const e = h.map((u, i) => u - at(drive, i) - at(own, i))
    const up = times(sim.get('W[y,h]'), r, 2)
    const above = o.map((u, k) => u - at(up, k))
    const [down, around] = [back(sim.get('W[y,h]'), above, 5), back(sim.get('W[h,h]'), e, 5)]
    const slopes = e.map((x, i) => x - at(r, i) * (1 - at(r, i)) * (at(down, i) + at(around, i)))
    const out = above.map((x, k) => x - 0.1 * (at(y, k) - at(o, k)))
    return Math.hypot(...slopes, ...out)
  }
  const steps = Math.round(20 / options.dt)
  // the difference of data is that from the sample before: the first step has none
  const before = size(input(0), target(0))
  for (let n = 0; n < steps; n++)
    sim.step({ x: input(n * options.dt), y: target(n * options.dt) }, { learn: false })
  return size(input((steps - 1) * options.dt), target((steps - 1) * options.dt)) / before
}

const still = (): number[] => [0.5, 0.2, -0.3]
const goal = (): number[] => [0.3, -0.2]

test.each([
  ['rk4', 0.5, 1e-6],
  ['implicit_midpoint', 0.5, 1e-3],
  ['euler', 0.1, 2e-2],
] as const)('%s: the slope decays as it must', async (method, dt, most) => {
  const ratio = await decay({ method, dt }, still, goal)
  expect(Math.abs(ratio / Math.exp(-2) - 1)).toBeLessThan(most)
})

test('with inputs and targets that move it follows them, closer with smaller steps', async () => {
  const input = (t: number): number[] => [Math.sin(0.3 * t), Math.cos(0.2 * t), 0.4]
  const target = (t: number): number[] => [Math.sin(0.25 * t), -0.2]
  const far = await Promise.all(
    [0.2, 0.1, 0.05].map(async (dt) =>
      Math.abs((await decay({ method: 'rk4', dt }, input, target)) / Math.exp(-2) - 1),
    ),
  )
  expect(far[0]).toBeLessThan(0.2)
  expect(at(far, 1) / at(far, 0)).toBeLessThan(0.65)
  expect(at(far, 2) / at(far, 1)).toBeLessThan(0.65)
})

test('is the same in every execution', async () => {
  const [a, b, c] = await Promise.all(
    (['interpreter', 'ts', 'wasm'] as const).map((target) =>
      decay({ target, method: 'implicit_midpoint', dt: 1 }, still, goal),
    ),
  )
  expect(b).toBe(a)
  expect(c).toBe(a)
})
