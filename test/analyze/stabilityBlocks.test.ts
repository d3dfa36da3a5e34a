/** @file Blocks of weights as maps: against sums written out, their transposes as adjoints, masks taken out. */
import { describe, expect, test } from 'vitest'
import { blockMap } from '../../src/analyze/stabilityBlocks.js'
import { randomStream } from '../../src/base/random.js'
import { type Model, parse } from '../../src/index.js'
import { resolveWeights } from '../../src/model/values.js'

const model = (network: string): Model =>
  parse(`state u\nweight W\nconstant tau = 1\ntau * ddt(u) = -u + W u\nnetwork\n${network}`)

function block(m: Model, transposed: boolean, mask?: readonly number[]) {
  const [connection] = m.connections
  const ends = [connection?.post, connection?.pre].map((name) => m.populations.find((p) => p.name === name))
  const [post, pre] = ends
  if (!connection || !post || !pre) throw new Error('no connection')
  const readArray = () => ({ shape: [mask?.length ?? 0], data: mask ?? [] })
  const apply = blockMap(m, connection, [post, pre], transposed, { seed: 1, readArray })
  const size = (p: typeof post): number => p.parts[0]?.size ?? 0
  return (from: Float64Array, absolute = false): Float64Array => {
    const to = new Float64Array(size(transposed ? pre : post))
    apply(from, to, absolute)
    return to
  }
}

const noise = (n: number, key: string): Float64Array => {
  const random = randomStream(5, key)
  return new Float64Array(n).map(() => random.normal())
}
const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, n) => sum + x * (b[n] ?? 0), 0)

describe('a block', () => {
  test.each([
    ['dense', '  a : 4\n  b : 3\n  a -> b', 4, 3],
    ['without its diagonal', '  a : 4\n  a -> a, no_self', 4, 4],
    ['one to one', '  a : 4\n  b : 4\n  a -> b, one_to_one', 4, 4],
    ['convolutional', '  a : 2 x 5 x 6\n  b : 3 x 4 x 5\n  a -> b, conv(2, 3)', 60, 60],
    ['pooled', '  a : 2 x 4 x 6\n  b : 5\n  a -> b, pool(2)', 48, 5],
    ['pooled, then convolutional', '  a : 2 x 6 x 8\n  b : 3 x 2 x 3\n  a -> b, pool(2), conv(2, 3)', 96, 18],
  ])('%s has its transpose as its adjoint', (_, network, n, m) => {
    const given = model(network)
    const [x, y] = [noise(n, 'x'), noise(m, 'y')]
    const forward = dot(y, block(given, false)(x))
    expect(forward).not.toBe(0)
    expect(dot(x, block(given, true)(y))).toBeCloseTo(forward, 12)
  })

  test('dense is the sum over its rows, in magnitude where that is asked for', () => {
    const given = model('  a : 4\n  b : 3\n  a -> b')
    const [connection] = given.connections
    const w = connection ? resolveWeights(given, connection, { seed: 1 }) : new Float64Array()
    const x = noise(4, 'x')
    const sum = (of: (w: number) => number, i: number): number =>
      [0, 1, 2, 3].reduce((total, j) => total + of(w[4 * i + j] ?? 0) * (x[j] ?? 0), 0)
    block(
      given,
      false,
    )(x).forEach((value, i) => {
      expect(value).toBeCloseTo(
        sum((z) => z, i),
        13,
      )
    })
    block(given, false)(x, true).forEach((value, i) => {
      expect(value).toBeCloseTo(sum(Math.abs, i), 13)
    })
  })

  test('convolutional shifts its kernel over the image', () => {
    const given = model('  a : 1 x 3 x 3\n  b : 1 x 2 x 2\n  a -> b, conv(2, 1), init = [1, 2, 3, 4]')
    expect([...block(given, false)(Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 2))]).toEqual([5, 3, 2, 9])
    expect([...block(given, true)(Float64Array.of(1, 0, 0, 0))]).toEqual([1, 2, 0, 3, 4, 0, 0, 0, 0])
  })

  test('leaves out what its mask takes away, and refuses a mask of another size', () => {
    const given = model('  a : 2\n  b : 2\n  a -> b, init = [1, 2, 3, 4], mask = "m.npz"')
    expect([...block(given, false, [1, 0, 0, 1])(Float64Array.of(1, 1))]).toEqual([1, 4])
    expect(() => block(given, false, [1])).toThrow('does not fit')
  })

  test('behind pooling sees the first place of each window, as at rest; in magnitude the largest, and returns to all', () => {
    const given = model('  a : 1 x 2 x 4\n  b : 1\n  a -> b, pool(2), init = [3, -5]')
    const image = Float64Array.of(1, 7, 10, 0, 2, 4, 0, 20)
    expect([...block(given, false)(image)]).toEqual([3 * 1 - 5 * 10])
    expect([...block(given, false)(image, true)]).toEqual([3 * 7 + 5 * 20])
    expect([...block(given, true)(Float64Array.of(1))]).toEqual([3, 0, -5, 0, 0, 0, 0, 0])
    expect([...block(given, true)(Float64Array.of(1), true)]).toEqual([3, 3, 5, 5, 3, 3, 5, 5])
  })
})
