/** @file Positive expressions held as coefficient · exp(log), so that neither a factor nor a sum of exponentials overflows. */
import { add, isNum, map, mul, neg, num, ONE, pow, scale, splitCoefficient, sub, ZERO } from './build.js'
import type { Expr } from './expr.js'

/** coefficient · exp(log), the coefficient a positive number. */
export interface Positive {
  readonly coefficient: number
  readonly log: Expr
}

const softplus = (a: Expr): Expr => map('softplus', 0, a)
export const logistic = (a: Expr): Expr => map('logistic', 0, a)
export const isMap = <F extends string>(
  e: Expr,
  fn: F,
  order = 0,
): e is Extract<Expr, { kind: 'map' }> & { readonly fn: F } =>
  e.kind === 'map' && e.fn === fn && e.order === order

/** c·e with the number brought into a sum. */
export const times = (c: number, e: Expr): Expr =>
  e.kind === 'add' ? add(e.terms.map((t) => times(c, t))) : scale(c, e)

/** Sums longer than this stay as they are: each further term doubles the printed form. */
const LONGEST_SUM = 4

const positive = (coefficient: number, log: Expr): Positive | undefined =>
  coefficient > 0 && Number.isFinite(coefficient) ? { coefficient, log } : undefined

/** The positive form of what is positive everywhere by its structure; undefined for all else. */
export function positiveForm(e: Expr): Positive | undefined {
  switch (e.kind) {
    case 'num':
      return positive(e.value, ZERO)
    case 'map':
      return positiveMap(e)
    case 'pow': {
      const base = positiveForm(e.base)
      return base && positive(base.coefficient ** e.exponent, times(e.exponent, base.log))
    }
    case 'add':
      return positiveSum(e.terms)
    case 'mul': {
      const factors = e.sum.length > 0 ? [undefined] : e.factors.map(positiveForm)
      return factors.reduce((a, b) => a && b && multiply(a, b), positive(1, ZERO))
    }
    default:
      return undefined
  }
}

const multiply = (a: Positive, b: Positive): Positive | undefined =>
  positive(a.coefficient * b.coefficient, add([a.log, b.log]))

/** log of s(a)(1 − s(a)) for the logistic s. */
const bell = (a: Expr): Expr => neg(add([softplus(a), softplus(neg(a))]))

function positiveMap(e: Extract<Expr, { kind: 'map' }>): Positive | undefined {
  if (isMap(e, 'exp')) return positive(1, e.arg)
  if (isMap(e, 'logistic')) return positive(1, neg(softplus(neg(e.arg))))
  if (isMap(e, 'logistic', 1)) return positive(1, bell(e.arg))
  // 1 − tanh(a)² = 4 s(2a)(1 − s(2a))
  if (isMap(e, 'tanh', 1)) return positive(4, bell(times(2, e.arg)))
  return undefined
}

/** c₀e^{l₀} + c₁e^{l₁} + … = c₀ exp(l₀ + softplus(log Σ (c_k/c₀) e^{l_k − l₀})). */
function positiveSum(terms: readonly Expr[]): Positive | undefined {
  if (terms.length > LONGEST_SUM) return undefined
  const parts: Positive[] = []
  for (const t of terms) {
    const part = exponential(t)
    if (!part || part.coefficient < 0) return undefined
    parts.push(part)
  }
  // the plain number is the base, so that log(1 + exp(x)) is softplus(x) alone
  const [base, ...others] = parts.sort((a, b) => Number(isNum(b.log)) - Number(isNum(a.log)))
  return base && sumForm(base, others)
}

function sumForm(base: Positive, others: readonly Positive[]): Positive | undefined {
  const shifted = others.map((p) => ({
    coefficient: p.coefficient / base.coefficient,
    log: sub(p.log, base.log),
  }))
  const [first, ...rest] = shifted
  if (!first) return base
  const all = sumForm(first, rest)
  if (!all) return undefined
  const log = add([all.log, num(Math.log(all.coefficient))])
  return positive(base.coefficient, add([base.log, softplus(log)]))
}

/** A term c·exp(a), c of either sign; a plain number has a = 0. */
export function exponential(t: Expr): Positive | undefined {
  const { coefficient, rest } = splitCoefficient(t)
  if (isNum(rest)) return { coefficient, log: ZERO }
  return isMap(rest, 'exp') ? { coefficient, log: rest.arg } : undefined
}

/** exp(log) with no exponential left where the log is made of softplus: exp(−softplus(a)) = logistic(−a). */
export function exponentiate(log: Expr): Expr {
  const terms = log.kind === 'add' ? log.terms : [log]
  let constant = 1
  const factors: Expr[] = []
  let rising = 0
  for (const t of terms) {
    const { coefficient, rest } = splitCoefficient(t)
    if (isNum(rest)) constant *= Math.exp(coefficient)
    else if (isMap(rest, 'softplus') && Number.isInteger(coefficient)) {
      if (coefficient > 0) rising++
      factors.push(
        coefficient > 0
          ? pow(add([ONE, map('exp', 0, rest.arg)]), coefficient)
          : pow(logistic(neg(rest.arg)), -coefficient),
      )
    } else return map('exp', 0, log)
  }
  // a growing and a vanishing factor apart would be ∞ · 0
  const apart = rising === 0 || (rising === 1 && factors.length === 1)
  if (!apart || factors.length === 0 || !(constant > 0 && constant < Number.POSITIVE_INFINITY))
    return map('exp', 0, log)
  return mul([num(constant), ...factors])
}

/** A factor that stays within bounds: no product of such needs care. */
export function isBounded(e: Expr): boolean {
  if (e.kind === 'pow') return e.exponent > 0 && isBounded(e.base)
  return isMap(e, 'logistic') || isMap(e, 'logistic', 1) || isMap(e, 'tanh', 1)
}
