/** @file What `windowSensitivities` leaves out of ∂∫χ E dt holds χ itself and none of its derivatives. */
import { describe, expect, test } from 'vitest'
import { randomWorld, trajectories } from '../../src/check/world.js'
import { sensitivities, windowSensitivities } from '../../src/derive/functional.js'
import { mul, sub, sym, ZERO } from '../../src/expr/build.js'
import { evaluator, valueAt } from '../../src/expr/evaluate.js'
import type { Expr } from '../../src/expr/expr.js'
import { actionOf } from './goldens.js'

const CHI = sym('signal', 'chi')
const chi = (t: number): number => 1.3 + Math.sin(2 * t)

const DECLARED = `
state u
weight W
bias b
target y
constant tau_m = 1, tau_r = 0.5, tau_s = 0.7, beta = 0.7
activation phi = tanh
flow E in u rate 1
`

/** Whether something of u passes an operator, and the model. */
const ACTIONS: readonly (readonly [string, boolean, string])[] = [
  ['no operator', false, 'r = phi(u)\nenergy E = 1/2 |u - W r|^2'],
  ['an operator on what is given', false, 'e = u - D(tau_m) y\nenergy E = 1/2 |e|^2 + sum(phi(u))'],
  ['one error', true, 'e = D(tau_m) u - W phi(u)\nenergy E = 1/2 |e|^2'],
  [
    'a definition with an operator below plain ones',
    true,
    'v = D(tau_r) u\nr = phi(v)\np = r .* r\nenergy E = 1/2 |u - W r|^2 + dot(p, b)',
  ],
  [
    'plain definitions that are read below an operator alone',
    true,
    'v = D(tau_r) u\nr = phi(v)\ne = u - W D(tau_m) r\nenergy E = 1/2 |e|^2',
  ],
  [
    'the same behind a low-pass',
    true,
    'v = D(tau_r) u\ns = 2 v\nr = phi(s)\ne = D(tau_m) u - W I(tau_s) r\nenergy E = 1/2 |e|^2 + beta/2 * |u - y|^2',
  ],
  [
    'a definition that is read with and without an operator',
    true,
    'v = D(tau_r) u\nr = phi(v)\ne = D(tau_m) r - b\nenergy E = 1/2 |e|^2 + 1/2 |r - y|^2',
  ],
  [
    'costs beside an error, one of them plain',
    true,
    'v = D(tau_r) u\nr = phi(v)\ns = phi(u)\ne = D(tau_m) u - W r - b\nF = |s - y|^2\nG = |r - y|^2\nenergy E = 1/2 |e|^2 + beta F + G * F + sum(u)',
  ],
  [
    'a product of what passes an operator and what does not',
    true,
    'v = D(tau_r) u\nr = phi(u)\ns = phi(v)\nenergy E = dot(r, s) + dot(r, D(tau_m) s) + dot(b, r)',
  ],
  [
    'definitions one upon the other, the last with an operator',
    true,
    'p1 = D(tau_m) u\np2 = phi(p1)\np3 = p2 .* b + W p2\np4 = phi(p3)\np5 = p4 .* u\nenergy E = 1/2 |p5|^2 + sum(p2 .* u)',
  ],
]

describe.each(ACTIONS)('%s', (name, isOperated, text) => {
  const { energy, definitions } = actionOf(name, DECLARED + text)
  const whole = sensitivities(mul([CHI, energy]), definitions).get('u') ?? ZERO
  const part = windowSensitivities(CHI, energy, definitions)
  const own = part.get('u') ?? ZERO
  const plain = randomWorld({ name, energy, definitions }, 4)
  const { timeline } = plain
  const within = (of: (t: number) => number) =>
    evaluator({
      ...plain,
      quantities: new Map(plain.quantities).set(
        'chi',
        trajectories(timeline, [], () => of),
      ),
    })

  test('what is left out is χ times what it is at χ = 1', () => {
    const rest = sub(whole, own)
    const [windowed, flat] = [within(chi)(rest), within(() => 1)(rest)]
    const size = Math.max(1, ...within(chi)(whole).data.map(Math.abs))
    for (const [n, t] of timeline.times.entries())
      for (let i = 0; i < (plain.sizes[''] ?? 0); i++) {
        const at = (values: typeof flat) => valueAt(values, n, { i }, plain.sizes)
        expect(Math.abs(at(windowed) - chi(t) * at(flat)) / size).toBeLessThan(1e-9)
      }
  })

  test('and what is kept says so', () => {
    const values = within(chi)
    const moves = (e: Expr): number => {
      const [windowed, flat] = [values(e).data, within(() => 1)(e).data]
      const cells = windowed.length / timeline.times.length
      return Math.max(
        ...windowed.map((x, n) =>
          Math.abs(x - chi(timeline.times[Math.floor(n / cells)] ?? 0) * (flat[n] ?? 0)),
        ),
      )
    }
    expect(moves(own) > 1e-3).toBe(isOperated)
    if (!text.includes('D(')) expect([...part.keys()]).toEqual([])
  })
})
