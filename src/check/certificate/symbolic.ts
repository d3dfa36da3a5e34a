/**
 * @file Part 1: what the derivation says against variations that are taken anew, forward and then by parts: error equations against the
 * costate equation of the dynamics with multipliers, flows and plasticity against slopes, actions against Euler and Lagrange.
 */
import type { FunctionalDerivative } from '../../derive/derivation.js'
import type { Derivation } from '../../pipeline.js'
import { inMultipliers } from '../costate/lagrangian.js'
import { same } from '../costate/reading.js'
import { type StationaryRule, type Theory, theoryOf } from '../costate/theory.js'
import { decide } from './decide.js'
import { type Finding, inapplicable, type Result } from './report.js'
import type { Specimen } from './specimen.js'
import { checkEnds } from './symbolicEnds.js'
import { checkEquations } from './symbolicEquations.js'

/** Of the model as it was given: sizes play no part. */
export function checkSymbolic({ whole, seed }: Specimen): Result {
  const theory = theoryOf(whole)
  const { core, model } = whole
  const rules = model.rules.filter((r): r is StationaryRule => r.kind === 'stationary')
  const findings = [
    ...core.derivatives.map((d) => checkDerivative(whole, theory, d)),
    ...checkEquations(whole, theory, seed),
    ...rules.flatMap((rule) => checkEnds(core, theory, rule)),
  ]
  if (core.derivatives.length > 0) return { findings }
  return { findings: [inapplicable(COSTATE, 'all equations are given: no energy is varied'), ...findings] }
}

const COSTATE = 'error equation against costate equation'

/** A functional derivative as the derivation used it. */
function checkDerivative({ core, model }: Derivation, theory: Theory, d: FunctionalDerivative): Finding {
  const isState = model.symbols.get(d.of)?.role === 'state'
  const read = d.through === undefined ? '' : `, read back from ${d.through}`
  const of = `d${d.energy}/d${d.of}${read}`
  if (!isState)
    return decide({ name: 'slope at every instant', of }, () =>
      same(d.slope, theory.plainSlope(d.energy, d.of), theory.reading),
    )
  if (core.errors.length === 0 || !d.principle.startsWith('stationary'))
    return decide({ name: 'variation of the energy', of }, () =>
      same(d.slope, theory.slope(d.energy, d.of), theory.reading),
    )
  return decide({ name: COSTATE, of }, () => {
    const problem = theory.problem(d.energy)
    return same(inMultipliers(d.slope, problem), theory.costate(d.energy, d.of), theory.reading)
  })
}
