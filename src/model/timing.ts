/** @file Time constants against the time step: stability of explicit methods, delays in whole steps, signs. */
import { children, ONE, recip } from '../expr/build.js'
import { type Expr, kindOfIndex } from '../expr/expr.js'
import { symbols } from '../expr/substitute.js'
import { evaluate } from './evaluate.js'
import type { Model, Population, Rule, ValueSpec } from './model.js'
import type { Reporter } from './reporter.js'
import { resolveValues } from './values.js'

/** Methods whose stability asks for small steps; adaptive ones choose theirs. */
const EXPLICIT: ReadonlySet<string> = new Set(['euler', 'heun', 'rk4'])

type Timed = Omit<Model, 'warnings' | 'task'>

interface Constant {
  readonly tau: Expr
  readonly delay: boolean
  /** Whether a low-pass or a membrane with this constant is integrated. */
  readonly running: boolean
}

/** Constants of operators, of left sides and of flows. */
function constantsOf(model: Timed): readonly Constant[] {
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
      if (rule.role === 'state' && rule.gain !== ONE)
        found.push({ tau: rule.gain, delay: false, running: true })
    } else if (rule.kind === 'flow') found.push({ tau: recip(rule.rate), delay: false, running: true })
    else if (rule.kind === 'stationary' && rule.coordinate?.tau) {
      found.push({ tau: rule.coordinate.tau, delay: false, running: true })
    }
  }
  return found
}

/** As many neurons of a population are looked at. */
const LONGEST = 100_000

const capped = (p: Population): Population => ({
  ...p,
  parts: p.parts.map((part) => ({ ...part, size: Math.min(part.size, LONGEST) })),
})

/** Without a network, one stand-in with as many neurons as the longest list. */
function populationsOf(model: Timed): readonly Population[] {
  if (model.populations.length > 0) return model.populations.filter((p) => p.role !== 'input').map(capped)
  const count = (spec: ValueSpec | undefined): number =>
    spec?.kind === 'list' ? spec.items.reduce((n, i) => n + i.times, 0) : 1
  const size = Math.min(LONGEST, Math.max(1, ...[...model.symbols.values()].map((s) => count(s.value))))
  const parts = model.kinds.map((kind) => ({ kind, size, shape: [size] }))
  const span = { start: 0, end: 0 }
  const empty = new Map<string, never>()
  return [
    { name: '', role: 'hidden', parts, values: empty, activations: empty, clamps: empty, supplies: [], span },
  ]
}

interface Value {
  readonly value: number
  readonly constant: Constant
  readonly population: string
  readonly neuron: number
}

/** A constant per neuron of a population; nothing where it comes from a file, or belongs to synapses. */
function valuesIn(constant: Constant, population: Population, model: Timed): readonly Value[] {
  const [index, second] = constant.tau.free
  if (second !== undefined) return []
  const kind = index === undefined ? undefined : kindOfIndex(index)
  const part = kind === undefined ? population.parts[0] : population.parts.find((p) => p.kind === kind)
  const fromFile = [...symbols(constant.tau)].some((s) => readsFile(s.name, population, model, []))
  if (!part || fromFile) return []
  const seed = model.simulate.seed ?? 0
  const known = new Map<string, Float64Array>()
  const of = (name: string): Float64Array => {
    const values =
      known.get(name) ??
      resolveValues(model, population, name, kind === undefined ? { seed } : { seed, kind })
    known.set(name, values)
    return values
  }
  const varies = [...symbols(constant.tau)].some((s) => of(s.name).some((v, _, all) => v !== all[0]))
  const count = varies ? part.size : 1
  const list: Value[] = []
  for (let neuron = 0; neuron < count; neuron++) {
    const value = evaluate(constant.tau, (s) => of(s.name)[of(s.name).length === 1 ? 0 : neuron])
    if (value === undefined || !Number.isFinite(value)) continue
    list.push({ value, constant, population: population.name, neuron })
  }
  return list
}

function readsFile(name: string, population: Population, model: Timed, open: readonly string[]): boolean {
  const spec = population.values.get(name) ?? model.symbols.get(name)?.value
  if (!spec || open.includes(name)) return false
  if (spec.kind === 'file') return true
  return (
    spec.kind === 'expression' &&
    [...symbols(spec.expr)].some((s) => readsFile(s.name, population, model, [...open, name]))
  )
}

const nameOf = ({ tau }: Constant): string => {
  const names = [...symbols(tau)].map((s) => s.name)
  return names.length === 0 ? 'of the operator' : `'${names.join("', '")}'`
}

const place = ({ population, neuron }: Value): string =>
  population === '' ? '' : ` of neuron ${neuron} in '${population}'`

const shown = (x: number): string => String(Number(x.toPrecision(6)))

export function checkTiming(model: Timed, reporter: Reporter): void {
  const constants = constantsOf(model)
  const values = constants.flatMap((c) => populationsOf(model).flatMap((p) => valuesIn(c, p, model)))
  for (const v of values) if (v.value < 0) refuseNegative(v, model, reporter)
  const { dt } = model.simulate
  const span = model.simulate.spans.get('dt')
  if (dt === undefined || span === undefined) return
  if (EXPLICIT.has(model.simulate.method ?? 'euler')) {
    const running = values.filter((v) => v.constant.running && v.value > 0 && dt > v.value * (1 + 1e-9))
    const worst = running.sort((a, b) => a.value - b.value)[0]
    if (worst) {
      const name = nameOf(worst.constant)
      reporter.error('E2072', span, `the time step exceeds the time constant ${name}${place(worst)}`, {
        found: `dt = ${shown(dt)}, the time constant ${name} = ${shown(worst.value)}`,
        expected: `dt of at most ${shown(worst.value)} with an explicit method`,
        remedy: `reduce dt to ${shown(worst.value)} or less, or use an implicit method`,
      })
    }
  }
  checkIntervals(model, dt, reporter)
  const broken = values.find((v) => v.constant.delay && !isWhole(v.value / dt))
  if (!broken) return
  const name = nameOf(broken.constant)
  reporter.error('E2073', span, `the delay ${name}${place(broken)} is no whole number of time steps`, {
    found: `${shown(broken.value)} / ${shown(dt)} = ${shown(broken.value / dt)} steps`,
    expected: 'a time step that divides the delay',
    remedy: `choose dt = ${shown(broken.value / Math.max(1, Math.round(broken.value / dt)))}`,
  })
}

/** Steps that are counted exactly in single precision. */
const LONGEST_INTERVAL = 2 ** 24

const isWhole = (steps: number): boolean => Math.abs(steps - Math.round(steps)) <= 1e-6

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

/** The times of `every T` that are known before a run. */
function intervalsOf(model: Timed): readonly { readonly time: number; readonly span: Rule['span'] }[] {
  const [anywhere] = populationsOf({ ...model, populations: [] })
  return model.rules.flatMap((rule) => {
    if ((rule.kind !== 'descend' && rule.kind !== 'contrast') || !rule.every || !anywhere) return []
    const time = evaluate(rule.every, (s) => {
      const { seed = 0 } = model.simulate
      return resolveValues(model, anywhere, s.name, { seed })[0]
    })
    return time === undefined ? [] : [{ time, span: rule.span }]
  })
}

/** `every T`: a whole number of steps. */
function checkIntervals(model: Timed, dt: number, reporter: Reporter): void {
  for (const { time, span } of intervalsOf(model)) {
    const steps = time / dt
    const whole = Math.round(steps)
    if (isWhole(steps) && whole >= 1 && whole <= LONGEST_INTERVAL) continue
    reporter.error('E2073', span, "the interval of 'every' is no whole number of time steps", {
      found: `${shown(time)} / ${shown(dt)} = ${shown(steps)} steps`,
      expected: `a whole number from 1 to ${LONGEST_INTERVAL}`,
      remedy: `choose an interval of ${shown(dt * Math.min(LONGEST_INTERVAL, Math.max(1, whole)))}, or another dt`,
    })
  }
}

function refuseNegative(v: Value, model: Timed, reporter: Reporter): void {
  const [name] = [...symbols(v.constant.tau)].map((s) => s.name)
  const symbol = name === undefined ? undefined : model.symbols.get(name)
  if (!symbol) return
  reporter.error('E2034', symbol.span, `the time constant '${symbol.name}' is negative${place(v)}`, {
    found: shown(v.value),
    expected: 'zero or more',
    remedy: `make it positive, and write 'D(-${symbol.name})' for the operator reversed in time`,
  })
}
