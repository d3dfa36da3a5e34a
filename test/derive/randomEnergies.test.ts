/** @file A thousand random energies against the oracle; other laws on the first of them (on all of them in test/long). */
import { describe, expect, test } from 'vitest'
import { randomAction } from './randomAction.js'
import { formed, involutionHolds, leibnizError, linearityError, oracleError } from './randomLaws.js'

const COUNT = 1000
const OF_A_TEST = 50
/** Energies whose other laws are tested here, for the time that it takes. */
const FEWER = 200

const from = (first: number): readonly number[] => Array.from({ length: OF_A_TEST }, (_, n) => first + n)
const starts = (count: number): readonly number[] =>
  Array.from({ length: count / OF_A_TEST }, (_, n) => 1 + n * OF_A_TEST)

describe('∫ g δ dt is what the action changes by', () => {
  test.each(starts(COUNT))(
    'energies from %i',
    (first) => {
      const wrong = from(first).filter((seed) => !(oracleError(randomAction(seed), seed) < 1e-9))
      expect(wrong).toEqual([])
    },
    120_000,
  )
})

describe('laws of the calculus and of the normal form', () => {
  test.each(starts(FEWER))(
    'energies from %i',
    (first) => {
      const broken = from(first).flatMap((seed) => {
        const action = randomAction(seed)
        const form = formed(action, seed, 1)
        const laws = {
          'the adjoint of the adjoint': involutionHolds(action),
          linearity: linearityError(action, seed) < 1e-11,
          'the rule of Leibniz': leibnizError(action, seed) < 1e-11,
          'once is enough': form?.idempotent === true,
          'order does not matter': form?.orderBlind === true,
          'the value is kept': form !== undefined && form.error < 1e-11,
        }
        return Object.entries(laws).flatMap(([law, holds]) => (holds ? [] : [`${law}: energy ${seed}`]))
      })
      expect(broken).toEqual([])
    },
    120_000,
  )
})
