/** @file `every T`: a rule acts in the steps that end at multiples of T, with the gradient of that step and a step of size η. */
import { describe, expect, test } from 'vitest'
import { compile, derive, ModelError, parse, type Simulation } from '../../src/index.js'

const source = (rule: string): string => `
state u
weight W
target y
parameter s = 0.1
constant tau = 2, T = 0.7, eta = 0.2
activation phi = tanh
e = exp(-s) .* (u - W phi(u))
energy F = 1/2 dot(e, u - W phi(u)) + 1/2 sum(s)
flow F in u rate 1/tau
${rule}
network
  x : input 2
  h : 3
  y : output 2, u = y
  x -> h -> y
simulate
  dt = 0.1, batch = 2, seed = 6
`

const data = (n: number): Record<string, number[]> => ({
  x: [0, 1, 2, 3].map((k) => Math.sin(0.3 * n + k)),
  y: [0, 1, 2, 3].map((k) => Math.cos(0.2 * n + 2 * k)),
})

const open = async (
  rule: string,
  target: 'interpreter' | 'ts' | 'wasm' = 'interpreter',
): Promise<Simulation> => (await compile(derive(parse(source(rule))), { target })).start()

const NAMES = ['W[h,x]', 'W[y,h]', 's[h]', 's[y]']
const all = (sim: Simulation): number[] => NAMES.flatMap((n) => [...sim.get(n)])
const slopes = (sim: Simulation): number[] => NAMES.flatMap((n) => [...sim.gradient(n)])
const near = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((x, k) => Math.abs(x - (b[k] ?? Number.NaN)) < 1e-14)

describe.each(['interpreter', 'ts', 'wasm'] as const)('%s', (target) => {
  test.each([
    ['', 1],
    ['with sgd', 1],
    ['with momentum(0.5)', 0.5],
  ] as const)('seven steps apart, η g each time: %s', async (optimizer, decay) => {
    const sim = await open(`descend F in W, s rate eta ${optimizer} every T`, target)
    let before = all(sim)
    let velocity = before.map(() => 0)
    for (let n = 1; n <= 30; n++) {
      sim.step(data(n))
      const g = slopes(sim)
      expect(n < 3 || g.every((x) => x !== 0 && Number.isFinite(x))).toBe(true)
      if (n % 7 === 0) {
        velocity = g.map((x, k) => x + (decay < 1 ? decay * (velocity[k] ?? 0) : 0))
        before = before.map((x, k) => x + 0.2 * (velocity[k] ?? 0))
        expect(near(all(sim), before), `step ${n}`).toBe(true)
        before = all(sim)
      } else expect(all(sim), `step ${n}`).toEqual(before)
    }
  })
})

test('adam counts its updates, not the steps', async () => {
  const sim = await open('descend F in W, s rate eta with adam every 7 * 0.1')
  let theta = all(sim)
  let [m, v] = [theta.map(() => 0), theta.map(() => 0)]
  for (let n = 1; n <= 28; n++) {
    sim.step(data(n))
    if (n % 7 > 0) continue
    const g = slopes(sim)
    const t = n / 7
    m = m.map((x, k) => 0.9 * x + 0.1 * (g[k] ?? 0))
    v = v.map((x, k) => 0.999 * x + 0.001 * (g[k] ?? 0) ** 2)
    theta = theta.map(
      (x, k) =>
        x + (0.2 * ((m[k] ?? 0) / (1 - 0.9 ** t))) / (Math.sqrt((v[k] ?? 0) / (1 - 0.999 ** t)) + 1e-8),
    )
    all(sim).forEach((x, k) => {
      expect(Math.abs(x - (theta[k] ?? Number.NaN))).toBeLessThan(1e-13)
    })
  }
})

test('two intervals at once; without learning an update is left out, not made up for', async () => {
  const sim = await open('descend F in W rate eta every 0.3\ndescend F in s rate eta every 0.5')
  const moved: string[] = []
  for (let n = 1; n <= 15; n++) {
    const [W, s] = [sim.get('W[h,x]'), sim.get('s[h]')]
    sim.step(data(n), { learn: n !== 6 })
    if (sim.get('W[h,x]').some((x, k) => x !== W[k])) moved.push(`W${n}`)
    if (sim.get('s[h]').some((x, k) => x !== s[k])) moved.push(`s${n}`)
  }
  expect(moved).toEqual(['W3', 's5', 'W9', 's10', 'W12', 'W15', 's15'])
})

test('reset starts an interval anew; a snapshot keeps its place in it', async () => {
  const sim = await open('descend F in W, s rate eta every T')
  for (let n = 1; n <= 5; n++) sim.step(data(n))
  const taken = sim.snapshot()
  sim.reset()
  const before = all(sim)
  for (let n = 1; n <= 6; n++) sim.step(data(n))
  expect(all(sim)).toEqual(before)
  sim.step(data(7))
  expect(all(sim)).not.toEqual(before)
  sim.restore(taken)
  const kept = all(sim)
  sim.step(data(6))
  expect(all(sim)).toEqual(kept)
  sim.step(data(7))
  expect(all(sim)).not.toEqual(kept)
})

test('an interval that is no whole number of steps is refused, at the rule', async () => {
  const codes = async (act: () => unknown): Promise<string> => {
    try {
      await act()
      return 'none'
    } catch (e) {
      if (!(e instanceof ModelError)) throw e
      const { code, span } = e.diagnostics.find((d) => d.severity === 'error') ?? {}
      return `${code} ${e.source?.text.slice(span?.start, span?.end)}`
    }
  }
  const broken = 'descend F in W rate eta every 0.25'
  expect(await codes(() => parse(source(broken)))).toBe(`E2073 ${broken}`)
  expect(await codes(() => parse(source('descend F in W rate eta every 0.04')))).toContain('E2073')
  const whole = derive(parse(source('descend F in W rate eta every T')))
  expect(await codes(() => compile(whole, { dt: 0.2 }))).toBe('E2073 descend F in W rate eta every T')
  expect(await codes(() => compile(whole, { dt: 0.35 }))).toBe('none')
})
