/** @file Parameters change after everything of the step has been read: rules that read other weights see those of the step before. */
import { expect, test } from 'vitest'
import { compile, derive, parse } from '../../src/index.js'

const TARGETS = ['interpreter', 'ts', 'wasm'] as const

test.each(TARGETS)('a rule that reads another weight sees it before its update: %s', async (target) => {
  const sim = (
    await compile(
      derive(
        parse(`state u
weight W, B
constant tau = 1
tau * ddt(u) = -u + W tanh(u) + B tanh(u)
ddt(W[i,j]) = -W[i,j]
ddt(B[i,j]) = W[i,j]
network
  x : input 2
  h : 2
  W : x -> h, init = 1
  B : x -> h, init = 0
simulate
  dt = 0.05
`),
      ),
      { target },
    )
  ).start()
  sim.step({ x: [0, 0] })
  expect([...sim.get('W[h,x]')]).toEqual([0.95, 0.95, 0.95, 0.95])
  expect([...sim.get('B[h,x]')]).toEqual([0.05, 0.05, 0.05, 0.05])
})

test.each(TARGETS)(
  'an energy of a weight and its transpose is descended at one instant: %s',
  async (target) => {
    const source = `state u
weight W
constant tau = 1
r = tanh(D(tau) u)
e = D(tau) u - W r
energy E = 1/2 |e|^2
energy A = 1/2 |W - W'|^2
stationary E in D(tau) u
descend A in W rate eta = 1 with sgd
network
  x : input 2
  h : 3
  x -> h
  h -> h
simulate
  dt = 0.1
`
    const sim = (await compile(derive(parse(source)), { target })).start()
    const W = [1, 2, 3, 4, 5, 6, 7, 8, 9]
    sim.set('W[h,h]', W)
    sim.set('W[h,x]', [1, 1, 1, 1, 1, 1])
    sim.step({ x: [0.1, 0.2] })
    // dA/dW = 2 (W - W'); where there is no connection back, W' is zero
    const at = (i: number, j: number): number => W[3 * i + j] ?? Number.NaN
    const expected = [0, 1, 2].flatMap((i) => [0, 1, 2].map((j) => -2 * (at(i, j) - at(j, i))))
    expect([...sim.gradient('W[h,h]')]).toEqual(expected.map((v) => v + 0))
    expect([...sim.get('W[h,h]')]).toEqual(W.map((w, n) => w + (expected[n] ?? Number.NaN)))
    expect([...sim.gradient('W[h,x]')]).toEqual([-2, -2, -2, -2, -2, -2])
  },
)
