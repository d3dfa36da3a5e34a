/**
 * @file The oracle (docs/mathematics.md): a functional derivative holds if ∫ g δ dt equals the directional derivative of the action,
 * taken by differences of forward evaluations alone.
 */
import { randomStream } from '../base/random.js'
import { canonicalIndices, type Sensitivities } from '../derive/functional.js'
import { ZERO } from '../expr/build.js'
import {
  changeOf,
  type Evaluator,
  evaluator,
  integral,
  type Quantity,
  valueAt,
  type World,
} from '../expr/evaluate.js'
import type { Expr, Sym } from '../expr/expr.js'
import { type Action, leaves, PLAIN, type Setting, smooth } from './action.js'
import { difference } from './difference.js'
import { constants, countOf, type Options, randomWorld, trajectories } from './world.js'

export interface Measured {
  readonly symbol: string
  readonly derived: number
  readonly measured: number
  /** ∫ |g δ| dt. */
  readonly size: number
  /** |derived − measured| relative to the measured value; to 1 % of ∫|g δ| where that nearly cancels, or to 0.001 of the action. */
  readonly error: number
}

export const actionValue = (action: Action, world: World): number =>
  integral(evaluator(world)(action.energy), world.timeline)

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
  value = evaluator(world),
): { readonly value: number; readonly size: number } {
  const values = value(g)
  const names = canonicalIndices(s.indices)
  const cells = countOf(direction.shape)
  const steps = direction.data.length === cells ? 0 : cells
  let total = 0
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
      total += term
      size += Math.abs(term)
    }
  })
  return { value: total, size }
}

/** What a symbol is varied by: states by a trajectory that is still at both ends, all else by constants. */
export function directionOf(s: Sym, shape: readonly number[], seed: number, setting: Setting): Quantity {
  const { uniform, normal } = randomStream(seed, `direction ${s.name}`)
  if (s.role !== 'state') return constants(shape, () => 0.4 * normal())
  return trajectories(setting.timeline, shape, () => {
    const wave = smooth(uniform)
    return (t) => setting.bump(t) * (wave(t) + 0.5)
  })
}

/** One world, with all that is known of it. */
export interface Stage {
  readonly action: Action
  readonly seed: number
  readonly setting: Setting
  readonly world: World
  readonly value: Evaluator
  /** What errors are relative to at least. */
  readonly floor: number
  readonly watch?: Options['watch']
}

export function stage(action: Action, seed: number, options: Options = {}): Stage {
  const world = randomWorld(action, seed, options)
  const value = evaluator(world)
  const { setting = PLAIN, watch } = options
  watch?.(value, world)
  const size = Math.abs(integral(value(action.energy), world.timeline))
  const floor = 1e-3 * Math.max(1, size)
  return {
    action,
    seed,
    setting,
    world,
    value,
    floor,
    ...(watch ? { watch } : {}),
  }
}

const unknown = (s: Sym): Measured => {
  const none = Number.NaN
  return { symbol: s.name, derived: none, measured: none, size: none, error: none }
}

/** The derivative by one symbol, derived against measured. */
export function measureOne(on: Stage, s: Sym, g: Expr): Measured {
  const { action, world, watch } = on
  const old = world.quantities.get(s.name)
  if (!old) return unknown(s)
  const direction = directionOf(s, old.shape, on.seed, on.setting)
  const change = changeOf(on.value, s.name)
  const measured = difference((h) => {
    const quantities = new Map(world.quantities).set(s.name, shifted(old, direction, h))
    const varied = { ...world, quantities }
    const value = evaluator(varied, change)
    watch?.(value, varied)
    return integral(value(action.energy), world.timeline)
  })
  const paired = pair(g, direction, s, world, on.value)
  const scale = Math.max(Math.abs(measured), 0.01 * paired.size, on.floor)
  return {
    symbol: s.name,
    derived: paired.value,
    measured,
    size: paired.size,
    error: Math.abs(paired.value - measured) / scale,
  }
}

/** Errors above this are measured again on the other nodes: what is wrong stays wrong. */
export const SUSPECT = 5e-10

/** The same on the nodes that suit best. */
export function measureBest(stages: Iterable<Stage>, s: Sym, g: Expr): Measured {
  let best: Measured | undefined
  for (const on of stages) {
    const found = measureOne(on, s, g)
    if (!best || !(best.error <= found.error)) best = found
    if (best.error < SUSPECT) break
  }
  return best ?? unknown(s)
}

/** The stages of one draw, each made when it is asked for. */
export function stagesOf(action: Action, seed: number, options: Options = {}): Iterable<Stage> {
  const { setting = PLAIN } = options
  const made: Stage[] = []
  return {
    *[Symbol.iterator]() {
      for (const [n, timeline] of [setting.timeline, ...setting.others].entries()) {
        made[n] ??= stage(action, seed, { ...options, setting: { ...setting, timeline } })
        yield made[n]
      }
    },
  }
}

/** The derivative by every state and parameter of an action, derived against measured. */
export function measure(
  action: Action,
  derived: Sensitivities,
  seed = 1,
  options: Options = {},
): readonly Measured[] {
  const stages = stagesOf(action, seed, options)
  const varied = leaves(action).filter((s) => s.role !== 'target' && s.role !== 'signal')
  return varied.map((s) => measureBest(stages, s, derived.get(s.name) ?? ZERO))
}

/** The worst of `measure`; NaN counts as wrong. */
export function worst(list: readonly Measured[]): Measured {
  const bad = list.find((m) => !Number.isFinite(m.error))
  return bad ?? list.reduce((a, b) => (b.error > a.error ? b : a))
}
