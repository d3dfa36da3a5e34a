/** @file Which actions a derivation says conserve something, and what, model by model. */
import { describe, expect, test } from 'vitest'
import { derive, parse } from '../../src/index.js'

const conserved = (text: string): readonly (readonly [energy: string, states: string, body: string])[] =>
  derive(parse(text)).core.conserved.map((c) => [c.energy, c.states.join(' '), c.ascii])

const moving = (terms: string, more = ''): string => `state q
${more}energy L = 1/2 |ddt(q)|^2 - 1/2 |q|^2${terms}
stationary q
`
const KEPT = ['L', 'q', '1/2 * |q|^2 + 1/2 * |ddt(q)|^2'] as const

describe('nothing where time is explicit', () => {
  test.each([
    ['a target', 'target y\n', ' + dot(y, q)'],
    ['a signal', 'signal R\n', ' + R * sum(q)'],
    ['noise', 'noise xi\n', ' + dot(xi, q)'],
    ['noise behind a definition', 'noise xi\nz = xi + q\n', ' + dot(z, q)'],
    ['a low-pass', 'constant a = 2\n', ' + sum(I(a) q)'],
    ['a low-pass behind a look-ahead', 'constant a = 2, b = 3\n', ' + sum(tanh(D(b) I(a) q))'],
    ['a delay', 'constant d = 2\n', ' + sum(delay(d) q)'],
  ])('%s', (_, more, terms) => {
    expect(conserved(moving(terms, more))).toEqual([])
    expect(conserved(moving(''))).toEqual([KEPT])
  })
})

test('nothing where inputs or clamped outputs drive', () => {
  const coupled = moving(' - 1/2 dot(q, K q)', 'weight K\ntarget y\n')
  const net = (output: string, input = ''): string =>
    `${coupled.replace('target y\n', output.includes('q = y') ? 'target y\n' : '')}network\n${input}  h : 2\n  ${output}\n  h -> h\n  h -> o\n`
  expect(conserved(net('o : 2')).length).toBe(1)
  expect(conserved(net('o : output 2, q = y'))).toEqual([])
  expect(conserved(`${net('o : 2', '  x : input 2\n')}  x -> h\n`)).toEqual([])
})

const MIXED = `state q, u
weight W
constant tau = 1
activation phi = tanh
r = phi(D(tau) u)
e = D(tau) u - W r
energy E = 1/2 |e|^2 + 1/2 |r|^2
energy L = 1/2 |ddt(q)|^2 - 1/2 |q|^2
stationary L in q
stationary E in u
`

test('an action beside another principle keeps its own, unless something is approximated', () => {
  expect(conserved(MIXED)).toEqual([KEPT])
  expect(conserved(`${MIXED}approximate causal\n`)).toEqual([])
})

test('two actions keep each their own', () => {
  const two = `state q, p
energy L = 1/2 |ddt(q)|^2 - 1/2 |q|^2
energy M = |ddt(p)|^2 - sum(p.^4)
stationary L in q
stationary M in p`
  expect(conserved(two)).toEqual([KEPT, ['M', 'p', 'sum(p.^4) + |ddt(p)|^2']])
})

test('nothing where one of the states has a law of first order', () => {
  const first = `state q, s
constant tau = 1
e = D(tau) s - tanh(q)
energy L = 1/2 |ddt(q)|^2 + 1/2 |e|^2
stationary L in q
stationary L in s`
  expect(derive(parse(first)).core.laws.map((l) => l.order)).toEqual([2, undefined])
  expect(conserved(first)).toEqual([])
  expect(conserved(first.replace('L in q\nstationary L in s', 'L in s\nstationary L in q'))).toEqual([])
})

test('states of two kinds of neuron', () => {
  const kinds = `state q on P
state s on Q
weight A : P <- Q
energy L = 1/2 |ddt(q)|^2 + |ddt(s)|^2 - dot(q, A s)
stationary L in q
stationary L in s`
  expect(conserved(kinds)).toEqual([['L', 'q s', 'dot(q, A s) + |ddt(s)|^2 + 1/2 * |ddt(q)|^2']])
})
