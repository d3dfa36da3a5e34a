/** @file The discrete gradient against differences of the emitted run: every method, every coupling. */
import { describe, expect, test } from 'vitest'
import { GIVEN, LAYERED, MECHANICS, net, open, RECURRENT, wave } from './cases.js'
import { type Run, remainder, shownCost } from './differences.js'

interface Case {
  readonly source: string
  readonly method: string
  readonly coupling: string
  readonly output: number
  readonly inputs: number
}

const cases: readonly Case[] = [
  ...['sweep', 'relaxed', 'solved'].flatMap((coupling) => [
    { source: net(LAYERED), method: 'euler', coupling, inputs: 2, output: 2 },
    { source: net(RECURRENT), method: 'euler', coupling, inputs: 2, output: 2 },
  ]),
  ...['exponential_euler', 'heun', 'rk4', 'implicit_midpoint', 'rosenbrock'].map((method) => ({
    source: net(RECURRENT),
    method,
    coupling: 'solved',
    inputs: 2,
    output: 2,
  })),
  { source: net(RECURRENT), method: 'heun', coupling: 'relaxed', inputs: 2, output: 2 },
  { source: net(LAYERED), method: 'rk4', coupling: 'solved', inputs: 2, output: 2 },
  {
    source: net(LAYERED, 'crossentropy(y, softmax(r))'),
    method: 'rk4',
    coupling: 'solved',
    inputs: 2,
    output: 2,
  },
  { source: GIVEN, method: 'rk4', coupling: 'solved', inputs: 2, output: 3 },
  { source: GIVEN, method: 'rosenbrock', coupling: 'solved', inputs: 2, output: 3 },
  { source: GIVEN, method: 'implicit_midpoint', coupling: 'solved', inputs: 2, output: 3 },
  { source: MECHANICS, method: 'stormer_verlet', coupling: 'solved', inputs: 0, output: 3 },
]

const batch = 2
const steps = 12

describe.each(
  cases.map((c) => [`${/model "(.*)"/.exec(c.source)?.[1]}, ${c.method}, ${c.coupling}`, c] as const),
)('%s', (_name, c) => {
  test('is the slope of the cost', async () => {
    const all: Record<string, Float64Array> = { y: wave(c.output * batch, steps, 0.4) }
    if (c.inputs > 0) all.x = wave(c.inputs * batch, steps, 0)
    const sim = await open(c.source, { method: c.method, coupling: c.coupling, target: 'ts' })
    const at = (n: number): Record<string, Float64Array> =>
      Object.fromEntries(
        Object.entries(all).map(([k, v]) => [
          k,
          v.subarray((n * v.length) / steps, ((n + 1) * v.length) / steps),
        ]),
      )
    const run: Run = { sim, steps, dt: 0.1, signals: at, cost: shownCost }
    const { cost, gradient } = await sim.exactGradient(all, { steps, by: 'discrete' })
    expect(cost).toBeGreaterThan(0)
    expect(Object.values(gradient).some((g) => g.some((x) => Math.abs(x) > 1e-3))).toBe(true)
    const found = remainder(run, gradient)
    expect(found.apart).toBeLessThan(1e-8)
    expect(Math.abs(found.slope - 2)).toBeLessThan(0.05)
  })
})
