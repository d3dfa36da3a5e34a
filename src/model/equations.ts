/** @file Given equations: `gain * ddt(name) = …` of states, and laws of weights, biases and parameters. */
import type { Span } from '../base/source.js'
import type { Expr, Index } from '../expr/expr.js'
import type { Name, Term } from '../text/syntax.js'
import { isFloating, isPlainScalar, whileGiven } from './combine.js'
import { fixLeft, indicesOf, leftIndices, rightSide } from './definitions.js'
import { addends } from './expression.js'
import { traceRemedy } from './indexing.js'
import type { Rule } from './model.js'
import { type Context, contextOf, type Meaning, type Named, type Scope, type StatementOf } from './scope.js'
import { describe, matrixOf, type Shape, sameKind, vectorOf, type Written } from './shape.js'

/** Rules are built when all shapes and kinds are known. */
export type Pending = () => readonly Rule[]

interface Derivative {
  readonly name: Name
  readonly indices: readonly Name[]
  readonly span: Span
}

/** The name below a first derivative by time. */
function derivativeOf(term: Term): Derivative | undefined {
  if (term.kind === 'group') return derivativeOf(term.inner)
  const operand =
    term.kind === 'dotted' && term.count === 1
      ? term.operand
      : term.kind === 'call' &&
          term.callee.kind === 'name' &&
          term.callee.name === 'ddt' &&
          term.args.length === 1
        ? term.args[0]
        : undefined
  if (operand?.kind === 'name') return { name: operand, indices: [], span: term.span }
  if (operand?.kind === 'index' && operand.operand.kind === 'name') {
    return { name: operand.operand, indices: operand.indices, span: term.span }
  }
  return undefined
}

/** The left side taken apart: the derivative, and the left side with 1 in its place. */
function takeApart(left: Term): { readonly derivative: Derivative; readonly gain: Term } | undefined {
  const direct = derivativeOf(left)
  if (direct) return { derivative: direct, gain: { kind: 'number', value: 1, span: left.span } }
  if (left.kind === 'group') return takeApart(left.inner)
  if (left.kind === 'sum') {
    const [only] = left.terms
    const inner = only && left.terms.length === 1 ? takeApart(only.term) : undefined
    return inner && only && { ...inner, gain: { ...left, terms: [{ sign: only.sign, term: inner.gain }] } }
  }
  if (left.kind !== 'product') return undefined
  const factors = [left.first, ...left.rest.map((f) => f.term)]
  const at = factors.findIndex((f) => derivativeOf(f))
  const derivative = factors[at] && derivativeOf(factors[at])
  if (!derivative || left.rest[at - 1]?.join === '/' || left.rest[at - 1]?.join === './') return undefined
  const one: Term = { kind: 'number', value: 1, span: derivative.span }
  const gain: Term =
    at === 0
      ? { ...left, first: one }
      : { ...left, rest: left.rest.map((f, n) => (n === at - 1 ? { ...f, join: '*', term: one } : f)) }
  return { derivative, gain }
}

const ROLES = {
  state: 'state',
  weight: 'weight',
  bias: 'bias',
  parameter: 'parameter',
  constant: 'parameter',
} as const
const isLawRole = (role: Named['role']): role is keyof typeof ROLES => Object.hasOwn(ROLES, role)

/** Names that given laws change: constants among them have one value per neuron. */
export const lawOf = (s: StatementOf<'equation'>): Derivative | undefined => takeApart(s.left)?.derivative

export function readEquation(s: StatementOf<'equation'>, scope: Scope): Pending {
  const taken = takeApart(s.left)
  if (!taken) {
    scope.reporter.error('E2045', s.left.span, 'the left side is no equation of motion', {
      expected: "'ddt(u)', with constants in front",
      remedy: "bring the equation into the form 'tau * ddt(u) = …'; second derivatives need a second state",
    })
    scope.mean(s.value, contextOf(scope, 'rule'))
    return () => []
  }
  const { derivative } = taken
  const named = scope.names.get(derivative.name.name)
  if (!named || !isLawRole(named.role)) {
    refuseLeft(derivative, named, scope)
    return () => []
  }
  const role = ROLES[named.role]
  const left = leftIndices(derivative.indices, scope)
  const context = contextOf(scope, 'rule', left)
  const body =
    s.value.kind === 'sum' ? addends(s.value, context, 'all') : whileGiven(scope.mean(s.value, context))
  // The addends of the right side are held against the left one, hence no longer against each other alone.
  const parts = s.value.kind === 'sum' && s.value.terms.length > 1 ? scope.sums.pop()?.parts : undefined
  const shape = leftShape(named, body, scope)
  if (left.length > 0 && !matchLeft(named, shape, left, derivative.span, scope)) return () => []
  const fits = checkSides(derivative, shape, left, body, context)
  const gain = readGain(taken.gain, shape, s.left.span, context)
  if (!fits || !gain) return () => []
  const law = { of: named, learned: role !== 'state', gain, body }
  scope.sums.push({ parts: parts ?? [body], left, law })
  return () => {
    fixLeft(left, scope)
    const indices: readonly Index[] =
      left.length > 0 ? left.map((w) => w.current ?? w.name) : indicesOf(shape, scope)
    const at = (m: Meaning): Expr => rightSide(m, shape, left, scope)
    return [{ kind: 'given', of: named.name, role, gain: at(gain), indices, body: at(body), span: s.span }]
  }
}

function refuseLeft(derivative: Derivative, named: Named | undefined, scope: Scope): void {
  const { name, span } = derivative.name
  if (!named) {
    scope.unknownName(name, span, scope.names.keys(), 'the name of a state, weight, bias or parameter')
    return
  }
  scope.reporter.error('E2004', span, `'${name}' is a ${named.role} and has no equation of motion`, {
    found: `the ${named.role} '${name}'`,
    expected: 'a state, weight, bias or parameter',
    remedy:
      named.role === 'definition'
        ? `declare 'state ${name}' and remove its definition`
        : `declare 'state ${name}'`,
  })
}

function leftShape(named: Named, body: Meaning, scope: Scope): Shape {
  if (named.role === 'weight') return matrixOf(named.kinds[0], named.kinds[1])
  if (scope.rank(named.name) === 2) return matrixOf(named.kinds[0], named.kinds[0])
  const own = body.shape.rank === 1 ? body.shape.kind : undefined
  return vectorOf(named.kinds[0] ?? own)
}

/** The written indices of a left side take its kinds. */
function matchLeft(named: Named, shape: Shape, left: readonly Written[], span: Span, scope: Scope): boolean {
  const kinds = shape.rank === 2 ? shape.kinds : [named.kinds[0]]
  if (kinds.length !== left.length) {
    const form = kinds.length === 2 ? `${named.name}[i,j]` : `${named.name}[i]`
    scope.reporter.error(
      'E2021',
      span,
      `'${named.name}' has ${kinds.length === 1 ? '1 index' : '2 indices'}`,
      {
        found: `${left.length}`,
        expected: `${kinds.length}`,
        remedy:
          named.role === 'state' && left.length === 2
            ? traceRemedy(named.name, `ddt(${form})`)
            : `write 'ddt(${form})'`,
      },
    )
    return false
  }
  left.forEach((w, n) => {
    w.kind ??= kinds[n]
  })
  const clash = left.find((w, n) => !sameKind(w.kind, kinds[n]))
  if (clash) {
    scope.reporter.error('E2021', clash.span, `the index '${clash.name}' runs over two kinds`, {
      expected: 'one kind of neuron per index',
      remedy: 'use an index of its own for each kind',
    })
  }
  return clash === undefined
}

function checkSides(
  d: Derivative,
  shape: Shape,
  left: readonly Written[],
  body: Meaning,
  context: Context,
): boolean {
  const b = body.shape
  if (b.rank === 'unknown') return true
  const fits =
    left.length > 0
      ? b.rank === 0 || isFloating(b)
      : isPlainScalar(b) ||
        (b.rank === 1 && !b.row && shape.rank === 1 && sameKind(b.kind, shape.kind)) ||
        (b.rank === 2 &&
          shape.rank === 2 &&
          sameKind(b.kinds[0], shape.kinds[0]) &&
          sameKind(b.kinds[1], shape.kinds[1]))
  if (fits) return true
  const { reporter } = context.scope
  reporter.error('E2012', body.span, `'${reporter.text(d.span)}' and its right side have different shapes`, {
    found: `${describe(shape)} on the left, ${describe(b)} on the right`,
    expected: describe(shape),
    remedy: "bring both sides to one shape; the outer product is 'e r''",
  })
  return false
}

function readGain(term: Term, shape: Shape, span: Span, context: Context): Meaning | undefined {
  const { scope } = context
  const gain = scope.mean(term, context)
  if (gain.shape.rank === 'unknown') return undefined
  const scalar = gain.shape.rank === 0 || (isFloating(gain.shape) && shape.rank !== 0)
  if (gain.constant && scalar) {
    scope.touch(gain.scalars)
    return gain
  }
  scope.reporter.error('E2045', span, 'what multiplies the derivative is no constant', {
    found: `'${scope.reporter.text(span)}'`,
    expected: "constants in front of 'ddt(…)'",
    remedy: 'divide both sides by it, or bring it to the right side',
  })
  return undefined
}
