/** @file Where the rules stand, and the folders of tests that judge them. */

export interface Rules {
  readonly part: string
  readonly files: readonly string[]
  /** Beginnings of the paths of tests. */
  readonly judges: readonly string[]
}

const inside = (folder: string, names: string): readonly string[] =>
  names.split(' ').map((n) => `src/${folder}/${n}`)

export const RULES: readonly Rules[] = [
  {
    part: 'derivation',
    files: inside(
      'derive',
      'causal stationary terms boundary symmetric feedback pointwise conserved recurrence noteBoundary momentum shared eligibility deriveWindow axes placed seed functional foldDefinitions deriveStationary deriveRules deriveAction deriveEligibility',
    ),
    judges: [
      'test/derive',
      'test/expr/operator',
      'test/check/confirm',
      'test/check/certificate',
      'test/mistakes/theories',
      'test/system',
      'test/window',
      'test/analyze',
    ],
  },
]

/** Files in which every mistake is noticed or explained. A rule of theirs that changes has to be tried anew before the suite passes. */
export const CLEARED: readonly string[] = inside(
  'derive',
  'causal terms boundary symmetric feedback recurrence placed noteBoundary deriveWindow conserved axes shared momentum eligibility seed foldDefinitions deriveAction deriveStationary deriveRules deriveEligibility pointwise',
)

/** What derive/ holds beside its rules: the order of work, records, names, print, refusals. */
export const WITHOUT_RULES: readonly string[] = inside(
  'derive',
  'derivation derive draft indexNames ledger nameErrors notation printOrder show unsupported',
)
