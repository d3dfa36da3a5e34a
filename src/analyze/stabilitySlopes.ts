/** @file The slopes that an activation can have: at rest, and between which bounds; what a loop is linearised with. */
import { BUILT_IN, softRelu } from '../expr/activations.js'
import { sym } from '../expr/build.js'
import { differentiate } from '../expr/differentiate.js'
import { evaluate } from '../model/evaluate.js'
import type { Activation, Model, Population } from '../model/model.js'

export interface SlopeRange {
  /** At an argument of zero; at a kink the larger one of its sides. */
  readonly rest: number
  readonly low: number
  /** Infinite where the slope has no bound. */
  readonly high: number
}

/** Which slope every neuron is taken to have. */
export type Assumption =
  | { readonly kind: 'rest' }
  /** That part of the way from the smallest slope to the largest. */
  | { readonly kind: 'part'; readonly part: number }

const BOUNDS: Readonly<Record<keyof typeof BUILT_IN, readonly [low: number, high: number]>> = {
  identity: [1, 1],
  relu: [0, 1],
  leaky_relu: [0.01, 1],
  softplus: [0, 1],
  logistic: [0, 0.25],
  tanh: [0, 1],
  hard_sigmoid: [0, 1],
  hard_tanh: [0, 1],
  exp: [0, Number.POSITIVE_INFINITY],
  log: [0, Number.POSITIVE_INFINITY],
  sin: [-1, 1],
  cos: [-1, 1],
}

/** At zero; at a kink there the larger slope of its sides. */
function slopeAtRest(slope: (x: number) => number): number {
  const own = slope(0)
  const sides = [slope(-1e-9), slope(1e-9)].filter((x) => Math.abs(x - own) > 1e-6)
  return sides.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), own)
}

/** Where the slope of a formula is looked at: its bounds are those seen there. */
const GRID = Array.from({ length: 2001 }, (_, n) => (n - 1000) / 50)

function ofBuiltIn(name: string, args: readonly number[]): SlopeRange | undefined {
  const [first, second] = args
  if (name === 'soft_relu' && first !== undefined && second !== undefined) {
    const [, slope] = softRelu(first, second)
    return slope && { rest: slopeAtRest(slope), low: 0, high: 1 }
  }
  const known = (Object.keys(BUILT_IN) as (keyof typeof BUILT_IN)[]).find((key) => key === name)
  if (known === undefined) return undefined
  const [low, high] = BOUNDS[known]
  return { rest: slopeAtRest(BUILT_IN[known][1]), low, high }
}

/** By sampling, with the constants of the population put in. */
function ofFormula(
  { body, argument }: Extract<Activation, { kind: 'formula' }>,
  constant: (name: string) => number | undefined,
): SlopeRange | undefined {
  const derivative = differentiate(body, sym('argument', argument))
  const slope = (x: number): number =>
    evaluate(derivative, (s) => (s.role === 'argument' ? x : constant(s.name))) ?? Number.NaN
  const rest = slopeAtRest(slope)
  const seen = GRID.map(slope).filter(Number.isFinite)
  if (!Number.isFinite(rest) || seen.length === 0) return undefined
  return { rest, low: Math.min(rest, ...seen), high: Math.max(rest, ...seen) }
}

/** The slopes of a function as a population has it; undefined where they cannot be told. */
export function slopeRange(
  model: Model,
  fn: string,
  population: Population,
  constant: (name: string) => number | undefined,
): SlopeRange | undefined {
  const activation = population.activations.get(fn) ?? model.activations.get(fn)
  if (!activation) return ofBuiltIn(fn, [])
  return activation.kind === 'builtin'
    ? ofBuiltIn(activation.name, activation.args)
    : ofFormula(activation, constant)
}

/** The slope that is assumed; undefined where there is none, such as the largest one of exp. */
export function assumedSlope({ rest, low, high }: SlopeRange, assumption: Assumption): number | undefined {
  const slope = assumption.kind === 'rest' ? rest : low + assumption.part * (high - low)
  return Number.isFinite(slope) ? slope : undefined
}
