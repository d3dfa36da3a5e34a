/**
 * @file Part 1: what the derivation says against variations that are taken anew, forward and then by parts: error equations against the
 * costate equation of the dynamics with multipliers, flows and plasticity against slopes, actions against Euler and Lagrange.
 */
import { same } from '../costate/reading.js'
import { type StationaryRule, theoryOf } from '../costate/theory.js'
import { decide } from './decide.js'
import { inapplicable, type Result } from './report.js'
import { type Identity, sidesOf } from './sides.js'
import type { Specimen } from './specimen.js'
import { checkEnds } from './symbolicEnds.js'
import { checkEquations } from './symbolicEquations.js'

/** Of the model as it was given: sizes play no part. */
export function checkSymbolic({ whole, seed }: Specimen): Result {
  const theory = theoryOf(whole, seed)
  const { core, model } = whole
  const rules = model.rules.filter((r): r is StationaryRule => r.kind === 'stationary')
  const findings = [
    ...core.derivatives.map((d) => {
      const { name, of, derived, anew } = sidesOf(whole, theory, d)
      return decide({ name, of }, () => same(derived(), anew(), theory.reading))
    }),
    ...checkEquations(whole, theory, seed),
    ...rules.flatMap((rule) => checkEnds(core, theory, rule)),
  ]
  if (core.derivatives.length > 0) return { findings }
  return { findings: [inapplicable(COSTATE, 'all equations are given: no energy is varied'), ...findings] }
}

const COSTATE: Identity = 'error equation against costate equation'
