/** @file Blocks of weights as linear maps: dense or convolutional, forward or transposed, masks and files included. */
import { blockOf, isProblem } from '../model/blocks.js'
import type { Connection, Model, Population } from '../model/model.js'
import { resolveWeights, type ValueOptions, weightShape } from '../model/values.js'
import { Unlinear } from './stabilityProblem.js'

/** to += W from; `absolute` takes |W|. */
export type Block = (from: Float64Array, to: Float64Array, absolute: boolean) => void

/** All synapses of a block: calls `visit` with the number of the weight, of its neuron after and of its neuron before. */
type Visitor = (visit: (weight: number, post: number, pre: number) => void) => void

function masked(connection: Connection, weights: Float64Array, options: ValueOptions): Float64Array {
  const { mask } = connection.options
  if (mask === undefined) return weights
  const read = options.readArray?.(mask, undefined)
  if (!read || read.data.length !== weights.length)
    throw new Unlinear(`the mask '${mask}' does not fit its block`)
  return weights.map((w, n) => (Number(read.data[n]) === 0 ? 0 : w))
}

/** r[c, y, x] ← Σ K[c, d, k, l] r[d, y + k, x + l]. */
function convolution(model: Model, connection: Connection, ends: readonly [Population, Population]): Visitor {
  const [rows = 0, columns = 0, size = 0] = weightShape(model, connection)
  const kinds = model.symbols.get(connection.weight)?.kinds ?? []
  const [post, pre] = ends.map((p, n) => p.parts.find((part) => part.kind === kinds[n]) ?? p.parts[0])
  const block = post && pre && blockOf(post, pre, connection.options)
  const [, height = 0, width = 0] = block && !isProblem(block) ? block.image : []
  const [, tall = 0, wide = 0] = pre?.shape ?? []
  return (visit) => {
    for (let c = 0, n = 0; c < rows; c++)
      for (let d = 0; d < columns; d++)
        for (let k = 0; k < size; k++)
          for (let l = 0; l < size; l++, n++)
            for (let y = 0; y < height; y++)
              for (let x = 0; x < width; x++)
                visit(n, (c * height + y) * width + x, (d * tall + y + k) * wide + x + l)
  }
}

/** The block of a connection with the weights that the model starts with; `ends` are its populations after and before. */
export function blockMap(
  model: Model,
  connection: Connection,
  ends: readonly [Population, Population],
  transposed: boolean,
  options: ValueOptions,
): Block {
  if (connection.options.pool !== undefined) throw new Unlinear('a pooled image')
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
  const visit = convolution(model, connection, ends)
  return (from, to, absolute) => {
    const values = absolute ? magnitudes : weights
    visit((n, post, pre) => {
      const [target, source] = transposed ? [pre, post] : [post, pre]
      to[target] = (to[target] ?? 0) + (values[n] ?? 0) * (from[source] ?? 0)
    })
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
