/** @file What a derivation says of both ends of time: what is given, what is held, what must vanish. */
import { expect, test } from 'vitest'
import { op, sym } from '../../src/expr/build.js'
import { derivative } from '../../src/expr/operator.js'
import { derive, parse } from '../../src/index.js'

const prospective = (cost: string, statement = 'stationary u'): string => `state u
weight W
target y
constant tau = 1, sigma = 0.5, rho = 0.3
activation phi = tanh
r = phi(D(sigma) u)
e = D(tau) u - W r
cost C = ${cost}
energy E = 1/2 |e|^2 + rho*C
${statement}`

const least = (coordinate: string, terms: string): string => `state u
constant tau = 1
energy E = 1/2 |u|^2 + ${terms}
stationary E in ${coordinate}`

/** Kind, instant, text, LaTeX, and what is given or held as it prints. */
type Line = readonly [kind: string, at: string, text: string, latex: string]

const START: Line = [
  'fixed',
  't = 0',
  'u(0) is given, its variation is zero',
  '$u(0)$ is given, its variation is zero',
]
const START_OF_TWO: Line = [
  'fixed',
  't = 0',
  'u(0) and u̇(0) are given, their variations are zero',
  '$u(0)$ and $\\dot{u}(0)$ are given, their variations are zero',
]
const same = (text: string): Line => ['natural', 't = T', text, text]

const CASES: readonly (readonly [name: string, text: string, lines: readonly Line[], momenta: number])[] = [
  [
    'solved over a window',
    prospective('1/2 |y - u|^2 + sum(u)'),
    [
      START,
      [
        'natural',
        't = T',
        "τ * e - σ * φ'(D(σ) u) ⊙ W' e = 0",
        "$\\tau \\, e - \\sigma \\, \\phi'\\left( \\mathcal{D}^{+}_{\\sigma} \\, u \\right) \\odot W^{\\mathsf{T}} \\, e = 0$",
      ],
    ],
    1,
  ],
  [
    'solved over a window, two momenta',
    prospective('1/2 |ddt(ddt(u))|^2 + sum(y .* r)').replace('W r', 'W u'),
    [
      START_OF_TWO,
      [
        'natural',
        't = T',
        "ρ * σ * φ'(D(σ) u) ⊙ y - ρ * ddt(ü) + τ * e = 0",
        "$\\rho \\, \\sigma \\, \\phi'\\left( \\mathcal{D}^{+}_{\\sigma} \\, u \\right) \\odot y - \\rho \\, \\frac{d}{dt} \\frac{d}{dt} \\dot{u} + \\tau \\, e = 0$",
      ],
      ['natural', 't = T', 'ρ * ü = 0', '$\\rho \\, \\frac{d}{dt} \\dot{u} = 0$'],
    ],
    2,
  ],
  [
    'at every instant',
    prospective('1/2 |y - r|^2', 'stationary E in D(sigma) u')
      .replace('D(tau) u', 'D(sigma) u')
      .replace('tau = 1, ', ''),
    [START, same('no condition: the law holds at every instant')],
    0,
  ],
  [
    'a low-pass between the state and a look-ahead',
    prospective('1/2 |y - D(sigma) phi(I(sigma) u)|^2 + sum(r)'),
    [START, same('not at the ends alone: a low-pass or a delay stands between the state and a look-ahead')],
    0,
  ],
  [
    'forward from the start',
    'state u\nconstant m = 2\nenergy E = m/2 * |ddt(u)|^2 - sum(u.^4)\nstationary u',
    [
      START_OF_TWO,
      ['fixed', 't = T', 'u is held; its momentum is m * u̇', '$u$ is held; its momentum is $m \\, \\dot{u}$'],
    ],
    1,
  ],
  [
    'forward, two momenta',
    'state u\nenergy E = 1/2 * |ddt(u)|^2 + dot(u, ddt(ddt(u))) - sum(u.^4)\nstationary u',
    [
      START_OF_TWO,
      ['fixed', 't = T', 'u is held; its momentum is 0', '$u$ is held; its momentum is $0$'],
      ['fixed', 't = T', 'u̇ is held; its momentum is u', '$\\dot{u}$ is held; its momentum is $u$'],
    ],
    2,
  ],
  [
    'forward in a coordinate',
    least('I(-tau) u', '0*sum(tau .* u)'),
    [
      START,
      [
        'fixed',
        't = T',
        'I(-τ) u is held; its momentum is -τ * u',
        '$\\mathcal{I}^{-}_{\\tau} \\, u$ is held; its momentum is $-\\tau \\, u$',
      ],
    ],
    1,
  ],
  [
    'forward in a coordinate, two momenta',
    least('I(-tau) u', 'sum(tanh(ddt(u)))'),
    [
      START,
      [
        'fixed',
        't = T',
        "I(-τ) u is held; its momentum is -τ * u + tanh'(u̇) + τ * ddt(tanh'(u̇))",
        "$\\mathcal{I}^{-}_{\\tau} \\, u$ is held; its momentum is $-\\tau \\, u + \\tanh'\\left( \\dot{u} \\right) + \\tau \\, \\frac{d}{dt} \\tanh'\\left( \\dot{u} \\right)$",
      ],
      [
        'fixed',
        't = T',
        "I(-τ) u̇ is held; its momentum is -τ * tanh'(u̇)",
        "$\\mathcal{I}^{-}_{\\tau} \\, \\dot{u}$ is held; its momentum is $-\\tau \\, \\tanh'\\left( \\dot{u} \\right)$",
      ],
    ],
    2,
  ],
  [
    'nothing left',
    'state u\nconstant tau = 1\ntarget y\ne = D(tau) u\nenergy E = 1/2 |e|^2 + dot(y, u)\nstationary E in D(tau) u',
    [START, same('no boundary term')],
    0,
  ],
]

test.each(CASES)('%s', (_, text, lines, momenta) => {
  const { boundary } = derive(parse(text)).core
  expect(boundary.map((b): Line => [b.kind, b.at, b.text, b.latex])).toEqual(lines)
  for (const b of boundary) expect(b.state).toBe('u')
  const u = sym('state', 'u', ['i'])
  const given = lines[0] === START ? [u] : [u, op([derivative()], u)]
  expect(boundary.map((b) => b.given)).toEqual([given, ...lines.slice(1).map(() => undefined)])
  expect(boundary.filter((b) => b.momentum).length).toBe(momenta)
})
