/** @file Random values for all that an action reads. */
import { randomStream } from '../base/random.js'
import { BUILT_IN, type ScalarTable } from '../expr/activations.js'
import { type Evaluator, ofKind, type Quantity, type World } from '../expr/evaluate.js'
import { kindOfIndex, type Sym } from '../expr/expr.js'
import type { Timeline } from '../expr/timeline.js'
import { type Action, leaves, nodesOf, PLAIN, type Setting, type Signal, timeConstants } from './action.js'

/** Functions beside the built-in ones, with the constants of their formulas. */
export type Functions = (quantities: World['quantities']) => ScalarTable

/** What a draw is made for; what is absent suits an action by itself. */
export interface Options {
  readonly setting?: Setting
  readonly sizes?: World['sizes']
  readonly functions?: Functions
  /** What is read beside the action; the action's own leaves where absent. */
  readonly reads?: readonly Sym[]
  /** Weights that equal their transpose. */
  readonly symmetric?: ReadonlySet<string>
  /** Signals that are not drawn. */
  readonly fixed?: ReadonlyMap<string, Signal>
  /** Sees every world that the action is evaluated in, with its evaluator. */
  readonly watch?: (value: Evaluator, world: World) => void
}

/** Sizes differ between kinds, so that a transposed index is out of range: channels C, D; positions X, Y, Z; offsets K, L. */
export const SIZES: World['sizes'] = { '': 3, P: 3, I: 2, C: 2, D: 3, X: 5, Y: 4, Z: 3, K: 3, L: 2 }

export const shapeOf = (s: Sym, sizes: World['sizes'] = SIZES): readonly number[] =>
  s.indices.map((i) => sizes[kindOfIndex(i)] ?? Number.NaN)

export const countOf = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1)

/** A trajectory per position. */
export function trajectories(timeline: Timeline, shape: readonly number[], of: () => Signal): Quantity {
  const signals = Array.from({ length: countOf(shape) }, of)
  return { shape, data: Float64Array.from(timeline.times.flatMap((t) => signals.map((f) => f(t)))) }
}

export const constants = (shape: readonly number[], of: () => number): Quantity => ({
  shape,
  data: Float64Array.from({ length: countOf(shape) }, of),
})

const TRAJECTORY: ReadonlySet<Sym['role']> = new Set(['state', 'target', 'signal', 'noise', 'let'])

/** ½ (A + A'). */
function symmetrized({ shape, data }: Quantity): Quantity {
  const [n = 0] = shape
  const at = (i: number, j: number): number => data[i * n + j] ?? Number.NaN
  return { shape, data: data.map((x, k) => (x + at(k % n, Math.floor(k / n))) / 2) }
}

/** A constant has other values in each kind of neuron; `drawn` holds those of one. */
function ofFurtherKinds(
  action: Action,
  drawn: readonly (readonly [string, Quantity])[],
  seed: number,
  { sizes = SIZES, setting = PLAIN }: Options,
): readonly (readonly [string, Quantity])[] {
  const known = new Map(drawn)
  const taus = timeConstants(action)
  const further = new Map<string, Quantity>()
  for (const s of nodesOf([action.energy], action.definitions)) {
    if (s.kind !== 'sym' || s.indices.length !== 1 || (s.role !== 'constant' && s.role !== 'parameter'))
      continue
    const shape = shapeOf(s, sizes)
    const first = known.get(s.name)
    if (!first || first.shape[0] === shape[0]) continue
    const key = ofKind(s.name, kindOfIndex(s.indices[0] ?? ''))
    const { uniform } = randomStream(seed, key)
    const of = taus.has(s.name)
      ? (): number => setting.scale * (1 + uniform())
      : (): number => 0.5 + uniform()
    if (!further.has(key)) further.set(key, constants(shape, of))
  }
  return [...further]
}

export function randomWorld(action: Action, seed: number, options: Options = {}): World {
  const { setting = PLAIN, sizes = SIZES, functions, reads = leaves(action), fixed, symmetric } = options
  const { timeline, signal } = setting
  const taus = timeConstants(action)
  const drawn = reads.map((s): readonly [string, Quantity] => {
    const { uniform, normal } = randomStream(seed, s.name)
    const shape = shapeOf(s, sizes)
    const known = fixed?.get(s.name)
    if (known) return [s.name, trajectories(timeline, shape, () => known)]
    if (TRAJECTORY.has(s.role)) return [s.name, trajectories(timeline, shape, () => signal(uniform))]
    if (taus.has(s.name)) return [s.name, constants(shape, () => setting.scale * (1 + uniform()))]
    if (s.role === 'constant') return [s.name, constants(shape, () => 0.5 + uniform())]
    const drawn = constants(shape, () => 0.6 * normal())
    return [s.name, symmetric?.has(s.name) ? symmetrized(drawn) : drawn]
  })
  const quantities = new Map([...drawn, ...ofFurtherKinds(action, drawn, seed, options)])
  return {
    timeline,
    sizes,
    quantities,
    definitions: action.definitions,
    functions: functions?.(quantities) ?? { phi: BUILT_IN.tanh, psi: BUILT_IN.tanh },
  }
}
