/** @file The WebAssembly backend: text, bytes, layout, execution. */

import type { Program } from '../../program/program.js'
import type { Backend, Files } from '../backend.js'
import { openAssembler } from './assemble.js'
import { appendSegments } from './binary.js'
import { type Built, build, executeBuilt } from './build.js'
import { compileModule } from './engine.js'
import { layOut, layoutFile, layoutText } from './layout.js'
import { layOutText } from './sexpr.js'
import { startShared } from './threads/start.js'

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
