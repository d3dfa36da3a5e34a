/** @file Expressions back to the notation of the model language: matrix notation where it can say it, else index notation. */
import { all, type Task, unwind } from '../base/unwind.js'
import { isConstant, mul, neg, num, splitCoefficient } from '../expr/build.js'
import type { Expr, Factor, Index, Mul, Sym, Word } from '../expr/expr.js'
import { symbols } from '../expr/substitute.js'
import { rename } from '../expr/sums.js'
import type { Join, Term } from '../text/syntax.js'
import { type IndexNames, indexNames } from './indexNames.js'
import { isNegative, orderedFactors, orderedTerms } from './printOrder.js'

const span = { start: 0, end: 0 }
const nameTerm = (name: string): Term => ({ kind: 'name', name, span })
const plainNumber = (value: number): Term => ({ kind: 'number', value, span })

/** 0.5 reads 1/2. */
function numberTerm(value: number): Term {
  const below = [2, 3, 4, 6, 8].find((d) => !Number.isInteger(value) && Number.isInteger(value * d))
  if (below === undefined) return plainNumber(value)
  return {
    kind: 'product',
    first: plainNumber(value * below),
    rest: [{ join: '/', term: plainNumber(below) }],
    span,
  }
}
const call = (callee: Term, args: readonly Term[]): Term => ({ kind: 'call', callee, args, span })
const group = (inner: Term): Term =>
  inner.kind === 'sum' || inner.kind === 'product' ? { kind: 'group', inner, span } : inner
const prime = (operand: Term, count = 1): Term => ({ kind: 'prime', operand, count, span })
/** `'` binds to what stands directly before it. */
const primed = (t: Term): Term => prime(t.kind === 'name' ? t : { kind: 'group', inner: t, span })

/** How an expression is read: the index that is the (row) vector axis, the column axis of a matrix, or index notation. */
export interface Reading {
  readonly row: Index | undefined
  readonly column: Index | undefined
  readonly style: 'matrix' | 'index'
  /** Of index notation. */
  readonly names?: IndexNames
}

/** Thrown inside when matrix notation cannot say an expression. */
class Unsayable extends Error {}

/**
 * The expression as a surface term; falls back to index notation as a whole. `isSettled`: read where a target takes the whole sum with it, as in a
 * definition; in an equation of motion and an energy each addend is absent alone.
 */
export function notation(
  e: Expr,
  row: Index | undefined,
  column: Index | undefined,
  isSettled: boolean,
): { readonly term: Term; readonly style: 'matrix' | 'index' } {
  const whole = (at: Reading): Term => unwind(e.kind === 'add' ? sayAdd(e.terms, at, isSettled) : say(e, at))
  try {
    return { term: whole({ row, column, style: 'matrix' }), style: 'matrix' }
  } catch (failure) {
    if (!(failure instanceof Unsayable)) throw failure
    return { term: whole({ row, column, style: 'index', names: indexNames(e) }), style: 'index' }
  }
}

const isIndicator = (e: Expr): boolean => e.kind === 'sym' && (e.role === 'given' || e.role === 'output')

type Saying<R = Term> = Generator<Task<Term>, R, Term>

function* say(e: Expr, at: Reading): Saying {
  switch (e.kind) {
    case 'num':
      return e.value < 0
        ? { kind: 'sum', terms: [{ sign: '-', term: numberTerm(-e.value) }], span }
        : numberTerm(e.value)
    case 'sym':
      return saySym(e, at)
    case 'add':
      return yield* sayAdd(e.terms, at)
    case 'mul':
      return yield* sayMul(e, at)
    case 'pow':
      return yield* sayProduct(1, [e], at)
    case 'map':
      return call(e.order > 0 ? prime(nameTerm(e.fn), e.order) : nameTerm(e.fn), [yield say(e.arg, at)])
    case 'op':
      return yield* sayOp(e.word, e.arg, at)
    case 'softmax': {
      if (at.style === 'matrix') return call(nameTerm('softmax'), [yield say(e.arg, at)])
      const operand = call(nameTerm('softmax'), [yield sayVector(e.arg, e.at)])
      return { kind: 'index', operand, indices: [{ name: indexName(e.at, at), span }], span }
    }
    case 'logsumexp':
      return call(nameTerm('logsumexp'), [yield sayVector(rename(e.arg, new Map([[e.over, '%v']])), '%v')])
  }
}

/** A vector along an index, without that index where matrix notation can say it. */
function* sayVector(e: Expr, row: Index): Saying {
  try {
    return yield say(e, { row, column: undefined, style: 'matrix' })
  } catch (failure) {
    if (!(failure instanceof Unsayable)) throw failure
    return yield say(e, { row, column: undefined, style: 'index', names: indexNames(e) })
  }
}

const chain = (terms: readonly Term[]): Term => {
  const [first, ...rest] = terms as readonly [Term, ...Term[]]
  if (rest.length === 0) return first
  return { kind: 'product', first, rest: rest.map((term) => ({ join: 'juxtaposition' as Join, term })), span }
}

function* sayOp(word: Word, arg: Expr, at: Reading): Saying {
  return chain([...(yield* sayWord(word, arg, at)), group(rated(word, yield say(arg, at)))])
}

/** Rates of change stand innermost. */
function rated(word: Word, operand: Term): Term {
  const rates = word.reduce((n, f) => n + (f.op === 'dt' ? f.power : 0), 0)
  let term = operand
  for (let n = 0; n < rates; n++) term = call(nameTerm('ddt'), [term])
  return term
}

function* sayWord(word: Word, arg: Expr, at: Reading): Saying<readonly Term[]> {
  const shown = [...word].sort((a, b) => operatorRank(a) - operatorRank(b))
  const terms: Term[] = []
  for (const f of shown) terms.push(...(yield* sayFactor(f, arg, at)))
  return terms
}

/** As the papers write them: D(τ_m) I(τ_r), and I(−τ_m) D(−τ_r). */
const operatorRank = (f: Factor): number => (f.reversed ? (f.power < 0 ? 0 : 1) : f.power > 0 ? 0 : 1)

function* sayFactor(f: Factor, arg: Expr, at: Reading): Saying<readonly Term[]> {
  if (f.op === 'dt') return []
  const tau = f.tau ? yield say(f.tau, at) : numberTerm(0)
  const foreign = (i: Index): boolean =>
    arg.free.length > 1 ? i !== at.row : arg.free.length === 1 && !arg.free.includes(i)
  if (f.tau && at.style === 'matrix' && f.tau.free.some(foreign)) throw new Unsayable()
  const signed: Term = f.reversed ? { kind: 'sum', terms: [{ sign: '-', term: group(tau) }], span } : tau
  const name = f.op === 'S' ? 'delay' : f.power > 0 ? 'D' : 'I'
  return Array.from({ length: Math.abs(f.power) }, () => call(nameTerm(name), [signed]))
}

function saySym(e: Sym, at: Reading): Term {
  if (isIndicator(e)) return numberTerm(1)
  if (at.style === 'index' || e.indices.length === 0) {
    if (e.indices.length === 0) return nameTerm(e.name)
    return {
      kind: 'index',
      operand: nameTerm(e.name),
      indices: e.indices.map((i) => ({ name: indexName(i, at), span })),
      span,
    }
  }
  if (e.indices.length === 1) {
    if (e.indices[0] === at.row) return nameTerm(e.name)
    if (e.indices[0] === at.column) return prime(nameTerm(e.name))
    throw new Unsayable()
  }
  if (e.indices.length > 2) throw new Unsayable()
  if (e.indices[0] === at.row && e.indices[1] === at.column) return nameTerm(e.name)
  if (e.indices[0] === at.column && e.indices[1] === at.row) return prime(nameTerm(e.name))
  throw new Unsayable()
}

const indexName = (index: Index, at: Reading): string => at.names?.(index) ?? index

function* sayAdd(terms: readonly Expr[], at: Reading, isSettled = true): Saying {
  const said: { sign: '+' | '-'; term: Term }[] = []
  for (const t of orderedTerms(terms)) {
    const shown = signed(t)
    const term = groupSum(yield say(shown.e, at))
    said.push({
      sign: shown.negative ? '-' : '+',
      term: isSettled && isAbsentAlone(t) ? bracketed(term) : term,
    })
  }
  return { kind: 'sum', terms: said, span }
}

/**
 * Whether an addend is absent without its target but does not read so: without brackets the target would take the whole sum with it. What holds a sum in
 * which the target is an addend is nothing without it.
 */
function isAbsentAlone(addend: Expr): boolean {
  const factors = factorsOf(addend)
  if (!factors.some((f) => f.kind === 'sym' && f.role === 'given')) return false
  const base = (f: Expr): Expr => (f.kind === 'pow' && f.exponent > 0 ? f.base : f)
  const isTarget = (f: Expr): boolean => f.kind === 'sym' && f.role === 'target'
  return !factors.map(base).some((f) => f.kind === 'add' && f.terms.some((t) => factorsOf(t).some(isTarget)))
}

const bracketed = (inner: Term): Term => (inner.kind === 'group' ? inner : { kind: 'group', inner, span })

const groupSum = (t: Term): Term => (t.kind === 'sum' ? { kind: 'group', inner: t, span } : t)

/** A sum that reads better with its sign changed, or a factor or an operand of such a kind: −a (b − c) is a (c − b). */
function flips(f: Expr): boolean {
  if (f.kind === 'add') return 2 * f.terms.filter(isNegative).length >= f.terms.length
  return f.kind === 'op' && factorsOf(f.arg).some((g) => g.kind === 'add' && flips(g))
}

const factorsOf = (e: Expr): readonly Expr[] => (e.kind === 'mul' && e.sum.length === 0 ? e.factors : [e])

/** A term with its sign taken out. */
function signed(e: Expr): { readonly negative: boolean; readonly e: Expr } {
  const { coefficient, rest } = splitCoefficient(e)
  if (coefficient >= 0 || factorsOf(rest).some(flips)) return { negative: false, e }
  return { negative: true, e: mul([num(-coefficient), rest]) }
}

function* sayMul(e: Mul, at: Reading): Saying {
  if (e.sum.length > 0) return yield* saySum(e, at)
  const { coefficient, rest } = splitCoefficient(e)
  const factors = factorsOf(rest)
  if (coefficient >= 0) return yield* sayProduct(coefficient, factors, at)
  const shown = signed(e)
  if (shown.negative) return { kind: 'sum', terms: [{ sign: '-', term: yield say(shown.e, at) }], span }
  return yield* sayFlipped(-coefficient, factors, at)
}

/** A product with the sign of its first sum that flips changed, be it a factor or inside an operator. */
function* sayFlipped(coefficient: number, factors: readonly Expr[], at: Reading): Saying {
  const n = factors.findIndex(flips)
  const f = factors[n]
  if (f?.kind !== 'op') {
    const flipped = factors.map((g, k) => (k === n ? neg(g) : g))
    return flipped.length === 1 && coefficient === 1
      ? yield say(flipped[0] as Expr, at)
      : yield* sayProduct(coefficient, flipped, at)
  }
  const term = chain([
    ...(yield* sayWord(f.word, f.arg, at)),
    group(rated(f.word, yield sayFlipped(1, factorsOf(f.arg), at))),
  ])
  return yield* sayProduct(coefficient, factors, at, new Map([[f, term]]))
}

type Said = ReadonlyMap<Expr, Term>

/** `said` holds factors whose term is made already. */
function* sayProduct(coefficient: number, all: readonly Expr[], at: Reading, said: Said = new Map()): Saying {
  const factors = orderedFactors(all.filter((f) => !isIndicator(f)))
  if (at.style === 'matrix' && at.column !== undefined) return yield* sayOuter(coefficient, factors, at)
  return yield* product(coefficient, factors, at, said)
}

/** A constant per neuron stands beside a vector as a number does; a bias is a vector. */
function isVector(e: Expr, at: Reading): boolean {
  if (at.style !== 'matrix' || at.row === undefined || !e.free.includes(at.row)) return false
  return !isConstant(e) || [...symbols(e)].some((s) => s.role === 'bias')
}

function* product(
  coefficient: number,
  factors: readonly Expr[],
  at: Reading,
  said: Said = new Map(),
): Saying {
  const above: Expr[] = []
  const below: Expr[] = []
  for (const f of factors) {
    if (f.kind === 'pow' && f.exponent < 0) below.push(f)
    else above.push(f)
  }
  const items: { join: Join; term: Term }[] = []
  let vectorSeen = false
  if (coefficient !== 1 || above.length === 0) {
    const shown = numberTerm(coefficient)
    items.push({ join: '*', term: shown.kind === 'product' ? shown.first : shown })
    if (shown.kind === 'product') items.push(...shown.rest)
  }
  for (const f of above) {
    const vector = isVector(f, at)
    const join: Join = vector && vectorSeen ? '.*' : '*'
    if (vector) vectorSeen = true
    items.push({ join, term: said.get(f) ?? groupFactor(yield* sayPower(f, at)) })
  }
  for (const f of below) {
    if (f.kind !== 'pow') continue
    const join: Join = isVector(f.base, at) ? './' : '/'
    const base = yield say(f.base, at)
    const bottom: Term =
      f.exponent === -1
        ? group(base)
        : {
            kind: 'power',
            base: group(base),
            exponent: numberTerm(-f.exponent),
            elementwise: isVector(f.base, at),
            span,
          }
    items.push({ join, term: bottom })
  }
  const [first, ...rest] = items as [{ join: Join; term: Term }, ...{ join: Join; term: Term }[]]
  if (rest.length === 0) return first.term
  return { kind: 'product', first: first.term, rest, span }
}

const groupFactor = (t: Term): Term => (t.kind === 'sum' ? { kind: 'group', inner: t, span } : t)

function* sayPower(f: Expr, at: Reading): Saying {
  if (f.kind !== 'pow') return yield say(f, at)
  return {
    kind: 'power',
    base: group(yield say(f.base, at)),
    exponent: numberTerm(f.exponent),
    elementwise: isVector(f.base, at),
    span,
  }
}

/** A product with a row and a column index: `a b'`, or a matrix symbol alone. */
function* sayOuter(coefficient: number, factors: readonly Expr[], at: Reading): Saying {
  const { row, column } = at
  const has = (f: Expr, i: Index | undefined): boolean => i !== undefined && f.free.includes(i)
  const both = factors.filter((f) => has(f, row) && has(f, column))
  const rows = factors.filter((f) => has(f, row) && !has(f, column))
  const columns = factors.filter((f) => has(f, column) && !has(f, row))
  const scalars = factors.filter((f) => !has(f, row) && !has(f, column))
  const lead: Term[] = []
  if (coefficient !== 1) lead.push(plainNumber(coefficient))
  for (const s of scalars)
    lead.push(groupFactor(yield* sayPower(s, { ...at, column: undefined, row: undefined })))
  let body: Term
  if (both.length === 1 && rows.length === 0 && columns.length === 0)
    body = groupSum(yield* sayPower(both[0] as Expr, at))
  else if (both.length === 0 && rows.length > 0 && columns.length > 0) {
    const left = group(yield* product(1, rows, { ...at, column: undefined }))
    const right = yield* product(1, columns, { row: column, column: undefined, style: 'matrix' })
    body = chain([left, primed(right)])
  } else if (both.length === 0 && rows.length === 0 && columns.length === 0 && lead.length > 0) {
    return joined(lead)
  } else throw new Unsayable()
  return joined([...lead, body])
}

const joined = (terms: readonly Term[]): Term => {
  const [first, ...rest] = terms as [Term, ...Term[]]
  return rest.length === 0
    ? first
    : { kind: 'product', first, rest: rest.map((term) => ({ join: '*' as Join, term })), span }
}

/** Σ over bound indices: `W r`, `W' e`, `dot(a, b)`, `|v|^2`, `sum(v)`, or `sum(j, …)`. */
function* saySum(e: Mul, at: Reading): Saying {
  if (at.style === 'index') {
    return call(nameTerm('sum'), [
      ...e.sum.map((i) => nameTerm(indexName(i, at))),
      yield* sayProduct(1, e.factors, at),
    ])
  }
  const [bound] = e.sum
  if (e.sum.length !== 1 || bound === undefined) return yield* sayScalarSum(e)
  const matrix = e.factors.find(
    (f): f is Sym => f.kind === 'sym' && f.indices.length === 2 && f.indices.includes(bound),
  )
  if (matrix) {
    const others = e.factors.filter((f) => f !== matrix)
    const isForeign = (f: Expr): boolean => f.free.some((i) => i !== bound)
    // nor has a weight ones to stand before
    if (others.some(isForeign) || others.every(isIndicator)) throw new Unsayable()
    const transposed = matrix.indices[0] === bound
    const outer = transposed ? matrix.indices[1] : matrix.indices[0]
    if (outer !== at.row || outer === at.column) throw new Unsayable()
    const operand = yield* sayProduct(1, others, { row: bound, column: undefined, style: 'matrix' })
    return chain([transposed ? prime(nameTerm(matrix.name)) : nameTerm(matrix.name), group(operand)])
  }
  return yield* sayScalarSum(e)
}

function* sayScalarSum(e: Mul): Saying {
  const [bound] = e.sum
  const inner: Reading = { row: bound, column: e.sum[1], style: 'matrix' }
  const only = e.factors.length === 1 ? e.factors[0] : undefined
  if (only?.kind === 'pow' && only.exponent === 2) {
    const norm: Term = { kind: 'norm', inner: yield say(only.base, inner), span }
    return { kind: 'power', base: norm, exponent: numberTerm(2), elementwise: false, span }
  }
  if (e.sum.length !== 1) throw new Unsayable()
  const vectors = e.factors.filter((f) => isVector(f, inner))
  if (e.factors.length === 2 && vectors.length === 2) {
    const parts = yield* all(orderedFactors(e.factors).map((f) => say(f, inner)))
    return call(nameTerm('dot'), parts)
  }
  return call(nameTerm('sum'), [yield* sayProduct(1, e.factors, inner)])
}
