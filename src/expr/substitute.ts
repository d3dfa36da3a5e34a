/** @file Symbols of an expression: found, and replaced. */
import { add, children, map, mul, op, pow, softmax } from './build.js'
import type { Expr, Op, Sym } from './expr.js'
import { serialsGiven } from './intern.js'
import { closeSum, logsumexp, openLogsumexp, openSteadily } from './sums.js'
import { bottomUp, replaced } from './walk.js'

/**
 * Replaces symbols; the replacement sees the occurrence's own indices. Same node where nothing changed. What `cut` gives stands for
 * an operator and all below it.
 */
export function substitute(
  e: Expr,
  replace: (s: Sym) => Expr,
  cut: (o: Op) => Expr | undefined = () => undefined,
): Expr {
  const memo = new Map<Expr, Expr>()
  // What is bound is opened first: a replacement must never see a canonical name, which its own sums may carry.
  const below = (x: Expr): readonly Expr[] => {
    if (x.kind === 'mul' && x.sum.length > 0) return openSteadily(x)[0]
    if (x.kind === 'op' && cut(x)) return []
    return x.kind === 'logsumexp' ? [openLogsumexp(x)[0]] : children(x)
  }
  return bottomUp(e, memo, below, (x, go) => (x.kind === 'op' && cut(x)) || rebuild(x, go, replace))
}

function rebuild(e: Expr, go: (x: Expr) => Expr, replace: (s: Sym) => Expr): Expr {
  switch (e.kind) {
    case 'num':
      return e
    case 'sym':
      return replace(e)
    case 'add': {
      const terms = replaced(e.terms, go)
      return terms === e.terms ? e : add(terms)
    }
    case 'mul': {
      if (e.sum.length === 0) {
        const factors = replaced(e.factors, go)
        return factors === e.factors ? e : mul(factors)
      }
      const [opened, names] = openSteadily(e)
      const factors = opened.map(go)
      return factors.every((f, n) => f === opened[n]) ? e : closeSum(factors, names)
    }
    case 'pow': {
      const base = go(e.base)
      return base === e.base ? e : pow(base, e.exponent)
    }
    case 'map': {
      const arg = go(e.arg)
      return arg === e.arg ? e : map(e.fn, e.order, arg)
    }
    case 'op':
      return op(
        e.word.map((f) => (f.tau ? { ...f, tau: go(f.tau) } : f)),
        go(e.arg),
      )
    case 'softmax':
      return softmax(go(e.arg), e.at)
    case 'logsumexp': {
      const [arg, over] = openLogsumexp(e)
      return go(arg) === arg ? e : logsumexp(go(arg), over)
    }
  }
}

/**
 * Every node of some expressions once, those inside operator constants and those that `more` names included; the last part first.
 * Nothing below a node that does not `matter` is visited, nor that node.
 */
export function* nodes(
  roots: readonly Expr[],
  more: (x: Expr) => readonly Expr[] = () => NOTHING,
  matters: (x: Expr) => boolean = () => true,
): Iterable<Expr> {
  const isNew = firstSight(roots)
  const stack = [...roots]
  for (let x = stack.pop(); x; x = stack.pop()) {
    if (!matters(x) || !isNew(x)) continue
    yield x
    pushChildren(x, stack)
    const further = more(x)
    for (let n = 0; n < further.length; n++) stack.push(further[n] as Expr)
  }
}

/** As `children`, without a list. */
function pushChildren(e: Expr, stack: Expr[]): void {
  if (e.kind === 'add' || e.kind === 'mul') {
    const list = e.kind === 'add' ? e.terms : e.factors
    for (let n = 0; n < list.length; n++) stack.push(list[n] as Expr)
  } else if (e.kind === 'map') stack.push(e.arg)
  else if (e.kind === 'pow') stack.push(e.base)
  else if (e.kind !== 'num' && e.kind !== 'sym') for (const below of children(e)) stack.push(below)
}

/** Whether a node is met for the first time. Serial numbers are dense, so that of much a row of marks is quicker than a set. */
function firstSight(roots: readonly Expr[]): (e: Expr) => boolean {
  if (roots.every((e) => e.extent <= MANY)) {
    const seen = new Set<Expr>()
    return (e) => !seen.has(e) && seen.add(e) !== undefined
  }
  let seen = new Uint8Array(2 * serialsGiven())
  return ({ id }) => {
    if (id >= seen.length) {
      const longer = new Uint8Array(2 * id)
      longer.set(seen)
      seen = longer
    }
    if (seen[id]) return false
    seen[id] = 1
    return true
  }
}

const MANY = 1000
const NOTHING: readonly Expr[] = []
const NONE: ReadonlySet<Sym> = new Set()
/** What is this short is visited sooner than looked up, down to this depth. */
const SHORT = 50
/** Of what is longer. */
const named = new WeakMap<Expr, ReadonlySet<Sym>>()

/** The definitions that an expression reads itself. */
export function namesIn(e: Expr): ReadonlySet<Sym> {
  if (!e.named) return NONE
  const isLong = e.extent > SHORT
  const known = isLong ? named.get(e) : undefined
  if (known) return known
  const found = new Set<Sym>()
  if (isLong) named.set(e, found)
  const visit = (part: Expr, depth: number): void => {
    if (part.kind === 'sym') found.add(part)
    else if (depth > SHORT) walk(part)
    else for (const c of children(part).toReversed()) if (c.named) visit(c, depth + 1)
  }
  const walk = (part: Expr): void => {
    for (const x of nodes([part], undefined, (p) => p.named)) if (x.kind === 'sym') found.add(x)
  }
  if (isLong) walk(e)
  else visit(e, 0)
  return found
}

/** All symbols of an expression, those inside operator constants included. */
export function symbols(e: Expr): ReadonlySet<Sym> {
  const found = new Set<Sym>()
  for (const x of nodes([e])) if (x.kind === 'sym') found.add(x)
  return found
}
