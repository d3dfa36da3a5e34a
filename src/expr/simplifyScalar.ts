/** @file Stable forms of a scalar formula and of its derivatives: no overflow on the way to a finite value, no needless cancellation. */
import { add, map, mul, pow, sym } from './build.js'
import { differentiate } from './differentiate.js'
import type { Expr } from './expr.js'
import { MAP_RULES, POWER_RULES, PRODUCT_RULES } from './productRules.js'
import { type Rewrite, SUM_RULES } from './sumRules.js'

type Row = readonly [name: string, rewrite: Rewrite<never>]

/** The rules by the kind of node that they look at; within a kind the first that applies is taken. */
const RULES: Partial<Readonly<Record<Expr['kind'], readonly Row[]>>> = {
  add: SUM_RULES,
  mul: PRODUCT_RULES,
  pow: POWER_RULES,
  map: MAP_RULES,
}

/** Functions that a stable form may call and its formula need not. */
export const STABLE_FUNCTIONS = ['exp', 'log', 'tanh', 'logistic', 'softplus', 'sin', 'cos'] as const

/** Names of all rules. */
export const RULE_NAMES: readonly string[] = [
  ...new Set(
    Object.values(RULES)
      .flat()
      .map(([name]) => name),
  ),
]

/** Rewrites of one node before it is left as it is: a guard, far above what a formula needs. */
const MOST_REWRITES = 60

const known = new WeakMap<Expr, Expr>()

/** The stable form of a formula in numbers and scalar symbols; `seen` is told of each rule that is applied. */
export function simplifyScalar(e: Expr, seen?: (rule: string) => void): Expr {
  const memo = seen ? new WeakMap<Expr, Expr>() : known
  const go = (x: Expr, left: number): Expr => {
    const old = memo.get(x)
    if (old) return old
    const result = rewrite(
      rebuild(x, (c) => go(c, left)),
      left,
      go,
      seen,
    )
    memo.set(x, result)
    return result
  }
  return go(e, MOST_REWRITES)
}

function rewrite(
  e: Expr,
  left: number,
  go: (e: Expr, left: number) => Expr,
  seen: ((rule: string) => void) | undefined,
): Expr {
  if (left === 0 || (e.kind === 'mul' && e.sum.length > 0)) return e
  for (const [name, rule] of RULES[e.kind] ?? []) {
    const next = (rule as Rewrite<Expr>)(e)
    if (!next || next === e) continue
    seen?.(name)
    return go(next, left - 1)
  }
  return e
}

function rebuild(e: Expr, go: (e: Expr) => Expr): Expr {
  switch (e.kind) {
    case 'add':
      return add(e.terms.map(go))
    case 'mul':
      return e.sum.length > 0 ? e : mul(e.factors.map(go))
    case 'pow':
      return pow(go(e.base), e.exponent)
    case 'map':
      return map(e.fn, e.order, go(e.arg))
    default:
      return e
  }
}

const derivatives = new WeakMap<Expr, Map<string, Expr[]>>()

/** The `order`-th derivative of a formula by its argument, in stable form; each order is derived once. */
export function stableFormula(body: Expr, argument: string, order: number): Expr {
  const byArgument = derivatives.get(body) ?? new Map<string, Expr[]>()
  derivatives.set(body, byArgument)
  const forms = byArgument.get(argument) ?? [simplifyScalar(body)]
  byArgument.set(argument, forms)
  const by = sym('argument', argument)
  for (let n = forms.length; n <= order; n++)
    forms.push(simplifyScalar(differentiate(forms[n - 1] as Expr, by)))
  return forms[order] as Expr
}
