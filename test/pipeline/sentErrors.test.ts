/**
 * @file Errors that pass a slope on their way to a weight, W' (tanh'(W r) ⊙ e): the product that a step stores is formed before its own
 * update, and `lag e` forms it anew from the e of the step before. Against the steps written out.
 */
import { describe, expect, test } from 'vitest'
import { compile, derive, parse } from '../../src/index.js'

const SETTINGS = { tau: 1, ahead: 0.5, beta: 0.5, eta: 0.3, dt: 0.1 }

const model = (definitions: string, rule: string): string => `
state u
weight W
target y
constant tau_m = ${SETTINGS.tau}, tau_r = ${SETTINGS.ahead}, beta = ${SETTINGS.beta}, eta = ${SETTINGS.eta}
r = tanh(D(tau_r) u)
${definitions}
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W rate eta
approximate causal
${rule}
network
  x : input 1
  g : 1
  h : 1
  y : output 1
  x -> g -> h -> y
simulate
  dt = ${SETTINGS.dt}
`

const slope = (x: number): number => 1 - Math.tanh(x) ** 2

interface Neuron {
  /** Of the synapse from below. */
  w: number
  u: number
  r: number
  /** tanh' at the look-ahead. */
  ahead: number
  /** The low-pass of the error. */
  v: number
  e: number
  /** What it sent down at the end of the step before: W' (tanh'(W r) e). */
  sent: number
}

/** One step in the order of docs/language.md; `lag` reads the e of the step before. */
function step(chain: readonly Neuron[], x: number, y: number, lag: boolean): void {
  const { tau, ahead, beta, eta, dt } = SETTINGS
  const below = chain.map((_, n) => (n === 0 ? x : (chain[n - 1]?.r ?? Number.NaN)))
  const drive = chain.map((c, n) => c.w * (below[n] ?? Number.NaN))
  const arriving = chain.map((c, n) => {
    const above = chain[n + 1]
    if (!above) return beta * (y - c.r)
    return lag ? above.w * slope(drive[n + 1] ?? Number.NaN) * above.e : above.sent
  })
  chain.forEach((c, n) => {
    const s = drive[n] ?? Number.NaN
    const q = c.ahead * (arriving[n] ?? Number.NaN)
    const rate = (q - c.v) / ahead
    const e = c.v + tau * rate
    c.v += dt * rate
    const du = (-c.u + Math.tanh(s) + (lag ? c.e : e)) / tau
    c.e = e
    c.r = Math.tanh(c.u + ahead * du)
    c.ahead = slope(c.u + ahead * du)
    c.u += dt * du
    c.sent = c.w * slope(s) * e
    c.w += dt * eta * slope(s) * e * (below[n] ?? Number.NaN)
  })
}

const WRITTEN = 'e = D(tau_m) u - tanh(W r)'

describe.each([
  ['as the step before stored it', ''],
  ['formed now', 'lag e'],
])('%s', (_, rule) => {
  test.each([
    ['in the energy alone', WRITTEN],
    ['by a name', `${WRITTEN}\nz = tanh'(W r) .* e`],
    ['by two names', `${WRITTEN}\nz = tanh'(W r) .* e\nq = W' z`],
  ])('%s', async (_name, definitions) => {
    const sim = (
      await compile(derive(parse(model(definitions, rule))), { target: 'interpreter', seed: 3 })
    ).start()
    const chain = ['W[g,x]', 'W[h,g]', 'W[y,h]'].map(
      (name): Neuron => ({ w: sim.get(name)[0] ?? Number.NaN, u: 0, r: 0, ahead: 0, v: 0, e: 0, sent: 0 }),
    )
    for (let n = 0; n < 60; n++) {
      const [x, y] = [Math.sin(0.3 * n), 0.5 * Math.cos(0.2 * n)]
      step(chain, x, y, rule !== '')
      sim.step({ x: [x], y: [y] }, { learn: true })
      const seen = ['g', 'h', 'y'].map((p) => ['u', 'e', 'r'].map((name) => sim.get(`${name}[${p}]`)[0]))
      chain.forEach(({ u, e, r, w }, k) => {
        for (const [m, wanted] of [u, e, r].entries()) expect(seen[k]?.[m]).toBeCloseTo(wanted, 12)
        expect(sim.get(['W[g,x]', 'W[h,g]', 'W[y,h]'][k] ?? '')[0]).toBeCloseTo(w, 12)
      })
    }
    expect(Math.abs(chain[0]?.e ?? 0)).toBeGreaterThan(1e-3)
  })
})

test('the slope of an argument with a name starts at zero as well, as all that is stored', async () => {
  const text = `state u
weight W
target y
constant tau = 1
activation phi = tanh
s = D(tau) u
r = phi(s)
e = phi'(s) .* (y - r)
tau * ddt(u) = -u + W r + e
network
  x : input 2
  y : output 2
  x -> y
simulate
  dt = 0.1
`
  const sim = (await compile(derive(parse(text)), { target: 'interpreter' })).start()
  sim.step({ x: [0.5, 1], y: [1, -1] })
  expect([...sim.get('e[y]').map(Math.abs)]).toEqual([0, 0])
  const s = [...sim.get('s[y]')]
  sim.step({ x: [0.5, 1], y: [1, -1] })
  const expected = s.map((v, k) => (1 - Math.tanh(v) ** 2) * ((k === 0 ? 1 : -1) - Math.tanh(v)))
  sim.get('e[y]').forEach((e, k) => {
    expect(e).toBeCloseTo(expected[k] ?? Number.NaN, 12)
  })
})
