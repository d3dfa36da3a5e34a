/** @file Which sums of momenta a shift of all neurons conserves, and what a derivation says of the others, model by model. */
import { describe, expect, test } from 'vitest'
import { momentumNames } from '../../src/derive/momentum.js'
import { derive, parse } from '../../src/index.js'

const coreOf = (text: string): ReturnType<typeof derive>['core'] => derive(parse(text)).core

const DECLARED = [
  ['tau', 'constant tau = 2'],
  ['phi', 'activation phi = tanh'],
  ['K', 'weight K'],
  ['A', 'weight A'],
] as const

/** A law of second order for every state, with terms beside the kinetic energies. */
const mechanics = (states: string, terms: string, more = ''): string => {
  const names = states.split(' ')
  const read = DECLARED.filter(([name]) => new RegExp(`\\b${name}\\b`).test(terms + more))
  const kinetic = names.map((s) => `1/2 |ddt(${s})|^2`).join(' + ')
  return `state ${names.join(', ')}
${read.map(([, line]) => line).join('\n')}
${more}
energy L = ${kinetic}${terms}
${names.map((s) => `stationary L in ${s}`).join('\n')}
`
}

/** Of each group of states: what its shift changes; nothing where the sum is conserved. */
const shifts = (text: string): readonly (readonly [states: string, changed: string])[] =>
  coreOf(text)
    .translations()
    .map((t) => [
      t.states.join(' '),
      t.conserved ? 'conserved' : t.changed.map((c) => c.ascii).join(' and ') || 'not found',
    ])

describe('states are shifted together where a term holds their difference', () => {
  test('a chain and one that stands alone', () => {
    const terms = ' - 1/2 |c - b|^2 - |b - a|^2 - |d|^2'
    expect(shifts(mechanics('a b c d', terms))).toEqual([
      ['d', '-|d|^2'],
      ['a b c', 'conserved'],
    ])
  })
  test('neighbours in the order of the model, and one group beside another', () => {
    expect(shifts(mechanics('a b c d', ' - |a - b|^2 - sum((c - d).^4)'))).toEqual([
      ['a b', 'conserved'],
      ['c d', 'conserved'],
    ])
    expect(shifts(mechanics('a b', ' - |a - b|^2'))).toEqual([['a b', 'conserved']])
  })
  test('not by a product of their rates', () => {
    expect(shifts(mechanics('a b', ' + 1/4 * dot(ddt(a), ddt(b)) - |b|^2'))).toEqual([
      ['a', 'conserved'],
      ['b', '-|b|^2'],
    ])
  })
  test('each action by itself', () => {
    const two = `state q, p
constant m = 1
energy L = 1/2 m |ddt(q)|^2 - 1/2 |q|^2
energy M = |ddt(p)|^2
stationary L in q
stationary M in p`
    const core = coreOf(two)
    expect(core.momenta.map(({ energy, state, ascii, text }) => [energy, state, ascii, text])).toEqual([
      ['L', 'q', 'm * ddt(q)', 'm * q̇'],
      ['M', 'p', '2 * ddt(p)', '2 * ṗ'],
    ])
    expect(core.translations().map((t) => t.energy)).toEqual(['L', 'M'])
    expect(shifts(two)).toEqual([
      ['q', '-1/2 * |q|^2'],
      ['p', 'conserved'],
    ])
  })
})

describe('rates stay as they are', () => {
  test('also those of a difference, and behind a weight', () => {
    expect(shifts(mechanics('q s', ' + 1/2 |ddt(q - s)|^2 - 1/2 |q - s|^2'))).toEqual([['q s', 'conserved']])
    expect(shifts(mechanics('q s', ' + 1/2 |ddt(d)|^2 - |d|^2', 'd = q - s'))).toEqual([['q s', 'conserved']])
    expect(shifts(mechanics('q', ' + dot(q, q) - |ddt(A q)|^2'))).toEqual([['q', '|q|^2']])
    expect(shifts(mechanics('q', ' - |ddt(K q - 2*q)|^2'))).toEqual([['q', 'conserved']])
  })
  test.each([
    ['D(tau) q', 'q + tau .* ddt(q)'],
    ['D(-tau) q', 'q - tau .* ddt(q)'],
    ['D(2*tau) q', 'q + 2*tau .* ddt(q)'],
    ['D(tau) (A q)', 'A q + tau .* ddt(A q)'],
    ['D(tau) (q + s)', 'q + s + tau .* ddt(q) + tau .* ddt(s)'],
    ['D(tau) (3*q + 2)', '3*q + 2 + 3*tau .* ddt(q)'],
  ])('%s is %s: what is zero in the one form does not change', (word, written) => {
    // with z = w nothing changes; with any other w the slope of z² − w², or of z − w, is another
    const [states, z, w] = [word.includes('s') ? 'q s' : 'q', `(${word})`, `(${written})`]
    const changed = (terms: string): readonly string[] => shifts(mechanics(states, terms)).map(([, c]) => c)
    const kept = states.split(' ').map(() => 'conserved')
    expect(changed(` + sum(phi(${z}.^2 - ${w}.^2))`)).toEqual(kept)
    expect(changed(` + sum(phi(${z} - ${w}))`)).toEqual(kept)
    expect(changed(` + sum(phi(${z}.^2 - (${w} + q).^2))`)).not.toEqual(kept)
  })
  test('where a past or a future is remembered, nothing is said', () => {
    for (const word of ['I(tau)', 'delay(tau)', 'D(tau) I(2*tau)', 'D(tau) I(tau) I(tau)'])
      expect(shifts(mechanics('q', ` + sum(${word} q) - sum(q)`)), word).toEqual([['q', 'not found']])
  })
  test('what the past is of is another state', () => {
    expect(shifts(mechanics('q s', ' + dot(I(tau) s, ddt(q))'))).toEqual([
      ['q', 'conserved'],
      ['s', 'not found'],
    ])
    expect(shifts(mechanics('q s', ' + dot(I(tau) (s .* s), q)'))).toEqual([
      ['q', 'dot(q, I(tau) s.^2)'],
      ['s', 'not found'],
    ])
  })
  test('nor where a rate is of no sum of states', () => {
    for (const of of ['phi(q)', 'q + phi(q)', 'phi(q) - q', 'q .* q', 'q .* phi(q)'])
      expect(shifts(mechanics('q', ` - sum(phi(ddt(${of})))`)), of).toEqual([['q', 'not found']])
    expect(shifts(mechanics('q s', ' - sum(phi(ddt(q .* s)))'))).toEqual([
      ['q', 'not found'],
      ['s', 'not found'],
    ])
  })
})

describe('terms are those of the density', () => {
  test('with all definitions written out', () => {
    expect(shifts(mechanics('q', ' - |v|^2', 'v = 2 * w\nw = q'))).toEqual([['q', '-4 * |q|^2']])
    expect(shifts(mechanics('q s', ' - |v|^2', 'v = 2 * w\nw = q - s'))).toEqual([['q s', 'conserved']])
  })
  test('that cancel only together', () => {
    const text = mechanics('q', ' + sum(q .* (q + 1)) - |q|^2 - sum(q)')
    expect(coreOf(text).translations()).toEqual([
      { energy: 'L', states: ['q'], conserved: true, changed: [] },
    ])
  })
  test('in every notation', () => {
    expect(coreOf(mechanics('q', ' - 1/2 |q|^2 - sum(phi(q))')).translations()).toEqual([
      {
        energy: 'L',
        states: ['q'],
        conserved: false,
        changed: expect.arrayContaining([
          {
            text: '-½ * ‖q‖²',
            ascii: '-1/2 * |q|^2',
            latex: '-\\tfrac{1}{2} \\, \\left\\lVert q \\right\\rVert^{2}',
          },
          { text: '-sum(φ(q))', ascii: '-sum(phi(q))', latex: '-\\sum \\phi\\left( q \\right)' },
        ]),
      },
    ])
  })
  test('of a network that is driven', () => {
    const driven = `${mechanics('q', ' - dot(q, K q)')}network
  x : input 2
  p : 3
  x -> p
`
    expect(coreOf(driven).translations()).toEqual([
      { energy: 'L', states: ['q'], conserved: false, changed: [], driven: true },
    ])
  })
})

describe('a momentum', () => {
  test('has the kind of its state', () => {
    const kinds = `state q on P
state s on Q
weight A : P <- Q
energy L = 1/2 |ddt(q)|^2 + |ddt(s)|^2 - dot(q, A s)
stationary L in q
stationary L in s`
    const core = coreOf(kinds)
    expect(core.momenta.map((p) => [p.indices, p.ascii, p.latex])).toEqual([
      [['i@P'], 'ddt(q)', '\\dot{q}'],
      [['i@Q'], '2 * ddt(s)', '2 \\, \\dot{s}'],
    ])
    expect(shifts(kinds)).toEqual([
      ['q', '-dot(q, A s)'],
      ['s', '-dot(q, A s)'],
    ])
    const springs = kinds.replace('dot(q, A s)', 'sum(i, j, A[i,j] (q[i] - s[j])^2)')
    expect(shifts(springs)).toEqual([['q s', 'conserved']])
  })
  test('is that of a law of second order alone', () => {
    const mixed = `state q, u, s
weight W
constant tau = 1
activation phi = tanh
r = phi(D(tau) u)
e = D(tau) u - W r
energy E = 1/2 |e|^2 + 1/2 |r|^2
energy L = 1/2 |ddt(q)|^2 - 1/2 |q|^2
stationary L in q
stationary E in u
ddt(s) = -s
`
    expect(coreOf(mixed).momenta.map((p) => p.state)).toEqual(['q'])
    expect(coreOf(`${mixed}approximate causal`).momenta).toEqual([])
  })
  test('is none where the ends hold more than one', () => {
    const text = 'state q\nenergy L = 1/2 |ddt(q)|^2 + dot(q, ddt(ddt(q)))\nstationary L in q'
    const core = coreOf(text)
    expect(core.laws.map((l) => l.order)).toEqual([2])
    expect(core.momenta).toEqual([])
    expect(core.translations()).toEqual([])
  })
  test('is called by a name that the model leaves free', () => {
    const named = (more: string, terms = ''): readonly (readonly [string, string])[] => {
      const { model, momenta } = coreOf(mechanics('q', terms, more))
      return [...momentumNames(model, momenta)]
    }
    expect(named('')).toEqual([['q', 'momentum']])
    expect(named('constant momentum = 3', ' - momentum * |q|^2')).toEqual([['q', 'momentum_q']])
    expect(named('momentum = 3*q', ' - |momentum|^2')).toEqual([['q', 'momentum_q']])
    const both = 'constant momentum = 3\nmomentum_q = 3*q'
    expect(named(both, ' - momentum * |momentum_q|^2')).toEqual([['q', 'momentum of q']])
    const { model, momenta } = coreOf(mechanics('q s', ''))
    expect([...momentumNames(model, momenta)]).toEqual([
      ['q', 'momentum_q'],
      ['s', 'momentum_s'],
    ])
  })
})
