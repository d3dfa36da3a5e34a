/** @file Models solved over a window, as they are shipped: their exact gradient and their nudged one against differences of the cost. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile, derive, parse, type Simulation } from '../../src/index.js'
import { numbers } from '../program/samples.js'

const textOf = (name: string): string =>
  readFileSync(new URL(`../../examples/${name}.energy`, import.meta.url), 'utf8')

const MODELS = [
  ['variational-latent-equilibrium', 3, 2, ['W', 'b', 'tau_m', 'tau_r']],
  ['more/vle-recurrent', 2, 1, ['W', 'tau_m', 'tau_r']],
] as const
const STEPS = 60

const wave = (size: number, phase: number): Float64Array =>
  Float64Array.from({ length: STEPS * size }, (_, k) =>
    Math.sin(0.07 * Math.floor(k / size) + 1.3 * (k % size) + phase),
  )

const inner = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a).reduce((sum, x, k) => sum + x * (b[k] ?? 0), 0)

/** A direction through one buffer, zero where synapses are absent. */
const directionOf = (sim: Simulation, name: string, seed: number): Float64Array => {
  const now = sim.get(name)
  return Float64Array.from(numbers(now.length, seed), (v, k) => (now[k] === 0 && /^W/.test(name) ? 0 : v))
}

/** d cost along a direction through the parameters of a group, by central differences of fourth order. */
async function slopeOf(
  sim: Simulation,
  directions: ReadonlyMap<string, Float64Array>,
  cost: () => Promise<number>,
): Promise<number> {
  const at = new Map([...directions.keys()].map((name) => [name, sim.get(name)]))
  const moved = async (h: number): Promise<number> => {
    for (const [name, values] of at)
      sim.set(
        name,
        values.map((v: number, k: number) => v + h * (directions.get(name)?.[k] ?? 0)),
      )
    const found = await cost()
    for (const [name, values] of at) sim.set(name, values)
    return found
  }
  const h = 1e-3
  return (
    (8 * ((await moved(h)) - (await moved(-h))) - ((await moved(2 * h)) - (await moved(-2 * h)))) / (12 * h)
  )
}

describe.each(MODELS)('%s', (name, inputs, outputs, groups) => {
  const signals = { x: wave(inputs, 0), y: wave(outputs, 2) }
  const started = async (text = textOf(name)): Promise<Simulation> => {
    const sim = (await compile(derive(parse(text)), { target: 'wasm', seed: 3 })).start()
    for (const bias of sim.names.filter((n) => n.startsWith('b[')))
      sim.set(bias, numbers(sim.get(bias).length, 5))
    return sim
  }
  const of = (sim: Simulation, group: string): string[] => sim.names.filter((n) => n.startsWith(`${group}[`))

  test('exact and nudged gradients of every group of parameters, along random directions', async () => {
    const sim = await started()
    const exact = async () => sim.exactGradient(signals, { steps: STEPS, by: 'discrete' })
    const { gradient } = await exact()
    const nudged = async (beta: number): Promise<ReadonlyMap<string, ArrayLike<number>>> => {
      sim.reset()
      sim.set('beta', beta)
      await sim.run(signals, { steps: STEPS, learn: false })
      return new Map(Object.keys(gradient).map((n) => [n, sim.gradient(n)]))
    }
    const beta = 2e-4
    const [above, below] = [await nudged(beta), await nudged(-beta)]
    for (const [seed, group] of groups.entries()) {
      const names = of(sim, group)
      expect(names.length).toBeGreaterThan(1)
      const directions = new Map(names.map((n, k) => [n, directionOf(sim, n, 17 + 31 * seed + k)]))
      const slope = await slopeOf(sim, directions, async () => (await exact()).cost)
      expect(Math.abs(slope)).toBeGreaterThan(1e-4)
      const along = (g: (n: string) => ArrayLike<number>): number =>
        names.reduce((sum, n) => sum + inner(g(n), directions.get(n) ?? []), 0)
      const far = (found: number): number => Math.abs(found / slope - 1)
      expect(far(along((n) => gradient[n] ?? [])), `${group} exact`).toBeLessThan(1e-6)
      // both signs of the nudge leave an error of its square
      const odd = along((n) =>
        Array.from(above.get(n) ?? [], (g, k) => (g - (below.get(n)?.[k] ?? 0)) / (-2 * beta)),
      )
      expect(far(odd), `${group} nudged`).toBeLessThan(1e-5)
    }
  })

  test('`by bptt window` of the same network: its gradient, too', async () => {
    const window = 20
    const text = textOf(name)
      .replace(
        /descend\s+E in (.*?)\s+rate eta = 1e-2/,
        `descend C in $1 by bptt window = ${window} rate eta = 1e-2`,
      )
      .replace('stationary u', 'stationary u\napproximate causal\napproximate nudging gamma')
      .replace('beta = ', 'gamma = 0, beta = ')
    const sim = await started(text)
    const step = (n: number, learn: boolean): void =>
      sim.step(
        {
          x: signals.x.subarray(n * inputs, (n + 1) * inputs),
          y: signals.y.subarray(n * outputs, (n + 1) * outputs),
        },
        { learn },
      )
    const cost = async (): Promise<number> => {
      sim.reset()
      let sum = 0
      for (let n = 0; n < window; n++) {
        step(n, false)
        sum += sim.get('cost')[0] ?? 0
      }
      return sum
    }
    for (const [seed, group] of groups.entries()) {
      const names = of(sim, group)
      const directions = new Map(names.map((n, k) => [n, directionOf(sim, n, 23 + 29 * seed + k)]))
      const slope = await slopeOf(sim, directions, cost)
      sim.reset()
      for (let n = 0; n < window; n++) step(n, false)
      const along = names.reduce((sum, n) => sum + inner(sim.gradient(n), directions.get(n) ?? []), 0)
      expect(Math.abs(-along / slope - 1), group).toBeLessThan(1e-6)
    }
  })
})
