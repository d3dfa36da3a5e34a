/** @file Runs an assembled module: typed views on its memory, and its `run`. */
import { internal } from '../../base/diagnostic.js'
import { fillInitial, type Numbers } from '../../program/buffers.js'
import type { Buffer, Execution, Program } from '../../program/program.js'
import { type CompiledModule, instantiate } from './engine.js'
import { type Layout, regionOf } from './layout.js'

/** A fresh instance; the memory never grows, so that views stay valid. Some buffers get their initial content here. */
export function execute(
  program: Program,
  layout: Layout,
  module: CompiledModule,
  filled: readonly Buffer[],
): Execution {
  const { memory, run } = instantiate(module)
  const views = new Map<string, Numbers>()
  const view = (id: string): Numbers => {
    const known = views.get(id)
    if (known !== undefined) return known
    const { offset, length } = regionOf(layout, id)
    const made =
      program.precision === 'f64'
        ? new Float64Array(memory.buffer, offset, length)
        : new Float32Array(memory.buffer, offset, length)
    views.set(id, made)
    return made
  }
  for (const buffer of filled) fillInitial(view(buffer.id), buffer)
  return {
    program,
    view,
    run: (count) => {
      if (!Number.isInteger(count) || count < 0 || count > program.ring) {
        internal(`run(${count}) with an input ring of ${program.ring} slots`)
      }
      run(count)
    },
  }
}
