/** @file NumPy's RandomState: our draws against those of NumPy 2.4, number by number. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openRandomState } from '../../src/tasks/randomState.js'

interface Drawn {
  readonly uniform: readonly number[]
  readonly normal: readonly number[]
  readonly below48: readonly number[]
  readonly below: readonly number[]
  readonly permutation: readonly number[]
  readonly then: number
}

const drawn = JSON.parse(
  readFileSync(new URL('../data/random-state.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, Drawn>>

const BOUNDS = [2, 3, 64, 65, 1000, 2 ** 31, 2 ** 32 - 1, 2 ** 32]

describe.each(Object.entries(drawn))('seed %s', (seed, expected) => {
  test('uniform and normal numbers, whole numbers, an order, in this order', () => {
    const draw = openRandomState(Number(seed))
    const times = <T>(n: number, of: () => T): readonly T[] => Array.from({ length: n }, of)
    expect(times(3, draw.uniform)).toEqual(expected.uniform)
    times(5, draw.normal).forEach((z, n) => {
      // engines may round a logarithm another way
      expect(Math.abs(z / (expected.normal[n] ?? 0) - 1)).toBeLessThan(1e-15)
    })
    expect(times(8, () => draw.below(48))).toEqual(expected.below48)
    // what leaves no choice draws nothing
    expect([draw.below(1), draw.below(0)]).toEqual([0, 0])
    expect(BOUNDS.map(draw.below)).toEqual(expected.below)
    expect([...draw.permutation(20)]).toEqual(expected.permutation)
    expect(draw.uniform()).toBe(expected.then)
  })
})
