/** @file The backends by target, each loaded when it is asked for. */
import { interpret } from '../program/interpret.js'
import { printProgram } from '../program/print.js'
import type { Backend } from './backend.js'

const interpreterBackend: Backend = {
  target: 'interpreter',
  emit: async (program) => ({ 'program.txt': printProgram(program) }),
  print: async (program) => ({ 'program.txt': printProgram(program) }),
  start: async (program) => interpret(program),
}

export async function backendFor(target: Backend['target']): Promise<Backend> {
  switch (target) {
    case 'interpreter':
      return interpreterBackend
    case 'ts':
      return (await import('./typescript/backend.js')).typescriptBackend
    case 'wasm':
      return (await import('./wasm/backend.js')).wasmBackend
  }
}
