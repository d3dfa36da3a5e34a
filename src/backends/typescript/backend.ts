/** @file The TypeScript backend: typed files to keep, an untyped print to execute. */
import { internal } from '../../base/diagnostic.js'
import type { Program } from '../../program/program.js'
import { verifyProgram } from '../../program/verify.js'
import type { Backend } from '../backend.js'
import { executeText } from './execute.js'
import { generatedTest } from './generatedTest.js'
import { moduleText, wholeText } from './module.js'

function verified(program: Program): Program {
  const faults = verifyProgram(program)
  return faults.length === 0 ? program : internal(`the program is not valid: ${faults.join('; ')}`)
}

export const typescriptBackend: Backend = {
  target: 'ts',
  emit: async (program) => {
    const { assembleModule } = await import('./project.js')
    const text = await assembleModule(moduleText(verified(program)))
    return { 'model.ts': text, 'model.test.ts': generatedTest(program) }
  },
  print: async (program) => {
    let known: string | undefined
    return {
      get 'model.ts'() {
        known ??= wholeText(moduleText(verified(program)))
        return known
      },
    }
  },
  start: async (program) => executeText(verified(program)),
}
