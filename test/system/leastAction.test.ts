/** @file Neuronal least action (Senn et al. 2024): the slope of the Lagrangian decays as e^{−t/τ} while inputs and targets move. */
import { describe, expect, test } from 'vitest'
import { compile, derive, parse, type Simulation } from '../../src/index.js'

const TAU = 1
const MODEL = `state u
weight W
target y
constant tau = ${TAU}, beta = 0.1
activation rho = logistic
e = u - W rho(u)
cost C = 1/2 |y - u|^2
energy E = 1/2 |e|^2 + beta C
stationary E in I(-tau) u
descend E in W rate eta = 0
network
  x : input 3
  h : 5
  y : output 2
  x -> h -> y
  h -> h
simulate
  dt = 0.1, coupling = solved, seed = 4
`

const at = (list: ArrayLike<number>, k: number): number => list[k] ?? Number.NaN
const logistic = (v: number): number => 1 / (1 + Math.exp(-v))
const times = (w: ArrayLike<number>, v: readonly number[], rows: number): number[] =>
  Array.from({ length: rows }, (_, i) => v.reduce((s, r, j) => s + at(w, i * v.length + j) * r, 0))
const back = (w: ArrayLike<number>, e: readonly number[], columns: number): number[] =>
  Array.from({ length: columns }, (_, j) => e.reduce((s, v, i) => s + at(w, i * columns + j) * v, 0))

/** ∂E/∂u of hidden and output neurons, with these data. */
function slope(sim: Simulation, x: readonly number[], y: readonly number[] | undefined): number[] {
  const [h, o] = [[...sim.get('u[h]')], [...sim.get('u[y]')]]
  const r = h.map(logistic)
  const [drive, own] = [times(sim.get('W[h,x]'), x, 5), times(sim.get('W[h,h]'), r, 5)]
  const e = h.map((u, i) => u - at(drive, i) - at(own, i))
  const above = times(sim.get('W[y,h]'), r, 2).map((s, k) => at(o, k) - s)
  const [down, around] = [back(sim.get('W[y,h]'), above, 5), back(sim.get('W[h,h]'), e, 5)]
  return [
    ...e.map((v, i) => v - at(r, i) * (1 - at(r, i)) * (at(down, i) + at(around, i))),
    ...above.map((v, k) => v - (y ? 0.1 * (at(y, k) - at(o, k)) : 0)),
  ]
}

const input = (t: number): number[] => [Math.sin(2 * t), Math.cos(1.3 * t), 0.4 * Math.sin(5 * t)]
const target = (t: number): number[] => [Math.sin(1.7 * t), -0.2]

const start = async (method: string, dt: number): Promise<Simulation> => {
  const sim = (await compile(derive(parse(MODEL)), { target: 'wasm', method, dt })).start()
  sim.set('u[h]', [1, -1, 0.5, 0.3, -0.2])
  sim.set('u[y]', [0.5, -0.4])
  return sim
}

/** Largest distance of ∂E/∂u from its decayed start over 3 τ, relative to its start. */
async function missed(method: string, dt: number): Promise<number> {
  const sim = await start(method, dt)
  // the difference of data is that from the sample before: the first step has none
  const first = slope(sim, input(0), target(0))
  let worst = 0
  for (let n = 0; n < Math.round(3 / dt); n++) {
    sim.step({ x: input(n * dt), y: target(n * dt) })
    const far = slope(sim, input(n * dt), target(n * dt)).map(
      (g, i) => g - at(first, i) * Math.exp((-(n + 1) * dt) / TAU),
    )
    worst = Math.max(worst, Math.hypot(...far) / Math.hypot(...first))
  }
  return worst
}

describe('residual propagation, `method = exponential_euler`', () => {
  test.each([0.5, 0.1, 0.01])('dt = %f: the decay is exact to rounding', async (dt) => {
    expect(await missed('exponential_euler', dt)).toBeLessThan(1e-14)
  })

  test('explicit Euler errs by 7 % of the slope where the data move', async () => {
    const [coarse, fine] = [await missed('euler', 0.1), await missed('euler', 0.05)]
    expect(coarse).toBeGreaterThan(0.05)
    expect(fine).toBeLessThan(0.7 * coarse)
  })

  test('after the transient the network stands where the energy has no slope', async () => {
    const sim = await start('exponential_euler', 0.1)
    for (let n = 0; n < 360; n++) sim.step({ x: input(0.1 * n), y: target(0.1 * n) })
    expect(Math.hypot(...slope(sim, input(35.9), target(35.9)))).toBeLessThan(1e-14)
    expect(Math.hypot(...sim.get('u[y]'))).toBeGreaterThan(0.01)
  })

  test('a target that appears pulls from then on, and one that goes lets loose', async () => {
    const sim = await start('exponential_euler', 0.1)
    const [x, y] = [input(0.3), target(0.3)]
    for (let n = 0; n < 400; n++) sim.step({ x })
    const free = [...sim.get('u[y]')]
    expect(Math.hypot(...slope(sim, x, undefined))).toBeLessThan(1e-14)
    sim.step({ x, y })
    const decayed = slope(sim, x, y)
    free.forEach((u, k) => {
      expect(Math.abs(at(decayed, 5 + k) + Math.exp(-0.1) * 0.1 * (at(y, k) - u))).toBeLessThan(1e-14)
    })
    for (let n = 0; n < 400; n++) sim.step({ x, y })
    expect(Math.hypot(...slope(sim, x, y))).toBeLessThan(1e-14)
    for (let n = 0; n < 400; n++) sim.step({ x })
    sim.get('u[y]').forEach((u, k) => {
      expect(Math.abs(u - at(free, k))).toBeLessThan(1e-13)
    })
  })

  test('a state that is set between steps, or a weight, is where the decay goes on from', async () => {
    const sim = await start('exponential_euler', 0.1)
    for (let n = 0; n < 5; n++) sim.step({ x: input(0.1 * n), y: target(0.1 * n) })
    sim.set('u[h]', [0.3, 0.2, -0.8, 0.4, 0.9])
    sim.set(
      'W[y,h]',
      Array.from({ length: 10 }, (_, k) => 0.3 * Math.cos(k)),
    )
    const before = slope(sim, input(0.4), target(0.4))
    sim.step({ x: input(0.5), y: target(0.5) })
    slope(sim, input(0.5), target(0.5)).forEach((g, i) => {
      expect(Math.abs(g - Math.exp(-0.1) * at(before, i))).toBeLessThan(2e-15)
    })
  })
})

test('residual propagation learns from the errors of the new state, alike in every execution', async () => {
  const text = MODEL.replace('rate eta = 0', 'rate eta = 0.3')
  const runs = await Promise.all(
    (['interpreter', 'ts', 'wasm'] as const).map(async (engine) => {
      const options = { target: engine, method: 'exponential_euler', batch: 2 } as const
      const sim = (await compile(derive(parse(text)), options)).start()
      for (let n = 0; n < 6; n++)
        sim.step({
          x: [input(0.1 * n), input(3 + 0.1 * n)],
          ...(n === 2 ? {} : { y: [target(0.1 * n), [0.1, 0.3]] }),
        })
      return sim.names.map((name) => [...sim.get(name)])
    }),
  )
  expect(runs[1]).toEqual(runs[0])
  expect(runs[2]).toEqual(runs[0])
  const sim = (await compile(derive(parse(text)), { target: 'wasm', method: 'exponential_euler' })).start()
  sim.set('u[y]', [0.5, -0.4])
  const W = sim.get('W[y,h]')
  sim.step({ x: input(0), y: target(0) })
  const r = [...sim.get('u[h]')].map(logistic)
  const e = sim.get('e[y]')
  sim.get('W[y,h]').forEach((w, k) => {
    const g = at(e, Math.floor(k / 5)) * at(r, k % 5)
    expect(Math.abs(w - at(W, k) - 0.1 * 0.3 * g)).toBeLessThan(1e-16)
  })
  expect(Math.max(...e.map(Math.abs))).toBeGreaterThan(0.1)
})

test('its exact gradient is refused, naming a method that has one', async () => {
  const sim = await start('exponential_euler', 0.1)
  const asked = sim.exactGradient({ x: [input(0)], y: [target(0)] }, { steps: 1, by: 'discrete' })
  await expect(asked).rejects.toThrow(/propagate a residual[\s\S]*implicit_midpoint/)
})
