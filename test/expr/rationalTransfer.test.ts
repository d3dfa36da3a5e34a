/** @file Words as rational functions: their values against the definitions of the operators, identities, degree, poles. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, mul, num, ONE, op, recip, sub, sym } from '../../src/expr/build.js'
import type { Expr, Factor } from '../../src/expr/expr.js'
import { reduceWord, relativeDegree } from '../../src/expr/operator.js'
import {
  degreeT,
  equalT,
  mulT,
  negT,
  operatorOf,
  polesT,
  powT,
  reduceT,
  responseT,
  sumT,
  type Transfer,
  wordTransfer,
} from '../../src/expr/transfer.js'
import { apart, type Complex, frequency, rational, times, transfer, words } from './transfer.js'

const RUNS = { seed: 19, numRuns: 300 }
const value = (e: Expr): number => (e.kind === 'num' ? e.value : Number.NaN)
const at = (t: Transfer, omega: number): Complex => {
  const { re, im } = responseT(t, omega, value)
  return [re, im]
}

test('the response of words, sums and products', () => {
  fc.assert(
    fc.property(words, words, frequency, (v, w, omega) => {
      const [x, y] = [wordTransfer(v), wordTransfer(w)]
      expect(apart(at(x, omega), transfer(v, omega))).toBeLessThan(1e-9)
      expect(apart(at(mulT(x, y), omega), times(transfer(v, omega), transfer(w, omega)))).toBeLessThan(1e-9)
      const [p, q] = [transfer(v, omega), transfer(w, omega)]
      const sum: Complex = [p[0] + q[0], p[1] + q[1]]
      const found = at(sumT([x, y]), omega)
      expect(Math.hypot(found[0] - sum[0], found[1] - sum[1])).toBeLessThan(
        1e-9 * (1 + Math.hypot(...p) + Math.hypot(...q)),
      )
    }),
    RUNS,
  )
})

test('a word equals itself in any order, and no other', () => {
  fc.assert(
    fc.property(words, words, frequency, (v, w, omega) => {
      expect(equalT(wordTransfer(v), wordTransfer([...v].reverse()))).toBe(true)
      const differ = apart(transfer(v, omega), transfer(w, omega)) > 1e-9
      if (differ) expect(equalT(wordTransfer(v), wordTransfer(w))).toBe(false)
      expect(degreeT(wordTransfer(v))).toBe(relativeDegree(reduceWord(v)))
    }),
    RUNS,
  )
})

test('poles of low-passes are causal, of their adjoints anticausal', () => {
  fc.assert(
    fc.property(fc.array(rational, { maxLength: 4 }), (w) => {
      const word = reduceWord(w)
      const sides = (polesT(wordTransfer(word)) ?? []).map((p) => p.side).sort()
      const expected = word
        .filter((f) => f.power < 0)
        .flatMap((f) => Array.from({ length: -f.power }, () => (f.reversed ? 'anticausal' : 'causal')))
      expect(sides).toEqual(expected.sort())
    }),
    RUNS,
  )
})

const u = sym('state', 'u')
const a = sym('constant', 'a')
const b = sym('constant', 'b')
const D = (tau: Expr, e: Expr, power = 1, reversed = false): Expr => {
  const factor: Factor = { op: 'D', tau, reversed, power }
  return op([factor], e)
}
const proven = (left: Expr, right: Expr): boolean => {
  const [x, y] = [operatorOf(left, u), operatorOf(right, u)]
  return x !== undefined && y !== undefined && equalT(x, y)
}

test('the identities of the operators', () => {
  const ratio = mul([a, recip(b)])
  expect(proven(add([D(a, u), D(a, u, 1, true)]), mul([num(2), u]))).toBe(true)
  expect(proven(D(a, D(b, u, -1)), add([mul([ratio, u]), mul([sub(ONE, ratio), D(b, u, -1)])]))).toBe(true)
  const both = sub(mul([a, D(a, u, -1)]), mul([b, D(b, u, -1)]))
  expect(proven(D(a, D(b, u, -1), -1), mul([both, recip(sub(a, b))]))).toBe(true)
  const anti = add([mul([ratio, u]), mul([sub(ONE, ratio), D(b, u, -1, true)])])
  expect(proven(D(b, D(a, u, 1, true), -1, true), anti)).toBe(true)
  expect(proven(D(a, u, -1), D(a, u, -1, true))).toBe(false)
  expect(operatorOf(mul([u, u]), u)).toBe(undefined)
})

test('inverses, and lowest terms', () => {
  const x = sumT([wordTransfer([{ op: 'D', tau: a, reversed: false, power: -1 }]), negT(wordTransfer([]))])
  expect(equalT(mulT(x, powT(x, -1)), wordTransfer([]))).toBe(true)
  const back = reduceT(mulT(x, wordTransfer([{ op: 'D', tau: a, reversed: false, power: 1 }])))
  expect(back.den).toEqual([])
  expect(polesT(x)?.map((p) => p.side)).toEqual(['causal'])
  const depends = wordTransfer([{ op: 'D', tau: sub(a, b), reversed: false, power: -1 }])
  expect(polesT(depends)?.map((p) => p.side)).toEqual(['depends'])
})
