/** @file A Program as a WebAssembly module, made once, and its executions. */
import { internal } from '../../base/diagnostic.js'
import { arrange } from '../../program/arrange/arrange.js'
import { tiled } from '../../program/arrange/tiled.js'
import { halved } from '../../program/halves/halved.js'
import type { Execution, Program } from '../../program/program.js'
import { verifyProgram } from '../../program/verify.js'
import type { Assemble } from './assemble.js'
import { emitModule, isInline } from './emit.js'
import type { CompiledModule } from './engine.js'
import { type Layout, layOut, type Segment, segmentsOf } from './layout.js'
import { execute } from './load.js'
import { compactText, type Sexpr } from './sexpr.js'
import { vectors } from './simd/vectors.js'
import { unfolded } from './unfolded.js'

export interface Built {
  readonly layout: Layout
  readonly text: Sexpr
  /** The module without large initial content. */
  readonly lean: Uint8Array
  readonly large: readonly Segment[]
}

/** Text and bytes are asked for separately; they are made once. */
const builds = new WeakMap<Program, Built>()

export function build(program: Program, assemble: Assemble): Built {
  const known = builds.get(program)
  if (known) return known
  const faults = verifyProgram(program)
  if (faults.length > 0) internal(`the program is not valid: ${faults.join('; ')}`)
  const arranged = program.simd === false ? program : tiled(halved(arrange(program)), vectors(program).width)
  const layout = layOut(arranged)
  const segments = segmentsOf(arranged, layout)
  const text = unfolded(emitModule(arranged, layout, segments))
  const large = segments.filter((segment) => !isInline(segment))
  const made = { layout, text, lean: assemble(compactText(text)), large }
  builds.set(program, made)
  return made
}

export const executeBuilt = (
  program: Program,
  { layout, large }: Built,
  module: CompiledModule,
): Execution => {
  const ids = new Set(large.map(({ id }) => id))
  return execute(
    program,
    layout,
    module,
    program.buffers.filter(({ id }) => ids.has(id)),
  )
}
