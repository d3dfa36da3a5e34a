/**
 * @file Integration by parts: the operators of a chain carried off its variation one by one, and what each leaves at the end of time.
 * ∫ g D(τ) f dt = ∫ f D(−τ) g dt + [τ g f]; a low-pass that starts at zero and a delay leave nothing.
 */
import { atomsOf, isAffine, renameIndex, solvedFor } from '../../expr/affine.js'
import { within } from '../../expr/boundary.js'
import { add, mul, neg, ONE, op, recip, ZERO } from '../../expr/build.js'
import type { Expr, Factor, Index, Word } from '../../expr/expr.js'
import { rename, sumOver } from '../../expr/sums.js'
import { type Chain, type Layer, renamedWord, Unwritten } from './change.js'

/** Time reversed: what an operator of the past is when it acts on the other factor. */
export function reversal(word: Word): { readonly word: Word; readonly odd: boolean } {
  const odd = word.filter((f) => f.op === 'dt' && f.power % 2 !== 0).length % 2 === 1
  return { word: word.map((f) => (f.op === 'dt' ? f : { ...f, reversed: !f.reversed })), odd }
}

const indicesOf = (list: readonly Expr[], word: Word = []): ReadonlySet<Index> =>
  new Set([...list, ...word.flatMap((f) => f.tau ?? [])].flatMap((e) => e.free))

/** Sums that nothing further inside reads, closed. */
function closed(e: Expr, bound: Set<Index>, further: ReadonlySet<Index>): Expr {
  const now = [...bound].filter((i) => e.free.includes(i) && !further.has(i))
  for (const i of now) bound.delete(i)
  return sumOver(e, now)
}

/** Σ chains with the variation split off, at the canonical indices `i`, `j`, …: g of ∫ g v dt. */
export const carriedOff = (chains: readonly Chain[], at: readonly Index[]): Expr =>
  add(chains.map((c) => carryOff(anchored(c, at), at)))

function carryOff(c: Chain, at: readonly Index[]): Expr {
  const bound = new Set(c.bound)
  let value: Expr = ONE
  c.layers.forEach(({ factors, word }, n) => {
    const further = needed(c.layers.slice(n + 1), c.beside, at)
    const { word: back, odd } = reversal(word)
    value = closed(mul([value, ...factors]), bound, new Set([...further, ...indicesOf([], word)]))
    value = closed(op(back, value), bound, further)
    if (odd) value = neg(value)
  })
  return finished(closed(mul([value, ...c.beside]), bound, new Set(at)), bound)
}

/** The factor of a variation that does not change in time: operators act on all that is beside it. */
export const factoredOut = (chains: readonly Chain[], at: readonly Index[]): Expr =>
  add(chains.map((c) => factorOut(anchored(c, at), at)))

function factorOut(c: Chain, at: readonly Index[]): Expr {
  const bound = new Set(c.bound)
  let value: Expr = mul(c.beside)
  for (const [n, { factors, word }] of [...c.layers.entries()].reverse()) {
    const further = needed(c.layers.slice(0, n), factors, at)
    value = closed(value, bound, new Set([...further, ...indicesOf([], word)]))
    value = mul([...factors, op(word, value)])
  }
  return finished(closed(value, bound, new Set(at)), bound)
}

const needed = (
  layers: readonly Layer[],
  beside: readonly Expr[],
  at: readonly Index[],
): ReadonlySet<Index> =>
  new Set([...layers.flatMap((l) => [...indicesOf(l.factors, l.word)]), ...indicesOf(beside), ...at])

function finished(e: Expr, bound: ReadonlySet<Index>): Expr {
  if (bound.size > 0 && e !== ZERO)
    throw new Unwritten('a sum counts neurons: it holds a term that is the same for all')
  return e
}

/** The chain with its variation at the given indices: a bound index of v is that index; a shift is inverted. */
function anchored(c: Chain, at: readonly Index[]): Chain {
  const names = new Map<Index, Index>()
  const ranges: Index[] = []
  c.at.forEach((index, n) => {
    const target = at[n] ?? index
    if (isAffine(index)) return
    if (names.has(index)) throw new Unwritten('one index stands at both places of a weight')
    names.set(index, target)
  })
  c.at.forEach((index, n) => {
    const target = at[n] ?? index
    if (!isAffine(index)) return
    const known = renameIndex(index, names)
    const open = atomsOf(known).filter((a) => c.bound.includes(a) && !names.has(a))
    const [atom, value] = open.flatMap((a) => {
      const v = solvedFor(a, known, target)
      return v === undefined ? [] : [[a, v] as const]
    })[0] ?? [undefined, undefined]
    if (atom === undefined) throw new Unwritten('a shift of indices cannot be inverted')
    for (const [from, to] of names) names.set(from, renameIndex(to, new Map([[atom, value]])))
    names.set(atom, value)
    if (isAffine(value)) ranges.push(value)
  })
  if (c.at.some((i) => !isAffine(i) && !c.bound.includes(i)))
    throw new Unwritten('a variation outside of every sum')
  const each = (list: readonly Expr[]): readonly Expr[] =>
    list.map((f) => rename(f, names)).filter((f) => !isWithin(f))
  const [outer, ...layers] = c.layers.map((l) => ({
    factors: each(l.factors),
    word: renamedWord(l.word, names),
  }))
  const beside = each(c.beside)
  const bound = c.bound.filter((i) => !names.has(i))
  // what stood at a position beyond the range was zero
  const inRange = (list: readonly Expr[]): readonly Expr[] =>
    ranges.length > 0 ? [within(mul(list), ranges)] : list
  return outer
    ? { layers: [{ ...outer, factors: inRange(outer.factors) }, ...layers], beside, at, bound }
    : { layers: [], beside: inRange(beside), at, bound }
}

/** A plain index is within its range. */
const isWithin = (f: Expr): boolean => f.kind === 'sym' && f.role === 'inside' && !f.indices.some(isAffine)

/** Coefficients of v, v̇, v̈, … at one instant. */
export type Momenta = readonly Expr[]

const rate = (e: Expr): Expr => op([{ op: 'dt', reversed: false, power: 1 }], e)
const sumOf = (a: Momenta, b: Momenta): Momenta =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, n) => add([a[n] ?? ZERO, b[n] ?? ZERO]))
const scaled = (m: Momenta, by: readonly Expr[]): Momenta => m.map((c) => mul([...by, c]))
/** d/dt (c v⁽ⁿ⁾) = ċ v⁽ⁿ⁾ + c v⁽ⁿ⁺¹⁾. */
const rising = (m: Momenta): Momenta => sumOf(m.map(rate), [ZERO, ...m])

/** D(±τ) or d/dt, once. */
interface Rise {
  readonly slope: Expr
  readonly isRate: boolean
}
const risen = (m: Momenta, { slope, isRate }: Rise): Momenta =>
  isRate ? rising(m) : sumOf(m, scaled(rising(m), [slope]))

/**
 * What all chains leave at the end: Σ_n p_n v⁽ⁿ⁾(T), as far as that is a matter of one instant; undefined where it has memory.
 */
export function leftAtEnd(chains: readonly Chain[], at: readonly Index[]): Momenta | undefined {
  let total: Momenta = []
  for (const chain of chains) {
    const left = leftBy(anchored(chain, at))
    if (!left) return undefined
    total = sumOf(total, left)
  }
  const ends = [...total]
  while (ends.at(-1) === ZERO) ends.pop()
  return ends
}

function leftBy({ layers, beside, bound }: Chain): Momenta | undefined {
  // v under all further layers, while these are polynomials in d/dt
  const inner: (Momenta | undefined)[] = [[mul(beside)]]
  for (const { factors, word } of layers.slice(1).reverse()) {
    const [last] = inner
    const rises = word.every(isRise) ? word.flatMap(risesOf) : undefined
    inner.unshift(rises && last && scaled(rises.reduce(risen, last), factors))
  }
  let before: Expr = ONE
  let total: Momenta = []
  // how often what a delay has moved the end of can be differentiated
  let smooth = Number.POSITIVE_INFINITY
  for (const [n, { factors, word }] of layers.entries()) {
    before = mul([before, ...factors])
    const parts = polynomial(word)
    const f = inner[n]
    const most = Math.max(0, ...(parts ?? []).map((p) => p.rises.length))
    if (!parts || (most > 0 && !f) || most > smooth) return undefined
    for (const { coefficient, rises } of parts) {
      let g = mul([coefficient, before])
      rises.forEach((rise, k) => {
        total = sumOf(total, scaled(rises.slice(k + 1).reduce(risen, f ?? []), [rise.slope, g]))
        g = rise.isRate ? neg(rate(g)) : add([g, neg(mul([rise.slope, rate(g)]))])
      })
    }
    const { word: back, odd } = reversal(word)
    before = odd ? neg(op(back, before)) : op(back, before)
    const degree = word.reduce((sum, x) => sum + (x.op === 'S' ? 0 : x.power), 0)
    smooth = (word.some((x) => x.op === 'S') ? 0 : smooth) - degree
  }
  return total.map((p) => sumOver(p, bound))
}

const isRise = (f: Factor): boolean => f.op !== 'S' && f.power > 0

const slopeOf = (f: Factor): Expr => (f.reversed ? neg(f.tau ?? ONE) : (f.tau ?? ONE))

const risesOf = (f: Factor): readonly Rise[] =>
  Array.from({ length: f.power }, () =>
    f.op === 'dt' ? { slope: ONE, isRate: true } : { slope: slopeOf(f), isRate: false },
  )

/** A constant times D(±τ) and d/dt. */
interface Polynomial {
  readonly coefficient: Expr
  readonly rises: readonly Rise[]
}

/** What of a word is no low-pass: that alone leaves something at the end. Undefined where a delay stands beside a rise. */
function polynomial(word: Word): readonly Polynomial[] | undefined {
  const rises = word.filter(isRise).flatMap(risesOf)
  if (word.some((f) => f.op === 'S')) return rises.length > 0 ? undefined : []
  const poles = word
    .filter((f) => f.power < 0)
    .flatMap((f) => Array.from({ length: -f.power }, () => slopeOf(f)))
  return beyond(rises, poles)
}

/** D(a) I(b) = a/b + (1 − a/b) I(b), and d/dt I(b) = (1 − I(b))/b. */
function beyond(rises: readonly Rise[], poles: readonly Expr[]): readonly Polynomial[] {
  const [rise, ...fewer] = rises
  const [pole, ...others] = poles
  if (!pole) return [{ coefficient: ONE, rises }]
  if (!rise) return []
  const ratio = mul([rise.slope, recip(pole)])
  const rest = rise.isRate ? neg(ratio) : add([ONE, neg(ratio)])
  return [...weighted(ratio, beyond(fewer, others)), ...weighted(rest, beyond(fewer, poles))]
}

const weighted = (by: Expr, list: readonly Polynomial[]): readonly Polynomial[] =>
  list.map((p) => ({ ...p, coefficient: mul([by, p.coefficient]) }))

/** The constant beside the derivative of that order of the state itself. */
export function leadingOf(chains: readonly Chain[], at: readonly Index[], order: number): Expr {
  return add(
    chains.map((c) => {
      const factors = [...c.layers.flatMap((l) => l.factors), ...c.beside]
      if (c.bound.length > 0 || c.at.join() !== at.join() || !factors.every((f) => f.constant)) return ZERO
      const word = c.layers.flatMap((l) => l.word)
      if (!word.every(isRise)) return ZERO
      return word.flatMap(risesOf).reduce(risen, [mul(factors)])[order] ?? ZERO
    }),
  )
}
