/** @file Outside truth: the reference trajectories through the public interface, by all three executions. */
import { describe, expect, test } from 'vitest'
import { compile, derive, parse } from '../../src/index.js'
import { type Layer, type Net, netModel } from './net.js'
import { flat, type Nested, reference, relativeError } from './reference.js'

const TARGETS = ['interpreter', 'ts', 'wasm'] as const
const TOLERANCE = 1e-10

type Case = 'gamma0' | 'gamma1' | 'gamma0_no_target' | 'gamma1_no_target'

/** Worst relative error over all arrays of a case. */
async function worstOf(
  data: Net,
  tau: 'one' | 'two',
  which: Case,
  target: (typeof TARGETS)[number],
): Promise<Record<string, number>> {
  const program = await compile(derive(parse(netModel(data, tau))), { target, precision: 'f64' })
  const sim = program.start()
  sim.set('gamma', which.startsWith('gamma1') ? [1] : [0])
  const populations = ['h', 'y'] as const
  const pre = { h: 'x', y: 'h' } as const
  const layers = { h: 'layer0', y: 'layer1' } as const
  for (const p of populations) {
    const l = data.weights[layers[p]]
    sim.set(`W[${p},${pre[p]}]`, flat(l.W ?? []))
    sim.set(`b[${p}]`, flat(l.b ?? []))
  }
  const seen: Record<string, number[]> = {}
  const keep = (key: string, values: Iterable<number>): void => {
    seen[key] ??= []
    for (const v of values) seen[key].push(v)
  }
  const withTarget = !which.endsWith('no_target')
  for (let t = 0; t < data.x.length; t++) {
    keep('output', sim.get('r[y]'))
    const signals = { x: flat(data.x[t] ?? []), ...(withTarget ? { y: flat(data.target[t] ?? []) } : {}) }
    sim.step(signals, { learn: false })
    for (const p of populations) {
      keep(`${layers[p]}.u`, sim.get(`u[${p}]`))
      keep(`${layers[p]}.r`, sim.get(`r[${p}]`))
      if (!withTarget) continue
      keep(`${layers[p]}.prosp_v`, sim.get(`e[${p}]`))
      if (tau === 'two') keep(`${layers[p]}.v`, sim.get(`filter_e[${p}]`))
      for (const [name, parameter] of [
        ['grad_W', `W[${p},${pre[p]}]`],
        ['grad_b', `b[${p}]`],
        ['grad_tau_m', `tau_m[${p}]`],
      ] as const) {
        if (name === 'grad_tau_m' && tau === 'one') continue
        const g = sim.gradient(parameter).map((v) => -v)
        if (t % 10 === 0) keep(`${layers[p]}.${name}_every10`, g)
        const key = `${layers[p]}.${name}_sum`
        seen[key] = seen[key] ? seen[key].map((v, n) => v + (g[n] ?? 0)) : [...g]
      }
    }
  }
  const expected: Record<string, Nested> = {}
  const of = data[which]
  for (const l of ['layer0', 'layer1'] as const)
    for (const [key, value] of Object.entries(of[l])) expected[`${l}.${key}`] = value
  if ('output' in of) expected.output = of.output
  return Object.fromEntries(
    Object.entries(seen)
      .filter(([key]) => key in expected)
      .map(([key, values]) => [key, relativeError(values, flat(expected[key] ?? []))]),
  )
}

describe.each(TARGETS)('%s', (target) => {
  const cases: readonly Case[] = ['gamma0', 'gamma1', 'gamma0_no_target', 'gamma1_no_target']
  test.each(cases)('reproduces the 4-5-3 net of generalized latent equilibrium: %s', async (which) => {
    const errors = await worstOf(reference<Net>('b_gle_453'), 'two', which, target)
    expect(Object.keys(errors).length).toBeGreaterThanOrEqual(which.endsWith('no_target') ? 4 : 20)
    for (const [key, error] of Object.entries(errors)) expect(error, key).toBeLessThan(TOLERANCE)
  })

  test.each(cases)('reproduces the 4-5-3 net of latent equilibrium: %s', async (which) => {
    const errors = await worstOf(reference<Net>('d_le_453'), 'one', which, target)
    expect(Object.keys(errors).length).toBeGreaterThanOrEqual(which.endsWith('no_target') ? 4 : 14)
    for (const [key, error] of Object.entries(errors)) expect(error, key).toBeLessThan(TOLERANCE)
  })
})

interface Line {
  readonly params: { readonly tau_m: readonly number[]; readonly W: readonly number[] }
  readonly x: readonly (readonly number[])[]
  readonly target: readonly (readonly number[])[]
  readonly sample0_fixed_weights: { readonly layer0: Layer; readonly layer1: Layer; readonly output: Nested }
  readonly learning: { readonly layer0: Layer; readonly layer1: Layer; readonly output: Nested }
}

const lineModel = (data: Line): string => `
model "Lag line"
state u
weight W
target y
constant tau_m = 1, tau_r = 0.1, beta = 0.01, gamma = 1
activation phi = softplus
r = phi(D(tau_r) u)
e = D(tau_m) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, tau_m rate eta = 0.5 with sgd
keep tau_m >= 0.1
approximate causal
approximate nudging gamma
network
  x : input 1
  h : 1, tau_m = ${data.params.tau_m[0]}
  y : output 1, tau_m = ${data.params.tau_m[1]}
  x -> h, init = ${data.params.W[0]}
  h -> y, init = ${data.params.W[1]}
simulate
  dt = 0.01, method = euler, coupling = lagged, batch = 3
`

describe.each(TARGETS)('%s', (target) => {
  test.each(['sample0_fixed_weights', 'learning'] as const)('reproduces the lag line: %s', async (which) => {
    const data = reference<Line>('a_lagline_gamma1')
    const sim = (await compile(derive(parse(lineModel(data))), { target, precision: 'f64' })).start()
    const learning = which === 'learning'
    const seen: Record<string, number[]> = {}
    const keep = (key: string, value: number | undefined): void => {
      seen[key] ??= []
      seen[key].push(value ?? Number.NaN)
    }
    data.x.forEach((x, t) => {
      keep('output', sim.get('r[y]')[0])
      for (const [p, pre, l] of [
        ['h', 'x', 'layer0'],
        ['y', 'h', 'layer1'],
      ] as const) {
        keep(`${l}.W`, sim.get(`W[${p},${pre}]`)[0])
        keep(`${l}.tau_m`, sim.get(`tau_m[${p}]`)[0])
      }
      sim.step({ x: [...x], y: [...(data.target[t] ?? [])] }, { learn: learning })
      for (const [p, pre, l] of [
        ['h', 'x', 'layer0'],
        ['y', 'h', 'layer1'],
      ] as const) {
        keep(`${l}.u`, sim.get(`u[${p}]`)[0])
        keep(`${l}.v`, sim.get(`filter_e[${p}]`)[0])
        keep(`${l}.r`, sim.get(`r[${p}]`)[0])
        keep(`${l}.prosp_v`, sim.get(`e[${p}]`)[0])
        keep(`${l}.grad_W`, -(sim.gradient(`W[${p},${pre}]`)[0] ?? Number.NaN))
        keep(`${l}.grad_tau_m`, -(sim.gradient(`tau_m[${p}]`)[0] ?? Number.NaN))
      }
    })
    const of = data[which]
    let compared = 0
    for (const l of ['layer0', 'layer1'] as const) {
      for (const [key, value] of Object.entries(of[l])) {
        const found = seen[`${l}.${key}`]
        if (!found) continue
        compared++
        expect(relativeError(found, flat(value)), `${l}.${key}`).toBeLessThan(TOLERANCE)
      }
    }
    expect(relativeError(seen.output ?? [], flat(of.output))).toBeLessThan(TOLERANCE)
    expect(compared).toBeGreaterThanOrEqual(learning ? 10 : 12)
  })
})
