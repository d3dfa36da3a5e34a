/**
 * @file Constructors of expression nodes: they intern, flatten, collect like terms and name bound indices canonically.
 *
 * Nothing here expands a product over a sum or moves an operator across one; that is `normal.ts`.
 */

import { hashText } from '../base/hash.js'
import type {
  Add,
  Expr,
  Factor,
  Index,
  Map as MapNode,
  Mul,
  Num,
  Op,
  Pow,
  Sym,
  SymRole,
  Word,
} from './expr.js'
import { kindOfIndex } from './expr.js'
import { reduceWord } from './operator.js'

const table = new Map<string, Expr>()
let serial = 0

interface Identity {
  readonly id: number
  readonly hash: number
}

/** `structure` names the node by its children's hashes; it is read only when the node is new. */
function intern<T extends Expr>(key: string, structure: () => string, make: (identity: Identity) => T): T {
  const found = table.get(key)
  if (found) return found as T
  const node = make({ id: serial++, hash: hashText(structure()) })
  table.set(key, node)
  return node
}

const byHash = (a: Expr, b: Expr): number => a.hash - b.hash
const hashes = (list: readonly Expr[]): string => list.map((e) => e.hash).join()

const union = (lists: Iterable<readonly Index[]>): readonly Index[] => {
  const all = new Set<Index>()
  for (const list of lists) for (const i of list) all.add(i)
  return [...all].sort()
}

export const num = (value: number): Num =>
  intern(
    `n${value}`,
    () => `n${value}`,
    (id) => ({ kind: 'num', ...id, free: [], value: value === 0 ? 0 : value }),
  )

export const ZERO: Num = num(0)
export const ONE: Num = num(1)

export const sym = (role: SymRole, name: string, indices: readonly Index[] = []): Sym => {
  const key = `s${role}:${name}[${indices.join()}]`
  return intern(
    key,
    () => key,
    (id) => ({ kind: 'sym', ...id, free: union([indices]), role, name, indices }),
  )
}

export const isNum = (e: Expr, value?: number): e is Num =>
  e.kind === 'num' && (value === undefined || e.value === value)

/** Coefficient and the rest of a term. */
export function splitCoefficient(e: Expr): { readonly coefficient: number; readonly rest: Expr } {
  if (e.kind === 'num') return { coefficient: e.value, rest: ONE }
  if (e.kind === 'mul' && e.sum.length === 0 && e.factors[0]?.kind === 'num') {
    return { coefficient: e.factors[0].value, rest: mul(e.factors.slice(1)) }
  }
  return { coefficient: 1, rest: e }
}

/** Sum of terms: flattened, like terms collected, zeros dropped, in a stable order. */
export function add(terms: readonly Expr[]): Expr {
  const collected = new Map<Expr, number>()
  const visit = (e: Expr): void => {
    if (e.kind === 'add') {
      for (const t of e.terms) visit(t)
      return
    }
    const { coefficient, rest } = splitCoefficient(e)
    collected.set(rest, (collected.get(rest) ?? 0) + coefficient)
  }
  for (const t of terms) visit(t)
  const kept: Expr[] = []
  for (const [rest, coefficient] of collected) if (coefficient !== 0) kept.push(scale(coefficient, rest))
  if (kept.length === 0) return ZERO
  if (kept.length === 1) return kept[0] as Expr
  const sorted = kept.sort(byHash)
  return intern(
    `+${sorted.map((t) => t.id).join()}`,
    () => `+${hashes(sorted)}`,
    (id): Add => ({ kind: 'add', ...id, free: union(sorted.map((t) => t.free)), terms: sorted }),
  )
}

/** coefficient · e, without expanding. */
export function scale(coefficient: number, e: Expr): Expr {
  if (coefficient === 1) return e
  if (coefficient === 0) return ZERO
  return mul([num(coefficient), e])
}

export const neg = (e: Expr): Expr =>
  e.kind === 'add' ? add(e.terms.map((t) => scale(-1, t))) : scale(-1, e)
export const sub = (a: Expr, b: Expr): Expr => add([a, neg(b)])

/** Product, without summation: flattened, coefficients multiplied, equal factors gathered into powers. */
export function mul(factors: readonly Expr[]): Expr {
  let coefficient = 1
  const powers = new Map<Expr, number>()
  const visit = (e: Expr): void => {
    if (e.kind === 'num') coefficient *= e.value
    else if (e.kind === 'mul' && e.sum.length === 0) for (const f of e.factors) visit(f)
    else if (e.kind === 'pow') powers.set(e.base, (powers.get(e.base) ?? 0) + e.exponent)
    else powers.set(e, (powers.get(e) ?? 0) + 1)
  }
  for (const f of factors) visit(f)
  if (coefficient === 0) return ZERO
  const rest: Expr[] = []
  for (const [base, exponent] of powers) {
    if (exponent === 0) continue
    const flipped = exponent % 2 !== 0 && base.kind === 'add' && leadsNegative(base)
    if (flipped) coefficient = -coefficient
    rest.push(pow(flipped ? neg(base) : base, exponent))
  }
  if (rest.length === 0) return num(coefficient)
  const first = rest[0] as Expr
  if (rest.length === 1 && coefficient === 1) return first
  if (rest.length === 1 && first.kind === 'add' && coefficient === -1) return neg(first)
  const all = coefficient === 1 ? rest : [num(coefficient), ...rest]
  return product(all, [])
}

/** Whether the term that leads a sum (by structure, its coefficient aside) is negative: fixes the sign of a sum in a product. */
function leadsNegative(e: Add): boolean {
  let lead = splitCoefficient(e.terms[0] as Expr)
  for (const t of e.terms) {
    const split = splitCoefficient(t)
    if (split.rest.hash < lead.rest.hash) lead = split
  }
  return lead.coefficient < 0
}

function product(unsorted: readonly Expr[], sum: readonly Index[]): Mul {
  const factors = [...unsorted].sort(
    (a, b) => Number(b.kind === 'num') - Number(a.kind === 'num') || byHash(a, b),
  )
  const free = union(factors.map((f) => f.free)).filter((i) => !sum.includes(i))
  return intern(
    `*${factors.map((f) => f.id).join()};${sum.join()}`,
    () => `*${hashes(factors)};${sum.join()}`,
    (id): Mul => ({ kind: 'mul', ...id, free, factors, sum }),
  )
}

export function pow(base: Expr, exponent: number): Expr {
  if (exponent === 0) return ONE
  if (exponent === 1) return base
  if (base.kind === 'num') return num(base.value ** exponent)
  if (base.kind === 'pow' && Number.isInteger(exponent)) return pow(base.base, base.exponent * exponent)
  if (base.kind === 'mul' && base.sum.length === 0 && Number.isInteger(exponent)) {
    return mul(base.factors.map((f) => pow(f, exponent)))
  }
  return intern(
    `^${base.id}:${exponent}`,
    () => `^${base.hash}:${exponent}`,
    (id): Pow => ({ kind: 'pow', ...id, free: base.free, base, exponent }),
  )
}

export const recip = (e: Expr): Expr => pow(e, -1)

/** f⁽ᵏ⁾(arg); derivatives of exp, log, sin and cos are written in closed form. */
export function map(fn: string, order: number, arg: Expr): Expr {
  if (order > 0) {
    if (fn === 'exp') return map(fn, 0, arg)
    if (fn === 'sin') return map('cos', order - 1, arg)
    if (fn === 'cos') return neg(map('sin', order - 1, arg))
    if (fn === 'log') {
      // log⁽ᵏ⁾(x) = (−1)^(k−1) (k−1)! x^(−k)
      let factor = 1
      for (let n = 2; n <= order; n++) factor *= 1 - n
      return mul([num(factor), pow(arg, -order)])
    }
  }
  return mapNode(fn, order, arg)
}

const mapNode = (fn: string, order: number, arg: Expr): MapNode =>
  intern(
    `m${fn}.${order}:${arg.id}`,
    () => `m${fn}.${order}:${arg.hash}`,
    (id) => ({ kind: 'map', ...id, free: arg.free, fn, order, arg }),
  )

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

export function children(e: Expr): readonly Expr[] {
  switch (e.kind) {
    case 'num':
    case 'sym':
      return []
    case 'add':
      return e.terms
    case 'mul':
      return e.factors
    case 'pow':
      return [e.base]
    case 'map':
    case 'softmax':
    case 'logsumexp':
      return [e.arg]
    case 'op':
      return [e.arg, ...e.word.flatMap((f) => (f.tau ? [f.tau] : []))]
  }
}

/** Σ over indices: distributes over sums, leaves factors that do not depend on an index outside of its sum. */
export function sumOver(e: Expr, indices: readonly Index[]): Expr {
  const bound = indices.filter((i) => e.free.includes(i))
  if (bound.length === 0) return e
  if (e.kind === 'add') return add(e.terms.map((t) => sumOver(t, bound)))
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
function closeSum(factors: readonly Expr[], bound: readonly Index[]): Expr {
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

/** A name-free rendering of a factor in which bound indices read `?`: orders factors before the indices are named. */
function shapeKey(e: Expr, bound: readonly Index[]): string {
  const renaming = new Map(bound.map((i) => [i, kindOfIndex(i) === '' ? '?' : `?@${kindOfIndex(i)}`]))
  return String(rename(e, renaming).hash).padStart(20, '0')
}

function closeGroup(group: readonly Expr[], bound: readonly Index[]): Expr {
  const ordered = [...group]
    .map((f) => ({ f, key: shapeKey(f, bound) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map((x) => x.f)
  const base = Math.max(0, ...group.map(height))
  const names = new Map<Index, Index>()
  for (const f of ordered) {
    for (const i of occurrences(f)) {
      if (bound.includes(i) && !names.has(i)) {
        const kind = kindOfIndex(i)
        const n = base + names.size + 1
        names.set(i, kind === '' ? `$${n}` : `$${n}@${kind}`)
      }
    }
  }
  const renamed = mul(ordered.map((f) => rename(f, names)))
  const sum = [...names.values()]
  if (renamed.kind === 'num') return renamed
  const factors = renamed.kind === 'mul' && renamed.sum.length === 0 ? renamed.factors : [renamed]
  const coefficient = factors[0]?.kind === 'num' ? factors[0] : undefined
  if (coefficient) return mul([coefficient, product(factors.slice(1), sum)])
  return product(factors, sum)
}

/** Free indices in order of appearance. */
function occurrences(e: Expr): readonly Index[] {
  if (e.kind === 'sym') return e.indices
  const seen: Index[] = []
  for (const child of children(e))
    for (const i of occurrences(child)) if (e.free.includes(i) && !seen.includes(i)) seen.push(i)
  if (e.kind === 'softmax' && !seen.includes(e.at)) seen.push(e.at)
  return seen
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

/** True for what does not change in time: numbers, constants, parameters (taken as slow), and functions of them. */
export function isConstant(e: Expr): boolean {
  if (e.kind === 'num') return true
  if (e.kind === 'sym') {
    return (
      e.role === 'constant' ||
      e.role === 'parameter' ||
      e.role === 'weight' ||
      e.role === 'bias' ||
      e.role === 'output'
    )
  }
  return children(e).every(isConstant)
}

const wordKey = (word: Word, of: 'id' | 'hash'): string =>
  word.map((f) => `${f.op}${f.reversed ? '-' : ''}${f.tau?.[of] ?? ''}^${f.power}`).join('.')

/** A word applied to an expression: reduced, merged with an operator below, constant factors taken out. */
export function op(word: readonly Factor[], arg: Expr): Expr {
  if (arg.kind === 'op') return op([...word, ...arg.word], arg.arg)
  const reduced = reduceWord(word)
  if (reduced.length === 0) return arg
  if (isConstant(arg)) return reduced.some((f) => f.op === 'dt') ? ZERO : arg
  if (arg.kind === 'mul' && arg.sum.length === 0) {
    const outside = arg.factors.filter(isConstant)
    if (outside.length > 0)
      return mul([...outside, op(reduced, mul(arg.factors.filter((f) => !isConstant(f))))])
  }
  const free = union([arg.free, ...reduced.map((f) => f.tau?.free ?? [])])
  return intern(
    `o${wordKey(reduced, 'id')}:${arg.id}`,
    () => `o${wordKey(reduced, 'hash')}:${arg.hash}`,
    (id): Op => ({ kind: 'op', ...id, free, word: reduced, arg }),
  )
}

export const softmax = (arg: Expr, at: Index): Expr =>
  intern(
    `S${at}:${arg.id}`,
    () => `S${at}:${arg.hash}`,
    (id): Expr => ({ kind: 'softmax', ...id, free: union([arg.free, [at]]), arg, at }),
  )

/** logsumexp over the free index `over` of arg, which becomes bound. */
export function logsumexp(arg: Expr, over: Index): Expr {
  const kind = kindOfIndex(over)
  const name = `$${height(arg) + 1}${kind === '' ? '' : `@${kind}`}`
  return logsumexpClosed(rename(arg, new Map([[over, name]])), name)
}

const logsumexpClosed = (arg: Expr, over: Index): Expr =>
  intern(
    `L${over}:${arg.id}`,
    () => `L${over}:${arg.hash}`,
    (id): Expr => ({ kind: 'logsumexp', ...id, free: arg.free.filter((i) => i !== over), arg, over }),
  )

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
    case 'logsumexp':
      return logsumexp(rename(go(e.arg), new Map([[e.over, '%l']])), '%l')
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
