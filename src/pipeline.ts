/**
 * @file The spine: text → Model → Derivation → Analysis → Realization → Program → Artifact → Recording, one function an arrow.
 */

import { judgeOf } from './analyze/judge.js'
import { toLatex } from './analyze/latex.js'
import { type Locality, summarize } from './analyze/locality.js'
import { type Presentable, type TextOptions, toJson, toMarkdown, toText } from './analyze/present.js'
import { ModelError, problem, refuse } from './base/diagnostic.js'
import { extended } from './base/extended.js'
import { lazily } from './base/lazily.js'
import type { Boundary, DerivationCore, Equation, LedgerEntry, Step } from './derive/derivation.js'
import { deriveCore } from './derive/derive.js'
import { symmetricWeights } from './derive/symmetric.js'
import { readArray } from './host/npz.js'
import type { Connection, Model, Population } from './model/model.js'
import { Reporter } from './model/reporter.js'
import { checkTiming, EXPLICIT } from './model/timing.js'
import {
  connectionMask,
  resolveSynaptic,
  resolveValues,
  type ValueOptions,
  weightsLater,
} from './model/values.js'
import { checkSize } from './program/buffers.js'
import { continuousGradient } from './program/gradient/costate.js'
import { freeProgram } from './program/gradient/free.js'
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
import type { Program } from './program/program.js'
import { dynamicsOf } from './realize/dynamics.js'
import { checkFilters } from './realize/fastFilters.js'
import { lookAheadsIn } from './realize/lookAheadsIn.js'
import type { LookAhead } from './realize/realization.js'
import { realize } from './realize/realize.js'
import { type Residuals, residualsOf } from './realize/residual.js'
import { asGiven, badOption, type CompileOptions, type Settings, settle } from './runtime/settings.js'

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
  const equations = listed(core, judge)
  let found: readonly InstantLoop[] | undefined
  const loops = (): readonly InstantLoop[] => {
    found ??= loopsIn(withoutRules(core)) ?? []
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

/** Of a listed equation, the one of the core. */
const STATED = Symbol('stated')

/** The equations with their texts and their locality, made when they are read. */
function listed(core: DerivationCore, judge: (e: Equation) => Locality): readonly DerivedEquation[] {
  type Made = 'text' | 'ascii' | 'latex' | 'locality'
  const withTexts = lazily<
    Omit<DerivedEquation, Made> & { readonly [STATED]: Equation },
    Pick<DerivedEquation, Made>
  >(
    {
      text: (e) => e[STATED].text,
      ascii: (e) => e[STATED].ascii,
      latex: (e) => e[STATED].latex,
      locality: (e) => judge(e[STATED]),
    },
    'listed',
  )
  return Object.freeze(core.equations.map((e) => withTexts({ ...e, [STATED]: e })))
}

const noFiles = (name: string): never => {
  throw new ModelError([
    problem('E5002', {
      message: `the model reads the file '${name}', but no files were given`,
      found: `'${name}'`,
      expected: 'a function that gives the bytes of a file by its name',
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
  const program = lowered(derivation, settings, files)
  // WebAssembly has a limit of its own
  if (settings.target !== 'wasm') checkSize(program)
  const made: Program = {
    ...program,
    ...(settings.simd ? {} : { simd: false }),
    ...(settings.relaxed ? { relaxed: true } : {}),
    ...(EXPLICIT.has(settings.method.name) ? { explicit: true } : {}),
  }
  return derivation.model.simulate.start === 'rest' ? { ...made, start: 'rest' } : made
}

function lowered(derivation: Derivation, settings: Settings, files: (name: string) => Uint8Array): Program {
  const model = asGiven(derivation.model, settings)
  const core = model === derivation.model ? derivation.core : { ...derivation.core, model }
  if (model.populations.length > 0 && model !== derivation.model) recheckTiming(model)
  if (EXPLICIT.has(settings.method.name)) checkFilters(core, settings.dt)
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
export const toGradient = (
  derivation: Derivation,
  settings: Settings,
  by: 'discrete' | 'continuous',
  files?: (name: string) => Uint8Array,
): Transposed => toGradients(derivation, settings, files)(by)

/** Both, of one step. */
export function toGradients(
  derivation: Derivation,
  settings: Settings,
  files: (name: string) => Uint8Array = noFiles,
): (by: 'discrete' | 'continuous') => Transposed {
  const gradient = gradientsOf(derivation, settings, files)
  return (by) => (settings.simd ? gradient(by) : byNumber(gradient(by)))
}

/** Both directions without vectors, to the same bits. */
export const byNumber = (made: Transposed): Transposed => ({
  ...made,
  forward: { ...made.forward, simd: false },
  reverse: { ...made.reverse, simd: false },
})

function gradientsOf(
  derivation: Derivation,
  settings: Settings,
  files: (name: string) => Uint8Array,
): (by: 'discrete' | 'continuous') => Transposed {
  const { model } = derivation
  const core = freeDerivation(derivation.core)
  refuseObjective(core, settings.method)
  if (residualsIn(core, settings)) refusePropagated()
  const options = lowering(model, settings, files)
  const numerics = derivation.core.anticausal ? { ...settings, ...closed(settings) } : settings
  const step = isLagged(numerics)
    ? lower(realize(core, { objective: true }), options)
    : lowerDynamics(dynamicsOf(core), { ...options, ...numerics, interpolated: settings.inputs === 'linear' })
  const free = freeProgram(step, { silent: silentIn(core, step) })
  return (by) => {
    if (by === 'discrete') return discreteGradient(free)
    const instant = lowerInstant(dynamicsOf(core), options)
    return continuousGradient(free, instant, settings.method, silentIn(core, instant.program))
  }
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
    ring: ringOf(model, settings.batch),
    seed: settings.seed,
    values: (population: Population, name: string) => resolveValues(model, population, name, context),
    weights: (connection: Connection) => weightsLater(model, connection, context),
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

/** A time step from the options is held to the same bounds as one in the model; without a name and a place the number stands alone. */
function recheckTiming(model: Model): void {
  const reporter = new Reporter(model.source)
  checkTiming(model, reporter)
  const found = reporter.all.map(({ span, ...d }) => (span && span.end > 0 ? { ...d, span } : d))
  refuse(found, model.source)
}

/** Steps of input that the program takes at a time: as many as make few numbers, within bounds. */
const RING = { least: 64, most: 1024, numbers: 4096 } as const

function ringOf({ populations, symbols }: Model, batch: number): number {
  const sizes = populations
    .filter((p) => p.role !== 'hidden')
    .flatMap((p) => p.parts.map((part) => part.size))
  const signals = [...symbols.values()].filter((s) => s.role === 'signal').length
  const numbers = batch * sizes.reduce((sum, size) => sum + size, signals)
  const fitting = 2 ** Math.floor(Math.log2(RING.numbers / Math.max(1, numbers)))
  return Math.max(RING.least, Math.min(RING.most, fitting))
}

/** What neurons do in an instant, and nothing that only reads them: nothing else is part of a loop. */
const withoutRules = (core: DerivationCore): DerivationCore =>
  extended(core, { plasticity: [], conserved: [], momenta: [] })

/** The loops of one instant; undefined where the equations of an instant cannot be written as a whole. */
export function loopsIn(core: DerivationCore): readonly InstantLoop[] | undefined {
  if (core.model.populations.length === 0) return []
  try {
    return instantLoops(dynamicsOf(core))
  } catch (failure) {
    if (failure instanceof ModelError) return undefined
    throw failure
  }
}
