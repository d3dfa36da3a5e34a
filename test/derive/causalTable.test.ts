/** @file G5: operator words of an exact error beside their causal replacements, by form and by phase. */
import { describe, expect, test } from 'vitest'
import { ModelError } from '../../src/base/diagnostic.js'
import { approximateCausal } from '../../src/derive/causal.js'
import { num, ONE, sym } from '../../src/expr/build.js'
import type { Expr, Factor, Word } from '../../src/expr/expr.js'
import { isCausal, reduceWord, relativeDegree } from '../../src/expr/operator.js'
import { conjugate, size, times, transfer } from '../expr/transfer.js'

const SPAN = { start: 0, end: 0 }
const A = num(1.3)
const B = num(0.4)
const EPS = num(0.01)
const ahead = (tau: Expr, power = 1): Factor => ({ op: 'D', tau, reversed: false, power })
const back = (tau: Expr, power = 1): Factor => ({ op: 'D', tau, reversed: true, power })
const advance: Factor = { op: 'S', tau: A, reversed: true, power: 1 }
const Q = sym('let', 'q', ['i'])
const U = sym('state', 'u', ['i'])

interface Row {
  readonly says: string
  readonly exact: Word
  readonly causal: Word
  /** Look-aheads that no low-pass balances. */
  readonly excess: number
}

const TABLE: readonly Row[] = [
  {
    says: 'I⁻_a D⁻_b → D⁺_a I⁺_b',
    exact: [back(A, -1), back(B)],
    causal: [ahead(A), ahead(B, -1)],
    excess: 0,
  },
  { says: 'D⁻_a I⁻_a → 1', exact: [back(A), back(A, -1)], causal: [], excess: 0 },
  {
    says: 'I⁻_a I⁻_b → D⁺_a D⁺_b',
    exact: [back(A, -1), back(B, -1)],
    causal: [ahead(A), ahead(B)],
    excess: 2,
  },
  { says: 'D⁺_a → D⁺_a', exact: [ahead(A)], causal: [ahead(A)], excess: 1 },
]

/** The replacement of a word before q; `own`: the factors that stand on the error's side, inverted. */
function replaced(exact: Word, arg: Expr, filter?: Expr): Word {
  const condition = {
    own: [{ word: reduceWord(exact.flatMap(toTheLeft)), coefficient: ONE }],
    drives: [{ word: reduceWord(exact.filter((f) => toTheLeft(f).length === 0)), arg }],
  }
  const [only, ...others] = approximateCausal(condition, {
    kind: 'causal',
    span: SPAN,
    ...(filter ? { filter } : {}),
  })
  expect(others).toEqual([])
  expect(only?.arg).toBe(arg)
  return only?.word ?? []
}

/** I⁻ in front of the drive is D⁻ in front of the error. */
const toTheLeft = (f: Factor): Word => (f.op === 'D' && f.power < 0 ? [{ ...f, power: -f.power }] : [])

const OMEGAS = Array.from({ length: 400 }, (_, n) => 10 ** (-3 + (6 * n) / 399))
/** The sine of the phase between two words, which tells π from 0 by the sign of its cosine. */
function phase(a: Word, b: Word, omega: number): number {
  const z = times(transfer(a, omega), conjugate(transfer(b, omega)))
  return z[0] > 0 ? Math.abs(z[1]) / size(z) : Infinity
}
const worstPhase = (a: Word, b: Word): number => Math.max(...OMEGAS.map((w) => phase(a, b, w)))

describe.each(TABLE)('$says', ({ exact, causal, excess }) => {
  test('in form', () => {
    // a state has its derivative at hand: nothing has to be filtered
    const word = replaced(exact, U)
    expect(word).toEqual(reduceWord(causal))
    expect(isCausal(word)).toBe(true)
    expect(relativeDegree(word)).toBe(excess)
  })

  test('in phase, at every frequency', () => {
    const found = worstPhase(replaced(exact, U), exact)
    expect(found).toBeLessThanOrEqual(4e-16)
  })

  test('on a signal without a derivative: proper, or refused until it is filtered', () => {
    if (excess === 0) {
      expect(replaced(exact, Q)).toEqual(reduceWord(causal))
      return
    }
    expect(() => replaced(exact, Q)).toThrow(ModelError)
    expect(() => replaced(exact, Q)).toThrow(`${excess} look-ahead`)
    const filtered = replaced(exact, Q, EPS)
    expect(filtered).toEqual(reduceWord([...causal, ahead(EPS, -excess)]))
    expect(relativeDegree(filtered)).toBe(0)
    // the low-passes alone lag: m atan(ωε)
    for (const omega of [0.1, 1, 10]) {
      const lag = excess * Math.atan(omega * 0.01)
      expect(phase(filtered, exact, omega)).toBeCloseTo(Math.abs(Math.sin(lag)), 12)
    }
  })
})

test('an advance has no causal replacement: refused', () => {
  const codes = (): readonly string[] => {
    try {
      return replaced([advance], Q).map((f) => f.op)
    } catch (failure) {
      return failure instanceof ModelError ? failure.diagnostics.map((d) => d.code) : ['?']
    }
  }
  expect(codes()).toEqual(['E3001'])
})
