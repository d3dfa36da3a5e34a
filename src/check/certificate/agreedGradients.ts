/** @file The programs of the exact gradient in three executions: the step transposed and the costate equation, forward and back. */
import { backendFor } from '../../backends/registry.js'
import { ModelError } from '../../base/diagnostic.js'
import { type Derivation, derive, settle, toGradients } from '../../pipeline.js'
import type { Transposed } from '../../program/gradient/transposed.js'
import { gradientRun } from '../../runtime/exactGradient.js'
import { openMemory } from '../../runtime/memory.js'
import { furthest, type Numbers } from './bits.js'
import { withoutInputs } from './continuous.js'
import type { Signals } from './loss.js'
import { reasonOf } from './reason.js'
import { type Finding, inapplicable, judged, unrun } from './report.js'
import { inOneWindow, type Specimen } from './specimen.js'

const WAYS = { discrete: 'the step transposed', continuous: 'the costate equation' } as const
type By = keyof typeof WAYS

/** Beyond those in which signals reach all populations, where they do not reach them at once. */
const STEPS = { quick: 2, full: 20 } as const

export async function gradientFindings(specimen: Specimen): Promise<readonly Finding[]> {
  if (specimen.derivation.core.cost === undefined)
    return [
      inapplicable(named('each target'), 'the model has no cost, and an exact gradient is that of a cost'),
    ]
  const compiled = await specimen.open({}, inOneWindow)
  const findings: Finding[] = []
  for (const by of ['discrete', 'continuous'] as const) {
    try {
      const made = specimen.simd ? [] : [(await compiled.gradient(by)).programs]
      findings.push(...(await compared(specimen, by, compiled.derivation, made)))
    } catch (failure) {
      if (!isRefusal(failure)) return [...findings, unrun(named(WAYS[by]), reasonOf(failure))]
      findings.push(...(await withoutThem(specimen, by, reasonOf(failure))))
    }
  }
  return findings
}

const named = (what: string): string => `gradients against those of the interpreter, ${what}`

/** No such gradient is defined: the step of a method that adapts, the costate of inputs that are remembered. */
const isRefusal = (failure: unknown): boolean =>
  failure instanceof ModelError && failure.diagnostics[0]?.code === 'E6020'

/** Where inputs are in the way, the network without them. */
async function withoutThem(specimen: Specimen, by: By, why: string): Promise<readonly Finding[]> {
  try {
    const found = await compared(specimen, by, derive(withoutInputs(specimen.model)))
    return found.map((f) => ({ ...f, note: `on the network without its inputs: ${why}` }))
  } catch (failure) {
    if (isRefusal(failure)) return [inapplicable(named(WAYS[by]), reasonOf(failure))]
    return [unrun(named(WAYS[by]), reasonOf(failure))]
  }
}

/** `made`: the program in f64, where it has been made as it is to be compared. */
async function compared(
  { dt, seed, simd, quick, ...specimen }: Specimen,
  by: By,
  derivation: Derivation,
  [made]: readonly Transposed[] = [],
): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const precision of quick ? (['f64'] as const) : (['f64', 'f32'] as const)) {
    const settings = settle(derivation.model, { precision, batch: 1, dt, seed, simd })
    const programs = (precision === 'f64' ? made : undefined) ?? toGradients(derivation, settings)(by)
    const isSolved = programs.forward.procedures !== undefined && programs.forward.procedures.length > 0
    const steps = STEPS[quick ? 'quick' : 'full'] + (isSolved ? 0 : specimen.model.populations.length)
    const signals = specimen.drive({ derivation, loops: programs.forward }, steps)
    const run = (target: Target): Promise<Numbers> => ran({ programs, signals, steps, by }, target)
    const oracle = await run('interpreter')
    if ([...oracle.values()].every((v) => Array.from(v).every((x) => x === 0)))
      return [inapplicable(named(WAYS[by]), 'the exact gradient vanishes')]
    for (const target of precision === 'f64' ? (['wasm', 'ts'] as const) : (['wasm'] as const)) {
      const { name, ulps } = furthest(oracle, await run(target), precision)
      findings.push(
        judged(`${WAYS[by]}: ${target} against the interpreter in ${precision}`, ulps === 0, {
          of: name,
          value: ulps,
          expected: 'the same bits',
        }),
      )
    }
  }
  return findings
}

type Target = 'interpreter' | 'ts' | 'wasm'

interface Course {
  readonly programs: Transposed
  readonly signals: Signals
  readonly steps: number
  readonly by: By
}

/** Gradient and cost of some steps. */
async function ran({ programs, signals, ...options }: Course, target: Target): Promise<Numbers> {
  const backend = await backendFor(target)
  const [forward, reverse] = [await backend.start(programs.forward), await backend.start(programs.reverse)]
  const { cells } = openMemory(programs.forward, forward())
  const { cost, gradient } = await gradientRun({ programs, forward, reverse }, cells, signals, options)
  return new Map<string, ArrayLike<number>>([...Object.entries(gradient), ['cost', [cost]]])
}
