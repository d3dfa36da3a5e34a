/** @file Generators of a task: values, seeds, chunking, data sets and refusals. */
import { expect, test } from 'vitest'
import { writeIdx } from '../../src/host/idx.js'
import { writeNpz } from '../../src/host/npz.js'
import type { Generator, Task } from '../../src/model/model.js'
import { openSource, openTask } from '../../src/tasks/open.js'
import type { SignalSource, SourceContext } from '../../src/tasks/source.js'

type Value = number | string | readonly number[]

const span = { start: 0, end: 1 }
const call = (
  name: string,
  settings: Readonly<Record<string, Value>> = {},
  args: readonly (number | string | Generator)[] = [],
): Generator => ({ name, args, settings: new Map(Object.entries(settings)), span })

const context = (changes: Partial<SourceContext> = {}): SourceContext => ({
  name: 'x',
  role: 'input',
  batch: 3,
  size: 2,
  dt: 0.01,
  seed: 1,
  files: () => new Uint8Array(0),
  ...changes,
})

const open = async (generator: Generator, changes: Partial<SourceContext> = {}): Promise<SignalSource> =>
  (await openSource(generator, context(changes))).read

const list = (numbers: ArrayLike<number>): readonly number[] => Array.from(numbers)

const RANDOM: readonly Generator[] = [
  call('square', { half: 2, smooth: 0.05, roll: 'random' }),
  call('square', { half: 0.123, smooth: 0.02, roll: 'random' }),
  call('sine', { period: 3, phase: 'random' }),
  call('sines'),
  call('ou', { tau: 0.2, sigma: 2 }),
]

test.each(RANDOM)('$name is the same in any chunks, forwards and backwards', async (generator) => {
  const whole = (await open(generator))(0, 60)
  const [a, b] = [await open(generator), await open(generator)]
  const chunks: number[] = []
  for (const [first, count] of [
    [0, 7],
    [7, 1],
    [8, 30],
    [38, 22],
  ] as const)
    chunks.push(...a(first, count))
  expect(chunks).toEqual(list(whole))
  expect(list(b(50, 10))).toEqual(list(whole.slice(300)))
  expect(list(b(3, 5))).toEqual(list(whole.slice(18, 48)))
})

test.each(RANDOM)(
  '$name differs between seeds, names, samples and units, not between batch sizes',
  async (generator) => {
    const values = (await open(generator))(0, 200)
    const lane = (numbers: ArrayLike<number>, width: number, k: number): readonly number[] =>
      list(numbers).filter((_, i) => i % width === k)
    expect(list((await open(generator, { seed: 2 }))(0, 200))).not.toEqual(list(values))
    expect(list((await open(generator, { name: 'z' }))(0, 200))).not.toEqual(list(values))
    expect(lane(values, 6, 0)).not.toEqual(lane(values, 6, 1))
    expect(lane(values, 6, 0)).not.toEqual(lane(values, 6, 2))
    expect(lane((await open(generator, { batch: 1 }))(0, 200), 2, 1)).toEqual(lane(values, 6, 1))
  },
)

test('a square wave has its period, its edges on the grid, and a Gaussian on them', async () => {
  const one = { batch: 1, size: 1 }
  const sharp = (await open(call('square', { half: 2, roll: 0.5 }), one))(0, 800)
  expect([sharp[49], sharp[50], sharp[249], sharp[250], sharp[449], sharp[450]]).toEqual([
    -1, 1, 1, -1, -1, 1,
  ])
  const soft = (await open(call('square', { half: 2, smooth: 0.05 }), one))(0, 800)
  // σ = 5 samples: the edge passes midway between samples 199 and 200.
  const window = Array.from({ length: 41 }, (_, i) => Math.exp(-0.5 * ((i - 20) / 5) ** 2))
  const total = window.reduce((a, b) => a + b, 0)
  const right = window.filter((_, i) => i < 20).reduce((a, b) => a + b, 0) / total
  expect(soft[200]).toBeCloseTo(right - (1 - right), 12)
  expect(soft[199]).toBeCloseTo(1 - right - right, 12)
  expect(soft[100]).toBeCloseTo(1, 12)
  expect(list(soft.slice(0, 400))).toEqual(list(soft.slice(400)))
})

test('rolls are spread over the whole period', async () => {
  const source = await open(call('square', { half: 2, roll: 'random' }), { batch: 400, size: 1 })
  const mean = list(source(0, 1)).reduce((a, b) => a + b, 0) / 400
  expect(Math.abs(mean)).toBeLessThan(0.2)
  const rises = list(source(0, 400))
  const phases = Array.from({ length: 400 }, (_, b) => {
    for (let t = 1; t < 400; t++) if ((rises[(t - 1) * 400 + b] ?? 0) < (rises[t * 400 + b] ?? 0)) return t
    return 0
  })
  for (let quarter = 0; quarter < 4; quarter++) {
    const count = phases.filter((p) => Math.floor(p / 100) === quarter).length
    expect(count).toBeGreaterThan(65)
    expect(count).toBeLessThan(135)
  }
})

test('sine, constant and Ornstein–Uhlenbeck noise have the values they are told', async () => {
  const sine = (await open(call('sine', { period: 4, amplitude: 2, mean: 1 }), { batch: 1, size: 1 }))(0, 301)
  expect(sine[100]).toBeCloseTo(3, 12)
  expect(sine[300]).toBeCloseTo(-1, 12)
  expect(list((await open(call('constant', { value: [1, -2] })))(5, 1))).toEqual([1, -2, 1, -2, 1, -2])
  expect(list((await open(call('constant', {}, [4]), { batch: 1 }))(0, 1))).toEqual([4, 4])
  const noise = list(
    (await open(call('ou', { tau: 0.1, sigma: 2, mean: 1 }), { batch: 50, size: 1 }))(0, 2000),
  )
  const mean = noise.reduce((a, b) => a + b, 0) / noise.length
  const variance = noise.reduce((a, b) => a + (b - mean) ** 2, 0) / noise.length
  let lag = 0
  for (let i = 0; i < noise.length - 500; i++) lag += ((noise[i] ?? 0) - 1) * ((noise[i + 500] ?? 0) - 1)
  expect(Math.abs(mean - 1)).toBeLessThan(0.1)
  expect(Math.abs(variance - 4)).toBeLessThan(0.3)
  expect(Math.abs(lag / (noise.length - 500) / variance - Math.exp(-1))).toBeLessThan(0.04)
})

const range = (n: number): Float64Array => Float64Array.from({ length: n }, (_, i) => i)
const npz = writeNpz([
  { name: 'series', data: range(6), shape: [3, 2] },
  { name: 'full', data: range(12), shape: [2, 3, 2] },
  { name: 'samples', data: range(20), shape: [5, 4] },
  { name: 'labels', data: Float64Array.of(0, 1, 2, 3, 4), shape: [5] },
  { name: 'odd', data: range(7), shape: [7] },
])
const files = (): Uint8Array => npz
const file = (entry: string, settings: Readonly<Record<string, Value>> = {}): Generator =>
  call('file', settings, ['d.npz', entry])

test('files hold steps, or samples that are shown one after another', async () => {
  expect(list((await open(file('series'), { files }))(2, 2))).toEqual([4, 5, 4, 5, 4, 5, 0, 1, 0, 1, 0, 1])
  expect(list((await open(file('full'), { files }))(1, 2))).toEqual([6, 7, 8, 9, 10, 11, 0, 1, 2, 3, 4, 5])
  const shown = await open(file('samples'), { files, size: 1 })
  expect(list(shown(3, 2))).toEqual([3, 7, 11, 12, 16, 0])
  const held = await open(file('series', { hold: 0.02 }), { files })
  expect(list(held(1, 2))).toEqual([0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5])
})

test('tables are read by column', async () => {
  const csv = (): Uint8Array => new TextEncoder().encode('t,a[0],a[1],b\n0,1,2,9\n1,3,4,9\n')
  const table = (entry: string): Generator => call('file', {}, ['d.csv', entry])
  expect(list((await open(table('a'), { files: csv, batch: 1 }))(0, 2))).toEqual([1, 2, 3, 4])
  expect(list((await open(table('a[1]'), { files: csv, batch: 1, size: 1 }))(0, 2))).toEqual([2, 4])
  await expect(open(table('c'), { files: csv })).rejects.toThrow('E6102')
  const timed = (...times: readonly number[]) =>
    open(table('a'), {
      files: () => new TextEncoder().encode(`t,a[0],a[1]\n${times.map((t) => `${t},1,2\n`).join('')}`),
      batch: 1,
    })
  await timed(0, 0.33, 0.67, 1)
  await expect(timed(0, 1, 2, 4, 5)).rejects.toThrow(
    /E6107.*does not grow evenly at row 4\n.*2 after the row before, and 1 there/su,
  )
  await expect(timed(0, 5, 6)).rejects.toThrow('E6107')
})

test('columns of a table are those of their indices, in whatever order they stand', async () => {
  const read = async (text: string, size = 2, entry = 'x'): Promise<readonly number[]> => {
    const files = (): Uint8Array => new TextEncoder().encode(text)
    return list((await open(call('file', {}, ['d.csv', entry]), { files, batch: 1, size }))(0, 2))
  }
  expect(await read('x[1],x[0]\n1,2\n3,4\n')).toEqual([2, 1, 4, 3])
  const images = 'x[1][0],x[0][1],x[0][0],x[1][1]\n1,2,3,4\n5,6,7,8\n'
  expect(await read(images, 4)).toEqual([3, 2, 1, 4, 7, 6, 5, 8])
  for (const head of ['x[0],x[2]', 'x[1],x[2]', 'x,x[0]', 'x[0],x[00]', 'x[0],x[0][1]'])
    await expect(read(`${head}\n1,2\n3,4\n`)).rejects.toThrow(/E6102: .*without a gap/)
  await expect(read('x[0],x[2]\n1,2\n3,4\n')).rejects.toThrow("a column 'x[1]'")
  await expect(read('t,x\n0,1\n0,2\n', 1)).rejects.toThrow(/E6107: the time 't' .* at row 2/)
})

const drives = [
  { name: 'x', role: 'input', size: 1 },
  { name: 'y', role: 'target', size: 5 },
] as const

const task = (x: Generator, y: Generator): Task => ({
  inputs: new Map([['x', x]]),
  targets: new Map([['y', y]]),
  record: [],
  every: 1,
})

test('labels follow the samples of the input, shuffled alike', async () => {
  const base = { batch: 3, dt: 0.01, seed: 1, files }
  const plain = await openTask(task(file('samples'), call('label', {}, [file('labels')])), drives, base)
  expect(list(plain.y?.(3, 2) ?? [])).toEqual([0, 1, 2, 3, 4, 0])
  const mixed = await openTask(
    task(file('samples', { order: 'shuffled' }), call('label', {}, [file('labels')])),
    drives,
    base,
  )
  const x = list(mixed.x?.(0, 40) ?? [])
  const y = list(mixed.y?.(0, 40) ?? [])
  expect(x.map((value) => Math.floor(value / 4))).toEqual(y)
  expect(new Set(y.slice(0, 3)).size).toBe(3)
})

test('MNIST-1D gives samples to an input and classes to a target', async () => {
  const mnist = call('mnist1d', { length: 8 }, [3])
  const signals = await openTask(
    task(mnist, call('label', {}, [mnist])),
    [drives[0], { ...drives[1], size: 10 }],
    {
      batch: 2,
      dt: 0.2,
      seed: 1,
      files,
    },
  )
  expect(signals.x?.(0, 40)).toHaveLength(80)
  const y = list(signals.y?.(38, 4) ?? [])
  expect(y.slice(0, 2)).toEqual(y.slice(2, 4))
  expect(y.every((c) => Number.isInteger(c) && c >= 0 && c < 10)).toBe(true)
})

test.each([
  [2 ** 32 + 3, 3],
  [-1, 2 ** 32 - 1],
])('MNIST-1D without a seed takes that of the run, %d as %d', async (seed, taken) => {
  const series = async (args: readonly number[], of: number) =>
    list((await open(call('mnist1d', { length: 8 }, args), { size: 1, seed: of }))(0, 40))
  expect(await series([], seed)).toEqual(await series([taken], 1))
})

test('without a task three sines drive every input, and no target is given', async () => {
  const signals = await openTask(undefined, drives, { batch: 2, dt: 0.1, seed: 0, files })
  expect(Object.keys(signals)).toEqual(['x'])
  expect(Math.max(...list(signals.x?.(0, 500) ?? []).map(Math.abs))).toBeLessThanOrEqual(1)
})

test('teachers come from outside', async () => {
  const teacher = (): SignalSource => (_first, count) => new Float64Array(count * 6).fill(7)
  const target = { role: 'target', name: 'y', teacher } as const
  expect(list((await open(call('teacher'), target))(0, 1))).toEqual([7, 7, 7, 7, 7, 7])
  await expect(open(call('teacher'))).rejects.toThrow('E6109')
})

test.each([
  [call('sqare', { half: 1 }), 'E6108', "nearest:  'square'"],
  [call('toString'), 'E6108', 'square'],
  [call('square', { hlf: 1 }), 'E6109', "nearest:  'half'"],
  [call('square'), 'E6109', 'greater than 0'],
  [call('square', { half: -1 }), 'E6109', 'greater than 0'],
  [call('square', { half: 1, roll: 'left' }), 'E6109', "a number or 'random'"],
  [call('square', {}, [1, 2, 3, 4]), 'E6109', 'at most 3'],
  [call('square', { half: 1 }, [1]), 'E6109', 'twice'],
  [call('constant', { value: [1, 2, 3] }), 'E6109', 'one number, or 2'],
  [call('file', {}, ['d.npz']), 'E6102', 'series'],
  [file('odd'), 'E6111', '[7]'],
  [call('label', {}, [file('labels')]), 'E6109', 'target'],
  [call('mnist1d', {}, [1]), 'E6111', 'size 1'],
  [call('mnist1d', {}, [-1]), 'E6109', 'a whole number from 0 to 4294967295'],
  [call('mnist1d', {}, [2 ** 32]), 'E6109', 'a whole number from 0 to 4294967295'],
  [call('mnist1d', {}, [1.5]), 'E6109', 'a whole number from 0 to 4294967295'],
])('%j is refused', async (generator, code, text) => {
  const error = await open(generator, { files }).catch((e: unknown) => e)
  expect(String(error)).toContain(code)
  expect(String(error)).toContain(text)
})

test('labels out of range, or not as many as samples, are refused', async () => {
  const labels = (y: Generator, size: number) =>
    openTask(task(file('samples'), y), [drives[0], { ...drives[1], size }], {
      batch: 3,
      dt: 0.01,
      seed: 1,
      files,
    })
  await expect(labels(call('label', {}, [file('labels')]), 4)).rejects.toThrow('E6013')
  await expect(labels(call('label', {}, [file('odd')]), 9)).rejects.toThrow('7 labels')
})

test('a task that names no input of the network is refused', async () => {
  const wrong = { ...task(call('sines'), call('constant', {}, [1])), inputs: new Map([['z', call('sines')]]) }
  await expect(openTask(wrong, drives, { batch: 1, dt: 1, seed: 0, files })).rejects.toThrow('E6005')
  const none = { ...wrong, inputs: new Map<string, Generator>() }
  await expect(openTask(none, drives, { batch: 1, dt: 1, seed: 0, files })).rejects.toThrow('E6006')
})

test('images of an IDX file are shown one after another, scaled', async () => {
  const images = writeIdx({ data: Uint8Array.of(0, 64, 128, 255, 1, 2, 3, 4), shape: [2, 2, 2] })
  const read = await open(call('file', { hold: 0.02, scale: 0.5 }, ['images']), {
    files: () => images,
    batch: 1,
    size: 4,
  })
  expect(list(read(0, 5))).toEqual([
    ...[0, 32, 64, 127.5],
    ...[0, 32, 64, 127.5],
    ...[0.5, 1, 1.5, 2],
    ...[0.5, 1, 1.5, 2],
    ...[0, 32, 64, 127.5],
  ])
  const wrong = open(call('file', { hold: 0.02 }, ['images']), { files: () => images, size: 3 })
  await expect(wrong).rejects.toThrow('has a shape that does not fit')
})

test('so many sines that no step would end are refused', async () => {
  await expect(open(call('sines', { count: 1e7 }))).rejects.toThrow(/E6109[\s\S]*from 1 to 1000/)
})
