/** @file Rates of low-passed signals, as the rules of learned filter constants hold them: the same as what they stand for. */
import { expect, test } from 'vitest'
import { compile, derive, parse } from '../../src/index.js'
import { bitsOf, everywhere, type Stepped } from './everywhere.js'

const NETWORK = `network
  x : input 2
  h : 3, tau_s = [0.4, 0.5, 0.7]
  y : output 2
  x -> h -> y
`
const THEORY = `state u
weight W, B
bias b
target y
activation phi = tanh
constant tau_m = 1, tau_r = 0.3, tau_s = 0.4, eps = 0.1, beta = 0.5, eta = 0.05
r = phi(D(tau_r) u)
e = D(tau_m) u - W I(tau_s) r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, tau_s, tau_r, tau_m rate eta
keep tau_m >= 0.5, tau_s >= 0.2, tau_r >= 0.1
approximate causal filter eps
approximate feedback W' by B
${NETWORK}simulate
  dt = 0.05, batch = 2, seed = 3`
const drive = (sim: Stepped): void => {
  const wave = (n: number, k: number): number[] =>
    Array.from({ length: k }, (_, j) => Math.sin(0.2 * n + j) / 2)
  for (let n = 0; n < 20; n++) sim.step({ x: wave(n, 4), y: wave(n + 3, 4) })
}

test.each(['lagged', 'solved'])('learned filter constants run alike everywhere, %s', async (coupling) => {
  const [first, ...others] = await everywhere(`${THEORY}, coupling = ${coupling}\n`, drive, { batch: 2 })
  if (!first) throw new Error('nothing ran')
  for (const { sim } of others) expect(bitsOf(sim)).toBe(bitsOf(first.sim))
  expect(first.sim.get('tau_s[h]').every(Number.isFinite)).toBe(true)
  expect([...first.sim.get('tau_s[h]')]).not.toEqual([0.4, 0.5, 0.7])
})

const given = (rule: string): string => `state u
weight W
bias b
activation phi = tanh
constant tau_m = 1, tau_r = 0.3, tau_s = 0.4, tau_f = 0.2
r = phi(u)
tau_m * ddt(u) = -u + W r + b + tau_r * tau_s * tau_f
ddt(b[i]) = (${rule})[i]
${NETWORK}simulate
  dt = 0.05, coupling = lagged, seed = 3
`

const RULES: readonly (readonly [string, string, string])[] = [
  ['d/dt below a low-pass', 'I(tau_s) ddt(r)', '(r - I(tau_s) r) ./ tau_s'],
  ['d/dt below two', 'I(tau_s) I(tau_f) ddt(r)', '(I(tau_f) r - I(tau_s) I(tau_f) r) ./ tau_s'],
  [
    'd²/dt² below two',
    'I(tau_s) I(tau_s) ddt(ddt(r))',
    '(r - 2 * I(tau_s) r + I(tau_s) I(tau_s) r) ./ tau_s.^2',
  ],
  [
    'of a state',
    'D(tau_r) I(tau_m) ddt(u)',
    'tau_r ./ tau_m .* ddt(u) + (1 - tau_r ./ tau_m) .* I(tau_m) ddt(u)',
  ],
]

test.each(RULES)('%s', async (_, written, other) => {
  const rates = async (rule: string): Promise<readonly number[]> => {
    const sim = (await compile(derive(parse(given(rule))), { target: 'interpreter' })).start()
    const seen: number[] = []
    for (let n = 0; n < 50; n++) {
      sim.step({ x: [Math.sin(0.3 * n), Math.cos(0.2 * n)] })
      seen.push(...sim.get('b[h]'))
    }
    return seen
  }
  const [a, b] = [await rates(written), await rates(other)]
  expect(Math.max(...a.map(Math.abs))).toBeGreaterThan(1e-3)
  expect(Math.max(...a.map((x, n) => Math.abs(x - (b[n] ?? Number.NaN))))).toBeLessThan(1e-12)
})
