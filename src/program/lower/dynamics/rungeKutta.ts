/** @file One step of an explicit Runge–Kutta method: states and parameters with plain rates advance through the same stages. */
import * as L from '../../build.js'
import type { RungeKutta } from '../../methods/method.js'
import type { Statement, Value } from '../../program.js'
import type { Network } from '../network.js'
import { beside, overAll, type Variable } from './variables.js'

/** What a step advances, and the statements that bring rates, gradients and cost up to date, the n-th time in it. */
export interface Stepped {
  readonly network: Network
  /** States and parameters with plain rates. */
  readonly variables: readonly Variable[]
  /** What takes the weighted mean over the stages: gradients, and the cost. */
  readonly averaged: readonly Pick<Variable, 'id' | 'shape'>[]
  readonly evaluate: (n: number) => readonly Statement[]
  /** Says that what follows is evaluation n of the step. */
  readonly begin: (n: number) => readonly Statement[]
  /** Gradients and cost of an instant that is closed. */
  readonly measured: readonly Statement[]
  /** What is told of an instant that has been evaluated: the energy. */
  readonly report: readonly Statement[]
  /** Says which part of dt is behind at the next instants, where inputs move within it. */
  readonly at: (part: Value) => readonly Statement[]
}

/** base + h Σ a_j k_j, with k_j the rates of the stages. */
export function combination(
  network: Network,
  v: Variable,
  weights: readonly (number | Value)[],
  h: Value,
): (at: Parameters<typeof L.load>[1]) => Value {
  return (at) => {
    const terms = weights.flatMap((a, j) =>
      a === 0
        ? []
        : [L.mul(typeof a === 'number' ? L.constant(a) : a, L.load(beside(network, v, `k${j + 1}`), at))],
    )
    const base = L.load(beside(network, v, 'base'), at)
    const [first, ...rest] = terms
    if (first === undefined) return base
    const sum = rest.reduce((s, t) => L.add(s, t), first)
    const scaled = v.factor === undefined ? sum : L.mul(v.factor, sum)
    return L.add(base, L.mul(h, scaled))
  }
}

const LEARN: Value = L.load('learn', L.place({ slot: 1 }))
/** A parameter moves only where learning is on. */
export const gated = (v: Variable, body: Statement): Statement =>
  v.factor === undefined ? body : L.when(LEARN, '!=', L.constant(0), [body])

/** The value within the bounds of a parameter. */
export function kept(v: Variable, value: Value): Value {
  const { lower, upper } = v.range ?? {}
  const above = lower === undefined ? value : L.max(value, L.constant(lower))
  return upper === undefined ? above : L.min(above, L.constant(upper))
}

/** Copies what the step starts from. */
export const keepBase = ({ network, variables }: Stepped): readonly Statement[] =>
  variables.map((v) => overAll(v.shape, (at) => [L.store(beside(network, v, 'base'), at, L.load(v.id, at))]))

/**
 * The stages: after them k1, k2, … hold the rates, and what is averaged its values. `part`: how much of dt is behind when so much of
 * the step is.
 */
export function stages(
  method: RungeKutta,
  s: Stepped,
  h: Value,
  part: (node: number) => Value,
): readonly Statement[] {
  const { network, variables, averaged } = s
  return method.stages.flatMap((row, n) => [
    ...(n === 0
      ? []
      : variables.map((v) =>
          gated(
            v,
            overAll(v.shape, (at) => [L.store(v.id, at, combination(network, v, row, h)(at))]),
          ),
        )),
    ...s.at(part(row.reduce((sum, a) => sum + a, 0))),
    ...s.evaluate(n),
    ...variables.map((v) =>
      overAll(v.shape, (at) => [L.store(beside(network, v, `k${n + 1}`), at, L.load(v.rate, at))]),
    ),
    ...averaged.map((v) =>
      overAll(v.shape, (at) => [L.store(beside(network, v, `stage${n + 1}`), at, L.load(v.id, at))]),
    ),
  ])
}

/** Σ b_j of the stages of what is averaged. */
export function average(
  method: RungeKutta,
  network: Network,
  v: Pick<Variable, 'id' | 'shape'>,
): (at: Parameters<typeof L.load>[1]) => Value {
  return (at) => {
    const terms = method.weights.flatMap((b, j) =>
      b === 0 ? [] : [L.mul(L.constant(b), L.load(beside(network, v, `stage${j + 1}`), at))],
    )
    const [first = L.constant(0), ...rest] = terms
    return rest.reduce((s, t) => L.add(s, t), first)
  }
}

/** Of two evaluations what is averaged takes the mean: `first` keeps it after the one, `mean` stands after the other. */
export function ofTwo({ network, averaged }: Pick<Stepped, 'network' | 'averaged'>): {
  readonly first: readonly Statement[]
  readonly mean: readonly Statement[]
} {
  const of = (v: Pick<Variable, 'id' | 'shape'>): string => beside(network, v, 'stage1')
  return {
    first: averaged.map((v) => overAll(v.shape, (at) => [L.store(of(v), at, L.load(v.id, at))])),
    mean: averaged.map((v) =>
      overAll(v.shape, (at) => [
        L.store(v.id, at, L.mul(L.constant(0.5), L.add(L.load(of(v), at), L.load(v.id, at)))),
      ]),
    ),
  }
}

/** A whole step of the given length. */
export function rungeKutta(method: RungeKutta, s: Stepped, h: Value): readonly Statement[] {
  const { network, variables, averaged } = s
  return [
    ...keepBase(s),
    ...stages(method, s, h, L.constant),
    ...variables.map((v) =>
      gated(
        v,
        overAll(v.shape, (at) => [
          L.store(v.id, at, kept(v, combination(network, v, method.weights, h)(at))),
        ]),
      ),
    ),
    ...averaged.map((v) => overAll(v.shape, (at) => [L.store(v.id, at, average(method, network, v)(at))])),
  ]
}
