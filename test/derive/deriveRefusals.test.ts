/** @file What principles refuse: code, place, found, expected, remedy. */
import { expect, test } from 'vitest'
import { type Refused, refusalsOf } from './refused.js'

const refused = (code: string, at: string, message: string, more: Partial<Refused>): Refused => ({
  code,
  at,
  message,
  found: undefined,
  expected: undefined,
  remedy: undefined,
  ...more,
})

const HIGHEST =
  'write a squared mismatch with D(tau) on the state, a kinetic energy `1/2 m |ddt(q)|^2`, or `flow E in u rate 1/tau`'

/** No own derivative, two of one order, one too many, several operators at once. */
test.each([
  ['1/2 |q|^2', 'q = 0'],
  ['1/2 |ddt(q)|^2 + 1/2 * dot(D(tau) q, D(tau) q)', 'D(τ) D(-τ) q - q̈ = 0'],
  ['1/2 |ddt(q)|^2 + 1/2 * dot(ddt(q), I(tau) ddt(q))', '-½ * I(-τ) q̈ - ½ * I(τ) q̈ - q̈ = 0'],
  ['1/2 |ddt(q)|^2 + dot(ddt(q), I(2*tau) ddt(q))', '-I(-(2 * τ)) q̈ - q̈ - I(2 * τ) q̈ = 0'],
  ['|ddt(q)|^2 + dot(ddt(q), delay(tau) ddt(q))', '-delay(τ) q̈ - delay(-τ) q̈ - 2 * q̈ = 0'],
  ['2 * |ddt(q)|^2 + dot(ddt(q), delay(3*tau) ddt(q))', '-delay(-(3 * τ)) q̈ - delay(3 * τ) q̈ - 4 * q̈ = 0'],
  ['1/2 |ddt(ddt(q))|^2', 'ddt(ddt(q̈)) = 0'],
  ['1/2 * dot(D(tau) q, D(tau) q)', 'D(τ) D(-τ) q = 0'],
  ['sum(tanh(ddt(q)))', "-ddt(tanh'(q̇)) = 0"],
  ['dot(q, D(tau) q)', 'D(τ) D(τ) q + D(τ) D(-τ) q = 0', 'stationary E in I(-tau) q'],
  ['dot(ddt(q), I(tau) q)', 'I(-τ) q̇ - I(τ) q̇ = 0'],
])('%s is not solved for one highest derivative', (energy, found, statement = 'stationary q') => {
  const tau = /tau/.test(energy + statement) ? 'constant tau = 1\n' : ''
  expect(refusalsOf(`state q\n${tau}energy E = ${energy}\n${statement}`)).toEqual([
    refused(
      'E3001',
      statement,
      "the stationarity condition of 'q' is not yet supported: it cannot be solved for one highest derivative",
      { found, remedy: HIGHEST },
    ),
  ])
})

const mismatch = (e: string, more = '', statements = 'stationary u', states = 'u'): string => `state ${states}
weight W
constant tau = 1, rho = 0.5${/sigma/.test(e) ? ', sigma = 2' : ''}
activation phi = tanh
r = phi(u)
e = ${e}
energy E = 1/2 |e|^2 + rho*sum(r)
${statements}${more}`

test.each([
  'D(tau) D(sigma) u - W r',
  'D(tau) D(tau) u - W r',
  'D(-tau) u - W r',
  'D(tau) I(sigma) u - W r',
  'D(-tau) u - W r - sigma .* u',
])('e = %s does not start with one look-ahead', (e) => {
  expect(refusalsOf(mismatch(e))).toEqual([
    refused('E3002', `e = ${e}`, "the error 'e' does not start with one look-ahead D(tau) on 'u'", {
      remedy: 'write the mismatch as `e = D(tau_m) u - …`',
    }),
  ])
})

test('a state that the energy does not hold', () => {
  expect(refusalsOf('state u, v\nenergy E = 1/2 |ddt(u)|^2\nstationary u\nstationary v')).toEqual([
    refused(
      'E3001',
      'stationary v',
      "the stationarity condition of 'v' is not yet supported: it cannot be solved for one highest derivative",
      { found: '0 = 0', remedy: HIGHEST },
    ),
  ])
})

test('the adjoint of a delay, which nothing causal stands for', () => {
  const text = mismatch('D(tau) u - W delay(sigma) r', '\napproximate causal')
  expect(refusalsOf(text)).toEqual([
    refused(
      'E3001',
      'stationary u',
      'a delay in the adjoint has no causal replacement: nothing causal has the phase of an advance',
      {
        remedy:
          'use `approximate eligibility`, which delays a trace at the synapse instead, or a low-pass I(tau)',
      },
    ),
  ])
})

test('one error for two states', () => {
  const text = mismatch('D(tau) u + D(sigma) v - W r', '', 'stationary u\nstationary v', 'u, v')
  expect(refusalsOf(text)).toEqual([
    refused(
      'E3001',
      'stationary v',
      "'e' looks ahead on 'v' and is solved for in another state; two states with one error are not yet supported",
      {
        expected: 'an error of its own for every state that is stationary',
        remedy: "leave out the statement for 'v', which is then held fixed in the variation",
      },
    ),
  ])
})

test.each([
  [
    '\nconstant k = 1, m = 2*k\nddt(v) = -v + m\ndescend E in k rate 1',
    'k',
    'k',
    {
      found: "'k' in the value of the constant 'm', which is computed once",
      remedy: 'make it a definition: `m = …`',
    },
  ],
  [
    '\nconstant z = 3, h = 2*z, k = 1, m = z*k\nddt(v) = -v + m .* h\ndescend E in k rate 1',
    'k',
    'k',
    {
      found: "'k' in the value of the constant 'm', which is computed once",
      remedy: 'make it a definition: `m = …`',
    },
  ],
  ['\nbias b\nddt(v) = -v + b\ndescend E in W, b rate 1', 'b', 'b', {}],
  ['\nbias ω\nddt(v) = -v + ω\ndescend E in ω rate 1', 'ω', 'omega', {}],
  [
    '\nbias omega\nddt(v) = -v + omega\ncontrast E in W, omega between rho = 0.1 and rho = 0 every 5 rate 1',
    'omega',
    'omega',
    {},
  ],
])('a parameter that the energy does not hold: %j', (more, at, name, rest) => {
  const text = mismatch('D(tau) u - W r - v', more, 'stationary u', 'u, v')
  expect(refusalsOf(text)).toEqual([
    refused('E3006', at, `'E' does not depend on '${name}' at fixed signals`, {
      found: `'${name}'`,
      expected: "a parameter that stands in 'E' or in its errors",
      ...rest,
    }),
  ])
})

/** D(τ_i) s summed over i holds s as many times as there are neurons. */
test.each([
  ['sum(i, D(tau[i]) S)', ''],
  ['sum(v)', 'v[i] = D(tau[i]) S'],
  ['sum(i, 2 * I(tau[i]) (S^2))', ''],
  ['sum(i, D(tau[i]) delay(1) S)', ''],
])('what an operator of each neuron holds of all: %s %s', (term, definition) => {
  const text = `state u
constant tau = 1
${definition}
energy E = 1/2 |u|^2 + ${term}
flow E in u rate 1`
  expect(refusalsOf(text.replace('S', 's').replace(/^energy/m, 's = sum(u)\nenergy'))).toEqual([
    refused(
      'E3001',
      'flow E in u rate 1',
      'a sum over neurons of a term that is the same for all of them is not yet supported in an energy',
      { remedy: 'take the term out of the sum, times the number of neurons' },
    ),
  ])
  expect(refusalsOf(text.replace('S', 'u[i]'))).toEqual([])
})

/** s x_i / x_i summed over i is s times the number of neurons, which is no expression. */
test.each([
  ['s = sum(z)\nd = s * x', 'sum(d ./ x)'],
  ['s = sum(z)\nd = s * x', 'sum(x .* g)', 'g = d ./ x.^2'],
  ['d = exp(sum(z)) * x.^2', 'sum(d ./ x.^2)'],
])('what a quotient makes the same for all neurons: %s, %s', (definitions, term, more = '') => {
  const text = `state x, z
${definitions}
${more}
energy E = 1/2 |x|^2 + 1/2 |z|^2 + ${term}
flow E in x rate 1
flow E in z rate 1`
  expect(refusalsOf(text)).toEqual([
    refused(
      'E3001',
      'flow E in x rate 1',
      'a sum over neurons of a term that is the same for all of them is not yet supported in an energy',
      { remedy: 'take the term out of the sum, times the number of neurons' },
    ),
  ])
  expect(
    refusalsOf(
      text
        .replace(/s = sum\(z\)|exp\(sum\(z\)\)/, (of) => (of.startsWith('s') ? 's = z' : 'exp(z)'))
        .replace('s * x', 's .* x')
        .replace('exp(z) * x', 'exp(z) .* x'),
    ),
  ).toEqual([])
})
