/** @file Nodes as they stand: interned, with what is known of them, written field by field since a copied node is slower to read. */
import { atomsOf } from './affine.js'
import type { Add, Expr, Index, Map as MapNode, Mul, Num, Op, Pow, Sym, SymRole, Word } from './expr.js'
import { binding, joined, leaf } from './facts.js'
import { intern, internList, internNumber, type ListForm } from './intern.js'

const NO_INDEX: readonly Index[] = []

/** Sorted, without doubles. Nearly always all lists are one list, or empty. */
function union<T>(items: readonly T[], of: (item: T) => readonly Index[]): readonly Index[] {
  let first = NO_INDEX
  let rest: Set<Index> | undefined
  for (const item of items) {
    const list = of(item)
    if (list.length === 0 || list === first) continue
    if (first.length === 0) first = list
    else if (rest) for (const i of list) rest.add(i)
    else if (list.some((i) => !first.includes(i))) rest = new Set([...first, ...list])
  }
  return rest ? [...rest].sort() : first
}

const freeOf = (e: Expr): readonly Index[] => e.free

export const num = (value: number): Num =>
  internNumber(value, (id, hash) => ({
    kind: 'num',
    id,
    hash,
    constant: true,
    operated: false,
    named: false,
    height: 0,
    extent: 1,
    free: NO_INDEX,
    value: value === 0 ? 0 : value,
  }))

export const sym = (role: SymRole, name: string, indices: readonly Index[] = []): Sym => {
  const key = `s${role}:${name}[${indices.join()}]`
  return intern(
    key,
    () => key,
    (id, hash) => {
      const free = union(indices.flatMap(atomsOf), (i) => [i])
      const f = leaf(role)
      return {
        kind: 'sym',
        id,
        hash,
        constant: f.constant,
        operated: f.operated,
        named: f.named,
        height: f.height,
        extent: f.extent,
        free,
        role,
        name,
        indices,
      }
    },
  )
}

const none = (): string => ''

const ADD: ListForm<Add, undefined> = {
  same: (e) => (e.kind === 'add' ? e.terms : undefined),
  before: () => '+',
  after: none,
  make: (id, hash, terms) => {
    const f = joined(terms)
    return {
      kind: 'add',
      id,
      hash,
      constant: f.constant,
      operated: f.operated,
      named: f.named,
      height: f.height,
      extent: f.extent,
      free: union(terms, freeOf),
      terms,
    }
  },
}

/** Of terms in their order. */
export const addNode = (terms: readonly Expr[]): Add => internList(terms, 1, undefined, ADD)

const MUL: ListForm<Mul, readonly Index[]> = {
  same: (e, sum) => (e.kind === 'mul' && (e.sum === sum || areSame(e.sum, sum)) ? e.factors : undefined),
  before: () => '*',
  after: (sum) => `;${sum.join()}`,
  make: (id, hash, factors, sum) => {
    const f = binding(factors, sum)
    const all = union(factors, freeOf)
    return {
      kind: 'mul',
      id,
      hash,
      constant: f.constant,
      operated: f.operated,
      named: f.named,
      height: f.height,
      extent: f.extent,
      free: sum.length === 0 ? all : all.filter((i) => !sum.includes(i)),
      factors,
      sum,
    }
  },
}

const areSame = (a: readonly Index[], b: readonly Index[]): boolean =>
  a.length === b.length && a.every((i, n) => i === b[n])

/** Of factors in their order, summed over bound indices that are named canonically. */
export const productOf = (factors: readonly Expr[], sum: readonly Index[]): Mul =>
  internList(factors, 2 + sum.length, sum, MUL)

const POW: ListForm<Pow, number> = {
  same: (e, exponent) => (e.kind === 'pow' && e.exponent === exponent ? [e.base] : undefined),
  before: () => '^',
  after: (exponent) => `:${exponent}`,
  make: (id, hash, parts, exponent) => {
    const f = joined(parts)
    const base = parts[0] as Expr
    return {
      kind: 'pow',
      id,
      hash,
      constant: f.constant,
      operated: f.operated,
      named: f.named,
      height: f.height,
      extent: f.extent,
      free: base.free,
      base,
      exponent,
    }
  },
}

export const powNode = (base: Expr, exponent: number): Pow => internList([base], -exponent * 8, exponent, POW)

const MAP: ListForm<MapNode, Pick<MapNode, 'fn' | 'order'>> = {
  same: (e, { fn, order }) => (e.kind === 'map' && e.fn === fn && e.order === order ? [e.arg] : undefined),
  before: ({ fn, order }) => `m${fn}.${order}:`,
  after: none,
  make: (id, hash, parts, { fn, order }) => {
    const f = joined(parts)
    const arg = parts[0] as Expr
    return {
      kind: 'map',
      id,
      hash,
      constant: f.constant,
      operated: f.operated,
      named: f.named,
      height: f.height,
      extent: f.extent,
      free: arg.free,
      fn,
      order,
      arg,
    }
  },
}

export const mapNode = (fn: string, order: number, arg: Expr): MapNode =>
  internList([arg], 16 + order, { fn, order }, MAP)

const wordKey = (word: Word, of: 'id' | 'hash'): string =>
  word.map((f) => `${f.op}${f.reversed ? '-' : ''}${f.tau?.[of] ?? ''}^${f.power}`).join('.')

/** A reduced word in front of what it acts on. */
export function opNode(word: Word, arg: Expr): Op {
  const parts = [arg, ...word.flatMap((f) => f.tau ?? [])]
  const free = union(parts, freeOf)
  return intern(
    `o${wordKey(word, 'id')}:${arg.id}`,
    () => `o${wordKey(word, 'hash')}:${arg.hash}`,
    (id, hash): Op => ({ ...joined(parts), kind: 'op', id, hash, operated: true, free, word, arg }),
  )
}

export const softmax = (arg: Expr, at: Index): Expr =>
  intern(
    `S${at}:${arg.id}`,
    () => `S${at}:${arg.hash}`,
    (id, hash): Expr => ({
      ...joined([arg]),
      kind: 'softmax',
      id,
      hash,
      free: union([arg.free, [at]], (list) => list),
      arg,
      at,
    }),
  )

/** logsumexp whose bound index is named canonically. */
export const logsumexpClosed = (arg: Expr, over: Index): Expr =>
  intern(
    `L${over}:${arg.id}`,
    () => `L${over}:${arg.hash}`,
    (id, hash): Expr => ({
      ...binding([arg], [over]),
      kind: 'logsumexp',
      id,
      hash,
      free: arg.free.filter((i) => i !== over),
      arg,
      over,
    }),
  )
