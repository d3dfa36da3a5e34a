/**
 * @file Constructors of expressions: they flatten, collect like terms and keep signs and powers in one place, so that equal ones are one node.
 *
 * Nothing here expands a product over a sum or moves an operator across one; that is `normal.ts`.
 */
import type { Add, Expr, Factor, Index, Mul, Num } from './expr.js'
import { byHash } from './intern.js'
import { addNode, mapNode, num, opNode, powNode, productOf } from './node.js'
import { reduceWord } from './operator.js'

export { logsumexpClosed, num, softmax, sym } from './node.js'

export const ZERO: Num = num(0)
export const ONE: Num = num(1)

export const isNum = (e: Expr, value?: number): e is Num =>
  e.kind === 'num' && (value === undefined || e.value === value)

interface Split {
  readonly coefficient: number
  readonly rest: Expr
}
const splits = new Map<Expr, Split>()

/** Coefficient and the rest of a term. */
export function splitCoefficient(e: Expr): Split {
  if (e.kind === 'num') return { coefficient: e.value, rest: ONE }
  if (e.kind !== 'mul' || e.sum.length > 0 || e.factors[0]?.kind !== 'num') return { coefficient: 1, rest: e }
  const coefficient = e.factors[0].value
  if (e.factors.length === 2) return { coefficient, rest: e.factors[1] as Expr }
  const known = splits.get(e)
  if (known) return known
  const split = { coefficient, rest: productOf(e.factors.slice(1), []) }
  splits.set(e, split)
  return split
}

/** Sum of terms: flattened, like terms collected, zeros dropped, in a stable order. */
export function add(terms: readonly Expr[]): Expr {
  /** By what is counted: the term that it came as, while it came once. */
  const collected = new Map<Expr, { coefficient: number; term: Expr | undefined }>()
  const visit = (e: Expr): void => {
    if (e.kind === 'add') {
      for (const t of e.terms) visit(t)
      return
    }
    const { coefficient, rest } = splitCoefficient(e)
    const count = collected.get(rest)
    if (!count) collected.set(rest, { coefficient, term: e })
    else {
      count.coefficient += coefficient
      count.term = undefined
    }
  }
  for (const t of terms) visit(t)
  const kept: Expr[] = []
  for (const [rest, { coefficient, term }] of collected)
    if (coefficient !== 0) kept.push(term ?? scale(coefficient, rest))
  if (kept.length === 0) return ZERO
  if (kept.length === 1) return kept[0] as Expr
  return addNode(kept.sort(byHash))
}

/** coefficient · e, without expanding. */
export function scale(coefficient: number, e: Expr): Expr {
  if (coefficient === 1) return e
  if (coefficient === 0) return ZERO
  const split = splitCoefficient(e)
  const { rest } = split
  const all = coefficient * split.coefficient
  if (rest === ONE) return num(all)
  // the sign of a sum may be another one in a product
  if (rest.kind === 'add' || rest.kind === 'pow' || all === 0) return mul([num(coefficient), e])
  if (all === 1) return rest
  return productOf([num(all), ...(rest.kind === 'mul' && rest.sum.length === 0 ? rest.factors : [rest])], [])
}

const negatives = new Map<Add, Expr>()

export function neg(e: Expr): Expr {
  if (e.kind !== 'add') return scale(-1, e)
  const negative = negatives.get(e) ?? add(e.terms.map((t) => scale(-1, t)))
  negatives.set(e, negative)
  return negative
}
export const sub = (a: Expr, b: Expr): Expr => add([a, neg(b)])

/** What a product is made of while it is gathered: bases with their exponents, and one number. */
interface Gathered {
  coefficient: number
  readonly bases: Expr[]
  readonly exponents: number[]
  /** Where each base stands, once there are many. */
  places?: Map<Expr, number>
}

function gather(to: Gathered, base: Expr, exponent: number): void {
  const { bases, exponents, places } = to
  const place = places ? (places.get(base) ?? -1) : bases.indexOf(base)
  if (place >= 0) {
    exponents[place] = (exponents[place] as number) + exponent
    return
  }
  places?.set(base, bases.length)
  bases.push(base)
  exponents.push(exponent)
  if (bases.length === 8) to.places = new Map(bases.map((b, n) => [b, n]))
}

function gatherFactors(to: Gathered, factors: readonly Expr[]): void {
  for (const e of factors) {
    if (e.kind === 'num') to.coefficient *= e.value
    else if (e.kind === 'mul' && e.sum.length === 0) gatherFactors(to, e.factors)
    else if (e.kind === 'pow') gather(to, e.base, e.exponent)
    else gather(to, e, 1)
  }
}

/** Neither a number nor itself made of factors, and no sum, whose sign may be another one in a product. */
const isPlainFactor = (e: Expr): boolean =>
  e.kind !== 'num' && e.kind !== 'add' && e.kind !== 'pow' && (e.kind !== 'mul' || e.sum.length > 0)

/** Product, without summation: flattened, coefficients multiplied, equal factors gathered into powers. */
export function mul(factors: readonly Expr[]): Expr {
  const only = factors[0]
  if (factors.length === 1 && only && only.kind !== 'pow') return only
  // most products
  if (factors.length === 2 && only) {
    const other = factors[1] as Expr
    if (only !== other && isPlainFactor(only) && isPlainFactor(other)) return product(factors, [])
  }
  const gathered: Gathered = { coefficient: 1, bases: [], exponents: [] }
  gatherFactors(gathered, factors)
  const { bases, exponents } = gathered
  let { coefficient } = gathered
  if (coefficient === 0) return ZERO
  const rest: Expr[] = []
  for (let n = 0; n < bases.length; n++) {
    const base = bases[n] as Expr
    const exponent = exponents[n] as number
    if (exponent === 0) continue
    // only (−x)^n = −x^n for odd n; a root keeps its sign
    const flipped = base.kind === 'add' && Math.abs(exponent % 2) === 1 && leadsNegative(base)
    if (flipped) coefficient = -coefficient
    rest.push(pow(flipped ? neg(base) : base, exponent))
  }
  if (rest.length === 0) return num(coefficient)
  const first = rest[0] as Expr
  if (rest.length === 1 && coefficient === 1) return first
  if (rest.length === 1 && first.kind === 'add' && coefficient === -1) return neg(first)
  if (coefficient !== 1) rest.unshift(num(coefficient))
  return product(rest, [])
}

const led = new Map<Add, boolean>()

/** Whether the term that leads a sum (by structure, its coefficient aside) is negative: fixes the sign of a sum in a product. */
function leadsNegative(e: Add): boolean {
  const known = led.get(e)
  if (known !== undefined) return known
  let lead = splitCoefficient(e.terms[0] as Expr)
  for (const t of e.terms) {
    const split = splitCoefficient(t)
    if (split.rest.hash < lead.rest.hash) lead = split
  }
  led.set(e, lead.coefficient < 0)
  return lead.coefficient < 0
}

const numberFirst = (a: Expr, b: Expr): number =>
  a.kind === 'num' ? (b.kind === 'num' ? byHash(a, b) : -1) : b.kind === 'num' ? 1 : byHash(a, b)

/** Most products have two or three factors. */
function sorted(factors: readonly Expr[]): readonly Expr[] {
  const list = factors.slice()
  if (list.length > 8) return list.sort(numberFirst)
  for (let n = 1; n < list.length; n++) {
    const e = list[n] as Expr
    let at = n
    for (; at > 0 && numberFirst(list[at - 1] as Expr, e) > 0; at--) list[at] = list[at - 1] as Expr
    list[at] = e
  }
  return list
}

/** A product of factors as they stand, summed over bound indices that are named canonically. */
export function product(unsorted: readonly Expr[], sum: readonly Index[]): Mul {
  return productOf(sorted(unsorted), sum)
}

export function pow(base: Expr, exponent: number): Expr {
  if (exponent === 0) return ONE
  if (exponent === 1) return base
  if (base.kind === 'num') return num(base.value ** exponent)
  // what is 0 or 1 is its own power
  if (exponent > 0 && base.kind === 'sym' && (base.role === 'given' || base.role === 'output')) return base
  if (base.kind === 'pow' && Number.isInteger(exponent)) return pow(base.base, base.exponent * exponent)
  if (base.kind === 'mul' && base.sum.length === 0 && Number.isInteger(exponent)) {
    return mul(base.factors.map((f) => pow(f, exponent)))
  }
  // (−x)^n = x^n for even n: one of the two is the node
  if (exponent % 2 === 0 && base.kind === 'add' && leadsNegative(base)) return pow(neg(base), exponent)
  return powNode(base, exponent)
}

export const recip = (e: Expr): Expr => pow(e, -1)

/** f⁽ᵏ⁾(arg); derivatives of exp, log, sin and cos are written in closed form. */
export function map(fn: string, order: number, arg: Expr): Expr {
  if (order > 0) {
    if (fn === 'exp') return map(fn, 0, arg)
    if (fn === 'sin') return map('cos', order - 1, arg)
    if (fn === 'cos') return neg(map('sin', order - 1, arg))
    if (fn === 'log') {
      // log⁽ᵏ⁾(x) = (−1)^(k−1) (k−1)! x^(−k)
      let factor = 1
      for (let n = 2; n <= order; n++) factor *= 1 - n
      return mul([num(factor), pow(arg, -order)])
    }
  }
  return mapNode(fn, order, arg)
}

export function children(e: Expr): readonly Expr[] {
  switch (e.kind) {
    case 'num':
    case 'sym':
      return []
    case 'add':
      return e.terms
    case 'mul':
      return e.factors
    case 'pow':
      return [e.base]
    case 'map':
    case 'softmax':
    case 'logsumexp':
      return [e.arg]
    case 'op':
      return [e.arg, ...e.word.flatMap((f) => (f.tau ? [f.tau] : []))]
  }
}

/** True for what does not change in time. */
export const isConstant = (e: Expr): boolean => e.constant

/** A word applied to an expression: reduced, merged with an operator below, constant factors taken out. */
export function op(word: readonly Factor[], arg: Expr): Expr {
  if (arg.kind === 'op') return op([...word, ...arg.word], arg.arg)
  const reduced = reduceWord(word)
  if (reduced.length === 0) return arg
  if (isConstant(arg)) return reduced.some((f) => f.op === 'dt') ? ZERO : arg
  if (arg.kind === 'mul' && arg.sum.length === 0) {
    const outside = arg.factors.filter(isConstant)
    if (outside.length > 0)
      return mul([...outside, op(reduced, mul(arg.factors.filter((f) => !isConstant(f))))])
  }
  return opNode(reduced, arg)
}
