/** @file Delays keep the order of every method: against the method of steps, in closed form and integrated without any ring. */
import { expect, test } from 'vitest'
import { compile, derive, parse } from '../../src/index.js'

/** The exponent p of error ∝ dt^p, by least squares. */
function fitted(steps: readonly number[], errors: readonly number[]): number {
  const [x, y] = [steps.map(Math.log), errors.map(Math.log)]
  const mean = (list: readonly number[]): number => list.reduce((s, v) => s + v, 0) / list.length
  const top = x.reduce((s, v, k) => s + (v - mean(x)) * ((y[k] ?? Number.NaN) - mean(y)), 0)
  return top / x.reduce((s, v) => s + (v - mean(x)) ** 2, 0)
}

async function end(source: string, time: number, dt: number, options: { method: string; coupling?: string }) {
  const compiled = await compile(derive(parse(source)), { target: 'wasm', dt, ...options })
  const sim = compiled.start()
  if (sim.names.includes('W[h,h]')) sim.set('W[h,h]', WEIGHTS)
  await sim.run({}, { steps: Math.round(time / dt) })
  return [...sim.get('u[h]')]
}

const LINEAR = `
state u = 1
ddt(u) = -delay(1) u
network
  h : 1
simulate
  dt = 0.1
`

/** u̇(t) = −u(t − 1), u(0) = 1, zero before: Σ_k (−1)^k (t − k)^k / k! over k ≤ t. */
function closed(t: number): number {
  let [sum, factorial] = [0, 1]
  for (let k = 0; k <= t; k++) {
    if (k > 0) factorial *= k
    sum += ((-1) ** k * (t - k) ** k) / factorial
  }
  return sum
}

const METHODS = [
  ['euler', 1, [1 / 32, 1 / 64, 1 / 128]],
  ['exponential_euler', 1, [1 / 32, 1 / 64, 1 / 128]],
  ['heun', 2, [1 / 16, 1 / 32, 1 / 64]],
  ['rk4', 4, [1 / 32, 1 / 64, 1 / 128]],
  ['implicit_midpoint', 2, [1 / 16, 1 / 32, 1 / 64]],
  ['rosenbrock', 2, [1 / 32, 1 / 64, 1 / 128]],
] as const

test.each(METHODS)('polynomials piece by piece: %s has order %i', async (method, order, steps) => {
  const time = 7.5
  const errors = await Promise.all(
    steps.map(async (dt) =>
      Math.abs(((await end(LINEAR, time, dt, { method }))[0] ?? Number.NaN) - closed(time)),
    ),
  )
  expect(errors.at(-1)).toBeGreaterThan(1e-13)
  expect(Math.abs(fitted(steps, errors) - order), String(errors)).toBeLessThan(0.1)
})

const WEIGHTS = [0.4, -1.1, 0.9, 0.3]
const PROSPECTIVE = `
state u = 0.8
weight W
constant tau = 0.8, tau_r = 0.3
r = tanh(D(tau_r) u)
tau * ddt(u) = -u + W delay(1) r + 0.5 * delay(0.5) (u .* r) + 0.2 * r
network
  h : 2, tau = [0.8, 1.3]
  h -> h
simulate
  dt = 0.1
`

type Pair = readonly [number, number]

/**
 * Half a unit of time after the other side by side: u_m(s) = u(m/2 + s) reads u_{m−1} and u_{m−2}, so that nothing is delayed. 0.2 r
 * holds u̇ itself: u̇ is a fixed point. Each piece begins where the one before ends.
 */
function pieces(count: number, fine: number): Pair {
  const tau: Pair = [0.8, 1.3]
  let starts: Pair[] = [[0.8, 0.8]]
  for (let m = 0; m < count; m++) {
    let us: readonly Pair[] = starts
    const rates = (all: readonly Pair[]): readonly Pair[] => {
      const rs: Pair[] = []
      return all.map((u, k) => {
        const [half, whole] = [k > 0 ? rs[k - 1] : undefined, k > 1 ? rs[k - 2] : undefined]
        const one = (i: 0 | 1): readonly [number, number] => {
          const lateral = whole ? (WEIGHTS[2 * i] ?? 0) * whole[0] + (WEIGHTS[2 * i + 1] ?? 0) * whole[1] : 0
          const late = half ? 0.5 * (all[k - 1]?.[i] ?? 0) * half[i] : 0
          let rate = 0
          for (let n = 0; n < 60; n++)
            rate = (-u[i] + lateral + late + 0.2 * Math.tanh(u[i] + 0.3 * rate)) / tau[i]
          return [rate, Math.tanh(u[i] + 0.3 * rate)]
        }
        const [a, b] = [one(0), one(1)]
        rs.push([a[1], b[1]])
        return [a[0], b[0]] as const
      })
    }
    const h = 0.5 / fine
    const moved = (by: number, slopes: readonly Pair[]): readonly Pair[] =>
      us.map((u, k) => [u[0] + by * (slopes[k]?.[0] ?? 0), u[1] + by * (slopes[k]?.[1] ?? 0)] as const)
    for (let n = 0; n < fine; n++) {
      const k1 = rates(us)
      const k2 = rates(moved(h / 2, k1))
      const k3 = rates(moved(h / 2, k2))
      const k4 = rates(moved(h, k3))
      const mean = us.map((_, k): Pair => {
        const of = (i: 0 | 1): number =>
          ((k1[k]?.[i] ?? 0) + 2 * (k2[k]?.[i] ?? 0) + 2 * (k3[k]?.[i] ?? 0) + (k4[k]?.[i] ?? 0)) / 6
        return [of(0), of(1)]
      })
      us = moved(h, mean)
    }
    starts = [[0.8, 0.8], ...us]
  }
  return starts.at(-1) ?? [Number.NaN, Number.NaN]
}

const truth = pieces(8, 100)

test.each([
  ...METHODS.map(([m, o, s]) => [m, o, m === 'rk4' ? s.map((dt) => 2 * dt) : s, 'solved'] as const),
  ['euler', 1, [1 / 32, 1 / 64, 1 / 128], 'lagged'] as const,
])(
  'a recurrent prospective network with two delays: %s has order %i',
  async (method, order, steps, coupling) => {
    const errors = await Promise.all(
      steps.map(async (dt) => {
        const found = await end(PROSPECTIVE, 4, dt, { method, coupling })
        return Math.max(...found.map((u, i) => Math.abs(u - (truth[i] ?? Number.NaN))))
      }),
    )
    expect(errors.at(-1)).toBeGreaterThan(1e-12)
    expect(Math.abs(fitted(steps, errors) - order), String(errors)).toBeLessThan(0.1)
  },
)
