/** @file Symbols of an expression: found, and replaced. */
import { add, children, map, mul, op, pow, softmax } from './build.js'
import type { Expr, Sym } from './expr.js'
import { closeSum, freshIndex, logsumexp, openSum, rename } from './sums.js'

/** Replaces symbols; the replacement sees the occurrence's own indices. Same node where nothing changed. */
export function substitute(e: Expr, replace: (s: Sym) => Expr): Expr {
  const memo = new Map<Expr, Expr>()
  const go = (x: Expr): Expr => {
    const known = memo.get(x)
    if (known) return known
    const result = rebuild(x, go, replace)
    memo.set(x, result)
    return result
  }
  return go(e)
}

function rebuild(e: Expr, go: (x: Expr) => Expr, replace: (s: Sym) => Expr): Expr {
  switch (e.kind) {
    case 'num':
      return e
    case 'sym':
      return replace(e)
    case 'add':
      return add(e.terms.map(go))
    case 'mul': {
      if (e.sum.length === 0) return mul(e.factors.map(go))
      const factors = e.factors.map(go)
      if (factors.every((f, n) => f === e.factors[n])) return e
      const [opened, fresh] = openSum(e)
      return closeSum(
        opened.map((f) => substitute(f, replace)),
        fresh,
      )
    }
    case 'pow':
      return pow(go(e.base), e.exponent)
    case 'map':
      return map(e.fn, e.order, go(e.arg))
    case 'op':
      return op(
        e.word.map((f) => (f.tau ? { ...f, tau: go(f.tau) } : f)),
        go(e.arg),
      )
    case 'softmax':
      return softmax(go(e.arg), e.at)
    case 'logsumexp': {
      const over = freshIndex(e.over)
      return logsumexp(rename(go(e.arg), new Map([[e.over, over]])), over)
    }
  }
}

/** All symbols of an expression, those inside operator constants included. */
export function symbols(e: Expr): ReadonlySet<Sym> {
  const found = new Set<Sym>()
  const seen = new Set<Expr>()
  const stack: Expr[] = [e]
  for (let x = stack.pop(); x; x = stack.pop()) {
    if (seen.has(x)) continue
    seen.add(x)
    if (x.kind === 'sym') found.add(x)
    stack.push(...children(x))
  }
  return found
}
