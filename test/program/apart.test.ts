/** @file A pass over rows as two, and loops shared out by columns: what may be told apart, what may not, and that both are the same. */
import { describe, expect, test } from 'vitest'
import { turnsOf } from '../../src/program/arrange/turns.js'
import {
  add,
  constant,
  define,
  load,
  local,
  loop,
  mul,
  place,
  store,
  sum,
  when,
} from '../../src/program/build.js'
import { interpret } from '../../src/program/interpret.js'
import type { Extent, Statement } from '../../src/program/program.js'
import { apart } from '../../src/program/share/apart.js'
import { itemOf, waits } from '../../src/program/share/rowsOf.js'
import { difference, drive } from '../backends/executions.js'
import { buffer, numbers, program } from './samples.js'

const [ROWS, COLUMNS] = [5, 7]
const lengthOf = (extent: Extent): number => (extent === 'batch' ? 1 : extent)
const at = place({ i: COLUMNS, j: 1 })
const across = place({ j: 1 })
const own = place({ i: 1 })
const [W, r, e, back] = [load('W', at), load('r', across), load('e', own), load('back', across)]

const sent = loop('j', COLUMNS, [store('back', across, add(back, mul(W, local('x'))))])
const summed = sum('s', 'j', COLUMNS, mul(W, r), 4)
const kept = store('P', own, local('s'))
const learned = loop('j', COLUMNS, [store('W', at, add(W, mul(r, local('x'))))])
const taken = define('x', e)

const buffers = [
  buffer('W', { shape: [ROWS, COLUMNS], initial: numbers(35, 1) }),
  buffer('r', { shape: [COLUMNS], initial: numbers(7, 2) }),
  buffer('e', { shape: [ROWS], initial: numbers(5, 3) }),
  buffer('back', { shape: [COLUMNS], initial: numbers(7, 4) }),
  buffer('P', { shape: [ROWS] }),
  buffer('learn', { shape: [], initial: [1] }),
]
const carriedOut = (step: readonly Statement[]) => drive(interpret(program({ buffers, step }))(), 3)

const PASSES: Readonly<Record<string, readonly Statement[]>> = {
  'sent, summed, learned': [taken, sent, summed, kept, learned],
  'learned under a condition': [
    taken,
    sent,
    summed,
    kept,
    when(load('learn', place({})), '!=', constant(0), [learned]),
  ],
  'locals made of a sum stay with it': [
    taken,
    summed,
    define('twice', mul(local('s'), constant(2))),
    store('P', own, local('twice')),
    sent,
  ],
}

describe.each(Object.entries(PASSES))('%s', (_, body) => {
  const pass = loop('i', ROWS, body)

  test('two loops give the numbers of one', () => {
    const parts = apart(pass, lengthOf)
    expect(parts).toHaveLength(2)
    expect(difference(carriedOut([pass]), carriedOut(parts ?? []))).toBeUndefined()
  })

  test('the first goes by rows, the second by columns, in any order of their turns', () => {
    const [first, second] = (apart(pass, lengthOf) ?? []).map((part) => itemOf(part, 1, lengthOf))
    expect(first?.by).toEqual({ variable: 'i', extent: ROWS, samples: false })
    expect(second?.by).toEqual({ variable: 'j', extent: COLUMNS, samples: false })
    if (!first || !second) throw new Error('not told apart')
    expect(second.rows.get('W')).toBe(-COLUMNS)
    // rows of a weight are read by all before columns of it change
    expect(waits(first, second)).toBe(second.stored.has('W'))
    const rows = [3, 0, 4, 1, 2].map((k) => turnsOf(first.statement, 'i', k, k + 1))
    const columns = [[4, 7] as const, [0, 1] as const, [1, 4] as const].map(([from, to]) =>
      turnsOf(second.statement, 'j', from, to),
    )
    expect(difference(carriedOut([pass]), carriedOut([...rows, ...columns]))).toBeUndefined()
  })
})

test('who is told apart does not wait for what only the other part reads', () => {
  const [first] = apart(loop('i', ROWS, [taken, sent, summed, kept]), lengthOf) ?? []
  expect(JSON.stringify(first)).not.toContain('"e"')
})

const shifted = place({ i: COLUMNS, j: 1 }, COLUMNS)
const REFUSED: Readonly<Record<string, readonly Statement[]>> = {
  'a sum of what has changed in its row': [taken, learned, summed, kept],
  'a sum that the row goes on with': [
    summed,
    loop('j', COLUMNS, [store('back', across, add(back, mul(W, local('s'))))]),
  ],
  'what is made of sums and read along the row': [
    summed,
    kept,
    loop('j', COLUMNS, [store('back', across, add(back, mul(W, load('P', own))))]),
  ],
  'a sum over rows that change elsewhere': [
    taken,
    summed,
    kept,
    loop('j', COLUMNS, [store('W', shifted, mul(r, local('x')))]),
  ],
  'a sum of what all rows add to': [taken, sum('s', 'j', COLUMNS, mul(back, r), 4), kept, sent],
  'a local of what changes': [define('x', load('back', place({}))), sent, summed, kept],
  'no sums': [taken, sent],
  'no more than sums': [summed, kept],
}

test.each(Object.entries(REFUSED))('%s: stays one', (_, body) => {
  expect(apart(loop('i', ROWS - 1, body), lengthOf)).toBeUndefined()
})

test('columns of unlike length, or numbers that belong to no column, are not shared out', () => {
  const by = (...body: readonly Statement[]) => itemOf(loop('i', ROWS, body), 1, lengthOf).by
  expect(by(taken, sent)).toEqual({ variable: 'j', extent: COLUMNS, samples: false })
  const shorter = loop('j', COLUMNS - 1, [store('back', across, add(back, local('x')))])
  expect(by(taken, sent, shorter)).toBeUndefined()
  const odd = loop('j', COLUMNS, [store('back', place({ i: 1, j: 1 }), mul(r, local('x')))])
  expect(by(taken, odd)).toBeUndefined()
  expect(by(taken, sent, store('P', place({}), constant(1)))).toBeUndefined()
})
