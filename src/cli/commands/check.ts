/** @file `extremal check FILE`: text, units, shapes, solvability, stability; diagnostics only, and what the model is. */
import type { Command } from 'commander'
import type { Stability } from '../../analyze/stability.js'
import { type Diagnostic, ModelError } from '../../base/diagnostic.js'
import type { Generator } from '../../model/model.js'
import type { Derivation } from '../../pipeline.js'
import type { Program } from '../../program/program.js'
import type { TaskContext } from '../../tasks/open.js'
import { diagnosticJson, FAILED, showDiagnostics } from '../failure.js'
import { loadModel, type ModelFile } from '../modelFile.js'
import { example } from '../options.js'
import { painted, print, printJson } from '../output.js'

interface Finding {
  /** The stage that is the last to have succeeded. */
  readonly stage: 'model' | 'theory' | 'derivation' | 'program'
  readonly derivation?: Derivation
  readonly diagnostics: readonly Diagnostic[]
}

/** Carries a model as far as it goes. */
async function examine({ model, files }: ModelFile): Promise<Finding> {
  const { derive, settle, toProgram } = await import('../../pipeline.js')
  const { attendantsOf } = await import('../../compile.js')
  let derivation: Derivation | undefined
  try {
    derivation = derive(model)
    if (model.populations.length === 0) return { stage: 'theory', derivation, diagnostics: [] }
    // A step size is a choice of the run: solvability does not depend on it.
    const { suggestedStep } = await import('../../model/timing.js')
    const dt = model.simulate.dt === undefined ? { dt: suggestedStep(model) } : {}
    const settings = settle(model, dt)
    const program = toProgram(derivation, settings, files)
    await attendantsOf(derivation, settings, program, files)
    await checkTask(model, { ...settings, files }, program)
    return { stage: 'program', derivation, diagnostics: [] }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    const { diagnostics } = error
    return derivation ? { stage: 'derivation', derivation, diagnostics } : { stage: 'model', diagnostics }
  }
}

/** Data files may come later, and are long to read; a teacher is the business of a run. */
const LATER: readonly string[] = ['file', 'label', 'mnist1d', 'teacher']

async function checkTask(
  { task, source }: ModelFile['model'],
  context: Pick<TaskContext, 'batch' | 'dt' | 'seed' | 'files'>,
  program: Program,
): Promise<void> {
  const { openTask } = await import('../../tasks/open.js')
  const { drivesOf } = await import('../../tasks/signals.js')
  const { batch, dt, seed, files } = context
  if (!task) return
  const now = (all: ReadonlyMap<string, Generator>) =>
    new Map([...all].filter(([, g]) => !LATER.includes(g.name)))
  const read = { ...task, inputs: now(task.inputs), targets: now(task.targets) }
  const drives = drivesOf(program).filter(({ name }) => read.inputs.has(name) || read.targets.has(name))
  await openTask(read, drives, { batch, dt, seed, files, source })
}

/** What this version cannot carry out yet: no fault of the model, but nothing was checked beyond it either. */
const NOT_YET: readonly string[] = ['E3001', 'E3005', 'E4003']

/** The loops of the model's own network, where the weights that it starts with can be had. */
async function loops(
  { derivation, diagnostics }: Finding,
  files: ModelFile['files'],
): Promise<Stability | undefined> {
  if (!derivation || derivation.model.populations.length === 0) return undefined
  // what diverges in one coupling has poles all the same
  if (diagnostics.some(({ code }) => code !== 'E3010' && !NOT_YET.includes(code))) return undefined
  const { stabilityOf } = await import('../../check/stabilityOf.js')
  try {
    return stabilityOf(derivation, { files })
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    return { loops: [], diagnostics: error.diagnostics }
  }
}

const REACHED: Readonly<Record<Finding['stage'], string>> = {
  model: 'read and checked; not derived',
  theory: 'read, checked and derived; it has no network, so that there is nothing to run',
  derivation: 'read, checked and derived; it does not run',
  program: 'read, checked, derived and ready to run',
}

const OPINIONS = {
  agrees: 'agrees',
  disagrees: 'disagrees, at random points: please report this with the model file',
  'no answer': 'has no answer that agrees with numeric differences',
} as const

async function run(file: string, options: { readonly json?: true }): Promise<void> {
  const loaded = await loadModel(file, true)
  const { model } = loaded
  const finding = await examine(loaded)
  const { stage, derivation, diagnostics } = finding
  const stable = await loops(finding, loaded.files)
  const said = new Set(diagnostics.map((d) => d.code))
  const further = (stable?.diagnostics ?? []).filter((d) => d.code !== 'E3010' || !said.has(d.code))
  const all = [...model.warnings, ...diagnostics, ...further]
  const failed = all.some((d) => d.severity === 'error')
  if (failed) process.exitCode = FAILED
  const verdict = derivation?.toJSON().verdict
  const { opinions } = await import('../../analyze/scalars.js')
  const second = await opinions(model)
  if (options.json) {
    const shown = all.map((d) => diagnosticJson(d, model.source))
    const stability = stable && { loops: stable.loops, skipped: stable.skipped }
    printJson({
      ok: !failed,
      model: model.title,
      stage,
      verdict,
      loops: derivation?.loops,
      lookAheads: derivation?.lookAheads,
      stability,
      opinions: second,
      diagnostics: shown,
    })
    return
  }
  showDiagnostics(all, model.source)
  const count = (severity: string): number => all.filter((d) => d.severity === severity).length
  const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`
  const unsupported =
    failed &&
    all.every(({ code, severity }) => severity !== 'error' || (code !== 'E3005' && NOT_YET.includes(code)))
  const word = failed
    ? painted(unsupported ? 'not yet supported' : 'failed', unsupported ? 'yellow' : 'red')
    : painted('ok', 'green')
  print(`${word}  ${model.title}: ${REACHED[stage]}`)
  const line = derivation
    ?.toText()
    .split('\n')
    .find((text) => text.startsWith('Verdict: '))
  if (line !== undefined) print(`    ${line.slice('Verdict: '.length)}`)
  const { loopLine } = await import('../../analyze/present.js')
  for (const loop of derivation?.loops ?? []) print(`    one instant: ${loopLine(loop)}`)
  const { lookAheadLine } = await import('../../realize/lookAheads.js')
  for (const ahead of derivation?.lookAheads ?? []) print(`    look-ahead: ${lookAheadLine(ahead)}`)
  if (stable) {
    const { stabilityLines } = await import('../../analyze/stability.js')
    for (const text of stabilityLines(stable)) print(`    ${text}`)
  }
  for (const { name, opinion } of second) print(`    derivative of ${name}: nerdamer ${OPINIONS[opinion]}`)
  print(`    ${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}`)
}

export function checkCommand(program: Command): void {
  program
    .command('check')
    .description('text, units, shapes, solvability, realizability: diagnostics only')
    .argument('<file>', 'a model, *.energy')
    .option('--json', 'diagnostics and verdict as JSON')
    .addHelpText('after', example('extremal check examples/lag-line.energy'))
    .action(run)
}
