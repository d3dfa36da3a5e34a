/** @file Part 8 of a certificate on every example, and on networks whose stability and energy are known by other means. */
import { describe, expect, test } from 'vitest'
import { EXAMPLE_NAMES, report, sourceOf, specimen } from './tables.js'

const LAGGED = ['passed | stability of the coupling']
const ERRORS = ['passed | poles of errors that return']
const KEPT = [
  'passed | energy of a conservative action: its deviation is of the order of the method',
  'passed | energy of a conservative action: no trend',
]
const SETTLES = ['passed | energy as the states descend it']
const LEARNS = ['passed | energy as parameters descend it, with the states at rest']
const RETURNS = ['passed | signals that return within an instant']

/** What does not merely not apply. */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  'coupled-oscillators': KEPT,
  'dendritic-microcircuit': [...LAGGED, ...RETURNS],
  'equilibrium-propagation': SETTLES,
  'generalized-latent-equilibrium': LAGGED,
  'lag-line': [...LAGGED, ...ERRORS],
  'latent-equilibrium': [...LAGGED, ...ERRORS, ...LEARNS],
  'neuronal-least-action': LEARNS,
  'predictive-coding': [...SETTLES, ...LEARNS],
  'variational-latent-equilibrium': RETURNS,
  'more/conv-le': [...LAGGED, ...ERRORS, ...LEARNS],
  'more/ep-cross-entropy': SETTLES,
  'more/force-rls': [],
  'more/le-feedback-alignment': [...LAGGED, ...ERRORS],
  'more/least-control': [],
  'more/oja-bcm': [],
  'more/three-factor-reward': LAGGED,
  'more/vle-recurrent': RETURNS,
  'more/whittington-bogacz': [...SETTLES, ...LEARNS],
  'more/wilson-cowan-balance': [],
}

const outcomes = async (source: string): Promise<readonly string[]> =>
  (await report('health', specimen(source))).findings
    .filter((f) => f.outcome !== 'not applicable')
    .map((f) => `${f.outcome} | ${f.name}`)

test('every example stands in the table', () => {
  expect(Object.keys(TABLE).sort()).toEqual([...EXAMPLE_NAMES].sort())
})

test.each(EXAMPLE_NAMES)('%s', { timeout: 20_000 }, async (name) => {
  expect(await outcomes(sourceOf(name))).toEqual(TABLE[name])
})

const recurrent = (w: number): string => `
state u
weight W
target y
constant tau = 1, beta = 0.1
activation phi = identity
r = phi(D(tau) u)
e = D(tau) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau) u
network
  x : input 1
  y : output 2
  x -> y, init = 0.3
  y -> y, no_self, init = ${w}
simulate
  dt = 0.1
`

describe('a lagged loop of two neurons', () => {
  // without errors its eigenvalues are +w and -w; the errors that return make them larger
  test.each([
    [0.3, 'passed'],
    [1.2, 'failed'],
  ] as const)('weight %d: %s', async (w, outcome) => {
    const { findings } = await report('health', specimen(recurrent(w)))
    const coupling = findings.find((f) => f.name === 'stability of the coupling')
    expect(coupling?.outcome, String(coupling?.value)).toBe(outcome)
    expect(coupling?.value).toBeGreaterThan(w - 1e-6)
  })
})

describe('a loop through the largest of four', () => {
  const pooled = (back: number): string => `
state u
weight W
target y
constant tau = 1, beta = 0.01
r = D(tau) u
e = D(tau) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau) u
network
  x : input 1
  c : 1 x 2 x 2
  y : output 1
  x -> c, init = 0.3
  c -> y, pool(2), init = 0.8
  y -> c, init = ${back}
simulate
  dt = 0.1
`
  // one turn forward multiplies by 0.8 · back, errors included by a little more
  test.each([
    [0.9, 'stable'],
    [1.5, 'ill posed'],
  ] as const)('back by %d: %s', async (back, verdict) => {
    const { findings } = await report('health', specimen(pooled(back)))
    const loop = findings.find((f) => f.name === 'poles of errors that return')
    expect(loop?.note).toContain(verdict)
    expect(loop?.outcome).toBe(verdict === 'stable' ? 'passed' : 'failed')
  })
})

describe('a spring', () => {
  const spring = (method: string): string => `
state q = 1
constant m = 2, k = 3
energy L = 1/2 m |ddt(q)|^2 - k/2 * |q|^2
stationary q
network
  p : 2
simulate
  dt = 0.1, method = ${method}
`
  test('its energy deviates by what the method is known for', async () => {
    const { findings } = await report('health', specimen(spring('stormer_verlet')))
    const order = findings.find((f) => f.name.includes('of the order'))
    expect(order?.outcome).toBe('passed')
    // the modified energy of the leapfrog: H changes by (dt ω)²/4 of itself
    const told = Number(/^at most (\S+) of the energy with dt = (\S+),/.exec(order?.note ?? '')?.[1])
    const dt = Number(/with dt = (\S+),/.exec(order?.note ?? '')?.[1])
    expect(told / ((dt * dt * 1.5) / 4)).toBeGreaterThan(0.9)
    expect(told / ((dt * dt * 1.5) / 4)).toBeLessThan(1.1)
  })
})
