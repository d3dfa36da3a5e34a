/** @file The reference trajectories: data computed by independent code (test/data/ref/README.md), and how they are compared. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

export type Nested = number | readonly Nested[]

const cache = new Map<string, unknown>()

/** A reference file, by its stem. */
export function reference<T>(name: string): T {
  const known = cache.get(name)
  if (known !== undefined) return known as T
  const bytes = readFileSync(new URL(`../data/ref/${name}.json.gz`, import.meta.url))
  const data = JSON.parse(gunzipSync(bytes).toString('utf8')) as unknown
  cache.set(name, data)
  return data as T
}

export const flat = (x: Nested): number[] => (typeof x === 'number' ? [x] : x.flatMap(flat))

/** Largest difference, relative to the largest magnitude of the reference array. */
export function relativeError(found: readonly number[], expected: readonly number[]): number {
  if (found.length !== expected.length) throw new Error(`${found.length} numbers against ${expected.length}`)
  let worst = 0
  let size = 0
  expected.forEach((x, n) => {
    const difference = Math.abs((found[n] ?? Number.NaN) - x)
    if (Number.isNaN(difference)) worst = Number.POSITIVE_INFINITY
    worst = Math.max(worst, difference)
    size = Math.max(size, Math.abs(x))
  })
  return size === 0 ? worst : worst / size
}
