/** @file What a simulation shows of some steps from its start: all that has a name, before and after each, and what was given to it. */

import type { Derivation } from '../../pipeline.js'
import type { Simulation } from '../../runtime/simulation.js'

/** By name. */
export type Shown = ReadonlyMap<string, ArrayLike<number>>

/** One step. */
export interface Frame {
  readonly before: Shown
  readonly after: Shown
  /** Inputs, targets and signals. */
  readonly given: Shown
}

export interface Course {
  readonly derivation: Derivation
  readonly frames: readonly Frame[]
  readonly dt: number
  readonly batch: number
  /** Whether products read what the step before stored. */
  readonly lagged: boolean
}

/** Steps with learning on; gradients are shown as `∇W[h,x]`. */
export function framesOf(
  sim: Simulation,
  signals: readonly Readonly<Record<string, Float64Array>>[],
  learned: readonly string[],
): readonly Frame[] {
  const shown = (): Shown => new Map(sim.names.map((name) => [name, sim.get(name)]))
  let before = shown()
  return signals.map((given) => {
    sim.step(given, { learn: true })
    const values = shown()
    const after = new Map([
      ...values,
      ...learned.map((name) => [gradientOf(name), sim.gradient(name)] as const),
    ])
    const frame = { before, after, given: new Map(Object.entries(given)) }
    before = values
    return frame
  })
}

export const gradientOf = (name: string): string => `∇${name}`
