/** @file Which loops over rows may run along all of a row together: one that may, and each reason why one may not. */
import { describe, expect, test } from 'vitest'
import { rowOf, unreadGradients } from '../../src/backends/rows.js'
import {
  add,
  constant,
  define,
  load,
  local,
  loop,
  mul,
  picked,
  place,
  store,
} from '../../src/program/build.js'
import type { Place, Program, Statement, Value } from '../../src/program/program.js'
import { buffer, numbers, program } from '../program/samples.js'

const ROWS = 4
const COLUMNS = 8

type Loop = Extract<Statement, { readonly kind: 'for' }>

const mine = place({ i: COLUMNS, j: 1 })
const column = place({ j: 1 })
const own = place({ i: 1 })

const sum = (
  name: string,
  value: Value,
  more: { lanes?: 1 | 2 | 4; body?: readonly Statement[] } = {},
): Statement => ({
  ...{ kind: 'reduce', name, by: 'sum', variable: 'j', extent: COLUMNS, lanes: 4, body: [] },
  ...{ ...more, value },
})
const along = (...body: readonly Statement[]): Statement => loop('j', COLUMNS, body)
const added = (buffer: string, at: Place, by: Value): Statement =>
  store(buffer, at, add(load(buffer, at), by))

/** W x, an update of each weight, and what each row adds to all columns. */
const FIRST: readonly Statement[] = [
  define('c', load('c', own)),
  sum('r', mul(load('w', mine), load('x', column))),
  along(store('w', mine, add(load('w', mine), load('x', column)))),
  along(added('d', column, mul(load('v', mine), local('c')))),
]
const LAST: readonly Statement[] = [store('s', own, local('r'))]

function rowed(items: readonly Statement[]): { readonly program: Program; readonly loop: Loop } {
  const made = { kind: 'for', variable: 'i', extent: ROWS, body: items } as const
  const size = 2 * ROWS * COLUMNS
  return {
    loop: made,
    program: program({
      buffers: [
        ...['w', 'v', 'x', 'd', 'c', 's', 'z'].map((id, k) =>
          buffer(id, { shape: [size], initial: numbers(size, k) }),
        ),
        buffer('g', { shape: [size], role: 'gradient', name: 'w' }),
        buffer('f', { shape: [], initial: [1] }),
      ],
      step: [made],
    }),
  }
}

const isJoint = (...items: readonly Statement[]): boolean => {
  const { program, loop } = rowed(items)
  return rowOf(program, loop) !== undefined
}
const when = (a: Value, b: Value, ...body: readonly Statement[]): Statement => ({
  kind: 'when',
  test: { is: '<', a, b },
  body,
})
const flag = load('f', place({}))

describe('together', () => {
  test('sums along rows, stores of their own and what all rows add to', () => {
    expect(isJoint(...FIRST, ...LAST)).toBe(true)
  })
  test('what a fixed number decides for all rows', () => {
    const learn = along(store('v', mine, load('x', column)))
    for (const [a, b] of [
      [flag, constant(0)],
      [constant(0), flag],
    ] as const)
      expect(isJoint(...FIRST, ...LAST, when(a, b, learn))).toBe(true)
  })
  test('a gradient that nothing else reads is known to be unread', () => {
    const { program, loop } = rowed([
      ...FIRST,
      along(store('g', mine, load('x', column))),
      along(added('v', mine, load('g', mine))),
    ])
    const row = rowOf(program, loop)
    expect(row && [...unreadGradients(program, row)]).toEqual(['g'])
  })
})

const APART: Readonly<Record<string, readonly Statement[]>> = {
  'sums of another order': [...FIRST, sum('q', load('v', mine), { lanes: 2 }), ...LAST],
  'sums with terms of several lines': [
    ...FIRST,
    sum('q', local('t'), { body: [define('t', load('v', mine))] }),
    ...LAST,
  ],
  'a condition within a row': [
    ...FIRST,
    along(when(flag, constant(0), store('v', mine, constant(1)))),
    ...LAST,
  ],
  'a condition within a row, beside a local': [
    ...FIRST,
    along(define('t', load('v', mine)), when(flag, constant(0), store('v', mine, local('t')))),
    ...LAST,
  ],
  'two statements that add to one column': [...FIRST, along(added('d', column, load('x', column))), ...LAST],
  'what is added to by all rows, read by a row of its own': [
    ...FIRST.slice(0, 3),
    along(store('d', column, add(load('d', mine), load('x', column)))),
    ...LAST,
  ],
  'a row that others read': [...FIRST, along(store('v', mine, load('w', column))), ...LAST],
  'rows that overlap': [
    ...FIRST,
    along(store('v', place({ i: COLUMNS - 1, j: 1 }), load('x', column))),
    ...LAST,
  ],
  'a store of its own row that is read along it': [
    ...FIRST,
    along(store('z', mine, load('s', own))),
    ...LAST,
  ],
  'a store of its own row that it reads itself': [define('t', load('s', own)), ...FIRST, ...LAST],
  'one of two such stores': [define('t', load('s', own)), ...FIRST, ...LAST, store('z', own, local('r'))],
  'a number that all rows store': [...FIRST, store('s', place({}), local('r'))],
  'one of two that all rows store': [...FIRST, ...LAST, store('z', place({}), local('r'))],
  'a place that is picked': [...FIRST, define('t', load('z', picked({}, constant(1), 2))), ...LAST],
  'a place that runs backward': [...FIRST, define('t', load('z', place({ i: -1 }, ROWS))), ...LAST],
  'a number on its own of what is stored along rows': [
    ...FIRST,
    define('t', load('w', place({ i: COLUMNS }))),
    ...LAST,
  ],
  'what is decided by what rows store': [
    ...FIRST,
    ...LAST,
    when(load('w', place({})), flag, along(store('v', mine, constant(0)))),
  ],
  'what is decided by what rows store, asked last': [
    ...FIRST,
    ...LAST,
    when(flag, load('w', place({})), along(store('v', mine, constant(0)))),
  ],
  'what each row decides': [
    ...FIRST,
    ...LAST,
    when(load('c', own), flag, along(store('v', mine, constant(0)))),
  ],
  'what each row decides, asked last': [
    ...FIRST,
    ...LAST,
    when(flag, load('c', own), along(store('v', mine, constant(0)))),
  ],
  'what a local decides': [...FIRST, ...LAST, when(local('r'), flag, along(store('v', mine, constant(0))))],
  'what a local decides, asked last': [
    ...FIRST,
    ...LAST,
    when(flag, local('r'), along(store('v', mine, constant(0)))),
  ],
  'a place that runs backward in one of its terms': [
    ...FIRST,
    define('t', load('z', place({ b: ROWS, i: -1 }, ROWS))),
    ...LAST,
  ],
  'a condition within a condition': [
    ...FIRST,
    ...LAST,
    when(flag, constant(0), when(flag, constant(1), along(store('v', mine, constant(0))))),
  ],
  'a sum that the row itself needs': [...FIRST, along(store('v', mine, local('r'))), ...LAST],
  'a loop of another length': [
    ...FIRST,
    loop('j', COLUMNS - 1, [store('v', mine, load('x', column))]),
    ...LAST,
  ],
  'one loop alone': [sum('r', load('w', mine)), ...LAST],
  'a condition before the end': [when(flag, constant(0), ...LAST), ...FIRST],
}

test.each(Object.entries(APART))('not together: %s', (_, items) => {
  expect(isJoint(...items)).toBe(false)
})
