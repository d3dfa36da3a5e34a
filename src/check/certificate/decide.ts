/** @file An identity between two expressions as a finding. */
import { reasonOf } from './reason.js'
import type { Finding } from './report.js'

export type Said = Pick<Finding, 'name' | 'of' | 'expected' | 'note'>

/** Passed if it holds, failed if not; what cannot be told, or written out, was not run. */
export function decide(said: Said, holds: () => boolean | undefined): Finding {
  try {
    const answer = holds()
    if (answer === undefined)
      return {
        ...said,
        outcome: 'not run',
        note: 'numbers show no difference, but the normal form does not show that there is none',
      }
    return { ...said, outcome: answer ? 'passed' : 'failed' }
  } catch (failure) {
    return { ...said, outcome: 'not run', note: reasonOf(failure) }
  }
}
