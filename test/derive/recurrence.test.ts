/** @file When an error that returns to its population is said to need a condition, and which. */
import { describe, expect, test } from 'vitest'
import { recurrentPath, recurrentStability } from '../../src/derive/recurrence.js'
import { sym } from '../../src/expr/build.js'
import type { Factor, Word } from '../../src/expr/expr.js'
import { parse } from '../../src/model/parse.js'

const model = (connections: string, populations = 'x : input 2\n  h : 3\n  y : output 2') =>
  parse(`state u
weight W
constant tau = 1
activation phi = tanh
e = D(tau) u - W phi(u)
energy E = 1/2 |e|^2
flow E in u rate 1
network
  ${populations}
  ${connections}`)
const RECURRENT = model('x -> h -> y\n  h -> h')

const factor = (name: string, of: Partial<Factor> = {}): Factor => ({
  op: 'D',
  tau: sym('constant', name, ['i']),
  reversed: false,
  power: 1,
  ...of,
})
const LEAD = factor('a')
const LAG = factor('b', { power: -1 })
const arg = sym('let', 'd', ['i'])
const said = (...words: readonly Word[]): string | undefined =>
  recurrentStability(
    RECURRENT,
    'e',
    words.map((word) => ({ word, arg })),
  )?.effect

test('the condition names the look-ahead, the low-pass and the way back', () => {
  expect(said([LEAD, LAG])).toBe(
    'errors return to their population (h → h); with equal time constants every eigenvalue λ of the transposed weights times the slope must keep b - (a + b) Re λ + a |λ|² > 0 and Re λ < b/a: a network that is itself stable can break this',
  )
  expect(recurrentStability(RECURRENT, 'e', [{ word: [LEAD, LAG], arg }])).toMatchObject({
    name: 'stability of the recurrent error',
    changed: 'e',
  })
})

test('the way goes from where an error starts to where it comes back', () => {
  const round = model('f -> g\n  g -> h\n  h -> f', 'f, g, h : 3')
  const path = recurrentPath(round)
  expect(path).toHaveLength(4)
  expect(path?.[0]).toBe(path?.[3])
  const effect = recurrentStability(round, 'e', [{ word: [LEAD, LAG], arg }])?.effect ?? ''
  const [, way = ''] = /\((.*?)\)/.exec(effect) ?? []
  const names = way.split(' → ')
  expect(names).toHaveLength(4)
  for (const [n, name] of names.slice(1).entries())
    expect(round.connections.some((c) => c.pre === names[n] && c.post === name)).toBe(true)
})

describe('nothing is said of', () => {
  test.each<readonly [string, readonly Word[]]>([
    ['no term', []],
    ['an error that follows at once', [[]]],
    ['a look-ahead alone', [[LEAD]]],
    ['a low-pass alone', [[LAG]]],
    [
      'one that runs backward',
      [
        [
          { ...LEAD, reversed: true },
          { ...LAG, reversed: true },
        ],
      ],
    ],
    ['one whose low-pass runs backward', [[LEAD, { ...LAG, reversed: true }]]],
    ['one whose look-ahead runs backward', [[{ ...LEAD, reversed: true }, LAG]]],
    ['two look-aheads', [[LEAD, factor('b')]]],
    ['two low-passes', [[factor('a', { power: -1 }), LAG]]],
    ['a squared look-ahead', [[factor('a', { power: 2 }), LAG]]],
    ['a low-pass twice', [[LEAD, factor('b', { power: -2 })]]],
    ['a delay before a low-pass', [[LAG, factor('a', { op: 'S' })]]],
    ['a look-ahead and an advance', [[LEAD, factor('b', { op: 'S', power: -1 })]]],
    ['three operators', [[LEAD, LAG, factor('c', { power: -1 })]]],
    ['a delay beside both', [[LEAD, LAG, factor('c', { op: 'S' })]]],
  ])('%s', (_, words) => {
    expect(said(...words)).toBeUndefined()
    expect(said(...words, [LEAD, LAG])).toBeDefined()
  })

  test('a network without a way back', () => {
    expect(recurrentStability(model('x -> h -> y'), 'e', [{ word: [LEAD, LAG], arg }])).toBeUndefined()
  })
})
