/** @file Streams of signals: asked for few steps at a time where these are large, and the same numbers as in one array. */
import { expect, test } from 'vitest'
import { compile, derive, parse } from '../../src/index.js'

const STEPS = 23
const text = (n: number): string => `model "Streams"
state    u
weight   W
constant tau_m = 5
ddt(u) = (-u + W r) / tau_m
r = tanh(u)
network
  x : input ${n}, r = x
  y : output 3
  x -> y
simulate
  dt = 0.5, seed = 3`

const wave = (size: number, first: number, count: number): Float64Array =>
  Float64Array.from({ length: count * size }, (_, i) => Math.sin(first * size + i))

test.each([
  [1, 1, 1],
  [20, 100, 4],
  [50, 99, 1],
  [90, 100, 1],
])('%i inputs, batch %i: asked for %i steps at most', async (n, batch, most) => {
  const program = await compile(derive(parse(text(n))), { batch })
  const size = n * batch
  const asked: [number, number][] = []
  const stream = (first: number, count: number): Float64Array => {
    asked.push([first, count])
    return wave(size, first, count)
  }
  const [whole, apart] = [program.start(), program.start()]
  const options = { steps: STEPS, record: ['u'], every: 1 }
  const a = await whole.run({ x: wave(size, 0, STEPS) }, options)
  const b = await apart.run({ x: stream }, options)
  expect([...b.get('u[y]').data]).toEqual([...a.get('u[y]').data])
  expect(new Set(a.get('u[y]').data).size).toBeGreaterThan(STEPS)
  // one after the other, each once
  expect(asked.flatMap(([first, count]) => Array.from({ length: count }, (_, k) => first + k))).toEqual(
    Array.from({ length: STEPS }, (_, k) => k),
  )
  expect(Math.max(...asked.map(([, count]) => count))).toBe(size < 100 ? STEPS : most)
})

test('what is wrong is named with its step, however many are asked for', async () => {
  const program = await compile(derive(parse(text(50))), { batch: 100 })
  const broken = (first: number, count: number): Float64Array => {
    const values = wave(5000, first, count)
    if (first <= 7 && 7 < first + count) values[(7 - first) * 5000 + 53] = Number.NaN
    return values
  }
  await expect(program.start().run({ x: broken }, { steps: STEPS })).rejects.toThrow(
    /'x' is no finite number at step 7, sample 1, unit 3/,
  )
  const short = (first: number, count: number): Float64Array =>
    wave(5000, first, first === 7 ? 1 : count).slice(first === 7 ? 1 : 0)
  await expect(program.start().run({ x: short }, { steps: STEPS })).rejects.toThrow(/wrong shape from step 7/)
})

test('a single step names what is wrong in what it is given, and is not taken', async () => {
  const program = await compile(derive(parse(text(2))), { batch: 1 })
  const sim = program.start()
  sim.step({ x: [0.5, 1] })
  const before = sim.get('u[y]')
  expect(() => sim.step({ x: [0.5, Number.NaN] })).toThrow(/E6004/)
  expect(sim.get('u[y]')).toEqual(before)
})
