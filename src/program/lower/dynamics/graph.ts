/**
 * @file What needs what at one instant, per population: order of evaluation, the loops in it, and where they are cut. A cut reader
 * reads a guess instead, which the coupling brings to agree with the value.
 */
import { internal } from '../../../base/diagnostic.js'
import { cycles, topologicalOrder } from '../../../base/graph.js'
import type { Expr, Sym } from '../../../expr/expr.js'
import { symbols } from '../../../expr/substitute.js'
import type { Connection, Population } from '../../../model/model.js'
import type { Dynamics, InstantSignal } from '../../../realize/dynamics.js'
import type { InstantSynaptic } from '../../../realize/instantSynapses.js'
import type { Product } from '../../../realize/realization.js'
import { endsOf } from '../ends.js'
import { feeding, hasKind, inPopulation, kindsOf, type Network, population, publicName } from '../network.js'
import { type Lags, lagsAt, lagsOf, nowOf } from '../rings.js'
import { pairsOf } from '../synapses.js'

/** A signal of a population, one of the synapses between two, or a product that arrives at a population. */
export type Node =
  | {
      readonly kind: 'signal'
      readonly key: string
      readonly p: Population
      readonly signal: InstantSignal
      /** What it is an instant's function of; zero where the past alone decides. */
      readonly body: Expr
      /** Steps by which it is late, where it is delayed. */
      readonly lags?: Lags
    }
  | {
      readonly kind: 'synaptic'
      readonly key: string
      /** After the synapses, and before them. */
      readonly p: Population
      readonly pre: Population
      readonly connection: Connection
      readonly signal: InstantSynaptic
      readonly body: Expr
      readonly lags?: Lags
    }
  | {
      readonly kind: 'product'
      readonly key: string
      readonly p: Population
      readonly product: Product
      readonly from: readonly { readonly connection: Connection; readonly p: Population }[]
    }

export type SignalNode = Extract<Node, { kind: 'signal' }>
export type SynapticNode = Extract<Node, { kind: 'synaptic' }>

/** A loop of one instant, as users name its members: `r[h]`. */
export interface Loop {
  readonly members: readonly string[]
  /** Keys of all its nodes, those without a name too. */
  readonly keys: ReadonlySet<string>
}

export interface Graph {
  /** In an order in which each comes after what it needs, cuts aside. */
  readonly nodes: readonly Node[]
  readonly loops: readonly Loop[]
  /** How often a step evaluates its instants; each of these reads what the same one made in the steps before. */
  readonly evaluations: number
  /** What a node reads of this instant and of the past. */
  readonly reads: (key: string) => readonly string[]
  /** Nodes whose value is guessed by some reader. */
  readonly cut: readonly SignalNode[]
  /** Whether `reader` reads the guess of `needed`. */
  readonly isCut: (reader: string, needed: string) => boolean
}

export const keyOf = (name: string, p: Population): string => `${name}[${p.name}]`

const keyOfSynapses = (name: string, { post, pre }: Pick<Connection, 'post' | 'pre'>): string =>
  publicName(name, post, pre)

/** The key of what a symbol means where a node reads it. */
export function keyAt(node: SignalNode | SynapticNode, s: Sym): string {
  if (node.kind === 'signal') return keyOf(s.name, node.p)
  if (s.indices.length === 2) return keyOfSynapses(s.name, node.connection)
  return keyOf(s.name, s.indices[0] === node.signal.indices[1] ? node.pre : node.p)
}

/** What needs what, before anything is put in order. */
interface Needs {
  readonly nodes: readonly Node[]
  readonly byKey: ReadonlyMap<string, Node>
  readonly names: readonly string[]
  readonly whole: (key: string) => readonly string[]
  /** Keys of each set of nodes that need each other. */
  readonly circles: readonly (readonly string[])[]
}

function needsIn(network: Network, dynamics: Dynamics): Needs {
  const nodes = nodesOf(network, dynamics)
  const byKey = new Map(nodes.map((n) => [n.key, n]))
  const needs = new Map(nodes.map((n) => [n.key, needsOf(n, byKey)]))
  const whole = (key: string): readonly string[] => needs.get(key) ?? []
  const names = [...byKey.keys()]
  return { nodes, byKey, names, whole, circles: cycles(names, whole) }
}

const asLoop = (members: readonly string[]): Loop => ({
  members: members.filter((m) => !m.startsWith('#')),
  keys: new Set(members),
})

/** The nodes of a network and their loops, in no order. */
export function loopsOf(network: Network, dynamics: Dynamics): Pick<Graph, 'nodes' | 'loops'> {
  const { nodes, circles } = needsIn(network, dynamics)
  return { nodes, loops: circles.map(asLoop) }
}

/** The nodes of a network and their order. */
export function graphOf(network: Network, dynamics: Dynamics, evaluations: number): Graph {
  const { nodes, byKey, names, whole, circles } = needsIn(network, dynamics)
  /** What each reader reads a guess of. */
  const cuts = new Map<string, Set<string>>()
  const cut = (reader: string, needed: string): void => {
    const own = cuts.get(reader) ?? new Set()
    cuts.set(reader, own.add(needed))
  }
  const left = (key: string): readonly string[] => {
    const own = cuts.get(key)
    return own ? whole(key).filter((n) => !own.has(n)) : whole(key)
  }
  cutFeedback(circles, byKey, whole, cut)
  for (let rest = cycles(names, left); rest.length > 0; rest = cycles(names, left)) {
    for (const members of rest) {
      const best = mostUseful(members, byKey, left)
      for (const reader of members) if (left(reader).includes(best)) cut(reader, best)
    }
  }
  const order = topologicalOrder(names, left).order
  const guessed = new Set([...cuts.values()].flatMap((own) => [...own]))
  return {
    nodes: order.flatMap((key) => byKey.get(key) ?? []),
    loops: circles.map(asLoop),
    evaluations,
    reads: (key) => {
      const node = byKey.get(key)
      return node ? needsOf(node.kind === 'product' ? node : { ...node, body: node.signal.body }, byKey) : []
    },
    cut: nodes.flatMap((n) => (n.kind === 'signal' && guessed.has(n.key) ? [n] : [])),
    isCut: (reader, needed) => cuts.get(reader)?.has(needed) ?? false,
  }
}

function nodesOf(network: Network, dynamics: Dynamics): readonly Node[] {
  const nodes: Node[] = []
  for (const p of network.own) {
    for (const signal of dynamics.signals) {
      if (!hasKind(p, signal.index)) continue
      const lags = signal.delay && lagsOf(network, signal.delay, p)
      const now = inPopulation(network, signal.body, p)
      const body = lags ? nowOf(now, lags) : now
      nodes.push({ kind: 'signal', key: keyOf(signal.name, p), p, signal, body, ...(lags ? { lags } : {}) })
    }
    for (const product of dynamics.products) {
      const connections = feeding(network, product, p)
      if (connections.length === 0) continue
      const [post, pre] = kindsOf(network, product.weight)
      const from = connections.map((connection) => ({
        connection,
        p: product.transposed
          ? population(network, connection.post, post)
          : population(network, connection.pre, pre),
      }))
      nodes.push({ kind: 'product', key: keyOf(product.leaf, p), p, product, from })
    }
  }
  return [...nodes, ...dynamics.synaptic.flatMap((signal) => synapsesOf(network, signal))]
}

const synapsesOf = (network: Network, signal: InstantSynaptic): readonly SynapticNode[] =>
  pairsOf(network, signal).map((connection): SynapticNode => {
    const { post: p, pre } = endsOf(network, connection)
    const lags = signal.delay && lagsAt(network, signal.delay, connection, [p, pre])
    const now = inPopulation(network, signal.body, p)
    return {
      ...{ kind: 'synaptic', key: keyOfSynapses(signal.name, connection), p, pre, connection, signal },
      ...(lags ? { body: nowOf(now, lags), lags } : { body: now }),
    }
  })

function needsOf(node: Node, all: ReadonlyMap<string, Node>): readonly string[] {
  const keys =
    node.kind === 'product'
      ? node.from.map(({ connection, p }) =>
          node.product.operandKind === 'synaptic'
            ? keyOfSynapses(node.product.operand, connection)
            : keyOf(node.product.operand, p),
        )
      : [...symbols(node.body)].flatMap((s) => (s.role === 'let' ? [keyAt(node, s)] : []))
  return [...new Set(keys)].filter((key) => all.has(key))
}

/** An error that enters its own neuron is guessed there: forward signals first, then errors (coupling = sweep). */
function cutFeedback(
  loops: readonly (readonly string[])[],
  byKey: ReadonlyMap<string, Node>,
  needs: (key: string) => readonly string[],
  cut: (reader: string, needed: string) => void,
): void {
  const roleOf = (key: string): string | undefined => {
    const node = byKey.get(key)
    return node?.kind === 'signal' ? node.signal.role : undefined
  }
  for (const members of loops) {
    const inside = new Set(members)
    for (const reader of members) {
      if (roleOf(reader) !== 'rate of change') continue
      for (const needed of needs(reader)) {
        if (inside.has(needed) && roleOf(needed) === 'error') cut(reader, needed)
      }
    }
  }
}

/** The signal that most others of the loop read; what a weight multiplies before what it does not. */
function mostUseful(
  members: readonly string[],
  byKey: ReadonlyMap<string, Node>,
  needs: (key: string) => readonly string[],
): string {
  const readers = new Map<string, number>()
  const multiplied = new Set<string>()
  for (const m of members) {
    const multiplies = ['product', 'synaptic'].includes(byKey.get(m)?.kind ?? '')
    for (const key of new Set(needs(m))) {
      readers.set(key, (readers.get(key) ?? 0) + 1)
      if (multiplies) multiplied.add(key)
    }
  }
  const score = (key: string): readonly [number, number] => [
    multiplied.has(key) ? 1 : 0,
    readers.get(key) ?? 0,
  ]
  const isBetter = (a: string, b: string): boolean => {
    const [[multiplies, reads], [otherMultiplies, otherReads]] = [score(a), score(b)]
    return multiplies === otherMultiplies ? reads > otherReads : multiplies > otherMultiplies
  }
  const [first, ...others] = members.filter((m) => byKey.get(m)?.kind === 'signal')
  // a definition of synapses that holds itself is refused where it is resolved
  return first === undefined
    ? internal('a loop without a signal of a neuron')
    : others.reduce((best, m) => (isBetter(m, best) ? m : best), first)
}
