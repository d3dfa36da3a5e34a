/** @file One gradient, whatever carries it out and however the trajectory is kept: the same bits; the simulation is left alone. */
import { describe, expect, test } from 'vitest'
import { compile, derive, parse } from '../../src/index.js'
import type { ExactGradient } from '../../src/runtime/exactGradient.js'
import { GIVEN, net, open, RECURRENT, wave } from './cases.js'

const steps = 13
const signals = { x: wave(4, steps, 0), y: wave(4, steps, 0.4) }
const wide = { x: wave(4, steps, 0), y: wave(6, steps, 0.4) }

const bits = ({ cost, gradient }: Pick<ExactGradient, 'cost' | 'gradient'>): string =>
  [
    cost,
    ...Object.entries(gradient).map(
      ([name, g]) => `${name} ${Buffer.from(g.buffer.slice(0)).toString('base64')}`,
    ),
  ].join('\n')

const CASES = [
  ['lagged', net(RECURRENT), 'euler', 'lagged', signals, 'discrete'],
  ['solved loops, two stages', net(RECURRENT), 'heun', 'solved', signals, 'discrete'],
  ['Newton steps', GIVEN, 'implicit_midpoint', 'solved', wide, 'discrete'],
  ['linear systems', GIVEN, 'rosenbrock', 'solved', wide, 'discrete'],
  ['costate, stages', net(RECURRENT), 'euler', 'lagged', signals, 'continuous'],
  ['costate, trapezoids', GIVEN, 'implicit_midpoint', 'solved', wide, 'continuous'],
] as const

describe.each(CASES)('%s', (_name, source, method, coupling, given, by) => {
  const derivation = derive(parse(source))
  const of = async (
    target: 'interpreter' | 'ts' | 'wasm',
    precision: 'f64' | 'f32',
  ): Promise<ExactGradient> =>
    (await compile(derivation, { method, coupling, target, precision }))
      .start()
      .exactGradient(given, { steps, by })

  test('interpreter, TypeScript and WebAssembly, f64', async () => {
    const oracle = await of('interpreter', 'f64')
    expect(Object.values(oracle.gradient).some((g) => g.some((x) => Math.abs(x) > 1e-3))).toBe(true)
    expect(bits(await of('ts', 'f64'))).toBe(bits(oracle))
    expect(bits(await of('wasm', 'f64'))).toBe(bits(oracle))
  })

  test('interpreter and WebAssembly, f32', async () => {
    const [oracle, wasm] = [await of('interpreter', 'f32'), await of('wasm', 'f32')]
    expect(bits(wasm)).toBe(bits(oracle))
    expect(Object.values(oracle.gradient).every((g) => g instanceof Float32Array)).toBe(true)
  })

  test('from checkpoints as from the whole trajectory', async () => {
    const sim = await open(source, { method, coupling, target: 'wasm' })
    const whole = await sim.exactGradient(given, { steps, by })
    const sparse = await sim.exactGradient(given, { steps, by, memory: 100 })
    expect(bits(sparse)).toBe(bits(whole))
    expect(whole.memory.segments).toBe(1)
    expect(sparse.memory.segments).toBeGreaterThan(2)
    expect(sparse.memory.peak).toBeLessThan(0.6 * whole.memory.peak)
  })
})

test('the trajectory takes memory in proportion to the steps, from checkpoints to their root', async () => {
  const sim = await open(net(RECURRENT), { target: 'wasm' })
  const peak = async (n: number, memory?: number): Promise<number> => {
    const data = { x: wave(4, n, 0), y: wave(4, n, 0.4) }
    const options = { steps: n, by: 'discrete', ...(memory === undefined ? {} : { memory }) } as const
    return (await sim.exactGradient(data, options)).memory.peak
  }
  expect((await peak(1600)) / (await peak(100))).toBeCloseTo(16, 6)
  expect((await peak(1600, 0)) / (await peak(100, 0))).toBeLessThan(4.5)
})

test('the simulation is left as it was, and what it is at does not matter but for its parameters', async () => {
  const sim = await open(net(RECURRENT), { target: 'wasm' })
  const first = await sim.exactGradient(signals, { steps, by: 'discrete' })
  for (let n = 0; n < 9; n++) sim.step({ x: [1, 2, 3, 4], y: [4, 3, 2, 1] }, { learn: false })
  const before = sim.snapshot()
  const again = await sim.exactGradient(signals, { steps, by: 'discrete' })
  expect(sim.snapshot()).toEqual(before)
  expect(bits(again)).toBe(bits(first))
  sim.set('b[h]', [0.3, 0.2, 0.1])
  expect((await sim.exactGradient(signals, { steps, by: 'discrete' })).cost).not.toBe(first.cost)
})

test('streams are read as arrays are', async () => {
  const sim = await open(net(RECURRENT), { target: 'wasm' })
  const streams = {
    x: (first: number, count: number) => signals.x.slice(4 * first, 4 * (first + count)),
    y: (first: number, count: number) => signals.y.slice(4 * first, 4 * (first + count)),
  }
  const options = { steps, by: 'discrete', memory: 0 } as const
  expect(bits(await sim.exactGradient(streams, options))).toBe(
    bits(await sim.exactGradient(signals, options)),
  )
})

test('windows: states are taken as given between them, and the gradients are summed', async () => {
  const sim = await open(net(RECURRENT), { target: 'wasm' })
  const whole = await sim.exactGradient(signals, { steps, by: 'discrete' })
  expect(bits(await sim.exactGradient(signals, { steps, by: 'discrete', window: steps }))).toBe(bits(whole))
  const cut = await sim.exactGradient(signals, { steps, by: 'discrete', window: 5 })
  expect(cut.cost).toBe(whole.cost)
  expect(bits(cut)).not.toBe(bits(whole))
  const sparse = await sim.exactGradient(signals, { steps, by: 'discrete', window: 5, memory: 0 })
  expect(bits(sparse)).toBe(bits(cut))
})
