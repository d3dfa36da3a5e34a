/** @file A value whose loop is told apart into several reads and computes the same at every place. */
import { expect, test } from 'vitest'
import {
  abs,
  add,
  batchSize,
  call,
  constant,
  define,
  div,
  floor,
  load,
  local,
  loop,
  max,
  min,
  mul,
  neg,
  place,
  select,
  sqrt,
  store,
  sub,
} from '../../src/program/build.js'
import { scalarFunctions } from '../../src/program/functions/library.js'
import { interpret } from '../../src/program/interpret.js'
import { moved } from '../../src/program/lower/pool.js'
import type { Statement, Value } from '../../src/program/program.js'
import { buffer, numbers, program } from './samples.js'

const [ROWS, COLUMNS, BATCH] = [3, 4, 2]
const SIZE = ROWS * COLUMNS

/** Read forward, and backward beside the batch: strides of any sign, and a place that does not begin at 0. */
const forward = load('v', place({ b: 2 * SIZE, j: 2 }, 1))
const backward = load('v', place({ b: 2 * SIZE, j: -1 }, SIZE))
const other = load('v', place({ b: 2 * SIZE }, 3))

const values: readonly (readonly [string, Value])[] = [
  ['a number', constant(3)],
  ['the batch', batchSize],
  ['a local', local('l')],
  ['a load', forward],
  ['a load from the end', backward],
  ['a load of one place', other],
  ...([add, sub, mul, div, min, max] as const).map((make) => [make.name, make(forward, backward)] as const),
  ...([neg, abs, floor] as const).map((make) => [make.name, make(mul(constant(3), forward))] as const),
  ['sqrt', sqrt(abs(backward))],
  ['a call', call('soft_relu', forward, backward, mul(forward, other))],
  ['a choice', select(forward, '<', backward, mul(forward, forward), sub(backward, local('l')))],
]

test.each(values)('%s', (_, value) => {
  const made = (body: Statement): Float64Array | Float32Array => {
    const p = program({
      batch: BATCH,
      buffers: [
        buffer('v', { shape: ['batch', 2 * SIZE], initial: numbers(2 * SIZE * BATCH, 4) }),
        buffer('y', { shape: ['batch', SIZE] }),
      ],
      functions: scalarFunctions(['soft_relu'], 'f64'),
      step: [define('l', constant(0.25)), loop('b', 'batch', [body])],
    })
    const execution = interpret(p)()
    execution.run(1)
    return execution.view('y')
  }
  const plain = made(loop('j', SIZE, [store('y', place({ b: SIZE, j: 1 }), value)]))
  const by = { row: COLUMNS, column: 1 }
  const apart = made(
    loop('row', ROWS, [
      loop('column', COLUMNS, [store('y', place({ b: SIZE, ...by }), moved(value, 'j', by))]),
    ]),
  )
  expect(apart).toEqual(plain)
  expect(plain.some((x) => x !== 0)).toBe(true)
})
