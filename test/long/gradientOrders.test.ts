/** @file The order of the gradient by the costate equation, for every method, coupling, net and kind of cost. */
import { expect, test } from 'vitest'
import { CASES, ordersOf } from '../gradient/orders.js'

test.each(Object.entries(CASES))('%s', async (_name, c) => {
  for (const found of await ordersOf(c, 2)) expect(Math.abs(found - c.order)).toBeLessThan(0.1)
})
