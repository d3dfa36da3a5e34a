/**
 * @file An expression as a sum of products with exact coefficients: products over sums, operators into sums, constants out of
 * operators; what stands inside a function, a root or a softmax is brought to normal form on its own (docs/mathematics.md).
 */
import { hashText } from '../base/hash.js'
import { add, children, isConstant, map, mul, num, ONE, op, pow, softmax, splitCoefficient } from './build.js'
import type { Expr, Index, Kind, Word } from './expr.js'
import type { Weighted } from './jets.js'
import {
  addQ,
  fraction,
  mulQ,
  ONE_Q,
  powQ,
  type Rational,
  rational,
  sameQ,
  toNumber,
  Undecided,
} from './rational.js'
import { closeSum, logsumexp, openLogsumexp, openSteadily, openSum } from './sums.js'
import { bottomUp } from './walk.js'

/** 1: an operator of a product or of a function is opaque. 2: its derivatives are taken by product and chain rule. */
export type Level = 1 | 2

/** Products, free of a numeric coefficient, with the coefficient of each. */
export type Terms = ReadonlyMap<Expr, Rational>

/** What one run of the normal form knows: nothing outlives it. */
export interface Session {
  readonly level: Level
  readonly rules: ExpandRules
  readonly known: Map<Expr, Terms>
  /** The same sum with its operators in shortest form. */
  readonly settled: (terms: Terms) => Terms
  /** That sum as one node. */
  readonly canonical: (terms: Terms) => Expr
  /** Derivatives of an operand written out, or undefined where the operator stays as it is. */
  readonly jets: (e: Expr) => readonly Weighted[] | undefined
  /** Products made so far. */
  work: number
  /** Rewritings within one another. */
  depth: number
  /** Set where a rule was left out for its cost: "not shown equal" is then no answer. */
  incomplete: boolean
  /** Set where a coefficient inside of a function was rounded: "equal" is then no answer. */
  rounded: boolean
}

export type ExpandRules = {
  readonly [K in Kind]: (e: Extract<Expr, { kind: K }>, of: (child: Expr) => Terms, session: Session) => Terms
}

const MOST_PRODUCTS = 60_000
const DEEPEST = 60
/** Sums over more indices at once have no canonical names. */
const MOST_NAMED = 5

const NONE: Terms = new Map()

const count = (session: Session): void => {
  session.work++
  if (session.work > MOST_PRODUCTS) throw new Undecided('too many products')
}

function put(into: Map<Expr, Rational>, e: Expr, coefficient: Rational): void {
  const split = splitCoefficient(e)
  const value = split.coefficient === 1 ? coefficient : mulQ(coefficient, rational(split.coefficient))
  const total = addQ(into.get(split.rest) ?? { n: 0n, d: 1n }, value)
  if (total.n === 0n) into.delete(split.rest)
  else into.set(split.rest, total)
}

/** A sum of products from a list of them. */
export function collect(list: Iterable<readonly [Expr, Rational]>): Terms {
  const terms = new Map<Expr, Rational>()
  for (const [e, c] of list) put(terms, e, c)
  return terms
}

const single = (e: Expr): Terms => collect([[e, ONE_Q]])

/** Σ weight · terms. */
export function sumTerms(list: readonly (readonly [Terms, Rational])[]): Terms {
  const total = new Map<Expr, Rational>()
  for (const [terms, weight] of list) for (const [e, c] of terms) put(total, e, mulQ(c, weight))
  return total
}

function productTerms(a: Terms, b: Terms, session: Session): Terms {
  const result = new Map<Expr, Rational>()
  for (const [x, p] of a)
    for (const [y, q] of b) {
      count(session)
      put(result, mul([x, y]), mulQ(p, q))
    }
  return result
}

/** The factors of a product; powers of sums as copies, since a sum that is opened has its own names in each. */
function flatFactors(e: Expr, bound: (f: Expr) => boolean): readonly [readonly Expr[], readonly Index[]] {
  const factors: Expr[] = []
  const opened: Index[] = []
  for (const f of e.kind === 'mul' && e.sum.length === 0 ? e.factors : [e]) {
    const base = f.kind === 'pow' && Number.isInteger(f.exponent) && f.exponent > 0 ? f.base : f
    if (base.kind !== 'mul' || base.sum.length === 0 || !bound(f)) {
      factors.push(f)
      continue
    }
    const copies = f.kind === 'pow' ? f.exponent : 1
    for (let n = 0; n < copies; n++) {
      const [inner, names] = openSum(base)
      factors.push(...inner)
      opened.push(...names)
    }
  }
  return [factors, opened]
}

/** Σ over `bound` of each product; undefined where a product does not depend on an index: it would have to be counted. */
function closeTerms(terms: Terms, bound: readonly Index[], session: Session): Terms | undefined {
  const result = new Map<Expr, Rational>()
  for (const [e, c] of terms) {
    if (!bound.every((i) => e.free.includes(i))) return undefined
    const [factors, opened] = flatFactors(e, (f) => f.free.some((i) => bound.includes(i)))
    if (bound.length + opened.length > MOST_NAMED) session.incomplete = true
    put(result, closeSum(factors, [...bound, ...opened]), c)
  }
  return result
}

/** A word applied to one product, and what that becomes at the session's level. */
function operate(word: Word, e: Expr, session: Session): Terms {
  if (isConstant(e)) return word.some((f) => f.op === 'dt') ? NONE : single(e)
  count(session)
  const [factors, opened] = flatFactors(e, (f) => !isConstant(f))
  const arg = mul(factors.filter((f) => !isConstant(f)))
  const outside = single(mul(factors.filter(isConstant)))
  if (opened.length === 0) return productTerms(outside, applied(word, arg, session), session)
  // what stood in a sum has not met the other factors yet
  const [only, ...others] = session.settled(nested(arg, session))
  const inner =
    only?.[0] === arg && others.length === 0
      ? applied(word, arg, session)
      : sumTerms([...(only ? [only] : []), ...others].map(([x, c]) => [operate(word, x, session), c]))
  const all = productTerms(outside, inner, session)
  return closeTerms(all, opened, session) ?? unexpanded([all], opened, session)
}

/** A word on a product without constants and sums. */
function applied(word: Word, arg: Expr, session: Session): Terms {
  const moved = op(word, arg)
  const rewritten = session.jets(moved)
  return rewritten ? sumTerms(rewritten.map((w) => [weigh(w, session), ONE_Q])) : single(moved)
}

const weigh = ({ weight, e }: Weighted, session: Session): Terms =>
  weight.reduce(
    (terms, [c, power]) => {
      const factor = expand(c, session)
      return productTerms(terms, power === 1 ? factor : inverseTerms(factor, session), session)
    },
    nested(e, session),
  )

function nested(e: Expr, session: Session): Terms {
  if (session.depth >= DEEPEST) throw new Undecided('derivatives nested too deeply')
  session.depth++
  const terms = expand(e, session)
  session.depth--
  return terms
}

function nameOf(e: Expr): string | number {
  if (e.kind === 'num') return e.value
  if (e.kind === 'pow') return e.exponent
  return e.kind === 'sym' ? e.name : e.kind === 'map' ? e.fn + e.order : ''
}

/** A number that index names have no part in. */
const shapes = new Map<Expr, number>()
const shape = (root: Expr): number =>
  bottomUp(root, shapes, children, (e, of) => {
    return hashText(`${e.kind}${nameOf(e)}(${children(e).map(of).sort().join()})`)
  })

/** x^p for p that is no natural number: the coefficient of one term leaves, so that 1/(2a + 2b) is ½/(a + b). */
function opaquePower(base: Terms, exponent: number, session: Session): Terms {
  const [only, ...others] = base
  // (c x)^p = c^p x^p for whole p
  if (only && others.length === 0 && Number.isInteger(exponent))
    return sumTerms([[single(mul([pow(only[0], exponent)])), powQ(only[1], exponent)]])
  if (!Number.isInteger(exponent) || !only) return single(mul([pow(session.canonical(base), exponent)]))
  const short = session.settled(base)
  const content = leadOf(short)
  const scaled = session.canonical(sumTerms([[short, powQ(content, -1)]]))
  return sumTerms([[single(mul([pow(scaled, exponent)])), powQ(content, exponent)]])
}

/** The coefficient of the term that leads a sum, whatever its indices are called. */
function leadOf(terms: Terms): Rational {
  const lowest = [...terms.keys()].map(shape).reduce((a, b) => Math.min(a, b))
  const leading = [...terms].flatMap(([e, c]) => (shape(e) === lowest ? [c] : []))
  return leading.reduce((a, b) => (toNumber(b) < toNumber(a) ? b : a))
}

/** A multiple of a sum, and of what: whole numbers without a common divisor, the leading one above zero. What would be rounded keeps its size. */
function primitive(terms: Terms): readonly [content: Rational, rest: Terms] {
  const list = [...terms.values()]
  const above = list.map(({ n }) => n).reduce(divisor)
  const below = list.map(({ d }) => d).reduce((a, b) => (a * b) / divisor(a, b))
  const sign = leadOf(terms).n < 0n ? -1n : 1n
  const content = fraction(sign * (above < 0n ? -above : above), below)
  const rest = sumTerms([[terms, powQ(content, -1)]])
  return isExact(rest) ? [content, rest] : [fraction(sign), sumTerms([[terms, fraction(sign)]])]
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b))

const inverseTerms = (terms: Terms, session: Session): Terms => opaquePower(terms, -1, session)

/** A sum that counts neurons stays whole; one that would lose its index has no expression. */
function unexpanded(factors: readonly Terms[], bound: readonly Index[], session: Session): Terms {
  const whole: Expr[] = []
  let coefficient = ONE_Q
  for (const terms of factors) {
    const short = session.settled(terms)
    if (short.size === 0) return NONE
    // which of x and −x a product holds depends on how its index is called
    const [content, rest] = primitive(short)
    coefficient = mulQ(coefficient, content)
    whole.push(session.canonical(rest))
  }
  if (!bound.every((i) => whole.some((f) => f.free.includes(i))))
    throw new Undecided('a sum over neurons of what turns out to be the same for all')
  return sumTerms([[single(closeSum(whole, bound)), coefficient]])
}

export const EXPAND: ExpandRules = {
  num: (e) => {
    return e.value === 0 ? NONE : new Map([[ONE, rational(e.value)]])
  },
  sym: (e) => single(e),
  add: (e, of) => sumTerms(e.terms.map((t) => [of(t), ONE_Q])),
  // (Σ_k a_k)(Σ_l b_l) = Σ_kl a_k b_l
  mul: (e, of, session) => {
    if (e.sum.length === 0) return e.factors.map(of).reduce((all, terms) => productTerms(all, terms, session))
    const [factors, bound] = openSteadily(e)
    const all = factors.map(of).reduce((product, terms) => productTerms(product, terms, session))
    return closeTerms(all, bound, session) ?? unexpanded(factors.map(of), bound, session)
  },
  pow: (e, of, session) => {
    const base = of(e.base)
    if (!Number.isInteger(e.exponent) || e.exponent < 0) return opaquePower(base, e.exponent, session)
    let result = base
    for (let n = 1; n < e.exponent; n++) result = productTerms(result, base, session)
    return result
  },
  map: (e, of, session) => single(map(e.fn, e.order, session.canonical(of(e.arg)))),
  // O Σ_k c_k x_k = Σ_k c_k O x_k for constant c
  op: (e, of, session) => {
    const word = e.word.map((f) => (f.tau ? { ...f, tau: session.canonical(of(f.tau)) } : f))
    return sumTerms([...session.settled(of(e.arg))].map(([x, c]) => [operate(word, x, session), c]))
  },
  softmax: (e, of, session) => single(softmax(session.canonical(of(e.arg)), e.at)),
  logsumexp: (e, of, session) => {
    const [arg, over] = openLogsumexp(e)
    return single(logsumexp(session.canonical(of(arg)), over))
  },
}

/** What each node is made of, with what it binds made free. */
const PARTS: { readonly [K in Kind]: (e: Extract<Expr, { kind: K }>) => readonly Expr[] } = {
  num: () => [],
  sym: () => [],
  add: (e) => e.terms,
  mul: (e) => (e.sum.length === 0 ? e.factors : openSteadily(e)[0]),
  pow: (e) => [e.base],
  map: (e) => [e.arg],
  op: (e) => [e.arg, ...e.word.flatMap((f) => (f.tau ? [f.tau] : []))],
  softmax: (e) => [e.arg],
  logsumexp: (e) => [openLogsumexp(e)[0]],
}

/** Cost: linear in the nodes below e and the products that they expand to. */
export const expand = (e: Expr, session: Session): Terms =>
  bottomUp(e, session.known, PARTS_OF, (x, of) =>
    (session.rules[x.kind] as (e: Expr, of: (child: Expr) => Terms, session: Session) => Terms)(
      x,
      of,
      session,
    ),
  )

const PARTS_OF = (e: Expr): readonly Expr[] => (PARTS[e.kind] as (e: Expr) => readonly Expr[])(e)

/** A sum of products as one node, coefficients rounded to doubles. */
export const written = (terms: Terms): Expr => add([...terms].map(([e, c]) => mul([num(toNumber(c)), e])))

/** Whether all coefficients are doubles. */
export const isExact = (terms: Terms): boolean =>
  [...terms.values()].every((c) => sameQ(rational(toNumber(c)), c))
