/** @file Starts Programs for those who cannot wait. */
import type { Execution, Program } from '../../program/program.js'
import { openAssembler } from './assemble.js'
import { build, executeBuilt } from './build.js'
import { compileNow } from './engine.js'

/** Throws where the engine compiles nothing so large at once. */
export async function openNow(): Promise<(program: Program) => Execution> {
  const assemble = await openAssembler()
  return (program) => {
    const built = build(program, assemble)
    return executeBuilt(program, built, compileNow(built.lean))
  }
}
