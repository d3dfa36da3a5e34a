/** @file Gradient flows, given equations and plasticity. */

import { ModelError, problem } from '../base/diagnostic.js'
import { lazily } from '../base/lazily.js'
import { isNum, mul, neg, ONE, recip, sub, ZERO } from '../expr/build.js'
import type { Expr, Index } from '../expr/expr.js'
import { substitute, symbols } from '../expr/substitute.js'
import type { Model, Rule } from '../model/model.js'
import { canonicalName, unicodeName } from '../text/names.js'
import type { Equation, Law, Step } from './derivation.js'
import { atSynapses } from './deriveEligibility.js'
import { type Draft, energyOf, energyText, equation, neuronEquation, synapse } from './draft.js'
import { addLaw, fedBack } from './feedback.js'
import { foldDefinitions } from './foldDefinitions.js'
import { bodyAt, canonicalIndices, type Sensitivities, sensitivities } from './functional.js'
import { pointwise } from './pointwise.js'
import { type Shared, sharedKernels } from './shared.js'
import { latexOf, latexSymbol, showEquation, textOf } from './show.js'
import { symmetrized } from './symmetric.js'
import { factorSlopes } from './terms.js'

export function deriveFlow(draft: Draft, rule: Extract<Rule, { kind: 'flow' }>): void {
  const energy = energyOf(draft, rule.energy)
  const indices = canonicalIndices(
    draft.model.symbols.get(rule.state)?.kinds.map((k) => (k === '' ? 'i' : `i@${k}`)) ?? ['i'],
  )
  const slope = sensitivities(energy, draft.definitions).get(rule.state) ?? ZERO
  const { e: gradient, symmetric } = symmetrized(draft, slope, indices)
  const principle = `flow ${rule.energy} in ${rule.state}`
  const law: Law = {
    state: rule.state,
    indices,
    gain: recip(rule.rate),
    right: factorSlopes(neg(foldDefinitions(gradient, draft.definitions))),
    principle,
  }
  draft.derivatives.push({ energy: rule.energy, of: rule.state, principle, slope: neg(law.right) })
  const shown = showEquation({ of: rule.state, form: 'rate', gain: law.gain, indices, right: law.right })
  draft.steps.push({
    rule: 'gradient flow',
    get before() {
      return `${rule.energy} = ${energyText(draft, rule.energy)}`
    },
    get after() {
      return shown.text
    },
    get latex() {
      return shown.latex
    },
    reason: 'the state moves down the functional derivative of the energy',
  })
  addLaw(draft, law, symmetric)
}

export function deriveGiven(draft: Draft, rule: Extract<Rule, { kind: 'given' }>): void {
  const right = openEnergyDerivatives(draft, rule.body)
  const indices = rule.indices
  if (rule.role === 'state') {
    const law: Law = { state: rule.of, indices, gain: rule.gain, right, principle: 'given' }
    draft.laws.push(law)
    draft.equations.push(neuronEquation(law, 'given', true))
    return
  }
  const gradient = isNum(rule.gain, 1) ? right : mul([right, recip(rule.gain)])
  draft.plasticity.push({
    parameter: rule.of,
    indices,
    gradient,
    rate: ONE,
    given: true,
    principle: 'given',
    span: rule.span,
  })
  draft.equations.push(synapse(rule.of, indices, gradient, 'given'))
}

/** dE/du in a given equation stands for the functional derivative. */
function openEnergyDerivatives(draft: Draft, e: Expr): Expr {
  const seen = new Set<string>()
  return substitute(e, (s) => {
    const match = s.role === 'let' ? /^d(.+)\/d(.+)$/.exec(s.name) : null
    const [, energy, state] = match ?? []
    if (energy === undefined || state === undefined || !draft.energies.has(energy)) return s
    const found = sensitivities(energyOf(draft, energy), draft.definitions).get(state) ?? ZERO
    if (!seen.has(s.name)) draft.derivatives.push({ energy, of: state, principle: 'given', slope: found })
    seen.add(s.name)
    return bodyAt(
      { name: s.name, indices: canonicalIndices(s.indices), body: found, span: { start: 0, end: 0 } },
      s.indices,
    )
  })
}

const slopeLatex = (energy: string, parameter: string, gradient: Expr, indices: readonly Index[]): string =>
  `-\\frac{\\partial ${latexSymbol(energy)}}{\\partial ${latexSymbol(parameter)}} = ${latexOf(gradient, indices)}`

/** Of a step, what its texts are made of. */
const SLOPE = Symbol('slope')

interface Slope {
  readonly energy: string
  readonly parameter: string
  readonly exact: Expr
  readonly indices: readonly Index[]
}

const plasticityStep = lazily<
  Omit<Step, 'after' | 'latex'> & { readonly [SLOPE]: Slope },
  Pick<Step, 'after' | 'latex'>
>(
  {
    after: ({ [SLOPE]: { energy, parameter, exact, indices } }) =>
      `−∂${energy}/∂${unicodeName(parameter)} = ${textOf(exact, indices)}`,
    latex: ({ [SLOPE]: { energy, parameter, exact, indices } }) =>
      slopeLatex(energy, parameter, exact, indices),
  },
  'listed',
)

/** ∂E/∂θ at fixed signals; an energy that does not hold the parameter is refused. */
function slopeBy(
  draft: Draft,
  all: Sensitivities,
  parameter: string,
  rule: Extract<Rule, { kind: 'descend' | 'contrast' }>,
): Expr {
  const slope = all.get(parameter)
  if (slope) return pointwise(energyOf(draft, rule.energy), draft.definitions, parameter) ?? slope
  const computed = [...draft.model.symbols.values()].find(
    ({ value }) => value?.kind === 'expression' && [...symbols(value.expr)].some((s) => s.name === parameter),
  )
  throw new ModelError([
    problem('E3006', {
      message: `'${rule.energy}' does not depend on '${parameter}' at fixed signals`,
      span: spanOfParameter(draft.model, rule, parameter),
      found: `'${parameter}'`,
      expected: `a parameter that stands in '${rule.energy}' or in its errors`,
      ...(computed && {
        found: `'${parameter}' in the value of the ${computed.role} '${computed.name}', which is computed once`,
        remedy: `make it a definition: \`${computed.name} = …\``,
      }),
    }),
  ])
}

/** Where a rule names its parameter; the whole rule where it is spelt otherwise. */
export function spanOfParameter(model: Model, { span }: Rule, parameter: string): Rule['span'] {
  const text = model.source.text.slice(span.start, span.end)
  const from = text.search(/\sin\s/u)
  const words = [...text.matchAll(/[\p{L}\p{N}_]+/gu)]
  const found = words.find((w) => w.index > from && canonicalName(w[0]) === parameter)
  if (!found) return span
  return { start: span.start + found.index, end: span.start + found.index + found[0].length }
}

export function deriveDescent(draft: Draft, rule: Extract<Rule, { kind: 'descend' }>): void {
  const energy = energyOf(draft, rule.energy)
  const all = sensitivities(energy, draft.definitions)
  const optional = {
    ...(rule.optimizer ? { optimizer: rule.optimizer } : {}),
    ...(rule.every ? { every: rule.every } : {}),
  }
  for (const parameter of rule.parameters) {
    const kinds = draft.model.symbols.get(parameter)?.kinds ?? []
    const indices = canonicalIndices(kinds.map((k) => (k === '' ? 'x' : `x@${k}`)))
    const slope = slopeBy(draft, all, parameter, rule)
    const exact = neg(foldDefinitions(slope, draft.definitions))
    const principle = `descend ${rule.energy} in ${parameter}`
    const fed = fedBack(draft, exact, unicodeName(parameter), indices)
    const { gradient, settled } = atSynapses(draft, fed, parameter, indices)
    const isExact = gradient === exact && settled.size === 0
    draft.derivatives.push({ energy: rule.energy, of: parameter, principle, slope: neg(exact) })
    draft.plasticity.push({
      parameter,
      indices,
      gradient,
      rate: rule.rate,
      ...optional,
      given: false,
      principle,
      span: rule.span,
    })
    draft.steps.push(
      plasticityStep({
        rule: 'plasticity',
        before: `${rule.energy}`,
        reason: 'the energy is descended at fixed signals',
        assumption: 'parameters change slowly against the signals',
        [SLOPE]: { energy: rule.energy, parameter, exact, indices },
      }),
    )
    const stated = synapse(parameter, indices, mul([rule.rate, exact]), principle)
    if (!isExact) draft.equations.push(equation({ ...stated, id: `synapse-${parameter}-exact`, runs: false }))
    const runs = isExact
      ? stated
      : equation({ ...synapse(parameter, indices, mul([rule.rate, gradient]), principle), exact: false })
    draft.equations.push(runs)
    for (const kernel of sharedKernels(draft.model, parameter, runs.right, indices))
      addShared(
        draft,
        runs,
        ofKernel(synapse(kernel.kernel, kernel.indices, kernel.right, principle), kernel),
        kernel,
      )
  }
}

/** The equation of a kernel, beside that of the full weight, which is what runs. */
const ofKernel = (own: Equation, kernel: Shared): Equation =>
  equation({ ...own, runs: false, shared: kernel.axes })

function addShared(draft: Draft, full: Equation, own: Equation, kernel: Shared): void {
  draft.equations.push(equation({ ...own, id: full.id + kernel.suffix }))
  draft.steps.push({
    rule: 'one kernel for all positions',
    before: full.text,
    after: own.text,
    latex: own.latex,
    reason: kernel.reason,
    assumption: kernel.assumption,
  })
}

/** Equilibrium propagation's rule: the descent direction at one value of a constant against the same at another. */
export function deriveContrast(draft: Draft, rule: Extract<Rule, { kind: 'contrast' }>): void {
  const all = sensitivities(energyOf(draft, rule.energy), draft.definitions)
  for (const parameter of rule.parameters) {
    const kinds = draft.model.symbols.get(parameter)?.kinds ?? []
    const indices = canonicalIndices(kinds.map((k) => (k === '' ? 'x' : `x@${k}`)))
    const slope = slopeBy(draft, all, parameter, rule)
    const gradient = neg(slope)
    const shown = (of: string, slope: Expr, own: readonly Index[], ascii: boolean): string => {
      const at = (value: Expr): string =>
        `[${textOf(slope, own, ascii)} at ${ascii ? rule.constant : unicodeName(rule.constant)} = ${textOf(value, [], ascii)}]`
      const span = textOf(sub(rule.from, rule.to), [], ascii)
      const name = ascii ? of : unicodeName(of)
      return `${ascii ? 'delta ' : 'Δ'}${name} = ${textOf(rule.rate, [], ascii)} * (${at(rule.from)} - ${at(rule.to)})/(${span})`
    }
    const shownLatex = (of: string, slope: Expr, own: readonly Index[]): string => {
      const at = (value: Expr): string =>
        `\\left.${latexOf(slope, own)}\\right|_{${latexSymbol(rule.constant)} = ${latexOf(value)}}`
      return `\\Delta ${latexSymbol(of)} = \\frac{${latexOf(rule.rate)}}{${latexOf(sub(rule.from, rule.to))}} \\left(${at(rule.from)} - ${at(rule.to)}\\right)`
    }
    const principle = `contrast ${rule.energy} in ${parameter}`
    draft.derivatives.push({ energy: rule.energy, of: parameter, principle, slope: neg(gradient) })
    const contrasted = (of: string, slope: Expr, own: readonly Index[]): Equation => ({
      ...synapse(of, own, slope, principle),
      form: 'contrast',
      text: shown(of, slope, own, false),
      ascii: shown(of, slope, own, true),
      latex: shownLatex(of, slope, own),
    })
    const change = contrasted(parameter, gradient, indices)
    draft.equations.push(change)
    const { constant, from, to, every: phase } = rule
    draft.plasticity.push({
      ...{ parameter, indices, gradient, rate: rule.rate, principle, span: rule.span },
      contrast: { constant, from, to, phase },
      given: false,
    })
    draft.steps.push({
      rule: 'contrast of two phases',
      before: `−∂${rule.energy}/∂${unicodeName(parameter)} = ${textOf(gradient, indices)}`,
      after: change.text,
      latex: slopeLatex(rule.energy, parameter, gradient, indices),
      reason:
        'the energy settles at two values of the constant; the difference of its slopes is the gradient of the cost',
      assumption: 'both phases settle from the same free state; exact as the two values approach each other',
    })
    for (const kernel of sharedKernels(draft.model, parameter, gradient, indices))
      addShared(
        draft,
        change,
        ofKernel(contrasted(kernel.kernel, kernel.right, kernel.indices), kernel),
        kernel,
      )
  }
}
