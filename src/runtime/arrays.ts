/** @file Typed or nested arrays of numbers, flattened; their nesting and their values checked. */
import { reject } from '../base/reject.js'

/** A number, a typed array, or arrays of such. */
export type Values = number | ArrayLike<number> | readonly Values[]

/** Array of a program's precision. */
export type Numbers = Float64Array | Float32Array

export interface Flat {
  readonly data: ArrayLike<number>
  /** Lengths by level of nesting; [n] for typed arrays, [] for a number. */
  readonly dims: readonly number[]
}

export const sizeOfShape = (shape: readonly number[]): number => shape.reduce((n, d) => n * d, 1)

const isTyped = (value: unknown): value is ArrayLike<number> =>
  ArrayBuffer.isView(value) &&
  !(value instanceof DataView || value instanceof BigInt64Array || value instanceof BigUint64Array)

const describe = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'an array'
      : ArrayBuffer.isView(value)
        ? `a ${value.constructor.name}`
        : `a value of type ${typeof value}`

/** Rows of equal length, joined; `what` names the array in refusals. */
export function flatten(what: string, value: unknown): Flat {
  if (typeof value === 'number') return { data: [value], dims: [] }
  if (isTyped(value)) return { data: value, dims: [value.length] }
  if (!Array.isArray(value)) {
    return reject('E6003', {
      message: `${what} is no array`,
      found: describe(value),
      expected: 'numbers, in a typed or nested array',
    })
  }
  const rows: readonly unknown[] = value
  if (rows.every((row) => typeof row === 'number')) return { data: rows, dims: [rows.length] }
  const parts = rows.map((row, i) => flatten(`${what}[${i}]`, row))
  const inner = parts[0]?.dims ?? []
  const length = sizeOfShape(inner)
  const data = new Float64Array(length * parts.length)
  parts.forEach((part, i) => {
    if (part.dims.length !== inner.length || part.dims.some((d, k) => d !== inner[k])) {
      reject('E6003', {
        message: `${what} has rows of different shapes`,
        found: `[${part.dims.join(', ')}] at row ${i}`,
        expected: `[${inner.join(', ')}] as in row 0`,
      })
    }
    data.set(part.data, i * length)
  })
  return { data, dims: [rows.length, ...inner] }
}

/** Whether nested lengths mean this shape: flat, complete, or with axes of length one left out. */
export function fits(dims: readonly number[], shape: readonly number[]): boolean {
  if (sizeOfShape(dims) !== sizeOfShape(shape)) return false
  if (dims.length <= 1) return true
  const long = (list: readonly number[]): string => list.filter((d) => d !== 1).join()
  return long(dims) === long(shape)
}

/** Copies numbers, refusing what is not finite in the precision of `to`; `bad` names the element. */
export function copyFinite(
  from: ArrayLike<number>,
  first: number,
  to: Numbers,
  at: number,
  length: number,
  bad: (index: number, value: unknown) => never,
): void {
  const part = to.subarray(at, at + length)
  if (from instanceof Float64Array || from instanceof Float32Array)
    part.set(from.subarray(first, first + length))
  else for (let i = 0; i < length; i++) part[i] = from[first + i] as number
  if (allFinite(part)) return
  const index = part.findIndex((x: number) => !Number.isFinite(x))
  bad(first + index, from[first + index])
}

/** True when every number is finite: 0·x is NaN otherwise. Four sums, since one would wait for its own last addition. */
export const allFinite = (data: Numbers): boolean => finiteWithin(data, 0, data.length)

/** The same of the numbers from … to-1. */
export function finiteWithin(data: Numbers, from: number, to: number): boolean {
  let [a, b, c, d] = [0, 0, 0, 0]
  const even = to - ((to - from) % 4)
  for (let i = from; i < even; i += 4) {
    a += (data[i] as number) * 0
    b += (data[i + 1] as number) * 0
    c += (data[i + 2] as number) * 0
    d += (data[i + 3] as number) * 0
  }
  for (let i = even; i < to; i++) a += (data[i] as number) * 0
  return a + b + c + d === 0
}

/** Position in a row-major array, as text: [2, 5]. */
export function indexOf(flat: number, shape: readonly number[]): readonly number[] {
  const index: number[] = []
  let rest = flat
  for (let k = shape.length - 1; k >= 0; k--) {
    const length = shape[k] ?? 1
    index.unshift(rest % length)
    rest = Math.floor(rest / length)
  }
  return index
}
