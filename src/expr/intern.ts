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

/** How nodes of a kind are told apart by a list of parts and by what else they hold. */
export interface ListForm<T extends Expr, M> {
  /** The parts of a node of this form that holds the same beside them. */
  readonly same: (e: Expr, more: M) => readonly Expr[] | undefined
  /** What stands around the hashes of the parts in the structure. */
  readonly before: (more: M) => string
  readonly after: (more: M) => string
  readonly make: (id: number, hash: number, parts: readonly Expr[], more: M) => T
}

/** Like intern, for a node that a list of nodes tells from all others of its form: no key has to be written. */
export function internList<T extends Expr, M>(
  parts: readonly Expr[],
  tag: number,
  more: M,
  { same, before, after, make }: ListForm<T, M>,
): T {
  asked++
  const { length } = parts
  let slot = tag
  for (let n = 0; n < length; n++) {
    slot = Math.imul(slot ^ (parts[n] as Expr).id, 0x5bd1e995)
    slot ^= slot >>> 15
  }
  for (slot &= SLOTS; ; slot = (slot + 1) & SLOTS) {
    const taken = lists.get(slot)
    if (!taken) break
    const other = same(taken, more)
    if (other?.length !== length) continue
    let n = 0
    while (n < length && parts[n] === other[n]) n++
    if (n === length) return taken as T
  }
  const node = make(serial++, hashList(before(more), parts, after(more)), parts, more)
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

export const byHash = (a: Expr, b: Expr): number => (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0)
