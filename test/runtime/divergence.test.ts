/** @file Divergence: the first bad step is found, named, and the simulation left before it. */
import { expect, test } from 'vitest'
import { RunError } from '../../src/runtime/error.js'
import { createSimulation, type Simulation } from '../../src/runtime/simulation.js'
import { machine, startMachine } from './machine.js'

const open = (): Simulation => {
  const program = machine()
  return createSimulation(program, startMachine(program))
}

const x = (_first: number, count: number): Float64Array => new Float64Array(count * 4).fill(1)

/** The steps of u ← a u + 0.5 until it overflows. */
const stepsToOverflow = (a: number): number => {
  let u = 0
  let n = 0
  while (Number.isFinite(u)) {
    u = u * a + 0.5
    n++
  }
  return n
}

const failure = async (act: () => unknown): Promise<RunError> => {
  try {
    await act()
  } catch (error) {
    if (error instanceof RunError) return error
    throw error
  }
  throw new Error('nothing diverged')
}

test('a run that diverges names variable, population, unit and step, and stands before it', async () => {
  const sim = open()
  sim.set('tau_m', 10)
  const error = await failure(() => sim.run({ x }, { steps: 2000, learn: false, record: ['u'], every: 3 }))
  const bad = stepsToOverflow(10)
  expect(error).toMatchObject({ variable: 'u', population: 'h', step: bad })
  expect(error.message).toContain(`'u[h]' is no longer finite at step ${bad} (t = ${(bad / 10).toString()})`)
  expect(error.message).toContain("in unit 0, in sample 0 of population 'h'")
  expect(sim.snapshot()).toEqual(error.snapshot)
  expect(sim.snapshot().step).toBe(bad - 1)
  expect(sim.get('u[h]').every(Number.isFinite)).toBe(true)

  const twin = open()
  twin.set('tau_m', 10)
  await twin.run({ x }, { steps: bad - 1, learn: false })
  expect(twin.snapshot()).toEqual(error.snapshot)
})

test('a diverging step throws at that step, and the simulation can go on', async () => {
  const sim = open()
  const bad = stepsToOverflow(10)
  const signals = { x: x(0, 1) }
  // The time constant is set between steps: the search has to repeat that too.
  sim.set('tau_m', 1)
  const error = await failure(() => {
    sim.set('tau_m', 10)
    for (let t = 0; t < 1000; t++) sim.step(signals, { learn: false })
  })
  expect(error.step).toBe(bad)
  sim.set('tau_m', 0.5)
  sim.step(signals)
  expect(sim.snapshot().step).toBe(bad)
})

test('values set from a progress report are kept when the search goes back', async () => {
  const sim = open()
  let first = 0
  const error = await failure(() =>
    sim.run(
      { x },
      {
        steps: 3000,
        learn: false,
        onProgress(done) {
          if (done < 200 || first > 0) return
          first = done
          sim.set('tau_m', 1e100)
        },
      },
    ),
  )
  expect(error.step).toBeGreaterThan(first)
  expect(error.step).toBeLessThan(first + 8)
  expect(sim.get('tau_m')[0]).toBe(1e100)
})
