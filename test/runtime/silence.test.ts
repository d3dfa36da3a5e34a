/** @file Errors that fall silent in f32: without a target they end at zero, not among the smallest numbers. */
import { expect, test } from 'vitest'
import { compile, derive, parse } from '../../src/index.js'

const TEXT = `state u
weight W
bias b
target y
constant tau_m = 1.2, tau_r = 0.6, beta = 1
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, b rate eta = 1e-3
approximate causal
network
  x : input 2
  h : 5
  y : output 3
  x -> h -> y
simulate
  dt = 0.2, method = euler, coupling = lagged, seed = 1
`

const SMALLEST_NORMAL = 2 ** -126

test('a filter of errors, after the last target', async () => {
  const program = await compile(derive(parse(TEXT)), { target: 'wasm', precision: 'f32', batch: 3 })
  const sim = program.start()
  const x = (first: number, count: number) =>
    Float64Array.from({ length: count * 6 }, (_, k) => Math.sin(first + k))
  await sim.run({ x, y: new Float64Array(270).fill(0.7) }, { steps: 30 })
  const filters = ['filter_e[h]', 'filter_e[y]']
  for (const name of filters) expect(sim.get(name).some((e) => Math.abs(e) > 1e-4)).toBe(true)
  await sim.run({ x }, { steps: 300 })
  for (const name of [...filters, 'e[h]', 'e[y]']) {
    const all = [...sim.get(name)]
    expect(
      all.some((e) => e !== 0 && Math.abs(e) < SMALLEST_NORMAL),
      name,
    ).toBe(false)
    expect(
      all.every((e) => e === 0),
      name,
    ).toBe(true)
  }
})
