/** @file Which drives a rule is measured under where a network is large: all of a small one, cheap ones of a large one. */
import { expect, test } from 'vitest'
import { affordable, singleFrequency, tooLong, workUnder } from '../../../src/check/certificate/drives.js'

const drives = [0.1, 0.5, 1, 2, 10].map((pace) =>
  singleFrequency(pace, { dt: 0.1, slowest: 10, seed: 0, quick: false }),
)
const pacesOf = (step: number): readonly number[] =>
  [...affordable(drives, step)].map((d) => Math.round(10 * (d.pace ?? 0)) / 10).sort((a, b) => a - b)

test('a small network is measured under all of them', () => {
  expect(pacesOf(1e4)).toEqual([0.1, 0.5, 1, 2, 10])
})

test('a large one under fast signals first, as far as there is time', () => {
  expect(pacesOf(1e6)).toEqual([1, 2, 10])
  expect(pacesOf(1e8)).toEqual([])
  const spent = [...affordable(drives, 1e6)].reduce((sum, d) => sum + workUnder(d, 1e6), 0)
  const [slow] = drives
  expect(slow && spent + workUnder(slow, 1e6)).toBeGreaterThan(3e10)
})

test('what there is no time for says how much it takes', () => {
  expect(tooLong(1.7e11)).toBe(
    'of a network of this size it takes about 2e+11 operations: it is measured without --full-size',
  )
})
