/** @file RunError: a run that diverged, with the place, the step and the last good state. */
import { type Diagnostic, render } from '../base/diagnostic.js'
import type { Snapshot } from './memory.js'
import type { Recording } from './recording.js'

export interface Divergence {
  /** `u` of `u[h1]`. */
  readonly variable: string
  /** `h1` of `u[h1]`, `h2` of `W[h2,h1]`; empty for what belongs to no population. */
  readonly population: string
  /** The first bad step, counted from 1 at the last reset. */
  readonly step: number
  /** The state before that step; the simulation is left there. */
  readonly snapshot: Snapshot
  readonly diagnostic: Diagnostic
}

export class RunError extends Error {
  readonly variable: string
  readonly population: string
  readonly step: number
  /** The last good state. Who prints the error does not see it: it has thousands of numbers. */
  declare readonly snapshot: Snapshot
  /** Of a run: what it had recorded up to that state. */
  declare readonly recording?: Recording
  readonly diagnostics: readonly Diagnostic[]
  constructor(divergence: Divergence) {
    super(render(divergence.diagnostic))
    this.name = 'RunError'
    this.variable = divergence.variable
    this.population = divergence.population
    this.step = divergence.step
    Object.defineProperty(this, 'snapshot', { value: divergence.snapshot, enumerable: false })
    this.diagnostics = [divergence.diagnostic]
  }
}

/** The failure of a run, an abort too, with what had been recorded; who prints it does not see that. */
export function withRecording(failure: unknown, recording: Recording): unknown {
  if (typeof failure === 'object' && failure !== null && Object.isExtensible(failure))
    Object.defineProperty(failure, 'recording', { value: recording, enumerable: false, configurable: true })
  return failure
}

/** What a run that did not come to its end had recorded. */
export const recordingOf = (failure: unknown): Recording | undefined =>
  typeof failure === 'object' && failure !== null && 'recording' in failure
    ? (failure.recording as Recording | undefined)
    : undefined
