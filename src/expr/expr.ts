/**
 * @file The expression: interned nodes in named-index notation, with temporal operators as a kind of their own.
 *
 * A node means a function of time with one value per combination of its free indices. Matrix notation is a skin (`W r` is
 * Σ_j W[i,j] r[j]). Nodes are made by the constructors of build.ts only, so that `===` is structural equality.
 */

/**
 * An index over the neurons of a kind: `i` for the unnamed kind, `i@P` for kind P. Bound ones are named `$1`, `$2@P`. A symbol
 * may also stand at a sum of indices (affine.ts); beyond the range of its axis it is zero (boundary.ts).
 */
export type Index = string

export type SymRole =
  | 'state'
  | 'weight'
  | 'bias'
  | 'constant'
  | 'parameter'
  | 'target'
  /** A definition, kept opaque until a pass looks into it. */
  | 'let'
  | 'signal'
  | 'noise'
  /** 1 where and while the target of this name is given, else 0; has no index: it is one number per population. */
  | 'given'
  /** 1 on output populations, else 0 (a cost without target lives on outputs only); no index. */
  | 'output'
  /** 1 where its index is within the range of its axis, else 0. */
  | 'inside'
  /** The formal argument of a user-defined activation. */
  | 'argument'

/**
 * One temporal operator to an integer power. D: 1 + τ d/dt (its power −1 is the low-pass I); `reversed`: 1 − τ d/dt.
 * dt: d/dt. S: delay by `tau`; reversed: advance.
 */
export interface Factor {
  readonly op: 'D' | 'dt' | 'S'
  /** The constant, absent for dt; never negative: the sign is `reversed`. */
  readonly tau?: Expr
  readonly reversed: boolean
  readonly power: number
}

/** A product of temporal operators; they commute for constants that do not change in time. Sorted, without power 0. */
export type Word = readonly Factor[]

export interface Facts {
  /** Does not change in time: numbers, constants, parameters (taken as slow), and functions of them. */
  readonly constant: boolean
  /** Holds a temporal operator. */
  readonly operated: boolean
  /** Reads a definition. */
  readonly named: boolean
  /** Highest number of a bound index (`$n`) inside. */
  readonly height: number
  /** Symbols and numbers when it is written out: what is shared is counted each time. */
  readonly extent: number
}

interface Common extends Facts {
  /** Serial number of the interned node: identity, never an order (it depends on what was built before). */
  readonly id: number
  /** Hash of the structure alone: the order of terms and factors, the same in every process. */
  readonly hash: number
  /** Free indices, sorted. */
  readonly free: readonly Index[]
}

export interface Num extends Common {
  readonly kind: 'num'
  readonly value: number
}
export interface Sym extends Common {
  readonly kind: 'sym'
  readonly role: SymRole
  readonly name: string
  /** Weights: [post, pre]. Vectors: one. Scalars: none. Shared kernels: as many as they have axes. */
  readonly indices: readonly Index[]
}
export interface Add extends Common {
  readonly kind: 'add'
  readonly terms: readonly Expr[]
}
/** Product of the factors, summed over the bound indices. A leading Num is the coefficient. */
export interface Mul extends Common {
  readonly kind: 'mul'
  readonly factors: readonly Expr[]
  readonly sum: readonly Index[]
}
/** base^exponent with a numeric exponent; 1/x is power −1. */
export interface Pow extends Common {
  readonly kind: 'pow'
  readonly base: Expr
  readonly exponent: number
}
/** The `order`-th derivative of a scalar function (an activation symbol, or a built-in), elementwise. */
export interface Map extends Common {
  readonly kind: 'map'
  readonly fn: string
  readonly order: number
  readonly arg: Expr
}
export interface Op extends Common {
  readonly kind: 'op'
  readonly word: Word
  readonly arg: Expr
}
/** softmax over one population of arg, read at the free index `at` of arg. */
export interface Softmax extends Common {
  readonly kind: 'softmax'
  readonly arg: Expr
  readonly at: Index
}
/** log Σ exp over one population of arg; `over` is bound. A scalar per population. */
export interface LogSumExp extends Common {
  readonly kind: 'logsumexp'
  readonly arg: Expr
  readonly over: Index
}

export type Expr = Num | Sym | Add | Mul | Pow | Map | Op | Softmax | LogSumExp
export type Kind = Expr['kind']

/** One rule per node kind: a new kind breaks the build until every table has an answer. */
export type Rules<R> = {
  readonly [K in Kind]: (node: Extract<Expr, { kind: K }>, recur: (child: Expr) => R) => R
}

export const kindOfIndex = (index: Index): string => {
  const at = index.indexOf('@', index.lastIndexOf(')') + 1)
  return at < 0 ? '' : index.slice(at + 1)
}
