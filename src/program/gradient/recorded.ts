/** @file Which contents of a forward step its reverse is handed, and when: what a step only copies at its beginning is taken from where it is. */
import { keyOfPlace } from '../differentiate/atoms.js'
import { nestOf } from '../differentiate/nest.js'
import type { Buffer, Statement } from '../program.js'
import { loadedIn, storedIn } from '../walk.js'
import { isFlat } from './segments.js'

/** A buffer of the reverse, and the one of the forward that has its contents, before the step or after it. */
export interface Recorded {
  readonly to: string
  readonly from: string
  readonly when: 'before' | 'after'
}

/** What is read of a step, and the step without copies of what it finds; first what is taken before it. */
export function recorded(
  ids: readonly string[],
  step: readonly Statement[],
): { readonly record: readonly Recorded[]; readonly forward: readonly Statement[] } {
  const found = new Map<string, Recorded>()
  const wanted = new Set(ids)
  const uses = usesIn(step)
  const rounds = step.findIndex((s) => !isFlat(s))
  const forward = step.filter((s, k) => {
    const copy = copyIn(s)
    if (!copy || !wanted.has(copy.to)) return true
    const isBegun = (rounds < 0 || k <= rounds) && (uses.firstStore.get(copy.from) ?? k) >= k
    // what comes and goes within a statement is read from the tape by the step itself
    if (!isBegun || uses.count.get(copy.to) !== 1) return true
    found.set(copy.to, { ...copy, when: 'before' })
    return false
  })
  const after = ids
    .filter((id) => !found.has(id))
    .map((id): Recorded => ({ to: id, from: id, when: 'after' }))
  return { record: [...found.values(), ...after], forward }
}

/** By buffer: how many statements store to it or load from it, and the first that stores to it. */
function usesIn(step: readonly Statement[]): {
  readonly count: ReadonlyMap<string, number>
  readonly firstStore: ReadonlyMap<string, number>
} {
  const count = new Map<string, number>()
  const firstStore = new Map<string, number>()
  for (const [k, s] of step.entries()) {
    const stored = storedIn([s])
    for (const id of stored) if (!firstStore.has(id)) firstStore.set(id, k)
    for (const id of new Set([...stored, ...loadedIn([s])])) count.set(id, (count.get(id) ?? 0) + 1)
  }
  return { count, firstStore }
}

/** A statement that copies a buffer number by number and does nothing else. */
function copyIn(s: Statement): { readonly to: string; readonly from: string } | undefined {
  const [item, ...more] = nestOf(s)?.items ?? []
  if (item?.kind !== 'store' || more.length > 0 || item.value.op !== 'load') return undefined
  const { buffer, at, value } = item
  return keyOfPlace(at) === keyOfPlace(value.at) ? { to: buffer, from: value.buffer } : undefined
}

/** With some buffers last, in their order, so that they lie side by side. */
export function atTheEnd(buffers: readonly Buffer[], ids: readonly string[]): readonly Buffer[] {
  const byId = new Map(buffers.map((b) => [b.id, b]))
  const last = new Set(ids.flatMap((id) => byId.get(id) ?? []))
  return [...buffers.filter((b) => !last.has(b)), ...last]
}
