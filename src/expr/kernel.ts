/** @file Sums of transfer functions of one skeleton: zero test, shortest form, and the way back to words. */
import { add, mul, num, pow } from './build.js'
import type { Expr, Factor, Index } from './expr.js'
import {
  constantP,
  generator,
  isZeroP,
  mulP,
  NOTHING,
  negP,
  type Polynomial,
  type Powers,
  powerModulo,
  powP,
  replaceP,
  sumP,
  UNIT,
  valueModulo,
} from './polynomial.js'
import { inverseQ, mulQ, ONE_Q, type Rational, toNumber, Undecided } from './rational.js'
import { joined, type Skeleton, variable } from './skeleton.js'
import { closeSum, rename } from './sums.js'
import {
  constantName,
  delayName,
  delayOf,
  denKey,
  inverseOf,
  linearIn,
  meaningOf,
  mulT,
  reduceT,
  sumT,
  type Transfer,
} from './transfer.js'

/** All terms on one skeleton, by denominator. */
export interface Group {
  readonly skeleton: Skeleton
  readonly parts: ReadonlyMap<string, Transfer>
}

/** Numerators over the same denominator added. */
export function gathered(skeleton: Skeleton, list: Iterable<Transfer>): Group {
  const numerators = new Map<string, { readonly den: Transfer['den']; readonly list: Polynomial[] }>()
  for (const t of list) {
    const key = denKey(t.den)
    const entry = numerators.get(key)
    if (entry) entry.list.push(t.num)
    else numerators.set(key, { den: t.den, list: [t.num] })
  }
  const parts = new Map<string, Transfer>()
  for (const [key, entry] of numerators) {
    const num = sumP(entry.list)
    if (!isZeroP(num)) parts.set(key, { num, den: entry.den })
  }
  return { skeleton, parts }
}

/** A large number that depends on a name alone. */
function point(name: string): bigint {
  let x = 0x9e3779b97f4a7c15n
  for (const c of name) x = powerModulo(x * 31n + BigInt(c.codePointAt(0) ?? 0) + 7n, 3n)
  return x
}

/** Whether a sum is surely not zero: its value modulo a prime at one point. Cost: linear. */
function surelyNonzero(parts: readonly Transfer[]): boolean {
  const points = new Map<string, bigint>()
  const at = (name: string): bigint => {
    const known = points.get(name)
    if (known !== undefined) return known
    const made = point(name)
    points.set(name, made)
    return made
  }
  let total = 0n
  const inverses = new Map<string, bigint>()
  for (const t of parts) {
    let value = valueModulo(t.num, at)
    for (const d of t.den) {
      const known = inverses.get(d.key) ?? powerModulo(valueModulo(d.poly, at), -1n)
      // a denominator that vanishes at the point tells nothing
      if (known === 0n) return false
      inverses.set(d.key, known)
      value = powerModulo(value * known, 1n)
    }
    total += value
  }
  return powerModulo(total, 1n) !== 0n
}

/** Most orders of equal operands that are tried. */
const MOST_ORDERS = 120

/** A way to exchange what is equal in a skeleton: slots, and names of bound indices. */
interface Symmetry {
  readonly slots: readonly number[]
  readonly names: ReadonlyMap<Index, Index>
}

/** All maps of 0, 1, … to one another that respect a division into classes. */
function ordersWithin(classes: readonly unknown[]): readonly (readonly number[])[] {
  let all: readonly (readonly number[])[] = [[]]
  for (const x of classes) {
    const same = classes.flatMap((y, m) => (y === x ? [m] : []))
    all = all.flatMap((done) => same.filter((m) => !done.includes(m)).map((m) => [...done, m]))
    if (all.length > MOST_ORDERS) throw new Undecided('a product of many equal operands')
  }
  return all
}

function symmetries({ slots, sums }: Skeleton, moved: boolean): readonly Symmetry[] {
  const ofSlots = moved ? ordersWithin(slots) : [slots.map((_, n) => n)]
  const ofSums = ordersWithin(sums.map((s) => s.shape))
  if (ofSlots.length * ofSums.length > MOST_ORDERS) throw new Undecided('a product of many equal sums')
  return ofSums.flatMap((order) => {
    const target = slots.map((_, n) => n)
    const names = new Map<Index, Index>()
    sums.forEach((from, n) => {
      const to = sums[order[n] ?? n]
      if (!to || to === from) return
      from.slots.forEach((slot, k) => {
        target[slot] = to.slots[k] ?? slot
      })
      from.bound.forEach((i, k) => {
        names.set(i, to.bound[k] ?? i)
      })
    })
    return ofSlots.map((own) => ({ slots: target.map((n) => own[n] ?? n), names }))
  })
}

/** A transfer function with other variables s, delays going with them, and other names of bound indices. */
export function substituteS(
  t: Transfer,
  by: (s: string) => Polynomial,
  delays: (s: string) => readonly (readonly [string, number])[],
  names: ReadonlyMap<Index, Index> = new Map(),
): Transfer {
  const generated = (name: string, e: number): Polynomial => {
    const delay = delayOf(name)
    const meaning = meaningOf(name)
    if (delay)
      return delays(delay.s)
        .map(([s, sign]) => generator(delayName(s, delay.over, rename(delay.by, names)), sign * e))
        .reduce(mulP, UNIT)
    if (meaning) return generator(constantName(rename(meaning, names)), e)
    if (e < 0) throw new Undecided('an inverse of d/dt')
    return powP(by(name), e)
  }
  const replace = (p: Polynomial): Polynomial => replaceP(p, generated)
  return t.den.map((d) => inverseOf(replace(d.poly))).reduce(mulT, { num: replace(t.num), den: [] })
}

function permuted(t: Transfer, { slots, names }: Symmetry): Transfer {
  const target = (s: string): string => variable(slots[Number(s.slice(1))] ?? Number(s.slice(1)))
  return substituteS(
    t,
    (s) => generator(target(s)),
    (s) => [[target(s), 1]],
    names,
  )
}

const readsTime = (p: Polynomial): boolean =>
  [...p.values()].some((m) => m.powers.some(([name]) => delayOf(name) || !meaningOf(name)))

/** The same sum where what is done to equal operands does not depend on their order, times the number of orders. */
export function symmetrized(group: Group): Group {
  const parts = [...group.parts.values()]
  const moved = parts.some((t) => [t.num, ...t.den.map((d) => d.poly)].some(readsTime))
  const [, ...others] = symmetries(group.skeleton, moved)
  if (others.length === 0) return group
  return gathered(group.skeleton, [...parts, ...parts.flatMap((t) => others.map((s) => permuted(t, s)))])
}

/** Whether fractions cancel: proven by cross-multiplication, refuted modulo a prime. */
export function cancels(group: Group): boolean {
  const parts = [...group.parts.values()]
  if (parts.length === 0) return true
  if (parts.length === 1 || surelyNonzero(parts)) return false
  return isZeroP(sumT(parts).num)
}

/** Whether the terms of a group cancel, whatever the signals. */
export const vanishes = (group: Group): boolean => cancels(symmetrized(group))

/** Most factors of a common denominator in the shortest form. */
const MOST_DIVISORS = 6
const MOST_MONOMIALS = 60

/** One fraction in lowest terms where that is short, else the fractions as they are. */
export function shortest(group: Group): readonly Transfer[] {
  const parts = [...group.parts.values()]
  const divisors = new Set(parts.flatMap((t) => t.den.map((d) => d.key)))
  const size = parts.reduce((sum, t) => sum + t.num.size, 0)
  if (divisors.size === 0) return parts
  if (divisors.size > MOST_DIVISORS || size > MOST_MONOMIALS) return parts.map(reduceT)
  const whole = reduceT(sumT(parts))
  return isZeroP(whole.num) ? [] : [whole]
}

function constantOf(powers: Powers): Expr {
  return mul(
    powers.flatMap(([name, e]) => {
      const meaning = meaningOf(name)
      return meaning ? [pow(meaning, e)] : []
    }),
  )
}

const constantExpr = (p: Polynomial): Expr =>
  add([...p.values()].map((m) => mul([num(toNumber(m.coefficient)), constantOf(m.powers)])))

/** The coefficient of the monomial that stands first by text. */
function firstOf(p: Polynomial): Rational {
  const [first] = [...p].sort(([a], [b]) => (a < b ? -1 : 1))
  return first?.[1].coefficient ?? ONE_Q
}

/** Σ of words on the slots of a skeleton, as products with their coefficients. */
export function productsOf(group: Group): readonly (readonly [Expr, Rational])[] {
  const terms: (readonly [Expr, Rational])[] = []
  for (const t of shortest(group)) {
    const outside: Expr[] = []
    let scale = ONE_Q
    const poles = group.skeleton.slots.map((): Factor[] => [])
    for (const d of t.den) {
      const at = group.skeleton.slots.findIndex((_, n) => linearIn(d.poly, variable(n)))
      const [p, q] = linearIn(d.poly, variable(at)) ?? [NOTHING, d.poly]
      // c (q + ps) = c q (1 + τs) with τ = p/q, where the first coefficient of q is 1
      const first = firstOf(q)
      const over = constantP(inverseQ(first))
      scale = mulQ(scale, inverseQ(first))
      const below = pow(constantExpr(mulP(q, over)), -1)
      outside.push(below)
      if (isZeroP(p)) continue
      const reversed = firstOf(p).n < 0n !== first.n < 0n
      const tau = mul([constantExpr(mulP(reversed ? negP(p) : p, over)), below])
      poles[at]?.push({ op: 'D', tau, reversed, power: -1 })
    }
    for (const m of t.num.values()) {
      const words = poles.map((word, n) => [...word, ...wordOf(m.powers, variable(n))])
      const body = mul([
        constantOf(m.powers.filter(([name]) => !delayOf(name))),
        ...outside,
        joined(group.skeleton, words),
      ])
      const factors = body.kind === 'mul' && body.sum.length === 0 ? body.factors : [body]
      const closed = group.skeleton.bound.length === 0 ? body : closeSum(factors, group.skeleton.bound)
      terms.push([closed, mulQ(m.coefficient, scale)])
    }
  }
  return terms
}

function wordOf(powers: Powers, s: string): readonly Factor[] {
  return powers.flatMap(([name, e]): readonly Factor[] => {
    if (name === s) return [{ op: 'dt', reversed: false, power: e }]
    const delay = delayOf(name)
    if (delay?.s !== s) return []
    const tau = mul([num(1 / delay.over), delay.by])
    return [{ op: 'S', tau, reversed: false, power: e }]
  })
}
