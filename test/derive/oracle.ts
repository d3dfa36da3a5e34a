/**
 * @file The oracle (docs/mathematics.md): a functional derivative holds if ∫ g δ dt equals the directional derivative of the action,
 * taken by differences of forward evaluations alone.
 */
import { randomStream } from '../../src/base/random.js'
import { canonicalIndices, type Definitions, type Sensitivities } from '../../src/derive/functional.js'
import { BUILT_IN } from '../../src/expr/activations.js'
import { children } from '../../src/expr/build.js'
import { evaluator, integral, type Quantity, valueAt, type World } from '../../src/expr/evaluate.js'
import { type Expr, kindOfIndex, type Sym } from '../../src/expr/expr.js'
import { symbols } from '../../src/expr/substitute.js'
import { chebyshev, type Timeline } from '../../src/expr/timeline.js'

export interface Action {
  readonly name: string
  readonly energy: Expr
  readonly definitions: Definitions
}

/** Sizes differ between kinds, so that a transposed index is out of range: channels C, D; positions X, Y, Z; offsets K, L. */
export const SIZES: World['sizes'] = { '': 3, P: 3, I: 2, C: 2, D: 3, X: 5, Y: 4, Z: 3, K: 3, L: 2 }

export type Draw = () => number
type Signal = (t: number) => number

/** Where and on what actions are evaluated. */
export interface Setting {
  readonly timeline: Timeline
  /** 1 in the middle of time, 0 at both ends with its derivatives: the shape of what states are varied by. */
  readonly bump: Signal
  /** A random signal of order one. */
  readonly signal: (uniform: Draw) => Signal
}

/** A few sines. */
export function smooth(uniform: Draw): Signal {
  const waves = [0, 1, 2].map(() => [uniform() - 0.5, 2.5 * uniform(), 7 * uniform()] as const)
  return (t) => waves.reduce((sum, [a, w, p]) => sum + 1.4 * a * Math.sin(w * t + p), 0)
}

const DURATION = 2
export const PLAIN: Setting = {
  timeline: chebyshev(DURATION, 72),
  bump: (t) => ((4 * t * (DURATION - t)) / DURATION ** 2) ** 6,
  signal: smooth,
}

const peak: Signal = (t) => Math.exp(-0.5 * ((t - DURATION) / 0.16) ** 2)
/** All signals are at rest long before both ends, so that a delay shifts nothing over an end. */
export const PEAKED: Setting = {
  timeline: chebyshev(2 * DURATION, 160),
  bump: peak,
  signal: (uniform) => {
    const wave = smooth(uniform)
    return (t) => peak(t) * (wave(t) + 0.3)
  },
}

export const shapeOf = (s: Sym): readonly number[] =>
  s.indices.map((i) => SIZES[kindOfIndex(i)] ?? Number.NaN)
const count = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1)

/** A trajectory per position. */
export function trajectories(timeline: Timeline, shape: readonly number[], of: () => Signal): Quantity {
  const signals = Array.from({ length: count(shape) }, of)
  return { shape, data: Float64Array.from(timeline.times.flatMap((t) => signals.map((f) => f(t)))) }
}

export const constants = (shape: readonly number[], of: () => number): Quantity => ({
  shape,
  data: Float64Array.from({ length: count(shape) }, of),
})

/** Symbols that an action reads, through its definitions, in a fixed order. */
export function leaves(action: Action): readonly Sym[] {
  const found = new Map<string, Sym>()
  const visit = (e: Expr): void => {
    for (const s of symbols(e)) {
      const definition = s.role === 'let' ? action.definitions.get(s.name) : undefined
      if (s.role === 'given' || s.role === 'output' || found.has(s.name)) continue
      found.set(s.name, s)
      if (definition) visit(definition.body)
    }
  }
  visit(action.energy)
  return [...found.values()].filter((s) => s.role !== 'let').sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Names inside of an operator's constant: they are drawn positive and of order one. */
function timeConstants(action: Action): ReadonlySet<string> {
  const names = new Set<string>()
  const scan = (e: Expr): void => {
    if (e.kind === 'op') for (const f of e.word) if (f.tau) for (const s of symbols(f.tau)) names.add(s.name)
    for (const c of children(e)) scan(c)
  }
  scan(action.energy)
  for (const d of action.definitions.values()) scan(d.body)
  return names
}

const TRAJECTORY: ReadonlySet<Sym['role']> = new Set(['state', 'target', 'signal', 'noise', 'let'])

/** Random values for all that an action reads. */
export function randomWorld(action: Action, seed: number, setting = PLAIN): World {
  const { timeline, bump, signal } = setting
  const taus = timeConstants(action)
  const quantities = leaves(action).map((s): readonly [string, Quantity] => {
    const { uniform, normal } = randomStream(seed, s.name)
    const shape = shapeOf(s)
    if (s.name === WINDOW) return [s.name, trajectories(timeline, shape, () => (t) => 3 * bump(t))]
    if (TRAJECTORY.has(s.role)) return [s.name, trajectories(timeline, shape, () => signal(uniform))]
    if (taus.has(s.name)) return [s.name, constants(shape, () => 0.4 + 0.4 * uniform())]
    if (s.role === 'constant') return [s.name, constants(shape, () => 0.5 + uniform())]
    return [s.name, constants(shape, () => 0.6 * normal())]
  })
  return {
    timeline,
    sizes: SIZES,
    quantities: new Map(quantities),
    definitions: action.definitions,
    functions: { phi: BUILT_IN.tanh, psi: BUILT_IN.tanh },
  }
}

/** A signal of this name is 1 in the middle and 0 at both ends of time: what integration by parts leaves there is then 0. */
export const WINDOW = 'window'

export const actionValue = (action: Action, world: World): number =>
  integral(evaluator(world)(action.energy), world.timeline)

/** Central differences of order 6. */
const STENCIL = [3 / 4, -3 / 20, 1 / 60] as const
const STEP = 0.006

export function difference(f: (h: number) => number): number {
  return STENCIL.reduce((sum, c, n) => sum + c * (f((n + 1) * STEP) - f(-(n + 1) * STEP)), 0) / STEP
}

export const shifted = (q: Quantity, by: Quantity, h: number): Quantity => ({
  shape: q.shape,
  data: q.data.map((x, n) => x + h * (by.data[n] ?? Number.NaN)),
})

/** ∫ Σ g · direction dt, and the same of absolute values. */
export function pair(
  g: Expr,
  direction: Quantity,
  s: Sym,
  world: World,
): { readonly value: number; readonly size: number } {
  const values = evaluator(world)(g)
  const names = canonicalIndices(s.indices)
  const cells = count(direction.shape)
  const steps = direction.data.length === cells ? 0 : cells
  let value = 0
  let size = 0
  world.timeline.weights.forEach((w, time) => {
    for (let cell = 0; cell < cells; cell++) {
      let rest = cell
      const position: Record<string, number> = {}
      for (let n = names.length - 1; n >= 0; n--) {
        const extent = direction.shape[n] ?? 1
        position[names[n] ?? ''] = rest % extent
        rest = Math.floor(rest / extent)
      }
      const delta = direction.data[time * steps + cell] ?? Number.NaN
      const term = w * valueAt(values, time, position, world.sizes) * delta
      value += term
      size += Math.abs(term)
    }
  })
  return { value, size }
}

export interface Measured {
  readonly symbol: string
  readonly derived: number
  readonly measured: number
  /** |derived − measured| relative to the measured value; to 1 % of ∫|g δ| where that nearly cancels, or to 0.001 of the action. */
  readonly error: number
}

/** The derivative by every state and parameter of an action, derived against measured. */
export function measure(
  action: Action,
  derived: Sensitivities,
  seed = 1,
  setting = PLAIN,
): readonly Measured[] {
  const world = randomWorld(action, seed, setting)
  const floor = 1e-3 * Math.max(1, Math.abs(actionValue(action, world)))
  const varied = leaves(action).filter((s) => s.role !== 'target' && s.role !== 'signal')
  return varied.map((s) => {
    const { uniform, normal } = randomStream(seed, `direction ${s.name}`)
    const old = world.quantities.get(s.name) as Quantity
    const direction =
      s.role === 'state'
        ? trajectories(world.timeline, old.shape, () => {
            const wave = smooth(uniform)
            return (t) => setting.bump(t) * (wave(t) + 0.5)
          })
        : constants(old.shape, () => 0.4 * normal())
    const measured = difference((h) =>
      actionValue(action, {
        ...world,
        quantities: new Map(world.quantities).set(s.name, shifted(old, direction, h)),
      }),
    )
    const g = derived.get(s.name)
    const paired = g ? pair(g, direction, s, world) : { value: 0, size: 0 }
    const scale = Math.max(Math.abs(measured), 0.01 * paired.size, floor)
    return {
      symbol: s.name,
      derived: paired.value,
      measured,
      error: Math.abs(paired.value - measured) / scale,
    }
  })
}

/** The worst of `measure`; NaN counts as wrong. */
export function worst(list: readonly Measured[]): Measured {
  const bad = list.find((m) => !Number.isFinite(m.error))
  return bad ?? list.reduce((a, b) => (b.error > a.error ? b : a))
}
