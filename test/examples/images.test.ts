/** @file A user's four files of MNIST, from the folder to the experiment of Fig. 2b of latent equilibrium, and to a run of a model that names them. */
import { join } from 'node:path'
import { gzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { readArray } from '../../src/host/npz.js'
import { callNode, openFolder, ROOT } from '../cli/command.js'
import { fileOf, imageBytes, labelBytes, SIDE } from '../tasks/images.js'

const folder = openFolder()
const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
const NAME = 'le-2021-fig2b-classification'
const example = (...args: readonly string[]) =>
  callNode([tsx, join(ROOT, `examples/papers/${NAME}.ts`), ...args], folder.path)

const [TRAIN, TEST] = [300, 100]
const trained = imageBytes(1, TRAIN)
const files: Readonly<Record<string, Uint8Array>> = {
  'train-images-idx3-ubyte': fileOf(2051, [TRAIN, SIDE, SIDE], trained),
  'train-labels-idx1-ubyte': fileOf(2049, [TRAIN], labelBytes(TRAIN)),
  't10k-images-idx3-ubyte': fileOf(2051, [TEST, SIDE, SIDE], imageBytes(2, TEST)),
  't10k-labels-idx1-ubyte': fileOf(2049, [TEST], labelBytes(TEST)),
}

/** Images packed, as they are distributed; labels unpacked. */
function writeFiles(into: string, changes: Readonly<Record<string, Uint8Array>> = {}): void {
  folder.makeFolder(into)
  for (const [name, bytes] of Object.entries({ ...files, ...changes })) {
    const isPacked = name.includes('images')
    folder.write(
      join(into, isPacked ? `${name}.gz` : name),
      isPacked ? gzipSync(bytes, { filename: name }) : bytes,
    )
  }
}

beforeAll(() => writeFiles('mnist'))

test('the experiment learns from them, in its short form', { timeout: 60_000 }, async () => {
  const { code, out, err } = await example('--short', '--data', 'mnist', '--out', 'here')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out.match(/^holds {3}mnist, /gmu)).toHaveLength(4)
  expect(folder.has(`here/${NAME}.svg`)).toBe(true)
  const record = JSON.parse(folder.read(`here/${NAME}.json`)) as { readonly measured: unknown }
  expect(record.measured).toMatchObject({ batch: 100, dt: 0.1, runs: [{ set: 'mnist' }, {}, {}, {}] })
})

const MODEL = `model "Images"
state u
weight W
bias b
target y
constant tau = 20, beta = 0.1
activation phi = hard_sigmoid
r = phi(D(tau) u)
e = D(tau) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, b rate eta = 3
network
  x : input 1 x 28 x 28
  h : 20, phi = relu
  y : output 10, phi = identity, eta = 0.3
  x -> h -> y
simulate
  dt = 0.05, batch = 10, precision = f32
task
  input x = file("mnist/train-images-idx3-ubyte.gz", hold = 0.2, scale = 0.00390625, order = shuffled)
  target y = label(file("mnist/train-labels-idx1-ubyte"))
  steps = 400, record = [cost], every = 1
`

test('a model that names them runs from the command line', { timeout: 30_000 }, async () => {
  folder.write('images.energy', MODEL.replace('shuffled', 'stored'))
  const { code, err } = await folder.call('run', 'images.energy', '--json', '--out', 'run')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const { data, shape } = readArray(folder.bytes('run/recording.npz'), 'cost')
  expect(shape.slice(0, 2)).toEqual([400, 10])
  const mean = (from: number): number =>
    Float64Array.from(data.slice(10 * from, 10 * from + 400)).reduce((sum, c) => sum + c, 0) / 400
  expect(mean(360)).toBeLessThan(0.8 * mean(4))
})

describe('what is wrong with them is refused by the experiment, without a trace of its own calls', () => {
  test('a folder without one of them', { timeout: 30_000 }, async () => {
    folder.makeFolder('empty')
    const { code, out, err } = await example('--short', '--data', 'empty', '--out', 'none')
    expect(code).toBe(1)
    expect(out).not.toContain('holds')
    expect(err).toMatch(/^error E6110: 'empty' has not the four files/u)
    expect(err).toMatch(/found: .*no t10k-labels-idx1-ubyte\n {2}expected: [\s\S]*\n {2}remedy: /u)
    expect(err).not.toMatch(/^\s+at /mu)
  })

  test('images of which a part is missing', { timeout: 30_000 }, async () => {
    const name = 'train-images-idx3-ubyte'
    writeFiles('cut', { [name]: (files[name] ?? new Uint8Array(0)).subarray(0, 5000) })
    const { code, err } = await example('--short', '--data', 'cut', '--out', 'none')
    expect(code).toBe(1)
    expect(err).toMatch(/^error E6104: 'train-images-idx3-ubyte' is shorter than its header says/u)
    expect(err).toContain('input x = file("train-images-idx3-ubyte", hold = 1, order = shuffled')
    expect(err).toMatch(/found: +4984 bytes of data\n +expected: 235200 bytes for shape \[300, 28, 28\]/u)
    expect(err).not.toMatch(/^\s+at /mu)
  })
})
