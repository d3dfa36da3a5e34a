/** @file The networks of two models, run side by side on the same signals from the same weights. */
import type { Runnable } from '../../compile.js'
import type { Role } from '../../program/program.js'
import type { Recording } from '../../runtime/recording.js'
import type { Simulation } from '../../runtime/simulation.js'
import { type Chart, type Finding, inapplicable, judged, type Result } from './report.js'
import { inOneWindow, type Specimen, smoothWaves } from './specimen.js'

const STEPS = 400
const QUICK_STEPS = 100
/** A relative difference beyond this is none of rounding. */
const MOST = 1e-9

/** Both take the time step of the first. */
export async function compareRuns(one: Specimen, other: Specimen): Promise<Result> {
  if (one.model.populations.length === 0 || other.model.populations.length === 0)
    return { findings: [inapplicable('trajectories', 'one of the models has no network to run')] }
  const options = { dt: one.dt }
  const [a, b] = [await one.open(options, inOneWindow), await other.open(options, inOneWindow)]
  const [here, there] = [a.start(), b.start()]
  const shared = here.names.filter((name) => isShared(name, here, there))
  for (const name of shared) if (isWeight(one, name)) there.set(name, here.get(name))
  const compared = shared.filter((name) => MOVING.includes(roleOf(a, name) ?? 'constant'))
  const sizes = compareSizes(one, other)
  if (compared.length === 0)
    return { findings: [...sizes, inapplicable('trajectories', 'the networks share no name of one shape')] }
  const steps = one.quick ? QUICK_STEPS : STEPS
  const waves = smoothWaves(one.seed, one.slowest)
  const record = { steps, record: compared }
  const first = await here.run(one.drive(a, steps, waves), record)
  const second = await there.run(other.drive(b, steps, waves), record)
  const course = differences(first, second, compared)
  const worst = course.reduce((x, y) => (isWorse(y, x) ? y : x))
  const begins = course.find((x) => !(x.value <= MOST))
  const when = begins ? `beyond ${MOST} from step ${begins.step} on, first in ${begins.name}` : ''
  const step = one.dt === other.dt ? '' : `both with the time step ${one.dt} of the first`
  const note = [when, step].filter((part) => part !== '').join('; ')
  const run = judged('trajectories', begins === undefined, {
    of: worst.name,
    value: worst.value,
    expected: `a relative difference of at most ${MOST} over ${steps} steps`,
    ...(note === '' ? {} : { note }),
  })
  return { findings: [...sizes, run], charts: [chartOf(course)] }
}

const MOVING: readonly Role[] = ['state', 'signal', 'stored', 'parameter']

const roleOf = ({ loops }: Runnable, name: string): Role | undefined =>
  loops.buffers.find((b) => b.name === name)?.role

const isShared = (name: string, here: Simulation, there: Simulation): boolean =>
  there.names.includes(name) && here.shape(name).join() === there.shape(name).join()

function isWeight({ model }: Specimen, name: string): boolean {
  const role = model.symbols.get(name.split('[')[0] ?? '')?.role
  return role === 'weight' || role === 'bias'
}

/** Populations of one name have as many neurons. */
function compareSizes(one: Specimen, other: Specimen): readonly Finding[] {
  const others = new Map(other.sizes.map((s) => [s.population, s.full]))
  const names = [...new Set([...one.sizes, ...other.sizes].map((s) => s.population))]
  return names.map((population) => {
    const here = one.sizes.find((s) => s.population === population)?.full
    const there = others.get(population)
    const said = (n: number | undefined): string => (n === undefined ? 'none' : String(n))
    const note = `${said(here)} neurons here, ${said(there)} there`
    return judged('equal populations', here === there, {
      of: population,
      ...(here === there ? {} : { note }),
    })
  })
}

/** The largest relative difference of one step. */
interface Difference {
  readonly step: number
  readonly name: string
  readonly value: number
}

/** NaN is worst. */
const isWorse = (a: Difference, b: Difference): boolean =>
  Number.isNaN(a.value) ? !Number.isNaN(b.value) : a.value > b.value

function differences(first: Recording, second: Recording, names: readonly string[]): readonly Difference[] {
  const samples = first.times.length
  const series = names.map((name) => {
    const [a, b] = [first.get(name).data, second.get(name).data]
    let size = 0
    for (const x of a) size = Math.max(size, Math.abs(x))
    for (const x of b) size = Math.max(size, Math.abs(x))
    return { name, a, b, size, width: a.length / samples }
  })
  return Array.from({ length: samples }, (_, n) => {
    const all = series.map(({ name, a, b, size, width }): Difference => {
      let gap = 0
      for (let k = n * width; k < (n + 1) * width; k++)
        gap = Math.max(gap, Math.abs((a[k] ?? 0) - (b[k] ?? 0)))
      return { step: n + 1, name, value: gap === 0 ? 0 : gap / size }
    })
    return all.reduce((x, y) => (isWorse(y, x) ? y : x))
  })
}

/** Rounding is no less. */
const FLOOR = 1e-17

const chartOf = (course: readonly Difference[]): Chart => ({
  name: 'difference of the trajectories',
  kind: 'line',
  x: { label: 'step' },
  y: { label: 'largest relative difference', log: true },
  traces: [
    {
      name: 'largest of all names',
      x: course.map((d) => d.step),
      y: course.map((d) => Math.max(FLOOR, d.value)),
    },
  ],
})
