/** @file Delayed data are the data given later: the same run to the bit, for every method and kind of connection; delays in phases. */
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../src/base/random.js'
import { type CompileOptions, compile, derive, parse, type Simulation } from '../../src/index.js'
import { METHODS } from '../../src/program/methods/registry.js'
import { bitsOf, everywhere, type Stepped } from './everywhere.js'

const LAG = 4
const STEPS = 15

const draw = (step: number, n: number): number[] => {
  const { normal } = randomStream(step, 'x')
  return step < 0 ? new Array<number>(n).fill(0) : Array.from({ length: n }, normal)
}

const NETWORKS: Readonly<Record<string, { readonly text: string; readonly size: number }>> = {
  full: {
    size: 2,
    text: `
state u
weight V, W
constant tau = 0.8, d = 0.4
r = tanh(u)
tau * ddt(u) = -u + V (delay(d) r) + W r
network
  x : input 2
  h : 3
  y : output 2
  V : x -> h
  W : h -> h -> y
simulate
  dt = 0.1, seed = 3`,
  },
  convolution: {
    size: 36,
    text: `
state u
weight V, W
constant tau = 0.8, d = 0.4
r = tanh(u)
tau * ddt(u) = -u + V (delay(d) r) + W r
network
  x : input 1 x 6 x 6
  h : 2 x 2 x 2
  y : output 2
  V : x -> h, pool(2), conv(2, 2)
  W : h -> y
simulate
  dt = 0.1, seed = 3`,
  },
  kinds: {
    size: 3,
    text: `
state u on P, v on Q
weight V : P <- Q, W : Q <- P
constant tau = 0.8, d = 0.4
r = tanh(u)
q = tanh(v)
tau * ddt(u) = -u + V (delay(d) q)
tau * ddt(v) = -v + W r
network
  x : input Q 3
  h : P 2, Q 2
  V : x -> h
  W : h -> h
simulate
  dt = 0.1, seed = 3`,
  },
}

/** The same network where nothing is late, driven later. */
const prompt = (text: string): string => text.replace(', d = 0.4', '').replace('delay(d) ', '')

const run = async (text: string, size: number, late: number, options: CompileOptions): Promise<string> => {
  const sim: Simulation = (await compile(derive(parse(text)), { target: 'interpreter', ...options })).start()
  for (let n = 0; n < STEPS; n++) sim.step({ x: draw(n - late, size) })
  const names = sim.names.filter((name) => /^[uvrq]\[/.test(name))
  expect(names.length).toBeGreaterThan(1)
  expect(names.some((name) => sim.get(name).some((x) => x !== 0))).toBe(true)
  return names.map((name) => `${name} ${[...sim.get(name)].join()}`).join('\n')
}

const ways: readonly (readonly [string, CompileOptions])[] = [
  ['euler, lagged', { method: 'euler' }],
  ...[...METHODS.keys()]
    .filter((method) => method !== 'stormer_verlet')
    .map((method) => [`${method}, solved`, { method, coupling: 'solved' }] as const),
]

test.each(ways)('%s', async (_, options) => {
  const { text, size } = NETWORKS.full ?? { text: '', size: 0 }
  expect(await run(text, size, 0, options)).toBe(await run(prompt(text), size, LAG, options))
})

/** Late data, late and low-passed ones, and prompt ones of the same input. */
const LOW_PASSED = (NETWORKS.full?.text ?? '')
  .replace('V (delay(d) r)', 'V (I(tau_s) delay(d) r) + V (D(tau_l) I(tau_s) delay(d) r) + V (delay(d) r)')
  .replace('d = 0.4', 'd = 0.4, tau_s = 0.5, tau_l = 0.2')

test.each(ways)('low-passed after the delay, through the stages: %s', async (name, options) => {
  const soon = LOW_PASSED.replaceAll('delay(d) ', '').replace(', d = 0.4', '')
  expect(soon).not.toContain('delay')
  const numbers = (text: string): number[] =>
    [...text.matchAll(/-?[\d.]+(e-?\d+)?(?=[,\n]|$)/g)].map(([v]) => Number(v))
  const [one, other] = [await run(LOW_PASSED, 2, 0, options), await run(soon, 2, LAG, options)].map(numbers)
  expect(one?.length).toBe(10)
  // terms of a sum are added in another order, by which adapted steps differ within their tolerance
  one?.forEach((v, k) => {
    expect(Math.abs(v - (other?.[k] ?? Number.NaN))).toBeLessThan(name.startsWith('dopri5') ? 1e-6 : 1e-12)
  })
})

test.each(['convolution', 'kinds'])('a network with %s', async (name) => {
  const { text, size } = NETWORKS[name] ?? { text: '', size: 0 }
  expect(await run(text, size, 0, {})).toBe(await run(prompt(text), size, LAG, {}))
})

describe('the past is put back with the free state of a contrast', () => {
  const PHASES = `
state u
weight W
target y
constant tau = 1, beta = 0, d = 0.3
activation phi = tanh
cost C = 1/2 |y - u|^2
energy E = 1/2 |u|^2 - dot(phi(u), W phi(u)) + beta C
tau * ddt(u) = -u + W delay(d) phi(u) + 0.4 * delay(d) u + beta * (y - u)
contrast E in W between beta = 0.5 and beta = -0.25 every 0.5 rate 0.3
network
  x : input 1
  y : output 1
  x -> y
simulate
  dt = 0.1, seed = 5`

  /** One neuron, its past as a list, and lists of what is put back. */
  function compare(sim: Stepped): void {
    let w = sim.get('W[y,x]')[0] ?? Number.NaN
    let [past, data] = [[0], [] as number[]]
    let free = { past, data }
    let first = 0
    const now = (): number => past.at(-1) ?? 0
    for (let step = 0; step < 45; step++) {
      const [within, phase] = [step % 5, Math.floor(step / 5) % 3]
      const beta = [0, 0.5, -0.25][phase] ?? Number.NaN
      if (within === 0 && phase === 1) free = { past, data }
      if (within === 0 && phase === 2) ({ past, data } = free)
      const x = Math.sin(0.9 * step)
      sim.step({ x: [x], y: [0.7] })
      data = [...data, x]
      const late = w * (data.at(-4) ?? 0) + 0.4 * (past.at(-4) ?? 0)
      past = [...past, now() + 0.1 * (-now() + late + beta * (0.7 - now()))]
      const slope = Math.tanh(now()) * x
      if (within === 4 && phase === 1) first = slope
      if (within === 4 && phase === 2) {
        w += (0.3 * (first - slope)) / 0.75
        ;({ past, data } = free)
      }
      expect(Math.abs((sim.get('u[y]')[0] ?? Number.NaN) - now()), `u in step ${step}`).toBeLessThan(1e-13)
      expect(Math.abs((sim.get('W[y,x]')[0] ?? Number.NaN) - w), `W in step ${step}`).toBeLessThan(1e-13)
    }
  }

  test.each(['lagged', 'solved'])('%s', async (coupling) => {
    const all = await everywhere(PHASES, compare, { coupling })
    expect(new Set(all.map(({ sim }) => bitsOf(sim))).size).toBe(1)
  })
})

test('delays of noise, of a signal from outside and in a cost run, all executions alike', async () => {
  const text = `
state u
weight W
target y
signal R
noise xi
constant tau = 1, d = 0.2
r = tanh(u)
tau * ddt(u) = -u + W r + delay(0.2) R + 0.1 * delay(d) xi
cost C = 1/2 |y - delay(d) r|^2
network
  x : input 1
  y : output 2
  x -> y
simulate
  dt = 0.1, seed = 2`
  const values: string[] = []
  for (const target of ['interpreter', 'ts', 'wasm'] as const) {
    const sim = (await compile(derive(parse(text)), { target })).start()
    for (let n = 0; n < 12; n++) sim.step({ x: [Math.cos(n)], R: [n], y: [0.1, -0.2] })
    const r = [...sim.get('r[y]')]
    expect(r.every((v) => v !== 0)).toBe(true)
    values.push(bitsOf(sim))
  }
  expect(new Set(values).size).toBe(1)
})
