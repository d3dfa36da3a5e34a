/** @file Estimates in a Krylov space against full eigenvalues and against solutions that are known. */
import { describe, expect, test } from 'vitest'
import { eigenvalues } from '../../src/base/eigenvalues.js'
import { ritzValues, solveKrylov } from '../../src/base/krylov.js'
import { randomStream } from '../../src/base/random.js'

const matrixOf = (n: number, key: string, mean = 0): Float64Array => {
  const random = randomStream(3, key)
  return new Float64Array(n * n).map(() => (mean + random.normal()) / Math.sqrt(n))
}

const times =
  (a: Float64Array, n: number) =>
  (x: Float64Array): Float64Array =>
    Float64Array.from({ length: n }, (_, i) => x.reduce((sum, y, j) => sum + (a[i * n + j] ?? 0) * y, 0))

const radius = (values: readonly { readonly re: number; readonly im: number }[]): number =>
  Math.max(...values.map((z) => Math.hypot(z.re, z.im)))

describe('a Krylov space', () => {
  test('of full size has all eigenvalues', () => {
    for (const n of [1, 2, 5, 20]) {
      const a = matrixOf(n, `full ${n}`)
      const [estimate, full] = [ritzValues(times(a, n), n), eigenvalues(a, n)]
      for (const z of full) {
        const gap = Math.min(...estimate.map((w) => Math.hypot(w.re - z.re, w.im - z.im)))
        expect(gap).toBeLessThan(1e-8)
      }
    }
  })

  test('finds the radius and the rightmost value of a large matrix', () => {
    const n = 180
    for (const mean of [0, 0.3, -0.3]) {
      const a = matrixOf(n, `large ${mean}`, mean)
      const [estimate, full] = [ritzValues(times(a, n), n), eigenvalues(a, n)]
      expect(Math.abs(radius(estimate) / radius(full) - 1)).toBeLessThan(0.02)
      const right = (values: typeof full): number => Math.max(...values.map((z) => z.re))
      expect(Math.abs(right(estimate) - right(full))).toBeLessThan(0.03 * radius(full))
    }
  })

  test('stops where the space is exhausted', () => {
    const a = Float64Array.of(2, 0, 0, 2)
    expect(radius(ritzValues(times(a, 2), 2))).toBeCloseTo(2, 12)
    expect(radius(ritzValues(() => new Float64Array(5), 5))).toBe(0)
  })

  test('solves, and says so where it does not', () => {
    const n = 60
    const a = matrixOf(n, 'solve')
    const shifted = a.map((x, k) => (k % (n + 1) === 0 ? 3 : 0) - x)
    const known = matrixOf(n, 'known').slice(0, n)
    const found = solveKrylov(times(shifted, n), times(shifted, n)(known)) ?? []
    expect(Math.max(...known.map((x, k) => Math.abs(x - (found[k] ?? Number.NaN))))).toBeLessThan(1e-9)
    expect(solveKrylov(times(Float64Array.of(0, 1, 0, 0), 2), Float64Array.of(0, 1))).toBeUndefined()
    expect(solveKrylov(times(a, n), new Float64Array(n))).toEqual(new Float64Array(n))
  })
})
