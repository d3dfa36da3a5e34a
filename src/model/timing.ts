/** @file Time constants against the time step: stability of explicit methods, delays in whole steps, signs. */
import type { Span } from '../base/source.js'
import { children, ONE, recip } from '../expr/build.js'
import type { Expr } from '../expr/expr.js'
import { symbols } from '../expr/substitute.js'
import type { Statement } from '../text/syntax.js'
import { evaluate } from './evaluate.js'
import type { ModelSymbol, Population, Rule } from './model.js'
import { type NeuronValue, placeOf, populationsOf, type Timed, valuesOf, writtenAt } from './neuronValues.js'
import type { Reporter } from './reporter.js'
import { resolveValues } from './values.js'

/** Methods whose stability asks for small steps; adaptive ones choose theirs. */
export const EXPLICIT: ReadonlySet<string> = new Set(['euler', 'heun', 'rk4'])

interface Constant {
  readonly tau: Expr
  readonly delay: boolean
  /** Whether a low-pass or a membrane with this constant is integrated. */
  readonly running: boolean
  /** Where it is written, when it has no name: the rate of a flow, of which it is the inverse. */
  readonly at?: { readonly what: 'rate' | 'left side'; readonly span: Span }
}

/** The statement that a rule or an approximation was read from. */
const statementOf = (model: Timed, span: Span): Statement | undefined =>
  model.syntax.statements.find((s) => s.span === span)

function rateAt(model: Timed, span: Span): NonNullable<Constant['at']> {
  const s = statementOf(model, span)
  return { what: 'rate', span: s?.kind === 'flow' ? s.rate.value.span : span }
}

/** Constants of operators, of left sides and of flows. */
export function constantsOf(model: Timed): readonly Constant[] {
  const principle = model.rules.some((r) => r.kind === 'stationary')
  const instantaneous = model.approximations.some((a) => a.kind === 'instantaneous')
  const found: Constant[] = []
  const seen = new Set<Expr>()
  const visit = (e: Expr, mapped: boolean): void => {
    if (!e.operated || seen.has(e)) return
    seen.add(e)
    if (e.kind === 'op') {
      for (const { op, tau, power } of e.word) {
        // A look-ahead in an energy comes back as a filter, by its adjoint or by the causal approximation.
        const filtered = power < 0 || (principle && !(instantaneous && mapped))
        if (tau) found.push({ tau, delay: op === 'S', running: op === 'D' && filtered })
      }
    }
    for (const child of children(e)) visit(child, mapped || e.kind === 'map')
  }
  for (const { body } of [...model.definitions.values(), ...model.costs.values(), ...model.energies.values()])
    visit(body, false)
  for (const rule of model.rules) {
    if (rule.kind === 'given') {
      visit(rule.body, false)
      const s = statementOf(model, rule.span)
      const span = s?.kind === 'equation' ? s.left.span : rule.span
      if (rule.role === 'state' && rule.gain !== ONE)
        found.push({ tau: rule.gain, delay: false, running: true, at: { what: 'left side', span } })
    } else if (rule.kind === 'flow') {
      const tau = recip(rule.rate)
      // of `rate 1/tau` the time constant has a name and a value of its own
      const at = tau.kind === 'sym' ? undefined : rateAt(model, rule.span)
      found.push({ tau, delay: false, running: true, ...(at && { at }) })
    } else if (rule.kind === 'stationary' && rule.coordinate?.tau) {
      found.push({ tau: rule.coordinate.tau, delay: false, running: true })
    }
  }
  return found
}

interface Value extends NeuronValue {
  readonly constant: Constant
}

const valuesIn = (constant: Constant, population: Population, model: Timed): readonly Value[] =>
  valuesOf(constant.tau, population, model)
    .filter(({ value }) => Number.isFinite(value))
    .map((v) => ({ ...v, constant }))

const nameOf = ({ tau, at }: Constant): string => {
  const names = [...symbols(tau)].map((s) => s.name)
  return names.length === 0 ? `of the ${at?.what ?? 'operator'}` : `'${names.join("', '")}'`
}

const shown = (x: number): string => String(Number(x.toPrecision(6)))

/** With the unit that it counts in: where one number has a unit, dt has one too. */
const timeIn = (model: Timed, x: number): string =>
  model.timeUnit === undefined ? shown(x) : `${shown(x)} ${model.timeUnit}`

/** A constant that has got another value: everywhere, or in a population. */
export interface Changed {
  readonly name: string
  readonly population?: string
}

const readsName = (e: Expr, name: string): boolean => [...symbols(e)].some((s) => s.name === name)

/** Of all, or of what depends on a constant that has changed. */
export function checkTiming(model: Timed, reporter: Reporter, changed?: Changed): void {
  const constants = constantsOf(model).filter((c) => !changed || readsName(c.tau, changed.name))
  const where = populationsOf(model).filter(
    ({ name }) => changed?.population === undefined || name === changed.population,
  )
  const values = constants.flatMap((c) => where.flatMap((p) => valuesIn(c, p, model)))
  for (const v of values)
    if (v.value < 0 || (v.value === 0 && v.constant.running)) refuseSign(v, model, reporter)
  const { dt, replaced } = model.simulate
  const span = model.simulate.spans.get('dt')
  if (dt === undefined || (span === undefined && !replaced?.has('dt'))) return
  let limit = dt
  if (EXPLICIT.has(model.simulate.method ?? 'euler')) {
    const running = values.filter((v) => v.constant.running && v.value > 0 && dt > v.value * (1 + 1e-9))
    const worst = running.sort((a, b) => a.value - b.value)[0]
    if (worst) {
      limit = worst.value
      refuseFast(worst, dt, span ?? placeOfTime(worst, model), model, reporter)
    }
  }
  checkIntervals(model, dt, reporter, changed)
  const delays = values.filter((v) => v.constant.delay)
  const broken = delays.find((v) => !isWhole(v.value / dt))
  if (!broken) return
  const whole = [...delays.map((v) => v.value), ...intervalsOf(model).map(({ time }) => time)]
  const step = stepFor([broken.value, ...whole], limit)
  reporter.error(
    'E2073',
    span ?? placeOfTime(broken, model),
    `the delay ${nameOf(broken.constant)}${placeOf(broken)} is no whole number of time steps`,
    {
      found: `${shown(broken.value)} / ${shown(dt)} = ${shown(broken.value / dt)} steps${givenStep(model)}`,
      expected: 'a time step that divides the delay',
      remedy:
        step === undefined
          ? 'give all delays and intervals a common part, and choose it as dt'
          : `choose dt = ${step}${model.timeUnit === undefined ? '' : ` ${model.timeUnit}`}`,
    },
  )
}

/** Where a time is written that a time step from elsewhere does not go with. */
function placeOfTime({ constant: { tau, at }, population }: Value, model: Timed): Span {
  const [name] = [...symbols(tau)].map((s) => s.name)
  const symbol = name === undefined ? undefined : model.symbols.get(name)
  const written = name === undefined ? undefined : writtenAt(name, population, model)
  return written ?? at?.span ?? symbol?.span ?? { start: 0, end: 0 }
}

/** Where the time step comes from, where that is not the text. */
export function givenStep({ simulate: { replaced }, timeUnit }: Timed): string {
  if (!replaced?.has('dt')) return ''
  const own = replaced.get('dt')
  const unit = timeUnit === undefined ? '' : ` ${timeUnit}`
  return own === undefined
    ? ' (dt is given for this run)'
    : ` (dt is given in place of the model's ${own}${unit})`
}

function refuseFast(worst: Value, dt: number, span: Span, model: Timed, reporter: Reporter): void {
  const { at } = worst.constant
  const least = timeIn(model, worst.value)
  const expected = `dt of at most ${least} with an explicit method`
  const remedy = `reduce dt to ${least} or less, or use an implicit method`
  if (at?.what === 'rate') {
    const rate = reporter.text(at.span)
    reporter.error(
      'E2072',
      at.span,
      `the time step exceeds the time constant of the rate '${rate}'${placeOf(worst)}`,
      {
        found: `dt = ${timeIn(model, dt)}${givenStep(model)}, 1/(${rate}) = ${least}`,
        expected,
        remedy,
      },
    )
    return
  }
  const name = nameOf(worst.constant)
  reporter.error('E2072', span, `the time step exceeds the time constant ${name}${placeOf(worst)}`, {
    found: `dt = ${timeIn(model, dt)}${givenStep(model)}, the time constant ${name} = ${least}`,
    expected,
    remedy,
  })
}

/** Steps that are counted exactly in single precision. */
const LONGEST_INTERVAL = 2 ** 24

const isWhole = (steps: number): boolean => Math.abs(steps - Math.round(steps)) <= 1e-6

/** How many times the steps needed a delay may have, for a time step of few digits; and of many, for one common to all. */
const FURTHER = [
  [6, 4],
  [12, 250],
] as const

/** The largest time step up to a limit, as it is typed, that divides all times. */
export function stepFor(times: readonly number[], limit: number): number | undefined {
  const positive = times.filter((t) => t > 0)
  const [first] = positive
  if (first === undefined) return undefined
  const least = Math.max(1, Math.ceil(first / limit - 1e-9))
  for (const [digits, factor] of FURTHER) {
    for (let n = least; n <= least * factor; n++) {
      const step = Number((first / n).toPrecision(digits))
      if (positive.every((t) => isWhole(t / step))) return step
    }
  }
  return undefined
}

/** What divides simple fractions; the finest is for decimals. */
const PARTS = [60, 5040, 10_000]

/** A time step for a model that states none: well below every time constant, a part of every delay and interval where there is one. */
export function suggestedStep(model: Timed): number {
  const values = constantsOf(model).flatMap((c) => populationsOf(model).flatMap((p) => valuesIn(c, p, model)))
  const intervals = intervalsOf(model).map(({ time }) => time)
  const whole = [...values.filter((v) => v.constant.delay).map((v) => v.value), ...intervals]
  const least = Math.min(...[...values.map((v) => v.value), ...intervals].filter((x) => x > 0))
  if (!Number.isFinite(least)) return 1 / 1024
  const steps = PARTS.map((n) => least / n)
  return steps.find((dt) => whole.every((x) => isWhole(x / dt))) ?? least / 60
}

/** The values of all time constants, delays and intervals. */
export const timesIn = (model: Timed): readonly number[] => [
  ...constantsOf(model).flatMap((c) =>
    populationsOf(model)
      .flatMap((p) => valuesIn(c, p, model))
      .map((v) => v.value),
  ),
  ...intervalsOf(model).map(({ time }) => time),
]

/** The time of `every T`, where it is known before a run. */
interface Interval {
  readonly time: number
  readonly every: Expr
  readonly span: Rule['span']
}

function intervalsOf(model: Timed): readonly Interval[] {
  const [anywhere] = populationsOf({ ...model, populations: [] })
  return model.rules.flatMap((rule) => {
    if ((rule.kind !== 'descend' && rule.kind !== 'contrast') || !rule.every || !anywhere) return []
    const time = evaluate(rule.every, (s) => {
      const { seed = 0 } = model.simulate
      return resolveValues(model, anywhere, s.name, { seed })[0]
    })
    return time === undefined ? [] : [{ time, every: rule.every, span: rule.span }]
  })
}

/** `every T`: a whole number of steps. */
function checkIntervals(model: Timed, dt: number, reporter: Reporter, changed: Changed | undefined): void {
  for (const { time, span, every } of intervalsOf(model)) {
    if (changed && !readsName(every, changed.name)) continue
    const steps = time / dt
    const whole = Math.round(steps)
    if (isWhole(steps) && whole >= 1 && whole <= LONGEST_INTERVAL) continue
    reporter.error('E2073', span, "the interval of 'every' is no whole number of time steps", {
      found: `${shown(time)} / ${shown(dt)} = ${shown(steps)} steps${givenStep(model)}`,
      expected: `a whole number from 1 to ${LONGEST_INTERVAL}`,
      remedy: `choose an interval of ${shown(dt * Math.min(LONGEST_INTERVAL, Math.max(1, whole)))}, or another dt`,
    })
  }
}

/** Negative, or zero where the running equations divide by it. */
function refuseSign(v: Value, model: Timed, reporter: Reporter): void {
  const { tau, at } = v.constant
  const names = [...symbols(tau)].map((s) => s.name)
  if (at?.what === 'rate') {
    reporter.error(
      'E2034',
      at.span,
      `the rate '${reporter.text(at.span)}' of the flow${placeOf(v)} is negative`,
      {
        found: shown(1 / v.value),
        expected: 'a rate above zero, which goes down the energy',
        remedy: 'make the rate positive',
      },
    )
    return
  }
  const [name] = names
  const written = name === undefined ? undefined : writtenAt(name, v.population, model)
  if (v.value === 0) {
    const span = written ?? at?.span ?? (name === undefined ? undefined : model.symbols.get(name)?.span)
    if (!span) return
    reporter.error('E2034', span, `the time constant ${nameOf(v.constant)}${placeOf(v)} is zero`, {
      found: '0',
      expected: 'more than zero: the running equations divide by it',
      remedy: 'make it positive, or leave the operator out',
    })
    return
  }
  const symbol = name === undefined ? undefined : model.symbols.get(name)
  if (!symbol) return
  const reversed = v.constant.delay ? `delay(-${symbol.name})` : `D(-${symbol.name})`
  reporter.error(
    'E2034',
    written ?? symbol.span,
    `the time constant '${symbol.name}'${placeOf(v)} is negative`,
    {
      found: shown(v.value),
      expected: 'zero or more',
      remedy: `make it positive, and write '${reversed}' for the operator reversed in time`,
    },
  )
}

/** For every time constant and interval the names in it. */
export const namesOfTimes = (model: Timed): readonly ReadonlySet<string>[] =>
  [...constantsOf(model).map(({ tau }) => tau), ...intervalsOf(model).map(({ every }) => every)].map(
    (e) => new Set([...symbols(e)].map((s) => s.name)),
  )

/** A constant of every synapse, where it is a time constant by itself. */
export function checkSynapse(
  model: Timed,
  { name, span }: ModelSymbol,
  where: string,
  values: ArrayLike<number>,
  reporter: Reporter,
): void {
  const own = constantsOf(model).filter(({ tau }) => tau.kind === 'sym' && tau.name === name)
  const running = own.some((c) => c.running)
  const least = Math.min(...Array.from(values))
  if (own.length === 0) return
  const what = `the time constant '${name}' of a synapse ${where}`
  if (least < 0 || (least === 0 && running)) {
    reporter.error('E2034', span, `${what} is ${least < 0 ? 'negative' : 'zero'}`, {
      found: shown(least),
      expected: running ? 'more than zero' : 'zero or more',
      remedy: 'make it positive',
    })
    return
  }
  const { dt, method = 'euler' } = model.simulate
  if (dt === undefined || !running || !EXPLICIT.has(method) || dt <= least * (1 + 1e-9)) return
  const limit = timeIn(model, least)
  reporter.error('E2072', span, `the time step exceeds ${what}`, {
    found: `dt = ${timeIn(model, dt)}, the least '${name}' = ${limit}`,
    expected: `dt of at most ${limit} with an explicit method`,
    remedy: `raise '${name}', reduce dt to ${limit} or less, or use an implicit method`,
  })
}
