/** @file Definitions, costs and energies: their shapes, their bodies, and that none contains itself at the same instant. */

import type { Span } from '../base/source.js'
import { mul, sym } from '../expr/build.js'
import type { Expr, Index } from '../expr/expr.js'
import { symbols } from '../expr/substitute.js'
import type { Term } from '../text/syntax.js'
import { isFloating, isRow, lift, unknown, whileGiven } from './combine.js'
import { addends } from './expression.js'
import { settled, written } from './indexing.js'
import type { Definition, ScalarField } from './model.js'
import { type Context, contextOf, type Meaning, type Named, type Scope, type StatementOf } from './scope.js'
import {
  describe,
  indexNamed,
  matrixOf,
  SCALAR,
  type Shape,
  UNKNOWN,
  vectorOf,
  type Written,
} from './shape.js'
import { visitTerm } from './walk.js'

interface Opened {
  readonly shape: Shape
  readonly left: readonly Written[]
  readonly meaning: Meaning
}

export interface Fields {
  readonly definitions: ReadonlyMap<string, Definition>
  readonly costs: ReadonlyMap<string, ScalarField>
  readonly energies: ReadonlyMap<string, ScalarField>
}

const LETTERS = ['i', 'j'] as const

/** The indices of a left side, by position. */
export function leftIndices(names: StatementOf<'definition'>['indices'], scope: Scope): readonly Written[] {
  const left: Written[] = []
  for (const name of names) {
    if (left.some((w) => w.name === name.name)) {
      scope.reporter.error('E2021', name.span, `the index '${name.name}' stands twice on the left`, {
        expected: 'two different indices',
        remedy: "write 'W[i,j]'",
      })
    }
    left.push(written(name, scope))
  }
  return left
}

/** Fixes the names of a left side once the kinds are known. */
export function fixLeft(left: readonly Written[], scope: Scope): void {
  left.forEach((w, n) => {
    settled(w, scope)
    w.current = indexNamed(LETTERS[n] ?? `k${n}`, w.kind)
  })
}

export const indicesOf = (shape: Shape, scope: Scope): readonly Index[] => {
  const kinds = shape.rank === 1 ? [shape.kind] : shape.rank === 2 ? shape.kinds : []
  return kinds.map((kind, n) => indexNamed(LETTERS[n] ?? 'k', kind ?? scope.onlyKind))
}

/** The right side of an equality at the indices of the left, whichever notation it uses. */
export function rightSide(m: Meaning, shape: Shape, left: readonly Written[], scope: Scope): Expr {
  if (left.length > 0) return lift(m, { rank: 0, free: left }, left, [])
  return lift(m, shape, left, indicesOf(shape, scope))
}

class Opener {
  readonly scope: Scope
  readonly #open = new Map<string, Opened | 'open'>()

  constructor(scope: Scope) {
    this.scope = scope
  }

  /** Undefined while the definition is being read: it contains itself, behind a weight or not. */
  open(named: Named): Opened | undefined {
    const known = this.#open.get(named.name)
    if (known !== undefined) return known === 'open' ? undefined : known
    this.#open.set(named.name, 'open')
    const opened = named.statement?.kind === 'definition' ? this.#read(named.statement) : undefined
    if (opened) this.#open.set(named.name, opened)
    return opened
  }

  #read(s: StatementOf<'definition'>): Opened {
    const { scope } = this
    if (s.role !== 'definition') return { shape: SCALAR, left: [], meaning: field(s, scope) }
    const left = leftIndices(s.indices, scope)
    const context = contextOf(scope, 'rule', left)
    const meaning = isMotion(s.value, scope)
      ? addends(s.value, context, 'all')
      : whileGiven(scope.mean(s.value, context))
    return { shape: definedShape(s, left, meaning, scope), left, meaning }
  }
}

/** A sum that holds a rate of change, as an equation of motion does: without a target its other addends still hold. */
const isMotion = (value: Term, scope: Scope): value is Extract<Term, { kind: 'sum' }> =>
  value.kind === 'sum' && value.terms.some(({ term }) => isRate(term, scope))

/** `D(tau) u`, `tau .* ddt(u)`: a neuron's own rate of change, not that of a target or of what weights bring. */
function isRate(addend: Term, scope: Scope): boolean {
  let rate = false
  let foreign = false
  visitTerm(addend, (t) => {
    if (t.kind === 'dotted' || (t.kind === 'call' && t.callee.kind === 'name' && RATES.has(t.callee.name)))
      rate = true
    const role = t.kind === 'name' ? scope.names.get(t.name)?.role : undefined
    if (role === 'target' || role === 'weight') foreign = true
  })
  return rate && !foreign
}
const RATES: ReadonlySet<string> = new Set(['D', 'ddt'])

/** A target in a cost makes the whole cost conditional; in an energy each addend on its own. */
function field(s: StatementOf<'definition'>, scope: Scope): Meaning {
  const context: Context = contextOf(scope, 'field')
  const { value } = s
  const m =
    s.role === 'energy' && value.kind === 'sum'
      ? addends(value, context, 'all')
      : whileGiven(scope.mean(value, context))
  if (m.shape.rank === 'unknown' || m.shape.rank === 0) return m
  const part = offending(value, context)
  const learned = perNeuron(value, part.span, scope)
  scope.reporter.error('E2030', part.span, `the ${s.role} '${s.name.name}' is no scalar`, {
    found: `'${scope.reporter.text(part.span)}', which is ${describe(part.shape)}`,
    expected: 'a scalar',
    remedy: learned
      ? `'${learned}' has one value for each neuron: write it inside of a sum, as in 'sum(${learned} .* v)'`
      : "write '|v|^2', 'dot(a, b)' or 'sum(v)' to make a number of vectors",
  })
  return unknown(s.value.span)
}

/** A constant in a part of a term that has one value for each neuron, because it is learned or populations differ in it. */
function perNeuron(value: Term, span: Span, scope: Scope): string | undefined {
  let found: string | undefined
  visitTerm(value, (t) => {
    const inside = t.span.start >= span.start && t.span.end <= span.end
    if (t.kind !== 'name' || !inside || found !== undefined) return
    const named = scope.names.get(t.name)
    const isConstant = named?.role === 'constant' || named?.role === 'parameter'
    if (isConstant && scope.rank(t.name) === 1) found = t.name
  })
  return found
}

/** The first addend that makes a sum a vector. */
function offending(value: Term, context: Context): Meaning {
  const whole = context.scope.mean(value, context)
  if (value.kind !== 'sum') return whole
  const parts = value.terms.map((t) => context.scope.mean(t.term, context))
  const vectors = parts.filter((m) => m.shape.rank === 1 || m.shape.rank === 2)
  return vectors.length === parts.length ? whole : (vectors[0] ?? whole)
}

function definedShape(
  s: StatementOf<'definition'>,
  left: readonly Written[],
  m: Meaning,
  scope: Scope,
): Shape {
  const { shape } = m
  if (shape.rank === 'unknown') return left.length === 1 ? vectorOf(undefined) : UNKNOWN
  if (left.length > 2) {
    scope.reporter.error('E2021', s.name.span, `'${s.name.name}' has ${left.length} indices`, {
      expected: 'none, one (per neuron) or two (per synapse)',
      remedy: 'sum over what is too much',
    })
    return UNKNOWN
  }
  if (left.length > 0) {
    if (shape.rank === 0 || isFloating(shape)) {
      return left.length === 1 ? vectorOf(left[0]?.kind) : matrixOf(left[0]?.kind, left[1]?.kind)
    }
    refuseBare(s, m, scope)
    return UNKNOWN
  }
  if (isRow(m)) {
    scope.reporter.error('E2022', m.span, 'a transposed vector alone', {
      found: describe(shape),
      expected: 'a vector, or an outer product',
      remedy: "remove the prime, or write the outer product 'e r''",
    })
    return UNKNOWN
  }
  if (shape.rank !== 1) return shape
  if (shape.kind === undefined && scope.onlyKind === undefined) {
    scope.reporter.error('E2005', s.name.span, `'${s.name.name}' lives on no kind in particular`, {
      found: 'a definition made of constants alone',
      expected: `a vector over one of the kinds ${scope.kinds.join(', ')}`,
      remedy: `declare it as a constant: 'constant ${s.name.name} = …'`,
    })
    return UNKNOWN
  }
  return vectorOf(shape.kind ?? scope.onlyKind)
}

function refuseBare(s: { readonly value: Term }, m: Meaning, scope: Scope): void {
  scope.reporter.error('E2024', s.value.span, 'a vector without index, where the left side has one', {
    found: describe(m.shape),
    expected: 'indices on both sides, or on neither',
    remedy: 'write the index on every vector, or remove it from the left side',
  })
}

/** Sets up how definitions find each other's shapes; `finish` gives their bodies when everything has been read. */
export function openDefinitions(scope: Scope): { readonly finish: () => Fields } {
  const opener = new Opener(scope)
  const defined = [...scope.names.values()].filter((n) => n.statement?.kind === 'definition')
  scope.shapeOfDefinition = (name) => {
    const named = scope.names.get(name)
    return named ? opener.open(named)?.shape : undefined
  }
  for (const named of defined) opener.open(named)
  return { finish: () => finish(defined, opener) }
}

function finish(defined: readonly Named[], opener: Opener): Fields {
  const { scope } = opener
  const definitions = new Map<string, Definition>()
  const costs = new Map<string, ScalarField>()
  const energies = new Map<string, ScalarField>()
  for (const named of defined) {
    const opened = opener.open(named)
    if (!opened || opened.shape.rank === 'unknown') continue
    fixLeft(opened.left, scope)
    const { name } = named
    const span = named.statement?.span ?? named.span
    const body = rightSide(opened.meaning, opened.shape, opened.left, scope)
    if (named.role === 'cost') costs.set(name, { name, body, span })
    else if (named.role === 'energy') energies.set(name, { name, body, span })
    else {
      const indices =
        opened.left.length > 0 ? opened.left.map((w) => w.current ?? w.name) : indicesOf(opened.shape, scope)
      definitions.set(name, { name, indices, body, span })
    }
  }
  const read = targetsRead(definitions, costs, energies)
  for (const [name, cost] of costs)
    costs.set(name, { ...cost, body: conditional(cost.body, read(cost.body)) })
  return { definitions, costs, energies }
}

/** A cost is absent without its targets; one that reads none lives on outputs. */
function conditional(body: Expr, targets: ReadonlySet<string>): Expr {
  if (targets.size === 0) return mul([sym('output', 'output', []), body])
  const present = new Set([...symbols(body)].filter((s) => s.role === 'given').map((s) => s.name))
  return mul([...[...targets].filter((t) => !present.has(t)).map((t) => sym('given', t, [])), body])
}

/** The targets that an expression reads, also through definitions. */
function targetsRead(
  definitions: ReadonlyMap<string, Definition>,
  ...fields: readonly ReadonlyMap<string, ScalarField>[]
): (body: Expr) => ReadonlySet<string> {
  const bodyOf = (name: string): Expr | undefined =>
    definitions.get(name)?.body ?? fields.map((f) => f.get(name)?.body).find((b) => b !== undefined)
  return (start) => {
    const targets = new Set<string>()
    const seen = new Set<string>()
    const go = (e: Expr): void => {
      for (const s of symbols(e)) {
        if (s.role === 'target' || s.role === 'given') targets.add(s.name)
        if (s.role !== 'let' || seen.has(s.name)) continue
        seen.add(s.name)
        const body = bodyOf(s.name)
        if (body) go(body)
      }
    }
    go(start)
    return targets
  }
}
