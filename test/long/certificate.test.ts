/** @file Orders of the costate equation on the examples that take long. */
import { expect, test } from 'vitest'
import { expectOrders } from '../check/certificate/orders.js'
import { report, sourceOf, specimen } from '../check/certificate/tables.js'

test.each([
  ['generalized-latent-equilibrium', 1, ['b', 'tau_m', 'tau_r', 'W'], ''],
  ['neuronal-least-action', 2, ['tau', 'W'], 'without its inputs'],
  ['variational-latent-equilibrium', 4, ['b', 'tau_m', 'tau_r', 'W'], ''],
  ['more/conv-le', 1, ['b', 'tau', 'W'], 'clear of kinks'],
  ['more/ep-cross-entropy', 1, ['b', 'tau', 'J', 'W_o'], 'clear of kinks'],
] as const)('%s: order %i', async (name, order, groups, note) => {
  const found = await report('continuous', specimen(sourceOf(name)))
  expectOrders(found, order, groups)
  expect(found.findings.at(-1)?.note).toContain(note)
})
