/** @file The teacher: the network itself with other values, one step behind, whatever the chunks that it is read in. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile, derive, parse, taskSignals } from '../../src/index.js'
import type { Generator } from '../../src/model/model.js'
import { openTeacher, teacherValues } from '../../src/tasks/teacher.js'

const TEXT = readFileSync(new URL('../../examples/lag-line.energy', import.meta.url), 'utf8')
const modelOf = (teacher: string) => parse(TEXT.replace(/teacher\(.*\)/, teacher))

const generatorOf = (model: ReturnType<typeof parse>): Generator => {
  const found = model.task?.targets.get('y')
  if (!found) throw new Error('the example has a teacher')
  return found
}

const BATCH = 3
const VALUES = [
  ['W[h,x]', 1],
  ['W[y,h]', 2],
  ['tau_m[h]', 1],
  ['tau_m[y]', 2],
] as const

const BY_BPTT = TEXT.replace(
  /^descend.*$/mu,
  'descend     C in W, tau_m by bptt window = 40 rate eta = 1e-3 with adam',
).replace('approximate nudging gamma', 'approximate nudging 0')
const x = (first: number, count: number): Float64Array =>
  Float64Array.from({ length: count * BATCH }, (_, i) => Math.sin((first * BATCH + i) / 7))

async function open(teacher: string) {
  const model = modelOf(teacher)
  const program = await compile(derive(model), { target: 'wasm', batch: BATCH })
  const context = { model, start: () => program.start(), batch: BATCH, seed: 1 }
  return { program, read: openTeacher(generatorOf(model), 'y', { x }, context) }
}

test('the target of step n is the rate before step n of a network that has the values and no target', async () => {
  const { program, read } = await open('teacher(W = [1, 2], tau_m = [1, 2])')
  const sim = program.start()
  for (const [name, value] of VALUES) sim.set(name, value)
  const targets = read(0, 200)
  for (let n = 0; n < 200; n++) {
    expect([...targets.slice(n * BATCH, (n + 1) * BATCH)]).toEqual([...sim.get('r[y]')])
    sim.step({ x: x(n, 1) }, { learn: false })
  }
  expect(sim.get('W[h,x]')[0]).toBe(1)
})

test.each([
  ['by an error', TEXT, 'before'],
  ['by bptt', BY_BPTT, 'after'],
] as const)(
  '%s: of the rates that the student compares, before or after each step',
  async (_, text, when) => {
    const model = parse(text)
    const program = await compile(derive(model), { target: 'wasm', batch: BATCH })
    const context = { model, start: () => program.start(), batch: BATCH, seed: 1 }
    const read = openTeacher(generatorOf(model), 'y', { x }, context)
    const sim = program.start()
    for (const [name, value] of VALUES) sim.set(name, value)
    // pieces, and a leap back
    const targets = [...read(0, 3), ...read(3, 4), ...read(7, 93)]
    expect([...read(5, 10)]).toEqual(targets.slice(5 * BATCH, 15 * BATCH))
    for (let n = 0; n < 100; n++) {
      const own = targets.slice(n * BATCH, (n + 1) * BATCH)
      if (when === 'before') expect(own).toEqual([...sim.get('r[y]')])
      sim.step({ x: x(n, 1) }, { learn: false })
      if (when === 'after') expect(own).toEqual([...sim.get('r[y]')])
    }
  },
)

test('a student that learns by bptt and has its teacher’s values costs nothing, and stays as it is', async () => {
  const program = await compile(derive(parse(BY_BPTT)), { batch: BATCH })
  const sim = program.start()
  for (const [name, value] of VALUES) sim.set(name, value)
  const run = await sim.run(await taskSignals(program), { steps: 120, record: ['cost'], every: 1 })
  expect(Math.max(...run.get('cost').data)).toBe(0)
  for (const [name, value] of VALUES) expect(sim.get(name)[0]).toBe(value)
})

test('chunks, repetitions and leaps give the same values', async () => {
  const { read } = await open('teacher(W = 0.7, tau_m = [1, 2])')
  const whole = [...read(0, 300)]
  const again = (await open('teacher(W = 0.7, tau_m = [1, 2])')).read
  const pieces: number[] = []
  for (const count of [1, 7, 64, 128, 100]) pieces.push(...again(pieces.length / BATCH, count))
  expect(pieces).toEqual(whole)
  expect([...again(250, 50)]).toEqual(whole.slice(750))
  expect([...again(10, 5)]).toEqual(whole.slice(30, 45))
})

test('lists follow the connections and the populations, scalars are for all, draws are not the student’s', () => {
  const model = modelOf('teacher(W = uniform(-1, 1), tau_m = 3)')
  const values = teacherValues(generatorOf(model), { model, seed: 1 })
  expect([...values.keys()]).toEqual(['W[h,x]', 'W[y,h]', 'tau_m[h]', 'tau_m[y]'])
  expect(values.get('tau_m[y]')).toEqual(Float64Array.of(3))
  const again = teacherValues(generatorOf(model), { model, seed: 1 })
  expect(again).toEqual(values)
  expect(teacherValues(generatorOf(model), { model, seed: 2 })).not.toEqual(values)
})

test.each([
  ['teacher(W = [1, 2, 3])', /E6109: 'W' of 'teacher' has the wrong number of values/],
  ['teacher(1)', /E6109: 'teacher' takes values by name/],
  ['teacher(W = "w.npz")', /E3001/],
])('%s is refused', async (teacher, message) => {
  await expect(open(teacher)).rejects.toThrow(message)
})

test('a teacher that diverges is named as such, at the step where it does', async () => {
  const { program, read } = await open('teacher(W = 1e300, tau_m = [1, 2])')
  const sim = program.start()
  for (const name of ['W[h,x]', 'W[y,h]']) sim.set(name, 1e300)
  for (const [n, name] of ['tau_m[h]', 'tau_m[y]'].entries()) sim.set(name, n + 1)
  let steps = 0
  const alone = (): void => {
    for (; steps < 300; steps++) sim.step({ x: x(steps, 1) }, { learn: false })
  }
  expect(alone).toThrow('E6001')
  const told = new RegExp(`E6001: the teacher diverges: .* at step ${steps + 1}\\b`)
  expect(() => read(0, 300)).toThrow(told)
  // again, and from a later step: nothing was counted that was not done
  expect(() => read(0, 300)).toThrow(told)
  expect(() => read(250, 2)).toThrow(told)
})

test('no steps are no values', async () => {
  const { read } = await open('teacher(W = 0.7, tau_m = [1, 2])')
  expect(read(5, 0)).toHaveLength(0)
  expect(read(0, 2)).toHaveLength(2 * BATCH)
})

const net = (network: string, teacher: string): string => `state u
weight W
bias b
target y
constant tau_m = [1, 2], k = 1
r = tanh(u)
e = u - k * W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + 1/10 C
flow E in u rate 1/tau_m
network
  ${network}
simulate
  dt = 0.1
task
  input x = sines(count = 2)
  target y = teacher(${teacher})
  steps = 5
`
const TWO = 'x : input 2\n  h : 2\n  y : output 2\n  x -> h -> y'
const ONE = 'x : input 3\n  y : output 2\n  x -> y'
const given = (text: string): Record<string, readonly number[]> => {
  const model = parse(text)
  const values = teacherValues(generatorOf(model), { model, seed: 1 })
  return Object.fromEntries(
    [...values].map(([name, v]) => [name, typeof v === 'number' ? [v] : [...v]] as const),
  )
}

test.each([
  ['W = [[1, 2, 3, 4], 0.5]', TWO, { 'W[h,x]': [1, 2, 3, 4], 'W[y,h]': [0.5, 0.5, 0.5, 0.5] }],
  ['W = [[[1, 2], [3, 4]], [0 x 4]]', TWO, { 'W[h,x]': [1, 2, 3, 4], 'W[y,h]': [0, 0, 0, 0] }],
  ['W = [[1, 2, 3], [4, 5, 6]]', ONE, { 'W[y,x]': [1, 2, 3, 4, 5, 6] }],
  ['W = [[1, 2, 3, 4, 5, 6]]', ONE, { 'W[y,x]': [1, 2, 3, 4, 5, 6] }],
  ['W = [[[1, 2, 3], [4, 5, 6]]]', ONE, { 'W[y,x]': [1, 2, 3, 4, 5, 6] }],
  ['W = [7]', ONE, { 'W[y,x]': [7, 7, 7, 7, 7, 7] }],
  [
    'W = [[1, 2] x 2]',
    TWO.replaceAll('x -> h -> y', 'x -> h -> y, one_to_one'),
    { 'W[h,x]': [1, 0, 0, 2], 'W[y,h]': [1, 0, 0, 2] },
  ],
  ['tau_m = [[1, 3], [2, 4]]', TWO, { 'tau_m[h]': [1, 3], 'tau_m[y]': [2, 4] }],
  ['b = [[1, 3], 2]', TWO, { 'b[h]': [1, 3], 'b[y]': [2, 2] }],
])('teacher(%s) has a list for each connection or population', (teacher, network, expected) => {
  expect(given(net(network, teacher))).toEqual(expected)
})

test.each([
  ['W = [1, 2, 3, 4]', TWO, /E6109[\s\S]*found: +4[\s\S]*single synapses[\s\S]*`W = \[\[1, 2, 3\], 0\.5\]`/],
  ['W = [1, 2]', ONE, /E6109[\s\S]*found: +2[\s\S]*`W = \[\[1, 2, 3\]\]`/],
  ['W = [[1, 2], [3, 4]]', TWO, /E6109: 'W\[h,x\]'[\s\S]*a list of 2[\s\S]*4 \(2 x 2\)/],
  ['W = [[1, 2], [3, 4], [5, 6]]', ONE, /E6109[\s\S]*found: +3/],
  ['W = [[1, 2, 3, 4], [5, 6]]', ONE, /E6109[\s\S]*found: +2/],
  ['W = [[[1, 2], [3]], 1]', TWO, /E2071: the list has rows of different lengths/],
  ['W = [[[1, 2], 3], 1]', TWO, /E2071: the list has rows of different lengths/],
  ['k = [[1, 2]]', TWO, /E6109[\s\S]*one number/],
  ['k = [1, 2]', TWO, /E6109[\s\S]*remedy: +give one number\n?$/],
  ['tau_m = [[1, 2, 3], 1]', TWO, /E6109: 'tau_m\[h\]'[\s\S]*a list of 3[\s\S]*expected: +2\n/],
])('teacher(%s) is refused where it does not fit', (teacher, network, message) => {
  expect(() => given(net(network, teacher))).toThrow(message)
})

test('of other generators lists hold numbers', () => {
  const text = net(ONE, 'W = 1').replace('sines(count = 2)', 'constant(value = [[1], [2], [3]])')
  expect(() => parse(text)).toThrow(/E2026/)
})
