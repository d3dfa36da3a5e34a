/** @file Options of compilation, settled: the model's `simulate`, then the defaults; what this version does not have is refused. */
import { wasmFeatures } from '#host'
import { ModelError, problem } from '../base/diagnostic.js'
import { nearestName } from '../base/nearest.js'
import type { Span } from '../base/source.js'
import type { Coupling, Model } from '../model/model.js'
import { TOLERANCE, type Tolerance } from '../program/lower/dynamics/adaptive.js'
import { isAdaptive, type Method } from '../program/methods/method.js'
import { METHODS } from '../program/methods/registry.js'

type Target = 'interpreter' | 'ts' | 'wasm'

/** Options of `compile`; what is absent comes from the model's `simulate`, then from the defaults. */
export interface CompileOptions {
  readonly target?: Target
  readonly precision?: 'f64' | 'f32'
  readonly batch?: number
  /**
   * With wasm: so many threads share out each step, 1 by default. The numbers are the same to the bit for any of them. Where a step cannot be
   * shared out, or the engine has no shared memory, one thread does it all.
   */
  readonly threads?: number
  readonly dt?: number
  readonly method?: string
  readonly coupling?: string
  readonly seed?: number
  /** Of methods that adapt their step: the error allowed in each number and step is atol + rtol |number|; 1e-6 and 1e-9 by default. */
  readonly rtol?: number
  readonly atol?: number
  /**
   * Within a step: `held`, the default, or `linear`, in a straight line from the sample of the step before to that of this step, which
   * is reached at its end; in the first step inputs are held. Targets are held.
   */
  readonly inputs?: 'held' | 'linear'
  /**
   * With `coupling = solved`: `newton`, the default, damped Newton steps, or one linear solve where the loop is linear; or `fixed point`,
   * plain passes round the loop, which converge where a lagged order would.
   */
  readonly solver?: 'newton' | 'fixed point'
  /** False: wasm computes every number on its own; the numbers are the same to the bit. */
  readonly simd?: boolean
  /**
   * True: wasm may round a multiply-add once where the engine can, multiply by the inverse of a constant, and add up in halves, which two threads
   * keep to themselves. Faster; results then agree with those of other targets and machines to rounding only. False by default.
   */
  readonly relaxed?: boolean
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
  'rtol',
  'atol',
  'inputs',
  'solver',
  'simd',
  'relaxed',
  'files',
] as const
const MOST_THREADS = 64
const TARGETS = ['interpreter', 'ts', 'wasm'] as const

export interface Settings {
  readonly target: Target
  readonly precision: 'f64' | 'f32'
  readonly batch: number
  readonly threads: number
  readonly dt: number
  readonly seed: number
  readonly method: Method
  readonly coupling: Coupling
  /** Model or options name the coupling. */
  readonly isCoupled: boolean
  readonly tolerance: Tolerance
  readonly inputs: 'held' | 'linear'
  readonly solver: 'newton' | 'fixed point'
  readonly simd: boolean
  /** Asked for, and the engine can. */
  readonly relaxed: boolean
}

export const badOption = (
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
  if (!Number.isInteger(threads) || threads < 1 || threads > MOST_THREADS)
    throw badOption(`'threads' is no number of threads`, {
      found: String(threads),
      expected: `a whole number from 1 to ${MOST_THREADS}`,
    })
  const dt = options.dt ?? s.dt
  if (dt === undefined)
    throw new ModelError(
      [
        problem('E4004', {
          message: 'no time step is given',
          found: 'no dt, neither in the model nor in the options',
          expected: 'a number above zero',
        }),
      ],
      model.source,
    )
  if (!(Number.isFinite(dt) && dt > 0)) throw badOption('dt is not a positive number', { found: String(dt) })
  const seed = options.seed ?? s.seed ?? 0
  if (!Number.isSafeInteger(seed))
    throw badOption('the seed is not a whole number that is exact', { found: String(seed) })
  const numerics = settleNumerics(model, options)
  const tolerance = toleranceOf(numerics.method, options)
  return {
    target,
    precision,
    batch,
    threads,
    dt,
    seed,
    ...numerics,
    tolerance,
    inputs: inputsOf(numerics, options),
    solver: solverOf(numerics, options),
    simd: flagOf(options, 'simd', true),
    relaxed: flagOf(options, 'relaxed', false) && wasmFeatures().relaxedSimd,
  }
}

/** The model with the numerics of a run: what the options give has no place in the text. */
export function asGiven(model: Model, { dt, method, coupling }: Settings): Model {
  const { simulate } = model
  const replaced = new Map<string, string | undefined>()
  if (dt !== simulate.dt) replaced.set('dt', simulate.dt === undefined ? undefined : String(simulate.dt))
  if (simulate.method !== undefined && method.name !== simulate.method)
    replaced.set('method', simulate.method)
  if (simulate.coupling !== undefined && coupling.kind !== simulate.coupling.kind)
    replaced.set('coupling', simulate.coupling.kind)
  if (replaced.size === 0) return model
  const spans = new Map([...simulate.spans].filter(([key]) => !replaced.has(key)))
  return { ...model, simulate: { ...simulate, dt, method: method.name, spans, replaced } }
}

/** Where a coupling is chosen: named, or left to what follows from the method. */
export function placeOfCoupling(model: Model, settings: Settings): Span | undefined {
  const { spans, replaced } = asGiven(model, settings).simulate
  return spans.get('coupling') ?? (replaced?.has('coupling') ? undefined : spans.get('dt'))
}

function flagOf(options: CompileOptions, name: 'simd' | 'relaxed', otherwise: boolean): boolean {
  const { [name]: given = otherwise } = options
  if (typeof given !== 'boolean')
    throw badOption(`'${name}' is no truth value`, { found: String(given), expected: 'true, false' })
  return given
}

function solverOf({ method, coupling }: Numerics, { solver }: CompileOptions): 'newton' | 'fixed point' {
  if (solver === undefined) return 'newton'
  if (solver !== 'newton' && solver !== 'fixed point')
    throw badOption(`unknown solver '${String(solver)}'`, { expected: 'newton, fixed point' })
  if (coupling.kind !== 'solved' || method.kind === 'implicit' || method.kind === 'Rosenbrock') {
    throw badOption("'solver' is for explicit methods whose loops are solved", {
      found: `the method '${method.name}', the coupling '${coupling.kind}'`,
      expected: "coupling: 'solved'",
    })
  }
  return solver
}

function inputsOf({ method, coupling }: Numerics, { inputs = 'held' }: CompileOptions): 'held' | 'linear' {
  if (inputs !== 'held' && inputs !== 'linear')
    throw badOption(`unknown inputs '${String(inputs)}'`, { expected: 'held, linear' })
  if (inputs === 'linear' && method.name === 'euler' && coupling.kind === 'lagged') {
    throw badOption('the lagged order reads the inputs of its step, which has no inside', {
      found: "inputs: 'linear', coupling: 'lagged'",
      expected: "inputs: 'held', or another coupling",
    })
  }
  return inputs
}

/** Tolerances of an adapted step; a fixed step takes none. */
function toleranceOf(method: Method, { rtol, atol }: CompileOptions): Tolerance {
  const [given] = Object.entries({ rtol, atol }).filter(([, value]) => value !== undefined)
  if (given && !isAdaptive(method)) {
    throw badOption(
      `'${given[0]}' is for methods that adapt their step; '${method.name}' takes every dt at once`,
      {
        expected: "method: 'dopri5'",
      },
    )
  }
  for (const [name, value] of Object.entries({ rtol, atol })) {
    if (value === undefined || (Number.isFinite(value) && value > 0)) continue
    throw badOption(`'${name}' is not a positive number`, { found: String(value) })
  }
  return { relative: rtol ?? TOLERANCE.relative, absolute: atol ?? TOLERANCE.absolute }
}

interface Numerics {
  readonly method: Method
  readonly coupling: Coupling
  readonly isCoupled: boolean
}

/** Method and coupling by name; refuses those that this version does not have. */
function settleNumerics(model: Model, options: CompileOptions): Numerics {
  const refuse = (what: string, value: string, supported: string, key: string): never => {
    const isGiven = (key === 'method' ? options.method : options.coupling) !== undefined
    const span = isGiven ? undefined : model.simulate.spans.get(key)
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
    const stated = options.method === undefined ? model.simulate.spans.get('method') : undefined
    const span = stated ?? noise.span
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
