/** @file Blocks of weights as linear maps: dense or convolutional, behind pooling, forward or transposed, masks and files included. */
import { blockOf, isProblem } from '../model/blocks.js'
import type { Connection, Model, Population } from '../model/model.js'
import { resolveWeights, type ValueOptions, weightShape } from '../model/values.js'
import { Unlinear } from './stabilityProblem.js'

/** to += W from; `absolute` takes |W|. */
export type Block = (from: Float64Array, to: Float64Array, absolute: boolean) => void

function masked(connection: Connection, weights: Float64Array, options: ValueOptions): Float64Array {
  const { mask } = connection.options
  if (mask === undefined) return weights
  const read = options.readArray?.(mask, undefined)
  if (!read || read.data.length !== weights.length)
    throw new Unlinear(`the mask '${mask}' does not fit its block`)
  return weights.map((w, n) => (Number(read.data[n]) === 0 ? 0 : w))
}

/** Output and input images of a kernel, channels first. */
interface Images {
  readonly kernel: readonly number[]
  readonly out: readonly number[]
  readonly in: readonly number[]
}

/** r[c, y, x] ← Σ K[c, d, k, l] r[d, y + k, x + l], or back. */
function convolve(
  weights: Float64Array,
  {
    kernel: [rows = 0, columns = 0, size = 0],
    out: [, height = 0, width = 0],
    in: [, tall = 0, wide = 0],
  }: Images,
  transposed: boolean,
  from: Float64Array,
  to: Float64Array,
): void {
  for (let c = 0, n = 0; c < rows; c++)
    for (let d = 0; d < columns; d++)
      for (let k = 0; k < size; k++)
        for (let l = 0; l < size; l++, n++) {
          const w = weights[n] ?? 0
          for (let y = 0; y < height; y++) {
            const post = (c * height + y) * width
            const pre = (d * tall + y + k) * wide + l
            const [target, source] = transposed ? [pre, post] : [post, pre]
            for (let x = 0; x < width; x++)
              to[target + x] = (to[target + x] ?? 0) + w * (from[source + x] ?? 0)
          }
        }
}

/** Pooled images beyond which a loop is not looked at: it would take seconds. */
const PIXELS = 4096

/** The block of a connection with the weights that the model starts with; `ends` are its populations after and before. */
export function blockMap(
  model: Model,
  connection: Connection,
  ends: readonly [Population, Population],
  transposed: boolean,
  options: ValueOptions,
): Block {
  const { pool, stages } = connection.options
  const kinds = model.symbols.get(connection.weight)?.kinds ?? []
  const whole = (ends[1].parts.find((part) => part.kind === kinds[1]) ?? ends[1].parts[0])?.shape ?? []
  if (pool === undefined) return unpooled(model, connection, ends, transposed, options, whole)
  if (stages[0] !== 'pool') throw new Unlinear('an image that is pooled behind its convolution')
  const [channels = 0, height = 0, width = 0] = whole
  const pixels = channels * height * width
  if (pixels > PIXELS) throw new Unlinear(`a pooled image of ${pixels} neurons, more than ${PIXELS}`)
  const image = [channels, height / pool, width / pool]
  const block = unpooled(model, connection, ends, transposed, options, image)
  const windows = windowsOf(whole, pool)
  return transposed ? behindPool(block, windows) : throughPool(block, windows)
}

/** The places of each window of an image, row by row. */
function windowsOf(
  [channels = 0, height = 0, width = 0]: readonly number[],
  side: number,
): readonly number[][] {
  const windows: number[][] = []
  for (let c = 0; c < channels; c++)
    for (let y = 0; y < height; y += side)
      for (let x = 0; x < width; x += side)
        windows.push(
          Array.from(
            { length: side * side },
            (_, n) => (c * height + y + Math.floor(n / side)) * width + x + (n % side),
          ),
        )
  return windows
}

/** At rest all places of a window are equal, and the first of equals is the largest; in magnitude any may be it. */
const throughPool =
  (block: Block, windows: readonly number[][]): Block =>
  (from, to, absolute) => {
    const pooled = Float64Array.from(windows, (places) =>
      absolute ? Math.max(...places.map((n) => from[n] ?? 0)) : (from[places[0] ?? 0] ?? 0),
    )
    block(pooled, to, absolute)
  }

const behindPool =
  (block: Block, windows: readonly number[][]): Block =>
  (from, to, absolute) => {
    const pooled = new Float64Array(windows.length)
    block(from, pooled, absolute)
    windows.forEach((places, k) => {
      for (const n of absolute ? places : places.slice(0, 1)) to[n] = (to[n] ?? 0) + (pooled[k] ?? 0)
    })
  }

function unpooled(
  model: Model,
  connection: Connection,
  ends: readonly [Population, Population],
  transposed: boolean,
  options: ValueOptions,
  image: readonly number[],
): Block {
  const weights = masked(connection, resolveWeights(model, connection, options), options)
  if (!weights.every(Number.isFinite)) throw new Unlinear('a weight that is no finite number')
  const magnitudes = weights.map(Math.abs)
  const shape = weightShape(model, connection)
  if (shape.length === 2) {
    const apply = transposed ? transposedProduct : product
    return (from, to, absolute) => {
      apply(absolute ? magnitudes : weights, from, to)
    }
  }
  const kinds = model.symbols.get(connection.weight)?.kinds ?? []
  const [post, pre] = ends.map((p, n) => p.parts.find((part) => part.kind === kinds[n]) ?? p.parts[0])
  const made = post && pre && blockOf(post, pre, connection.options)
  const images = { kernel: shape, out: made && !isProblem(made) ? made.image : [], in: image }
  return (from, to, absolute) => {
    convolve(absolute ? magnitudes : weights, images, transposed, from, to)
  }
}

function product(weights: Float64Array, from: Float64Array, to: Float64Array): void {
  for (let i = 0, n = 0; i < to.length; i++) {
    let sum = 0
    for (let j = 0; j < from.length; j++, n++) sum += (weights[n] ?? 0) * (from[j] ?? 0)
    to[i] = (to[i] ?? 0) + sum
  }
}

function transposedProduct(weights: Float64Array, from: Float64Array, to: Float64Array): void {
  for (let i = 0, n = 0; i < from.length; i++) {
    const x = from[i] ?? 0
    for (let j = 0; j < to.length; j++, n++) to[j] = (to[j] ?? 0) + (weights[n] ?? 0) * x
  }
}
