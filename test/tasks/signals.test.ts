/** @file `taskSignals`: the task of a model, for what was compiled of it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile, derive, parse, taskSignals } from '../../src/index.js'

const LAG = readFileSync('examples/lag-line.energy', 'utf8')
const small = LAG.replace('batch = 100', 'batch = 3')

test('the target of a teacher is the output of the network with the values of the teacher', async () => {
  const program = await compile(derive(parse(small)))
  const { x, y } = await taskSignals(program)
  const teacher = program.start()
  for (const [name, value] of Object.entries({ 'W[h,x]': 1, 'W[y,h]': 2, 'tau_m[h]': 1, 'tau_m[y]': 2 }))
    teacher.set(name, [value])
  const steps = 40
  const [inputs, targets] = [x?.(0, steps), y?.(0, steps)]
  for (let step = 0; step < steps; step++) {
    const rate = teacher.get('r[y]')
    expect(Array.from(targets?.slice(3 * step, 3 * step + 3) ?? [])).toEqual(Array.from(rate))
    teacher.step({ x: inputs?.slice(3 * step, 3 * step + 3) ?? [] }, { learn: false })
  }
  expect(new Set(targets).size).toBeGreaterThan(60)
})

test('its seed is that of `simulate`, or another', async () => {
  const program = await compile(derive(parse(small)))
  const read = async (seed?: number): Promise<readonly number[]> => {
    const { x } = await taskSignals(program, seed === undefined ? {} : { seed })
    return Array.from(x?.(0, 500) ?? [])
  }
  expect(await read()).toEqual(await read(1))
  expect(await read()).not.toEqual(await read(2))
})

test('a file that nobody gives is asked for', async () => {
  const text = small.replace(/square\(.*\)/u, 'file("data.csv", "x")')
  const program = await compile(derive(parse(text)))
  await expect(taskSignals(program)).rejects.toThrow(/the task reads the file 'data.csv'.*files/su)
  const files = () => new TextEncoder().encode('x\n0.5\n0.25\n')
  expect(Array.from((await taskSignals(program, { files })).x?.(0, 2) ?? []).slice(0, 1)).toEqual([0.5])
})
