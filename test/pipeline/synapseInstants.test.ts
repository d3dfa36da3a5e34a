/** @file Signals of synapses in every method and coupling: low-passes, factors, traces and delays of their own, against plain stepping. */
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../src/base/random.js'
import { writeNpz } from '../../src/host/npz.js'
import { type CompileOptions, compile, derive, ModelError, parse } from '../../src/index.js'
import { bitsOf, everywhere, type Stepped } from './everywhere.js'

const DT = 0.1
const BATCH = 2
const [TAU, AHEAD, TRACE] = [1.3, 0.4, 0.8]
const LAGS = [0, 3, 1, 2, 5, 3, 4, 0, 2]

const PROSPECTIVE = `
state u
weight W, V
constant tau = ${TAU}, tau_d = ${AHEAD}, tau_e = ${TRACE}, tau_s = uniform(0.3, 0.9), a = uniform(-1, 1), d = "lags.npz"
r = tanh(D(tau_d) u)
late[i,j] = delay(d[i,j]) r[j]
tau * ddt(u[i]) = -u[i] + sum(j, V[i,j] I(tau_s[i,j]) r[j]) + sum(j, W[i,j] a[i,j] r[j]) + 0.5 * sum(j, W[i,j] late[i,j])
ddt(W[i,j]) = 0.4 * u[i] * late[i,j] - 0.3 * I(tau_e) (r[i] * r[j])
network
  x : input 2
  h : 3
  V : x -> h
  W : h -> h, init = normal(0, 0.3)
simulate
  dt = ${DT}, batch = ${BATCH}, seed = 9
`
const files = (): Uint8Array =>
  writeNpz([{ name: 'd', shape: [3, 3], data: Float64Array.from(LAGS, (lag) => lag * DT) }])

const draw = (step: number): number[] => {
  const { normal } = randomStream(step, 'x')
  return Array.from({ length: BATCH * 2 }, normal)
}

const at = (list: readonly number[] | undefined, k: number): number => list?.[k] ?? Number.NaN
const near = (found: ArrayLike<number>, wanted: readonly number[], what: string): void => {
  expect(found.length, what).toBe(wanted.length)
  wanted.forEach((v, k) => {
    expect(Math.abs((found[k] ?? Number.NaN) - v), `${what}[${k}]`).toBeLessThan(1e-11)
  })
}

/** States of one sample: voltages, low-passes at V, traces at W. */
interface Sample {
  readonly u: readonly number[]
  readonly z: readonly number[]
  readonly e: readonly number[]
}
const plus = (a: readonly number[], b: readonly number[], h: number): number[] =>
  a.map((v, k) => v + h * at(b, k))
const moved = (s: Sample, by: Sample, h: number): Sample => ({
  u: plus(s.u, by.u, h),
  z: plus(s.z, by.z, h),
  e: plus(s.e, by.e, h),
})

/** The whole network by hand: a list of passes of r to itself closes the loop, or one that reads the r of the instant before. */
function plainly(sim: Stepped, way: 'heun' | 'sweep'): void {
  const constants = { V: [...sim.get('V[h,x]')], tau: [...sim.get('tau_s[h,x]')], a: [...sim.get('a[h,h]')] }
  let W = [...sim.get('W[h,h]')]
  const zeros = (n: number): number[] => new Array<number>(n).fill(0)
  let samples = Array.from({ length: BATCH }, (): Sample => ({ u: zeros(3), z: zeros(6), e: zeros(9) }))
  /** What each stage of each step made. */
  const pasts = samples.map(() => [[], []] as number[][][])
  const guesses = samples.map(() => zeros(3))

  const instant = (b: number, s: Sample, x: readonly number[], w: readonly number[], stage: number) => {
    const past = pasts[b]?.[stage] ?? []
    const lateAt = (r: readonly number[], k: number): number =>
      LAGS[k] === 0 ? at(r, k % 3) : (past[past.length - (LAGS[k] ?? 0)]?.[k % 3] ?? 0)
    const pass = (r: readonly number[]) => {
      const u = s.u.map((v, i) => {
        const low = [0, 1].reduce((sum, j) => sum + at(constants.V, 2 * i + j) * at(s.z, 2 * i + j), 0)
        const recurrent = [0, 1, 2].reduce((sum, j) => {
          const k = 3 * i + j
          return sum + at(w, k) * (at(constants.a, k) * at(r, j) + 0.5 * lateAt(r, k))
        }, 0)
        return (-v + low + recurrent) / TAU
      })
      return { u, r: s.u.map((v, i) => Math.tanh(v + AHEAD * at(u, i))) }
    }
    let { u, r } = pass(guesses[b] ?? [])
    if (way === 'heun') for (let n = 0; n < 200; n++) ({ u, r } = pass(r))
    const read = way === 'heun' ? r : (guesses[b] ?? [])
    const rates: Sample = {
      u,
      z: s.z.map((v, k) => (at(x, k % 2) - v) / at(constants.tau, k)),
      e: s.e.map((v, k) => (at(r, Math.floor(k / 3)) * at(r, k % 3) - v) / TRACE),
    }
    guesses[b] = r
    past.push(r)
    const g = w.map((_, k) => 0.4 * at(s.u, Math.floor(k / 3)) * lateShown(read, past, k) - 0.3 * at(s.e, k))
    return { rates, g }
  }
  // a rule reads what the drive did: in a sweep that is, at no lag, the guess
  const lateShown = (r: readonly number[], past: readonly number[][], k: number): number =>
    LAGS[k] === 0 ? at(r, k % 3) : (past[past.length - 1 - (LAGS[k] ?? 0)]?.[k % 3] ?? 0)

  const all = (list: readonly Sample[], x: readonly number[], w: readonly number[], stage: number) => {
    const found = list.map((s, b) => instant(b, s, x.slice(2 * b, 2 * b + 2), w, stage))
    const g = w.map((_, k) => found.reduce((sum, f) => sum + at(f.g, k), 0) / BATCH)
    return { rates: found.map((f) => f.rates), g }
  }
  const step = (list: readonly Sample[], by: readonly Sample[], h: number): Sample[] =>
    list.map((s, b) => moved(s, by[b] ?? s, h))

  for (let n = 0; n < 20; n++) {
    const x = draw(n)
    sim.step({ x })
    const one = all(samples, x, W, 0)
    if (way === 'sweep') {
      samples = step(samples, one.rates, DT)
      W = plus(W, one.g, DT)
    } else {
      const two = all(step(samples, one.rates, DT), x, plus(W, one.g, DT), 1)
      samples = step(step(samples, one.rates, DT / 2), two.rates, DT / 2)
      W = plus(plus(W, one.g, DT / 2), two.g, DT / 2)
    }
    const flat = (key: keyof Sample): number[] => samples.flatMap((s) => s[key])
    near(sim.get('u[h]'), flat('u'), `u in step ${n}`)
    near(sim.get('filter_at_V[h,x]'), flat('z'), `low-passes in step ${n}`)
    near(sim.get('filter_trace_W[h,h]'), flat('e'), `traces in step ${n}`)
    near(sim.get('W[h,h]'), W, `W in step ${n}`)
  }
}

test.each([
  ['heun', 'solved'],
  ['euler', 'sweep'],
] as const)('by hand, in every execution, bit for bit: %s, %s', async (method, coupling) => {
  const way = coupling === 'sweep' ? 'sweep' : 'heun'
  const runs = await everywhere(PROSPECTIVE, (sim) => plainly(sim, way), { method, coupling, files })
  expect(new Set(runs.map(({ sim }) => bitsOf(sim))).size).toBe(1)
})

test.each([
  ['euler', 'relaxed'],
  ['euler', 'solved'],
  ['exponential_euler', 'solved'],
  ['heun', 'sweep'],
  ['rk4', 'solved'],
  ['implicit_midpoint', 'solved'],
  ['rosenbrock', 'solved'],
  ['dopri5', 'solved'],
] as const)('in every execution, bit for bit: %s, %s', async (method, coupling) => {
  const text =
    method === 'dopri5'
      ? PROSPECTIVE.replace('delay(d[i,j]) ', '').replace(', d = "lags.npz"', '')
      : PROSPECTIVE
  const drive = (sim: Stepped): void => {
    const before = [...sim.get('W[h,h]')]
    for (let n = 0; n < 8; n++) sim.step({ x: draw(n) })
    expect([...sim.get('W[h,h]')]).not.toEqual(before)
    expect(sim.names.flatMap((name) => [...sim.get(name)]).every(Number.isFinite)).toBe(true)
  }
  const runs = await everywhere(text, drive, { method, coupling, files })
  expect(new Set(runs.map(({ sim }) => bitsOf(sim))).size).toBe(1)
})

/** u̇(t) = −u(t − 1), u(0) = 1, zero before: Σ_k (−1)^k (t − k)^k / k! over k ≤ t. */
function closed(t: number): number {
  let [sum, factorial] = [0, 1]
  for (let k = 0; k <= t; k++) {
    if (k > 0) factorial *= k
    sum += ((-1) ** k * (t - k) ** k) / factorial
  }
  return sum
}

test('a delay of every synapse keeps the order of the method: rk4', async () => {
  const text = `
state u = 1
weight W
constant d = 1
ddt(u[i]) = -sum(j, W[i,j] delay(d[i,j]) u[j])
network
  h : 1
  h -> h, init = 1
simulate
  dt = 0.1`
  const errors = await Promise.all(
    [32, 64, 128].map(async (n) => {
      const sim = (await compile(derive(parse(text)), { target: 'wasm', method: 'rk4', dt: 1 / n })).start()
      await sim.run({}, { steps: 7.5 * n })
      return Math.abs((sim.get('u[h]')[0] ?? Number.NaN) - closed(7.5))
    }),
  )
  expect(errors.at(-1)).toBeGreaterThan(1e-13)
  const order = Math.log2((errors[0] ?? 0) / (errors[2] ?? 1)) / 2
  expect(Math.abs(order - 4), String(errors)).toBeLessThan(0.1)
})

test.each([
  ['euler', 'lagged'],
  ['rk4', 'solved'],
])('a function of the presynaptic neuron is that of its own population: %s, %s', async (method, coupling) => {
  const text = `
state u
weight W
constant tau = 0.5, tau_s = 0.5
activation phi = tanh
tau * ddt(u[i]) = -u[i] + sum(j, W[i,j] I(tau_s[i,j]) phi(u[j]))
network
  x : input 1
  h : 1
  g : 1, phi = identity
  y : 1
  x -> h -> g -> y, init = 2
simulate
  dt = 0.1, method = ${method}, coupling = ${coupling}`
  const sim = (await compile(derive(parse(text)), { target: 'interpreter' })).start()
  for (let n = 0; n < 400; n++) sim.step({ x: [3] })
  // at rest: an input stands for phi(u)
  const h = 6
  const g = 2 * Math.tanh(h)
  near([...sim.get('u[h]'), ...sim.get('u[g]'), ...sim.get('u[y]')], [h, g, 2 * g], 'u')
})

describe('refused, with the reason', () => {
  const refusal = async (text: string, options: CompileOptions): Promise<string> => {
    try {
      await compile(derive(parse(text)), { files, ...options })
      return 'none'
    } catch (e) {
      if (!(e instanceof ModelError)) throw e
      return `${e.diagnostics[0]?.code} ${e.diagnostics[0]?.message}`
    }
  }
  const mechanics = `
state q
weight K
constant tau_e = 0.4
energy L = 1/2 |ddt(q)|^2 - 1/2 dot(q, K q)
stationary q
ddt(K[i,j]) = 0.1 * I(tau_e) (q[i] * q[j])
network
  h : 2
  h -> h
simulate
  dt = 0.1`
  const future = `
state u
weight W
target y
constant tau_m = 1, tau_s = 0.4, beta = 0.1
e[i] = D(tau_m) u[i] - sum(j, W[i,j] I(tau_s[i,j]) tanh(u[j]))
cost C = 1/2 |y - u|^2
energy E = 1/2 |e|^2 + beta C
stationary u
network
  x : input 2
  y : output 2
  x -> y
simulate
  dt = 0.1`
  const itself = `
state u
weight W
constant a = 0.1
q[i,j] = tanh(a * sum(k, W[j,k] q[j,k]) + u[i])
ddt(u[i]) = -u[i] + sum(j, W[i,j] q[i,j])
network
  h : 2
  h -> h
simulate
  dt = 0.1, coupling = solved`
  test.each([
    ['adapted steps with a delay', PROSPECTIVE, { method: 'dopri5' }, 'E4006'],
    ['a step longer than a time constant', PROSPECTIVE, { method: 'rk4', dt: 1 }, 'E2072'],
    ['first order in a symplectic method', mechanics, { method: 'stormer_verlet' }, 'E4006'],
    ['the future', future, {}, 'E3'],
    ['a definition that holds itself', itself, {}, "E3001 'q', a signal"],
  ] as const)('%s', async (_, text, options, wanted) => {
    expect(await refusal(text, options)).toContain(wanted)
  })
})
