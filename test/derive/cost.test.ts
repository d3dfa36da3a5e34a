/** @file The cost of a derivation, counted in nodes: linear in what is written, whatever the number of neurons. */
import { describe, expect, test } from 'vitest'
import { costOf, layers, PATTERNS, sized } from './patterns.js'

const SIZES = [4, 8, 16, 32, 64]
const TIMEOUT = 60_000

async function costs(
  write: (k: number) => string,
  sizes: readonly number[],
  isShown = true,
): Promise<readonly number[]> {
  const found: number[] = []
  for (const k of sizes) found.push(await costOf(write(k), isShown))
  return found
}

/** The largest distance from the fitted line, as a share of it; what bends is far off where the line is low. */
function worstFromLine(sizes: readonly number[], values: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length
  const x = mean(sizes)
  const y = mean(values)
  const slope =
    mean(sizes.map((s, n) => (s - x) * ((values[n] ?? 0) - y))) / mean(sizes.map((s) => (s - x) ** 2))
  const off = sizes.map((s, n) => {
    const line = y + slope * (s - x)
    return line > 0 ? Math.abs((values[n] ?? 0) - line) / line : Number.POSITIVE_INFINITY
  })
  return Math.max(...off)
}

test(
  'the number of neurons does not enter',
  async () => {
    const [first, ...others] = await costs(sized, [10, 1000, 100_000])
    expect(first).toBeGreaterThan(100)
    expect(others).toEqual([first, first])
  },
  TIMEOUT,
)

test(
  'the number of populations does not enter',
  async () => {
    const [first, ...others] = await costs(layers, SIZES, false)
    expect(first).toBeGreaterThan(100)
    expect(others).toEqual(others.map(() => first))
    // the text names the loops of the network, population by population
    expect(worstFromLine(SIZES, await costs(layers, SIZES))).toBeLessThan(0.2)
  },
  TIMEOUT,
)

describe('linear in the number of', () => {
  test.each(Object.entries(PATTERNS))(
    '%s',
    async (_, write) => {
      const found = await costs(write, SIZES)
      expect(found.at(-1)).toBeGreaterThan(found[0] ?? 0)
      expect(worstFromLine(SIZES, found)).toBeLessThan(0.2)
    },
    TIMEOUT,
  )
})

test('what grows as k log k twice over, or as k², is no line', () => {
  const far = (cost: (k: number) => number): number => worstFromLine(SIZES, SIZES.map(cost))
  expect(far((k) => 1000 + 30 * k)).toBeLessThan(1e-12)
  expect(far((k) => 1500 + 6 * k * k)).toBeGreaterThan(0.2)
  expect(far((k) => k * Math.log2(k) ** 2)).toBeGreaterThan(0.2)
})
