/** @file Boundary terms: what the action changes by when a state is varied up to both ends of time. */
import { describe, expect, test } from 'vitest'
import { leaves } from '../../src/check/action.js'
import * as boundary from '../../src/derive/boundary.js'
import { bodyAt, canonicalIndices } from '../../src/derive/functional.js'
import { neg, ZERO } from '../../src/expr/build.js'
import type { Expr } from '../../src/expr/expr.js'
import { equal } from '../../src/expr/normal.js'
import { atTheEnds } from './boundary.js'
import { BELOW_A_DELAY, ENDS, REMEMBERED, TOGETHER } from './ends.js'
import { DELAYED, GOLDENS } from './goldens.js'
import { opened } from './opened.js'

describe.each([...ENDS, TOGETHER])('$name', (action) => {
  test('∫ g δ dt and the terms at both ends are what the action changes by', () => {
    const { start, end, error } = atTheEnds(boundary, action, 'u')
    expect(error).toBeLessThan(action.tolerance)
    expect(Math.max(Math.abs(start), Math.abs(end)) > 1e-3).toBe(action.typed.length > 0)
  })

  test('each momentum is the hand-typed one', () => {
    const found = boundary.momenta(action.energy, action.definitions, 'u')
    expect(found?.length).toBe(action.typed.length)
    action.typed.forEach((p, n) => {
      const written = (e: Expr): Expr => opened(e, action.definitions)
      const typed = written(bodyAt(p, canonicalIndices(p.indices)))
      const own = written(found?.[n] ?? ZERO)
      expect(equal(own, typed, 2)).toBe(true)
      expect(equal(own, neg(typed), 2)).toBe(false)
    })
  })
})

const STATES = GOLDENS.flatMap((action) =>
  leaves(action)
    .filter((s) => s.role === 'state')
    .map((s) => ({ name: action.name, action, state: s.name })),
)
test.each(STATES)('$name: the ends of $state', ({ action, state }) => {
  expect(atTheEnds(boundary, action, state).error).toBeLessThan(1e-9)
})

test.each(REMEMBERED)('$name leaves no momentum at one instant', (action) => {
  expect(boundary.momenta(action.energy, action.definitions, 'u')).toBe(undefined)
})

test.each(DELAYED)('$name: the low-pass behind the delay closes the window', (action) => {
  expect(boundary.momenta(action.energy, action.definitions, 'u')?.length).toBe(1)
})

test('a look-ahead with its low-pass leaves nothing at the ends, below a delay as without', () => {
  expect(boundary.momenta(BELOW_A_DELAY.energy, BELOW_A_DELAY.definitions, 'u')).toEqual([])
})
