/** @file The pass over a weight: forward product, transposed product and update while each row is at hand. */

import { sym } from '../../expr/build.js'
import type { Expr, Index } from '../../expr/expr.js'
import type { Connection, Population } from '../../model/model.js'
import type { Learning, Product } from '../../realize/realization.js'
import * as L from '../build.js'
import type { Statement, Value } from '../program.js'
import { idOf, inPopulation, kindsOf, type Network, population, publicName, sizeOf } from './network.js'
import { type Axis, leafId, neuronPlace, type Scope, valueAt } from './scalar.js'
import { update } from './update.js'

export interface PassWork {
  readonly products: readonly Product[]
  readonly learning: readonly Learning[]
  /** Rows are updated as they are passed: only where no rule reads a weight that is not its own. */
  readonly updates: boolean
}

/** Which product buffers have had their first contribution in this step. */
export type Started = Set<string>

const operand = (product: Product, index: string): Expr =>
  sym(product.operandKind === 'state' ? 'state' : 'let', product.operand, [index])

/** The neurons that a connection joins, and the indices that its weight is read with. */
function endsOf(
  network: Network,
  c: Connection,
): { readonly post: Population; readonly pre: Population; readonly row: Index; readonly column: Index } {
  const [post, pre] = kindsOf(network, c.weight)
  const at = (name: string, kind: string): Index => (kind === '' ? name : `${name}@${kind}`)
  return {
    post: population(network, c.post, post),
    pre: population(network, c.pre, pre),
    row: at('i', post),
    column: at('j', pre),
  }
}

/** One loop over the rows of W[post,pre]. */
export function weightPass(
  network: Network,
  c: Connection,
  work: PassWork,
  started: Started,
  functions: Set<string>,
): readonly Statement[] {
  const { post, pre, row: rowIndex, column } = endsOf(network, c)
  const rows = sizeOf(post)
  const columns = sizeOf(pre)
  const i: Axis = { variable: 'i', population: post }
  const j: Axis = { variable: 'j', population: pre }
  const weight = idOf(c.weight, c.post, c.pre)
  const element = L.load(weight, L.place({ i: columns, j: 1 }))
  const scope = (): Scope => ({
    network,
    axes: new Map([
      [rowIndex, i],
      [column, j],
    ]),
    population: post,
    locals: new Map(),
    prelude: [],
    functions,
    names: new Set(['b', 'i', 'j', 'k', 'slot']),
  })
  const before: Statement[] = []
  const row: Statement[] = []
  for (const p of work.products) {
    if (p.transposed && pre.role === 'input') continue
    const target = leafId(p.leaf, p.transposed ? pre : post)
    const first = !started.has(target)
    started.add(target)
    if (!p.transposed) {
      const drive = L.load(target, neuronPlace(i))
      row.push(
        L.loop('b', 'batch', [
          {
            kind: 'reduce',
            name: 's',
            by: 'sum',
            variable: 'j',
            extent: columns,
            lanes: 4,
            body: [],
            value: L.mul(element, valueAt(operand(p, column), scope())),
          },
          L.store(target, neuronPlace(i), first ? L.local('s') : L.add(drive, L.local('s'))),
        ]),
      )
    } else {
      if (first)
        before.push(
          L.loop('b', 'batch', [L.loop('j', columns, [L.store(target, neuronPlace(j), L.constant(0))])]),
        )
      const back = L.load(target, neuronPlace(j))
      row.push(
        L.loop('b', 'batch', [
          L.define('x', valueAt(operand(p, rowIndex), scope())),
          L.loop('j', columns, [L.store(target, neuronPlace(j), L.add(back, L.mul(element, L.local('x'))))]),
        ]),
      )
    }
  }
  for (const learning of work.learning) row.push(...learnRow(network, c, learning, scope(), work.updates))
  if (row.length === 0) return before
  const parts = [
    ...work.products.map((p) => `${p.weight}${p.transposed ? "'" : ''} ${p.operand}`),
    ...work.learning.map((l) => `learning of ${l.rule.parameter}`),
  ]
  const equation = work.learning[0]?.equation
  return [
    ...before,
    L.comment(`${publicName(c.weight, c.post, c.pre)}: ${parts.join(', ')}`, equation),
    L.loop('i', rows, row),
  ]
}

/** g[i,j] = batch mean of the rule, stored; then, where asked for, the update of that row. */
function learnRow(
  network: Network,
  c: Connection,
  learning: Learning,
  scope: Scope,
  updates: boolean,
): readonly Statement[] {
  const columns = sizeOf(endsOf(network, c).pre)
  const id = idOf(c.weight, c.post, c.pre)
  const at = L.place({ i: columns, j: 1 })
  const body = inPopulation(network, learning.gradient, scope.population)
  const mean: Value = L.div(L.local('g'), { op: 'batch' })
  const sum: Statement = {
    kind: 'reduce',
    name: 'g',
    by: 'sum',
    variable: 'b',
    extent: 'batch',
    lanes: 1,
    body: [],
    value: valueAt(body, scope),
  }
  const row = { id, at, loops: [{ variable: 'j', extent: columns }], population: scope.population }
  return [
    L.loop('j', columns, [...scope.prelude, sum, L.store(`grad_${id}`, at, mean)]),
    ...(updates ? update(network, learning, row, scope.functions) : []),
  ]
}

/** The update of a whole block from its stored gradient. */
export function updateBlock(
  network: Network,
  c: Connection,
  learning: Learning,
  functions: Set<string>,
): readonly Statement[] {
  const { post, pre } = endsOf(network, c)
  const columns = sizeOf(pre)
  const id = idOf(c.weight, c.post, c.pre)
  const loops = [
    { variable: 'i', extent: sizeOf(post) },
    { variable: 'j', extent: columns },
  ]
  return update(
    network,
    learning,
    { id, at: L.place({ i: columns, j: 1 }), loops, population: post },
    functions,
  )
}
