/** @file About how many scalar operations a step of a Program takes: statements, each as often as its loops carry it out. */
import type { Extent, Program, Statement } from './program.js'

/** A repetition is counted once. */
export function workOf(program: Program): number {
  const times = (extent: Extent): number => (extent === 'batch' ? program.batch : extent)
  const procedures = new Map<string, number>()
  const of = (statements: readonly Statement[]): number =>
    statements.reduce((sum, s) => {
      if (s.kind === 'for') return sum + times(s.extent) * of(s.body)
      if (s.kind === 'reduce') return sum + times(s.extent) * (1 + of(s.body))
      if (s.kind === 'call') return sum + (procedures.get(s.procedure) ?? 0)
      return sum + ('body' in s ? of(s.body) : 1)
    }, 0)
  for (const { name, body } of program.procedures ?? []) procedures.set(name, of(body))
  return Math.max(1, of(program.step))
}
