/** @file What the experiments on neurons of unlike time constants share: local rules, time constants, tones, angles. */
import type { SignalSource } from 'extremal'

export const DT = 0.05

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

/** The line of eight neurons, each with a time constant of its own and a look-ahead of a fifth of it. */
export function layer(name: string, spread: number, seed: number): string {
  const taus = unlike(spread, seed)
  const shown = (scale: number): string => `[${taus.map((t) => (scale * t).toFixed(4)).join(', ')}]`
  return `  ${name} : 8, tau_m = ${shown(1)}, tau_r = ${shown(0.2)}`
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

export const numerics = (seed: number): string => `simulate
  dt = ${DT}, method = euler, coupling = lagged, seed = ${seed}
`

/** Three sums of tones. */
export const tonesOf =
  (tones: readonly number[], seed: number): SignalSource =>
  (first, count) =>
    Float64Array.from({ length: 3 * count }, (_, n) => {
      const t = (first + Math.floor(n / 3)) * DT
      const sum = tones.reduce((s, w, k) => s + Math.sin(w * t + 2.1 * (k + 1) * ((n % 3) + 1) + seed * k), 0)
      return sum / Math.sqrt(tones.length)
    })

/** In degrees. */
export function angle(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [ab, aa, bb] = [0, 0, 0]
  for (let n = 0; n < a.length; n++) {
    const [x, y] = [a[n] ?? 0, b[n] ?? 0]
    ab += x * y
    aa += x * x
    bb += y * y
  }
  return (Math.acos(Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb)))) * 180) / Math.PI
}

export const mean = (of: readonly number[]): number => of.reduce((sum, v) => sum + v, 0) / of.length
