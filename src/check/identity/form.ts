/** @file What of a model the known rules speak of: its error, what drives it, what each weight multiplies. */
import type { Law, Plasticity } from '../../derive/derivation.js'
import { isNum, mul, neg, num, recip, sub, sym, ZERO } from '../../expr/build.js'
import type { Expr, Factor, Index, Word } from '../../expr/expr.js'
import { substitute } from '../../expr/substitute.js'
import { freshIndex, rename } from '../../expr/sums.js'
import type { Model } from '../../model/model.js'
import type { Derivation } from '../../pipeline.js'
import { type Chain, changeIn, times, Unwritten } from '../costate/change.js'
import { inErrors, variation } from '../costate/lagrangian.js'
import { carriedOff, factoredOut } from '../costate/parts.js'
import type { Theory } from '../costate/theory.js'

/** A model whose error has a look-ahead on its state and is solved for. */
export interface ErrorForm {
  readonly kind: 'error'
  readonly state: string
  readonly error: string
  readonly indices: readonly Index[]
  /** τ of the membrane, D(τ) u in the error. */
  readonly membrane: Expr
  /** τ of the rate, φ(D(τ) u); undefined where the rate does not look ahead. */
  readonly rate: Expr | undefined
  /** φ′ ⊙ (W′ e − ∂C/∂r): what all operators of the exact error act on. */
  readonly drive: Expr
  /** The error as it runs. */
  readonly right: Expr
  readonly law: Law
}

/** A model whose states flow down an energy. */
export interface FlowForm {
  readonly kind: 'flow'
  readonly energy: string
  readonly state: string
  readonly indices: readonly Index[]
  readonly law: Law
}

/** A model whose neurons and weights follow laws that are given. */
export interface GivenForm {
  readonly kind: 'given'
  readonly state: string
  readonly indices: readonly Index[]
  readonly law: Law
}

export type Form = ErrorForm | FlowForm | GivenForm

const NONE: ReadonlySet<string> = new Set()

/** The first error, or the first flow, or the first neuron of a network in which a law is given to a weight. */
export function formOf({ core, model }: Derivation, theory: Theory): Form | undefined {
  const [words] = core.errors
  if (words) return errorForm(core, theory, words.error)
  const rule = model.rules.find((r) => r.kind === 'flow')
  const law = core.laws.find((l) => rule?.kind === 'flow' && l.state === rule.state)
  if (rule?.kind !== 'flow' || !law) return givenForm(core, theory)
  const { energy, state } = rule
  return { kind: 'flow', energy, state, indices: theory.indicesOf(state), law }
}

function givenForm(core: Derivation['core'], theory: Theory): GivenForm | undefined {
  const [law] = core.laws.filter((l) => l.order !== 2 && l.implicit !== true)
  const isLearned = core.plasticity.some((p) => p.given && theory.indicesOf(p.parameter).length === 2)
  if (!law || !isLearned) return undefined
  return { kind: 'given', state: law.state, indices: theory.indicesOf(law.state), law }
}

function errorForm(core: Derivation['core'], theory: Theory, error: string): ErrorForm | undefined {
  const derived = core.derivatives.find((d) => d.through === error)
  const definition = theory.definitions.get(error)
  const law = core.laws.find((l) => l.state === derived?.of)
  const running = core.running.find((r) => r.definition.name === error)
  if (!derived || !definition || !law || !running) return undefined
  const { of: state, energy } = derived
  const indices = theory.indicesOf(state)
  const body = rename(definition.body, new Map(definition.indices.map((i, n) => [i, indices[n] ?? i])))
  const chains = changeIn(body, { name: state, definitions: theory.definitions, fixed: NONE })
  const isOwn = (c: Chain): boolean =>
    c.bound.length === 0 && c.at.join() === indices.join() && c.beside.every((f) => f.constant)
  const own = chains.filter(isOwn).flatMap((c) => lookAhead(c) ?? [])
  const rates = chains.filter((c) => !isOwn(c)).map((c) => innerLookAhead(c, indices))
  const [membrane] = own
  const [rate] = rates
  if (membrane === undefined || rates.some((r) => r !== rate)) return undefined
  const problem = theory.problem(energy)
  const plain = variation(problem, state).map(withoutOperators)
  const slope = inErrors(carriedOff(plain, indices), problem)
  const weight = problem.weights.get(error) ?? ZERO
  const self = sym('let', error, indices)
  // κ e − slope, per κ
  const drive = mul([recip(weight), sub(mul([weight, self]), slope)])
  return {
    ...{ kind: 'error', state, error, indices, membrane, rate, drive, law },
    right: running.definition.body,
  }
}

const withoutOperators = (c: Chain): Chain => ({
  ...c,
  layers: [],
  beside: [...c.layers.flatMap((l) => (l.word.some((f) => f.op === 'dt') ? [ZERO] : l.factors)), ...c.beside],
})

const isLookAhead = (f: Factor | undefined): f is Factor =>
  f?.op === 'D' && f.power === 1 && !f.reversed && f.tau !== undefined

/** τ of one D(τ) that alone stands on the state. */
function lookAhead(c: Chain): Expr | undefined {
  const [layer, ...more] = c.layers
  const [only, ...others] = layer?.word ?? []
  return more.length === 0 && others.length === 0 && isLookAhead(only) ? only.tau : undefined
}

/** τ of the innermost D(τ), at the index of the neuron itself; undefined where the state is read as it is. */
function innerLookAhead(c: Chain, indices: readonly Index[]): Expr | undefined {
  const word: Word = c.layers.at(-1)?.word ?? []
  const f = word.find(isLookAhead)
  return f?.tau && rename(f.tau, new Map(c.at.map((i, n) => [i, indices[n] ?? i])))
}

/** Operators as they are at rest: D, I and delays are 1, d/dt is 0. */
export function atRest(e: Expr): Expr {
  return substitute(
    e,
    (s) => s,
    (o) => (o.word.some((f) => f.op === 'dt') ? ZERO : atRest(o.arg)),
  )
}

/** e r′, with what the weight multiplies in the error for r. */
export function outerProduct(form: ErrorForm, weight: string, { definitions, indicesOf }: Theory): Expr {
  const definition = definitions.get(form.error)
  if (!definition) throw new Unwritten(`'${form.error}' has no definition`)
  const at = definition.indices.map(freshIndex)
  const body = rename(definition.body, new Map(definition.indices.map((i, n) => [i, at[n] ?? i])))
  const chains = changeIn(body, { name: weight, definitions, fixed: NONE })
  const weighed = chains.map((c) => ({
    ...times(c, [sym('let', form.error, at)]),
    bound: [...c.bound, ...at],
  }))
  return neg(factoredOut(weighed, indicesOf(weight)))
}

/** Weights that learn, other than those that errors return by; laws that are written by hand up to their rate. */
export function learned({ core, model }: Derivation): readonly Plasticity[] {
  const back = new Set(model.approximations.flatMap((a) => (a.kind === 'feedback' ? [a.by] : [])))
  return core.plasticity
    .filter((p) => model.symbols.get(p.parameter)?.role === 'weight' && !p.bptt && !back.has(p.parameter))
    .map((p) => (p.given ? { ...p, gradient: upToRate(p.gradient, model) } : p))
}

/** Without factors that are positive numbers, or constants with such values. */
function upToRate(law: Expr, { symbols }: Model): Expr {
  if (law.kind !== 'mul' || law.sum.length > 0) return law
  const isRate = (f: Expr): boolean => {
    const value = f.kind === 'sym' && f.role === 'constant' ? symbols.get(f.name)?.value : undefined
    return value?.kind === 'number' && value.value > 0
  }
  const factors = law.factors.filter((f) => !isRate(f))
  return mul(factors.map((f) => (isNum(f) ? num(Math.sign(f.value)) : f)))
}
