/** @file The evaluation of one instant: every signal and product in order, as loops over populations and weights. */

import { internal } from '../../../base/diagnostic.js'
import { sym } from '../../../expr/build.js'
import type { Expr } from '../../../expr/expr.js'
import { substitute, symbols } from '../../../expr/substitute.js'
import * as L from '../../build.js'
import type { Statement } from '../../program.js'
import { clampedRate } from '../clamp.js'
import { type Assignment, elementwise } from '../elementwise.js'
import { indexOf, kindOf, type Network, publicName, sizeOf } from '../network.js'
import { weightPass } from '../passes.js'
import { longest, type Ring, ringOf } from '../rings.js'
import { leafId } from '../scalar.js'
import { type Graph, keyAt, keyOf, type Node, type SignalNode, type SynapticNode } from './graph.js'
import { keepSynapses, synapticStatements } from './synapses.js'

export const GUESS = '#guess:'

/** Statements that bring every signal up to date with the states, the inputs and the guesses. */
export function evaluation(network: Network, graph: Graph, functions: Set<string>): readonly Statement[] {
  const runs: Node[][] = []
  for (const node of graph.nodes) {
    const last = runs.at(-1)
    const [first] = last ?? []
    const together =
      node.kind === 'signal' &&
      first?.kind === 'signal' &&
      first.p.name === node.p.name &&
      kindOf(first.p) === kindOf(node.p)
    if (last && together) last.push(node)
    else runs.push([node])
  }
  const rings = ringsAt(network, graph)
  return runs.flatMap((run) => statementsOf(network, graph, run, rings, functions))
}

function statementsOf(
  network: Network,
  graph: Graph,
  run: readonly Node[],
  rings: ReadonlyMap<SignalNode, Ring>,
  functions: Set<string>,
): readonly Statement[] {
  const [first] = run
  if (!first) return []
  if (first.kind === 'product') {
    const started = new Set<string>()
    return first.from.flatMap(({ connection, p }) => {
      const guessed = graph.isCut(first.key, keyOf(first.product.operand, p))
      const product = guessed
        ? { ...first.product, operand: GUESS + first.product.operand, operandKind: 'signal' as const }
        : first.product
      const work = { products: [product], learning: [], updates: false }
      return weightPass(network, connection, work, started, functions)
    })
  }
  if (first.kind === 'synaptic')
    return run.flatMap((node) =>
      node.kind === 'synaptic'
        ? synapticStatements(network, graph, node, withGuesses(graph, node), functions)
        : [],
    )
  const list = run.flatMap((node) =>
    node.kind === 'signal' ? [assignment(network, graph, node, rings.get(node))] : [],
  )
  return elementwise(list, { network, population: first.p, index: indexOf(first.p), functions })
}

function assignment(network: Network, graph: Graph, node: SignalNode, ring: Ring | undefined): Assignment {
  const { signal, p } = node
  const equation = network.realization.derivation.equations.find((e) => e.id === signal.equation)
  const by =
    ring?.was ??
    (equation?.of === undefined || signal.role !== 'rate of change'
      ? undefined
      : clampedRate(network, p, equation.of))
  return {
    name: signal.role === 'rate of change' ? 'rate' : signal.name,
    buffer: leafId(signal.name, p),
    leaf: sym('let', signal.name, [signal.index]),
    value: withGuesses(graph, node),
    ...(by ? { by } : {}),
    ...(equation ? { comment: { text: publicName(equation.of, p.name), equation: equation.id } } : {}),
  }
}

/** What a delayed signal takes in. */
const intakeAt = ({ signal }: SignalNode): string => {
  const [own] = symbols(signal.body)
  return own?.name ?? internal(`what '${signal.name}' delays has no name`)
}

/** Delayed signals of a population, each with its ring: those that take in the same share one. */
function ringsAt(network: Network, graph: Graph): ReadonlyMap<SignalNode, Ring> {
  const groups = new Map<string, SignalNode[]>()
  for (const node of graph.nodes) {
    if (node.kind !== 'signal' || !node.lags) continue
    const key = `${intakeAt(node)} ${node.key.slice(node.signal.name.length)} ${kindOf(node.p)}`
    groups.set(key, [...(groups.get(key) ?? []), node])
  }
  return new Map(
    [...groups.values()].flatMap((all) => {
      const most = Math.max(...all.map(({ lags }) => longest(lags ?? [])))
      return all.flatMap((node): readonly (readonly [SignalNode, Ring])[] => {
        const ring = ringOf(network, {
          name: leafId(node.signal.name, node.p),
          about: `${intakeAt(node).replace('#now#', '')} of ${node.p.name}`,
          shared: { name: leafId(intakeAt(node).replace('#now', ''), node.p), longest: most },
          size: sizeOf(node.p),
          element: { i: 1 },
          lags: node.lags ?? [],
          reader: { i: 1 },
          evaluations: graph.evaluations,
        })
        return ring ? [[node, ring]] : []
      })
    }),
  )
}

/** Stores what every delayed signal takes in, once the instant is what it is. */
export const keepPast = (network: Network, graph: Graph, functions: Set<string>): readonly Statement[] => [
  ...[...new Map([...ringsAt(network, graph)].map((entry) => [entry[1].id, entry])).values()].map(
    ([node, ring]) => {
      const now = L.load(leafId(intakeAt(node), node.p), L.place({ b: sizeOf(node.p), i: 1 }))
      return L.loop('b', 'batch', [L.loop('i', sizeOf(node.p), [L.store(ring.id, ring.here, now)])])
    },
  ),
  ...keepSynapses(network, graph, functions),
]

const withGuesses = (graph: Graph, node: SignalNode | SynapticNode): Expr =>
  substitute(node.body, (s) =>
    s.role === 'let' && graph.isCut(node.key, keyAt(node, s)) ? sym('let', GUESS + s.name, s.indices) : s,
  )

/** guess ← guess + factor (value − guess), for every guess. */
export const follow = (graph: Graph, factor: number): readonly Statement[] =>
  graph.cut.map(({ signal, p }) => {
    const at = L.place({ b: sizeOf(p), i: 1 })
    const guess = L.load(leafId(GUESS + signal.name, p), at)
    const value = L.load(leafId(signal.name, p), at)
    const next = factor === 1 ? value : L.add(guess, L.mul(L.constant(factor), L.sub(value, guess)))
    return L.loop('b', 'batch', [L.loop('i', sizeOf(p), [L.store(leafId(GUESS + signal.name, p), at, next)])])
  })
