/** @file `stationary E in O u`: the Euler–Lagrange equation, solved for the error it defines (docs/mathematics.md). */
import { ModelError, problem } from '../base/diagnostic.js'
import { remembered } from '../base/remembered.js'
import { add, isConstant, mul, neg, op, recip, sym, ZERO } from '../expr/build.js'
import type { Expr, Sym, Word } from '../expr/expr.js'
import { adjoint, compose, inverse } from '../expr/operator.js'
import { namesIn, substitute } from '../expr/substitute.js'
import type { Definition, Rule } from '../model/model.js'
import {
  bodyAt,
  canonicalIndices,
  type Definitions,
  definitionOrder,
  reachOf,
  type Sensitivities,
  sensitivitiesThrough,
} from './functional.js'
import { gather, termExpr, type WordTerm, wordTerms } from './terms.js'

/** A definition whose square the energy holds and that has an operator on its state. */
export interface ErrorDefinition {
  readonly definition: Definition
  readonly state: string
  /** The operator word on the state inside the error, D(τ). */
  readonly lead: Word
  /** All own-state terms, the lead included. */
  readonly own: readonly WordTerm[]
  /** The body without own-state terms: e = Σ own + rest. */
  readonly rest: Expr
}

export interface Stationary {
  readonly rule: Extract<Rule, { kind: 'stationary' }>
  readonly error: ErrorDefinition
  /** (O†)⁻¹ δS/δu, as a sum of operator words. */
  readonly residual: readonly WordTerm[]
  /** A† e = Σ drives, with A† as a sum of words on the error, scaled so that its lead has coefficient 1. */
  readonly own: readonly { readonly word: Word; readonly coefficient: Expr }[]
  readonly drives: readonly { readonly word: Word; readonly arg: Expr }[]
  /** Terms of e = Σ word(arg), exact; where A† is a sum, e stands on the right too. */
  readonly solution: readonly { readonly word: Word; readonly arg: Expr }[]
  /** δS/δu as the solution says it: O† c A† (e − Σ word(arg)), with c the coefficient that was scaled away. */
  readonly implied: Expr
}

/** Body of an error with those definitions opened that hold a term in the error's own state. */
function ownTerms(
  body: Expr,
  state: Sym,
  definitions: Definitions,
): { readonly own: readonly WordTerm[]; readonly rest: readonly Expr[] } {
  const own: WordTerm[] = []
  const rest: Expr[] = []
  for (const t of wordTerms(body)) {
    if (t.arg === state) {
      own.push(t)
      continue
    }
    const inner = t.arg.kind === 'sym' && t.arg.role === 'let' ? definitions.get(t.arg.name) : undefined
    if (inner && t.word.length === 0 && t.arg.kind === 'sym') {
      const opened = ownTerms(bodyAt(inner, t.arg.indices), state, definitions)
      if (opened.own.length > 0) {
        own.push(...opened.own.map((o) => ({ ...o, coefficient: mul([t.coefficient, o.coefficient]) })))
        rest.push(...opened.rest.map((r) => mul([t.coefficient, r])))
        continue
      }
    }
    rest.push(termExpr(t))
  }
  return { own, rest }
}

/** One D(τ), with which a neuron equation can start. */
const isLookAhead = ({ word: [only, ...more] }: WordTerm): boolean =>
  only?.op === 'D' && only.power === 1 && !only.reversed && more.length === 0

/** The errors of an energy: definitions that it holds squared and that have an operator on a state. */
export function findErrors(
  energy: Expr,
  definitions: Definitions,
  states: readonly string[],
): readonly ErrorDefinition[] {
  const errors: ErrorDefinition[] = []
  const { reading, isSquared } = vectorsIn(definitions, energy)
  for (const state of states) {
    for (const definition of reading.get(state) ?? []) {
      const indices = canonicalIndices(definition.indices)
      const { own, rest } = ownTerms(bodyAt(definition, indices), sym('state', state, indices), definitions)
      const lead = own.find(isLookAhead) ?? own.find((t) => t.word.some((f) => f.op === 'D' && f.power > 0))
      if (lead && isSquared(definition))
        errors.push({ definition, state, lead: lead.word, own, rest: add(rest) })
    }
  }
  return errors
}

/** Definitions with a look-ahead on a state among their terms, or among those of a definition that is one of their terms. */
function led(definitions: Definitions): ReadonlySet<string> {
  const found = new Set<string>()
  const readers = new Map<string, string[]>()
  for (const { name, body } of definitions.values()) {
    if (!body.operated && !body.named) continue
    for (const { word, arg } of wordTerms(body)) {
      if (arg.kind !== 'sym') continue
      if (word.some((f) => f.op === 'D' && f.power > 0)) found.add(name)
      if (arg.role === 'let') readers.set(arg.name, [...(readers.get(arg.name) ?? []), name])
    }
  }
  for (const name of found) for (const reader of readers.get(name) ?? []) found.add(reader)
  return found
}

/** Vectors with a look-ahead that an energy holds, by the names that they reach, and which of them it holds squared. */
const vectorsIn = remembered((definitions: Definitions, energy: Expr) => {
  const reading = new Map<string, Definition[]>()
  const opened = openScalars(energy, definitions)
  const held = new Set([...namesIn(opened)].map((s) => s.name))
  const candidates = new Set([...led(definitions)].filter((name) => held.has(name)))
  let direct: Sensitivities | undefined
  for (const definition of definitions.values()) {
    if (definition.indices.length !== 1 || !candidates.has(definition.name)) continue
    for (const name of reachOf(definition.body, definitions)) {
      const list = reading.get(name) ?? []
      reading.set(name, list)
      list.push(definition)
    }
  }
  const isSquared = ({ name, indices }: Definition): boolean => {
    const self = sym('let', name, canonicalIndices(indices))
    direct ??= sensitivitiesThrough(opened, candidates)
    return wordTerms(direct.get(name) ?? ZERO).some((t) => t.word.length === 0 && t.arg === self)
  }
  return { reading, isSquared }
})

/** Scalar definitions (costs among them) are part of the energy's own structure. */
export function openScalars(e: Expr, definitions: Definitions): Expr {
  const opened = new Map<string, Expr>()
  const inside = (x: Expr): Expr => substitute(x, (s) => (s.role === 'let' ? (opened.get(s.name) ?? s) : s))
  const holds = (x: Expr): boolean => x.named && [...namesIn(x)].some((s) => opened.has(s.name))
  const open = (x: Expr): Expr =>
    x.kind === 'add' ? add(x.terms.map((t) => (holds(t) ? inside(t) : t))) : holds(x) ? inside(x) : x
  const scalars = new Map([...definitions].filter(([, d]) => d.indices.length === 0))
  for (const { name, body } of definitionOrder(e, scalars)) opened.set(name, open(body))
  return open(e)
}

/** (O†)⁻¹ of the coordinate z = O u. */
export const changeOf = (rule: Extract<Rule, { kind: 'stationary' }>): Word =>
  inverse(adjoint(rule.coordinate ? [rule.coordinate] : []).word)

/** Solves the stationarity condition of one state for its error. */
export function solveStationary(
  rule: Extract<Rule, { kind: 'stationary' }>,
  gradient: Expr,
  error: ErrorDefinition,
): Stationary {
  const change = changeOf(rule)
  const residual = wordTerms(gradient).map((t) => ({ ...t, word: compose(change, t.word) }))
  const indices = canonicalIndices(error.definition.indices)
  const self = sym('let', error.definition.name, indices)
  const own = gather(residual.filter((t) => t.arg === self)).map(({ word, arg }) => ({
    word,
    coefficient: ownCoefficient(arg, self),
  }))
  const lead = own.find((t) => t.word.some((f) => f.op === 'D' && f.power > 0)) ?? own[0]
  if (!lead) {
    throw new ModelError([
      problem('E3002', {
        message: `the stationarity condition of '${rule.state}' does not contain its error '${error.definition.name}'`,
        span: rule.span,
      }),
    ])
  }
  const scaled = (t: WordTerm): WordTerm => ({
    ...t,
    coefficient: neg(mul([t.coefficient, recip(lead.coefficient)])),
  })
  const drives = gather(residual.filter((t) => t.arg !== self).map(scaled))
  const further = own.filter((t) => t !== lead)
  const moved = further.map((t) => scaled({ ...t, arg: self }))
  const solution = gather(
    [...drives.map((d) => ({ word: d.word, coefficient: mul([]), arg: d.arg })), ...moved],
    inverse(lead.word),
  )
  return {
    rule,
    error,
    residual,
    own: own.map((t) => ({ ...t, coefficient: mul([t.coefficient, recip(lead.coefficient)]) })),
    drives,
    solution,
    implied: op(
      adjoint(rule.coordinate ? [rule.coordinate] : []).word,
      mul([lead.coefficient, op(lead.word, add([self, neg(solutionExpr(solution))]))]),
    ),
  }
}

/** c in c · e, e itself when c is 1. */
function ownCoefficient(arg: Expr, self: Expr): Expr {
  if (arg === self) return mul([])
  const factors = arg.kind === 'mul' ? arg.factors.filter((f) => f !== self) : []
  return mul(factors.filter(isConstant))
}

/** The right side e = Σ word(arg). */
export const solutionExpr = (terms: readonly { readonly word: Word; readonly arg: Expr }[]): Expr =>
  add(terms.map((t) => op(t.word, t.arg)))
