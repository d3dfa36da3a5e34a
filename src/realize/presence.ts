/**
 * @file Presence factors (`given`, `output`) carry no index: a factor that speaks of the neurons that a sum runs over belongs into
 * that sum, since a population reads its own presence.
 */
import type { Expr } from '../expr/expr.js'
import { symbols } from '../expr/substitute.js'
import type { WeightSum } from './classify.js'

/** The body of a definition. */
type BodyOf = (name: string) => Expr | undefined

/** Those of the factors that belong into the sum over a weight. */
export function presence(factors: readonly Expr[], sum: WeightSum, bodyOf: BodyOf): readonly Expr[] {
  const within = [...sum.inside, ...sum.between]
  return factors.filter((f) => {
    if (f.kind !== 'sym') return false
    if (f.role === 'given') return within.some((e) => readsTarget(e, f.name, bodyOf))
    return f.role === 'output' && sum.transposed
  })
}

/** Whether an expression reads a target, also through definitions. */
function readsTarget(start: Expr, target: string, bodyOf: BodyOf): boolean {
  const seen = new Set<string>()
  const reads = (e: Expr): boolean =>
    [...symbols(e)].some((s) => {
      if (s.role === 'target') return s.name === target
      if (s.role !== 'let' || seen.has(s.name)) return false
      seen.add(s.name)
      const body = bodyOf(s.name)
      return body !== undefined && reads(body)
    })
  return reads(start)
}
