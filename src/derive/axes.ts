/** @file The axes of images and kernels: channels c and c', positions x and y, offsets k and l. */
import { affineIndex } from '../expr/affine.js'
import { type Index, kindOfIndex } from '../expr/expr.js'

/** An axis is a kind of index of its own, told from the kinds of a model by its form. */
const onAxis = (name: string, kind = name): Index => `${name}@.${kind}`

/** The name of the axis that an index runs over; undefined for one over neurons. */
export function axisOf(index: Index): string | undefined {
  const kind = kindOfIndex(index)
  return kind.startsWith('.') ? kind.slice(1) : undefined
}
export const axis = (index: Index): string => axisOf(index) ?? index

export const CHANNELS = [onAxis('c'), onAxis("c'")] as const
export const POSITIONS: readonly Index[] = [onAxis('x'), onAxis('y')]
export const OFFSETS: readonly Index[] = [onAxis('k'), onAxis('l')]

/** x + k, which reads the presynaptic image. */
export const moved = (x: Index, n: number): Index =>
  affineIndex(
    new Map([
      [x, 1],
      [OFFSETS[n] ?? x, 1],
    ]),
    `.pre_${axis(x)}`,
  )
