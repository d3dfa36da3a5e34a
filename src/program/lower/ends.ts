/** @file The two ends of a connection: the neurons that it joins, how its weights are read, and which of them exist. */
import { sym } from '../../expr/build.js'
import type { Expr, Index } from '../../expr/expr.js'
import type { Connection, Population } from '../../model/model.js'
import type { Product } from '../../realize/realization.js'
import * as L from '../build.js'
import type { Place, Value } from '../program.js'
import { idOf, kindsOf, type Network, population } from './network.js'
import type { Scope } from './scalar.js'

export interface Ends {
  readonly post: Population
  readonly pre: Population
  /** The indices that the weight is read with. */
  readonly row: Index
  readonly column: Index
  /** Buffer of the weights. */
  readonly id: string
}

export function endsOf(network: Network, c: Connection): Ends {
  const [post, pre] = kindsOf(network, c.weight)
  const at = (name: string, kind: string): Index => (kind === '' ? name : `${name}@${kind}`)
  return {
    post: population(network, c.post, post),
    pre: population(network, c.pre, pre),
    row: at('i', post),
    column: at('j', pre),
    id: idOf(c.weight, c.post, c.pre),
  }
}

export const operandOf = (product: Product, index: Index): Expr =>
  sym(product.operandKind === 'state' ? 'state' : 'let', product.operand, [index])

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
  names: new Set(['b', 'i', 'j', 'k', 'slot']),
})

/** Buffer that is 1 where a synapse of the block exists. */
export const maskId = (id: string): string => `exists_${id}`

/** The value where the synapse at a place exists, else zero; as it is where all of a block do. */
export function whereExists(network: Network, id: string, at: Place, value: Value): Value {
  const mask = network.buffers.get(id)?.mask
  return mask === undefined ? value : L.select(L.load(mask, at), '!=', L.constant(0), value, L.constant(0))
}
