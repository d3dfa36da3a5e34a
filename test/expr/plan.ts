/** @file Random formulas twice: as an expression made by the constructors, and as a plain recursive calculation. */
import fc from 'fast-check'
import { add, map, mul, neg, num, pow, recip, scale, softmax, sub, sym } from '../../src/expr/build.js'
import { evaluator, type Quantity, valueAt, type World } from '../../src/expr/evaluate.js'
import type { Expr, Index } from '../../src/expr/expr.js'
import { logsumexp, sumOver } from '../../src/expr/sums.js'
import { chebyshev } from '../../src/expr/timeline.js'

/** How to build a formula; `sum`, `logsumexp` bind their index. */
export type Plan =
  | { readonly k: 'num'; readonly value: number }
  | { readonly k: 'sym'; readonly name: string; readonly indices: readonly Index[] }
  | { readonly k: 'add' | 'mul'; readonly parts: readonly Plan[] }
  | { readonly k: 'sub'; readonly a: Plan; readonly b: Plan }
  | { readonly k: 'scale'; readonly by: number; readonly a: Plan }
  | { readonly k: 'neg' | 'recip' | 'sqrt' | 'tanh'; readonly a: Plan }
  | { readonly k: 'pow'; readonly a: Plan; readonly exponent: number }
  | { readonly k: 'sum' | 'softmax' | 'logsumexp'; readonly index: Index; readonly a: Plan }

/** Two kinds of neuron; three indices. */
export const INDICES: readonly Index[] = ['a', 'b', 'c@P']
const SIZES: World['sizes'] = { '': 2, P: 3 }
const SIZE: Readonly<Record<Index, number>> = { a: 2, b: 2, 'c@P': 3 }

const leaf: fc.Arbitrary<Plan> = fc.oneof(
  fc.constantFrom(-2, -1, 0, 1, 0.5, 3).map((value): Plan => ({ k: 'num', value })),
  fc
    .record({ name: fc.constantFrom('p', 'q'), index: fc.constantFrom(...INDICES) })
    .map(({ name, index }): Plan => ({ k: 'sym', name: `${name}1${index.slice(1)}`, indices: [index] })),
  fc
    .record({ i: fc.constantFrom('a', 'b'), j: fc.constantFrom('a', 'b') })
    .map(({ i, j }): Plan => ({ k: 'sym', name: 'm', indices: [i, j] })),
  fc.constantFrom('a', 'b').map((i): Plan => ({ k: 'sym', name: 'w@P', indices: [i, 'c@P'] })),
)

/** x, 2 tanh x or 1 + x² of a vector: what a softmax is taken of has one index. */
const vectorOf = (index: Index): fc.Arbitrary<Plan> => {
  const x: Plan = { k: 'sym', name: `q1${index.slice(1)}`, indices: [index] }
  return fc.constantFrom<Plan>(
    x,
    { k: 'scale', by: 2, a: { k: 'tanh', a: x } },
    {
      k: 'add',
      parts: [
        { k: 'num', value: 1 },
        { k: 'pow', a: x, exponent: 2 },
      ],
    },
  )
}

/** A plan whose every term carries the index: else a logsumexp would count it. */
const carrying = (index: Index, a: Plan): Plan => ({
  k: 'mul',
  parts: [a, { k: 'sym', name: `p1${index.slice(1)}`, indices: [index] }],
})

export const plans: fc.Arbitrary<Plan> = fc.letrec<{ plan: Plan }>((tie) => {
  const plan = tie('plan')
  const parts = fc.array(plan, { minLength: 2, maxLength: 3 })
  const index = fc.constantFrom(...INDICES)
  return {
    plan: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.record({ k: fc.constantFrom('add' as const, 'mul' as const), parts }),
      fc.record({ k: fc.constant('sub' as const), a: plan, b: plan }),
      fc.record({ k: fc.constant('scale' as const), by: fc.constantFrom(-1, 2, 0.25), a: plan }),
      fc.record({
        k: fc.constantFrom('neg' as const, 'recip' as const, 'sqrt' as const, 'tanh' as const),
        a: plan,
      }),
      fc.record({ k: fc.constant('pow' as const), a: plan, exponent: fc.constantFrom(1, 2, 3) }),
      fc.record({ k: fc.constant('sum' as const), index, a: plan }),
      index.chain((i) => vectorOf(i).map((a): Plan => ({ k: 'softmax', index: i, a }))),
      fc
        .record({ index, a: plan })
        .map((p): Plan => ({ k: 'logsumexp', index: p.index, a: carrying(p.index, p.a) })),
    ),
  }
}).plan

/** x kept away from zero and below, so that its reciprocal and its root are smooth. */
const positive = (x: Expr): Expr => add([num(1.5), map('tanh', 0, x)])

export function build(p: Plan): Expr {
  switch (p.k) {
    case 'num':
      return num(p.value)
    case 'sym':
      return sym('parameter', p.name, p.indices)
    case 'add':
      return add(p.parts.map(build))
    case 'mul':
      return mul(p.parts.map(build))
    case 'sub':
      return sub(build(p.a), build(p.b))
    case 'scale':
      return scale(p.by, build(p.a))
    case 'neg':
      return neg(build(p.a))
    case 'recip':
      return recip(positive(build(p.a)))
    case 'sqrt':
      return pow(sub(num(1.5), map('tanh', 0, build(p.a))), 0.5)
    case 'tanh':
      return map('tanh', 0, build(p.a))
    case 'pow':
      return pow(build(p.a), p.exponent)
    case 'sum':
      return sumOver(build(p.a), [p.index])
    case 'softmax':
      return softmax(build(p.a), p.index)
    case 'logsumexp':
      return logsumexp(build(p.a), p.index)
  }
}

export type Position = Readonly<Record<Index, number>>

const along = (index: Index, at: Position): readonly Position[] =>
  Array.from({ length: SIZE[index] ?? 0 }, (_, n) => ({ ...at, [index]: n }))

const mentions = (p: Plan, index: Index): boolean => build(p).free.includes(index)

/** The number of an entry: without structure, of order one, never the same twice. */
export function entry(name: string, cell: number): number {
  let x = 0.37
  for (const c of `${name}/${cell}`) x = (x * 7.31 + c.charCodeAt(0) * 0.6180339887) % 1
  return 2 * x - 0.9
}

/** What a plan means, computed without any constructor. A sum over an index that its body lacks is the body. */
export function compute(p: Plan, at: Position): number {
  const positiveValue = (a: Plan): number => 1.5 + Math.tanh(compute(a, at))
  switch (p.k) {
    case 'num':
      return p.value
    case 'sym':
      return entry(
        p.name,
        p.indices.reduce((cell, i) => cell * (SIZE[i] ?? 0) + (at[i] ?? Number.NaN), 0),
      )
    case 'add':
      return p.parts.reduce((s, x) => s + compute(x, at), 0)
    case 'mul':
      return p.parts.reduce((s, x) => s * compute(x, at), 1)
    case 'sub':
      return compute(p.a, at) - compute(p.b, at)
    case 'scale':
      return p.by * compute(p.a, at)
    case 'neg':
      return -compute(p.a, at)
    case 'recip':
      return 1 / positiveValue(p.a)
    case 'sqrt':
      return Math.sqrt(1.5 - Math.tanh(compute(p.a, at)))
    case 'tanh':
      return Math.tanh(compute(p.a, at))
    case 'pow':
      return compute(p.a, at) ** p.exponent
    case 'sum':
      if (!mentions(p.a, p.index)) return compute(p.a, at)
      return along(p.index, at).reduce((s, x) => s + compute(p.a, x), 0)
    case 'softmax':
      return (
        Math.exp(compute(p.a, at)) / along(p.index, at).reduce((s, x) => s + Math.exp(compute(p.a, x)), 0)
      )
    case 'logsumexp':
      return Math.log(along(p.index, at).reduce((s, x) => s + Math.exp(compute(p.a, x)), 0))
  }
}

/** How large the numbers inside a plan get, at most: what rounding is relative to. */
export function magnitude(p: Plan): number {
  switch (p.k) {
    case 'num':
      return Math.abs(p.value) + 1
    case 'add':
      return p.parts.reduce((s, x) => s + magnitude(x), 0)
    case 'mul':
      return p.parts.reduce((s, x) => s * magnitude(x), 1)
    case 'sub':
      return magnitude(p.a) + magnitude(p.b)
    case 'scale':
      return (1 + Math.abs(p.by)) * magnitude(p.a)
    case 'neg':
    case 'tanh':
      return magnitude(p.a)
    case 'pow':
      return magnitude(p.a) ** p.exponent
    case 'sum':
    case 'softmax':
    case 'logsumexp':
      return 3 * magnitude(p.a)
    case 'recip':
    case 'sqrt':
      return 4 * magnitude(p.a)
    case 'sym':
      return 2
  }
}

const shapes: Readonly<Record<string, readonly number[]>> = {
  p1: [2],
  q1: [2],
  'p1@P': [3],
  'q1@P': [3],
  m: [2, 2],
  'w@P': [2, 3],
}
const quantities = new Map(
  Object.entries(shapes).map(([name, shape]): [string, Quantity] => {
    const cells = shape.reduce((a, b) => a * b, 1)
    return [name, { shape, data: Float64Array.from({ length: cells }, (_, n) => entry(name, n)) }]
  }),
)

export const WORLD: World = {
  timeline: chebyshev(1, 2),
  sizes: SIZES,
  quantities,
  definitions: new Map(),
  functions: {},
}

/** Every combination of the three indices. */
export const POSITIONS: readonly Position[] = along('a', {})
  .flatMap((x) => along('b', x))
  .flatMap((x) => along('c@P', x))

/** The largest difference between an expression and a calculation, relative to the numbers involved. */
export function difference(e: Expr, of: (at: Position) => number, size: number): number {
  const value = evaluator(WORLD)(e)
  return Math.max(
    ...POSITIONS.map((at) => Math.abs(valueAt(value, 1, at, SIZES) - of(at)) / Math.max(1, size)),
  )
}
