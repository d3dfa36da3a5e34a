/**
 * @file Derivation → Dynamics: states with their rates of change and the signals that these need, all of one instant, for methods
 * and couplings that evaluate the equations as a whole (docs/mathematics.md).
 */
import { ModelError, problem } from '../base/diagnostic.js'
import type { Span } from '../base/source.js'
import type { DerivationCore, Plasticity } from '../derive/derivation.js'
import { bodyAt } from '../derive/functional.js'
import { momentumNames } from '../derive/momentum.js'
import { add, mul, neg, recip, sym } from '../expr/build.js'
import type { Expr, Index } from '../expr/expr.js'
import { substitute } from '../expr/substitute.js'
import { rename } from '../expr/sums.js'
import { canonical } from './auxiliary.js'
import type { Ranks } from './classify.js'
import { settled } from './contrast.js'
import { inputSignals } from './inputs.js'
import { type InstantSynapses, instantSynapses } from './instantSynapses.js'
import { leakOf } from './leak.js'
import { at, placeOfCost, placeOfLag, placeOfLaw, spanOf } from './places.js'
import {
  type InputSignals,
  intakeOf,
  type LookAhead,
  type Product,
  RANK,
  rateLeaf,
  type StateVariable,
} from './realization.js'
import { clampedError, refuseUnrealized } from './realize.js'
import { Resolver } from './resolve.js'
import { openScalars } from './scalars.js'

/** A value of this instant, per neuron; products, states and other signals stand in the body as leaves. */
export interface InstantSignal {
  readonly name: string
  readonly index: Index
  readonly body: Expr
  readonly public: boolean
  readonly role: 'error' | 'rate of change' | 'signal'
  readonly equation?: string
  /** Set where it is what its body was this time ago. */
  readonly delay?: Expr
}

/** A learning rule with operators and weights resolved. */
export interface InstantLearning {
  readonly rule: Plasticity
  readonly gradient: Expr
  readonly indices: readonly Index[]
  readonly equation: string
}

export interface Dynamics extends InstantSynapses {
  readonly derivation: DerivationCore
  readonly states: readonly StateVariable[]
  readonly signals: readonly InstantSignal[]
  readonly products: readonly Product[]
  readonly learning: readonly InstantLearning[]
  readonly cost?: Expr
  /** What an action without explicit time conserves. */
  readonly energy?: Expr
  /** Canonical momenta, by the name under which they are told. */
  readonly momenta: readonly Pick<InstantSignal, 'name' | 'index' | 'body'>[]
  readonly inputs: readonly InputSignals[]
  readonly lookAheads: readonly LookAhead[]
}

/** Rank of everything: what later ranks compute is never read as stored. */
const NOW = RANK.rate

/** Throws ModelError for what has no dynamics. Where something reads the future, its states run backward over a window. */
export function dynamicsOf(derivation: DerivationCore): Dynamics {
  try {
    return build(openScalars(derivation))
  } catch (failure) {
    if (failure instanceof ModelError && !failure.source)
      throw new ModelError(failure.diagnostics, derivation.model.source)
    throw failure
  }
}

function build(derivation: DerivationCore): Dynamics {
  refuseUnrealized(derivation)
  refuseLags(derivation)
  const ranks: Ranks = new Map(derivation.running.map((r) => [r.definition.name, NOW]))
  const definitions = derivation.running.map((r) => r.definition)
  const opened = new Map(definitions.map((d) => [d.name, d]))
  const resolver = new Resolver(ranks, definitions, opened, derivation.anticausal)
  const errors = new Set(derivation.running.flatMap((r) => (r.role === 'error' ? [r.definition.name] : [])))
  for (const { definition, role } of derivation.running) {
    const [index, ...more] = definition.indices
    if (index === undefined || more.length > 0) continue
    const id = role === 'error' ? `error-${definition.name}` : `definition-${definition.name}`
    const body = role === 'error' ? clampedError(derivation, definition) : definition.body
    resolver.define(definition.name, index, body, NOW, true, id)
  }
  const states: StateVariable[] = []
  const signals: InstantSignal[] = []
  for (const law of derivation.laws) {
    const index = law.indices[0] ?? 'i'
    const right = at(placeOfLaw(derivation.model, law.state), () =>
      resolver.within(index, () => resolver.resolve(law.right, NOW, law.state)),
    )
    const body = mul([right, recip(law.gain)])
    const state = sym('state', law.state, law.indices)
    const first = law.order !== 2
    const velocity = rateLeaf(law.state)
    const rate = first ? velocity : `#d${velocity.slice(1)}`
    states.push({
      kind: 'state',
      name: law.state,
      shown: law.state,
      index,
      rate: velocity,
      law: first ? 'first order' : 'position',
      ...(first ? leakOf(body, state) : {}),
    })
    if (!first) {
      states.push({ kind: 'let', name: velocity, shown: `ddt_${law.state}`, index, rate, law: 'velocity' })
    }
    signals.push({
      name: rate,
      index,
      body,
      public: false,
      role: 'rate of change',
      equation: `neuron-${law.state}`,
    })
  }
  const { cost: stated } = derivation
  const cost = stated && at(placeOfCost(derivation.model), () => resolver.resolve(stated, NOW, 'cost'))
  const [conserved] = derivation.conserved
  const placeOf = (name: string): Span | undefined => derivation.model.energies.get(name)?.span
  const energy =
    conserved &&
    at(placeOf(conserved.energy), () => resolver.resolve(written(derivation, conserved.body), NOW, 'energy'))
  const names = momentumNames(derivation.model, derivation.momenta)
  const momenta = derivation.momenta.map(({ energy: of, state, indices: [index = 'i'], body }) => {
    const name = names.get(state) ?? state
    return {
      name,
      index,
      body: at(placeOf(of), () =>
        resolver.within(index, () => resolver.resolve(written(derivation, body), NOW, name)),
      ),
    }
  })
  const learning = derivation.plasticity.map((rule) => ({
    rule,
    gradient: at(rule.span, () => (rule.contrast ? settled(rule, resolver) : gradientOf(rule, resolver))),
    indices: rule.indices,
    equation: `synapse-${rule.parameter}`,
  }))
  const intakes = new Map<Expr, string>()
  for (const s of resolver.signals.values()) {
    for (const f of s.filters) {
      if (f.kind === 'delay') {
        // what several delays take in is kept once
        const taken = rename(f.input, new Map([[s.index, canonical(s.index)]]))
        const now = intakes.get(taken) ?? intakeOf(f)
        const both = { index: s.index, public: false, role: 'signal' as const }
        if (!intakes.has(taken)) signals.push({ ...both, name: now, body: f.input })
        intakes.set(taken, now)
        signals.push({ ...both, name: f.leaf, body: sym('let', now, [s.index]), delay: f.time })
        continue
      }
      const own = sym('let', f.leaf, [s.index])
      const body = mul([add([f.input, neg(own)]), recip(f.tau)])
      const leak = leakOf(body, own)
      states.push({
        kind: 'let',
        name: f.leaf,
        shown: f.name,
        index: s.index,
        rate: f.rateLeaf,
        law: 'first order',
        ...leak,
        ...(f.reversed ? { reversed: f.reversed } : {}),
      })
      signals.push({ name: f.rateLeaf, index: s.index, body, public: false, role: 'rate of change' })
    }
    signals.push({
      name: s.name,
      index: s.index,
      body: s.body,
      public: s.public,
      role: errors.has(s.name) ? 'error' : 'signal',
      ...(s.equation === undefined ? {} : { equation: s.equation }),
    })
  }
  const products = resolver.products
  const inputs = inputSignals(derivation, resolver, learning)
  return {
    ...{ derivation, states, signals, products, learning, momenta, inputs },
    ...instantSynapses(resolver.synapses.signals.values()),
    get lookAheads() {
      return resolver.ahead.list
    },
    ...(cost === undefined ? {} : { cost }),
    ...(energy === undefined ? {} : { energy }),
  }
}

/** Definitions that no law reads are no signals: they are written out. */
function written(derivation: DerivationCore, e: Expr): Expr {
  const running = new Set(derivation.running.map((r) => r.definition.name))
  const next = substitute(e, (s) => {
    const own = s.role === 'let' && !running.has(s.name) ? derivation.definitions.get(s.name) : undefined
    return own ? bodyAt(own, s.indices) : s
  })
  return next === e ? e : written(derivation, next)
}

/** `lag e` says what the lagged order stores; here nothing is. */
function refuseLags({ model }: DerivationCore): void {
  const [lag] = model.lags
  if (lag === undefined) return
  throw new ModelError([
    problem('E4006', {
      message: `'lag ${lag}' is part of the lagged order of Euler steps`,
      ...spanOf(placeOfLag(model, lag)),
      remedy: 'choose `method = euler, coupling = lagged`, or leave the statement out',
    }),
  ])
}

function gradientOf({ gradient, parameter, indices }: Plasticity, resolver: Resolver): Expr {
  const [post, pre] = indices
  const resolved = (): Expr => resolver.resolve(gradient, NOW, parameter)
  return post === undefined || pre === undefined
    ? resolved()
    : resolver.synapses.at(parameter, [post, pre], resolved)
}
