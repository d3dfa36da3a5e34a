/** @file Gradients of a window against differences of the loss along the free trajectory, made in plain TypeScript. */
import { expect, test } from 'vitest'
import { compile, derive, parse, type Simulation } from '../../src/index.js'
import {
  CLASSICAL,
  inputAt,
  lossOf,
  lossSlope,
  modelText,
  type Net,
  netOf,
  SIZES,
  type Tableau,
  targetAt,
} from './net.js'

const get = (a: ArrayLike<number>, i: number): number => a[i] as number
const { x, h } = SIZES

/** Entries that are compared: name, place in the simulation, and the change of the plain network. */
const ENTRIES: readonly (readonly [string, number, (net: Net, by: number) => Net])[] = [
  ['W[h,x]', 3, (net, by) => withWeight(net, 1, 1, by)],
  ['W[h,h]', 1, (net, by) => withWeight(net, 0, x + 1, by)],
  ['W[h,h]', 0, (net, by) => withWeight(net, 0, x, by)],
  ['W[y,h]', 5, (net, by) => withWeight(net, h + 1, x + 2, by)],
  ['b[h]', 2, (net, by) => ({ ...net, b: shifted(net.b, 2, by) })],
  ['tau_m[h]', 1, (net, by) => ({ ...net, tauM: shifted(net.tauM, 1, by) })],
  ['tau_m[y]', 0, (net, by) => ({ ...net, tauM: shifted(net.tauM, h, by) })],
  ['tau_r[h]', 0, (net, by) => ({ ...net, tauR: shifted(net.tauR, 0, by) })],
  ['tau_r[y]', 1, (net, by) => ({ ...net, tauR: shifted(net.tauR, h + 1, by) })],
]

const shifted = (values: Float64Array, at: number, by: number): Float64Array =>
  values.map((v, i) => (i === at ? v + by : v))
const withWeight = (net: Net, i: number, j: number, by: number): Net => ({
  ...net,
  W: net.W.map((row, k) => (k === i ? shifted(row, j, by) : row)),
})

function remembered<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

const STEPS = 16
/** Lengths of the steps that the signals are held for. */
const HELD = 0.2

async function start(method: string, per: number): Promise<Simulation> {
  const text = modelText({ simulate: `dt = ${HELD / per}, method = ${method}` })
  return (await compile(derive(parse(text)), { target: 'wasm' })).start()
}

/** −dS/dθ of one window, each step of `HELD` cut into `per`. */
async function gradients(sim: Simulation, beta: number, per: number): Promise<number[]> {
  sim.reset()
  sim.set('beta', beta)
  const at = (of: (n: number) => number[]): number[][] =>
    Array.from({ length: STEPS * per }, (_, n) => of(Math.floor(n / per)))
  await sim.run({ x: at(inputAt), y: at(targetAt) }, { steps: STEPS * per, learn: false })
  return ENTRIES.map(([name, k]) => get(sim.gradient(name), k))
}

const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((v, i) => v - get(b, i))) / Math.hypot(...b)

/** −dL/dθ, from both signs of β: their difference is free of the first order. */
async function descent(sim: Simulation, beta: number, per = 1): Promise<number[]> {
  const [above, below] = [await gradients(sim, beta, per), await gradients(sim, -beta, per)]
  return above.map((g, i) => (g - get(below, i)) / (2 * beta))
}

const truth = (sim: Simulation, method: Tableau): number[] => {
  const net = netOf((name) => sim.get(name))
  return ENTRIES.map(([, , change]) => -lossSlope(net, change, (n) => lossOf(n, STEPS, HELD, 1, method)))
}

test.each([
  ['euler', { stages: [[]], weights: [1] }],
  ['heun', { stages: [[], [1]], weights: [1 / 2, 1 / 2] }],
  ['rk4', CLASSICAL],
] as const)(
  '%s: gradient / β is the exact derivative of the loss of its own steps, however long',
  async (method, tableau) => {
    const sim = await start(method, 1)
    const expected = truth(sim, tableau)
    expect(Math.min(...expected.map(Math.abs))).toBeGreaterThan(1e-4)
    expect(distance(await descent(sim, 1e-4), expected)).toBeLessThan(1e-7)
  },
)

/** −dL/dθ where steps are as good as infinitely short. */
const limit = remembered(async () => {
  const sim = await start('rk4', 1)
  const net = netOf((name) => sim.get(name))
  const loss = (n: Net): number => lossOf(n, STEPS * 12, HELD / 12, 12)
  return ENTRIES.map(([, , change]) => -lossSlope(net, change, loss))
})

test.each([
  ['euler', 1],
  ['heun', 2],
  ['implicit_midpoint', 2],
  ['rk4', 4],
] as const)('%s: of order %i in dt', async (method, order) => {
  const expected = await limit()
  const sizes = order === 4 ? [1, 2] : [2, 4]
  const far: number[] = []
  for (const per of sizes) far.push(distance(await descent(await start(method, per), 1e-4, per), expected))
  const slope = Math.log2(get(far, 0) / get(far, 1))
  expect(Math.abs(slope - order)).toBeLessThan(0.35)
  expect(get(far, 1)).toBeLessThan(order === 1 ? 0.1 : order === 2 ? 1e-2 : 1e-4)
})
