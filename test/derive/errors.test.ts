/** @file Which definitions are errors, what they hold of their own state, and the condition solved for them. */
import { describe, expect, test } from 'vitest'
import { findErrors, openScalars, solutionExpr } from '../../src/derive/stationary.js'
import { termExpr } from '../../src/derive/terms.js'
import { add, mul, neg, num, op, sym, ZERO } from '../../src/expr/build.js'
import type { Expr, Factor } from '../../src/expr/expr.js'
import { equal } from '../../src/expr/normal.js'
import { derivative } from '../../src/expr/operator.js'
import { substitute } from '../../src/expr/substitute.js'
import { parse } from '../../src/model/parse.js'
import { derive } from '../../src/pipeline.js'

const HEAD = `
  state u
  weight W
  bias b
  constant tau_m = 1, tau_r = 0.5, tau_s = 2, g = 3, k = 1
  activation phi = tanh
  r = phi(u)
  flow E in u rate 1/tau_m
`
const U = sym('state', 'u', ['i'])
const B = sym('bias', 'b', ['i'])
const ahead = (tau: string, power = 1): Factor => ({
  op: 'D',
  tau: sym('constant', tau, ['i']),
  reversed: false,
  power,
})

const errorsOf = (text: string) => {
  const model = parse(HEAD + text)
  return findErrors(model.energies.get('E')?.body ?? ZERO, model.definitions, ['u'])
}
/** Time constants and gains are written by name, whether each neuron has its own or not. */
const named = (e: Expr): Expr => substitute(e, (s) => (s.role === 'constant' ? sym('constant', s.name) : s))
const plain = (e: Expr): string => JSON.stringify(named(e).id)

describe('what is an error', () => {
  test.each([
    ['squared', 'e = D(tau_m) u - W r\n energy E = 1/2 |e|^2', ['e']],
    ['squared, among others', 'e = D(tau_m) u - W r\n energy E = 1/2 |e|^2 + dot(b, u)', ['e']],
    ['squared with a weight', 'e = D(tau_m) u - W r\n energy E = 1/2 sum(g .* e.^2)', ['e']],
    ['through a scalar', 'e = D(tau_m) u - W r\n A = 1/2 |e|^2\n energy E = A + dot(b, u)', ['e']],
    [
      'through scalars of scalars',
      'e = D(tau_m) u - W r\n A = 1/2 |e|^2\n F = k * A\n energy E = dot(b, u) + F',
      ['e'],
    ],
    ['through a definition', 'v = D(tau_m) u\n e = v - W r\n energy E = 1/2 |e|^2', ['e']],
    ['through two', 'v = D(tau_m) u\n w = v - b\n e = w - W r\n energy E = 1/2 |e|^2', ['e']],
    ['two of them', 'e = D(tau_m) u - b\n f = D(tau_r) u - W r\n energy E = 1/2 |e|^2 + |f|^2', ['e', 'f']],
    ['one of two that read it', 'v = D(tau_m) u\n e = v - b\n f = v - W r\n energy E = 1/2 |f|^2', ['f']],
    ['both that read it', 'v = D(tau_m) u\n e = v - b\n f = v - W r\n energy E = |e|^2 + |f|^2', ['e', 'f']],
    ['a product of look-aheads', 'e = D(tau_m) D(tau_r) u - W r\n energy E = 1/2 |e|^2', ['e']],
    ['squared, and once more', 'e = D(tau_m) u - W r\n energy E = 1/2 |e|^2 + dot(b, e)', ['e']],
    ['a look-ahead behind a low-pass', 'e = D(tau_m) I(tau_r) u - W r\n energy E = 1/2 |e|^2', ['e']],
    ['a rate, beside a look-ahead on something else', 'e = ddt(u) - D(tau_m) r\n energy E = 1/2 |e|^2', []],
    ['a low-pass beside one', 'e = I(tau_r) u - D(tau_m) r\n energy E = 1/2 |e|^2', []],
    ['a matrix', 'm[i,j] = D(tau_m[i]) u[i] - W[i,j]\n energy E = 1/2 sum(i, j, m[i,j]^2)', []],
    ['not squared', 'e = D(tau_m) u - W r\n energy E = dot(b, e) + 1/2 |u|^2', []],
    ['to the fourth', 'e = D(tau_m) u - W r\n energy E = 1/4 sum(e.^4)', []],
    ['below an operator', 'e = D(tau_m) u - W r\n energy E = 1/2 |I(tau_s) e|^2', []],
    ['without a look-ahead', 'e = I(tau_m) u - W r\n energy E = 1/2 |e|^2', []],
    ['with a rate alone', 'e = ddt(u) - W r\n energy E = 1/2 |e|^2', []],
    ['with a delay', 'e = delay(1) u - W r\n energy E = 1/2 |e|^2', []],
    ['with no operator', 'e = u - W r\n energy E = 1/2 |e|^2', []],
    ['a look-ahead on something else', 'e = u - W D(tau_m) r\n energy E = 1/2 |e|^2', []],
    ['not in the energy', 'e = D(tau_m) u - W r\n energy E = 1/2 |u|^2', []],
  ] as const)('%s', (_, text, names) => {
    expect(errorsOf(text).map((e) => e.definition.name)).toEqual(names)
  })
})

describe('its own terms and the rest', () => {
  const parts = (text: string, at = 0) => {
    const error = errorsOf(`${text}\n energy E = 1/2 |e|^2 + 0 * dot(b, e)`)[at]
    if (!error) throw new Error('no error')
    return { own: plain(add(error.own.map(termExpr))), rest: plain(error.rest), lead: error.lead }
  }
  const v = mul([num(2), op([ahead('tau_m')], U)])
  const sent = (text: string): string => parts(`e = D(tau_m) u ${text}`).rest

  test('a definition that holds the state is opened, with its factor', () => {
    const found = parts('v = D(tau_m) u - b\n e = 2 v - W r')
    expect(found.own).toBe(plain(v))
    expect(found.rest).toBe(JSON.stringify(named(add([mul([num(-2), B]), rest('W r')])).id))
    expect(found.lead).toHaveLength(1)
  })

  test('one that holds another that holds it, too', () => {
    const found = parts('v = D(tau_m) u\n w = b - v\n e = W r - 2 w')
    expect(found.own).toBe(plain(v))
    expect(found.rest).toBe(plain(add([mul([num(-2), B]), neg(rest('W r'))])))
  })

  test('one that does not stays closed', () => {
    expect(sent('- s\n s = W r + b')).toBe(plain(neg(sym('let', 's', ['i']))))
  })

  test('one below an operator stays closed', () => {
    const found = parts('v = D(tau_m) u\n e = D(tau_r) u - I(tau_s) v')
    expect(found.own).toBe(plain(op([ahead('tau_r')], U)))
    expect(found.rest).toBe(plain(neg(op([ahead('tau_s', -1)], sym('let', 'v', ['i'])))))
  })

  // terms are ordered by their hash: with all pairs of names each order is met
  const NAMES = ['tau_m', 'tau_r', 'tau_s', 'g', 'k']
  const PAIRS = NAMES.flatMap((a) => NAMES.filter((b) => b !== a).map((b) => [a, b] as const))
  test.each([
    ['a product', (a: string) => `D(${a}) D(${a}) u`],
    ['D(−τ)', (a: string) => `D(-${a}) u`],
    ['a look-ahead behind a low-pass', (a: string) => `D(${a}) I(tau_m) u`],
    ['a low-pass', (a: string) => `I(${a}) u`],
  ] as const)('it starts with one look-ahead, not with %s', (_, term) => {
    for (const [a, b] of PAIRS.filter((pair) => !pair.includes('tau_m'))) {
      const { lead } = parts(`e = ${term(a)} + D(${b}) u - W r`)
      expect(lead.map((f) => (f.tau?.kind === 'sym' ? f.tau.name : ''))).toEqual([b])
      expect(lead[0]).toMatchObject({ op: 'D', power: 1, reversed: false })
    }
  })

  test('a rate is taken with one of two terms in the state, whatever they are called', () => {
    for (const a of NAMES)
      for (const [b, c] of PAIRS.filter((pair) => !pair.includes(a))) {
        const [error] = errorsOf(`e = ${a} * ddt(u) + ${b} * u + ${c} * u - W r\n energy E = 1/2 |e|^2`)
        const terms = [a, b, c].map((name, n) =>
          mul([sym('constant', name), n === 0 ? op([derivative()], U) : U]),
        )
        expect(equal(named(add(error?.own.map(termExpr) ?? [])), add(terms))).toBe(true)
      }
  })

  test.each([
    ['e = D(tau_m) D(tau_r) u + D(tau_s) u - W r', ['tau_s']],
    ['e = D(-tau_m) u + D(tau_s) u - W r', ['tau_s']],
    ['e = D(tau_m) I(tau_r) u + D(tau_s) u - W r', ['tau_s']],
    ['e = D(tau_m) D(tau_r) u - W r', ['tau_m', 'tau_r']],
    ['e = I(tau_r) u + D(tau_m) D(tau_m) u - W r', ['tau_m']],
  ] as const)('it starts with one look-ahead where it can: %s', (text, taus) => {
    const { lead } = parts(text)
    expect(lead.map((f) => (f.tau?.kind === 'sym' ? f.tau.name : '')).sort()).toEqual([...taus])
    expect(lead.every((f) => f.op === 'D' && f.power > 0 && !f.reversed)).toBe(true)
  })
})

/** −W r with its sum, as a definition of its own says it. */
function rest(text: 'W r'): Expr {
  const body = parse(`${HEAD} s = -${text}\n energy E = dot(s, u)`).definitions.get('s')?.body ?? ZERO
  return body
}

test('scalars are opened to the bottom, and nothing else', () => {
  const model = parse(`${HEAD}
    A = 1/2 |r|^2
    F = A^2 + dot(b, u)
    energy E = 3 F + A * sum(r) + |u|^2`)
  const opened = openScalars(model.energies.get('E')?.body ?? ZERO, model.definitions)
  const names = (e: Expr): readonly string[] => {
    const found = new Set<string>()
    substitute(e, (s) => {
      found.add(s.name)
      return s
    })
    return [...found].sort()
  }
  expect(names(opened)).toEqual(['b', 'r', 'u'])
  const same = parse(`${HEAD} energy E = 3 ((1/2 |r|^2)^2 + dot(b, u)) + 1/2 |r|^2 * sum(r) + |u|^2`)
  expect(equal(opened, same.energies.get('E')?.body ?? ZERO, 1)).toBe(true)
})

describe('the condition solved for the error', () => {
  const core = (text: string) =>
    derive(
      parse(`
    state u
    weight W
    target y
    constant tau_m = 1, tau_r = 0.5, tau_a = 2, lambda = 2, g = 3, beta = 1
    activation phi = tanh
    ${text}`),
    ).core
  const solution = (text: string): string => {
    const [error] = core(text).errors
    return error ? String(equal(solutionExpr(error.exact), solutionExpr(error.runs), 1)) : 'none'
  }

  const PROSPECTIVE = 'e = D(tau_m) u - W phi(D(tau_m) u)\nenergy E = 1/2 |e|^2 + beta/2 * |u - y|^2\n'
  test.each([
    `e = D(tau_m) u - W phi(D(tau_r) u) + g I(tau_a) u
    energy E = 1/2 lambda |e|^2 + beta/2 * |phi(D(tau_r) u) - y|^2
    stationary u`,
    `${PROSPECTIVE} stationary E in D(tau_m) u`,
    `${PROSPECTIVE} stationary E in D(-tau_r) u`,
  ])('holds, multiplied by what was divided by, as the slope of the action: %s', (text) => {
    expect(solution(text)).toBe('true')
    const slopes = core(text).derivatives.filter((d) => d.of === 'u')
    expect(slopes).toHaveLength(2)
    const [direct, implied] = slopes
    if (!direct || !implied) throw new Error('no slopes')
    expect(equal(direct.slope, implied.slope, 2)).toBe(true)
  })

  const runs = (energy: string, principle: string): Expr =>
    solutionExpr(
      core(`
    e = D(tau_m) u - W phi(D(tau_r) u) + g I(tau_a) u
    energy E = ${energy}
    stationary u
    ${principle}`).errors[0]?.runs ?? [],
    )

  test.each(['approximate causal', 'approximate causal at 2', 'approximate instantaneous'])(
    'what the whole energy is multiplied by is of no matter: %s',
    (principle) => {
      const cost = '|phi(D(tau_r) u) - y|^2'
      const whole = runs(`1/2 lambda |e|^2 + lambda * beta/2 * ${cost}`, principle)
      expect(equal(whole, runs(`1/2 |e|^2 + beta/2 * ${cost}`, principle), 1)).toBe(true)
    },
  )

  test.each(['a', 'c', 'f', 'h', 'p', 'q', 'v', 'w'])(
    'the operator that is inverted is the look-ahead, whatever stands beside it: %s',
    (name) => {
      const [error] = derive(
        parse(`
    state u
    weight W
    constant tau_m = 1, tau_${name} = 2
    activation phi = tanh
    e = D(tau_m) u - W phi(u) + I(tau_${name}) u
    energy E = 1/2 |e|^2
    stationary u`),
      ).core.errors
      const first = error?.exact.map((t) =>
        t.word.find((f) => f.tau?.kind === 'sym' && f.tau.name === 'tau_m'),
      )
      expect(first).toHaveLength(2)
      for (const f of first ?? []) expect(f).toMatchObject({ op: 'D', reversed: true, power: -1 })
    },
  )
})
