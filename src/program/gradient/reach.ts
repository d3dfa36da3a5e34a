/** @file Which buffers and segments the gradient passes through. */

import { load, store } from '../build.js'
import { activeBuffers } from '../differentiate/activity.js'
import { everywhere } from '../differentiate/names.js'
import type { Buffer, Program, Statement } from '../program.js'
import { loadedIn } from '../walk.js'
import { type Segment, storedBy, surelyStored } from './segments.js'

/** How what a segment solves depends on what its pass makes, as stores. */
function bonds(segment: Segment, copy: (to: string, from: string) => Statement): readonly Statement[] {
  if (segment.kind === 'flat') return []
  if (segment.kind === 'equations') return segment.solve.unknowns.map((u) => copy(u.guess, u.value))
  const { unknowns } = segment.solve
  return unknowns.flatMap((u) =>
    unknowns.flatMap((v) => [copy(u.solution, v.image), copy(u.solution, v.residual)]),
  )
}

/** Buffers with a derivative on some way from `from` to `to`, over any number of steps. */
export function reached(
  program: Program,
  segments: readonly Segment[],
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
): ReadonlySet<string> {
  const buffers = new Map(program.buffers.map((b): [string, Buffer] => [b.id, b]))
  const copy = (id: string, source: string): Statement => {
    const target = buffers.get(id)
    return target
      ? everywhere(target, program.batch, (at) => store(id, at, load(source, at)))
      : { kind: 'comment', text: '' }
  }
  return activeBuffers(
    segments.flatMap((s) => [...s.body, ...bonds(s, copy)]),
    from,
    to,
  )
}

/** Whether each segment hands anything of its derivative on: to a later segment, to a later step, to what is wanted. */
export function relevant(
  segments: readonly Segment[],
  active: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
): readonly boolean[] {
  let end: ReadonlySet<string> = wanted
  for (;;) {
    const live = new Set(end)
    const marks = [...segments].reverse().map((s) => {
      const used = [...storedBy(s)].some((id) => live.has(id))
      if (!used) return false
      for (const id of s.kind === 'flat' ? surelyStored(s.body) : storedBy(s)) live.delete(id)
      for (const id of loadedIn(s.body)) if (active.has(id)) live.add(id)
      if (s.kind === 'equations') for (const u of s.solve.unknowns) live.delete(u.guess)
      if (s.kind === 'linear')
        for (const u of s.solve.unknowns) if (active.has(u.residual)) live.add(u.residual)
      return true
    })
    const next = new Set([...end, ...live])
    if (next.size === end.size) return marks.reverse()
    end = next
  }
}
