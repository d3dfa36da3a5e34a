/** @file Frame of `model.ts`: header, types, tables and the simulator; the scalar functions follow it. */
export const MODULE = `/**
 * {{title}}
 *
 * {{equations}}
 *
 * {{origin}}
 */

/** Numbers, flat or nested: [batch, n]; for several steps [steps, batch, n]. */
export type Values = ArrayLike<number | Values>

/** Values by the name of an input or a target. */
export type Signals = Readonly<Record<string, Values>>

export interface Model {
  /** What can be read and set. */
  readonly names: readonly string[]
  shape(name: string): readonly number[]
  /** A copy, row by row. */
  get(name: string): {{array}}
  set(name: string, values: Values): void
  /** One time step; a target that is left out is not given. */
  step(signals: Signals, options?: { readonly learn?: boolean }): void
  /** Several steps; values for one step hold during all of them. */
  run(signals: Signals, options: { readonly steps: number; readonly learn?: boolean }): void
  /** -dE/d(parameter) of the last step: batch mean, before rate and optimizer. */
  gradient(name: string): {{array}}
}

{{tables}}

{{simulator}}
`
