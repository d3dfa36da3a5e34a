/** @file `stationary` of an energy without a prospective mismatch: mechanics, and coordinates that put an operator on δE/δu. */
import { ModelError, problem } from '../base/diagnostic.js'
import { add, isNum, mul, neg, num, ONE, op, recip, splitCoefficient, sym, ZERO } from '../expr/build.js'
import type { Expr, Index, Word } from '../expr/expr.js'
import { adjoint, compose, derivative } from '../expr/operator.js'
import type { Rule } from '../model/model.js'
import { unicodeName } from '../text/names.js'
import type { Law } from './derivation.js'
import type { Draft } from './draft.js'
import { addLaw } from './feedback.js'
import { bodyAt, canonicalIndices, sensitivities } from './functional.js'
import { noteBoundary } from './noteBoundary.js'
import { latexOf, latexSymbol, showEquation, textOf } from './show.js'
import { changeOf } from './stationary.js'
import { symmetrized } from './symmetric.js'
import { gather, termExpr, type WordTerm, wordTerms } from './terms.js'

type Stationary = Extract<Rule, { kind: 'stationary' }>

/** Order of the highest derivative that a word takes, for words without low-passes. */
const orderOf = (word: Word): number =>
  word.reduce((n, f) => n + (f.power > 0 && f.op !== 'S' ? f.power : 0), 0)

/**
 * (O†)⁻¹ δS/δu = 0, solved for the highest derivative of the state: `m q̈ = …` (Euler and Lagrange), or `τ u̇ = …` where the
 * coordinate puts a look-ahead on δE/δu (neuronal least action, Senn et al. 2024).
 */
export function deriveAction(draft: Draft, rule: Stationary, energy: Expr): void {
  const kinds = draft.model.symbols.get(rule.state)?.kinds ?? ['']
  const indices = canonicalIndices(kinds.map((k) => (k === '' ? 'i' : `i@${k}`)))
  const raw = sensitivities(energy, draft.definitions).get(rule.state) ?? ZERO
  const { e: gradient, symmetric } = symmetrized(draft, raw, indices)
  const state = sym('state', rule.state, indices)
  const coordinate: Word = rule.coordinate ? [rule.coordinate] : []
  const change = changeOf(rule)
  const terms = openErrors(draft, wordTerms(gradient), state).map((t) => ({
    ...t,
    word: compose(change, t.word),
  }))
  const principle = rule.coordinate
    ? `stationary ${rule.energy} in ${textOf(op(coordinate, state), indices)}`
    : `stationary ${rule.energy} in ${rule.state}`
  draft.derivatives.push({
    energy: rule.energy,
    of: rule.state,
    principle: `stationary ${rule.energy} in ${rule.state}`,
    slope: gradient,
  })
  const name = unicodeName(rule.state)
  draft.steps.push({
    rule: 'functional derivative',
    before: `S = ∫ ${rule.energy} dt`,
    after: `${rule.coordinate ? `(O†)⁻¹ δS/δ${name}` : `δS/δ${name}`} = ${textOf(add(terms.map(termExpr)), indices)}`,
    latex: `${rule.coordinate ? '(\\mathcal{O}^\\dagger)^{-1}\\, ' : ''}\\frac{\\delta S}{\\delta ${latexSymbol(rule.state)}} = ${latexOf(add(terms.map(termExpr)), indices)}`,
    reason: 'each operator passes to its adjoint as it leaves the state',
    assumption: 'parameters change slowly against the signals',
  })
  const { law, residual } = solveHighest(rule, terms, state, indices, principle)
  // A low-pass would bring in what it starts from.
  if (coordinate.every((f) => f.power > 0)) {
    draft.derivatives.push({
      energy: rule.energy,
      of: rule.state,
      principle: `stationary ${rule.energy} in ${rule.state}`,
      slope: op(adjoint(coordinate).word, residual),
      through: rule.state,
    })
  }
  noteBoundary(draft, { rule, energy, indices, change, ends: 'forward', initial: law.order ?? 1 })
  const shown = showEquation({ ...law, of: law.state, form: law.order === 2 ? 'acceleration' : 'rate' })
  draft.steps.push({
    rule: law.order === 2 ? 'Euler and Lagrange' : 'solve for the rate of change',
    before: `${textOf(add(terms.map(termExpr)), indices)} = 0`,
    get after() {
      return shown.text
    },
    get latex() {
      return shown.latex
    },
    reason: 'the highest derivative of the state is collected on the left',
  })
  addLaw(draft, law, symmetric)
}

/** Errors that hold the state itself are opened once: e reads u − rest. */
function openErrors(draft: Draft, terms: readonly WordTerm[], state: Expr): readonly WordTerm[] {
  return terms.flatMap((t) => {
    const definition =
      t.arg.kind === 'sym' && t.arg.role === 'let' ? draft.definitions.get(t.arg.name) : undefined
    if (!definition || t.arg.kind !== 'sym') return [t]
    const body = wordTerms(bodyAt(definition, t.arg.indices))
    if (!body.some((b) => b.arg === state)) return [t]
    return body.map((b) => ({
      ...b,
      word: compose(t.word, b.word),
      coefficient: mul([t.coefficient, b.coefficient]),
    }))
  })
}

interface Solved {
  readonly law: Law
  /** The condition as the law says it: zero along the law. */
  readonly residual: Expr
}

function solveHighest(
  rule: Stationary,
  terms: readonly WordTerm[],
  state: Expr,
  indices: readonly Index[],
  principle: string,
): Solved {
  const own = gather(terms.filter((t) => t.arg === state))
  const highest = Math.max(0, ...own.map((t) => orderOf(t.word)))
  const leads = own.filter((t) => orderOf(t.word) === highest)
  const [lead] = leads
  const [factor] = lead?.word ?? []
  const isSolvable = factor && (factor.op === 'dt' || factor.power === 1) && lead?.word.length === 1
  if (!lead || !factor || !isSolvable || leads.length !== 1 || highest > 2 || highest === 0) {
    throw new ModelError([
      problem('E3001', {
        message: `the stationarity condition of '${rule.state}' is not yet supported: it cannot be solved for one highest derivative`,
        found: `${textOf(add(terms.map(termExpr)), indices)} = 0`,
        span: rule.span,
        remedy:
          'write a squared mismatch with D(tau) on the state, a kinetic energy `1/2 m |ddt(q)|^2`, or `flow E in u rate 1/tau`',
      }),
    ])
  }
  const coefficient = mul([lead.arg, recip(state)])
  const others = add(terms.filter((t) => t.arg !== state || orderOf(t.word) !== highest).map(termExpr))
  // c (u + τ u̇) + others = 0, or c q̈ + others = 0
  const negative = splitCoefficient(coefficient).coefficient < 0
  const scale = negative ? neg(coefficient) : coefficient
  const moved = negative ? others : neg(others)
  const solved = (law: Law, weight: Expr): Solved => {
    const rate = op([derivative(law.order ?? 1)], state)
    return { law, residual: mul([weight, add([mul([law.gain, rate]), neg(law.right)])]) }
  }
  const order = factor.op === 'dt' && highest === 2 ? 2 : 1
  const common = { state: rule.state, indices, principle, order } as const
  const sign = negative ? num(-1) : ONE
  if (factor.op === 'dt') return solved({ ...common, gain: scale, right: moved }, sign)
  // u ± τ u̇ = x
  const x = mul([moved, ...(isNum(scale, 1) ? [] : [recip(scale)])])
  const right = factor.reversed ? add([state, neg(x)]) : add([neg(state), x])
  return solved(
    { ...common, gain: factor.tau ?? ONE, right, implicit: true },
    mul([factor.reversed ? neg(sign) : sign, scale]),
  )
}
