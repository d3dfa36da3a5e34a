/** @file The entry of a weight between two neurons, from its numbers as a run shows them: of a matrix, or of a kernel that positions share. */
import { type Index, kindOfIndex, type Sym } from '../../expr/expr.js'
import type { Connection, Model, Population } from '../../model/model.js'
import type { Shown } from './frames.js'
import type { Reading } from './reading.js'

/** Neurons of the kind that an index stands for. */
export const sizeOf = ({ parts }: Population, index: Index): number =>
  (parts.find((p) => p.kind === kindOfIndex(index)) ?? parts[0])?.size ?? 0

/** Zero where no connection joins them. */
export function entryOf(model: Model, s: Sym, shown: Shown, at: Reading): number | undefined {
  const [post, pre] = s.indices.map((index) => at.places.get(index))
  if (!post || !pre) return undefined
  const c = connectionOf(model, s.name, post.population, pre.population)
  const values = shown.get(`${s.name}[${post.population.name},${pre.population.name}]`)
  if (!c || !values) return 0
  if (!c.options.conv) return values[post.unit * sizeOf(pre.population, s.indices[1] ?? '') + pre.unit]
  const n = kernelPlace(c, post.population, pre.population, post.unit, pre.unit)
  return n === undefined ? 0 : values[n]
}

export const connectionOf = (
  model: Model,
  weight: string,
  post: Population,
  pre: Population,
): Connection | undefined =>
  model.connections.find((c) => c.weight === weight && c.post === post.name && c.pre === pre.name)

const shapeOf = ({ parts }: Population): readonly number[] => parts[0]?.shape ?? []

/** K[c', c, k, l] joins the neuron at (c', y, x) with that at (c, y + k, x + l); undefined where the kernel does not reach. */
export function kernelPlace(
  { options: { conv } }: Connection,
  post: Population,
  pre: Population,
  i: number,
  j: number,
): number | undefined {
  const above = shapeOf(post)
  const below = shapeOf(pre)
  // asked for every pair of neurons
  const height = above[1] ?? 1
  const width = above[2] ?? 1
  const channels = below[0] ?? 1
  const tall = below[1] ?? 1
  const wide = below[2] ?? 1
  const size = conv?.size ?? 1
  const down = (Math.floor(j / wide) % tall) - (Math.floor(i / width) % height)
  const right = (j % wide) - (i % width)
  if (down < 0 || right < 0 || down >= size || right >= size) return undefined
  const to = Math.floor(i / (height * width))
  const from = Math.floor(j / (tall * wide))
  return ((to * channels + from) * size + down) * size + right
}
