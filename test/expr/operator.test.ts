/** @file The algebra of operator words against their transfer functions, and against signals. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { approximateCausal, approximateInstantaneous } from '../../src/derive/causal.js'
import { num, ONE, op, splitCoefficient, sym } from '../../src/expr/build.js'
import { evaluator, type World } from '../../src/expr/evaluate.js'
import type { Factor, Word } from '../../src/expr/expr.js'
import {
  adjoint,
  compose,
  inverse,
  isAnticausalFactor,
  isCausal,
  reduceWord,
  relativeDegree,
} from '../../src/expr/operator.js'
import { chebyshev } from '../../src/expr/timeline.js'
import {
  angle,
  apart,
  conjugate,
  factors,
  frequency,
  rational,
  size,
  times,
  transfer,
  words,
} from './transfer.js'

const RUNS = { seed: 77, numRuns: 300 }
const check = <A, B>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>, law: (a: A, b: B) => void): void =>
  fc.assert(fc.property(a, b, law), RUNS)

describe('words have the transfer function of what they stand for', () => {
  test('reduced: the same', () => {
    check(words, frequency, (w, f) => {
      expect(apart(transfer(reduceWord(w), f), transfer(w, f))).toBeLessThan(1e-12)
    })
  })

  test('composed: the product', () => {
    check(fc.tuple(words, words), frequency, ([v, w], f) => {
      const h = transfer(compose(reduceWord(v), reduceWord(w)), f)
      expect(apart(h, times(transfer(v, f), transfer(w, f)))).toBeLessThan(1e-12)
    })
  })

  test('inverted: the reciprocal', () => {
    check(words, frequency, (w, f) => {
      const word = reduceWord(w)
      expect(apart(times(transfer(inverse(word), f), transfer(word, f)), [1, 0])).toBeLessThan(1e-12)
    })
  })

  test('adjoint: the conjugate', () => {
    check(words, frequency, (w, f) => {
      const { sign, word } = adjoint(reduceWord(w))
      expect(apart(times([sign, 0], transfer(word, f)), conjugate(transfer(w, f)))).toBeLessThan(1e-12)
    })
  })

  test('the relative degree is the slope at high frequencies', () => {
    fc.assert(
      fc.property(fc.array(factors, { maxLength: 5 }), (w) => {
        const gain = (omega: number): number => size(transfer(w, omega))
        const slope = Math.log10(gain(1e7) / gain(1e6))
        expect(Math.abs(relativeDegree(reduceWord(w)) - slope)).toBeLessThan(1e-3)
      }),
      RUNS,
    )
  })
})

describe('words form a commutative group', () => {
  test('in any order, the same word', () => {
    check(words, fc.nat(), (w, n) => {
      const turned = [...w.slice(n % (w.length + 1)), ...w.slice(0, n % (w.length + 1))]
      expect(reduceWord(turned.reverse())).toEqual(reduceWord(w))
    })
  })

  test('a word and its inverse cancel, however they are written', () => {
    check(words, words, (v, w) => {
      expect(compose(reduceWord(w), inverse(reduceWord(w)))).toEqual([])
      expect(inverse(inverse(reduceWord(w)))).toEqual(reduceWord(w))
      expect(compose(reduceWord(v), compose(reduceWord(w), inverse(reduceWord(v))))).toEqual(reduceWord(w))
    })
  })

  test('the adjoint of the adjoint is the word', () => {
    check(words, words, (v, w) => {
      const once = adjoint(reduceWord(w))
      const twice = adjoint(once.word)
      expect(once.sign * twice.sign).toBe(1)
      expect(twice.word).toEqual(reduceWord(w))
      const both = adjoint(compose(reduceWord(v), reduceWord(w)))
      expect(both.word).toEqual(compose(adjoint(reduceWord(v)).word, once.word))
    })
  })
})

/** Signals that are at rest at both ends. */
const TIMELINE = chebyshev(16, 160)
const signal = (center: number, wave: number): Float64Array =>
  Float64Array.from(TIMELINE.times, (t) => Math.exp(-2 * (t - center) ** 2) * Math.cos(wave * (t - center)))
const worldOf = (signals: Readonly<Record<string, Float64Array>>): World => ({
  timeline: TIMELINE,
  sizes: { '': 1 },
  quantities: new Map(Object.entries(signals).map(([name, data]) => [name, { shape: [], data }])),
  definitions: new Map(),
  functions: {},
})
const X = sym('state', 'x')
const Y = sym('state', 'y')

describe('words act on signals', () => {
  const short = fc.array(
    fc.record({
      op: fc.constant('D' as const),
      tau: fc.constantFrom(0.3, 0.4, 0.5).map(num),
      reversed: fc.boolean(),
      power: fc.constantFrom(-1, 1),
    }),
    { minLength: 1, maxLength: 3 },
  )
  const rate: Factor = { op: 'dt', reversed: false, power: 1 }

  test('⟨O x, y⟩ = ⟨x, O† y⟩', () => {
    check(short, fc.boolean(), (w, withRate) => {
      const word = reduceWord(withRate ? [...w, rate] : w)
      const { sign, word: back } = adjoint(word)
      const value = evaluator(worldOf({ x: signal(8.2, 1.3), y: signal(7.6, 0.7) }))
      const inner = (a: Float64Array, b: Float64Array): number =>
        TIMELINE.weights.reduce((s, q, n) => s + q * (a[n] ?? 0) * (b[n] ?? 0), 0)
      const forward = inner(value(op(word, X)).data, value(Y).data)
      const backward = sign * inner(value(X).data, value(op(back, Y)).data)
      expect(Math.abs(forward - backward)).toBeLessThan(1e-9)
    })
  })

  test('a causal word is silent before its input, a word with an anticausal factor is not', () => {
    check(short, fc.constant(0), (w) => {
      const word = reduceWord(w)
      const value = evaluator(worldOf({ x: signal(9, 0) }))
      const early = value(op(word, X)).data.filter((_, n) => (TIMELINE.times[n] ?? 0) < 5)
      const heard = Math.max(...early.map(Math.abs))
      if (isCausal(word)) expect(heard).toBeLessThan(1e-9)
      else expect(heard).toBeGreaterThan(1e-7)
    })
  })

  test('a merged operator is the two, one after the other', () => {
    const two = short.map((w) => w.slice(0, 2))
    check(two, two, (v, w) => {
      const causal = [...v, ...w].map((f) => ({ ...f, reversed: f.power > 0 && f.reversed }))
      const first = causal.slice(0, v.length)
      const second = causal.slice(v.length)
      const inner = evaluator(worldOf({ x: signal(8, 1) }))(op(second, X))
      const outer = evaluator(worldOf({ x: inner.data }))(op(first, X))
      const merged = evaluator(worldOf({ x: signal(8, 1) }))(op(first, op(second, X)))
      const worst = Math.max(...outer.data.map((x, n) => Math.abs(x - (merged.data[n] ?? Number.NaN))))
      expect(worst).toBeLessThan(1e-6)
    })
  })
})

const SPAN = { start: 0, end: 0 }
const CAUSAL = { kind: 'causal', filter: num(0.01), span: SPAN } as const
const Q = sym('let', 'q', ['i'])
/** Of an error that is this word of its drive. */
const replaced = (word: Word): Word =>
  approximateCausal({ own: [{ word: [], coefficient: ONE }], drives: [{ word, arg: Q }] }, CAUSAL)[0]?.word ??
  []
const isFast = (f: Factor): boolean => f.tau === CAUSAL.filter

describe('the causal replacement', () => {
  const reducedWords = fc.array(rational, { maxLength: 4 }).map(reduceWord)

  test('is causal and keeps the phase at every frequency, up to its fast low-passes', () => {
    check(reducedWords, frequency, (word, f) => {
      const now = replaced(word)
      expect(now.some(isAnticausalFactor)).toBe(false)
      const slow = transfer(
        now.filter((x) => !isFast(x)),
        f,
      )
      expect(Math.abs(angle(times(slow, conjugate(transfer(word, f)))))).toBeLessThan(1e-9)
    })
  })

  test('inverts the gain of each reversed factor and leaves the others', () => {
    check(reducedWords, frequency, (word, f) => {
      const now = replaced(word).filter((x) => !isFast(x))
      const kept = word.filter((x) => !x.reversed)
      const changed = word.filter((x) => x.reversed)
      const expected = size(transfer(kept, f)) / size(transfer(changed, f))
      expect(size(transfer(now, f)) / expected).toBeCloseTo(1, 9)
    })
  })

  test('is proper with a filter, and adds as many fast low-passes as were missing', () => {
    check(reducedWords, fc.constant(0), (word) => {
      const now = replaced(word)
      expect(relativeDegree(now)).toBeLessThanOrEqual(0)
      const excess = relativeDegree(now.filter((x) => !isFast(x)))
      const added = now.filter(isFast).reduce((n, x) => n - x.power, 0)
      expect(added).toBe(Math.max(0, excess))
    })
  })

  test('keeps the phase of (A†)⁻¹R† where A is a sum of words in the own error', () => {
    const own = fc.record({
      first: fc.constantFrom(0.4, 1.1),
      second: fc.constantFrom(0.3, 2),
      g: fc.constantFrom(0.5, 3),
    })
    const drive = fc.constantFrom(0.25, 0.7)
    check(fc.tuple(own, drive), frequency, ([{ first, second, g }, r], f) => {
      const back = (tau: number, power: number): Factor => ({ op: 'D', tau: num(tau), reversed: true, power })
      const words: readonly (readonly [number, Word])[] = [
        [1, [back(first, 1)]],
        [g, [back(second, -1)]],
      ]
      const runs = approximateCausal(
        {
          own: words.map(([c, word]) => ({ word, coefficient: num(c) })),
          drives: [{ word: [back(r, 1)], arg: Q }],
        },
        CAUSAL,
      )
      const now = runs.map((t) => times([splitCoefficient(t.arg).coefficient, 0], transfer(t.word, f)))
      const a = words.map(([c, w]) => times([c, 0], transfer(w, f)))
      const total = (list: readonly (readonly [number, number])[]): readonly [number, number] =>
        list.reduce<readonly [number, number]>(([x, y], [u, v]) => [x + u, y + v], [0, 0])
      // arg now = arg R† − arg A†
      const exact = times(transfer([back(r, 1)], f), conjugate(total(a)))
      expect(Math.abs(angle(times(total(now), conjugate(exact))))).toBeLessThan(1e-9)
    })
  })

  test('changes nothing where nothing is anticausal, and an instantaneous error has no operator', () => {
    check(reducedWords, fc.constant(0), (word) => {
      const forward = word.filter((f) => !f.reversed && f.power < 0)
      expect(replaced(forward)).toEqual(forward)
      const condition = { own: [{ word, coefficient: ONE }], drives: [{ word, arg: Q }] }
      expect(approximateInstantaneous(condition)).toEqual([{ word: [], arg: Q }])
    })
  })

  test('an instantaneous error is the exact one of signals that do not change', () => {
    const own = fc.tuple(words, words, fc.constantFrom(0.5, -3), fc.constantFrom(0.25, 2))
    check(own, words, ([a, b, g, h], drive) => {
      const condition = {
        own: [
          { word: reduceWord(a), coefficient: num(g) },
          { word: reduceWord(b), coefficient: num(h) },
        ],
        drives: [{ word: reduceWord(drive), arg: Q }],
      }
      const at = (w: Word): number => transfer(reduceWord(w), 0)[0]
      const total = g * at(a) + h * at(b)
      if (total === 0) {
        expect(() => approximateInstantaneous(condition)).toThrow(/E3001.*at rest/su)
        return
      }
      const runs = approximateInstantaneous(condition)
      const found = runs.map((t) => (t.arg === Q ? 1 : splitCoefficient(t.arg).coefficient))
      expect(found.reduce((sum, x) => sum + x, 0)).toBeCloseTo(at(drive) / total, 12)
    })
  })
})
