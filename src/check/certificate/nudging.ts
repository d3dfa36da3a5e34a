/** @file Part 5: finite nudging where theory says that it is exact: its gradients over β against the exact one, and how they come to it. */
import { randomStream } from '../../base/random.js'
import type { Runnable } from '../../compile.js'
import { num, sym } from '../../expr/build.js'
import type { Model, ModelSymbol } from '../../model/model.js'
import { settle } from '../../pipeline.js'
import type { Simulation } from '../../runtime/simulation.js'
import { clearDraw, NOT_CLEAR } from './clear.js'
import { type Fit, fitText, slopeOf } from './fit.js'
import { type Gradient, nudgesOf, type Signals } from './loss.js'
import { PROBE, probed, pulses } from './probe.js'
import {
  type Chart,
  type Finding,
  inapplicable,
  judged,
  type PartOptions,
  type Result,
  unrun,
} from './report.js'
import { inOneWindow, type Specimen, type Waves } from './specimen.js'

const NAME = 'finite nudging'

/** Descent directions over β: from one sign of β, free ones subtracted, and from both. */
interface Nudged {
  readonly one: (beta: number) => Promise<Directions>
  readonly both: (beta: number) => Promise<Directions>
}

/** By parameter. */
type Directions = ReadonlyMap<string, Float64Array>

/** What is compared, and what it is called. */
interface Measured {
  readonly nudged: Nudged
  /** −dL/dθ. */
  readonly exact: Directions
  readonly what: string
  readonly note?: string
}

export async function checkNudging(specimen: Specimen, options: PartOptions = {}): Promise<Result> {
  const why = inapplicableTo(specimen)
  if (why !== undefined) return { findings: [inapplicable(NAME, why)] }
  const { core } = specimen.derivation
  const isContrast = core.plasticity.some((p) => p.contrast)
  const found = core.anticausal
    ? await overWindow(specimen)
    : isContrast
      ? await byContrast(specimen)
      : await atRest(specimen)
  if (typeof found === 'string') return { findings: [unrun(NAME, found)] }
  const findings: Finding[] = []
  const charts: Chart[] = []
  for (const [n, measured] of found.entries()) {
    if (options.signal?.aborted)
      return { findings: [...findings, unrun(measured.what, 'interrupted')], charts }
    const result = await compared(measured, specimen.quick)
    findings.push(...result.findings)
    charts.push(...(result.charts ?? []))
    options.onProgress?.((n + 1) / found.length)
  }
  return { findings, charts }
}

function inapplicableTo({ derivation, model }: Specimen): string | undefined {
  const { core } = derivation
  if (model.populations.length === 0) return 'the model has no network to run'
  if (core.cost === undefined) return 'the model has no cost'
  const nudges = nudgesOf(model)
  if (nudges.length === 0) return 'no constant nudges the network towards lower cost'
  if (core.ledger.length > 0)
    return `what runs is approximate (${core.ledger.map((l) => l.name).join(', ')}): how far it is from the exact gradient is measured by the part on the local rule`
  if (core.plasticity.every((p) => p.given)) return 'no parameter descends an energy'
  return undefined
}

/** Strengths are tried, then those of a quarter: how weak is weak depends on the network. */
const ROUNDS = 3
const NO_FIT: Fit = { slope: Number.NaN, within: Number.POSITIVE_INFINITY }
const BETAS = [0.08, 0.04, 0.02]
const QUICK_BETAS = [0.08, 0.03]
/** The limit is taken from both sides of it. */
const FAINT = 1e-4
/** What the limit may differ by, in gradients relative to themselves: O(β²), and the tolerance of what is solved over β. */
const LIMIT = 1e-5
const BOUND = 0.1

async function compared({ nudged, exact, what, note }: Measured, quick: boolean): Promise<Result> {
  const distance = (found: Directions): number => {
    let [apart, size] = [0, 0]
    for (const [name, values] of exact)
      for (const [k, v] of values.entries()) {
        apart += ((found.get(name)?.[k] ?? 0) - v) ** 2
        size += v * v
      }
    return Math.sqrt(apart / size)
  }
  const limit = distance(await nudged.both(FAINT))
  let betas: readonly number[] = quick ? QUICK_BETAS : BETAS
  let [one, both]: [number[], number[]] = [[], []]
  let [first, second]: [Fit, Fit] = [NO_FIT, NO_FIT]
  for (let n = 0; n < ROUNDS; n++) {
    if (n > 0) betas = betas.map((beta) => beta / 4)
    ;[one, both] = [[], []]
    for (const beta of betas) {
      one.push(distance(await nudged.one(beta)))
      both.push(distance(await nudged.both(beta)))
    }
    ;[first, second] = [slopeOf(betas, one), slopeOf(betas, both)]
    if (holdsAt(first, 1) && holdsAt(second, 2)) break
  }
  const more = note === undefined ? {} : { note }
  return {
    findings: [
      judged(`${what} over β come to the exact one as β goes to 0`, limit <= LIMIT, {
        value: limit,
        expected: `relative difference at most ${LIMIT}`,
        ...more,
      }),
      slopeFinding(`${what}: the error of one sign of β`, first, 1, one, more),
      slopeFinding(`${what}: the error of both signs of β`, second, 2, both, more),
    ],
    charts: [
      {
        name: `nudging, ${what}`,
        kind: 'line',
        x: { label: 'β', log: true },
        y: { label: 'relative error', log: true },
        traces: [
          { name: `one sign, slope ${first.slope.toFixed(2)}`, x: betas, y: one },
          { name: `both signs, slope ${second.slope.toFixed(2)}`, x: betas, y: both },
        ],
      },
    ],
  }
}

const holdsAt = ({ slope, within }: Fit, order: 1 | 2): boolean =>
  Math.abs(slope - order) <= BOUND + (Number.isFinite(within) ? Math.min(within, BOUND) : 0)

/** Errors that are rounding already have no slope. */
const ROUNDING = 1e-9

function slopeFinding(
  name: string,
  fit: Fit,
  order: 1 | 2,
  errors: readonly number[],
  more: { readonly note?: string },
): Finding {
  const expected = `O(β${order === 2 ? '²' : ''}): slope ${order} within ${BOUND}`
  if (errors.every((e) => e < ROUNDING))
    return judged(name, true, { value: Math.max(...errors), expected, note: 'no error above rounding' })
  return judged(name, holdsAt(fit, order), {
    value: fit.slope,
    expected,
    note: [
      ...(Number.isFinite(fit.within) ? [`${fitText(fit)} with 95 % confidence`] : []),
      ...(more.note === undefined ? [] : [more.note]),
    ].join('; '),
  })
}

const learnedIn = ({ loops }: Runnable): readonly string[] =>
  loops.buffers.flatMap((b) => (b.role === 'gradient' && b.name !== undefined ? [b.name] : []))

const taken = (sim: Simulation, names: readonly string[]): Directions =>
  new Map(names.map((name) => [name, Float64Array.from(sim.gradient(name))]))

const combined = (a: Directions, b: Directions, scale: number): Directions =>
  new Map([...a].map(([name, v]) => [name, v.map((x, k) => (x - (b.get(name)?.[k] ?? 0)) / scale)]))

const descent = (gradient: Gradient, names: readonly string[]): Directions =>
  new Map(names.map((name) => [name, Float64Array.from(gradient[name] ?? [], (g) => -g)]))

/** Each strength is run once. */
function fromRuns(run: (beta: number) => Promise<Directions>): Nudged {
  const known = new Map<number, Promise<Directions>>()
  const at = (beta: number): Promise<Directions> => {
    const made = known.get(beta) ?? run(beta)
    known.set(beta, made)
    return made
  }
  return {
    one: async (beta) => {
      const without = await at(0)
      return combined(await at(beta), without, beta)
    },
    both: async (beta) => combined(await at(beta), await at(-beta), 2 * beta),
  }
}

const WINDOW = 40
const QUICK_WINDOW = 12

/** What is solved over a window: e / β is the costate, and gradients / β are exact at every time step. */
async function overWindow(specimen: Specimen): Promise<readonly Measured[] | string> {
  const steps = specimen.quick ? QUICK_WINDOW : WINDOW
  const compiled = await specimen.open({}, inOneWindow)
  const own = await windowed(specimen, compiled, specimen.drive(compiled, steps), steps)
  const names = learnedIn(compiled)
  const list: Measured[] = [{ ...own(names), what: 'gradients' }]
  const change = probed(specimen.model)
  if (change) {
    const sensed = await specimen.open({}, (m) => inOneWindow(change(m)))
    const signals = { ...specimen.drive(sensed, steps), [PROBE]: pulses(steps) }
    const of = await windowed(specimen, sensed, signals, steps)
    const probes = learnedIn(sensed).filter((name) => name.includes(`,${PROBE}]`))
    list.push({
      ...of(probes),
      what: 'errors e',
      note: 'the costate at single steps, as the exact gradient of weights from pulses',
    })
  }
  return list
}

async function windowed(
  { model }: Specimen,
  compiled: Runnable,
  signals: Signals,
  steps: number,
): Promise<(names: readonly string[]) => Pick<Measured, 'nudged' | 'exact'>> {
  const sim = compiled.start()
  const { gradient } = await sim.exactGradient(signals, { steps, by: 'discrete' })
  return (names) => ({
    exact: descent(gradient, names),
    nudged: fromRuns(async (beta) => {
      sim.reset()
      for (const nudge of nudgesOf(model)) sim.set(nudge, beta)
      await sim.run(signals, { steps, learn: false })
      return taken(sim, names)
    }),
  })
}

/** Each unit holds a number. */
const constant =
  (seed: number): Waves =>
  (population, unit) => {
    const value = 0.3 + 0.5 * randomStream(seed, `held ${population}/${unit}`).uniform()
    return () => value
  }

/** Steps after which a network that comes to rest is there, tried in turn. */
const SETTLE = [30, 100, 400, 1600]
/** Relative change of a gradient from step to step at rest. */
const STILL = 1e-10

interface Rest {
  readonly compiled: Runnable
  readonly signals: Signals
  readonly steps: number
  readonly exact: Directions
  readonly note: string
  readonly change: (model: Model) => Model
  readonly seed: number
}

/** The free network at rest under inputs that do not move, and −dC/dθ there: what one step more adds to the gradient. */
async function restOf(specimen: Specimen): Promise<Rest | string> {
  const waves = constant(specimen.seed)
  const draw = await clearDraw(specimen, LOOK, { waves, dt: stepToRest(specimen) })
  if (!draw) return NOT_CLEAR
  const { compiled } = draw
  const names = learnedIn(compiled)
  const sim = compiled.start()
  for (const steps of SETTLE) {
    const signals = specimen.drive(compiled, steps + 2, waves)
    const at = async (n: number): Promise<Directions> => {
      const cut = Object.fromEntries(
        Object.entries(signals).map(([key, v]) => [key, v.subarray(0, (v.length / (steps + 2)) * n)]),
      )
      return descent((await sim.exactGradient(cut, { steps: n, by: 'discrete' })).gradient, names)
    }
    const [a, b, c] = [await at(steps), await at(steps + 1), await at(steps + 2)]
    const [early, late] = [combined(b, a, compiled.loops.dt), combined(c, b, compiled.loops.dt)]
    if (relative(early, late) > STILL * steps) continue
    return {
      compiled,
      signals,
      steps,
      exact: late,
      change: draw.change,
      seed: draw.seed,
      note: draw.note ?? '',
    }
  }
  return `the free network does not come to rest within ${SETTLE.at(-1)} steps under inputs that do not move`
}

const LOOK = 60

/** The state of rest is the same for every step; implicit methods go there in long ones. */
function stepToRest({ model, dt, slowest }: Specimen): number {
  const { kind } = settle(model, { dt }).method
  return kind === 'implicit' || kind === 'Rosenbrock' ? Math.max(dt, slowest) : dt
}

function relative(a: Directions, b: Directions): number {
  let [apart, size] = [0, 0]
  for (const [name, v] of a)
    for (const [k, x] of v.entries()) {
      apart += (x - (b.get(name)?.[k] ?? 0)) ** 2
      size += x * x
    }
  return Math.sqrt(apart / size)
}

/** Latent equilibrium, neuronal least action: nudged at rest, gradients / β are those of the cost at rest. */
async function atRest(specimen: Specimen): Promise<readonly Measured[] | string> {
  const rest = await restOf(specimen)
  if (typeof rest === 'string') return rest
  const { compiled, signals, steps, exact, note } = rest
  const names = [...exact.keys()]
  const sim = compiled.start()
  const nudged = fromRuns(async (beta) => {
    sim.reset()
    for (const nudge of nudgesOf(specimen.model)) sim.set(nudge, beta)
    await sim.run(signals, { steps: steps + 2, learn: false })
    return taken(sim, names)
  })
  return [
    {
      nudged,
      exact,
      what: 'gradients',
      note: ['at rest, under inputs that do not move', ...(note ? [note] : [])].join('; '),
    },
  ]
}

const [FROM, TO] = ['nudge_from', 'nudge_to']

/** The contrast that the model itself computes, its two phases long enough to settle. */
async function byContrast(specimen: Specimen): Promise<readonly Measured[] | string> {
  const rest = await restOf(specimen)
  if (typeof rest === 'string') return rest
  const { signals, exact, seed, steps, note } = rest
  const { dt } = rest.compiled.loops
  const change = (model: Model): Model => {
    const own = rest.change(model)
    const span = { start: 0, end: 0 }
    const scalar = (name: string): readonly [string, ModelSymbol] => [
      name,
      { name, role: 'constant', kinds: [], perNeuron: false, value: { kind: 'number', value: 0.1 }, span },
    ]
    return {
      ...own,
      symbols: new Map([...own.symbols, scalar(FROM), scalar(TO)]),
      rules: own.rules.map((r) =>
        r.kind === 'contrast'
          ? { ...r, from: sym('constant', FROM), to: sym('constant', TO), every: num(steps * dt) }
          : r,
      ),
    }
  }
  const compiled = await specimen.open({ seed, dt }, change)
  const sim = compiled.start()
  const names = [...exact.keys()]
  const long = Object.fromEntries(
    Object.entries(signals).map(([key, v]) => {
      const width = v.length / (steps + 2)
      return [key, Float64Array.from({ length: 3 * steps * width }, (_, n) => v[n % width] ?? 0)]
    }),
  )
  const between = async (from: number, to: number): Promise<Directions> => {
    sim.reset()
    sim.set(FROM, from)
    sim.set(TO, to)
    await sim.run(long, { steps: 3 * steps, learn: false })
    return taken(sim, names)
  }
  const nudged = { one: (beta: number) => between(beta, 0), both: (beta: number) => between(beta, -beta) }
  return [
    {
      nudged,
      exact,
      what: 'contrasts',
      note: ['at rest, under inputs that do not move', ...(note ? [note] : [])].join('; '),
    },
  ]
}
