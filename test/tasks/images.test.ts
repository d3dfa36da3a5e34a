/** @file The four files that MNIST is published in: read as a task names them, and each way in which they can be wrong refused. */
import { gzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { compile, derive, parse, taskSignals } from '../../src/index.js'
import { fileOf, imageBytes, labelBytes, SIDE } from './images.js'

const BATCH = 3
const PIXELS = SIDE * SIDE

const MODEL = `model "Images"
state u
weight W
target y
constant tau = 20, beta = 0.1
r = tanh(D(tau) u)
e = D(tau) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
network
  x : input ${PIXELS}
  y : output 10
  x -> y
simulate
  dt = 0.5, batch = ${BATCH}
task
  input x = file("train-images-idx3-ubyte", hold = 1, scale = 0.00390625, order = ORDER)
  target y = label(file("train-labels-idx1-ubyte"LABEL))
`
const COUNT = 7
const images = imageBytes(1, COUNT)
const labels = labelBytes(COUNT)
const GOOD = {
  'train-images-idx3-ubyte': fileOf(2051, [COUNT, SIDE, SIDE], images),
  'train-labels-idx1-ubyte': fileOf(2049, [COUNT], labels),
}

const signalsOf = async (files: Readonly<Record<string, Uint8Array>> = {}, order = 'stored', label = '') => {
  const program = await compile(derive(parse(MODEL.replace('ORDER', order).replace('LABEL', label))), {
    target: 'interpreter',
  })
  const all: Readonly<Record<string, Uint8Array>> = { ...GOOD, ...files }
  const { x, y } = await taskSignals(program, { files: (name) => all[name] ?? new Uint8Array(0) })
  if (!x || !y) throw new Error('the task drives x and y')
  return { x, y }
}

/** Which image each member of the batch sees at a step, by its pixels. */
function shownAt(x: ArrayLike<number>): readonly number[] {
  return Array.from({ length: BATCH }, (_, member) =>
    Array.from({ length: COUNT }, (__, n) => n).findIndex((n) =>
      Array.from(
        { length: PIXELS },
        (__, k) => x[member * PIXELS + k] === (images[n * PIXELS + k] ?? 0) / 256,
      ).every(Boolean),
    ),
  )
}

test.each([
  ['0.7', '0.7 / 0.5 = 1.4 steps', 'hold = 0.5'],
  ['0.1', '0.1 / 0.5 = 0.2 steps', 'hold = 0.5'],
])('shown for %s, which is no whole number of steps: refused', async (hold, found, remedy) => {
  const text = MODEL.replace('hold = 1', `hold = ${hold}`).replace('ORDER', 'stored').replace('LABEL', '')
  const program = await compile(derive(parse(text)), { target: 'interpreter' })
  const all: Readonly<Record<string, Uint8Array>> = GOOD
  const failure: unknown = await taskSignals(program, {
    files: (name) => all[name] ?? new Uint8Array(0),
  }).catch((error: unknown) => error)
  expect(String(failure)).toMatch(/E6109: 'hold' is no whole number of steps\n +--> /)
  expect(String(failure)).toContain(found)
  expect(String(failure)).toContain(remedy)
})

describe('four files', () => {
  test('are shown image after image, two steps each, beside their labels', async () => {
    const { x, y } = await signalsOf()
    for (let step = 0; step < 8; step++) {
      const expected = [0, 1, 2].map((member) => (Math.floor(step / 2) * BATCH + member) % COUNT)
      expect(shownAt(x(step, 1))).toEqual(expected)
      expect(Array.from(y(step, 1))).toEqual(expected.map((n) => labels[n]))
    }
  })

  test('packed, with the name that gzip keeps, they are the same', async () => {
    const packed = Object.entries(GOOD).map(([name, bytes]) => [name, gzipSync(bytes, { filename: name })])
    const [plain, other] = [await signalsOf(), await signalsOf(Object.fromEntries(packed))]
    expect(other.x(0, 9)).toEqual(plain.x(0, 9))
    expect(other.y(0, 9)).toEqual(plain.y(0, 9))
  })

  test.each(['', ', hold = 1'])('shuffled, labels follow their images, also with "%s"', async (label) => {
    const { x, y } = await signalsOf({}, 'shuffled', label)
    const seen: number[] = []
    for (let step = 0; step < 14; step += 2) {
      const shown = shownAt(x(step, 1))
      expect(shownAt(x(step + 1, 1))).toEqual(shown)
      expect(Array.from(y(step, 1))).toEqual(shown.map((n) => labels[n]))
      seen.push(...shown)
    }
    // three rounds, each in another order
    const rounds = [0, 1, 2].map((n) => seen.slice(n * COUNT, (n + 1) * COUNT))
    for (const round of rounds) expect(round.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(new Set(rounds.map(String)).size).toBe(3)
  })
})

const [X, Y] = ['train-images-idx3-ubyte', 'train-labels-idx1-ubyte'] as const
const truncated = GOOD[X].subarray(0, GOOD[X].length - 1)
const swapped = GOOD[X].slice()
swapped.set([3, 8, 0, 0])

/** What is wrong, with which file, the code, what is found and expected. */
const WRONG: readonly (readonly [string, Partial<typeof GOOD>, string, RegExp])[] = [
  [
    'a magic number of no kind',
    { [X]: fileOf(2051 - 256, [COUNT, SIDE, SIDE], images) },
    'E6101',
    /the bytes 00 00 07 03[\s\S]*00 00 08 03/,
  ],
  ['one with its bytes reversed', { [X]: swapped }, 'E6101', /the bytes 03 08 00 00[\s\S]*00 00 08 03/],
  [
    'images cut off',
    { [X]: truncated },
    'E6104',
    /5487 bytes of data[\s\S]*5488 bytes for shape \[7, 28, 28\]/,
  ],
  ['images cut off, then packed', { [X]: gzipSync(truncated) }, 'E6104', /5487 bytes[\s\S]*5488 bytes/],
  [
    'packed, then cut off',
    { [X]: gzipSync(GOOD[X]).subarray(0, 300) },
    'E6104',
    /300 bytes[\s\S]*a complete gzip/,
  ],
  [
    'labels cut off',
    { [Y]: GOOD[Y].subarray(0, 14) },
    'E6104',
    /6 bytes of data[\s\S]*7 bytes for shape \[7\]/,
  ],
  ['an empty file', { [Y]: new Uint8Array(0) }, 'E6101', /an empty file[\s\S]*00 00 08 01/],
  [
    'labels of another set',
    { [Y]: fileOf(2049, [6], labelBytes(6)) },
    'E6111',
    /6 labels[\s\S]*7 labels[\s\S]*of the same set/,
  ],
  ['images given as labels', { [Y]: GOOD[X] }, 'E6111', /\[7, 28, 28\][\s\S]*\[7\], a class number/],
  ['labels given as images', { [X]: GOOD[Y] }, 'E6111', /\[7\][\s\S]*\[samples, 784\]/],
  [
    'images of another size',
    { [X]: fileOf(2051, [28, 14, 14], images) },
    'E6111',
    /\[28, 14, 14\][\s\S]*784 numbers in all/,
  ],
  [
    'a label that is no class',
    {
      [Y]: fileOf(
        2049,
        [COUNT],
        labels.map(() => 10),
      ),
    },
    'E6013',
    /10[\s\S]*from 0 to 9/,
  ],
]

describe('refused, with code, place, what was found, what was expected, and a remedy', () => {
  test.each(WRONG)('%s', async (_, files, code, text) => {
    const error = await signalsOf(files as Readonly<Record<string, Uint8Array>>).catch((e: unknown) =>
      String(e),
    )
    expect(error).toContain(code)
    const isImages = X in files
    expect(error).toContain(isImages ? ':18:' : ':19:')
    expect(error).toContain(isImages ? 'file("train-images' : 'file("train-labels')
    expect(error).toMatch(/\^/u)
    expect(error).toMatch(text)
    expect(error).toMatch(/found:[\s\S]*expected:[\s\S]*remedy:/u)
  })

  test('a file that is not there', async () => {
    const program = await compile(derive(parse(MODEL.replace('ORDER', 'stored').replace('LABEL', ''))))
    await expect(taskSignals(program)).rejects.toThrow(/train-images-idx3-ubyte[\s\S]*files: name => bytes/u)
  })
})
