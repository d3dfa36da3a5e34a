/** @file Boundary terms against the action: what a variation up to both ends of time adds to ∫ g δ dt. */
import { randomStream } from '../../src/base/random.js'
import { type Action, smooth } from '../../src/check/action.js'
import { difference } from '../../src/check/difference.js'
import { actionValue, pair, shifted } from '../../src/check/measure.js'
import { randomWorld, trajectories } from '../../src/check/world.js'
import type * as boundary from '../../src/derive/boundary.js'
import { canonicalIndices, sensitivities } from '../../src/derive/functional.js'
import { op, sym, ZERO } from '../../src/expr/build.js'
import { evaluator, valueAt, type World } from '../../src/expr/evaluate.js'
import type { Expr, Index } from '../../src/expr/expr.js'
import { kindOfIndex } from '../../src/expr/expr.js'
import { derivative } from '../../src/expr/operator.js'

/** Σ_n [p_n δ⁽ⁿ⁾] from 0 to T, and how far ∫ g δ dt with it is from what the action changes by, relative to the largest of these. */
export interface AtTheEnds {
  readonly start: number
  readonly end: number
  readonly error: number
}

export function atTheEnds(
  { momenta }: Pick<typeof boundary, 'momenta'>,
  action: Action,
  state: string,
  kind = '',
  seed = 21,
): AtTheEnds {
  const { energy, definitions } = action
  const world = randomWorld(action, seed)
  const old = world.quantities.get(state)
  if (!old) throw new Error(`the action '${action.name}' does not hold '${state}'`)
  const { uniform } = randomStream(seed, 'to the ends')
  const direction = trajectories(world.timeline, old.shape, () => {
    const wave = smooth(uniform)
    return (t) => 0.7 + wave(t)
  })
  const measured = difference((h) =>
    actionValue(action, {
      ...world,
      quantities: new Map(world.quantities).set(state, shifted(old, direction, h)),
    }),
  )
  const indices = canonicalIndices([kind === '' ? 'i' : `i@${kind}`])
  const own = sym('state', state, indices)
  const gradient = sensitivities(energy, definitions).get(state) ?? ZERO
  const inside = pair(gradient, direction, own, world).value
  const found = momenta(energy, definitions, state)
  if (!found) throw new Error('a boundary term with memory')
  const varied: World = { ...world, quantities: new Map(world.quantities).set(state, direction) }
  const last = world.timeline.times.length - 1
  const [start, end] = [0, last].map((time) =>
    found.reduce((sum, p, n) => sum + product(p, rateOf(own, n), world, varied, time, indices), 0),
  ) as [number, number]
  const size = Math.max(Math.abs(measured), Math.abs(start), Math.abs(end))
  return { start, end, error: Math.abs(inside + end - start - measured) / size }
}

const rateOf = (e: Expr, times: number): Expr => (times === 0 ? e : op([derivative(times)], e))

function product(
  p: Expr,
  delta: Expr,
  world: World,
  varied: World,
  time: number,
  indices: readonly Index[],
): number {
  const [index = 'i'] = indices
  const [momentum, variation] = [evaluator(world)(p), evaluator(varied)(delta)]
  const size = world.sizes[kindOfIndex(index)] ?? Number.NaN
  let sum = 0
  for (let n = 0; n < size; n++)
    sum +=
      valueAt(momentum, time, { [index]: n }, world.sizes) *
      valueAt(variation, time, { [index]: n }, world.sizes)
  return sum
}
