/** @file Rules for sums inside a scalar formula: differences that cancel, written so that they do not, and common factors. */
import { add, isNum, map, mul, neg, num, ONE, pow, scale, splitCoefficient, sub } from './build.js'
import type { Add, Expr } from './expr.js'
import { exponential, isMap, logistic, positiveForm, times } from './positive.js'

/** Undefined where the rule does not apply. */
export type Rewrite<E extends Expr> = (e: E) => Expr | undefined

const tanh = (a: Expr): Expr => map('tanh', 0, a)
const square = (e: Expr, fn: string): Expr | undefined =>
  e.kind === 'pow' && e.exponent >= 2 && isMap(e.base, fn) ? e.base.arg : undefined

/** With a factor f of a term q·f: the partner term q·ratio·base, and what f + ratio·base is. */
interface Pair {
  readonly factor: Expr
  readonly partner: Expr
  readonly sum: Expr
}

/** Pairs that a factor may belong to. */
type Pairs = (factor: Expr) => readonly Pair[]

const tanhSquared: Pairs = (f) => {
  const a = square(f, 'tanh')
  return a ? [{ factor: pow(tanh(a), 2), partner: num(-1), sum: neg(map('tanh', 1, a)) }] : []
}

const tanhTails: Pairs = (f) => {
  const base = f.kind === 'pow' && f.exponent > 0 ? f.base : f
  if (!isMap(base, 'tanh')) return []
  const s = (k: number): Expr => logistic(times(k, base.arg))
  return [
    { factor: base, partner: ONE, sum: scale(2, s(2)) },
    { factor: base, partner: num(-1), sum: scale(-2, s(-2)) },
  ]
}

const logisticTails: Pairs = (f) => {
  const base = f.kind === 'pow' && f.exponent > 0 ? f.base : f
  if (!isMap(base, 'logistic')) return []
  return [
    { factor: base, partner: num(-1), sum: neg(logistic(neg(base.arg))) },
    { factor: base, partner: num(-0.5), sum: scale(0.5, tanh(times(0.5, base.arg))) },
  ]
}

const circle: Pairs = (f) => {
  const sine = square(f, 'sin')
  const cosine = square(f, 'cos')
  const other = sine ? map('cos', 0, sine) : cosine ? map('sin', 0, cosine) : undefined
  if (!other || f.kind !== 'pow') return []
  const factor = pow(f.base, 2)
  const partner = pow(other, 2)
  return [
    { factor, partner, sum: ONE },
    { factor, partner: num(-1), sum: neg(partner) },
  ]
}

const factorsOf = (t: Expr): readonly Expr[] => (t.kind === 'mul' && t.sum.length === 0 ? t.factors : [t])

/** q·f + q·partner → q·(f + partner), for any common q. */
const paired =
  (pairs: Pairs): Rewrite<Add> =>
  (e) => {
    const present = new Set(e.terms)
    for (const t of e.terms)
      for (const f of factorsOf(t))
        for (const { factor, partner, sum } of pairs(f)) {
          const q = mul([t, pow(factor, -1)])
          const other = mul([q, partner])
          if (other !== t && present.has(other))
            return add([...e.terms.filter((x) => x !== t && x !== other), mul([q, sum])])
        }
    return undefined
  }

/** softplus(a) = a + softplus(−a): units of c·softplus(a) are turned where they take away terms linear in a. */
const reflected: Rewrite<Add> = (e) => {
  for (const t of e.terms) {
    const { coefficient, rest } = splitCoefficient(t)
    if (!isMap(rest, 'softplus')) continue
    const a = rest.arg
    const others = add(e.terms.filter((x) => x !== t))
    const opposite = map('softplus', 0, neg(a))
    const turned = unitsToTurn(coefficient, a, others, opposite)
    if (turned === 0) continue
    return add([scale(coefficient - turned, rest), scale(turned, opposite), times(turned, a), others])
  }
  return undefined
}

const termsOf = (e: Expr): readonly Expr[] => (e.kind === 'add' ? e.terms : isNum(e, 0) ? [] : [e])

function unitsToTurn(c: number, a: Expr, others: Expr, opposite: Expr): number {
  const linear = termsOf(a).filter((t) => !isNum(t))
  const [lead] = linear
  if (!lead) return 0
  const have = new Map(
    termsOf(others).map((t) => [splitCoefficient(t).rest, splitCoefficient(t).coefficient]),
  )
  const facing = have.get(opposite) ?? 0
  // c·softplus(a) − c·softplus(−a) = c·a
  if (facing * c < 0) return Math.abs(c) <= Math.abs(facing) ? c : -facing
  const { coefficient, rest } = splitCoefficient(lead)
  const turned = -(have.get(rest) ?? 0) / coefficient
  const whole = Number.isInteger(turned) && turned * c > 0 && Math.abs(turned) <= Math.abs(c)
  if (!whole) return 0
  const left = termsOf(add([others, times(turned, a)])).filter((t) => !isNum(t))
  return left.length === termsOf(others).filter((t) => !isNum(t)).length - linear.length ? turned : 0
}

/** c·exp(a) − c·exp(b) = c·tanh((a − b)/2)·(exp(a) + exp(b)), exact where a is near b. */
const difference: Rewrite<Add> = (e) => {
  const [t1, t2, more] = e.terms
  const first = t1 && exponential(t1)
  const second = t2 && exponential(t2)
  if (more || !first || !second || first.coefficient !== -second.coefficient) return undefined
  const [up, down] = first.coefficient > 0 ? [first, second] : [second, first]
  const exp = (a: Expr): Expr => (isNum(a, 0) ? ONE : map('exp', 0, a))
  const half = times(0.5, sub(up.log, down.log))
  return mul([num(up.coefficient), tanh(half), add([exp(up.log), exp(down.log)])])
}

/** Base and exponent of each factor that is no number. */
const powersOf = (t: Expr): ReadonlyMap<Expr, number> =>
  new Map(
    factorsOf(t)
      .filter((f) => f.kind !== 'num')
      .map((f) => (f.kind === 'pow' ? [f.base, f.exponent] : [f, 1])),
  )

/** Whether a factor is an exponential, which a positive factor outside would have to be brought back to. */
export const hasExponential = (t: Expr): boolean => factorsOf(t).some((f) => isMap(f, 'exp'))

/** a·x + b·x → x·(a + b), to the lowest power that all terms share. */
const common: Rewrite<Add> = (e) => {
  const [first, ...rest] = e.terms.map(powersOf)
  if (!first) return undefined
  const shared: Expr[] = []
  for (const [base, exponent] of first) {
    const all = [exponent, ...rest.map((p) => p.get(base) ?? 0)]
    const same = all.every((n) => n * exponent > 0)
    if (!same || isMap(base, 'exp')) continue
    shared.push(pow(base, Math.sign(exponent) * Math.min(...all.map(Math.abs))))
  }
  const pull = (factors: readonly Expr[]): readonly Expr[] => {
    const out = pow(mul(factors), -1)
    return e.terms.map((t) => mul([t, out]))
  }
  const open = pull(shared).some(hasExponential)
  const taken = open ? shared.filter((f) => !positiveForm(f)) : shared
  if (taken.length === 0) return undefined
  return mul([...taken, add(pull(taken))])
}

/** c·(a + b) + d → c·a + c·b + d, so that like terms meet. */
const flat: Rewrite<Add> = (e) => {
  const nested = e.terms.find((t) => splitCoefficient(t).rest.kind === 'add')
  if (!nested) return undefined
  const { coefficient, rest } = splitCoefficient(nested)
  return add([...e.terms.filter((t) => t !== nested), times(coefficient, rest)])
}

/** In order: what cancels exactly goes first, common factors last. */
export const SUM_RULES: readonly (readonly [name: string, rewrite: Rewrite<Add>])[] = [
  ['numbers into sums', flat],
  ['1 - tanh² = tanh′', paired(tanhSquared)],
  ['1 ± tanh(x) = 2 logistic(±2x)', paired(tanhTails)],
  ['1 - logistic(x) = logistic(-x)', paired(logisticTails)],
  ['sin² + cos² = 1', paired(circle)],
  ['softplus(x) - x = softplus(-x)', reflected],
  ['exp(a) - exp(b)', difference],
  ['common factors', common],
]
