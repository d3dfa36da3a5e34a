/** @file Leaves out locals that nothing reads, and loops and blocks in which nothing is left. */
import type { Statement, Value } from '../program.js'
import { parts } from '../walk.js'

/** The statements without what has no effect; comments stay. */
export const prune = (statements: readonly Statement[]): readonly Statement[] => kept(statements, new Set())

/** From the last statement to the first; `read` gathers the locals that are read further on. */
function kept(statements: readonly Statement[], read: Set<string>): readonly Statement[] {
  const out: Statement[] = []
  const note = (value: Value): void => {
    if (value.op === 'local') read.add(value.name)
    parts(value).forEach(note)
  }
  for (const s of [...statements].reverse()) {
    switch (s.kind) {
      case 'comment':
      case 'call':
        out.push(s)
        break
      case 'let':
        if (!read.has(s.name)) break
        note(s.value)
        out.push(s)
        break
      case 'store':
        note(s.value)
        if (s.at.pick) note(s.at.pick.index)
        out.push(s)
        break
      case 'reduce': {
        if (!read.has(s.name)) break
        note(s.value)
        out.push({ ...s, body: kept(s.body, read) })
        break
      }
      case 'for':
      case 'when':
      case 'repeat': {
        const body = kept(s.body, read)
        if (body.every(({ kind }) => kind === 'comment')) break
        if (s.kind !== 'for') [s.test.a, s.test.b].forEach(note)
        out.push({ ...s, body })
      }
    }
  }
  return out.reverse()
}
