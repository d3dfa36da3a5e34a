/**
 * @file A product divided into what operators act on and what they do to it: operands with a variable s each, and one transfer
 * function in all of these (docs/mathematics.md).
 */
import { withoutIdle } from './boundary.js'
import { isConstant, mul, num, ONE, op, splitCoefficient } from './build.js'
import type { Expr, Factor, Index, Mul } from './expr.js'
import { kindOfIndex } from './expr.js'
import { type Opened, waysToShift } from './shifts.js'
import { openSum, rename } from './sums.js'
import { constantTransfer, mulT, ONE_T, type Transfer, wordTransfer } from './transfer.js'

/** A product without its operators and constants. Equal keys: equal skeletons. */
export interface Skeleton {
  readonly key: string
  /** The operand of the variable s0, s1, …; sorted, so that equal ones are neighbours. */
  readonly slots: readonly Expr[]
  /** Constants that tie bound indices which no operand carries. */
  readonly links: readonly Expr[]
  readonly bound: readonly Index[]
  /** The sums that it is a product of: sums of one shape may change places. */
  readonly sums: readonly Block[]
}

export interface Block {
  readonly shape: string
  /** Numbers of its slots, and its bound indices: in the same order in sums of one shape. */
  readonly slots: readonly number[]
  readonly bound: readonly Index[]
}

export interface Divided {
  readonly skeleton: Skeleton
  readonly kernel: Transfer
}

interface Slot {
  readonly word: readonly Factor[]
  readonly operand: Expr
}

interface Parts {
  readonly slots: readonly Slot[]
  readonly links: readonly Expr[]
  readonly constants: readonly Expr[]
  readonly bound: readonly Index[]
}

export const variable = (slot: number): string => `s${slot}`

/** Copies of one operand that are told apart; a higher power is an operand of its own. */
const MOST_COPIES = 12

const factorsOf = (e: Expr): readonly Expr[] => (e.kind === 'mul' && e.sum.length === 0 ? e.factors : [e])

const copies = (e: Expr): readonly Expr[] =>
  e.kind === 'pow' && Number.isInteger(e.exponent) && e.exponent > 0 && e.exponent <= MOST_COPIES
    ? Array.from({ length: e.exponent }, () => e.base)
    : [e]

const slotOf = (f: Expr): Slot =>
  f.kind === 'op' ? { word: f.word, operand: f.arg } : { word: [], operand: f }

/** Words whose constants run over an index that no operand carries stay with their operand. */
function keepLoose(slots: readonly Slot[], bound: readonly Index[]): readonly Slot[] {
  const carried = new Set(slots.flatMap((s) => s.operand.free))
  const isLoose = (f: Factor): boolean =>
    f.tau?.free.some((i) => bound.includes(i) && !carried.has(i)) ?? false
  return slots.map((s) => {
    const loose = s.word.filter(isLoose)
    if (loose.length === 0) return s
    return { word: s.word.filter((f) => !isLoose(f)), operand: op(loose, s.operand) }
  })
}

const orders = (n: number): readonly (readonly number[])[] =>
  n === 0
    ? [[]]
    : orders(n - 1).flatMap((rest) =>
        Array.from({ length: n }, (_, at) => [...rest.slice(0, at), n - 1, ...rest.slice(at)]),
      )
const MOST_ORDERED = 5

const sortedHashes = (list: readonly Expr[]): string =>
  list
    .map((e) => e.hash)
    .sort((a, b) => a - b)
    .join()

interface Named {
  readonly shape: string
  readonly rank: string
  readonly parts: Parts
}

const least = (candidates: readonly Named[]): Named =>
  candidates.reduce((best, c) => (c.rank < best.rank ? c : best))

/**
 * One sum, its bound indices named and shifted so that skeletons which differ in names or in shifts alone are the same; with its
 * rank among sums.
 */
const component = (e: Mul): Named => least(waysToShift(openSum(e)).map(namedSum))

function namedSum([factors, bound]: Opened): Named {
  const all = factors.flatMap(copies)
  const slots = keepLoose(all.filter((f) => !isConstant(f)).map(slotOf), bound)
  const carried = new Set(slots.flatMap((s) => s.operand.free))
  const isLink = (c: Expr): boolean => c.free.some((i) => bound.includes(i) && !carried.has(i))
  const constants = factors.filter(isConstant)
  const links = constants.filter(isLink)
  const named = (order: readonly number[]): Named => {
    const names = new Map(bound.map((i, n) => [i, label(0, order[n] ?? n, i)]))
    const of = (x: Expr): Expr => rename(x, names)
    const oriented = slots.map((s) => orient(renameSlot(s, names)))
    const parts: Parts = {
      slots: oriented.map(([s]) => s).sort(bySlot),
      links: links.map(of),
      constants: [...constants.filter((c) => !isLink(c)).map(of), ...oriented.map(([, sign]) => sign)],
      bound: [...names.values()].sort(),
    }
    const own = sortedHashes([...parts.slots.map((s) => s.operand), ...parts.links])
    return { shape: own, rank: `${own};${sortedHashes(all.map(of))}`, parts }
  }
  return least((bound.length > MOST_ORDERED ? [bound.map((_, n) => n)] : orders(bound.length)).map(named))
}

const label = (sum: number, n: number, like: Index): Index => {
  const kind = kindOfIndex(like)
  return `&${sum}.${n}${kind === '' ? '' : `@${kind}`}`
}

const renameSlot = (s: Slot, names: ReadonlyMap<Index, Index>): Slot => ({
  word: s.word.map((f) => (f.tau ? { ...f, tau: rename(f.tau, names) } : f)),
  operand: rename(s.operand, names),
})

/** Which of x − y and y − x stands in an odd power depends on names: the operand as `mul` has it, and its sign. */
function orient(s: Slot): readonly [Slot, Expr] {
  const { coefficient, rest } = splitCoefficient(mul([s.operand]))
  return coefficient === 1 ? [s, ONE] : [{ word: s.word, operand: rest }, num(coefficient)]
}

/** The names of the n-th sum of a product. */
function relabel(p: Parts, sum: number): Parts {
  if (sum === 0) return p
  const names = new Map(p.bound.map((i) => [i, i.replace(/^&0/, `&${sum}`)]))
  return {
    slots: p.slots.map((s) => renameSlot(s, names)),
    links: p.links.map((e) => rename(e, names)),
    constants: p.constants.map((e) => rename(e, names)),
    bound: [...names.values()],
  }
}

const byText = (a: { readonly rank: string }, b: { readonly rank: string }): number =>
  a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0

/** By operand; equal ones by their low-passes first, so that terms which differ in derivatives alone are told apart by these. */
const bySlot = (a: Slot, b: Slot): number =>
  a.operand.hash - b.operand.hash ||
  lowPasses(a).hash - lowPasses(b).hash ||
  op(a.word, a.operand).hash - op(b.word, b.operand).hash
const lowPasses = (s: Slot): Expr =>
  op(
    s.word.filter((f) => f.op === 'D' && f.power < 0),
    s.operand,
  )

/** Of a product in expanded form. */
export function divide(e: Expr): Divided {
  const constants: Expr[] = []
  const slots: Slot[] = []
  const sums: Mul[] = []
  for (const f of withoutIdle(factorsOf(e)).flatMap((x) => (isConstant(x) ? [x] : copies(x)))) {
    if (isConstant(f)) constants.push(f)
    else if (f.kind === 'mul' && f.sum.length > 0) sums.push(f)
    else slots.push(slotOf(f))
  }
  const named = sums.map(component).sort(byText)
  const inner = named.map((c, n) => relabel(c.parts, n))
  const all = [...slots, ...inner.flatMap((p) => p.slots)].sort(bySlot)
  const links = inner.flatMap((p) => p.links).sort((a, b) => a.hash - b.hash)
  const bound = inner.flatMap((p) => p.bound)
  const kernel = [
    ...[...constants, ...inner.flatMap((p) => p.constants)].map(constantTransfer),
    ...all.map((s, n) => wordTransfer(s.word, variable(n))),
  ].reduce(mulT, ONE_T)
  const blocks = inner.map((p, n) => ({
    shape: named[n]?.shape ?? '',
    slots: p.slots.map((x) => all.indexOf(x)),
    bound: p.bound,
  }))
  const operands = all.map((s) => s.operand)
  const key = [operands, links].map((list) => list.map((x) => x.id).join()).join(';')
  return { skeleton: { key: `${key};${bound.join()}`, slots: operands, links, bound, sums: blocks }, kernel }
}

/** The product that a skeleton stands for, with an operator on each slot, before its indices are bound. */
export const joined = (s: Skeleton, words: readonly (readonly Factor[])[]): Expr =>
  mul([...s.links, ...s.slots.map((x, n) => op(words[n] ?? [], x))])
