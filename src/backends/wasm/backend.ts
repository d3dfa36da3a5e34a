/** @file The WebAssembly backend: text, bytes, layout, execution. */

import { internal } from '../../base/diagnostic.js'
import { arrange } from '../../program/arrange/arrange.js'
import type { Execution, Program } from '../../program/program.js'
import { verifyProgram } from '../../program/verify.js'
import type { Backend, Files } from '../backend.js'
import { type Assemble, openAssembler } from './assemble.js'
import { appendSegments } from './binary.js'
import { emitModule, isInline } from './emit.js'
import { type CompiledModule, compileModule, compileNow } from './engine.js'
import { type Layout, layOut, layoutFile, layoutText, type Segment, segmentsOf } from './layout.js'
import { execute } from './load.js'
import { compactText, layOutText, type Sexpr } from './sexpr.js'
import { startShared } from './threads/start.js'

interface Built {
  readonly layout: Layout
  readonly text: Sexpr
  /** The module without large initial content. */
  readonly lean: Uint8Array
  readonly large: readonly Segment[]
}

/** Text and bytes are asked for separately; they are made once. */
const builds = new WeakMap<Program, Built>()

function build(program: Program, assemble: Assemble): Built {
  const known = builds.get(program)
  if (known) return known
  const faults = verifyProgram(program)
  if (faults.length > 0) internal(`the program is not valid: ${faults.join('; ')}`)
  const layout = layOut(program)
  const segments = segmentsOf(program, layout)
  const text = emitModule(program.simd === false ? program : arrange(program), layout, segments)
  const large = segments.filter((segment) => !isInline(segment))
  const made = { layout, text, lean: assemble(compactText(text)), large }
  builds.set(program, made)
  return made
}

/** Each file is made when it is read. */
async function files(program: Program): Promise<Files> {
  const assemble = await openAssembler()
  // what does not fit is refused now
  layOut(program)
  const built = (): Built => build(program, assemble)
  let whole: Uint8Array | undefined
  const wasm = (): Uint8Array => {
    const { lean, large } = built()
    whole ??= appendSegments(lean, large)
    return whole
  }
  return {
    get 'model.wat'() {
      return `${layOutText(built().text)}\n`
    },
    get 'model.wasm'() {
      return wasm()
    },
    get 'model.json'() {
      return layoutText(layoutFile(program, built().layout, wasm()))
    },
  }
}

export const wasmBackend: Backend = {
  target: 'wasm',
  emit: files,
  print: files,
  start: async (program, sharing) => {
    const shared = sharing && (await startShared(program, sharing))
    if (shared) return shared
    const built = build(program, await openAssembler())
    const module = await compileModule(built.lean)
    return () => executeBuilt(program, built, module)
  },
}

const executeBuilt = (program: Program, { layout, large }: Built, module: CompiledModule): Execution => {
  const ids = new Set(large.map(({ id }) => id))
  return execute(
    program,
    layout,
    module,
    program.buffers.filter(({ id }) => ids.has(id)),
  )
}

/** Starts Programs at once, by those who cannot wait. Throws where the engine compiles nothing so large at once. */
export async function openNow(): Promise<(program: Program) => Execution> {
  const assemble = await openAssembler()
  return (program) => {
    const built = build(program, assemble)
    return executeBuilt(program, built, compileNow(built.lean))
  }
}
