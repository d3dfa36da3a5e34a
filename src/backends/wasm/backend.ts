/** @file The WebAssembly backend: text, bytes, layout, execution. */

import { internal } from '../../base/diagnostic.js'
import { arrange } from '../../program/arrange/arrange.js'
import type { Program } from '../../program/program.js'
import { verifyProgram } from '../../program/verify.js'
import type { Backend, Files } from '../backend.js'
import { assemble } from './assemble.js'
import { emitWat, isInline } from './emit.js'
import { compileModule } from './engine.js'
import { type Layout, layOut, layoutFile, layoutText, segmentsOf } from './layout.js'
import { execute } from './load.js'
import { startShared } from './threads/start.js'

interface Built {
  readonly layout: Layout
  readonly wat: string
  readonly wasm: Uint8Array
}

/** Text and bytes are asked for separately; they are made once. */
const builds = new WeakMap<Program, Promise<Built>>()

function build(program: Program): Promise<Built> {
  const known = builds.get(program)
  if (known) return known
  const made = make(program)
  builds.set(program, made)
  return made
}

async function make(program: Program): Promise<Built> {
  const faults = verifyProgram(program)
  if (faults.length > 0) internal(`the program is not valid: ${faults.join('; ')}`)
  const layout = layOut(program)
  const segments = segmentsOf(program, layout)
  const wat = emitWat(program.simd === false ? program : arrange(program), layout, segments)
  const wasm = await assemble(
    wat,
    segments.filter((segment) => !isInline(segment)),
  )
  return { layout, wat, wasm }
}

async function files(program: Program): Promise<Files> {
  const { layout, wat, wasm } = await build(program)
  const json = await layoutFile(program, layout, wasm)
  return { 'model.wat': wat, 'model.wasm': wasm, 'model.json': layoutText(json) }
}

export const wasmBackend: Backend = {
  target: 'wasm',
  emit: files,
  print: files,
  start: async (program, sharing) => {
    const shared = sharing && (await startShared(program, sharing))
    if (shared) return shared
    const { layout, wasm } = await build(program)
    const module = await compileModule(wasm)
    return () => execute(program, layout, module)
  },
}
