/** @file The table of interned nodes, and the order that structure alone gives. */
import { hashText } from '../base/hash.js'
import type { Expr } from './expr.js'

const table = new Map<string, Expr>()
let serial = 0
let asked = 0

/** How many nodes were asked for so far, known ones included: the work of a derivation, measured without a clock. */
export const constructions = (): number => asked

interface Identity {
  readonly id: number
  readonly hash: number
}

/** `structure` names the node by its children's hashes; it is read only when the node is new. */
export function intern<T extends Expr>(
  key: string,
  structure: () => string,
  make: (identity: Identity) => T,
): T {
  asked++
  const found = table.get(key)
  if (found) return found as T
  const node = make({ id: serial++, hash: hashText(structure()) })
  table.set(key, node)
  return node
}

export const byHash = (a: Expr, b: Expr): number => a.hash - b.hash
export const hashes = (list: readonly Expr[]): string => list.map((e) => e.hash).join()
