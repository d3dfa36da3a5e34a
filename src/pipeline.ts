/**
 * @file The spine: text → Model → Derivation → Analysis → Realization → Program → Artifact → Recording, one function an arrow.
 */

import { degreesOf } from './analyze/degrees.js'
import { toLatex } from './analyze/latex.js'
import { type Locality, locality, summarize } from './analyze/locality.js'
import { type Presentable, type TextOptions, toJson, toMarkdown, toText } from './analyze/present.js'
import type { Backend, Files } from './backends/backend.js'
import { backendFor } from './backends/registry.js'
import { ModelError, problem, refuse } from './base/diagnostic.js'
import { nearestName } from './base/nearest.js'
import type { Boundary, DerivationCore, Equation, LedgerEntry, Step } from './derive/derivation.js'
import { deriveCore } from './derive/derive.js'
import { symmetricWeights } from './derive/symmetric.js'
import { readArray } from './host/npz.js'
import type { Connection, Coupling, Model, Population } from './model/model.js'
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
import { lowerDynamics } from './program/lower/dynamics/lowerDynamics.js'
import { lowerInstant } from './program/lower/dynamics/lowerInstant.js'
import { lowerPropagation, refusePropagated } from './program/lower/dynamics/propagation.js'
import { lower } from './program/lower/lower.js'
import type { LowerOptions } from './program/lower/network.js'
import { lowerWindow } from './program/lower/window/lowerWindow.js'
import type { Method } from './program/methods/method.js'
import { METHODS } from './program/methods/registry.js'
import type { Program } from './program/program.js'
import { dynamicsOf } from './realize/dynamics.js'
import { realize } from './realize/realize.js'
import { type Residuals, residualsOf } from './realize/residual.js'
import type { GradientPrograms } from './runtime/exactGradient.js'
import { createSimulation, type OpenGradient, type Simulation } from './runtime/simulation.js'

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
  const degrees = degreesOf(
    new Map([
      ...[...core.definitions].map(([name, d]) => [name, d.body] as const),
      ...core.running.map(({ definition: d }) => [d.name, d.body] as const),
    ]),
  )
  const judge = (e: Equation): Locality => locality(e, symmetric, degrees)
  const equations = core.equations.map((e): DerivedEquation => ({ ...e, locality: judge(e) }))
  const judged = new Map(equations.map((e) => [e.id, e.locality]))
  const summary = summarize(core, (e) => judged.get(e.id) ?? judge(e))
  const shown: Presentable = { core, equations, summary }
  return {
    model,
    equations,
    steps: core.steps,
    locality: Object.fromEntries(equations.map((e) => [e.id, e.locality])),
    boundary: core.boundary,
    approximations: core.ledger,
    core,
    toText: (options) => toText(shown, options),
    toMarkdown: () => toMarkdown(shown),
    toLatex: () => toLatex(shown),
    toJSON: () => toJson(shown),
  }
}

/** Options of `compile`; what is absent comes from the model's `simulate`, then from the defaults. */
export interface CompileOptions {
  readonly target?: Backend['target']
  readonly precision?: 'f64' | 'f32'
  readonly batch?: number
  readonly threads?: number
  readonly dt?: number
  readonly method?: string
  readonly coupling?: string
  readonly seed?: number
  /** Contents of the files that the model names (values, masks). */
  readonly files?: (name: string) => Uint8Array
}

const OPTIONS = [
  'target',
  'precision',
  'batch',
  'threads',
  'dt',
  'method',
  'coupling',
  'seed',
  'files',
] as const
const TARGETS = ['interpreter', 'ts', 'wasm'] as const

/** A compiled model: emitted code, and as many simulations as wanted. */
export interface Compiled {
  readonly derivation: Derivation
  /** The loop program, printable and interpretable. */
  readonly loops: Program
  /** Emitted code by file name. */
  readonly files: Files
  start(): Simulation
}

export interface Settings {
  readonly target: Backend['target']
  readonly precision: 'f64' | 'f32'
  readonly batch: number
  readonly dt: number
  readonly seed: number
  readonly method: Method
  readonly coupling: Coupling
  /** Model or options name the coupling. */
  readonly isCoupled: boolean
}

const badOption = (
  message: string,
  more: { found?: string; expected?: string; nearest?: string },
): ModelError => new ModelError([problem('E5001', { message, ...more })])

/** Settles the options; refuses unknown ones, and methods and couplings that this version does not have. */
export function settle(model: Model, options: CompileOptions): Settings {
  for (const key of Object.keys(options)) {
    if ((OPTIONS as readonly string[]).includes(key)) continue
    const nearest = nearestName(key, OPTIONS)
    throw badOption(`unknown option '${key}'`, {
      expected: OPTIONS.join(', '),
      ...(nearest ? { nearest } : {}),
    })
  }
  const target = options.target ?? 'wasm'
  if (!TARGETS.includes(target))
    throw badOption(`unknown target '${String(target)}'`, { expected: TARGETS.join(', ') })
  const s = model.simulate
  const precision = options.precision ?? s.precision ?? 'f64'
  if (precision !== 'f64' && precision !== 'f32')
    throw badOption(`unknown precision '${String(precision)}'`, { expected: 'f64, f32' })
  const batch = options.batch ?? s.batch ?? 1
  if (!Number.isInteger(batch) || batch < 1)
    throw badOption('the batch is not a positive whole number', { found: String(batch) })
  const threads = options.threads ?? 1
  if (threads !== 1) {
    throw new ModelError([
      problem('E3001', {
        message: 'more than one thread is not yet supported',
        remedy: 'leave `threads` at 1',
      }),
    ])
  }
  const dt = options.dt ?? s.dt
  if (dt === undefined)
    throw new ModelError([problem('E4004', { message: 'no time step is given' })], model.source)
  if (!(Number.isFinite(dt) && dt > 0)) throw badOption('dt is not a positive number', { found: String(dt) })
  const seed = options.seed ?? s.seed ?? 0
  if (!Number.isInteger(seed)) throw badOption('the seed is not a whole number', { found: String(seed) })
  return { target, precision, batch, dt, seed, ...settleNumerics(model, options) }
}

/** Method and coupling by name; refuses those that this version does not have. */
function settleNumerics(
  model: Model,
  options: CompileOptions,
): Pick<Settings, 'method' | 'coupling' | 'isCoupled'> {
  const refuse = (what: string, value: string, supported: string, key: string): never => {
    const span = model.simulate.spans.get(key)
    throw new ModelError(
      [
        problem('E4003', {
          message: `${what} '${value}' is not yet supported in a run`,
          ...(span ? { span } : {}),
          expected: supported,
          remedy: `choose one of these for \`${key}\``,
        }),
      ],
      model.source,
    )
  }
  const name = options.method ?? model.simulate.method ?? 'euler'
  const method = METHODS.get(name) ?? refuse('the method', name, [...METHODS.keys()].join(', '), 'method')
  const noise = [...model.symbols.values()].find((s) => s.role === 'noise')
  const coupling = couplingOf(model, options, name)
  if (noise && (name !== 'euler' || coupling.kind !== 'lagged')) {
    const span = model.simulate.spans.get('method') ?? noise.span
    throw new ModelError(
      [
        problem('E4003', {
          message: `the noise '${noise.name}' needs Euler steps in the lagged order`,
          span,
          found: `the method '${name}', the coupling '${coupling.kind}'`,
          expected: 'euler, lagged (Euler–Maruyama)',
          remedy: 'choose `method = euler, coupling = lagged`',
        }),
      ],
      model.source,
    )
  }
  if (model.simulate.start === 'rest') refuse('the start', 'rest', 'zero', 'start')
  const isCoupled = (options.coupling ?? model.simulate.coupling) !== undefined
  return { method, coupling, isCoupled }
}

const COUPLINGS = ['lagged', 'sweep', 'relaxed', 'solved'] as const

function couplingOf(model: Model, options: CompileOptions, method: string): Coupling {
  const stated = model.simulate.coupling
  const kind = options.coupling ?? stated?.kind ?? (method === 'euler' ? 'lagged' : 'solved')
  switch (kind) {
    case 'lagged':
    case 'sweep':
    case 'solved':
      return { kind }
    case 'relaxed':
      return stated?.kind === 'relaxed' ? stated : { kind, omega: 0.5 }
    default: {
      const nearest = nearestName(kind, COUPLINGS)
      throw badOption(`unknown coupling '${kind}'`, {
        expected: COUPLINGS.join(', '),
        ...(nearest ? { nearest } : {}),
      })
    }
  }
}

export type { Coupling }

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
  if (core.anticausal) return lowerWindow(dynamicsOf(core), { ...options, ...settings, ...closed(settings) })
  const residuals = residualsIn(core, settings)
  if (residuals) return lowerPropagation(residuals, { ...options, ...settings })
  return isLagged(settings)
    ? lower(realize(core), options)
    : lowerDynamics(dynamicsOf(core), { ...options, ...settings })
}

/** What decays exactly where a law says D(τ) ∂E/∂u = 0 and the method is exact in decays. */
const residualsIn = (core: DerivationCore, { method, coupling }: Settings): Residuals | undefined =>
  method.kind === 'exponential' && coupling.kind === 'solved' ? residualsOf(core) : undefined

/** Without a word about it, the loops of what is solved over a window are solved as well. */
const closed = ({ coupling, isCoupled }: Settings): Pick<Settings, 'coupling'> => ({
  coupling: isCoupled ? coupling : { kind: 'solved' },
})

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
    : lowerDynamics(dynamicsOf(core), { ...options, ...numerics })
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
  const execution = await backend.start(loops)
  const files = await printFiles(loops)
  const known = new Map<string, Promise<GradientPrograms>>()
  const open: OpenGradient = (by) => {
    const made = known.get(by) ?? openGradient(derivation, settings, by, backend, options.files)
    known.set(by, made)
    return made
  }
  return { derivation, loops, files, start: () => createSimulation(loops, execution, open) }
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
