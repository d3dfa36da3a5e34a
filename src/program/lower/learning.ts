/** @file Plasticity outside of the pass over its weight: optimizer clocks, gradients that need this step's rates, waiting updates. */
import { symbols } from '../../expr/substitute.js'
import type { Connection, Population } from '../../model/model.js'
import { connectionsInto } from '../../model/wiring.js'
import type { Learning } from '../../realize/realization.js'
import * as L from '../build.js'
import type { Extent, Statement } from '../program.js'
import { hasKind, idOf, inPopulation, kindOf, kindsOf, type Network, publicName, sizeOf } from './network.js'
import { updateBlock, weightPass } from './passes.js'
import { valueAt } from './scalar.js'
import type { Scope } from './scope.js'
import { gated, intervals, optimizerClock, update } from './update.js'

export const learningOf = (network: Network, c: Connection, isEarly: boolean) =>
  c.options.fixed
    ? []
    : network.realization.learning.filter((l) => isOf(l, c.weight) && l.early === isEarly && !isApart(l))

/** Rules whose gradient is not that of every step. */
const isApart = (l: Learning): boolean => l.rule.contrast !== undefined || l.rule.bptt !== undefined

const isOf = (l: Learning, weight: string): boolean => l.rule.parameter === weight && l.indices.length === 2

/** Optimizer clocks tick before any element of their block is updated. */
export const clocks = (network: Network): readonly Statement[] => [
  ...intervals(network),
  ...network.realization.learning.flatMap((l) => {
    if (l.rule.bptt) return []
    const blocks =
      l.indices.length === 2
        ? network.model.connections
            .filter((c) => c.weight === l.rule.parameter && !c.options.fixed)
            .map((c) => idOf(c.weight, c.post, c.pre))
        : network.own.filter((p) => hasKind(p, l.indices[0])).map((p) => idOf(l.rule.parameter, p.name))
    return gated(
      network,
      l,
      blocks.flatMap((id) => optimizerClock(l, id)),
    )
  }),
]

/**
 * Whether something reads a weight after the pass over it: a rule one other than the entry it changes, or an error that is sent on once
 * the rates are there. Then all of it is formed before any weight moves: what is read in a step is what the step before left.
 */
export const readsLater = (network: Network): boolean =>
  network.realization.products.some((p) => p.place === 'late') ||
  network.realization.learning.some(
    (l) =>
      !isApart(l) &&
      [...symbols(l.gradient)].some(
        (s) => s.role === 'weight' && (s.name !== l.rule.parameter || s.indices.join() !== l.indices.join()),
      ),
  )

const connectionsTo = (network: Network, p: Population): readonly Connection[] =>
  connectionsInto(network.model, p.name).filter((c) => kindsOf(network, c.weight)[0] === kindOf(p))

const lateBlocks = (network: Network, l: Learning, p: Population): readonly Connection[] =>
  connectionsTo(network, p).filter(
    (c) => c.weight === l.rule.parameter && learningOf(network, c, false).includes(l),
  )

/** Gradients of per-neuron parameters, and of weights whose rules need this step's rates. */
export function lateGradients(network: Network, p: Population, functions: Set<string>): readonly Statement[] {
  return network.realization.learning.flatMap((l) => {
    if (l.indices.length === 2)
      return lateBlocks(network, l, p).flatMap((c) => weightGradient(network, l, c, functions))
    return isApart(l) ? [] : neuronGradient(network, l, p, functions)
  })
}

const weightGradient = (
  network: Network,
  l: Learning,
  c: Connection,
  functions: Set<string>,
): readonly Statement[] =>
  weightPass(network, c, { products: [], learning: [l], updates: false }, new Set(), functions)

function neuronGradient(
  network: Network,
  l: Learning,
  p: Population,
  functions: Set<string>,
): readonly Statement[] {
  if (!hasKind(p, l.indices[0])) return []
  const id = idOf(l.rule.parameter, p.name)
  const scope: Scope = {
    network,
    axes: new Map([[l.indices[0] ?? 'i', { variable: 'i', population: p }]]),
    population: p,
    locals: new Map(),
    prelude: [],
    functions,
    names: new Set(['b', 'i', 'j', 'k', 'slot']),
  }
  const value = valueAt(inPopulation(network, l.gradient, p), scope)
  return [
    L.comment(`${publicName(l.rule.parameter, p.name)}: learning`, l.equation),
    L.loop('i', sizeOf(p), [
      { kind: 'reduce', name: 'g', by: 'sum', variable: 'b', extent: 'batch', lanes: 1, body: [], value },
      L.store(`grad_${id}`, L.place({ i: 1 }), L.div(L.local('g'), { op: 'batch' })),
    ]),
  ]
}

/** Updates that wait until everything of the step has been read. */
export function lateUpdates(network: Network, p: Population, functions: Set<string>): readonly Statement[] {
  return network.realization.learning.flatMap((l) => {
    if (l.indices.length === 2) {
      if (l.rule.bptt) return []
      const waiting = readsLater(network) ? learningBlocks(network, l, p) : lateBlocks(network, l, p)
      return waiting.flatMap((c) => updateBlock(network, c, l, functions))
    }
    return isApart(l) ? [] : neuronUpdate(network, l, p, functions)
  })
}

function neuronUpdate(
  network: Network,
  l: Learning,
  p: Population,
  functions: Set<string>,
): readonly Statement[] {
  if (!hasKind(p, l.indices[0])) return []
  const loops = [{ variable: 'i', extent: sizeOf(p) }]
  const id = idOf(l.rule.parameter, p.name)
  return update(network, l, { id, at: L.place({ i: 1 }), loops, population: p }, functions)
}

const learningBlocks = (network: Network, l: Learning, p: Population): readonly Connection[] =>
  isApart(l) ? [] : connectionsTo(network, p).filter((c) => isLearned(l, c))

const learned = (network: Network, l: Learning): readonly Connection[] =>
  network.model.connections.filter((c) => isLearned(l, c))

const isLearned = (l: Learning, c: Connection): boolean => isOf(l, c.weight) && !c.options.fixed

/** A block of parameters, by the id of its buffer. */
export interface LearnedShape {
  readonly id: string
  readonly shape: readonly Extent[]
}

/** Everything that a rule changes. */
export function blocksOf(network: Network, l: Learning): readonly LearnedShape[] {
  const ids =
    l.indices.length === 2
      ? learned(network, l).map((c) => idOf(c.weight, c.post, c.pre))
      : network.own.filter((p) => hasKind(p, l.indices[0])).map((p) => idOf(l.rule.parameter, p.name))
  return ids.flatMap((id) => {
    const buffer = network.buffers.get(`grad_${id}`)
    return buffer ? [{ id, shape: buffer.shape }] : []
  })
}

/** Gradients of all that the rules change, from the signals as they are. */
export const gradientsOf = (
  network: Network,
  rules: readonly Learning[],
  functions: Set<string>,
): readonly Statement[] =>
  rules.flatMap((l) =>
    l.indices.length === 2
      ? learned(network, l).flatMap((c) => weightGradient(network, l, c, functions))
      : network.own.flatMap((p) => neuronGradient(network, l, p, functions)),
  )

/** Updates of all that the rules change, from the gradients that are stored. */
export const updatesOf = (
  network: Network,
  rules: readonly Learning[],
  functions: Set<string>,
): readonly Statement[] =>
  rules.flatMap((l) =>
    l.indices.length === 2
      ? learned(network, l).flatMap((c) => updateBlock(network, c, l, functions))
      : network.own.flatMap((p) => neuronUpdate(network, l, p, functions)),
  )
