/** @file Random signals on which a derivative can be measured: finite, clear of kinks, quiet at the ends where that matters. */

import { symmetricWeights } from '../derive/symmetric.js'
import type { ScalarTable } from '../expr/activations.js'
import type { Evaluator, World } from '../expr/evaluate.js'
import type { Expr, Map as MapNode, Sym } from '../expr/expr.js'
import type { Model } from '../model/model.js'
import { unicodeName } from '../text/names.js'
import { type Action, nodesOf, PLAIN, POSITIVE, QUIET, type Setting, STEADY, sizesOf } from './action.js'
import { type Activations, activationsOf } from './functions.js'
import { type Measured, measureBest, stagesOf } from './measure.js'
import type { Functions, Options } from './world.js'

/** Largest error of what counts as confirmed. */
export const TOLERANCE = 1e-9

/** Draws that are looked at before giving up, and those of them that are measured before it is called wrong. */
const MOST_DRAWS = 48
const MOST_MEASURED = 3
/** What signals on a long quiet stretch of time may miss by: many nodes, more rounding. */
const QUIET_ERROR = 1e-6
/** What is smaller has shown nothing. */
const LEAST = 1e-7

export const mapsIn = (roots: readonly Expr[], definitions: Action['definitions']): readonly MapNode[] =>
  [...nodesOf(roots, definitions)].filter((e) => e.kind === 'map')

export interface Found extends Measured {
  /** Up to this an error may be that of the measurement. */
  readonly coarse: number
}

/** A measurement that holds, or the best of some that do not; a reason where none was possible. */
export function search(
  model: Model,
  action: Action,
  slope: Expr,
  of: Sym,
  reads: readonly Sym[],
  seed: number,
): Found | string {
  const need = quietNeeded(action)
  const look = (quiet: boolean): Found | string => searchOn(model, action, slope, of, reads, seed, quiet)
  const found = look(need === 'always')
  const isOpen = typeof found === 'string' || !(found.error <= TOLERANCE)
  return isOpen && need === 'sometimes' ? look(true) : found
}

function searchOn(
  model: Model,
  action: Action,
  slope: Expr,
  of: Sym,
  reads: readonly Sym[],
  seed: number,
  quiet: boolean,
): Found | string {
  const maps = mapsIn([action.energy, slope], action.definitions)
  const settings = quiet ? [QUIET] : [PLAIN, STEADY, POSITIVE]
  let best: Measured | undefined
  let measured = 0
  let kinked = ''
  let vanished = false
  for (let n = 0; n < MOST_DRAWS && measured < MOST_MEASURED; n++) {
    const setting = settings[n % settings.length] ?? PLAIN
    const result = attempt(action, seed + 7919 * n, setting, { model, maps, reads, of, slope })
    if (typeof result === 'string') {
      kinked = result
      continue
    }
    if (!Number.isFinite(result.measured)) continue
    if (Math.max(Math.abs(result.measured), result.size) < LEAST) {
      vanished = true
      continue
    }
    measured++
    if (!best || !(best.error <= result.error)) best = result
    if (best.error <= TOLERANCE) break
  }
  if (best) return { ...best, coarse: quiet ? QUIET_ERROR : 0 }
  if (vanished) return 'it vanishes at all of the random signals'
  return kinked === ''
    ? 'no finite value at any of the random signals'
    : `no random signals stayed clear of the kinks of ${unicodeName(kinked)}`
}

interface Attempt {
  readonly model: Model
  readonly maps: readonly MapNode[]
  readonly reads: readonly Sym[]
  readonly of: Sym
  readonly slope: Expr
}

/** One draw, measured; or the name of the function that has a kink in the way. */
function attempt(
  action: Action,
  seed: number,
  setting: Setting,
  { model, ...on }: Attempt,
): Measured | string {
  const options: Options = {
    setting,
    reads: on.reads,
    sizes: sizesOf(model.kinds),
    functions: functionsOf(model, on.maps),
    watch: kinkWatch(on.maps, model),
    symmetric: symmetricWeights(model),
  }
  try {
    return measureBest(stagesOf(action, seed, options), on.of, on.slope)
  } catch (error) {
    if (error instanceof Kinked) return error.fn
    throw error
  }
}

/** A model's functions, as far as some expressions hold them. */
export const functionsOf =
  (model: Model, maps: readonly MapNode[]): Functions =>
  (quantities) =>
    tableOf(maps, activationsIn(model, quantities))

/** Constants of a formula are those of the world. */
const activationsIn = (model: Model, quantities: World['quantities']): Activations =>
  activationsOf(model, (name) => quantities.get(name)?.data[0] ?? Number.NaN)

/** Every function that occurs, to the highest order of its derivatives that does. */
function tableOf(maps: readonly MapNode[], { derivative }: Activations): ScalarTable {
  const orders = new Map<string, number>()
  for (const { fn, order } of maps) orders.set(fn, Math.max(order, orders.get(fn) ?? 0))
  return Object.fromEntries(
    [...orders].map(([fn, most]) => [fn, Array.from({ length: most + 1 }, (_, n) => derivative(fn, n))]),
  )
}

class Kinked extends Error {
  readonly fn: string
  constructor(fn: string) {
    super(`a kink of '${fn}' is in the way`)
    this.name = 'Kinked'
    this.fn = fn
  }
}

/** Throws where an argument leaves the smooth piece of its function that it is on at first, at any time. */
function kinkWatch(maps: readonly MapNode[], model: Model): (value: Evaluator, world: World) => void {
  const pieces = new Map<string, string>()
  return (value, { timeline, quantities }) => {
    const { piece, derivative } = activationsIn(model, quantities)
    for (const { fn, arg } of maps) {
      if (piece(fn, Math.E) === '') continue
      const { data } = value(arg)
      const cells = data.length / timeline.times.length
      for (const [n, x] of data.entries()) {
        const on = piece(fn, x)
        const key = `${arg.id} ${n % cells}`
        if (on === undefined || (pieces.get(key) ?? on) !== on) throw new Kinked(fn)
        pieces.set(key, on)
      }
      // where all of it is flat nothing would be learned of its slope
      const slope = derivative(fn, 1)
      if (!data.some((x) => slope(x) !== 0)) throw new Kinked(fn)
    }
  }
}

/**
 * A delay, or a look-ahead of what a low-pass gave: both leave something at the ends of time unless all is quiet there. So does a
 * low-pass of what is constant, which is that constant itself only long after the start.
 */
function quietNeeded({ energy, definitions }: Action): 'always' | 'sometimes' | 'never' {
  const isRising = (e: Expr): boolean => e.kind === 'op' && e.word.some((f) => f.op !== 'S' && f.power > 0)
  const isLowPass = (e: Expr): boolean => e.kind === 'op' && e.word.some((f) => f.op === 'D' && f.power < 0)
  const isDelay = (e: Expr): boolean => e.kind === 'op' && e.word.some((f) => f.op === 'S')
  const nodes = nodesOf([energy], definitions)
  if ([...nodes].some((e) => isDelay(e) || (isRising(e) && [...nodesOf([e], definitions)].some(isLowPass))))
    return 'always'
  return [...nodes].some(isLowPass) ? 'sometimes' : 'never'
}
