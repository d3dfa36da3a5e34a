/** @file The constructors keep the value, and make equal structures the same node. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sym } from '../../src/expr/build.js'
import { substitute } from '../../src/expr/substitute.js'
import { rename } from '../../src/expr/sums.js'
import { build, compute, difference, magnitude, type Plan, type Position, plans } from './plan.js'

const RUNS = { seed: 20240817, numRuns: 400 }

describe('the constructors keep the value', () => {
  test('of any formula', () => {
    fc.assert(
      fc.property(plans, (p) => {
        expect(difference(build(p), (at) => compute(p, at), magnitude(p))).toBeLessThan(1e-12)
      }),
      RUNS,
    )
  })

  test('when free indices are renamed, swapped and set equal', () => {
    const names = fc.constantFrom<ReadonlyMap<string, string>>(
      new Map([['a', 'b']]),
      new Map([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    )
    fc.assert(
      fc.property(plans, names, (p, map) => {
        const read = (at: Position): Position => ({
          ...at,
          ...Object.fromEntries([...map].map(([old, now]) => [old, at[now] ?? Number.NaN])),
        })
        expect(difference(rename(build(p), map), (at) => compute(p, read(at)), magnitude(p))).toBeLessThan(
          1e-12,
        )
      }),
      RUNS,
    )
  })

  test('when a symbol is replaced by a formula in its own indices', () => {
    // p → q² − p, at every occurrence
    const replaced = (p: Plan): Plan => {
      if (p.k === 'sym')
        return p.name === 'p1' ? { k: 'sub', a: { k: 'pow', a: { ...p, name: 'q1' }, exponent: 2 }, b: p } : p
      if ('parts' in p) return { ...p, parts: p.parts.map(replaced) }
      if (p.k === 'sub') return { ...p, a: replaced(p.a), b: replaced(p.b) }
      return 'a' in p ? ({ ...p, a: replaced(p.a) } as Plan) : p
    }
    const target = build(replaced({ k: 'sym', name: 'p1', indices: ['a'] }))
    fc.assert(
      fc.property(plans, (p) => {
        const e = substitute(build(p), (s) =>
          s.name === 'p1' ? rename(target, new Map([['a', s.indices[0] ?? 'a']])) : s,
        )
        const q = replaced(p)
        expect(difference(e, (at) => compute(q, at), magnitude(q))).toBeLessThan(1e-12)
      }),
      RUNS,
    )
  })

  test('when every symbol is replaced by itself, the node is the same', () => {
    fc.assert(
      fc.property(plans, (p) => {
        const e = build(p)
        expect(substitute(e, (s) => s)).toBe(e)
        expect(substitute(e, (s) => sym(s.role, s.name, s.indices))).toBe(e)
      }),
      RUNS,
    )
  })
})
