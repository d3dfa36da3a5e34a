/** @file Generated sets with classes: the yin-yang set against its definition, drawn digits as images that can be told apart. */
import { describe, expect, test } from 'vitest'
import { readIdx, writeIdx } from '../../src/host/idx.js'
import { drawnDigits } from '../../src/tasks/drawnDigits.js'
import { yinYang, yinYangClass } from '../../src/tasks/yinYang.js'

describe('yin-yang', () => {
  const { x, y, samples } = yinYang(3, 6000)
  const at = (row: number, k: number): number => x[row * 4 + k] ?? Number.NaN

  test('lies within the disc, each coordinate beside one minus itself, classes in turn', () => {
    const counts = [0, 0, 0]
    for (let row = 0; row < samples; row++) {
      const [a, b] = [at(row, 0), at(row, 1)]
      expect(Math.hypot(a - 0.5, b - 0.5)).toBeLessThanOrEqual(0.5 + 1e-6)
      expect(Math.abs(a + at(row, 2) - 1) + Math.abs(b + at(row, 3) - 1)).toBeLessThan(1e-6)
      const label = y[row] ?? 9
      counts[label] = (counts[label] ?? 0) + 1
    }
    expect(counts).toEqual([2000, 2000, 2000])
  })

  test('half a turn takes one half to the other, and the dots to each other', () => {
    for (let row = 0; row < samples; row += 7) {
      const turned = yinYangClass(1 - at(row, 0), 1 - at(row, 1))
      // numbers of single precision next to an edge may fall on its other side
      const near = yinYangClass(at(row, 0), at(row, 1))
      expect(turned).toBe([1, 0, 2][near])
    }
  })

  test('the halves have equal areas, the dots two fiftieths of the disc each', () => {
    const counts = [0, 0, 0]
    const n = 400
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        const [a, b] = [(i + 0.5) / n, (j + 0.5) / n]
        if (Math.hypot(a - 0.5, b - 0.5) > 0.5) continue
        const label = yinYangClass(a, b)
        counts[label] = (counts[label] ?? 0) + 1
      }
    const [yin = 0, yang = 0, dots = 0] = counts
    const all = yin + yang + dots
    expect(Math.abs(yin / yang - 1)).toBeLessThan(0.01)
    expect(Math.abs(dots / all - (2 * 0.1 ** 2) / 0.5 ** 2)).toBeLessThan(0.002)
  })
})

describe('drawn digits', () => {
  const size = 12
  const width = size * size
  const [train, rest] = [drawnDigits(1, 600, size), drawnDigits(2, 200, size)]

  test('are images from 0 to 1 with ink and paper, the same for the same seed', () => {
    expect([train.shape, train.classes, train.x.length]).toEqual([[12, 12], 10, 600 * width])
    expect(train.x.every((v) => v >= 0 && v <= 1)).toBe(true)
    const ink = train.x.filter((v) => v > 0.5).length / train.x.length
    expect(ink).toBeGreaterThan(0.08)
    expect(ink).toBeLessThan(0.35)
    expect(drawnDigits(1, 600, size).x).toEqual(train.x)
    expect(drawnDigits(2, 600, size).x).not.toEqual(train.x)
  })

  test('the nearest of other hands tells most of them, no single pixel does', () => {
    let right = 0
    for (let row = 0; row < rest.samples; row++) {
      let [best, label] = [Number.POSITIVE_INFINITY, -1]
      for (let other = 0; other < train.samples; other++) {
        let sum = 0
        for (let k = 0; k < width; k++)
          sum += ((rest.x[row * width + k] ?? 0) - (train.x[other * width + k] ?? 0)) ** 2
        if (sum < best) [best, label] = [sum, train.y[other] ?? -1]
      }
      if (label === rest.y[row]) right++
    }
    expect(right / rest.samples).toBeGreaterThan(0.8)
    expect(right / rest.samples).toBeLessThan(1)
  })

  test('written as IDX they read back', () => {
    const images = readIdx(writeIdx({ data: train.x, shape: [600, 12, 12] }))
    expect([images.shape, images.dtype]).toEqual([[600, 12, 12], 'f4'])
    expect(images.data).toEqual(train.x)
    const labels = readIdx(writeIdx({ data: train.y, shape: [600] }))
    expect([labels.shape, labels.dtype, labels.data]).toEqual([[600], 'u1', train.y])
  })
})
