/** @file Seeded random numbers: one xoshiro128** stream per (seed, key), so that the order of evaluation is irrelevant. */
import { hashText } from './hash.js'

export interface Random {
  /** Uniform in [0, 1), 53 bits. */
  readonly uniform: () => number
  /** Standard normal. */
  readonly normal: () => number
}

const rotate = (x: number, k: number): number => (x << k) | (x >>> (32 - k))

/** splitmix32 fills the state: neighbouring seeds must not give related streams. */
function filler(start: number): () => number {
  let state = start | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let z = state
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return z ^ (z >>> 15)
  }
}

function words(seed: number, key: string): () => number {
  const hash = hashText(`${seed}/${key}`)
  const low = filler(hash % 2 ** 32)
  const high = filler(Math.floor(hash / 2 ** 32) ^ 0x5bd1e995)
  let [a, b, c, d] = [low(), high(), low(), high() | 1]
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9)
    const t = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= t
    d = rotate(d, 11)
    return result >>> 0
  }
}

/**
 * Standard normals by the polar method: sqrt and log only, which engines round alike far more often than sin and cos. They come in pairs, of which
 * the one or the other may be drawn first.
 */
export function polarNormals(uniform: () => number, { secondFirst = false } = {}): () => number {
  let spare: number | undefined
  return () => {
    if (spare !== undefined) {
      const kept = spare
      spare = undefined
      return kept
    }
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const s = x * x + y * y
      if (s > 0 && s < 1) {
        const factor = Math.sqrt((-2 * Math.log(s)) / s)
        spare = (secondFirst ? x : y) * factor
        return (secondFirst ? y : x) * factor
      }
    }
  }
}

/** The stream of a key: equal seeds and keys give equal numbers in every process. */
export function randomStream(seed: number, key: string): Random {
  const next = words(seed, key)
  const uniform = (): number => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53
  return { uniform, normal: polarNormals(uniform) }
}
