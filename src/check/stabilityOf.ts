/** @file The stability of the loops of a derived network, with the weights that it starts with, for programs that ask. */
import { type Stability, stability } from '../analyze/stability.js'
import { rejectArgument } from '../base/reject.js'
import { readArray } from '../host/npz.js'
import type { Derivation } from '../pipeline.js'

export interface StabilityOptions {
  /** That weights are drawn from; the model's by default. */
  readonly seed?: number
  /** Bytes of a file that the model names. */
  readonly files?: (name: string) => Uint8Array
}

/** What `extremal check` says of loops: see docs/mathematics.md. Throws ModelError where a weight cannot be read. */
export function stabilityOf(derivation: Derivation, { seed, files }: StabilityOptions = {}): Stability {
  if (!derivation?.core)
    return rejectArgument('what is judged', derivation, 'a derivation, which `derive` returns')
  const { core, model } = derivation
  return stability(core, {
    seed: seed ?? model.simulate.seed ?? 0,
    ...(files && { readArray: (file, entry) => readArray(files(file), entry, file) }),
  })
}
