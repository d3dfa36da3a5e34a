/** @file Visits every term of a syntax tree, in the order of the text. */
import type { DriveTerm, RateClause, Statement, SyntaxTree, Term } from '../text/syntax.js'

/** A term and all terms below it. */
export function visitTerm(term: Term, visit: (term: Term) => void): void {
  visit(term)
  for (const child of below(term)) visitTerm(child, visit)
}

function below(term: Term): readonly Term[] {
  switch (term.kind) {
    case 'prime':
    case 'dotted':
    case 'index':
      return [term.operand]
    case 'call':
      return [term.callee, ...term.args]
    case 'power':
      return [term.base, term.exponent]
    case 'product':
      return [term.first, ...term.rest.map((f) => f.term)]
    case 'sum':
      return term.terms.map((t) => t.term)
    case 'group':
    case 'norm':
      return [term.inner]
    case 'list':
      return term.items.map((i) => i.value)
    default:
      return []
  }
}

const given = (...terms: readonly (Term | undefined)[]): readonly Term[] =>
  terms.filter((t) => t !== undefined)

const ofRate = (rate: RateClause | undefined): readonly Term[] => (rate ? [rate.value] : [])

function ofDrive(drive: DriveTerm): readonly Term[] {
  if (drive.kind === 'value') return [drive.value]
  return [...drive.args.flatMap(ofDrive), ...drive.settings.map((s) => s.value)]
}

/** The outermost terms of a statement. */
export function termsOf(s: Statement): readonly Term[] {
  switch (s.kind) {
    case 'declaration':
      return given(...s.items.map((i) => i.value))
    case 'activation':
    case 'definition':
      return [s.value]
    case 'equation':
      return [s.left, s.value]
    case 'stationary':
      return s.coordinates
    case 'flow':
      return ofRate(s.rate)
    case 'descend':
      return [...ofRate(s.rate), ...given(s.by?.window), ...(s.optimizer?.args ?? []), ...given(s.every)]
    case 'contrast':
      return [...s.between.map((b) => b.value), s.every, ...ofRate(s.rate)]
    case 'keep':
      return s.bounds.flatMap((b) => given(b.lower, b.upper))
    case 'approximate':
      return given(s.at, s.filter, s.gain)
    case 'population':
    case 'simulate':
    case 'task':
      return s.settings.map((x) => x.value)
    case 'connection':
      return s.options.flatMap((o) => [...(o.args ?? []), ...given(o.value)])
    case 'drive':
      return ofDrive(s.value)
    case 'model':
    case 'lag':
    case 'heading':
      return []
  }
}

export function visitTree(tree: SyntaxTree, visit: (term: Term) => void): void {
  for (const statement of tree.statements) for (const term of termsOf(statement)) visitTerm(term, visit)
}
