/** @file Leaves out locals that nothing reads, and loops and blocks in which nothing is left. */
import type { Statement, Value } from '../program.js'
import { parts } from '../walk.js'

/** The statements without what has no effect; comments stay. */
export const prune = (statements: readonly Statement[]): readonly Statement[] => kept(statements, new Set())

/** From the last statement to the first; `read` holds the locals that are read further on, and in the end those from outside. */
function kept(statements: readonly Statement[], read: Set<string>): readonly Statement[] {
  const out: Statement[] = []
  const note = (value: Value): void => noteLocals(value, read)
  for (const s of [...statements].reverse()) {
    switch (s.kind) {
      case 'comment':
      case 'call':
        out.push(s)
        break
      case 'let':
        if (!read.delete(s.name)) break
        note(s.value)
        out.push(s)
        break
      case 'store':
        note(s.value)
        if (s.at.pick) note(s.at.pick.index)
        out.push(s)
        break
      case 'reduce': {
        if (!read.delete(s.name)) break
        out.push({ ...s, body: within(s.body, read, s.value) })
        break
      }
      case 'for':
      case 'when':
      case 'repeat': {
        const body = within(s.body, read)
        if (body.every(({ kind }) => kind === 'comment')) break
        if (s.kind !== 'for') [s.test.a, s.test.b].forEach(note)
        out.push({ ...s, body })
      }
    }
  }
  return out.reverse()
}

/** A body, in which a name may stand for another local than outside. */
function within(body: readonly Statement[], outer: Set<string>, result?: Value): readonly Statement[] {
  const read = new Set<string>()
  if (result) noteLocals(result, read)
  const left = kept(body, read)
  for (const name of read) outer.add(name)
  return left
}

function noteLocals(value: Value, read: Set<string>): void {
  if (value.op === 'local') read.add(value.name)
  for (const part of parts(value)) noteLocals(part, read)
}
