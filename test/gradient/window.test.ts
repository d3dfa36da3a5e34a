/** @file `by bptt window = n` in steps and runs: the exact gradient of every window, the same in every execution. */
import { describe, expect, test } from 'vitest'
import { compile, derive, ModelError, parse, type Simulation } from '../../src/index.js'
import { GIVEN, net, open, RECURRENT, wave } from './cases.js'

const window = 6
const rule = `descend C in W, b by bptt window = ${window} rate eta = 0.05 with sgd`

const given = (statement: string): string => GIVEN.replace('network\n', `${statement}\nnetwork\n`)
const prospective = (statement: string): string =>
  net(RECURRENT)
    .replace(/descend .*\n/, `${statement}\n`)
    .replace(', gamma = 0', ', gamma = 0, eta = 0.3')

const steps = 18
const x = wave(4, steps, 0)
const target = (outputs: number): Float64Array => wave(2 * outputs, steps, 0.4)
const at = (n: number, y: Float64Array) => ({
  x: x.subarray(4 * n, 4 * n + 4),
  y: y.subarray((n * y.length) / steps, ((n + 1) * y.length) / steps),
})

const CASES = [
  ['lagged', prospective(rule.replace('eta = 0.05', 'eta')), 'euler', 'lagged', 2],
  ['rk4', given(rule.replace('eta = 0.05', '0.05')), 'rk4', 'solved', 3],
  ['implicit_midpoint', given(rule.replace('eta = 0.05', '0.05')), 'implicit_midpoint', 'solved', 3],
] as const

const total = (sim: Simulation): number => Array.from(sim.get('cost')).reduce((s, c) => s + c, 0)

describe.each(CASES)('%s', (_name, source, method, coupling, outputs) => {
  const y = target(outputs)
  const started = () => open(source, { method, coupling, target: 'wasm' })

  test('the first window has the exact gradient from the start, by its mean over the batch and without dt', async () => {
    const sim = await started()
    const { gradient } = await sim.exactGradient(
      { x: x.slice(0, 4 * window), y: y.slice(0, (y.length * window) / steps) },
      { steps: window, by: 'discrete' },
    )
    const names = Object.keys(gradient).filter((name) => /^[Wb]\[/.test(name))
    const before = new Map(names.map((name) => [name, sim.get(name)]))
    for (let n = 0; n < window - 1; n++) sim.step(at(n, y))
    for (const name of names) expect(sim.get(name)).toEqual(before.get(name))
    sim.step(at(window - 1, y))
    const eta = method === 'euler' ? 0.3 : 0.05
    for (const name of names) {
      const g = sim.gradient(name)
      expect(g.some((v) => Math.abs(v) > 1e-3)).toBe(true)
      g.forEach((v, k) => {
        expect(v).toBeCloseTo(-(gradient[name]?.[k] ?? Number.NaN) / (2 * 0.1), 11)
        expect(sim.get(name)[k]).toBe((before.get(name)?.[k] ?? 0) + eta * v)
      })
    }
  })

  test('the second window starts from the states that the first left, taken as given', async () => {
    const sim = await started()
    for (let n = 0; n < window; n++) sim.step(at(n, y))
    const middle = sim.snapshot()
    const name = method === 'euler' ? 'W[h,h]' : 'W[y,y]'
    const W = sim.get(name)
    const cost = (k: number, h: number): number => {
      sim.restore(middle)
      sim.set(
        name,
        W.map((w, n) => (n === k ? w + h : w)),
      )
      let sum = 0
      for (let n = window; n < 2 * window; n++) {
        sim.step(at(n, y), { learn: false })
        sum += total(sim)
      }
      return sum / 2
    }
    const slopes = [...W].map((_, k) => -(cost(k, 1e-5) - cost(k, -1e-5)) / 2e-5)
    sim.restore(middle)
    for (let n = window; n < 2 * window; n++) sim.step(at(n, y))
    const g = sim.gradient(name)
    for (const [k, slope] of slopes.entries()) expect(g[k]).toBeCloseTo(slope, 7)
  })

  test('windows of the exact gradient are those of the rule, summed', async () => {
    const sim = await started()
    const all = await sim.exactGradient({ x, y }, { steps, by: 'discrete', window })
    const names = Object.keys(all.gradient).filter((name) => /^[Wb]\[/.test(name))
    const sums = new Map(names.map((name) => [name, new Float64Array(sim.get(name).length)]))
    for (let n = 0; n < steps; n++) {
      sim.step(at(n, y), { learn: false })
      if ((n + 1) % window !== 0) continue
      for (const [name, sum] of sums) sum.set(sum.map((s, k) => s - 0.2 * (sim.gradient(name)[k] ?? 0)))
    }
    for (const [name, sum] of sums)
      for (const [k, g] of sum.entries()) expect(all.gradient[name]?.[k], name).toBeCloseTo(g, 11)
  })

  test('what the window keeps is part of a snapshot, and `run` does what steps do', async () => {
    const sim = await started()
    for (let n = 0; n < window + 2; n++) sim.step(at(n, y))
    const middle = structuredClone(sim.snapshot())
    for (let n = window + 2; n < steps; n++) sim.step(at(n, y))
    const end = sim.snapshot()
    const other = await started()
    other.restore(middle)
    for (let n = window + 2; n < steps; n++) other.step(at(n, y))
    expect(other.snapshot()).toEqual(end)
    const run = await started()
    await run.run({ x, y }, { steps })
    for (const name of sim.names) expect(run.get(name), name).toEqual(sim.get(name))
  })
})

test.each([
  [
    'lagged',
    prospective(`descend C in W, b, tau_m by bptt window = 4 rate eta with adam`),
    'euler',
    'lagged',
    2,
  ],
  ['heun, solved', prospective(`descend C in W, b by bptt window = 4 rate eta`), 'heun', 'solved', 2],
] as const)(
  'interpreter, TypeScript and WebAssembly: %s',
  async (_name, source, method, coupling, outputs) => {
    const derivation = derive(parse(source))
    const y = target(outputs)
    const run = async (on: 'interpreter' | 'ts' | 'wasm') => {
      const sim = (await compile(derivation, { method, coupling, target: on })).start()
      for (let n = 0; n < 13; n++) sim.step(at(n, y), { learn: n !== 7 })
      return Object.fromEntries(sim.names.map((name) => [name, sim.get(name)]))
    }
    const oracle = await run('interpreter')
    const fresh = (await compile(derivation, { method, coupling })).start()
    expect(oracle['W[h,h]']).not.toEqual(fresh.get('W[h,h]'))
    expect(await run('ts')).toEqual(oracle)
    expect(await run('wasm')).toEqual(oracle)
  },
)

test('a rate without an optimizer is one of time: dt enters', async () => {
  const sim = await open(given(`descend C in W by bptt window = ${window} rate 0.5`), { method: 'rk4' })
  const y = target(3)
  const before = sim.get('W[y,x]')
  for (let n = 0; n < window; n++) sim.step(at(n, y))
  const g = sim.gradient('W[y,x]')
  sim.get('W[y,x]').forEach((w, k) => {
    expect(w).toBeCloseTo((before[k] ?? 0) + 0.1 * 0.5 * (g[k] ?? 0), 14)
  })
})

test('a task is learned', async () => {
  const source = given('descend C in W, b by bptt window = 10 rate 0.02 with adam')
  const sim = await open(source, { method: 'heun', target: 'wasm' })
  const y = Float64Array.from(target(3), (v) => 1 + 0.4 * v)
  const costs: number[] = []
  for (let epoch = 0; epoch < 40; epoch++) {
    let sum = 0
    for (let n = 0; n < steps; n++) {
      sim.step(at(n, y))
      sum += total(sim)
    }
    costs.push(sum)
  }
  expect((costs.at(-1) ?? 1) / (costs[0] ?? 1)).toBeLessThan(0.75)
})

test('the rule is listed with what it needs', () => {
  const { equations, locality } = derive(parse(given(rule.replace('eta = 0.05', '0.05'))))
  const own = equations.find((e) => e.id === 'synapse-W')
  expect(own?.text).toBe('ΔW = -0.05 * [dC/dW over 6 steps]')
  expect(locality['synapse-W']).toMatchObject({ space: 'non-local', time: 'anticausal', phaseFree: false })
})

describe('refused', () => {
  const refusal = (source: string): string => {
    try {
      derive(parse(source))
    } catch (failure) {
      if (failure instanceof ModelError) return failure.message
    }
    throw new Error('not refused')
  }
  const bptt = 'descend C in W by bptt window = 4 rate 0.1'

  test.each([
    ['another rule', `${bptt}\nddt(b) = -b`, 'a rule changes parameters within the window'],
    ['every', 'descend C in W rate 0.1 every 3 by bptt window = 4', "'every' beside 'by bptt'"],
    ['two windows', `${bptt}\ndescend C in b by bptt window = 5 rate 0.1`, 'the windows of two rules differ'],
    ['one parameter twice', `${bptt}\n${bptt}`, "two rules by bptt change 'W'"],
  ])('%s', (_name, statement, message) => {
    expect(refusal(given(statement))).toContain(message)
  })

  test('an energy', () => {
    expect(refusal(prospective('descend E in W by bptt window = 4 rate 0.1'))).toContain("'E' is an energy")
  })

  test('a window that is no number of steps, steps of adapted length', async () => {
    const compiled = (source: string, method: string): Promise<unknown> =>
      compile(derive(parse(source)), { method }).then(() => undefined)
    await expect(compiled(given('descend C in W by bptt window = 2.5 rate 0.1'), 'rk4')).rejects.toThrow(
      'E2051',
    )
    await expect(compiled(given(bptt), 'dopri5')).rejects.toThrow('E6020')
  })
})
