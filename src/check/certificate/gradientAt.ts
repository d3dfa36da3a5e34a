/** @file Exact gradients at any time step, without the step that is emitted: programs for many time steps are made quickly. */
import { backendFor } from '../../backends/registry.js'
import { type Derivation, settle, toGradients } from '../../pipeline.js'
import type { Transposed } from '../../program/gradient/transposed.js'
import { METHODS } from '../../program/methods/registry.js'
import { type ExactGradient, gradientRun } from '../../runtime/exactGradient.js'
import { openMemory } from '../../runtime/memory.js'
import type { Signals } from './loss.js'

export interface Numerics {
  readonly dt: number
  readonly seed: number
  /** False where making the code for several numbers at a time takes longer than it saves. */
  readonly simd?: boolean
}

/** By the costate equation and by the step transposed. Signals are functions of time: `drive` samples them at the beginning of each step. */
export async function gradientsAt(
  derivation: Derivation,
  { dt, seed, simd = true }: Numerics,
  signals: Signals,
  steps: number,
): Promise<Readonly<Record<'continuous' | 'discrete', ExactGradient>>> {
  const settings = settle(derivation.model, { target: 'wasm', precision: 'f64', batch: 1, dt, seed, simd })
  const gradients = toGradients(derivation, settings)
  const run = async (by: 'continuous' | 'discrete', programs: Transposed): Promise<ExactGradient> => {
    // what is solved runs long; else making the code takes longer than running it
    const backend = await backendFor(programs.forward.procedures?.length ? 'wasm' : 'ts')
    const [forward, reverse] = await Promise.all([
      backend.start(programs.forward),
      backend.start(programs.reverse),
    ])
    const { cells } = openMemory(programs.forward, forward())
    return gradientRun({ programs, forward, reverse }, cells, signals, { steps, by })
  }
  const made = [gradients('continuous'), gradients('discrete')] as const
  const [continuous, discrete] = await Promise.all([run('continuous', made[0]), run('discrete', made[1])])
  return { continuous, discrete }
}

/** The order of a run: that of the method, and of the coupling, which is 1 where signals come a step late. */
export function orderOf(derivation: Derivation, { dt, seed }: Numerics): number {
  const { method, coupling } = settle(derivation.model, { dt, seed })
  const own = METHODS.get(method.name)?.order ?? method.order
  return coupling.kind === 'solved' || derivation.core.anticausal ? own : Math.min(own, 1)
}
