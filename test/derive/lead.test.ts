/** @file Which of its own terms a stationarity condition is solved for: the first with a look-ahead, wherever it stands. */
import { describe, expect, test } from 'vitest'
import { findErrors, solutionExpr, solveStationary } from '../../src/derive/stationary.js'
import { add, mul, neg, ONE, op, sym, ZERO } from '../../src/expr/build.js'
import type { Factor, Word } from '../../src/expr/expr.js'
import { equal } from '../../src/expr/normal.js'
import { inverse } from '../../src/expr/operator.js'
import { parse } from '../../src/model/parse.js'

const { definitions, energies, rules } = parse(`state u
constant tau = 1
e = D(tau) u - 1
energy E = 1/2 |e|^2
stationary u`)
const [error] = findErrors(energies.get('E')?.body ?? ZERO, definitions, ['u'])
const rule = rules.find((r) => r.kind === 'stationary')

const own = sym('let', 'e', ['i'])
const drive = sym('let', 'd', ['i'])
const gain = (name: string) => sym('constant', name)
const factor = (name: string, of: Partial<Factor> = {}): Factor => ({
  op: 'D',
  tau: sym('constant', name, ['i']),
  reversed: true,
  power: 1,
  ...of,
})
const delay = { op: 'S', reversed: true } as const

/** Solves c₁ O₁ e + c₂ O₂ e = O₂ d for e. */
function solved(first: Word, second: Word) {
  if (!error || !rule) throw new Error('the model has an error')
  const gradient = add([
    mul([gain('g'), op(first, own)]),
    mul([gain('k'), op(second, own)]),
    neg(op(second, drive)),
  ])
  return { gradient, found: solveStationary(rule, gradient, error) }
}

// terms are ordered by their hash: with all pairs of names each order is met
const NAMES = ['a', 'b', 'c', 'f', 'h']
const PAIRS = NAMES.flatMap((x) => NAMES.filter((y) => y !== x).map((y) => [x, y] as const))

describe.each([
  ['a low-pass', (x: string, y: string): readonly Word[] => [[factor(x)], [factor(y, { power: -1 })]]],
  ['an advance', (x: string, y: string): readonly Word[] => [[factor(x)], [factor(y, delay)]]],
  ['nothing', (x: string): readonly Word[] => [[factor(x)], []]],
  [
    'an advance, where the look-ahead has a low-pass of its own',
    (x: string, y: string): readonly Word[] => [[factor(x), factor('r', { power: -1 })], [factor(y, delay)]],
  ],
])('beside %s', (_, words) => {
  test.each(PAIRS)('of time constants %s and %s', (x, y) => {
    const [ahead = [], beside = []] = words(x, y)
    const { gradient, found } = solved(ahead, beside)
    // scaled by the coefficient of what is inverted, which is that of the look-ahead
    const coefficients = new Map(found.own.map((t) => [op(t.word, own), t.coefficient]))
    expect(coefficients.get(op(ahead, own))).toBe(ONE)
    const inverted = op(inverse(ahead), op(beside, add([drive, neg(mul([gain('k'), own]))])))
    expect(equal(mul([gain('g'), solutionExpr(found.solution)]), inverted)).toBe(true)
    expect(equal(found.implied, gradient)).toBe(true)
  })
})

test.each(PAIRS)('without a look-ahead it is the first that stands: %s and %s', (x, y) => {
  const first: Word = [factor(x, { power: -1 })]
  const second: Word = [factor(y, delay)]
  const { gradient, found } = solved(first, second)
  expect(found.own[0]?.coefficient).toBe(ONE)
  expect(found.own[1]?.coefficient).not.toBe(ONE)
  expect(equal(found.implied, gradient)).toBe(true)
})
