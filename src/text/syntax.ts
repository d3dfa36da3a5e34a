/** @file The syntax tree: what the text says, with exact spans, before any name is looked up. */
import type { Source, Span } from '../base/source.js'

/** Names are canonical: ASCII letters with Greek spelled out, so that `τ_m` and `tau_m` are one name. */
export interface Name {
  readonly name: string
  readonly span: Span
}

/** How a factor is joined to the factors on its left; `juxtaposition` is mere adjacency. */
export type Join = 'juxtaposition' | '*' | '.*' | '/' | './'

/**
 * A surface expression. Products stay flat chains: which neighbours bind tighter (weights and temporal operators act on the
 * one factor to their right) depends on declarations, hence is settled when the model is elaborated.
 */
export type Term =
  | { readonly kind: 'number'; readonly value: number; readonly unit?: string; readonly span: Span }
  | { readonly kind: 'string'; readonly value: string; readonly span: Span }
  | { readonly kind: 'name'; readonly name: string; readonly span: Span }
  /** `a'`, `a''`: transpose or derivative of an activation; never a time derivative. */
  | { readonly kind: 'prime'; readonly operand: Term; readonly count: number; readonly span: Span }
  /** `u̇` (combining dot above): the same as `ddt(u)`; `count` 2 for the double dot. */
  | { readonly kind: 'dotted'; readonly operand: Term; readonly count: number; readonly span: Span }
  | { readonly kind: 'index'; readonly operand: Term; readonly indices: readonly Name[]; readonly span: Span }
  /** `name(…)` or `name'(…)`: a call or a product, as the declarations say. Also `D(tau)`, `sum(i, …)`, `ddt(u)`. */
  | { readonly kind: 'call'; readonly callee: Term; readonly args: readonly Term[]; readonly span: Span }
  /** `a^2`, `a.^2`. */
  | {
      readonly kind: 'power'
      readonly base: Term
      readonly exponent: Term
      readonly elementwise: boolean
      readonly span: Span
    }
  | {
      readonly kind: 'product'
      readonly first: Term
      readonly rest: readonly { readonly join: Join; readonly term: Term }[]
      readonly span: Span
    }
  | {
      readonly kind: 'sum'
      readonly terms: readonly { readonly sign: '+' | '-'; readonly term: Term }[]
      readonly span: Span
    }
  | { readonly kind: 'group'; readonly inner: Term; readonly span: Span }
  /** `|v|` or `‖v‖`; meaningful only squared. */
  | { readonly kind: 'norm'; readonly inner: Term; readonly span: Span }
  /** `dE/du`: the functional derivative of an energy by a state, in given equations. */
  | { readonly kind: 'derivative'; readonly of: Name; readonly by: Name; readonly span: Span }
  /** `[0.6 x 18, 1.2 x 35]`, also lists of names or of lists. */
  | {
      readonly kind: 'list'
      readonly items: readonly { readonly value: Term; readonly times: number }[]
      readonly span: Span
    }

export type Declared = 'state' | 'weight' | 'bias' | 'target' | 'constant' | 'parameter' | 'signal' | 'noise'

/** One declared name: `on` names the kind it lives on (a state `on P`), `from` the presynaptic kind (`W : I <- P`). */
export interface DeclaredItem {
  readonly name: Name
  readonly on?: Name
  readonly from?: Name
  readonly value?: Term
}

/** `key = value`, in a population, connection, simulate or task line. */
export interface Setting {
  readonly key: Name
  readonly value: Term
}

/** A size with the kind it counts (`P 30`); `shape` has one entry, or channels and image sides (`20 x 24 x 24`). */
export interface SizePart {
  readonly kind?: Name
  readonly shape: readonly number[]
  readonly span: Span
}

/** An option of a connection line: `conv(5, 20)`, `one_to_one`, `mask = "file.npz"`, `init = 0.5`. */
export interface ConnectionOption {
  readonly key: Name
  readonly args?: readonly Term[]
  readonly value?: Term
}

interface Common {
  readonly span: Span
  /** Comment lines directly above the statement, and the comment at its end, without `#`. */
  readonly above?: readonly string[]
  readonly beside?: string
}

/** `rate eta = 1e-3`, `rate eta`, `rate 1/tau`; `name` is set by the first form, which declares a constant. */
export interface RateClause {
  readonly name?: Name
  readonly value: Term
}

export type Statement = Common &
  (
    | { readonly kind: 'model'; readonly title: string }
    | { readonly kind: 'declaration'; readonly role: Declared; readonly items: readonly DeclaredItem[] }
    /** `activation phi = tanh` (no parameter) or `activation f(x) = …`. */
    | { readonly kind: 'activation'; readonly name: Name; readonly parameter?: Name; readonly value: Term }
    | {
        readonly kind: 'definition'
        readonly role: 'definition' | 'cost' | 'energy'
        readonly name: Name
        readonly indices: readonly Name[]
        readonly value: Term
      }
    /** `tau * ddt(u) = …`: `left` holds the derivative. */
    | { readonly kind: 'equation'; readonly left: Term; readonly value: Term }
    /** `stationary u`, `stationary E in D(tau) u`: each coordinate is a name or an operator applied to a name. */
    | { readonly kind: 'stationary'; readonly energy?: Name; readonly coordinates: readonly Term[] }
    | {
        readonly kind: 'flow'
        readonly energy: Name
        readonly states: readonly Name[]
        readonly rate: RateClause
      }
    | {
        readonly kind: 'descend'
        readonly energy: Name
        readonly parameters: readonly Name[]
        readonly rate?: RateClause
        /** `by bptt window = 400` */
        readonly by?: { readonly method: Name; readonly window?: Term }
        /** `with adam(0.9, 0.999, 1e-8)` */
        readonly optimizer?: { readonly name: Name; readonly args: readonly Term[] }
        readonly every?: Term
      }
    | {
        readonly kind: 'contrast'
        readonly energy: Name
        readonly parameters: readonly Name[]
        /** `between beta = 0.05 and beta = -0.05` */
        readonly between: readonly Setting[]
        readonly every: Term
        readonly rate: RateClause
      }
    | {
        readonly kind: 'keep'
        readonly bounds: readonly { readonly name: Name; readonly lower?: Term; readonly upper?: Term }[]
      }
    /** `approximate causal at omega`: `what` is `causal`; `at`, `filter`, `gain` hold the words' arguments. */
    | {
        readonly kind: 'approximate'
        readonly what: 'causal' | 'instantaneous' | 'eligibility' | 'feedback' | 'nudging'
        readonly at?: Term
        readonly filter?: Term
        readonly gain?: Term
        /** `feedback W' by B` */
        readonly weight?: Name
        readonly by?: Name
      }
    | { readonly kind: 'lag'; readonly name: Name }
    /** `network`, `simulate`, `task` alone on a line. */
    | { readonly kind: 'heading'; readonly block: 'network' | 'simulate' | 'task' }
    | {
        readonly kind: 'population'
        /** Ranges are expanded here: `h2..h6` gives five names. `written` keeps the range for `format`. */
        readonly names: readonly Name[]
        readonly written: string
        readonly role?: 'input' | 'output'
        readonly sizes: readonly SizePart[]
        readonly settings: readonly Setting[]
      }
    | {
        readonly kind: 'connection'
        readonly weights: readonly Name[]
        readonly chain: readonly Name[]
        readonly options: readonly ConnectionOption[]
      }
    | { readonly kind: 'simulate'; readonly settings: readonly Setting[] }
    | { readonly kind: 'task'; readonly settings: readonly Setting[] }
    /** In a task: `input x = square(…)`, `target y = teacher(…)`; call arguments `half = 2` are `assignments`. */
    | {
        readonly kind: 'drive'
        readonly role: 'input' | 'target'
        readonly name: Name
        readonly value: DriveTerm
      }
  )

/** `square(half = 2, roll = random)`, `label(file("train.npz", "y"))`, a number, or a nested call. */
export type DriveTerm =
  | {
      readonly kind: 'generator'
      readonly name: Name
      readonly args: readonly DriveTerm[]
      readonly settings: readonly { readonly key: Name; readonly value: Term }[]
      readonly span: Span
    }
  | { readonly kind: 'value'; readonly value: Term; readonly span: Span }

export interface SyntaxTree {
  readonly source: Source
  readonly statements: readonly Statement[]
  /** Comments below the last statement. */
  readonly below: readonly string[]
}
