/** @file Samples with a class each, as a generator draws them. */

export interface LabelledSamples {
  /** [samples, …shape], row-major. */
  readonly x: Float32Array
  /** Class numbers. */
  readonly y: Uint8Array
  readonly samples: number
  /** Of one sample. */
  readonly shape: readonly number[]
  readonly classes: number
}
