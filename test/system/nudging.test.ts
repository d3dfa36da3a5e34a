/**
 * @file Finite nudging of the exact equations: e / β is the costate of the free network up to O(β), gradients / β are the slope of the
 * loss up to O(β), and to O(β²) from both signs of β. The costate is integrated backward in plain TypeScript.
 */
import { expect, test } from 'vitest'
import { compile, derive, parse, type Simulation } from '../../src/index.js'
import {
  driven,
  inputAt,
  lossOf,
  lossSlope,
  modelText,
  type Net,
  netOf,
  SIZES,
  targetAt,
} from '../window/net.js'

const STEPS = 20
const DT = 0.1
const FINE = 8
const N = SIZES.h + SIZES.y
const get = (a: ArrayLike<number>, i: number): number => a[i] as number

/** x in A x = b, by elimination. */
function solveLinear(A: readonly (readonly number[])[], b: readonly number[]): number[] {
  const rows = A.map((row, i) => [...row, get(b, i)])
  for (let c = 0; c < rows.length; c++) {
    const best = rows.reduce(
      (m, row, i) => (i >= c && Math.abs(get(row, c)) > Math.abs(get(rows[m] ?? [], c)) ? i : m),
      c,
    )
    const pivot = rows[best] as number[]
    rows[best] = rows[c] as number[]
    rows[c] = pivot
    for (const [i, row] of rows.entries()) {
      if (i === c) continue
      const factor = get(row, c) / get(pivot, c)
      rows[i] = row.map((v, k) => v - factor * get(pivot, k))
    }
  }
  return rows.map((row, i) => get(row, rows.length) / get(row, i))
}

const weight = (net: Net, i: number, j: number): number => get(net.W[i] ?? [], net.inputs + j)

function rates(net: Net, u: readonly number[], x: readonly number[]): { du: number[]; r: number[] } {
  let du = u.map(() => 0)
  let r = du
  for (let n = 0; n < 200; n++) {
    r = du.map((v, i) => Math.tanh(get(u, i) + get(net.tauR, i) * v))
    du = driven(net, x, r).map((s, i) => (s - get(u, i)) / get(net.tauM, i))
  }
  return { du, r }
}

/** One step of the classical method. */
function classical(
  y: readonly number[],
  h: number,
  f: (y: readonly number[], at: 0 | 1 | 2) => number[],
): number[] {
  const moved = (k: readonly number[], by: number): number[] => y.map((v, i) => v + by * get(k, i))
  const k1 = f(y, 0)
  const k2 = f(moved(k1, h / 2), 1)
  const k3 = f(moved(k2, h / 2), 1)
  const k4 = f(moved(k3, h), 2)
  return y.map((v, i) => v + (h / 6) * (get(k1, i) + 2 * get(k2, i) + 2 * get(k3, i) + get(k4, i)))
}

/** λ = M⁻ᵀ (p − τ_r C_ŭ) with ṗ = F_uᵀ λ + C_ŭ and p(T) = 0, at the end of every step of the free network. */
function costates(net: Net): number[][] {
  const path: number[][] = [Array.from({ length: N }, () => 0)]
  for (let k = 0; k < STEPS * FINE; k++) {
    const x = inputAt(Math.floor(k / FINE))
    path.push(classical(path[k] as number[], DT / FINE, (u) => rates(net, u, x).du))
  }
  const parts = (u: readonly number[], n: number): { readonly slope: number[]; readonly pull: number[] } => {
    const { r } = rates(net, u, inputAt(n))
    const slope = r.map((v) => 1 - v * v)
    const y = targetAt(n)
    return { slope, pull: slope.map((s, i) => (i < SIZES.h ? 0 : s * (get(r, i) - get(y, i - SIZES.h)))) }
  }
  const lambda = (p: readonly number[], u: readonly number[], n: number): { l: number[]; dp: number[] } => {
    const { slope, pull } = parts(u, n)
    const M = Array.from({ length: N }, (_, i) =>
      Array.from(
        { length: N },
        (_, j) =>
          // transposed
          (i === j ? get(net.tauM, i) : 0) - weight(net, j, i) * get(slope, i) * get(net.tauR, i),
      ),
    )
    const l = solveLinear(
      M,
      p.map((v, i) => v - get(net.tauR, i) * get(pull, i)),
    )
    const back = (i: number): number => l.reduce((s, v, k) => s + weight(net, k, i) * v, 0)
    return { l, dp: l.map((v, i) => v - get(slope, i) * back(i) + get(pull, i)) }
  }
  let p = Array.from({ length: N }, () => 0)
  const found: number[][] = []
  for (let k = STEPS * FINE; k > 0; k -= 2) {
    const n = Math.floor((k - 1) / FINE)
    if (k % FINE === 0) found[k / FINE] = lambda(p, path[k] as number[], n).l
    p = classical(p, (-2 * DT) / FINE, (q, at) => lambda(q, path[k - at] as number[], n).dp)
  }
  return found.slice(1)
}

interface Window {
  readonly e: number[][]
  readonly gradient: number[]
}

const NAMES = ['W[h,x]', 'W[h,h]', 'W[y,h]', 'b[h]', 'b[y]', 'tau_m[h]', 'tau_m[y]', 'tau_r[h]', 'tau_r[y]']

async function window(sim: Simulation, beta: number): Promise<Window> {
  sim.reset()
  sim.set('beta', beta)
  const all = (of: (n: number) => number[]): number[][] => Array.from({ length: STEPS }, (_, n) => of(n))
  const recording = await sim.run(
    { x: all(inputAt), y: all(targetAt) },
    { steps: STEPS, record: ['e'], learn: false },
  )
  const row = (name: string, n: number, size: number): number[] => [
    ...recording.get(name).data.subarray(n * size, (n + 1) * size),
  ]
  return {
    e: Array.from({ length: STEPS }, (_, n) => [...row('e[h]', n, SIZES.h), ...row('e[y]', n, SIZES.y)]),
    gradient: NAMES.flatMap((name) => [...sim.gradient(name)]),
  }
}

const far = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((v, i) => v - get(b, i))) / Math.hypot(...b)
const largest = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((v, i) => Math.abs(v - get(b, i)))) / Math.max(...b.map(Math.abs))

const STRENGTHS = [0.2, 0.1, 0.05, 0.025]
const slopeOf = (distances: readonly number[]): number =>
  Math.log2(get(distances, 1) / get(distances, distances.length - 1)) / (distances.length - 2)

const started = async (): Promise<Simulation> =>
  (
    await compile(derive(parse(modelText({ simulate: `dt = ${DT}, method = rk4` }))), { target: 'wasm' })
  ).start()

test('e / β is the costate, error O(β)', async () => {
  const sim = await started()
  const lambda = costates(netOf((name) => sim.get(name))).flat()
  expect(lambda).toHaveLength(STEPS * N)
  const distances: number[] = []
  for (const beta of STRENGTHS)
    distances.push(
      largest(
        (await window(sim, beta)).e.flat().map((v) => v / beta),
        lambda,
      ),
    )
  expect(Math.abs(slopeOf(distances) - 1)).toBeLessThan(0.1)
  const [above, below] = [await window(sim, 0.01), await window(sim, -0.01)]
  const both = above.e.flat().map((v, i) => (v - get(below.e.flat(), i)) / 0.02)
  expect(largest(both, lambda)).toBeLessThan(1e-3)
})

test('gradients / β: error O(β) from one side, O(β²) from both', async () => {
  const sim = await started()
  const net = netOf((name) => sim.get(name))
  // a few entries of each kind against the loss itself; the limit of all from a small β
  const all = async (beta: number): Promise<number[]> => {
    const [above, below] = [await window(sim, beta), await window(sim, -beta)]
    return above.gradient.map((g, i) => (g - get(below.gradient, i)) / (2 * beta))
  }
  const limit = await all(1e-4)
  const bias = -lossSlope(
    net,
    (n, by) => ({ ...n, b: n.b.map((v, i) => (i === 1 ? v + by : v)) }),
    (n) => lossOf(n, STEPS, DT, 1),
  )
  const at = SIZES.h * SIZES.x + SIZES.h ** 2 + SIZES.y * SIZES.h + 1
  expect(Math.abs(get(limit, at) - bias)).toBeLessThan(1e-7 * Math.abs(bias))
  const [one, both]: [number[], number[]] = [[], []]
  for (const beta of STRENGTHS) {
    one.push(
      far(
        (await window(sim, beta)).gradient.map((g) => g / beta),
        limit,
      ),
    )
    both.push(far(await all(beta), limit))
  }
  expect(Math.abs(slopeOf(one) - 1)).toBeLessThan(0.1)
  expect(Math.abs(slopeOf(both) - 2)).toBeLessThan(0.1)
})

test.each(['euler', 'rk4', 'implicit_midpoint'])(
  '%s: both signs of β give the exact gradient of the loss',
  async (method) => {
    const text = modelText({ simulate: `dt = ${DT}, method = ${method}` })
    const sim = (await compile(derive(parse(text)), { target: 'wasm' })).start()
    const all = (of: (n: number) => number[]): number[][] => Array.from({ length: STEPS }, (_, n) => of(n))
    const { gradient } = await sim.exactGradient(
      { x: all(inputAt), y: all(targetAt) },
      { steps: STEPS, by: 'discrete' },
    )
    const exact = NAMES.flatMap((name) => [...(gradient[name] ?? [])].map((g) => -g))
    const [above, below] = [await window(sim, 1e-4), await window(sim, -1e-4)]
    const both = above.gradient.map((g, i) => (g - get(below.gradient, i)) / 2e-4)
    expect(exact).toHaveLength(both.length)
    expect(far(both, exact)).toBeLessThan(1e-7)
  },
)
