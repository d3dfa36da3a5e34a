/** @file By which loop a statement may be shared out among threads: each turn keeps to rows of its own in all that is stored. */
import { type Access, accessesIn, type LengthOf, staysInRow, strideOf } from '../arrange/rows.js'
import type { Extent, Statement } from '../program.js'
import { loadedIn, storedIn } from '../walk.js'

/** A statement that one thread carries out, or all, each some turns of a loop. */
export interface Item {
  readonly statement: Statement
  readonly stored: ReadonlySet<string>
  readonly loaded: ReadonlySet<string>
  /** The loop that is shared out; absent where one thread does it all. */
  readonly by?: { readonly variable: string; readonly extent: number }
  /** By buffer: numbers in the row that a turn keeps to; absent where it does not. */
  readonly rows: ReadonlyMap<string, number>
}

/** The outermost loops of a statement, one within the other. */
function loopsOf(s: Statement): readonly { readonly variable: string; readonly extent: Extent }[] {
  if (s.kind === 'when') {
    const [only, ...more] = s.body
    return only && more.length === 0 ? loopsOf(only) : []
  }
  if (s.kind !== 'for') return []
  const inner = s.body.filter((t) => t.kind !== 'comment')
  const [only] = inner
  return [s, ...(only?.kind === 'for' && inner.length === 1 ? loopsOf(only) : [])]
}

/** How often a variable is bound within a statement. */
const bindings = (s: Statement, variable: string): number =>
  ('variable' in s && s.variable === variable ? 1 : 0) +
  ('body' in s ? s.body.reduce((n, t) => n + bindings(t, variable), 0) : 0)

/** The size of the row that all accesses keep to, of the same length in all; undefined where there is none. */
function rowIn(accesses: readonly Access[], variable: string): number | undefined {
  const sizes = new Set(accesses.map(({ at }) => strideOf(at, variable)))
  const [size] = sizes
  return sizes.size === 1 && size !== undefined && accesses.every((a) => staysInRow(a, variable))
    ? size
    : undefined
}

/** The loop over the batch where that is possible, else the outermost that is. */
export function itemOf(statement: Statement, batch: number, lengthOf: LengthOf): Item {
  const stored = storedIn([statement])
  const loaded = loadedIn([statement])
  const touched = new Set([...stored, ...loaded])
  const plain: Item = { statement, stored, loaded, rows: new Map() }
  const accesses = accessesIn([statement], lengthOf)
  const candidates = loopsOf(statement)
    .map(({ variable, extent }) => ({ variable, extent: lengthOf(extent) }))
    .filter(({ variable, extent }) => extent > 1 && bindings(statement, variable) === 1)
  const found = candidates.flatMap((by) => {
    const rows = new Map<string, number>()
    for (const id of touched) {
      const own = accesses.filter((a) => a.buffer === id)
      const size = rowIn(own, by.variable)
      if (size !== undefined) rows.set(id, size)
      else if (stored.has(id)) return []
    }
    return [{ ...plain, by, rows }]
  })
  return found.find(({ by }) => by.extent === batch) ?? found[0] ?? plain
}

/** Whether the second must wait until all threads are done with the first. */
export function waits(first: Item, second: Item): boolean {
  if (!first.by && !second.by) return false
  const shared = [...first.stored, ...first.loaded].filter(
    (id) =>
      (first.stored.has(id) && (second.stored.has(id) || second.loaded.has(id))) ||
      (first.loaded.has(id) && second.stored.has(id)),
  )
  return shared.some((id) => {
    if (first.by?.extent !== second.by?.extent) return true
    const [a, b] = [first.rows.get(id), second.rows.get(id)]
    return a === undefined || a !== b
  })
}

/** Whether the order of two statements matters at all. */
export const meets = (first: Item, second: Item): boolean =>
  [...first.stored].some((id) => second.stored.has(id) || second.loaded.has(id)) ||
  [...second.stored].some((id) => first.loaded.has(id))
