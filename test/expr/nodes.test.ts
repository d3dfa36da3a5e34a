/** @file What is known of a node, and which node it is, against its structure gone through anew. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, children, map, mul, num, op, pow, product, softmax, sym } from '../../src/expr/build.js'
import { evaluator, valueAt } from '../../src/expr/evaluate.js'
import type { Expr, Factor, Index, SymRole } from '../../src/expr/expr.js'
import { leaf } from '../../src/expr/facts.js'
import { rate } from '../../src/expr/jets.js'
import { addNode, mapNode, powNode, productOf } from '../../src/expr/node.js'
import { derivative, lookAhead, reduceWord } from '../../src/expr/operator.js'
import { nodes, substitute } from '../../src/expr/substitute.js'
import { logsumexp, rename, sumOver } from '../../src/expr/sums.js'
import { plus } from '../derive/convolutions.js'
import { build, plans } from './plan.js'
import { apart, constant, formulas, signal, TIMELINE, WORLD } from './temporal.js'

const ROLES: Readonly<Record<SymRole, boolean>> = {
  state: false,
  weight: true,
  bias: true,
  constant: true,
  parameter: true,
  target: false,
  let: false,
  signal: false,
  noise: false,
  given: false,
  output: true,
  inside: true,
  argument: false,
}

/** Bound and free indices of a node itself, its own symbols, all without what the constructors kept. */
const boundOf = (e: Expr): readonly Index[] =>
  e.kind === 'mul' ? e.sum : e.kind === 'logsumexp' ? [e.over] : []
const partsOf = (e: Expr): readonly Expr[] => {
  if (e.kind === 'add') return e.terms
  if (e.kind === 'mul') return e.factors
  if (e.kind === 'pow') return [e.base]
  if (e.kind === 'map' || e.kind === 'softmax' || e.kind === 'logsumexp') return [e.arg]
  return e.kind === 'op' ? [e.arg, ...e.word.flatMap((f) => (f.tau ? [f.tau] : []))] : []
}
const freeOf = (e: Expr): readonly Index[] => {
  const own = e.kind === 'sym' ? e.indices : e.kind === 'softmax' ? [e.at] : []
  const all = new Set([...own, ...partsOf(e).flatMap(freeOf)])
  return [...all].filter((i) => !boundOf(e).includes(i)).sort()
}
const some = (e: Expr, is: (x: Expr) => boolean): boolean => is(e) || partsOf(e).some((p) => some(p, is))
const movesIn = (e: Expr): boolean => some(e, (x) => x.kind === 'sym' && !ROLES[x.role])
const heightOf = (e: Expr): number =>
  Math.max(0, ...boundOf(e).map((i) => Number.parseInt(i.slice(1), 10)), ...partsOf(e).map(heightOf))
const extentOf = (e: Expr): number => {
  const parts = partsOf(e)
  return parts.length === 0 ? 1 : parts.reduce((n, p) => n + extentOf(p), 0)
}

/** A text that tells a structure from all others. */
function written(e: Expr): string {
  const inner = partsOf(e).map(written).join(',')
  switch (e.kind) {
    case 'num':
      return `n${e.value}`
    case 'sym':
      return `s ${e.role} ${e.name}[${e.indices.join()}]`
    case 'mul':
      return `mul(${inner};${e.sum.join()})`
    case 'pow':
      return `pow(${inner};${e.exponent})`
    case 'map':
      return `map ${e.fn} ${e.order}(${inner})`
    case 'op':
      return `op ${e.word.map((f) => `${f.op}${f.reversed}${f.power}${f.tau ? written(f.tau) : ''}`).join()}(${inner})`
    case 'softmax':
      return `softmax(${inner};${e.at})`
    case 'logsumexp':
      return `logsumexp(${inner};${e.over})`
    default:
      return `${e.kind}(${inner})`
  }
}

const u = signal('u', 'i')
const ROLED = (Object.keys(ROLES) as SymRole[]).flatMap((role) => [
  sym(role, 'x'),
  sym(role, 'x', ['i']),
  sym(role, 'x', ['i', 'j']),
  sym(role, 'z', ['j', 'i']),
])
/** Structures that differ in one thing. */
const CLOSE: readonly Expr[] = [
  ...ROLED,
  ...[u, signal('v', 'i'), constant('a')].flatMap((x) => [
    addNode([x, u]),
    productOf([x, u], []),
    productOf([x, u], ['$1']),
    productOf([x, u], ['$2']),
    productOf([x, u], ['$1', '$2']),
    addNode([x, u, u]),
    productOf([x], []),
    addNode([x]),
    ...[-2, -1, 0.5, 2, 3].map((n) => powNode(x, n)),
    ...['tanh', 'logistic', 'phi'].flatMap((fn) => [0, 1, 2].map((order) => mapNode(fn, order, x))),
    op([lookAhead(constant('a'))], x),
    op([lookAhead(constant('b'))], x),
    op([lookAhead(constant('a'), -1)], x),
    op([{ ...lookAhead(constant('a')), reversed: true }], x),
    op([derivative()], x),
    op([derivative(2)], x),
    op([{ op: 'S', tau: constant('a'), reversed: false, power: 1 }], x),
    softmax(x, 'i'),
    softmax(x, 'j'),
    logsumexp(mul([x, u]), 'i'),
  ]),
]

const below = (e: Expr): readonly Expr[] => [...nodes([e])]
const samples = (): readonly Expr[] => [
  ...CLOSE.flatMap(below),
  ...fc.sample(plans, { seed: 12, numRuns: 300 }).flatMap((p) => below(build(p))),
  ...fc.sample(formulas(3), { seed: 12, numRuns: 300 }).flatMap(below),
]

test('constant, operated, named, free indices, height and extent of every node', () => {
  const roles = new Map(ROLED.map((s) => [s, s.kind === 'sym' && ROLES[s.role]]))
  for (const [s, still] of roles) expect(s.constant).toBe(still)
  for (const [role, still] of Object.entries(ROLES)) {
    const facts = { constant: still, operated: false, named: role === 'let', height: 0, extent: 1 }
    expect(leaf(role as SymRole)).toEqual(facts)
  }
  for (const e of new Set(samples())) {
    expect(e.constant).toBe(!movesIn(e))
    expect(e.operated).toBe(some(e, (x) => x.kind === 'op'))
    expect(e.named).toBe(some(e, (x) => x.kind === 'sym' && x.role === 'let'))
    expect(e.free).toEqual(freeOf(e))
    expect(e.height).toBe(heightOf(e))
    expect(e.extent).toBe(extentOf(e))
    expect(children(e)).toEqual(partsOf(e))
  }
})

test('one structure is one node with one hash, and no other has either', () => {
  const byText = new Map<string, Expr>()
  const byHash = new Map<number, string>()
  for (const e of samples()) {
    const text = written(e)
    const known = byText.get(text)
    if (known) expect(known).toBe(e)
    byText.set(text, e)
    const same = byHash.get(e.hash)
    expect(same === undefined || same === text, `${same} and ${text}`).toBe(true)
    byHash.set(e.hash, text)
  }
  expect(byText.size).toBeGreaterThan(1000)
  expect(new Set(byText.values()).size).toBe(byText.size)
})

test('what is built again is the same node', () => {
  for (const e of CLOSE) {
    if (e.kind === 'add') expect(addNode([...e.terms])).toBe(e)
    if (e.kind === 'mul') expect(productOf([...e.factors], [...e.sum])).toBe(e)
    if (e.kind === 'pow') expect(powNode(e.base, e.exponent)).toBe(e)
    if (e.kind === 'map') expect(mapNode(e.fn, e.order, e.arg)).toBe(e)
    if (e.kind === 'sym') expect(sym(e.role, e.name, [...e.indices])).toBe(e)
  }
})

test('a node is what was asked for, however many others differ from it in one thing', () => {
  const x = sym('state', 'asked', ['i'])
  const y = sym('state', 'asked', ['j'])
  const sums = [[], ['$1'], ['$2'], ['$1', '$2'], ['$2', '$1'], ['$3', '$2']]
  for (const factors of [[x, y], [x], [y, x], [x, y, x]])
    for (const sum of [...sums, ...sums]) {
      const made = productOf(factors, [...sum])
      expect([made.kind, made.factors, made.sum]).toEqual(['mul', factors, sum])
      expect(made.free).toEqual([...new Set(factors.flatMap((f) => f.free))].sort())
    }
})

test('the factors of a word stand in one order: look-aheads, rates, delays; low-passes after what is not inverted', () => {
  const a = constant('a')
  const S: Factor = { op: 'S', tau: a, reversed: false, power: 1 }
  const D = lookAhead(a)
  const back: Factor = { ...D, reversed: true }
  const I = lookAhead(constant('b'), -1)
  const ordered = [D, back, I, derivative(), S]
  for (let n = 0; n < 5; n++)
    expect(reduceWord([...ordered.slice(n), ...ordered.slice(0, n)])).toEqual(ordered)
  expect(reduceWord([...ordered].reverse())).toEqual(ordered)
})

describe('random formulas with operators', () => {
  const value = evaluator(WORLD)
  const middle = Math.floor(TIMELINE.times.length / 2)
  const at = (e: Expr, i: number, name = 'i'): number => valueAt(value(e), middle, { [name]: i }, WORLD.sizes)

  test('renamed they are the same at the new name', () => {
    fc.assert(
      fc.property(formulas(2), (e) => {
        for (const name of ['k', 'j', 'z']) {
          const other = rename(e, new Map([['i', name]]))
          expect(other.free).toEqual(e.free.map((i) => (i === 'i' ? name : i)))
          for (const i of [0, 1]) expect(at(other, i, name)).toBeCloseTo(at(e, i), 9)
          expect(rename(other, new Map([[name, 'i']]))).toBe(e)
        }
      }),
      { seed: 31, numRuns: 200 },
    )
  })

  test('with symbols replaced by themselves they are the same node, with others what these give', () => {
    const swapped = new Map(WORLD.quantities)
    const [U, V] = [WORLD.quantities.get('u'), WORLD.quantities.get('v')]
    const [A, C] = [WORLD.quantities.get('a'), WORLD.quantities.get('c')]
    if (!U || !V || !A || !C) throw new Error('the world has its signals')
    swapped.set('u', V).set('v', U).set('a', C).set('c', A)
    const other = evaluator({ ...WORLD, quantities: swapped })
    const names: Readonly<Record<string, string>> = { u: 'v', v: 'u', a: 'c', c: 'a' }
    fc.assert(
      fc.property(formulas(2), (e) => {
        expect(substitute(e, (s) => s)).toBe(e)
        const replaced = substitute(e, (s) => sym(s.role, names[s.name] ?? s.name, s.indices))
        for (const i of [0, 1]) {
          const direct = valueAt(other(e), middle, { i }, WORLD.sizes)
          expect(Math.abs(at(replaced, i) - direct) / Math.max(1, Math.abs(direct))).toBeLessThan(1e-8)
        }
      }),
      { seed: 32, numRuns: 200 },
    )
  })

  test('their rates of change are those of their values', () => {
    fc.assert(
      fc.property(formulas(2), (e) => {
        expect(apart(rate(e), op([derivative()], e))).toBeLessThan(1e-4)
      }),
      { seed: 33, numRuns: 200 },
    )
  })
})

test('the rates of a softmax, of a log Σ exp and of products summed over neurons', () => {
  const v = signal('v', 'i')
  const W = sym('weight', 'W', ['i', 'j'])
  const list = [
    softmax(mul([num(3), u]), 'i'),
    mul([v, softmax(add([u, v]), 'i')]),
    logsumexp(mul([num(2), u]), 'i'),
    logsumexp(mul([u, v, num(4)]), 'i'),
    sumOver(mul([W, signal('u', 'j'), map('tanh', 0, signal('v', 'j'))]), ['j']),
    sumOver(mul([W, pow(signal('u', 'j'), 3)]), ['j']),
    product([u, map('tanh', 1, v)], []),
    pow(add([num(2), u]), -2),
    op([lookAhead(constant('a'), -1)], v),
  ]
  for (const e of list) {
    expect(apart(rate(e), op([derivative()], e))).toBeLessThan(2e-6)
    expect(apart(rate(e), op([], e))).toBeGreaterThan(1e-4)
  }
  expect(rate(constant('a'))).toBe(num(0))
  expect(rate(num(4))).toBe(num(0))
})

describe('renamed, a product is the node that it is when it is built with the new names', () => {
  const at = (name: string, i: string): Expr => sym('state', name, [i])
  const entry = (name: string, i: string, j: string): Expr => sym('weight', name, [i, j])
  const built = (i: string): readonly Expr[] => [
    sumOver(mul([entry('W', i, 'j'), entry('V', 'j', 'k'), at('u', 'k')]), ['j', 'k']),
    sumOver(mul([entry('W', 'j', i), entry('W', 'k', i), entry('V', 'j', 'k')]), ['j', 'k']),
    sumOver(mul([entry('W', 'j', i), entry('V', 'k', 'j'), at('u', 'k'), at('v', 'j')]), ['j', 'k']),
    // either order of the bound names is as good: the hash of the whole decides
    sumOver(mul([entry('W', i, 'j'), entry('V', 'k', i), entry('A', 'j', 'k'), entry('A', 'k', 'j')]), [
      'j',
      'k',
    ]),
    sumOver(mul([entry('W', i, 'j'), entry('V', i, 'k'), entry('A', 'k', 'j'), entry('B', 'j', 'k')]), [
      'j',
      'k',
    ]),
    sumOver(mul([entry('V', i, 'k'), entry('V', 'k', 'j'), entry('V', 'j', i)]), ['j', 'k']),
    sumOver(mul([entry('A', i, 'j'), entry('A', i, 'k'), entry('A', 'l', 'j'), entry('B', 'k', 'l')]), [
      'j',
      'k',
      'l',
    ]),
  ]
  test.each(['a', 'b', 'h', 'm', 'q', 'x', 'z', 'i@P'])('%s', (name) => {
    const names = new Map([['i', name]])
    expect(built('i').map((e) => rename(e, names))).toEqual(built(name))
    for (const [n, e] of built('i').entries()) expect(rename(e, names)).toBe(built(name)[n])
  })

  test('also where two names become one', () => {
    const names = new Map([['i', 'j']])
    expect(rename(mul([at('u', 'i'), at('u', 'j')]), names)).toBe(pow(at('u', 'j'), 2))
    expect(rename(mul([at('u', 'i'), pow(at('u', 'j'), -1)]), names)).toBe(num(1))
    expect(rename(add([at('u', 'i'), at('u', 'j')]), names)).toBe(mul([num(2), at('u', 'j')]))
  })

  test('a softmax is read at one index', () => {
    const e = softmax(at('u', 'i@X'), 'i@X')
    expect(rename(e, new Map([['i@X', 'y@X']]))).toBe(softmax(at('u', 'y@X'), 'y@X'))
    expect(() => rename(e, new Map([['i@X', plus('y@X', 'k@K')]]))).toThrow('it needs a name')
  })
})
