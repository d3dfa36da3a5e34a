/** @file What the equations of a step are resolved to: which signals there are, in which order, what is stored, what stands in their place. */
import { describe, expect, test } from 'vitest'
import { ModelError } from '../../src/base/diagnostic.js'
import { add, map, mul, neg, num, softmax, sym } from '../../src/expr/build.js'
import type { Expr } from '../../src/expr/expr.js'
import { nodes } from '../../src/expr/substitute.js'
import { logsumexp, sumOver } from '../../src/expr/sums.js'
import { derive, parse } from '../../src/index.js'
import { RANK, type Realization } from '../../src/realize/realization.js'
import { realize } from '../../src/realize/realize.js'

const realized = (text: string, x = 'input 2'): Realization =>
  realize(
    derive(
      parse(`state u
weight W
bias b
target y
constant tau = 1, tau_r = 0.5, beta = 1
activation phi = tanh
r = phi(D(tau_r) u)
${text}
network
  x : ${x}
  h : 3
  y : output 2
  x -> h -> y
  h -> h`),
    ).core,
  )
const LAW = 'tau * ddt(u) = -u + W r'

const r = (i = 'i'): Expr => sym('let', 'r', [i])
const kinds = (e: Expr | undefined): ReadonlySet<string> =>
  new Set(e ? [...nodes([e])].map((x) => x.kind) : [])
const rightOf = ({ membranes }: Realization): Expr => membranes[0]?.right ?? num(0)
const gradientOf = ({ learning }: Realization, parameter: string): Expr =>
  learning.find((l) => l.rule.parameter === parameter)?.gradient ?? num(0)
const signalOf = ({ signals }: Realization, name: string) => signals.find((s) => s.name === name)

describe('signals', () => {
  const found = realized(`t = r .* r\ns = 2 t\np = 2 u\nq = p .* p\n${LAW} + s + q`)

  test('each stands once, rank by rank, after what it reads', () => {
    expect(found.signals.map((s) => s.name)).toEqual(['p', 'q', 'r', 't', 's'])
    expect(found.signals.map((s) => s.rank)).toEqual([
      RANK.source,
      RANK.source,
      RANK.rate,
      RANK.rate,
      RANK.rate,
    ])
    const ranks = Object.values(RANK)
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    expect(new Set(ranks).size).toBe(ranks.length)
  })

  test('those that come later than a reader are stored for it, and no others', () => {
    expect(found.signals.filter((s) => s.stored).map((s) => s.name)).toEqual(['r', 's'])
    expect(rightOf(found)).toBe(
      add([
        neg(sym('state', 'u', ['i'])),
        sym('let', found.products[0]?.leaf ?? '', ['i']),
        sym('let', 's', ['i']),
        sym('let', 'q', ['i']),
      ]),
    )
  })

  test('a low-pass of a rate has a signal of its own before the law, from the stored rate', () => {
    const filtered = realized(`${LAW} + I(tau) r`)
    const own = filtered.signals.find((s) => s.filters.length > 0)
    expect(own).toMatchObject({ rank: RANK.drive, stored: false })
    expect(own?.filters.map((f) => f.input)).toEqual([r()])
    expect(signalOf(filtered, 'r')?.stored).toBe(true)
  })

  test('a function of all neurons stays where it is read, of what they stored', () => {
    const total = sumOver(r(), ['i'])
    for (const [text, e] of [
      ['tanh(sum(r)) .* b', mul([map('tanh', 0, total), sym('bias', 'b', ['i'])])],
      ['exp(sum(r)) * b', mul([map('exp', 0, total), sym('bias', 'b', ['i'])])],
    ] as const) {
      const inside = realized(`${LAW} + ${text}`)
      expect(inside.signals.map((s) => [s.name, s.stored])).toEqual([['r', true]])
      const right = rightOf(inside)
      expect(right.kind === 'add' && right.terms.includes(e)).toBe(true)
    }
  })

  test('what is normalised over all neurons keeps its sign and its place', () => {
    const own = realized(
      `q = softmax(r)\n${LAW} + q + logsumexp(2 r) * b\ncost C = logsumexp(3 r) - dot(r, y)`,
    )
    expect(signalOf(own, 'q')?.body).toBe(softmax(r(), 'i'))
    const right = rightOf(own)
    const scaled = (by: number): Expr => logsumexp(mul([num(by), r()]), 'i')
    expect(right.kind === 'add' && right.terms.includes(mul([scaled(2), sym('bias', 'b', ['i'])]))).toBe(true)
    const cost = add([scaled(3), neg(sumOver(mul([r(), sym('target', 'y', ['i'])]), ['i']))])
    expect(own.cost).toBe(mul([sym('given', 'y'), cost]))
  })

  test('a log Σ exp of what a weight brings is one of the product', () => {
    const own = realized(`${LAW} + logsumexp(W r + 2 r) * b`)
    const brought = sym('let', own.products[0]?.leaf ?? '', ['i'])
    const right = rightOf(own)
    const inside = logsumexp(add([brought, mul([num(2), r()])]), 'i')
    expect(right.kind === 'add' && right.terms.includes(mul([inside, sym('bias', 'b', ['i'])]))).toBe(true)
    expect(right.free).toEqual(['i'])
  })
})

describe('rules', () => {
  test('a signal of synapses is carried out where a rule reads it, and at its own synapses alone', () => {
    const definition = `m[i,j] = r[i] * r[j]\n${LAW}\n`
    expect(realized(definition).synaptic).toEqual([])
    const found = realized(`${definition}ddt(W[i,j]) = m[i,j]`)
    expect(found.synaptic.map((s) => s.name)).toEqual(['m'])
    expect(gradientOf(found, 'W')).toBe(sym('let', 'm', ['i', 'j']))
    const elsewhere = (): Realization => realized(`${definition}ddt(W[i,j]) = m[j,i]`)
    expect(elsewhere).toThrow(ModelError)
    expect(elsewhere).toThrow("'m' is read elsewhere than at its own synapses")
  })

  test('states are committed after a rule that reads one, else before', () => {
    const late = (...rules: readonly string[]): boolean => realized([LAW, ...rules].join('\n')).lateCommit
    expect(late()).toBe(false)
    expect(late('ddt(b) = r')).toBe(false)
    expect(late('ddt(b) = u')).toBe(true)
    expect(late('ddt(b) = r .* u')).toBe(true)
    expect(late('ddt(W[i,j]) = r[i] * r[j]')).toBe(false)
  })

  test('what the presynaptic neuron does is its own signal, and so is a softmax of all', () => {
    const found = realized(`${LAW}\nddt(W[i,j]) = r[i] * tanh(u[j])`, '2')
    const gradient = gradientOf(found, 'W')
    expect(kinds(gradient)).toEqual(new Set(['mul', 'sym']))
    expect(found.signals.map((s) => s.body)).toContain(map('tanh', 0, sym('state', 'u', ['i'])))
    const normal = realized(`${LAW}\nddt(W[i,j]) = softmax(r)[i] * r[j]`)
    expect(kinds(gradientOf(normal, 'W'))).toEqual(new Set(['mul', 'sym']))
    expect(normal.signals.map((s) => s.body)).toContain(softmax(r(), 'i'))
  })

  test('a slope that the error has already is not taken again', () => {
    const found = realized(`e = D(tau) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
approximate causal
descend E in W, tau_r rate 1`)
    const slope = found.signals.find((s) => s.body.kind === 'map' && s.body.order === 1)
    expect(slope).toMatchObject({ rank: RANK.rate, stored: true })
    const gradient = gradientOf(found, 'tau_r')
    expect(kinds(gradient).has('map')).toBe(false)
    expect([...nodes([gradient])]).toContain(sym('let', slope?.name ?? '', ['i']))
  })
})
