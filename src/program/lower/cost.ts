/** @file The cost per sample, summed over populations. */
import { add, children } from '../../expr/build.js'
import { type Expr, kindOfIndex } from '../../expr/expr.js'
import type { Population } from '../../model/model.js'
import * as L from '../build.js'
import type { Statement } from '../program.js'
import { inPopulation, kindOf, type Network } from './network.js'
import { type Scope, valueAt } from './scalar.js'

/** The terms of a cost that neurons of this kind contribute. */
const ofKind = (e: Expr, p: Population): Expr =>
  add((e.kind === 'add' ? e.terms : [e]).filter((t) => boundKinds(t).every((kind) => kind === kindOf(p))))

const boundKinds = (e: Expr): readonly string[] => [
  ...(e.kind === 'mul' ? e.sum : e.kind === 'logsumexp' ? [e.over] : []).map(kindOfIndex),
  ...children(e).flatMap(boundKinds),
]

/** Cost per sample, from the rates that the errors read. */
export function costs(network: Network, functions: Set<string>): readonly Statement[] {
  const { cost } = network.realization
  if (cost === undefined) return []
  const at = L.place({ b: 1 })
  let first = true
  return network.own.flatMap((p) => {
    const body = ofKind(inPopulation(network, cost, p), p)
    if (body.kind === 'num') return []
    const prelude: Statement[] = []
    const scope: Scope = {
      network,
      axes: new Map(),
      population: p,
      locals: new Map(),
      prelude,
      functions,
      names: new Set(['b', 'i', 'j', 'k', 'slot']),
    }
    const value = valueAt(body, scope)
    const stored = first ? value : L.add(L.load('cost', at), value)
    first = false
    return [
      L.comment(`cost of ${p.name}, per sample`),
      L.loop('b', 'batch', [...prelude, L.store('cost', at, stored)]),
    ]
  })
}
