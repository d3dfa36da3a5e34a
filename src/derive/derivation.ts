/** @file Model → Derivation: laws, definitions and plasticity that follow from the principles, and the steps that led there. */

import type { Span } from '../base/source.js'
import type { Expr, Index, Word } from '../expr/expr.js'
import type { Definition, Model, OptimizerSpec } from '../model/model.js'
import type { Definitions } from './functional.js'

/** gain · ddt(state) = right, per neuron; indices are the free ones of `right`. */
export interface Law {
  readonly state: string
  readonly indices: readonly Index[]
  readonly gain: Expr
  readonly right: Expr
  readonly principle: string
  /** 2 where the left side is a second derivative; absent means 1. */
  readonly order?: 1 | 2
  /** The right side holds the rate of change itself. */
  readonly implicit?: boolean
}

/** A definition as it runs; `role` error: solved for by a principle. */
export interface Running {
  readonly definition: Definition
  readonly role: 'error' | 'definition'
}

/** Phases of equal length with a constant at 0, at `from` and at `to`: the last two begin where the first has settled. */
export interface Contrast {
  readonly constant: string
  readonly from: Expr
  readonly to: Expr
  /** The time of each phase. */
  readonly phase: Expr
}

/** How a parameter changes: g = −∂E/∂θ (batch mean is taken when it runs), or a given law with rate 1. */
export interface Plasticity {
  readonly parameter: string
  readonly indices: readonly Index[]
  readonly gradient: Expr
  readonly rate: Expr
  readonly optimizer?: OptimizerSpec
  readonly every?: Expr
  /** The exact gradient over a window of steps instead of `gradient`, which is zero. */
  readonly bptt?: { readonly window: Expr }
  /** What is descended is the difference of the gradient at the ends of two phases. */
  readonly contrast?: Contrast
  readonly given: boolean
  readonly principle: string
  readonly span: Span
}

/** One equation as a reader sees it. */
export interface Equation {
  /** Stable within a model: `neuron-u`, `error-e`, `error-e-exact`, `synapse-W`, `synapse-W-shared`, `definition-r`. */
  readonly id: string
  readonly of: string
  readonly kind: 'neuron' | 'error' | 'synapse' | 'definition'
  readonly principle: string
  /** True for the principle's own result, false where an approximation has changed it. */
  readonly exact: boolean
  /** False for an exact form that is listed beside the approximation that runs, and for that of a shared kernel beside its weight's. */
  readonly runs: boolean
  readonly form: 'definition' | 'rate' | 'acceleration' | 'contrast' | 'window'
  readonly gain: Expr
  readonly indices: readonly Index[]
  readonly right: Expr
  /** Of a kernel that many positions share: the axes of these positions. */
  readonly shared?: readonly string[]
  /** Weights whose transpose was read as the weight itself. */
  readonly symmetric?: readonly string[]
  readonly text: string
  readonly ascii: string
  readonly latex: string
}

/** A numbered step of the derivation. */
export interface Step {
  readonly rule: string
  readonly before: string
  readonly after: string
  /** What the step arrives at, in LaTeX. */
  readonly latex: string
  readonly reason: string
  readonly assumption?: string
}

/** What integration by parts leaves at the ends of the window. */
export interface Boundary {
  readonly state: string
  readonly kind: 'natural' | 'fixed'
  /** `t = 0` or `t = T`. */
  readonly at: string
  /** At t = T: what stands with the variation, where it is a matter of that instant. */
  readonly momentum?: Expr
  /** At t = 0: what is given. */
  readonly given?: readonly Expr[]
  readonly text: string
  /** Prose with its formulas in dollars. */
  readonly latex: string
}

/** A quantity that does not change along the laws of an action. */
export interface Conserved {
  /** The action's density L. */
  readonly energy: string
  readonly states: readonly string[]
  readonly body: Expr
  readonly text: string
  readonly ascii: string
  readonly latex: string
}

/** A formula in every notation. */
export interface Shown {
  readonly text: string
  readonly ascii: string
  readonly latex: string
}

/** p = ∂L/∂q̇ of a state, per neuron. */
export interface Momentum extends Shown {
  readonly energy: string
  readonly state: string
  readonly indices: readonly Index[]
  readonly body: Expr
}

/** What a shift of all neurons alike does to an action: where it changes nothing, the sum of the momenta is conserved. */
export interface Translation {
  readonly energy: string
  /** States that are shifted together. */
  readonly states: readonly string[]
  readonly conserved: boolean
  /** Terms of the density that the shift changes; none where it is `driven`: data do not shift along. */
  readonly changed: readonly Shown[]
  readonly driven?: true
}

/** An approximation in force, with what it changed. */
export interface LedgerEntry {
  readonly name: string
  readonly changed: string
  readonly effect: string
}

/** A term word(arg) of a solved error; `drive` is the definition that holds arg. */
export interface MovableTerm {
  readonly word: Word
  readonly arg: Expr
  readonly drive: string
}

/** An error's operator words before and after approximation, for analysis. */
export interface ErrorWords {
  readonly error: string
  readonly exact: readonly { readonly word: Word; readonly arg: Expr }[]
  readonly runs: readonly { readonly word: Word; readonly arg: Expr }[]
  /** Set where the operators move to eligibility traces: the exact solution, with feedback weights in place. */
  readonly movable?: readonly MovableTerm[]
}

/** A functional derivative that an equation was made from, in the form in which it went in. */
export interface FunctionalDerivative {
  /** Name of the energy or cost. */
  readonly energy: string
  readonly of: string
  readonly principle: string
  /** Free indices `i`, `j`; reads the definitions of the derivation. */
  readonly slope: Expr
  /** The error whose solved equation was read back for it. */
  readonly through?: string
}

/** The record that every later stage reads. Immutable. */
export interface DerivationCore {
  readonly model: Model
  readonly running: readonly Running[]
  readonly laws: readonly Law[]
  readonly plasticity: readonly Plasticity[]
  /** The cost per sample, where the model has one. */
  readonly cost?: Expr
  readonly equations: readonly Equation[]
  readonly steps: readonly Step[]
  readonly boundary: readonly Boundary[]
  readonly conserved: readonly Conserved[]
  readonly momenta: readonly Momentum[]
  readonly translations: () => readonly Translation[]
  readonly ledger: readonly LedgerEntry[]
  readonly errors: readonly ErrorWords[]
  readonly derivatives: readonly FunctionalDerivative[]
  /** The model's definitions, its costs, and squared mismatches that got a name. */
  readonly definitions: Definitions
  /** Set when what runs still reads the future. */
  readonly anticausal: boolean
}
