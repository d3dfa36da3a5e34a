/** @file Initial content in emitted TypeScript: short lists as literals, long ones as base64 of their bytes. */
import { allocate, contentOf, fillInitial } from '../../program/buffers.js'
import type { Buffer, Precision } from '../../program/program.js'
import { literal } from './spell.js'

/** Lists up to this length are written out. */
const WRITTEN = 32

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Nothing but +0: what a fresh array holds. */
function isZero(list: ArrayLike<number>): boolean {
  for (let k = 0; k < list.length; k++) if (!Object.is(list[k], 0)) return false
  return true
}

/** The statement that fills a buffer, or none where it stays zero. */
export function contentLine(buffer: Buffer, name: string, precision: Precision): string | undefined {
  const initial = contentOf(buffer)
  if (isZero(initial)) return undefined
  const content = allocate(precision, initial.length)
  fillInitial(content, { initial })
  const [only] = content
  if (content.length === 1 && only !== undefined) return `${name}.fill(${literal(only)})`
  if (content.length <= WRITTEN) return `repeat(${name}, [${[...content].map(literal).join(', ')}])`
  return `repeat(${name}, decode('${base64(new Uint8Array(littleEndian(content)))}'))`
}

/** Bytes of the numbers, least significant first on every machine. */
function littleEndian(content: Float64Array | Float32Array): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(content.byteLength))
  content.forEach((x, k) => {
    if (content instanceof Float64Array) view.setFloat64(8 * k, x, true)
    else view.setFloat32(4 * k, x, true)
  })
  return view.buffer
}

/** Bytes that are passed to the platform at once, a multiple of three so that the parts join. */
const CHUNK = 24_000

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let k = 0; k < bytes.length; k += CHUNK)
    text += btoa(String.fromCharCode(...bytes.subarray(k, k + CHUNK)))
  return text
}

/** Repeats a list until an array is full. */
export const repeatText = (array: string): readonly string[] => [
  '/** Fills an array with a list, repeated as often as it fits. */',
  `const repeat = (data: ${array}, list: ArrayLike<number>): void => {`,
  '  for (let k = 0; k < data.length; k++) data[k] = list[k % list.length] as number',
  '}',
]

/** Reads base64 without help of the platform. */
export const decodeText = (array: string): readonly string[] => [
  '/** The numbers in a base64 text of their bytes, least significant first. */',
  `const decode = (text: string): ${array} => {`,
  `  const alphabet = '${ALPHABET}'`,
  "  const letters = text.replace(/=+$/, '')",
  '  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4))',
  '  for (let k = 0, word = 0, n = 0; k < letters.length; k++) {',
  '    word = ((word << 6) | alphabet.indexOf(letters.charAt(k))) & 0xffffff',
  '    if (k % 4 > 0) bytes[n++] = (word >> (6 - 2 * (k % 4))) & 255',
  '  }',
  '  const view = new DataView(bytes.buffer)',
  array === 'Float64Array'
    ? '  return Float64Array.from({ length: bytes.length / 8 }, (_, k) => view.getFloat64(8 * k, true))'
    : '  return Float32Array.from({ length: bytes.length / 4 }, (_, k) => view.getFloat32(4 * k, true))',
  '}',
]
