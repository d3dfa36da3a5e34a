/** @file Every row on functions of one number, against functions computed apart: derivatives, complex values, texts, kinks. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scalarFunction } from '../../src/expr/activations.js'
import { factor } from '../../src/expr/algebra.js'
import { add, map, mul, num, ONE, op, pow, softmax, sub, sym, ZERO } from '../../src/expr/build.js'
import { closedDerivative } from '../../src/expr/closedForm.js'
import { type Complex, complex, complexValue, minus, plus, size, times } from '../../src/expr/complex.js'
import { differentiate } from '../../src/expr/differentiate.js'
import type { Expr } from '../../src/expr/expr.js'
import { readFormula, writeFormula } from '../../src/expr/formulaText.js'
import { builtInKinks } from '../../src/expr/kinks.js'
import { derivative } from '../../src/expr/operator.js'
import { positiveForm } from '../../src/expr/positive.js'
import { simplifyScalar } from '../../src/expr/simplifyScalar.js'
import { sumOver } from '../../src/expr/sums.js'
import { formulas, X } from './scalarFormulas.js'

const SMOOTH = ['identity', 'exp', 'log', 'sin', 'cos', 'tanh', 'logistic', 'softplus'] as const
type Smooth = (typeof SMOOTH)[number]
/** Arguments; log has none below zero. */
const POINTS: readonly number[] = [-1.7, -0.6, 0.2, 0.9, 2.3]
const pointsOf = (fn: Smooth): readonly number[] => (fn === 'log' ? POINTS.filter((x) => x > 0) : POINTS)

const valueAt = (e: Expr, z: Complex): Complex => complexValue(e, (x) => (x === X ? z : undefined))
const apart = (a: Complex, b: Complex): number => size(minus(a, b)) / Math.max(1, size(a), size(b))

/** Values of functions and slopes by Math alone. */
const TABLE: Readonly<Record<Smooth, readonly [(x: number) => number, (x: number) => number]>> = {
  identity: [(x) => x, () => 1],
  exp: [Math.exp, Math.exp],
  log: [Math.log, (x) => 1 / x],
  sin: [Math.sin, Math.cos],
  cos: [Math.cos, (x) => -Math.sin(x)],
  tanh: [Math.tanh, (x) => 1 / Math.cosh(x) ** 2],
  logistic: [(x) => 1 / (1 + Math.exp(-x)), (x) => 1 / (2 + 2 * Math.cosh(x))],
  softplus: [(x) => Math.log(1 + Math.exp(x)), (x) => 1 / (1 + Math.exp(-x))],
}

describe.each(SMOOTH)('%s', (fn) => {
  const [value, slope] = TABLE[fn]

  test('its values and slopes, as functions, as formulas and in the complex plane, are those of Math', () => {
    for (const x of pointsOf(fn))
      for (const [order, of] of [value, slope].entries()) {
        expect(scalarFunction(fn, order, {})(x)).toBeCloseTo(of(x), 13)
        expect(apart(valueAt(map(fn, order, X), complex(x)), complex(of(x)))).toBeLessThan(1e-13)
        const closed = closedDerivative(fn, order, X) ?? ZERO
        expect(apart(valueAt(closed, complex(x)), complex(of(x)))).toBeLessThan(1e-13)
      }
  })

  test.each([2, 3, 4, 5, 6])('derivative %d in closed form is the function of that order', (order) => {
    const closed = closedDerivative(fn, order, mul([num(2), X]))
    expect(closed).toBeDefined()
    for (const x of pointsOf(fn)) {
      const direct = complex(scalarFunction(fn, order, {})(2 * x))
      expect(apart(valueAt(closed ?? ZERO, complex(x)), direct)).toBeLessThan(1e-11)
      expect(apart(valueAt(map(fn, order, mul([num(2), X])), complex(x)), direct)).toBeLessThan(1e-11)
    }
  })

  test.each([0, 1])(
    'in the complex plane order %d has one slope in all directions, the next order',
    (order) => {
      const h = 1e-4
      for (const x of pointsOf(fn))
        for (const y of [-0.8, 0.3, 1.1]) {
          const at = (dx: number, dy: number): Complex => valueAt(map(fn, order, X), complex(x + dx, y + dy))
          const along = times(complex(1 / (2 * h)), minus(at(h, 0), at(-h, 0)))
          const across = times(complex(0, -1 / (2 * h)), minus(at(0, h), at(0, -h)))
          expect(apart(along, across)).toBeLessThan(1e-6)
          expect(apart(along, valueAt(map(fn, order + 1, X), complex(x, y)))).toBeLessThan(1e-6)
        }
    },
  )

  test.each([0, 1, 2, 3])(
    'what a computer algebra system is asked of order %d reads back as the same',
    async (order) => {
      const questions: string[] = []
      const engine = (question: string): string => {
        questions.push(question)
        return ''
      }
      const asked = map(fn, order, mul([num(-0.5), X]))
      await factor(add([asked, mul([X, X])]), engine)
      const [, text = ''] = /^factor\((.*)\)$/.exec(questions[0] ?? '') ?? []
      expect(text).not.toContain('v1')
      const read = readFormula(text, (name) => (name === 'v0' ? X : undefined)) ?? ZERO
      for (const x of pointsOf(fn)) {
        const z = complex(-2 * x)
        const direct = complex(scalarFunction(fn, order, {})(x) + 4 * x * x)
        expect(apart(valueAt(read, z), direct)).toBeLessThan(1e-11)
      }
    },
  )
})

test('functions with kinks and those of a model have no closed form and no complex value, but order 0', () => {
  for (const fn of ['relu', 'hard_tanh', 'mine', 'toString']) {
    expect(closedDerivative(fn, 0, X)).toBe(map(fn, 0, X))
    for (const order of [1, 2, 3]) expect(closedDerivative(fn, order, X)).toBeUndefined()
    expect(valueAt(map(fn, 0, X), complex(1))).toEqual(complex(Number.NaN))
  }
  expect(closedDerivative('identity', 1, X)).toBe(ONE)
  expect(closedDerivative('identity', 2, X)).toBe(ZERO)
})

describe('complex values', () => {
  test('of numbers, sums, products and powers', () => {
    const z = complex(0.3, -0.7)
    const close = (e: Expr, by: Complex): void => expect(apart(valueAt(e, z), by)).toBeLessThan(1e-14)
    close(num(-2.5), complex(-2.5))
    close(add([X, num(2)]), complex(2.3, -0.7))
    close(mul([num(3), X]), complex(0.9, -2.1))
    close(pow(X, 2), times(z, z))
    close(pow(X, 3), times(z, times(z, z)))
    close(times2(pow(X, -2)), complex(1))
    close(mul([pow(X, 0.5), pow(X, 0.5)]), z)
    const root = valueAt(pow(X, 0.5), complex(-4))
    expect(apart(root, complex(0, 2))).toBeLessThan(1e-14)
    expect(plus(z, minus(complex(0), z))).toEqual(complex(0))
    function times2(e: Expr): Expr {
      return mul([e, map('identity', 0, pow(X, 2))])
    }
  })

  test('what is no formula of numbers has none', () => {
    const u = sym('state', 'u', ['i'])
    const others = [op([derivative()], u), sumOver(mul([u, u]), ['i']), softmax(u, 'i'), sym('constant', 'a')]
    for (const e of others) expect(valueAt(e, complex(1))).toEqual(complex(Number.NaN))
    expect(complexValue(u, () => complex(3))).toEqual(complex(3))
  })

  test('of random formulas follow the rules of derivatives', () => {
    fc.assert(
      fc.property(formulas, fc.double({ min: -1, max: 1, noNaN: true }), (e, x) => {
        const h = 1e-3
        const at = (dy: number): Complex => valueAt(e, complex(x, dy))
        const across = [3 / 4, -3 / 20, 1 / 60]
          .map((c, n) => times(complex(0, -c / h), minus(at((n + 1) * h), at(-(n + 1) * h))))
          .reduce(plus)
        const slope = valueAt(differentiate(e, X), complex(x))
        const scale = Math.max(1, size(at(0)), size(slope))
        fc.pre(scale < 1e4)
        expect(size(minus(across, slope)) / scale).toBeLessThan(1e-7)
      }),
      { seed: 17, numRuns: 200 },
    )
  })
})

describe('texts', () => {
  const READ: Readonly<Record<string, (x: number) => number>> = {
    exp: Math.exp,
    log: Math.log,
    sin: Math.sin,
    cos: Math.cos,
    tan: Math.tan,
    sec: (x) => 1 / Math.cos(x),
    tanh: Math.tanh,
    sinh: Math.sinh,
    cosh: Math.cosh,
    sech: (x) => 1 / Math.cosh(x),
    sqrt: Math.sqrt,
  }
  const read = (text: string): Expr | undefined => readFormula(text, (name) => (name === 'x' ? X : undefined))

  test.each(Object.keys(READ))('%s is understood', (name) => {
    const e = read(`${name}(2*x)`)
    for (const x of [0.2, 0.7, 1.3])
      expect(apart(valueAt(e ?? ZERO, complex(x)), complex(READ[name]?.(2 * x) ?? Number.NaN))).toBeLessThan(
        1e-13,
      )
  })

  const f = (e: Expr): Expr => map('f', 0, e)
  test.each([
    [num(3), '3'],
    [num(-3), '(-3)'],
    [add([X, num(2)]), '2+x'],
    [add([X, num(-2)]), '-2+x'],
    [mul([num(-1), X]), '(-1)*x'],
    [mul([X, add([X, ONE])]), 'x*(1+x)'],
    [pow(X, 2), 'x^2'],
    [pow(X, -1), 'x^(-1)'],
    [pow(add([X, ONE]), 0.5), '(1+x)^0.5'],
    [pow(f(X), 2), '(f(x))^2'],
    [f(mul([num(2), X])), 'f(2*x)'],
  ])('%# is written', (e, text) => {
    const write = (x: Expr): string =>
      writeFormula(x, (y, more) =>
        y.kind === 'map' ? `${y.fn}(${more(y.arg)})` : y.kind === 'sym' ? y.name : '…',
      )
    // terms and factors stand in the order of their hashes
    const sorted = (s: string): string => [...s].sort().join('')
    expect(sorted(write(e).replaceAll('+', ''))).toBe(sorted(text.replaceAll('+', '')))
    expect(write(sumOver(sym('state', 'u', ['i']), ['i']))).toBe('…')
  })

  test('a random formula reads back as it was written', () => {
    const write = (x: Expr): string =>
      writeFormula(x, (y, more) => {
        if (y.kind !== 'map') return 'x'
        const closed = y.order > 0 ? closedDerivative(y.fn, y.order, y.arg) : undefined
        if (closed && closed !== y && closed.kind !== 'map') return `(${more(closed)})`
        const a = more(y.arg)
        if (y.fn === 'logistic') return y.order === 0 ? `(1/(1+exp(-(${a}))))` : `(1/(2+2*cosh(${a})))`
        if (y.fn === 'softplus') return y.order === 0 ? `log(1+exp(${a}))` : `(1/(1+exp(-(${a}))))`
        if (y.fn === 'tanh' && y.order === 1) return `sech(${a})^2`
        return `${y.fn}(${a})`
      })
    fc.assert(
      fc.property(formulas, fc.double({ min: -1, max: 1, noNaN: true }), (e, x) => {
        const back = read(write(e))
        const direct = valueAt(e, complex(x))
        fc.pre(size(direct) < 1e6)
        expect(apart(valueAt(back ?? ZERO, complex(x)), direct)).toBeLessThan(1e-9)
      }),
      { seed: 23, numRuns: 200 },
    )
  })
})

const BELOW = 'the slope below'
const CLOSED = 'the slope on the closed interval'
const JUMP = 'the value jumps; the slope on the closed interval'
const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
test.each([
  ['relu', [], [[0, 0, BELOW]]],
  ['leaky_relu', [], [[0, 0.01, BELOW]]],
  [
    'hard_sigmoid',
    [],
    [
      [0, 1, CLOSED],
      [1, 1, CLOSED],
    ],
  ],
  [
    'hard_tanh',
    [],
    [
      [-1, 1, CLOSED],
      [1, 1, CLOSED],
    ],
  ],
  [
    'soft_relu',
    [],
    [
      [0, logistic(0), JUMP],
      [1, logistic(1), JUMP],
    ],
  ],
  [
    'soft_relu',
    [-2, 3],
    [
      [-2, logistic(-2), JUMP],
      [3, logistic(3), JUMP],
    ],
  ],
] as const)('the kinks of %s(%j)', (fn, numbers, expected) => {
  const kinks = builtInKinks(fn, numbers)
  const value = (e: Expr): number => complexValue(e, () => undefined).re
  expect(kinks.map((k) => k.note)).toEqual(expected.map(([, , note]) => note))
  for (const [n, [at, slope]] of expected.entries()) {
    expect(value(kinks[n]?.at ?? ZERO)).toBe(at)
    expect(value(kinks[n]?.slope ?? ZERO)).toBeCloseTo(slope, 14)
  }
})

test('a sum over neurons inside of a formula stays as it is, and is not taken for positive', () => {
  const total = sumOver(mul([map('exp', 0, sym('state', 'u', ['i'])), sym('bias', 'b', ['i'])]), ['i'])
  expect(simplifyScalar(total)).toBe(total)
  const whole = sumOver(map('exp', 0, sym('state', 'u', ['i'])), ['i'])
  expect(positiveForm(whole)).toBeUndefined()
})

test('a positive form is its coefficient times exp of its log', () => {
  const exp = (e: Expr): Expr => map('exp', 0, e)
  const own: readonly Expr[] = [
    num(2.5),
    exp(X),
    mul([num(3), exp(X), exp(pow(X, 2))]),
    pow(add([ONE, exp(X)]), -2),
    pow(mul([num(2), exp(X)]), 0.5),
    add([num(2), mul([num(3), exp(X)]), exp(mul([num(-2), X]))]),
    map('logistic', 0, X),
    map('logistic', 1, X),
    map('tanh', 1, X),
    mul([num(4), map('logistic', 0, X), map('tanh', 1, X), pow(add([ONE, exp(X)]), 3)]),
  ]
  for (const e of own)
    for (const x of POINTS) {
      const { coefficient, log } = positiveForm(e) ?? { coefficient: 0, log: ZERO }
      const value = mul([num(coefficient), exp(log)])
      expect(apart(valueAt(value, complex(x)), valueAt(e, complex(x)))).toBeLessThan(1e-12)
    }
  const others = [
    X,
    num(-1),
    num(0),
    sub(exp(X), ONE),
    mul([num(-2), exp(X)]),
    map('tanh', 0, X),
    map('exp', 1, X),
  ]
  for (const e of [...others, mul([X, exp(X)]), pow(X, 2)].filter((e) => e !== exp(X)))
    expect(positiveForm(e)).toBeUndefined()
})
