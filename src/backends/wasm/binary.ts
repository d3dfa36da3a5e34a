/** @file Adds data segments to a WebAssembly binary: megabytes of weights need not pass through the text format. */
import { internal } from '../../base/diagnostic.js'
import type { Segment } from './layout.js'

const HEADER = 8
const CODE = 10
const DATA = 11

interface Section {
  readonly id: number
  /** Of the whole section with its header, and of its content. */
  readonly start: number
  readonly content: number
  readonly end: number
}

/** The same module with further active segments for memory 0. */
export function appendSegments(binary: Uint8Array, segments: readonly Segment[]): Uint8Array {
  if (segments.length === 0) return binary
  const sections = [...sectionsOf(binary)]
  const data = sections.find(({ id }) => id === DATA)
  const before = data ?? sections.find(({ id }) => id === CODE) ?? internal('a module without code')
  const [count, past] = data === undefined ? [0, 0] : unsignedAt(binary, data.content)
  const old = data === undefined ? new Uint8Array(0) : binary.subarray(past, data.end)
  const fresh = segments.flatMap(({ offset, size, bytes }) => {
    const head = [0, 0x41, ...signed(offset), 0x0b, ...unsigned(size)]
    return [Uint8Array.from(head), bytes()]
  })
  const content = [Uint8Array.from(unsigned(count + segments.length)), old, ...fresh]
  const length = content.reduce((sum, part) => sum + part.length, 0)
  const head = Uint8Array.from([DATA, ...unsigned(length)])
  const first = binary.subarray(0, data === undefined ? before.end : data.start)
  return concatenated([first, head, ...content, binary.subarray(before.end)])
}

function* sectionsOf(binary: Uint8Array): Generator<Section> {
  for (let start = HEADER; start < binary.length; ) {
    const [length, content] = unsignedAt(binary, start + 1)
    const end = content + length
    yield { id: binary[start] ?? 0, start, content, end }
    start = end
  }
}

/** A LEB128 number and the position after it. */
function unsignedAt(binary: Uint8Array, at: number): readonly [value: number, next: number] {
  let value = 0
  for (let k = 0; ; k++) {
    const byte = binary[at + k] ?? internal('a section ends early')
    value += (byte & 0x7f) * 2 ** (7 * k)
    if (byte < 0x80) return [value, at + k + 1]
  }
}

function unsigned(value: number): readonly number[] {
  return value < 0x80 ? [value] : [(value % 0x80) | 0x80, ...unsigned(Math.floor(value / 0x80))]
}

/** An i32 constant; addresses from 2 GiB on are negative there. */
function signed(value: number): readonly number[] {
  const out: number[] = []
  for (let rest = value | 0; ; rest >>= 7) {
    const last = (rest >> 6 === 0 || rest >> 6 === -1) && true
    out.push(last ? rest & 0x7f : (rest & 0x7f) | 0x80)
    if (last) return out
  }
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
