/**
 * @file Signals of synapses: definitions with two indices, low-passes with a constant or an operand of both neurons, and what a sum
 * over synapses multiplies beside its weight.
 */
import { ModelError, problem } from '../base/diagnostic.js'
import { add, children, map, mul, op, pow, sym } from '../expr/build.js'
import { type Expr, type Index, kindOfIndex, type Op, type Sym } from '../expr/expr.js'
import { substitute, symbols } from '../expr/substitute.js'
import { rename } from '../expr/sums.js'
import type { Definition } from '../model/model.js'
import { type Ranks, readsRate } from './classify.js'
import { ownDelay } from './filters.js'
import { type Filter, OLD, RANK, type Rank, type Synaptic } from './realization.js'

type Pair = readonly [Index, Index]

/** What synapses need of the resolution that they are part of. */
export interface Resolution {
  readonly stored: Set<string>
  readonly copies: Set<string>
  withFilters(
    name: string,
    body: Expr,
    rank: Rank,
    synapse: Pair,
  ): { readonly body: Expr; readonly filters: readonly Filter[] }
  /** A low-passed signal of one neuron, under a name of its own. */
  filteredSignal(e: Op, rank: Rank, reader: string): Expr
  rankOf(name: string): Rank | undefined
}

interface Draft extends Synaptic {
  readonly weights: Set<string>
  /** As it was written, to find what it reads. */
  readonly written: Expr
}

const isSynaptic = (s: Sym): boolean => s.role === 'let' && s.indices.length === 2

const canonicalPair = ([post, pre]: Pair): Pair => {
  const at = (name: string, index: Index): Index =>
    kindOfIndex(index) === '' ? name : `${name}@${kindOfIndex(index)}`
  return [at('i', post), at('j', pre)]
}

export class Synapses {
  readonly signals = new Map<string, Draft>()
  private readonly definitions: ReadonlyMap<string, Definition>
  private readonly auxiliaries = new Map<Expr, string>()
  private readonly ranks: Ranks
  private readonly resolution: Resolution
  /** The synapses at which something is being resolved. */
  private place: { readonly weight: string; readonly pair: Pair } | undefined

  /** Everything is of one instant: nothing is early or late. */
  private readonly instant: boolean

  constructor(definitions: readonly Definition[], ranks: Ranks, resolution: Resolution, instant: boolean) {
    this.definitions = new Map(definitions.filter((d) => d.indices.length === 2).map((d) => [d.name, d]))
    this.ranks = ranks
    this.resolution = resolution
    this.instant = instant
  }

  get isOpen(): boolean {
    return this.place !== undefined
  }

  /** The index of the presynaptic neuron, at synapses. */
  get presynaptic(): Index | undefined {
    return this.place?.pair[1]
  }

  /** Carries something out at the synapses of a weight, whose neurons are read with two indices. */
  at<T>(weight: string, pair: Pair, act: () => T): T {
    const outer = this.place
    this.place = { weight, pair }
    const result = act()
    this.place = outer
    return result
  }

  /** Carries something out for neurons, whatever synapses are being resolved. */
  away<T>(act: () => T): T {
    const outer = this.place
    this.place = undefined
    const result = act()
    this.place = outer
    return result
  }

  /** A definition that is read at the present synapses. */
  read(s: Sym): void {
    const { weight, pair } = this.place ?? {}
    if (weight === undefined || pair?.join() !== s.indices.join()) {
      throw new ModelError([
        problem('E3001', {
          message: `'${s.name}' is read elsewhere than at its own synapses, which is not yet supported in a run`,
          remedy: `read it with the indices of the weight beside it, as in W[i,j] ${s.name}[i,j]`,
        }),
      ])
    }
    this.use(s.name, weight)
  }

  private readonly opening = new Set<string>()

  private use(name: string, weight: string): void {
    if (this.opening.has(name)) throw refuseItself(name)
    const known = this.signals.get(name)
    if (known) {
      known.weights.add(weight)
      for (const s of symbols(known.written)) if (isSynaptic(s)) this.use(s.name, weight)
      return
    }
    const definition = this.definitions.get(name)
    const [post, pre] = definition?.indices ?? []
    if (!definition || post === undefined || pre === undefined) return
    const pair = canonicalPair([post, pre])
    const body = rename(
      definition.body,
      new Map([
        [post, pair[0]],
        [pre, pair[1]],
      ]),
    )
    const stage = this.instant || isEarly(body, pair[0], this.ranks) ? 'before' : 'after'
    this.opening.add(name)
    this.define(name, pair, body, stage, weight, `definition-${name}`)
    this.opening.delete(name)
  }

  /** The name of the signal with this body: a definition, or one of its own. */
  named(body: Expr, pair: Pair, weight: string): string {
    if (body.kind === 'sym' && this.definitions.has(body.name)) {
      this.at(weight, pair, () => this.read(body))
      return body.name
    }
    return this.auxiliary(body, pair, 'before', weight, 'at')
  }

  /** A low-pass in a rule: of what both neurons do, or with a constant of the other neuron or of the synapse. */
  filtered(e: Op, rank: Rank): Expr | undefined {
    const { weight, pair } = this.place ?? {}
    if (weight === undefined || pair === undefined || e.free.some((i) => !pair.includes(i))) return undefined
    const stage = rank === RANK.plasticity ? 'after' : 'before'
    return sym('let', this.auxiliary(e, pair, stage, weight, 'trace'), pair)
  }

  private auxiliary(body: Expr, pair: Pair, stage: Synaptic['stage'], weight: string, base: string): string {
    const own = canonicalPair(pair)
    const key = rename(
      body,
      new Map([
        [pair[0], own[0]],
        [pair[1], own[1]],
      ]),
    )
    const known = this.auxiliaries.get(key)
    if (known !== undefined && this.signals.get(known)?.stage === stage) {
      this.use(known, weight)
      return known
    }
    let name = `${base}_${weight}`
    for (let n = 2; this.signals.has(name) || this.definitions.has(name); n++) name = `${base}_${weight}_${n}`
    this.auxiliaries.set(key, name)
    this.define(name, own, key, stage, weight)
    return name
  }

  private define(
    name: string,
    pair: Pair,
    written: Expr,
    stage: Synaptic['stage'],
    weight: string,
    equation?: string,
  ): void {
    const { body, filters } = this.at(weight, pair, () =>
      stage === 'before'
        ? this.resolution.withFilters(name, written, this.instant ? RANK.rate : RANK.error, pair)
        : this.resolution.withFilters(name, this.late(written, pair[1], name), RANK.plasticity, pair),
    )
    const weights = new Set([weight])
    this.signals.set(name, {
      ...{ name, indices: pair, body, filters, stage, weights, written },
      ...(equation === undefined ? {} : { equation }),
    })
  }

  /** What is read once this step's rates are known: of presynaptic neurons still what the weight multiplied in this step. */
  late(e: Expr, pre: Index, reader: string): Expr {
    const { resolution, ranks } = this
    const named = nameFilters(e, (x) => resolution.filteredSignal(x, RANK.plasticity, reader))
    return substitute(named, (s) => {
      const rank = s.role === 'let' ? (ranks.get(s.name) ?? resolution.rankOf(s.name)) : undefined
      const isOwn = s.indices.length === 1 && s.indices[0] === pre
      if (rank === undefined || rank <= RANK.error || !isOwn) return s
      resolution.stored.add(s.name)
      resolution.copies.add(s.name)
      return sym('let', OLD + s.name, s.indices)
    })
  }
}

const refuseItself = (name: string): ModelError =>
  new ModelError([
    problem('E3001', {
      message: `'${name}', a signal of every synapse, holds itself, which is not yet supported in a run`,
      remedy: 'let a definition of one neuron stand between, as in `s[i] = sum(j, W[i,j] q[i,j])`',
    }),
  ])

/** Low-passes of one neuron's signal, each replaced by a signal of that neuron. */
function nameFilters(e: Expr, name: (e: Op) => Expr): Expr {
  const go = (x: Expr): Expr => nameFilters(x, name)
  if (e.kind === 'op') {
    if (e.free.length === 1 && e.word.some((f) => f.op === 'S' || f.power < 0)) return name(e)
    const own = ownDelay(e)
    return own ? op(own.rest, name(own.delayed)) : op(e.word, go(e.arg))
  }
  if (e.kind === 'add') return add(e.terms.map(go))
  if (e.kind === 'mul' && e.sum.length === 0) return mul(e.factors.map(go))
  if (e.kind === 'pow') return pow(go(e.base), e.exponent)
  return e.kind === 'map' ? map(e.fn, e.order, go(e.arg)) : e
}

/** Whether the postsynaptic side of a synaptic expression is complete before the products with weights are. */
export function isEarly(e: Expr, post: Index, ranks: Ranks): boolean {
  if (e.free.includes(post) && !e.free.some((i) => i !== post) && readsRate(e, ranks)) return false
  if (e.kind === 'sym' && e.role === 'let' && e.indices.includes(post)) {
    const rank = ranks.get(e.name) ?? RANK.drive
    return rank <= RANK.error
  }
  if (e.kind === 'op' && !e.arg.free.every((i) => i !== post)) return false
  return children(e).every((c) => isEarly(c, post, ranks))
}
