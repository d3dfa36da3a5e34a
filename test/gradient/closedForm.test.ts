/** @file One leaky neuron, whose gradients are integrals that can be written down: L = ∫ ½ (u − y)², u = b (1 − exp(−t/τ)). */
import { expect, test } from 'vitest'
import { open } from './cases.js'

const source = `
model "leak"
state u
bias b = 0.8
weight W
target y
constant tau = 0.9, idle = 2
activation phi = tanh
tau * ddt(u) = -u + b + W phi(u)
cost C = 1/2 |y - u|^2
network
  x : input 1
  h : output 1
  x -> h, init = 0
simulate
  dt = 0.02, method = rk4
`
const [b, tau, y, T] = [0.8, 0.9, 0.3, 2] as const

/** Simpson's rule, fine enough to be exact here. */
function integral(f: (t: number) => number): number {
  const n = 2000
  const h = T / n
  let sum = f(0) + f(T)
  for (let k = 1; k < n; k++) sum += (k % 2 === 1 ? 4 : 2) * f(k * h)
  return (sum * h) / 3
}

const decay = (t: number): number => Math.exp(-t / tau)
const miss = (t: number): number => b * (1 - decay(t)) - y

test.each(['discrete', 'continuous'] as const)('%s', async (by) => {
  const steps = Math.round(T / 0.02)
  const sim = await open(source, { target: 'wasm' })
  const signals = { x: new Float64Array(steps), h: new Float64Array(steps).fill(y) }
  const { cost, gradient } = await sim.exactGradient(signals, { steps, by })
  expect(Object.keys(gradient).sort()).toEqual(['W[h,x]', 'b[h]', 'tau'])
  expect(cost).toBeCloseTo(
    integral((t) => miss(t) ** 2 / 2),
    7,
  )
  expect(gradient['b[h]']?.[0]).toBeCloseTo(
    integral((t) => miss(t) * (1 - decay(t))),
    7,
  )
  expect(gradient.tau?.[0]).toBeCloseTo(
    integral((t) => (-miss(t) * b * t * decay(t)) / tau ** 2),
    7,
  )
})
