/** @file Strongly connected components against reachability; orders of need, and cycles as their witness. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cycles, topologicalOrder } from '../../src/base/graph.js'

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

describe('an order of need', () => {
  const chain = 100_000
  const below = (name: string): readonly string[] => (name === '0' ? [] : [String(Number(name) - 1)])

  test('is found along a chain that no call stack could follow', () => {
    const { order, cycle } = topologicalOrder([String(chain)], below)
    expect(cycle).toBeUndefined()
    expect(order.length).toBe(chain + 1)
    expect([order[0], order.at(-1)]).toEqual(['0', String(chain)])
  })

  test('has each name after all that it needs, or a cycle that there is', () => {
    const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 12 })
    fc.assert(
      fc.property(edges, (list) => {
        const names = Array.from({ length: 8 }, (_, n) => String(n))
        const needs = (name: string): readonly string[] =>
          list.filter(([a]) => String(a) === name).map(([, b]) => String(b))
        const { order, cycle } = topologicalOrder(names, needs)
        if (cycle) {
          expect(cycle.length).toBeGreaterThan(1)
          expect(cycle.at(-1)).toBe(cycle[0])
          cycle.slice(1).forEach((name, k) => {
            expect(needs(cycle[k] ?? '')).toContain(name)
          })
          return
        }
        expect(cycles(names, needs)).toEqual([])
        expect(order.toSorted()).toEqual(names)
        order.forEach((name, k) => {
          for (const needed of needs(name)) expect(order.indexOf(needed)).toBeLessThan(k)
        })
      }),
      { seed: 2, numRuns: 500 },
    )
  })
})
