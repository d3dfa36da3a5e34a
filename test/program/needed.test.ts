/** @file What a result depends on: by hand for every statement, and for random Programs by changing what it is said not to depend on. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  add,
  comment,
  constant,
  define,
  load,
  local,
  loop,
  perform,
  picked,
  place,
  repeat,
  store,
  sum,
  when,
} from '../../src/program/build.js'
import { dependencies, neededFor, restricted } from '../../src/program/gradient/needed.js'
import { interpret } from '../../src/program/interpret.js'
import type { Statement, Value } from '../../src/program/program.js'
import { verifyProgram } from '../../src/program/verify.js'
import { randomProgram } from './randomProgram.js'

const at = (id: string): Value => load(id, place({}))
const to = (id: string, value: Value): Statement => store(id, place({}), value)

/** By buffer, what it is made of. */
const found = (step: readonly Statement[], solve: readonly Statement[] = []) =>
  Object.fromEntries(
    [...dependencies({ procedures: [{ name: 'solve', body: solve }], step })].map(([id, of]) => [
      id,
      [...of].sort(),
    ]),
  )

test.each<[string, readonly Statement[], Readonly<Record<string, readonly string[]>>]>([
  ['a store', [to('y', add(at('a'), at('b')))], { y: ['a', 'b'] }],
  ['a local', [define('l', at('a')), define('m', local('l')), to('y', local('m'))], { y: ['a'] }],
  [
    'a sum, with locals of its terms',
    [sum('s', 'i', 2, add(local('l'), at('b')), 1, [define('l', at('a'))]), to('y', local('s'))],
    { y: ['a', 'b'] },
  ],
  ['several stores', [to('y', at('a')), comment('more'), to('y', at('b'))], { y: ['a', 'b'] }],
  ['a loop', [define('l', at('a')), loop('i', 2, [to('y', local('l'))])], { y: ['a'] }],
  [
    'conditions, within each other',
    [when(at('a'), '<', at('b'), [repeat('r', 3, at('c'), '<', at('d'), [to('y', at('e'))])])],
    { y: ['a', 'b', 'c', 'd', 'e'] },
  ],
  [
    'a local in a condition',
    [define('l', at('a')), when(local('l'), '<', constant(0), [to('y', constant(1))]), to('z', at('b'))],
    { y: ['a'], z: ['b'] },
  ],
  [
    'an index that a number picks',
    [define('l', at('a')), store('y', picked({}, local('l'), 3), load('v', picked({}, at('b'), 3)))],
    { y: ['a', 'b', 'v'] },
  ],
])('%s', (_, step, want) => {
  expect(found(step)).toEqual(want)
})

test('a procedure is carried out where it is called, under the tests around it', () => {
  const solve = [to('y', at('b'))]
  expect(found([when(at('a'), '<', constant(0), [perform('solve')])], solve)).toEqual({ y: ['a', 'b'] })
  expect(found([], solve)).toEqual({})
  expect(() => found([perform('other')])).toThrow('other')
})

test('all that a buffer depends on, through others', () => {
  const all = dependencies({
    procedures: [],
    step: [to('y', at('x')), to('x', at('w')), to('z', at('y'))],
  })
  expect([...neededFor(new Set(['y']), all)].sort()).toEqual(['w', 'x', 'y'])
})

const choices = fc.array(fc.nat(1e6), { minLength: 30, maxLength: 150 })

test('what is not needed changes nothing, and may be left out', () => {
  fc.assert(
    fc.property(choices, fc.constantFrom('a', 'w', 's'), (list, id) => {
      const p = randomProgram(list, 'f64', 'any')
      const steps = { procedures: p.procedures ?? [], step: p.step }
      const needed = neededFor(new Set([id]), dependencies(steps))
      const part = { ...p, ...restricted(steps, new Set([id])) }
      expect(verifyProgram(part)).toEqual([])
      const runs = [p, p, part].map((q) => interpret(q)())
      for (const execution of runs.slice(1))
        for (const { id: other } of p.buffers) if (!needed.has(other)) execution.view(other).fill(0.375)
      const [whole, ...others] = runs.map((execution) => {
        execution.run(p.ring)
        execution.run(p.ring)
        return execution.view(id)
      })
      for (const other of others) expect(other).toEqual(whole)
    }),
    { numRuns: 100, seed: 11, endOnFailure: true },
  )
})
