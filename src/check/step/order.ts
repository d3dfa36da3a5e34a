/**
 * @file The order of a lagged step as the language states it: what is a function of states alone, then errors, drives, rates, plasticity. What
 * comes later is read as the step before left it.
 */
import { children } from '../../expr/build.js'
import type { Expr, Index, Mul, Sym } from '../../expr/expr.js'
import type { Derivation } from '../../pipeline.js'

export const ORDER = { states: 0, error: 1, drive: 2, membrane: 3, rate: 4, plasticity: 5 } as const
export type Turn = (typeof ORDER)[keyof typeof ORDER]

/** Whether an expression holds the rate of change of its own neuron's state. */
export function holdsRate(e: Expr, turns: ReadonlyMap<string, Turn>): boolean {
  if (e.kind === 'op' && isMoving(e)) return true
  if (e.kind === 'sym') return e.role === 'let' && turns.get(e.name) === ORDER.rate
  return ownFactors(e).some((c) => holdsRate(c, turns))
}

const isMoving = (e: Expr): boolean =>
  e.kind === 'op' &&
  e.arg.kind === 'sym' &&
  e.arg.role === 'state' &&
  e.word.some((f) => f.op !== 'S' && f.power > 0)

/** Of a sum over a weight what stands outside of it; of all else its parts. */
const ownFactors = (e: Expr): readonly Expr[] => {
  const through = e.kind === 'mul' ? throughOf(e) : undefined
  if (e.kind !== 'mul' || !through) return children(e)
  return e.factors.filter((f) => !f.free.includes(through.over))
}

/** The weight that a sum goes over, and the index that it sums. */
export function throughOf(e: Mul): { readonly weight: Sym; readonly over: Index } | undefined {
  const [over, ...more] = e.sum
  if (over === undefined || more.length > 0) return undefined
  const weight = e.factors.find(
    (f): f is Sym =>
      f.kind === 'sym' && f.role === 'weight' && f.indices.length === 2 && f.indices.includes(over),
  )
  return weight && { weight, over }
}

const isTransposed = (e: Mul): boolean => {
  const through = throughOf(e)
  return through?.weight.indices[0] === through?.over
}

/** Targets, and what comes down through a weight. */
const holdsFeedback = (e: Expr): boolean =>
  e.kind === 'sym'
    ? e.role === 'target' || e.role === 'given'
    : e.kind === 'mul' && throughOf(e)
      ? isTransposed(e) || ownFactors(e).some(holdsFeedback)
      : children(e).some(holdsFeedback)

/** By definition. */
export function turnsOf({ core }: Derivation): ReadonlyMap<string, Turn> {
  const turns = new Map<string, Turn>()
  const left = new Map(core.running.map((r) => [r.definition.name, r]))
  const isOfStates = (e: Expr): boolean =>
    !isMoving(e) &&
    (e.kind === 'sym' && e.role === 'let'
      ? e.indices.length < 2 && (turns.get(e.name) === ORDER.states || !left.has(e.name))
      : children(e).every(isOfStates))
  const settle = (turn: Turn, is: (e: Expr, role: string) => boolean): void => {
    for (let size = -1; size !== turns.size; ) {
      size = turns.size
      for (const [name, { definition, role }] of left)
        if (!turns.has(name) && is(definition.body, role)) turns.set(name, turn)
    }
  }
  settle(ORDER.states, isOfStates)
  settle(ORDER.error, (body, role) => role === 'error' || holdsFeedback(body))
  settle(ORDER.rate, (body) => holdsRate(body, turns))
  settle(ORDER.drive, () => true)
  return turns
}
