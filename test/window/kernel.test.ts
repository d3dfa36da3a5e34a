/** @file A window of a convolution is that of the full weights that its kernel stands for, and learns the sum over their places. */
import { expect, test } from 'vitest'
import { compile, derive, parse, type Simulation } from '../../src/index.js'
import { wave } from './net.js'

const model = (options: string, method: string): string => `state u
weight W
target y
constant tau_m = 1, tau_r = 0.4, beta = 0.1
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W rate eta = 0
network
  x : input 1 x 4 x 4
  c : 2 x 3 x 3
  y : output 2
  x -> c${options}
  c -> y
simulate
  dt = 0.1, method = ${method}, seed = 3
`
const STEPS = 10
const KERNEL = [0.5, -0.3, 0.2, 0.7, -0.6, 0.4, 0.1, -0.2]
/** Places of a kernel's entries among the full weights: [neuron of c, pixel of x, entry]. */
const PLACES = [0, 1].flatMap((channel) =>
  [0, 1, 2].flatMap((row) =>
    [0, 1, 2].flatMap((column) =>
      [0, 1].flatMap((i) =>
        [0, 1].map((j) => ({
          full: (channel * 9 + row * 3 + column) * 16 + (row + i) * 4 + column + j,
          entry: channel * 4 + i * 2 + j,
        })),
      ),
    ),
  ),
)

async function started(options: string, method: string, weights: readonly number[]): Promise<Simulation> {
  const sim = (await compile(derive(parse(model(options, method))), { target: 'wasm' })).start()
  sim.set('W[c,x]', weights)
  sim.set(
    'W[y,c]',
    Array.from({ length: 36 }, (_, k) => 0.4 * Math.cos(k)),
  )
  return sim
}

test.each(['rk4', 'implicit_midpoint'])('%s', async (method) => {
  const full = Array.from({ length: 18 * 16 }, () => 0)
  for (const place of PLACES) full[place.full] = KERNEL[place.entry] ?? 0
  const both = [await started(', conv(2, 2)', method, KERNEL), await started('', method, full)] as const
  const x = Array.from({ length: STEPS }, (_, n) => Array.from({ length: 16 }, (_, k) => wave(n, k, 0)))
  const y = x.map((_, n) => [wave(n, 0, 1), wave(n, 1, 1)])
  for (const sim of both) await sim.run({ x, y }, { steps: STEPS })
  const [kernel, dense] = both
  for (const name of ['u[c]', 'e[c]', 'e[y]', 'cost']) {
    const expected = dense.get(name)
    expect(Math.max(...expected.map(Math.abs))).toBeGreaterThan(1e-4)
    kernel.get(name).forEach((v, i) => {
      expect(Math.abs(v - (expected[i] ?? Number.NaN))).toBeLessThan(1e-11)
    })
  }
  const sums = Array.from(KERNEL, () => 0)
  const spread = dense.gradient('W[c,x]')
  for (const { full: at, entry } of PLACES) sums[entry] = (sums[entry] ?? 0) + (spread[at] ?? 0)
  const gradient = [...kernel.gradient('W[c,x]')]
  expect(gradient).toHaveLength(8)
  gradient.forEach((g, k) => {
    expect(Math.abs(g - (sums[k] ?? Number.NaN))).toBeLessThan(1e-11)
  })
  expect(Math.max(...gradient.map(Math.abs))).toBeGreaterThan(1e-3)
})
