/**
 * @file Operator words and constants as rational functions N/D, exact: s for d/dt, one generator per constant, one per delay
 * (docs/mathematics.md). Two sums of words are the same operator iff N₁D₂ = N₂D₁.
 */
import { isConstant, splitCoefficient } from './build.js'
import { type Complex, complex } from './complex.js'
import type { Expr, Factor, Word } from './expr.js'
import {
  constantP,
  degreeP,
  divideP,
  equalP,
  generator,
  inverseP,
  isUnit,
  isZeroP,
  mulP,
  NOTHING,
  type Polynomial,
  primitive,
  sumP,
  textOf,
  UNIT,
} from './polynomial.js'
import { fraction, rational, toNumber, Undecided } from './rational.js'
import { bottomUp } from './walk.js'

/** A factor of a denominator: no monomial in common, leading coefficient 1. */
export interface Divisor {
  readonly key: string
  readonly poly: Polynomial
}

/** num / Π den, the factors sorted by key and repeated for powers. */
export interface Transfer {
  readonly num: Polynomial
  readonly den: readonly Divisor[]
}

/** What a generator's name stands for; names are never used twice. */
const meanings = new Map<string, Expr>()
export const meaningOf = (name: string): Expr | undefined => meanings.get(name)

const named = (name: string, e: Expr): string => {
  meanings.set(name, e)
  return name
}
export const constantName = (e: Expr): string => named(`c${e.id}`, e)

const DELAY = /^e(\w+)\|(\d+)\|(\d+)$/
/** Which variable a delay belongs to, and the delay of its first power, as a constant over a whole number. */
export function delayOf(
  name: string,
): { readonly s: string; readonly by: Expr; readonly over: number } | undefined {
  const [, s, , over] = DELAY.exec(name) ?? []
  const by = meanings.get(name)
  return s !== undefined && by ? { s, by, over: Number(over) } : undefined
}
export const delayName = (s: string, over: number, by: Expr): string => named(`e${s}|${by.id}|${over}`, by)

const whole = (num: Polynomial): Transfer => ({ num, den: [] })
export const ZERO_T: Transfer = whole(NOTHING)
export const ONE_T: Transfer = whole(UNIT)

const byKey = (a: Divisor, b: Divisor): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
export const denKey = (den: readonly Divisor[]): string => den.map((d) => d.key).join(' · ')

/** 1/p. */
export function inverseOf(p: Polynomial): Transfer {
  if (isZeroP(p)) throw new Undecided('a division by what turns out to be zero')
  const { unit, rest } = primitive(p)
  const num = inverseP(unit) ?? UNIT
  return isUnit(rest) ? whole(num) : { num, den: [{ key: textOf(rest), poly: rest }] }
}

export const mulT = (a: Transfer, b: Transfer): Transfer => ({
  num: mulP(a.num, b.num),
  den: a.den.length === 0 ? b.den : b.den.length === 0 ? a.den : [...a.den, ...b.den].sort(byKey),
})

export function powT(t: Transfer, exponent: number): Transfer {
  if (exponent < 0) {
    const up = t.den.reduce((p, d) => mulP(p, d.poly), UNIT)
    return powT(mulT(whole(up), inverseOf(t.num)), -exponent)
  }
  let result = ONE_T
  for (let n = 0; n < exponent; n++) result = mulT(result, t)
  return result
}

/** What two denominators have in common with multiplicity, and what the first has beyond it. */
function without(a: readonly Divisor[], b: readonly Divisor[]): readonly Divisor[] {
  const rest = [...b]
  return a.filter((d) => {
    const at = rest.findIndex((o) => o.key === d.key)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}

/** Over the least common denominator. */
export function sumT(list: readonly Transfer[]): Transfer {
  const den: Divisor[] = []
  for (const t of list) den.push(...without(t.den, den))
  den.sort(byKey)
  return {
    num: sumP([NOTHING, ...list.map((t) => without(den, t.den).reduce((p, d) => mulP(p, d.poly), t.num))]),
    den,
  }
}

export const isZeroT = (t: Transfer): boolean => isZeroP(t.num)
export const negT = (t: Transfer): Transfer => mulT(whole(constantP(fraction(-1n))), t)
/** By cross-multiplication. */
export const equalT = (a: Transfer, b: Transfer): boolean => isZeroT(sumT([a, negT(b)]))

/** Without the factors that numerator and denominator share. */
export function reduceT(t: Transfer): Transfer {
  let num = t.num
  const den = t.den.filter((d) => {
    const quotient = divideP(num, d.poly)
    if (quotient) num = quotient
    return !quotient
  })
  return isZeroP(num) ? ZERO_T : { num, den }
}

const constantsKnown = new WeakMap<Expr, Transfer>()
const inRing = (e: Expr): readonly Expr[] => {
  if (e.kind === 'add') return e.terms
  if (e.kind === 'mul') return e.sum.length === 0 ? e.factors : []
  return e.kind === 'pow' && Number.isInteger(e.exponent) ? [e.base] : []
}

/** A constant, sums, products and integer powers opened; all else is a generator. */
export const constantTransfer = (root: Expr): Transfer =>
  bottomUp(root, constantsKnown, inRing, (e, of): Transfer => {
    if (e.kind === 'num') return whole(constantP(rational(e.value)))
    if (e.kind === 'add') return sumT(e.terms.map(of))
    if (e.kind === 'mul' && e.sum.length === 0) return e.factors.map(of).reduce(mulT)
    if (e.kind === 'pow' && Number.isInteger(e.exponent)) return powT(of(e.base), e.exponent)
    return whole(generator(constantName(e)))
  })

/** 1 + τs, 1 − τs: N/D with τ = p/q is (q + ps)/q. */
function lookAheadTransfer(tau: Expr, reversed: boolean, s: string): Transfer {
  const t = constantTransfer(tau)
  return sumT([ONE_T, mulT(reversed ? negT(t) : t, whole(generator(s)))])
}

/** e^{−sd}, sums of delays as products, numbers times a delay as its powers. */
function delayTransfer(delay: Expr, exponent: number, s: string): Transfer {
  const terms = delay.kind === 'add' ? delay.terms : [delay]
  return terms
    .map((term) => {
      const { coefficient, rest } = splitCoefficient(term)
      const { n, d } = rational(coefficient)
      return whole(generator(delayName(s, Number(d), rest), Number(n) * exponent))
    })
    .reduce(mulT)
}

function factorTransfer(f: Factor, s: string): Transfer {
  if (f.op === 'dt' || !f.tau) return whole(generator(s, f.reversed ? -f.power : f.power))
  if (f.op === 'S') return delayTransfer(f.tau, f.reversed ? -f.power : f.power, s)
  return powT(lookAheadTransfer(f.tau, f.reversed, s), f.power)
}

export const wordTransfer = (word: Word, s = 's'): Transfer =>
  word.map((f) => factorTransfer(f, s)).reduce(mulT, ONE_T)

/** What acts on one operand, in sums, words and products with constants; undefined where there is more to it. */
export function operatorOf(root: Expr, operand: Expr, s = 's'): Transfer | undefined {
  const below = (e: Expr): readonly Expr[] => {
    if (e === operand) return []
    if (e.kind === 'add') return e.terms
    if (e.kind === 'mul' && e.sum.length === 0) return e.factors.filter((f) => !isConstant(f))
    return e.kind === 'op' ? [e.arg] : []
  }
  return bottomUp<Transfer | undefined>(root, new Map(), below, (e, of) => {
    if (e === operand) return ONE_T
    const inner = below(e)
      .map(of)
      .filter((t) => t !== undefined)
    if (inner.length < below(e).length) return undefined
    if (e.kind === 'add') return sumT(inner)
    const [only, ...others] = inner
    if (!only || others.length > 0) return undefined
    if (e.kind === 'op') return mulT(wordTransfer(e.word, s), only)
    return e.kind === 'mul'
      ? e.factors.filter(isConstant).map(constantTransfer).reduce(mulT, only)
      : undefined
  })
}

/** Degree in s of the numerator minus that of the denominator; delays aside. Positive: improper. */
export const degreeT = (t: Transfer, s = 's'): number =>
  degreeP(t.num, s) - t.den.reduce((sum, d) => sum + degreeP(d.poly, s), 0)

const times = (a: Complex, b: Complex): Complex =>
  complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
const over = (a: Complex, b: Complex): Complex => {
  const d = b.re * b.re + b.im * b.im
  return complex((a.re * b.re + a.im * b.im) / d, (a.im * b.re - a.re * b.im) / d)
}

/** The value at s = iω; `value` gives that of a constant. */
export function responseT(t: Transfer, omega: number, value: (e: Expr) => number, s = 's'): Complex {
  const at = (name: string): Complex => {
    if (name === s) return complex(0, omega)
    const delay = delayOf(name)
    const angle = delay ? (-omega * value(delay.by)) / delay.over : 0
    if (delay) return complex(Math.cos(angle), Math.sin(angle))
    const meaning = meanings.get(name)
    return complex(meaning ? value(meaning) : Number.NaN)
  }
  const of = (p: Polynomial): Complex => {
    let total = complex(0)
    for (const { powers, coefficient } of p.values()) {
      let term = complex(toNumber(coefficient))
      for (const [name, e] of powers)
        for (let n = 0; n < Math.abs(e); n++) term = e > 0 ? times(term, at(name)) : over(term, at(name))
      total = complex(total.re + term.re, total.im + term.im)
    }
    return total
  }
  return t.den.reduce((value, d) => over(value, of(d.poly)), of(t.num))
}

/** One factor of a denominator of degree 1 in s: s = −q/p, that is 1 + τs with τ = p/q. */
export interface Pole {
  readonly divisor: Divisor
  readonly p: Polynomial
  readonly q: Polynomial
  /** Left of the imaginary axis for all positive constants: causal; right: anticausal; else it depends on their values. */
  readonly side: 'causal' | 'anticausal' | 'depends'
}

/** The coefficients of s¹ and s⁰ of what is of degree 1 in s. */
export function linearIn(poly: Polynomial, s: string): readonly [p: Polynomial, q: Polynomial] | undefined {
  if (degreeP(poly, s) !== 1) return undefined
  const parts = (s1: boolean): Polynomial =>
    sumP([
      NOTHING,
      ...[...poly.values()]
        .filter((m) => m.powers.some(([name]) => name === s) === s1)
        .map((m) =>
          m.powers.reduce(
            (product, [name, e]) => (name === s ? product : mulP(product, generator(name, e))),
            constantP(m.coefficient),
          ),
        ),
    ])
  return [parts(true), parts(false)]
}

function signOf(p: Polynomial): number {
  const signs = new Set([...p.values()].map((m) => (m.coefficient.n > 0n ? 1 : -1)))
  return signs.size === 1 ? ([...signs][0] ?? 0) : 0
}

/** The poles of first order, undefined where a factor has a higher one. */
export function polesT(t: Transfer, s = 's'): readonly Pole[] | undefined {
  const poles: Pole[] = []
  for (const divisor of t.den) {
    if (degreeP(divisor.poly, s) === 0) continue
    const [p, q] = linearIn(divisor.poly, s) ?? []
    if (!p || !q) return undefined
    const sign = signOf(p) * signOf(q)
    poles.push({ divisor, p, q, side: sign > 0 ? 'causal' : sign < 0 ? 'anticausal' : 'depends' })
  }
  return poles
}

export const sameT = (a: Transfer, b: Transfer): boolean =>
  equalP(a.num, b.num) && denKey(a.den) === denKey(b.den)
