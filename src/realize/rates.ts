/** @file The rate of change of an expression by the chain rule, down to rates of states and of data (docs/mathematics.md). */

import { bodyAt, type Definitions } from '../derive/functional.js'
import { add, isConstant, map, mul, num, op, pow, sym, ZERO } from '../expr/build.js'
import type { Expr, Rules } from '../expr/expr.js'
import { derivative } from '../expr/operator.js'
import { closeSum, openSum } from '../expr/sums.js'
import { rateOfTarget } from './realization.js'

/** Undefined where it has none: of noise, of a softmax. Weights are constant. */
export function rateOf(e: Expr, definitions: Definitions): Expr | undefined {
  const missing = new Set<Expr>()
  const go = (x: Expr): Expr => {
    if (isConstant(x)) return ZERO
    const rule = RATES[x.kind] as (x: Expr, go: (y: Expr) => Expr, of: Sources) => Expr
    return rule(x, go, { definitions, missing })
  }
  const rate = go(e)
  return missing.size > 0 ? undefined : rate
}

interface Sources {
  readonly definitions: Definitions
  readonly missing: Set<Expr>
}

const ddt = (e: Expr): Expr => op([derivative()], e)

type Rule<K extends Expr['kind']> = (
  e: Extract<Expr, { kind: K }>,
  go: (e: Expr) => Expr,
  of: Sources,
) => Expr

const RATES: { readonly [K in keyof Rules<Expr>]: Rule<K> } = {
  num: () => ZERO,
  sym: (e, go, { definitions, missing }) => {
    if (e.role === 'given' || e.role === 'output' || e.role === 'inside') return ZERO
    if (e.role === 'state') return ddt(e)
    if (e.role === 'target') return sym('let', rateOfTarget(e.name), e.indices)
    const definition = e.role === 'let' ? definitions.get(e.name) : undefined
    if (definition) return go(bodyAt(definition, e.indices))
    missing.add(e)
    return ZERO
  },
  add: (e, go) => add(e.terms.map(go)),
  // Σ_j W_ij x_j changes by Σ_j W_ij ẋ_j: the operand keeps its operator, which an input applies to its data.
  mul: (e, go) => {
    if (e.sum.length === 0)
      return add(e.factors.map((f, m) => mul([go(f), ...e.factors.filter((_, n) => n !== m)])))
    const [factors, bound] = openSum(e)
    const moving = factors.filter((f) => !isConstant(f))
    const weights = factors.filter((f) => !moving.includes(f))
    return closeSum([...weights, ddt(mul(moving))], bound)
  },
  pow: (e, go) => mul([num(e.exponent), pow(e.base, e.exponent - 1), go(e.base)]),
  map: (e, go) => mul([map(e.fn, e.order + 1, e.arg), go(e.arg)]),
  op: (e) => ddt(e),
  softmax: (e, _go, { missing }) => {
    missing.add(e)
    return ZERO
  },
  logsumexp: (e, _go, { missing }) => {
    missing.add(e)
    return ZERO
  },
}
