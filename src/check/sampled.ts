/** @file Two expressions at random signals: how far they are apart, and where most. */
import { symmetricWeights } from '../derive/symmetric.js'
import { mul } from '../expr/build.js'
import { evaluator, type Tensor, valueAt, type World } from '../expr/evaluate.js'
import { type Expr, type Index, kindOfIndex, type Sym } from '../expr/expr.js'
import type { Model } from '../model/model.js'
import { type Action, leavesOf, nodesOf, PLAIN, QUIET, type Setting, sizesOf } from './action.js'
import { formulaReads } from './functions.js'
import { functionsOf, mapsIn } from './search.js'
import { randomWorld } from './world.js'

/** The place and time at which two expressions differ most. */
export interface Apart {
  /** |a − b| relative to the largest of both at all times and places; NaN where there is no value. */
  readonly error: number
  readonly time: number
  readonly position: Readonly<Record<Index, number>>
  readonly values: readonly [number, number]
  readonly world: World
}

export interface Drawn {
  readonly model: Model
  readonly definitions: Action['definitions']
  readonly seed: number
  readonly setting?: Setting
}

/** How far a and b, of these free indices, are apart at random smooth signals. */
export function apart(a: Expr, b: Expr, at: readonly Index[], drawn: Drawn): Apart {
  const { model, definitions, seed, setting = PLAIN } = drawn
  const maps = mapsIn([a, b], definitions)
  const formulas = maps.flatMap(({ fn }) => formulaReads(model, fn))
  const world = randomWorld({ name: '', energy: mul([a, b]), definitions }, seed, {
    setting,
    reads: [...leavesOf([a, b, ...formulas], definitions), ...undefinedIn([a, b], definitions)],
    sizes: sizesOf(model.kinds),
    functions: functionsOf(model, maps),
    symmetric: symmetricWeights(model),
  })
  const value = evaluator(world)
  return furthest(value(a), value(b), at, world)
}

/**
 * The closest of several stretches of time: where both are equal one shows it, and where they are not none does. What low-passes and
 * delays start from is forgotten where all is quiet before, on more nodes where that is steep.
 */
export function closest(
  a: Expr,
  b: Expr,
  at: readonly Index[],
  drawn: Omit<Drawn, 'setting'>,
  enough: number,
): Apart {
  let best = apart(a, b, at, drawn)
  const [finer] = [...QUIET.others].reverse()
  for (const setting of [QUIET, ...(finer ? [{ ...QUIET, timeline: finer }] : [])]) {
    if (best.error <= enough || !hasMemory([a, b], drawn.definitions)) break
    const next = apart(a, b, at, { ...drawn, setting })
    if (!(best.error <= next.error)) best = next
  }
  return best
}

const hasMemory = (roots: readonly Expr[], definitions: Action['definitions']): boolean =>
  [...nodesOf(roots, definitions)].some(
    (e) => e.kind === 'op' && e.word.some((f) => f.op === 'S' || f.power < 0),
  )

/** Names without a definition: multipliers, which are signals of their own. */
const undefinedIn = (roots: readonly Expr[], definitions: Action['definitions']): readonly Sym[] =>
  [...nodesOf(roots, definitions)].filter(
    (e): e is Sym => e.kind === 'sym' && e.role === 'let' && !definitions.has(e.name),
  )

/** The ends are left out: there differences of low-passes and of rounding are largest. */
const MARGIN = 0.1

function furthest(a: Tensor, b: Tensor, at: readonly Index[], world: World): Apart {
  const { times } = world.timeline
  const duration = Math.max(...times)
  let largest = 0
  let worst: Omit<Apart, 'error' | 'world'> & { readonly gap: number } = {
    gap: -1,
    time: 0,
    position: {},
    values: [Number.NaN, Number.NaN],
  }
  for (const position of positionsOf(at, world.sizes)) {
    for (const [n, time] of times.entries()) {
      if (time < MARGIN * duration || time > (1 - MARGIN) * duration) continue
      const values = [valueAt(a, n, position, world.sizes), valueAt(b, n, position, world.sizes)] as const
      largest = Math.max(largest, ...values.map(Math.abs))
      const gap = Math.abs(values[0] - values[1])
      if (!(gap <= worst.gap)) worst = { gap, time, position, values }
    }
  }
  const { gap, ...place } = worst
  return { ...place, world, error: gap === 0 ? 0 : gap / largest }
}

function positionsOf(
  at: readonly Index[],
  sizes: World['sizes'],
): readonly Readonly<Record<Index, number>>[] {
  const [index, ...others] = at
  if (index === undefined) return [{}]
  const rest = positionsOf(others, sizes)
  const size = sizes[kindOfIndex(index)] ?? 0
  return Array.from({ length: size }, (_, n) => rest.map((p) => ({ [index]: n, ...p }))).flat()
}
