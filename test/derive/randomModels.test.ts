/** @file Random models: every derivative holds on the energy, what runs is causal or said not to be, and its text says the same. */
import { expect, test } from 'vitest'
import { countRandomModels } from './randomModelLaws.js'

test('random models', () => {
  const counts = countRandomModels(1, 120)
  expect(counts.broken).toEqual([])
  // the models are not all refused
  expect(counts.derived).toBeGreaterThan(40)
  expect(counts.confirmed).toBeGreaterThan(150)
  expect(counts.again).toBeGreaterThan(60)
})

test('models whose print once said something else', () => {
  // a drive that is the same for all neurons; an operator with a constant of the other neuron
  for (const seed of [1042, 1169, 1834, 1860]) expect(countRandomModels(seed, 1).broken).toEqual([])
})
