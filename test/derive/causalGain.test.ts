/** @file The causal error at one frequency, in phase and gain, and what is asked of words on the way, by frequency responses alone. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  approximateCausal,
  approximateInstantaneous,
  holdsAdjoint,
  isAnticausal,
  runningArgument,
  withoutAdvances,
} from '../../src/derive/causal.js'
import { add, map, mul, num, ONE, op, sym } from '../../src/expr/build.js'
import type { Expr, Factor, Word } from '../../src/expr/expr.js'
import { derivative, reduceWord } from '../../src/expr/operator.js'
import { sumOver } from '../../src/expr/sums.js'
import { angle, apart, type Complex, conjugate, size, times, transfer } from '../expr/transfer.js'

const SPAN = { start: 0, end: 0 }
/** So fast that it lags by nothing that is measured here. */
const FAST = num(1e-12)
const Q = sym('let', 'q', ['i'])
const U = sym('state', 'u', ['i'])
const S = sym('let', 's', ['i'])
const C = sym('constant', 'c')
const WEIGHT = sym('weight', 'W', ['j', 'i'])
/** Of what is no number: signals are e^{iωt}, all but s, which is a slope, fixed. */
const VALUES: Readonly<Record<string, number>> = { s: 0.6, c: -1.7, W: 2.5 }

const ahead = (tau: number, power = 1): Factor => ({ op: 'D', tau: num(tau), reversed: false, power })
const back = (tau: number, power = 1): Factor => ({ op: 'D', tau: num(tau), reversed: true, power })
const delay = (d: number, reversed = false): Factor => ({ op: 'S', tau: num(d), reversed, power: 1 })

/** What an expression that is linear in one signal makes of e^{iωt}. */
function response(e: Expr, omega: number): Complex {
  switch (e.kind) {
    case 'num':
      return [e.value, 0]
    case 'sym':
      return [VALUES[e.name] ?? 1, 0]
    case 'op':
      return times(transfer(e.word, omega), response(e.arg, omega))
    case 'add':
      return total(e.terms.map((t) => response(t, omega)))
    case 'mul':
      return e.factors.map((f) => response(f, omega)).reduce(times)
    case 'pow':
      return [(response(e.base, omega)[0] ?? 0) ** e.exponent, 0]
    case 'map':
      return [e.fn === 'cos' ? Math.cos(response(e.arg, omega)[0]) : Math.sin(response(e.arg, omega)[0]), 0]
    default:
      throw new Error(`no response of ${e.kind}`)
  }
}

const total = (list: readonly Complex[]): Complex =>
  list.reduce<Complex>(([a, b], [c, d]) => [a + c, b + d], [0, 0])
const solved = (terms: readonly { readonly word: Word; readonly arg: Expr }[], omega: number): Complex =>
  total(terms.map((t) => response(op(t.word, t.arg), omega)))

const tau = fc.constantFrom(0.3, 0.8, 1.4)
const factor = fc.oneof(
  fc.tuple(tau, fc.constantFrom(-2, -1, 1, 2)).map(([t, p]) => back(t, p)),
  fc.tuple(tau, fc.constantFrom(-1, 1)).map(([t, p]) => ahead(t, p)),
  fc.constantFrom(-2, -1, 1, 2).map((n) => derivative(n)),
  fc.tuple(tau, fc.constantFrom(-2, -1, 1)).map(([t, power]) => ({ ...delay(t), power })),
  tau.map((t) => delay(t, true)),
)
/** As they stand in A†: no advance in A. */
const ownWords = fc.array(factor, { maxLength: 3 }).map(reduceWord)
const driveWords = fc
  .array(
    factor.filter((f) => f.op !== 'S' || (!f.reversed && f.power > 0)),
    { maxLength: 3 },
  )
  .map(reduceWord)
const omegas = fc.constantFrom(0.4, 1, 2.3)
const RUNS = { seed: 11, numRuns: 250 }

describe('right at one frequency', () => {
  const own = fc.array(fc.record({ word: ownWords, coefficient: fc.constantFrom(-2, 0.5, 1, 3) }), {
    minLength: 1,
    maxLength: 3,
  })

  test('the gain is that of (A†)⁻¹R†, A a sum of any words; so is the phase', () => {
    fc.assert(
      fc.property(own, driveWords, omegas, (terms, drive, omega) => {
        const runs = approximateCausal(
          {
            own: terms.map(({ word, coefficient }) => ({ word, coefficient: num(coefficient) })),
            drives: [{ word: drive, arg: Q }],
          },
          { kind: 'causal', filter: FAST, at: num(omega), span: SPAN },
        )
        const a = total(terms.map((t) => times([t.coefficient, 0], transfer(t.word, omega))))
        fc.pre(size(a) > 1e-3)
        const now = solved(runs, omega)
        const exact = transfer(drive, omega)
        expect(Math.abs((size(now) * size(a)) / size(exact) - 1)).toBeLessThan(1e-7)
        // arg e = arg R† − arg A†
        const turn = times(times(now, a), conjugate(exact))
        expect(Math.abs(angle(turn))).toBeLessThan(1e-7)
      }),
      RUNS,
    )
  })

  test('and so is what stands behind a slope and under a weight', () => {
    const inner = fc.tuple(tau, fc.constantFrom(-1, 1)).map(([t, p]) => [back(t, p)])
    fc.assert(
      fc.property(inner, inner, omegas, fc.boolean(), (v, w, omega, isCalibrated) => {
        // s · c · O₁ q + O₂ (s W O₁ q): operators one within the other
        const arg = add([
          mul([S, C, op(v, Q)]),
          op(w, mul([S, sumOver(mul([WEIGHT, op(v, sym('let', 'q', ['j']))]), ['j'])])),
        ])
        const [only, ...more] = approximateCausal(
          { own: [{ word: [], coefficient: ONE }], drives: [{ word: [], arg }] },
          { kind: 'causal', filter: FAST, ...(isCalibrated ? { at: num(omega) } : {}), span: SPAN },
        )
        expect(more).toEqual([])
        const now = (x: readonly Factor[]): Complex => {
          const h = transfer(x, omega)
          const gain = isCalibrated ? 1 : size(h) ** -2
          return times([gain, 0], h)
        }
        const slope = VALUES.s ?? 0
        const expected = total([
          times([slope * (VALUES.c ?? 0), 0], now(v)),
          times([slope * (VALUES.W ?? 0), 0], times(now(w), now(v))),
        ])
        expect(apart(response(only?.arg ?? ONE, omega), expected)).toBeLessThan(1e-7)
        expect(isAnticausal([{ word: only?.word ?? [], arg: only?.arg ?? ONE }])).toBe(false)
      }),
      { ...RUNS, numRuns: 60 },
    )
  })
})

test('what runs forward within stays, look-aheads and D(−τ) of a state among it', () => {
  const kept = [op([ahead(0.7)], mul([S, op([back(1, -1), back(2)], Q)])), op([back(0.3)], U)]
  const changed = [op([ahead(0.7)], mul([S, op([ahead(1), ahead(2, -1)], Q)])), op([back(0.3)], U)]
  const [only] = approximateCausal(
    { own: [{ word: [], coefficient: ONE }], drives: [{ word: [], arg: add(kept) }] },
    { kind: 'causal', span: SPAN },
  )
  expect(only?.arg).toBe(add(changed))
})

describe('an operand whose derivative is at hand needs no filter', () => {
  const improper = (arg: Expr): (() => unknown) => {
    const condition = { own: [{ word: [], coefficient: ONE }], drives: [{ word: [back(1, -1)], arg }] }
    return () => approximateCausal(condition, { kind: 'causal', span: SPAN })
  }
  test.each([
    ['a state', U],
    ['a state times constants', mul([C, num(2), U])],
  ])('%s', (_, arg) => {
    expect(improper(arg)()).toEqual([{ word: [ahead(1)], arg }])
  })
  test.each([
    ['a definition', Q],
    ['a definition times a constant', mul([C, Q])],
    ['a product of states', mul([U, sym('state', 'a', ['i'])])],
    ['a state times a signal', mul([U, Q])],
    ['a constant', C],
    ['a function of a state', map('tanh', 0, U)],
    [
      'a weighted sum over states',
      sumOver(mul([sym('constant', 'k', ['j']), sym('state', 'u', ['j'])]), ['j']),
    ],
    ['a sum over states', sumOver(mul([C, sym('weight', 'W', ['i', 'j']), sym('state', 'u', ['j'])]), ['j'])],
  ])('%s does', (_, arg) => {
    expect(improper(arg)).toThrow('improper')
  })
})

describe('words of a solved error', () => {
  const under = (word: Word): Expr => mul([S, op(word, Q)])
  const term = (word: Word, arg: Expr = Q) => [{ word, arg }]

  test.each([
    ['a low-pass', term([ahead(1, -1)]), false, false],
    ['D(−τ)', term([back(1)]), false, true],
    ['I(−τ)', term([back(1, -1)]), true, true],
    ['a low-pass before I(−τ)', term([ahead(1, -1), back(2, -1)]), true, true],
    ['an advance', term([delay(1, true)]), true, true],
    ['an advance as the inverse of a delay', term([{ ...delay(1), power: -1 }]), true, false],
    ['I(−τ) behind a slope', term([], under([back(1, -1)])), true, true],
    ['a low-pass and I(−τ) behind a slope', term([], under([ahead(2, -1), back(1, -1)])), true, true],
    ['D(−τ) behind a slope', term([], under([back(1)])), false, true],
    ['a low-pass behind a slope', term([], under([ahead(1, -1)])), false, false],
    ['D(−τ) of a state', term([], op([back(1)], U)), false, false],
    ['I(−τ) of a state', term([], op([back(1, -1)], U)), true, true],
    ['D(−τ) of what is no state', term([], op([back(1)], Q)), false, true],
  ] as const)('%s', (_, terms, reads, adjoint) => {
    expect(isAnticausal(terms)).toBe(reads)
    expect(holdsAdjoint(terms)).toBe(adjoint)
    // one among others is enough
    const more = [...term([ahead(1, -1)]), ...terms, ...term([])]
    expect(isAnticausal(more)).toBe(reads)
    expect(holdsAdjoint(more)).toBe(adjoint)
  })
})

describe('what has no operator left', () => {
  const own = (word: Word, coefficient: Expr = ONE) => ({ word, coefficient })

  test('D, I and delays are 1 at rest, a derivative is 0, wherever it stands in a word', () => {
    const runs = approximateInstantaneous({
      own: [own([back(1), delay(1)], num(2)), own([back(1), derivative(2)], num(5))],
      drives: [
        { word: [ahead(2, -1), delay(1, true)], arg: mul([S, op([back(1, -1)], Q)]) },
        { word: [back(3), derivative()], arg: U },
      ],
    })
    expect(solved(runs, 0)).toEqual([0.6 / 2, 0])
    expect(runs.every((t) => t.word.length === 0)).toBe(true)
  })

  test('an integral over time is refused', () => {
    const drives = [{ word: [derivative(-1)], arg: Q }]
    expect(() => approximateInstantaneous({ own: [own([])], drives })).toThrow('an integral over time')
  })

  test('advances go, delays stay, in front and within', () => {
    const { drives } = withoutAdvances({
      own: [own([])],
      drives: [
        {
          word: [back(1), delay(1, true)],
          arg: mul([S, op([delay(2), { ...delay(1), power: -1 }, back(2)], Q)]),
        },
        { word: [delay(2)], arg: Q },
      ],
    })
    expect(drives).toEqual([
      { word: [back(1)], arg: mul([S, op([delay(2), back(2)], Q)]) },
      { word: [delay(2)], arg: Q },
    ])
  })

  test('an argument runs with its adjoints made causal, or without them', () => {
    const arg = mul([S, op([back(2, -1), back(1), delay(1, true)], Q)])
    expect(runningArgument(arg, { kind: 'causal', span: SPAN })).toBe(
      mul([S, op([ahead(2), ahead(1, -1)], Q)]),
    )
    expect(runningArgument(arg, undefined)).toBe(mul([S, Q]))
    expect(runningArgument(mul([S, op([back(1), derivative()], Q)]), undefined)).toBe(num(0))
  })
})
