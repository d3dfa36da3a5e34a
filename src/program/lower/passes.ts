/** @file The pass over a weight: forward product, transposed product and update while each row is at hand. */
import type { Connection } from '../../model/model.js'
import type { Learning } from '../../realize/realization.js'
import * as L from '../build.js'
import type { Place, Statement, Value } from '../program.js'
import { kernelPass } from './convolve.js'
import { endsOf, whereExists } from './ends.js'
import { idOf, inPopulation, type Network, publicName, sizeOf } from './network.js'
import {
  change,
  learningScope,
  operandAt,
  type Pass,
  type PassWork,
  pooled,
  poolingOf,
  type Started,
} from './pass.js'
import { unpool } from './pool.js'
import { leafId, neuronPlace, valueAt } from './scalar.js'
import { update } from './update.js'

export type { PassWork, Started } from './pass.js'

/** All that a step does with W[post,pre] at one time. */
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
    const into = product.transposed ? ends.source : ends.post
    const target = leafId(product.leaf, into)
    const first = !started.has(target)
    started.add(target)
    return { product, into, first }
  })
  const pass: Pass = { network, c, ends, work, started, functions, products }
  const parts = [
    ...work.products.map((p) => `${p.weight}${p.transposed ? "'" : ''} ${p.operand}`),
    ...work.learning.map((l) => `learning of ${l.rule.parameter}`),
  ]
  const comment = L.comment(
    `${publicName(c.weight, c.post, c.pre)}: ${parts.join(', ')}`,
    work.learning[0]?.equation,
  )
  if (!c.options.conv && !c.options.oneToOne) return rows(pass, comment)
  const statements = c.options.conv ? kernelPass(pass) : diagonal(pass)
  return statements.length === 0 ? [] : [comment, ...statements]
}

/** Where a transposed product is summed: at the neurons, or at the windows that are then sent on to them. */
function reached(pass: Pass, target: string, first: boolean) {
  const { network, c, ends } = pass
  const ahead = poolingOf(pass)
  if (!ahead) return { buffer: target, zero: first, after: [] }
  const buffer = idOf('reached', c.weight, c.post, c.pre)
  const size = sizeOf(ends.pre)
  network.buffers.ensure(buffer, 'signal', ['batch', size], {
    about: 'errors of pooled neurons, before they are sent on',
  })
  const error = L.load(buffer, L.place({ b: size, j: 1 }))
  return { buffer, zero: true, after: unpool(ahead, error, target, first) }
}

/** Row by row: products, gradients and, where rows are on their own, updates. */
function rows(pass: Pass, comment: Statement): readonly Statement[] {
  const { ends, work, products, c } = pass
  const columns = sizeOf(ends.pre)
  const at = L.place({ i: columns, j: 1 })
  const element = L.load(ends.id, at)
  const [i, j] = [
    { variable: 'i', population: ends.post },
    { variable: 'j', population: ends.pre },
  ]
  const before: Statement[] = [...pooled(pass)]
  const row: Statement[] = []
  const after: Statement[] = []
  for (const { product, into, first } of products) {
    const target = leafId(product.leaf, into)
    if (!product.transposed) {
      const drive = L.load(target, neuronPlace(i))
      const term = L.mul(element, operandAt(pass, product, ['i', 'j']))
      row.push(
        L.loop('b', 'batch', [
          L.sum('s', 'j', columns, term, 4),
          L.store(target, neuronPlace(i), first ? L.local('s') : L.add(drive, L.local('s'))),
        ]),
      )
      continue
    }
    const to = reached(pass, target, first)
    if (to.zero) {
      const zero = L.store(to.buffer, neuronPlace(j), L.constant(0))
      before.push(L.loop('b', 'batch', [L.loop('j', columns, [zero])]))
    }
    after.push(...to.after)
    const x = operandAt(pass, product, ['i', 'j'])
    const ofSynapse = product.operandKind === 'synaptic'
    const sum = L.add(L.load(to.buffer, neuronPlace(j)), L.mul(element, ofSynapse ? x : L.local('x')))
    row.push(
      L.loop('b', 'batch', [
        ...(ofSynapse ? [] : [L.define('x', x)]),
        L.loop('j', columns, [L.store(to.buffer, neuronPlace(j), sum)]),
      ]),
    )
  }
  for (const l of work.learning) {
    row.push(L.loop('j', columns, gradient(pass, l, at, ['i', 'j'])))
    if (work.updates && !c.options.symmetric)
      row.push(...change(pass, l, at, [{ variable: 'j', extent: columns }]))
  }
  if (row.length === 0) return []
  return [...before, comment, L.loop('i', sizeOf(ends.post), row), ...after, ...pairs(pass)]
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
  const { ends, work, products } = pass
  const size = sizeOf(ends.pre)
  const at = L.place({ i: size + 1 })
  const own = L.place({ b: size, i: 1 })
  const after: Statement[] = []
  const body: Statement[] = products.map(({ product, into, first }) => {
    const target = leafId(product.leaf, into)
    const x = operandAt(pass, product, ['i', 'i'])
    const term = L.mul(L.load(ends.id, at), x)
    const to = product.transposed ? reached(pass, target, first) : { buffer: target, zero: first, after: [] }
    after.push(...to.after)
    return L.loop('b', 'batch', [
      L.store(to.buffer, own, to.zero ? term : L.add(L.load(to.buffer, own), term)),
    ])
  })
  const learning = work.learning.flatMap((l) => {
    const loops = [{ variable: 'i', extent: size }]
    return [
      L.loop('i', size, gradient(pass, l, at, ['i', 'i'])),
      ...(work.updates ? change(pass, l, at, loops) : []),
    ]
  })
  return [...pooled(pass), ...(body.length === 0 ? [] : [L.loop('i', size, body)]), ...after, ...learning]
}

/** g[i,j] = batch mean of the rule, stored. */
function gradient(
  pass: Pass,
  l: Learning,
  at: Place,
  variables: readonly [string, string],
): readonly Statement[] {
  const { network, ends } = pass
  const scope = learningScope(pass, l, L.load(ends.id, at), variables)
  const value = valueAt(inPopulation(network, l.gradient, scope.population), scope)
  const mean: Value = L.div(L.local('g'), L.batchSize)
  return [
    ...scope.prelude,
    L.sum('g', 'b', 'batch', value),
    L.store(`grad_${ends.id}`, at, whereExists(network, ends.id, at, mean)),
  ]
}

/** The update of a whole block from its stored gradient. */
export function updateBlock(
  network: Network,
  c: Connection,
  learning: Learning,
  functions: Set<string>,
): readonly Statement[] {
  const { id, pre, post, shape } = endsOf(network, c)
  const columns = sizeOf(pre)
  const [i, j] = [
    { variable: 'i', extent: sizeOf(post) },
    { variable: 'j', extent: columns },
  ]
  const { at, loops } = c.options.conv
    ? { at: L.place({ i: 1 }), loops: [{ variable: 'i', extent: shape.reduce((a, b) => a * b, 1) }] }
    : c.options.oneToOne
      ? { at: L.place({ i: columns + 1 }), loops: [i] }
      : { at: L.place({ i: columns, j: 1 }), loops: [i, j] }
  return update(network, learning, { id, at, loops, population: post }, functions)
}
