/** @file The table of interned nodes, and the order that structure alone gives. */
import { hashList, hashText } from '../base/hash.js'
import type { Expr } from './expr.js'

const table = new Map<string, Expr>()
let serial = 0
let asked = 0

/** How many nodes were asked for so far, known ones included: the work of a derivation, measured without a clock. */
export const constructions = (): number => asked

/** All serial numbers are below this one. */
export const serialsGiven = (): number => serial

type Make<T> = (id: number, hash: number) => T

/** `structure` names the node by its children's hashes; it is read only when the node is new. */
export function intern<T extends Expr>(key: string, structure: () => string, make: Make<T>): T {
  asked++
  const found = table.get(key)
  if (found) return found as T
  const node = make(serial++, hashText(structure()))
  table.set(key, node)
  return node
}

/** By a number that few lists share; where one is taken the next is tried. */
const lists = new Map<number, Expr>()
const SLOTS = 2 ** 30 - 1

/**
 * Like intern, for a node that a list of nodes tells from all others that `same` admits: no key has to be written. `before` and `after`
 * stand around their hashes in the structure.
 */
export function internList<T extends Expr>(
  parts: readonly Expr[],
  tag: number,
  same: (e: Expr) => readonly Expr[] | undefined,
  before: string,
  after: string,
  make: Make<T>,
): T {
  asked++
  let slot = tag
  for (const { id } of parts) {
    slot = Math.imul(slot ^ id, 0x5bd1e995)
    slot ^= slot >>> 15
  }
  for (slot &= SLOTS; ; slot = (slot + 1) & SLOTS) {
    const taken = lists.get(slot)
    if (!taken) break
    const other = same(taken)
    if (other?.length === parts.length && parts.every((e, n) => e === other[n])) return taken as T
  }
  const node = make(serial++, hashList(before, parts, after))
  lists.set(slot, node)
  return node
}

const numbers = new Map<number, Expr>()

/** Like intern, for a number. */
export function internNumber<T extends Expr>(value: number, make: Make<T>): T {
  asked++
  const found = numbers.get(value)
  if (found) return found as T
  const node = make(serial++, hashText(`n${value}`))
  numbers.set(value, node)
  return node
}

export const byHash = (a: Expr, b: Expr): number => a.hash - b.hash
