/** @file Random formulas with temporal operators, and the world that they are evaluated in: signals at rest at both ends. */
import fc from 'fast-check'
import { randomStream } from '../../src/base/random.js'
import { add, map, mul, num, op, pow, recip, softmax, sym } from '../../src/expr/build.js'
import { evaluator, type Quantity, valueAt, type World } from '../../src/expr/evaluate.js'
import type { Expr, Factor, Index } from '../../src/expr/expr.js'
import { lookAhead } from '../../src/expr/operator.js'
import { logsumexp, sumOver } from '../../src/expr/sums.js'
import { chebyshev } from '../../src/expr/timeline.js'

const DURATION = 8
export const TIMELINE = chebyshev(DURATION, 192)
const SIZES: World['sizes'] = { '': 2 }

const CONSTANTS = ['a', 'b', 'c'] as const
const VECTORS = ['tau'] as const
const SIGNALS = ['u', 'v'] as const

const uniform = randomStream(5, 'temporal').uniform
const constantsOf = (count: number): Quantity => ({
  shape: count === 1 ? [] : [count],
  data: Float64Array.from({ length: count }, () => 0.1 + 0.15 * uniform()),
})
function signalOf(): Quantity {
  const waves = [0, 1].map(() => [0, 1].map(() => [uniform() + 0.3, 2.5 * uniform(), 6 * uniform()] as const))
  const peak = (t: number): number => Math.exp(-0.5 * ((t - DURATION / 2) / 0.4) ** 2)
  const data = TIMELINE.times.flatMap((t) =>
    waves.map((list) => 0.3 * peak(t) * list.reduce((s, [h, w, p]) => s + h * Math.sin(w * t + p), 0.3)),
  )
  return { shape: [2], data: Float64Array.from(data) }
}
export const WORLD: World = {
  timeline: TIMELINE,
  sizes: SIZES,
  quantities: new Map<string, Quantity>([
    ...CONSTANTS.map((name) => [name, constantsOf(1)] as const),
    ...VECTORS.map((name) => [name, constantsOf(2)] as const),
    ...SIGNALS.map((name) => [name, signalOf()] as const),
    ['W', { shape: [2, 2], data: Float64Array.from([0.4, -0.7, 0.9, 0.3]) }],
  ]),
  definitions: new Map(),
  functions: {},
}

export const constant = (name: string): Expr => sym('constant', name)
export const signal = (name: string, i: Index): Expr => sym('state', name, [i])
export const weight = (i: Index, j: Index): Expr => sym('weight', 'W', [i, j])

const taus = (i: Index): fc.Arbitrary<Expr> =>
  fc.constantFrom(constant('a'), constant('b'), sym('constant', 'tau', [i]), num(0.25), num(0.125))

export const factor = (i: Index): fc.Arbitrary<Factor> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        op: fc.constant('D' as const),
        tau: taus(i),
        reversed: fc.boolean(),
        power: fc.constantFrom(-1, 1),
      }),
    },
    { weight: 1, arbitrary: fc.constant<Factor>({ op: 'dt', reversed: false, power: 1 }) },
  )

/** A formula at rest at both ends, where low-passes start from zero; in the index i, and in j where a sum is open. */
const resting = (i: Index, j: Index, depth: number): fc.Arbitrary<Expr> => {
  const leaf = fc.constantFrom(...SIGNALS).map((name) => signal(name, i))
  if (depth === 0) return leaf
  const part = resting(i, j, depth - 1)
  const word = fc.array(factor(i), { minLength: 1, maxLength: 2 })
  return fc.oneof(
    { weight: 1, arbitrary: leaf },
    { weight: 3, arbitrary: fc.array(part, { minLength: 2, maxLength: 3 }).map(add) },
    { weight: 3, arbitrary: fc.tuple(part, formula(i, j, depth - 1)).map(mul) },
    { weight: 4, arbitrary: fc.tuple(word, part).map(([w, e]) => op(w, e)) },
    { weight: 1, arbitrary: part.map((e) => map('tanh', 0, e)) },
    { weight: 1, arbitrary: part.map((e) => pow(e, 2)) },
    {
      weight: 2,
      arbitrary: resting(j, other(i, j), depth - 1).map((e) => sumOver(mul([weight(i, j), e]), [j])),
    },
  )
}

const other = (i: Index, j: Index): Index => ['i', 'j', 'k'].find((x) => x !== i && x !== j) ?? 'l'

/** Any formula: operators other than low-passes act on any. */
const formula = (i: Index, j: Index, depth: number): fc.Arbitrary<Expr> => {
  const leaf = fc.oneof(
    fc.constantFrom(...SIGNALS).map((name) => signal(name, i)),
    fc.constantFrom<Expr>(constant('a'), constant('c'), num(2), num(-0.5), num(0.25)),
  )
  if (depth === 0) return leaf
  const part = formula(i, j, depth - 1)
  const own = signal('v', i)
  return fc.oneof(
    { weight: 1, arbitrary: leaf },
    { weight: 6, arbitrary: resting(i, j, depth) },
    { weight: 3, arbitrary: fc.array(part, { minLength: 2, maxLength: 3 }).map(add) },
    { weight: 3, arbitrary: fc.tuple(part, part).map(mul) },
    { weight: 2, arbitrary: fc.tuple(taus(i), part).map(([tau, e]) => op([lookAhead(tau)], e)) },
    { weight: 1, arbitrary: part.map((e) => recip(add([num(1.5), map('tanh', 0, e)]))) },
    { weight: 1, arbitrary: part.map((e) => softmax(add([mul([num(0.5), e]), own]), i)) },
    {
      weight: 1,
      arbitrary: formula(j, other(i, j), Math.min(1, depth - 1)).map((e) =>
        logsumexp(mul([e, signal('u', j)]), j),
      ),
    },
  )
}

export const formulas = (depth: number): fc.Arbitrary<Expr> => formula('i', 'j', depth)

/** Largest difference in the middle of time, relative to the larger of both. */
export function apart(x: Expr, y: Expr): number {
  const of = evaluator(WORLD)
  const [p, q] = [of(x), of(y)]
  let [most, scale] = [0, 1]
  TIMELINE.times.forEach((time, t) => {
    // rounding of high derivatives grows towards the ends
    if (Math.abs(time - DURATION / 2) > DURATION / 4) return
    for (const i of [0, 1]) {
      const [m, n] = [valueAt(p, t, { i }, SIZES), valueAt(q, t, { i }, SIZES)]
      scale = Math.max(scale, Math.abs(m), Math.abs(n))
      most = Math.max(most, Math.abs(m - n))
    }
  })
  return most / scale
}
