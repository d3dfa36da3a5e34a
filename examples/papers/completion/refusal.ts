/** @file Runs that are refused where an equilibrium ends: by steps of 1 ms, and once more by short ones, with the speeds before. */
import {
  compile,
  type Derivation,
  type Recording,
  RunError,
  type SignalSource,
  type Simulation,
} from 'extremal'
import type { Claim } from '../experiment.js'

export async function unlessRefused(run: () => Promise<Recording>): Promise<Recording | RunError> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof RunError && error.diagnostics.some(({ code }) => code === 'E6015')) return error
    throw error
  }
}

export const voltagesOf = (sim: Simulation): readonly string[] => sim.names.filter((n) => n.startsWith('u['))

/** What a network is shown from `at` on, in ms from where signals went missing, by steps of dt. */
export type Drive = (at: number, dt: number) => Readonly<Record<string, SignalSource>>

export interface End {
  /** In ms from where four signals began to be missing, by steps of 1 ms, and by short ones. */
  readonly at: number
  readonly fine: number
  /** By short steps: of all neurons together, and how long before the end. */
  readonly left: Float64Array
  readonly speed: Float64Array
}

/** A short step, in ms, as all times here. */
export const SHORT = 0.005
/** How long before the step that is refused short ones begin, and for how long they may go on. */
const [LEAD, AFTER] = [100, 50]

/**
 * What has learned goes on by steps of 1 ms to the step that is refused, and from a little before once more by short ones; undefined where either meets
 * no refusal.
 */
export async function endOf(
  taught: Simulation,
  derivation: Derivation,
  drive: Drive,
  pull: number,
): Promise<End | undefined> {
  const follow = async (state: Simulation, at: number, dt: number) => {
    const sim = (await compile(derivation, { dt })).start()
    for (const name of state.names.filter((n) => /^[uWb]\[/u.test(n))) sim.set(name, state.get(name))
    sim.set('beta', [pull])
    const before = sim.snapshot()
    const run = (steps: number, record: readonly string[]) =>
      unlessRefused(() => sim.run(drive(at, dt), { steps, record, every: 1, learn: false }))
    return { sim, run, rewind: () => sim.restore(before) }
  }
  const coarse = await follow(taught, 0, 1)
  const refused = await coarse.run(1500, [])
  if (!(refused instanceof RunError)) return undefined
  const kept = Math.max(0, refused.step - 1 - LEAD)
  coarse.rewind()
  if (kept > 0) await coarse.run(kept, [])
  const fine = await follow(coarse.sim, kept, SHORT)
  const end = await fine.run((LEAD + AFTER) / SHORT, [])
  if (!(end instanceof RunError)) return undefined
  const steps = end.step - 1
  const voltages = voltagesOf(fine.sim)
  fine.rewind()
  const recording = await fine.run(steps, voltages)
  if (recording instanceof RunError) return undefined
  const squares = new Float64Array(steps - 1)
  for (const { data } of voltages.map((name) => recording.get(name))) {
    const width = data.length / steps
    for (let n = width; n < data.length; n++) {
      const row = Math.floor(n / width) - 1
      squares[row] = (squares[row] ?? 0) + ((data[n] ?? 0) - (data[n - width] ?? 0)) ** 2
    }
  }
  return {
    at: refused.step,
    fine: kept + end.step * SHORT,
    left: squares.map((_, row) => (steps - 1 - row) * SHORT),
    speed: squares.map((square) => Math.sqrt(square) / SHORT),
  }
}

const speedAt = ({ left, speed }: End, time: number): number =>
  speed[left.findIndex((l) => l <= time)] ?? Number.NaN

/** Slope of the speed over the time left, both on scales of logarithms, between half a millisecond and a twentieth. */
export const plainOrderOf = (end: End): number =>
  Math.log10(speedAt(end, 0.5)) - Math.log10(speedAt(end, 0.05))

/**
 * The order p of v² = a + c left^2p through three points a factor of ten apart: neurons move before the end comes near, too, and where that is much of their speed, the
 * plain slope is too small.
 */
export function orderOf(end: End): number {
  const [far, near, nearest] = [5, 0.5, 0.05].map((time) => speedAt(end, time) ** 2)
  const rise = (of = Number.NaN, before = Number.NaN): number => of - before
  return -Math.log10(rise(nearest, near) / rise(near, far)) / 2
}

export interface Refused {
  readonly kind: string
  readonly seed: number
  readonly steps: number
  readonly pull: number
  readonly end: End | undefined
}

const listed = (of: readonly number[]): string => of.map((o) => o.toFixed(3)).join(', ')

/** Of all runs that were refused, each taken up again by short steps. */
export function endClaims(refused: readonly Refused[]): readonly Claim[] {
  if (refused.length === 0) return []
  const ends = refused.flatMap(({ end }) => (end ? [end] : []))
  const later = ends.map(({ at, fine }) => at - fine)
  return [
    {
      what: `refused by steps of 1 ms later than by steps of ${SHORT} ms, in ms`,
      found: later.map((t) => t.toFixed(2)).join(', '),
      expected: `within 2, all of ${refused.length} runs that were refused`,
      holds: ends.length === refused.length && later.every((t) => Math.abs(t) <= 2),
    },
    {
      what: 'the order at which speeds grow towards that moment, beyond what they are before',
      found: listed(ends.map(orderOf)),
      expected: '-0.5 ± 0.05, each: a minimum that ends',
      holds: ends.map(orderOf).every((o) => Math.abs(o + 0.5) <= 0.05),
    },
    {
      what: 'the same, of speeds as they are: less steep where they were large before',
      found: listed(ends.map(plainOrderOf)),
      expected: 'shown, whatever it is',
      holds: true,
    },
  ]
}
