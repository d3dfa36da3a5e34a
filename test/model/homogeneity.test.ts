/** @file Units of whole models: right ones pass, broken ones are refused under the very term. */
import { describe, expect, test } from 'vitest'
import { render } from '../../src/base/diagnostic.js'
import { elaborate } from '../../src/model/elaborate.js'
import { parse } from '../../src/model/parse.js'
import { parseText } from '../../src/text/parse.js'

/** A mismatch in millivolts, with times in milliseconds. */
const HEAD = `state u = -70 mV
weight W
bias b
constant tau = 10 ms, v = 1 mV
`
const LAW = 'tau * ddt(u) = -u + W v tanh(u/v) + b\n'
const ENERGY = 'e = D(tau) u - W u - b\nenergy E = 1/2 |e|^2\nstationary u\n'
const NET = 'network\n  x : input 2\n  h : 3\n  x -> h\n'
/** Only times have units: all else is a pure number. */
const PLAIN = 'state u\nweight W\nbias b\nconstant tau = 10 ms\n'

/** Neurons with capacitance, leak and synaptic conductances. */
const CONDUCTANCE = `state      u on P = -70 mV
state      a on P = -70 mV
weight     G : P <- P
bias       i_0 on P
constant   c = 200 pF, g_l = 10 nS, g_a = 5 nS, E_l = -70 mV, E_s = 0 mV
constant   u_0 = -55 mV, u_s = 4 mV, tau_a = 30 ms, rho = 20 Hz, tau_s = 5 ms
activation phi = logistic
r = rho phi((u - u_0) / u_s)
s = I(tau_s) r
i_s = (G s) .* (E_s - u)
c * ddt(u) = -g_l (u - E_l) + g_a (a - u) + i_s + i_0
tau_a * ddt(a) = -a + u
`

const RIGHT: readonly (readonly [string, string])[] = [
  ['a law in millivolts', HEAD + LAW],
  ['an energy in millivolts squared', HEAD + ENERGY],
  ['conductances, capacitances, currents and rates in Hz', CONDUCTANCE],
  [
    'a dendritic microcircuit with two kinds of neuron and conductances',
    `state      u on P = -70 mV
state      w on I = -70 mV
weight     W_up : P <- P, W_down : P <- P, W_pi : P <- I, W_ip : I <- P
target     y on P
constant   c = 250 pF, g_l = 25 nS, g_b = 50 nS, g_a = 30 nS, g_som = 30 nS, g_y = 0 nS, E_l = -70 mV
constant   u_0 = -60 mV, u_s = 5 mV, eta_up = 0.05 Hz, eta_ip = 0.02
constant   tau_P = c/(g_l + g_b + g_a + g_y), tau_I = c/(g_l + g_b + g_som)
activation phi = softplus
r     = phi((D(tau_P) u - u_0) / u_s)
r_I   = phi((D(tau_I) w - u_0) / u_s)
v_bas = W_up r
v_api = W_down r + W_pi r_I
v_den = W_ip r
c * ddt(u) = -g_l (u - E_l) + g_b (v_bas - u) + g_a (v_api - u) + g_y (y - u)
c * ddt(w) = -g_l (w - E_l) + g_b (v_den - w) + g_som (u_s r_I - w)
ddt(W_up[i,j]) = eta_up * u_s * (r[i] - phi(g_b/(g_l + g_b + g_a) * (v_bas[i] - u_0) / u_s)) * r[j]
ddt(W_ip[i,j]) = eta_ip * u_s * (r_I[i] - phi(g_b/(g_l + g_b) * (v_den[i] - u_0) / u_s)) * r[j]
keep -4 mV <= W_up <= 4 mV
network
  x : input P 2
  h : P 3, I 2
  z : output P 2, g_a = 0 nS, g_y = 30 nS
  W_up       : x -> h -> z, init = uniform(-1 mV, 1 mV)
  W_down     : z -> h
  W_ip, W_pi : h -> h
simulate
  dt = 0.1 ms
`,
  ],
  [
    'an action',
    `state q = normal(0 m, 1 m)
constant M = 1 kg, k = 3 J, l = 2 m, K = k/l^2
energy L = 1/2 M |ddt(q)|^2 - 1/2 K |q|^2
stationary q
`,
  ],
  [
    'latent equilibrium with a bare rate of learning',
    `${PLAIN}target y
constant beta = 0.1
r = tanh(D(tau) u)
e = D(tau) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau) u
descend E in W, b rate eta = 0.125
${NET}simulate
  dt = 0.1 ms
`,
  ],
  [
    'times in several units',
    `${PLAIN}constant slow = 0.2 s, f = 5 Hz\ntau * ddt(u) = -u + W u + b + f slow\nsimulate\n  dt = 200 us`,
  ],
  ['a flow per time', `${HEAD}energy E = 1/2 |u - b|^2 + 1/2 |W u|^2\nflow E in u rate 1/tau`],
  ['a bare flow', `${PLAIN}energy E = 1/2 |u - b|^2 + 1/2 |W u|^2\nflow E in u rate 0.1\nr = I(tau) u`],
  [
    'rates of learning in the units of gradient and parameter',
    `${HEAD}${ENERGY}constant k = 1 Hz\ndescend E in W rate k/v^2\ndescend E in b rate k`,
  ],
  [
    'steps of an optimizer',
    `${HEAD}${ENERGY}descend E in b rate eta = 0.1 mV with adam\ndescend E in W rate alpha = 1e-3 with adam`,
  ],
  [
    'a law of learning per time, and a bare one',
    `${PLAIN}constant eta = 2 Hz\ntau * ddt(u) = -u + W u + b\nddt(W[i,j]) = eta * u[i] u[j]\nddt(b) = 1e-3 * u`,
  ],
  ['no unit but a frequency', 'state u\nconstant f = 5 Hz\nddt(u) = -f u'],
  [
    'a time constant that follows from others',
    'state u\nweight W\nconstant c = 3 pF, g = 1 nS\nc * ddt(u) = -g u + g W D(c/g) u',
  ],
  [
    'a formula that takes and gives dimensions',
    `${HEAD}activation f(x) = (x - v)^2 / v\ntau * ddt(u) = -u + W f(u) + b`,
  ],
  [
    'a slope of what keeps its dimension',
    `${HEAD}activation phi = relu\ntau * ddt(u) = -u + W u + b .* phi'(u)`,
  ],
  [
    'times without units where no number is a time',
    'state u\nconstant tau = 10, v = 1 mV\ntau * ddt(u) = -u + v',
  ],
  ['rectified voltages', `${HEAD}activation phi = relu\ntau * ddt(u) = -u + W phi(u) + b + relu(u)`],
  [
    'approximations, intervals and bounds',
    `${HEAD}constant omega = 20 Hz, eps = 1 ms, g = 0.5
r = v tanh(D(tau) u / v)
e = D(tau) u - W r - b
energy E = 1/2 |e|^2
stationary u
descend E in W, tau rate eta = 1e-3 every 1 s
keep tau >= 1 ms, b <= 5 mV, W >= 0
approximate causal at omega filter eps
approximate nudging g
`,
  ],
  [
    'delays, lists and values of a population',
    `${PLAIN}constant d = [3 ms x 2, 4 ms]
tau * ddt(u) = -u + W delay(d) u + b
network
  h : 3, tau = [5 ms, 10 ms, 0.02 s]
  h -> h, init = normal(0, 0.1)
`,
  ],
  [
    'a cross-entropy of pure numbers',
    `${HEAD}target y\nr = u/v\ncost C = crossentropy(y, softmax(r))\ne = D(tau) u - W u - b\nenergy E = 1/2 |e|^2 + v^2 C\nstationary u`,
  ],
]

const BROKEN: readonly (readonly [string, 'E2081' | 'E2082', string])[] = [
  // sums and definitions
  ['an addend of a law', 'E2082', `${HEAD}tau * ddt(u) = -u + W u + b + ⟦tau⟧`],
  ['an addend in the middle of a law', 'E2082', `${HEAD}tau * ddt(u) = -u + ⟦tau u⟧ + W u + b`],
  [
    'the first addend of a law',
    'E2082',
    `${HEAD}tau * ddt(u) = ⟦-tau u⟧ + W u + b + v`.replace('⟦-tau u⟧', '-⟦tau u⟧'),
  ],
  ['an addend inside brackets', 'E2082', `${HEAD}tau * ddt(u) = -u + W (u + ⟦tau⟧) + b`],
  ['a current among voltages', 'E2082', `${CONDUCTANCE}`.replace('+ i_s + i_0', '+ i_s + i_0 + ⟦u⟧')],
  ['a conductance forgotten', 'E2082', `${CONDUCTANCE}`.replace('+ g_a (a - u)', '+ ⟦(a - u)⟧')],
  [
    'a capacitance forgotten',
    'E2082',
    `${CONDUCTANCE}`
      .replace(
        'c * ddt(u) = -g_l (u - E_l) + g_a (a - u) + i_s + i_0',
        'ddt(u) = ⟦-g_l (u - E_l) + g_a (a - u)⟧',
      )
      .replace('bias       i_0 on P\n', ''),
  ],
  [
    'a reversal potential that is a current',
    'E2082',
    CONDUCTANCE.replace('E_s = 0 mV', 'E_s = 3 pA').replace('(E_s - u)', '(E_s - ⟦u⟧)'),
  ],
  ['a definition', 'E2082', `${HEAD}e = D(tau) u - ⟦ddt(u)⟧ - W u - b\nenergy E = 1/2 |e|^2\nstationary u`],
  ['a definition in itself', 'E2082', `${PLAIN}⟦r = tau W r⟧\ntau * ddt(u) = -u + W r + b`],
  [
    'an energy',
    'E2082',
    `${HEAD}constant f = 2 Hz\ne = D(tau) u - W u - b\nenergy E = 1/2 |e|^2 + ⟦f dot(u, b)⟧\nstationary u`,
  ],
  [
    'an energy of a voltage and its square',
    'E2082',
    `${HEAD}energy E = 1/2 |D(tau) u - W u - b|^2 + ⟦sum(u)⟧\nstationary u`,
  ],
  [
    'a cost',
    'E2082',
    `${HEAD}target y\ncost C = 1/2 |y - u|^2 + ⟦v⟧\nenergy E = 1/2 |D(tau) u - W u - b|^2 + C\nstationary u`,
  ],
  [
    'a cost in an energy',
    'E2082',
    `${HEAD}target y\ncost C = 1/2 |y/v - u/v|^2\nenergy E = 1/2 |D(tau) u - W u - b|^2 + ⟦C⟧\nstationary u`,
  ],
  ['a whole right side', 'E2082', `${PLAIN}r = D(tau) u\nddt(u) = ⟦-u + W r + b⟧`],
  [
    'an action',
    'E2082',
    'state q = normal(0 m, 1 m)\nconstant M = 1 kg, k = 3 J\nenergy L = 1/2 M |ddt(q)|^2 - ⟦1/2 k |q|^2⟧\nstationary q',
  ],
  // functions
  ['the argument of tanh', 'E2082', `${HEAD}tau * ddt(u) = -u + W v tanh(⟦u⟧) + b`],
  [
    'the argument of an activation',
    'E2082',
    `${HEAD}activation phi = tanh\ntau * ddt(u) = -u + v W phi(⟦u + b⟧)`,
  ],
  [
    'the argument of a slope',
    'E2082',
    `${HEAD}activation phi = tanh\ntau * ddt(u) = -u + v W phi(u/v) + b .* phi'(⟦u⟧)`,
  ],
  ['the argument of exp', 'E2082', `${PLAIN}r = exp(⟦tau⟧) u\ntau * ddt(u) = -u + W r + b`],
  ['the argument of log', 'E2082', `${HEAD}r = v log(⟦u⟧)\ntau * ddt(u) = -u + W r + b`],
  ['the argument of a softmax', 'E2082', `${HEAD}r = v softmax(⟦u⟧)\ntau * ddt(u) = -u + W r + b`],
  [
    'the argument of a cross-entropy',
    'E2082',
    `${HEAD}target y\nr = v tanh(u/v)\ncost C = crossentropy(y, softmax(⟦r⟧))\nenergy E = 1/2 |D(tau) u - W r - b|^2 + C\nstationary u`,
  ],
  [
    'an activation that one population makes tanh',
    'E2082',
    `${HEAD}activation phi = relu\ntau * ddt(u) = -u + W phi(⟦u⟧) + b\nnetwork\n  h : 2, phi = tanh\n  h -> h`,
  ],
  [
    'a formula inside',
    'E2082',
    `${HEAD}activation f(x) = x + ⟦tau⟧ + v\ntau * ddt(u) = -u + W f(u) + b`.replace(
      'x + ⟦tau⟧ + v',
      'v + ⟦tau⟧ + x',
    ),
  ],
  [
    'the argument of a formula',
    'E2082',
    `${HEAD}activation f(x) = (x - v)^2 / v\ntau * ddt(u) = -u + W f(⟦tau u⟧) + b`,
  ],
  [
    'a slope among voltages',
    'E2082',
    `${HEAD}activation phi = relu\ntau * ddt(u) = -u + W u + b + ⟦phi'(u)⟧`,
  ],
  // operators and times
  [
    'a look-ahead without unit',
    'E2081',
    `${PLAIN}constant ⟦tau_r⟧ = 5\ntau * ddt(u) = -u + W D(tau_r) u + b`,
  ],
  ['a delay without unit', 'E2081', `${PLAIN}constant ⟦d⟧ = 5\ntau * ddt(u) = -u + W delay(d) u + b`],
  [
    'a low-pass by a voltage',
    'E2082',
    `${HEAD}tau * ddt(u) = -u + W I(⟦v⟧) u + b`.replace('I(⟦v⟧)', 'I(v)').replace('v = 1 mV', '⟦v⟧ = 1 mV'),
  ],
  ['an expression in an operator', 'E2082', `${HEAD}tau * ddt(u) = -u + W D(⟦2 tau v⟧) u + b`],
  ['a literal in an operator', 'E2081', `${PLAIN}tau * ddt(u) = -u + W D(⟦3⟧) u + b`],
  [
    'a coordinate',
    'E2082',
    `${HEAD.replace('v = 1 mV', '⟦v⟧ = 1 mV')}energy E = 1/2 |D(tau) u - W u - b|^2\nstationary E in D(v) u`,
  ],
  ['a derivative', 'E2082', `${HEAD}tau * ddt(u) = -u + W u + b + ⟦ddt(u)⟧`],
  // rates and laws of learning
  ['the rate of a flow', 'E2082', `${HEAD}energy E = 1/2 |u - b|^2 + 1/2 |W u|^2\nflow E in u rate ⟦tau⟧`],
  [
    'the rate of a flow of a plain energy',
    'E2082',
    `${PLAIN}energy E = 1/2 |u - b|^2 + 1/2 |W u|^2\nflow E in u rate ⟦1/tau^2⟧`,
  ],
  ['a rate of learning', 'E2082', `${PLAIN}${ENERGY}descend E in W rate eta = ⟦3 ms⟧`],
  ['a rate of learning per volt', 'E2082', `${HEAD}${ENERGY}constant k = 1 Hz\ndescend E in W rate ⟦k⟧`],
  ['the step of an optimizer', 'E2082', `${HEAD}${ENERGY}descend E in b rate eta = ⟦3 Hz⟧ with adam`],
  ['an interval', 'E2082', `${HEAD}${ENERGY}descend E in W rate eta = 1 every ⟦3 mV⟧`],
  ['a law of a weight', 'E2082', `${PLAIN}tau * ddt(u) = -u + W u + b\nddt(W[i,j]) = ⟦tau * u[i] u[j]⟧`],
  [
    'an addend of a law of a weight',
    'E2082',
    `${PLAIN}constant eta = 2 Hz\ntau * ddt(u) = -u + W u + b\nddt(W[i,j]) = eta * u[i] u[j] - ⟦eta tau * W[i,j]⟧`,
  ],
  ['a law of a bias', 'E2082', `${HEAD}${LAW}ddt(b) = ⟦1e-3 * tanh(u/v)⟧`],
  // values
  ['an item of a list', 'E2082', `${PLAIN}constant t = [10 ms, ⟦5 V⟧]\ntau * ddt(u) = -u + W I(t) u + b`],
  [
    'a number of a draw',
    'E2082',
    `${PLAIN}constant t = normal(10 ms, ⟦5⟧)\ntau * ddt(u) = -u + W I(t) u + b`,
  ],
  [
    'a sum in a value',
    'E2082',
    `${HEAD}constant c = 3 pF, g = 2 nS\nconstant t = c/g + ⟦v⟧\ntau * ddt(u) = -u + W I(t) u + b`,
  ],
  [
    'a start without unit',
    'E2081',
    `state u = ⟦-70⟧\nweight W\nconstant tau = 10 ms, v = 1 mV\ntau * ddt(u) = -u + W u + v`,
  ],
  [
    'a start of another dimension',
    'E2082',
    `${HEAD}weight V = ⟦3 ms⟧\ntau * ddt(u) = -u + W V u + b`
      .replace('W V u', 'W u + V u')
      .replace('weight V = ⟦3 ms⟧', 'weight V = 3 ms')
      .replace('+ V u', '+ ⟦V u⟧'),
  ],
  [
    'the start of a weight',
    'E2082',
    `${PLAIN}tau * ddt(u) = -u + W u + b\n${NET.replace('x -> h', 'x -> h, init = ⟦1 ms⟧')}`,
  ],
  [
    'the start of a weight without unit',
    'E2081',
    `${CONDUCTANCE}network\n  h : P 3\n  h -> h, init = ⟦0.5⟧\n`,
  ],
  ['a value of a population', 'E2082', `${HEAD}${LAW}${NET.replace('h : 3', 'h : 3, tau = ⟦3 mV⟧')}`],
  [
    'a value of a population without unit',
    'E2081',
    `${HEAD}constant k = 2 mV\ntau * ddt(u) = -u + W u + b + k\n${NET.replace('h : 3', 'h : 3, k = ⟦3⟧')}`,
  ],
  [
    'an item of a population',
    'E2082',
    `${HEAD}${LAW}${NET.replace('h : 3', 'h : 3, tau = [3 ms x 2, ⟦4 pA⟧]')}`,
  ],
  ['a bound without unit', 'E2081', `${HEAD}${ENERGY}descend E in tau rate eta = 1e-3\nkeep tau >= ⟦0.1⟧`],
  ['a bound of a bias', 'E2082', `${HEAD}${ENERGY}descend E in b rate eta = 1e-3\nkeep b >= ⟦1 ms⟧`],
  [
    'an upper bound of a weight',
    'E2082',
    `${PLAIN}${ENERGY}descend E in W rate eta = 1e-3\nkeep -1 <= W <= ⟦1 ms⟧`,
  ],
  ['dt without unit', 'E2081', `${HEAD}${LAW}simulate\n  dt = ⟦0.1⟧`],
  ['a window that is no time', 'E2082', `${HEAD}${LAW}simulate\n  dt = 0.1 ms, window = ⟦1 mV⟧`],
  [
    'a phase of a contrast',
    'E2082',
    `${HEAD}constant beta = 0\nenergy E = 1/2 |u - b|^2 + 1/2 |W u|^2 + beta |u|^2\nflow E in u rate 1/tau\ncontrast E in b between beta = 0.1 and beta = ⟦2 mV⟧ every 20 rate eta = 0.05`,
  ],
  // approximations and tasks
  ['a frequency that is a time', 'E2082', `${HEAD}${ENERGY}approximate causal at ⟦tau⟧`],
  ['a filter without unit', 'E2081', `${HEAD}${ENERGY}constant eps = 3\napproximate causal filter ⟦eps⟧`],
  ['a gain with a unit', 'E2082', `${HEAD}${ENERGY}approximate nudging ⟦v⟧`],
  [
    'a period that is a voltage',
    'E2082',
    `${PLAIN}tau * ddt(u) = -u + W u + b\n${NET}simulate\n  dt = 1 ms\ntask\n  input x = sine(period = ⟦20 mV⟧)\n  steps = 3`,
  ],
  [
    'a time constant of a teacher without unit',
    'E2081',
    `${PLAIN}target y\n${ENERGY.replace('energy E = 1/2 |e|^2', 'cost C = 1/2 |y - u|^2\nenergy E = 1/2 |e|^2 + C')}network\n  x : input 2\n  h : output 3\n  x -> h\nsimulate\n  dt = 1 ms\ntask\n  input x = sine(period = 20 ms)\n  target h = teacher(tau = ⟦5⟧)\n  steps = 3`,
  ],
]

describe('models with units that are right', () => {
  test.each(RIGHT)('%s', (_, text) => {
    expect(() => parse(text)).not.toThrow()
  })
})

describe('models with units that are broken', () => {
  test.each(BROKEN)('%s', (_, code, marked) => {
    const start = marked.indexOf('⟦')
    const end = marked.indexOf('⟧') - 1
    const source = { name: 'test.energy', text: marked.replace('⟦', '').replace('⟧', '') }
    const { tree, diagnostics } = parseText(source)
    const all = [...diagnostics, ...elaborate(tree).diagnostics].filter((d) => d.severity === 'error')
    const shown = all.map((d) => render(d, source)).join('\n')
    expect(start, 'the case marks a term').toBeGreaterThan(0)
    expect(
      all.map((d) => [d.code, source.text.slice(d.span?.start, d.span?.end)]),
      shown,
    ).toEqual([[code, source.text.slice(start, end)]])
    expect(all[0]?.span, shown).toEqual({ start, end })
    for (const part of [all[0]?.found, all[0]?.expected, all[0]?.remedy])
      expect(part ?? '', shown).not.toBe('')
    expect(all[0]?.expected, shown).not.toContain('any dimension')
  })

  test('name both dimensions', () => {
    const text = `${HEAD}tau * ddt(u) = -u + W u + b + tau`
    expect(() => parse(text)).toThrow(/found: {4}a time\n {2}expected: a voltage/)
    expect(() => parse(`${HEAD}${ENERGY}descend E in W rate eta = 3 mV`)).toThrow(/expected: /)
  })
})
