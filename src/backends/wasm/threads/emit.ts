/** @file The part of one thread as a module on shared memory; and the whole step on the same memory, for when the others are not there. */
import type { Program, Statement } from '../../../program/program.js'
import { lateness, type Phases } from '../../../program/share/share.js'
import { usedFunctions } from '../../../program/walk.js'
import { groupsOf } from '../../groups.js'
import { bodyText, overSlots, scalarText } from '../emit.js'
import { instructions } from '../instructions.js'
import type { Layout } from '../layout.js'
import { LAST } from '../scope.js'
import { block, compactText, list, type Sexpr } from '../sexpr.js'
import { unfolded } from '../unfolded.js'
import { commandText, meetingText } from './sync.js'

export interface Part {
  /** The first gives commands. */
  readonly thread: number
  readonly threads: number
  readonly mayWait: boolean
}

/** Statements by phase, all threads meeting after each; without a part nobody is met, and the module exports `run`. */
export function emitPart(program: Program, layout: Layout, phases: Phases, part: Part | undefined): string {
  const code = instructions(program.precision)
  const globals = new Set<string>()
  const functions: Sexpr[] = []
  const write = (statements: readonly Statement[], prefix: string): readonly string[] =>
    groupsOf({ ...program, step: statements }).map((group) => {
      const name = `$${prefix}.${group.name}`
      functions.push(bodyText(program, layout, code, name, group.statements, globals, part?.thread))
      return name
    })
  const written = phases.map((phase, p) =>
    phase.map(({ late, statements }) => ({
      late,
      names: write(statements[part?.thread ?? 0] ?? [], late === 0 ? `${p}` : `${p}.late${late}`),
    })),
  )
  const told = globals.has(LAST)
  const steps = written.flatMap((phase) => [
    ...phase.flatMap(({ late, names }) => shareText(late, names, told, lateness(phases) > 0)),
    ...(part ? [list('call', '$barrier')] : []),
  ])
  const pages = String(layout.pages)
  const run = block(
    'func',
    '$run',
    ...(part ? [] : ['(export "run")']),
    ...overSlots(false, steps, lateness(phases)),
  )
  const module = block(
    'module',
    list('import', '"env"', '"memory"', list('memory', pages, pages, 'shared')),
    ...(told ? [list('global', LAST, list('mut', 'i32'), list('i32.const', '1'))] : []),
    ...usedFunctions(program).map((fn) => scalarText(program, layout, code, fn)),
    ...functions,
    ...(part ? meetingText(part.threads, part.mayWait) : []),
    run,
    ...(part ? [commandText(part.thread === 0, part.threads)] : []),
  )
  return compactText(unfolded(module))
}

/** Calls for the step that began so many slots ago, where there is one; `bounded` says that there may be none. */
function shareText(
  late: number,
  names: readonly string[],
  told: boolean,
  bounded: boolean,
): readonly Sexpr[] {
  if (names.length === 0) return []
  const [slot, count] = [list('local.get', '$slot'), list('local.get', '$count')]
  const own = late === 0 ? slot : list('i32.sub', slot, list('i32.const', String(late)))
  const next = list('i32.add', own, list('i32.const', '1'))
  const calls = [
    ...(told ? [list('global.set', LAST, list('i32.eq', next, count))] : []),
    ...names.map((name) => list('call', name, own)),
  ]
  // what is below zero is far above the count
  return bounded ? [block('if', list('i32.lt_u', own, count), block('then', ...calls))] : calls
}
