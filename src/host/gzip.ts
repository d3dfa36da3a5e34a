/** @file Files packed by gzip: unpacked whole, their length and checksum held against what the file says. */
import { inflateSync } from 'fflate'
import { reject } from '../base/reject.js'

/** Bytes that may come out. */
const MOST = 2 ** 31

/** Flags of the header: further fields after its ten bytes. */
const FLAG = { checksum: 2, extra: 4, name: 8, comment: 16 }
/** Checksum and length, at the end. */
const TRAILER = 8

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Where the packed data start; NaN where the header does not end. */
function startOf(bytes: Uint8Array): number {
  const flags = bytes[3] ?? 0
  let at = 10
  if (flags & FLAG.extra) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0)
  for (const text of [FLAG.name, FLAG.comment]) {
    if ((flags & text) === 0) continue
    const end = bytes.indexOf(0, at)
    if (end < 0) return Number.NaN
    at = end + 1
  }
  return flags & FLAG.checksum ? at + 2 : at
}

/** Remainders of all bytes by the polynomial of gzip. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let c = byte
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
  return c
})

/** CRC-32, as gzip and zip keep it. */
export function checksum(bytes: Uint8Array): number {
  let c = 0xffffffff
  for (const byte of bytes) c = (REMAINDERS[(c ^ byte) & 255] ?? 0) ^ (c >>> 8)
  return ~c >>> 0
}

/** Throws ModelError where the file is not whole, or larger than can be held. */
export function gunzip(bytes: Uint8Array, file: string): Uint8Array {
  const refuse = (found = `${bytes.length} bytes`): never =>
    reject('E6104', {
      message: `'${file}' cannot be unpacked`,
      found,
      expected: `a complete gzip file, of at most ${MOST} bytes unpacked`,
    })
  const start = startOf(bytes)
  if (!(start + TRAILER <= bytes.length) || bytes[2] !== 8) return refuse()
  const view = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - TRAILER, TRAILER)
  const [sum, length] = [view.getUint32(0, true), view.getUint32(4, true)]
  // a file that was cut off ends with any number, so that a length out of bounds says no more than this
  if (length > MOST) refuse(`${bytes.length} bytes whose last tell of ${length} unpacked`)
  let out: Uint8Array
  try {
    out = inflateSync(bytes.subarray(start, -TRAILER))
  } catch {
    return refuse()
  }
  return out.length === length && checksum(out) === sum ? out : refuse()
}
