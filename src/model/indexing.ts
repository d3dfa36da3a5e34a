/** @file Index notation: reading a vector at a written index, and summing over one. */
import type { Span } from '../base/source.js'
import { isNum } from '../expr/build.js'
import type { Expr, Index } from '../expr/expr.js'
import { freshIndex, sumOver } from '../expr/sums.js'
import type { Name, Term } from '../text/syntax.js'
import { isFloating, lift, unknown } from './combine.js'
import { leaf, meanName } from './names.js'
import { oneOf } from './reporter.js'
import type { Context, Meaning, Scope } from './scope.js'
import { describe, indexNamed, indexOf, type Shape, type Written } from './shape.js'

type IndexTerm = Extract<Term, { kind: 'index' }>

/** An index over an unspecified kind is one over the only kind. */
export const written = (name: Name, scope: Scope): Written => ({
  name: name.name,
  span: name.span,
  kind: scope.onlyKind,
  current: undefined,
})

const kindsOf = (shape: Shape): readonly (string | undefined)[] =>
  shape.rank === 1 ? [shape.kind] : shape.rank === 2 ? shape.kinds : []

/** The kind of an index follows from what it reads. */
function settleKind(index: Written, kind: string | undefined, span: Span, scope: Scope): void {
  if (kind === undefined || index.kind === kind) return
  if (index.kind === undefined) index.kind = kind
  else {
    scope.reporter.error('E2021', span, `the index '${index.name}' runs over two kinds`, {
      found: `an index over kind '${kind}' where '${index.name}' runs over kind '${index.kind}'`,
      expected: 'one kind of neuron per index',
      remedy: 'use an index of its own for each kind',
    })
  }
}

export function meanIndexed(term: IndexTerm, context: Context): Meaning {
  const { scope } = context
  const chosen = term.indices.map((name) => findIndex(name, context))
  const operand = operandOf(term, context)
  const kinds = kindsOf(operand.shape)
  const known = chosen.filter((w) => w !== undefined)
  const inTwoWays = operand.shape.rank !== 'unknown' && kinds.length !== chosen.length
  if (inTwoWays) refuseCount(term, operand, kinds.length, scope)
  if (known.length < chosen.length || inTwoWays) return { ...unknown(term.span), targets: operand.targets }
  if (operand.shape.rank === 1 && operand.shape.row) {
    scope.reporter.error('E2022', term.span, 'a transposed vector cannot be indexed', {
      remedy: "remove the prime: 'r[j]' reads one value of r",
    })
  }
  known.forEach((index, n) => {
    settleKind(index, kinds[n], term.indices[n]?.span ?? term.span, scope)
  })
  return {
    ...operand,
    shape: { rank: 0, free: [...new Set(known)] },
    at: () => operand.at(known.map(indexOf)),
    scalars: [],
    span: term.span,
  }
}

/** Writing an index on a constant says that it has one value per neuron, or per synapse. */
function operandOf(term: IndexTerm, context: Context): Meaning {
  const { scope } = context
  const { operand } = term
  if (operand.kind !== 'name') return scope.mean(operand, context)
  const named = scope.names.get(operand.name)
  const count = term.indices.length
  if (named?.role === 'constant' || named?.role === 'parameter') {
    if (count <= 2 && context.mode !== 'value') scope.need(operand.name, count === 1 ? 1 : 2)
    const known = meanName(operand.name, operand.span, context)
    return scope.rank(operand.name) < count && count <= 2 ? unknown(operand.span) : known
  }
  if (named?.role === 'definition' && scope.shapeOfDefinition(operand.name) === undefined) {
    // Found later, behind a weight or as a cycle: the number of indices tells the shape so far.
    scope.read.add(operand.name)
    const shape: Shape =
      count === 1
        ? { rank: 1, kind: undefined, floating: false, row: false }
        : { rank: 2, kinds: [undefined, undefined] }
    return leaf('let', operand.name, shape, operand.span)
  }
  return meanName(operand.name, operand.span, context)
}

function findIndex(name: Name, context: Context): Written | undefined {
  const found = context.indices.get(name.name)
  if (found) return found
  const visible = [...context.indices.keys()]
  context.scope.reporter.error('E2021', name.span, `the index '${name.name}' is bound by nothing`, {
    expected: visible.length === 0 ? 'an index on the left side, or a sum over it' : oneOf(visible),
    remedy: `write it on the left side too, or sum over it: 'sum(${name.name}, …)'`,
  })
  return undefined
}

/** States are of neurons; what a synapse remembers is an operator. */
export const traceRemedy = (state: string, form: string): string =>
  `write '${form}'; a trace per synapse is no state, but 'I(tau) (…)' where '${state}[i,j]' is read`

function refuseCount(term: IndexTerm, operand: Meaning, wanted: number, scope: Scope): void {
  const text = scope.reporter.text(operand.span)
  const isPerSynapse = wanted === 1 && term.indices.length === 2 && scope.names.get(text)?.role === 'state'
  const remedy = isPerSynapse
    ? traceRemedy(text, `${text}[i]`)
    : wanted === 0
      ? 'remove the index'
      : `write '${text}[${wanted === 1 ? 'i' : 'i,j'}]'`
  scope.reporter.error(
    'E2021',
    term.span,
    `'${text}' has ${wanted === 0 ? 'no index' : `${wanted} ${wanted === 1 ? 'index' : 'indices'}`}`,
    {
      found: `${term.indices.length} on ${describe(operand.shape)}`,
      expected: wanted === 0 ? 'no index' : `${wanted}`,
      remedy,
    },
  )
}

/** Σ over indices; a term that does not carry one of them would have to be counted, which no energy means. */
export function total(e: Expr, indices: readonly Index[], span: Span, scope: Scope): Expr {
  if (isNum(e, 0)) return e
  const terms = e.kind === 'add' ? e.terms : [e]
  const missing = terms.some((t) => indices.some((i) => !t.free.includes(i)))
  if (missing) {
    scope.reporter.error('E2023', span, 'the sum contains a term that is the same for all neurons', {
      expected: 'terms that depend on every index of the sum',
      remedy: 'take the term out of the sum; times the number of neurons if that is meant',
    })
  }
  return sumOver(e, indices)
}

/** `sum(j, …)`, `sum(i, j, …)`. */
export function meanSumOver(names: readonly Name[], body: Term, span: Span, context: Context): Meaning {
  const { scope } = context
  const bound: Written[] = []
  const inner = new Map(context.indices)
  for (const name of names) {
    if (inner.has(name.name)) {
      scope.reporter.error('E2021', name.span, `the index '${name.name}' is in use already`, {
        expected: 'an index that is free here',
        remedy: 'sum over an index with another letter',
      })
    }
    const index = written(name, scope)
    bound.push(index)
    inner.set(name.name, index)
  }
  const m = scope.mean(body, { ...context, indices: inner })
  if (m.shape.rank === 'unknown') return { ...m, span }
  if (m.shape.rank !== 0 && !isFloating(m.shape)) {
    scope.reporter.error(
      'E2024',
      body.span,
      `'${scope.reporter.text(body.span)}' has no index inside a sum over one`,
      {
        found: describe(m.shape),
        expected: 'indices on all vectors',
        remedy: "write the index on each vector, or 'sum(v)' for all entries of a vector",
      },
    )
    return { ...unknown(span), targets: m.targets }
  }
  scope.final.push(() => {
    for (const w of bound) settled(w, scope)
  })
  const free = m.shape.rank === 0 ? m.shape.free.filter((w) => !bound.includes(w)) : []
  return {
    ...m,
    shape: { rank: 0, free },
    span,
    at: () => {
      const fresh = bound.map((w) => freshIndex(indexNamed('i', w.kind)))
      const before = bound.map((w) => w.current)
      bound.forEach((w, n) => {
        w.current = fresh[n]
      })
      const e = lift(m, { rank: 0, free: bound }, context.left, [])
      bound.forEach((w, n) => {
        w.current = before[n]
      })
      return total(e, fresh, body.span, scope)
    },
  }
}

/** Reports an index whose kind nothing tells. */
export function settled(index: Written, scope: Scope): void {
  if (index.kind !== undefined) return
  scope.reporter.error('E2021', index.span, `the index '${index.name}' runs over no kind in particular`, {
    expected: `an index of something over ${oneOf(scope.kinds)}`,
    remedy: 'index a state, or declare the kind of the parameter with on',
  })
}
