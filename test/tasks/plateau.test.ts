/** @file The plateau schedule, against sequences worked out by hand. */
import { expect, test } from 'vitest'
import { nextPlateau, startPlateau } from '../../src/tasks/plateau.js'

const OPTIONS = { patience: 2, factor: 0.5 }
const rates = (losses: readonly number[], options = OPTIONS): readonly number[] => {
  let plateau = startPlateau(8)
  return losses.map((loss) => {
    plateau = nextPlateau(plateau, loss, options)
    return plateau.rate
  })
}

test('while the loss falls the rate stays', () => {
  expect(rates([5, 4, 3, 2, 1, 0.5, 0.25])).toEqual([8, 8, 8, 8, 8, 8, 8])
})

test('two epochs without improvement pass, the third cuts the rate, and counting begins anew', () => {
  expect(rates([1, 1, 1, 1, 1, 1, 1, 1])).toEqual([8, 8, 8, 4, 4, 4, 2, 2])
})

test('an improvement begins the count anew, and is measured against the least loss of all', () => {
  expect(rates([1, 2, 2, 0.9, 2, 2, 0.95, 1])).toEqual([8, 8, 8, 8, 8, 8, 4, 4])
})

test('less than the threshold is no improvement', () => {
  expect(rates([1, 0.99995, 0.9999, 0.99991])).toEqual([8, 8, 8, 4])
  expect(rates([1, 0.9998, 0.9996, 0.9994])).toEqual([8, 8, 8, 8])
})

test('what is no number never counts as the least', () => {
  expect(rates([Number.NaN, Number.NaN, Number.NaN, 3, 2])).toEqual([8, 8, 4, 4, 4])
})
