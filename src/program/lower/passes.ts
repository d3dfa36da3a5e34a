/** @file The pass over a weight: forward product, transposed product and update while each row is at hand. */

import type { Connection, Population } from '../../model/model.js'
import type { Learning, Product } from '../../realize/realization.js'
import * as L from '../build.js'
import type { Extent, Place, Statement, Value } from '../program.js'
import { type Ends, endsOf, operandOf, scopeAt, whereExists } from './ends.js'
import { inPopulation, type Network, publicName, sizeOf } from './network.js'
import { leafId, neuronPlace, type Scope, valueAt } from './scalar.js'
import { update } from './update.js'

export interface PassWork {
  readonly products: readonly Product[]
  readonly learning: readonly Learning[]
  /** Rows are updated as they are passed: only where no rule reads a weight that is not its own. */
  readonly updates: boolean
}

/** Which product buffers have had their first contribution in this step. */
export type Started = Set<string>

/** A connection, and what its pass has to do. */
interface Pass {
  readonly network: Network
  readonly c: Connection
  readonly ends: Ends
  readonly work: PassWork
  readonly functions: Set<string>
  /** Products of the pass, each with whether it is the first into its buffer. */
  readonly products: readonly {
    readonly product: Product
    readonly into: Population
    readonly first: boolean
  }[]
}

/** One loop over the rows of W[post,pre]. */
export function weightPass(
  network: Network,
  c: Connection,
  work: PassWork,
  started: Started,
  functions: Set<string>,
): readonly Statement[] {
  const ends = endsOf(network, c)
  const wanted = work.products.filter((p) => !(p.transposed && ends.pre.role === 'input'))
  const products = wanted.map((product) => {
    const into = product.transposed ? ends.pre : ends.post
    const target = leafId(product.leaf, into)
    const first = !started.has(target)
    started.add(target)
    return { product, into, first }
  })
  const pass: Pass = { network, c, ends, work, functions, products }
  const statements = c.options.oneToOne ? diagonal(pass) : rows(pass)
  if (statements.length === 0) return []
  const parts = [
    ...work.products.map((p) => `${p.weight}${p.transposed ? "'" : ''} ${p.operand}`),
    ...work.learning.map((l) => `learning of ${l.rule.parameter}`),
  ]
  const comment = L.comment(
    `${publicName(c.weight, c.post, c.pre)}: ${parts.join(', ')}`,
    work.learning[0]?.equation,
  )
  return [comment, ...statements]
}

/** Row by row: products, gradients and, where rows are on their own, updates. */
function rows(pass: Pass): readonly Statement[] {
  const { network, c, ends, work, products } = pass
  const columns = sizeOf(ends.pre)
  const at = L.place({ i: columns, j: 1 })
  const element = L.load(ends.id, at)
  const scope = (): Scope => scopeAt(network, ends, ['i', 'j'], pass.functions)
  const [i, j] = [
    { variable: 'i', population: ends.post },
    { variable: 'j', population: ends.pre },
  ]
  const before: Statement[] = []
  const row: Statement[] = []
  for (const { product, into, first } of products) {
    const target = leafId(product.leaf, into)
    if (!product.transposed) {
      const drive = L.load(target, neuronPlace(i))
      const term = L.mul(element, valueAt(operandOf(product, ends.column), scope()))
      row.push(
        L.loop('b', 'batch', [
          L.sum('s', 'j', columns, term, 4),
          L.store(target, neuronPlace(i), first ? L.local('s') : L.add(drive, L.local('s'))),
        ]),
      )
      continue
    }
    if (first) {
      const zero = L.store(target, neuronPlace(j), L.constant(0))
      before.push(L.loop('b', 'batch', [L.loop('j', columns, [zero])]))
    }
    const back = L.load(target, neuronPlace(j))
    const sum = L.add(back, L.mul(element, L.local('x')))
    row.push(
      L.loop('b', 'batch', [
        L.define('x', valueAt(operandOf(product, ends.row), scope())),
        L.loop('j', columns, [L.store(target, neuronPlace(j), sum)]),
      ]),
    )
  }
  for (const l of work.learning) {
    const own = scope()
    const store = gradient(pass, l, own, at)
    row.push(L.loop('j', columns, [...own.prelude, ...store]))
    if (work.updates && !c.options.symmetric)
      row.push(...change(pass, l, at, [{ variable: 'j', extent: columns }]))
  }
  if (row.length === 0) return []
  return [...before, L.loop('i', sizeOf(ends.post), row), ...pairs(pass)]
}

/** Weights of a symmetric block are one parameter: the gradient is that of both directions, ½ (g + g'), and moves both. */
function pairs({ network, c, ends, work, functions }: Pass): readonly Statement[] {
  if (!c.options.symmetric) return []
  const size = sizeOf(ends.pre)
  const [here, there] = [L.place({ i: size, j: 1 }), L.place({ j: size, i: 1 })]
  const buffer = `grad_${ends.id}`
  return work.learning.flatMap((l) => [
    L.loop('i', size, [
      L.loop('j', size, [
        L.define('g', L.mul(L.constant(0.5), L.add(L.load(buffer, here), L.load(buffer, there)))),
        L.store(buffer, here, L.local('g')),
        L.store(buffer, there, L.local('g')),
      ]),
    ]),
    ...(work.updates ? updateBlock(network, c, l, functions) : []),
  ])
}

/** n synapses from neuron to neuron of the same number. */
function diagonal(pass: Pass): readonly Statement[] {
  const { network, ends, work, products, functions } = pass
  const size = sizeOf(ends.pre)
  const at = L.place({ i: size + 1 })
  const scope = (): Scope => scopeAt(network, ends, ['i', 'i'], functions)
  const own = L.place({ b: size, i: 1 })
  const body: Statement[] = products.map(({ product, into, first }) => {
    const target = leafId(product.leaf, into)
    const index = product.transposed ? ends.row : ends.column
    const term = L.mul(L.load(ends.id, at), valueAt(operandOf(product, index), scope()))
    return L.loop('b', 'batch', [L.store(target, own, first ? term : L.add(L.load(target, own), term))])
  })
  const learning = work.learning.flatMap((l) => {
    const place = scope()
    const store = gradient(pass, l, place, at)
    const loops = [{ variable: 'i', extent: size }]
    return [
      L.loop('i', size, [...place.prelude, ...store]),
      ...(work.updates ? change(pass, l, at, loops) : []),
    ]
  })
  return [...(body.length === 0 ? [] : [L.loop('i', size, body)]), ...learning]
}

/** g[i,j] = batch mean of the rule, stored. */
function gradient({ network, ends }: Pass, l: Learning, scope: Scope, at: Place): readonly Statement[] {
  const value = valueAt(inPopulation(network, l.gradient, scope.population), scope)
  const mean: Value = L.div(L.local('g'), L.batchSize)
  return [
    L.sum('g', 'b', 'batch', value),
    L.store(`grad_${ends.id}`, at, whereExists(network, ends.id, at, mean)),
  ]
}

/** The update of the elements at a place. */
const change = (
  { network, ends, functions }: Pass,
  learning: Learning,
  at: Place,
  loops: readonly { readonly variable: string; readonly extent: Extent }[],
): readonly Statement[] =>
  update(network, learning, { id: ends.id, at, loops, population: ends.post }, functions)

/** The update of a whole block from its stored gradient. */
export function updateBlock(
  network: Network,
  c: Connection,
  learning: Learning,
  functions: Set<string>,
): readonly Statement[] {
  const ends = endsOf(network, c)
  const columns = sizeOf(ends.pre)
  const all = [
    { variable: 'i', extent: sizeOf(ends.post) },
    { variable: 'j', extent: columns },
  ]
  const { at, loops } = c.options.oneToOne
    ? { at: L.place({ i: columns + 1 }), loops: all.slice(0, 1) }
    : { at: L.place({ i: columns, j: 1 }), loops: all }
  return update(network, learning, { id: ends.id, at, loops, population: ends.post }, functions)
}
