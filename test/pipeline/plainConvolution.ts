/** @file A convolution with pooling as a full matrix: what it multiplies is found by looking, entry by entry. */
import type { Link, Matrix } from './plainEquilibrium.js'

export interface Convolution {
  /** Channels, height, width of what comes in. */
  readonly image: readonly [number, number, number]
  readonly before?: number
  readonly kernel?: number
  readonly channels?: number
  readonly after?: number
  /** Neurons of a full connection behind pooling. */
  readonly neurons?: number
}

type Image = readonly [number, number, number]
const at = ([, h, w]: Image, c: number, y: number, x: number): number => (c * h + y) * w + x

/** For each window of side k the number of its largest pixel: of the first, where several are. */
function largest(values: readonly number[], image: Image, k: number): number[] {
  const [channels, h, w] = image
  const found: number[] = []
  for (let c = 0; c < channels; c++)
    for (let y = 0; y < h / k; y++)
      for (let x = 0; x < w / k; x++) {
        const window = Array.from({ length: k * k }, (_, n) =>
          at(image, c, y * k + Math.floor(n / k), x * k + (n % k)),
        )
        found.push(window.reduce((best, n) => ((values[n] ?? 0) > (values[best] ?? 0) ? n : best)))
      }
  return found
}

export function convolution(spec: Convolution, theta: readonly number[], rates: readonly number[]) {
  const { before = 1, after = 1, kernel, channels = 0, neurons = 0, image } = spec
  const [deep, height, width] = image
  const seen: Image = [deep, height / before, width / before]
  const picked = largest(rates, image, before)
  const columns = picked.length
  const pooled = picked.map((n) => rates[n] ?? 0)
  // which weight stands between a pixel that is made and one that is seen
  let made: Image = [neurons, 1, 1]
  let weight = (i: number, j: number): number | undefined => i * columns + j
  if (kernel !== undefined) {
    made = [channels, seen[1] - kernel + 1, seen[2] - kernel + 1]
    weight = (i, j) => {
      const [c, y, x] = [Math.floor(i / (made[1] * made[2])), Math.floor(i / made[2]) % made[1], i % made[2]]
      const [d, p, q] = [Math.floor(j / (seen[1] * seen[2])), Math.floor(j / seen[2]) % seen[1], j % seen[2]]
      const [s, t] = [p - y, q - x]
      if (s < 0 || t < 0 || s >= kernel || t >= kernel) return undefined
      return ((c * deep + d) * kernel + s) * kernel + t
    }
  }
  const count = made[0] * made[1] * made[2]
  const outcome = Array.from({ length: count }, (_, i) =>
    pooled.reduce((sum, r, j) => {
      const k = weight(i, j)
      return k === undefined ? sum : sum + (theta[k] ?? 0) * r
    }, 0),
  )
  const kept = largest(outcome, made, after)
  /** The weight between a postsynaptic neuron and a presynaptic one. */
  const entry = (i: number, n: number): number | undefined => {
    const j = picked.indexOf(n)
    return j < 0 ? undefined : weight(kept[i] ?? -1, j)
  }
  const matrix: Matrix = kept.map((_, i) =>
    rates.map((_r, n) => {
      const k = entry(i, n)
      return k === undefined ? 0 : (theta[k] ?? 0)
    }),
  )
  return { entry, matrix }
}

export function convolutionLink(
  post: string,
  pre: string,
  spec: Convolution,
  theta: readonly number[],
): Link {
  return {
    name: `W[${post},${pre}]`,
    post,
    pre,
    theta: [...theta],
    matrix: (w, rates) => convolution(spec, w, rates).matrix,
    entries: (w, rates) => convolution(spec, w, rates).entry,
  }
}
