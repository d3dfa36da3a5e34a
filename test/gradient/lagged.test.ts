/** @file The discrete gradient of lagged steps against differences of runs without targets, their cost summed by hand. */
import { expect, test } from 'vitest'
import type { Simulation } from '../../src/index.js'
import { GIVEN, LAYERED, net, open, RECURRENT, wave } from './cases.js'
import { remainder } from './differences.js'

const steps = 12
const batch = 2

type Cost = (values: readonly number[], target: readonly number[]) => number

const squares: Cost = (r, y) => r.reduce((s, v, k) => s + (v - (y[k] ?? 0)) ** 2 / 2, 0)

const entropy: Cost = (r, y) => {
  const norm = Math.log(r.reduce((s, v) => s + Math.exp(v), 0))
  return r.reduce((s, v, k) => s - (y[k] ?? 0) * (v - norm), 0)
}

interface Case {
  readonly source: string
  readonly inputs?: number
  readonly outputs?: number
  readonly cost?: Cost
  /** What the cost reads, as the step leaves it; states as they were before it. */
  readonly reads?: 'r[y]' | 'u[y]'
  readonly zeros?: string
}

const image = `x : input 1 x 6 x 6
  h : 2 x 2 x 2
  y : output 2
  x -> h, conv(3, 2), pool(2)
  h -> y`

const CASES: Readonly<Record<string, Case>> = {
  recurrent: { source: net(RECURRENT) },
  'errors in their own neurons, which no target wakes': {
    source: net(RECURRENT).replace('gamma = 0', 'gamma = 0.7'),
  },
  'a cost on the states': { source: net(LAYERED, '1/2 |y - u|^2'), reads: 'u[y]' },
  'cross-entropy': { source: net(LAYERED, 'crossentropy(y, softmax(r))'), cost: entropy },
  'synapses that do not exist': { source: net(`${RECURRENT}, no_self`), zeros: 'W[h,h]' },
  'symmetric weights': { source: net(`${RECURRENT}, symmetric`) },
  'convolution and pooling': { source: net(image), inputs: 36 },
}

test.each(Object.entries(CASES))('%s', async (_name, c) => {
  const { source, inputs = 2, outputs = 2, cost = squares, reads = 'r[y]' } = c
  const x = wave(inputs * batch, steps, 0)
  const y = wave(outputs * batch, steps, 0.4)
  // the targets of an entropy are a distribution
  if (cost === entropy) y.set(y.map((_, n) => (n + (n >> 1)) % 2))
  const sim = await open(source, { target: 'wasm' })
  const found = await sim.exactGradient({ x, y }, { steps, by: 'discrete' })
  const { gradient } = found
  if (c.zeros !== undefined) {
    const size = sim.shape(c.zeros)[0] ?? 0
    for (let i = 0; i < size; i++) expect(gradient[c.zeros]?.[i * size + i]).toBe(0)
  }
  let before: readonly number[] = []
  const summed = (s: Simulation, n: number): number => {
    const now = [...s.get(reads)]
    const read = reads === 'r[y]' ? now : n === 0 ? now.map(() => 0) : before
    before = now
    return [0, 1].reduce((sum, b) => {
      const target = [...y.subarray((n * batch + b) * outputs, (n * batch + b + 1) * outputs)]
      return sum + cost(read.slice(b * outputs, (b + 1) * outputs), target)
    }, 0)
  }
  const size = inputs * batch
  const signals = (n: number) => ({ x: x.subarray(n * size, (n + 1) * size) })
  const { apart, slope } = remainder({ sim, steps, dt: 0.1, signals, cost: summed }, gradient)
  expect(apart).toBeLessThan(1e-8)
  expect(Math.abs(slope - 2)).toBeLessThan(0.05)
})

test('a cost on rates of change, which are those of the step', async () => {
  const source = GIVEN.replace(/cost .*/, 'cost C = 1/2 |y - ddt(u)|^2')
  const x = wave(2 * batch, steps, 0)
  const y = wave(3 * batch, steps, 0.4)
  const sim = await open(source, { target: 'wasm' })
  const { gradient } = await sim.exactGradient({ x, y }, { steps, by: 'discrete' })
  let before: readonly number[] = []
  const cost = (s: Simulation, n: number): number => {
    const now = [...s.get('u[y]')]
    const rates = now.map((u, k) => (u - (n === 0 ? 0 : (before[k] ?? 0))) / 0.1)
    before = now
    return squares(rates, [...y.subarray(n * 3 * batch, (n + 1) * 3 * batch)])
  }
  const signals = (n: number) => ({ x: x.subarray(n * 2 * batch, (n + 1) * 2 * batch) })
  expect(remainder({ sim, steps, dt: 0.1, signals, cost }, gradient).apart).toBeLessThan(1e-8)
})
