/** @file Signals that have no name in the model: the names that they get, and the index that they are written with. */
import { type Expr, type Factor, type Index, kindOfIndex } from '../expr/expr.js'

/** A name that says what the signal is made of, and that no other has. */
export function auxiliaryName(key: Expr, taken: readonly string[]): string {
  const base = baseOf(key)
  let name = base
  for (let n = 2; taken.includes(name); n++) name = `${base}_${n}`
  return name
}

function baseOf(key: Expr): string {
  if (key.kind === 'map') return `${key.fn}${"'".repeat(key.order)}`
  if (key.kind === 'softmax') return 'softmax'
  if (key.kind !== 'op' || key.arg.kind !== 'sym') return 'operand'
  const has = (test: (f: Factor) => boolean): boolean => key.word.some((f) => f.op !== 'S' && test(f))
  const kept = has((f) => f.power < 0) ? ['I'] : has((f) => f.power > 0) ? ['D'] : []
  return [...kept, ...(key.word.some((f) => f.op === 'S') ? ['delay'] : []), key.arg.name].join(' ')
}

/** An index of this name for the same kind of neuron. */
export const ofKind = (name: string, like: Index): Index =>
  kindOfIndex(like) === '' ? name : `${name}@${kindOfIndex(like)}`

/** The index that a signal of this kind is written with. */
export const canonical = (index: Index): Index => ofKind('i', index)
