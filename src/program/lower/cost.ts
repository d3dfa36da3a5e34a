/** @file Scalars per sample, summed over populations: the cost, the energy of an action. */
import { add, children } from '../../expr/build.js'
import { type Expr, kindOfIndex } from '../../expr/expr.js'
import type { Population } from '../../model/model.js'
import * as L from '../build.js'
import type { Statement } from '../program.js'
import { inPopulation, kindOf, type Network } from './network.js'
import { valueAt } from './scalar.js'
import type { Scope } from './scope.js'

/** The terms of a cost that neurons of this kind contribute. */
const ofKind = (e: Expr, p: Population): Expr =>
  add((e.kind === 'add' ? e.terms : [e]).filter((t) => boundKinds(t).every((kind) => kind === kindOf(p))))

const boundKinds = (e: Expr): readonly string[] => [
  ...(e.kind === 'mul' ? e.sum : e.kind === 'logsumexp' ? [e.over] : []).map(kindOfIndex),
  ...children(e).flatMap(boundKinds),
]

/** Cost per sample, from the rates that the errors read. */
export const costs = (network: Network, functions: Set<string>): readonly Statement[] =>
  perSample(network, 'cost', network.realization.cost, functions)

/** A scalar of every sample, summed over populations, into the buffer of its name. */
export function perSample(
  network: Network,
  name: string,
  whole: Expr | undefined,
  functions: Set<string>,
): readonly Statement[] {
  if (whole === undefined) return []
  const at = L.place({ b: 1 })
  let first = true
  return network.own.flatMap((p) => {
    const body = ofKind(inPopulation(network, whole, p), p)
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
    const stored = first ? value : L.add(L.load(name, at), value)
    first = false
    return [
      L.comment(`${name} of ${p.name}, per sample`),
      L.loop('b', 'batch', [...prelude, L.store(name, at, stored)]),
    ]
  })
}
