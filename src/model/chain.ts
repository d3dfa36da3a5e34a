/**
 * @file Product chains: weights and temporal operators take the one factor to their right, then products go left to right.
 */
import { cover, type Span } from '../base/source.js'
import { mul, recip, sym } from '../expr/build.js'
import type { Expr } from '../expr/expr.js'
import { freshIndex, sumOver } from '../expr/sums.js'
import type { Join, Term } from '../text/syntax.js'
import { combine, isFloating, isPlainScalar, isRow, isVector, unknown } from './combine.js'
import { BUILTINS, NORMALIZED, TEMPORAL } from './functions.js'
import { type Context, type Meaning, type Named, type Scope, settlesTargets } from './scope.js'
import { describe, indexNamed, matrixOf, sameKind, vectorOf } from './shape.js'
import { meanTemporal } from './temporal.js'

interface Link {
  readonly join: Join
  readonly term: Term
}

/** Whether a callee is a function of its values: not a sum, not an operator in time. */
export function isNonlinear(callee: Term, { scope }: Context): boolean {
  const of = callee.kind === 'prime' ? callee.operand : callee
  if (of.kind !== 'name') return false
  return scope.names.get(of.name)?.role === 'activation' || BUILTINS.has(of.name) || NORMALIZED.has(of.name)
}

/** Whether `callee(…)` is a call: a name is a function only if declared as one. */
export function isFunction(callee: Term, scope: Scope): boolean {
  const name = callee.kind === 'prime' ? callee.operand : callee
  if (name.kind !== 'name') return false
  const named = scope.names.get(name.name)
  return named ? named.role === 'activation' : true
}

/** Spells `β (u − θ)` out as a product, below exponents, primes and indices too: `β (u)^2` is β times (u)^2. */
function spread(term: Term, scope: Scope): readonly Term[] {
  if (term.kind === 'call') {
    const [first] = term.args
    if (isFunction(term.callee, scope) || term.args.length !== 1 || !first) return [term]
    const span = { start: term.callee.span.end, end: term.span.end }
    return [term.callee, { kind: 'group', inner: first, span: trimmed(span, scope) }]
  }
  const inner =
    term.kind === 'power'
      ? term.base
      : term.kind === 'prime' || term.kind === 'index'
        ? term.operand
        : undefined
  if (inner === undefined) return [term]
  const parts = spread(inner, scope)
  const last = parts.at(-1)
  if (parts.length < 2 || !last) return [term]
  const span = { start: last.span.start, end: term.span.end }
  const outer: Term =
    term.kind === 'power'
      ? { ...term, base: last, span }
      : term.kind === 'prime' || term.kind === 'index'
        ? { ...term, operand: last, span }
        : term
  return [...parts.slice(0, -1), outer]
}

function trimmed(span: Span, scope: Scope): Span {
  const text = scope.reporter.text(span)
  return { start: span.start + text.length - text.trimStart().length, end: span.end }
}

const links = (term: Term, scope: Scope): readonly Link[] => {
  const flat: Link[] = []
  const push = (join: Join, part: Term): void => {
    if (part.kind === 'name' || part.kind === 'number' || part.kind === 'group') {
      flat.push({ join, term: part })
      return
    }
    spread(part, scope).forEach((t, n) => {
      flat.push({ join: n === 0 ? join : 'juxtaposition', term: t })
    })
  }
  if (term.kind !== 'product') push('*', term)
  else {
    push('*', term.first)
    for (const { join, term: factor } of term.rest) push(join, factor)
  }
  return flat
}

/** A product, or a call that is one. */
export function meanChain(term: Term, context: Context): Meaning {
  const flat = links(term, context.scope)
  if (refuseAmbiguous(flat, context.scope)) return unknown(term.span)
  const groups = grouped(flat, context)
  let whole = groups[0]?.meaning ?? unknown(term.span)
  for (const { join, meaning } of groups.slice(1)) whole = multiply(whole, join, meaning, context)
  return whole
}

function refuseAmbiguous(flat: readonly Link[], scope: Scope): boolean {
  const at = flat.findIndex(
    (f, n) => f.join === '/' && !isNumeric(f.term) && flat[n + 1]?.join === 'juxtaposition',
  )
  if (at < 0) return false
  const [above, below, next] = [flat[at - 1], flat[at], flat[at + 1]]
  if (!above || !below || !next) return false
  const [a, b, c] = [above, below, next].map((f) => scope.reporter.text(f.term.span))
  const span = cover(below.term.span, next.term.span)
  scope.reporter.error('E2011', span, 'ambiguous division', {
    found: `'${b} ${c}' below a division`,
    expected: 'a number, or brackets that say what is divided',
    remedy: `write '(${a}/${b}) ${c}' or '${a}/(${b} ${c})'`,
  })
  return true
}

const isNumeric = (term: Term): boolean =>
  term.kind === 'number' || (term.kind === 'power' && isNumeric(term.base) && isNumeric(term.exponent))

interface Grouped {
  readonly join: Join
  readonly meaning: Meaning
}

interface WeightPrefix {
  readonly named: Named
  readonly transposed: boolean
}

function weightOf(term: Term, scope: Scope): WeightPrefix | undefined {
  const transposed = term.kind === 'prime' && term.count === 1
  const name = transposed ? term.operand : term
  if (name.kind !== 'name') return undefined
  const named = scope.names.get(name.name)
  return named?.role === 'weight' ? { named, transposed } : undefined
}

const isTemporal = (term: Term, scope: Scope): term is Extract<Term, { kind: 'call' }> =>
  term.kind === 'call' &&
  term.callee.kind === 'name' &&
  TEMPORAL.has(term.callee.name) &&
  !scope.names.has(term.callee.name)

/** A scalar behind a weight scales it; anything else is what the weight acts on. */
function scales(term: Term, scope: Scope): boolean {
  if (term.kind === 'number') return true
  if (term.kind !== 'name') return false
  const named = scope.names.get(term.name)
  if (!named) return term.name === 'pi'
  if (named.role === 'signal' || named.role === 'cost' || named.role === 'energy') return true
  return (named.role === 'constant' || named.role === 'parameter') && scope.rank(term.name) === 0
}

/** What a weight does not apply to: scalars, and other weights, whose product the fold of the chain refuses. */
const isScaling = ({ terms: [only, ...operators] }: Pending, scope: Scope): boolean =>
  only !== undefined && operators.length === 0 && (scales(only, scope) || weightOf(only, scope) !== undefined)

interface Pending {
  readonly join: Join
  /** The factor and the operators that took it. */
  readonly terms: readonly Term[]
  readonly span: Span
  readonly meaning: () => Meaning
}

/** Lets operators take the factor to their right, from the right end on. */
function grouped(flat: readonly Link[], context: Context): readonly Grouped[] {
  const { scope } = context
  const done: Grouped[] = []
  if (!flat.some(({ term }) => weightOf(term, scope) || isTemporal(term, scope))) {
    for (let n = flat.length - 1; n >= 0; n--) {
      const { join, term } = flat[n] as Link
      done.push({ join, meaning: scope.mean(term, context) })
    }
    return done.reverse()
  }
  let pending: Pending | undefined
  const flush = (): void => {
    if (pending) done.push({ join: pending.join, meaning: pending.meaning() })
  }
  for (let n = flat.length - 1; n >= 0; n--) {
    const { join, term } = flat[n] as Link
    const right = pending?.join === 'juxtaposition' ? pending : undefined
    const weight = right && weightOf(term, scope)
    const span = right ? cover(term.span, right.span) : term.span
    if (right && weight && !isScaling(right, scope)) {
      pending = {
        join,
        terms: [term, ...right.terms],
        span,
        meaning: () => applyWeight(weight, right, span, context),
      }
    } else if (right && isTemporal(term, scope)) {
      const operand = right.meaning
      pending = {
        join,
        terms: [term, ...right.terms],
        span,
        meaning: () => meanTemporal(term, operand(), span, context),
      }
    } else {
      flush()
      pending = { join, terms: [term], span: term.span, meaning: () => scope.mean(term, context) }
    }
  }
  flush()
  return done.reverse()
}

/** `W x` = Σ_j W[i,j] x[j], `W' x` = Σ_i W[i,j] x[i]; x is looked at later, since it may contain what is being defined. */
function applyWeight(
  { named, transposed }: WeightPrefix,
  operand: Pending,
  span: Span,
  context: Context,
): Meaning {
  const { scope } = context
  const at = operand.span
  scope.read.add(named.name)
  const [post, pre] = named.kinds
  const [out, over] = transposed ? [pre, post] : [post, pre]
  let known: Meaning | undefined
  const inner = (): Meaning => {
    if (known) return known
    const found = operand.meaning()
    known = checkOperand(named.name, transposed, found, over, at, context) ? found : unknown(at)
    scope.touch(found.scalars)
    return known
  }
  scope.later.push(() => {
    inner()
  })
  return {
    shape: vectorOf(out),
    at: ([i]) => {
      const j = freshIndex(indexNamed('j', over))
      const indices = transposed ? [j, i ?? 'i'] : [i ?? 'i', j]
      return sumOver(mul([sym('weight', named.name, indices), inner().at([j])]), [j])
    },
    constant: false,
    targets: [...new Set(operand.terms.flatMap((t) => openTargets(t, context)))],
    scalars: [],
    span,
  }
}

/** The targets that a term reads outside of any sum which takes care of them, from the text alone. */
function openTargets(term: Term, context: Context): readonly string[] {
  const go = (t: Term): readonly string[] => openTargets(t, context)
  switch (term.kind) {
    case 'name':
      return context.scope.names.get(term.name)?.role === 'target' ? [term.name] : []
    case 'sum':
      return term.terms.length > 1 && settlesTargets(context) ? [] : term.terms.flatMap((t) => go(t.term))
    case 'product':
      return [...go(term.first), ...term.rest.flatMap((f) => go(f.term))]
    case 'call':
      return isNonlinear(term.callee, context) && settlesTargets(context)
        ? []
        : [...go(term.callee), ...term.args.flatMap(go)]
    case 'prime':
    case 'dotted':
    case 'index':
      return go(term.operand)
    case 'power':
      return go(term.base)
    case 'group':
    case 'norm':
      return go(term.inner)
    case 'number':
    case 'string':
    case 'derivative':
    case 'list':
      return []
  }
}

function checkOperand(
  name: string,
  transposed: boolean,
  operand: Meaning,
  over: string | undefined,
  at: Span,
  { scope }: Context,
): boolean {
  const { shape } = operand
  if (shape.rank === 'unknown') return true
  if (shape.rank === 1 && !shape.row && sameKind(shape.kind, over)) return true
  const weight = transposed ? `${name}'` : name
  scope.reporter.error('E2013', at, `the weight '${weight}' does not fit '${scope.reporter.text(at)}'`, {
    found: describe(shape),
    expected: describe(vectorOf(over)),
    remedy:
      shape.rank === 0
        ? 'apply the weight to a vector'
        : 'apply it to a vector of that kind, or declare the weight between the kinds that are meant',
  })
  return false
}

/** One step of a product, left to right. */
function multiply(a: Meaning, join: Join, b: Meaning, context: Context): Meaning {
  const span = cover(a.span, b.span)
  const both = [a, b]
  if (a.shape.rank === 'unknown' || b.shape.rank === 'unknown') {
    return { ...unknown(span), targets: [...new Set([...a.targets, ...b.targets])] }
  }
  if (join === '/' || join === './') return divide(a, join, b, span, context)
  if (join !== '.*') {
    if (isVector(a) && isRow(b)) return outer(a, b, span)
    if (a.shape.rank === 2 && b.shape.rank === 1 && !b.shape.row) return applyMatrix(a, b, span, context)
    if (refuseSideBySide(a, b, span, context)) return unknown(span)
  }
  return combine(both, context, span, (exprs) => mul(exprs))
}

function divide(a: Meaning, join: '/' | './', b: Meaning, span: Span, context: Context): Meaning {
  const scalar = isPlainScalar(b.shape) || b.shape.rank === 0 || isFloating(b.shape)
  if (join === '/' && !scalar) {
    const text = context.scope.reporter.text(b.span)
    context.scope.reporter.error('E2019', b.span, `division by '${text}', which is ${describe(b.shape)}`, {
      expected: "a scalar below '/'",
      remedy: "write './' to divide element by element",
    })
    return unknown(span)
  }
  return combine([a, b], context, span, ([above, below]) => mul([above as Expr, recip(below as Expr)]))
}

const outer = (a: Meaning, b: Meaning, span: Span): Meaning => ({
  shape: matrixOf(
    a.shape.rank === 1 ? a.shape.kind : undefined,
    b.shape.rank === 1 ? b.shape.kind : undefined,
  ),
  at: ([i, j]) => mul([a.at([i ?? 'i']), b.at([j ?? 'j'])]),
  constant: a.constant && b.constant,
  targets: [...new Set([...a.targets, ...b.targets])],
  scalars: [],
  span,
})

function applyMatrix(a: Meaning, b: Meaning, span: Span, context: Context): Meaning {
  const { scope } = context
  const [post, pre] = a.shape.rank === 2 ? a.shape.kinds : []
  const over = pre ?? (b.shape.rank === 1 ? b.shape.kind : undefined) ?? scope.onlyKind
  if (b.shape.rank !== 1 || !sameKind(b.shape.kind, pre)) {
    scope.reporter.error(
      'E2013',
      b.span,
      `'${scope.reporter.text(a.span)}' does not fit '${scope.reporter.text(b.span)}'`,
      {
        found: describe(b.shape),
        expected: describe(vectorOf(pre)),
        remedy: 'multiply by a vector of that kind',
      },
    )
    return unknown(span)
  }
  return {
    shape: vectorOf(post),
    at: ([i]) => {
      const j = freshIndex(indexNamed('j', over))
      return sumOver(mul([a.at([i ?? 'i', j]), b.at([j])]), [j])
    },
    constant: a.constant && b.constant,
    targets: [...new Set([...a.targets, ...b.targets])],
    scalars: [],
    span,
  }
}

/** Two vectors, or a matrix where none fits, side by side: names what could have been meant. */
function refuseSideBySide(a: Meaning, b: Meaning, span: Span, { scope }: Context): boolean {
  if (a.shape.rank === 0 && b.shape.rank === 0) return false
  const vectors = (isVector(a) || isRow(a)) && (isVector(b) || isRow(b))
  const matrices =
    (isVector(a) || isRow(a) || a.shape.rank === 2) &&
    (b.shape.rank === 2 || (a.shape.rank === 2 && isRow(b)))
  if (!vectors && !matrices) return false
  const [left, right] = [scope.reporter.text(a.span), scope.reporter.text(b.span)]
  if (vectors) {
    const plain = (text: string): string => text.replace(/'$/u, '')
    const [p, q] = [plain(left), plain(right)]
    const inner = isRow(a) && !isRow(b)
    scope.reporter.error('E2010', span, `two vectors side by side: '${left}' and '${right}'`, {
      found: `'${left} ${right}'`,
      expected: `'${p} .* ${q}', 'dot(${p}, ${q})' or '${p} ${q}''`,
      remedy: inner
        ? `write 'dot(${p}, ${q})' for the scalar product`
        : `write '${p} .* ${q}' element by element, 'dot(${p}, ${q})' for the scalar product, '${p} ${q}'' for the outer product`,
    })
  } else {
    scope.reporter.error('E2012', span, `'${left}' and '${right}' cannot be multiplied`, {
      found: `${describe(a.shape)} and ${describe(b.shape)}`,
      expected: "a matrix in front of a vector, or '.*' between equal shapes",
      remedy: "put the matrix in front of a vector, or write '.*' element by element",
    })
  }
  return true
}
