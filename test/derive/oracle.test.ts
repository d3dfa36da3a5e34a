/** @file Every derivative that `sensitivities` gives, against differences of the action itself. */
import { expect, test } from 'vitest'
import { sensitivities } from '../../src/derive/functional.js'
import { measure, worst } from './oracle.js'
import { randomAction } from './randomAction.js'

const RANDOM = Array.from({ length: 100 }, (_, n) => n + 1)
test.each(RANDOM)('random energy %i', (seed) => {
  const action = randomAction(seed)
  const t0 = performance.now()
  const list = measure(action, sensitivities(action.energy, action.definitions), seed)
  const w = worst(list)
  console.log(
    seed,
    action.name,
    (performance.now() - t0).toFixed(0),
    list.length,
    w.symbol,
    w.error,
    w.measured,
  )
  expect(w.error).toBeLessThan(1e-8)
})
