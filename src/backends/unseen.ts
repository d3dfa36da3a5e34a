/** @file Loops for results that no equation reads, as the cost of each sample: who looks at them does so after the last step of a run. */
import type { Program, Statement } from '../program/program.js'
import { allStatements, loadedIn, storedIn } from '../program/walk.js'

const known = new WeakMap<Program, ReadonlySet<string>>()

/** Signals that are made anew in every step and read by no statement. */
function unreadSignals(program: Program): ReadonlySet<string> {
  const found = known.get(program)
  if (found) return found
  const read = loadedIn(allStatements(program))
  const made = new Set(
    program.buffers
      .filter(({ id, role, ring }) => role === 'signal' && !ring && !read.has(id))
      .map(({ id }) => id),
  )
  known.set(program, made)
  return made
}

const isCertain = (s: Statement): boolean =>
  s.kind !== 'when' && s.kind !== 'repeat' && s.kind !== 'call' && (!('body' in s) || s.body.every(isCertain))

/** Whether a statement of the step does nothing but make such results, all of them in every step. */
export function isUnseen(program: Program, s: Statement): boolean {
  if (s.kind !== 'for' || !isCertain(s)) return false
  const unread = unreadSignals(program)
  return [...storedIn([s])].every((id) => unread.has(id))
}
