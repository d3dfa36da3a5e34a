/**
 * @file exp, log, tanh, softplus and logistic to about 100 bits, in pairs of doubles; an oracle for millions of points, itself
 * checked against the stored table. Nothing here is shared with the functions under test.
 */

/** A number as the unevaluated sum of two doubles, times 2^scale. */
export interface Pair {
  readonly high: number
  readonly low: number
  readonly scale: number
}

const pair = (high: number, low = 0, scale = 0): Pair => ({ high, low, scale })

const SPLIT = 2 ** 27 + 1

/** a + b with |a| ≥ |b|, exactly. */
function quickSum(a: number, b: number): Pair {
  const s = a + b
  return pair(s, b - (s - a))
}

function exactSum(a: number, b: number): Pair {
  const s = a + b
  const t = s - a
  return pair(s, a - (s - t) + (b - t))
}

/** Dekker's product: the halves of each factor multiply without rounding. */
function exactProduct(a: number, b: number): Pair {
  const p = a * b
  const [ca, cb] = [SPLIT * a, SPLIT * b]
  const [ah, bh] = [ca - (ca - a), cb - (cb - b)]
  const [al, bl] = [a - ah, b - bh]
  return pair(p, ah * bh - p + ah * bl + al * bh + al * bl)
}

const plus = (a: Pair, b: Pair): Pair => {
  const s = exactSum(a.high, b.high)
  const t = exactSum(a.low, b.low)
  const u = quickSum(s.high, s.low + t.high)
  return quickSum(u.high, u.low + t.low)
}
const negative = (a: Pair): Pair => pair(-a.high, -a.low, a.scale)
const times = (a: Pair, b: Pair): Pair => {
  const p = exactProduct(a.high, b.high)
  return quickSum(p.high, p.low + (a.high * b.low + a.low * b.high))
}
const over = (a: Pair, b: Pair): Pair => {
  const q = a.high / b.high
  const rest = plus(a, negative(times(b, pair(q))))
  const r = rest.high / b.high
  const last = plus(rest, negative(times(b, pair(r))))
  return plus(quickSum(q, r), pair(last.high / b.high))
}
const scaled = (a: Pair, by: number): Pair => pair(a.high * by, a.low * by)

/** log 2 to 160 bits: the first part has 31 bits, so that its products with exponents are exact. */
const LN2 = [0.6931471801362932, 4.236521365809284e-10, 1.1612227229362532e-26] as const

const ONE = pair(1)

/** 1/n! for n = 1 … 13. */
const INVERSE_FACTORIALS = [ONE]
for (let n = 2; n <= 13; n++) INVERSE_FACTORIALS.push(over(INVERSE_FACTORIALS[n - 2] ?? ONE, pair(n)))

/** 1/n for odd n up to 27. */
const INVERSE_ODD = Array.from({ length: 14 }, (_, k) => over(ONE, pair(2 * k + 1)))

/** c₀ + c₁x + … */
const horner = (coefficients: readonly Pair[], x: Pair): Pair =>
  coefficients.reduceRight((sum, c) => plus(times(sum, x), c))

/** exp(x) − 1 without the scale for |x| ≤ log(2)/2: a series at x/64, doubled six times. */
function expMinusOneNear(x: Pair): Pair {
  const r = scaled(x, 1 / 64)
  let sum = times(r, horner(INVERSE_FACTORIALS, r))
  for (let k = 0; k < 6; k++) sum = plus(scaled(sum, 2), times(sum, sum))
  return sum
}

function reduced(x: Pair): { readonly k: number; readonly r: Pair } {
  const k = Math.round(x.high / LN2[0])
  const r = plus(plus(plus(pair(-k * LN2[0]), x), exactProduct(-k, LN2[1])), exactProduct(-k, LN2[2]))
  return { k, r }
}

/** exp of a pair, with its power of two kept apart: never under- or overflows. */
export function exp(x: Pair): Pair {
  const { k, r } = reduced(x)
  const e = plus(pair(1), expMinusOneNear(r))
  return pair(e.high, e.low, k)
}

const unscaled = (a: Pair): Pair => scaled(a, 2 ** a.scale)

/** exp(x) − 1 for 0 ≤ x ≤ 45. */
function expMinusOne(x: Pair): Pair {
  const { k, r } = reduced(x)
  const near = expMinusOneNear(r)
  return k === 0 ? near : plus(scaled(plus(near, pair(1)), 2 ** k), pair(-1))
}

/** 2 artanh(f/(2 + f)) for |f| ≤ 0.1; the first terms of the plain series where these are enough. */
function logOnePlusNear(f: Pair): Pair {
  if (Math.abs(f.high) < 1e-14) return plus(f, scaled(times(f, f), -0.5))
  const s = over(f, plus(pair(2), f))
  return scaled(times(s, horner(INVERSE_ODD, times(s, s))), 2)
}

/** log of a pair between 2^-100 and 2^100: one Newton step from `Math.log`, or a series near 1. */
function logPair(x: Pair): Pair {
  const f = plus(x, pair(-1))
  if (Math.abs(f.high) < 0.1) return logOnePlusNear(f)
  const guess = Math.log(x.high)
  return plus(pair(guess), logOnePlusNear(plus(times(x, unscaled(exp(pair(-guess)))), pair(-1))))
}

function log(x: number): Pair {
  let exponent = 0
  let m = x
  for (; m >= 2; m /= 2) exponent++
  for (; m < 0.75; m *= 2) exponent--
  const whole = plus(
    plus(pair(exponent * LN2[0]), exactProduct(exponent, LN2[1])),
    exactProduct(exponent, LN2[2]),
  )
  return exponent === 0 ? logPair(pair(m)) : plus(whole, logPair(pair(m)))
}

/** exp(−|x|), and 1 more; below e^-600 the sum is 1. */
const decay = (x: number): Pair => exp(pair(-Math.abs(x)))
const small = (e: Pair): Pair => (e.scale < -900 ? pair(0) : unscaled(e))

function tanh(x: number): Pair {
  if (Math.abs(x) < 2 ** -60) return pair(x)
  const t = expMinusOne(pair(Math.min(2 * Math.abs(x), 45)))
  const y = over(t, plus(t, pair(2)))
  return x < 0 ? negative(y) : y
}

function logistic(x: number): Pair {
  const e = decay(x)
  const d = plus(pair(1), small(e))
  if (x >= 0) return over(pair(1), d)
  const y = over(pair(e.high, e.low), d)
  return pair(y.high, y.low, e.scale)
}

function softplus(x: number): Pair {
  const e = decay(x)
  if (e.scale < -120) return x > 0 ? pair(x) : e
  const l = unscaled(e).high < 0.1 ? logOnePlusNear(unscaled(e)) : logPair(plus(pair(1), unscaled(e)))
  return plus(pair(Math.max(x, 0)), l)
}

export const ORACLE: Readonly<Record<string, (x: number) => Pair>> = {
  exp: (x) => exp(pair(x)),
  log,
  tanh,
  logistic,
  softplus,
}

/** The double nearest to a pair. */
export function nearestDouble({ high, low, scale }: Pair): number {
  const sum = high + low
  const half = Math.trunc(scale / 2)
  return sum * 2 ** half * 2 ** (scale - half)
}

/** |y − exact| in units in the last place of y, in f64 or f32; subnormal numbers have the least unit. */
export function ulpsOff(y: number, exact: Pair, precision: 'f64' | 'f32'): number {
  const [digits, least, most] = precision === 'f64' ? [52, -1074, 1024] : [23, -149, 128]
  const near = nearestDouble(exact)
  if (!Number.isFinite(y))
    return near > 0 && y > 0 && Math.log2(exact.high) + exact.scale > most - 2 ** -digits
      ? 0
      : Number.POSITIVE_INFINITY
  const exponent = Math.floor(Math.log2(exact.high === 0 ? 2 ** -1074 : Math.abs(exact.high))) + exact.scale
  const unit = Math.max(exponent - digits, least)
  // both brought to the scale of the pair, exactly: y in two steps, as 2^scale may not be a number
  const half = Math.trunc(-exact.scale / 2)
  const own = y * 2 ** half * 2 ** (-exact.scale - half)
  return Math.abs(own - exact.high - exact.low) / 2 ** (unit - exact.scale)
}
