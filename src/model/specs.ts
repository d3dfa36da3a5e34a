/** @file How values are given: numbers, expressions of constants, lists, draws, files. */
import type { Expr, Sym } from '../expr/expr.js'
import type { Term } from '../text/syntax.js'
import { evaluate } from './evaluate.js'
import type { ValueSpec } from './model.js'
import { nameOfNumber } from './reporter.js'
import { type Context, contextOf, type Scope } from './scope.js'

/** What a value is for: lists and `identity` are not for everything. */
export type Use = 'constant' | 'state' | 'weight' | 'setting'

type TermOf<K extends Term['kind']> = Extract<Term, { kind: K }>

/** The value of a term; undefined after an error. */
export function specOf(term: Term, use: Use, scope: Scope): ValueSpec | undefined {
  switch (term.kind) {
    case 'group':
      return specOf(term.inner, use, scope)
    case 'list':
      return listOf(term, scope)
    case 'string':
      return { kind: 'file', file: term.value, span: term.span }
    case 'name':
      if (term.name === 'identity' && !scope.names.has('identity')) return identity(term, use, scope)
      return expressionOf(term, scope)
    case 'call':
      return drawOf(term, scope) ?? expressionOf(term, scope)
    default:
      return expressionOf(term, scope)
  }
}

function identity(term: Term, use: Use, scope: Scope): ValueSpec | undefined {
  if (use === 'weight') return { kind: 'identity' }
  scope.reporter.error('E2033', term.span, "'identity' is the value of a weight", {
    expected: 'a number, a list, a draw or a file',
    remedy: 'write a number',
  })
  return undefined
}

function listOf(term: TermOf<'list'>, scope: Scope): ValueSpec | undefined {
  const items: { value: number; times: number }[] = []
  for (const { value, times } of term.items) {
    const n = numberOf(value, scope)
    if (n === undefined) return undefined
    items.push({ value: n, times })
  }
  return { kind: 'list', items, span: term.span }
}

/** Calls that give values; all but constants of neurons alike. */
export const DRAWS = ['normal', 'uniform', 'file'] as const

/** `normal(m, s)`, `uniform(a, b)`, `file("f.npz", "x")`; undefined when the call is none of them. */
function drawOf(term: TermOf<'call'>, scope: Scope): ValueSpec | undefined {
  const callee = term.callee.kind === 'name' ? term.callee.name : ''
  const name = DRAWS.find((d) => d === callee)
  if (name === undefined || scope.names.has(callee)) return undefined
  if (name === 'file') return fileOf(term, scope)
  const [a, b] = term.args.map((arg) => numberOf(arg, scope))
  if (term.args.length !== 2) refuseDraw(term, name, `${term.args.length} arguments`, scope)
  else if (a !== undefined && b !== undefined) {
    if (name === 'normal' && b < 0) refuseDraw(term, name, 'a negative deviation', scope)
    else if (name === 'uniform' && b < a) refuseDraw(term, name, 'an upper bound below the lower one', scope)
    else
      return name === 'normal'
        ? { kind: 'normal', mean: a, deviation: b }
        : { kind: 'uniform', low: a, high: b }
  }
  return { kind: 'number', value: 0 }
}

function refuseDraw(term: Term, name: 'normal' | 'uniform', found: string, scope: Scope): void {
  const form = name === 'normal' ? 'normal(mean, deviation)' : 'uniform(low, high)'
  scope.reporter.error('E2033', term.span, `wrong arguments of '${name}'`, {
    found,
    expected: `'${form}'`,
    remedy: `write '${form}' with two numbers`,
  })
}

function fileOf(term: TermOf<'call'>, scope: Scope): ValueSpec {
  const [file, entry] = term.args
  if (file?.kind === 'string' && (entry === undefined || entry.kind === 'string') && term.args.length <= 2) {
    return { kind: 'file', file: file.value, ...(entry && { entry: entry.value }), span: term.span }
  }
  scope.reporter.error('E2033', term.span, "wrong arguments of 'file'", {
    expected: '\'file("name.npz", "entry")\'',
    remedy: 'write the name of the file, and of the entry in it, in quotes',
  })
  return { kind: 'number', value: 0 }
}

/** An expression of constants without indices: it is recomputed for each population. */
function expressionOf(term: Term, scope: Scope): ValueSpec | undefined {
  const context: Context = contextOf(scope, 'value')
  const m = scope.mean(term, context)
  if (m.shape.rank === 'unknown') return undefined
  if (!m.constant || m.shape.rank !== 0) {
    scope.reporter.error('E2032', term.span, `'${scope.reporter.text(term.span)}' is no value`, {
      found: 'an expression that is not made of constants',
      expected: 'a number, an expression of constants, a list, a draw or a file',
      remedy: 'use numbers and declared constants only; what changes in time is a definition',
    })
    return undefined
  }
  const expr = m.at([])
  return expr.kind === 'num'
    ? { kind: 'number', value: expr.value }
    : { kind: 'expression', expr, span: term.span }
}

/** The one number that a term of numbers and plain constants stands for. */
export function numberOf(term: Term, scope: Scope): number | undefined {
  const spec = expressionOf(term, scope)
  if (!spec) return undefined
  const value =
    spec.kind === 'number'
      ? spec.value
      : spec.kind === 'expression'
        ? plainValue(spec.expr, scope, [])
        : undefined
  if (value === undefined || !Number.isFinite(value)) {
    scope.reporter.error('E2035', term.span, `'${scope.reporter.text(term.span)}' is no single number`, {
      found: value === undefined ? 'a value that differs between neurons' : nameOfNumber(value),
      expected: 'a number',
      remedy: 'write a number',
    })
    return undefined
  }
  return value
}

/** The value of constants that are given as plain numbers or as expressions of such. */
function plainValue(e: Expr, scope: Scope, open: readonly string[]): number | undefined {
  return evaluate(e, (s: Sym) => {
    const named = scope.names.get(s.name)
    if (!named?.value || open.includes(s.name) || scope.isOverridden(s.name)) return undefined
    const spec = specOf(named.value, 'constant', scope)
    if (spec?.kind === 'number') return spec.value
    return spec?.kind === 'expression' ? plainValue(spec.expr, scope, [...open, s.name]) : undefined
  })
}
