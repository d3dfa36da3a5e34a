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
