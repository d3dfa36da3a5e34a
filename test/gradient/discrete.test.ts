/** @file The discrete gradient against differences of the emitted run: every method, every coupling. */
import { describe, expect, test } from 'vitest'
import { ACCELERATED, GIVEN, LAYERED, MECHANICS, net, open, RECURRENT, wave } from './cases.js'
import { type Run, remainder, shownCost } from './differences.js'

interface Case {
  readonly source: string
  readonly method: string
  readonly coupling: string
  readonly output: number
  readonly inputs: number
}

const euler = (source: string, coupling: string): Case => ({
  ...{ source, coupling, method: 'euler', inputs: 2, output: 2 },
})
const solved = (method: string, source = net(RECURRENT), output = 2): Case => ({
  ...{ source, method, coupling: 'solved', inputs: 2, output },
})

const CASES: Readonly<Record<string, Case>> = {
  'layered, sweep': euler(net(LAYERED), 'sweep'),
  'recurrent, sweep': euler(net(RECURRENT), 'sweep'),
  'recurrent, relaxed': euler(net(RECURRENT), 'relaxed'),
  'layered, solved': euler(net(LAYERED), 'solved'),
  'recurrent, solved': euler(net(RECURRENT), 'solved'),
  exponential_euler: solved('exponential_euler', GIVEN, 3),
  heun: solved('heun'),
  'heun, relaxed': { ...solved('heun'), coupling: 'relaxed' },
  'rk4, cross-entropy': solved('rk4', net(LAYERED, 'crossentropy(y, softmax(r))')),
  implicit_midpoint: solved('implicit_midpoint'),
  rosenbrock: solved('rosenbrock', GIVEN, 3),
  'rosenbrock, loops': solved('rosenbrock'),
  'implicit_midpoint, loops through rates of states': {
    ...{ source: ACCELERATED, method: 'implicit_midpoint', coupling: 'solved', inputs: 2, output: 2 },
  },
  stormer_verlet: { ...solved('stormer_verlet', MECHANICS, 3), inputs: 0 },
}

const batch = 2
const steps = 8

describe.each(Object.entries(CASES))('%s', (_name, c) => {
  test('is the slope of the cost', async () => {
    const all: Record<string, Float64Array> = { y: wave(c.output * batch, steps, 0.4) }
    if (c.inputs > 0) all.x = wave(c.inputs * batch, steps, 0)
    const sim = await open(c.source, { method: c.method, coupling: c.coupling, target: 'ts' })
    // errors move nothing here, and of some networks they would grow without end
    if (sim.names.includes('beta')) sim.set('beta', 0)
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
