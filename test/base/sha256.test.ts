/** @file The digest against Node's own, for all lengths around its blocks, and a long one. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sha256 } from '../../src/base/sha256.js'

const bytesOf = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, k) => (k * k + 7 * length) % 256)

test('all lengths of three blocks, a long one, and bytes within a buffer', () => {
  const lengths = [...Array.from({ length: 193 }, (_, k) => k), 100_003]
  for (const bytes of [...lengths.map(bytesOf), bytesOf(300).subarray(13, 270)])
    expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
})
