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

/** soft_relu(lo, hi) for a table of one's own: softplus between the bounds, 0 below, x above. */
export function softRelu(low: number, high: number): readonly Scalar[] {
  const gate =
    (below: number, inside: Scalar, above: Scalar): Scalar =>
    (x) =>
      x < low ? below : x > high ? above(x) : inside(x)
  return [gate(0, softplus, (x) => x), gate(0, logistic, () => 1), gate(0, bell, zero)]
}

/** The `order`-th derivative of a function; `table` goes before the built-in ones. */
export const scalarFunction = (name: string, order: number, table: ScalarTable): Scalar =>
  (table[name] ?? builtIn[name])?.[order] ??
  internal(`no derivative of order ${order} of the function '${name}'`)
