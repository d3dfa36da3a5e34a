/** @file Known rules as their papers state them, written with a model's own weights, functions and constants. */
import { add, neg, ONE, op, sym, ZERO } from '../../expr/build.js'
import type { Expr, Word } from '../../expr/expr.js'
import { substitute } from '../../expr/substitute.js'
import { rename } from '../../expr/sums.js'
import type { Derivation } from '../../pipeline.js'
import { unicodeName } from '../../text/names.js'
import { fedBack } from '../costate/approximated.js'
import type { Theory } from '../costate/theory.js'
import { equilibriumPropagation, predictiveCoding } from './flows.js'
import { atRest, type ErrorForm, type Form, learned, outerProduct } from './form.js'
import { givenError } from './given.js'
import type { Pair } from './pair.js'

/** What is granted to both sides before they are compared. */
export interface Assumption {
  readonly text: string
  readonly on: (e: Expr) => Expr
}

export interface Known {
  readonly name: string
  readonly paper: string
  /** Its equations in print. */
  readonly says: string
  /** A text says why the model has no such form. */
  readonly pairs: (form: Form, derivation: Derivation, theory: Theory) => readonly Pair[] | string
  /** Part of what the rule is. */
  readonly always: readonly Assumption[]
  /** Granted where it does not hold without. */
  readonly grants: (form: Form, derivation: Derivation) => readonly Assumption[]
}

const NO_ERROR = 'no error with a look-ahead is solved for'
const NO_FLOW = 'no state flows down an energy'
const NO_FEEDBACK = 'errors return through the transposed weights'

const word = (tau: Expr | undefined, power: number, reversed = false): Word =>
  tau ? [{ op: 'D', tau, power, reversed }] : []

/** The error, and plasticity e r′ of every weight that learns. */
function withError(form: ErrorForm, derivation: Derivation, theory: Theory, rule: Expr): readonly Pair[] {
  const plasticity = learned(derivation).flatMap(({ parameter, gradient, contrast, given }) => {
    if (contrast) return []
    const indices = theory.indicesOf(parameter)
    const product = outerProduct(form, parameter, theory)
    // a law of weights beside the error is none that the rules speak of
    if (given && product === ZERO) return []
    return [{ of: parameter, indices, model: gradient, rule: product }]
  })
  return [{ of: form.error, indices: form.indices, model: form.right, rule }, ...plasticity]
}

/** τ u̇ = −u + W r + b + e: the error's own definition, with all of the error entering the neuron. */
function membrane(form: ErrorForm, { definitions }: Theory): Pair {
  const { state, error, indices, law } = form
  const definition = definitions.get(error)
  const names = new Map((definition?.indices ?? []).map((i, n) => [i, indices[n] ?? i]))
  const body = definition ? rename(definition.body, names) : ONE
  const own = sym('state', state, indices)
  const drive = add([op(word(form.membrane, 1), own), neg(body)])
  const rule = add([neg(own), drive, sym('let', error, indices)])
  return { of: `ddt(${state})`, indices, model: law.right, rule }
}

/** r = φ(D(τ) u) with the τ of the membrane. */
const constant = ({ membrane: own, rate = ZERO, indices }: ErrorForm): Pair => ({
  of: 'time constant of the rate',
  indices,
  model: rate,
  rule: own,
})

const errorRule =
  (
    error: (form: ErrorForm, derivation: Derivation) => Expr | string,
    further: (form: ErrorForm, theory: Theory) => readonly Pair[] = () => [],
  ): Known['pairs'] =>
  (form, derivation, theory) => {
    if (form.kind !== 'error') return NO_ERROR
    const rule = error(form, derivation)
    if (typeof rule === 'string') return rule
    return [...withError(form, derivation, theory, rule), ...further(form, theory)]
  }

const REST: Assumption = { text: 'at equilibrium, u̇ = 0', on: atRest }
/** Where a bent trajectory is read, no equation of it changes. */
const WEAK: Assumption = { text: 'nudged weakly', on: (e) => e }
const SETTLED: Assumption = {
  text: 'both phases settle, at values of β that approach each other',
  on: (e) => e,
}

const named =
  (from: string, to: Expr | ((e: Expr) => Expr)): ((e: Expr) => Expr) =>
  (e) =>
    substitute(e, (s) => (s.name !== from ? s : typeof to === 'function' ? to(s) : to))

/** τ_r = τ_m, where both are names and differ; and all of the error in its own neuron. */
function equalConstants(form: Form, { model }: Derivation): readonly Assumption[] {
  const nudging = model.approximations.find((a) => a.kind === 'nudging')?.gain
  const open: readonly Assumption[] =
    nudging?.kind === 'sym'
      ? [{ text: `${unicodeName(nudging.name)} = 1`, on: named(nudging.name, ONE) }]
      : []
  if (form.kind !== 'error' || form.rate?.kind !== 'sym' || form.membrane.kind !== 'sym') return open
  const [rate, own] = [form.rate, form.membrane]
  if (rate === own) return open
  const on = named(rate.name, (s) => (s.kind === 'sym' ? sym(own.role, own.name, s.indices) : s))
  return [...open, { text: `${unicodeName(rate.name)} = ${unicodeName(own.name)}`, on }]
}

/** φ′ ⊙ (B e − ∂C/∂r). */
function fedBackDrive({ drive }: ErrorForm, { model }: Derivation): Expr | string {
  const own = model.approximations.find((a) => a.kind === 'feedback')
  return own ? fedBack(drive, own.weight, own.by) : NO_FEEDBACK
}

const flowRule =
  (of: typeof predictiveCoding): Known['pairs'] =>
  (form, derivation, theory) =>
    form.kind === 'flow' ? of(form, derivation, theory) : NO_FLOW

export const KNOWN: readonly Known[] = [
  {
    name: 'backpropagation',
    paper: 'Rumelhart, Hinton and Williams 1986',
    says: "e = φ' ⊙ (W' e - ∂C/∂r), ΔW = η e r'",
    pairs: (form, derivation, theory) =>
      form.kind === 'error'
        ? withError(form, derivation, theory, form.drive)
        : form.kind === 'flow'
          ? predictiveCoding(form, derivation, theory)
          : givenError(form, derivation, theory, 'transposed'),
    always: [REST, WEAK],
    grants: () => [],
  },
  {
    name: 'latent equilibrium',
    paper: 'Haider et al. 2021',
    says: "τ u̇ = -u + W r + b + e, e = φ'(D(τ) u) ⊙ (W' e - ∂C/∂r), ΔW = η e r'",
    pairs: errorRule(
      ({ drive }) => drive,
      (form, theory) => [membrane(form, theory), constant(form)],
    ),
    always: [],
    grants: equalConstants,
  },
  {
    name: 'generalized latent equilibrium',
    paper: 'Ellenberger et al. 2025',
    says: "e = D(τ_m) I(τ_r) [φ'(D(τ_r) u) ⊙ (W' e - ∂C/∂r)], ΔW = η e r'",
    pairs: errorRule((f) => op([...word(f.membrane, 1), ...word(f.rate, -1)], f.drive)),
    always: [],
    grants: equalConstants,
  },
  {
    name: 'the adjoint of a prospective energy',
    paper: 'Brandt et al. 2026',
    says: "e = I(-τ_m) D(-τ_r) [φ'(D(τ_r) u) ⊙ (W' e - ∂C/∂r)], ΔW = η e r'",
    pairs: errorRule((f) => op([...word(f.membrane, -1, true), ...word(f.rate, 1, true)], f.drive)),
    always: [],
    grants: equalConstants,
  },
  {
    name: 'feedback alignment',
    paper: 'Lillicrap et al. 2016',
    says: "e = φ' ⊙ (B e - ∂C/∂r), ΔW = η e r'",
    pairs: (form, derivation, theory) =>
      form.kind === 'given'
        ? givenError(form, derivation, theory, 'own')
        : errorRule(fedBackDrive)(form, derivation, theory),
    always: [REST, WEAK],
    grants: () => [],
  },
  {
    name: 'predictive coding',
    paper: 'Whittington and Bogacz 2017',
    says: "τ u̇ = -e + φ' ⊙ W' e - ∂C/∂u, e = u - W r - b, ΔW = η e r'",
    pairs: flowRule(predictiveCoding),
    always: [],
    grants: () => [],
  },
  {
    name: 'predictive coding at equilibrium',
    paper: 'Whittington and Bogacz 2017',
    says: "e = u - W r - b, e = φ' ⊙ (W' e - ∂C/∂r), ΔW = η e r'",
    pairs: errorRule(
      ({ drive }) => drive,
      (form, theory) => [membrane(form, theory)],
    ),
    always: [REST],
    grants: (form, derivation) => equalConstants(form, derivation).slice(0, 1),
  },
  {
    name: 'equilibrium propagation',
    paper: 'Scellier and Bengio 2017',
    says: "τ u̇ = -u + φ' ⊙ (W r + W' r + b) - β ∂C/∂u, ΔW = η/Δβ [r r' at β - r r' at the other β]",
    pairs: flowRule(equilibriumPropagation),
    always: [SETTLED],
    grants: () => [],
  },
]
