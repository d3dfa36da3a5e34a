/** @file How fast a variable decays by itself: the constant in front of it in its own rate of change. */
import { add, children, isConstant, isNum, mul, neg, ONE, ZERO } from '../expr/build.js'
import type { Expr } from '../expr/expr.js'

/** The constant decay of a variable in its own rate of change, at all other signals fixed. */
export function leakOf(body: Expr, variable: Expr): { readonly leak?: Expr } {
  const slope = slopeIn(body, variable)
  return slope && !isNum(slope, 0) ? { leak: neg(slope) } : {}
}

/** The constant c in c · variable + …, or nothing where the variable enters in any other way. */
function slopeIn(e: Expr, variable: Expr): Expr | undefined {
  if (e === variable) return ONE
  if (!contains(e, variable)) return ZERO
  if (e.kind === 'add') {
    const slopes = e.terms.map((t) => slopeIn(t, variable))
    return slopes.every((s) => s !== undefined) ? add(slopes) : undefined
  }
  if (e.kind !== 'mul' || e.sum.length > 0) return undefined
  const [holds, ...more] = e.factors.filter((f) => contains(f, variable))
  const others = e.factors.filter((f) => f !== holds)
  const slope = holds && more.length === 0 && others.every(isConstant) ? slopeIn(holds, variable) : undefined
  return slope && mul([slope, ...others])
}

const contains = (e: Expr, part: Expr): boolean => e === part || children(e).some((c) => contains(c, part))
