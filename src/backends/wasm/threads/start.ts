/** @file A Program on several threads: memory that all see, a module for each. Where the others are not there, this one does it alone. */
import { internal } from '../../../base/diagnostic.js'
import { arrange } from '../../../program/arrange/arrange.js'
import { fillInitial, type Numbers } from '../../../program/buffers.js'
import { halved } from '../../../program/halves/halved.js'
import type { Execution, Program } from '../../../program/program.js'
import { share } from '../../../program/share/share.js'
import type { Sharing } from '../../backend.js'
import { openAssembler } from '../assemble.js'
import { compileModule, instantiateOn, type SharedExports, shareMemory } from '../engine.js'
import { type Layout, layOut, regionOf } from '../layout.js'
import { emitPart } from './emit.js'
import { END, WORD } from './sync.js'

/** Undefined where the step cannot be shared out. */
export async function startShared(
  program: Program,
  { threads, mayWait, open }: Sharing,
): Promise<(() => Execution) | undefined> {
  const arranged = (rows: boolean): Program =>
    program.simd === false ? program : halved(arrange(program, { rows }), { rows })
  const shared = arranged(true)
  const phases = threads > 1 ? share(shared, threads) : undefined
  if (phases === undefined) return undefined
  const layout = layOut(shared, threads)
  const parts = Array.from({ length: threads }, (_, thread) =>
    emitPart(shared, layout, phases, { thread, threads, mayWait: mayWait || thread > 0 }),
  )
  const whole = arranged(false)
  const alone = emitPart(whole, layout, [[{ late: 0, statements: [whole.step] }]], undefined)
  const assemble = await openAssembler()
  const modules = await Promise.all([alone, ...parts].map((text) => compileModule(assemble(text))))
  return () => {
    const memory = shareMemory(layout.pages)
    const view = openViews(program, layout, memory.buffer)
    for (const buffer of program.buffers) if (buffer.initial) fillInitial(view(buffer.id), buffer)
    const [whole, first, ...others] = modules.map((module, k) => ({
      module,
      exports: k < 2 ? instantiateOn(module, memory) : undefined,
    }))
    try {
      for (const { module } of others) open(module, memory)
    } catch {
      // where no thread may be opened none says that it is ready
    }
    const words = new Int32Array(memory.buffer, 0, 8)
    const execution: Execution = {
      program,
      view,
      run(count) {
        if (!Number.isInteger(count) || count < 0 || count > program.ring)
          internal(`run(${count}) with an input ring of ${program.ring} slots`)
        if (count === 0) return
        if (Atomics.load(words, WORD.ready / 4) === threads - 1) runTogether(first?.exports, count)
        else whole?.exports?.run(count)
      },
    }
    endings.register(execution, words)
    return execution
  }
}

/** Where a thread of the emitted code stops, all stop; what they have written until then is half a step. */
function runTogether(first: SharedExports | undefined, count: number): void {
  try {
    first?.together(count)
  } catch (failure) {
    first?.fail()
    internal(`a thread stopped in the emitted code (${failure instanceof Error ? failure.message : failure})`)
  }
}

/** Threads go home when nobody can ask them any more. */
const endings = new FinalizationRegistry((words: Int32Array) => {
  Atomics.store(words, WORD.steps / 4, END)
  Atomics.add(words, WORD.commands / 4, 1)
  Atomics.notify(words, WORD.commands / 4)
})

function openViews(program: Program, layout: Layout, memory: SharedArrayBuffer): (id: string) => Numbers {
  const views = new Map<string, Numbers>()
  return (id) => {
    const known = views.get(id)
    if (known !== undefined) return known
    const { offset, length } = regionOf(layout, id)
    const made =
      program.precision === 'f64'
        ? new Float64Array(memory, offset, length)
        : new Float32Array(memory, offset, length)
    views.set(id, made)
    return made
  }
}
