/** @file What a window of learning keeps is searched as it is written: a number that was bad for a moment is named, however long the window. */
import { describe, expect, test } from 'vitest'
import { compile, derive, parse, RunError, type Simulation } from '../../src/index.js'
import { interpret } from '../../src/program/interpret.js'
import type { Execution } from '../../src/program/program.js'
import { finiteWithin } from '../../src/runtime/arrays.js'
import { firstBad, openMemory } from '../../src/runtime/memory.js'
import { createSimulation } from '../../src/runtime/simulation.js'

/** The rate of the output overflows where its state is pushed, and is a number again soon after; nothing else reads it. */
const source = (window: number): string => `state u
weight W
target y
constant tau = 1
activation phi = exp
r = phi(u)
tau * ddt(u) = -u + W r
cost C = 1/2 |y - r|^2
descend C in W by bptt window = ${window} rate eta = 1e-9 with sgd
network
  x : input 1
  y : output 2
  x -> y, init = [0.5, 1]
simulate
  dt = 0.1, method = euler, coupling = lagged, batch = 2, seed = 1
`
const program = (window: number) => compile(derive(parse(source(window))), { target: 'interpreter' })
const PUSH = 20
const x =
  (pushed: number) =>
  (first: number, count: number): Float64Array =>
    Float64Array.from({ length: 2 * count }, (_, n) =>
      first + Math.floor(n / 2) === pushed && n % 2 === 1 ? 1e4 : 0.1,
    )
const y = (_first: number, count: number): Float64Array => new Float64Array(4 * count).fill(1)

const failure = async (act: () => unknown): Promise<RunError> => {
  try {
    await act()
  } catch (error) {
    if (error instanceof RunError) return error
    throw error
  }
  throw new Error('nothing diverged')
}

describe.each([
  ['longer than what is repeated', 1500, PUSH],
  ['as long as what is looked at together', 32, PUSH],
  ['about the end of a tape', 40, 1015],
  ['which turns over meanwhile', 50, 90],
])('a window %s', (_name, window, pushed) => {
  test.each([
    ['in one go', (sim: Simulation) => sim.run({ x: x(pushed), y }, { steps: 3000 })],
    [
      'with looks',
      (sim: Simulation) => sim.run({ x: x(pushed), y }, { steps: 3000, onProgress: () => undefined }),
    ],
    [
      'in short runs',
      async (sim: Simulation) => {
        for (let n = 0; n < 3000; n += 7)
          await sim.run({ x: (first, count) => x(pushed)(first + n, count), y }, { steps: 7 })
      },
    ],
    [
      'step by step',
      (sim: Simulation) => {
        for (let n = 0; n < 3000; n++) sim.step({ x: x(pushed)(n, 1), y: y(n, 1) })
      },
    ],
  ])('%s names what was bad for a moment, and stands before it', async (_how, go) => {
    const sim = (await program(window)).start()
    const error = await failure(() => go(sim))
    expect(error).toMatchObject({ variable: 'r', population: 'y', step: pushed + 2 })
    expect(error.message).toContain("in unit 1, in sample 1 of population 'y'")
    const twin = (await program(window)).start()
    await twin.run({ x: x(pushed), y }, { steps: pushed + 1 })
    expect(sim.snapshot()).toEqual(twin.snapshot())
    expect(error.snapshot).toEqual(twin.snapshot())
  })
})

test('of what a window keeps, the places of the last steps are searched, and all where more steps are meant', async () => {
  const made = await program(5)
  const sim = made.start()
  await sim.run({ x: x(-1), y }, { steps: 7 })
  const snapshot = sim.snapshot()
  const kept = made.loops.buffers.find((b) => b.window === 5 && b.shape.length === 2)
  if (kept === undefined) throw new Error('nothing is kept')
  const size = Number(kept.shape[1]) / 5
  const views = Object.values(snapshot.buffers)
  const memory = openMemory(made.loops, {
    program: made.loops,
    view: (id) => snapshot.buffers[id] ?? views[0] ?? new Float64Array(0),
    run: () => undefined,
  })
  const view = snapshot.buffers[kept.id] ?? new Float64Array(0)
  // 7 steps have been taken: the last wrote place 1, the one before place 0, then 4, 3, 2
  const places = [1, 0, 4, 3, 2]
  for (const [age, place] of places.entries()) {
    for (const sample of [0, 1]) {
      const at = (sample * 5 + place) * size + size - 1
      const before = view[at] ?? 0
      view[at] = Number.NaN
      expect(firstBad(memory, { steps: age })).toBeUndefined()
      for (const steps of [age + 1, 5, 8, Number.POSITIVE_INFINITY])
        expect(firstBad(memory, { steps }), `place ${place}, ${steps} steps`).toMatchObject({ index: at })
      expect(() => sim.restore(snapshot)).toThrow(/not finite/)
      view[at] = before
    }
  }
})

test('a step looks at its own place of a window, and the end of a tape at all that were written', async () => {
  const { loops } = await program(1500)
  let execution: Execution | undefined
  const sim = createSimulation(loops, () => {
    execution = interpret(loops)()
    return execution
  })
  const step = (n: number): void => sim.step({ x: x(-1)(n, 1), y: y(n, 1) })
  for (let n = 0; n < 3; n++) step(n)
  const kept = loops.buffers.find((b) => b.window === 1500 && b.shape.length === 2)
  const view = execution?.view(kept?.id ?? '')
  if (kept === undefined || view === undefined) throw new Error('nothing is kept')
  // no step will look there again: what it wrote has been looked at
  view[0] = Number.NaN
  for (let n = 3; n < 1100; n++) step(n)
  await sim.run({ x: x(-1), y }, { steps: 40 })
  expect(sim.snapshot().step).toBe(1140)
  // once its gradient is taken
  await expect(sim.run({ x: x(-1), y }, { steps: 400 })).rejects.toThrow('no longer finite at step 1500')
})

test('numbers of a part are looked at, and no others', () => {
  for (let length = 0; length < 12; length++)
    for (let bad = 0; bad < length; bad++) {
      const data = new Float64Array(length).fill(1)
      data[bad] = Number.NaN
      for (let from = 0; from <= length; from++)
        for (let to = from; to <= length; to++)
          expect(finiteWithin(data, from, to), `${from} ${to} ${bad}`).toBe(bad < from || bad >= to)
    }
})
