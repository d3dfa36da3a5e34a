/**
 * @file White noise from counters: each number depends on seed, stream, step, sample and neuron alone, so that neither the chunks of
 * a run nor the batch changes it. Threefry-4x32 with 20 rounds (Salmon, Moraes, Dror and Shaw 2011) gives uniform bits; the polar
 * method (Marsaglia and Bray 1964) makes two normal numbers of them. Only operations that IEEE 754 rounds exactly are used.
 */
import type { Numbers } from './buffers.js'
import { type Buffer, type Program, sizeOf } from './program.js'

const PARITY = 0x1bd11bda

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by))

/** Rotations of both mixes of a round; they repeat after eight. */
const FIRST = Int32Array.of(10, 11, 13, 23, 6, 17, 25, 18)
const SECOND = Int32Array.of(26, 21, 27, 5, 20, 11, 10, 20)

/** Reused: a run draws millions of numbers. */
const keys = new Int32Array(5)
const words = new Int32Array(4)

/** Four words of a counter under a key, both of four words. */
export function threefry(counter: readonly number[], key: readonly number[]): readonly number[] {
  const [c0 = 0, c1 = 0, c2 = 0, c3 = 0] = counter
  const [k0 = 0, k1 = 0, k2 = 0, k3 = 0] = key
  setKey(k0, k1, k2, k3)
  scramble(c0, c1, c2, c3)
  return [...words].map((word) => word >>> 0)
}

function setKey(k0: number, k1: number, k2: number, k3: number): void {
  keys[0] = k0
  keys[1] = k1
  keys[2] = k2
  keys[3] = k3
  keys[4] = PARITY ^ k0 ^ k1 ^ k2 ^ k3
}

/** Encrypts a counter under the key that is set, into `words`. */
function scramble(c0: number, c1: number, c2: number, c3: number): void {
  let a = (c0 + (keys[0] as number)) | 0
  let b = (c1 + (keys[1] as number)) | 0
  let c = (c2 + (keys[2] as number)) | 0
  let d = (c3 + (keys[3] as number)) | 0
  for (let round = 0; round < 20; round++) {
    const first = FIRST[round & 7] as number
    const second = SECOND[round & 7] as number
    if ((round & 1) === 0) {
      a = (a + b) | 0
      b = rotate(b, first) ^ a
      c = (c + d) | 0
      d = rotate(d, second) ^ c
    } else {
      a = (a + d) | 0
      d = rotate(d, first) ^ a
      c = (c + b) | 0
      b = rotate(b, second) ^ c
    }
    if ((round & 3) !== 3) continue
    const turn = (round + 1) >> 2
    a = (a + (keys[turn % 5] as number)) | 0
    b = (b + (keys[(turn + 1) % 5] as number)) | 0
    c = (c + (keys[(turn + 2) % 5] as number)) | 0
    d = (d + (keys[(turn + 3) % 5] as number) + turn) | 0
  }
  words[0] = a
  words[1] = b
  words[2] = c
  words[3] = d
}

/** Between −1 and 1, from 53 bits. */
const signed = (high: number, low: number): number =>
  2 * (((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53) - 1

/** log s for 0 < s < 1: s is doubled into [1/√2, √2), where log m = 2 atanh((m − 1)/(m + 1)) is a short series. */
export function logarithm(s: number): number {
  let m = s
  let doubled = 0
  for (; m < Math.SQRT1_2; m *= 2) doubled++
  const z = (m - 1) / (m + 1)
  let sum = 1 / 23
  for (let n = 21; n > 0; n -= 2) sum = sum * (z * z) + 1 / n
  return 2 * z * sum - doubled * Math.LN2
}

/** What a stream of noise is drawn from. */
export interface Draw {
  readonly seed: number
  readonly stream: number
  readonly step: number
}

/** The lower and the upper half of a whole number. */
const low = (x: number): number => x >>> 0
const high = (x: number): number => Math.floor(x / 2 ** 32) >>> 0

/** Two independent standard normal numbers, those of neurons 2·pair and 2·pair + 1 of a sample, times `scale`, to to[at], to[at + 1]. */
export function writePair(
  draw: Draw,
  sample: number,
  pair: number,
  scale: number,
  to: Numbers,
  at: number,
): void {
  const { seed, stream, step } = draw
  for (let attempt = 0; ; attempt++) {
    setKey(low(seed), high(seed), stream, attempt)
    scramble(low(step), high(step), sample, pair)
    const x = signed(words[0] as number, words[1] as number)
    const y = signed(words[2] as number, words[3] as number)
    const s = x * x + y * y
    if (s === 0 || s >= 1) continue
    const factor = Math.sqrt((-2 * logarithm(s)) / s)
    to[at] = x * factor * scale
    to[at + 1] = y * factor * scale
    return
  }
}

/** The last neuron of an odd number has no partner. */
const spare = new Float64Array(2)

/** Writes N(0, 1)/√dt for every sample and neuron of a step. */
export function writeNoise(program: Program, buffer: Buffer, step: number, to: Numbers, at: number): void {
  const { seed = 0, batch, dt } = program
  const draw = { seed, stream: buffer.stream ?? 0, step }
  const neurons = sizeOf(buffer, batch, 1) / batch
  const scale = 1 / Math.sqrt(dt)
  const whole = neurons - (neurons % 2)
  for (let b = 0; b < batch; b++) {
    const row = at + b * neurons
    for (let i = 0; i < whole; i += 2) writePair(draw, b, i / 2, scale, to, row + i)
    if (whole === neurons) continue
    writePair(draw, b, whole / 2, scale, spare, 0)
    to[row + whole] = spare[0] as number
  }
}
