/** @file IDX files, in which MNIST and its kin are published, plain or packed by gzip: one array of numbers, big-endian. */
import { checkBytes, reject, rejectArgument } from '../base/reject.js'
import { gunzip, isGzip } from './gzip.js'
import type { DataArray, NumberArray } from './npz.js'

/** Bytes that an array may take. */
const MOST = 2 ** 31

interface Kind {
  readonly dtype: string
  readonly bytes: number
  readonly make: (count: number) => NumberArray
  readonly read: (view: DataView, at: number) => number
}

/** By the third byte of the file. */
const KINDS: ReadonlyMap<number, Kind> = new Map([
  [0x08, { dtype: 'u1', bytes: 1, make: (n) => new Uint8Array(n), read: (v, at) => v.getUint8(at) }],
  [0x09, { dtype: 'i1', bytes: 1, make: (n) => new Int8Array(n), read: (v, at) => v.getInt8(at) }],
  [0x0b, { dtype: 'i2', bytes: 2, make: (n) => new Int16Array(n), read: (v, at) => v.getInt16(at) }],
  [0x0c, { dtype: 'i4', bytes: 4, make: (n) => new Int32Array(n), read: (v, at) => v.getInt32(at) }],
  [0x0d, { dtype: 'f4', bytes: 4, make: (n) => new Float32Array(n), read: (v, at) => v.getFloat32(at) }],
  [0x0e, { dtype: 'f8', bytes: 8, make: (n) => new Float64Array(n), read: (v, at) => v.getFloat64(at) }],
] satisfies readonly (readonly [number, Kind])[])

/** Whether the first bytes are those of an IDX file, or of something packed by gzip. */
export const looksLikeIdx = (bytes: Uint8Array): boolean =>
  isGzip(bytes) ||
  (bytes.length >= 4 && bytes[0] === 0 && bytes[1] === 0 && KINDS.has(bytes[2] ?? 0) && (bytes[3] ?? 0) > 0)

export const IDX_STARTS =
  'two zeros, the kind of number, the count of axes, as 00 00 08 03 for images and 00 00 08 01 for their labels'

/** Where a format says what it is. */
export const firstBytes = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, 4), (b) => b.toString(16).padStart(2, '0')).join(' ')

/** Reads an IDX file: two zeros, the kind of number, the count of axes, their lengths, then the numbers, last axis fastest. */
export function readIdx(packed: Uint8Array, file = 'data'): DataArray {
  checkBytes(`'${file}'`, packed)
  const bytes = isGzip(packed) ? gunzip(packed, file) : packed
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [first, second, code = 0, axes = 0] = bytes
  const kind = KINDS.get(code)
  if (first !== 0 || second !== 0 || axes === 0) {
    return reject('E6101', {
      message: `'${file}' is no IDX file`,
      found: bytes.length === 0 ? 'an empty file' : `the bytes ${firstBytes(bytes)}`,
      expected: IDX_STARTS,
    })
  }
  if (!kind) {
    return reject('E6103', {
      message: `'${file}' holds numbers of kind ${code}`,
      expected: `one of ${[...KINDS.keys()].join(', ')}; 8 are bytes, as of images`,
    })
  }
  const start = 4 + 4 * axes
  if (bytes.length < start) {
    return reject('E6104', {
      message: `'${file}' ends within its header`,
      found: `${bytes.length} bytes`,
      expected: `${start} bytes for ${axes} axes`,
    })
  }
  const shape = Array.from({ length: axes }, (_, k) => view.getUint32(4 + 4 * k))
  const count = shape.reduce((n, d) => n * d, 1)
  const needed = count * kind.bytes
  if (!Number.isSafeInteger(needed) || needed > MOST) {
    reject('E6105', {
      message: `'${file}' is too large`,
      found: `shape [${shape.join(', ')}]`,
      expected: `at most ${MOST} bytes`,
    })
  }
  if (bytes.length - start !== needed) {
    reject('E6104', {
      message: `'${file}' is ${bytes.length - start < needed ? 'shorter' : 'longer'} than its header says`,
      found: `${bytes.length - start} bytes of data`,
      expected: `${needed} bytes for shape [${shape.join(', ')}]`,
    })
  }
  const data = kind.make(count)
  for (let k = 0; k < count; k++) data[k] = kind.read(view, start + k * kind.bytes)
  const bad = data.findIndex((x: number) => !Number.isFinite(x))
  if (bad >= 0) {
    reject('E6004', {
      message: `'${file}' holds a number that is not finite`,
      found: `${data[bad]} at position ${bad}`,
    })
  }
  return { shape, data, dtype: kind.dtype }
}

/** Writes 32-bit floats, or bytes. */
export function writeIdx(array: {
  readonly data: Float32Array | Uint8Array
  readonly shape: readonly number[]
}): Uint8Array {
  const { data, shape } = array ?? {}
  if (!Array.isArray(shape) || !(data instanceof Float32Array || data instanceof Uint8Array))
    return rejectArgument(
      'an array to write',
      array,
      '{ data, shape } with data in a Float32Array or Uint8Array',
    )
  if (shape.reduce((n, d) => n * d, 1) !== data.length)
    return reject('E6003', {
      message: 'an array to write has another shape than its numbers',
      found: `${data.length} numbers`,
      expected: `shape [${shape.join(', ')}]`,
    })
  const start = 4 + 4 * shape.length
  const isFloat = data instanceof Float32Array
  const out = new Uint8Array(start + data.length * (isFloat ? 4 : 1))
  const view = new DataView(out.buffer)
  out.set([0, 0, isFloat ? 0x0d : 0x08, shape.length])
  shape.forEach((d, k) => {
    view.setUint32(4 + 4 * k, d)
  })
  if (isFloat) for (const [k, x] of data.entries()) view.setFloat32(start + 4 * k, x)
  else out.set(data, start)
  return out
}
