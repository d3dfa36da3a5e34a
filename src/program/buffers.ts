/** @file The buffers of a Program as typed arrays with their initial content. */
import { internal } from '../base/diagnostic.js'
import { type Buffer, type Precision, type Program, sizeOf } from './program.js'

export type Numbers = Float64Array | Float32Array

export const allocate = (precision: Precision, length: number): Numbers =>
  precision === 'f64' ? new Float64Array(length) : new Float32Array(length)

/** Writes the initial content, repeated until the view is full; nothing given means zero. */
export function fillInitial(view: Numbers, initial: ArrayLike<number> | undefined): void {
  if (initial === undefined || initial.length === 0) {
    view.fill(0)
  } else if (initial.length === 1) {
    view.fill(initial[0] ?? 0)
  } else {
    const once = Math.min(view.length, initial.length)
    if (initial instanceof Float64Array || initial instanceof Float32Array)
      view.set(initial.subarray(0, once))
    else for (let i = 0; i < once; i++) view[i] = initial[i] ?? 0
    for (let i = once; i < view.length; i++) view[i] = view[i - once] ?? 0
  }
}

/** Fresh arrays for all buffers, by id. */
export function allocateBuffers(program: Program): ReadonlyMap<string, Numbers> {
  return new Map(
    program.buffers.map((buffer) => {
      const view = allocate(program.precision, sizeOf(buffer, program.batch, program.ring))
      fillInitial(view, buffer.initial)
      return [buffer.id, view]
    }),
  )
}

/** Looks a view up by id. */
export function viewIn(views: ReadonlyMap<string, Numbers>, id: string): Numbers {
  return views.get(id) ?? internal(`no buffer '${id}'`)
}

/** The shape with the batch and the ring axis written out. */
export function shapeOf(buffer: Buffer, batch: number, ring: number): readonly number[] {
  const own = buffer.shape.map((d) => (d === 'batch' ? batch : d))
  return buffer.ring ? [ring, ...own] : own
}
