/** @file A derivation with one expression altered wherever it stands, or in one record alone. */
import { extended } from '../../../src/base/extended.js'
import type { DerivationCore, Equation } from '../../../src/derive/derivation.js'
import { add, map, mul, neg, op, pow, sym } from '../../../src/expr/build.js'
import type { Expr, Sym, Word } from '../../../src/expr/expr.js'
import { closeSum, openSteadily } from '../../../src/expr/sums.js'
import type { Derivation } from '../../../src/pipeline.js'

export const withCore = (derivation: Derivation, core: Partial<DerivationCore>): Derivation =>
  extended(derivation, { core: extended(derivation.core, core) }) as Derivation

export type Change = (e: Expr) => Expr

const words =
  (change: Change) =>
  (term: { readonly word: Word; readonly arg: Expr }): { readonly word: Word; readonly arg: Expr } => {
    const changed = change(op(term.word, term.arg))
    return changed.kind === 'op' ? changed : { word: [], arg: changed }
  }

const inEquation =
  (change: Change) =>
  (e: Equation): Equation =>
    extended(e, { right: change(e.right) })

/** Listed equations whose id says so, altered. */
export const inEquations = (derivation: Derivation, id: string, change: Change): Derivation =>
  withCore(derivation, {
    equations: derivation.core.equations.map((e) => (e.id === id ? inEquation(change)(e) : e)),
  })

/** As a mistake of the derivation is: in all that follows from it. */
export function everywhere(derivation: Derivation, change: Change): Derivation {
  const { core } = derivation
  const models = (e: Equation): boolean => e.principle === 'given'
  return withCore(derivation, {
    derivatives: core.derivatives.map((d) => ({ ...d, slope: change(d.slope) })),
    equations: core.equations.map((e) => (models(e) ? e : inEquation(change)(e))),
    errors: core.errors.map((e) => ({
      ...e,
      exact: e.exact.map(words(change)),
      runs: e.runs.map(words(change)),
    })),
    laws: core.laws.map((l) => (l.principle === 'given' ? l : { ...l, right: change(l.right) })),
    plasticity: core.plasticity.map((p) => (p.given ? p : { ...p, gradient: change(p.gradient) })),
    running: core.running.map((r) =>
      r.role === 'error' ? { ...r, definition: { ...r.definition, body: change(r.definition.body) } } : r,
    ),
  })
}

/** Each node rebuilt from the leaves up, then changed. */
export function rewritten(e: Expr, change: Change): Expr {
  const go = (x: Expr): Expr => rewritten(x, change)
  switch (e.kind) {
    case 'add':
      return change(add(e.terms.map(go)))
    case 'mul': {
      const [factors, bound] = openSteadily(e)
      const inner = factors.map(go)
      return change(bound.length === 0 ? mul(inner) : closeSum(inner, bound))
    }
    case 'pow':
      return change(pow(go(e.base), e.exponent))
    case 'map':
      return change(map(e.fn, e.order, go(e.arg)))
    case 'op':
      return change(op(e.word, go(e.arg)))
    default:
      return change(e)
  }
}

export const inSymbols = (e: Expr, change: (s: Sym) => Expr): Expr =>
  rewritten(e, (x) => (x.kind === 'sym' ? change(x) : x))

export const inOperators = (e: Expr, change: (word: Word, arg: Expr) => Expr): Expr =>
  rewritten(e, (x) => (x.kind === 'op' ? change(x.word, x.arg) : x))

/** W[i,j] as W[j,i]. */
export const transposed = (e: Expr, weight: string): Expr =>
  inSymbols(e, (s) => (s.name === weight ? sym(s.role, s.name, [...s.indices].reverse()) : s))

/** One constant in operators taken for another. */
export const swappedConstant = (e: Expr, from: string, to: string): Expr =>
  inOperators(e, (word, arg) =>
    op(
      word.map((f) =>
        f.tau?.kind === 'sym' && f.tau.name === from ? { ...f, tau: sym(f.tau.role, to, f.tau.indices) } : f,
      ),
      arg,
    ),
  )

/** Terms of the outermost sum, changed. */
export const inTerms = (e: Expr, change: (terms: readonly Expr[]) => readonly Expr[]): Expr =>
  e.kind === 'op' ? op(e.word, inTerms(e.arg, change)) : e.kind === 'add' ? add(change(e.terms)) : e

export const negativeAt =
  (n: number) =>
  (terms: readonly Expr[]): readonly Expr[] =>
    terms.map((t, k) => (k === n ? neg(t) : t))
