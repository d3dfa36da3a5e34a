/** @file A sum over synapses, Σ_ij of what a scalar has of each: an energy or a cost of the weights. */
import { internal } from '../../base/diagnostic.js'
import type { Index, Mul, Sym } from '../../expr/expr.js'
import { symbols } from '../../expr/substitute.js'
import type { Population } from '../../model/model.js'
import * as L from '../build.js'
import type { Statement, Value } from '../program.js'
import { hasKind, idOf, type Network, sizeOf } from './network.js'
import { freshName, type Scope } from './scope.js'

/** Over the synapses at the neurons of the own population, from all populations that have any; `term` is what stands in the sum. */
export function synapticSum(e: Mul, scope: Scope, term: (inner: Scope) => Value): Value {
  const known = scope.locals.get(e)
  if (known) return known
  const { network, population } = scope
  const [post, pre, more] = e.sum
  const read = [...symbols(e)].filter((s) => s.indices.some((i) => e.sum.includes(i)))
  const pairs = read.filter((s) => s.indices.length === 2)
  const [first] = pairs
  if (post === undefined || pre === undefined || more !== undefined || first === undefined)
    return internal('a sum over pairs of neurons without a weight reached lowering')
  const [at, from] = first.indices as readonly [Index, Index]
  if (pairs.some((s) => s.indices[0] !== at || s.indices[1] !== from))
    return internal('a sum over a weight and its transpose reached lowering')
  const outer = 'k'
  const inner = freshName(scope, 'l')
  const totals = sourcesOf(network, pairs, population, from).map((source): Value => {
    const body: Statement[] = []
    const within: Scope = {
      ...scope,
      axes: new Map([
        ...scope.axes,
        [at, { variable: outer, population }],
        [from, { variable: inner, population: source }],
      ]),
      locals: new Map([...scope.locals].filter(([x]) => x.free.length === 0)),
      prelude: body,
    }
    const value = term(within)
    const [row, total] = [freshName(scope, 'row'), freshName(scope, 'total')]
    const sum = (
      name: string,
      variable: string,
      p: Population,
      statements: readonly Statement[],
      of: Value,
    ): Statement => ({
      kind: 'reduce',
      name,
      by: 'sum',
      variable,
      extent: sizeOf(p),
      lanes: 1,
      body: statements,
      value: of,
    })
    scope.prelude.push(sum(total, outer, population, [sum(row, inner, source, body, value)], L.local(row)))
    return L.local(total)
  })
  const [whole, ...rest] = totals
  const result = rest.reduce((sum, x) => L.add(sum, x), whole ?? L.constant(0))
  scope.locals.set(e, result)
  return result
}

/** Populations with a synapse at this one of any weight that is read. */
function sourcesOf(
  network: Network,
  read: readonly Sym[],
  post: Population,
  from: Index,
): readonly Population[] {
  const populations = [...network.inputs, ...network.own]
  return populations.filter(
    (p) =>
      hasKind(p, from) &&
      read.some((s) => network.buffers.get(idOf(s.name, post.name, p.name)) !== undefined),
  )
}
