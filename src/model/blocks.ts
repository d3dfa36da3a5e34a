/** @file Shapes of weight blocks: dense, convolutional, one to one; what pooling leaves of an image. */
import type { ConnectionOptions, Part } from './model.js'

export interface Block {
  /** [post, pre] of a matrix, [out, in, k, k] of a kernel. */
  readonly shape: readonly number[]
  /** Number of synapses that arrive at one neuron. */
  readonly fanIn: number
  /** What the stages make of the presynaptic image. */
  readonly image: readonly number[]
}

export type BlockProblem = { readonly message: string; readonly found: string; readonly expected: string }

const product = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1)
const times = (shape: readonly number[]): string => shape.join(' x ')

/** The block of a connection between two parts, or what does not fit. */
export function blockOf(post: Part, pre: Part, options: ConnectionOptions): Block | BlockProblem {
  let image = pre.shape
  let kernel: readonly number[] | undefined
  for (const stage of options.stages) {
    const [channels, height, width] = image
    if (image.length !== 3 || channels === undefined || height === undefined || width === undefined) {
      return {
        message: `${stage} needs an image`,
        found: times(image),
        expected: 'channels x height x width',
      }
    }
    if (stage === 'pool') {
      const size = options.pool ?? 1
      if (height % size !== 0 || width % size !== 0) {
        return {
          message: `pool(${size}) does not divide the image`,
          found: times(image),
          expected: `sides that ${size} divides`,
        }
      }
      image = [channels, height / size, width / size]
    } else if (options.conv) {
      const { size, channels: out } = options.conv
      if (size > height || size > width) {
        return {
          message: `the kernel of conv(${size}, ${out}) is larger than the image`,
          found: times(image),
          expected: `sides of at least ${size}`,
        }
      }
      kernel = [out, channels, size, size]
      image = [out, height - size + 1, width - size + 1]
    }
  }
  if (!kernel)
    return { shape: [post.size, product(image)], fanIn: options.oneToOne ? 1 : product(image), image }
  if (times(image) !== times(post.shape)) {
    return {
      message: 'the image that arrives has another size',
      found: times(post.shape),
      expected: times(image),
    }
  }
  return { shape: kernel, fanIn: product(kernel.slice(1)), image }
}

export const isProblem = (block: Block | BlockProblem): block is BlockProblem => 'message' in block
