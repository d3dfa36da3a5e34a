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
    refused('E3006', at, `'E' does not depend on '${name}' at fixed signals`, rest),
  ])
})
