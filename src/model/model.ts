/** @file The checked Model: what the user declared, with every name resolved and every expression in index notation. */
import type { Diagnostic } from '../base/diagnostic.js'
import type { Source, Span } from '../base/source.js'
import type { Expr, Factor, Index } from '../expr/expr.js'
import type { Declared, SyntaxTree } from '../text/syntax.js'

/** How a number per neuron (or per synapse) is given; resolved per population by values.ts. */
export type ValueSpec =
  | { readonly kind: 'number'; readonly value: number }
  /** An expression of constants, recomputed per population. */
  | { readonly kind: 'expression'; readonly expr: Expr; readonly span: Span }
  | {
      readonly kind: 'list'
      readonly items: readonly { readonly value: number; readonly times: number }[]
      readonly span: Span
    }
  | { readonly kind: 'normal'; readonly mean: number; readonly deviation: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'identity' }
  | { readonly kind: 'file'; readonly file: string; readonly entry?: string; readonly span: Span }

export type ListSpec = Extract<ValueSpec, { readonly kind: 'list' }>

/** A declared name. `kinds`: the neuron kinds of its indices, ['' ] for a plain vector, [post, pre] for a weight, [] for a scalar. */
export interface ModelSymbol {
  readonly name: string
  readonly role: Declared
  readonly kinds: readonly string[]
  readonly value?: ValueSpec
  /** For constants and parameters: one value per neuron (else one number). */
  readonly perNeuron: boolean
  /** Physical unit as written, when the model uses units. Values are stored in units of `Model.timeUnit`. */
  readonly unit?: string
  readonly span: Span
}

/** An activation: a built-in by name, or a formula in one argument (Sym of role 'argument'). */
export type Activation =
  | { readonly kind: 'builtin'; readonly name: string; readonly args: readonly number[]; readonly span: Span }
  | {
      readonly kind: 'formula'
      readonly name: string
      readonly argument: string
      readonly body: Expr
      readonly span: Span
    }

/** `r = …`: `index` is the free index of a vector definition, two for a synaptic one, none for a scalar. */
export interface Definition {
  readonly name: string
  readonly indices: readonly Index[]
  readonly body: Expr
  readonly span: Span
}

export interface ScalarField {
  readonly name: string
  readonly body: Expr
  readonly span: Span
}

export type OptimizerSpec =
  | { readonly kind: 'sgd' }
  | { readonly kind: 'momentum'; readonly mu: number }
  | { readonly kind: 'adam'; readonly beta1: number; readonly beta2: number; readonly epsilon: number }

export type Rule =
  | {
      readonly kind: 'stationary'
      readonly energy: string
      readonly state: string
      /** z = O u; absent for O = 1. */
      readonly coordinate?: Factor
      readonly span: Span
    }
  | {
      readonly kind: 'flow'
      readonly energy: string
      readonly state: string
      readonly rate: Expr
      readonly span: Span
    }
  | {
      readonly kind: 'descend'
      /** Name of the energy or cost. */
      readonly energy: string
      readonly parameters: readonly string[]
      /** The step size or rate; a Sym of role 'constant' when named (populations may override that constant). */
      readonly rate: Expr
      readonly optimizer?: OptimizerSpec
      readonly every?: Expr
      readonly bptt?: { readonly window: Expr }
      readonly span: Span
    }
  | {
      readonly kind: 'contrast'
      readonly energy: string
      readonly parameters: readonly string[]
      readonly constant: string
      readonly from: Expr
      readonly to: Expr
      readonly every: Expr
      readonly rate: Expr
      readonly span: Span
    }
  /** A given equation: gain * ddt(of) = body, or body = … of a matrix law `ddt(W[i,j]) = …` (indices [i, j]). */
  | {
      readonly kind: 'given'
      readonly of: string
      readonly role: 'state' | 'weight' | 'bias' | 'parameter'
      /** Left-hand operator word on `of` is `gain * d/dt`; 1 when absent. */
      readonly gain: Expr
      readonly indices: readonly Index[]
      readonly body: Expr
      readonly span: Span
    }

export type Approximation =
  | { readonly kind: 'causal'; readonly at?: Expr; readonly filter?: Expr; readonly span: Span }
  | { readonly kind: 'instantaneous'; readonly span: Span }
  | { readonly kind: 'eligibility'; readonly span: Span }
  | { readonly kind: 'feedback'; readonly weight: string; readonly by: string; readonly span: Span }
  | { readonly kind: 'nudging'; readonly gain: Expr; readonly span: Span }

/** `keep lower <= name <= upper`. */
export interface Keep {
  readonly name: string
  readonly lower?: number
  readonly upper?: number
  readonly span: Span
}

export interface Part {
  readonly kind: string
  readonly size: number
  /** [n], or [channels, height, width]. */
  readonly shape: readonly number[]
}

export interface Population {
  readonly name: string
  readonly role: 'input' | 'output' | 'hidden'
  readonly parts: readonly Part[]
  /** Own values of constants, parameters, `eta`. */
  readonly values: ReadonlyMap<string, ValueSpec>
  /** Own activations: symbol → activation. */
  readonly activations: ReadonlyMap<string, Activation>
  /** `u = y`: state → target that clamps it. */
  readonly clamps: ReadonlyMap<string, string>
  /** `r = x` on an input: the signal that its data stand for. */
  readonly supplies: readonly string[]
  readonly span: Span
}

export interface ConnectionOptions {
  readonly conv?: { readonly size: number; readonly channels: number }
  readonly pool?: number
  /** Order of pool and conv as written, e.g. ['pool', 'conv']. */
  readonly stages: readonly ('conv' | 'pool')[]
  readonly oneToOne: boolean
  readonly noSelf: boolean
  readonly symmetric: boolean
  readonly fixed: boolean
  readonly mask?: string
  readonly init?: ValueSpec
}

/** One block of a weight: W[post,pre]. */
export interface Connection {
  readonly weight: string
  readonly post: string
  readonly pre: string
  readonly options: ConnectionOptions
  readonly span: Span
}

export type Coupling =
  | { readonly kind: 'lagged' | 'sweep' | 'solved' }
  | { readonly kind: 'relaxed'; readonly omega: number }

/** What `simulate` says; numbers are in units of `timeUnit`. Absent keys take the defaults. */
export interface Simulate {
  readonly dt?: number
  readonly method?: string
  readonly coupling?: Coupling
  readonly precision?: 'f64' | 'f32'
  readonly batch?: number
  readonly seed?: number
  readonly window?: number
  readonly start?: 'zero' | 'rest'
  readonly spans: ReadonlyMap<string, Span>
  /** Keys that something else than the text gives, with what the text says; they have no place. */
  readonly replaced?: ReadonlyMap<string, string | undefined>
}

/** A signal or target generator of a task: `square(half = 2, roll = random)`, `teacher(W = [1, 2])`, `label(file(…))`. */
export interface Generator {
  readonly name: string
  readonly args: readonly (Generator | number | string)[]
  /** In a list of a teacher a list has the values of one connection, or of one population. */
  readonly settings: ReadonlyMap<string, number | string | readonly (number | ListSpec)[] | ValueSpec>
  readonly span: Span
}

export interface Task {
  readonly inputs: ReadonlyMap<string, Generator>
  readonly targets: ReadonlyMap<string, Generator>
  readonly steps?: number
  /** Names as written: `cost`, `W`, `u[h1]`. */
  readonly record: readonly string[]
  readonly every: number
}

export interface Model {
  readonly title: string
  readonly source: Source
  readonly syntax: SyntaxTree
  /** Kinds of neuron; [''] when none is named. */
  readonly kinds: readonly string[]
  readonly symbols: ReadonlyMap<string, ModelSymbol>
  readonly activations: ReadonlyMap<string, Activation>
  /** In the order of the text. */
  readonly definitions: ReadonlyMap<string, Definition>
  readonly costs: ReadonlyMap<string, ScalarField>
  readonly energies: ReadonlyMap<string, ScalarField>
  readonly rules: readonly Rule[]
  readonly approximations: readonly Approximation[]
  readonly lags: readonly string[]
  readonly keeps: readonly Keep[]
  /** Empty when the model has no network section. */
  readonly populations: readonly Population[]
  readonly connections: readonly Connection[]
  readonly simulate: Simulate
  readonly task?: Task
  /** Unit of time in which all times and rates are stored (that of the first time constant), when units are used. */
  readonly timeUnit?: string
  readonly warnings: readonly Diagnostic[]
}
