/** @file Contents of some buffers of one execution, kept as one array each time and put into another. */
import type { Execution } from '../program/program.js'
import type { Numbers } from './arrays.js'

export interface Record {
  readonly bytes: number
  /** The contents, in an array that is no longer needed where there is one: memory that is new costs more than the copy. */
  take(spare?: Numbers): Numbers
  put(kept: Numbers): void
  /** The contents of a third execution, as `put` would. */
  copy(from: Execution): void
}

/** From `from` to `to`; buffers that `to` does not have are left out. */
export function openRecord(from: Execution, to: Execution, ids: readonly string[]): Record {
  const has = (execution: Execution): ReadonlySet<string> =>
    new Set(execution.program.buffers.map(({ id }) => id))
  const [there, here] = [has(from), has(to)]
  const own = ids.filter((id) => there.has(id) && here.has(id))
  const sources = own.map((id) => from.view(id))
  const targets = own.map((id) => to.view(id))
  const length = sources.reduce((n, view) => n + view.length, 0)
  const single = from.program.precision === 'f32'
  return {
    bytes: length * (single ? 4 : 8),
    take(spare) {
      const fresh = (): Numbers => (single ? new Float32Array(length) : new Float64Array(length))
      const kept = spare?.length === length ? spare : fresh()
      let at = 0
      for (const view of sources) {
        kept.set(view, at)
        at += view.length
      }
      return kept
    },
    put(kept) {
      let at = 0
      for (const view of targets) {
        view.set(kept.subarray(at, at + view.length))
        at += view.length
      }
    },
    copy(execution) {
      own.forEach((id, k) => {
        targets[k]?.set(execution.view(id))
      })
    },
  }
}
