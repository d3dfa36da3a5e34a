/** @file Part 6: the rule that runs: what it changes against its statement, and against the exact gradient: angle, sign and size per parameter, by frequency and approximation. */
import { nameOf } from '../../derive/ledger.js'
import type { Approximation, Model } from '../../model/model.js'
import { workOf } from '../../program/work.js'
import { besidesCost } from './besides.js'
import { bode } from './bode.js'
import { type Comparison, compared, type Group } from './compared.js'
import { exactDirections, localDirections } from './directions.js'
import {
  affordable,
  type Drive,
  heldNoise,
  severalTones,
  singleFrequency,
  tooLong,
  workUnder,
} from './drives.js'
import { learnedFindings } from './learned.js'
import { checkPrediction } from './predicted.js'
import { reasonOf } from './reason.js'
import {
  type Chart,
  type Finding,
  inapplicable,
  judged,
  type PartOptions,
  type Result,
  type Trace,
  unrun,
} from './report.js'
import { inOneWindow, type Specimen } from './specimen.js'
import { taskDrive } from './taskDrive.js'

const QUICK_PACES = [1]
/** Where transfer functions are asked. */
const PREDICTED = [0.3, 1, 3]
const PACES = [0.1, 0.2, 0.5, 1, 2, 5, 10]

/** A rule whose ledger is empty differs from the exact gradient by its time step alone. */
const EXACT = 1
/** A hand-written law this far from the descent direction goes uphill. */
const UPHILL = 90

/** What was measured under one drive. */
interface Measured {
  readonly drive: Drive
  readonly found: Comparison
}

export async function checkLocalRule(specimen: Specimen, options: PartOptions): Promise<Result> {
  const learned = await learnedFindings(specimen)
  const reason = whyNot(specimen)
  if (reason !== undefined) return { findings: [...learned, inapplicable(ANGLE, reason)] }
  const drives = await drivesFor(specimen)
  const variants = variantsOf(specimen)
  const total = drives.length + variants.length
  const measured: Measured[] = []
  const more: Finding[] = []
  const step = workOf((await specimen.open({}, inOneWindow)).loops)
  const inTime = affordable(drives, step)
  for (const [n, drive] of drives.entries()) {
    if (options.signal?.aborted || !inTime.has(drive)) {
      more.push(unrun(drive.name, inTime.has(drive) ? 'interrupted' : tooLong(workUnder(drive, step))))
      continue
    }
    const right = await exactDirections(specimen, drive)
    measured.push({ drive, found: compared(await localDirections(specimen, drive), right) })
    options.onProgress?.((n + 1) / total)
  }
  const ledger: { readonly name: string; readonly angle: number }[] = []
  const within = drives.filter((drive) => inTime.has(drive))
  const reference = within.findLast((drive) => drive.pace !== undefined && drive.pace < 1.5) ?? within[0]
  for (const [n, variant] of variants.entries()) {
    if (!reference || options.signal?.aborted) {
      more.push(unrun(`ledger: ${variant.name}`, reference ? 'interrupted' : 'no drive to measure it under'))
      continue
    }
    const { finding, angle } = await measuredAs(specimen, variant, reference)
    more.push(finding)
    if (angle !== undefined) ledger.push({ name: variant.name, angle })
    options.onProgress?.((drives.length + n + 1) / total)
  }
  const operators = bode(specimen)
  if (!specimen.quick && !options.signal?.aborted) more.push(...(await predictedFindings(specimen, step)))
  return {
    findings: [...learned, ...(await outcomesOf(specimen, measured)), ...more, ...operators.findings],
    charts: [...lineCharts(measured), ...ledgerChart(ledger), ...(operators.charts ?? [])],
  }
}

/** A step of order 2 takes twice the operations, or more. */
async function predictedFindings(specimen: Specimen, step: number): Promise<readonly Finding[]> {
  const more = besidesCost(specimen.derivation.core)
  if (more !== undefined)
    return [
      inapplicable(
        'angle predicted from transfer functions',
        `the energy holds ${more} besides errors and the cost`,
      ),
    ]
  const drives = PREDICTED.map((pace) => singleFrequency(pace, specimen))
  if (affordable(drives, 2 * step).size === drives.length) return checkPrediction(specimen, PREDICTED)
  const work = drives.reduce((sum, drive) => sum + workUnder(drive, 2 * step), 0)
  return [unrun('angle predicted from transfer functions', tooLong(work))]
}

function whyNot({ model, derivation }: Specimen): string | undefined {
  if (model.populations.length === 0) return 'the model has no network to run'
  if (derivation.core.cost === undefined) return 'the model has no cost, so that there is no exact gradient'
  const laws = derivation.core.plasticity
  if (laws.length === 0) return 'nothing learns'
  if (laws.every((l) => l.contrast)) return 'the rule contrasts two phases: see nudging'
  if (model.rules.some((r) => r.kind === 'descend' && r.bptt))
    return 'the rule is the exact gradient over a window'
  return undefined
}

async function drivesFor(specimen: Specimen): Promise<readonly Drive[]> {
  const paces = specimen.quick ? QUICK_PACES : PACES
  const sines = paces.map((pace) => singleFrequency(pace, specimen))
  const distinct = sines.filter((d, n) => sines.findIndex((other) => other.period === d.period) === n)
  if (specimen.quick) return distinct
  const task = await taskDrive(specimen)
  return [...distinct, severalTones(specimen), heldNoise(specimen), ...(task ? [task] : [])]
}

const parameterOf = (name: string): string => name.replace(/\[.*/, '')

async function outcomesOf(specimen: Specimen, measured: readonly Measured[]): Promise<readonly Finding[]> {
  const { core, equations } = specimen.derivation
  const names = [...new Set(measured.flatMap((m) => m.found.groups.map((g) => g.name)))]
  if (measured.length === 0) return []
  if (names.length === 0) return [inapplicable(ANGLE, 'the exact gradient vanishes')]
  const given = new Set(core.plasticity.filter((law) => law.given).map((law) => law.parameter))
  const listed = equations.some((e) => e.runs && !e.exact)
  // down an energy that states flow down a rule is the gradient of the cost where they rest, and no sooner
  const flows = specimen.model.rules.some((rule) => rule.kind === 'flow')
  const more = besidesCost(core)
  const exact = names.filter(
    (name) => !given.has(parameterOf(name)) && !listed && !flows && more === undefined,
  )
  const others = names.filter((name) => !exact.includes(name))
  const remarks = [
    ...(flows ? ['states flow: the gradient where they rest'] : []),
    ...(more === undefined ? [] : [`down the energy, which holds ${more} besides errors and the cost`]),
  ]
  const found = others.map((name) => groupFinding(name, measured, given.has(parameterOf(name)), remarks))
  if (exact.length === 0) return found
  const own = await Promise.all(
    measured.map((m) => exactFinding(specimen, m, (name) => exact.includes(name))),
  )
  return [...found, ...own]
}

const ANGLE = 'angle to the exact gradient'
const degrees = (x: number): string => `${x < 0.1 ? x.toFixed(2) : x.toFixed(1)}°`

/** One parameter under all drives: its worst angle, and each. */
function groupFinding(
  name: string,
  measured: readonly Measured[],
  isGiven: boolean,
  remarks: readonly string[],
): Finding {
  const under = measured.flatMap(({ drive, found }) =>
    found.groups.filter((g) => g.name === name).map((g) => ({ drive, g })),
  )
  const [first, ...rest] = under
  if (!first) return inapplicable(ANGLE, 'the exact gradient vanishes')
  if (under.every(({ g }) => g.still))
    return { name: ANGLE, outcome: 'reported', of: name, note: 'the rule does not move it at all' }
  const worst = rest.reduce((a, b) => (b.g.angle > a.g.angle ? b : a), first)
  const size = worst.g.ratio === undefined ? '' : `, ${worst.g.ratio.toPrecision(2)} times its size`
  const note = [
    `degrees, ${worst.drive.name}; there ${Math.round(100 * worst.g.signs)} % of signs agree${size}`,
    ...(rest.length === 0 ? [] : [each(under)]),
    ...remarks,
  ].join('; ')
  const shown = { of: name, value: worst.g.angle, note }
  return isGiven
    ? judged(ANGLE, worst.g.angle <= UPHILL, {
        ...shown,
        expected: `at most ${UPHILL}°: a law written by hand`,
      })
    : { name: ANGLE, outcome: 'reported', ...shown }
}

/** `ω τ = 0.1: 8.4°, 0.2: 65.4°; six tones: 51.7°`. */
function each(under: readonly { readonly drive: Drive; readonly g: Group }[]): string {
  const sines = under.filter(({ drive }) => drive.pace !== undefined)
  const others = under.filter(({ drive }) => drive.pace === undefined)
  const line = sines.map(({ drive, g }) => `${Number((drive.pace ?? 0).toPrecision(2))}: ${degrees(g.angle)}`)
  return [
    `ω τ = ${line.join(', ')}`,
    ...others.map(({ drive, g }) => `${drive.name.split(',')[0]}: ${degrees(g.angle)}`),
  ].join('; ')
}

/** An exact rule: what is left is of the order of the time step, or none. */
async function exactFinding(
  specimen: Specimen,
  { drive, found }: Measured,
  of: (name: string) => boolean,
  name = `${ANGLE}, ${drive.name}`,
  change: (model: Model) => Model = (m) => m,
): Promise<Finding> {
  const groups = found.groups.filter((g) => of(g.name))
  const [first, ...rest] = groups
  if (!first) return inapplicable(name, 'the exact gradient vanishes')
  const worst = rest.reduce((a, b) => (b.angle > a.angle ? b : a), first)
  const expected = `at most ${EXACT}°, or falling with the time step: no approximation is listed`
  const shown = { of: worst.name, value: worst.angle, expected }
  if (worst.angle <= EXACT) return judged(name, true, shown)
  if (drive.signals) return { name, outcome: 'reported', ...shown, note: 'a task has one time step' }
  const fine = refined(specimen)
  const again = { ...drive, ...finer(drive) }
  const small = compared(
    await localDirections(fine, again, change),
    await exactDirections(fine, again, change),
  )
  const after = Math.max(...small.groups.filter((g) => of(g.name)).map((g) => g.angle))
  return judged(name, after <= Math.max(EXACT, 0.5 * worst.angle), {
    ...shown,
    note: `${after.toPrecision(3)}° at a time step ${FINER} times as small`,
  })
}

const FINER = 4
const refined = (specimen: Specimen): Specimen => {
  const dt = specimen.dt / FINER
  return { ...specimen, dt, open: (options, change) => specimen.open({ dt, ...options }, change) }
}
const finer = ({ period, warm }: Drive): Pick<Drive, 'period' | 'warm'> => ({
  period: FINER * period,
  warm: FINER * warm,
})

interface Variant {
  readonly name: string
  readonly change: (model: Model) => Model
  /** Nothing is approximated: an identity. */
  readonly exact?: true
  /** A time step so many times as small. */
  readonly finer?: number
}

/** Exact equations that read the future are solved over a window, with their loops. */
const only =
  (kept: readonly Approximation[]) =>
  (m: Model): Model => {
    const { coupling: _coupling, ...simulate } = m.simulate
    return {
      ...m,
      approximations: kept,
      simulate: kept.some((a) => a.kind !== 'nudging') ? m.simulate : simulate,
    }
  }

/** Makes one model of a model: what is compiled for it is compiled once. */
function kept(change: (model: Model) => Model): (model: Model) => Model {
  const known = new WeakMap<Model, Model>()
  return (model) => {
    const made = known.get(model) ?? change(model)
    known.set(model, made)
    return made
  }
}

/** Each entry of the ledger alone, all of them being what runs. */
function variantsOf({ model, derivation, quick }: Specimen): readonly Variant[] {
  const { approximations } = model
  if (approximations.length === 0) return []
  const isOther = derivation.core.plasticity.some((law) => law.given) || besidesCost(derivation.core)
  const alone = approximations.map((a) => ({ name: `${nameOf(a)} alone`, change: kept(only([a])) }))
  return [
    { name: 'no approximation', change: kept(only([])), ...(isOther ? {} : { exact: true }) },
    ...(alone.length < 2 || quick ? [] : alone),
    { name: 'all approximations', change: (m) => m },
    ...(quick
      ? []
      : [{ name: `all, at a time step ${FINER} times as small`, change: (m: Model) => m, finer: FINER }]),
  ]
}

async function measuredAs(
  specimen: Specimen,
  { name, change, exact: isExact, finer: times }: Variant,
  drive: Drive,
): Promise<{ readonly finding: Finding; readonly angle?: number }> {
  const named = `ledger: ${name}`
  try {
    const [on, under] =
      times === undefined ? [specimen, drive] : [refined(specimen), { ...drive, ...finer(drive) }]
    const exact = await exactDirections(on, under, change)
    const found = compared(await localDirections(on, under, change), exact)
    const { overall } = found
    if (overall === undefined) return { finding: inapplicable(named, 'the exact gradient vanishes') }
    if (isExact)
      return { finding: await exactFinding(on, { drive, found }, () => true, named, change), angle: overall }
    const note = `degrees, all parameters, ${drive.name}`
    return { finding: { name: named, outcome: 'reported', value: overall, note }, angle: overall }
  } catch (failure) {
    return { finding: unrun(named, reasonOf(failure)) }
  }
}

function lineCharts(measured: readonly Measured[]): readonly Chart[] {
  const sines = measured.filter((m) => m.drive.pace !== undefined)
  if (sines.length < 2) return []
  const names = [...new Set(sines.flatMap((m) => m.found.groups.map((g) => g.name)))]
  const traces = (of: (g: Group) => number | undefined): readonly Trace[] =>
    names.map((name) => {
      const points = sines.flatMap(({ drive, found }) => {
        const group = found.groups.find((g) => g.name === name)
        const y = group && of(group)
        return y === undefined ? [] : [[drive.pace ?? 0, y] as const]
      })
      return { name, x: points.map(([x]) => x), y: points.map(([, y]) => y) }
    })
  const x = { label: 'ω · longest time constant', log: true }
  return [
    { name: 'angle', kind: 'line', x, y: { label: `${ANGLE} (degrees)` }, traces: traces((g) => g.angle) },
    {
      name: 'size',
      kind: 'line',
      x,
      y: { label: 'size over that of the exact gradient', log: true },
      traces: traces((g) => g.ratio),
    },
    { name: 'signs', kind: 'line', x, y: { label: 'signs that agree' }, traces: traces((g) => g.signs) },
  ]
}

const ledgerChart = (bars: readonly { readonly name: string; readonly angle: number }[]): readonly Chart[] =>
  bars.length === 0
    ? []
    : [
        {
          name: 'ledger',
          kind: 'bar',
          x: { label: '' },
          y: { label: 'angle to the exact gradient (degrees)' },
          traces: [{ name: 'angle', x: bars.map((_, n) => n), y: bars.map((b) => b.angle) }],
          categories: bars.map((b) => b.name),
        },
      ]
