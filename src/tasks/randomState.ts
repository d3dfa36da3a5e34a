/** @file Random numbers as NumPy's RandomState draws them, on which published data sets were made: the same seed gives the same set. */
import { mersenne } from 'pure-rand/generator/mersenne'
import { polarNormals, type Random } from '../base/random.js'

/** A seed is a whole number below this. */
export const SEEDS = 2 ** 32

export interface RandomState extends Random {
  /** A whole number from 0 to n - 1. */
  readonly below: (n: number) => number
  /** 0 to n - 1 in another order. */
  readonly permutation: (n: number) => Uint32Array
}

/** MT19937 (Matsumoto and Nishimura 1998), seeded by one number; the order of draws is that of `numpy.random.seed`, frozen since NumPy 1.16. */
export function openRandomState(seed: number): RandomState {
  const twister = mersenne(seed)
  const word = (): number => twister.next() >>> 0
  const uniform = (): number => {
    const high = word() >>> 5
    return (high * 2 ** 26 + (word() >>> 6)) / 2 ** 53
  }
  const below = (n: number): number => {
    if (n < 2) return 0
    // as many bits as n - 1 has, until they are no larger
    const bits = 32 - Math.clz32(n - 1)
    for (;;) {
      const drawn = word() % 2 ** bits
      if (drawn < n) return drawn
    }
  }
  return {
    uniform,
    normal: polarNormals(uniform, { secondFirst: true }),
    below,
    permutation(n) {
      const order = Uint32Array.from({ length: n }, (_, i) => i)
      for (let i = n - 1; i > 0; i--) {
        const j = below(i + 1)
        const kept = order[i] ?? 0
        order[i] = order[j] ?? 0
        order[j] = kept
      }
      return order
    },
  }
}
