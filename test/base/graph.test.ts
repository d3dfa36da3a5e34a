/** @file Strongly connected components against reachability. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cycles } from '../../src/base/graph.js'

describe('cycles', () => {
  test('are the classes of names that reach each other, in the order of need', () => {
    const graph = fc
      .integer({ min: 1, max: 9 })
      .chain((n) =>
        fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 2 * n }).map((edges) => ({ n, edges })),
      )
    fc.assert(
      fc.property(graph, ({ n, edges }) => {
        const reach = Array.from({ length: n }, (_, i) =>
          Array.from({ length: n }, (_, j) => edges.some(([a, b]) => a === i && b === j)),
        )
        const has = (i: number, j: number): boolean => reach[i]?.[j] === true
        for (let k = 0; k < n; k++)
          for (let i = 0; i < n; i++)
            for (let j = 0; j < n; j++) if (has(i, k) && has(k, j)) (reach[i] ?? [])[j] = true
        const names = Array.from({ length: n }, (_, i) => String(i))
        const found = cycles(names, (name) =>
          edges.filter(([a]) => a === Number(name)).map(([, b]) => String(b)),
        )
        const expected = new Set(
          names
            .filter((_, i) => has(i, i))
            .map((_, k, own) =>
              own
                .filter((other) => has(Number(own[k]), Number(other)) && has(Number(other), Number(own[k])))
                .join(),
            ),
        )
        expect(new Set(found.map((c) => [...c].sort().join()))).toEqual(expected)
        found.forEach((c, k) => {
          for (const later of found.slice(k + 1)) expect(has(Number(c[0]), Number(later[0]))).toBe(false)
        })
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  test('are found in a chain of a hundred thousand', () => {
    const n = 100_000
    const names = Array.from({ length: n }, (_, i) => String(i))
    expect(cycles(names, (name) => [String((Number(name) + 1) % n)])[0]).toHaveLength(n)
  })
})
