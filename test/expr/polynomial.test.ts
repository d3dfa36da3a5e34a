/** @file Exact fractions of doubles, and the ring laws of polynomials. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addP,
  constantP,
  divideP,
  equalP,
  generator,
  isZeroP,
  mulP,
  negP,
  type Polynomial,
  powP,
  primitive,
  sumP,
  UNIT,
  valueModulo,
} from '../../src/expr/polynomial.js'
import { addQ, fraction, mulQ, rational, sameQ, toNumber } from '../../src/expr/rational.js'

const RUNS = { seed: 3, numRuns: 500 }

test('a double and its fraction: there and back', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      expect(toNumber(rational(x))).toBe(x === 0 ? 0 : x)
    }),
    RUNS,
  )
  for (const x of [5e-324, Number.MAX_VALUE, 2 ** -1022, 1 + 2 ** -52, 0.1 + 0.2, -1 / 3])
    expect(toNumber(rational(x))).toBe(x)
})

test('what doubles are read as', () => {
  const read = (x: number): string => `${rational(x).n}/${rational(x).d}`
  expect([0.5, 0.1, -0.35, 1e-7, 1 / 3, -2 / 7, 12, 1e22].map(read)).toEqual([
    '1/2',
    '1/10',
    '-7/20',
    '1/10000000',
    '1/3',
    '-2/7',
    '12/1',
    '10000000000000000000000/1',
  ])
  expect(sameQ(rational(0.1 + 0.2), rational(0.3))).toBe(false)
  expect(() => rational(Number.POSITIVE_INFINITY)).toThrow('undecided')
})

const fractions = fc
  .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .map(([n, d]) => fraction(BigInt(n), BigInt(d)))
const polynomials: fc.Arbitrary<Polynomial> = fc
  .array(fc.tuple(fractions, fc.nat(2), fc.nat(2), fc.integer({ min: -1, max: 1 })), { maxLength: 4 })
  .map((list) =>
    sumP([
      new Map(),
      ...list.map(([c, x, y, e]) =>
        [generator('x', x), generator('y', y), generator('e', e)].reduce(mulP, constantP(c)),
      ),
    ]),
  )

test('the laws of a ring', () => {
  fc.assert(
    fc.property(polynomials, polynomials, polynomials, (p, q, r) => {
      expect(equalP(mulP(p, q), mulP(q, p))).toBe(true)
      expect(equalP(mulP(p, addP(q, r)), addP(mulP(p, q), mulP(p, r)))).toBe(true)
      expect(equalP(mulP(mulP(p, q), r), mulP(p, mulP(q, r)))).toBe(true)
      expect(isZeroP(addP(p, negP(p)))).toBe(true)
      expect(equalP(mulP(p, UNIT), p)).toBe(true)
      expect(equalP(powP(p, 3), mulP(p, mulP(p, p)))).toBe(true)
    }),
    RUNS,
  )
})

test('values modulo a prime respect sums and products', () => {
  const at = (name: string): bigint => BigInt(name.charCodeAt(0)) ** 5n
  const prime = 2n ** 61n - 1n
  fc.assert(
    fc.property(polynomials, polynomials, (p, q) => {
      expect(valueModulo(mulP(p, q), at)).toBe((valueModulo(p, at) * valueModulo(q, at)) % prime)
      expect(valueModulo(addP(p, q), at)).toBe((valueModulo(p, at) + valueModulo(q, at)) % prime)
    }),
    RUNS,
  )
})

test('a product is divided by its factors, and by nothing else', () => {
  fc.assert(
    fc.property(polynomials, polynomials, (p, q) => {
      fc.pre(!isZeroP(p) && !isZeroP(q))
      const { unit, rest } = primitive(q)
      expect(equalP(mulP(unit, rest), q)).toBe(true)
      const quotient = divideP(mulP(p, rest), rest)
      expect(quotient && equalP(quotient, p)).toBe(true)
      const other = divideP(addP(mulP(p, rest), UNIT), rest)
      if (other) expect(equalP(mulP(other, rest), addP(mulP(p, rest), UNIT))).toBe(true)
      if (rest.size > 1) expect(other).toBe(undefined)
    }),
    RUNS,
  )
})

test('fractions in lowest terms', () => {
  expect(addQ(fraction(1n, 6n), fraction(1n, 3n))).toEqual({ n: 1n, d: 2n })
  expect(mulQ(fraction(2n, 3n), fraction(-3n, 4n))).toEqual({ n: -1n, d: 2n })
  expect(fraction(2n, -4n)).toEqual({ n: -1n, d: 2n })
})
