/** @file Contents of some buffers of one execution, kept as one array each time and put into another. */
import type { Recorded } from '../program/gradient/recorded.js'
import type { Execution } from '../program/program.js'
import type { Numbers } from './arrays.js'

export interface Record {
  readonly bytes: number
  /** An array for the contents: one that is no longer needed where there is one, as memory that is new costs more than the copy. */
  open(spare?: Numbers): Numbers
  /** Takes what is to be taken before a step, or after it, and returns the array. */
  take(into: Numbers, when: Recorded['when']): Numbers
  put(kept: Numbers): void
  /** The contents of a third execution, as `put` would. */
  copy(from: Execution): void
}

/** Buffers that lie side by side in both executions, as one piece of memory. */
interface Piece {
  readonly source: Numbers
  readonly target: Numbers
  readonly when: Recorded['when']
  /** Where it begins in an array. */
  readonly at: number
}

/** Buffers begin at multiples of so many bytes where several lie in one memory; what is between two of them is nobody's. */
const LINE = 64

/** From `from` to `to`; buffers that `to` does not have are left out. */
export function openRecord(from: Execution, to: Execution, record: readonly Recorded[]): Record {
  const has = (execution: Execution): ReadonlySet<string> =>
    new Set(execution.program.buffers.map(({ id }) => id))
  const [there, here] = [has(from), has(to)]
  const own = record.filter((r) => there.has(r.from) && here.has(r.to))
  const pieces = piecesOf(
    own.map((r) => ({ source: from.view(r.from), target: to.view(r.to), when: r.when })),
  )
  const length = pieces.reduce((n, { source }) => n + source.length, 0)
  const single = from.program.precision === 'f32'
  const numbers = own.reduce((n, r) => n + from.view(r.from).length, 0)
  return {
    bytes: numbers * (single ? 4 : 8),
    open: (spare) =>
      spare?.length === length ? spare : single ? new Float32Array(length) : new Float64Array(length),
    take(into, when) {
      for (const { source, at, when: own } of pieces) if (own === when) into.set(source, at)
      return into
    },
    put(kept) {
      for (const { target, at } of pieces) target.set(kept.subarray(at, at + target.length))
    },
    copy(execution) {
      for (const r of own) to.view(r.to).set(execution.view(r.from))
    },
  }
}

function piecesOf(parts: readonly Omit<Piece, 'at'>[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const part of parts) {
    const last = pieces.at(-1)
    const joined = last && joinedOf(last, part)
    if (joined) pieces[pieces.length - 1] = joined
    else pieces.push({ ...part, at })
    const end = joined ?? pieces.at(-1)
    at = end ? end.at + end.source.length : 0
  }
  return pieces
}

/** Two pieces as one, where the second follows at the same distance in both memories and nothing is between. */
function joinedOf(first: Piece, next: Omit<Piece, 'at'>): Piece | undefined {
  const distance = next.source.byteOffset - first.source.byteOffset
  const isBeside =
    first.when === next.when &&
    [first.source, first.target].every((view) => view.byteOffset % LINE === 0) &&
    next.source.buffer === first.source.buffer &&
    next.target.buffer === first.target.buffer &&
    next.target.byteOffset - first.target.byteOffset === distance &&
    distance === Math.ceil(first.source.byteLength / LINE) * LINE
  if (!isBeside) return undefined
  const length = distance / first.source.BYTES_PER_ELEMENT + next.source.length
  const over = (view: Numbers): Numbers =>
    view instanceof Float32Array
      ? new Float32Array(view.buffer, view.byteOffset, length)
      : new Float64Array(view.buffer, view.byteOffset, length)
  return { ...first, source: over(first.source), target: over(first.target) }
}
