/** @file Derivation → running code, with what attends to a simulation: the rest that it starts in, the watch over its loops, the exact gradient. */
import { mayWait, openThread, wasmFeatures } from '#host'
import type { Backend, Files, Sharing } from './backends/backend.js'
import { backendFor } from './backends/registry.js'
import { ModelError, problem } from './base/diagnostic.js'
import { extended } from './base/extended.js'
import { checkFunction } from './base/reject.js'
import { sharedConstants } from './derive/eligibility.js'
import {
  byNumber,
  type Derivation,
  loopsIn,
  type Settings,
  settle,
  toGradients,
  toProgram,
} from './pipeline.js'
import type { Transposed } from './program/gradient/transposed.js'
import { isAdaptive } from './program/methods/method.js'
import { METHODS } from './program/methods/registry.js'
import { type Execution, type Program, sizeOf } from './program/program.js'
import { stillOf } from './program/still.js'
import { type Turn, turnOf } from './program/turn.js'
import { workOf } from './program/work.js'
import type { GradientPrograms } from './runtime/exactGradient.js'
import { otherGround, ownGround } from './runtime/ground.js'
import { judgeCoupling } from './runtime/judge.js'
import type { Jury, Sampled } from './runtime/onset.js'
import { settleAtRest } from './runtime/rest.js'
import { samplesWithin } from './runtime/samples.js'
import { badOption, type CompileOptions, placeOfCoupling } from './runtime/settings.js'
import {
  type Attendants,
  createSimulation,
  type OpenGradient,
  type Simulation,
} from './runtime/simulation.js'
import { type OpenWatch, samplesWatched } from './runtime/warden.js'

/** Operations of a step below which code for several numbers at a time takes longer to make than it saves; the bits are the same. */
const SMALL = 1e5

/** A compiled model: emitted code, and as many simulations as wanted. */
export interface Compiled {
  readonly derivation: Derivation
  /** The loop program, printable and interpretable. */
  readonly loops: Program
  /** Emitted code by file name. */
  readonly files: Files
  start(): Simulation
}

/** What runs, its code not printed; with the programs of its exact gradient, made when they are first asked for. */
export interface Runnable extends Omit<Compiled, 'files'> {
  readonly gradient: OpenGradient
}

/** Derivation → running code. Rejects with ModelError. */
export async function compile(derivation: Derivation, options: CompileOptions = {}): Promise<Compiled> {
  const { loops, start } = await prepare(derivation, options)
  return { derivation, loops, start, files: await printFiles(loops) }
}

type By = 'discrete' | 'continuous'

/** As compile, for those who only run it; a probe of mathematics may set times that no model may state. */
export async function prepare(
  derivation: Derivation,
  options: CompileOptions = {},
  isProbe = false,
): Promise<Runnable> {
  if (!derivation?.core)
    throw badOption('what is compiled is no derivation', { expected: 'what `derive` returns' })
  if (options === null || typeof options !== 'object' || Array.isArray(options))
    throw badOption('the options are no object', { found: String(options) })
  checkFunction("option 'files'", options.files)
  const settings = settle(derivation.model, options)
  const loops = toProgram(derivation, settings, options.files)
  const backend = await backendFor(settings.target)
  const { times, ...attendants } = await attendantsOf(derivation, settings, loops, options.files)
  const held = { ...attendants, ...(times && !isProbe ? { times } : {}) }
  const execution = await backend.start(loops, sharingOf(settings))
  const known = new Map<By, Promise<GradientPrograms>>()
  let programs: ((by: By) => Transposed) | undefined
  const gradient: OpenGradient = async (by) => {
    programs ??= toGradients(derivation, settings, options.files)
    const made = known.get(by) ?? openGradient(programs(by), backend)
    known.set(by, made)
    return made
  }
  return {
    derivation,
    loops,
    gradient,
    start: () => createSimulation(loops, execution, { ...held, open: gradient }),
  }
}

/** Other threads, where they are asked for and the engine has them. */
const sharingOf = ({ threads }: Settings): Sharing | undefined =>
  threads > 1 && wasmFeatures().threads ? { threads, open: openThread, mayWait } : undefined

/** Numbers beyond which a program is not looked at before it is to run. */
const LARGE = 1e6
/** Operations of a step in which as many samples as possible are tried out; one sample may take more. */
const WORK = 5e5
/**
 * Operations of a step of all samples up to which quick looks are taken at all of them, with the program of the run: a first one takes forty
 * steps; and gradients up to which, as a single step writes them all.
 */
const WHOLE = 5e7
const GRADIENTS = 2 ** 21

/** What a simulation of the program needs beside it. Throws ModelError where the coupling diverges at rest. */
export async function attendantsOf(
  derivation: Derivation,
  settings: Settings,
  program: Program,
  files?: (name: string) => Uint8Array,
): Promise<Attendants> {
  const turn = await judgedTurn(derivation, settings, program, files)
  const start = turn && (await openStart(settings))
  const watch = start && watchOf(derivation, settings, program, turn, start, files)
  const jury = start && juryOf(derivation, settings, program, turn, start, files)
  const rest =
    derivation.model.simulate.start === 'rest' && (await restOf(derivation, settings, program, files))
  const alike = sharedConstants(derivation.core.errors, derivation.model)
  return {
    ...(watch ? { watch } : {}),
    ...(jury ? { jury } : {}),
    ...(rest ? { rest } : {}),
    ...(alike.size > 0 ? { alike } : {}),
    times: derivation.core,
  }
}

/** A method that adapts its steps is no smooth function of the states: the same equations rest in the same states by another. */
async function restOf(
  derivation: Derivation,
  settings: Settings,
  program: Program,
  files?: (name: string) => Uint8Array,
): Promise<(execution: Execution) => void> {
  if (derivation.core.anticausal) {
    const { model } = derivation
    const span = model.simulate.spans.get('start')
    const message =
      'what is solved over a window starts at zero: its rest would need a future that does not move'
    throw new ModelError(
      [problem('E4003', { message, expected: 'zero', ...(span ? { span } : {}) })],
      model.source,
    )
  }
  const method = METHODS.get('implicit_midpoint')
  const own =
    isAdaptive(settings.method) && method ? toProgram(derivation, { ...settings, method }, files) : program
  const start = await (await backendFor(settings.target)).start(own)
  return (execution) => settleAtRest(own, start(), execution)
}

/** What is watched in a run, where the coupling carries loops from step to step; all its content is handed to it. */
const watchOf =
  (
    derivation: Derivation,
    settings: Settings,
    program: Program,
    turn: Turn,
    start: Start,
    files?: (name: string) => Uint8Array,
  ): OpenWatch =>
  () => {
    const batch = samplesWatched(program, turn)
    const few = batch === program.batch ? turn : turnOf(toProgram(derivation, { ...settings, batch }, files))
    const watched = emptied(few ?? turn)
    return { turn: watched, execution: start(watched.program) }
  }

const emptied = ({ program, stored }: Turn): Turn => ({
  stored,
  program: bare({ ...program, ...(workOf(program) < SMALL ? { simd: false } : {}) }),
})

/** Without what its buffers begin with: they are handed what a run has. */
const bare = (program: Program): Program => ({
  ...program,
  buffers: program.buffers.map(({ initial: _, ...b }) => b),
})

/** What judges them before a first step. */
function juryOf(
  derivation: Derivation,
  settings: Settings,
  program: Program,
  turn: Turn,
  start: Start,
  files?: (name: string) => Uint8Array,
): Jury {
  const { model } = derivation
  const span = placeOfCoupling(model, settings)
  const gradients = program.buffers.reduce((n, b) => (b.role === 'gradient' ? n + sizeOf(b, 1, 1) : n), 0)
  const isDirect = settings.target !== 'interpreter' && workOf(program) < WHOLE && gradients < GRADIENTS
  let made: Sampled | undefined
  const sampled = (): Sampled => (made ??= makeSampled())
  const makeSampled = (): Sampled => {
    const whole = stillOf(program)
    const batch = samplesWithin(WORK, workOf(whole), program)
    const all = batch === program.batch
    const learning = all ? program : toProgram(derivation, { ...settings, batch }, files)
    return {
      learning,
      still: all ? whole : stillOf(learning),
      turn: (all ? undefined : turnOf(learning)) ?? turn,
    }
  }
  return {
    turn,
    coupling: settings.coupling,
    ground: (main) => (isDirect ? ownGround(main) : otherGround(main, start(bare(sampled().still)))),
    ...(span ? { span } : {}),
    source: model.source,
    sampled,
    start,
    program: (coupling, samples) => {
      try {
        return stillOf(
          toProgram(derivation, { ...settings, batch: samples, coupling, isCoupled: true }, files),
        )
      } catch (failure) {
        if (failure instanceof ModelError) return undefined
        throw failure
      }
    },
  }
}

/** Operations of a step from which WebAssembly is made sooner than plain code is done with a trial. */
const HEAVY = 1e6

type Start = (program: Program) => Execution

/** A step does not wait: what it may need is made in one go. */
async function openStart({ target }: Settings): Promise<Start> {
  const { executeText } = await import('./backends/typescript/execute.js')
  const plain = (program: Program): Execution => executeText(program, { brief: true })()
  if (target !== 'wasm') return plain
  const { openNow } = await import('./backends/wasm/now.js')
  const now = await openNow()
  return (program) => {
    if (workOf(program) < HEAVY) return plain(program)
    try {
      return now(program)
    } catch {
      return plain(program)
    }
  }
}

/** What a step passes on from instant to instant, where that goes round in a loop. Throws ModelError where it grows at rest. */
async function judgedTurn(
  derivation: Derivation,
  settings: Settings,
  program: Program,
  files?: (name: string) => Uint8Array,
): Promise<Turn | undefined> {
  const { core, model } = derivation
  const { coupling } = settings
  const loops = loopsIn(core)
  if (core.anticausal || coupling.kind === 'solved' || loops?.length === 0) return undefined
  const turn = turnOf(program)
  const numbers = program.buffers.reduce((n, b) => n + sizeOf(b, 1, 1), 0)
  // errors rest at zero until a target wakes them: their loops, and what they enter, are judged as the run goes on
  const silent = core.running.some((r) => r.role === 'error')
  if (turn === undefined || silent || numbers > LARGE) return turn
  const small = settings.batch === 1 ? turn : turnOf(toProgram(derivation, { ...settings, batch: 1 }, files))
  if (small === undefined) return turn
  const target = settings.target === 'wasm' ? 'wasm' : 'ts'
  const execution = (await (await backendFor(target)).start(small.program))()
  const signals =
    loops?.flatMap((loop) => loop.signals) ?? small.stored.flatMap(({ buffer }) => buffer.name ?? [])
  const noisy = [...model.symbols.values()].some((s) => s.role === 'noise')
  const refusal = judgeCoupling({
    turn: small,
    execution,
    coupling,
    signals,
    solvable: loops !== undefined && !noisy,
  })
  const span = placeOfCoupling(model, settings)
  if (refusal) throw new ModelError([span ? { ...refusal, span } : refusal], model.source)
  return turn
}

async function openGradient(made: Transposed, backend: Backend): Promise<GradientPrograms> {
  const isSmall = workOf(made.forward) < SMALL
  const programs = isSmall ? byNumber(made) : made
  const [forward, reverse] = await Promise.all([
    backend.start(programs.forward),
    backend.start(programs.reverse),
  ])
  return { programs, forward, reverse, spare: [] }
}

/** The emitted code of every target, each file when it is read, without the heavy packages that format and type-check it. */
export async function printFiles(loops: Program): Promise<Files> {
  const [ts, wasm] = await Promise.all([backendFor('ts'), backendFor('wasm')])
  return extended(await ts.print(loops), await wasm.print(loops))
}
