/** @file Expressions visited from the leaves up without recursion, so that depth is bounded by memory and not by the stack. */
import type { Expr } from './expr.js'

export interface Memo<R> {
  readonly get: (e: Expr) => R | undefined
  readonly has: (e: Expr) => boolean
  readonly set: (e: Expr, result: R) => unknown
}

/** What becomes of each; the list itself where nothing changed. */
export function replaced(list: readonly Expr[], go: (e: Expr) => Expr): readonly Expr[] {
  let made: Expr[] | undefined
  for (let n = 0; n < list.length; n++) {
    const e = list[n] as Expr
    const other = go(e)
    if (made) made.push(other)
    else if (other !== e) {
      made = list.slice(0, n)
      made.push(other)
    }
  }
  return made ?? list
}

/**
 * The result of `make` at the root, after that of all nodes `below` each node. `below` may ask for more once its first answer
 * is done; it is called until all that it names is in the memo.
 */
export function bottomUp<R>(
  root: Expr,
  memo: Memo<R>,
  below: (e: Expr) => readonly Expr[],
  make: (e: Expr, of: (child: Expr) => R) => R,
): R {
  const of = (e: Expr): R => memo.get(e) as R
  const stack: Expr[] = [root]
  for (let e = stack.at(-1); e; e = stack.at(-1)) {
    if (memo.has(e)) {
      stack.pop()
      continue
    }
    const before = stack.length
    for (const child of below(e)) if (!memo.has(child)) stack.push(child)
    if (stack.length > before) continue
    stack.pop()
    memo.set(e, make(e, of))
  }
  return of(root)
}
