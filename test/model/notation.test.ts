/** @file Two notations, two alphabets, any order, any names: one and the same expression nodes. */
import { describe, expect, it } from 'vitest'
import { sym } from '../../src/expr/build.js'
import type { Expr } from '../../src/expr/expr.js'
import { substitute } from '../../src/expr/substitute.js'
import { parse } from '../../src/model/parse.js'
import { bodies, example, exampleNames, exampleText } from './examples.js'
import { INDEXED, inIndices } from './indexed.js'

const equal = (a: ReadonlyMap<string, Expr>, b: ReadonlyMap<string, Expr>): void => {
  expect([...b.keys()].sort()).toEqual([...a.keys()].sort())
  for (const [name, body] of a) expect(b.get(name), name).toBe(body)
}

describe('notations', () => {
  it.each(INDEXED)('%s with indices', (name, replacements) => {
    equal(bodies(example(name)), bodies(parse(inIndices(name, replacements))))
  })

  it('Greek letters, superscripts and signs', () => {
    const paper = exampleText('latent-equilibrium')
      .replaceAll('tau', 'τ')
      .replaceAll('beta', 'β')
      .replaceAll('phi', 'φ')
      .replace('1/2 |e|^2', '½ ‖e‖²')
      .replace('D(τ) u - W r - b', 'D(τ) u − W r − b')
    equal(bodies(example('latent-equilibrium')), bodies(parse(paper)))
  })

  it('dots for derivatives', () => {
    const dotted = exampleText('coupled-oscillators').replace('ddt(q)', 'q̇')
    equal(bodies(example('coupled-oscillators')), bodies(parse(dotted)))
  })

  it('β (u − θ) is a product, also of a power and in front of a weight', () => {
    const model = parse(`state u
weight W
constant beta = 2
theta = tanh(u)
a = beta (u - theta)
b1 = beta * (u - theta)
c = beta (sum(u))^2
d = beta * (sum(u)^2)
f = W beta (u - theta)
g = beta * (W (u - theta))
ddt(u) = -u`)
    const body = (name: string) => model.definitions.get(name)?.body
    expect(body('b1')).toBe(body('a'))
    expect(body('d')).toBe(body('c'))
    expect(body('g')).toBe(body('f'))
  })

  it('weights and operators take one factor', () => {
    const model = parse(`state u, v
weight W
constant tau = 2
a = W D(tau) u .* v
b1 = (W (D(tau) u)) .* v
c[i] = sum(j, W[i,j] D(tau[j]) u[j]) * v[i]
d = W' u .* v
f[j] = sum(i, W[i,j] u[i]) v[j]
g = 2 W u / 4
h[i] = 1/2 sum(j, W[i,j] u[j])
ddt(u) = -u
ddt(v) = -v`)
    const body = (name: string) => model.definitions.get(name)?.body
    expect(body('b1')).toBe(body('a'))
    expect(body('c')).toBe(body('a'))
    expect(body('f')).toBe(body('d'))
    expect(body('h')).toBe(body('g'))
  })
})

describe('order and names', () => {
  const theory = (text: string): { head: string[]; tail: string } => {
    const at = text.indexOf('network\n')
    return { head: text.slice(0, at).split('\n'), tail: text.slice(at) }
  }

  it.each(exampleNames)('%s with its statements in reverse', (name) => {
    const { head, tail } = theory(exampleText(name))
    const reversed = parse(`${[...head].reverse().join('\n')}\n${tail}`)
    const model = example(name)
    const sorted = (m: typeof model) => [...bodies(m)].sort(([a], [b]) => (a < b ? -1 : 1))
    // Laws of a name of its own each: the order of rules is that of the text.
    const own = (m: typeof model) => new Map(sorted(m).filter(([key]) => !key.startsWith('rate')))
    if (new Set(model.kinds).size === 1) equal(own(model), own(reversed))
    const facts = (m: typeof model) =>
      [...m.symbols.values()].map((s) => `${s.role} ${s.name} ${s.perNeuron}`).sort()
    expect(facts(reversed)).toEqual(facts(model))
  })

  it.each(exampleNames)('%s with other names', (name) => {
    const model = example(name)
    const rename = (n: string): string => `${n}_z`
    const names = [...model.symbols.keys(), ...bodies(model).keys()].filter((n) => /^\w+$/u.test(n))
    const { head, tail } = theory(exampleText(name))
    const title = head.findIndex((line) => line.startsWith('model '))
    const source = head
      .filter((_, n) => n !== title)
      .map((line) => line.replace(/#.*$/u, ''))
      .join('\n')
    const renamed = source.replace(/\b[A-Za-z]\w*\b/gu, (word) =>
      names.includes(word) ? rename(word) : word,
    )
    const kindless = tail.slice(0, 0)
    const other = parse(renamed + kindless)
    const back = (e: Expr): Expr =>
      substitute(e, (s) =>
        names.includes(s.name.slice(0, -2)) ? sym(s.role, s.name.slice(0, -2), s.indices) : s,
      )
    const theoryOnly = parse(source)
    for (const [key, body] of bodies(theoryOnly)) {
      const word = key.replace(/\w+/gu, (w) => (names.includes(w) ? rename(w) : w))
      const found = bodies(other).get(word)
      expect(found && back(found), key).toBe(body)
    }
  })
})
