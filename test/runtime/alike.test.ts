/** @file Time constants that rules were derived to share stay shared, also where they are set. */
import { expect, test } from 'vitest'
import { compile, derive, parse } from '../../src/index.js'

const text = (approximations: string, own = ''): string => `state u
weight W
target y
constant tau_m = 1, tau_r = 0.5, beta = 0.1
r = tanh(D(tau_r) u)
e = D(tau_m) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W rate eta = 0.1
${approximations}
network
  x : input 1
  h : 3${own}
  y : output 2
  x -> h -> y
simulate
  dt = 0.05
`
const open = async (source: string) => (await compile(derive(parse(source)), { target: 'ts' })).start()
const signals = { x: [0.3], y: [0.4, -0.2] }
const ELIGIBILITY = 'approximate causal\napproximate eligibility'

test('neurons that differ are refused when set, populations that differ before the next step', async () => {
  const sim = await open(text(ELIGIBILITY))
  const before = sim.snapshot()
  expect(() => sim.set('tau_m[h]', [1, 2, 3])).toThrow(/E6021[\s\S]*'tau_m'[\s\S]*1 and 2/)
  expect(sim.snapshot()).toEqual(before)
  sim.set('tau_m[h]', [2, 2, 2])
  expect(() => sim.step(signals)).toThrow(/E6021/)
  await expect(sim.run(signals, { steps: 1 })).rejects.toThrow(/E6021/)
  sim.set('tau_m[y]', [2, 2])
  // the trace of an input is read at the input
  expect(() => sim.step(signals)).toThrow(/E6021/)
  sim.set('tau_m[x]', [2])
  sim.step(signals)
  expect(sim.get('u[h]').some((u) => u !== 0)).toBe(true)
})

test('what all share may be another number: the same as in a model that says so', async () => {
  const sim = await open(text(ELIGIBILITY))
  for (const [name, n] of [
    ['x', 1],
    ['h', 3],
    ['y', 2],
  ] as const)
    sim.set(`tau_m[${name}]`, new Array<number>(n).fill(2))
  const other = await open(text(ELIGIBILITY).replace('tau_m = 1', 'tau_m = 2'))
  for (let n = 0; n < 40; n++) for (const s of [sim, other]) s.step(signals)
  expect(sim.get('W[h,x]')).toEqual(other.get('W[h,x]'))
  expect(sim.get('W[y,h]')).toEqual(other.get('W[y,h]'))
})

test.each([
  ['causal alone', text('approximate causal')],
  ['values of a population in the model', text(ELIGIBILITY, ', tau_m = [1, 2, 3]')],
])('%s: neurons may differ', async (_name, source) => {
  const sim = await open(source)
  sim.set('tau_m[h]', [1.5, 2, 3])
  sim.step(signals)
  expect(sim.get('tau_m[h]')).toEqual(Float64Array.of(1.5, 2, 3))
})
