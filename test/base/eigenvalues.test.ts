/** @file Eigenvalues against those of numpy, and by what holds of every matrix. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Eigenvalue, eigenvalues } from '../../src/base/eigenvalues.js'
import { randomStream } from '../../src/base/random.js'

interface Case {
  readonly name: string
  readonly matrix?: readonly (readonly number[])[]
  readonly n?: number
  readonly phase?: number
  readonly scale?: number
  readonly values: readonly (readonly [number, number])[]
}

const cases = JSON.parse(
  readFileSync(new URL('../data/eigenvalues/reference.json', import.meta.url), 'utf8'),
) as readonly Case[]

function entriesOf({ matrix, n = 0, phase = 0, scale = 1 }: Case): Float64Array {
  if (matrix) return Float64Array.from(matrix.flat())
  return Float64Array.from({ length: n * n }, (_, k) => {
    const [i, j] = [Math.floor(k / n), k % n]
    return scale ** (i - j) * Math.sin(1 + i + phase * j ** 2 + i * j)
  })
}

/** The largest distance in the best greedy pairing. */
function distance(a: readonly Eigenvalue[], b: readonly (readonly [number, number])[]): number {
  const left = [...a]
  return Math.max(
    ...b.map(([re, im]) => {
      const gaps = left.map((z) => Math.hypot(z.re - re, z.im - im))
      const at = gaps.indexOf(Math.min(...gaps))
      left.splice(at, 1)
      return gaps[at] ?? Number.POSITIVE_INFINITY
    }),
  )
}

describe('eigenvalues', () => {
  test.each(cases)('of $name are those of numpy', (c) => {
    const matrix = entriesOf(c)
    const found = eigenvalues(matrix, c.values.length)
    const size = Math.max(1, ...c.values.map(([re, im]) => Math.hypot(re, im)))
    expect(found).toHaveLength(c.values.length)
    expect(distance(found, c.values) / size).toBeLessThan(1e-11)
  })

  test('of a Jordan block err by no more than the root of rounding', () => {
    const n = 4
    const block = Float64Array.from({ length: n * n }, (_, k) => (k % n === Math.floor(k / n) + 1 ? 1 : 0))
    for (let i = 0; i < n; i++) block[i * n + i] = 2
    for (const z of eigenvalues(block, n)) expect(Math.hypot(z.re - 2, z.im)).toBeLessThan(2e-4)
  })

  test('add up to the traces of the first three powers', () => {
    for (let n = 1; n <= 30; n++) {
      const random = randomStream(n, 'trace')
      const a = Float64Array.from({ length: n * n }, () => random.normal())
      const found = eigenvalues(a, n)
      let power = a
      for (let p = 1; p <= 3; p++) {
        let trace = 0
        for (let i = 0; i < n; i++) trace += power[i * n + i] ?? 0
        const sum = found.reduce(
          (total, z) => total + Math.hypot(z.re, z.im) ** p * Math.cos(p * Math.atan2(z.im, z.re)),
          0,
        )
        expect(Math.abs(sum - trace)).toBeLessThan(1e-11 * n ** 2 * (1 + n ** (p / 2)))
        power = Float64Array.from({ length: n * n }, (_, k) => {
          let total = 0
          for (let j = 0; j < n; j++)
            total += (power[Math.floor(k / n) * n + j] ?? 0) * (a[j * n + (k % n)] ?? 0)
          return total
        })
      }
    }
  })

  test.each([2 ** 1000, 2 ** -1000, 2 ** 300])(
    'of a matrix times %d are those of the matrix, as many times',
    (scale) => {
      const random = randomStream(5, 'scale')
      const a = Float64Array.from({ length: 49 }, () => random.normal())
      const sizes = (m: Float64Array): readonly number[] =>
        eigenvalues(m, 7)
          .map(({ re, im }) => Math.hypot(re, im))
          .sort((x, y) => x - y)
      const plain = sizes(a)
      for (const [k, r] of sizes(a.map((x) => x * scale)).entries())
        expect(Math.abs(r / scale / (plain[k] ?? 0) - 1)).toBeLessThan(1e-12)
    },
  )

  test('of a matrix that is not finite are refused', () => {
    expect(() => eigenvalues(Float64Array.of(Number.NaN), 1)).toThrow('not finite')
  })
})
