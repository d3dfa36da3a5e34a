/** @file The phases of a step that is swept forward and backward: numbers that are told apart, the first of them what memory begins with. */
import { expect, test } from 'vitest'
import { PHASE } from '../../src/program/program.js'

test('each phase has a number of its own, and a step begins with the free one', () => {
  const numbers = Object.values(PHASE)
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(PHASE.free).toBe(0)
})
