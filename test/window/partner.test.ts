/** @file The method backward in time that belongs to a method forward. */
import { expect, test } from 'vitest'
import { hasPartner, partnerOf } from '../../src/program/lower/window/partner.js'
import type { RungeKutta } from '../../src/program/methods/method.js'
import { METHODS } from '../../src/program/methods/registry.js'

const method = (name: string): RungeKutta => {
  const found = METHODS.get(name)
  if (found?.kind !== 'Runge-Kutta') throw new Error(name)
  return found
}

test.each(['euler', 'heun', 'rk4'])('%s is its own', (name) => {
  const own = method(name)
  const partner = partnerOf(own)
  own.weights.forEach((b, i) => {
    expect(partner.weights[i]).toBeCloseTo(b, 15)
  })
  own.stages.forEach((row, i) => {
    expect(partner.stages[i]?.length).toBe(i)
    partner.stages[i]?.forEach((a, j) => {
      expect(a).toBeCloseTo(row[j] ?? 0, 15)
    })
  })
})

test('others are not: weights are reversed, rows are b_j a_ji / b_i', () => {
  const ralston: RungeKutta = {
    kind: 'Runge-Kutta',
    name: 'ralston',
    order: 2,
    stages: [[], [2 / 3]],
    weights: [1 / 4, 3 / 4],
  }
  const partner = partnerOf(ralston)
  expect(partner.weights).toEqual([3 / 4, 1 / 4])
  expect(partner.stages[1]?.[0]).toBeCloseTo(2, 15)
  // twice is the method itself
  const again = partnerOf(partner)
  expect(again.weights).toEqual(ralston.weights)
  expect(again.stages[1]?.[0]).toBeCloseTo(2 / 3, 15)
})

test('methods whose steps adapt, or whose stages have no weight, have none', () => {
  const known = [...METHODS.values()].filter(hasPartner).map((m) => m.name)
  expect(known.sort()).toEqual(['euler', 'heun', 'implicit_midpoint', 'rk4'])
})
