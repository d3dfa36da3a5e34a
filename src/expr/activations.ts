/** @file Scalar functions and their derivatives in closed form, by Math.* alone: the reference that other forms are held against. */
import { internal } from '../base/diagnostic.js'

export type Scalar = (x: number) => number

/** A function and its derivatives, in order. */
export type ScalarTable = Readonly<Record<string, readonly Scalar[]>>

const logistic: Scalar = (x) => (x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x)))
const bell: Scalar = (x) => logistic(x) * logistic(-x)
const softplus: Scalar = (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))
const tanhSlope: Scalar = (x) => 1 / Math.cosh(x) ** 2
const zero: Scalar = () => 0
const minusSine: Scalar = (x) => -Math.sin(x)
const minusCosine: Scalar = (x) => -Math.cos(x)
const within =
  (low: number, high: number): Scalar =>
  (x) =>
    x >= low && x <= high ? 1 : 0
const clip =
  (low: number, high: number): Scalar =>
  (x) =>
    Math.min(Math.max(x, low), high)

/** The built-in functions, kinks as docs/language.md states them. */
export const BUILT_IN = {
  identity: [(x) => x, () => 1, zero],
  relu: [(x) => Math.max(x, 0), (x) => (x > 0 ? 1 : 0), zero],
  leaky_relu: [(x) => (x > 0 ? x : 0.01 * x), (x) => (x > 0 ? 1 : 0.01), zero],
  softplus: [softplus, logistic, bell],
  logistic: [logistic, bell, (x) => bell(x) * (1 - 2 * logistic(x))],
  tanh: [Math.tanh, tanhSlope, (x) => -2 * Math.tanh(x) * tanhSlope(x)],
  hard_sigmoid: [clip(0, 1), within(0, 1), zero],
  hard_tanh: [clip(-1, 1), within(-1, 1), zero],
  exp: [Math.exp, Math.exp, Math.exp],
  log: [Math.log, (x) => 1 / x, (x) => -1 / x ** 2],
  sin: [Math.sin, Math.cos, minusSine],
  cos: [Math.cos, minusSine, minusCosine],
} as const satisfies ScalarTable

const builtIn: ScalarTable = BUILT_IN

/** What a function and its slope obey: slope at x, and the rates of both along x. */
interface Curve {
  readonly value: Scalar
  readonly slope: Scalar
  /** The slope's rate is factor · value · slope, once `value` counts from the middle. */
  readonly factor: number
}

/** tanh' = s with s' = −2 tanh s. */
const TANH: Curve = { value: Math.tanh, slope: tanhSlope, factor: -2 }
/** With y = tanh(x/2): logistic' = s with s' = −y s and y' = 2 s. */
const LOGISTIC: Curve = { value: (x) => Math.tanh(x / 2), slope: bell, factor: -1 }

/** s⁽ⁿ⁾ by the Taylor series of s' = c y s and y' = (1 or 2) s: coefficients one after another. */
function slopeDerivative({ value, slope, factor }: Curve, order: number): Scalar {
  const rise = factor === -1 ? 2 : 1
  return (x) => {
    const y = [value(x)]
    const s = [slope(x)]
    let factorial = 1
    for (let k = 0; k < order; k++) {
      let sum = 0
      for (let j = 0; j <= k; j++) sum += (y[j] ?? Number.NaN) * (s[k - j] ?? Number.NaN)
      y.push((rise * (s[k] ?? Number.NaN)) / (k + 1))
      s.push((factor * sum) / (k + 1))
      factorial *= k + 1
    }
    return (s[order] ?? Number.NaN) * factorial
  }
}

const SINES = [Math.sin, Math.cos, minusSine, minusCosine] as const

/** Derivatives of any order above what the tables hold; kinks have none. */
const HIGHER: Readonly<Record<string, (order: number) => Scalar>> = {
  identity: () => zero,
  relu: () => zero,
  leaky_relu: () => zero,
  hard_sigmoid: () => zero,
  hard_tanh: () => zero,
  tanh: (order) => slopeDerivative(TANH, order - 1),
  logistic: (order) => slopeDerivative(LOGISTIC, order - 1),
  softplus: (order) => slopeDerivative(LOGISTIC, order - 2),
  exp: () => Math.exp,
  // (−1)^(n−1) (n−1)! / x^n
  log: (order) => {
    let top = 1
    for (let n = 1; n < order; n++) top *= -n
    return (x) => top / x ** order
  },
  sin: (order) => SINES[order % 4] ?? zero,
  cos: (order) => SINES[(order + 1) % 4] ?? zero,
}

/** soft_relu(lo, hi) for a table of one's own: softplus between the bounds, 0 below, x above; to a given order. */
export function softRelu(low: number, high: number, orders = 2): readonly Scalar[] {
  const gate =
    (below: number, inside: Scalar, above: Scalar): Scalar =>
    (x) =>
      x < low ? below : x > high ? above(x) : inside(x)
  return Array.from({ length: orders + 1 }, (_, order) =>
    gate(0, scalarFunction('softplus', order, {}), order === 0 ? (x) => x : order === 1 ? () => 1 : zero),
  )
}

/** The `order`-th derivative of a function; `table` goes before the built-in ones. */
export const scalarFunction = (name: string, order: number, table: ScalarTable): Scalar =>
  table[name]?.[order] ??
  (table[name] ? undefined : (builtIn[name]?.[order] ?? HIGHER[name]?.(order))) ??
  internal(`no derivative of order ${order} of the function '${name}'`)
