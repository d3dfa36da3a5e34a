/** @file Transposes of symmetric weights, read as the weights: which names, and in which places of an expression. */
import { describe, expect, test } from 'vitest'
import { symmetricWeights, withoutTransposes } from '../../src/derive/symmetric.js'
import { add, map, mul, num, op, pow, sym } from '../../src/expr/build.js'
import type { Expr } from '../../src/expr/expr.js'
import { derivative } from '../../src/expr/operator.js'
import { sumOver } from '../../src/expr/sums.js'
import { parse } from '../../src/model/parse.js'
import { derive } from '../../src/pipeline.js'

const model = (lines: string, weights = 'W, V, B') =>
  parse(`
    state u
    weight ${weights}
    constant tau_m = 1
    activation phi = tanh
    e = u - W phi(u) - V phi(u)
    energy E = 1/2 |e|^2
    flow E in u rate 1/tau_m
    ${lines}`)

describe('which weights are symmetric', () => {
  test.each([
    ['one of two', 'network\n h : 3\n W : h -> h, symmetric\n V : h -> h', 'W, V', ['W']],
    ['both', 'network\n h : 3\n W : h -> h, symmetric\n V : h -> h, symmetric', 'W, V', ['W', 'V']],
    ['none', 'network\n h : 3\n W : h -> h\n V : h -> h', 'W, V', []],
    [
      'one connection of a weight is not',
      'network\n h : 3\n k : 3\n W : h -> h, symmetric\n W : h -> k\n V : h -> h',
      'W, V',
      [],
    ],
    [
      'not the one that has feedback weights of its own, which are drawn as it is',
      "approximate feedback V' by B\nnetwork\n h : 3\n W : h -> h, symmetric\n V : h -> h, symmetric",
      'W, V, B',
      ['W', 'B'],
    ],
  ] as const)('%s', (_, lines, weights, names) => {
    expect([...symmetricWeights(model(lines, weights))]).toEqual(names)
  })
})

const W = (post: string, pre: string, ...more: readonly string[]): Expr =>
  sym('weight', 'W', [post, pre, ...more])
const x = (index: string): Expr => sym('state', 'x', [index])
const y = (index: string): Expr => sym('state', 'y', [index])
const forward = sumOver(mul([W('i', 'j'), x('j')]), ['j'])
const backward = sumOver(mul([W('j', 'i'), x('j')]), ['j'])
const wide = sumOver(mul([W('i', 'k'), y('k')]), ['k'])

describe('what is turned', () => {
  const turned = (e: Expr, indices: readonly string[] = ['i']): Expr =>
    withoutTransposes(e, new Set(['W']), indices)
  test.each([
    ['a sum over what a synapse reaches', backward, forward],
    ['within a sum', add([backward, y('i')]), add([forward, y('i')])],
    ['within a product', mul([backward, y('i')]), mul([forward, y('i')])],
    ['within a power', pow(add([backward, y('i')]), 2), pow(add([forward, y('i')]), 2)],
    ['within a function', map('tanh', 0, backward), map('tanh', 0, forward)],
    ['below an operator', op([derivative()], backward), op([derivative()], forward)],
    [
      'before another sum, both of whose indices are bound',
      sumOver(mul([W('j', 'i'), map('tanh', 0, sumOver(mul([W('k', 'j'), x('k')]), ['k']))]), ['j']),
      sumOver(mul([W('i', 'j'), map('tanh', 0, sumOver(mul([W('k', 'j'), x('k')]), ['k']))]), ['j']),
    ],
  ] as const)('%s', (_, e, expected) => {
    expect(turned(e)).toBe(expected)
    expect(turned(expected)).toBe(expected)
    expect(withoutTransposes(e, new Set(['V']), ['i'])).toBe(e)
    expect(withoutTransposes(e, new Set(), ['i'])).toBe(e)
  })

  test('a sum over both of its indices stays', () => {
    const both = sumOver(mul([W('j', 'k'), x('j'), y('k')]), ['j', 'k'])
    expect(turned(mul([both, y('i')]))).toBe(mul([both, y('i')]))
  })

  test('a synapse of its own is read at its own indices', () => {
    expect(turned(W('j', 'i'), ['i', 'j'])).toBe(W('i', 'j'))
    expect(turned(mul([num(2), W('j', 'i'), x('j')]), ['i', 'j'])).toBe(mul([num(2), W('i', 'j'), x('j')]))
    for (const kept of [
      W('i', 'j'),
      W('i', 'i'),
      W('j', 'j'),
      W('l', 'i'),
      W('j', 'l'),
      W('j', 'i', 'l'),
      mul([wide, x('j')]),
      mul([sumOver(mul([W('j', 'k'), y('k')]), ['k']), x('i')]),
    ])
      expect(turned(kept, ['i', 'j'])).toBe(kept)
  })

  test('and told by its name, once turned', () => {
    const seen: string[] = []
    withoutTransposes(add([backward, wide]), new Set(['W', 'V']), ['i'], (name) => seen.push(name))
    expect(seen).toEqual(['W'])
    withoutTransposes(wide, new Set(['W']), ['i'], (name) => seen.push(name))
    expect(seen).toEqual(['W'])
  })
})

test('a step names the weights that were turned, and no other', () => {
  const { core } = derive(
    parse(`
    state u
    weight W, V
    constant tau_m = 1
    activation phi = tanh
    energy E = 1/2 |u|^2 - 1/2 dot(phi(u), W phi(u))
    flow E in u rate 1/tau_m
    network
      h : 3
      W : h -> h, symmetric
      V : h -> h, symmetric`),
  )
  const step = core.steps.find((s) => s.rule === 'symmetric weights')
  expect(step?.reason).toBe("W' = W: every connection of W is symmetric")
})
