/** @file The stability of the loops of a derived network, with the weights that it starts with, for programs that ask. */
import { type Stability, stability } from '../analyze/stability.js'
import { readArray } from '../host/npz.js'
import type { Derivation } from '../pipeline.js'

export interface StabilityOptions {
  /** That weights are drawn from; the model's by default. */
  readonly seed?: number
  /** Bytes of a file that the model names. */
  readonly files?: (name: string) => Uint8Array
}

/** What `extremal check` says of loops: see docs/mathematics.md. Throws ModelError where a weight cannot be read. */
export function stabilityOf({ core, model }: Derivation, { seed, files }: StabilityOptions = {}): Stability {
  return stability(core, {
    seed: seed ?? model.simulate.seed ?? 0,
    ...(files && { readArray: (file, entry) => readArray(files(file), entry, file) }),
  })
}
