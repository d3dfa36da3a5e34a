/** @file The laws of random models on a thousand of them. */
import { expect, test } from 'vitest'
import { countRandomModels } from '../derive/randomModelLaws.js'

test('a thousand random models', { timeout: 900_000 }, () => {
  const counts = countRandomModels(1000, 1000)
  expect(counts.broken).toEqual([])
  expect(counts.derived).toBeGreaterThan(300)
  expect(counts.again).toBeGreaterThan(500)
})
