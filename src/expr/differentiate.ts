/** @file The derivative of a scalar formula by one symbol: activations given as formulas, to any order. */
import { add, isNum, map, mul, num, ONE, pow, ZERO } from './build.js'
import type { Expr, Sym } from './expr.js'

type Rule = {
  readonly [K in Expr['kind']]: (e: Extract<Expr, { kind: K }>, by: Sym, d: (x: Expr) => Expr) => Expr
}

const RULES: Rule = {
  num: () => ZERO,
  sym: (e, by) => (e === by ? ONE : ZERO),
  add: (e, _by, d) => add(e.terms.map(d)),
  // (Π f)' = Σ f_m' Π_{n≠m} f_n
  mul: (e, _by, d) => add(e.factors.map((f, m) => mul([d(f), ...e.factors.filter((_, n) => n !== m)]))),
  // (b^p)' = p b^(p-1) b'
  pow: (e, _by, d) => mul([num(e.exponent), pow(e.base, e.exponent - 1), d(e.base)]),
  map: (e, _by, d) => mul([map(e.fn, e.order + 1, e.arg), d(e.arg)]),
  op: () => refuse('a temporal operator'),
  softmax: () => refuse('softmax'),
  logsumexp: () => refuse('logsumexp'),
}

const refuse = (what: string): never => {
  throw new Error(`internal: ${what} inside a scalar formula`)
}

/** d e / d by. Cost: linear in the nodes of e, by memoised recursion. */
export function differentiate(e: Expr, by: Sym): Expr {
  const memo = new Map<Expr, Expr>()
  const d = (x: Expr): Expr => {
    const known = memo.get(x)
    if (known) return known
    const result = isNum(x)
      ? ZERO
      : (RULES[x.kind] as (e: Expr, by: Sym, d: (x: Expr) => Expr) => Expr)(x, by, d)
    memo.set(x, result)
    return result
  }
  return d(e)
}
