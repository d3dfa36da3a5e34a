/** @file Locals that nothing reads, also where their names stand for others elsewhere. */
import { expect, test } from 'vitest'
import { constant, define, load, local, loop, place, store, sum } from '../../src/program/build.js'
import { prune } from '../../src/program/differentiate/prune.js'
import type { Statement } from '../../src/program/program.js'

const at = place({})
const read = define('a', load('y', at))
const use = store('x', at, local('a'))

test.each<[string, readonly Statement[], readonly Statement[]]>([
  ['a chain', [read, define('b', local('a')), store('x', at, constant(1))], [store('x', at, constant(1))]],
  [
    'one of two of a name',
    [loop('i', 2, [read, store('y', at, constant(1))]), loop('i', 2, [read, use])],
    [loop('i', 2, [store('y', at, constant(1))]), loop('i', 2, [read, use])],
  ],
  [
    'one within that is another without',
    [read, loop('i', 2, [read, use]), use],
    [read, loop('i', 2, [read, use]), use],
  ],
  ['what is read within', [read, loop('i', 2, [use])], [read, loop('i', 2, [use])]],
  [
    'what a sum reads',
    [read, sum('s', 'i', 2, local('a')), store('x', at, local('s'))],
    [read, sum('s', 'i', 2, local('a')), store('x', at, local('s'))],
  ],
  [
    'what the locals of a sum read',
    [read, sum('s', 'i', 2, local('a'), 1, [read, define('b', local('a'))]), store('x', at, local('s'))],
    [sum('s', 'i', 2, local('a'), 1, [read]), store('x', at, local('s'))],
  ],
])('%s', (_, before, after) => {
  expect(prune(before)).toEqual(after)
})
