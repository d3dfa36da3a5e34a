/**
 * @file Fitted orders of every method on networks whose weights learn in the same step: linear and nonlinear, with inputs that jump at
 * the ends of steps, that pass low-passes, those of single synapses too, and that go in straight lines. The exact values are those of a Runge–Kutta method of
 * order 4 written here, on equations written here.
 */
import { describe, expect, test } from 'vitest'
import { backendFor } from '../../src/backends/registry.js'
import { derive, parse } from '../../src/index.js'
import { settle, toProgram } from '../../src/pipeline.js'
import { METHODS } from '../../src/program/methods/registry.js'
import { createSimulation } from '../../src/runtime/simulation.js'

type Inputs = 'held' | 'linear'

type Vector = readonly number[]

/** A network of two layers as a model, and its equations once more. */
interface Case {
  readonly title: string
  readonly text: string
  readonly inputs: Inputs
  readonly names: readonly string[]
  /** Rates of change of everything named, at data x. */
  readonly rates: (z: Vector, x: Vector) => Vector
}

const [TAU_M, TAU_R, TAU_S, BETA, ETA] = [1, 0.3, 0.5, 0.5, 0.4]
const TARGET = [0.3, -0.2]
const END = 2

const at = (v: Vector, k: number): number => v[k] ?? Number.NaN
const times = (w: Vector, v: Vector, rows: number): Vector =>
  Array.from({ length: rows }, (_, i) => v.reduce((s, x, j) => s + at(w, i * v.length + j) * x, 0))
const back = (w: Vector, e: Vector, columns: number): Vector =>
  Array.from({ length: columns }, (_, j) => e.reduce((s, x, i) => s + at(w, i * columns + j) * x, 0))
const outer = (e: Vector, r: Vector): Vector => e.flatMap((x) => r.map((y) => ETA * x * y))
const plus = (a: Vector, b: Vector): Vector => a.map((x, i) => x + at(b, i))
const scaled = (k: number, a: Vector): Vector => a.map((x) => k * x)
const product = (a: Vector, b: Vector): Vector => a.map((x, i) => x * at(b, i))

/** Cuts a vector into pieces of these lengths. */
function pieces(z: Vector, lengths: readonly number[]): readonly Vector[] {
  let from = 0
  return lengths.map((n) => {
    from += n
    return z.slice(from - n, from)
  })
}

const NETWORK = `network
  x : input 2
  h : 3
  y : output 2
  x -> h -> y
simulate
  dt = 0.01, seed = 3
`

interface Activation {
  readonly name: string
  readonly phi: (x: number) => number
  readonly slope: (x: number) => number
}
const LINEAR: Activation = { name: 'identity', phi: (x) => x, slope: () => 1 }
const TANH: Activation = { name: 'tanh', phi: Math.tanh, slope: (x) => 1 - Math.tanh(x) ** 2 }
const SOFTPLUS: Activation = {
  name: 'softplus',
  phi: (x) => Math.log1p(Math.exp(x)),
  slope: (x) => 1 / (1 + Math.exp(-x)),
}

/** Prospective neurons with causal errors, learning by `descend` without an optimizer. */
const prospective = ({ name, phi, slope }: Activation, inputs: Inputs): Case => ({
  title: `prospective, ${name}, inputs ${inputs}`,
  inputs,
  text: `state u
weight W
bias b
target y
constant tau_m = ${TAU_M}, tau_r = ${TAU_R}, beta = ${BETA}
activation phi = ${name}
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
approximate causal
approximate nudging 0
descend E in W, b rate eta = ${ETA}
${NETWORK}`,
  names: ['u[h]', 'u[y]', 'filter_e[h]', 'filter_e[y]', 'W[h,x]', 'W[y,h]', 'b[h]', 'b[y]'],
  rates(z, x) {
    const [uh = [], uy = [], vh = [], vy = [], wx = [], wy = [], bh = [], by = []] = pieces(
      z,
      [3, 2, 3, 2, 6, 6, 3, 2],
    )
    const leaky = (u: Vector, drive: Vector): Vector => scaled(1 / TAU_M, plus(drive, scaled(-1, u)))
    const dh = leaky(uh, plus(times(wx, x, 3), bh))
    const ahead = plus(uh, scaled(TAU_R, dh))
    const rh = ahead.map(phi)
    const dy = leaky(uy, plus(times(wy, rh, 2), by))
    const top = plus(uy, scaled(TAU_R, dy))
    // e = D(τ_m) I(τ_r) q, with the low-pass v of q
    const error = (q: Vector, v: Vector): readonly [e: Vector, rate: Vector] => {
      const rate = scaled(1 / TAU_R, plus(q, scaled(-1, v)))
      return [plus(v, scaled(TAU_M, rate)), rate]
    }
    const missing = plus(TARGET, scaled(-1, top.map(phi)))
    const [ey, fy] = error(scaled(BETA, product(top.map(slope), missing)), vy)
    const [eh, fh] = error(product(ahead.map(slope), back(wy, ey, 3)), vh)
    return [dh, dy, fh, fy, outer(eh, x), outer(ey, rh), scaled(ETA, eh), scaled(ETA, ey)].flat()
  },
})

/** Low-passes between rates, data too, and their weights; a rule of Hebb that reads the same low-passes. */
const filtered = ({ name, phi }: Activation, inputs: Inputs): Case => ({
  title: `low-passes before weights, ${name}, inputs ${inputs}`,
  inputs,
  text: `state u
weight W
constant tau_m = ${TAU_M}, tau_s = ${TAU_S}
activation phi = ${name}
r = phi(u)
z = I(tau_s) r
tau_m * ddt(u) = -u + W z
ddt(W[i,j]) = ${ETA} u[i] z[j] - ${ETA} W[i,j]
${NETWORK}`.replace('x : input 2', 'x : input 2, r = x'),
  names: ['u[h]', 'u[y]', 'filter_z[x]', 'filter_z[h]', 'W[h,x]', 'W[y,h]'],
  rates(z, x) {
    const [uh = [], uy = [], sx = [], sh = [], wx = [], wy = []] = pieces(z, [3, 2, 2, 3, 6, 6])
    const decay = (w: Vector, grown: Vector): Vector => plus(grown, scaled(-ETA, w))
    return [
      scaled(1 / TAU_M, plus(times(wx, sx, 3), scaled(-1, uh))),
      scaled(1 / TAU_M, plus(times(wy, sh, 2), scaled(-1, uy))),
      scaled(1 / TAU_S, plus(x, scaled(-1, sx))),
      scaled(1 / TAU_S, plus(uh.map(phi), scaled(-1, sh))),
      decay(wx, outer(uh, sx)),
      decay(wy, outer(uy, sh)),
    ].flat()
  },
})

/**
 * A low-pass with a constant, and a factor, for every synapse; a rule that reads the one, and a trace of what both neurons do. The
 * constants stand among what is named, and do not move.
 */
const ofSynapses = ({ name, phi }: Activation, inputs: Inputs): Case => ({
  title: `signals of synapses, ${name}, inputs ${inputs}`,
  inputs,
  text: `state u
weight W
constant tau_m = ${TAU_M}, tau_e = 0.6, tau_s = uniform(0.4, 0.9), a = uniform(-1, 1)
activation phi = ${name}
r = phi(u)
s[i,j] = I(tau_s[i,j]) r[j]
tau_m * ddt(u[i]) = -u[i] + sum(j, W[i,j] s[i,j]) + 0.5 * sum(j, W[i,j] a[i,j] r[j])
ddt(W[i,j]) = ${ETA} * u[i] * s[i,j] - ${ETA} * I(tau_e) (u[i] * r[j]) - ${ETA} * W[i,j]
${NETWORK}`.replace('x : input 2', 'x : input 2, r = x'),
  names: ['u', 'filter_s', 'filter_trace_W', 'W', 'tau_s', 'a'].flatMap((n) =>
    n === 'u' ? ['u[h]', 'u[y]'] : [`${n}[h,x]`, `${n}[y,h]`],
  ),
  rates(z, x) {
    const [uh = [], uy = [], sx = [], sh = [], ex = [], eh = [], wx = [], wh = [], tx = [], th = [], ...a] =
      pieces(z, [3, 2, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6])
    const block = (u: Vector, s: Vector, e: Vector, w: Vector, tau: Vector, gain: Vector, r: Vector) => {
      const n = r.length
      const drive = times(
        product(
          w,
          plus(
            s,
            scaled(
              0.5,
              product(
                gain,
                u.flatMap(() => r),
              ),
            ),
          ),
        ),
        ONES[n] ?? [],
        u.length,
      )
      return {
        u: scaled(1 / TAU_M, plus(drive, scaled(-1, u))),
        s: s.map((v, k) => (at(r, k % n) - v) / at(tau, k)),
        e: e.map((v, k) => (at(u, Math.floor(k / n)) * at(r, k % n) - v) / 0.6),
        w: w.map((v, k) => ETA * (at(u, Math.floor(k / n)) * at(s, k) - at(e, k) - v)),
      }
    }
    const low = block(uh, sx, ex, wx, tx, a[0] ?? [], x)
    const top = block(uy, sh, eh, wh, th, a[1] ?? [], uh.map(phi))
    const still = new Array<number>(24).fill(0)
    return [low.u, top.u, low.s, top.s, low.e, top.e, low.w, top.w, still].flat()
  },
})
const ONES: Readonly<Record<number, Vector>> = { 2: [1, 1], 3: [1, 1, 1] }

/** Data of each of eight pieces of the time: jumps between them where held, else the values at their ends. */
const PIECES = 8
const sample = (k: number): Vector => [Math.sin(1 + 1.3 * k), 0.7 * Math.cos(0.9 * k)]
const mixed = (k: number, part: number): Vector =>
  plus(scaled(1 - part, sample(Math.max(0, k - 1))), scaled(part, sample(k)))

/** The exact end: steps of order 4 of two lengths, extrapolated. */
function exact(c: Case, start: Vector): Vector {
  const [coarse, fine] = [integrated(c, start, 128), integrated(c, start, 256)]
  return fine.map((x, k) => x + (x - at(coarse, k)) / 15)
}

/** So many steps in every piece, so that nothing jumps within a step. */
function integrated(c: Case, start: Vector, steps: number): Vector {
  const h = END / PIECES / steps
  let z = start
  for (let k = 0; k < PIECES; k++) {
    for (let n = 0; n < steps; n++) {
      const data = (part: number): Vector => (c.inputs === 'held' ? sample(k) : mixed(k, (n + part) / steps))
      const k1 = c.rates(z, data(0))
      const k2 = c.rates(plus(z, scaled(h / 2, k1)), data(0.5))
      const k3 = c.rates(plus(z, scaled(h / 2, k2)), data(0.5))
      const k4 = c.rates(plus(z, scaled(h, k3)), data(1))
      z = z.map((v, i) => v + (h / 6) * (at(k1, i) + 2 * at(k2, i) + 2 * at(k3, i) + at(k4, i)))
    }
  }
  return z
}

/** What the model comes to with so many steps in every piece, and what it starts from. */
async function reached(c: Case, method: string, perPiece: number): Promise<{ start: Vector; end: Vector }> {
  const whole = method === 'dopri5' ? { rtol: 1e12, atol: 1e12 } : {}
  const derivation = derive(parse(c.text))
  const dt = END / PIECES / perPiece
  const options = { method, coupling: 'solved', dt, inputs: c.inputs, ...whole }
  const program = toProgram(derivation, settle(derivation.model, options))
  const sim = createSimulation(program, await (await backendFor('ts')).start(program))
  const all = (): Vector => c.names.flatMap((name) => [...sim.get(name)])
  const start = all()
  const steps = PIECES * perPiece
  // in the first piece the data do not move yet: they are held in the first step
  const x = Array.from({ length: steps }, (_, n) => {
    const k = Math.floor(n / perPiece)
    return [c.inputs === 'held' ? sample(k) : mixed(k, ((n % perPiece) + 1) / perPiece)]
  })
  const given = c.text.includes('target') ? { y: x.map(() => [TARGET]) } : {}
  await sim.run({ x, ...given }, { steps })
  return { start, end: all() }
}

/** The exponent p of error ∝ n^−p, by least squares. */
function fitted(steps: readonly number[], errors: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((s, v) => s + v, 0) / list.length
  const [x, y] = [steps.map((n) => -Math.log(n)), errors.map(Math.log)]
  const [mx, my] = [mean(x), mean(y)]
  return x.reduce((s, v, k) => s + (v - mx) * (at(y, k) - my), 0) / x.reduce((s, v) => s + (v - mx) ** 2, 0)
}

/** Steps in every piece, by method. */
const STEPS: Readonly<Record<string, readonly number[]>> = {
  euler: [32, 64, 128],
  exponential_euler: [32, 64, 128],
  heun: [16, 32, 64],
  rk4: [8, 16, 32],
  dopri5: [24, 30, 36],
  implicit_midpoint: [8, 16, 32],
  rosenbrock: [64, 128, 256],
}

const CASES: readonly Case[] = [
  prospective(LINEAR, 'linear'),
  prospective(TANH, 'held'),
  filtered(LINEAR, 'held'),
  filtered(SOFTPLUS, 'linear'),
  ofSynapses(TANH, 'linear'),
]

describe.each(CASES)('$title', (c) => {
  test('the methods that are fitted are all that a network of first order can take', () => {
    expect(Object.keys(STEPS)).toEqual([...METHODS.keys()].filter((m) => m !== 'stormer_verlet'))
  })
  test.each(Object.keys(STEPS))('%s', async (method) => {
    const steps = STEPS[method] ?? []
    const runs = await Promise.all(steps.map((n) => reached(c, method, n)))
    const best = exact(c, runs[0]?.start ?? [])
    const errors = runs.map(({ end }) => Math.max(...end.map((v, k) => Math.abs(v - at(best, k)))))
    expect(errors.at(-1)).toBeGreaterThan(1e-14)
    expect(Math.abs(fitted(steps, errors) - (METHODS.get(method)?.order ?? 0))).toBeLessThan(0.1)
  })
})
