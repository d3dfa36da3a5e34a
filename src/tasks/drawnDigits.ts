/** @file Digits drawn by strokes, each by a hand of its own: turned, sheared, stretched, shifted, thick or thin, on paper with noise. */
import { type Random, randomStream } from '../base/random.js'
import type { LabelledSamples } from './labelled.js'

type Point = readonly [number, number]
type Stroke = readonly Point[]

/** Points of an arc of an ellipse about (x, y), from one angle to another, in degrees; clockwise as y points down. */
function arc(x: number, y: number, a: number, b: number, from: number, to: number): Stroke {
  const count = Math.max(3, Math.ceil(Math.abs(to - from) / 20))
  return Array.from({ length: count + 1 }, (_, k): Point => {
    const angle = ((from + ((to - from) * k) / count) * Math.PI) / 180
    return [x + a * Math.cos(angle), y + b * Math.sin(angle)]
  })
}

/** In a square from -1 to 1. */
const GLYPHS: readonly (readonly Stroke[])[] = [
  [arc(0, 0, 0.55, 0.85, 0, 360)],
  [
    [
      [-0.3, -0.5],
      [0.1, -0.85],
      [0.1, 0.85],
    ],
  ],
  [[...arc(0, -0.4, 0.5, 0.45, 190, 380), [-0.5, 0.85], [0.55, 0.85]]],
  [[...arc(-0.05, -0.42, 0.5, 0.42, 200, 450), ...arc(-0.05, 0.42, 0.55, 0.43, 270, 520)]],
  [
    [
      [0.25, 0.85],
      [0.25, -0.85],
      [-0.55, 0.3],
      [0.6, 0.3],
    ],
  ],
  [[[0.5, -0.85], [-0.4, -0.85], [-0.45, -0.1], ...arc(-0.05, 0.3, 0.55, 0.52, 225, 505)]],
  [[[0.4, -0.85], ...arc(0, 0.35, 0.5, 0.5, 190, 550)]],
  [
    [
      [-0.5, -0.85],
      [0.5, -0.85],
      [-0.15, 0.85],
    ],
  ],
  [arc(0, -0.42, 0.42, 0.42, 90, 450), arc(0, 0.42, 0.52, 0.43, -90, 270)],
  [[...arc(0, -0.35, 0.5, 0.5, 0, 360), [0.5, -0.3], [0.35, 0.85]]],
]

/** How far a hand goes from the glyph: the half of each range. */
const HAND = { turn: 0.2, shear: 0.25, stretch: 0.18, shift: 0.16, thick: 0.05 }
const THICK = 0.17
const NOISE = 0.06
const MARGIN = 1.35

/** Distance from a point to a piece of a stroke. */
function distance([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const at = length === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / length))
  return Math.hypot(px - ax - at * dx, py - ay - at * dy)
}

function draw(glyph: readonly Stroke[], random: Random, size: number): Float32Array {
  const about = (half: number): number => half * (2 * random.uniform() - 1)
  const [turn, shear] = [about(HAND.turn), about(HAND.shear)]
  const [wide, high] = [1 + about(HAND.stretch), 1 + about(HAND.stretch)]
  const [right, down, thick] = [about(HAND.shift), about(HAND.shift), THICK + about(HAND.thick)]
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const strokes = glyph.map((stroke) =>
    stroke.map(([x, y]): Point => {
      const [sx, sy] = [wide * (x + shear * y), high * y]
      return [cos * sx - sin * sy + right, sin * sx + cos * sy + down]
    }),
  )
  // ink fades over a pixel
  const pixel = (2 * MARGIN) / size
  return Float32Array.from({ length: size * size }, (_, n) => {
    const at: Point = [((n % size) + 0.5) * pixel - MARGIN, (Math.floor(n / size) + 0.5) * pixel - MARGIN]
    let nearest = Number.POSITIVE_INFINITY
    for (const stroke of strokes)
      for (let k = 1; k < stroke.length; k++) {
        const [from, to] = [stroke[k - 1], stroke[k]]
        if (from && to) nearest = Math.min(nearest, distance(at, from, to))
      }
    const ink = Math.min(1, Math.max(0, 0.5 + (thick - nearest) / pixel))
    return Math.min(1, Math.max(0, ink + NOISE * random.normal()))
  })
}

/** Images of `size` x `size` from 0 to 1; classes in turn. */
export function drawnDigits(seed: number, samples: number, size: number): LabelledSamples {
  const x = new Float32Array(samples * size * size)
  const y = new Uint8Array(samples)
  for (let row = 0; row < samples; row++) {
    const digit = row % GLYPHS.length
    x.set(draw(GLYPHS[digit] ?? [], randomStream(seed, `digits/${row}`), size), row * size * size)
    y[row] = digit
  }
  return { x, y, samples, shape: [size, size], classes: GLYPHS.length }
}
