/** @file What the experiments on neurons of unlike time constants share: local rules, time constants, tones, steps, angles, statistics over seeds. */
import { compile, derive, ModelError, parse, RunError, type SignalSource } from 'extremal'

/** How time passes: its step, and whether layers of one instant are taken one after the other (`sweep`) or each from the step before (`lagged`). */
export interface Grid {
  readonly dt: number
  readonly coupling: 'sweep' | 'lagged'
}
/** Swept, as a lag of a step per layer and direction is a phase of ω dt that no exact gradient of the step shares: the angle would be its, not the rule's. */
export const GRID: Grid = { dt: 0.05, coupling: 'sweep' }

/** Time constants lie between 1/SPREAD and SPREAD; a look-ahead is AHEAD of its own. */
export const SPREAD = 3
export const AHEAD = 0.2

export const RULES = {
  GLE: 'approximate causal',
  calibrated: 'approximate causal at omega',
  'GLE, own operator in a trace': 'approximate causal\napproximate eligibility',
  'calibrated, own operator in a trace': 'approximate causal at omega\napproximate eligibility',
  'own operator in a trace alone': 'approximate eligibility',
  instantaneous: 'approximate instantaneous',
} as const
export type Rule = keyof typeof RULES
export const NEW: Rule = 'calibrated, own operator in a trace'
/** Errors from above arrive without an operator: eligibility propagation within each neuron. */
export const PLAIN: Rule = 'own operator in a trace alone'

/** Angular frequencies over a range of fifty. */
export const SIX = [0.2, 0.45, 0.9, 1.9, 4.3, 9.7]

/** From 1/spread to spread, evenly on a scale of logarithms. */
function unlike(spread: number, seed: number): readonly number[] {
  let state = seed * 7919 + 13
  return Array.from({ length: 9 }, () => {
    state = (state * 48271) % 2147483647
    return spread ** ((2 * state) / 2147483647 - 1)
  }).slice(1)
}

/** The line of eight neurons, each with a time constant of its own and a look-ahead that is a part of it. */
export function layer(name: string, spread: number, seed: number): string {
  const taus = unlike(spread, seed)
  const shown = (scale: number): string => `[${taus.map((t) => (scale * t).toFixed(4)).join(', ')}]`
  return `  ${name} : 8, tau_m = ${shown(1)}, tau_r = ${shown(AHEAD)}`
}

/** The theory, learning by a rule and an optimizer. */
export const theory = (rule: Rule, omega: number, descent: string): string => `model "Unlike neurons"
state      u
weight     W
target     y
constant   tau_m = 1, tau_r = 1, beta = 1${RULES[rule].includes('omega') ? `, omega = ${omega}` : ''}
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r
cost   C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend    E in W  ${descent}
${RULES[rule]}
approximate nudging 0
`

export const numerics = (seed: number, { dt, coupling }: Grid = GRID): string => `simulate
  dt = ${dt}, method = euler, coupling = ${coupling}, seed = ${seed}
`

/** Three sums of tones. */
export const tonesOf =
  (tones: readonly number[], seed: number, dt = GRID.dt): SignalSource =>
  (first, count) =>
    Float64Array.from({ length: 3 * count }, (_, n) => {
      const t = (first + Math.floor(n / 3)) * dt
      const sum = tones.reduce((s, w, k) => s + Math.sin(w * t + 2.1 * (k + 1) * ((n % 3) + 1) + seed * k), 0)
      return sum / Math.sqrt(tones.length)
    })

export type Signals = Readonly<Record<'x' | 'y', SignalSource>>

export const scaled =
  (source: SignalSource, size: number): SignalSource =>
  (first, count) =>
    Float64Array.from(source(first, count), (v) => size * v)

/** What comes of `act`; undefined where the tool refuses to go on, as what goes round grows or numbers leave all bounds. */
export async function unlessRefused<R>(act: () => Promise<R>): Promise<R | undefined> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof RunError || error instanceof ModelError) return undefined
    throw error
  }
}

/** In degrees. */
function angle(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [ab, aa, bb] = [0, 0, 0]
  for (let n = 0; n < a.length; n++) {
    const [x, y] = [a[n] ?? 0, b[n] ?? 0]
    ab += x * y
    aa += x * x
    bb += y * y
  }
  return (Math.acos(Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb)))) * 180) / Math.PI
}

/** A rate at which weights stay as good as held. */
export const HELD = 'rate eta = 1e-9  with sgd'

interface Lesson {
  readonly x: SignalSource
  readonly y: SignalSource
  readonly dt: number
  readonly steps: number
  /** Of the cost of all steps, by weight: of the network, whatever the rule, as no error enters a neuron. */
  readonly exact: Readonly<Record<string, ArrayLike<number>>>
}

/** Between a rule's change of the weights, held, and the exact descent of the same steps: in degrees, for each weight. */
export async function anglesOf(
  text: string,
  groups: readonly string[],
  { x, y, dt, steps, exact }: Lesson,
): Promise<readonly number[]> {
  const sim = (await compile(derive(parse(text)), { dt })).start()
  const before = groups.map((group) => Float64Array.from(sim.get(group)))
  await sim.run({ x, y }, { steps })
  return groups.map((group, k) => {
    const down = Float64Array.from(sim.get(group), (w, n) => (before[k]?.[n] ?? 0) - w)
    return round(angle(down, exact[group] ?? []))
  })
}

/** Of a square matrix, the largest size of its eigenvalues: powers of it, doubled again and again, grow by no other factor in the end (Gelfand). */
export function spectralRadius(matrix: ArrayLike<number>): number {
  const size = Math.sqrt(matrix.length)
  const doublings = 40
  let power = Array.from(matrix)
  let log = 0
  for (let k = 0; k < doublings; k++) {
    const norm = Math.hypot(...power)
    const unit = power.map((v) => v / norm)
    log += Math.log(norm) / 2 ** k
    power = unit.map((_, n) => {
      const [row, column] = [Math.floor(n / size), n % size]
      return unit
        .slice(row * size, (row + 1) * size)
        .reduce((sum, v, j) => sum + v * (unit[j * size + column] ?? 0), 0)
    })
  }
  return Math.exp(log)
}

export const mean = (of: readonly number[]): number => of.reduce((sum, v) => sum + v, 0) / of.length

/** Of a sample, about its mean. */
export const deviation = (of: readonly number[]): number =>
  Math.sqrt(of.reduce((sum, v) => sum + (v - mean(of)) ** 2, 0) / (of.length - 1))

export const geometricMean = (of: readonly number[]): number => Math.exp(mean(of.map(Math.log)))

export const round = (x: number, digits = 4): number => Number(x.toPrecision(digits))

/** What came of learning at a rate; no curve where it did not stay bounded. */
export interface Tried {
  readonly seed: number
  readonly rate: number
  readonly curve: Float64Array | undefined
}

/** Of a net and a rule: the largest rate, with all below it, at which learning stays bounded, by seed; the lowest cost where it does for all. */
export function summary(runs: readonly Tried[], rates: readonly number[], seeds: readonly number[]) {
  const curveOf = (seed: number, rate: number) => runs.find((r) => r.seed === seed && r.rate === rate)?.curve
  const largest = seeds.map((seed) => {
    const first = rates.findIndex((rate) => curveOf(seed, rate) === undefined)
    return rates.slice(0, first < 0 ? rates.length : first).at(-1) ?? 0
  })
  const ends = rates.flatMap((rate) => {
    const curves = seeds.flatMap((seed) => curveOf(seed, rate) ?? [])
    return curves.length === seeds.length
      ? [{ rate, costs: curves.map((c) => mean(Array.from(c).slice(-10))) }]
      : []
  })
  return { largest, best: ends.toSorted((a, b) => geometricMean(a.costs) - geometricMean(b.costs))[0] }
}
