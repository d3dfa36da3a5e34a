/** @file Sums over indices: opened to fresh names, closed to canonical ones, so that equal sums are one node. */
import { internal } from '../base/diagnostic.js'
import { isAffine, renameIndex } from './affine.js'
import { add, children, logsumexpClosed, map, mul, ONE, op, pow, product, softmax, sym } from './build.js'
import { type Expr, type Index, kindOfIndex, type LogSumExp, type Mul } from './expr.js'
import { bottomUp } from './walk.js'

/** Σ over indices: distributes over sums, leaves factors that do not depend on an index outside of its sum. */
export function sumOver(e: Expr, indices: readonly Index[]): Expr {
  const bound = indices.filter((i) => e.free.includes(i))
  if (bound.length === 0) return e
  // A term without one of the indices is counted, so such a sum stays whole.
  if (e.kind === 'add' && e.terms.every((t) => bound.every((i) => t.free.includes(i))))
    return add(e.terms.map((t) => sumOver(t, bound)))
  if (e.kind === 'mul' && e.sum.length > 0) {
    // An inner sum is opened, so that Σ_i a_i Σ_j b_ij becomes one sum over both.
    const [factors, inner] = openSum(e)
    return closeSum(factors, [...inner, ...bound])
  }
  const factors = e.kind === 'mul' ? e.factors : [e]
  return closeSum(factors, bound)
}

let freshNumber = 0
/** An index name that occurs nowhere else, of the same kind of neuron. */
export function freshIndex(like: Index): Index {
  const kind = kindOfIndex(like)
  freshNumber++
  return kind === '' ? `%${freshNumber}` : `%${freshNumber}@${kind}`
}

/** The factors of a sum with its bound indices renamed to fresh ones. */
export function openSum(e: Mul): readonly [readonly Expr[], readonly Index[]] {
  const fresh = e.sum.map(freshIndex)
  const renaming = new Map(e.sum.map((i, n) => [i, fresh[n] as Index]))
  return [e.factors.map((f) => rename(f, renaming)), fresh]
}

/** `~n` for a bound `$n`: the same whenever the same sum is opened, so that what stands inside is the same node each time. */
function steadyIndex(bound: Index, taken: readonly Index[]): Index {
  let name = `~${bound.slice(1)}`
  while (taken.includes(name)) name = `~${name}`
  return name
}

/** Whether an index is one that `openSteadily` has made free. */
export const isOpened = (index: Index): boolean => index.startsWith('~')

/**
 * Like openSum, with names that depend on the sum alone; the factors are for use on their own, or beside what has no free indices
 * but those `beside`.
 */
export function openSteadily(
  e: Mul,
  beside: readonly Index[] = [],
): readonly [readonly Expr[], readonly Index[]] {
  if (e.sum.length === 0) return [e.factors, []]
  const names = e.sum.map((i) => steadyIndex(i, [...e.free, ...beside]))
  const renaming = new Map(e.sum.map((i, n) => [i, names[n] as Index]))
  return [e.factors.map((f) => rename(f, renaming)), names]
}

/** The argument of a log Σ exp and the index that it is taken over, made free. */
export function openLogsumexp(e: LogSumExp): readonly [Expr, Index] {
  const over = steadyIndex(e.over, e.free)
  return [rename(e.arg, new Map([[e.over, over]])), over]
}

/** Σ over `bound` of a product: splits into independent groups, each with canonical names. */
export function closeSum(factors: readonly Expr[], bound: readonly Index[]): Expr {
  const outside = factors.filter((f) => !f.free.some((i) => bound.includes(i)))
  let pending = factors.filter((f) => f.free.some((i) => bound.includes(i)))
  const groups: Expr[] = []
  while (pending.length > 0) {
    const group: Expr[] = [pending[0] as Expr]
    pending = pending.slice(1)
    const indices = new Set((group[0] as Expr).free.filter((i) => bound.includes(i)))
    for (let grown = true; grown; ) {
      grown = false
      const rest: Expr[] = []
      for (const f of pending) {
        const own = f.free.filter((i) => bound.includes(i))
        if (own.some((i) => indices.has(i))) {
          for (const i of own) indices.add(i)
          group.push(f)
          grown = true
        } else rest.push(f)
      }
      pending = rest
    }
    groups.push(closeGroup(group, [...indices]))
  }
  return mul([...outside, ...groups])
}

const boundName = (n: number, like: Index): Index =>
  kindOfIndex(like) === '' ? `$${n}` : `$${n}@${kindOfIndex(like)}`

/** Σ of a connected product, its indices named so that the result does not depend on what they were called before. */
function closeGroup(group: readonly Expr[], bound: readonly Index[]): Expr {
  const base = Math.max(0, ...group.map((e) => e.height))
  const close = (order: readonly Index[]): Expr =>
    closeAs(group, new Map(order.map((i, n) => [i, boundName(base + n + 1, i)])))
  const [first = ONE, ...others] = permutations(bound).map(close)
  if (others.length === 0) return first
  const rank = new Map([first, ...others].map((e) => [e, descents(e)]))
  const before = (a: Expr, b: Expr): boolean =>
    ((rank.get(a) ?? 0) - (rank.get(b) ?? 0) || a.hash - b.hash) < 0
  return others.reduce((best, e) => (before(e, best) ? e : best), first)
}

function closeAs(group: readonly Expr[], names: ReadonlyMap<Index, Index>): Expr {
  const renamed = mul(group.map((f) => rename(f, names)))
  if (renamed.kind === 'num') return renamed
  const factors = renamed.kind === 'mul' && renamed.sum.length === 0 ? renamed.factors : [renamed]
  const sum = [...names.values()]
  const coefficient = factors[0]?.kind === 'num' ? factors[0] : undefined
  if (coefficient) return mul([coefficient, product(factors.slice(1), sum)])
  return product(factors, sum)
}

/** All orders of up to five indices; more are taken as they come. */
function permutations(list: readonly Index[]): readonly (readonly Index[])[] {
  if (list.length < 2 || list.length > 5) return [list]
  return list.flatMap((first) =>
    permutations(list.filter((i) => i !== first)).map((rest) => [first, ...rest]),
  )
}

const descending = new Map<Expr, number>()
/** Symbols whose bound indices stand in falling order, as in W[$2,$1]: names are given so that there are few. */
const descents = (root: Expr): number =>
  bottomUp(root, descending, children, (e, of) => {
    const numbers = e.kind === 'sym' ? e.indices.map((i) => Number.parseInt(i.slice(1), 10)) : []
    const own = numbers.filter((n, k) => n < (numbers[k - 1] ?? n)).length
    return children(e).reduce((count, c) => count + of(c), own)
  })

/** Results by what is renamed, kept where no fresh name is among the new ones: the same is asked again and again. */
const renamings = new Map<string, Map<Expr, Expr>>()

function renaming(names: ReadonlyMap<Index, Index>): Map<Expr, Expr> {
  let key = ''
  for (const [from, to] of names) {
    if (from.startsWith('%') || to.includes('%')) return new Map()
    key += `${from}>${to};`
  }
  const known = renamings.get(key) ?? new Map<Expr, Expr>()
  renamings.set(key, known)
  return known
}

/** What is this short is renamed sooner than looked up, down to this depth. */
const SHORT = 50

/** Renames free indices, to names or to sums of names. Bound names never clash: free ones are never called `$n`, and sums are closed canonically. */
export function rename(e: Expr, names: ReadonlyMap<Index, Index>): Expr {
  const changes = (x: Expr): boolean => {
    for (const i of x.free) if ((names.get(i) ?? i) !== i) return true
    return false
  }
  if (!changes(e)) return e
  const go = (x: Expr, depth: number): Expr => {
    if (!changes(x)) return x
    return depth > SHORT ? walk(x) : renamed(x, names, (part) => go(part, depth + 1))
  }
  const below = (x: Expr): readonly Expr[] =>
    !changes(x) || (x.kind === 'mul' && x.sum.length > 1) ? [] : children(x)
  const walk = (root: Expr): Expr =>
    bottomUp(root, renaming(names), below, (x, of) => (changes(x) ? renamed(x, names, of) : x))
  return e.extent <= SHORT ? go(e, 0) : walk(e)
}

function renamed(e: Expr, names: ReadonlyMap<Index, Index>, go: (x: Expr) => Expr): Expr {
  const of = (i: Index): Index => renameIndex(i, names)
  switch (e.kind) {
    case 'num':
      return e
    case 'sym':
      return sym(e.role, e.name, e.indices.map(of))
    case 'add':
      return add(e.terms.map(go))
    case 'mul': {
      if (e.sum.length > 1) {
        // Which bound index is named first depends on the free ones: such a sum is closed anew.
        const bound = e.sum.map(freshIndex)
        const all = new Map([...names, ...e.sum.map((i, n) => [i, bound[n] as Index] as const)])
        return closeSum(
          e.factors.map((f) => rename(f, all)),
          bound,
        )
      }
      return e.sum.length === 0 ? mul(e.factors.map(go)) : product(e.factors.map(go), e.sum)
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
    case 'softmax': {
      const at = of(e.at)
      if (isAffine(at)) return internal('a softmax is read at a sum of indices: it needs a name')
      return softmax(go(e.arg), at)
    }
    case 'logsumexp':
      return logsumexpClosed(go(e.arg), e.over)
  }
}

/** logsumexp over the free index `over` of arg, which becomes bound. */
export function logsumexp(arg: Expr, over: Index): Expr {
  const kind = kindOfIndex(over)
  const name = `$${arg.height + 1}${kind === '' ? '' : `@${kind}`}`
  return logsumexpClosed(rename(arg, new Map([[over, name]])), name)
}
