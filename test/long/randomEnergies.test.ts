/** @file All laws of the calculus and of the normal form, both levels, on the thousand random energies. */
import { expect, test } from 'vitest'
import { randomAction } from '../derive/randomAction.js'
import { formed, involutionHolds, leibnizError, linearityError } from '../derive/randomLaws.js'

const SEEDS = Array.from({ length: 1000 }, (_, n) => n + 1)
const breaking = (
  holds: (action: ReturnType<typeof randomAction>, seed: number) => boolean,
): readonly number[] => SEEDS.filter((seed) => !holds(randomAction(seed), seed))

test('the adjoint of the adjoint', () => {
  expect(breaking(involutionHolds)).toEqual([])
})

test('linearity', () => {
  expect(breaking((action, seed) => linearityError(action, seed) < 1e-11)).toEqual([])
})

test('the rule of Leibniz', () => {
  expect(breaking((action, seed) => leibnizError(action, seed) < 1e-11)).toEqual([])
})

test.each([1, 2] as const)(
  'the normal form at level %i: once is enough, order does not matter, the value is kept',
  (level) => {
    const holds = (action: ReturnType<typeof randomAction>, seed: number): boolean => {
      const form = formed(action, seed, level)
      return form?.idempotent === true && form.orderBlind && form.error < 1e-11
    }
    expect(breaking(holds)).toEqual([])
  },
)
