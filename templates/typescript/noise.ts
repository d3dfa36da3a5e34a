/** @file Frame of white noise in an emitted simulator: the counters and operations of the runtime, number for number. */
export const NOISE = `/** Threefry-4x32, 20 rounds (Salmon, Moraes, Dror and Shaw 2011): four words of a counter under a key of four. */
const threefry = (counter: readonly number[], key: readonly number[]): readonly number[] => {
  const rotations = [10, 26, 11, 21, 13, 27, 23, 5, 6, 20, 17, 11, 25, 10, 18, 20]
  const keys = [...key, key.reduce((a, b) => a ^ b, 0x1bd11bda)]
  const x = counter.map((word, k) => (word + (keys[k] as number)) | 0)
  const mix = (to: number, from: number, by: number): void => {
    const word = x[from] as number
    x[to] = ((x[to] as number) + word) | 0
    x[from] = ((word << by) | (word >>> (32 - by))) ^ (x[to] as number)
  }
  for (let round = 0; round < 20; round++) {
    const even = round % 2 === 0
    mix(0, even ? 1 : 3, rotations[(2 * round) % 16] as number)
    mix(2, even ? 3 : 1, rotations[(2 * round + 1) % 16] as number)
    if (round % 4 < 3) continue
    const turn = (round + 1) / 4
    for (let k = 0; k < 4; k++) x[k] = ((x[k] as number) + (keys[(turn + k) % 5] as number)) | 0
    x[3] = ((x[3] as number) + turn) | 0
  }
  return x.map((word) => word >>> 0)
}

/** log s for 0 < s < 1, by operations that every machine rounds alike. */
const logarithm = (s: number): number => {
  let m = s
  let doubled = 0
  for (; m < Math.SQRT1_2; m *= 2) doubled++
  const z = (m - 1) / (m + 1)
  let sum = 1 / 23
  for (let n = 21; n > 0; n -= 2) sum = sum * (z * z) + 1 / n
  return 2 * z * sum - doubled * Math.LN2
}

/** N(0, 1)/sqrt(dt) for every sample and neuron of a step, by the polar method (Marsaglia and Bray 1964). */
const whiteNoise = (to: {{array}}, neurons: number, stream: number, step: number): void => {
  const high = (x: number): number => Math.floor(x / 4294967296)
  const signed = (a: number, b: number): number => 2 * (((a >>> 5) * 67108864 + (b >>> 6)) / 9007199254740992) - 1
  const scale = 1 / Math.sqrt({{dt}})
  for (let at = 0, sample = 0; at < to.length; at += neurons, sample++) {
    for (let i = 0, attempt = 0; i < neurons; attempt++) {
      const [a, b, c, d] = threefry([step >>> 0, high(step), sample, i / 2], [{{seed}}, {{seedHigh}}, stream, attempt]) as [number, number, number, number]
      const x = signed(a, b)
      const y = signed(c, d)
      const s = x * x + y * y
      if (s === 0 || s >= 1) continue
      const factor = Math.sqrt((-2 * logarithm(s)) / s)
      to[at + i] = x * factor * scale
      if (i + 1 < neurons) to[at + i + 1] = y * factor * scale
      i += 2
      attempt = -1
    }
  }
}
`
