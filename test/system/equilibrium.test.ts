/** @file Contrasts of two nudged runs against the slope of the loss: equilibrium propagation, and the echo of a mechanical system. */
import { describe, expect, test } from 'vitest'
import { compile, derive, parse, type Simulation } from '../../src/index.js'

const at = (list: ArrayLike<number>, k: number): number => list[k] ?? Number.NaN
const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((v, i) => v - at(b, i))) / Math.hypot(...b)
const slopeOf = (far: readonly number[], strengths: readonly number[]): number =>
  Math.log(at(far, 0) / at(far, far.length - 1)) / Math.log(at(strengths, 0) / at(strengths, far.length - 1))

/** Differences of fourth order in each of the named numbers. */
const slopes = (f: (by: number) => number, h = 1e-3): number =>
  (8 * (f(h) - f(-h)) - (f(2 * h) - f(-2 * h))) / (12 * h)

describe('equilibrium propagation (Scellier and Bengio 2017)', () => {
  const MODEL = `state u
weight W
target y
constant tau = 1, beta = 0
activation phi = tanh
cost   C = 1/2 |y - u|^2
energy E = 1/2 |u|^2 - dot(phi(u), W phi(u)) + beta C
flow     E in u  rate 1/tau
descend  E in W  rate eta = 0
network
  x : input 2
  h : 3
  y : output 2
  x -> h -> y, init = normal(0, 0.4)
simulate
  dt = 0.2, method = rk4, seed = 6
`
  const X = [0.7, -0.4]
  const Y = [0.5, -0.3]

  const settled = (sim: Simulation, beta: number): number[] => {
    sim.set('beta', beta)
    for (let n = 0; n < 600; n++) sim.step({ x: X, y: Y })
    return ['W[h,x]', 'W[y,h]'].flatMap((name) => [...sim.gradient(name)])
  }

  /** The loss at the free equilibrium, by fixed-point iteration of u = φ′ (W φ + W′ φ); inputs stand for φ. */
  function loss(hx: readonly number[], yh: readonly number[]): number {
    const sent = (v: number): number => Math.tanh(v)
    let [h, y] = [
      [0, 0, 0],
      [0, 0],
    ]
    for (let n = 0; n < 2000; n++) {
      const [rh, ry] = [h.map(sent), y.map(sent)]
      const into = h.map(
        (_, i) =>
          X.reduce((s, x, j) => s + at(hx, 2 * i + j) * x, 0) +
          ry.reduce((s, r, k) => s + at(yh, 3 * k + i) * r, 0),
      )
      const up = y.map((_, k) => rh.reduce((s, r, i) => s + at(yh, 3 * k + i) * r, 0))
      h = h.map((_, i) => (1 - at(rh, i) ** 2) * at(into, i))
      y = y.map((_, k) => (1 - at(ry, k) ** 2) * at(up, k))
    }
    return y.reduce((s, v, k) => s + 0.5 * (v - at(Y, k)) ** 2, 0)
  }

  test('the contrast is the slope of the loss: error O(β) from one side, O(β²) from both', async () => {
    const sim = (await compile(derive(parse(MODEL)), { target: 'wasm' })).start()
    const [hx, yh] = [[...sim.get('W[h,x]')], [...sim.get('W[y,h]')]]
    const all = [...hx, ...yh]
    const exact = all.map((_, k) =>
      slopes((by) => {
        const moved = all.map((w, i) => (i === k ? w + by : w))
        return -loss(moved.slice(0, 6), moved.slice(6))
      }),
    )
    const free = settled(sim, 0)
    const strengths = [0.1, 0.05, 0.025, 0.0125]
    const [one, both]: [number[], number[]] = [[], []]
    for (const beta of strengths) {
      const [above, below] = [settled(sim, beta), settled(sim, -beta)]
      one.push(
        distance(
          above.map((g, k) => (g - at(free, k)) / beta),
          exact,
        ),
      )
      both.push(
        distance(
          above.map((g, k) => (g - at(below, k)) / (2 * beta)),
          exact,
        ),
      )
    }
    expect(Math.abs(slopeOf(one, strengths) - 1)).toBeLessThan(0.1)
    expect(Math.abs(slopeOf(both, strengths) - 2)).toBeLessThan(0.1)
    expect(at(both, 3)).toBeLessThan(1e-3)
  })
})

describe('the echo of a Hamiltonian system (Lopez-Pastor and Marquardt 2023)', () => {
  const N = 4
  const DT = 0.05
  const STEPS = 60
  const MODEL = `state q
weight K
target y
constant m = 1, lambda = 0.3, eps = 0
cost   C = 1/2 |y - q|^2
energy L = 1/2 m |ddt(q)|^2 - 1/2 dot(q, K q) - lambda/4 * sum(q.^4) - eps C
stationary q
network
  chain : output ${N}
  chain -> chain, symmetric, init = normal(0, 0.5)
simulate
  dt = ${DT}, method = stormer_verlet, seed = 2
`
  const START = [0.8, -0.5, 0.3, 0.1]
  const GOAL = [0.2, 0.4, -0.6, 0.5]

  /** ∂V/∂K summed over a run by the trapezoidal rule, for each entry of K as if it stood alone. */
  async function along(sim: Simulation): Promise<{ readonly sum: number[]; readonly loss: number }> {
    const first = [...sim.get('q[chain]')]
    const signals = Array.from({ length: STEPS }, () => GOAL)
    const { data } = (await sim.run({ chain: signals }, { steps: STEPS, record: ['q'] })).get('q[chain]')
    const sum = Array.from({ length: N * N }, () => 0)
    let loss = 0
    for (let n = 0; n <= STEPS; n++) {
      const q = n === 0 ? first : data.subarray((n - 1) * N, n * N)
      const weight = DT * (n === 0 || n === STEPS ? 0.5 : 1)
      for (let k = 0; k < N * N; k++)
        sum[k] = at(sum, k) + weight * 0.5 * at(q, Math.floor(k / N)) * at(q, k % N)
      for (let i = 0; i < N; i++) loss += weight * 0.5 * (at(q, i) - at(GOAL, i)) ** 2
    }
    return { sum, loss }
  }
  const begin = (sim: Simulation): void => {
    sim.reset()
    sim.set('eps', 0)
    sim.set('q[chain]', START)
    sim.set('ddt_q[chain]', [0, 0.2, 0, -0.1])
  }

  test('the echo comes back; nudged, it tells the slope of the loss to O(ε), from both sides to O(ε²)', async () => {
    const sim = (await compile(derive(parse(MODEL)), { target: 'wasm' })).start()
    const K = [...sim.get('K[chain,chain]')]
    const echo = async (eps: number): Promise<number[]> => {
      begin(sim)
      await along(sim)
      sim.set(
        'ddt_q[chain]',
        [...sim.get('ddt_q[chain]')].map((v) => -v),
      )
      sim.set('eps', eps)
      return (await along(sim)).sum
    }
    const plain = await echo(0)
    sim.get('q[chain]').forEach((q, i) => {
      expect(Math.abs(q - at(START, i))).toBeLessThan(1e-13)
    })
    // a pair of a symmetric connection moves as one
    const pairs = Array.from({ length: N * N }, (_, k) => [Math.floor(k / N), k % N] as const).filter(
      ([i, j]) => i <= j,
    )
    const exact: number[] = []
    for (const [i, j] of pairs) {
      const losses: number[] = []
      for (const by of [-2e-3, -1e-3, 1e-3, 2e-3]) {
        begin(sim)
        sim.set(
          'K[chain,chain]',
          K.map((w, k) => (k === i * N + j || k === j * N + i ? w + by : w)),
        )
        losses.push((await along(sim)).loss)
      }
      exact.push((8 * (at(losses, 2) - at(losses, 1)) - (at(losses, 3) - at(losses, 0))) / 12e-3)
      sim.set('K[chain,chain]', K)
    }
    const paired = (sum: readonly number[]): number[] =>
      pairs.map(([i, j]) => (i === j ? at(sum, i * N + j) : at(sum, i * N + j) + at(sum, j * N + i)))
    const strengths = [0.1, 0.05, 0.025, 0.0125]
    const [one, both]: [number[], number[]] = [[], []]
    for (const eps of strengths) {
      const [above, below] = [paired(await echo(eps)), paired(await echo(-eps))]
      const rest = paired(plain)
      one.push(
        distance(
          above.map((g, k) => (g - at(rest, k)) / eps),
          exact,
        ),
      )
      both.push(
        distance(
          above.map((g, k) => (g - at(below, k)) / (2 * eps)),
          exact,
        ),
      )
    }
    expect(Math.abs(slopeOf(one, strengths) - 1)).toBeLessThan(0.1)
    expect(Math.abs(slopeOf(both, strengths) - 2)).toBeLessThan(0.1)
    expect(at(both, 3)).toBeLessThan(1e-3)
  })
})
