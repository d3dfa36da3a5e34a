/** @file Divergence: the first bad step is found, named, and the simulation left before it. */
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { compile, derive, parse } from '../../src/index.js'
import { openGuard } from '../../src/runtime/divergence.js'
import { RunError } from '../../src/runtime/error.js'
import { openTape } from '../../src/runtime/inputs.js'
import { openMemory } from '../../src/runtime/memory.js'
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
  const before = await twin.run({ x }, { steps: bad - 1, learn: false, record: ['u'], every: 3 })
  expect(twin.snapshot()).toEqual(error.snapshot)
  // what was recorded until then, and nothing of the steps that were searched
  expect(before.times.length).toBeGreaterThan(5)
  expect(error.recording?.times).toEqual(before.times)
  expect(error.recording?.get('u[h]')).toEqual(before.get('u[h]'))
  // who prints an error that nobody caught reads what happened, not all numbers of the state
  const shown = inspect(error)
  expect(shown).toContain('is no longer finite')
  expect(shown).not.toContain('buffers')
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

test.each([1.2, 3, 10, 300, 1e30, 1e200])(
  'whatever is recorded, a run that grows by %s a step names the same step and stands at the same state',
  async (growth) => {
    const bad = stepsToOverflow(growth)
    const steps = bad + 70
    const plans = [
      { record: [] },
      { record: ['u'] },
      { record: ['u'], every: 7 },
      // these stay finite, so that only the search finds u
      { record: ['cost', 'W'] },
      { record: ['tau_m'], every: 3 },
      { record: ['u'], saveat: [0.1, bad / 10, steps / 10] },
    ]
    const ends = []
    for (const plan of plans) {
      const sim = open()
      await sim.run({ x }, { steps: 21, learn: false, record: ['u'] })
      sim.reset()
      sim.set('tau_m', growth)
      const error = await failure(() => sim.run({ x }, { steps, learn: false, ...plan }))
      expect(sim.snapshot()).toEqual(error.snapshot)
      ends.push({ step: error.step, variable: error.variable, message: error.message, at: error.snapshot })
    }
    expect(ends[0]).toMatchObject({ step: bad, variable: 'u' })
    for (const end of ends) expect(end).toEqual(ends[0])
  },
)

test('whoever is told of progress, or judges the loops, meets finite numbers alone', async () => {
  const bad = stepsToOverflow(3)
  const program = machine()
  const judged: boolean[] = []
  const sim = createSimulation(program, startMachine(program))
  const finite = (): boolean => sim.get('u[h]').every(Number.isFinite)
  sim.set('tau_m', 3)
  const error = await failure(() =>
    sim.run(
      { x },
      { steps: bad + 100, learn: false, record: ['cost'], onProgress: () => judged.push(finite()) },
    ),
  )
  expect(error.step).toBe(bad)
  expect(judged).toHaveLength(Math.floor((bad - 1) / 32))
  expect(judged).not.toContain(false)
})

test('whoever is let in while a run goes on meets finite numbers alone', async () => {
  const bad = stepsToOverflow(10)
  const program = machine()
  const sim = createSimulation(program, () => {
    const execution = startMachine(program)()
    return {
      ...execution,
      run(steps) {
        execution.run(steps)
        // a slow step: the run lets others in after every few
        for (const end = performance.now() + 0.5 * steps; performance.now() < end; );
      },
    }
  })
  sim.set('tau_m', 10)
  const seen: boolean[] = []
  let open = true
  const look = (): void => {
    seen.push(sim.get('u[h]').every(Number.isFinite))
    if (open) setTimeout(look, 0)
  }
  setTimeout(look, 0)
  const error = await failure(() => sim.run({ x }, { steps: bad + 400, learn: false }))
  open = false
  expect(error.step).toBe(bad)
  expect(seen.length).toBeGreaterThan(1)
  expect(seen).not.toContain(false)
})

test.each([1.5, 2, 3, 5, 10, 100, 1e5])('a bare run names the step, growth by %d', async (a) => {
  const sim = open()
  sim.set('tau_m', a)
  const bad = stepsToOverflow(a)
  const error = await failure(() => sim.run({ x }, { steps: bad + 700, learn: false }))
  expect(error).toMatchObject({ variable: 'u', step: bad })
  expect(sim.snapshot().step).toBe(bad - 1)
})

/** u is no number after step 10, and is one again after step 12. */
const blinking = (): Simulation => {
  const program = machine()
  return createSimulation(program, () => {
    const execution = startMachine(program)()
    const [u, count] = [execution.view('u'), execution.view('count')]
    return {
      ...execution,
      run(steps) {
        for (let k = 0; k < steps; k++) {
          execution.run(1)
          if (count[0] === 10) u[3] = Number.NaN
          if (count[0] === 12) u.fill(0)
        }
      },
    }
  })
}

test('what is recorded is looked at in each sample, so that a number gone bad for two steps is not handed out', async () => {
  const error = await failure(() => blinking().run({ x }, { steps: 20, record: ['u', 'cost'] }))
  expect(error).toMatchObject({ variable: 'u', step: 10 })
  const fifth = await failure(() => blinking().run({ x }, { steps: 20, record: ['u'], every: 5 }))
  expect(fifth.step).toBe(10)
  const between = await blinking().run({ x }, { steps: 20, record: ['u'], every: 4 })
  expect(between.get('u[h]').data.every(Number.isFinite)).toBe(true)
})

test('steps are vouched for by one search, and none is made where no step was taken', async () => {
  const program = machine()
  const execution = startMachine(program)()
  const tape = openTape(program, execution)
  const guard = openGuard(openMemory(program, execution), tape, execution)
  tape.bind({ x: x(0, 1) }, 1, false)(0, 1, 0, 0)
  execution.view('tau')[0] = 10
  execution.view('u').fill(Number.POSITIVE_INFINITY)
  // nobody's step: it was put there
  guard.vouch()
  execution.view('u').fill(1e308)
  guard.advance(1)
  guard.glance()
  const error = await failure(guard.vouch)
  expect(error).toMatchObject({ variable: 'u', step: 1 })
  expect(execution.view('u')[0]).toBe(1e308)
})

test('an implicit method names the variable, and learning is not advised where nothing learns', async () => {
  const text = 'state u\nddt(u) = log(-u)\nnetwork\n  h : 2\nsimulate\n  dt = 0.1, method = rosenbrock'
  const program = await compile(derive(parse(text)), { target: 'interpreter' })
  const failure = await program
    .start()
    .run({}, { steps: 5 })
    .catch((e: unknown) => e)
  expect(failure).toMatchObject({ variable: 'u', population: 'h' })
  expect(String(failure)).not.toContain('learning rate')
})
