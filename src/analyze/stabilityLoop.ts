/**
 * @file A loop of the linearised network, opened where the lagged order opens it: at rates that errors or weights read, and at
 * the remaining products with weights. x′ = A x + B c, c = F x + G c; G is what goes round in one instant.
 */
import { cycles, topologicalOrder } from '../base/graph.js'
import type { LinearNetwork, LinearNode } from './stabilityGraph.js'
import { Unlinear } from './stabilityProblem.js'

/** Places of vectors one after another. */
interface Layout {
  readonly nodes: readonly LinearNode[]
  readonly size: number
}

const layoutOf = (nodes: readonly LinearNode[]): Layout => ({
  nodes,
  size: nodes.reduce((n, node) => n + node.size, 0),
})

export interface Loop {
  readonly nodes: readonly LinearNode[]
  readonly states: Layout
  readonly cuts: Layout
  /** Rates of the states and new values of the cuts; `absolute` takes the magnitude of every coefficient. */
  readonly apply: (
    states: Float64Array,
    cuts: Float64Array,
    absolute?: boolean,
  ) => { readonly rates: Float64Array; readonly cuts: Float64Array }
}

const instant = (node: LinearNode): readonly string[] => [
  ...node.terms.keys(),
  ...node.blocks.map((b) => b.source),
]

/** Loops of the network that go through a weight or close in one instant; those of a neuron's own leak do not count. */
export function loopsOf({ nodes }: LinearNetwork): readonly Loop[] {
  const of = (id: string): readonly LinearNode[] => {
    const node = nodes.get(id)
    return node ? [node] : []
  }
  const needs = (id: string): readonly string[] =>
    of(id).flatMap((node) => (node.rate === undefined ? instant(node) : [node.rate]))
  return cycles(nodes.keys(), needs)
    .map((names) => names.flatMap(of))
    .map((members) => openLoop(members))
    .filter((loop) => loop.cuts.size > 0)
}

function openLoop(nodes: readonly LinearNode[]): Loop {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const inside = (node: LinearNode): readonly LinearNode[] =>
    node.rate === undefined ? instant(node).flatMap((id) => byId.get(id) ?? []) : []
  const cut = cutsOf(nodes, inside)
  const states = layoutOf(nodes.filter((node) => node.rate !== undefined))
  const cuts = layoutOf(nodes.filter((node) => cut.has(node.id)))
  const given = (node: LinearNode): boolean => node.rate !== undefined || cut.has(node.id)
  const rest = topologicalOrder(
    nodes.filter((node) => !given(node)).map((node) => node.id),
    (id) =>
      byId.get(id)
        ? inside(byId.get(id) as LinearNode)
            .filter((n) => !given(n))
            .map((n) => n.id)
        : [],
  )
  if (rest.cycle) throw new Unlinear('a loop inside one neuron')
  const order = rest.order.flatMap((id) => byId.get(id) ?? [])
  const rateOf = (node: LinearNode): LinearNode | undefined =>
    node.rate === undefined ? undefined : byId.get(node.rate)
  return {
    nodes,
    states,
    cuts,
    apply: (x, c, absolute = false) => {
      const values = new Map([...parts(states, x), ...parts(cuts, c)])
      for (const node of order) values.set(node.id, evaluateNode(node, values, absolute))
      const rates = states.nodes.map(
        (node) => values.get(rateOf(node)?.id ?? '') ?? new Float64Array(node.size),
      )
      return {
        rates: joined(states, rates),
        cuts: joined(
          cuts,
          cuts.nodes.map((node) => evaluateNode(node, values, absolute)),
        ),
      }
    },
  }
}

/** What a reader in the lagged order finds as the step before left it. */
function cutsOf(
  nodes: readonly LinearNode[],
  inside: (node: LinearNode) => readonly LinearNode[],
): ReadonlySet<string> {
  const read = new Set<LinearNode>()
  for (const node of nodes) {
    if (node.role === 'error') for (const n of inside(node)) read.add(n)
    if (node.role === 'product') for (const n of inside(node)) read.add(n)
  }
  const isCandidate = (node: LinearNode): boolean =>
    read.has(node) && (node.role === 'definition' || node.role === 'inner')
  // Whether this step's rate of change of a neuron reaches a node within that neuron, past no other cut.
  const known = new Map<LinearNode, boolean>()
  const reached = (node: LinearNode): boolean => {
    const old = known.get(node)
    if (old !== undefined) return old
    known.set(node, false)
    const found = inside(node).some((n) => {
      if (n.role === 'rate') return true
      if (n.role === 'error' || n.role === 'product') return false
      return reached(n) && !isCandidate(n)
    })
    known.set(node, found)
    return found
  }
  const cut = new Set(nodes.filter((n) => isCandidate(n) && reached(n)).map((n) => n.id))
  for (const node of nodes)
    if (node.role === 'product' && !inside(node).some((n) => cut.has(n.id))) cut.add(node.id)
  return cut
}

function* parts({ nodes }: Layout, all: Float64Array): Generator<[string, Float64Array]> {
  let from = 0
  for (const node of nodes) {
    yield [node.id, all.subarray(from, from + node.size)]
    from += node.size
  }
}

function joined({ size }: Layout, list: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(size)
  let from = 0
  for (const v of list) {
    all.set(v, from)
    from += v.length
  }
  return all
}

function evaluateNode(
  node: LinearNode,
  values: ReadonlyMap<string, Float64Array>,
  absolute: boolean,
): Float64Array {
  const value = new Float64Array(node.size)
  for (const [id, coefficient] of node.terms) {
    const source = values.get(id)
    if (!source) continue
    for (let n = 0; n < value.length; n++) {
      const k = coefficient[n] ?? 0
      value[n] = (value[n] ?? 0) + (absolute ? Math.abs(k) : k) * (source[n] ?? 0)
    }
  }
  for (const { source, apply } of node.blocks) {
    const from = values.get(source)
    if (from) apply(from, value, absolute)
  }
  return value
}
