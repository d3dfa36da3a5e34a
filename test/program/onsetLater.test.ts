/** @file Couplings of large programs, judged on some samples, and what is judged when it wakes or comes about in a run. */
import { expect, test } from 'vitest'
import { eigenvalues } from '../../src/base/eigenvalues.js'
import { compile, derive, ModelError, parse, RunError, type Simulation } from '../../src/index.js'
import { openTeacher } from '../../src/tasks/teacher.js'
import { open, recurrent, refusal } from './onsetNets.js'

const repeated = (values: readonly number[], steps: number): Float64Array =>
  Float64Array.from({ length: values.length * steps }, (_, k) => values[k % values.length] ?? 0)

/** The refusal of a run, or nothing. */
async function stopped(sim: Simulation, run: Promise<unknown>): Promise<string> {
  try {
    await run
    return ''
  } catch (error) {
    if (error instanceof ModelError) return error.message
    throw error
  } finally {
    sim.get('r[y]').forEach((x) => {
      expect(Number.isFinite(x)).toBe(true)
    })
  }
}

const LARGE = `state u
weight W
target y
constant tau = 1, beta = 0.1
r = D(tau) u
e = D(tau) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau) u
descend E in W rate eta = 0.01
network
  x : input 784
  h : 300
  y : output 10
  x -> h -> y, init = normal(0, 0.01)
simulate
  dt = 0.01, batch = 256
`
const GAIN = 0.49
const [INPUTS, HIDDEN, OUTPUTS, BATCH] = [784, 300, 10, 256]

/** The largest root of λ² (λ + β) + β g: r_h ← W′e, r_y ← W r_h + β (y − r_y), W′e ← β W′(y − r_y), with W W′ = g. */
const radius = (beta: number): number =>
  Math.max(
    ...eigenvalues(Float64Array.from([-beta, 0, -beta * GAIN, 1, 0, 0, 0, 1, 0]), 3).map(({ re, im }) =>
      Math.hypot(re, im),
    ),
  )

test('a network of 784, 300 and 10, batch 256: refused are those whose cubic has a root beyond 1, with that root', async () => {
  let [low, high] = [0.1, 3]
  while (high - low > 1e-6) {
    const middle = (low + high) / 2
    if (radius(middle) < 1) low = middle
    else high = middle
  }
  const sim = (await compile(derive(parse(LARGE)), { target: 'wasm' })).start()
  // rows at right angles, of one length
  sim.set(
    'W[y,h]',
    Float64Array.from({ length: OUTPUTS * HIDDEN }, (_, k) =>
      k % HIDDEN === Math.floor(k / HIDDEN) ? Math.sqrt(GAIN) : 0,
    ),
  )
  const signals = {
    x: Float64Array.from({ length: BATCH * INPUTS }, (_, k) => Math.sin(k)),
    y: Float64Array.from({ length: BATCH * OUTPUTS }, (_, k) => Math.cos(k)),
  }
  for (const [share, runs] of [
    [0.98, true],
    [1.02, false],
    [3, false],
  ] as const) {
    const beta = share * low
    sim.set('beta', beta)
    const message = refusal(sim, signals)
    expect(`${share}: ${message === ''}`).toBe(`${share}: ${runs}`)
    if (runs) continue
    expect(Number(/what is stored by ([\d.]+)/.exec(message)?.[1])).toBeCloseTo(radius(beta), 3)
    expect(message).toMatch(/E6019[\s\S]*whatever dt[\s\S]*choose `coupling = relaxed/)
  }
})

test('zero input to a network at zero puts the verdict off until it wakes', async () => {
  const sim = await open(recurrent({ weights: [[-1.5]], beta: 0 }))
  const [quiet, steps] = [70, 300]
  const x = Float64Array.from({ length: steps }, (_, n) => (n < quiet ? 0 : 0.3))
  const y = new Float64Array(steps)
  expect(await stopped(sim, sim.run({ x, y }, { steps }))).toMatch(/E6019[\s\S]*by 1\.5,/)
  expect(Math.abs(sim.get('r[y]')[0] ?? 0)).toBeLessThan(0.3 * 1.5 ** 18)

  const single = await open(recurrent({ weights: [[-1.5]], beta: 0 }))
  for (let n = 0; n < 20; n++) expect(refusal(single, { x: [0], y: [0] })).toBe('')
  expect(refusal(single, { x: [0.3], y: [0] })).toMatch(/E6019/)
})

/** φ′ is a half at zero and comes near 1 as the slow population drives the other; one turn multiplies by 0.6 · 2.5 φ′. */
const SLOW = `state u
weight W
constant tau = 1, tau_r = 0.6
activation f(x) = x - tanh(x) / 2
r = f(D(tau_r) u)
tau * ddt(u) = -u + W r
network
  x : input 1
  s : 1, tau_r = 0
  y : 1
  x -> s, init = 1
  s -> y, init = 1
  y -> y, init = -2.5
simulate
  dt = 0.01
`

test('what begins to diverge as states move is refused then, before it has grown out of hand', async () => {
  const steps = 4000
  const run = async (x: number): Promise<{ readonly message: string; readonly last: number }> => {
    const sim = await open(SLOW)
    const message = await stopped(sim, sim.run({ x: repeated([x], steps) }, { steps }))
    return { message, last: Math.abs(sim.get('r[y]')[0] ?? 0) }
  }
  const weak = await run(0.5)
  expect(weak.message).toBe('')
  const strong = await run(40)
  expect(strong.message).toMatch(/E6019/)
  expect(strong.last).toBeLessThan(1e12)
})

test('errors that stay exactly zero are not warned of in a run', async () => {
  // one turn multiplies errors by 0.8 τ_m/τ_r = 1.6, and rates by 0.4
  const text = recurrent({ weights: [[0.8]] })
    .replace('constant tau = 1', 'constant tau_m = 1, tau_r = 0.5')
    .replace('phi(D(tau) u)', 'phi(D(tau_r) u)')
    .replace('e = D(tau) u', 'e = D(tau_m) u')
    .replace('stationary E in D(tau) u', 'stationary u\napproximate causal')
  const sim = await open(text)
  const { warnings } = await sim.run({ x: repeated([0.3], 600) }, { steps: 600 })
  expect(warnings).toEqual([])
  await expect(sim.run({ x: repeated([0.3], 600), y: repeated([0.4], 600) }, { steps: 600 })).rejects.toThrow(
    /E6019/,
  )
})

test('a teacher whose loop diverges is named', async () => {
  const text = `${recurrent({ weights: [[0.2]] })}
task
  input x = constant(0.3)
  target y = teacher(W = [0.5, -1.5])
  steps = 10
`
  const model = parse(text)
  const program = await compile(derive(model), { target: 'ts' })
  const generator = model.task?.targets.get('y')
  if (!generator) throw new Error('the task has a teacher')
  const x = (_first: number, count: number): Float64Array => repeated([0.3], count)
  const read = openTeacher(generator, 'y', { x }, { model, start: () => program.start(), batch: 1, seed: 1 })
  expect(() => read(0, 5)).toThrow(/E6019: of the teacher: the lagged order diverges[\s\S]*teacher\(W/)
})

test('what learning drives out of all numbers within a few steps is a divergence, named alike whatever is recorded, and no verdict on the loop', async () => {
  const text = recurrent({ weights: [[0.2]], more: 'descend E in W rate eta = 1e24' })
  const found = []
  for (const record of [[], ['cost'], ['beta']]) {
    const sim = await open(text)
    // the loop is judged again 32 steps after it was first, where a run from here has taken 27
    for (let k = 0; k < 5; k++) sim.step({ x: [0.3], y: [0.4] }, { learn: false })
    const signals = { x: repeated([0.3], 100), y: repeated([0.4], 100) }
    const failure = await sim.run(signals, { steps: 100, record }).catch((error) => error)
    expect(failure).toBeInstanceOf(RunError)
    expect(sim.snapshot()).toEqual(failure.snapshot)
    found.push([failure.step, failure.message])
  }
  expect(found[0]?.[0]).toBeGreaterThan(5)
  expect(found[0]?.[0]).toBeLessThan(32)
  expect(found[1]).toEqual(found[0])
  expect(found[2]).toEqual(found[0])
})
