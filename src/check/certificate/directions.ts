/** @file Descent directions of a run: what the rule computes step by step, and the exact gradient of the same stretch of time. */
import type { Runnable } from '../../compile.js'
import { addends } from '../../derive/terms.js'
import { ONE } from '../../expr/build.js'
import type { Expr } from '../../expr/expr.js'
import type { Model } from '../../model/model.js'
import type { Simulation } from '../../runtime/simulation.js'
import type { Drive } from './drives.js'
import { inOneWindow, type Specimen } from './specimen.js'

/** By parameter: `W[h,x]`. */
export type Directions = ReadonlyMap<string, Float64Array>

type Signals = Readonly<Record<string, Float64Array>>

/** The constant that scales the cost within the energy, made small: what nudging does to the trajectory is another part's matter. */
const FAINT = 1e-3

/** −dL/dθ of the steps after the first ones, along the free trajectory; exact in the steady state of signals that repeat. */
export async function exactDirections(
  specimen: Specimen,
  drive: Drive,
  change: (model: Model) => Model = (m) => m,
): Promise<Directions> {
  const { warm, period } = drive
  const compiled = await specimen.open({}, (m) => inOneWindow(change(m)))
  const signals = signalsOf(specimen, compiled, drive)
  const sim = compiled.start()
  const all = await sim.exactGradient(signals, { steps: warm + period, by: 'discrete' })
  const first =
    warm === 0
      ? undefined
      : await sim.exactGradient(shortened(signals, warm, warm + period), { steps: warm, by: 'discrete' })
  return new Map(
    Object.entries(all.gradient).map(([name, values]) => {
      const before = first?.gradient[name]
      return [name, Float64Array.from(values, (v, n) => (before?.[n] ?? 0) - v)]
    }),
  )
}

const shortened = (signals: Signals, steps: number, of: number): Signals =>
  Object.fromEntries(
    Object.entries(signals).map(([name, values]) => [name, values.subarray(0, (values.length / of) * steps)]),
  )

/** The rule's own directions summed over the same steps times dt; undefined scale where the cost enters with no constant. */
export interface Local {
  readonly directions: Directions
  /** What the cost is multiplied by in the energy, as it was while this was measured. */
  readonly strength: number | undefined
}

/**
 * What the rule computes under a faint nudge. Where it learns without any nudge too, as where errors are mismatches of the dynamics
 * themselves, it is what the nudge adds.
 */
export async function localDirections(
  specimen: Specimen,
  drive: Drive,
  change: (model: Model) => Model = (m) => m,
): Promise<Local> {
  const compiled = await specimen.open({}, (m) => inOneWindow(change(m)))
  const directions = (share: number): Promise<Directions> =>
    compiled.loops.sweeps
      ? swept(specimen, drive, change, share)
      : stepped(compiled, signalsOf(specimen, compiled, drive), drive, share)
  const strength = nudged(compiled, compiled.start(), FAINT)
  const found = await directions(FAINT)
  if (strength === undefined || compiled.derivation.core.errors.length > 0)
    return { directions: found, strength }
  const without = await directions(0)
  const added = [...found].map(
    ([name, v]) => [name, v.map((x, n) => x - (without.get(name)?.[n] ?? 0))] as const,
  )
  return { directions: new Map(added), strength }
}

const signalsOf = (
  specimen: Specimen,
  compiled: Runnable,
  { signals, warm, period, waves }: Drive,
): Signals => signals ?? specimen.drive(compiled, warm + period, waves)

async function stepped(
  compiled: Runnable,
  signals: Signals,
  { warm, period }: Drive,
  share: number,
): Promise<Directions> {
  const sim = compiled.start()
  nudged(compiled, sim, share)
  if (warm > 0) await sim.run(shortened(signals, warm, warm + period), { steps: warm, learn: false })
  const sums = new Map<string, Float64Array>()
  for (let n = warm; n < warm + period; n++) {
    const now = Object.entries(signals).map(([name, values]) => {
      const size = values.length / (warm + period)
      return [name, values.subarray(n * size, (n + 1) * size)] as const
    })
    sim.step(Object.fromEntries(now), { learn: false })
    for (const name of learnedIn(compiled)) {
      const g = sim.gradient(name)
      const sum = sums.get(name) ?? new Float64Array(g.length)
      sums.set(name, sum)
      for (let k = 0; k < g.length; k++) sum[k] = (sum[k] ?? 0) + compiled.loops.dt * (g[k] ?? 0)
    }
  }
  return sums
}

const learnedIn = ({ loops }: Runnable): readonly string[] =>
  loops.buffers.flatMap((b) => (b.role === 'gradient' && b.name !== undefined ? [b.name] : []))

/** What multiplies the cost in an energy, if that is one constant. */
function strengthOf({ model }: Runnable['derivation']): string | undefined {
  const isCost = (e: Expr): boolean => e.kind === 'sym' && model.costs.has(e.name)
  for (const { body } of model.energies.values()) {
    for (const term of addends(body)) {
      if (term.kind !== 'mul' || !term.factors.some(isCost)) continue
      const [factor, ...more] = term.factors.filter((f) => !isCost(f))
      if (factor?.kind === 'sym' && factor.role === 'constant' && more.length === 0) return factor.name
    }
  }
  return undefined
}

/** Scales it; its value then. */
function nudged(compiled: Runnable, sim: Simulation, share: number): number | undefined {
  const name = strengthOf(compiled.derivation)
  const names = sim.names.filter((n) => n === name || n.startsWith(`${name}[`))
  let strength: number | undefined
  for (const own of names) {
    const values = sim.get(own).map((v) => share * v)
    strength = values[0]
    sim.set(own, values)
  }
  return strength
}

/** Learns at unit rate at the end of the window: what parameters change by is the integral. */
const plainly = (model: Model): Model => ({
  ...model,
  keeps: [],
  rules: model.rules.map((rule) => {
    if (rule.kind !== 'descend') return rule
    const { optimizer: _optimizer, ...plain } = rule
    return { ...plain, rate: ONE }
  }),
})

/** Of what is solved over a window: the integral over all of it without that over its first steps. */
async function swept(
  specimen: Specimen,
  drive: Drive,
  change: (model: Model) => Model,
  share: number,
): Promise<Directions> {
  const { warm, period } = drive
  const compiled = await specimen.open({}, (m) => plainly(inOneWindow(change(m))))
  const signals = signalsOf(specimen, compiled, drive)
  const changes = async (steps: number): Promise<Directions> => {
    const sim = compiled.start()
    nudged(compiled, sim, share)
    const names = learnedIn(compiled)
    const before = new Map(names.map((name) => [name, sim.get(name)]))
    await sim.run(shortened(signals, steps, warm + period), { steps })
    return new Map(
      names.map((name) => [
        name,
        Float64Array.from(sim.get(name), (v, n) => v - (before.get(name)?.[n] ?? Number.NaN)),
      ]),
    )
  }
  const [all, first] = [await changes(warm + period), warm === 0 ? undefined : await changes(warm)]
  return new Map([...all].map(([name, v]) => [name, v.map((x, n) => x - (first?.get(name)?.[n] ?? 0))]))
}
