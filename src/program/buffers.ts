/** @file The buffers of a Program as typed arrays with their initial content. */
import { internal } from '../base/diagnostic.js'
import { reject } from '../base/reject.js'
import { type Buffer, type Drawn, type Precision, type Program, sizeOf } from './program.js'

export type Numbers = Float64Array | Float32Array

export const allocate = (precision: Precision, length: number): Numbers =>
  precision === 'f64' ? new Float64Array(length) : new Float32Array(length)

export const isDrawn = (initial: ArrayLike<number> | Drawn): initial is Drawn => 'numbers' in initial

/** The initial content, which is drawn now if it was not before. */
export const contentOf = ({ initial = [] }: Pick<Buffer, 'initial'>): ArrayLike<number> =>
  isDrawn(initial) ? initial.numbers() : initial

/** Writes the initial content of a buffer, repeated until the view is full; nothing given means zero. */
export function fillInitial(view: Numbers, buffer: Pick<Buffer, 'initial'>): void {
  const initial = contentOf(buffer)
  if (initial.length === 0) {
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

/** Bytes that arrays may take together: more is not made quickly on any machine, if at all. */
export const MOST_BYTES = 2 ** 34

/** Of all buffers together. */
export const bytesOf = ({ buffers, batch, ring, precision }: Program): number =>
  buffers.reduce((sum, b) => sum + sizeOf(b, batch, ring), 0) * (precision === 'f64' ? 8 : 4)

/** Throws ModelError where arrays for all buffers would be too large. */
export function checkSize(program: Program): void {
  const bytes = bytesOf(program)
  if (bytes > MOST_BYTES)
    reject('E5005', {
      message: `the model needs ${Math.ceil(bytes / 2 ** 30)} GiB of memory`,
      expected: `at most ${MOST_BYTES / 2 ** 30} GiB`,
      remedy: 'use a smaller batch, or smaller populations',
    })
}

/** Fresh arrays for all buffers, by id. */
export function allocateBuffers(program: Program): ReadonlyMap<string, Numbers> {
  checkSize(program)
  return new Map(
    program.buffers.map((buffer) => {
      const view = allocate(program.precision, sizeOf(buffer, program.batch, program.ring))
      // it is zero as it is; to write that would take up all of its memory
      if (buffer.initial) fillInitial(view, buffer)
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
