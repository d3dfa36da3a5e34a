/** @file Derivation → Realization: every equation placed in the lagged order, with the fewest states. */
import { ModelError, problem } from '../base/diagnostic.js'
import { topologicalOrder } from '../base/graph.js'
import type { DerivationCore, Plasticity } from '../derive/derivation.js'
import { bodyAt } from '../derive/functional.js'
import { add, children, mul, op, sym, ZERO } from '../expr/build.js'
import type { Expr, Sym } from '../expr/expr.js'
import { symbols } from '../expr/substitute.js'
import type { Definition } from '../model/model.js'
import { refuseAdvances } from './advances.js'
import { classify, type Ranks, weightSum } from './classify.js'
import { checkContrasts, settled } from './contrast.js'
import { refuseLearnedDelays } from './filters.js'
import { inputSignals } from './inputs.js'
import { storeLags, withLags } from './lag.js'
import { checkNoise } from './noise.js'
import { at, placeOfCost, placeOfLaw, placeOfOne, spanOf } from './places.js'
import {
  CLAMPED,
  type Learning,
  type Membrane,
  RANK,
  type Rank,
  type Realization,
  rateLeaf,
  type Signal,
  UNCLAMPED,
} from './realization.js'
import { Resolver } from './resolve.js'
import { openScalars } from './scalars.js'
import { isEarly } from './synapses.js'

export interface RealizeOptions {
  /** The cost is that of what the step itself computes, not of what its errors read. */
  readonly objective?: boolean
}

/** Throws ModelError for what has no realization in this version. */
export function realize(derivation: DerivationCore, options: RealizeOptions = {}): Realization {
  try {
    const isDescended = derivation.plasticity.some((rule) => rule.bptt)
    return build(openScalars(derivation), options.objective ?? isDescended)
  } catch (failure) {
    if (failure instanceof ModelError && !failure.source)
      throw new ModelError(failure.diagnostics, derivation.model.source)
    throw failure
  }
}

function build(exact: DerivationCore, objective: boolean): Realization {
  refuseUnrealized(exact)
  refuseOrder(exact)
  const derivation = withLags(exact)
  const ranks = classify(derivation)
  const resolver = new Resolver(
    ranks,
    derivation.running.map((r) => r.definition),
  )
  for (const { definition, role } of derivation.running) {
    const [index] = definition.indices
    const rank = ranks.get(definition.name)
    if (index === undefined || rank === undefined) continue
    if (definition.indices.length > 1) continue
    const id = role === 'error' ? `error-${definition.name}` : `definition-${definition.name}`
    const body = role === 'error' ? clampedError(derivation, definition) : definition.body
    resolver.define(definition.name, index, body, rank, true, id)
  }
  const membranes = derivation.laws.map((law): Membrane => {
    const index = law.indices[0] ?? 'i'
    return {
      state: law.state,
      index,
      leaf: rateLeaf(law.state),
      right: at(placeOfLaw(derivation.model, law.state), () =>
        resolver.within(index, () => resolver.resolve(law.right, RANK.membrane, law.state)),
      ),
      gain: law.gain,
      equation: `neuron-${law.state}`,
    }
  })
  storeLags(derivation, resolver)
  const costRank = objective ? RANK.plasticity : RANK.error
  const { cost: stated } = derivation
  const cost = stated && at(placeOfCost(derivation.model), () => resolver.resolve(stated, costRank, 'cost'))
  const learning = derivation.plasticity.map((rule) => at(rule.span, () => learn(rule, ranks, resolver)))
  const signals = [...resolver.signals.values()].map((s) => ({ ...s, stored: resolver.stored.has(s.name) }))
  const ordered = orderSignals(signals, derivation)
  const realization: Realization = {
    derivation,
    inputs: inputSignals(derivation, resolver, learning),
    lookAheads: resolver.ahead.list,
    synaptic: [...resolver.synapses.signals.values()],
    signals: ordered,
    products: resolver.products,
    sources: orderSources(ordered, resolver, derivation),
    membranes,
    learning,
    ...(cost === undefined ? {} : { cost }),
    copies: [...resolver.copies],
    lateCommit: objective || resolver.readsState,
    lateCost: objective,
  }
  checkNoise(realization)
  return realization
}

/**
 * An error is solved for from the stationarity of its state. Where the state is clamped nothing is stationary: the error is what
 * its definition says, with a state that does not move.
 */
export function clampedError(derivation: DerivationCore, solved: Definition): Expr {
  const { model } = derivation
  const own = model.definitions.get(solved.name)
  const [index] = solved.indices
  const written = own && index !== undefined ? bodyAt(own, [index]) : undefined
  const state = [...symbols(written ?? ZERO)].find(
    (s) =>
      s.role === 'state' && s.indices[0] === index && model.populations.some((p) => p.clamps.has(s.name)),
  )
  if (!written || !state) return solved.body
  return add([
    mul([sym('given', CLAMPED + state.name), standing(written, state)]),
    mul([sym('given', UNCLAMPED + state.name), solved.body]),
  ])
}

/** An expression for a state that does not move: D(τ) u is u, its rate of change zero. */
function standing(e: Expr, state: Sym): Expr {
  if (e.kind === 'op' && e.arg === state) {
    const back = e.word.filter((f) => f.power < 0)
    return e.word.some((f) => f.op === 'dt') ? ZERO : op(back, state)
  }
  if (e.kind === 'add') return add(e.terms.map((t) => standing(t, state)))
  if (e.kind === 'mul' && e.sum.length === 0) return mul(e.factors.map((f) => standing(f, state)))
  return e
}

/** Refuses what no run can carry out, whatever its order. */
export function refuseUnrealized(derivation: DerivationCore): void {
  const { model } = derivation
  const tied = derivation.plasticity.find(
    (rule) => rule.indices.length === 2 && model.symbols.get(rule.parameter)?.role !== 'weight',
  )
  if (tied) {
    throw new ModelError([
      problem('E3001', {
        message: `learning '${tied.parameter}', which has a value for every synapse, is not yet supported in a run`,
        span: tied.span,
        remedy: 'learn constants of neurons, or weights',
      }),
    ])
  }
  checkContrasts(derivation)
  refuseLearnedDelays(derivation)
  refuseAdvances(derivation.model)
}

/** The lagged order advances states of first order by explicit rates. */
function refuseOrder(derivation: DerivationCore): void {
  const hard = derivation.laws.find((law) => law.order === 2 || law.implicit)
  if (hard) {
    throw new ModelError([
      problem('E4006', {
        message: `the law of '${hard.state}' ${hard.implicit ? 'holds its own rate of change' : 'is of second order'}, and the lagged order advances states by rates that are given`,
        ...spanOf(placeOfLaw(derivation.model, hard.state)),
        remedy: 'choose `coupling = solved`',
      }),
    ])
  }
}

/** Whether a product with a transpose, or one of errors, is read: the pass over a weight forms it anew. */
const formsAnew = (e: Expr, ranks: Ranks): boolean => {
  const sum = e.kind === 'mul' ? weightSum(e) : undefined
  const isError = (s: Sym): boolean => s.role === 'let' && ranks.get(s.name) === RANK.error
  return (
    (sum !== undefined && (sum.transposed || [...symbols(e)].some(isError))) ||
    children(e).some((c) => formsAnew(c, ranks))
  )
}

/** Splits by index: whether the postsynaptic side of a synaptic rule is complete when its weight is passed over. */
function learn(rule: Plasticity, ranks: Ranks, resolver: Resolver): Learning {
  const equation = `synapse-${rule.parameter}`
  const { indices } = rule
  if (rule.contrast) return { rule, gradient: settled(rule, resolver), indices, early: false, equation }
  const [post, pre] = indices
  const resolved = (e: Expr, rank: Rank): Expr =>
    post === undefined
      ? resolver.resolve(e, rank, rule.parameter)
      : resolver.within(post, () => resolver.resolve(e, rank, rule.parameter))
  if (post === undefined || pre === undefined)
    return { rule, gradient: resolved(rule.gradient, RANK.plasticity), indices, early: false, equation }
  const early = isEarly(rule.gradient, post, ranks) && !formsAnew(rule.gradient, ranks)
  const rank = early ? RANK.error : RANK.plasticity
  const gradient = resolver.synapses.at(rule.parameter, [post, pre], () => {
    const read = early ? rule.gradient : resolver.synapses.late(rule.gradient, pre, rule.parameter)
    return resolved(read, rank)
  })
  return { rule, gradient, indices, early, equation }
}

const reads = (s: Signal): ReadonlySet<string> => {
  const names = new Set<string>()
  for (const e of [s.body, ...s.filters.map((f) => f.input)])
    for (const leaf of symbols(e)) if (leaf.role === 'let') names.add(leaf.name)
  return names
}

/** Rank by rank, each signal after those of the same rank that it reads. */
function orderSignals(signals: readonly Signal[], derivation: DerivationCore): readonly Signal[] {
  const byName = new Map(signals.map((s) => [s.name, s]))
  return Object.values(RANK).flatMap((rank) => {
    const own = signals.filter((s) => s.rank === rank)
    const order = topologicalOrder(
      own.map((s) => s.name),
      (name) => [...reads(byName.get(name) as Signal)].filter((n) => byName.get(n)?.rank === rank),
    )
    if (order.cycle) {
      throw new ModelError([
        problem('E4002', {
          message: `signals of one neuron need each other in the same instant: ${order.cycle.join(' → ')}`,
          ...spanOf(placeOfOne(order.cycle, derivation)),
        }),
      ])
    }
    return order.order.map((name) => byName.get(name) as Signal)
  })
}

/** Functions of states and the products of them, each after what it reads. */
function orderSources(
  signals: readonly Signal[],
  resolver: Resolver,
  derivation: DerivationCore,
): readonly string[] {
  const own = new Map(signals.filter((s) => s.rank === RANK.source).map((s) => [s.name, s]))
  const products = new Map(resolver.products.filter((p) => p.place === 'source').map((p) => [p.leaf, p]))
  const needs = (name: string): readonly string[] => {
    const signal = own.get(name)
    if (signal) return [...reads(signal)].filter((n) => own.has(n) || products.has(n))
    const operand = products.get(name)?.operand
    return operand !== undefined && own.has(operand) ? [operand] : []
  }
  const order = topologicalOrder([...own.keys(), ...products.keys()], needs)
  if (order.cycle)
    throw new ModelError([
      problem('E4002', {
        message: `functions of states form a cycle: ${order.cycle.join(' → ')}`,
        ...spanOf(placeOfOne(order.cycle, derivation)),
      }),
    ])
  return order.order
}
