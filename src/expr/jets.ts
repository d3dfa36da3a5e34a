/** @file Derivatives of products and functions written out: d/dt by product and chain rule, down to derivatives of symbols. */
import { add, isConstant, map, mul, neg, num, ONE, op, pow, softmax, ZERO } from './build.js'
import type { Expr, Factor, Kind, Op, Word } from './expr.js'
import { derivative } from './operator.js'
import { Undecided } from './rational.js'
import { freshIndex, openLogsumexp, openSteadily, rename, sumOver } from './sums.js'
import { bottomUp } from './walk.js'

export type RateRules = {
  readonly [K in Kind]: (e: Extract<Expr, { kind: K }>, rate: (child: Expr) => Expr) => Expr
}

/** ẋ of every kind of node; operators commute with d/dt. */
export const RATES: RateRules = {
  num: () => ZERO,
  sym: (e) => (isConstant(e) ? ZERO : op([derivative()], e)),
  add: (e, rate) => add(e.terms.map(rate)),
  mul: (e, rate) => {
    const [factors, bound] = e.sum.length === 0 ? [e.factors, []] : openSteadily(e)
    const terms = factors.map((f, m) => mul([rate(f), ...factors.filter((_, n) => n !== m)]))
    return sumOver(add(terms), bound)
  },
  // (b^p)˙ = p b^(p−1) ḃ
  pow: (e, rate) => mul([num(e.exponent), pow(e.base, e.exponent - 1), rate(e.base)]),
  map: (e, rate) => mul([map(e.fn, e.order + 1, e.arg), rate(e.arg)]),
  op: (e) => op([...e.word, derivative()], e.arg),
  // ṗ_i = p_i (ȧ_i − Σ_j p_j ȧ_j)
  softmax: (e, rate) => {
    const inner = rate(e.arg)
    return add([mul([e, inner]), neg(mul([e, sumOver(mul([e, inner]), [e.at])]))])
  },
  logsumexp: (e, rate) => {
    const [arg, over] = openLogsumexp(e)
    const at = freshIndex(over)
    const names = new Map([[over, at]])
    return sumOver(mul([softmax(rename(arg, names), at), rename(rate(arg), names)]), [at])
  },
}

const MOST_NODES = 400

const below = (e: Expr): readonly Expr[] => {
  if (e.kind === 'add') return e.terms
  if (e.kind === 'mul') return e.sum.length === 0 ? e.factors : openSteadily(e)[0]
  if (e.kind === 'pow') return [e.base]
  if (e.kind === 'logsumexp') return [openLogsumexp(e)[0]]
  return e.kind === 'map' || e.kind === 'softmax' ? [e.arg] : []
}

/** ẋ: what it is a sum of grows with the square of the nodes, so these are capped. */
export function rate(x: Expr, rules: RateRules = RATES): Expr {
  const known = new Map<Expr, Expr>()
  return bottomUp(x, known, below, (e, of) => {
    if (known.size > MOST_NODES) throw new Undecided('a derivative of a large expression')
    return (rules[e.kind] as (e: Expr, rate: (child: Expr) => Expr) => Expr)(e, of)
  })
}

/** weight · e, with a weight of constants to the power 1 or −1. */
export interface Weighted {
  readonly weight: readonly (readonly [Expr, 1 | -1])[]
  readonly e: Expr
}

type Weight = Weighted['weight']

const MINUS = num(-1)
const signed = (f: Factor): Weight => [
  [f.tau ?? ONE, 1],
  [f.reversed ? MINUS : ONE, 1],
]
const inverse = (w: Weight): Weight => w.map(([e, power]) => [e, power === 1 ? -1 : 1])
const isPole = (f: Factor): boolean => f.op === 'D' && f.power < 0
const isRising = (f: Factor): boolean => f.op !== 'S' && f.power > 0
const lowered = (word: Word, f: Factor): Word =>
  word.map((g) => (g === f ? { ...g, power: g.power - Math.sign(g.power) } : g))

/** Highest power of s in one word that is written out. */
const MOST_POWERS = 8

/** Level 2: the derivatives of a word on anything but a symbol, by the rules of derivatives. */
export function jets(e: Expr, rules: RateRules = RATES): readonly Weighted[] | undefined {
  if (e.kind !== 'op' || e.arg.kind === 'sym') return undefined
  const spread = spreadOut(e)
  if (spread) return spread
  const last = e.word.find(isRising)
  return last && [{ weight: [], e: op(lowered(e.word, last), rate(e.arg, rules)) }]
}

/** Level 1: the same on a product, whose derivative stays as it is: D_τ(x y) = x y + τ d/dt (x y). */
export const opaqueJets = (e: Expr): readonly Weighted[] | undefined =>
  e.kind === 'op' && (e.arg.kind === 'mul' || e.arg.kind === 'pow') ? spreadOut(e) : undefined

/**
 * One step: D_a I_b x = a/b x + (1 − a/b) I_b x and d/dt I_b x = (x − I_b x)/b, both modulo transients e^{−t/b}; where there is
 * no low-pass, D_a x = x + a dx/dt. Undefined where the word is a derivative, or a product of low-passes, and delays.
 */
function spreadOut({ word, arg }: Op): readonly Weighted[] | undefined {
  const rising = word.filter(isRising)
  const up = rising[0]
  if (!up) return undefined
  if (rising.reduce((sum, f) => sum + f.power, 0) > MOST_POWERS)
    throw new Undecided('a high power of a derivative')
  const pole = word.find(isPole)
  const rest = lowered(word, up)
  if (!pole) {
    if (up.op === 'dt') return undefined
    return [
      { weight: [], e: op(rest, arg) },
      { weight: signed(up), e: op([...rest, derivative()], arg) },
    ]
  }
  const ratio: Weight = [...(up.op === 'dt' ? [] : signed(up)), ...inverse(signed(pole))]
  return [
    { weight: ratio, e: op(lowered(rest, rest.find(isPole) ?? pole), arg) },
    { weight: [...ratio, [MINUS, 1]], e: op(rest, arg) },
    ...(up.op === 'dt' ? [] : [{ weight: [], e: op(rest, arg) }]),
  ]
}
