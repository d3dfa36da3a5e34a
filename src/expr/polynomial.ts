/** @file Polynomials in named generators, exact: sparse, over the rationals, with integer exponents of either sign. */
import { addQ, inverseQ, mulQ, negQ, ONE_Q, type Rational, sameQ, Undecided } from './rational.js'

/** Generators with their exponents, sorted by name, none zero. */
export type Powers = readonly (readonly [name: string, exponent: number])[]

export interface Monomial {
  readonly powers: Powers
  readonly coefficient: Rational
}

/** Monomials by the text of their powers; none has the coefficient zero. */
export type Polynomial = ReadonlyMap<string, Monomial>

/** Most monomials of a product that is written out. */
const LARGEST = 40_000
const CHEAP_DIVISION = 600

const keyOf = (powers: Powers): string => powers.map(([name, e]) => `${name}^${e}`).join('*')
const entry = (m: Monomial): readonly [string, Monomial] => [keyOf(m.powers), m]

export const NOTHING: Polynomial = new Map()
export const constantP = (c: Rational): Polynomial =>
  c.n === 0n ? NOTHING : new Map([entry({ powers: [], coefficient: c })])
export const UNIT: Polynomial = constantP(ONE_Q)
export const generator = (name: string, exponent = 1): Polynomial =>
  exponent === 0 ? UNIT : new Map([entry({ powers: [[name, exponent]], coefficient: ONE_Q })])

export const isZeroP = (p: Polynomial): boolean => p.size === 0
export function isUnit(p: Polynomial): boolean {
  const c = p.size === 1 ? p.get('')?.coefficient : undefined
  return c?.n === 1n && c.d === 1n
}

/** Identifies a polynomial among all others. */
export const textOf = (p: Polynomial): string =>
  [...p]
    .map(([key, { coefficient: c }]) => `${c.n}/${c.d}${key === '' ? '' : '*'}${key}`)
    .sort()
    .join(' + ')

export function equalP(a: Polynomial, b: Polynomial): boolean {
  if (a.size !== b.size) return false
  for (const [key, m] of a) {
    const other = b.get(key)
    if (!other || !sameQ(other.coefficient, m.coefficient)) return false
  }
  return true
}

function accumulate(into: Map<string, Monomial>, key: string, m: Monomial): void {
  const old = into.get(key)
  const coefficient = old ? addQ(old.coefficient, m.coefficient) : m.coefficient
  if (coefficient.n === 0n) into.delete(key)
  else into.set(key, old ? { powers: old.powers, coefficient } : m)
}

export function sumP(list: readonly Polynomial[]): Polynomial {
  if (list.length === 1) return list[0] as Polynomial
  const result = new Map<string, Monomial>()
  for (const p of list) for (const [key, m] of p) accumulate(result, key, m)
  return result
}
export const addP = (a: Polynomial, b: Polynomial): Polynomial => sumP([a, b])
export const negP = (a: Polynomial): Polynomial =>
  new Map([...a].map(([key, m]) => [key, { powers: m.powers, coefficient: negQ(m.coefficient) }]))

function mulPowers(a: Powers, b: Powers): Powers {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const result: (readonly [string, number])[] = []
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [x, y] = [a[i], b[j]]
    if (x && (!y || x[0] < y[0])) {
      result.push(x)
      i++
    } else if (y && (!x || y[0] < x[0])) {
      result.push(y)
      j++
    } else if (x && y) {
      if (x[1] + y[1] !== 0) result.push([x[0], x[1] + y[1]])
      i++
      j++
    }
  }
  return result
}

const timesMonomial = (a: Monomial, b: Monomial): Monomial => ({
  powers: mulPowers(a.powers, b.powers),
  coefficient: mulQ(a.coefficient, b.coefficient),
})

export function mulP(a: Polynomial, b: Polynomial): Polynomial {
  if (isUnit(a)) return b
  if (isUnit(b)) return a
  if (a.size * b.size > LARGEST) throw new Undecided('a product of large polynomials')
  const result = new Map<string, Monomial>()
  for (const x of a.values())
    for (const y of b.values()) {
      const m = timesMonomial(x, y)
      accumulate(result, keyOf(m.powers), m)
    }
  return result
}

export function powP(p: Polynomial, exponent: number): Polynomial {
  let result = UNIT
  for (let n = 0; n < exponent; n++) result = mulP(result, p)
  return result
}

/** Lexicographic by name: positive where a stands before b. */
function compare(a: Powers, b: Powers): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [x, y] = [a[i], b[i]]
    if (!x || (y && y[0] < x[0])) return -(y?.[1] ?? 0)
    if (!y || x[0] < y[0]) return x[1]
    if (x[1] !== y[1]) return x[1] - y[1]
  }
  return 0
}

function leading(p: Polynomial): Monomial | undefined {
  let best: Monomial | undefined
  for (const m of p.values()) if (!best || compare(m.powers, best.powers) > 0) best = m
  return best
}

const inverseMonomial = (m: Monomial): Monomial => ({
  powers: m.powers.map(([name, e]) => [name, -e]),
  coefficient: inverseQ(m.coefficient),
})

const scaleP = (p: Polynomial, by: Monomial): Polynomial =>
  new Map([...p.values()].map((m) => entry(timesMonomial(m, by))))

/** The inverse of a single monomial. */
export function inverseP(p: Polynomial): Polynomial | undefined {
  const [only, ...others] = p.values()
  return only && others.length === 0 ? new Map([entry(inverseMonomial(only))]) : undefined
}

/** p = unit · rest, where the rest has no monomial in common and its leading coefficient is 1. */
export function primitive(p: Polynomial): { readonly unit: Polynomial; readonly rest: Polynomial } {
  const lowest = new Map<string, number>()
  for (const m of p.values()) for (const [name] of m.powers) lowest.set(name, Number.POSITIVE_INFINITY)
  for (const m of p.values()) {
    const own = new Map(m.powers)
    for (const [name, e] of lowest) lowest.set(name, Math.min(e, own.get(name) ?? 0))
  }
  const powers = [...lowest].filter(([, e]) => e !== 0).sort(([a], [b]) => (a < b ? -1 : 1))
  const unit = { powers, coefficient: leading(p)?.coefficient ?? ONE_Q }
  return { unit: new Map([entry(unit)]), rest: scaleP(p, inverseMonomial(unit)) }
}

/** a/b where b (of no negative exponents) divides a; undefined where it does not, or where a is too large to try. */
export function divideP(a: Polynomial, b: Polynomial): Polynomial | undefined {
  const lead = leading(b)
  if (!lead || a.size * b.size > CHEAP_DIVISION) return undefined
  const { unit, rest } = primitive(a)
  const down = inverseMonomial(lead)
  let remainder = rest
  const quotient = new Map<string, Monomial>()
  for (let top = leading(remainder); top; top = leading(remainder)) {
    const step = timesMonomial(top, down)
    if (step.powers.some(([, e]) => e < 0) || quotient.size > CHEAP_DIVISION) return undefined
    quotient.set(keyOf(step.powers), step)
    remainder = addP(remainder, negP(scaleP(b, step)))
  }
  return mulP(quotient, unit)
}

/** Highest power of one generator. */
export const degreeP = (p: Polynomial, name: string): number =>
  Math.max(...[...p.values()].map((m) => m.powers.find(([n]) => n === name)?.[1] ?? 0))

/** The polynomial with each generator replaced by a product of a number and powers of generators. */
export function replaceP(p: Polynomial, by: (name: string, exponent: number) => Polynomial): Polynomial {
  return sumP([
    NOTHING,
    ...[...p.values()].map((m) =>
      m.powers.reduce((product, [name, e]) => mulP(product, by(name, e)), constantP(m.coefficient)),
    ),
  ])
}

/** A Mersenne prime: what is not zero modulo it is not zero. */
const PRIME = 2n ** 61n - 1n
const modulo = (x: bigint): bigint => ((x % PRIME) + PRIME) % PRIME

export function powerModulo(base: bigint, exponent: bigint): bigint {
  let [result, square, e] = [1n, modulo(base), exponent < 0n ? -exponent % (PRIME - 1n) : exponent]
  // x^(p−2) = 1/x
  if (exponent < 0n) e = (e * (PRIME - 2n)) % (PRIME - 1n)
  for (; e > 0n; e >>= 1n) {
    if (e & 1n) result = (result * square) % PRIME
    square = (square * square) % PRIME
  }
  return result
}

/** The value modulo a prime at one point, which `at` gives by name. */
export function valueModulo(p: Polynomial, at: (name: string) => bigint): bigint {
  let total = 0n
  for (const { powers, coefficient: c } of p.values()) {
    let term = modulo(c.n) * (c.d === 1n ? 1n : powerModulo(c.d, -1n))
    for (const [name, e] of powers) term = ((term % PRIME) * powerModulo(at(name), BigInt(e))) % PRIME
    total += term
  }
  return total % PRIME
}
