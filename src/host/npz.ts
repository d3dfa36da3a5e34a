/** @file NumPy files: npz and npy to arrays and back; whatever is wrong with a file is refused with a code. */
import { type UnzipFileInfo, unzipSync, zipSync } from 'fflate'
import { dump, float16ToFloat32 } from 'npyjs'
import { nearestName } from '../base/nearest.js'
import { checkBytes, reject } from '../base/reject.js'
import { checksum } from './gzip.js'

export type NumberArray =
  | Float64Array
  | Float32Array
  | Int8Array
  | Int16Array
  | Int32Array
  | Uint8Array
  | Uint16Array
  | Uint32Array

export interface DataArray {
  readonly shape: readonly number[]
  /** Row-major. 64-bit integers come as Float64Array, booleans as Uint8Array. */
  readonly data: NumberArray
  /** As NumPy writes it, without byte order: `f4`, `i8`, `b1`. */
  readonly dtype: string
}

export interface NamedArray {
  readonly name: string
  readonly data: NumberArray
  readonly shape: readonly number[]
}

/** Bytes that one array may take. */
const MOST = 2 ** 31

/** An archive that unpacks to more than this is checked for proportion: honest numbers hardly shrink a hundredfold. */
const SUSPICIOUS = { bytes: 2 ** 28, ratio: 200 }

const quote = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ') || 'no arrays'

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((b, i) => bytes[i] === b)

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b])
const isNpy = (bytes: Uint8Array): boolean => startsWith(bytes, [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59])

/** Where the list of entries ends, and the kind of its lines. */
const END = 0x06054b50
const LINE = 0x02014b50

/** What was unpacked is held against the checksums in the list at the end, which nobody else looks at. */
function checkSums(bytes: Uint8Array, entries: Readonly<Record<string, Uint8Array>>): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end > 0 && view.getUint32(end, true) !== END) end--
  let at = view.getUint32(end + 16, true)
  while (at < end && view.getUint32(at, true) === LINE) {
    const from = at + 46
    const length = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(from, from + length))
    const entry = Object.hasOwn(entries, name) ? entries[name] : undefined
    if (entry && checksum(entry) !== view.getUint32(at + 16, true))
      throw new Error(`'${name}', whose checksum is another`)
    at = from + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
}

/** Unpacks the entries that `wanted` names, and lists all. */
function unpack(bytes: Uint8Array, file: string, wanted: (info: UnzipFileInfo) => boolean) {
  const names: string[] = []
  try {
    const entries = unzipSync(bytes, {
      filter(info) {
        names.push(info.name)
        if (!wanted(info)) return false
        const ratio = info.originalSize / Math.max(info.size, 1)
        const swollen = info.originalSize > SUSPICIOUS.bytes && ratio > SUSPICIOUS.ratio
        if (info.originalSize > MOST || swollen) {
          reject('E6105', {
            message: `entry '${info.name}' of '${file}' is too large`,
            found: `${info.originalSize} bytes, packed into ${info.size}`,
            expected: `at most ${MOST} bytes, and no more than ${SUSPICIOUS.ratio} to one when that large`,
          })
        }
        return true
      },
    })
    checkSums(bytes, entries)
    return { entries, names }
  } catch (error) {
    if (error instanceof Error && error.name === 'ModelError') throw error
    return reject('E6104', {
      message: `the archive '${file}' cannot be unpacked`,
      found: error instanceof Error ? error.message : String(error),
      expected: 'a complete npz file',
    })
  }
}

const plain = (name: string): string => name.replace(/\.npy$/, '')

/** The names of the arrays in an npz file; none for an npy file. */
export const listArrays = (bytes: Uint8Array, file = 'data'): readonly string[] =>
  isZip(bytes) ? unpack(bytes, file, () => false).names.map(plain) : []

/** Reads an npy file, or an entry of an npz file; the entry may be left out where there is only one. */
export function readArray(bytes: Uint8Array, entry?: string, file = 'data'): DataArray {
  checkBytes(`'${file}'`, bytes)
  if (isNpy(bytes)) return decode(bytes, `'${file}'`)
  if (!isZip(bytes)) {
    return reject('E6101', {
      message: `'${file}' is no NumPy file`,
      found: bytes.length === 0 ? 'an empty file' : 'a file that starts otherwise',
      expected: 'an npz or npy file',
    })
  }
  const arrays = listArrays(bytes, file)
  const name = entry ?? (arrays.length === 1 ? arrays[0] : undefined)
  const { entries } = unpack(bytes, file, (info) => plain(info.name) === name)
  const [packed] = Object.values(entries)
  if (name !== undefined && packed) return decode(packed, `entry '${name}' of '${file}'`)
  const nearest = name === undefined ? undefined : nearestName(name, arrays)
  return reject('E6102', {
    message: name === undefined ? `'${file}' holds several arrays` : `'${file}' has no entry '${name}'`,
    found: quote(arrays),
    expected: 'the name of one of them',
    ...(nearest === undefined ? {} : { nearest: `'${nearest}'` }),
  })
}

type Decode = (bytes: ArrayBuffer) => NumberArray

/** 64-bit integers as floats: exact to 2^53, which labels and counts do not exceed. */
const wide = (numbers: BigInt64Array | BigUint64Array): Float64Array => Float64Array.from(numbers, Number)

const DECODE: Readonly<Record<string, Decode>> = {
  b1: (b) => new Uint8Array(b),
  i1: (b) => new Int8Array(b),
  u1: (b) => new Uint8Array(b),
  i2: (b) => new Int16Array(b),
  u2: (b) => new Uint16Array(b),
  i4: (b) => new Int32Array(b),
  u4: (b) => new Uint32Array(b),
  i8: (b) => wide(new BigInt64Array(b)),
  u8: (b) => wide(new BigUint64Array(b)),
  f2: (b) => Float32Array.from(new Uint16Array(b), float16ToFloat32),
  f4: (b) => new Float32Array(b),
  f8: (b) => new Float64Array(b),
}

function decode(bytes: Uint8Array, what: string): DataArray {
  const { descr, fortran, shape, start } = header(bytes, what)
  const dtype = descr.slice(1)
  const make = DECODE[dtype]
  if (!make || (descr[0] === '>' && dtype[1] !== '1')) {
    return reject('E6103', {
      message: `${what} holds numbers of kind '${descr}'`,
      expected: `little-endian ${Object.keys(DECODE).join(', ')}`,
    })
  }
  const count = shape.reduce((n, d) => n * d, 1)
  const needed = count * Number(dtype.slice(1))
  if (!Number.isSafeInteger(needed) || needed > MOST) {
    reject('E6105', {
      message: `${what} is too large`,
      found: `shape [${shape.join(', ')}]`,
      expected: `${MOST} bytes`,
    })
  }
  if (bytes.length < start + needed) {
    reject('E6104', {
      message: `${what} ends too early`,
      found: `${bytes.length - start} bytes of data`,
      expected: `${needed} bytes for shape [${shape.join(', ')}]`,
    })
  }
  const data = make(bytes.slice(start, start + needed).buffer)
  const bad = data.findIndex((x: number) => !Number.isFinite(x))
  if (bad >= 0) {
    reject('E6004', {
      message: `${what} holds a number that is not finite`,
      found: `${data[bad]} at position ${bad}`,
    })
  }
  return { shape, data: fortran && shape.length > 1 ? rowMajor(data, shape) : data, dtype }
}

interface Header {
  readonly descr: string
  readonly fortran: boolean
  readonly shape: readonly number[]
  /** Where the data start. */
  readonly start: number
}

function header(bytes: Uint8Array, what: string): Header {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wideLength = (bytes[6] ?? 1) > 1
  const from = wideLength ? 12 : 10
  const length =
    bytes.length < from ? Number.NaN : wideLength ? view.getUint32(8, true) : view.getUint16(8, true)
  if (!isNpy(bytes) || !(from + length <= bytes.length)) {
    return reject('E6104', {
      message: `${what} has no complete npy header`,
      expected: 'a file written by numpy.save',
    })
  }
  const text = new TextDecoder('latin1').decode(bytes.subarray(from, from + length))
  const descr = /'descr'\s*:\s*'([<>=|]?[a-zA-Z]\d+)'/.exec(text)?.[1]
  const shape = /'shape'\s*:\s*\(([\d,\sL]*)\)/.exec(text)?.[1]
  if (descr === undefined || shape === undefined) {
    return reject('E6103', {
      message: `${what} is no array of plain numbers`,
      found: text.trim().slice(0, 80),
      expected: 'an array of numbers, not of records or objects',
    })
  }
  return {
    descr: /^[a-zA-Z]/.test(descr) ? `<${descr}` : descr,
    fortran: /'fortran_order'\s*:\s*True/.test(text),
    shape: shape
      .split(',')
      .map((d) => d.trim())
      .filter((d) => d !== '')
      .map((d) => Number.parseInt(d, 10)),
    start: from + length,
  }
}

/** Reorders columns-first data. */
function rowMajor(data: NumberArray, shape: readonly number[]): NumberArray {
  const out = data.slice()
  const index = shape.map(() => 0)
  const strides = shape.map((_, k) => shape.slice(0, k).reduce((n, d) => n * d, 1))
  for (let i = 0; i < out.length; i++) {
    out[i] = data[index.reduce((sum, at, k) => sum + at * (strides[k] ?? 0), 0)] ?? 0
    for (let k = shape.length - 1; k >= 0; k--) {
      const next = (index[k] ?? 0) + 1
      index[k] = next < (shape[k] ?? 1) ? next : 0
      if (next < (shape[k] ?? 1)) break
    }
  }
  return out
}

export const writeNpy = (array: Omit<NamedArray, 'name'>): Uint8Array =>
  new Uint8Array(dump(array.data, [...array.shape]))

/** The same arrays give the same bytes: entries carry a fixed date. */
export function writeNpz(arrays: readonly NamedArray[]): Uint8Array {
  const entries = Object.fromEntries(arrays.map((array) => [`${array.name}.npy`, writeNpy(array)]))
  return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) })
}
