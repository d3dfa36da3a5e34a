/** @file IDX files: every kind of number, packed or not, and damage refused with a code. */
import { gzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { ModelError } from '../../src/base/diagnostic.js'
import { looksLikeIdx, readIdx } from '../../src/host/idx.js'
import { readData } from '../../src/tasks/data.js'

const code = (act: () => unknown): string | undefined => {
  try {
    act()
  } catch (error) {
    if (error instanceof ModelError) return error.diagnostics[0]?.code
    throw error
  }
  return undefined
}

const length = (n: number): readonly number[] => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]

const idx = (kind: number, shape: readonly number[], data: readonly number[]): Uint8Array =>
  Uint8Array.of(0, 0, kind, shape.length, ...shape.flatMap(length), ...data)

/** Bytes written out by hand, most significant first. */
const KINDS = [
  [0x08, [0, 1, 127, 255], 4, [0, 1, 127, 255], 'u1'],
  [0x09, [0, 1, 0x80, 0xff], 4, [0, 1, -128, -1], 'i1'],
  [0x0b, [0x01, 0x02, 0xff, 0xfe], 2, [258, -2], 'i2'],
  [0x0c, [0, 1, 0, 0, 0xff, 0xff, 0xff, 0xff], 2, [65536, -1], 'i4'],
  [0x0d, [0x3f, 0x80, 0, 0, 0xc0, 0x20, 0, 0], 2, [1, -2.5], 'f4'],
  [0x0e, [0x3f, 0xf8, 0, 0, 0, 0, 0, 0], 1, [1.5], 'f8'],
] as const

describe.each(KINDS)('kind %i', (kind, data, count, values, dtype) => {
  test('reads', () => {
    const file = idx(kind, [count], data)
    expect(looksLikeIdx(file)).toBe(true)
    const array = readIdx(file)
    expect([array.shape, Array.from(array.data), array.dtype]).toEqual([[count], [...values], dtype])
  })

  test('reads when packed', () => {
    const array = readIdx(gzipSync(idx(kind, [count], data)))
    expect(Array.from(array.data)).toEqual([...values])
  })
})

const images = idx(
  8,
  [2, 2, 3],
  Array.from({ length: 12 }, (_, n) => n * 20),
)

test('axes come in their order, and a view into a larger buffer reads the same', () => {
  expect(readIdx(images).shape).toEqual([2, 2, 3])
  const within = new Uint8Array(images.length + 7)
  within.set(images, 3)
  expect(readIdx(within.subarray(3, 3 + images.length))).toEqual(readIdx(images))
})

test('a task reads it where it stands for other data', () => {
  expect(readData(images, undefined, 'images').shape).toEqual([2, 2, 3])
  expect(readData(gzipSync(images), undefined, 'images.gz').shape).toEqual([2, 2, 3])
  expect(code(() => readData(Uint8Array.of(0, 0, 1, 1), undefined, 'x'))).toBe('E6101')
  expect(code(() => readData(Uint8Array.of(0x25, 0x96, 0x0a, 0x1f, 0x51), undefined, 'x'))).toBe('E6101')
})

test('what is cut off anywhere is refused', () => {
  for (let n = 0; n < images.length; n++) {
    const found = code(() => readIdx(images.slice(0, n)))
    expect(found).toBe(n < 4 ? 'E6101' : 'E6104')
  }
  const packed = gzipSync(images)
  for (let n = 2; n < packed.length; n++) expect(code(() => readIdx(packed.slice(0, n)))).toBe('E6104')
})

test('packed with a name, a comment and more in the header it reads, and damage anywhere in it is found', () => {
  const [head, rest] = [gzipSync(images).slice(0, 10), gzipSync(images).slice(10)]
  const full = Uint8Array.of(...head, 2, 0, 9, 9, 97, 0, 98, 99, 0, 7, 7, ...rest)
  full[3] = 2 + 4 + 8 + 16
  expect(readIdx(full)).toEqual(readIdx(images))
  const plain = gzipSync(images)
  for (let n = 10; n < plain.length; n++) {
    const damaged = plain.slice()
    damaged[n] = (damaged[n] ?? 0) ^ 1
    // a bit that only says how long the packing goes on may change nothing
    const found = code(() => readIdx(damaged))
    if (found === undefined) expect(readIdx(damaged)).toEqual(readIdx(images))
    else expect(found).toBe('E6104')
  }
})

test('too much, too many, unknown kinds and numbers that are none are refused', () => {
  expect(code(() => readIdx(Uint8Array.of(...images, 0)))).toBe('E6104')
  expect(code(() => readIdx(idx(7, [1], [0])))).toBe('E6103')
  expect(code(() => readIdx(idx(8, [], [])))).toBe('E6101')
  expect(code(() => readIdx(Uint8Array.of(1, 0, 8, 1, 0, 0, 0, 0)))).toBe('E6101')
  expect(code(() => readIdx(idx(8, [2 ** 31, 2], [])))).toBe('E6105')
  expect(code(() => readIdx(idx(8, [2 ** 31, 2 ** 31, 2 ** 31], [])))).toBe('E6105')
  expect(code(() => readIdx(idx(0x0d, [1], [0x7f, 0xc0, 0, 0])))).toBe('E6004')
})

test('a packed file that claims to be huge is refused before it is unpacked', () => {
  const packed = gzipSync(images)
  packed.set([0xff, 0xff, 0xff, 0xff], packed.length - 4)
  expect(code(() => readIdx(packed))).toBe('E6104')
})
