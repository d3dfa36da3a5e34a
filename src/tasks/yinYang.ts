/** @file The yin-yang data (Kriener, Göltz, Petrovici 2022): points of a disc that lie in one half, the other, or one of two dots; drawn anew here. */
import { randomStream } from '../base/random.js'
import type { LabelledSamples } from './labelled.js'

/** Radii of the disc and of its dots. */
const [BIG, SMALL] = [0.5, 0.1]
const CLASSES = 3
/** Coordinates of a point, and one minus each. */
const WIDTH = 4

/** The class of a point of the disc about (1/2, 1/2): 0 and 1 the halves, 2 the dots. */
export function yinYangClass(x: number, y: number): number {
  const toRight = Math.hypot(x - 1.5 * BIG, y - BIG)
  const toLeft = Math.hypot(x - 0.5 * BIG, y - BIG)
  if (toRight < SMALL || toLeft < SMALL) return 2
  // the head on the right belongs to the lower half, that on the left to the upper
  if (toRight <= 0.5 * BIG) return 0
  if (toLeft <= 0.5 * BIG) return 1
  return y > BIG ? 1 : 0
}

/** As many samples of each class as of the others, up to one, in an order without pattern. */
export function yinYang(seed: number, samples: number): LabelledSamples {
  const draw = randomStream(seed, 'yinyang')
  const x = new Float32Array(samples * WIDTH)
  const y = new Uint8Array(samples)
  for (let row = 0; row < samples; row++) {
    const wanted = row % CLASSES
    for (;;) {
      const [a, b] = [2 * BIG * draw.uniform(), 2 * BIG * draw.uniform()]
      if (Math.hypot(a - BIG, b - BIG) > BIG || yinYangClass(a, b) !== wanted) continue
      x.set([a, b, 1 - a, 1 - b], row * WIDTH)
      y[row] = wanted
      break
    }
  }
  return { x, y, samples, shape: [WIDTH], classes: CLASSES }
}
