/** @file MNIST-1D (Greydanus & Kobak 2020): ten templates, padded, stretched, shifted, noised and sheared, drawn as the published generator draws. */
import { type Random, randomStream } from '../base/random.js'
import { openRandomState, type RandomState } from './randomState.js'
import { gaussianWindow } from './waves.js'

/** Heights of the digits 0 to 9. */
const TEMPLATES: readonly (readonly number[])[] = [
  [5, 6, 6.5, 6.75, 7, 7, 7, 7, 6.75, 6.5, 6, 5],
  [5, 3, 3, 3.4, 3.8, 4.2, 4.6, 5, 5.4, 5.8, 5, 5],
  [5, 6, 6.5, 6.5, 6, 5.25, 4.75, 4, 3.5, 3.5, 4, 5],
  [5, 6, 6.5, 6.5, 6, 5, 5, 6, 6.5, 6.5, 6, 5],
  [5, 4.4, 3.8, 3.2, 2.6, 2.6, 5, 5, 5, 5, 5, 5],
  [5, 3, 3, 3, 3, 5, 6, 6.5, 6.5, 6, 4.5, 5],
  [5, 4, 3.5, 3.25, 3, 3, 3, 3, 3.25, 3.5, 4, 5],
  [5, 7, 7, 6.6, 6.2, 5.8, 5.4, 5, 4.6, 4.2, 5, 5],
  [5, 4, 3.5, 3.5, 4, 5, 5, 4, 3.5, 3.5, 4, 5],
  [5, 4, 3.5, 3.5, 4, 5, 5, 5, 5, 4.7, 4.3, 5],
]

export const CLASSES = TEMPLATES.length

/** Length of a sample in time units: 360 points at dt = 0.2. */
export const DURATION = 72

const POINTS = 72
const PADDING = { least: 36, most: 60 }
const SCALE = 0.4
const SHIFTS = 48
const NOISE = { correlated: 0.25, width: 2, white: 0.02 }
const SHEAR = 0.75
const PER_CLASS = 500
const TRAIN = 0.8

export interface Mnist1d {
  /** [samples, length], row-major. */
  readonly x: Float32Array
  /** Class numbers. */
  readonly y: Uint8Array
  readonly samples: number
  readonly length: number
}

/** Values at `length` points spread evenly over the same stretch, linearly in between. */
export function resample(values: ArrayLike<number>, length: number): Float64Array {
  const last = values.length - 1
  return Float64Array.from({ length }, (_, i) => {
    const at = length === 1 ? 0 : (i * last) / (length - 1)
    const left = Math.min(Math.floor(at), Math.max(last - 1, 0))
    const from = values[left] ?? 0
    return from + ((values[left + 1] ?? from) - from) * (at - left)
  })
}

function normalized(template: readonly number[]): readonly number[] {
  const mean = template.reduce((a, b) => a + b, 0) / template.length
  const deviation = Math.sqrt(template.reduce((a, b) => a + (b - mean) ** 2, 0) / template.length)
  const first = (template[0] ?? 0) - mean
  return template.map((x) => (x - mean - first) / deviation / 6)
}

/** Gaussian filter with the ends mirrored. */
function smooth(values: Float64Array, window: Float64Array): Float64Array {
  const n = values.length
  const radius = (window.length - 1) / 2
  const mirror = (i: number): number => (i < 0 ? -1 - i : i >= n ? 2 * n - 1 - i : i)
  return values.map((_, i) =>
    window.reduce((sum, w, k) => sum + w * (values[mirror(i + k - radius)] ?? 0), 0),
  )
}

const WINDOW = gaussianWindow(NOISE.width)

/** Draws in this order: padding, scale, shift, correlated noise, white noise, shear. */
function sample(template: readonly number[], draw: RandomState, length: number): Float64Array {
  const padding = PADDING.least + Math.floor(draw.uniform() * (PADDING.most - PADDING.least + 1))
  // The small offset tells the template from the padding, which stays exactly zero.
  const padded = [...template.map((x) => x + 1e-8), ...Array.from({ length: padding }, () => 0)]
  const scale = 1 + SCALE * (draw.uniform() - 0.5)
  const stretched = resample(padded, POINTS).map((x) => x * scale)
  const shift = draw.below(SHIFTS)
  const rotated = stretched.map((_, i) => stretched[(i - shift + POINTS) % POINTS] ?? 0)
  const normals = (deviation: number): Float64Array =>
    Float64Array.from({ length: POINTS }, () => deviation * draw.normal())
  const correlated = smooth(normals(NOISE.correlated), WINDOW)
  const white = normals(NOISE.white)
  const shear = SHEAR * (draw.uniform() - 0.5)
  const signal = rotated.map((x, i) => {
    const noisy = (x === 0 ? (correlated[i] ?? 0) : x) + (white[i] ?? 0)
    return noisy - shear * (i / (POINTS - 1) - 0.5)
  })
  return resample(signal, length)
}

function shuffle(n: number, draw: Random): Uint32Array {
  const order = Uint32Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(draw.uniform() * (i + 1))
    const kept = order[i] ?? 0
    order[i] = order[j] ?? 0
    order[j] = kept
  }
  return order
}

/** Of all numbers; each sample is added up for itself, which keeps the rounding small. */
function meanOf(samples: readonly Float64Array[], of: (value: number) => number): number {
  let [sum, count] = [0, 0]
  for (const sample of samples) {
    sum += sample.reduce((part, value) => part + of(value), 0)
    count += sample.length
  }
  return sum / count
}

/**
 * 4,000 training and 1,000 test samples of `length` points; the whole set has mean 0 and standard deviation 1. A seed below 2^32 gives the set that the
 * published generator makes of it.
 */
export function mnist1d(seed: number, length = 360): { readonly train: Mnist1d; readonly test: Mnist1d } {
  const draw = openRandomState(seed)
  const total = CLASSES * PER_CLASS
  const drawn = TEMPLATES.map(normalized).flatMap((template) =>
    Array.from({ length: PER_CLASS }, () => sample(template, draw, length)),
  )
  const x = new Float32Array(total * length)
  const y = new Uint8Array(total)
  const mean = meanOf(drawn, (v) => v)
  const deviation = Math.sqrt(meanOf(drawn, (v) => (v - mean) ** 2))
  draw.permutation(total).forEach((member, row) => {
    const signal = drawn[member] ?? new Float64Array(0)
    y[row] = Math.floor(member / PER_CLASS)
    x.set(
      signal.map((v) => (v - mean) / deviation),
      row * length,
    )
  })
  const split = TRAIN * total
  const part = (from: number, to: number): Mnist1d => ({
    x: x.subarray(from * length, to * length),
    y: y.subarray(from, to),
    samples: to - from,
    length,
  })
  return { train: part(0, split), test: part(split, total) }
}

/** Order of n rows, new in every epoch. */
export function shuffled(n: number, seed: number): (epoch: number, row: number) => number {
  let known = -1
  let order: Uint32Array = new Uint32Array(0)
  return (epoch, row) => {
    if (epoch !== known) {
      order = shuffle(n, randomStream(seed, `order/${epoch}`))
      known = epoch
    }
    return order[row] ?? 0
  }
}
