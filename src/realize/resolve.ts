/** @file Expressions to state space: operators become filter states and rates of change, weights become products (docs/mathematics.md). */
import { ModelError, problem } from '../base/diagnostic.js'
import type { Definitions } from '../derive/functional.js'
import { add, map, mul, neg, op, pow, softmax, sym } from '../expr/build.js'
import type { Expr, Factor, Index, Mul, Op, Softmax, Word } from '../expr/expr.js'
import { relativeDegree } from '../expr/operator.js'
import { substitute, symbols } from '../expr/substitute.js'
import { logsumexp, rename, sumOver } from '../expr/sums.js'
import type { Definition } from '../model/model.js'
import { auxiliaryName, canonical, ofKind } from './auxiliary.js'
import { operandRank, type Ranks, readsRate, weightSum } from './classify.js'
import { filterChain, hasFuture, noRate, ownDelay, refuseDelay, unrealizable } from './filters.js'
import { LookAheads } from './lookAheads.js'
import { at } from './places.js'
import { presence } from './presence.js'
import { Products } from './products.js'
import { rateOf } from './rates.js'
import {
  DATA,
  type Filter,
  OLD,
  type Product,
  RANK,
  type Rank,
  rateLeaf,
  type Signal,
} from './realization.js'
import { Synapses } from './synapses.js'

/** What was stored, as it is written. */
const ofNow = (e: Expr): Expr =>
  substitute(e, (s) => (s.name.startsWith(OLD) ? sym(s.role, s.name.slice(OLD.length), s.indices) : s))

const NO_RANKS: Ranks = new Map()

/** Collects what resolution creates: auxiliary signals, products, and which signals must be kept for the next step. */
export class Resolver {
  readonly signals = new Map<string, Signal>()
  readonly stored = new Set<string>()
  readonly copies = new Set<string>()
  readsState = false
  /** Filters of the signal that is being defined; a law, a cost or a learning rule has none of its own. */
  private filters: Filter[] | undefined
  private serial = 0
  private readonly filterNames = new Set<string>()
  /** Signals of an input alone are being made. */
  private separated = false
  /** The neuron whose signal, law or rule is resolved: it keeps the memory of what has no index. */
  private home: Index | undefined
  private readonly ranks: Ranks
  /** The two indices of the synaptic signal that is being defined. */
  private synapse: readonly [Index, Index] | undefined
  readonly synapses: Synapses
  readonly ahead = new LookAheads()
  private readonly multiplied: Products

  private readonly definitions: Definitions
  /** Definitions that the chain rule opens; absent where a rate of change is that of a state alone. */
  private readonly opened: Definitions | undefined
  /** The future is at hand: the equations are solved over a window. */
  private readonly windowed: boolean

  readonly bodyOf = (name: string): Expr | undefined => this.definitions.get(name)?.body

  constructor(ranks: Ranks, definitions: readonly Definition[], opened?: Definitions, windowed = false) {
    this.ranks = ranks
    this.opened = opened
    this.windowed = windowed
    this.definitions = new Map(definitions.map((d) => [d.name, d]))
    this.synapses = new Synapses(definitions, ranks, this, opened !== undefined)
    this.multiplied = new Products(ranks, this)
  }

  get products(): readonly Product[] {
    return this.multiplied.list
  }

  /** Adds a signal of the given rank with a body yet to be resolved. */
  define(name: string, index: Index, body: Expr, rank: Rank, shown: boolean, equation?: string): void {
    const signal = this.resolved(name, index, body, rank)
    this.signals.set(name, { ...signal, public: shown, ...(equation === undefined ? {} : { equation }) })
  }

  /** A signal that only an input has, in place of the one of its name. */
  separate(name: string, index: Index, body: Expr): Signal {
    this.separated = true
    const signal = this.resolved(name, index, body, RANK.source)
    this.separated = false
    return signal
  }

  /** What a signal without a name in the model was made from. */
  originOf(name: string): Expr | undefined {
    return [...this.auxiliaries].find(([, own]) => own === name)?.[0]
  }

  private resolved(name: string, index: Index, body: Expr, rank: Rank): Signal {
    const { body: resolved, filters } = this.synapses.away(() =>
      this.within(index, () => this.withFilters(name, body, rank, undefined)),
    )
    return { name, public: true, index, body: resolved, rank, stored: false, filters }
  }

  /** A body with filters of its own: of a neuron, or of the synapse between two. */
  withFilters(
    name: string,
    body: Expr,
    rank: Rank,
    synapse: readonly [Index, Index] | undefined,
  ): { readonly body: Expr; readonly filters: readonly Filter[] } {
    const outer = [this.filters, this.synapse] as const
    const filters: Filter[] = []
    this.filters = filters
    this.synapse = synapse
    const resolved = at(this.definitions.get(name)?.span, () => this.resolve(body, rank, name))
    ;[this.filters, this.synapse] = outer
    return { body: resolved, filters }
  }

  /** Resolves for a neuron with this index. */
  within<T>(index: Index, resolve: () => T): T {
    const outer = this.home
    this.home = index
    const resolved = resolve()
    this.home = outer
    return resolved
  }

  /** A body in which operators and weights are replaced by leaves, as read at `rank`. */
  resolve(e: Expr, rank: Rank, reader: string): Expr {
    const go = (x: Expr): Expr => this.resolve(x, rank, reader)
    // What later ranks compute is read as one stored signal, slopes included.
    if (
      rank < RANK.rate &&
      (e.kind === 'map' || e.kind === 'softmax' || e.kind === 'op') &&
      e.free.length === 1 &&
      // the cost reads the r that was stored, and forms its own softmax of it
      readsRate(e, e.kind === 'softmax' ? NO_RANKS : this.ranks)
    ) {
      if (e.kind !== 'op' || (e.arg.kind === 'sym' && e.arg.role === 'state')) return this.storedSignal(e)
    }
    const settled = e.kind === 'map' ? (this.knownSignal(e, rank) ?? this.ofPresynaptic(e, rank)) : undefined
    if (settled) return settled
    switch (e.kind) {
      case 'num':
        return e
      case 'sym':
        if (e.role === 'let' && e.indices.length === 2) this.synapses.read(e)
        if (e.role === 'let' && e.indices.length === 1) this.readLet(e.name, rank)
        if (e.role === 'state' && rank === RANK.plasticity) this.readsState = true
        return e
      case 'add':
        return add(e.terms.map(go))
      case 'mul':
        return e.sum.length > 0 ? this.resolveSum(e, rank, reader) : this.resolveProduct(e, rank, reader)
      case 'pow':
        return pow(go(e.base), e.exponent)
      case 'map':
        return map(e.fn, e.order, go(e.arg))
      case 'op':
        return this.resolveOp(e, rank, reader)
      case 'softmax':
        return this.synapses.isOpen ? this.normalized(e, rank) : softmax(go(e.arg), e.at)
      case 'logsumexp': {
        const over = ofKind('%v', e.over)
        return logsumexp(go(rename(e.arg, new Map([[e.over, over]]))), over)
      }
    }
  }

  rankOf(name: string): Rank | undefined {
    return this.signals.get(name)?.rank
  }

  private readLet(name: string, rank: Rank): void {
    const own = this.ranks.get(name) ?? this.signals.get(name)?.rank
    if (own !== undefined && own > rank) this.stored.add(name)
  }

  /** One stored signal for a node that depends on this step's rate of change. */
  private storedSignal(e: Expr): Expr {
    const index = e.free[0] ?? 'i'
    const key = rename(e, new Map([[index, canonical(index)]]))
    const name = this.auxiliary(key, canonical(index), RANK.rate)
    this.stored.add(name)
    return sym('let', name, [index])
  }

  /** A function of a state or a slope that has a signal of its own by now. */
  private knownSignal(e: Expr, rank: Rank): Expr | undefined {
    const [index] = e.free
    if (index === undefined || e.free.length > 1) return undefined
    const name = this.auxiliaries.get(rename(e, new Map([[index, canonical(index)]])))
    const known = name === undefined ? undefined : this.signals.get(name)
    return known === undefined || known.rank > rank ? undefined : sym('let', known.name, [index])
  }

  /** A function of what the presynaptic neuron has is that neuron's own: its activation, or what an input stands for. */
  private ofPresynaptic(e: Expr, rank: Rank): Expr | undefined {
    const [index, ...more] = e.free
    if (index === undefined || more.length > 0 || index !== this.synapses.presynaptic) return undefined
    if ([...symbols(e)].some((s) => s.name.startsWith(OLD))) return undefined
    const own = canonical(index)
    const name = this.auxiliary(rename(e, new Map([[index, own]])), own, operandRank(e, this.ranks))
    this.readLet(name, rank)
    return sym('let', name, [index])
  }

  /** What a rule of synapses reads of a whole population is a signal of its own: it does not depend on the synapse. */
  private normalized(e: Softmax, rank: Rank): Expr {
    const own = canonical(e.at)
    const name = this.auxiliary(rename(e, new Map([[e.at, own]])), own, operandRank(e, this.ranks))
    this.readLet(name, rank)
    return sym('let', name, [e.at])
  }

  private readonly auxiliaries = new Map<Expr, string>()
  auxiliary(key: Expr, index: Index, rank: Rank): string {
    const known = this.auxiliaries.get(key)
    if (known !== undefined) return known
    const name = auxiliaryName(key, [...this.signals.keys(), ...this.auxiliaries.values()])
    this.auxiliaries.set(key, name)
    this.define(name, index, key, rank, true)
    return name
  }

  /** A product; presence factors are read in the sums over the neurons that they speak of. */
  private resolveProduct({ factors }: Mul, rank: Rank, reader: string): Expr {
    const meant = new Map<Expr, readonly Expr[]>()
    for (const f of factors) {
      const sum = f.kind === 'mul' && f.sum.length > 0 ? weightSum(f) : undefined
      if (sum) meant.set(f, presence(factors, sum, this.bodyOf))
    }
    const moved = new Set([...meant.values()].flat())
    return mul(
      factors
        .filter((f) => !moved.has(f))
        .map((f) =>
          f.kind === 'mul' && f.sum.length > 0
            ? this.resolveSum(f, rank, reader, meant.get(f))
            : this.resolve(f, rank, reader),
        ),
    )
  }

  private resolveSum(e: Mul, rank: Rank, reader: string, present: readonly Expr[] = []): Expr {
    const sum = weightSum(e)
    if (!sum) {
      const nested = this.resolveNested(e, rank, reader)
      if (nested) return nested
      if (e.factors.some((f) => f.kind === 'sym' && f.role === 'weight')) {
        throw new ModelError([
          problem('E3001', {
            message: `the sum over synapses in '${reader}' is not a weight applied to a signal; it is not yet supported in a run`,
            remedy: "write it as W x or W' x with x a signal of one neuron",
          }),
        ])
      }
      const fresh = e.sum.map((i, n) => ofKind(`%s${n}`, i))
      const names = new Map(e.sum.map((i, n) => [i, fresh[n] ?? i]))
      return sumOver(mul(e.factors.map((f) => this.resolve(rename(f, names), rank, reader))), fresh)
    }
    const outer = sum.transposed ? sum.weight.indices[1] : sum.weight.indices[0]
    const outside = sum.outside.map((f) => this.resolve(f, rank, reader))
    const product = this.multiplied.of(sum, present, rank)
    return mul([...outside, sym('let', product.leaf, outer === undefined ? [] : [outer])])
  }

  /** Σ_jk a_j W[j,k] b_jk is Σ_j a_j Σ_k W[j,k] b_jk: the inner sum is one over the synapses of a neuron. */
  private resolveNested(e: Mul, rank: Rank, reader: string): Expr | undefined {
    const weight = e.factors.find((f) => f.kind === 'sym' && f.role === 'weight')
    const [post, pre] = weight?.kind === 'sym' ? weight.indices : []
    if (post === undefined || pre === undefined || post === pre || e.sum.length !== 2) return undefined
    if (!e.sum.includes(post) || !e.sum.includes(pre)) return undefined
    const outer = ofKind('%s0', post)
    const factors = e.factors.map((f) => rename(f, new Map([[post, outer]])))
    const inner = sumOver(mul(factors.filter((f) => f.free.includes(pre))), [pre])
    const outside = factors.filter((f) => !f.free.includes(pre))
    return sumOver(mul([...outside, inner].map((f) => this.resolve(f, rank, reader))), [outer])
  }

  /** Operators on a state read its rate of change; on any other signal each I(b) is a state, with a look-ahead as feedthrough. */
  private resolveOp(e: Op, rank: Rank, reader: string): Expr {
    refuseDelay(e, reader, this.windowed)
    const isAnticausal = hasFuture(e.word, reader, this.windowed && !this.synapse)
    const delay = e.word.filter((f) => f.op === 'S')
    const ofSynapse = this.synapse !== undefined && e.free.length > 1
    const own = ofSynapse ? ownDelay(e) : undefined
    if (own) return this.resolve(op(own.rest, this.filteredSignal(own.delayed, rank, reader)), rank, reader)
    const keeps = delay.length > 0 || e.word.some((f) => f.power < 0)
    if ((!this.filters || this.synapse) && !ofSynapse && keeps) return this.filteredSignal(e, rank, reader)
    if (isAnticausal) return this.resolveAnticausal(e, rank, reader)
    // Data are differentiated only where no low-pass takes the look-ahead.
    const ahead = relativeDegree(e.word)
    const differentiable =
      e.arg.kind === 'sym' && (e.arg.role === 'state' || (e.arg.name === DATA && ahead > 0))
    if (differentiable) {
      this.ahead.note(e, reader, e.arg.kind === 'sym' && e.arg.role === 'state' ? 'state' : 'samples')
      return this.resolveStateOp(e, rank, reader)
    }
    const moved = this.byChainRule(e)
    this.ahead.note(e, reader, moved ? 'chain rule' : 'low-pass')
    if (!this.opened && e.word.length === 1 && ahead > 0 && rateOf(ofNow(e.arg), this.definitions))
      throw noRate(reader, 'choose `coupling = solved`, where the chain rule finds it')
    // of a presynaptic neuron it is that neuron's own signal: an input has the difference of its data in its place
    if (moved) return this.ofPresynaptic(e, rank) ?? this.resolve(moved, rank, reader)
    if (delay.length === 0 || ahead <= 0)
      return this.resolveFilter(e.word, this.resolve(e.arg, rank, reader), reader)
    // a look-ahead that no low-pass takes is the business of the signal itself
    const rest = e.word.filter((f) => f.op !== 'S')
    return this.resolveFilter(delay, this.resolve(op(rest, e.arg), rank, reader), reader)
  }

  private resolveAnticausal({ word, arg }: Op, rank: Rank, reader: string): Expr {
    // an advance of a state is that of its own; any other is the adjoint of one, and meets the end of the window
    const isOwn = arg.kind === 'sym' && arg.role === 'state'
    const isBack = (f: Factor): boolean => f.reversed || (f.power > 0 && !isOwn)
    const [back, rest] = [word.filter(isBack), word.filter((f) => !isBack(f))]
    return this.resolveFilter(back, this.resolve(op(rest, arg), rank, reader), reader)
  }

  /** One derivative of a function of states and data, by the derivatives of these. */
  private byChainRule({ word, arg }: Op): Expr | undefined {
    const [f, ...more] = word
    if (!this.opened || !f || more.length > 0 || f.power !== 1 || f.op === 'S') return undefined
    const rate = rateOf(arg, this.opened)
    if (!rate || !f.tau) return rate
    return add([arg, mul([f.reversed ? neg(f.tau) : f.tau, rate])])
  }

  /** A low-passed or delayed signal of its own, for a law, a cost or a rule; that of a product where its weight is read. */
  filteredSignal(e: Op, rank: Rank, reader: string): Expr {
    const [index = this.home, ...more] = e.free
    const ofSynapse = more.length > 0 ? this.synapses.filtered(e, rank) : undefined
    if (ofSynapse) return ofSynapse
    if (index === undefined || more.length > 0 || [...symbols(e)].some((s) => s.name.startsWith(OLD))) {
      throw new ModelError([
        problem('E3001', {
          message: `the low-pass or delay in '${reader}' is not yet supported in a run`,
          remedy: 'give the signal behind it a name, as in `s = I(tau) r`',
        }),
      ])
    }
    const own = operandRank(e, this.ranks)
    // A law low-passes the stored rate, as it would read it.
    const place = own === RANK.rate && rank === RANK.membrane ? RANK.drive : own
    const name = this.auxiliary(rename(e, new Map([[index, canonical(index)]])), canonical(index), place)
    if ((this.signals.get(name)?.rank ?? place) > rank) this.stored.add(name)
    return sym('let', name, [index])
  }

  private resolveStateOp(e: Op, rank: Rank, reader: string): Expr {
    const state = e.arg
    if (state.kind !== 'sym') return e
    const du = sym('let', rateLeaf(state.name), state.indices)
    const [f, ...rest] = e.word
    if (f && rest.length === 0 && f.power === 1) {
      if (rank === RANK.plasticity) this.readsState ||= f.op === 'D'
      if (f.op === 'dt') return du
      if (f.op === 'D' && f.tau) return add([state, mul([f.reversed ? neg(f.tau) : f.tau, du])])
    }
    // One look-ahead is the state's own; further ones are taken by low-passes.
    const own = e.word.find((g) => g.op !== 'S' && g.power > 0)
    const others = e.word.filter((g) => g !== own)
    if ((own?.power ?? 1) === 1 && relativeDegree(others) <= 0)
      return this.resolveFilter(others, this.resolve(op(own ? [own] : [], state), rank, reader), reader)
    throw unrealizable(
      `'${reader}' needs a second derivative of the state '${state.name}', which is not yet supported in a run`,
      'use at most one look-ahead D on a state',
    )
  }

  /** Filters of one signal are numbered, and so are signals: `filter_s_2` may be meant by both. What an input has goes by the same names. */
  private unused(name: string): string {
    if (this.separated) return name
    let own = name
    for (let n = 2; this.filterNames.has(own); n++) own = `${name}_${n}`
    this.filterNames.add(own)
    return own
  }

  private resolveFilter(word: Word, input: Expr, reader: string): Expr {
    const own = this.synapse ?? [input.free[0] ?? word.find((f) => f.tau)?.tau?.free[0] ?? this.home ?? 'i']
    return filterChain(
      ...([word, input, reader, own, this.filters ?? []] as const),
      () => ++this.serial,
      (name) => this.unused(name),
    )
  }
}
