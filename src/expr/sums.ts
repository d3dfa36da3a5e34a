/** @file Sums over indices: opened to fresh names, closed to canonical ones, so that equal sums are one node. */
import { add, children, logsumexpClosed, map, mul, ONE, op, pow, product, softmax, sym } from './build.js'
import { type Expr, type Index, kindOfIndex, type Mul } from './expr.js'

/** Highest number of a bound index (`$n`) inside an expression. */
const heights = new WeakMap<Expr, number>()
function height(e: Expr): number {
  const known = heights.get(e)
  if (known !== undefined) return known
  let h = 0
  for (const child of children(e)) h = Math.max(h, height(child))
  const own = e.kind === 'mul' ? e.sum : e.kind === 'logsumexp' ? [e.over] : []
  for (const i of own) h = Math.max(h, Number.parseInt(i.slice(1), 10))
  heights.set(e, h)
  return h
}

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
  const base = Math.max(0, ...group.map(height))
  const close = (order: readonly Index[]): Expr =>
    closeAs(group, new Map(order.map((i, n) => [i, boundName(base + n + 1, i)])))
  const [first = ONE, ...others] = permutations(bound).map(close)
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

/** Symbols whose bound indices stand in falling order, as in W[$2,$1]: names are given so that there are few. */
function descents(e: Expr): number {
  const numbers = e.kind === 'sym' ? e.indices.map((i) => Number.parseInt(i.slice(1), 10)) : []
  const own = numbers.filter((n, k) => n < (numbers[k - 1] ?? n)).length
  return children(e).reduce((count, c) => count + descents(c), own)
}

/** Renames free indices. Bound names never clash: free ones are never called `$n`, and sums are closed canonically. */
export function rename(e: Expr, names: ReadonlyMap<Index, Index>): Expr {
  if (!e.free.some((i) => names.has(i))) return e
  const of = (i: Index): Index => names.get(i) ?? i
  switch (e.kind) {
    case 'num':
      return e
    case 'sym':
      return sym(e.role, e.name, e.indices.map(of))
    case 'add':
      return add(e.terms.map((t) => rename(t, names)))
    case 'mul': {
      if (e.sum.length > 1) {
        // Which bound index is named first depends on the free ones: such a sum is closed anew.
        const [factors, bound] = openSum(e)
        return closeSum(
          factors.map((f) => rename(f, names)),
          bound,
        )
      }
      const factors = e.factors.map((f) => rename(f, names))
      return e.sum.length === 0 ? mul(factors) : product(factors, e.sum)
    }
    case 'pow':
      return pow(rename(e.base, names), e.exponent)
    case 'map':
      return map(e.fn, e.order, rename(e.arg, names))
    case 'op':
      return op(
        e.word.map((f) => (f.tau ? { ...f, tau: rename(f.tau, names) } : f)),
        rename(e.arg, names),
      )
    case 'softmax':
      return softmax(rename(e.arg, names), of(e.at))
    case 'logsumexp':
      return logsumexpClosed(rename(e.arg, names), e.over)
  }
}

/** logsumexp over the free index `over` of arg, which becomes bound. */
export function logsumexp(arg: Expr, over: Index): Expr {
  const kind = kindOfIndex(over)
  const name = `$${height(arg) + 1}${kind === '' ? '' : `@${kind}`}`
  return logsumexpClosed(rename(arg, new Map([[over, name]])), name)
}
