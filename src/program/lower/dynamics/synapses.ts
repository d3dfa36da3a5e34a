/** @file Signals of synapses at one instant, as loops over pairs of neurons; their low-passes are states, their delays rings. */
import { ZERO } from '../../../expr/build.js'
import type { Dynamics } from '../../../realize/dynamics.js'
import * as L from '../../build.js'
import type { Statement, Value } from '../../program.js'
import { type Ends, endsOf, scopeAt } from '../ends.js'
import { inPopulation, type Network, publicName, sizeOf } from '../network.js'
import { type Ring, ringOf } from '../rings.js'
import { synapseId, valueAt } from '../scalar.js'
import { declareSynapticConstants, elementOf, pairsOf, refuseFast } from '../synapses.js'
import type { Graph, SynapticNode } from './graph.js'
import type { Variable } from './variables.js'

/** `isExplicit`: whether a low-pass must not be faster than the step. */
export function declareInstantSynapses(network: Network, dynamics: Dynamics, isExplicit: boolean): void {
  const { buffers } = network
  const shapeOf = (ends: Ends) => ['batch', sizeOf(ends.post), sizeOf(ends.pre)] as const
  for (const s of dynamics.synaptic)
    for (const c of pairsOf(network, s)) {
      const name = publicName(s.name, c.post, c.pre)
      buffers.ensure(synapseId(s.name, c.post, c.pre), 'signal', shapeOf(endsOf(network, c)), {
        ...(s.public ? { name } : {}),
        about: `${s.name} of ${c.pre} -> ${c.post}`,
      })
      for (const e of [s.body, s.delay ?? ZERO]) declareSynapticConstants(network, c, e)
    }
  for (const v of dynamics.traces)
    for (const c of pairsOf(network, v)) {
      buffers.ensure(synapseId(v.name, c.post, c.pre), 'state', shapeOf(endsOf(network, c)), {
        name: publicName(v.shown, c.post, c.pre),
        about: `low-pass of ${c.pre} -> ${c.post}`,
      })
      if (isExplicit) refuseFast(network, c, v.tau)
    }
}

/** Low-passes of synapses, each block as the plain list that its buffer is. */
export const traceVariables = (network: Network, { traces }: Dynamics): readonly Variable[] =>
  traces.flatMap((variable) =>
    pairsOf(network, variable).map((connection): Variable => {
      const { post, pre } = endsOf(network, connection)
      const own = (leaf: string): string => synapseId(leaf, connection.post, connection.pre)
      return {
        id: own(variable.name),
        rate: own(variable.rate),
        shape: ['batch', sizeOf(post) * sizeOf(pre)],
        state: { variable, p: post, synapses: connection },
      }
    }),
  )

/** Brings a signal up to date at every synapse of a block. */
export function synapticStatements(
  network: Network,
  graph: Graph,
  node: SynapticNode,
  body: SynapticNode['body'],
  functions: Set<string>,
): readonly Statement[] {
  const { signal, connection: c } = node
  const ends = endsOf(network, c)
  const scope = scopeAt(network, ends, ['i', 'j'], functions)
  const value = valueAt(body, scope)
  const was = synapticRing(network, graph, node)?.ring.was ?? ((now: Value) => now)
  const { at, loops } = elementOf(ends)
  const to = synapseId(signal.name, c.post, c.pre)
  return [
    L.comment(publicName(signal.name.replace('#', ''), c.post, c.pre), signal.equation),
    L.loop('b', 'batch', [...scope.prelude, ...loops([L.store(to, at, was(value))])]),
  ]
}

/** The ring of a delay: of neurons where one neuron's signal is delayed, else of synapses. */
function synapticRing(
  network: Network,
  graph: Graph,
  { signal, connection: c, p, pre, lags }: SynapticNode,
): { readonly ring: Ring; readonly neuron?: 'i' | 'j' } | undefined {
  if (!lags) return undefined
  const columns = sizeOf(pre)
  const [only, ...more] = signal.body.free
  const neuron = only === undefined || more.length > 0 ? undefined : only === signal.indices[1] ? 'j' : 'i'
  const ring = ringOf(network, {
    name: synapseId(signal.name, c.post, c.pre),
    about: `${signal.name.replace('#', '')} of ${c.pre} -> ${c.post}`,
    size: neuron === undefined ? sizeOf(p) * columns : sizeOf(neuron === 'j' ? pre : p),
    element: neuron === undefined ? { i: columns, j: 1 } : { [neuron]: 1 },
    lags,
    reader: { i: columns, j: 1 },
    evaluations: graph.evaluations,
  })
  return ring && { ring, ...(neuron === undefined ? {} : { neuron }) }
}

/** Stores what the delays of synapses take in, once the instant is what it is. */
export const keepSynapses = (network: Network, graph: Graph, functions: Set<string>): readonly Statement[] =>
  graph.nodes.flatMap((node) => {
    const found = node.kind === 'synaptic' ? synapticRing(network, graph, node) : undefined
    if (!found || node.kind !== 'synaptic') return []
    const ends = endsOf(network, node.connection)
    const scope = scopeAt(network, ends, ['i', 'j'], functions)
    const now = valueAt(inPopulation(network, node.signal.body, node.p), scope)
    const kept = [L.store(found.ring.id, found.ring.here, now)]
    const { loops } = elementOf(ends)
    const extent = sizeOf(found.neuron === 'j' ? ends.pre : ends.post)
    const all = found.neuron === undefined ? loops(kept) : [L.loop(found.neuron, extent, kept)]
    return [L.loop('b', 'batch', [...scope.prelude, ...all])]
  })
