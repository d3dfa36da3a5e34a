/** @file The natural boundary term: what the action changes by when a state is varied up to the end of time. */
import { expect, test } from 'vitest'
import * as stationary from '../../src/derive/stationary.js'
import { atTheEnd, COSTS } from './boundary.js'

test.each(Object.entries(COSTS))('with a cost %s', (_, cost) => {
  const { term, error } = atTheEnd(stationary, cost)
  expect(Math.abs(term)).toBeGreaterThan(0.01)
  expect(error).toBeLessThan(1e-9)
})
