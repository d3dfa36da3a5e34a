/** @file A user's npz file of MNIST-1D, from the folder to both experiments on it: shown as the drawn set is, recorded beside it, refused where it does not fit. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Experiment, Outcome } from '../../examples/papers/experiment.js'
import { type NamedArray, writeNpz } from '../../src/host/npz.js'
import { mnist1d } from '../../src/tasks/mnist1d.js'
import { callNode, openFolder, ROOT } from '../cli/command.js'

const folder = openFolder()
const PAPERS = join(ROOT, 'examples/papers')
const LAG = 'gle-2025-fig10-lag-window'
const NAMES = ['gle-2025-fig8-mnist1d', LAG]
const FILE = 'mnist1d_360.npz'

/** The set that the short forms draw. */
const LENGTH = 72
const { train, test: held } = mnist1d(42, LENGTH)
const whole: readonly NamedArray[] = [
  { name: 'x', data: train.x, shape: [train.samples, LENGTH] },
  { name: 'y', data: Int32Array.from(train.y), shape: [train.samples] },
  { name: 'x_test', data: held.x, shape: [held.samples, LENGTH] },
  { name: 'y_test', data: Int32Array.from(held.y), shape: [held.samples] },
]
/** As much of it as is soon written. */
const [TRAIN, TEST] = [300, 100]
const part = whole.map(({ name, data, shape }) => {
  const samples = name.endsWith('_test') ? TEST : TRAIN
  const width = data.length / (shape[0] ?? 1)
  return { name, data: data.subarray(0, samples * width), shape: [samples, ...shape.slice(1)] }
})

function writeSet(into: string, changed: readonly NamedArray[]): string {
  folder.makeFolder(into)
  folder.write(join(into, FILE), writeNpz(changed))
  return join(folder.path, into)
}

const same = writeSet('same', whole)
writeSet('some', part)

const experimentOf = async (name: string): Promise<Experiment> => {
  const { experiment } = (await import(join(PAPERS, `${name}.ts`))) as { experiment: Experiment }
  return experiment
}

const short = async (name: string, data?: string): Promise<Outcome> =>
  (await experimentOf(name)).run('short', () => undefined, data === undefined ? {} : { data })

test('learns from a file as from the same set where it is drawn, to the bit', {
  timeout: 30_000,
}, async () => {
  const [drawn, given] = [await short(LAG), await short(LAG, same)]
  expect(given.panels).toEqual(drawn.panels)
  expect(given.claims).toHaveLength(1)
  for (const { found, holds } of given.claims) expect({ found, holds }).toEqual({ found, holds: true })
  expect(drawn.measured).toMatchObject({ data: 42 })
  expect(given.measured).toMatchObject({
    data: { file: FILE, sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) },
  })
})

test.each(NAMES)('%s asks for the file, and says what it is', async (name) => {
  expect((await experimentOf(name)).given?.remark).toContain(FILE)
  await expect(short(name, join(folder.path, 'nowhere'))).rejects.toThrow(/E6110[\s\S]*no mnist1d_360.npz/u)
})

const without = (name: string): readonly NamedArray[] => part.filter((a) => a.name !== name)
const changed = (name: string, change: Partial<NamedArray>): readonly NamedArray[] =>
  part.map((a) => (a.name === name ? { ...a, ...change } : a))

test.each<readonly [string, readonly NamedArray[], string, RegExp]>([
  [
    'no labels of the test',
    without('y_test'),
    'E6102',
    /has no entry 'y_test'\n[\s\S]*found: +'x', 'y', 'x_test'/u,
  ],
  [
    'test samples of another length',
    changed('x_test', { shape: [2 * TEST, LENGTH / 2] }),
    'E6111',
    /'x_test' of 'mnist1d_360.npz' has a shape[\s\S]*found: +\[200, 36\]\n +expected: +\[samples, 72\], at least 100/u,
  ],
  [
    'fewer samples than are shown at once',
    changed('x', { data: train.x.subarray(0, 99 * LENGTH), shape: [99, LENGTH] }),
    'E6111',
    /found: +\[99, 72\]\n +expected: +\[samples, 72\], at least 100/u,
  ],
  [
    'samples that are no series',
    changed('x', { shape: [TRAIN * LENGTH] }),
    'E6111',
    /found: +\[21600\]\n +expected: +\[samples, length\], at least 100/u,
  ],
  [
    'labels of another set',
    changed('y', { data: Int32Array.from(held.y.subarray(0, TEST)), shape: [TEST] }),
    'E6111',
    /100 labels\n +expected: +300 labels/u,
  ],
  [
    'a class of its own',
    changed('y', { data: new Uint8Array(TRAIN).fill(10) }),
    'E6013',
    /whole numbers from 0 to 9/u,
  ],
])('%s: refused', async (what, set, code, text) => {
  const refused = await short(LAG, writeSet(what, set)).catch((error: unknown) => String(error))
  expect(refused).toMatch(new RegExp(`error ${code}: `, 'u'))
  expect(refused).toMatch(text)
  expect(refused).toMatch(/found:[\s\S]*expected:[\s\S]*remedy:/u)
})

describe('from the command line', () => {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
  const call = (...args: readonly string[]) =>
    callNode([tsx, join(PAPERS, `${LAG}.ts`), '--short', ...args], folder.path)

  test('the record is one of its own, beside that of the drawn set', { timeout: 30_000 }, async () => {
    const { code, out, err } = await call('--data', 'some')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^MNIST-1D, .*, on data of the user's\n/u)
    const name = `${LAG}-given`
    const record = JSON.parse(folder.read(`extremal-out/${name}/${name}.json`)) as unknown
    expect(record).toMatchObject({ experiment: name, file: LAG, length: 'short' })
    expect(folder.has(`extremal-out/${name}/${name}.svg`)).toBe(true)
    expect(folder.has(`extremal-out/${LAG}`)).toBe(false)
  })

  test("checkpoints of data of the user's are kept apart", { timeout: 30_000 }, async () => {
    folder.write(
      'asks.mts',
      `import { main } from ${JSON.stringify(join(PAPERS, 'experiment.ts'))}
const about = { title: 'where', cites: 'nobody' }
const run = async (_, __, { folder }) => ({ panels: [], claims: [{ what: 'kept in', found: folder, expected: '', holds: true }], measured: {} })
await main(import.meta.url, { name: 'asks', ...about, given: about, takes: ['data'], run })
`,
    )
    const { out } = await callNode([tsx, 'asks.mts', '--data', 'some'], folder.path)
    expect(out).toContain('kept in: extremal-out/asks-given ()')
  })

  test('a folder without the file: refused', { timeout: 30_000 }, async () => {
    folder.makeFolder('empty')
    const { code, err } = await call('--data', 'empty')
    expect(code).toBe(1)
    expect(err).toMatch(
      /^error E6110: 'empty' has not the file of MNIST-1D\n +found: +no mnist1d_360.npz\n +expected: .*\n +remedy: /u,
    )
  })
})
