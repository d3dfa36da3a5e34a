/** @file The filter of a causal error against the time step: refused where it would run faster than explicit steps can follow, and there alone. */
import { describe, expect, test } from 'vitest'
import { compile, derive, parse } from '../../src/index.js'

const model = (filter: string, simulate: string, cost = 'y - u'): string => `state u
weight W
target y
constant tau_m = 2, tau_r = 1, beta = 1, eps = 0.05
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r
cost C = 1/2 |${cost}|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W rate eta = 0.01
approximate causal filter ${filter}
approximate nudging 0
network
  x : input 1
  h : 2
  y : output 3
  x -> h -> y
simulate
  ${simulate}
`
/** With filters of its populations' own. */
const own = (h: string, y: string, simulate = 'dt = 0.1'): string =>
  model('eps', simulate).replace('h : 2', `h : 2, eps = ${h}`).replace('output 3', `output 3, eps = ${y}`)
/** In the cost of every neuron with a target, and in the energy of all. */
const everywhere = (h: string, y: string): string =>
  own(h, y).replace('energy E = 1/2 |e|^2', 'energy E = 1/2 |e|^2 + 1/2 |u|^2')
const compiled = (text: string, options = {}) => compile(derive(parse(text)), options)

describe('refused', () => {
  test.each([
    ['a number', model('0.01', 'dt = 0.1'), {}],
    ['a constant', model('eps', 'dt = 0.1'), {}],
    ['with the dt of the options', model('0.01', 'dt = 0.01'), { dt: 0.02 }],
    ['in the population that has a target', own('1', '0.01'), {}],
    ['where all have a cost', everywhere('0.01', '1'), {}],
    ['by another explicit method', model('0.01', 'dt = 0.1, method = rk4'), {}],
  ])('%s', async (_, text, options) => {
    await expect(compiled(text, options)).rejects.toThrow(
      /E2072[\s\S]*approximate causal filter[\s\S]*\^\^\^[\s\S]*an implicit method/,
    )
  })
})

describe('taken', () => {
  test.each([
    ['as fast as the step', model('0.1', 'dt = 0.1'), {}],
    ['by an implicit method', model('0.01', 'dt = 0.1, method = implicit_midpoint'), {}],
    ['by one that adapts its step', model('0.01', 'dt = 0.1, method = dopri5'), {}],
    ['where no error needs it', model('0.01', 'dt = 0.1', 'y - r'), {}],
  ])('%s', async (_, text, options) => {
    const sim = (await compiled(text, options)).start()
    const y = Float64Array.from({ length: 300 }, (_, k) => Math.sin(k))
    await sim.run({ x: y.subarray(0, 100), y }, { steps: 100 })
    expect(sim.get('u[h]').every(Number.isFinite)).toBe(true)
  })
})

test('where a population has its own it is named', async () => {
  await expect(compiled(own('1', '0.01'))).rejects.toThrow(/E2072: .* of the filter in 'y'\n/)
  await expect(compiled(everywhere('0.01', '1'))).rejects.toThrow(/E2072: .* of the filter in 'h'\n/)
})

test('one that is set is held to the same', async () => {
  const sim = (await compiled(own('1', '1'))).start()
  expect(() => sim.set('eps[y]', 0.01)).toThrow(/E2072: 'eps\[y\]' .* filter/)
  expect(sim.get('eps[y]')[0]).toBe(1)
  sim.set('eps[y]', 0.1)
})
