/**
 * @file Part 2: every functional derivative that went into an equation, against differences of its own energy, and at many instants
 * against the variation that part 1 takes.
 */
import type { FunctionalDerivative } from '../../derive/derivation.js'
import type { Derivation } from '../../pipeline.js'
import { confirm } from '../confirm.js'
import { type Theory, theoryOf } from '../costate/theory.js'
import { closest } from '../sampled.js'
import { TOLERANCE } from '../search.js'
import { reasonOf } from './reason.js'
import { type Finding, inapplicable, judged, type Result, unrun } from './report.js'
import { sidesOf } from './sides.js'
import type { Specimen } from './specimen.js'

/** Of the model as it was given: energies are measured on few neurons whatever its sizes. */
export function checkFunctional({ whole, seed }: Specimen): Result {
  const confirmed = confirm(whole, { seed }).filter(
    (c) => c.principle !== 'given' || c.status !== 'unconfirmed',
  )
  if (confirmed.length === 0)
    return { findings: [inapplicable('functional derivatives', 'all equations are given')] }
  const theory = theoryOf(whole, seed)
  return {
    findings: [
      ...confirmed.map((c): Finding => {
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
      ...whole.core.derivatives.map((d) => bothSides(whole, theory, d, seed)),
    ],
  }
}

/** Of what is equal in exact arithmetic. */
const POINTWISE = 1e-10
/** Beside signals of the order of 1 this is rounding. */
const NOTHING = 1e-12

function bothSides(whole: Derivation, theory: Theory, d: FunctionalDerivative, seed: number): Finding {
  const { of, indices, derived, anew } = sidesOf(whole, theory, d)
  const name = 'both sides at random trajectories'
  try {
    const { model } = whole
    const drawn = { model, definitions: theory.definitions, seed }
    const { error, values } = closest(derived(), anew(), indices, drawn, POINTWISE)
    const largest = Math.abs(values[0] - values[1]) / error
    if (largest < NOTHING) return { ...inapplicable(name, 'both sides vanish at the random signals'), of }
    const expected = `relative error at most ${POINTWISE} at every instant`
    if (Number.isNaN(error)) return { ...unrun(name, 'no finite value at the random signals'), of }
    return judged(name, error <= POINTWISE, { of, value: error, expected })
  } catch (failure) {
    return { ...unrun(name, reasonOf(failure)), of }
  }
}
