/** @file MNIST-1D: our generator against statistics of the published one. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mnist1d } from '../../src/tasks/mnist1d.js'

interface Summary {
  readonly mean: readonly (readonly number[])[]
  readonly deviation: readonly (readonly number[])[]
  readonly roughness: number
  readonly quantiles: readonly number[]
  readonly excess: number
  readonly neighbours: number
}

interface Published {
  readonly labels: string
  readonly samples: Readonly<Record<string, readonly number[]>>
  readonly sums: string
}

const summary = JSON.parse(
  readFileSync(new URL('../data/mnist1d-summary.json', import.meta.url), 'utf8'),
) as Summary
const LENGTH = 360
const { train, test: rest } = mnist1d(7)
const x = new Float32Array(5000 * LENGTH)
x.set(train.x)
x.set(rest.x, train.x.length)
const y = [...train.y, ...rest.y]

const rowsOf = (digit: number): number[] => y.flatMap((label, row) => (label === digit ? [row] : []))
const at = (row: number, point: number): number => x[row * LENGTH + point] ?? Number.NaN
const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length

test('seed 42 is the set that the published generator makes of it, sample by sample', () => {
  const published = JSON.parse(
    readFileSync(new URL('../data/mnist1d-42.json', import.meta.url), 'utf8'),
  ) as Published
  const set = mnist1d(42)
  const whole = Float32Array.from([...set.train.x, ...set.test.x])
  expect([...set.train.y, ...set.test.y].join('')).toBe(published.labels)
  for (const [row, every5th] of Object.entries(published.samples)) {
    every5th.forEach((value, k) => {
      const ours = whole[Number(row) * LENGTH + 5 * k] ?? Number.NaN
      expect(Math.abs(ours - Math.fround(value))).toBeLessThan(1e-7 * Math.max(1, Math.abs(value)))
    })
  }
  const sums = new Float32Array(Uint8Array.from(Buffer.from(published.sums, 'base64')).buffer)
  expect(sums).toHaveLength(5000)
  sums.forEach((sum, row) => {
    const ours = whole
      .subarray(row * LENGTH, (row + 1) * LENGTH)
      .reduce((part, value, k) => part + value * (Math.cos(0.7 * k) + 0.3), 0)
    expect(Math.abs(ours - sum)).toBeLessThan(1e-5 * Math.max(1, Math.abs(sum)))
  })
})

test('another seed is another set, another length the same signals', () => {
  const [a, b, coarse] = [mnist1d(42, 72), mnist1d(43, 72), mnist1d(42, 72)]
  expect(coarse).toEqual(a)
  expect(b.train.y).not.toEqual(a.train.y)
  expect(mnist1d(42, 40).train.y).toEqual(a.train.y)
})

test('4,000 training and 1,000 test samples, 500 a class, shuffled, of mean 0 and deviation 1', () => {
  expect([train.samples, rest.samples, train.length]).toEqual([4000, 1000, LENGTH])
  for (let digit = 0; digit < 10; digit++) expect(rowsOf(digit)).toHaveLength(500)
  expect(new Set(train.y.slice(0, 40)).size).toBeGreaterThan(6)
  let [sum, squares] = [0, 0]
  for (const value of x) {
    sum += value
    squares += value * value
  }
  expect(Math.abs(sum / x.length)).toBeLessThan(1e-5)
  expect(Math.abs(squares / x.length - 1)).toBeLessThan(1e-5)
})

test('class means and deviations are those of the published set, within sampling error', () => {
  let squares = 0
  let worst = 0
  let ratios = 0
  for (let digit = 0; digit < 10; digit++) {
    const rows = rowsOf(digit)
    for (let k = 0; k < 72; k++) {
      const values = rows.map((row) => at(row, 5 * k))
      const ours = mean(values)
      const deviation = Math.sqrt(mean(values.map((v) => (v - ours) ** 2)))
      const theirs = summary.deviation[digit]?.[k] ?? Number.NaN
      const error = Math.sqrt((deviation ** 2 + theirs ** 2) / 500)
      const z = Math.abs(ours - (summary.mean[digit]?.[k] ?? Number.NaN)) / error
      squares += z * z
      worst = Math.max(worst, z)
      ratios += Math.log(deviation / theirs)
    }
  }
  expect(worst).toBeLessThan(5)
  expect(Math.sqrt(squares / 720)).toBeLessThan(1.15)
  expect(Math.abs(ratios / 720)).toBeLessThan(0.02)
})

test('distribution, roughness and memory are those of the published set', () => {
  const sorted = Float32Array.from(x).sort()
  const levels = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99]
  levels.forEach((level, i) => {
    const ours = sorted[Math.floor(level * sorted.length)] ?? Number.NaN
    expect(Math.abs(ours - (summary.quantiles[i] ?? Number.NaN))).toBeLessThan(0.05)
  })
  let [rough, excess, near, pairs] = [0, 0, 0, 0]
  for (let row = 0; row < 5000; row++) {
    for (let k = 0; k < LENGTH; k++) {
      excess += at(row, k) ** 4
      if (k > 0) rough += (at(row, k) - at(row, k - 1)) ** 2
      if (k < LENGTH - 25) {
        near += at(row, k) * at(row, k + 25)
        pairs++
      }
    }
  }
  expect(rough / (5000 * (LENGTH - 1)) / summary.roughness).toBeCloseTo(1, 1)
  expect(excess / x.length / summary.excess).toBeCloseTo(1, 1)
  expect(Math.abs(near / pairs - summary.neighbours)).toBeLessThan(0.02)
})

test('equal seeds give equal sets, others do not', () => {
  const again = mnist1d(7).train
  expect(again.x.every((value, i) => value === train.x[i])).toBe(true)
  expect(again.y).toEqual(train.y)
  expect(mnist1d(8, 40).train.x.slice(0, 40)).not.toEqual(mnist1d(7, 40).train.x.slice(0, 40))
})
