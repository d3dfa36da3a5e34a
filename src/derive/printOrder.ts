/** @file The order of terms and factors in print. */
import { isConstant, isNum, splitCoefficient } from '../expr/build.js'
import type { Expr } from '../expr/expr.js'

export const isNegative = (e: Expr): boolean => splitCoefficient(e).coefficient < 0

/** Rank of a term in a sum: what a reader expects first. */
function termRank(e: Expr): number {
  const { rest } = splitCoefficient(e)
  const factors = rest.kind === 'mul' && rest.sum.length === 0 ? rest.factors : [rest]
  if (isNum(rest)) return 0
  const moving = factors.filter((f) => !isConstant(f))
  const main = moving[moving.length - 1]
  if (!main) return factors.some((f) => f.kind === 'sym' && f.role === 'bias') ? 3 : 4
  if (moving.length === 1 && main.kind === 'sym')
    return main.role === 'state' ? 1 : main.role === 'let' ? 5 : 6
  if (moving.some((f) => f.kind === 'mul' && f.sum.length > 0)) return 2
  return 4
}

/** Order of the terms of a sum, for print and for floating-point evaluation alike. */
export const orderedTerms = (terms: readonly Expr[]): readonly Expr[] =>
  leadPositive(
    terms
      .map((term) => ({ term, rank: termRank(term), hash: splitCoefficient(term).rest.hash }))
      .sort((a, b) => a.rank - b.rank || a.hash - b.hash)
      .map(({ term }) => term),
  )

/** `y - r`, not `-r + y`; a leading state keeps its place, as in `-u + W r`. */
function leadPositive(terms: readonly Expr[]): readonly Expr[] {
  const [first, ...rest] = terms
  if (!first || !isNegative(first)) return terms
  if (termRank(first) === 1 && (terms.length > 2 || terms.some((t) => termRank(t) === 2))) return terms
  const positive = rest.find((t) => !isNegative(t))
  return positive ? [positive, ...terms.filter((t) => t !== positive)] : terms
}

function factorRank(e: Expr): number {
  if (e.kind === 'num') return 0
  if (isConstant(e) && e.kind !== 'pow') return 1
  if (e.kind === 'sym') return 4
  if (e.kind === 'map') return e.order > 0 ? 2 : 3
  if (e.kind === 'pow') return 5
  if (e.kind === 'op') return 6
  if (e.kind === 'mul') return 7
  return 8
}

/** Order of the factors of a product. */
export const orderedFactors = (factors: readonly Expr[]): readonly Expr[] =>
  [...factors].sort((a, b) => factorRank(a) - factorRank(b) || a.hash - b.hash)
