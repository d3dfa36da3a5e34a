/** @file Some samples of a batch, handed to an execution of the same program with a smaller batch. */
import { type Buffer, type Execution, type Program, sizeOf } from '../program/program.js'

/** All buffers of the first, which the second has, too, or those that it uses; of the input ring one slot. */
export function handSamples(from: Execution, to: Execution, used?: ReadonlySet<string>): void {
  const samples = spread(from, to)
  for (const buffer of from.program.buffers)
    if (used?.has(buffer.id) ?? true) handBuffer(from, to, buffer.id, buffer, samples)
}

/** The input ring alone. */
export function handInputs(from: Execution, to: Execution): void {
  const samples = spread(from, to)
  for (const buffer of to.program.buffers) if (buffer.ring) handBuffer(from, to, buffer.id, buffer, samples)
}

/** One buffer, whatever it is called where it comes from, with the given samples of it. */
export function handBuffer(
  from: Execution,
  to: Execution,
  id: string,
  buffer: Buffer,
  samples: readonly number[],
): void {
  const [source, target] = [from.view(id), to.view(buffer.id)]
  const { batch } = to.program
  if (buffer.shape[0] !== 'batch' || batch === from.program.batch) {
    target.set(source.subarray(0, buffer.ring ? sizeOf(buffer, batch, 1) : target.length))
    return
  }
  const size = sizeOf(buffer, 1, 1)
  samples.forEach((sample, k) => {
    target.set(source.subarray(sample * size, (sample + 1) * size), k * size)
  })
}

/** Spread evenly over the batch. */
const spread = (from: Execution, to: Execution): readonly number[] => {
  const [batch, fewer] = [from.program.batch, to.program.batch]
  return Array.from({ length: fewer }, (_, k) => Math.floor((k * batch) / fewer))
}

/** How many samples fit into so many operations, where all of the program take `of`. */
export const samplesWithin = (work: number, of: number, { batch }: Program): number =>
  Math.max(1, Math.min(batch, Math.floor((work * batch) / of)))
