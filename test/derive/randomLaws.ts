/** @file Laws of the calculus on one random energy, each as a number that is zero up to rounding, or a verdict. */
import type { Action } from '../../src/check/action.js'
import { leaves, leavesOf, nodesOf, PLAIN } from '../../src/check/action.js'
import { directionOf, measure, pair, worst } from '../../src/check/measure.js'
import { randomWorld, shapeOf } from '../../src/check/world.js'
import { type Sensitivities, sensitivities } from '../../src/derive/functional.js'
import { add, map, mul, num, op, pow, sym, ZERO } from '../../src/expr/build.js'
import { evaluator, type Tensor, type World } from '../../src/expr/evaluate.js'
import type { Expr } from '../../src/expr/expr.js'
import { equal, expressionOf, type Level, normalForm } from '../../src/expr/normal.js'
import { adjoint } from '../../src/expr/operator.js'
import { Undecided } from '../../src/expr/rational.js'
import { openSum, sumOver } from '../../src/expr/sums.js'
import { WINDOWED } from './randomAction.js'

/** How far the derivatives are from what the action changes by. */
export const oracleError = (action: Action, seed: number): number =>
  worst(measure(action, sensitivities(action.energy, action.definitions), seed, WINDOWED)).error

const bodies = ({ energy, definitions }: Action): readonly Expr[] => [
  energy,
  ...[...definitions.values()].map((d) => d.body),
]
const worldOf = (action: Action, seed: number): World =>
  randomWorld(action, seed, { ...WINDOWED, reads: leavesOf(bodies(action), action.definitions) })

/** |∫ bump (x − y)| in the worst cell, relative to ∫ |bump x|: rounding of high derivatives averages out. */
function different(x: Expr, y: Expr, world: World): number {
  const value = evaluator(world)
  const { times, weights } = world.timeline
  const [a, b] = [value(x), value(add([x, mul([num(-1), y])]))]
  const share = (t: Tensor, of: (x: number) => number, cell: number): number => {
    const cells = t.data.length / times.length
    return times.reduce(
      (sum, time, n) =>
        sum + (weights[n] ?? 0) * PLAIN.bump(time) * of(t.data[n * cells + (cell % cells)] ?? Number.NaN),
      0,
    )
  }
  const cells = Math.max(a.data.length, b.data.length) / times.length
  return Math.max(
    ...Array.from(
      { length: cells },
      (_, c) => Math.abs(share(b, (v) => v, c)) / Math.max(1e-3, share(a, Math.abs, c)),
    ),
  )
}

/** The largest difference of two lists of derivatives along random directions, relative to their size. */
function apart(action: Action, world: World, a: Sensitivities, b: Sensitivities): number {
  const value = evaluator(world)
  const own = leaves(action).filter((s) => s.role !== 'target' && s.role !== 'signal')
  return Math.max(
    ...own.map((s) => {
      const direction = directionOf(s, shapeOf(s), 1, PLAIN)
      const [x, y] = [a, b].map((list) => pair(list.get(s.name) ?? ZERO, direction, s, world, value))
      if (!x || !y) return Number.NaN
      return Math.abs(x.value - y.value) / Math.max(1e-3, x.size, y.size)
    }),
  )
}

const combined = (list: readonly (readonly [number, Sensitivities])[]): Sensitivities => {
  const names = new Set(list.flatMap(([, s]) => [...s.keys()]))
  return new Map(
    [...names].map((name) => [name, add(list.map(([c, s]) => mul([num(c), s.get(name) ?? ZERO])))]),
  )
}

/** Two parts of an energy: terms, or the energy and its square. */
function parts({ energy }: Action): readonly [Expr, Expr] {
  const terms = energy.kind === 'add' ? energy.terms : [energy]
  return [terms[0] ?? ZERO, terms.length > 1 ? add(terms.slice(1)) : pow(energy, 2)]
}

/** δ(2.5 A − B) = 2.5 δA − δB. */
export function linearityError(action: Action, seed: number): number {
  const [a, b] = parts(action)
  const of = (e: Expr): Sensitivities => sensitivities(e, action.definitions)
  const whole = of(add([mul([num(2.5), a]), mul([num(-1), b])]))
  const parted = combined([
    [2.5, of(a)],
    [-1, of(b)],
  ])
  return apart(action, worldOf(action, seed), whole, parted)
}

/** δ(A B) = (δA at B held) + (δB at A held). */
export function leibnizError(action: Action, seed: number): number {
  const [a, b] = parts(action)
  const span = { start: 0, end: 0 }
  const held = { name: 'held', indices: [], body: b, span }
  const other = { name: 'other', indices: [], body: a, span }
  const definitions = new Map(action.definitions).set('held', held).set('other', other)
  const whole = sensitivities(mul([a, b]), action.definitions)
  const first = sensitivities(mul([a, sym('let', 'held')]), action.definitions)
  const second = sensitivities(mul([b, sym('let', 'other')]), action.definitions)
  const sum = combined([
    [1, first],
    [1, second],
  ])
  return apart(action, { ...worldOf(action, seed), definitions }, whole, sum)
}

/** The adjoint of the adjoint is the operator, with its sign. */
export function involutionHolds(action: Action): boolean {
  return [...nodesOf([action.energy], action.definitions)].every((e) => {
    if (e.kind !== 'op') return true
    const once = adjoint(e.word)
    const twice = adjoint(once.word)
    return once.sign * twice.sign === 1 && op(twice.word, e.arg) === e
  })
}

/** Parts of every sum and product the other way around. */
export function turned(e: Expr): Expr {
  switch (e.kind) {
    case 'add':
      return add([...e.terms].reverse().map(turned))
    case 'mul': {
      const [factors, bound] = e.sum.length > 0 ? openSum(e) : [e.factors, []]
      const product = mul([...factors].reverse().map(turned))
      return bound.length > 0 ? sumOver(product, [...bound].reverse()) : product
    }
    case 'pow':
      return e.exponent === 2 ? mul([turned(e.base), e.base]) : pow(turned(e.base), e.exponent)
    case 'map':
      return map(e.fn, e.order, turned(e.arg))
    case 'op':
      return op([...e.word].reverse(), turned(e.arg))
    default:
      return e
  }
}

export interface Formed {
  readonly idempotent: boolean
  readonly orderBlind: boolean
  /** How far the values of the form are from those of the expression. */
  readonly error: number
}

/** The normal form of an energy and of its definitions; undefined where it would cost too much. */
export function formed(action: Action, seed: number, level: Level): Formed | undefined {
  const world = worldOf(action, seed)
  try {
    const list = bodies(action).map((e): Formed => {
      const once = expressionOf(normalForm(e, level))
      return {
        idempotent: expressionOf(normalForm(once, level)) === once,
        orderBlind: equal(e, turned(e), level) === true,
        error: different(e, once, world),
      }
    })
    return {
      idempotent: list.every((f) => f.idempotent),
      orderBlind: list.every((f) => f.orderBlind),
      error: Math.max(...list.map((f) => f.error)),
    }
  } catch (error) {
    if (error instanceof Undecided) return undefined
    throw error
  }
}
