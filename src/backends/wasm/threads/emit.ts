/** @file The part of one thread as a module on shared memory; and the whole step on the same memory, for when the others are not there. */
import type { Program } from '../../../program/program.js'
import type { Phases } from '../../../program/share/share.js'
import { usedFunctions } from '../../../program/walk.js'
import { groupsOf } from '../../groups.js'
import { bodyText, overSlots, scalarText } from '../emit.js'
import { instructions } from '../instructions.js'
import type { Layout } from '../layout.js'
import { LAST } from '../scope.js'
import { block, compactText, list, type Sexpr } from '../sexpr.js'
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
  const calls: Sexpr[] = []
  const functions = phases.flatMap((phase, p) => {
    const groups = groupsOf({ ...program, step: phase[part?.thread ?? 0] ?? [] })
    const texts = groups.map(({ name, statements }) => {
      calls.push(list('call', `$${p}.${name}`, list('local.get', '$slot')))
      return bodyText(program, layout, code, `$${p}.${name}`, statements, globals)
    })
    if (part) calls.push(list('call', '$barrier'))
    return texts
  })
  const pages = String(layout.pages)
  const told = globals.has(LAST)
  const run = block('func', '$run', ...(part ? [] : ['(export "run")']), ...overSlots(told, calls))
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
  return compactText(module)
}
