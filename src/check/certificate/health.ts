/** @file Part 8: whether the coupling of a run and its recurrent errors are stable, and what its energy does along a run. */
import { stability } from '../../analyze/stability.js'
import { loopsIn } from '../../pipeline.js'
import { couplingFinding } from './couplingFactor.js'
import { conservedFindings, fallingFindings } from './energy.js'
import { reasonOf } from './reason.js'
import { type Chart, type Finding, inapplicable, type PartOptions, type Result, unrun } from './report.js'
import type { Specimen } from './specimen.js'

/** What is looked at, in its order; what goes wrong in one leaves the others. */
const CHECKS: readonly {
  readonly name: string
  readonly run: (specimen: Specimen) => Result | Promise<Result>
}[] = [
  {
    name: 'stability of the coupling',
    run: async (s) => ({ findings: [await couplingFinding(s)] }),
  },
  { name: 'recurrent loops', run: loopFindings },
  { name: 'energy of a conservative action', run: conservedFindings },
  { name: 'energy that falls', run: fallingFindings },
]

export async function checkHealth(specimen: Specimen, options: PartOptions = {}): Promise<Result> {
  if (specimen.model.populations.length === 0)
    return { findings: [inapplicable('stability and energy', 'the model has no network to run')] }
  const findings: Finding[] = []
  const charts: Chart[] = []
  for (const [n, { name, run }] of CHECKS.entries()) {
    if (options.signal?.aborted) return { findings: [...findings, unrun(name, 'interrupted')], charts }
    try {
      const result = await run(specimen)
      findings.push(...result.findings)
      charts.push(...(result.charts ?? []))
    } catch (failure) {
      findings.push(unrun(name, reasonOf(failure)))
    }
    options.onProgress?.((n + 1) / CHECKS.length)
  }
  return { findings, charts }
}

/** Poles of errors that return, and whether what goes round within one instant is the limit of a causal circuit. */
function loopFindings({ derivation, seed }: Specimen): Result {
  const name = 'recurrent loops'
  const { core } = derivation
  if (core.running.every((r) => r.role !== 'error') && (loopsIn(core)?.length ?? 0) === 0)
    return { findings: [inapplicable(name, 'no errors, and no signals that need each other in one instant')] }
  const { loops, skipped } = stability(core, { seed })
  if (skipped !== undefined && core.running.every((r) => r.role !== 'error'))
    return {
      findings: [
        inapplicable(
          name,
          `no errors return; loops of one instant are solved anew in each step (${skipped})`,
        ),
      ],
    }
  if (skipped !== undefined) return { findings: [unrun(name, skipped)] }
  if (loops.length === 0)
    return { findings: [inapplicable(name, 'no signal of the network returns to itself')] }
  return {
    findings: loops.map((loop): Finding => {
      const worst = loop.at.find((a) => a.verdict === loop.verdict) ?? loop.at[0]
      const isAtRest = worst?.slopes === 'at rest'
      const outcome =
        loop.verdict === 'stable'
          ? 'passed'
          : loop.verdict === 'undecided'
            ? 'not run'
            : isAtRest
              ? 'failed'
              : 'reported'
      const value = loop.kind === 'error' ? (worst?.pole ?? worst?.turn) : worst?.turn
      return {
        name: loop.kind === 'error' ? 'poles of errors that return' : 'signals that return within an instant',
        of: loop.populations.join(', '),
        outcome,
        ...(value === undefined ? {} : { value }),
        expected:
          loop.kind === 'error' && worst?.pole !== undefined ? 'negative real parts' : 'real parts below 1',
        note: `${loop.verdict}, slopes ${worst?.slopes ?? ''}`,
      }
    }),
  }
}
