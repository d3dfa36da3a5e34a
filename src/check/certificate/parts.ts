/** @file The parts of a certificate in their order, and what runs them. */
import { checkAgreement } from './agreement.js'
import { checkComparison } from './comparison.js'
import { checkContinuous } from './continuous.js'
import { checkDiscrete } from './discrete.js'
import { checkFunctional } from './functional.js'
import { checkHealth } from './health.js'
import { checkIdentity } from './identity.js'
import { checkLocalRule } from './localRule.js'
import { checkNudging } from './nudging.js'
import { reasonOf } from './reason.js'
import { type PartKey, type PartOptions, type PartReport, type Result, unrun } from './report.js'
import type { Specimen } from './specimen.js'
import { checkSymbolic } from './symbolic.js'

export interface Part {
  readonly key: PartKey
  readonly title: string
  readonly run: (specimen: Specimen, options: PartOptions) => Result | Promise<Result>
}

export const PARTS: readonly Part[] = [
  { key: 'symbolic', title: 'Error equation against costate equation', run: checkSymbolic },
  { key: 'functional', title: 'Functional derivatives against differences', run: checkFunctional },
  {
    key: 'discrete',
    title: 'The step transposed, against differences of the loss',
    run: checkDiscrete,
  },
  { key: 'continuous', title: 'The costate equation, against the step transposed', run: checkContinuous },
  { key: 'nudging', title: 'Finite nudging', run: checkNudging },
  { key: 'local rule', title: 'The local rule against the exact gradient', run: checkLocalRule },
  { key: 'identity', title: 'Known rules', run: checkIdentity },
  { key: 'agreement', title: 'Interpreter, TypeScript and WebAssembly', run: checkAgreement },
  { key: 'health', title: 'Stability and energy', run: checkHealth },
]

/** Made only where another model is given. */
export const comparisonWith = (other: Specimen): Part => ({
  key: 'comparison',
  title: `Comparison with ${other.model.title || 'another model'}`,
  run: (specimen) => checkComparison(specimen, other),
})

/** What goes wrong in a part is a finding that could not be made; the other parts go on. */
export async function runPart(part: Part, specimen: Specimen, options: PartOptions): Promise<PartReport> {
  const { key, title } = part
  const made = (result: Result): PartReport => ({ part: key, title, charts: [], ...result })
  if (options.signal?.aborted) return made({ findings: [unrun('the whole part', 'interrupted')] })
  try {
    return made(await part.run(specimen, options))
  } catch (failure) {
    return made({ findings: [unrun('the whole part', reasonOf(failure))] })
  }
}
