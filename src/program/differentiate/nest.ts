/** @file Loops in each other with definitions beside them, and definitions and stores in the innermost. */
import type { Statement } from '../program.js'
import type { Loop } from './places.js'

type For = Extract<Statement, { kind: 'for' }>

export interface Nest {
  readonly loops: readonly Loop[]
  /** All statements but the loops, outermost first. */
  readonly items: readonly Statement[]
}

/** Undefined where there is anything else in the loops; reductions count as definitions where they may. */
export function nestOf(s: Statement, mayReduce = false): Nest | undefined {
  if (s.kind !== 'for') return undefined
  const isNamed = ({ kind }: Statement): boolean =>
    kind === 'let' || kind === 'comment' || (kind === 'reduce' && mayReduce)
  const rest = s.body.filter(({ kind }) => kind !== 'for')
  const [only, ...others] = s.body.filter((each): each is For => each.kind === 'for')
  if (!only)
    return rest.every((r) => isNamed(r) || r.kind === 'store') ? { loops: [s], items: rest } : undefined
  const below = others.length === 0 && rest.every(isNamed) ? nestOf(only, mayReduce) : undefined
  return below && { loops: [s, ...below.loops], items: [...rest, ...below.items] }
}

/** A nest with each item changed, told its number among all. */
export function withItems(
  s: Statement,
  change: (item: Statement, k: number) => readonly Statement[],
  from = 0,
): Statement {
  if (s.kind !== 'for') return s
  const rest = s.body.filter(({ kind }) => kind !== 'for')
  const inner = s.body.find(({ kind }) => kind === 'for')
  const own = rest.flatMap((each, k) => change(each, from + k))
  return { ...s, body: inner ? [...own, withItems(inner, change, from + rest.length)] : own }
}

/** With more at the end of the innermost loop. */
export function withMore(s: Statement, more: readonly Statement[]): Statement {
  if (s.kind !== 'for' || more.length === 0) return s
  const isInnermost = s.body.every(({ kind }) => kind !== 'for')
  return { ...s, body: isInnermost ? [...s.body, ...more] : s.body.map((each) => withMore(each, more)) }
}
