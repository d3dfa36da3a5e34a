/** @file What is left of a loop beyond whole vectors, where its numbers lie apart: each is done, in every execution. */
import { expect, test } from 'vitest'
import { add, load, loop, place, store } from '../../src/program/build.js'
import { buffer, numbers, program } from '../program/samples.js'
import { difference, started } from './executions.js'

test.each([
  ['f32', 7],
  ['f32', 6],
  ['f32', 5],
  ['f64', 7],
] as const)('%s, %d numbers', async (precision, extent) => {
  const p = program({
    precision,
    buffers: [
      buffer('x', { shape: [3 * extent], initial: numbers(3 * extent, 1) }),
      buffer('y', { shape: [extent], initial: numbers(extent, 2) }),
    ],
    step: [
      loop('i', extent, [
        store('y', place({ i: 1 }), add(load('y', place({ i: 1 })), load('x', place({ i: 3 }, 1)))),
      ]),
    ],
  })
  const oracle = await started(p, 'interpreter')
  const other = await started(p, 'wasm')
  for (const execution of [oracle, other]) execution.run(1)
  expect(difference(oracle, other)).toBeUndefined()
})
