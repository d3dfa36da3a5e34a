/** @file Class numbers belong to the samples that the input shows: in their order whatever it is, and no setting of their own says otherwise unnoticed. */
import { describe, expect, test } from 'vitest'
import { writeNpz } from '../../src/host/npz.js'
import { compile, derive, parse, taskSignals } from '../../src/index.js'
import { mnist1d } from '../../src/tasks/mnist1d.js'

const BATCH = 3
const [SAMPLES, TIME] = [7, 4]

const model = (x: string, y: string): string => `model "Labels"
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
  x : input 1
  y : output 10
  x -> y
simulate
  dt = 0.5, batch = ${BATCH}
task
  input x = ${x}
  target y = ${y}
`

const range = (n: number, value: (k: number) => number = (k) => k) =>
  Float64Array.from({ length: n }, (_, k) => value(k))
/** What a sample shows says which it is, and so does its label. */
const npz = writeNpz([
  { name: 'x', data: range(SAMPLES * TIME), shape: [SAMPLES, TIME] },
  { name: 'held', data: range(SAMPLES), shape: [SAMPLES] },
  { name: 'y', data: range(SAMPLES), shape: [SAMPLES] },
  { name: 'column', data: range(SAMPLES), shape: [SAMPLES, 1] },
  {
    name: 'each',
    data: range(SAMPLES * TIME, (k) => (Math.floor(k / TIME) + (k % TIME)) % 10),
    shape: [SAMPLES, TIME],
  },
  { name: 'steps', data: range(12, (k) => k % 10), shape: [12, 1] },
])

const signalsOf = async (x: string, y: string) => {
  const program = await compile(derive(parse(model(x, y))), { target: 'interpreter' })
  const signals = await taskSignals(program, { seed: 5, files: () => npz })
  if (!signals.x || !signals.y) throw new Error('the task drives x and y')
  return { x: signals.x, y: signals.y }
}

const STEPS = 3 * TIME * SAMPLES

describe('of a file', () => {
  test.each([
    ['stored', ''],
    ['stored', ', order = stored'],
    ['shuffled', ''],
    ['shuffled', ', order = shuffled'],
  ])('samples that come %s, labels with "%s"', async (order, given) => {
    const { x, y } = await signalsOf(
      `file("d.npz", "x", order = ${order})`,
      `label(file("d.npz", "y"${given}))`,
    )
    const seen = x(0, STEPS).map((value) => Math.floor(value / TIME))
    expect(Array.from(y(0, STEPS))).toEqual(Array.from(seen))
    const first = Array.from(seen.slice(0, BATCH))
    if (order === 'stored') expect(first).toEqual([0, 1, 2])
    else
      expect(Array.from({ length: SAMPLES * 3 }, (_, n) => seen[n * TIME * BATCH])).not.toEqual(
        Array.from({ length: SAMPLES * 3 }, (_, n) => (n * BATCH) % SAMPLES),
      )
  })

  test('a column of them is one for each sample, too', async () => {
    const input = 'file("d.npz", "x", order = shuffled)'
    const plain = await signalsOf(input, 'label(file("d.npz", "y"))')
    const { y } = await signalsOf(input, 'label(file("d.npz", "column"))')
    expect(y(0, STEPS)).toEqual(plain.y(0, STEPS))
  })

  test('one for each step of each sample follows the samples as well', async () => {
    const { x, y } = await signalsOf('file("d.npz", "x", order = shuffled)', 'label(file("d.npz", "each"))')
    const expected = x(0, STEPS).map((value) => (Math.floor(value / TIME) + (value % TIME)) % 10)
    expect(Array.from(y(0, STEPS))).toEqual(Array.from(expected))
  })

  test('one for each step, not of samples, stays so', async () => {
    const { y } = await signalsOf('file("d.npz", "x", order = shuffled)', 'label(file("d.npz", "steps"))')
    expect(Array.from(y(0, 5))).toEqual([0, 1, 2, 3, 4].flatMap((c) => Array(BATCH).fill(c)))
  })
})

describe('of MNIST-1D', () => {
  const LENGTH = 8
  const { train, test: held } = mnist1d(3, LENGTH)
  const rowOf = new Map<string, number>()
  const key = (values: ArrayLike<number>): string => Array.from(values).join(' ')
  for (const set of [train, held])
    for (let row = 0; row < set.samples; row++)
      rowOf.set(key(set.x.subarray(row * LENGTH, (row + 1) * LENGTH)), set.y[row] ?? Number.NaN)

  test.each([
    ['length = 4', 'mnist1d(3)'],
    ['length = 4, order = shuffled', 'mnist1d(3)'],
    ['length = 4, part = test, order = shuffled', 'mnist1d(3)'],
    ['length = 4, part = test', 'mnist1d(3, part = test)'],
    ['length = 4, part = test, order = shuffled', 'mnist1d()'],
    ['length = 4, part = test, order = shuffled', 'mnist1d(3, length = 4, part = test, order = shuffled)'],
  ])('of samples with "%s" %s is the class', async (settings, labels) => {
    const { x, y } = await signalsOf(`mnist1d(3, ${settings})`, `label(${labels})`)
    for (let showing = 0; showing < 5; showing++) {
      const values = x(showing * LENGTH, LENGTH)
      for (let member = 0; member < BATCH; member++) {
        const own = Array.from({ length: LENGTH }, (_, k) => values[k * BATCH + member] ?? Number.NaN)
        const label = rowOf.get(key(Float32Array.from(own)))
        expect(label).toBeTypeOf('number')
        for (const step of [0, LENGTH - 1]) expect(y(showing * LENGTH + step, 1)[member]).toBe(label)
      }
    }
  })
})

/** Of the input, of the labels, what is found, what was expected. */
const WRONG: readonly (readonly [string, string, string, string])[] = [
  ['file("d.npz", "x")', 'file("d.npz", "y", order = shuffled)', 'order = shuffled', 'order = stored'],
  [
    'file("d.npz", "x", order = shuffled)',
    'file("d.npz", "y", order = stored)',
    'order = stored',
    'order = shuffled',
  ],
  [
    'file("d.npz", "x", order = shuffled)',
    'file("d.npz", "each", order = stored)',
    'order = stored',
    'order = shuffled',
  ],
  [
    'file("d.npz", "held", hold = 1)',
    'file("d.npz", "y", hold = 1, order = shuffled)',
    'order = shuffled',
    'order = stored',
  ],
  ['file("d.npz", "held", hold = 1)', 'file("d.npz", "y", hold = 2)', 'hold = 2', 'hold = 1'],
  ['file("d.npz", "x")', 'file("d.npz", "each", hold = 4)', 'hold = 4', 'hold = 2'],
  [
    'mnist1d(3, length = 4, order = shuffled)',
    'mnist1d(3, order = stored)',
    'order = stored',
    'order = shuffled',
  ],
  ['mnist1d(3, length = 4, part = test)', 'mnist1d(3, part = train)', 'part = train', 'part = test'],
  ['mnist1d(3, length = 4)', 'mnist1d(4)', 'seed = 4', 'seed = 3'],
  ['mnist1d(3, length = 4)', 'mnist1d(3, length = 5)', 'length = 5', 'length = 4'],
]

describe('a setting that says otherwise is refused where the labels stand', () => {
  test.each(WRONG)('%s, label(%s)', async (x, y, found, expected) => {
    const refused = await signalsOf(x, `label(${y})`).catch((error: unknown) => String(error))
    const [key = ''] = found.split(' ')
    expect(refused).toContain(`error E6109: '${key}' of the labels for 'y' is not that of their samples`)
    expect(refused).toContain(':19:')
    expect(refused).toContain(`found:    ${found}\n`)
    expect(refused).toContain(`expected: ${expected}, as at the input, or no '${key}'\n`)
    expect(refused).toMatch(new RegExp(`remedy: +leave '${key}' out where the labels stand`, 'u'))
  })

  test('classes of MNIST-1D for samples of a file that are not as many', async () => {
    const refused = await signalsOf('file("d.npz", "x")', 'label(mnist1d(3))').catch((error: unknown) =>
      String(error),
    )
    expect(refused).toMatch(/E6111[\s\S]*found: +4000 labels[\s\S]*expected: +7 labels[\s\S]*remedy:/u)
  })

  test.each([
    ['file("d.npz", "steps", order = shuffled)', 'label(file("d.npz", "steps"))', ':18:'],
    ['sines()', 'label(file("d.npz", "y", order = shuffled))', ':19:'],
  ])('%s, %s: there is nothing to shuffle', async (x, y, place) => {
    const refused = await signalsOf(x, y).catch((error: unknown) => String(error))
    expect(refused).toContain("error E6109: there are no samples for '")
    expect(refused).toContain(place)
    expect(refused).toMatch(
      /found: +\[\d+(, 1)?\], each row a step\n +expected: +\[samples, time, n\], or `hold`[\s\S]*remedy: +leave 'order' out/u,
    )
  })
})

describe('an array with steps of its own is not held', () => {
  const input = (hold: string) => signalsOf(`file("d.npz", "x"${hold})`, 'label(file("d.npz", "y"))')

  test('for another time: refused', async () => {
    const refused = await input(', hold = 5').catch((error: unknown) => String(error))
    expect(refused).toMatch(
      /error E6111: [\s\S]*:18:[\s\S]*found: +\[7, 4\], shown for 10 steps by 'hold'\n +expected: +\[samples\]\n +remedy: +leave 'hold' out/u,
    )
  })

  test('for its own time, it says the same twice', async () => {
    const [plain, held] = [await input(''), await input(', hold = 2')]
    expect(held.x(0, STEPS)).toEqual(plain.x(0, STEPS))
    expect(held.y(0, STEPS)).toEqual(plain.y(0, STEPS))
  })
})
