/** @file The two ends of a connection: the neurons that it joins, what its weights see of them, and which weights exist. */
import { sym } from '../../expr/build.js'
import type { Expr, Index } from '../../expr/expr.js'
import type { Connection, Population } from '../../model/model.js'
import { weightShape } from '../../model/values.js'
import type { Product } from '../../realize/realization.js'
import * as L from '../build.js'
import type { Place, Value } from '../program.js'
import { idOf, kindsOf, type Network, population } from './network.js'
import type { Scope } from './scope.js'

/** Channels, height and width. */
export type Image = readonly [number, number, number]

/** What stands between the presynaptic image and the postsynaptic one. */
export interface Stages {
  readonly source: Image
  /** Side of the windows that are pooled ahead of the weight; 1 for none. */
  readonly before: number
  /** What the weight sees. */
  readonly seen: Image
  /** Side of the kernel; absent where every neuron has weights of its own. */
  readonly kernel?: number
  /** What the kernel makes of it, before it is pooled. */
  readonly made: Image
  readonly after: number
}

export interface Ends {
  readonly post: Population
  /** Presynaptic neurons as the weight sees them: after pooling. */
  readonly pre: Population
  /** Presynaptic neurons as they are. */
  readonly source: Population
  /** The indices that the weight is read with. */
  readonly row: Index
  readonly column: Index
  /** Buffer of the weights. */
  readonly id: string
  readonly shape: readonly number[]
  readonly stages?: Stages
}

export function endsOf(network: Network, c: Connection): Ends {
  const [post, pre] = kindsOf(network, c.weight)
  const at = (name: string, kind: string): Index => (kind === '' ? name : `${name}@${kind}`)
  const source = population(network, c.pre, pre)
  const stages = stagesOf(c, source)
  const shape = stages?.seen ?? []
  const size = shape.reduce((a, b) => a * b, 1)
  return {
    post: population(network, c.post, post),
    pre: stages ? { ...source, parts: [{ kind: pre, size, shape }] } : source,
    source,
    row: at('i', post),
    column: at('j', pre),
    id: idOf(c.weight, c.post, c.pre),
    shape: weightShape(network.model, c),
    ...(stages ? { stages } : {}),
  }
}

function stagesOf({ options }: Connection, source: Population): Stages | undefined {
  const { stages, pool = 1, conv } = options
  const [channels = 1, height = 1, width = 1] = source.parts[0]?.shape ?? []
  if (stages.length === 0) return undefined
  const before = stages[0] === 'pool' ? pool : 1
  const seen: Image = [channels, height / before, width / before]
  if (!conv) return { source: [channels, height, width], before, seen, made: seen, after: 1 }
  const made: Image = [conv.channels, seen[1] - conv.size + 1, seen[2] - conv.size + 1]
  const after = stages[1] === 'pool' ? pool : 1
  return { source: [channels, height, width], before, seen, kernel: conv.size, made, after }
}

export const operandOf = (product: Product, index: Index): Expr =>
  sym(product.operandKind === 'state' ? 'state' : 'let', product.operand, [index])

/** Names that loops and sums of a pass take. */
const TAKEN = ['b', 'i', 'j', 'k', 'slot', 'co', 'ro', 'cl', 'ci', 'kr', 'kc', 'dr', 'dc'] as const

/** A synapse read with the given loop variables for its two neurons. */
export const scopeAt = (
  network: Network,
  ends: Ends,
  [i, j]: readonly [string, string],
  functions: Set<string>,
): Scope => ({
  network,
  axes: new Map([
    [ends.row, { variable: i, population: ends.post }],
    [ends.column, { variable: j, population: ends.pre }],
  ]),
  population: ends.post,
  locals: new Map(),
  prelude: [],
  functions,
  names: new Set(TAKEN),
})

/** Buffer that is 1 where a synapse of the block exists. */
export const maskId = (id: string): string => `exists_${id}`

/** The value where the synapse at a place exists, else zero; as it is where all of a block do. */
export function whereExists(network: Network, id: string, at: Place, value: Value): Value {
  const mask = network.buffers.get(id)?.mask
  return mask === undefined ? value : L.select(L.load(mask, at), '!=', L.constant(0), value, L.constant(0))
}
