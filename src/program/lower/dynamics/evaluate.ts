/** @file The evaluation of one instant: every signal and product in order, as loops over populations and weights. */
import { sym } from '../../../expr/build.js'
import type { Expr } from '../../../expr/expr.js'
import { substitute } from '../../../expr/substitute.js'
import { intakeOf } from '../../../realize/realization.js'
import * as L from '../../build.js'
import type { Statement } from '../../program.js'
import { clampedRate } from '../clamp.js'
import { type Assignment, elementwise } from '../elementwise.js'
import { indexOf, kindOf, type Network, publicName, sizeOf } from '../network.js'
import { weightPass } from '../passes.js'
import { type Ring, ringOf } from '../rings.js'
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
  return runs.flatMap((run) => statementsOf(network, graph, run, functions))
}

function statementsOf(
  network: Network,
  graph: Graph,
  run: readonly Node[],
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
  const list = run.flatMap((node) => (node.kind === 'signal' ? [assignment(network, graph, node)] : []))
  return elementwise(list, { network, population: first.p, index: indexOf(first.p), functions })
}

function assignment(network: Network, graph: Graph, node: SignalNode): Assignment {
  const { signal, p } = node
  const equation = network.realization.derivation.equations.find((e) => e.id === signal.equation)
  const by =
    delayed(network, graph, node) ??
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

/** The ring of a delayed signal; undefined where it is not late. */
export function ringAt(network: Network, graph: Graph, { signal, p, lags }: SignalNode): Ring | undefined {
  if (!lags) return undefined
  return ringOf(network, {
    name: leafId(signal.name, p),
    about: `${signal.name.replace('#', '')} of ${p.name}`,
    size: sizeOf(p),
    element: { i: 1 },
    lags,
    reader: { i: 1 },
    evaluations: graph.evaluations,
  })
}

const delayed = (network: Network, graph: Graph, node: SignalNode): Assignment['by'] | undefined =>
  ringAt(network, graph, node)?.was

/** Stores what every delayed signal takes in, once the instant is what it is. */
export const keepPast = (network: Network, graph: Graph, functions: Set<string>): readonly Statement[] => [
  ...graph.nodes.flatMap((node) => {
    const ring = node.kind === 'signal' ? ringAt(network, graph, node) : undefined
    if (!ring || node.kind !== 'signal') return []
    const now = L.load(
      leafId(intakeOf({ leaf: node.signal.name }), node.p),
      L.place({ b: sizeOf(node.p), i: 1 }),
    )
    return [L.loop('b', 'batch', [L.loop('i', sizeOf(node.p), [L.store(ring.id, ring.here, now)])])]
  }),
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
