/** @file What a backend provides: emitted files, and an execution of a Program. */
import type { Execution, Program } from '../program/program.js'

/** Emitted code by file name (`model.ts`, `model.wat`, `model.wasm`, `model.json`, `model.test.ts`). */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** Threads beside this one, and how one is opened that carries out its part of a step on the memory. */
export interface Sharing {
  readonly threads: number
  readonly open: (module: object, memory: object) => void
  /** Whether this thread may wait; elsewhere it spins. */
  readonly mayWait: boolean
}

export interface Backend {
  readonly target: 'interpreter' | 'ts' | 'wasm'
  /** Files for a user to keep, checked by a compiler; may load heavy packages. */
  emit(program: Program): Promise<Files>
  /** The same code without that check and without its test: each file when it is read, in milliseconds, and in a browser too. */
  print(program: Program): Promise<Files>
  /** Makes the Program runnable here and now; buffers hold their initial content. */
  start(program: Program, sharing?: Sharing): Promise<() => Execution>
}
