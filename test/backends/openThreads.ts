/** @file Threads for tests, that tell when all of them are there and whether they were asked to take part. */
import type { Sharing } from '../../src/backends/backend.js'
import { wasmBackend } from '../../src/backends/wasm/backend.js'
import { WORD } from '../../src/backends/wasm/threads/sync.js'
import { mayWait, openThread } from '../../src/host/node.js'
import type { Execution, Program } from '../../src/program/program.js'

export interface Threaded {
  readonly execution: Execution
  /** Calls that the threads have taken part in. */
  readonly calls: () => number
}

/** An execution on so many threads, all of which are there. */
export async function threaded(
  program: Program,
  threads: number,
  more: Partial<Sharing> = {},
): Promise<Threaded> {
  let words = new Int32Array(new SharedArrayBuffer(32))
  const open = (module: object, memory: object): void => {
    words = new Int32Array((memory as { readonly buffer: SharedArrayBuffer }).buffer, 0, 8)
    openThread(module, memory)
  }
  const execution = (await wasmBackend.start(program, { threads, open, mayWait, ...more }))()
  for (let n = 0; n < 1000 && Atomics.load(words, WORD.ready / 4) < threads - 1; n++)
    await new Promise((resume) => setTimeout(resume, 5))
  return { execution, calls: () => Atomics.load(words, WORD.commands / 4) }
}
