/** @file Verdicts before a run against what 2,000 steps do where nothing is judged: twenty random networks of every activation. */
import { expect, test } from 'vitest'
import { verdicts } from '../program/onsetNets.js'

test.each(['tanh', 'hard_sigmoid', 'relu', 'softplus', 'identity'])('%s', async (activation) => {
  const all = await verdicts(
    activation,
    Array.from({ length: 20 }, (_, seed) => seed),
  )
  expect(all.filter((v) => v.refused !== v.diverges)).toEqual([])
})
