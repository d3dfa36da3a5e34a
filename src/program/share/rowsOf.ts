/** @file By which loop a statement may be shared out among threads: each turn keeps to rows or columns of its own in all that is stored. */
import { type Access, accessesIn, type LengthOf, staysInRow, strideOf } from '../arrange/rows.js'
import type { Turns } from '../halves/half.js'
import type { Extent, Half, Statement } from '../program.js'
import { loadedIn, storedIn } from '../walk.js'

/** The turns of a loop. */
type By = Turns & { readonly variable: string }

/** A statement that one thread carries out, or all, each some turns of a loop. */
export interface Item {
  readonly statement: Statement
  readonly stored: ReadonlySet<string>
  readonly loaded: ReadonlySet<string>
  /** The loop that is shared out; absent where one thread does it all. */
  readonly by?: By
  /** The half of those turns that it is about: where two threads share the loop, one of them carries out all of it. */
  readonly half?: Half
  /** By buffer: numbers in the row that a turn keeps to; below zero, of all rows from one turn to the next; absent where it keeps to none. */
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

/** Whether all accesses keep to one column of rows of so many numbers. */
const inColumn = (accesses: readonly Access[], variable: string, columns: number): boolean =>
  accesses.every(
    ({ at }) =>
      !at.pick &&
      strideOf(at, variable) === 1 &&
      at.offset >= 0 &&
      at.offset % columns === 0 &&
      at.terms.every((t) => t.variable === variable || (t.stride >= 0 && t.stride % columns === 0)),
  )

/** The loops right inside a loop, and inside its conditions, where they all count the same columns. */
function columnsOf(s: Statement, lengthOf: LengthOf): By | undefined {
  if (s.kind !== 'for') return undefined
  const inner = s.body.flatMap((t) => (t.kind === 'when' ? t.body : [t]))
  const loops = inner.filter((t) => t.kind === 'for')
  const [first, ...more] = loops
  if (!first || inner.some((t) => t.kind !== 'for' && t.kind !== 'let' && t.kind !== 'comment'))
    return undefined
  const extent = lengthOf(first.extent)
  const alike = more.every((t) => t.variable === first.variable && lengthOf(t.extent) === extent)
  return alike && bindings(s, first.variable) === loops.length
    ? { variable: first.variable, extent, samples: first.extent === 'batch' }
    : undefined
}

/** What a statement belongs to. */
const halfIn = (s: Statement): Half | undefined => {
  if (s.kind === 'for') return s.half
  const [only, ...more] = s.kind === 'when' ? s.body : []
  return only && more.length === 0 ? halfIn(only) : undefined
}

/** A statement that one of two threads carries out; undefined where it belongs to neither. */
export function itemOfHalf(statement: Statement, batch: number, lengthOf: LengthOf): Item | undefined {
  const half = halfIn(statement)
  if (half === undefined) return undefined
  const { variable, extent, from } = half
  const accesses = accessesIn([statement], lengthOf)
  const rows = new Map<string, number>()
  for (const id of new Set(accesses.map((a) => a.buffer))) {
    const own = accesses
      .filter((a) => a.buffer === id)
      .map((a) => ({ ...a, at: { ...a.at, offset: a.at.offset - from * strideOf(a.at, variable) } }))
    const size = rowIn(own, variable)
    if (size !== undefined) rows.set(id, size)
  }
  const [stored, loaded] = [storedIn([statement]), loadedIn([statement])]
  return { statement, stored, loaded, by: { variable, extent, samples: batch > 1 }, half, rows }
}

/** The loop over the batch where that is possible, else the outermost that is. */
export function itemOf(statement: Statement, batch: number, lengthOf: LengthOf): Item {
  const stored = storedIn([statement])
  const loaded = loadedIn([statement])
  const touched = new Set([...stored, ...loaded])
  const plain: Item = { statement, stored, loaded, rows: new Map() }
  const accesses = accessesIn([statement], lengthOf)
  const candidates = loopsOf(statement)
    .map(({ variable, extent }) => ({ variable, extent: lengthOf(extent), samples: extent === 'batch' }))
    .filter(({ variable, extent }) => extent > 1 && bindings(statement, variable) === 1)
  const keeping = (by: By): readonly Item[] => {
    const rows = new Map<string, number>()
    for (const id of touched) {
      const own = accesses.filter((a) => a.buffer === id)
      const size = rowIn(own, by.variable) ?? (inColumn(own, by.variable, by.extent) ? -by.extent : undefined)
      if (size !== undefined) rows.set(id, size)
      else if (stored.has(id)) return []
    }
    return [{ ...plain, by, rows }]
  }
  const found = candidates.flatMap(keeping)
  const columns = columnsOf(statement, lengthOf)
  return (
    found.find(({ by }) => by?.extent === batch) ??
    found[0] ??
    (columns && columns.extent > 1 ? keeping(columns)[0] : undefined) ??
    plain
  )
}

/** Whether the second must wait until all threads are done with the first. */
export function waits(first: Item, second: Item): boolean {
  if (!first.by && !second.by) return false
  if (first.half && second.half && first.half.index === second.half.index) return false
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
