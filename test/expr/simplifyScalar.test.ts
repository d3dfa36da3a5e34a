/** @file Stable forms of scalar formulas: rule by rule, at random, and through their derivatives. */
import fc from 'fast-check'
import { evaluate, derivative as mathjsDerivative } from 'mathjs'
import { expect, test } from 'vitest'
import { BUILT_IN, scalarFunction } from '../../src/expr/activations.js'
import { add, map, mul, neg, num, ONE, pow, recip, scale, sub, sym, ZERO } from '../../src/expr/build.js'
import { closedDerivative } from '../../src/expr/closedForm.js'
import { differentiate } from '../../src/expr/differentiate.js'
import type { Expr } from '../../src/expr/expr.js'
import { RULE_NAMES, simplifyScalar, stableFormula } from '../../src/expr/simplifyScalar.js'
import { decimals, formulas, written, X } from './scalarFormulas.js'

const exp = (a: Expr): Expr => map('exp', 0, a)
const log = (a: Expr): Expr => map('log', 0, a)
const tanh = (a: Expr): Expr => map('tanh', 0, a)
const logistic = (a: Expr): Expr => map('logistic', 0, a)
const softplus = (a: Expr): Expr => map('softplus', 0, a)
const sin = (a: Expr): Expr => map('sin', 0, a)
const cos = (a: Expr): Expr => map('cos', 0, a)
const over = (a: Expr, b: Expr): Expr => mul([a, recip(b)])

/** In doubles, by the same library functions as a run. */
function double(e: Expr, x: number): number {
  switch (e.kind) {
    case 'num':
      return e.value
    case 'sym':
      return x
    case 'add':
      return e.terms.reduce((sum, t) => sum + double(t, x), 0)
    case 'mul':
      return e.factors.reduce((product, f) => product * double(f, x), 1)
    case 'pow':
      return double(e.base, x) ** e.exponent
    case 'map':
      return scalarFunction(e.fn, e.order, {})(double(e.arg, x))
    default:
      throw new Error(`no value of ${e.kind}`)
  }
}

/** Inner formulas that a rule is tried with. */
const INNER: readonly Expr[] = [X, scale(-0.5, X), add([scale(0.75, X), num(0.25)])]

interface Row {
  readonly rule: string
  readonly name: string
  readonly before: (a: Expr) => Expr
  readonly after: (a: Expr) => Expr
}
const row = (rule: string, name: string, before: Row['before'], after: Row['after']): Row => ({
  rule,
  name,
  before,
  after,
})

const POSITIVE = 'positive factors together'
const ROWS: readonly Row[] = [
  row('log of a positive factor', 'log(1 + eᵃ)', (a) => log(add([ONE, exp(a)])), softplus),
  row(
    'log of a positive factor',
    'log(eᵃ + eᵇ)',
    (a) => log(add([exp(a), exp(scale(3, X))])),
    (a) => log(add([exp(a), exp(scale(3, X))])),
  ),
  row(
    'log of a positive factor',
    'log(x eᵃ)',
    (a) => log(mul([add([pow(X, 2), ONE]), exp(a)])),
    (a) => add([a, log(add([pow(X, 2), ONE]))]),
  ),
  row(
    'log of a positive factor',
    'log logistic',
    (a) => log(logistic(a)),
    (a) => neg(softplus(neg(a))),
  ),
  row(POSITIVE, '1/(1 + e⁻ᵃ)', (a) => recip(add([ONE, exp(neg(a))])), logistic),
  row(POSITIVE, 'eᵃ/(1 + eᵃ)', (a) => over(exp(a), add([ONE, exp(a)])), logistic),
  row(POSITIVE, 'eᵃ/(eᵃ + eᵇ)', (a) => over(exp(a), add([exp(a), exp(num(0))])), logistic),
  row(
    POSITIVE,
    'eᵃ/(1 + eᵃ)²',
    (a) => mul([exp(a), pow(add([ONE, exp(a)]), -2)]),
    (a) => map('logistic', 1, a),
  ),
  row(
    POSITIVE,
    '4/(eᵃ + e⁻ᵃ)²',
    (a) => scale(4, pow(add([exp(a), exp(neg(a))]), -2)),
    (a) => scale(4, map('logistic', 1, scale(2, a))),
  ),
  row(
    POSITIVE,
    '1/logistic',
    (a) => recip(logistic(a)),
    (a) => add([ONE, exp(neg(a))]),
  ),
  row(
    POSITIVE,
    'e⁻ᵃ logistic(a)',
    (a) => mul([exp(neg(a)), logistic(a)]),
    (a) => logistic(neg(a)),
  ),
  row(
    POSITIVE,
    'a/(1 + e⁻ᵃ)',
    (a) => over(X, add([ONE, exp(neg(a))])),
    (a) => mul([X, logistic(a)]),
  ),
  row(
    POSITIVE,
    '√(1 + eᵃ)',
    (a) => pow(add([ONE, exp(a)]), 0.5),
    (a) => exp(scale(0.5, softplus(a))),
  ),
  row(
    'exp(a) - exp(b)',
    'tanh of exponentials',
    (a) => over(sub(exp(a), exp(neg(a))), add([exp(a), exp(neg(a))])),
    tanh,
  ),
  row(
    'exp(a) - exp(b)',
    'tanh of one exponential',
    (a) => over(sub(exp(a), ONE), add([exp(a), ONE])),
    (a) => tanh(mul([num(0.5), a])),
  ),
  row(
    'exp(a) - exp(b)',
    'eᵃ - 1',
    (a) => sub(exp(a), ONE),
    (a) => mul([tanh(mul([num(0.5), a])), add([ONE, exp(a)])]),
  ),
  row(
    '1 - tanh² = tanh′',
    '1 - tanh²',
    (a) => sub(ONE, pow(tanh(a), 2)),
    (a) => map('tanh', 1, a),
  ),
  row(
    '1 ± tanh(x) = 2 logistic(±2x)',
    '1 + tanh',
    (a) => add([ONE, tanh(a)]),
    (a) => scale(2, logistic(scale(2, a))),
  ),
  row(
    '1 ± tanh(x) = 2 logistic(±2x)',
    '1 - tanh',
    (a) => sub(ONE, tanh(a)),
    (a) => scale(2, logistic(scale(-2, a))),
  ),
  row(
    '1 - logistic(x) = logistic(-x)',
    '1 - s',
    (a) => sub(ONE, logistic(a)),
    (a) => logistic(neg(a)),
  ),
  row(
    '1 - logistic(x) = logistic(-x)',
    '2s - 1',
    (a) => sub(scale(2, logistic(a)), ONE),
    (a) => tanh(scale(0.5, a)),
  ),
  row(
    'logistic(x) logistic(-x) = logistic′',
    's(1 - s)',
    (a) => mul([logistic(a), sub(ONE, logistic(a))]),
    (a) => map('logistic', 1, a),
  ),
  row(
    'softplus(x) - x = softplus(-x)',
    'softplus - a',
    (a) => sub(softplus(a), a),
    (a) => softplus(neg(a)),
  ),
  row(
    'softplus(x) - x = softplus(-x)',
    'the mirror',
    (a) => sub(softplus(a), softplus(neg(a))),
    (a) => a,
  ),
  row(
    'exp of softplus',
    'exp(softplus)',
    (a) => exp(softplus(a)),
    (a) => add([ONE, exp(a)]),
  ),
  row(
    'exp of softplus',
    'exp(-softplus)',
    (a) => exp(neg(softplus(a))),
    (a) => logistic(neg(a)),
  ),
  row(
    'a sum of exponentials times a positive factor',
    '(x + eᵃ)/(1 + eᵃ)',
    (a) => over(add([X, exp(a)]), add([ONE, exp(a)])),
    (a) => add([mul([X, logistic(neg(a))]), logistic(a)]),
  ),
  row(
    'common factors',
    'x s + x s²',
    (a) => add([mul([X, logistic(a)]), mul([X, pow(logistic(a), 2)])]),
    (a) => mul([X, logistic(a), add([ONE, logistic(a)])]),
  ),
  row(
    'numbers into sums',
    '2(x + s) - 2x',
    (a) => sub(mul([num(2), add([X, logistic(a)])]), scale(2, X)),
    (a) => scale(2, logistic(a)),
  ),
  row(
    'sin² + cos² = 1',
    'the circle',
    (a) => add([mul([X, pow(sin(a), 2)]), mul([X, pow(cos(a), 2)])]),
    () => X,
  ),
  row(
    'constant folding',
    'tanh(1/2) x',
    (a) => mul([tanh(num(0.5)), a]),
    (a) => mul([num(Math.tanh(0.5)), a]),
  ),
  row(
    'odd and even functions',
    'tanh(-a) + tanh(a)',
    (a) => add([tanh(neg(a)), tanh(a)]),
    () => ZERO,
  ),
  row(
    'derivatives in closed form',
    "tanh''",
    (a) => map('tanh', 2, a),
    (a) => mul([num(-2), tanh(a), map('tanh', 1, a)]),
  ),
]

/** Digits that 1 + exp(-3|x|) needs to be told from 1, and some. */
const needed = (x: number): number => (Math.abs(x) > 100 ? 1000 : Math.abs(x) > 10 ? 180 : 60)
const byDigits = new Map([60, 180, 1000].map((n) => [n, decimals(n)]))
const many = (e: Expr, x: number): number => byDigits.get(needed(x))?.(e, x) ?? Number.NaN

/** The argument, drawn where a formula of |x| up to 700 has small, large and huge values. */
const POINTS = [-700, -88.75, -17.5, -3.75, -0.375, -0.0009765625, 0.03125, 1.25, 30.125, 90.5, 700]

test.each(ROWS)('$rule: $name', ({ rule, before, after }) => {
  for (const a of INNER) {
    const rules = new Set<string>()
    const formula = before(a)
    const result = simplifyScalar(formula, (name) => rules.add(name))
    expect(rules).toContain(rule)
    expect(written(result)).toBe(written(simplifyScalar(after(a))))
    for (const x of POINTS.filter((p) => a === X || Math.abs(p) < 20)) {
      const exact = many(formula, x)
      if (Math.abs(exact) > 1e305 || Math.abs(exact) < 1e-305) continue
      // the reference cancels to nothing but its own rounding
      if (result === ZERO) continue
      const at = `${written(result)} at ${x}: ${double(result, x)} for ${exact}`
      // sine and cosine of large angles have an error of their own
      const scaleOf = rule.startsWith('sin') ? Math.abs(x) : Math.abs(exact)
      expect(Math.abs(double(result, x) - exact) <= 1e-12 * scaleOf, at).toBe(true)
    }
  }
})

test('every rule has a row', () => {
  expect(new Set(ROWS.map(({ rule }) => rule))).toEqual(new Set(RULE_NAMES))
})

const exactly = decimals(60)
/** Largest magnitude on the way: what the rounding of a formula is measured by. */
const peak = (e: Expr, x: number): number => {
  const own = Math.abs(double(e, x))
  const parts = e.kind === 'add' ? e.terms : e.kind === 'mul' ? e.factors : e.kind === 'pow' ? [e.base] : []
  const inside = e.kind === 'map' ? Math.max(1, peak(e.arg, x)) : 1
  return Math.max(
    own * inside,
    ...parts.map((p) => peak(p, x) * (e.kind === 'mul' ? own / Math.abs(double(p, x)) || 1 : 1)),
  )
}

test('500 random formulas keep their value', () => {
  fc.assert(
    fc.property(formulas, fc.double({ min: -3, max: 3, noNaN: true }), (e, x) => {
      const simple = simplifyScalar(e)
      const exact = exactly(e, x)
      const size = Math.max(1e-3, Math.abs(exact), peak(e, x))
      fc.pre(size < 1e6)
      expect(Math.abs(exactly(simple, x) - exact)).toBeLessThanOrEqual(1e-14 * size * 50)
      expect(Math.abs(double(simple, x) - exact)).toBeLessThanOrEqual(1e-12 * size)
    }),
    { seed: 7, numRuns: 500 },
  )
})

test('a simplified formula is left as it is', () => {
  fc.assert(
    fc.property(formulas, (e) => {
      const once = simplifyScalar(e)
      let rules = 0
      simplifyScalar(once, () => rules++)
      expect(rules, written(once)).toBe(0)
    }),
    { seed: 8, numRuns: 300 },
  )
})

/** Central differences of order 8 in decimals need no balance of truncation and rounding; in doubles order 6 does. */
const slope = (f: (x: number) => number, x: number, h: number): number =>
  [4 / 5, -1 / 5, 4 / 105, -1 / 280].reduce(
    (s, c, n) => s + c * (f(x + (n + 1) * h) - f(x - (n + 1) * h)),
    0,
  ) / h

test('derivatives to order 4 of random formulas against differences of the order below', () => {
  let checked = 0
  fc.assert(
    fc.property(
      formulas,
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.constantFrom(1, 2, 3, 4),
      (e, x, order) => {
        const below = stableFormula(e, 'x', order - 1)
        const here = stableFormula(e, 'x', order)
        const f = (y: number): number => double(below, y)
        const [fine, coarse] = [slope(f, x, 2e-3), slope(f, x, 4e-3)]
        const size = Math.max(1, Math.abs(fine), Math.abs(f(x)))
        // where two steps disagree the differences say nothing
        fc.pre(size < 1e6 && Math.abs(fine - coarse) < 1e-9 * size)
        checked++
        expect(Math.abs(double(here, x) - fine), `${written(e)} order ${order}`).toBeLessThan(1e-8 * size)
      },
    ),
    { seed: 12, numRuns: 300 },
  )
  expect(checked).toBeGreaterThanOrEqual(300)
})

test('50 formulas against the derivative of mathjs', () => {
  const sample = fc
    .sample(formulas, { seed: 21, numRuns: 120 })
    .filter((e) => !/abs/.test(written(e)) && written(e).includes('x'))
    .slice(0, 50)
  expect(sample.length).toBe(50)
  for (const e of sample) {
    const theirs = mathjsDerivative(written(e), 'x')
    const ours = stableFormula(e, 'x', 1)
    for (const x of [-1.3, 0.2, 0.9]) {
      const value = Number(theirs.evaluate({ x }))
      expect(Number(evaluate(written(e), { x }))).toBeCloseTo(double(simplifyScalar(e), x), 8)
      expect(Math.abs(double(ours, x) - value), written(e)).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(value)),
      )
    }
  }
})

test.each(['tanh', 'logistic', 'softplus', 'exp', 'sin', 'cos', 'log'])(
  '%s has derivatives of every order',
  (fn) => {
    const at = (order: number, x: number): number =>
      double(closedDerivative(fn, order, X) ?? num(Number.NaN), x)
    for (const x of [0.35, 0.9, 2.1])
      for (let order = 1; order <= 8; order++) {
        const difference = slope((y) => at(order - 1, y), x, fn === 'log' ? 1e-3 : 5e-3)
        const size = Math.max(1, Math.abs(difference))
        expect(Math.abs(at(order, x) - difference), `order ${order} at ${x}`).toBeLessThan(2e-8 * size)
      }
  },
)

test('those of bounded functions stay finite, those with kinks have none', () => {
  for (const fn of ['tanh', 'logistic', 'softplus'])
    for (const x of [-1e4, -700, 700, 1e4])
      expect(double(closedDerivative(fn, 5, X) ?? num(Number.NaN), x)).toBeCloseTo(0, 12)
  expect(closedDerivative('identity', 3, X)).toBe(ZERO)
  for (const fn of ['relu', 'hard_tanh', 'mine']) expect(closedDerivative(fn, 3, X)).toBeUndefined()
})

test('a formula is derived once, and names that are not its argument are kept', () => {
  const k = sym('constant', 'k')
  const body = recip(add([ONE, exp(mul([num(-1), k, X]))]))
  expect(stableFormula(body, 'x', 0)).toBe(logistic(mul([k, X])))
  expect(stableFormula(body, 'x', 2)).toBe(stableFormula(body, 'x', 2))
  expect(stableFormula(body, 'y', 1)).toBe(ZERO)
  expect(stableFormula(map('mine', 0, X), 'x', 1)).toBe(differentiate(map('mine', 0, X), X))
  expect(Object.keys(BUILT_IN)).toContain('softplus')
})
