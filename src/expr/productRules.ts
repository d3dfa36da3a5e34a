/** @file Rules for products, powers and function values inside a scalar formula. */
import { BUILT_IN, type ScalarTable } from './activations.js'
import { add, isNum, map, mul, neg, num, pow, scale, splitCoefficient } from './build.js'
import { closedDerivative } from './closedForm.js'
import type { Expr, Map as MapNode, Mul, Pow } from './expr.js'
import { byHash } from './intern.js'
import { exponentiate, isBounded, isMap, logistic, positiveForm, times } from './positive.js'
import { hasExponential, type Rewrite } from './sumRules.js'

const factorsOf = (e: Expr): readonly Expr[] => (e.kind === 'mul' ? e.factors : [e])
const isPositive = (f: Expr): boolean => f.kind !== 'num' && positiveForm(f) !== undefined

/** Whether a single positive factor overflows on the way to a finite value: a root or a reciprocal of a sum. */
const needsLog = (f: Expr): boolean =>
  f.kind === 'pow' &&
  (isMap(f.base, 'exp') || f.exponent < 0 || (!Number.isInteger(f.exponent) && !isBounded(f.base)))

/** Positive factors, one of which may be ∞ while another is 0, as one exponential of the sum of their logarithms. */
const together: Rewrite<Mul | Pow> = (e) => {
  const factors = factorsOf(e)
  const positives = factors.filter(isPositive)
  const [only, second] = positives
  if (!only || (second ? positives.every(isBounded) : !needsLog(only))) return undefined
  const form = positiveForm(mul(positives))
  if (!form) return undefined
  const others = factors.filter((f) => !positives.includes(f))
  // the exponent is simplified before `exp of softplus` looks at it
  return mul([num(form.coefficient), map('exp', 0, form.log), ...others])
}

/** s(a)·s(−a) = s'(a) for the logistic s. */
const bell: Rewrite<Mul> = (e) => {
  for (const f of e.factors) {
    const { base, exponent } = f.kind === 'pow' ? f : { base: f, exponent: 1 }
    if (!isMap(base, 'logistic') || exponent <= 0) continue
    const mirrored = logistic(neg(base.arg))
    for (const g of e.factors) {
      const other = g.kind === 'pow' ? g : { base: g, exponent: 1 }
      if (other.base !== mirrored || other.exponent <= 0) continue
      const n = Math.min(exponent, other.exponent)
      return mul([e, pow(base, -n), pow(mirrored, -n), pow(map('logistic', 1, base.arg), n)])
    }
  }
  return undefined
}

/** (x + exp(x))·p with p > 0 → x·p + exp(x)·p: each term meets p before it is ∞. */
const distributed: Rewrite<Mul> = (e) => {
  const positives = e.factors.filter(isPositive)
  const sum = e.factors.find((f) => f.kind === 'add' && !isPositive(f) && f.terms.some(hasExponential))
  if (positives.length === 0 || sum?.kind !== 'add') return undefined
  const others = e.factors.filter((f) => f !== sum && !positives.includes(f))
  return mul([...others, add(sum.terms.map((t) => mul([t, ...positives])))])
}

const table: ScalarTable = BUILT_IN
const folded: Rewrite<MapNode> = (e) => {
  const f = table[e.fn]?.[e.order]
  const value = f && isNum(e.arg) ? f(e.arg.value) : Number.NaN
  return Number.isFinite(value) ? num(value) : undefined
}

const closed: Rewrite<MapNode> = (e) => {
  const smooth = e.order > 1 || (e.order === 1 && (e.fn === 'softplus' || e.fn === 'identity'))
  if (e.order === 0 && e.fn === 'identity') return e.arg
  return smooth ? closedDerivative(e.fn, e.order, e.arg) : undefined
}

/** Of a function and its mirror image one is kept: that whose argument leads with a positive coefficient. */
const mirrored: Rewrite<MapNode> = (e) => {
  const odd = isMap(e, 'tanh') || isMap(e, 'sin')
  const even = isMap(e, 'cos') || isMap(e, 'tanh', 1) || isMap(e, 'logistic', 1)
  if (!(odd || even) || !leadsNegative(e.arg)) return undefined
  return scale(odd ? -1 : 1, map(e.fn, e.order, neg(e.arg)))
}

function leadsNegative(e: Expr): boolean {
  if (e.kind !== 'add') return splitCoefficient(e).coefficient < 0
  const leads = e.terms.map(splitCoefficient).sort((a, b) => byHash(a.rest, b.rest))
  return (leads[0]?.coefficient ?? 0) < 0
}

/** f(c·(a + b)) → f(c·a + c·b), the one form that arguments are compared in. */
const spread: Rewrite<MapNode> = (e) => {
  const { coefficient, rest } = splitCoefficient(e.arg)
  return coefficient !== 1 && rest.kind === 'add' ? map(e.fn, e.order, times(coefficient, rest)) : undefined
}

/** log(p·q) = log p + log q for p > 0. */
const logarithm: Rewrite<MapNode> = (e) => {
  if (!isMap(e, 'log')) return undefined
  const positives = factorsOf(e.arg).filter(isPositive)
  const form = positiveForm(mul(positives))
  if (positives.length === 0 || !form) return undefined
  const others = factorsOf(e.arg).filter((f) => !positives.includes(f))
  const rest = mul([num(form.coefficient), ...others])
  return add([form.log, isNum(rest, 1) ? num(0) : map('log', 0, rest)])
}

const softExponential: Rewrite<MapNode> = (e) => {
  if (!isMap(e, 'exp')) return undefined
  const result = exponentiate(e.arg)
  return result === e ? undefined : result
}

export const MAP_RULES: readonly (readonly [name: string, rewrite: Rewrite<MapNode>])[] = [
  ['numbers into sums', spread],
  ['constant folding', folded],
  ['derivatives in closed form', closed],
  ['odd and even functions', mirrored],
  ['log of a positive factor', logarithm],
  ['exp of softplus', softExponential],
]

export const POWER_RULES: readonly (readonly [name: string, rewrite: Rewrite<Pow>])[] = [
  ['positive factors together', together],
]

export const PRODUCT_RULES: readonly (readonly [name: string, rewrite: Rewrite<Mul>])[] = [
  ['positive factors together', together],
  ['logistic(x) logistic(-x) = logistic′', bell],
  ['a sum of exponentials times a positive factor', distributed],
]
