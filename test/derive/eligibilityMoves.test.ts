/** @file Operators that move from an error to its synapses: every move by hand, and which constants count as shared. */
import { describe, expect, test } from 'vitest'
import type { ErrorWords, MovableTerm } from '../../src/derive/derivation.js'
import {
  apicalSums,
  isSharedError,
  type Movable,
  movableErrors,
  moveToEligibility,
  sharedConstants,
} from '../../src/derive/eligibility.js'
import { add, map, mul, neg, num, op, sym } from '../../src/expr/build.js'
import type { Expr, Factor, Index, Word } from '../../src/expr/expr.js'
import { symbols } from '../../src/expr/substitute.js'
import { sumOver } from '../../src/expr/sums.js'
import { ModelError, parse } from '../../src/index.js'

/** What of a constant may be its own: its value, a population, a rule. */
const MODEL = parse(`state u
weight W
target y
constant t = 0.3, own = 0.4, double = 2*t, ofOwn = 2*own, list = [0.1, 0.2], replaced = 3*t, given_to_inputs = 0.5
constant learned = 0.6, contrasted = 0.7, ruled = 0.8, beta = 0.5
parameter p = 0.4, descended = 0.5
s = exp(p + descended)
a = double .* u + ofOwn .* u + list .* u + replaced .* u + given_to_inputs .* u + learned .* u + contrasted .* u + ruled .* u
r = tanh(D(t) u) + own .* u
e = D(t) u - W r - a .* s
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, learned, descended rate 0.1
contrast E in contrasted between beta = 0.1 and beta = 0 every 5 rate 1
ddt(ruled) = -ruled
network
  x : input 2, given_to_inputs = 0.9
  h : 2, own = 0.6, replaced = 0.2
  y : output 2
  x -> h -> y
`)

const constant = (
  name: string,
  index: Index = 'i',
  role: 'constant' | 'parameter' | 'let' = 'constant',
): Expr => sym(role, name, index === '' ? [] : [index])
const back = (tau: Expr, power = -1): Factor => ({ op: 'D', tau, reversed: true, power })
const on = (tau: Expr, power = 1): Factor => ({ op: 'D', tau, reversed: false, power })
const at = (name: string, index: Index = 'i'): Expr => sym('let', name, [index])
const low = (tau: Expr, e: Expr): Expr => op([on(tau, -1)], e)

const t = constant('t')
const own = constant('own')
const r = at('r', 'j')
const q = at('q')
const W = (post: Index, pre: Index): Expr => sym('weight', 'W', [post, pre])

const errors = (terms: Readonly<Record<string, readonly MovableTerm[]>>): Movable =>
  new Map(Object.entries(terms))
const one = (word: Word, arg: Expr = q, drive = 'drive'): Movable => errors({ e: [{ word, arg, drive }] })
const moved = (gradient: Expr, by: Movable): Expr => moveToEligibility(gradient, MODEL, by).gradient

describe('the neuron’s own error', () => {
  const e = at('e')
  const drive = at('drive')
  test('its adjoint operators go to the trace, at the presynaptic neuron where they are shared; others stay', () => {
    expect(moved(mul([e, r]), one([back(t)]))).toBe(mul([drive, low(constant('t', 'j'), r)]))
    expect(moved(mul([e, r]), one([back(own)]))).toBe(mul([drive, low(own, r)]))
    expect(moved(mul([e, r]), one([on(own), back(t)]))).toBe(
      mul([op([on(own)], drive), low(constant('t', 'j'), r)]),
    )
    expect(moved(mul([e, r]), one([back(t, 1)]))).toBe(mul([drive, op([on(constant('t', 'j'))], r)]))
    const both = [back(t), back(own)]
    expect(moved(mul([e, r]), one(both))).toBe(mul([drive, op([on(t, -1), on(own, -1)], r)]))
    const advance: Factor = { op: 'S', tau: t, reversed: true, power: 1 }
    const delay: Factor = { op: 'S', tau: constant('t', 'j'), reversed: false, power: 1 }
    expect(moved(mul([e, r]), one([advance]))).toBe(mul([drive, op([delay], r)]))
    expect(moved(mul([e, r]), one([back(constant('t', ''))]))).toBe(mul([drive, low(constant('t', ''), r)]))
  })
  test('constants are left beside, numbers and signs as they are', () => {
    const c = constant('own', 'j')
    expect(moved(mul([num(-3), c, e, r]), one([back(t)]))).toBe(
      mul([num(-3), c, drive, low(constant('t', 'j'), r)]),
    )
    expect(moved(e, one([back(t)]))).toBe(drive)
    expect(moved(neg(e), one([back(t)]))).toBe(neg(drive))
    expect(moved(mul([constant('beta', ''), e]), one([back(t)]))).toBe(mul([constant('beta', ''), drive]))
  })
  test('a trace of several neurons, or of none, keeps the time constant of the neuron', () => {
    const product = mul([r, at('r', 'k')])
    expect(moved(mul([e, product]), one([back(t)]))).toBe(mul([drive, low(t, product)]))
    const reward = sym('signal', 'R')
    expect(moved(mul([e, reward]), one([back(t)]))).toBe(mul([drive, low(t, reward)]))
    expect(moved(mul([e, at('r')]), one([back(t)]))).toBe(mul([drive, low(t, at('r'))]))
  })
  test('several terms, several addends, sums over neurons', () => {
    const two = errors({
      e: [
        { word: [back(t)], arg: q, drive: 'drive' },
        { word: [], arg: at('g'), drive: 'direct' },
      ],
    })
    const tj = constant('t', 'j')
    expect(moved(mul([e, r]), two)).toBe(add([mul([drive, low(tj, r)]), mul([at('direct'), r])]))
    expect(moved(add([mul([e, r]), W('i', 'j')]), two)).toBe(
      add([mul([drive, low(tj, r)]), mul([at('direct'), r]), W('i', 'j')]),
    )
    const ti = constant('t')
    expect(moved(sumOver(mul([e, at('r')]), ['i']), two)).toBe(
      add([sumOver(mul([drive, low(ti, at('r'))]), ['i']), sumOver(mul([at('direct'), at('r')]), ['i'])]),
    )
    expect(moved(sumOver(e, ['i']), one([back(t)]))).toBe(sumOver(drive, ['i']))
    expect(moved(sumOver(mul([at('g'), at('r')]), ['i']), two)).toBe(sumOver(mul([at('g'), at('r')]), ['i']))
  })
  test('one of two: the other is taken as it runs', () => {
    const two = errors({
      e: [{ word: [], arg: q, drive: 'drive' }],
      f: [{ word: [], arg: at('g'), drive: 'other' }],
    })
    const found = moved(mul([e, at('f', 'j')]), two)
    expect([mul([drive, at('f', 'j')]), mul([e, at('other', 'j')])]).toContain(found)
  })
  test('at another index', () => {
    expect(moved(mul([at('e', 'n'), r]), one([back(own)]))).toBe(
      mul([at('drive', 'n'), low(constant('own', 'n'), r)]),
    )
    const scalarDrive = errors({ e: [{ word: [back(own)], arg: sym('signal', 'R'), drive: 'drive' }] })
    expect(moved(mul([at('e', 'n'), r]), scalarDrive)).toBe(
      mul([at('drive', 'n'), low(constant('own', 'n'), r)]),
    )
  })
  test('another error of the neuron within is opened, too', () => {
    const nested = errors({
      e: [{ word: [back(constant('t', ''))], arg: mul([at('g'), at('f')]), drive: 'drive' }],
      f: [{ word: [back(own)], arg: q, drive: 'deep' }],
    })
    expect(moved(mul([at('e', 'n'), r]), nested)).toBe(
      mul([at('deep', 'n'), low(constant('own', 'n'), mul([at('g', 'n'), low(constant('t', ''), r)]))]),
    )
  })
  test('one that stands in its own equation is refused, also through another', () => {
    const refusal = (by: Movable): unknown => {
      try {
        return moved(mul([e, r]), by)
      } catch (failure) {
        return failure instanceof ModelError && failure.diagnostics
      }
    }
    const expected = [
      {
        code: 'E3001',
        severity: 'error',
        message:
          "'approximate eligibility' needs 'e' solved for, but it stands on both sides of its own equation",
        remedy: 'use `approximate causal`, which takes all operators of the error together',
      },
    ]
    expect(refusal(one([back(t)], mul([at('g'), e])))).toEqual(expected)
    const through = errors({
      e: [{ word: [back(t)], arg: mul([at('g'), at('f')]), drive: 'drive' }],
      f: [{ word: [back(t)], arg: e, drive: 'deep' }],
    })
    expect(refusal(through)).toEqual(expected)
  })
})

describe('factors of a term', () => {
  const drive = at('drive')
  const tj = constant('t', 'j')
  test('a sum with the error in one of its terms is taken apart', () => {
    const sum = add([mul([at('g'), at('e')]), at('h')])
    expect(moved(mul([sum, r]), one([back(t)]))).toBe(
      add([mul([drive, op([on(t, -1)], mul([at('g'), r]))]), mul([at('h'), r])]),
    )
    const none = add([at('g'), at('h')])
    expect(moved(mul([none, r]), one([back(t)]))).toBe(mul([none, r]))
  })
  test('an operator on an error moves, one on anything else does not', () => {
    const outer = op([back(own)], mul([at('g'), at('e')]))
    expect(moved(mul([outer, r]), one([back(t)]))).toBe(
      mul([drive, op([on(t, -1)], mul([at('g'), low(own, r)]))]),
    )
    const still = op([back(own)], mul([at('g'), at('h')]))
    expect(moved(mul([still, at('e'), r]), one([back(t)]))).toBe(
      mul([drive, op([on(t, -1)], mul([still, r]))]),
    )
    expect(moved(mul([still, r]), one([back(t)]))).toBe(mul([still, r]))
    const forward = op([on(own, -1)], at('e'))
    expect(moved(mul([forward, r]), one([back(t)]))).toBe(mul([forward, r]))
    const both = op([on(own), back(own, 1)], mul([at('g'), at('e')]))
    const ahead = op([on(own)], mul([at('g'), at('e')]))
    expect(moved(mul([both, r]), one([back(t)]))).toBe(mul([ahead, op([on(own)], r)]))
    const state = op([back(own)], sym('state', 'u', ['i']))
    expect(moved(mul([state, r]), one([back(t)]))).toBe(mul([state, r]))
  })
  test('below a function nothing moves', () => {
    const inside = map('tanh', 0, at('e'))
    expect(moved(mul([inside, r]), one([back(t)]))).toBe(mul([inside, r]))
    expect(moved(mul([inside, at('e'), r]), one([back(t)]))).toBe(
      mul([drive, op([on(t, -1)], mul([inside, r]))]),
    )
    expect(tj.free).toEqual(['j'])
  })
})

describe('errors that arrive over a weight', () => {
  const arrives = (weight: Expr, ...others: readonly Expr[]): Expr =>
    sumOver(mul([weight, ...others, at('e', 'k')]), ['k'])
  const apical = arrives(W('k', 'i'))
  const sent = (weight: Expr, name = 'drive'): Expr => sumOver(mul([weight, at(name, 'k')]), ['k'])
  const slope = map('tanh', 1, sym('state', 'u', ['i']))

  test('their shared operators pass the weight', () => {
    const shared = one([back(t)])
    const trace = (of: Expr): Expr => low(t, of)
    expect(moved(mul([apical, slope, r]), shared)).toBe(mul([sent(W('k', 'i')), trace(mul([slope, r]))]))
    const lateral = arrives(W('i', 'k'))
    expect(moved(mul([lateral, slope, r]), shared)).toBe(mul([sent(W('i', 'k')), trace(mul([slope, r]))]))
    const two = errors({
      e: [
        { word: [back(t)], arg: q, drive: 'drive' },
        { word: [on(t)], arg: at('g'), drive: 'direct' },
      ],
    })
    expect(moved(mul([apical, slope, r]), two)).toBe(
      add([
        mul([sent(W('k', 'i')), trace(mul([slope, r]))]),
        mul([op([on(t)], sent(W('k', 'i'), 'direct')), slope, r]),
      ]),
    )
    const scalar = constant('t', '')
    expect(moved(mul([apical, slope, r]), one([back(scalar)]))).toBe(
      mul([sent(W('k', 'i')), low(scalar, mul([slope, r]))]),
    )
  })
  test('whatever stands before them', () => {
    for (const name of ['g', 'h', 'm', 'n', 'o', 'p']) {
      const other = sumOver(mul([W('k', 'i'), at(name, 'k')]), ['k'])
      expect(moved(mul([other, at('e'), r]), one([back(own)]))).toBe(
        mul([at('drive'), low(own, mul([other, r]))]),
      )
      expect(moved(mul([other, apical, r]), one([back(t)]))).toBe(
        mul([sent(W('k', 'i')), low(t, mul([other, r]))]),
      )
    }
  })
  test('one of two: the other is taken as it runs', () => {
    const other = arrives(sym('weight', 'V', ['k', 'i']))
    const found = moved(mul([apical, other, r]), one([back(t)]))
    const open = (by: Expr, kept: Expr): Expr => mul([by, low(t, mul([kept, r]))])
    expect([open(sent(W('k', 'i')), other), open(sent(sym('weight', 'V', ['k', 'i'])), apical)]).toContain(
      found,
    )
    const plain = errors({
      e: [
        { word: [], arg: q, drive: 'drive' },
        { word: [back(t)], arg: at('h'), drive: 'late' },
      ],
    })
    expect([...symbols(moved(mul([apical, other, r]), plain))].map((s) => s.name)).toContain('e')
  })
  test('once: what they hold of errors from further above is taken as it runs', () => {
    const outer = errors({
      e: [{ word: [back(t)], arg: mul([slope, apical]), drive: 'drive' }],
    })
    expect(moved(mul([at('e'), r]), outer)).toBe(
      mul([sent(W('k', 'i')), low(t, mul([slope, low(constant('t', 'j'), r)]))]),
    )
  })
  test.each([
    ['its operators are of the neurons', W('k', 'i'), [back(own)], []],
    ['it has none', W('k', 'i'), [], []],
    ['all run forward', W('k', 'i'), [on(t)], []],
    ['there is a third factor', W('k', 'i'), [back(t)], [at('g', 'k')]],
    ['there is no weight', sym('let', 'trace', ['k', 'i']), [back(t)], []],
    ['its synapses end where they begin', W('k', 'k'), [back(t)], []],
  ] as const)('left where it is, since %s', (_, weight, word, others) => {
    const sum = arrives(weight, ...others)
    const factors = sum.free.length === 0 ? [sum, sym('signal', 'R')] : [sum, slope, r]
    expect(moved(mul(factors), one([...word]))).toBe(mul(factors))
  })

  test('time constants of another kind of neuron do not pass', () => {
    const [k, i] = ['k@P', 'i@Q']
    const sum = sumOver(mul([W(k, i), at('e', k)]), [k])
    const factors = [sum, at('g', i)]
    const of = (tau: Expr, more: Word = []): Movable =>
      errors({ e: [{ word: [back(tau), ...more], arg: at('q', 'i@P'), drive: 'drive' }] })
    const kept = constant('t', 'i@P')
    expect(moved(mul(factors), of(kept))).toBe(mul(factors))
    expect(moved(mul(factors), of(constant('t', ''), [back(kept)]))).toBe(mul(factors))
    const alike = sumOver(mul([W('k@P', 'i@P'), at('e', 'k@P')]), ['k@P'])
    expect(moved(mul([alike, at('g', 'i@P')]), of(kept))).toBe(
      mul([sumOver(mul([W('k@P', 'i@P'), at('drive', 'k@P')]), ['k@P']), low(kept, at('g', 'i@P'))]),
    )
    const synapse = mul([at('e', 'i@P'), at('r', 'j@Q')])
    expect(moved(synapse, of(kept))).toBe(mul([at('drive', 'i@P'), low(kept, at('r', 'j@Q'))]))
    const same = mul([at('e', 'i@P'), at('r', 'j@P')])
    expect(moved(same, of(kept))).toBe(mul([at('drive', 'i@P'), low(constant('t', 'j@P'), at('r', 'j@P'))]))
  })

  test('are listed, by sums over one weight each', () => {
    const by = one([back(t)])
    const g = sumOver(mul([W('k', 'i'), at('g', 'k')]), ['k'])
    const d = sent(W('k', 'i'))
    const many = add([
      mul([apical, slope]),
      op([on(t)], mul([d, r])),
      g,
      arrives(W('k', 'i'), at('g', 'k')),
      sumOver(mul([sym('let', 'trace', ['k', 'i']), at('e', 'k')]), ['k']),
      sumOver(mul([W('k', 'i'), sym('state', 'e', ['k'])]), ['k']),
      sumOver(mul([W('k', 'k'), at('e', 'k')]), ['k']),
      sumOver(mul([W('k', 'i'), at('e', 'k'), at('r', 'i')]), ['k', 'i']),
      mul([W('n', 'i'), at('e', 'n')]),
      mul([W('i', 'i'), at('e')]),
      sumOver(mul([W('k', 'n'), at('e', 'k'), sym('weight', 'V', ['n', 'i'])]), ['k', 'n']),
    ])
    const third = arrives(W('k', 'i'), at('g', 'k'))
    expect(apicalSums(many, by)).toEqual(new Set([apical, d, third]))
    expect(apicalSums(mul([W('i', 'j'), at('e')]), by)).toEqual(new Set())
  })
})

describe('a constant is shared', () => {
  const isShared = (tau: Expr, more: readonly MovableTerm[] = []): boolean =>
    isSharedError('e', MODEL, errors({ e: [{ word: [back(tau)], arg: q, drive: 'drive' }, ...more] }))
  test.each([
    ['a number', t, true],
    ['of a population of its own', own, false],
    ['computed from one', constant('double'), true],
    ['computed from one of a population', constant('ofOwn'), false],
    ['computed, and of a population', constant('replaced'), false],
    ['a list', constant('list'), false],
    ['of inputs alone', constant('given_to_inputs'), true],
    ['learned', constant('learned'), false],
    ['learned by contrast', constant('contrasted'), false],
    ['with a law', constant('ruled'), false],
    ['a parameter', constant('p', 'i', 'parameter'), true],
    ['a parameter that is learned', constant('descended', 'i', 'parameter'), false],
    ['a definition', constant('s', 'i', 'let'), false],
    ['a sum of two', add([t, constant('double')]), true],
    ['a sum with one that is not', add([t, own]), false],
    ['a sum with a definition', add([t, constant('s', 'i', 'let')]), false],
  ] as const)('%s', (_, tau, shared) => {
    expect(isShared(tau)).toBe(shared)
    const words: ErrorWords[] = [
      { error: 'e', exact: [], runs: [], movable: [{ word: [back(tau), on(t)], arg: q, drive: 'drive' }] },
      { error: 'f', exact: [], runs: [] },
    ]
    const names = shared ? new Set([...namesOf(tau), 't']) : new Set(['t'])
    expect(sharedConstants(words, MODEL)).toEqual(names)
    expect([...movableErrors(words).keys()]).toEqual(['e'])
  })
  test('an error is, where all its operators are and one is an adjoint', () => {
    const term = (word: Word): MovableTerm => ({ word, arg: q, drive: 'drive' })
    expect(isShared(t, [term([])])).toBe(true)
    expect(isShared(t, [term([on(t)])])).toBe(true)
    expect(isShared(t, [term([back(own)])])).toBe(false)
    expect(isShared(t, [term([back(t), on(own)])])).toBe(false)
    const of = (...words: readonly Word[]): boolean =>
      isSharedError('e', MODEL, errors({ e: words.map(term) }))
    expect(of([on(t)], [])).toBe(false)
    expect(of([on(t), back(t)])).toBe(true)
    expect(of()).toBe(false)
    expect(isSharedError('f', MODEL, one([back(t)]))).toBe(false)
    const derivative: Factor = { op: 'dt', reversed: false, power: 1 }
    expect(of([derivative, back(t)])).toBe(true)
  })
})

const namesOf = (e: Expr): readonly string[] =>
  e.kind === 'sym' ? [e.name] : e.kind === 'add' ? e.terms.flatMap(namesOf) : []
