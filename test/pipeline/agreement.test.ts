/** @file One model, three executions: bit for bit in f64; in f32 interpreter and wasm bit for bit, TypeScript within rounding. */
import { describe, expect, test } from 'vitest'
import { compile, derive, parse, type Simulation } from '../../src/index.js'

interface Case {
  readonly name: string
  readonly activation: string
  readonly cost: string
  readonly rule: string
  readonly network: string
  readonly inputs: Readonly<Record<string, number>>
  readonly outputs: Readonly<Record<string, number>>
  readonly classes?: boolean
  readonly more?: string
}

const CASES: readonly Case[] = [
  {
    name: 'recurrent, several inputs and outputs, sgd',
    activation: 'phi = tanh',
    cost: '1/2 |y - r|^2',
    rule: 'descend E in W, b, tau_m rate eta = 0.02 with sgd',
    network:
      'x1 : input 3\n  x2 : input 2\n  h : 5, tau_m = [0.5, 0.8, 1, 1.2, 2], eta = 0.01\n  y1 : output 2\n  y2 : output 1, phi = identity\n  x1 -> h -> y1\n  x2 -> h -> y2\n  h -> h',
    inputs: { x1: 3, x2: 2 },
    outputs: { y1: 2, y2: 1 },
  },
  {
    name: 'size one, adam, softplus',
    activation: 'phi = softplus',
    cost: '1/2 |y - r|^2',
    rule: 'descend E in W, tau_m, tau_r rate eta = 0.01 with adam\nkeep tau_m >= 0.2, tau_r >= 0.2',
    network: 'x : input 1\n  h : 1\n  y : output 1\n  x -> h -> y, init = 0.5',
    inputs: { x: 1 },
    outputs: { y: 1 },
  },
  {
    name: 'cross-entropy, momentum, relu, bounded weights',
    activation: 'phi = relu',
    cost: 'crossentropy(y, softmax(r))',
    rule: 'descend E in W, b rate eta = 0.02 with momentum(0.8)\nkeep -0.4 <= W <= 0.4',
    network:
      'x : input 4\n  h1, h2 : 3, phi = logistic\n  y : output 3, phi = identity\n  x -> h1 -> h2 -> y',
    inputs: { x: 4 },
    outputs: { y: 3 },
    classes: true,
  },
  {
    name: 'activation as a formula, plain rate, fixed feedforward weights',
    activation: 'phi(v) = v / (1 + exp(-v)) + 0.1 * sin(v)',
    cost: '1/2 |y - D(tau_r) u|^2',
    rule: 'descend E in W, b rate eta = 0.5',
    network: 'x : input 2\n  h : 4\n  y : output 2\n  x -> h, fixed\n  h -> y',
    inputs: { x: 2 },
    outputs: { y: 2 },
  },
  {
    name: 'piecewise linear activations, an energy on the state',
    activation: 'phi = hard_sigmoid',
    cost: '1/2 |y - r|^2 + 0.01 * sum(r.^2)',
    rule: 'descend E in W, b rate eta = 0.1 with sgd',
    network:
      'x : input 3\n  h : 4, phi = leaky_relu\n  y : output 2, phi = hard_tanh\n  x -> h -> y\n  x -> y',
    inputs: { x: 3 },
    outputs: { y: 2 },
    more: '+ 0.05 |u|^2',
  },
]

const source = (c: Case): string => `
model "${c.name}"
state u
weight W
bias b
target y
constant tau_m = 1, tau_r = 0.4, beta = 0.3, gamma = 0.5
activation ${c.activation}
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = ${c.cost}
energy E = 1/2 |e|^2 + beta C ${c.more ?? ''}
stationary u
${c.rule}
approximate causal
approximate nudging gamma
network
  ${c.network}
simulate
  dt = 0.05, method = euler, coupling = lagged, seed = 3
`

const wave = (size: number, n: number, phase: number): number[] =>
  Array.from({ length: size }, (_, k) => Math.sin(0.21 * n + 1.3 * k + phase))

/** 40 steps with pauses in target and learning. */
function exercise(sim: Simulation, c: Case, batch: number): readonly Float64Array[] {
  const sizes = (of: Readonly<Record<string, number>>, n: number, phase: number): Record<string, number[]> =>
    Object.fromEntries(Object.entries(of).map(([name, size], k) => [name, wave(size * batch, n, phase + k)]))
  for (let n = 0; n < 40; n++) {
    const targets = c.classes
      ? { y: Array.from({ length: batch }, (_, b) => (n + b) % 3) }
      : sizes(c.outputs, n, 2)
    const shown =
      n % 7 === 3 ? {} : n % 7 === 5 ? Object.fromEntries(Object.entries(targets).slice(1)) : targets
    sim.step({ ...sizes(c.inputs, n, 0), ...shown }, { learn: n % 5 !== 2 })
  }
  return sim.names.map((name) => Float64Array.from(sim.get(name)))
}

const bits = (values: readonly Float64Array[]): string =>
  values.map((v) => Buffer.from(v.buffer).toString('base64')).join()

describe.each(CASES.map((c) => [c.name, c] as const))('%s', (_name, c) => {
  test.each([
    [1, 'f64'],
    [3, 'f64'],
    [3, 'f32'],
  ] as const)('batch %i, %s', async (batch, precision) => {
    const derivation = derive(parse(source(c)))
    const run = async (target: 'interpreter' | 'ts' | 'wasm'): Promise<readonly Float64Array[]> =>
      exercise((await compile(derivation, { target, precision, batch })).start(), c, batch)
    const [oracle, ts, wasm] = [await run('interpreter'), await run('ts'), await run('wasm')]
    const all = oracle.flatMap((v) => [...v])
    expect(all.every(Number.isFinite)).toBe(true)
    expect(Math.max(...all.map(Math.abs))).toBeGreaterThan(0.1)
    expect(bits(wasm)).toBe(bits(oracle))
    if (precision === 'f64') expect(bits(ts)).toBe(bits(oracle))
    else {
      const size = Math.max(...all.map(Math.abs))
      const worst = ts.flatMap((v, k) => [...v].map((x, i) => Math.abs(x - (oracle[k]?.[i] ?? Number.NaN))))
      expect(Math.max(...worst)).toBeLessThan(1e-5 * size)
    }
  })
})

test('learn: false freezes parameters and the memory of the optimizer, and nothing else', async () => {
  const c = CASES[1] as Case
  const program = await compile(derive(parse(source(c))), { target: 'wasm' })
  const sim = program.start()
  for (let n = 0; n < 10; n++) sim.step({ x: wave(1, n, 0), y: wave(1, n, 1) })
  const before = sim.snapshot()
  for (let n = 10; n < 20; n++) sim.step({ x: wave(1, n, 0), y: wave(1, n, 1) }, { learn: false })
  const after = sim.snapshot()
  const changed = (role: string): number =>
    program.loops.buffers.filter((b) => b.role === role && !same(before.buffers[b.id], after.buffers[b.id]))
      .length
  expect(program.loops.buffers.filter((b) => b.role === 'optimizer').length).toBeGreaterThan(10)
  expect([changed('parameter'), changed('optimizer')]).toEqual([0, 0])
  expect(changed('state')).toBeGreaterThan(0)
  sim.step({ x: [0.3], y: [0.2] })
  expect(sim.get('W[h,x]')).not.toEqual(after.buffers.W_h_x)
})

const same = (a: ArrayLike<number> | undefined, b: ArrayLike<number> | undefined): boolean =>
  a !== undefined && b !== undefined && Array.from(a).every((v, k) => v === b[k])

test('without a target the cost is zero, filters decay and learning goes on', async () => {
  const c = CASES[0] as Case
  const sim = (await compile(derive(parse(source(c))), { target: 'interpreter' })).start()
  const x = { x1: [1, -1, 0.5], x2: [0.2, 0.4] }
  for (let n = 0; n < 20; n++) sim.step({ ...x, y1: [1, -1], y2: [0.5] })
  const filter = Math.abs(sim.get('filter_e[y1]')[0] ?? 0)
  const W = sim.get('W[y1,h]')
  expect(sim.get('cost')[0]).toBeGreaterThan(0)
  sim.step(x)
  expect(sim.get('cost')[0]).toBe(0)
  expect(Math.abs(sim.get('filter_e[y1]')[0] ?? 0)).toBeLessThan(filter)
  expect(sim.get('W[y1,h]')).not.toEqual(W)
})
