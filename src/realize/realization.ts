/** @file The realization: states, signals, products and plasticity of one step, each with its place in the lagged order. */

import type { DerivationCore, Plasticity } from '../derive/derivation.js'
import type { Expr, Index } from '../expr/expr.js'

/**
 * Place of a signal in the step (docs/language.md, coupling = lagged). A reader sees this step's value of what has a lower or equal
 * rank and the stored value of what has a higher one.
 */
export const RANK = { source: 0, error: 1, drive: 2, membrane: 3, rate: 4, plasticity: 5 } as const
export type Rank = (typeof RANK)[keyof typeof RANK]

/**
 * A per-neuron signal. Its body is resolved: no operators and no weights are left in it, only states, constants, targets and
 * leaves, symbols of role `let` that name signals, products (`#P1`), rates of change (`#du:u`) and filter states (`#z1`).
 */
export interface Signal {
  readonly name: string
  /** Shown to users under its name. */
  readonly public: boolean
  readonly index: Index
  readonly body: Expr
  readonly rank: Rank
  /** Some reader needs the value of the step before. */
  readonly stored: boolean
  /** Low-passes evaluated with this signal, in order. */
  readonly filters: readonly Filter[]
  /** Id of the equation that it carries out. */
  readonly equation?: string
}

/** What keeps memory within a signal. */
export type Filter = LowPass | Delay

/** v̇ = (input − v)/τ: one state; reads `#z` (v before the step) and `#zdot`. */
export interface LowPass {
  readonly kind: 'low-pass'
  readonly leaf: string
  readonly rateLeaf: string
  /** Public name of the state. */
  readonly name: string
  readonly input: Expr
  readonly tau: Expr
  /** I(−τ): the rate is that in reversed time, from zero at the end of the window. */
  readonly reversed?: true
}

/** The input of a time ago, zero before the start: a ring of past values; reads `#s`. */
export interface Delay {
  readonly kind: 'delay'
  readonly leaf: string
  readonly input: Expr
  /** A whole number of steps, known when the program is made. */
  readonly time: Expr
}

/** The leaf under which a filter takes its input, where that is written down. */
export const intakeOf = (delay: Pick<Delay, 'leaf'>): string => `#now${delay.leaf}`

/** Σ_j W[i,j] x[j], or Σ_i W[i,j] x[i] when transposed, with x evaluated in the other population. */
export interface Product {
  readonly leaf: string
  readonly weight: string
  readonly transposed: boolean
  /** Name of the signal or state that is multiplied. */
  readonly operand: string
  readonly operandKind: 'signal' | 'state' | 'synaptic'
  /**
   * source: operands are known as the step begins; early: needed by an error; drive: reads the stored operand; stored: the product itself
   * is kept for the next step; late: kept too, and formed once this step's drives and rates are there, as its operand reads them.
   */
  readonly place: 'source' | 'early' | 'drive' | 'stored' | 'late'
}

/** u̇ = right / gain. */
export interface Membrane {
  readonly state: string
  readonly index: Index
  readonly leaf: string
  readonly right: Expr
  readonly gain: Expr
  readonly equation: string
}

/** A learning rule with its gradient resolved. `early`: within the pass over its weight. */
export interface Learning {
  readonly rule: Plasticity
  readonly gradient: Expr
  readonly indices: readonly Index[]
  readonly early: boolean
  readonly equation: string
}

export interface Realization {
  readonly derivation: DerivationCore
  /** Every signal, in evaluation order within its rank. */
  readonly signals: readonly Signal[]
  readonly products: readonly Product[]
  /** Order of evaluation of functions of states: names of signals and leaves of products. */
  readonly sources: readonly string[]
  readonly membranes: readonly Membrane[]
  readonly learning: readonly Learning[]
  readonly cost?: Expr
  /** Leaves `#old:x` copied at the start of a step, because plasticity reads what the step before stored. */
  readonly copies: readonly string[]
  readonly inputs: readonly InputSignals[]
  readonly lookAheads: readonly LookAhead[]
  /** Each after those that it reads. */
  readonly synaptic: readonly Synaptic[]
  /** A plasticity rule reads a state, so that states are committed after it. */
  readonly lateCommit: boolean
  /** The cost is taken once the rates of the step are known, with the states that they were computed from. */
  readonly lateCost: boolean
}

/** A signal of every synapse, [post, pre]: of pairs of neurons that a weight joins. */
export interface Synaptic {
  readonly name: string
  readonly indices: readonly [Index, Index]
  readonly body: Expr
  readonly filters: readonly Filter[]
  /** before: ahead of the products, from what the step before stored; after: once this step's rates are known. */
  readonly stage: 'before' | 'after'
  /** Weights at whose connections it is read. */
  readonly weights: ReadonlySet<string>
  readonly equation?: string
}

/** Signals of an input population, computed from its data (`DATA`) before anything else of the step. */
export interface InputSignals {
  readonly population: string
  readonly signals: readonly Signal[]
}

/** A look-ahead of the running equations, and the way to the derivative that it needs. */
export interface LookAhead {
  /** `D(τ_r) u`. */
  readonly term: string
  /** What reads it, where that has a name in the model. */
  readonly reader?: string
  readonly by: 'state' | 'low-pass' | 'chain rule' | 'samples'
}

/** What is integrated: a state of the model, a low-pass, or the velocity of a state of second order. */
export interface StateVariable {
  /** `state`: a symbol of the model; `let`: a leaf that lowering reads under this name. */
  readonly kind: 'state' | 'let'
  readonly name: string
  readonly shown: string
  readonly index: Index
  /** Leaf of its rate of change: a signal, or the velocity. */
  readonly rate: string
  /** a in ẋ = −a x + …, where that is constant in time; absent where x does not decay by itself. */
  readonly leak?: Expr
  /** Runs backward from zero at the end of the window: the rate is that in reversed time. */
  readonly reversed?: true
  /** What makes it move on its own: `mechanics` for a law of second order and its velocity. */
  readonly law: 'first order' | 'position' | 'velocity'
}

/** The data of an input. */
export const DATA = '#x'
export const OLD = '#old:'
/** Roles `given` of these names: 1 while a state is clamped, and 1 while it is not. */
export const CLAMPED = '#clamped:'
export const UNCLAMPED = '#free:'
/** The backward difference of a target's samples, zero at the first. */
export const rateOfTarget = (target: string): string => `#dy:${target}`
export const targetOfRate = (leaf: string): string | undefined =>
  leaf.startsWith('#dy:') ? leaf.slice(4) : undefined
export const rateLeaf = (state: string): string => `#du:${state}`
export const stateOfRate = (leaf: string): string | undefined =>
  leaf.startsWith('#du:') ? leaf.slice(4) : undefined
