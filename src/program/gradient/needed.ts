/** @file What a result depends on, in whatever way, through procedures and rounds: stores that do not matter are left out. */
import { internal } from '../../base/diagnostic.js'
import { reachable } from '../../base/graph.js'
import { prune } from '../differentiate/prune.js'
import type { Procedure, Statement, Value } from '../program.js'
import { parts } from '../walk.js'

/** Procedures and the step that carries them out. */
export interface Steps {
  readonly procedures: readonly Procedure[]
  readonly step: readonly Statement[]
}

type Sources = ReadonlySet<string>

/** Buffers that a value reads, through the locals of a scope. */
function sourcesOf(value: Value, scope: ReadonlyMap<string, Sources>, into: Set<string>): void {
  if (value.op === 'local') for (const id of scope.get(value.name) ?? []) into.add(id)
  if (value.op === 'load') into.add(value.buffer)
  for (const part of parts(value)) sourcesOf(part, scope, into)
}

/** By buffer: all that is read to store to it, tests included. */
export function dependencies({ procedures, step }: Steps): ReadonlyMap<string, Sources> {
  const found = new Map<string, Set<string>>()
  const bodies = new Map(procedures.map((p) => [p.name, p.body]))
  const visit = (
    statements: readonly Statement[],
    outer: ReadonlyMap<string, Sources>,
    tests: Sources,
  ): ReadonlyMap<string, Sources> => {
    const scope = new Map(outer)
    for (const s of statements) {
      switch (s.kind) {
        case 'comment':
          break
        case 'let':
        case 'reduce': {
          const sources = new Set<string>()
          sourcesOf(s.value, s.kind === 'let' ? scope : visit(s.body, scope, tests), sources)
          scope.set(s.name, sources)
          break
        }
        case 'store': {
          const sources = found.get(s.buffer) ?? new Set<string>()
          found.set(s.buffer, sources)
          for (const id of tests) sources.add(id)
          sourcesOf(s.value, scope, sources)
          if (s.at.pick) sourcesOf(s.at.pick.index, scope, sources)
          break
        }
        case 'for':
          visit(s.body, scope, tests)
          break
        case 'when':
        case 'repeat': {
          const inner = new Set(tests)
          for (const value of [s.test.a, s.test.b]) sourcesOf(value, scope, inner)
          visit(s.body, scope, inner)
          break
        }
        case 'call':
          visit(bodies.get(s.procedure) ?? internal(`no procedure '${s.procedure}'`), new Map(), tests)
      }
    }
    return scope
  }
  visit(step, new Map(), new Set())
  return found
}

/** All that some buffers depend on, themselves included. */
export const neededFor = (
  wanted: ReadonlySet<string>,
  all: ReadonlyMap<string, Sources>,
): ReadonlySet<string> => reachable(wanted, (id) => all.get(id) ?? [])

/** The same without stores that no wanted buffer depends on, and without procedures in which nothing is left. */
export function restricted(steps: Steps, wanted: ReadonlySet<string>): Steps {
  const needed = neededFor(wanted, dependencies(steps))
  const empty = new Set<string>()
  const without = (statements: readonly Statement[]): readonly Statement[] =>
    statements.flatMap((s): readonly Statement[] => {
      if (s.kind === 'store') return needed.has(s.buffer) ? [s] : []
      if (s.kind === 'call') return empty.has(s.procedure) ? [] : [s]
      return s.kind === 'for' || s.kind === 'when' || s.kind === 'repeat'
        ? [{ ...s, body: without(s.body) }]
        : [s]
    })
  const procedures = steps.procedures.flatMap(({ name, body }) => {
    const left = prune(without(body))
    if (left.some(({ kind }) => kind !== 'comment')) return [{ name, body: left }]
    empty.add(name)
    return []
  })
  return { procedures, step: prune(without(steps.step)) }
}
