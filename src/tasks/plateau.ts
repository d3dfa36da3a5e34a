/** @file The plateau schedule: a rate that is cut where a loss has not come down for a while. */
import { rejectArgument } from '../base/reject.js'

export interface Plateau {
  readonly rate: number
  /** The least loss so far; none before the first. */
  readonly best?: number
  /** Epochs since then. */
  readonly waited: number
}

export interface PlateauOptions {
  /** Epochs without a new least loss that are let pass. */
  readonly patience: number
  /** What the rate is multiplied by after one more. */
  readonly factor: number
  /** By this part of it a loss has to fall below the least one to count. */
  readonly threshold?: number
  /** The rate is cut only where it falls by more than this, 1e-8 unless given: so halving ends, as that of PyTorch does. */
  readonly eps?: number
}

export const startPlateau = (rate: number): Plateau => ({ rate, waited: 0 })

/** The schedule after an epoch of this loss; what is no number counts as no improvement. */
export function nextPlateau(plateau: Plateau, loss: number, options: PlateauOptions): Plateau {
  if (typeof plateau?.rate !== 'number')
    return rejectArgument('a plateau', plateau, 'what `startPlateau` or `nextPlateau` returns')
  const { rate, best, waited } = plateau
  const { patience, factor, threshold = 1e-4, eps = 1e-8 } = options ?? {}
  if (!(patience >= 0 && factor > 0 && factor < 1))
    return rejectArgument(
      'the options of a plateau',
      options,
      '{ patience, factor } with a factor between 0 and 1',
    )
  if (best === undefined ? Number.isFinite(loss) : loss < best * (1 - threshold))
    return { rate, best: loss, waited: 0 }
  const kept = best === undefined ? {} : { best }
  if (waited < patience) return { rate, ...kept, waited: waited + 1 }
  const cut = rate * factor
  return { rate: rate - cut > eps ? cut : rate, ...kept, waited: 0 }
}
