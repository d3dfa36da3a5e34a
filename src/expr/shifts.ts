/**
 * @file The ways to write one sum whose factors stand at sums of indices: Σ_x e[x] r[x+k] is Σ_x e[x−k] r[x].
 *
 * Assumed is the policy at the boundary (boundary.ts): with zeros beyond all ranges a sum runs over all whole numbers, where
 * x → x − k changes nothing. An index that nothing confines to its range gets the indicator of that range first.
 */
import { atomsOf, isAffine, solvedFor } from './affine.js'
import { inside, isShifted, supportOf, withoutIdle } from './boundary.js'
import type { Expr, Index } from './expr.js'
import { kindOfIndex } from './expr.js'
import { Undecided } from './rational.js'
import { symbols } from './substitute.js'
import { closeSum, freshIndex, rename } from './sums.js'

export type Opened = readonly [factors: readonly Expr[], bound: readonly Index[]]

const MOST_WAYS = 40

/** All ways up to the names of the bound indices; the sum itself where none of them stands in a sum of indices. */
export function waysToShift([factors, bound]: Opened): readonly Opened[] {
  if (!factors.some(isShifted)) return [[factors, bound]]
  const moving = new Set(
    factors
      .flatMap((f) => [...symbols(f)])
      .flatMap((s) => s.indices.filter(isAffine).flatMap(atomsOf))
      .filter((i) => bound.includes(i)),
  )
  if (moving.size === 0) return [[withoutIdle(factors), bound]]
  const supported = new Set(factors.flatMap((f) => [...supportOf(f)]))
  const ranges = [...moving].filter((i) => !supported.has(i)).map(inside)
  const found = new Map<Expr, Opened>()
  const pending: Opened[] = [[withoutIdle([...factors, ...ranges]), bound]]
  for (let way = pending.pop(); way; way = pending.pop()) {
    const key = closeSum(way[0], way[1])
    if (found.has(key)) continue
    if (found.size === MOST_WAYS) throw new Undecided('a sum with many shifts')
    found.set(key, way)
    pending.push(...shifted(way))
  }
  return [...found.values()]
}

/** One index of a sum read anew: where a factor is zero beyond the range of x+k, the sum may run over x+k in place of x. */
function shifted([factors, bound]: Opened): readonly Opened[] {
  const sums = new Set(factors.flatMap((f) => [...supportOf(f)]).filter(isAffine))
  return [...sums].flatMap((index) =>
    atomsOf(index)
      .filter((i) => bound.includes(i))
      .flatMap((i): readonly Opened[] => {
        const to = freshIndex(`x${kindOfIndex(index) === '' ? '' : `@${kindOfIndex(index)}`}`)
        const value = solvedFor(i, index, to)
        if (value === undefined) return []
        const names = new Map([[i, value]])
        return [[factors.map((f) => rename(f, names)), bound.map((b) => (b === i ? to : b))]]
      }),
  )
}
