/** @file Why mistakes that no test notices are none: altered so, the rule does the same. */
import { CALCULUS } from './reasonsOfCalculus.js'
import { DERIVATION } from './reasonsOfDerivation.js'
import { EMISSION } from './reasonsOfEmission.js'
import { PLASTICITY } from './reasonsOfPlasticity.js'
import { PRINCIPLES } from './reasonsOfPrinciples.js'
import { PROGRAMS } from './reasonsOfPrograms.js'
import { REALIZATION } from './reasonsOfRealization.js'

/** A rule, what stood there, what stands instead. `*` is whatever stood there; what ends in `…` is the beginning of it. */
type Alteration = readonly [rule: string, from: string, to: string]

export interface Reason {
  readonly why: string
  readonly of: readonly Alteration[]
}

/** By file. */
export type Reasons = Readonly<Record<string, readonly Reason[]>>

export const REASONS: Reasons = {
  ...CALCULUS,
  ...DERIVATION,
  ...PLASTICITY,
  ...PRINCIPLES,
  ...PROGRAMS,
  ...EMISSION,
  ...REALIZATION,
}
