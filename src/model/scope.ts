/** @file What expressions of a model may refer to: the table of names, what is known of them so far, and what they need. */
import { nearestName } from '../base/nearest.js'
import type { Span } from '../base/source.js'
import { type Expr, type Index, kindOfIndex } from '../expr/expr.js'
import type { Declared, Statement, Term } from '../text/syntax.js'
import { type Reporter, withNearest } from './reporter.js'
import type { Shape, Written } from './shape.js'
import type { Units } from './units.js'

export type StatementOf<K extends Statement['kind']> = Extract<Statement, { kind: K }>

export type Role = Declared | 'definition' | 'cost' | 'energy' | 'activation'

/** A declared name before its uses are known. */
export interface Named {
  readonly name: string
  readonly role: Role
  readonly span: Span
  /** Declared kinds: one of a vector (undefined: any), two of a weight, none of scalars and of what finds its own. */
  readonly kinds: readonly (string | undefined)[]
  readonly value?: Term
  readonly statement?: StatementOf<'definition'> | StatementOf<'activation'>
  /** A weight that `approximate feedback` draws: its shape is the transpose of this one. */
  readonly feedbackOf?: string
}

/** What a term means: its shape, and its Expr at given indices (built only when all shapes and kinds are known). */
export interface Meaning {
  readonly shape: Shape
  readonly at: (indices: readonly Index[]) => Expr
  /** Made of numbers and constants alone. */
  readonly constant: boolean
  /** Targets read whose absence no sum has taken care of yet. */
  readonly targets: readonly string[]
  /** Constants that count as one number so far and have not met a vector. */
  readonly scalars: readonly string[]
  readonly span: Span
}

/** Parts that must have one dimension; with a law, also that of gain times the derivative. */
export interface Balance {
  readonly parts: readonly Meaning[]
  readonly left: readonly Written[]
  readonly law?: {
    readonly of: Named
    /** Bare rates count per unit of time in laws of what is learned. */
    readonly learned: boolean
    readonly gain: Meaning
    readonly body: Meaning
  }
}

/** What stands between the brackets of a function or an operator. */
export interface Argument {
  readonly meaning: Meaning
  readonly left: readonly Written[]
}

/** Ranks that constants turn out to need (1 per neuron, 2 per synapse); elaboration repeats until nothing is added. */
export type Ranks = Map<string, 1 | 2>

export class Scope {
  readonly names: ReadonlyMap<string, Named>
  readonly kinds: readonly string[]
  readonly reporter: Reporter
  /** Names of the network, which no expression reads. */
  readonly populations: ReadonlySet<string>
  readonly units: Units | undefined
  readonly #ranks: ReadonlyMap<string, 1 | 2>
  readonly #overridden: ReadonlySet<string>
  readonly needed: Ranks = new Map()
  readonly read = new Set<string>()
  readonly usedKinds = new Map<string, Set<string>>()
  /** Operands of weights are looked at after all definitions: they may contain what is being defined. */
  readonly later: (() => void)[] = []
  /** Checks of what only the whole statement tells, such as the kinds of indices. */
  readonly final: (() => void)[] = []
  /** Addends of every sum and the sides of every equation, for the check of units. */
  readonly sums: Balance[] = []
  readonly operators: (Argument & { readonly literal: boolean })[] = []
  readonly arguments: (Argument & { readonly fn: string })[] = []
  /** The shape of a definition; undefined while it is being found. */
  shapeOfDefinition: (name: string) => Shape | undefined = () => undefined
  readonly #mean: (term: Term, context: Context) => Meaning

  constructor(options: {
    readonly names: ReadonlyMap<string, Named>
    readonly kinds: readonly string[]
    readonly reporter: Reporter
    readonly units: Units | undefined
    readonly ranks: ReadonlyMap<string, 1 | 2>
    readonly overridden: ReadonlySet<string>
    readonly populations: ReadonlySet<string>
    readonly mean: (term: Term, context: Context) => Meaning
  }) {
    this.names = options.names
    this.kinds = options.kinds
    this.reporter = options.reporter
    this.units = options.units
    this.#ranks = options.ranks
    this.#overridden = options.overridden
    this.populations = options.populations
    this.#mean = options.mean
  }

  /** The meaning of a term: handed in, since terms contain terms of every form. */
  mean(term: Term, context: Context): Meaning {
    return this.#mean(term, context)
  }

  /** The kind of everything, in a model that names at most one. */
  get onlyKind(): string | undefined {
    return this.kinds.length === 1 ? this.kinds[0] : undefined
  }

  rank(name: string): 0 | 1 | 2 {
    return this.#ranks.get(name) ?? 0
  }

  need(name: string, rank: 1 | 2): void {
    if (this.rank(name) < rank && (this.needed.get(name) ?? 0) < rank) this.needed.set(name, rank)
  }

  isOverridden(name: string): boolean {
    return this.#overridden.has(name)
  }

  /** Scalars met a vector: those that a population overrides act per neuron. */
  touch(names: readonly string[]): void {
    for (const name of names) if (this.#overridden.has(name)) this.need(name, 1)
  }

  useKinds(name: string, indices: readonly Index[]): void {
    const used = this.usedKinds.get(name) ?? new Set()
    used.add(indices.map(kindOfIndex).join())
    this.usedKinds.set(name, used)
  }

  drain(): void {
    for (const queue of [this.later, this.final]) {
      for (let check = queue.shift(); check; check = queue.shift()) check()
    }
  }

  unknownName(name: string, span: Span, among: Iterable<string>, expected: string): void {
    const nearest = nearestName(name, among)
    this.reporter.error('E2001', span, `unknown name '${this.reporter.text(span)}'`, {
      expected,
      ...withNearest(nearest),
      remedy: nearest === undefined ? `declare '${name}', or correct its spelling` : `write '${nearest}'`,
    })
  }
}

/** Where a term stands. */
export interface Context {
  readonly scope: Scope
  readonly indices: ReadonlyMap<string, Written>
  readonly left: readonly Written[]
  /** `field`: cost or energy, whose targets are settled as a whole. `value`: constants of constants, without indices. */
  readonly mode: 'field' | 'rule' | 'value'
  /** The formal argument of the activation whose formula is read. */
  readonly argument?: string
  /** Below a function: without a target the whole application is absent, since f(0) is not nothing. */
  readonly inside?: true
}

/** Whether a term with a target is made conditional where it stands, and not by what is around it. */
export const settlesTargets = ({ mode, inside }: Context): boolean => mode === 'rule' && !inside

const NO_INDICES: Context['indices'] = new Map()

export const contextOf = (scope: Scope, mode: Context['mode'], left: readonly Written[] = []): Context => ({
  scope,
  mode,
  left,
  indices: left.length === 0 ? NO_INDICES : new Map(left.map((w) => [w.name, w])),
})
