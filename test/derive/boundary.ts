/** @file The natural boundary term against the action: what a variation up to the end of time adds to ∫ g δ dt. */
import { randomStream } from '../../src/base/random.js'
import { canonicalIndices, sensitivities } from '../../src/derive/functional.js'
import type * as stationary from '../../src/derive/stationary.js'
import { sym, ZERO } from '../../src/expr/build.js'
import { evaluator, type Quantity, valueAt } from '../../src/expr/evaluate.js'
import { parse } from '../../src/model/parse.js'
import {
  type Action,
  actionValue,
  difference,
  pair,
  randomWorld,
  shifted,
  smooth,
  trajectories,
} from './oracle.js'

export const COSTS = {
  'on the rate': '1/2 |y - r|^2',
  'on the state': '1/2 |y - u|^2',
  'on the prospective voltage': '1/2 |y - D(tau_r) u|^2',
  'cross-entropy': 'crossentropy(y, softmax(r))',
} as const

/** Σ p δ at the end, and how far ∫ g δ dt with it is from what the action changes by, relative to that. */
export function atTheEnd(
  { findErrors, solveStationary }: Pick<typeof stationary, 'findErrors' | 'solveStationary'>,
  cost: string,
): { readonly term: number; readonly error: number } {
  const model = parse(`
    state u
    weight W
    bias b
    target y
    constant tau_m = 1, tau_r = 0.5, beta = 1
    activation phi = tanh
    r = phi(D(tau_r) u)
    e = D(tau_m) u - W r - b
    energy E = 1/2 |e|^2 + beta * ${cost}
    stationary u`)
  const energy = model.energies.get('E')?.body ?? ZERO
  const [rule] = model.rules
  const [error] = findErrors(energy, model.definitions, ['u'])
  if (rule?.kind !== 'stationary' || !error) throw new Error('no rule')
  const gradient = sensitivities(energy, model.definitions).get('u') ?? ZERO
  const { momentum } = solveStationary(rule, gradient, error)

  const action: Action = { name: 'boundary', energy, definitions: model.definitions }
  const world = randomWorld(action, 21)
  const u = world.quantities.get('u') as Quantity
  const { uniform } = randomStream(21, 'to the end')
  const direction = trajectories(world.timeline, u.shape, () => {
    const wave = smooth(uniform)
    return (t) => (t / 2) ** 6 * (0.7 + wave(t))
  })
  const measured = difference((h) =>
    actionValue(action, {
      ...world,
      quantities: new Map(world.quantities).set('u', shifted(u, direction, h)),
    }),
  )
  const p = evaluator(world)(momentum)
  const last = world.timeline.times.length - 1
  const term = [0, 1, 2].reduce(
    (sum, i) => sum + valueAt(p, last, { i }, world.sizes) * (direction.data[last * 3 + i] ?? 0),
    0,
  )
  const inside = pair(gradient, direction, sym('state', 'u', canonicalIndices(['i'])), world).value
  return { term, error: Math.abs(inside + term - measured) / Math.abs(measured) }
}
