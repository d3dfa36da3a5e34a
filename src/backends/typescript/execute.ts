/** @file Executes the untyped print of the emitted code, for a Program's own batch and ring; works in a browser too. */
import { allocateBuffers, type Numbers, viewIn } from '../../program/buffers.js'
import type { Execution, Program } from '../../program/program.js'
import { piecesOf, pieceText } from './emit.js'
import { helpersOf } from './helpers.js'
import { LAST } from './rowPass.js'

/** The body of a function of `views` that returns `run`. */
export function untypedText(program: Program, brief = false): string {
  const helpers = helpersOf(program, false)
  const { names, functions, procedures, groups } = piecesOf(program, { open: false, brief })
  const last = names.fresh(LAST)
  const buffers = program.buffers.map(({ id }) => `const ${names.buffer(id)} = views.${id}`)
  return [
    "'use strict'",
    ...helpers.constants,
    ...[...helpers.functions, ...functions].map((piece) => pieceText(piece, false)),
    ...buffers,
    `let ${last} = 0`,
    ...[...procedures, ...groups].map((piece) => pieceText(piece, false)),
    'return function run(count) {',
    `  ${last} = count - 1`,
    '  for (let slot = 0; slot < count; slot++) {',
    ...groups.map(({ name }) => `    ${name}(slot)`),
    '  }',
    '}',
    '',
  ].join('\n')
}

type Load = (views: Readonly<Record<string, Numbers>>) => (count: number) => void

/** A maker of executions; the text is compiled anew for each, so that the engine specializes it on its buffers. `brief`: for few steps. */
export function executeText(program: Program, { brief = false } = {}): () => Execution {
  const text = untypedText(program, brief)
  return () => {
    const load = new Function('views', text) as Load
    const views = allocateBuffers(program)
    const run = load(Object.fromEntries(views))
    return { program, view: (id) => viewIn(views, id), run }
  }
}
