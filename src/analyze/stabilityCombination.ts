/** @file Sums of diagonal multiples of signals of one population. */
import { isConstant } from '../expr/build.js'
import type { Expr } from '../expr/expr.js'

/** Σ coefficient ⊙ source, by id of the source; all in one population. */
export type Combination = ReadonlyMap<string, Float64Array>

export const NOTHING: Combination = new Map()

/** What a factor of zero takes away is no longer part of any loop. */
export function scaled(c: Combination, factor: Float64Array): Combination {
  return new Map(
    [...c].flatMap(([id, v]): [string, Float64Array][] => {
      const product = v.map((x, n) => x * (factor[n] ?? 0))
      return product.every((x) => x === 0) ? [] : [[id, product]]
    }),
  )
}

export function sum(list: readonly Combination[]): Combination {
  const total = new Map<string, Float64Array>()
  for (const c of list) {
    for (const [id, v] of c) {
      const old = total.get(id)
      total.set(id, old ? old.map((x, n) => x + (v[n] ?? 0)) : v)
    }
  }
  return total
}

/** A factor that is fixed while the signals move: constants, slopes, whether a target is given. */
export const isCoefficient = (e: Expr): boolean =>
  isConstant(e) ||
  (e.kind === 'map' && e.order === 1) ||
  (e.kind === 'sym' && (e.role === 'given' || e.role === 'output')) ||
  (e.kind === 'pow' && isCoefficient(e.base)) ||
  (e.kind === 'mul' && e.sum.length === 0 && e.factors.every(isCoefficient))
