/** @file Part 7: one program, three executions: bit for bit in f64, interpreter and WebAssembly in f32; gradients, too; and a step against its equations. */
import { backendFor } from '../../backends/registry.js'
import type { Runnable } from '../../compile.js'
import { createSimulation } from '../../runtime/simulation.js'
import { gradientFindings } from './agreedGradients.js'
import { furthest, type Numbers } from './bits.js'
import { equationFindings } from './equations.js'
import { type Finding, inapplicable, judged, type Result } from './report.js'
import { inOneWindow, type Specimen } from './specimen.js'

const STEPS = 40
const QUICK_STEPS = 10

export async function checkAgreement(specimen: Specimen): Promise<Result> {
  if (specimen.model.populations.length === 0)
    return { findings: [inapplicable('three executions', 'the model has no network to run')] }
  const findings: Finding[] = []
  for (const precision of ['f64', 'f32'] as const) {
    // one program: what runs it is all that differs
    const compiled = await specimen.open({ precision }, inOneWindow)
    const oracle = await after(specimen, compiled, 'interpreter')
    for (const target of ['wasm', 'ts'] as const) {
      const found = await after(specimen, compiled, target)
      const { name, ulps } = furthest(oracle, found, precision)
      const most = precision === 'f32' && target === 'ts' ? TYPESCRIPT_F32 : 0
      findings.push(
        judged(`${target} against the interpreter in ${precision}`, ulps <= most, {
          of: name,
          value: ulps,
          expected: most === 0 ? 'the same bits' : `at most ${most} units in the last place of the largest`,
        }),
      )
    }
  }
  return {
    findings: [...findings, ...(await gradientFindings(specimen)), ...(await equationFindings(specimen))],
  }
}

/** TypeScript computes in f64 and rounds when it stores: errors of some steps add up. */
const TYPESCRIPT_F32 = 4096

async function after(
  specimen: Specimen,
  compiled: Runnable,
  target: 'interpreter' | 'ts' | 'wasm',
): Promise<Numbers> {
  const steps = specimen.quick ? QUICK_STEPS : STEPS
  const start = await (await backendFor(target)).start(compiled.loops)
  const sim = createSimulation(compiled.loops, start)
  await sim.run(specimen.drive(compiled, steps), { steps })
  return new Map(sim.names.map((name) => [name, sim.get(name)]))
}
