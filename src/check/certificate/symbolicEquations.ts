/** @file Of part 1: each equation of a derivation, as it is listed and as it runs. */
import type { DerivationCore, Equation } from '../../derive/derivation.js'
import { mul, neg, ONE, recip, ZERO } from '../../expr/build.js'
import type { Expr } from '../../expr/expr.js'
import { substitute } from '../../expr/substitute.js'
import { rename } from '../../expr/sums.js'
import type { Rule } from '../../model/model.js'
import type { Derivation } from '../../pipeline.js'
import { departure, fedBack } from '../costate/approximated.js'
import { Unwritten } from '../costate/change.js'
import { isCondition, isDynamics, solvesCostate } from '../costate/equations.js'
import { same } from '../costate/reading.js'
import type { Theory } from '../costate/theory.js'
import { decide } from './decide.js'
import { reasonOf } from './reason.js'
import { type Finding, inapplicable, judged, unrun } from './report.js'

export function checkEquations(derivation: Derivation, theory: Theory, seed: number): readonly Finding[] {
  const { core } = derivation
  const listed = core.equations.filter((e) => e.shared === undefined && e.form !== 'window')
  return [
    ...listed.flatMap((e) => checkOne(derivation, theory, e)),
    ...core.errors.flatMap((words) => checkApproximated(derivation, words.error, seed)),
    checkRunning(core, theory, listed),
  ]
}

/** An equation that stands beside its exact form. */
const isChanged = (core: DerivationCore, e: Equation): boolean =>
  core.equations.some((other) => other.id === `${e.id}-exact`)

function checkOne(derivation: Derivation, theory: Theory, e: Equation): readonly Finding[] {
  const { core, model } = derivation
  const { reading } = theory
  const of = e.id
  if (e.kind === 'definition') {
    const body = model.definitions.get(e.of)?.body
    return body ? [decide({ name: AS_GIVEN, of }, () => same(e.right, body, reading))] : []
  }
  if (e.kind === 'error') {
    if (isChanged(core, e)) return []
    return [
      decide({ name: 'solved error against costate equation', of }, () => {
        const { energy, of: state } = solvedFor(core, e.of)
        return solvesCostate(e, state, theory.costate(energy, state), theory.problem(energy), reading)
      }),
    ]
  }
  return model.rules.flatMap((rule) =>
    isRuleOf(rule, e)
      ? [e.kind === 'neuron' ? neuron(derivation, theory, rule, e) : synapse(derivation, theory, rule, e)]
      : [],
  )
}

const AS_GIVEN = 'equation as the model gives it'

const isRuleOf = (rule: Rule, { of, principle }: Equation): boolean =>
  rule.kind === 'given'
    ? rule.of === of && principle === 'given'
    : rule.kind === 'stationary' || rule.kind === 'flow'
      ? rule.state === of
      : rule.parameters.includes(of) && principle.startsWith(rule.kind) && !('bptt' in rule && rule.bptt)

/** The derivative that an error was solved from. */
function solvedFor(
  { derivatives }: DerivationCore,
  error: string,
): { readonly energy: string; readonly of: string } {
  const found = derivatives.find((d) => d.through === error)
  if (!found) throw new Unwritten(`'${error}' was solved for no state`)
  return found
}

/** Both sides of gain · u̇ = right. */
const both = (a: boolean | undefined, b: boolean | undefined): boolean | undefined =>
  a === false || b === false ? false : a === undefined || b === undefined ? undefined : true

function neuron({ core, model }: Derivation, theory: Theory, rule: Rule, e: Equation): Finding {
  const { reading, definitions } = theory
  const of = e.id
  const exactly = !isChanged(core, e)
  if (rule.kind === 'given')
    return decide({ name: AS_GIVEN, of }, () =>
      both(same(e.gain, rule.gain, reading), same(e.right, opened(rule.body, theory), reading)),
    )
  if (rule.kind === 'flow')
    return decide({ name: 'flow down the slope', of }, () => {
      const down = neg(theory.slope(rule.energy, rule.state))
      const right = exactly ? down : feedbackIn(down, model)
      return both(same(e.gain, recip(rule.rate), reading), same(e.right, right, reading))
    })
  if (rule.kind !== 'stationary') return unrun(AS_GIVEN, `no check of ${rule.kind}`)
  const words = core.errors.find(({ error }) => derivedFrom(core, error) === e.of)
  if (!words)
    return decide({ name: 'law against its condition', of }, () => {
      const condition = theory.condition(rule)
      return isCondition(
        e,
        e.form === 'acceleration' ? 2 : 1,
        exactly ? condition : feedbackIn(condition, model),
        reading,
      )
    })
  const nudging = model.approximations.find((a) => a.kind === 'nudging')
  const gain = exactly ? ONE : words.movable ? ZERO : (nudging?.gain ?? ONE)
  return decide({ name: 'dynamics against the definition of the error', of }, () =>
    isDynamics(e, words.error, gain, definitions, reading),
  )
}

const derivedFrom = ({ derivatives }: DerivationCore, error: string): string | undefined =>
  derivatives.find((d) => d.through === error)?.of

/** dE/du in a given equation. */
const opened = (e: Expr, theory: Theory): Expr =>
  substitute(e, (s) => {
    const [, energy, state] = (s.role === 'let' ? /^d(.+)\/d(.+)$/.exec(s.name) : null) ?? []
    if (energy === undefined || state === undefined || !theory.definitions.has(energy)) return s
    const names = new Map(theory.indicesOf(state).map((i, n) => [i, s.indices[n] ?? i]))
    return rename(theory.slope(energy, state), names)
  })

const feedbackIn = (e: Expr, model: Derivation['model']): Expr =>
  model.approximations.reduce((now, a) => (a.kind === 'feedback' ? fedBack(now, a.weight, a.by) : now), e)

function synapse({ core, model }: Derivation, theory: Theory, rule: Rule, e: Equation): Finding {
  const { reading } = theory
  const of = e.id
  if (rule.kind === 'given')
    return decide({ name: AS_GIVEN, of }, () =>
      same(mul([e.right, rule.gain]), opened(rule.body, theory), reading),
    )
  if (rule.kind !== 'descend' && rule.kind !== 'contrast') return unrun(AS_GIVEN, `no check of ${rule.kind}`)
  if (isChanged(core, e) && model.approximations.some((a) => a.kind === 'eligibility'))
    return { ...inapplicable('plasticity down the slope', 'operators move to a trace: an approximation'), of }
  return decide({ name: 'plasticity down the slope', of }, () => {
    const slope = theory.plainSlope(rule.energy, e.of)
    const down = neg(isChanged(core, e) ? feedbackIn(slope, model) : slope)
    return same(e.right, rule.kind === 'descend' ? mul([rule.rate, down]) : down, reading)
  })
}

/** Largest difference of gains that is rounding. */
const ROUNDING = 1e-12

/** The operators of an error as it runs, where it is not exact. */
function checkApproximated({ core, model }: Derivation, error: string, seed: number): readonly Finding[] {
  const words = core.errors.find((e) => e.error === error)
  const listed = core.equations.find((e) => e.id === `error-${error}`)
  if (!words || !listed || !isChanged(core, listed)) return []
  const kinds = model.approximations.map((a) => a.kind)
  const name = kinds.includes('causal')
    ? 'phase of the exact error'
    : kinds.includes('instantaneous')
      ? 'the exact error without its operators'
      : 'the exact error with other feedback'
  const of = listed.id
  if (words.movable) return [{ ...inapplicable(name, 'its operators move to the synapses'), of }]
  try {
    const value = departure(words, model.approximations, seed)
    if (Number.isNaN(value)) return [{ ...unrun(name, 'the gain of the exact error is not finite'), of }]
    return [judged(name, value <= ROUNDING, { of, value, expected: 'as the approximation says' })]
  } catch (failure) {
    return [{ ...unrun(name, reasonOf(failure)), of }]
  }
}

/** The records that are lowered to code say the same as the list. */
function checkRunning(core: DerivationCore, { reading }: Theory, listed: readonly Equation[]): Finding {
  const wrong = listed.filter((e) => e.runs && !runsAs(core, e, (a, b) => same(a, b, reading) === true))
  return judged('what runs is what is listed', wrong.length === 0, {
    of: wrong.map((e) => e.id).join(', ') || 'all equations',
  })
}

function runsAs(core: DerivationCore, e: Equation, same: (a: Expr, b: Expr) => boolean): boolean {
  if (e.kind === 'neuron')
    return core.laws.some((l) => l.state === e.of && same(l.gain, e.gain) && same(l.right, e.right))
  if (e.kind !== 'synapse') {
    const records = core.running.filter(({ definition: d }) => d.name === e.of)
    // a number that all share may have no record: it is written out where it is read, and compared there
    if (records.length === 0 && e.indices.length === 0) return true
    return records.some(({ definition: d }) => same(d.body, e.right))
  }
  return core.plasticity.some(({ parameter, gradient, rate, contrast }) => {
    const right = contrast ? gradient : mul([rate, gradient])
    return parameter === e.of && same(right, e.right)
  })
}
