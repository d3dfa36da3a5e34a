/** @file What a certificate is made on: the model with few neurons, ready to be changed, compiled and driven. */
import { randomStream } from '../../base/random.js'
import { prepare, type Runnable } from '../../compile.js'
import type { Expr } from '../../expr/expr.js'
import { builtInKinks } from '../../expr/kinks.js'
import { nodes } from '../../expr/substitute.js'
import type { Activation, Model } from '../../model/model.js'
import { suggestedStep, timesIn } from '../../model/timing.js'
import { type CompileOptions, type Derivation, derive } from '../../pipeline.js'
import { drivesOf } from '../../tasks/signals.js'
import { activationsOf } from '../functions.js'
import { type Capped, capped } from './capped.js'

/** A number per unit of a population, at a time. */
export type Wave = (time: number) => number
/** The waves of a population's units; draws depend on seed, population and unit alone. */
export type Waves = (population: string, unit: number) => Wave

export interface Specimen {
  /** As it was given. */
  readonly whole: Derivation
  /** With few neurons. */
  readonly derivation: Derivation
  readonly model: Model
  readonly sizes: Capped['sizes']
  readonly seed: number
  readonly quick: boolean
  /** Whether all that runs computes several numbers at a time: the same bits, but code that takes longer to make. */
  readonly simd: boolean
  /** The model's time step, or one well below its time constants. */
  readonly dt: number
  /** The longest time constant; 1 where there is none. */
  readonly slowest: number
  /** Runnable in f64 for one sample unless the options say otherwise; `change` makes another model of it first. */
  readonly open: (options?: CompileOptions, change?: (model: Model) => Model) => Promise<Runnable>
  /** Inputs and targets for some steps, [steps, batch, n], as `run` and `exactGradient` read them. */
  readonly drive: (compiled: Driven, steps: number, waves?: Waves) => Readonly<Record<string, Float64Array>>
}

/** What signals are made for. */
export type Driven = Pick<Runnable, 'loops' | 'derivation'>

export interface SpecimenOptions {
  readonly seed?: number
  readonly quick?: boolean
  /** Neurons per population at most. */
  readonly most?: number
}

export const MOST = 8
export const QUICK_MOST = 4

export function specimenOf(whole: Derivation, options: SpecimenOptions = {}): Specimen {
  const { seed = 0, quick = false, most = quick ? QUICK_MOST : MOST } = options
  const simd = !quick || most === Number.POSITIVE_INFINITY
  const small = capped(whole.model, most)
  const model = awayFromKinks(small.model)
  const { sizes } = small
  const derivation = model === whole.model ? whole : derive(model)
  const hasNetwork = model.populations.length > 0
  const dt = model.simulate.dt ?? (hasNetwork ? suggestedStep(model) : 1)
  const slowest = Math.max(...(hasNetwork ? timesIn(model) : []), 0) || 1
  return {
    whole,
    derivation,
    model,
    sizes,
    seed,
    quick,
    simd,
    dt,
    slowest,
    open: opener(derivation, { dt, seed }, simd),
    drive: (compiled, steps, waves = smoothWaves(seed, slowest)) => drive(compiled, steps, waves),
  }
}

/** Three sines per unit, about as slow as the slowest neuron. */
export const smoothWaves =
  (seed: number, slowest: number): Waves =>
  (population, unit) => {
    const { uniform } = randomStream(seed, `wave ${population}/${unit}`)
    const sines = [0.4, 1, 2.3].map(
      (pace) =>
        [0.4 + 0.3 * uniform(), (pace * (0.8 + 0.4 * uniform())) / slowest, 2 * Math.PI * uniform()] as const,
    )
    return (t) => sines.reduce((sum, [size, omega, phase]) => sum + size * Math.sin(omega * t + phase), 0)
  }

/** Biases of zero leave neurons without input exactly at a kink, where no gradient is defined: they are drawn. */
function awayFromKinks(model: Model): Model {
  const { piece } = activationsOf(model, () => 0)
  const isKinked = (a: Activation): boolean => a.kind === 'builtin' && builtInKinks(a.name, a.args).length > 0
  const own = model.populations.flatMap((p) => [...p.activations.values()])
  const kinked = [...model.activations.keys()].some((fn) => piece(fn, Math.E) !== '') || own.some(isKinked)
  const zero = [...model.symbols.values()].filter(
    (s) => s.role === 'bias' && (s.value === undefined || (s.value.kind === 'number' && s.value.value === 0)),
  )
  if (!kinked || zero.length === 0) return model
  const drawn = zero.map((s) => [s.name, { ...s, value: { kind: 'uniform', low: 0.1, high: 0.4 } }] as const)
  return { ...model, symbols: new Map([...model.symbols, ...drawn]) }
}

/** What is compiled once is kept: many parts run the same program, which is made as users get it; what differs may do without vectors. */
function opener(derivation: Derivation, numerics: CompileOptions, simd: boolean): Specimen['open'] {
  const known = new WeakMap<Model, Map<string, Promise<Runnable>>>()
  const own: CompileOptions = { target: 'wasm', precision: 'f64', batch: 1, ...numerics }
  const isOwn = (changed: Model, { precision: _, ...given }: CompileOptions): boolean =>
    (changed === derivation.model || changed === inOneWindow(derivation.model)) &&
    JSON.stringify({ ...own, ...given }) === JSON.stringify(own)
  return (given = {}, change = (m) => m) => {
    const changed = change(derivation.model)
    const options = { simd: simd || isOwn(changed, given), ...own, ...given }
    const programs = known.get(changed) ?? new Map<string, Promise<Runnable>>()
    known.set(changed, programs)
    const key = JSON.stringify(options)
    const of = (): Derivation => (changed === derivation.model ? derivation : derive(changed))
    const made = programs.get(key) ?? prepare(of(), options, true)
    programs.set(key, made)
    return made
  }
}

const unwindowed = new WeakMap<Model, Model>()

/** A run is as long as its signals: what is solved over windows is solved over all of it. */
export function inOneWindow(model: Model): Model {
  const { window, ...simulate } = model.simulate
  if (window === undefined) return model
  const made = unwindowed.get(model) ?? { ...model, simulate }
  unwindowed.set(model, made)
  return made
}

function drive(compiled: Driven, steps: number, waves: Waves): Readonly<Record<string, Float64Array>> {
  const { loops, derivation } = compiled
  const signals: Record<string, Float64Array> = {}
  const areShares = readsShares(derivation)
  for (const { name: key, role, size: units } of drivesOf(loops)) {
    const lanes = Array.from({ length: units * loops.batch }, (_, n) =>
      waves(n < units ? key : `${key}/${Math.floor(n / units)}`, n % units),
    )
    const values = Float64Array.from({ length: steps * lanes.length }, (_, n) => {
      const lane = lanes[n % lanes.length]
      return lane?.(Math.floor(n / lanes.length) * loops.dt) ?? 0
    })
    signals[key] = role === 'target' && areShares ? shares(values, units) : values
  }
  return signals
}

/** Whether the cost takes its target as shares of a whole, as a cross-entropy does. */
function readsShares({ model }: Derivation): boolean {
  const isShare = (e: Expr): boolean => e.kind === 'softmax' || e.kind === 'logsumexp'
  return [...model.costs.values()].some((cost) => [...nodes([cost.body])].some(isShare))
}

function shares(values: Float64Array, units: number): Float64Array {
  const out = new Float64Array(values.length)
  for (let first = 0; first < values.length; first += units) {
    const row = values.subarray(first, first + units).map((v) => Math.exp(2 * v))
    const sum = row.reduce((a, b) => a + b, 0)
    for (let k = 0; k < units; k++) out[first + k] = (row[k] ?? 0) / sum
  }
  return out
}
