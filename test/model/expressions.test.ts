/** @file What single expressions mean: operators, conditional terms, constants per neuron, opaque derivatives. */
import { describe, expect, it } from 'vitest'
import { add, map, mul, num, op, pow, scale, softmax, sub, sym } from '../../src/expr/build.js'
import type { Expr } from '../../src/expr/expr.js'
import { derivative, type lookAhead } from '../../src/expr/operator.js'
import { sumOver } from '../../src/expr/sums.js'
import { parse } from '../../src/model/parse.js'

const u = (i = 'i'): Expr => sym('state', 'u', [i])
const y = (i = 'i'): Expr => sym('target', 'y', [i])
const W = (i: string, j: string): Expr => sym('weight', 'W', [i, j])
const given = sym('given', 'y')
const tau = (i?: string): Expr => sym('constant', 'tau', i === undefined ? [] : [i])
type Factor = ReturnType<typeof lookAhead>
const D = (t: Expr, power = 1, reversed = false): Factor => ({ op: 'D', tau: t, reversed, power })
const S = (t: Expr, reversed = false): Factor => ({ op: 'S', tau: t, reversed, power: 1 })

const HEAD = `state u
weight W
target y
signal R
constant tau = 10, d = 3, beta = 2
activation phi = tanh
`
const law = 'ddt(u) = -u'
const model = (lines: string, end = law) => parse(`${HEAD}${lines}\n${end}\n`)
const q = (expression: string): Expr | undefined => model(`q = ${expression}`).definitions.get('q')?.body
const rightSide = (text: string): Expr | undefined => {
  const [rule] = parse(HEAD + text).rules
  return rule?.kind === 'given' ? rule.body : undefined
}

describe('operators', () => {
  it.each<readonly [string, Expr]>([
    ['D(tau) u', op([D(tau('i'))], u())],
    ['I(tau) u', op([D(tau('i'), -1)], u())],
    ['D(-tau) u', op([D(tau('i'), 1, true)], u())],
    ['I(-tau) u', op([D(tau('i'), -1, true)], u())],
    ['D(2) u', op([D(num(2))], u())],
    ['D(tau/2) u', op([D(scale(0.5, tau('i')))], u())],
    ['D(0) u', u()],
    ['D(tau) I(tau) u', u()],
    ['delay(d) u', op([S(sym('constant', 'd', ['i']))], u())],
    ['u̇', op([derivative()], u())],
    ['ü', op([derivative(2)], u())],
    ['I(tau) (phi(u) .* u)', op([D(tau('i'), -1)], mul([map('phi', 0, u()), u()]))],
    ["phi''(u)", map('phi', 2, u())],
    ["W' D(tau) u", sumOver(mul([W('k', 'i'), op([D(tau('k'))], u('k'))]), ['k'])],
    ['softmax(u)', softmax(u(), 'i')],
    ['softmax(u) - phi(u)', sub(softmax(u(), 'i'), map('phi', 0, u()))],
  ])('%s', (text, expected) => {
    expect(q(text)).toBe(expected)
  })
  it('on a signal have one constant', () => {
    const m = model('q = I(tau) R + 0 * sum(u)')
    expect(m.symbols.get('tau')?.perNeuron).toBe(false)
  })
  it('with one constant per synapse', () => {
    const m = model('q[i] = sum(j, W[i,j] I(tau[i,j]) u[j])')
    const t = sym('constant', 'tau', ['i', 'k'])
    expect(m.definitions.get('q')?.body).toBe(sumOver(mul([W('i', 'k'), op([D(t, -1)], u('k'))]), ['k']))
    expect(m.symbols.get('tau')?.kinds).toEqual(['', ''])
  })
})

describe('terms that contain a target', () => {
  const difference = sub(y(), u())
  it.each<readonly [string, string, Expr]>([
    [
      'the group of a product',
      `${law} + beta (y - u)`,
      add([scale(-1, u()), mul([sym('constant', 'beta'), given, difference])]),
    ],
    ['a group that is an addend', 'ddt(u) = (y - u) - u', sub(mul([given, difference]), u())],
    ['an addend alone', 'ddt(u) = -u + y', add([scale(-1, u()), mul([given, y()])])],
    [
      'a softmax beside it',
      'ddt(u) = beta (softmax(u) - y)',
      mul([sym('constant', 'beta'), given, sub(softmax(u(), 'i'), y())]),
    ],
    [
      'a function of it, which is not zero at zero',
      'ddt(u) = beta (u + phi(y - u))',
      mul([sym('constant', 'beta'), add([u(), mul([given, map('phi', 0, difference)])])]),
    ],
    [
      'functions of functions of it, and what they are weighed by',
      'ddt(u) = -u + W (phi(u .* exp(phi(y) - u)) + softmax(y + u))',
      add([
        scale(-1, u()),
        sumOver(
          mul([
            W('i', 'k'),
            add([
              mul([given, map('phi', 0, mul([u('k'), map('exp', 0, sub(map('phi', 0, y('k')), u('k')))]))]),
              mul([given, softmax(add([y('k'), u('k')]), 'k')]),
            ]),
          ]),
          ['k'],
        ),
      ]),
    ],
    ['a product without sum', 'ddt(u) = beta y', mul([sym('constant', 'beta'), given, y()])],
    [
      'below a weight',
      'ddt(u) = -u + W y',
      add([scale(-1, u()), mul([given, sumOver(mul([W('i', 'k'), y('k')]), ['k'])])]),
    ],
    ['below a sign', 'ddt(u) = -(y - u)', mul([num(-1), given, difference])],
  ])('%s', (_, text, expected) => {
    expect(rightSide(text)).toBe(expected)
  })
  it('in a definition: the whole sum', () => {
    expect(q('y - u')).toBe(mul([given, difference]))
    const look = op([D(tau('i'))], u())
    const weighed = mul([sym('constant', 'beta'), given, y()])
    expect(q('D(tau) u - beta y')).toBe(sub(look, weighed))
    expect(q('tau .* ddt(u) - beta y')).toBe(sub(mul([tau(), op([derivative()], u())]), weighed))
    expect(q('D(tau) u - beta (y - u)')).toBe(sub(look, mul([sym('constant', 'beta'), given, difference])))
    expect(q('u - D(tau) y')).toBe(mul([given, sub(u(), op([D(tau('i'))], y()))]))
    const brought = sumOver(mul([W('i', 'k'), op([D(tau('k'))], u('k'))]), ['k'])
    expect(q('W D(tau) u - y')).toBe(mul([given, sub(brought, y())]))
  })
  it('in a cost: all of it, also through definitions; without any it lives on outputs', () => {
    const m = model('err = y - phi(u)\ncost A = |y - u|^2 + |u|^2\ncost B = 1/2 |err|^2\ncost F = 1/2 |u|^2')
    const squares = (e: Expr) => sumOver(pow(e, 2), ['k'])
    expect(m.costs.get('A')?.body).toBe(mul([given, add([squares(sub(y('k'), u('k'))), squares(u('k'))])]))
    expect(m.costs.get('B')?.body).toBe(mul([num(0.5), given, squares(sym('let', 'err', ['k']))]))
    expect(m.costs.get('F')?.body).toBe(mul([num(0.5), sym('output', 'output'), squares(u('k'))]))
  })
  it('in an energy: each addend on its own', () => {
    const m = model('energy E = |u|^2 + beta |y - u|^2', 'stationary u')
    const squares = (e: Expr) => sumOver(pow(e, 2), ['k'])
    const nudge = mul([sym('constant', 'beta'), given, squares(sub(y('k'), u('k')))])
    expect(m.energies.get('E')?.body).toBe(add([squares(u('k')), nudge]))
  })
})

describe('constants', () => {
  const perNeuron = (text: string): readonly string[] =>
    [...parse(text).symbols.values()].filter((s) => s.perNeuron).map((s) => s.name)
  it.each<readonly [string, string, readonly string[]]>([
    ['numbers are shared', 'state u\nconstant a = 1\nddt(u) = -a u', []],
    ['lists are not', 'state u\nconstant a = [1, 2]\nddt(u) = -a u', ['a']],
    ['draws are not', 'state u\nconstant a = normal(0, 1)\nddt(u) = -a u', ['a']],
    ['parameters are not', 'state u\nparameter a = 1\nddt(u) = -a u', ['a']],
    [
      'what is learned is not',
      'state u\nconstant a = 1\nenergy E = 1/2 |u - a|^2\nstationary u\ndescend E in a rate eta = 1',
      ['a'],
    ],
    ['what has a law is not', 'state u\nconstant a = 1\nddt(u) = -a u\nddt(a) = u', ['a']],
    ['what operators carry is not', 'state u\nconstant a = 1\nddt(u) = -I(a) u', ['a']],
    ['what an index says', 'state u\nconstant a = 1\nddt(u[i]) = -a[i] u[i]', ['a']],
    [
      'what a population sets is not',
      'state u\nconstant a = 1\nddt(u) = -a u\nnetwork\n  h : 2, a = 2',
      ['a'],
    ],
    [
      'unless it multiplies scalars',
      'state u\nconstant a = 1\nenergy E = a |u|^2\nstationary u\nnetwork\n  h : 2, a = 2',
      [],
    ],
    [
      'or is a rate',
      'state u\nbias b\nenergy E = |u - b|^2\nstationary u\ndescend E in b rate eta = 1\nnetwork\n  h : 2, eta = 2',
      [],
    ],
    [
      'made of such constants',
      'state u\nconstant a = 1, c = 2 a\nddt(u) = -c u\nnetwork\n  h : 2, a = 2',
      ['c'],
    ],
    ['in front of a derivative', 'state u\nconstant a = 1\na * ddt(u) = -u\nnetwork\n  h : 2, a = 2', ['a']],
    [
      'in the rate of a flow',
      'state u\nconstant a = 1\nenergy E = |u|^2\nflow E in u rate 1/a\nnetwork\n  h : 2, a = 2',
      ['a'],
    ],
  ])('%s', (_, text, expected) => {
    expect(perNeuron(text)).toEqual(expected)
  })
})

describe('rules', () => {
  it('dE/du stays opaque in given equations', () => {
    expect(rightSide('energy E = 1/2 |u|^2\nddt(u) = -dE/du')).toBe(scale(-1, sym('let', 'dE/du', ['i'])))
    expect(rightSide('cost C = |u|^2\nddt(W) = -dC/dW\nddt(u) = -u')).toBe(
      scale(-1, sym('let', 'dC/dW', ['i', 'j'])),
    )
    const quotient = parse('state u\nconstant da = 1, db = 2\nddt(u) = -da/db * u').rules[0]
    expect(quotient).toMatchObject({
      body: mul([num(-1), sym('constant', 'da'), pow(sym('constant', 'db'), -1), u()]),
    })
  })
  it('all clauses are understood', () => {
    const [, descend, momentum, bptt] = parse(`${HEAD}energy E = 1/2 |u - W u|^2
cost C = 1/2 |u|^2
stationary E in u
descend E in W rate 0.1 every tau with momentum(0.5)
descend E in W rate eta = 0.2 with sgd
descend C in W rate 0.1 by bptt window = 40
approximate causal at 2 filter 0.1
approximate nudging 0
approximate eligibility
keep -1 <= W <= 1, tau >= 0.1 * 2
`).rules
    expect(descend).toMatchObject({ optimizer: { kind: 'momentum', mu: 0.5 }, every: tau(), rate: num(0.1) })
    expect(momentum).toMatchObject({ optimizer: { kind: 'sgd' }, rate: sym('constant', 'eta') })
    expect(bptt).toMatchObject({ energy: 'C', bptt: { window: num(40) } })
  })
  it('several states in one statement', () => {
    const { rules } = parse('state u, v\nenergy E = |u - v|^2\nconstant t = 1\nstationary E in D(t) u, v')
    expect(rules).toMatchObject([{ state: 'u', coordinate: { op: 'D' } }, { state: 'v' }])
    expect(rules[1]).not.toHaveProperty('coordinate')
  })
  it('activations: built-ins with numbers, formulas, other activations', () => {
    const { activations } = parse(`state u
constant k = 2
activation f(x) = x / (1 + exp(-k x))
activation g = soft_relu(0, 1)
activation h = f
ddt(u) = -f(u) - g(u) - h(u)`)
    const x = sym('argument', 'x')
    const formula = mul([x, pow(add([num(1), map('exp', 0, mul([num(-1), sym('constant', 'k'), x]))]), -1)])
    expect(activations.get('f')).toMatchObject({ kind: 'formula', argument: 'x', body: formula })
    expect(activations.get('g')).toMatchObject({ kind: 'builtin', name: 'soft_relu', args: [0, 1] })
    expect(activations.get('h')).toMatchObject({ kind: 'formula', name: 'f' })
  })
  it('warnings do not refuse', () => {
    const m = parse('state u\ntarget y\nweight W\nconstant k = 1\nddt(u) = -u')
    expect(m.warnings.map((w) => `${w.code} ${w.severity} ${w.found}`)).toEqual([
      "E2090 warning 'y'",
      "E2090 warning 'W'",
      "E2090 warning 'k'",
    ])
  })
})
