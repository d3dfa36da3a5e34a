/**
 * @file Exact fractions, and the fraction that a double stands for.
 *
 * A double is read as: itself where it is an integer; the decimal that it prints as, if that has at most 15 digits; else the
 * first continued fraction that rounds to it, if its denominator is below 2^26 (1/3); else its exact binary value. Each of these
 * rounds back to the same double, so two doubles are never read as one fraction. What was rounded before it came here
 * (0.1 + 0.2) stays different from what it should have been.
 */

/** Numerator and denominator, coprime, the denominator positive. */
export interface Rational {
  readonly n: bigint
  readonly d: bigint
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** Thrown where an answer would cost more than its cap, or has no meaning: the caller says "undecided", never "no". */
export class Undecided extends Error {
  constructor(what: string) {
    super(`undecided: ${what}`)
    this.name = 'Undecided'
  }
}

export function fraction(n: bigint, d = 1n): Rational {
  if (d === 1n) return { n, d }
  if (d === 0n) throw new Undecided('a fraction over zero')
  const common = gcd(n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n)
  return { n: n / common, d: d / common }
}

export const ZERO_Q = fraction(0n)
export const ONE_Q = fraction(1n)
export const addQ = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? fraction(a.n + b.n, a.d) : fraction(a.n * b.d + b.n * a.d, a.d * b.d)
export const mulQ = (a: Rational, b: Rational): Rational => fraction(a.n * b.n, a.d * b.d)
export const inverseQ = (a: Rational): Rational => fraction(a.d, a.n)
export const negQ = (a: Rational): Rational => ({ n: -a.n, d: a.d })
export const sameQ = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d

export function powQ(a: Rational, exponent: number): Rational {
  const e = BigInt(Math.abs(exponent))
  return exponent < 0 ? inverseQ(fraction(a.n ** e, a.d ** e)) : fraction(a.n ** e, a.d ** e)
}

const DIGITS = 15
const SIMPLE = 2n ** 26n

export function rational(x: number): Rational {
  if (!Number.isFinite(x)) throw new Undecided(`the number ${x} has no fraction`)
  if (Number.isInteger(x)) return fraction(BigInt(x))
  return decimal(x) ?? simple(x) ?? binary(x)
}

function decimal(x: number): Rational | undefined {
  const [mantissa = '', exponent = '0'] = String(x).split('e')
  const [whole = '', part = ''] = mantissa.split('.')
  const digits = whole + part
  if (digits.replace(/^-?0*/, '').length > DIGITS) return undefined
  const shift = Number(exponent) - part.length
  return shift < 0 ? fraction(BigInt(digits), 10n ** BigInt(-shift)) : undefined
}

function binary(x: number): Rational {
  let power = 0
  let whole = x
  for (; !Number.isInteger(whole); power++) whole *= 2
  return fraction(BigInt(whole), 2n ** BigInt(power))
}

/** The first convergent of the continued fraction that rounds to x. */
function simple(x: number): Rational | undefined {
  let { n, d } = binary(x)
  let [p, q, pOld, qOld] = [1n, 0n, 0n, 1n]
  while (d !== 0n) {
    const whole = n / d - (n < 0n && n % d !== 0n ? 1n : 0n)
    ;[p, q, pOld, qOld] = [whole * p + pOld, whole * q + qOld, p, q]
    if (q > SIMPLE) return undefined
    if (Number(p) / Number(q) === x) return fraction(p, q)
    ;[n, d] = [d, n - whole * d]
  }
  return undefined
}

const bits = (x: bigint): number => (x < 0n ? -x : x).toString(16).length * 4

/** The nearest double. */
export function toNumber({ n, d }: Rational): number {
  if (bits(n) <= 52 && bits(d) <= 52) return Number(n) / Number(d)
  // 70 bits of the quotient, the last one telling whether any were cut off
  const shift = 70 - bits(n) + bits(d)
  const [a, b] = shift > 0 ? [n << BigInt(shift), d] : [n, d << BigInt(-shift)]
  const quotient = a / b
  const sticky = a % b === 0n ? 0n : n < 0n ? -1n : 1n
  const scaled = Number(2n * quotient + sticky)
  // in two steps: 2^shift alone may overflow
  return (scaled / 2) * 2 ** Math.trunc(-shift / 2) * 2 ** (-shift - Math.trunc(-shift / 2))
}
