/** @file Derivatives of scalar formulas against differences, to any order. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BUILT_IN, type Scalar, scalarFunction, softRelu } from '../../src/expr/activations.js'
import { add, map, mul, num, ONE, op, pow, recip, softmax, sym } from '../../src/expr/build.js'
import { differentiate } from '../../src/expr/differentiate.js'
import { evaluator, type World } from '../../src/expr/evaluate.js'
import type { Expr } from '../../src/expr/expr.js'
import { logsumexp } from '../../src/expr/sums.js'
import { chebyshev } from '../../src/expr/timeline.js'

const X = sym('argument', 'x')

const formulas: fc.Arbitrary<Expr> = fc.letrec<{ e: Expr }>((tie) => ({
  e: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(X),
    fc.constantFrom(-1, 0.5, 2).map(num),
    fc.array(tie('e'), { minLength: 2, maxLength: 3 }).map(add),
    fc.array(tie('e'), { minLength: 2, maxLength: 2 }).map(mul),
    fc.tuple(tie('e'), fc.constantFrom(2, 3)).map(([e, n]) => pow(e, n)),
    fc
      .tuple(tie('e'), fc.constantFrom('tanh', 'logistic', 'softplus', 'sin', 'cos'))
      .map(([e, fn]) => map(fn, 0, mul([num(0.5), e]))),
    tie('e').map((e) => recip(add([num(1.5), pow(map('tanh', 0, e), 2)]))),
    tie('e').map((e) => pow(add([num(1.5), map('tanh', 0, e)]), 0.5)),
  ),
})).e

const TIMELINE = chebyshev(1, 2)
function at(e: Expr, x: number): number {
  const world: World = {
    timeline: TIMELINE,
    sizes: {},
    quantities: new Map([['x', { shape: [], data: Float64Array.of(x) }]]),
    definitions: new Map(),
    functions: {},
  }
  return evaluator(world)(e).data[0] ?? Number.NaN
}

/** Central difference of order 6. */
const slope = (f: Scalar, x: number, h: number): number =>
  [3 / 4, -3 / 20, 1 / 60].reduce((s, c, n) => s + c * (f(x + (n + 1) * h) - f(x - (n + 1) * h)), 0) / h

const points = fc.double({ min: -1, max: 1, noNaN: true })

test('the first and the second derivative', () => {
  fc.assert(
    fc.property(formulas, points, (e, x) => {
      const first = differentiate(e, X)
      const second = differentiate(first, X)
      const scale = Math.max(1, Math.abs(at(e, x)), Math.abs(at(first, x)), Math.abs(at(second, x)))
      fc.pre(scale < 1e4)
      expect(Math.abs(at(first, x) - slope((y) => at(e, y), x, 3e-3)) / scale).toBeLessThan(1e-8)
      expect(Math.abs(at(second, x) - slope((y) => at(first, y), x, 3e-3)) / scale).toBeLessThan(1e-8)
    }),
    { seed: 11, numRuns: 250 },
  )
})

test('a temporal operator inside a scalar formula is an internal fault', () => {
  expect(() => differentiate(op([{ op: 'dt', reversed: false, power: 1 }], sym('state', 'u')), X)).toThrow(
    'a temporal operator inside a scalar formula',
  )
  expect(differentiate(ONE, X)).toBe(num(0))
  const u = sym('state', 'u', ['i'])
  expect(() => differentiate(softmax(u, 'i'), X)).toThrow('softmax inside a scalar formula')
  expect(() => differentiate(logsumexp(u, 'i'), X)).toThrow('logsumexp inside a scalar formula')
})

const SMOOTH = ['softplus', 'logistic', 'tanh', 'exp', 'sin', 'cos'] as const
test.each(SMOOTH)('the closed forms of %s are derivatives of one another', (name) => {
  fc.assert(
    fc.property(points, (x) => {
      for (const order of [0, 1, 2, 3, 4, 5]) {
        const f = scalarFunction(name, order, {})
        const next = scalarFunction(name, order + 1, {})(2 * x)
        expect(Math.abs(next - slope(f, 2 * x, 3e-3))).toBeLessThan(
          1e-9 * 10 ** order * Math.max(1, Math.abs(next)),
        )
      }
    }),
    { seed: 5, numRuns: 50 },
  )
})

test('log, and the pieces of the piecewise functions away from their kinks', () => {
  for (const x of [-2.3, -0.4, 0.3, 0.6, 1.7])
    for (const name of ['identity', 'relu', 'leaky_relu', 'hard_sigmoid', 'hard_tanh'] as const) {
      const [f, first, second] = BUILT_IN[name]
      expect(Math.abs(first(x) - slope(f, x, 1e-2))).toBeLessThan(1e-12)
      expect(second(x)).toBe(0)
    }
  const [log, first, second] = BUILT_IN.log
  expect(Math.abs(first(1.3) - slope(log, 1.3, 3e-3))).toBeLessThan(1e-10)
  expect(Math.abs(second(1.3) - slope(first, 1.3, 3e-3))).toBeLessThan(1e-10)
})

test('higher derivatives of log, of a clipped softplus and of the piecewise functions', () => {
  for (const order of [2, 3, 4, 5]) {
    const log = scalarFunction('log', order, {})
    expect(Math.abs(scalarFunction('log', order + 1, {})(1.3) - slope(log, 1.3, 3e-3))).toBeLessThan(1e-6)
    for (const name of ['identity', 'relu', 'leaky_relu', 'hard_sigmoid', 'hard_tanh'])
      expect(scalarFunction(name, order, {})(0.4)).toBe(0)
    const clipped = softRelu(0, 1, order)[order]
    expect(clipped?.(0.4)).toBe(scalarFunction('softplus', order, {})(0.4))
    expect([clipped?.(-0.1), clipped?.(1.1)]).toEqual([0, 0])
  }
})

test('far out in the tails higher derivatives keep their digits', () => {
  // the third derivative of tanh is 4 tanh² s − 2 s², near 4 s with s = 4 exp(−2x)
  expect(scalarFunction('tanh', 3, {})(20) / (16 * Math.exp(-40))).toBeCloseTo(1, 12)
  expect(scalarFunction('logistic', 3, {})(-30) / Math.exp(-30)).toBeCloseTo(1, 11)
})

test('at a kink the slope is the one that the language states', () => {
  expect([-1, 0, 1].map(BUILT_IN.hard_tanh[1])).toEqual([1, 1, 1])
  expect([0, 0.5, 1].map(BUILT_IN.hard_sigmoid[1])).toEqual([1, 1, 1])
  expect(BUILT_IN.relu[1](0)).toBe(0)
  expect(BUILT_IN.leaky_relu[1](0)).toBe(0.01)
})
