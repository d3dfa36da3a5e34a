/**
 * @file The running equations of a network, linearised at rest: nodes are vectors of one population, each a sum of diagonal
 * multiples of others or the product of a weight with them; low-passes become states.
 */
import { isAnticausal } from '../derive/causal.js'
import type { DerivationCore, Law } from '../derive/derivation.js'
import { mul } from '../expr/build.js'
import { type Expr, kindOfIndex, type Mul, type Op, type Sym } from '../expr/expr.js'
import { openSteadily } from '../expr/sums.js'
import { evaluate } from '../model/evaluate.js'
import type { Population } from '../model/model.js'
import { resolveValues, type ValueOptions } from '../model/values.js'
import { connectionsInto, connectionsOutOf, populationNamed } from '../model/wiring.js'
import { type Block, blockMap } from './stabilityBlocks.js'
import { type Combination, isCoefficient, NOTHING, scaled, sum } from './stabilityCombination.js'
import { Unlinear } from './stabilityProblem.js'
import { type Assumption, assumedSlope, slopeRange } from './stabilitySlopes.js'

export interface LinearNode {
  /** `e[h]`, with the kind of neuron where there are several. */
  readonly id: string
  readonly population: string
  readonly size: number
  readonly role: 'state' | 'rate' | 'error' | 'definition' | 'product' | 'inner'
  /** The rate of change of a state, as a node. */
  readonly rate?: string
  terms: Combination
  readonly blocks: readonly { readonly source: string; readonly apply: Block }[]
}

interface Place {
  readonly population: Population
  readonly kind: string
  readonly size: number
  /** `[h]`. */
  readonly suffix: string
}

export class LinearNetwork {
  readonly nodes = new Map<string, LinearNode>()
  readonly #core: DerivationCore
  readonly #assumption: Assumption
  readonly #options: ValueOptions
  readonly #laws: ReadonlyMap<string, Law>
  /** Errors that read the future stay outside: they are solved over a window, not stepped. */
  readonly #outside: ReadonlySet<string>
  /** Definitions whose terms are being found. */
  readonly #open = new Set<string>()

  /** Throws Unlinear where the equations have no linear form. */
  constructor(core: DerivationCore, assumption: Assumption, options: ValueOptions) {
    this.#core = core
    this.#assumption = assumption
    this.#options = options
    this.#laws = new Map(core.laws.map((law) => [law.state, law]))
    this.#outside = new Set(core.errors.filter((e) => isAnticausal(e.runs)).map((e) => e.error))
    for (const law of core.laws) {
      if (law.order === 2) throw new Unlinear(`the law of '${law.state}', which is of second order`)
      if (law.implicit) throw new Unlinear(`the law of '${law.state}', which holds its own rate of change`)
      for (const place of this.#places(law.indices[0])) this.#state(law.state, place)
    }
    for (const { definition } of core.running) {
      const [index, other] = definition.indices
      if (other !== undefined) continue
      for (const place of this.#places(index)) this.#definition(definition.name, place)
    }
  }

  #places(index: string | undefined): readonly Place[] {
    const kind = kindOfIndex(index ?? '')
    return this.#core.model.populations
      .filter((p) => p.role !== 'input')
      .flatMap((p) => this.#place(p, kind) ?? [])
  }

  #place(population: Population, kind: string): Place | undefined {
    const part =
      population.parts.find((p) => p.kind === kind) ?? (kind === '' ? population.parts[0] : undefined)
    if (!part) return undefined
    const several = this.#core.model.kinds.length > 1
    const suffix = several ? `[${population.name}.${part.kind}]` : `[${population.name}]`
    return { population, kind: part.kind, size: part.size, suffix }
  }

  #add(node: Omit<LinearNode, 'terms' | 'blocks' | 'size' | 'population'>, place: Place): LinearNode {
    const made = { ...node, population: place.population.name, size: place.size, terms: NOTHING, blocks: [] }
    this.nodes.set(node.id, made)
    return made
  }

  #one(id: string, place: Place): Combination {
    return new Map([[id, new Float64Array(place.size).fill(1)]])
  }

  #state(name: string, place: Place): Combination {
    const id = `${name}${place.suffix}`
    if (this.nodes.has(id)) return this.#one(id, place)
    const law = this.#laws.get(name)
    if (!law) return NOTHING
    const rate = `d${id}/dt`
    this.#add({ id, role: 'state', rate }, place)
    const node = this.#add({ id: rate, role: 'rate' }, place)
    const gain = this.#numbers(law.gain, place).map((x) => 1 / x)
    node.terms = scaled(this.#combine(law.right, place), this.#finite(gain, `the rate of '${name}'`))
    return this.#one(id, place)
  }

  #definition(name: string, place: Place): Combination {
    const id = `${name}${place.suffix}`
    if (this.nodes.has(id)) return this.#one(id, place)
    const running = this.#core.running.find((r) => r.definition.name === name)
    if (!running || this.#outside.has(name)) return NOTHING
    if (running.definition.indices.length !== 1)
      throw new Unlinear(`'${name}', which has no value per neuron`)
    const node = this.#add({ id, role: running.role }, place)
    this.#open.add(id)
    node.terms = this.#combine(running.definition.body, place)
    this.#open.delete(id)
    return this.#one(id, place)
  }

  /** An auxiliary node, made once. */
  #inner(id: string, place: Place, terms: () => Combination): Combination {
    if (!this.nodes.has(id)) {
      const node = this.#add({ id, role: 'inner' }, place)
      node.terms = terms()
    }
    return this.#one(id, place)
  }

  #finite(values: Float64Array, what: string): Float64Array {
    if (values.every(Number.isFinite)) return values
    throw new Unlinear(`${what}, which is no finite number`)
  }

  #constant(s: Sym, place: Place, n: number): number | undefined {
    if (s.role === 'given' || s.role === 'output') return place.population.role === 'output' ? 1 : 0
    if (s.role !== 'constant' && s.role !== 'parameter') return undefined
    const { kind, population } = place
    const values = resolveValues(this.#core.model, population, s.name, { ...this.#options, kind })
    return values.length === 1 ? values[0] : values[n]
  }

  /** The values of what does not move, one per neuron. */
  #numbers(e: Expr, place: Place): Float64Array {
    if (e.kind === 'map' && e.order === 1) return this.#slopes(e.fn, place)
    if (e.kind === 'pow') return this.#numbers(e.base, place).map((x) => x ** e.exponent)
    if (e.kind === 'mul' && e.sum.length === 0) {
      const all = e.factors.map((f) => this.#numbers(f, place))
      return new Float64Array(place.size).map((_, n) => all.reduce((p, v) => p * (v[n] ?? Number.NaN), 1))
    }
    const known = new Map<string, Float64Array>()
    const at = (s: Sym, n: number): number | undefined => {
      const values =
        known.get(s.name) ??
        new Float64Array(place.size).map((_, m) => this.#constant(s, place, m) ?? Number.NaN)
      known.set(s.name, values)
      return values[n]
    }
    return new Float64Array(place.size).map((_, n) => evaluate(e, (s) => at(s, n)) ?? Number.NaN)
  }

  #slopes(fn: string, place: Place): Float64Array {
    const { model } = this.#core
    const range = slopeRange(model, fn, place.population, (name) => {
      const values = resolveValues(model, place.population, name, this.#options)
      return values.length === 1 ? values[0] : undefined
    })
    const slope = range && assumedSlope(range, this.#assumption)
    if (slope === undefined)
      throw new Unlinear(`the slope of '${fn}', which has no bound or no value at rest`)
    return new Float64Array(place.size).fill(slope)
  }

  #combine(e: Expr, place: Place): Combination {
    switch (e.kind) {
      case 'num':
        return NOTHING
      case 'sym':
        if (e.role === 'state') return this.#state(e.name, place)
        return e.role === 'let' ? this.#definition(e.name, place) : NOTHING
      case 'add':
        return sum(e.terms.map((t) => this.#combine(t, place)))
      case 'mul':
        return e.sum.length > 0 ? this.#sum(e, place) : this.#product(e.factors, place)
      case 'pow':
        return this.#still(e.base, place, 'a power of a signal')
      case 'map': {
        // A slope beside nothing that moves is held fixed, like all slopes.
        if (e.order > 0) return NOTHING
        const arg = this.#combine(e.arg, place)
        return arg.size === 0 ? arg : scaled(arg, this.#slopes(e.fn, place))
      }
      case 'op':
        return this.#operate(e, place)
      case 'softmax':
        return this.#softmax(e.arg, place)
      case 'logsumexp':
        return this.#still(e.arg, place, 'a log of summed exponentials')
    }
  }

  /** What may stand in a nonlinear place because no signal of the network is in it. */
  #still(e: Expr, place: Place, what: string): Combination {
    if (this.#combine(e, place).size > 0) throw new Unlinear(what)
    return NOTHING
  }

  #product(factors: readonly Expr[], place: Place): Combination {
    const fixed = factors.filter(isCoefficient)
    const others = factors.filter((f) => !isCoefficient(f)).map((f) => this.#combine(f, place))
    const [moving, second] = others.filter((c) => c.size > 0)
    if (!moving) return NOTHING
    if (second || others.length > 1) throw new Unlinear('a product of two signals')
    return scaled(moving, this.#finite(this.#numbers(mul(fixed), place), 'a coefficient'))
  }

  /** Σ_j W[i,j] x[j] or Σ_i W[i,j] x[i]: one block for each connection. */
  #sum(e: Mul, place: Place): Combination {
    const [factors, bound] = openSteadily(e)
    const [index] = bound
    const weights = factors.filter((f): f is Sym => f.kind === 'sym' && f.role === 'weight')
    const [weight] = weights
    if (bound.length !== 1 || index === undefined || !weight || weights.length > 1)
      throw new Unlinear('a sum over neurons without one weight')
    const isInside = (f: Expr): boolean => f !== weight && f.free.includes(index)
    const inside = factors.filter(isInside)
    if (inside.some((f) => f.free.length > 1)) throw new Unlinear('a value per synapse')
    const outside = factors.filter((f) => f !== weight && !isInside(f))
    const transposed = weight.indices[0] === index
    const arg = mul(inside)
    const id = `${weight.name}${transposed ? "'" : ''} #${arg.id}${place.suffix}`
    const node = this.nodes.get(id) ?? this.#weighted(id, weight.name, transposed, arg, place)
    const coefficient = this.#finite(this.#numbers(mul(outside), place), 'a coefficient')
    return node.blocks.length === 0 ? NOTHING : scaled(this.#one(id, place), coefficient)
  }

  #weighted(id: string, weight: string, transposed: boolean, arg: Expr, place: Place): LinearNode {
    const { model } = this.#core
    const [post = '', pre = ''] = model.symbols.get(weight)?.kinds ?? []
    const blocks: { source: string; apply: Block }[] = []
    const { name } = place.population
    const node: LinearNode = {
      id,
      population: name,
      size: place.size,
      role: 'product',
      terms: NOTHING,
      blocks,
    }
    this.nodes.set(id, node)
    for (const connection of transposed ? connectionsOutOf(model, name) : connectionsInto(model, name)) {
      if (connection.weight !== weight) continue
      const other = populationNamed(model, transposed ? connection.post : connection.pre)
      const there = other && other.role !== 'input' && this.#place(other, transposed ? post : pre)
      if (!there) continue
      const source = this.#source(arg, there)
      const ends = transposed ? ([other, place.population] as const) : ([place.population, other] as const)
      if (source !== undefined)
        blocks.push({ source, apply: blockMap(model, connection, ends, transposed, this.#options) })
    }
    return node
  }

  /** The node that a weight multiplies; undefined where nothing in it moves. */
  #source(arg: Expr, place: Place): string | undefined {
    const combination = this.#combine(arg, place)
    const [only] = combination
    if (!only) return undefined
    // Whatever the slopes are, the same signals make the same nodes.
    if (arg.kind === 'sym') return only[0]
    const id = `#${arg.id}${place.suffix}`
    this.#inner(id, place, () => combination)
    return id
  }

  /** At rest all classes are alike: d softmax = (dx − mean dx)/n. */
  #softmax(arg: Expr, place: Place): Combination {
    const combination = this.#combine(arg, place)
    if (combination.size === 0) return NOTHING
    const inner = `#${arg.id}${place.suffix}`
    this.#inner(inner, place, () => combination)
    const id = `softmax #${arg.id}${place.suffix}`
    if (!this.nodes.has(id)) {
      const apply: Block = (from, to, absolute) => {
        const mean = from.reduce((a, b) => a + b, 0) / from.length
        from.forEach((x, n) => {
          to[n] = (to[n] ?? 0) + (absolute ? x + mean : x - mean) / from.length
        })
      }
      const { name } = place.population
      const blocks = [{ source: inner, apply }]
      this.nodes.set(id, { id, population: name, size: place.size, role: 'inner', terms: NOTHING, blocks })
    }
    return this.#one(id, place)
  }

  /** A word: each low-pass is a state z, paired with a look-ahead where one is left: D(a) I(b) f = (a/b) f + (1 − a/b) z. */
  #operate(e: Op, place: Place): Combination {
    let now = this.#combine(e.arg, place)
    if (now.size === 0) return now
    const leads: (Float64Array | undefined)[] = []
    const lags: Float64Array[] = []
    for (const { op, tau, reversed, power } of e.word) {
      if (op === 'S') throw new Unlinear('a delay')
      if (power < 0 && (reversed || !tau)) throw new Unlinear('an operator that reads the future')
      const values = tau && this.#finite(this.#numbers(tau, place), 'a time constant')
      const signed = values?.map((x) => (reversed ? -x : x))
      for (let n = 0; n < Math.abs(power); n++) {
        if (power > 0) leads.push(signed)
        else if (signed) lags.push(signed)
      }
    }
    lags.forEach((lag, n) => {
      if (lag.some((x) => !(x > 0))) throw new Unlinear('a low-pass without a time constant')
      const id = `#${e.id}.${n}${place.suffix}`
      const [input, rate] = [now, `d${id}/dt`]
      if (!this.nodes.has(id)) {
        this.#add({ id, role: 'state', rate }, place)
        const own = scaled(
          this.#one(id, place),
          lag.map((x) => -1 / x),
        )
        const node = this.#add({ id: rate, role: 'inner' }, place)
        node.terms = sum([
          scaled(
            input,
            lag.map((x) => 1 / x),
          ),
          own,
        ])
      }
      const lead = leads.length > 0 ? leads.shift() : new Float64Array(place.size)
      now = lead
        ? sum([
            scaled(
              input,
              lag.map((x, m) => (lead[m] ?? 0) / x),
            ),
            scaled(
              this.#one(id, place),
              lag.map((x, m) => 1 - (lead[m] ?? 0) / x),
            ),
          ])
        : this.#one(rate, place)
    })
    for (const lead of leads) {
      const rate = this.#derivative(now, place)
      now = lead ? sum([now, scaled(rate, lead)]) : rate
    }
    return now
  }

  /** By the chain rule, down to states. */
  #derivative(c: Combination, place: Place, depth = 0): Combination {
    if (depth > 50) throw new Unlinear('the derivative of a signal without a state')
    return sum(
      [...c].map(([id, factor]) => {
        const node = this.nodes.get(id)
        if (node?.rate !== undefined) return scaled(this.#one(node.rate, place), factor)
        if (
          !node ||
          this.#open.has(id) ||
          node.blocks.length > 0 ||
          node.role === 'rate' ||
          node.role === 'product'
        )
          throw new Unlinear('the derivative of a signal without a state')
        return scaled(this.#derivative(node.terms, place, depth + 1), factor)
      }),
    )
  }
}
