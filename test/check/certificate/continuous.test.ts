/** @file Part 4 of a certificate: the fitted orders on examples of every method and coupling; the slow examples stand in the long tests. */
import { describe, expect, test } from 'vitest'
import { slopeOf } from '../../../src/check/certificate/fit.js'
import { expectOrders } from './orders.js'
import { EXAMPLE_NAMES, report, sourceOf, specimen } from './tables.js'

describe.each([
  ['equilibrium-propagation', 1, ['b', 'tau', 'W']],
  ['lag-line', 1, ['tau_m', 'tau_r', 'W']],
  ['latent-equilibrium', 1, ['b', 'tau', 'W']],
  ['more/le-feedback-alignment', 1, ['b', 'tau', 'W']],
  ['more/vle-recurrent', 4, ['tau_m', 'tau_r', 'W']],
] as const)('%s', (name, order, groups) => {
  test(`order ${order}`, { timeout: 20_000 }, async () => {
    expectOrders(await report('continuous', specimen(sourceOf(name))), order, groups)
  })
})

test('it does not apply without a cost', async () => {
  const without = EXAMPLE_NAMES.filter((name) => !/^\s*cost/m.test(sourceOf(name)))
  expect(without).toHaveLength(9)
  for (const name of without) {
    const { findings } = await report('continuous', specimen(sourceOf(name)))
    expect(findings.map((f) => f.outcome)).toEqual(['not applicable'])
    expect(findings[0]?.note).toContain('no cost')
  }
})

test('a fitted slope and its interval are those of the textbook', () => {
  // y = 2 x^1.5, with the errors of the logarithms +d, -2d, +d: slope 1.5, their sum of squares 6 d^2 with one degree of freedom
  const d = 0.01
  const x = [1, Math.E, Math.E ** 2]
  const y = x.map((v, k) => 2 * v ** 1.5 * Math.exp([d, -2 * d, d][k] ?? 0))
  const { slope, within } = slopeOf(x, y)
  expect(slope).toBeCloseTo(1.5, 12)
  expect(within).toBeCloseTo(12.706 * Math.sqrt((6 * d * d) / 2), 12)
  const two = slopeOf([1, 2], [3, 6])
  expect(two.slope).toBeCloseTo(1, 12)
  expect(two.within).toBe(Number.POSITIVE_INFINITY)
})
