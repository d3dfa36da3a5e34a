/** @file Part 2: every functional derivative that went into an equation, against differences of its own energy. */
import { confirm } from '../confirm.js'
import { TOLERANCE } from '../search.js'
import { type Finding, inapplicable, type Result } from './report.js'
import type { Specimen } from './specimen.js'

export function checkFunctional({ derivation, seed }: Specimen): Result {
  const confirmed = confirm(derivation, { seed }).filter((c) => c.principle !== 'given')
  if (confirmed.length === 0)
    return { findings: [inapplicable('functional derivatives', 'all equations are given')] }
  return {
    findings: confirmed.map((c): Finding => {
      const outcome = { ok: 'passed', failed: 'failed', unconfirmed: 'not run' } as const
      return {
        name: 'derived against measured along a random direction',
        of: c.ascii,
        outcome: outcome[c.status],
        ...(c.error === undefined ? {} : { value: c.error }),
        expected: `relative error at most ${TOLERANCE}`,
        ...(c.reason === undefined ? {} : { note: c.reason }),
      }
    }),
  }
}
