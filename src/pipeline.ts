/**
 * @file The spine: text → Model → Derivation → Analysis → Realization → Program → Artifact → Recording, one function an arrow.
 */

import { judgeOf } from './analyze/judge.js'
import { toLatex } from './analyze/latex.js'
import { type Locality, summarize } from './analyze/locality.js'
import { type Presentable, type TextOptions, toJson, toMarkdown, toText } from './analyze/present.js'
import type { Backend, Files } from './backends/backend.js'
import { backendFor } from './backends/registry.js'
import { ModelError, problem, refuse } from './base/diagnostic.js'
import { extended } from './base/extended.js'
import type { Boundary, DerivationCore, Equation, LedgerEntry, Step } from './derive/derivation.js'
import { deriveCore } from './derive/derive.js'
import { symmetricWeights } from './derive/symmetric.js'
import { readArray } from './host/npz.js'
import type { Connection, Model, Population } from './model/model.js'
import { Reporter } from './model/reporter.js'
import { checkTiming } from './model/timing.js'
import {
  connectionMask,
  resolveSynaptic,
  resolveValues,
  resolveWeights,
  type ValueOptions,
} from './model/values.js'
import { continuousGradient } from './program/gradient/costate.js'
import { freeDerivation } from './program/gradient/freeDerivation.js'
import { discreteGradient, refuseObjective, silentIn } from './program/gradient/objective.js'
import type { Transposed } from './program/gradient/transposed.js'
import { type InstantLoop, instantLoops } from './program/lower/dynamics/loops.js'
import { lowerDynamics } from './program/lower/dynamics/lowerDynamics.js'
import { lowerInstant } from './program/lower/dynamics/lowerInstant.js'
import { lowerPropagation, refusePropagated } from './program/lower/dynamics/propagation.js'
import { lower } from './program/lower/lower.js'
import type { LowerOptions } from './program/lower/network.js'
import { lowerWindow } from './program/lower/window/lowerWindow.js'
import { isAdaptive } from './program/methods/method.js'
import { METHODS } from './program/methods/registry.js'
import { type Execution, type Program, sizeOf } from './program/program.js'
import { type Turn, turnOf } from './program/turn.js'
import { dynamicsOf } from './realize/dynamics.js'
import { lookAheadsIn } from './realize/lookAheadsIn.js'
import type { LookAhead } from './realize/realization.js'
import { realize } from './realize/realize.js'
import { type Residuals, residualsOf } from './realize/residual.js'
import type { GradientPrograms } from './runtime/exactGradient.js'
import { judgeCoupling } from './runtime/judge.js'
import { settleAtRest } from './runtime/rest.js'
import { badOption, type CompileOptions, type Settings, settle } from './runtime/settings.js'
import {
  type Attendants,
  createSimulation,
  type OpenGradient,
  type Simulation,
} from './runtime/simulation.js'
import { openWatch } from './runtime/turning.js'
import type { OpenWatch } from './runtime/warden.js'

export { type CompileOptions, type Settings, settle }

/** An equation with its locality. */
export type DerivedEquation = Equation & { readonly locality: Locality }

/** Everything that follows from a model before any number is chosen. Immutable. */
export interface Derivation {
  readonly model: Model
  readonly equations: readonly DerivedEquation[]
  readonly steps: readonly Step[]
  /** Per equation: place and time of all it reads; offending terms, repairs, memory. */
  readonly locality: Readonly<Record<string, Locality>>
  readonly boundary: readonly Boundary[]
  readonly approximations: readonly LedgerEntry[]
  /** Signals of the network that need each other in one instant; none without a network. */
  readonly loops: readonly InstantLoop[]
  /** How a run has the derivative that each look-ahead needs; none where the model does not run. */
  readonly lookAheads: readonly LookAhead[]
  readonly core: DerivationCore
  toText(options?: TextOptions): string
  toMarkdown(): string
  toLatex(): string
  toJSON(): Record<string, unknown>
}

/** Model → Derivation. Throws ModelError. */
export function derive(model: Model): Derivation {
  if (!(model?.symbols instanceof Map))
    throw badOption('what is derived is no model', { expected: 'what `parse` returns' })
  const core = deriveCore(model)
  const symmetric = symmetricWeights(model)
  const judge = judgeOf(core, symmetric)
  const equations = core.equations.map((e): DerivedEquation => {
    const own = {
      get locality() {
        return judge(e)
      },
    }
    return extended(e, own)
  })
  let found: readonly InstantLoop[] | undefined
  const loops = (): readonly InstantLoop[] => {
    found ??= loopsIn(core) ?? []
    return found
  }
  const shown: Presentable = {
    core,
    equations,
    get summary() {
      return summarize(core, judge)
    },
    loops,
  }
  return {
    model,
    equations,
    steps: core.steps,
    get locality() {
      return Object.fromEntries(equations.map((e) => [e.id, e.locality]))
    },
    get boundary() {
      return core.boundary
    },
    approximations: core.ledger,
    get loops() {
      return loops()
    },
    get lookAheads() {
      return lookAheadsIn(core)
    },
    core,
    toText: (options) => toText(shown, options),
    toMarkdown: () => toMarkdown(shown),
    toLatex: () => toLatex(shown),
    toJSON: () => toJson(shown),
  }
}

/** A compiled model: emitted code, and as many simulations as wanted. */
export interface Compiled {
  readonly derivation: Derivation
  /** The loop program, printable and interpretable. */
  readonly loops: Program
  /** Emitted code by file name. */
  readonly files: Files
  start(): Simulation
}

const noFiles = (name: string): never => {
  throw new ModelError([
    problem('E5002', {
      message: `the model reads the file '${name}', but no files were given`,
      remedy: 'pass the option `files: name => bytes`',
    }),
  ])
}

/** Derivation → Program in the loop language. */
export function toProgram(
  derivation: Derivation,
  settings: Settings,
  files: (name: string) => Uint8Array = noFiles,
): Program {
  const { model, core } = derivation
  if (model.populations.length > 0) recheckTiming(model, settings)
  const options = lowering(model, settings, files)
  if (core.anticausal) refuseWithin(settings, 'what is solved over a window')
  if (core.anticausal) return lowerWindow(dynamicsOf(core), { ...options, ...settings, ...closed(settings) })
  const residuals = residualsIn(core, settings)
  if (residuals) refuseWithin(settings, 'a residual that is propagated')
  if (residuals) return lowerPropagation(residuals, { ...options, ...settings })
  return isLagged(settings)
    ? lower(realize(core), options)
    : lowerDynamics(dynamicsOf(core), { ...options, ...settings, interpolated: settings.inputs === 'linear' })
}

/** What decays exactly where a law says D(τ) ∂E/∂u = 0 and the method is exact in decays. */
const residualsIn = (core: DerivationCore, { method, coupling }: Settings): Residuals | undefined =>
  method.kind === 'exponential' && coupling.kind === 'solved' ? residualsOf(core) : undefined

/** Without a word about it, the loops of what is solved over a window are solved as well. */
const closed = ({ coupling, isCoupled }: Settings): Pick<Settings, 'coupling'> => ({
  coupling: isCoupled ? coupling : { kind: 'solved' },
})

/** Straight lines between samples are for methods that evaluate instants within a step. */
function refuseWithin({ inputs }: Settings, what: string): void {
  if (inputs === 'linear') throw badOption(`${what} reads inputs once a step`, { expected: "inputs: 'held'" })
}

const isLagged = ({ method, coupling }: Settings): boolean =>
  method.name === 'euler' && coupling.kind === 'lagged'

/** Derivation → forward and reverse of the exact gradient: the step and its transpose, or the costate equation along it. */
export function toGradient(
  derivation: Derivation,
  settings: Settings,
  by: 'discrete' | 'continuous',
  files: (name: string) => Uint8Array = noFiles,
): Transposed {
  const { model } = derivation
  const core = freeDerivation(derivation.core)
  refuseObjective(core, settings.method)
  if (residualsIn(core, settings)) refusePropagated()
  const options = lowering(model, settings, files)
  const numerics = derivation.core.anticausal ? { ...settings, ...closed(settings) } : settings
  const step = isLagged(numerics)
    ? lower(realize(core, { objective: true }), options)
    : lowerDynamics(dynamicsOf(core), { ...options, ...numerics, interpolated: settings.inputs === 'linear' })
  if (by === 'discrete') return discreteGradient(core, step)
  const instant = lowerInstant(dynamicsOf(core), options)
  return continuousGradient(step, instant, settings.method, (p) => silentIn(core, p))
}

/** Numbers and values that lowering asks for. */
function lowering(model: Model, settings: Settings, files: (name: string) => Uint8Array): LowerOptions {
  const context: ValueOptions = {
    seed: settings.seed,
    readArray: (file, entry) => readArray(files(file), entry, file),
  }
  return {
    dt: settings.dt,
    precision: settings.precision,
    batch: settings.batch,
    ring: RING,
    seed: settings.seed,
    values: (population: Population, name: string) => resolveValues(model, population, name, context),
    weights: (connection: Connection) => resolveWeights(model, connection, context),
    synaptic: (connection: Connection, name: string) => resolveSynaptic(model, connection, name, context),
    masks: (connection: Connection) => connectionMask(model, connection, context),
    scalar: (name: string) => resolveValues(model, ANYWHERE, name, context)[0] ?? 0,
  }
}

/** Stands for no population in particular: a constant that all share is resolved in it. */
const ANYWHERE: Population = {
  name: '',
  role: 'hidden',
  parts: [{ kind: '', size: 1, shape: [1] }],
  values: new Map(),
  activations: new Map(),
  clamps: new Map(),
  supplies: [],
  span: { start: 0, end: 0 },
}

/** A time step from the options is held to the same bounds as one in the model. */
function recheckTiming(model: Model, settings: Settings): void {
  const { dt } = settings
  const method = settings.method.name
  const { simulate } = model
  if (dt === simulate.dt && method === (simulate.method ?? 'euler')) return
  const span = model.simulate.spans.get('dt') ?? { start: 0, end: 0 }
  const reporter = new Reporter(model.source)
  checkTiming({ ...model, simulate: { ...simulate, dt, method, spans: new Map([['dt', span]]) } }, reporter)
  refuse(reporter.all, model.source)
}

/** Steps of input that the program takes at a time. */
const RING = 64

/** Derivation → running code. Rejects with ModelError. */
export async function compile(derivation: Derivation, options: CompileOptions = {}): Promise<Compiled> {
  if (!derivation?.core)
    throw badOption('what is compiled is no derivation', { expected: 'what `derive` returns' })
  if (options === null || typeof options !== 'object')
    throw badOption('the options are no object', { found: String(options) })
  const settings = settle(derivation.model, options)
  const loops = toProgram(derivation, settings, options.files)
  const backend = await backendFor(settings.target)
  const attendants = await attendantsOf(derivation, settings, loops, options.files)
  const execution = await backend.start(loops)
  const files = await printFiles(loops)
  const known = new Map<string, Promise<GradientPrograms>>()
  const open: OpenGradient = (by) => {
    const made = known.get(by) ?? openGradient(derivation, settings, by, backend, options.files)
    known.set(by, made)
    return made
  }
  return {
    derivation,
    loops,
    files,
    start: () => createSimulation(loops, execution, { ...attendants, open }),
  }
}

/** Numbers beyond which a program is not looked at before it runs, but while it does. */
const LARGE = 1e6

/** What a simulation of the program needs beside it. Throws ModelError where the coupling diverges at rest. */
export async function attendantsOf(
  derivation: Derivation,
  settings: Settings,
  program: Program,
  files?: (name: string) => Uint8Array,
): Promise<Attendants> {
  const watch = await watchOf(derivation, settings, program, files)
  const rest =
    derivation.model.simulate.start === 'rest' && (await restOf(derivation, settings, program, files))
  return { ...(watch ? { watch } : {}), ...(rest ? { rest } : {}) }
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

/** What watches the loops of a run, where the coupling carries them from step to step. Throws ModelError where they grow at rest. */
async function watchOf(
  derivation: Derivation,
  settings: Settings,
  program: Program,
  files?: (name: string) => Uint8Array,
): Promise<OpenWatch | undefined> {
  const turn = await judgedTurn(derivation, settings, program, files)
  if (turn === undefined) return undefined
  return async () => {
    const execution = (await (await backendFor(settings.target)).start(turn.program))()
    return { watch: openWatch(turn, execution), execution }
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
  const span = model.simulate.spans.get('coupling') ?? model.simulate.spans.get('dt')
  if (refusal) throw new ModelError([span ? { ...refusal, span } : refusal], model.source)
  return turn
}

/** The loops of one instant; undefined where the equations of an instant cannot be written as a whole. */
function loopsIn(core: DerivationCore): readonly InstantLoop[] | undefined {
  if (core.model.populations.length === 0) return []
  try {
    return instantLoops(dynamicsOf(core))
  } catch (failure) {
    if (failure instanceof ModelError) return undefined
    throw failure
  }
}

async function openGradient(
  derivation: Derivation,
  settings: Settings,
  by: 'discrete' | 'continuous',
  backend: Backend,
  files: CompileOptions['files'],
): Promise<GradientPrograms> {
  const programs = toGradient(derivation, settings, by, files)
  const [forward, reverse] = [await backend.start(programs.forward), await backend.start(programs.reverse)]
  return { programs, forward, reverse }
}

/** The emitted code of every target, without the heavy packages that format and type-check it. */
async function printFiles(loops: Program): Promise<Files> {
  const [ts, wasm] = await Promise.all([backendFor('ts'), backendFor('wasm')])
  return { ...(await ts.print(loops)), ...(await wasm.print(loops)) }
}
