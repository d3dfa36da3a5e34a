/** @file The nearest name. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, nearestName } from '../../src/base/nearest.js'

test.each([
  ['stationray', 'stationary'],
  ['State', 'state'],
  ['tau_n', 'tau_m'],
  ['ue', undefined],
  ['constnat', 'constant'],
  ['completely', undefined],
  ['state', undefined],
])('%s is near %s', (name, nearest) => {
  expect(nearestName(name, ['state', 'stationary', 'tau_m', 'constant', 'x'])).toBe(nearest)
})

test.each([
  ['y', ['u', 'x'], undefined],
  ['Y', ['u', 'y'], 'y'],
  ['dt', ['td', 'da'], 'td'],
  ['db', ['da', 'b'], undefined],
  ['xs', ['x'], undefined],
  ['xx', ['y', 'x'], 'x'],
  ['lag', ['lagged', 'sweep', 'relaxed', 'solved'], 'lagged'],
  ['tau', ['tau_m', 'tau_r'], undefined],
  ['la', ['lagged'], undefined],
])('%s among %s', (name, names, nearest) => {
  expect(nearestName(name, names)).toBe(nearest)
})

test('the distance counts edits and swaps, in both directions', () => {
  expect(editDistance('abcd', 'abdc')).toBe(1)
  expect(editDistance('', 'abc')).toBe(3)
  expect(editDistance('kitten', 'sitting')).toBe(3)
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a))
      expect(editDistance(a, a)).toBe(0)
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
})
