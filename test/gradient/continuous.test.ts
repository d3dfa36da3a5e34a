/** @file The costate equation: its gradient goes to the discrete one with the order of the method. */
import { expect, test } from 'vitest'
import { CASES, ordersOf } from './orders.js'

test.each([
  'lagged, recurrent',
  'euler, solved, recurrent',
  'heun, recurrent',
  'implicit_midpoint, recurrent',
  'rk4, a cost on the states',
  'stormer_verlet',
] as const)('%s', async (name) => {
  const c = CASES[name]
  if (c === undefined) throw new Error(`no case '${name}'`)
  for (const found of await ordersOf(c, 1)) expect(Math.abs(found - c.order)).toBeLessThan(0.1)
})
