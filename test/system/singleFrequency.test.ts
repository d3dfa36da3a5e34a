/**
 * @file The causal approximation at a single frequency, a linear chain 3-8-8-2 with equal time constants: every gradient points where the
 * exact one does (angle 0); with time constants that differ between neurons it does not. The exact one is computed from phasors.
 */
import { expect, test } from 'vitest'
import { compile, derive, parse, type Simulation } from '../../src/index.js'

type Phasor = readonly [re: number, im: number]
const get = (a: ArrayLike<number>, i: number): number => a[i] as number
const times = ([a, b]: Phasor, [c, d]: Phasor): Phasor => [a * c - b * d, a * d + b * c]
const over = (x: Phasor, [c, d]: Phasor): Phasor => times(x, [c / (c * c + d * d), -d / (c * c + d * d)])
const conjugate = ([a, b]: Phasor): Phasor => [a, -b]
const plus = (list: readonly Phasor[]): Phasor =>
  list.reduce<Phasor>(([a, b], [c, d]) => [a + c, b + d], [0, 0])
const scaled = (k: number, [a, b]: Phasor): Phasor => [k * a, k * b]

const SIZES = { x: 3, h1: 8, h2: 8, y: 2 } as const
const LAYERS = ['x', 'h1', 'h2', 'y'] as const
const PERIOD = 4
const OMEGA = (2 * Math.PI) / PERIOD

const model = (differing: string, dt: number): string => `state u
weight W
target y
constant tau_m = 1, tau_r = 0.1, beta = 1, gamma = 0
activation phi = identity
r = phi(D(tau_r) u)
e = D(tau_m) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W rate eta = 0
approximate causal
approximate nudging gamma
network
  x  : input 3
  h1 : 8${differing}
  h2 : 8${differing}
  y  : output 2
  x -> h1 -> h2 -> y, init = normal(0, 0.5)
simulate
  dt = ${dt}, method = heun, seed = 9
`

/** x and target as phasors: Re(a e^{iωt}). */
const DATA: { readonly x: readonly Phasor[]; readonly y: readonly Phasor[] } = {
  x: [
    [1, 0],
    [0.4, -0.7],
    [-0.3, 0.5],
  ],
  y: [
    [0.5, 0.2],
    [-0.6, 0.9],
  ],
}
/** Samples that stand for the middle of their step, in which they are held. */
const sampled = (list: readonly Phasor[], n: number, dt: number): number[] =>
  list.map(([a, b]) => a * Math.cos(OMEGA * (n + 0.5) * dt) - b * Math.sin(OMEGA * (n + 0.5) * dt))

/** −dL/dW per period of every layer, from the phasors of rates and costates. */
function exact(sim: Simulation): number[][] {
  const transfer = (layer: 'h1' | 'h2' | 'y'): Phasor[] => {
    const [m, r] = [sim.get(`tau_m[${layer}]`), sim.get(`tau_r[${layer}]`)]
    return Array.from({ length: SIZES[layer] }, (_, i) =>
      over([1, OMEGA * get(r, i)], [1, OMEGA * get(m, i)]),
    )
  }
  const W = (k: number): Float64Array | Float32Array => sim.get(`W[${LAYERS[k + 1]},${LAYERS[k]}]`)
  const H = (['h1', 'h2', 'y'] as const).map(transfer)
  const rates: Phasor[][] = [[...DATA.x]]
  for (let k = 0; k < 3; k++) {
    const below = rates[k] as Phasor[]
    rates.push(
      (H[k] as Phasor[]).map((h, i) =>
        times(h, plus(below.map((r, j) => scaled(get(W(k), i * below.length + j), r)))),
      ),
    )
  }
  const gradients: number[][] = []
  let error = (rates[3] as Phasor[]).map((r, i) => plus([DATA.y[i] as Phasor, scaled(-1, r)]))
  for (let k = 2; k >= 0; k--) {
    const costate = error.map((e, i) => times(conjugate((H[k] as Phasor[])[i] as Phasor), e))
    const below = rates[k] as Phasor[]
    gradients[k] = costate.flatMap((l) => below.map((r) => 0.5 * times(l, conjugate(r))[0]))
    error = below.map((_, j) => plus(costate.map((l, i) => scaled(get(W(k), i * below.length + j), l))))
  }
  return gradients
}

/** Mean gradient over a period, once transients are gone. */
async function measured(sim: Simulation, dt: number): Promise<number[][]> {
  const period = Math.round(PERIOD / dt)
  const stream = (list: readonly Phasor[]) => (first: number, count: number) =>
    Array.from({ length: count }, (_, k) => sampled(list, first + k, dt))
  await sim.run({ x: stream(DATA.x), y: stream(DATA.y) }, { steps: 8 * period })
  const names = LAYERS.slice(1).map((post, k) => `W[${post},${LAYERS[k]}]`)
  const sums = names.map((name) => [...sim.gradient(name)].map(() => 0))
  for (let n = 0; n < period; n++) {
    sim.step({ x: sampled(DATA.x, n, dt), y: sampled(DATA.y, n, dt) })
    for (const [k, name] of names.entries())
      sums[k] = [...sim.gradient(name)].map((g, i) => get(sums[k] ?? [], i) + g / period)
  }
  return sums
}

const degrees = (a: readonly number[], b: readonly number[]): number => {
  const dot = a.reduce((s, v, i) => s + v * get(b, i), 0)
  const cosine = dot / (Math.hypot(...a) * Math.hypot(...b))
  return (180 / Math.PI) * Math.acos(Math.min(1, cosine))
}

const anglesOf = async (differing: string, dt: number): Promise<{ angles: number[]; gains: number[] }> => {
  const sim = (await compile(derive(parse(model(differing, dt))), { target: 'wasm' })).start()
  const [right, found] = [exact(sim), await measured(sim, dt)]
  const size = (list: readonly number[]): number => Math.hypot(...list)
  return {
    angles: right.map((g, k) => degrees(found[k] ?? [], g)),
    gains: right.map((g, k) => size(found[k] ?? []) / size(g)),
  }
}

test('equal time constants: angle 0 in every layer as dt goes to 0, gain |H|⁻² for each layer that the error passed', async () => {
  const [coarse, fine] = [await anglesOf('', 0.02), await anglesOf('', 0.005)]
  expect(Math.max(...coarse.angles)).toBeLessThan(2)
  expect(Math.max(...fine.angles)).toBeLessThan(0.1 * Math.max(...coarse.angles))
  const gain = (1 + OMEGA ** 2) / (1 + (0.1 * OMEGA) ** 2)
  fine.gains.forEach((g, k) => {
    expect(Math.abs(g / gain ** (3 - k) - 1)).toBeLessThan(0.02)
  })
})

test('time constants that differ threefold: tens of degrees in the first layer, none in the last', async () => {
  const differing =
    ', tau_m = [0.33, 0.5, 0.7, 1, 1.4, 2, 2.5, 3], tau_r = [0.3, 0.2, 0.1, 0.07, 0.05, 0.04, 0.1, 0.033]'
  const { angles } = await anglesOf(differing, 0.02)
  expect(get(angles, 0)).toBeGreaterThan(10)
  expect(get(angles, 2)).toBeLessThan(0.5)
})
