/** @file `approximate feedback W' by B`: the transposed weight of the error equation, replaced by a weight of its own. */
import { add, mul, op, sym } from '../expr/build.js'
import type { Expr } from '../expr/expr.js'
import { closeSum, openSum } from '../expr/sums.js'
import type { SolvedTerm } from './causal.js'

/** Σ_i W[i,k] x[i] → Σ_i B[k,i] x[i]: B has the shape of W'. Arguments of functions run forward and stay. */
function replace(e: Expr, weight: string, by: string): Expr {
  const go = (x: Expr): Expr => replace(x, weight, by)
  if (e.kind === 'add') return add(e.terms.map(go))
  if (e.kind === 'op') return op(e.word, go(e.arg))
  if (e.kind !== 'mul') return e
  if (e.sum.length === 0) return mul(e.factors.map(go))
  const [factors, bound] = openSum(e)
  const changed = factors.map((f) => {
    const [post, pre] = f.kind === 'sym' && f.name === weight ? f.indices : []
    if (post === undefined || pre === undefined || !bound.includes(post)) return go(f)
    return sym('weight', by, [pre, post])
  })
  return closeSum(changed, bound)
}

export const replaceFeedback = (
  terms: readonly SolvedTerm[],
  weight: string,
  by: string,
): readonly SolvedTerm[] => terms.map((t) => ({ word: t.word, arg: replace(t.arg, weight, by) }))
