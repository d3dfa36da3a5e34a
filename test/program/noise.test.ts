/** @file White noise from counters: published vectors of the cipher, moments, independence of streams, steps, samples and neurons. */
import { describe, expect, test } from 'vitest'
import { logarithm, threefry, writeNoise } from '../../src/program/noise.js'
import type { Buffer, Program } from '../../src/program/program.js'

/** Random123, Salmon et al. 2011: counter, key, result. */
const KNOWN: readonly (readonly [string, string, string])[] = [
  [
    '00000000 00000000 00000000 00000000',
    '00000000 00000000 00000000 00000000',
    '9c6ca96a e17eae66 fc10ecd4 5256a7d8',
  ],
  [
    'ffffffff ffffffff ffffffff ffffffff',
    'ffffffff ffffffff ffffffff ffffffff',
    '2a881696 57012287 f6c7446e a16a6732',
  ],
  [
    '243f6a88 85a308d3 13198a2e 03707344',
    'a4093822 299f31d0 082efa98 ec4e6c89',
    '59cd1dbb b8879579 86b5d00c ac8b6d84',
  ],
]

const words = (hex: string): readonly number[] => hex.split(' ').map((word) => Number.parseInt(word, 16))

test.each(KNOWN)('Threefry of %s', (counter, key, result) => {
  expect(threefry(words(counter), words(key))).toEqual(words(result))
})

test('the logarithm is that of the platform to 3e-16, near 1 in what is absolute', () => {
  let worst = 0
  for (let k = 1; k <= 4000; k++) {
    const s = k % 2 === 0 ? k / 4001 : 2 ** (-k / 100)
    worst = Math.max(worst, Math.abs(logarithm(s) - Math.log(s)) / Math.max(0.5, Math.abs(Math.log(s))))
  }
  expect(worst).toBeLessThan(3e-16)
})

const program = (change: Partial<Program> = {}): Program => ({
  name: 'noise',
  precision: 'f64',
  batch: 20,
  ring: 1,
  dt: 1,
  seed: 5,
  buffers: [],
  functions: [],
  step: [],
  equations: [],
  hash: '',
  ...change,
})
const buffer = (neurons: number, stream = 11): Buffer => ({
  id: 'noise',
  role: 'noise',
  shape: ['batch', neurons],
  ring: true,
  stream,
})
const drawn = (p: Program, b: Buffer, step: number): Float64Array => {
  const to = new Float64Array(p.batch * Number(b.shape[1]))
  writeNoise(p, b, step, to, 0)
  return to
}

const STEPS = 400
const NEURONS = 25
const many = (change: Partial<Program> = {}, stream = 11): Float64Array => {
  const p = program(change)
  const all = new Float64Array(STEPS * p.batch * NEURONS)
  for (let n = 0; n < STEPS; n++) all.set(drawn(p, buffer(NEURONS, stream), n), n * p.batch * NEURONS)
  return all
}

describe('200,000 numbers', () => {
  const all = many()
  const count = all.length
  const mean = (f: (x: number, k: number) => number): number =>
    all.reduce((s, x, k) => s + f(x, k), 0) / count
  /** Five standard errors of a mean of numbers with this variance. */
  const five = (variance: number): number => 5 * Math.sqrt(variance / count)

  test('have the first six moments of N(0, 1)', () => {
    expect(Math.abs(mean((x) => x))).toBeLessThan(five(1))
    expect(Math.abs(mean((x) => x ** 2) - 1)).toBeLessThan(five(2))
    expect(Math.abs(mean((x) => x ** 3))).toBeLessThan(five(15))
    expect(Math.abs(mean((x) => x ** 4) - 3)).toBeLessThan(five(96))
    expect(Math.abs(mean((x) => x ** 6) - 15)).toBeLessThan(five(10170))
  })

  test('have its distribution (Kolmogorov and Smirnov, beyond 1e-6)', () => {
    const sorted = [...all].sort((a, b) => a - b)
    const cdf = (x: number): number => {
      // Σ of the Taylor series of erf about 0: |x| stays below 6
      let [term, sum] = [x, x]
      for (let n = 1; n < 200; n++) {
        term *= (-x * x) / (2 * n)
        sum += term / (2 * n + 1)
      }
      return 0.5 + sum / Math.sqrt(2 * Math.PI)
    }
    const apart = sorted.map((x, k) =>
      Math.max(Math.abs((k + 1) / count - cdf(x)), Math.abs(cdf(x) - k / count)),
    )
    expect(Math.max(-(sorted[0] ?? 9), sorted.at(-1) ?? 9)).toBeLessThan(6)
    expect(Math.sqrt(count) * apart.reduce((a, b) => Math.max(a, b), 0)).toBeLessThan(2.7)
  })

  test.each([
    ['of pairs of neurons', 1],
    ['two neurons on', 2],
    ['one sample on', NEURONS],
    ['one step on', NEURONS * 20],
    ['two steps on', 2 * NEURONS * 20],
  ] as const)('are independent %s, and so are their squares', (_, shift) => {
    expect(Math.abs(mean((x, k) => x * (all[(k + shift) % count] ?? 0)))).toBeLessThan(five(1))
    expect(Math.abs(mean((x, k) => (x * x - 1) * ((all[(k + shift) % count] ?? 0) ** 2 - 1)))).toBeLessThan(
      five(4),
    )
  })

  test.each([
    ['stream', many({}, 12)],
    ['seed', many({ seed: 6 })],
    ['upper half of the seed', many({ seed: 5 + 2 ** 32 })],
  ] as const)('are independent of those of another %s', (_, other) => {
    expect(Math.abs(mean((x, k) => x * (other[k] ?? 0)))).toBeLessThan(five(1))
  })
})

test('a number depends on seed, stream, step, sample and neuron alone', () => {
  const large = drawn(program({ batch: 7 }), buffer(9), 3)
  for (const [batch, neurons] of [
    [1, 9],
    [7, 4],
    [3, 5],
    [2, 1],
  ] as const) {
    const small = drawn(program({ batch }), buffer(neurons), 3)
    small.forEach((x, k) => {
      expect(x).toBe(large[Math.floor(k / neurons) * 9 + (k % neurons)])
    })
  }
  expect(drawn(program(), buffer(3), 2 ** 32)).not.toEqual(drawn(program(), buffer(3), 0))
})

test('the number of a step is N(0, 1)/sqrt(dt)', () => {
  const [one, fine] = [drawn(program(), buffer(4), 0), drawn(program({ dt: 0.01 }), buffer(4), 0)]
  fine.forEach((x, k) => {
    expect(Math.abs(x - 10 * (one[k] ?? 0))).toBeLessThan(1e-14 * Math.abs(x))
  })
})
