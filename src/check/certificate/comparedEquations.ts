/** @file Equations and descent directions of two models, by name. */
import type { Equation, Plasticity } from '../../derive/derivation.js'
import { textOf } from '../../derive/show.js'
import { symmetricWeights } from '../../derive/symmetric.js'
import { mul, num, recip, sym } from '../../expr/build.js'
import type { Expr, Index } from '../../expr/expr.js'
import { equal, type Level } from '../../expr/normal.js'
import { substitute } from '../../expr/substitute.js'
import { rename } from '../../expr/sums.js'
import type { Activation, Model, ValueSpec } from '../../model/model.js'
import type { Derivation } from '../../pipeline.js'
import { unicodeName } from '../../text/names.js'
import { evenly, reaches, writtenOut } from '../costate/reading.js'
import { type Apart, closest } from '../sampled.js'
import { reasonOf } from './reason.js'
import { type Finding, judged, unrun } from './report.js'

/** The two, and where the random signals of examples come from. */
export interface Two {
  readonly here: Derivation
  readonly there: Derivation
  readonly seed: number
}

const EQUATION = 'equal equations'

/** Equations that run, by what they are of. */
export function compareEquations(two: Two): readonly Finding[] {
  const [here, there] = [runningOf(two.here), runningOf(two.there)]
  const ids = [...new Set([...here.keys(), ...there.keys()])]
  const equations = ids.flatMap((id): readonly Finding[] => {
    const [one, other] = [here.get(id), there.get(id)]
    if (one && other) return [compareOne(one, other, two)]
    const known = one ?? other
    // a definition that only one of them has is written out where it is read
    if (!known || known.kind === 'definition') return []
    return [judged(EQUATION, false, { of: id, note: `${one ? 'here' : 'there'} only: ${known.text}` })]
  })
  const [one, other] = [two.here.model, two.there.model]
  return [...equations, ...compareFunctions(one, other), ...compareValues(one, other)]
}

const runningOf = ({ core }: Derivation): ReadonlyMap<string, Equation> =>
  new Map(core.equations.filter((e) => e.runs && e.shared === undefined).map((e) => [e.id, e]))

function compareOne(one: Equation, other: Equation, two: Two): Finding {
  const common = { name: EQUATION, of: one.id }
  const both = `here ${one.text}; there ${other.text}`
  const [mine, theirs] = [plasticityOf(two.here, one), plasticityOf(two.there, other)]
  if (one.form !== other.form) return { ...common, outcome: 'failed', note: both }
  if (!areSettingsEqual(mine, theirs))
    return { ...common, outcome: 'failed', note: `rates, phases or optimizers differ: ${both}` }
  try {
    const found = compareSides(rightOf(one), at(rightOf(other), other.indices, one.indices), one.indices, two)
    if ('level' in found)
      return {
        ...common,
        outcome: 'passed',
        expected: `one normal form, level ${found.level}${found.withNumbers ? ', with the numbers of constants' : ''}`,
      }
    if (found.isNear)
      return { ...unrun(EQUATION, `equal by numbers, but not by normal form: ${both}`), of: one.id }
    return { ...common, outcome: 'failed', value: found.error, note: `${both}; ${found.place}` }
  } catch (failure) {
    return { ...unrun(EQUATION, reasonOf(failure)), of: one.id }
  }
}

/** u̇, whatever constant multiplies both sides. */
const rightOf = (e: Equation): Expr => mul([e.right, recip(e.gain)])

const at = (e: Expr, from: readonly Index[], to: readonly Index[]): Expr =>
  rename(e, new Map(from.map((i, n) => [i, to[n] ?? i])))

const plasticityOf = ({ core }: Derivation, { of, kind }: Equation): Plasticity | undefined =>
  kind === 'synapse' ? core.plasticity.find((p) => p.parameter === of) : undefined

/** The rate times what is descended is all that changes: it may stand in either. */
const isPlain = (p: Plasticity): boolean => !p.optimizer && !p.bptt && !p.contrast

/** How a parameter learns beside what it learns from. */
function areSettingsEqual(a: Plasticity | undefined, b: Plasticity | undefined): boolean {
  if (!a || !b) return a === b
  const exprs = (p: Plasticity): readonly (Expr | undefined)[] => [
    ...[isPlain(p) ? undefined : p.rate, p.every],
    ...[p.bptt?.window, p.contrast?.from, p.contrast?.to, p.contrast?.phase],
  ]
  const others = exprs(b)
  const words = (p: Plasticity): string => JSON.stringify([p.optimizer ?? null, p.contrast?.constant ?? null])
  const isSame = (x: Expr | undefined, y: Expr | undefined): boolean =>
    x === y || (x !== undefined && y !== undefined && equal(asConstants(x), asConstants(y)) === true)
  return words(a) === words(b) && exprs(a).every((x, n) => isSame(x, others[n]))
}

type Numbers = ReadonlyMap<string, number>

/** Constants that are one number everywhere: it may stand in place of the name. */
const numbersOf = ({ symbols, populations }: Model): Numbers =>
  new Map(
    [...symbols.values()].flatMap(({ name, role, value, perNeuron }) => {
      const isOwn = populations.some((p) => p.values.has(name))
      const isNumber = role === 'constant' && value?.kind === 'number' && !perNeuron && !isOwn
      return isNumber ? [[name, value.value] as const] : []
    }),
  )

const NONE: Numbers = new Map()

/** A parameter in one model may be a constant in the other. */
const asConstants = (e: Expr, numbers: Numbers = NONE): Expr =>
  substitute(e, (s) => {
    const number = s.role === 'constant' ? numbers.get(s.name) : undefined
    if (number !== undefined) return num(number)
    return s.role === 'parameter' ? sym('constant', s.name, s.indices) : s
  })

type Sides =
  | { readonly level: Level; readonly withNumbers?: true }
  | { readonly isNear: boolean; readonly error: number; readonly place: string }

/** Further apart than this they differ; closer, the normal form decides. */
const NEAR = 1e-9

/** By name first, then with numbers for the constants. */
function compareSides(one: Expr, other: Expr, indices: readonly Index[], two: Two): Sides {
  const named = sidesWith(one, other, indices, two, [NONE, NONE])
  if ('level' in named || named.isNear) return named
  const numbers = [numbersOf(two.here.model), numbersOf(two.there.model)] as const
  const valued = sidesWith(one, other, indices, two, numbers)
  return 'level' in valued ? { ...valued, withNumbers: true } : named
}

/** As they are first, then with all definitions but errors written out. */
function sidesWith(
  one: Expr,
  other: Expr,
  indices: readonly Index[],
  { here, there, seed }: Two,
  [ours, theirs]: readonly [Numbers, Numbers],
): Sides {
  const symmetric = new Set(
    [...symmetricWeights(here.model)].filter((w) => symmetricWeights(there.model).has(w)),
  )
  const kept = namesKept({ here, there })
  const plain = (e: Expr, numbers: Numbers): Expr => evenly(asConstants(e, numbers), symmetric)
  const out = (e: Expr, { core }: Derivation, numbers: Numbers): Expr =>
    plain(writtenOut(e, core.definitions, kept), numbers)
  const named = [plain(one, ours), plain(other, theirs)] as const
  if (equal(...named, 1) === true) return { level: 1 }
  const written = [out(one, here, ours), out(other, there, theirs)] as const
  const model = together(here.model, there.model)
  const found = closest(...written, indices, { model, definitions: new Map(), seed }, NEAR)
  const isNear = found.error <= NEAR
  if (isNear || Number.isNaN(found.error)) {
    if (equal(...written, 1) === true) return { level: 1 }
    if (equal(...named, 2) === true || equal(...written, 2) === true) return { level: 2 }
  }
  const [a, b] = found.values.map((x) => x.toPrecision(6))
  const place = indices.map((i) => found.position[i] ?? 0).join(',')
  return {
    ...{ isNear, error: found.error },
    place: `at t = ${found.time.toPrecision(3)} of random signals (seed ${seed}), neuron ${place}: ${a} here, ${b} there`,
  }
}

/** Errors, which are solved for, and what is defined through itself. */
function namesKept({ here, there }: Pick<Two, 'here' | 'there'>): ReadonlySet<string> {
  return new Set(
    [here, there].flatMap(({ core: { definitions, errors } }) => [
      ...errors.map((e) => e.error),
      ...[...definitions].flatMap(([name, d]) => (reaches(d.body, name, definitions) ? [name] : [])),
    ]),
  )
}

/** Functions of the first where both have one of a name. */
const together = (a: Model, b: Model): Model => ({
  ...a,
  kinds: [...new Set([...a.kinds, ...b.kinds])],
  activations: new Map([...b.activations, ...a.activations]),
})

const FUNCTION = 'equal functions'

function compareFunctions(a: Model, b: Model): readonly Finding[] {
  return [...a.activations].flatMap(([name, one]): readonly Finding[] => {
    const other = b.activations.get(name)
    if (!other) return []
    return [judged(FUNCTION, areFunctionsEqual(one, other), { of: unicodeName(name) })]
  })
}

function areFunctionsEqual(a: Activation, b: Activation): boolean {
  if (a.kind === 'builtin')
    return b.kind === 'builtin' && a.name === b.name && a.args.join() === b.args.join()
  if (b.kind === 'builtin') return false
  const body = substitute(b.body, (s) => (s.role === 'argument' ? sym('argument', a.argument) : s))
  return equal(asConstants(a.body), asConstants(body), 2) === true
}

/** Values of constants and parameters as they are declared, for all populations and for one. */
function compareValues(a: Model, b: Model): readonly Finding[] {
  const valuesOf = (model: Model): ReadonlyMap<string, string> => {
    const declared = [...model.symbols.values()].flatMap(({ name, role, value }) =>
      (role === 'constant' || role === 'parameter') && value ? [[name, written(value)] as const] : [],
    )
    const own = model.populations.flatMap((p) =>
      [...p.values].map(([name, value]) => [`${name}[${p.name}]`, written(value)] as const),
    )
    return new Map([...declared, ...own])
  }
  const [here, there] = [valuesOf(a), valuesOf(b)]
  const names = [...here.keys()].filter((name) => there.has(name))
  const wrong = names.filter((name) => here.get(name) !== there.get(name))
  if (names.length === 0) return []
  return [judged('equal values', wrong.length === 0, { of: wrong.join(', ') || 'all constants of both' })]
}

/** Without the places where it is written; expressions by what they are. */
const written = (value: ValueSpec): string =>
  value.kind === 'expression'
    ? textOf(value.expr)
    : JSON.stringify(value, (key, part: unknown) => (key === 'span' ? undefined : part))

/** What each parameter of both descends, by numbers, with all signals drawn. */
export function compareDirections(two: Two): readonly Finding[] {
  const { here, there, seed } = two
  const model = together(here.model, there.model)
  const kept = namesKept(two)
  return here.core.plasticity.flatMap((p): readonly Finding[] => {
    const other = there.core.plasticity.find((q) => q.parameter === p.parameter)
    if (!other || p.bptt || other.bptt) return []
    const name = 'descent direction at random states'
    const of = p.parameter
    try {
      const out = (e: Expr, { core, model: own }: Derivation): Expr =>
        asConstants(writtenOut(e, core.definitions, kept), numbersOf(own))
      const drawn = { model, definitions: new Map(), seed }
      const between = (mine: Expr, others: Expr): Apart => {
        const theirs = at(out(others, there), other.indices, p.indices)
        return closest(out(mine, here), theirs, p.indices, drawn, NEAR)
      }
      const direct = between(p.gradient, other.gradient)
      const withRates =
        !(direct.error <= NEAR) && isPlain(p) && isPlain(other)
          ? between(mul([p.rate, p.gradient]), mul([other.rate, other.gradient]))
          : direct
      const { error, values } = withRates.error <= NEAR ? withRates : direct
      const note = `${values[0].toPrecision(6)} here, ${values[1].toPrecision(6)} there, where they differ most`
      if (Number.isNaN(error)) return [{ ...unrun(name, 'no finite value at the random signals'), of }]
      const isNear = error <= NEAR
      return [
        judged(name, isNear, {
          of,
          value: error,
          expected: `relative error at most ${NEAR}`,
          ...(isNear ? {} : { note }),
        }),
      ]
    } catch (failure) {
      return [{ ...unrun(name, reasonOf(failure)), of }]
    }
  })
}
