/** @file Delays of one operand read one ring, as long as the longest of them: the same run as with a ring each, and its exact gradient. */
import { expect, test } from 'vitest'
import { type CompileOptions, compile, derive, parse, type Simulation } from '../../src/index.js'

/** `a` and `b` are the same signal under two names. */
const model = (one: string, other: string): string => `
state u = 0.7
weight W
target y
constant tau = 0.8, tau_r = 0.3, tau_s = 0.5, d = 0.2, f = 0.4
a = tanh(D(tau_r) u)
b = tanh(D(tau_r) u)
c = 0.5 * delay(d) ${one} + 0.2 * delay(f) ${other}
tau * ddt(u) = -u + W I(tau_s) delay(d) ${one} + 0.3 * delay(f) ${other} + 0.2 * c + 0.1 * (a - b)
cost C = 1/2 |y - a|^2
network
  h : 3, f = [0, 0.2, 0.5], tau_r = [0.3, 0.5, 0.4]
  y : output 2
  h -> y
  h -> h, no_self, init = normal(0, 0.3)
simulate
  dt = 0.1, batch = 2, seed = 3
`
const SHARED = model('a', 'a')
const APART = model('a', 'b')

const started = async (text: string, options: CompileOptions): Promise<Simulation> => {
  const sim = (await compile(derive(parse(text)), { target: 'ts', ...options })).start()
  const at = sim.get('u[h]').map((_, k) => Math.sin(1 + k))
  sim.set('u[h]', [...at])
  return sim
}

const ringsOf = async (text: string, options: CompileOptions): Promise<number> => {
  const { loops } = await compile(derive(parse(text)), { target: 'interpreter', ...options })
  const rings = loops.buffers.filter(
    (b) => b.role === 'history' && b.shape.length === 3 && b.id.endsWith('_h'),
  )
  return rings.reduce((sum, b) => sum + Number(b.shape[1]) * Number(b.shape[2]), 0)
}

test.each([
  ['euler', 'lagged'],
  ['euler', 'solved'],
  ['euler', 'sweep'],
  ['heun', 'solved'],
  ['rk4', 'solved'],
  ['implicit_midpoint', 'solved'],
  ['rosenbrock', 'solved'],
] as const)('%s, %s', async (method, coupling) => {
  const options = { method, coupling }
  const sims = await Promise.all([SHARED, APART].map((text) => started(text, options)))
  for (let n = 0; n < 14; n++) {
    const [one, other] = sims.map((sim) => {
      sim.step({ y: [0.1, -0.2, 0.3, 0.4] })
      return ['u[h]', 'u[y]', 'c[h]', 'c[y]'].flatMap((name) => [...sim.get(name)])
    })
    // terms of a sum are added in another order
    one?.forEach((v, k) => {
      expect(Math.abs(v - (other?.[k] ?? Number.NaN)), `${k} in step ${n}`).toBeLessThan(1e-13)
    })
    if (n > 5) expect(one?.slice(-4).some((v) => Math.abs(v) > 1e-2)).toBe(true)
  }
  expect(await ringsOf(SHARED, options)).toBeLessThan(await ringsOf(APART, options))
})

test.each(['lagged', 'solved'])('the exact gradient goes through it, %s', async (coupling) => {
  const found = await Promise.all(
    [SHARED, APART].map(async (text) => {
      const sim = await started(text, { coupling })
      const y = Array.from({ length: 12 * 4 }, (_, k) => Math.cos(k))
      return (await sim.exactGradient({ y }, { steps: 12, by: 'discrete' })).gradient
    }),
  )
  for (const name of ['W[y,h]', 'W[h,h]', 'tau_r[h]']) {
    const [one, other] = found.map((g) => [...(g[name] ?? [])])
    expect(Math.max(...(one ?? []).map(Math.abs))).toBeGreaterThan(1e-4)
    one?.forEach((g, k) => {
      expect(Math.abs(g - (other?.[k] ?? Number.NaN)), name).toBeLessThan(1e-13)
    })
  }
})

test('one ring of the longest delay, in an instant once per evaluation', async () => {
  const text = `
state u = 0.7
constant tau = 0.8, d = 0.3, f = 0.5
tau * ddt(u) = -u + 0.5 * delay(d) u - 0.4 * delay(f) u
network
  h : 3
simulate
  dt = 0.1
`
  expect(derive(parse(text)).toText()).toContain('⌈max(d, f)/dt⌉')
  // a ring that is shared keeps the oldest for a step more
  expect(await ringsOf(text, {})).toBe(3 * 6)
  expect(await ringsOf(text, { method: 'heun' })).toBe(3 * 3 * 6)
})
