/** @file Every row of the tables that judge and print a derivation, each against what it must say. */
import { describe, expect, test } from 'vitest'
import { degreeOf, degreesOf } from '../../src/analyze/degrees.js'
import { latexProse } from '../../src/analyze/latex.js'
import { memoryOf } from '../../src/analyze/memory.js'
import { slopeRange } from '../../src/analyze/stabilitySlopes.js'
import type { Equation } from '../../src/derive/derivation.js'
import { BUILT_IN } from '../../src/expr/activations.js'
import { add, map, mul, num, ONE, op, pow, softmax, sym } from '../../src/expr/build.js'
import type { Expr, Factor } from '../../src/expr/expr.js'
import { derivative, lookAhead } from '../../src/expr/operator.js'
import { logsumexp, sumOver } from '../../src/expr/sums.js'
import { derive, parse } from '../../src/index.js'

const u = sym('state', 'u', ['i'])
const tau = sym('constant', 'tau', ['i'])
const delay: Factor = { op: 'S', tau: sym('constant', 'd'), reversed: false, power: 1 }

describe('LaTeX of what prose holds beyond ASCII', () => {
  test.each([
    ['−', '-'],
    ['†', '^\\dagger'],
    ['⁻¹', '^{-1}'],
    ['²', '^2'],
    ['³', '^3'],
    ['½', '\\tfrac12'],
    ['⊙', '\\odot'],
    ['‖', '\\|'],
    ['→', '\\to'],
    ['≥', '\\ge'],
    ['≤', '\\le'],
    ['∂', '\\partial'],
    ['∫', '\\int'],
    ['×', '\\times'],
    ['Σ', '\\Sigma'],
    ['Δ', '\\Delta'],
    ['α', '\\alpha'],
    ['ω', '\\omega'],
    ['λ', '\\lambda'],
  ])('%s', (sign, math) => {
    expect(latexProse(`a${sign}b`)).toBe(`a$${math}$b`)
  })
})

test('kinds of equations stand below their own titles, in this order', () => {
  const d = derive(
    parse(`state u
weight W
target y
constant tau_m = 1, tau_r = 0.5
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r
energy E = 1/2 |e|^2 + 1/2 |y - r|^2
stationary u
descend E in W rate 1
approximate causal`),
  )
  const kindBelow = (text: string, title: RegExp): readonly string[] => {
    const found: string[] = []
    let now = ''
    for (const line of text.split('\n')) {
      now = title.exec(line)?.[1] ?? now
      const id = /\b(neuron|error|definition|synapse)-\w+/.exec(line.replaceAll('\\', ''))?.[1]
      if (id && !found.includes(`${now}: ${id}`)) found.push(`${now}: ${id}`)
    }
    return found
  }
  const expected = ['Neuron: neuron', 'Error: error', 'Definitions: definition', 'Plasticity: synapse']
  expect(kindBelow(d.toText(), /^(\w+)$/)).toEqual(expected)
  expect(kindBelow(d.toMarkdown().replace(/## Boundary[\s\S]*/, ''), /^## (\w+)/)).toEqual(expected)
  expect(kindBelow(d.toLatex(), /subsection\*\{(\w+)\}/)).toEqual(expected)
})

describe('memory', () => {
  const equation = (
    form: Equation['form'],
    indices: readonly string[],
    right: Expr,
    more = {},
  ): Equation => ({
    id: 'x',
    of: 'u',
    kind: 'neuron',
    principle: '',
    exact: true,
    runs: true,
    form,
    gain: ONE,
    indices,
    right,
    text: '',
    ascii: '',
    latex: '',
    ...more,
  })
  test.each([
    ['definition', '0', '0'],
    ['rate', '1 per neuron', 'N'],
    ['acceleration', '2 per neuron', '2 N'],
    ['contrast', '2 per neuron', '2 N'],
    ['window', '2 per neuron', '2 N'],
  ] as const)('a %s keeps %s', (form, text, total) => {
    expect(memoryOf(equation(form, ['i'], tau))).toMatchObject({ text, total })
  })

  const low = (e: Expr): Expr => op([lookAhead(sym('constant', 'a'), -1)], e)
  test.each([
    ['of a neuron', ['i'], low(u), {}, '1 per neuron', 'N'],
    ['of the neuron before', ['i', 'j'], low(sym('state', 'u', ['j'])), {}, '1 per presynaptic neuron', 'N'],
    ['of the neuron behind', ['i', 'j'], low(u), {}, '1 per postsynaptic neuron', 'N'],
    ['of a synapse', ['i', 'j'], low(mul([u, sym('state', 'u', ['j'])])), {}, '1 per synapse', 'S'],
    ['of the network', [], low(sym('state', 'v')), {}, '1 in all', '1'],
  ] as const)('a low-pass %s', (_, indices, right, more, text, total) => {
    expect(memoryOf(equation('definition', indices, right, more))).toMatchObject({ text, total })
  })

  test.each([
    ['a neuron', ['i'], {}, 'N'],
    ['a synapse', ['i', 'j'], {}, 'S'],
    ['a kernel entry', ['k', 'l'], { shared: ['x'] }, 'K'],
    ['the network', [], {}, '1'],
  ] as const)('the rate of %s', (_, indices, more, total) => {
    expect(memoryOf(equation('rate', indices, tau, more)).total).toBe(total)
  })
})

const population = parse(`state u
constant tau = 1
tau * ddt(u) = -u
network
  h : 3`)

describe('bounds of slopes', () => {
  const [place] = population.populations
  test.each(Object.keys(BUILT_IN) as (keyof typeof BUILT_IN)[])('of %s are those of its slope', (fn) => {
    if (!place) throw new Error('the model has a population')
    const { low, high } = slopeRange(population, fn, place, () => undefined) ?? { low: 1, high: 0 }
    const slope = BUILT_IN[fn][1]
    const far = fn === 'log' ? [1e-4, 1, 1e4] : [-40, 40]
    const points = fn === 'log' ? [] : Array.from({ length: 4001 }, (_, n) => (n - 2000) / 200)
    const seen = [...points, ...far].map((x) => slope(x))
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(low)
    expect(Math.max(...seen)).toBeLessThanOrEqual(high)
    expect(Math.min(...seen)).toBeCloseTo(low, 3)
    if (Number.isFinite(high)) expect(Math.max(...seen)).toBeCloseTo(high, 3)
    else expect(Math.max(...seen)).toBeGreaterThan(1000)
  })
})

describe('derivatives at hand', () => {
  const d = (e: Expr, power = 1): Expr => op([lookAhead(tau, power)], e)
  const degrees = new Map([
    ['r', -1],
    ['s', 2],
  ])
  const r = sym('let', 'r', ['i'])
  const s = sym('let', 's', ['i'])
  const target = sym('target', 'y', ['i'])
  const W = sym('weight', 'W', ['i', 'j'])
  test.each<readonly [string, Expr, number]>([
    ['a number', num(2), 0],
    ['a constant', tau, 0],
    ['a weight', W, 0],
    ['a state', u, -1],
    ['data', target, 0],
    ['noise', sym('noise', 'xi', ['i']), 0],
    ['a definition', r, -1],
    ['one that lacks two', s, 2],
    ['one that is not known', sym('let', 't', ['i']), 0],
    ['a rate', op([derivative()], u), 0],
    ['a second rate', op([derivative(2)], u), 1],
    ['a low-pass', d(target, -1), -1],
    ['a low-pass of a state', d(u, -1), -2],
    ['a look-ahead on data', d(target), 1],
    ['a delay', op([delay], u), -1],
    ['a sum', add([u, target]), 0],
    ['a sum of states', add([u, r]), -1],
    ['a sum with a constant', add([u, tau]), -1],
    ['a product with a constant', mul([tau, u]), -1],
    ['a product', mul([u, s]), 2],
    ['a product over neurons', sumOver(mul([W, sym('state', 'u', ['j'])]), ['j']), -1],
    ['a power', pow(u, 2), -1],
    ['a power of a constant', pow(tau, -1), 0],
    ['a function', map('tanh', 0, d(u, -1)), -2],
    ['a function of a constant', map('tanh', 0, tau), 0],
    ['a softmax', softmax(u, 'i'), 0],
    ['a log Σ exp', logsumexp(mul([u, r]), 'i'), 0],
    ['a product with a softmax', mul([softmax(u, 'i'), u]), 0],
  ])('%s', (_, e, degree) => {
    expect(degreeOf(e, degrees)).toBe(degree)
  })

  test('of definitions, after those that they read', () => {
    const bodies = new Map<string, Expr>([
      ['a', d(sym('let', 'b', ['i']))],
      ['b', add([sym('let', 'c', ['i']), u])],
      ['c', d(u, -1)],
      ['loop', add([sym('let', 'loop', ['i']), u])],
    ])
    expect(Object.fromEntries(degreesOf(bodies))).toEqual({ a: 0, b: -1, c: -2, loop: 0 })
  })
})
