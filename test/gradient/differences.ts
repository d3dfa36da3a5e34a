/** @file The cost of a run as it is emitted, and how far an exact gradient is from its differences. */
import type { Simulation } from '../../src/index.js'
import { numbers } from '../program/samples.js'

export interface Run {
  /** Left at its start with other parameters after each use. */
  readonly sim: Simulation
  readonly steps: number
  /** Signals of step n, targets included. */
  readonly signals: (n: number) => Readonly<Record<string, Float64Array>>
  readonly dt: number
  /** The cost of the step that was just taken, summed over the batch. */
  readonly cost: (sim: Simulation, n: number) => number
}

export type Parameters = ReadonlyMap<string, Float64Array>

/** Σ dt C along steps that the simulation itself takes. */
export function costOf(run: Run, parameters: Parameters): number {
  const { sim } = run
  sim.reset()
  for (const [name, values] of parameters) sim.set(name, values)
  let sum = 0
  for (let n = 0; n < run.steps; n++) {
    sim.step(run.signals(n), { learn: false })
    sum += run.dt * run.cost(sim, n)
  }
  return sum
}

/** Σ of the cost as the simulation shows it, for methods that take it from the instant itself. */
export const shownCost = (sim: Simulation): number => [...sim.get('cost')].reduce((s, c) => s + c, 0)

export interface Remainder {
  /** Slope of |L(θ + h d) − L(θ) − h g·d| in h. */
  readonly slope: number
  /** |central difference − g·d|, relative. */
  readonly apart: number
}

/** Taylor remainders along a direction through all parameters. */
export function remainder(run: Run, gradient: Readonly<Record<string, ArrayLike<number>>>): Remainder {
  const { sim } = run
  const names = Object.keys(gradient)
  const at = new Map(names.map((name) => [name, Float64Array.from(sim.get(name))]))
  const along = new Map(
    names.map((name, k) => [name, masked(sim, name, numbers(at.get(name)?.length ?? 0, 7 + 13 * k))]),
  )
  const moved = (h: number): Parameters =>
    new Map([...at].map(([name, x]) => [name, x.map((v, n) => v + h * (along.get(name)?.[n] ?? 0))]))
  const change = names.reduce(
    (sum, name) =>
      sum + Array.from(gradient[name] ?? []).reduce((s, g, n) => s + g * (along.get(name)?.[n] ?? 0), 0),
    0,
  )
  const base = costOf(run, at)
  const sizes = [2 ** -8, 2 ** -10]
  const rests = sizes.map((h) => Math.abs(costOf(run, moved(h)) - base - h * change))
  const h = 1e-4
  const [up, down] = [costOf(run, moved(h)), costOf(run, moved(-h))]
  const [up2, down2] = [costOf(run, moved(2 * h)), costOf(run, moved(-2 * h))]
  const difference = (8 * (up - down) - (up2 - down2)) / (12 * h)
  return {
    slope: Math.log2((rests[0] ?? 0) / (rests[1] ?? 1)) / 2,
    apart: Math.abs(difference - change) / Math.max(Math.abs(change), 1e-3),
  }
}

/** Directions keep the structure of a weight: zero where it is zero, symmetric where it is. */
function masked(sim: Simulation, name: string, values: readonly number[]): Float64Array {
  const now = sim.get(name)
  const [rows = 0, columns = 0] = sim.shape(name)
  const square = rows === columns && sim.shape(name).length === 2
  const same = square && now.every((x, n) => x === now[(n % columns) * columns + Math.floor(n / columns)])
  return Float64Array.from(values, (v, n) => {
    if (now[n] === 0 && name.startsWith('W')) return 0
    return same ? v + (values[(n % columns) * columns + Math.floor(n / columns)] ?? 0) : v
  })
}
