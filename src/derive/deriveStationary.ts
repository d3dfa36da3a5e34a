/** @file `stationary` in full: the error solved for, approximated as the model says, and the neuron equation it stands for. */
import { ModelError, problem } from '../base/diagnostic.js'
import { add, isNum, mul, neg, ONE, op, recip, sym, ZERO } from '../expr/build.js'
import type { Expr, Index } from '../expr/expr.js'
import type { Rule } from '../model/model.js'
import { unicodeName } from '../text/names.js'
import {
  approximateCausal,
  approximateInstantaneous,
  type Condition,
  holdsAdjoint,
  type SolvedTerm,
  withoutAdvances,
} from './causal.js'
import type { Law } from './derivation.js'
import { deriveAction } from './deriveAction.js'
import { nameDrives } from './deriveEligibility.js'
import { type Draft, energyOf, energyText, equation, listNeuron } from './draft.js'
import { FEEDBACK_EFFECT, FEEDBACK_REASON, replaceFeedback } from './feedback.js'
import { canonicalIndices, sensitivities } from './functional.js'
import { nameOf } from './ledger.js'
import { noteBoundary } from './noteBoundary.js'
import { placed } from './placed.js'
import { recurrentStability } from './recurrence.js'
import { latexOf, latexSymbol, textOf } from './show.js'
import {
  changeOf,
  type ErrorDefinition,
  findErrors,
  type Stationary,
  solutionExpr,
  solveStationary,
} from './stationary.js'
import { symmetrized } from './symmetric.js'
import { addends, termExpr } from './terms.js'

export function deriveStationary(draft: Draft): void {
  const rules = draft.model.rules.filter(
    (r): r is Extract<Rule, { kind: 'stationary' }> => r.kind === 'stationary',
  )
  for (const rule of rules) placed(rule, () => deriveRule(draft, rule))
}

function deriveRule(draft: Draft, rule: Extract<Rule, { kind: 'stationary' }>): void {
  const energy = energyOf(draft, rule.energy)
  const errors = findErrors(energy, draft.definitions, [rule.state])
  const error = errors.find(({ definition }) => draft.errors.every((e) => e.error !== definition.name))
  if (errors[0] && !error) throw refuseShared(rule, errors[0].definition.name)
  if (error) deriveOne(draft, rule, energy, error)
  else deriveAction(draft, rule, energy)
}

/** An error has one equation: what it is solved for in one state cannot be said again in another. */
const refuseShared = ({ state, span }: Rule & { readonly state: string }, error: string): ModelError =>
  new ModelError([
    problem('E3001', {
      message: `'${error}' looks ahead on '${state}' and is solved for in another state; two states with one error are not yet supported`,
      span,
      expected: 'an error of its own for every state that is stationary',
      remedy: `leave out the statement for '${state}', which is then held fixed in the variation`,
    }),
  ])

function deriveOne(
  draft: Draft,
  rule: Extract<Rule, { kind: 'stationary' }>,
  energy: Expr,
  error: ErrorDefinition,
): void {
  const indices = canonicalIndices(error.definition.indices)
  const slope = sensitivities(energy, draft.definitions).get(rule.state) ?? ZERO
  const { e: gradient, symmetric } = symmetrized(draft, slope, indices)
  const stationary = solveStationary(rule, gradient, error)
  const principle = rule.coordinate
    ? `stationary ${rule.energy} in ${textOf(op([rule.coordinate], sym('state', rule.state, indices)), indices)}`
    : `stationary ${rule.energy} in ${rule.state}`
  const noted = { energy: rule.energy, of: rule.state, principle }
  draft.derivatives.push({ ...noted, slope: gradient })
  draft.derivatives.push({ ...noted, slope: stationary.implied, through: error.definition.name })
  noteGradient(draft, rule, energy, gradient, stationary, indices)
  const exact = stationary.solution
  const { runs, movable } = approximate(draft, stationary, indices)
  const name = error.definition.name
  draft.errors.push({
    error: name,
    exact,
    runs,
    ...(movable ? { movable: nameDrives(draft, name, movable, runs) } : {}),
  })
  draft.running.set(name, {
    definition: { ...error.definition, indices, body: solutionExpr(runs) },
    role: 'error',
  })
  const stability = recurrentStability(draft.model, name, runs)
  if (stability) draft.ledger.push(stability)
  const changed = runs !== exact
  const shape = {
    of: name,
    form: 'definition' as const,
    gain: ONE,
    indices,
    ...(symmetric ? { symmetric } : {}),
  }
  draft.equations.push(
    equation({
      ...shape,
      id: changed ? `error-${name}-exact` : `error-${name}`,
      kind: 'error',
      principle,
      exact: true,
      runs: !changed,
      right: solutionExpr(exact),
    }),
  )
  if (changed) {
    draft.equations.push(
      equation({
        ...shape,
        id: `error-${name}`,
        kind: 'error',
        principle,
        exact: false,
        runs: true,
        right: solutionExpr(runs),
      }),
    )
  }
  addNeuron(draft, error, principle, indices, movable !== undefined)
}

function noteGradient(
  draft: Draft,
  rule: Extract<Rule, { kind: 'stationary' }>,
  energy: Expr,
  gradient: Expr,
  stationary: Stationary,
  indices: readonly Index[],
): void {
  const { state } = rule
  const name = stationary.error.definition.name
  const gradientText = (): string => textOf(gradient, indices)
  draft.steps.push({
    rule: 'functional derivative',
    get before() {
      return `S = ∫ (${energyText(draft, rule.energy)}) dt`
    },
    get after() {
      return `δS/δ${unicodeName(state)} = ${gradientText()}`
    },
    get latex() {
      return `\\frac{\\delta S}{\\delta ${latexSymbol(state)}} = ${latexOf(gradient, indices)}`
    },
    reason:
      'each operator passes to its adjoint (D(τ) to D(−τ)) as it leaves the state; definitions stay opaque',
    assumption: 'parameters change slowly against the signals',
  })
  const residual = add(stationary.residual.map(termExpr))
  if (rule.coordinate) {
    draft.steps.push({
      rule: 'change of coordinate',
      before: `δS/δ${unicodeName(state)}`,
      get after() {
        return `δS/δz = ${textOf(residual, indices)}`
      },
      get latex() {
        return `\\frac{\\delta S}{\\delta z} = ${latexOf(residual, indices)}`
      },
      reason: `z = O ${unicodeName(state)}, so that δS/δz = (O†)⁻¹ δS/δ${unicodeName(state)}; inverse operators cancel`,
      assumption: 'the start state is fixed',
    })
  }
  const solution = solutionExpr(stationary.solution)
  draft.steps.push({
    rule: 'solve for the error',
    get before() {
      return `${rule.coordinate ? textOf(residual, indices) : gradientText()} = 0`
    },
    get after() {
      return `${name} = ${textOf(solution, indices)}`
    },
    get latex() {
      return `${latexSymbol(name)} = ${latexOf(solution, indices)}`
    },
    reason: `all terms in ${name} are collected on the left and their operator is inverted`,
  })
  const isPointwise = stationary.residual.every((t) => t.word.length === 0)
  const ends = isPointwise ? 'pointwise' : 'windowed'
  noteBoundary(draft, { rule, energy, indices, change: changeOf(rule), ends })
}

type Rewrite = 'causal' | 'instantaneous' | 'feedback'

const EFFECTS: Readonly<Record<Rewrite, string>> = {
  causal:
    'same phase at every frequency; gain inverted in each replaced factor, right only where it is calibrated',
  instantaneous: 'all temporal operators of the error are dropped',
  feedback: FEEDBACK_EFFECT,
}
const UNCHANGED: Readonly<Record<Rewrite, string>> = {
  causal: 'nothing to replace: the error is causal as derived',
  instantaneous: 'nothing to drop: the error has no operator',
  feedback: 'nothing to replace: the error does not hold this weight',
}
const REASONS: Readonly<Record<Rewrite, string>> = {
  causal: 'each anticausal I(−τ) becomes D(τ) and each D(−τ) becomes I(τ), on the reduced operator word',
  instantaneous: 'the error follows its drive at once',
  feedback: FEEDBACK_REASON,
}

/** What runs, and the solution whose operators move to eligibility traces. */
interface Approximated {
  readonly runs: readonly SolvedTerm[]
  readonly movable?: readonly SolvedTerm[]
}

/** The ledger of approximations, applied to a solved error. */
function approximate(draft: Draft, solved: Stationary, indices: readonly Index[]): Approximated {
  const { approximations } = draft.model
  const moves = approximations.some((a) => a.kind === 'eligibility') && holdsAdjoint(solved.solution)
  let condition: Condition = solved
  let terms = solved.solution
  let movable = solved.solution
  const name = solved.error.definition.name
  const become = (next: readonly SolvedTerm[], rule: string, reason: string): boolean => {
    const [from, to] = [solutionExpr(terms), solutionExpr(next)]
    if (from === to) return false
    draft.steps.push({
      rule,
      get before() {
        return `${name} = ${textOf(from, indices)}`
      },
      get after() {
        return `${name} = ${textOf(to, indices)}`
      },
      get latex() {
        return `${latexSymbol(name)} = ${latexOf(to, indices)}`
      },
      reason,
      assumption: 'declared in the model; measured by `verify`',
    })
    terms = next
    return true
  }
  for (const a of approximations) {
    if (a.kind === 'nudging' || a.kind === 'eligibility') continue
    let next = terms
    if (a.kind === 'feedback') {
      condition = { own: condition.own, drives: replaceFeedback(condition.drives, a.weight, a.by) }
      next = replaceFeedback(terms, a.weight, a.by)
      movable = replaceFeedback(movable, a.weight, a.by)
    } else if (a.kind === 'instantaneous') next = approximateInstantaneous(condition)
    else if (holdsAdjoint(terms)) next = approximateCausal(moves ? withoutAdvances(condition) : condition, a)
    const changed = become(next, nameOf(a), REASONS[a.kind])
    draft.ledger.push({ name: nameOf(a), changed: name, effect: (changed ? EFFECTS : UNCHANGED)[a.kind] })
  }
  if (!moves) return { runs: terms }
  const rest = holdsAdjoint(terms) ? approximateInstantaneous(condition) : terms
  become(
    rest,
    'approximate eligibility',
    'the operators of the neuron move to its synapses; those of errors from further above are dropped',
  )
  return { runs: terms, movable }
}

/** The error's own definition, read as the neuron equation: A u = rest + γ e. */
function addNeuron(
  draft: Draft,
  error: ErrorDefinition,
  principle: string,
  indices: readonly Index[],
  silent: boolean,
): void {
  const lead = error.own.find((t) => t.word === error.lead)
  const factor = error.lead.find((f) => f.op === 'D')
  if (!lead || !factor?.tau || error.lead.length !== 1 || factor.power !== 1 || factor.reversed) {
    throw new ModelError([
      problem('E3002', {
        message: `the error '${error.definition.name}' does not start with one look-ahead D(tau) on '${error.state}'`,
        span: error.definition.span,
        remedy: 'write the mismatch as `e = D(tau_m) u - …`',
      }),
    ])
  }
  const { tau } = factor
  const state = sym('state', error.state, indices)
  const self = sym('let', error.definition.name, indices)
  const nudging = draft.model.approximations.find((a) => a.kind === 'nudging')
  const gain = silent ? ZERO : nudging ? nudging.gain : ONE
  const others = error.own.filter((t) => t !== lead).map(termExpr)
  // c (u + τ u̇) + others + rest = γ e
  const scaleDown = isNum(lead.coefficient, 1) ? [] : [recip(lead.coefficient)]
  const lawWith = (gain: Expr): Law => {
    const drive = mul([...scaleDown, add([mul([gain, self]), neg(add([...others, error.rest]))])])
    return { state: error.state, indices, gain: tau, right: add([neg(state), ...addends(drive)]), principle }
  }
  const law = lawWith(gain)
  draft.laws.push(law)
  if (nudging && !silent) {
    draft.ledger.push({
      name: nameOf(nudging),
      changed: error.state,
      effect: 'the error enters its own neuron with this gain; 1 is the theory',
    })
  }
  listNeuron(draft, law, gain === ONE ? law : lawWith(ONE))
}
