/** @file What has no exact gradient is refused with the reason; what a step starts from with noise is the same again. */
import { expect, test } from 'vitest'
import { ModelError } from '../../src/index.js'
import { constant, load, picked, place, store } from '../../src/program/build.js'
import { transposed } from '../../src/program/gradient/transposed.js'
import type { Buffer, Program } from '../../src/program/program.js'
import { GIVEN, LAYERED, net, open, wave } from './cases.js'
import { remainder } from './differences.js'

async function refusal(act: Promise<unknown>): Promise<string> {
  try {
    await act
  } catch (failure) {
    if (failure instanceof ModelError) return failure.message
  }
  throw new Error('not refused')
}

const data = { x: wave(4, 3, 0), y: wave(4, 3, 1) }

test('a model without a cost', async () => {
  const sim = await open(GIVEN.replace(/cost .*\n/, '').replace('target y\n', ''), {})
  const message = await refusal(sim.exactGradient({ x: data.x }, { steps: 3, by: 'discrete' }))
  expect(message).toContain("E6020: the model 'given' has no cost")
  expect(message).toContain('cost C = 1/2 |y - r|^2')
})

test('steps of adapted length', async () => {
  const sim = await open(net(LAYERED), { method: 'dopri5' })
  const message = await refusal(sim.exactGradient(data, { steps: 3, by: 'discrete' }))
  expect(message).toContain("E6020: 'dopri5' adapts its steps")
  expect(message).toContain('method = rk4')
})

test('data with a memory of their own, for the costate equation', async () => {
  const source = net(LAYERED).replace('D(tau_m) u - W r - b', 'D(tau_m) u - W I(tau_r) r - b')
  const sim = await open(source, { coupling: 'solved', method: 'rk4' })
  const message = await refusal(sim.exactGradient(data, { steps: 3, by: 'continuous' }))
  expect(message).toContain("E6020: the input 'x' is low-passed")
  expect((await sim.exactGradient(data, { steps: 3, by: 'discrete' })).cost).toBeGreaterThan(0)
})

test('what a number picks that changes within the step, as for delays at several stages', () => {
  const at = picked({}, load('turn', place({})), 3)
  const turn: Buffer = { id: 'turn', role: 'signal', shape: [], ring: false }
  const ring: Buffer = { id: 'ring', role: 'stored', shape: [3], ring: false }
  const program: Program = {
    ...{
      name: 'delayed',
      precision: 'f64',
      batch: 1,
      ring: 1,
      dt: 0.1,
      functions: [],
      equations: [],
      hash: '',
    },
    buffers: [ring, turn],
    step: [1, 2].flatMap((n) => [store('turn', place({}), constant(n)), store('ring', at, load('ring', at))]),
  }
  const wanted = { from: new Set(['ring']), seeds: new Map([['ring', 1]]) }
  expect(() => transposed(program, wanted)).toThrow('E6020: the step reads what a number picks')
})

test('options out of range', async () => {
  const sim = await open(net(LAYERED), {})
  const wrong = async (more: object): Promise<string> =>
    refusal(sim.exactGradient(data, { steps: 3, by: 'discrete', ...more }))
  expect(await wrong({ by: 'magic' })).toContain("'discrete', 'continuous'")
  expect(await wrong({ window: 0 })).toContain("option 'window'")
  expect(await wrong({ memory: -1 })).toContain("option 'memory'")
  expect(await wrong({ stpes: 3 })).toContain("nearest:  'steps'")
})

test('a cost that moves the states without a target is taken out by its strength, or refused', async () => {
  const both = net(LAYERED, 'sum((r - 1).^2)').replace('target y\n', '')
  const sim = await open(both.replace('gamma = 0', 'gamma = 0.8'), { coupling: 'solved', target: 'ts' })
  const silent = await open(both.replace('beta = 0.3', 'beta = 0'), { coupling: 'solved', target: 'ts' })
  const { x } = data
  const { gradient, cost } = await sim.exactGradient({ x }, { steps: 3, by: 'discrete' })
  const plain = await silent.exactGradient({ x }, { steps: 3, by: 'discrete' })
  expect(cost).toBe(plain.cost)
  expect(gradient['W[h,x]']?.some((g) => Math.abs(g) > 1e-3)).toBe(true)
  expect(gradient['W[h,x]']).toEqual(plain.gradient['W[h,x]'])
  const bound = await open(both.replace('beta C', 'C'), {})
  expect(await refusal(bound.exactGradient({ x }, { steps: 3, by: 'discrete' }))).toContain(
    'multiply the cost',
  )
})

test('noise: the gradient is that along the path of a run from the start with the same seed', async () => {
  const source = `
model "noisy"
state u
weight W
bias b
target y
constant tau = 1.5
noise xi
activation phi = tanh
r = phi(u)
tau * ddt(u) = -u + W r + b + 0.3 * xi
cost C = 1/2 |y - r|^2
network
  x : input 2
  y : output 2
  x -> y
  y -> y
simulate
  dt = 0.1, batch = 2, seed = 5
`
  const steps = 12
  const x = wave(4, steps, 0)
  const y = wave(4, steps, 1)
  const sim = await open(source, { target: 'ts' })
  const { gradient } = await sim.exactGradient({ x, y }, { steps, by: 'discrete' })
  const found = remainder(
    {
      sim,
      steps,
      dt: 0.1,
      signals: (n) => ({ x: x.subarray(4 * n, 4 * n + 4) }),
      cost: (s, n) =>
        Array.from(s.get('r[y]')).reduce((sum, r, k) => sum + (r - (y[4 * n + k] ?? 0)) ** 2 / 2, 0),
    },
    gradient,
  )
  expect(found.apart).toBeLessThan(1e-8)
})
