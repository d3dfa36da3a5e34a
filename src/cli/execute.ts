/** @file A run from the command line: program, signals, recording, figure, plot, summary; the last good state where it diverges. */
import { join } from 'node:path'
import { clock, prepareFolder, removeFile, writeFile } from '#host'
import { backendFor } from '../backends/registry.js'
import { attendantsOf } from '../compile.js'
import type { Model } from '../model/model.js'
import { derive, type Settings, settle, toProgram } from '../pipeline.js'
import { envelope, type Panel } from '../plot/panel.js'
import { RunError, recordingOf } from '../runtime/error.js'
import type { Snapshot } from '../runtime/memory.js'
import type { Recording } from '../runtime/recording.js'
import { createSimulation, type Simulation } from '../runtime/simulation.js'
import { openTask } from '../tasks/open.js'
import { drivesOf } from '../tasks/signals.js'
import type { SignalSource } from '../tasks/source.js'
import { openTeacher, teacherValues, teachingProgram } from '../tasks/teacher.js'
import { diagnosticJson, INTERRUPTED, misuse, Stopped, showDiagnostics } from './failure.js'
import { loadModel, type ModelFile, readNamed } from './modelFile.js'
import { type Numerics, numericsOf } from './options.js'
import { hasColor, painted, print, printJson, say, table, width } from './output.js'
import { openProgress } from './progress.js'
import { type DataFile, type Plan, planRun } from './signals.js'
import { finalRows, finalValues } from './summary.js'

/** What the command line says of a run. */
export interface RunOptions extends Numerics {
  readonly input?: string
  readonly target?: string
  readonly steps?: number
  readonly record?: readonly string[]
  readonly every?: number
  readonly out?: string
  readonly engine: 'wasm' | 'ts' | 'interpreter'
  readonly json?: true
}

/** Samples of a run that does not say how often it records. */
const SAMPLES = 500
const RECORDED = ['recording.npz', 'recording.csv', 'figure.svg'] as const
const SUMMARY = 'summary.json'
const LAST_GOOD = 'last-good-state.npz'
/** Numbers that are worth a table of text; the npz file holds them all. */
const MOST_CSV = 4e6
/** Panels in the terminal. */
const SHOWN = 3

const dataFile = async (path: string | undefined): Promise<DataFile | undefined> =>
  path === undefined ? undefined : { path, bytes: await readNamed(path) }

interface Prepared {
  readonly sim: Simulation
  readonly settings: Settings
  readonly plan: Plan
  readonly signals: Readonly<Record<string, SignalSource>>
}

/** Everything that a run can be refused for comes before its first step. */
async function prepare({ model, files }: ModelFile, options: RunOptions): Promise<Prepared> {
  const [input, target] = [await dataFile(options.input), await dataFile(options.target)]
  const derivation = derive(model)
  const settings = settle(model, { target: options.engine, ...numericsOf(options) })
  const program = toProgram(derivation, settings, files)
  const { batch, dt, seed } = settings
  const drives = drivesOf(program)
  const plan = planRun(model.task, drives, {
    batch,
    dt,
    ...(input ? { input } : {}),
    ...(target ? { target } : {}),
    ...(options.steps === undefined ? {} : { steps: options.steps }),
  })
  const attendants = await attendantsOf(derivation, settings, program, files)
  const start = await (await backendFor(settings.target)).start(program)
  const begin = (): Simulation =>
    createSimulation(teachingProgram(program), start, { times: derivation.core })
  const teaching = { model, start: begin, batch, seed }
  const signals = await openTask(plan.task, drives, {
    batch,
    dt,
    seed,
    source: model.source,
    files: (file) => [input, target].find((data) => data?.path === file)?.bytes ?? files(file),
    teacher: (generator, of, inputs) => openTeacher(generator, of, inputs, teaching),
  })
  return { sim: createSimulation(program, start, attendants), settings, plan, signals }
}

export async function execute(path: string, options: RunOptions): Promise<void> {
  const loaded = await loadModel(path, options.json)
  const { model, name } = loaded
  const { sim, settings, plan, signals } = await prepare(loaded, options)
  const { steps } = plan
  const { target: engine, precision, batch, dt, seed } = settings
  const record =
    options.record ?? (model.task?.record.length ? model.task.record : usualRecord(loaded, sim, plan))
  const every = options.every ?? usualEvery(model.task?.every, steps)
  if (options.every !== undefined && options.every > steps && steps > 0)
    misuse('E5001', {
      message: `'--every ${every}' records nothing of ${steps} steps`,
      expected: `a whole number from 1 to ${steps}`,
    })
  const out = options.out ?? join('extremal-out', name)

  await prepareFolder(out)
  const began = clock()
  const levels = levelsOf(model, seed)
  const write = (recording: Recording) => writeAll(out, recording, levels, model)
  const { recording, reached = steps } = await runGuarded(sim, out, write, (guarded) =>
    sim.run(signals, { steps, record, every, ...guarded }),
  )
  const seconds = Number(((clock() - began) / 1000).toPrecision(4))
  const { files, panels } = await write(recording)
  const final = finalValues(recording)
  const isWhole = reached === steps
  const cut = isWhole ? [] : [`interrupted after ${reached} of ${steps} steps`]
  const notes = [...plan.notes, ...stillness(recording), ...cut]
  const stepsPerSecond = Math.round(reached / Math.max(seconds, 1e-4))
  if (!isWhole) process.exitCode = INTERRUPTED
  const summary = {
    ok: isWhole,
    model: model.title,
    notes,
    warnings: [
      ...model.warnings.map((w) => diagnosticJson(w, model.source)),
      ...recording.warnings.map((w) => diagnosticJson(w)),
    ],
    ...{ engine, precision, batch, dt, seed, steps: reached, every },
    ...{ seconds, stepsPerSecond, final, out, files },
  }
  await writeFile(join(out, SUMMARY), `${JSON.stringify(summary, null, 2)}\n`)
  await removeOthers(out, [...files, SUMMARY])
  if (options.json) {
    printJson(summary)
    return
  }
  for (const note of notes) say(painted(note, 'yellow', 'error'))
  showDiagnostics(recording.warnings)
  await plot(panels)
  const numerics = `${reached} steps of dt = ${dt}, batch ${batch}, ${engine} ${precision}, ${seconds.toFixed(2)} s`
  print(`${painted(model.title || name, 'bold')}: ${numerics}`)
  const rows = finalRows(final)
  if (rows.length > 0) print(`at the end\n${table(rows)}`)
  print(`written to ${out}: ${[...files, SUMMARY].join(', ')}`)
}

/** What the model says, where the run is long enough for it; else so that a plot has enough points. */
function usualEvery(said: number | undefined, steps: number): number {
  return said !== undefined && said > 1 && said <= steps ? said : Math.max(1, Math.ceil(steps / SAMPLES))
}

/** What a teacher has, drawn as levels in the figure. */
function levelsOf(model: Model, seed: number): ReadonlyMap<string, number> {
  const levels = new Map<string, number>()
  for (const generator of model.task?.targets.values() ?? []) {
    if (generator.name !== 'teacher') continue
    for (const [name, value] of teacherValues(generator, { model, seed })) {
      const single = typeof value === 'number' ? value : value.length === 1 ? value[0] : undefined
      if (single !== undefined) levels.set(name, single)
    }
  }
  return levels
}

/** What a flat figure would leave the reader to find out. */
function stillness(recording: Recording): readonly string[] {
  const moves = recording.names.some((name) => recording.get(name).data.some((x: number) => x !== 0))
  if (moves || recording.names.length === 0 || recording.times.length === 0) return []
  return [
    'all that is recorded stays zero: states start at zero unless the model says `state u = normal(0, 1)`',
  ]
}

/** States of all populations where the model names nothing, and the cost where it has one that is not idle. */
function usualRecord({ model }: ModelFile, sim: Simulation, { hasCost }: Plan): readonly string[] {
  const states = [...model.symbols.values()].filter((symbol) => symbol.role === 'state')
  const known = (name: string): boolean => sim.names.some((n) => n === name || n.startsWith(`${name}[`))
  return [...states.map((symbol) => symbol.name), ...(hasCost ? ['cost'] : [])].filter(known)
}

/** Shows progress; a run that diverges leaves its last good state in a file and says where. */
async function runGuarded(
  sim: Simulation,
  out: string,
  write: (recording: Recording) => Promise<Written>,
  run: (guarded: {
    readonly onProgress: (done: number, total: number) => void
    readonly signal: AbortSignal
  }) => Promise<Recording>,
): Promise<Ended> {
  const progress = await openProgress('running')
  const stop = new AbortController()
  const interrupt = (): void => stop.abort()
  process.once('SIGINT', interrupt)
  try {
    const onProgress = (done: number, total: number): void => progress.update(done, total)
    return { recording: await run({ onProgress, signal: stop.signal }) }
  } catch (error) {
    progress.stop()
    const recording = recordingOf(error)
    if (recording && stop.signal.aborted) return { recording, reached: sim.snapshot().step }
    if (!(error instanceof RunError)) throw error
    const file = join(out, LAST_GOOD)
    await writeFile(file, await stateFile(sim, error.snapshot))
    const { files } = recording ? await write(recording) : NOTHING
    await removeOthers(out, [...files, LAST_GOOD])
    throw new Stopped(error, file, files)
  } finally {
    process.off('SIGINT', interrupt)
    progress.stop()
  }
}

/** How a run ended; `reached`, where it was interrupted after so many steps. */
interface Ended {
  readonly recording: Recording
  readonly reached?: number
}

interface Written {
  readonly files: readonly string[]
  readonly panels: readonly Panel[]
}

const NOTHING: Written = { files: [], panels: [] }

/** What an earlier run left in the folder, and this one did not write anew, would be taken for its own. */
async function removeOthers(out: string, written: readonly string[]): Promise<void> {
  for (const file of [...RECORDED, SUMMARY, LAST_GOOD])
    if (!written.includes(file)) await removeFile(join(out, file))
}

/** Everything that has a name, as it was before the bad step. */
async function stateFile(sim: Simulation, snapshot: Snapshot): Promise<Uint8Array> {
  const { writeNpz } = await import('../host/npz.js')
  sim.restore(snapshot)
  return writeNpz([
    { name: 'step', data: Float64Array.of(snapshot.step), shape: [] },
    ...sim.names.map((name) => ({ name, data: sim.get(name), shape: sim.shape(name) })),
  ])
}

async function writeAll(
  out: string,
  recording: Recording,
  levels: ReadonlyMap<string, number>,
  { title, timeUnit }: Model,
): Promise<Written> {
  if (recording.names.length === 0 || recording.times.length === 0) return NOTHING
  const [{ figure }, { recordingPanels }] = await Promise.all([
    import('../plot/figure.js'),
    import('../plot/recording.js'),
  ])
  const panels = recordingPanels(recording, { levels })
  const numbers = recording.names.reduce((sum, name) => sum + recording.get(name).data.length, 0)
  const written: string[] = []
  const write = async (file: string, content: string | Uint8Array): Promise<void> => {
    await writeFile(join(out, file), content)
    written.push(file)
  }
  await write('recording.npz', recording.toNpz())
  if (numbers <= MOST_CSV) await write('recording.csv', recording.toCsv())
  else say(`recording.csv is left out: ${numbers} numbers; recording.npz holds them`)
  await write('figure.svg', await figure(panels, { title, ...(timeUnit === undefined ? {} : { timeUnit }) }))
  return { files: written, panels }
}

async function plot(panels: readonly Panel[]): Promise<void> {
  const { terminalPlot } = await import('../plot/terminal.js')
  for (const panel of panels.slice(0, SHOWN)) {
    print(painted(panel.title, 'bold'))
    const options = { width: width(), height: 10, color: hasColor(), log: panel.log ?? false }
    print(`${await terminalPlot(envelope(panel), options)}\n`)
  }
}
