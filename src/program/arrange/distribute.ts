/** @file One loop over several statements becomes a loop for each, where no turn needs what another turn of an earlier loop leaves. */
import type { Statement } from '../program.js'
import { accessesIn, type LengthOf, staysInRow } from './rows.js'

/** Every number is computed from the same numbers in the same order as before. */
export function distribute(loop: Statement, lengthOf: LengthOf): readonly Statement[] {
  if (loop.kind !== 'for') return [loop]
  const items = loop.body.filter((s) => s.kind !== 'comment')
  if (items.length < 2 || items.some((s) => s.kind !== 'for' && s.kind !== 'when')) return [loop]
  const accesses = items.map((item) => accessesIn([item], lengthOf))
  const stored = accesses.map((list) => new Set(list.filter((a) => a.stores).map((a) => a.buffer)))
  const apart = accesses.every((list, k) =>
    list.every(({ buffer, ...access }) => {
      const shared = stored.some((set, other) => other !== k && set.has(buffer))
      const elsewhere = accesses.some((l, other) => other !== k && l.some((a) => a.buffer === buffer))
      if (!shared && !(access.stores && elsewhere)) return true
      return staysInRow({ buffer, ...access }, loop.variable)
    }),
  )
  if (!apart) return [loop]
  const comments = loop.body.filter((s) => s.kind === 'comment')
  return [...comments, ...items.map((item): Statement => ({ ...loop, body: [item] }))]
}
