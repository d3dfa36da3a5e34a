/** @file Each fault that a Program can have is named; the samples have none. */
import { expect, test } from 'vitest'
import {
  batchSize,
  call,
  comment,
  constant,
  define,
  load,
  local,
  loop,
  maximum,
  perform,
  picked,
  place,
  repeat,
  store,
  sum,
  when,
} from '../../src/program/build.js'
import type { Program, ScalarFunction, Statement } from '../../src/program/program.js'
import { verifyProgram } from '../../src/program/verify.js'
import {
  buffer,
  leakyLayer,
  matrixVector,
  program,
  repeated,
  specialNumbers,
  transposedAndRankOne,
} from './samples.js'

const one = constant(1)
const fn = (name: string, rest: Partial<ScalarFunction>): ScalarFunction => ({
  name,
  parameters: ['x'],
  body: [],
  result: local('x'),
  about: name,
  ...rest,
})

/** The faults of statements over one buffer `y` of three elements. */
const faultsOf = (step: readonly Statement[], rest: Partial<Program> = {}): string[] =>
  verifyProgram(program({ buffers: [buffer('y', { shape: [3] })], step, ...rest }))

test('the samples are valid', () => {
  for (const sample of [
    matrixVector(3, 0, 4),
    transposedAndRankOne(2, 3, 2, 'f32'),
    leakyLayer('f64', 3, 2),
    specialNumbers('f64'),
    repeated(3),
  ]) {
    expect(verifyProgram(sample)).toEqual([])
  }
})

test.each<[string, readonly Statement[], string]>([
  ['unknown buffer', [store('z', place({}), one)], "the step writes the unknown buffer 'z'"],
  [
    'index beyond the buffer',
    [loop('i', 4, [store('y', place({ i: 1 }), one)])],
    "the step writes 'y' at 0…3, but it has 3 elements",
  ],
  [
    'index below the buffer',
    [comment('', 'u'), loop('i', 3, [store('y', place({ i: 1 }, -1), one)])],
    "equation 'u' writes 'y' at -1…1, but it has 3 elements",
  ],
  [
    'index beyond the buffer in a read',
    [define('a', load('y', place({}, 3)))],
    "the step reads 'y' at 3…3, but it has 3 elements",
  ],
  [
    'unknown loop variable',
    [store('y', place({ i: 1 }), one)],
    "the step writes 'y' at 'i', which is no loop variable there",
  ],
  [
    'local before its definition',
    [store('y', place({}), local('a')), define('a', one)],
    "the step reads 'a', which is not defined there",
  ],
  [
    'local out of its block',
    [loop('i', 3, [define('a', one)]), store('y', place({}), local('a'))],
    "the step reads 'a', which is not defined there",
  ],
  ['local defined twice', [define('a', one), define('a', one)], "the step: 'a' is defined twice"],
  [
    'local of an outer block defined again',
    [define('a', one), loop('i', 3, [define('a', one)])],
    "the step: 'a' is defined twice",
  ],
  [
    'loop variable used twice',
    [loop('i', 3, [loop('i', 3, [])])],
    "the step: the loop variable 'i' is already in use",
  ],
  ['the slot as loop variable', [loop('slot', 3, [])], "the step: 'slot' cannot be a loop variable"],
  ['a name that is none', [define('a b', one)], "the step: 'a b' cannot be a name"],
  [
    'unknown function',
    [define('a', call('f', one))],
    "the step calls 'f', which is not a function listed before it",
  ],
  ['negative extent', [loop('i', -1, [])], "the step: the loop over 'i' has extent -1"],
  [
    'a term that stores',
    [sum('a', 'i', 3, one, 1, [store('y', place({ i: 1 }), one)])],
    "the step: a term of 'a' does more than compute",
  ],
  [
    'a picked index beyond the buffer',
    [store('y', picked({}, one, 4), one)],
    "the step writes 'y' at 0…3, but it has 3 elements",
  ],
  ['a picked index below it', [store('y', picked({}, one, 2, -1), one)], 'the step picks with the stride -1'],
  ['a choice of none', [define('a', load('y', picked({}, one, 0)))], 'the step picks among 0'],
  [
    'an index by an unknown local',
    [store('y', picked({}, local('a'), 3), one)],
    "the step reads 'a', which is not defined there",
  ],
  [
    'fraction as index',
    [store('y', place({}, 0.5), one)],
    "the step writes 'y' at a position that is not an integer",
  ],
])('%s', (_, step, fault) => {
  expect(faultsOf(step)).toContain(fault)
})

test('a place that is right for one batch only', () => {
  const buffers = [buffer('y', { shape: ['batch', 3] })]
  const step = [loop('b', 2, [store('y', place({ b: 3 }), one)])]
  expect(faultsOf(step, { buffers, batch: 2 })).toEqual([
    "the step writes 'y' at 0…3, but it has 3 elements when the batch is 1",
  ])
})

test('nothing is read in a loop that never runs', () => {
  expect(faultsOf([loop('i', 0, [store('y', place({}, 7), one)])])).toEqual([])
})

test('functions see their parameters and earlier functions, nothing else', () => {
  const functions = [
    fn('f', { result: call('g', local('x')) }),
    fn('g', { result: call('g', local('x')) }),
    fn('h', { result: load('y', place({})) }),
    fn('k', { result: batchSize }),
    fn('l', { result: local('z') }),
    fn('f', { parameters: ['x', 'x'] }),
    fn('m', { result: call('f', one) }),
  ]
  expect(faultsOf([], { functions })).toEqual([
    "function 'f' calls 'g', which is not a function listed before it",
    "function 'g' calls 'g', which is not a function listed before it",
    "function 'h' reads a buffer",
    "function 'k' reads the batch size",
    "function 'l' reads 'z', which is not defined there",
    "two functions are called 'f'",
    "function 'f': 'x' is defined twice",
    "function 'm' calls 'f' with 1 arguments instead of 2",
  ])
})

test('buffers', () => {
  const buffers = [
    buffer('1st', { shape: [1] }),
    buffer('a', { shape: [2], name: 'u[h]' }),
    buffer('a', { shape: [2] }),
    buffer('b', { shape: [4], name: 'u[h]', initial: [1, 2, 3] }),
    buffer('g', { shape: [2], name: 'u[h]', role: 'gradient' }),
    buffer('c', { shape: [1.5] }),
  ]
  expect(faultsOf([], { buffers })).toEqual([
    "'1st' cannot be the id of a buffer",
    "two buffers are called 'a'",
    "two buffers have the public name 'u[h]'",
    "the initial content of 'b' has 3 numbers, which does not divide its 4 elements",
    "the shape of 'c' is [1.5]",
  ])
})

test('batch and ring', () => {
  expect(faultsOf([], { batch: 0, ring: 1.5 })).toEqual(['the batch is 0', 'the input ring has 1.5 slots'])
})

test('procedures are listed before their callers, once, and repetitions have a limit', () => {
  const body = [store('y', place({}), one)]
  expect(faultsOf([perform('p')])).toEqual(["the step calls 'p', which is no procedure listed before it"])
  expect(faultsOf([perform('p')], { procedures: [{ name: 'p', body: [perform('p')] }] })).toEqual([
    "procedure 'p' calls 'p', which is no procedure listed before it",
  ])
  const twice = { name: 'p', body }
  expect(faultsOf([], { procedures: [twice, twice] })).toEqual(["two procedures are called 'p'"])
  expect(faultsOf([repeat('n', -1, one, '<', one, body)])).toEqual([
    'the step: a repetition has the limit -1',
  ])
  expect(faultsOf([repeat('n', 1, local('a'), '<', one, body)])).toEqual([
    "the step reads 'a', which is not defined there",
  ])
})

const z = local('z')
const unknown = "the step reads 'z', which is not defined there"

test.each<[string, readonly Statement[], readonly string[]]>([
  ['a stored value', [store('y', place({}), z)], [unknown]],
  [
    'either side of a test',
    [when(z, '<', one, []), when(one, '<', local('w'), [])],
    [unknown, "the step reads 'w', which is not defined there"],
  ],
  ['what stands under a test', [when(one, '<', one, [define('a', z)])], [unknown]],
  ['what a repetition does', [repeat('n', 2, one, '<', one, [define('a', z)])], [unknown]],
  ['the end of a repetition', [repeat('n', 2, one, '<', z, [])], [unknown]],
  [
    'the name of a repetition',
    [repeat('slot', 2, one, '<', one, []), repeat('2nd', 1, one, '<', one, [])],
    [
      "the step: 'slot' cannot be the name of a repetition",
      "the step: '2nd' cannot be the name of a repetition",
    ],
  ],
  ['the terms of a sum', [sum('a', 'i', 3, z)], [unknown]],
  ['the locals of its terms', [sum('a', 'i', 3, one, 1, [define('b', z)])], [unknown]],
  [
    'its lanes',
    [{ ...sum('a', 'i', 3, one), lanes: 3 } as unknown as Statement],
    ["the step: 'a' has 3 lanes"],
  ],
  ['its name', [sum('a', 'i', 3, one), sum('a', 'i', 3, one)], ["the step: 'a' is defined twice"]],
  [
    'its loop variable',
    [define('i', one), sum('a', 'i', 3, one)],
    ["the step: the loop variable 'i' is also a local"],
  ],
  [
    'a local with the name of a loop',
    [loop('i', 3, [define('i', one)])],
    ["the step: 'i' is also a loop variable"],
  ],
  ['a local with a name that is taken', [define('batch', one)], ["the step: 'batch' cannot be a name"]],
  ['what stands in a picked place', [define('a', load('y', picked({}, z, 3)))], [unknown]],
  [
    'the equation, until the next',
    [comment('', 'u'), define('a', z), comment('more'), define('b', z)],
    ["equation 'u' reads 'z', which is not defined there", unknown],
  ],
])('%s', (_, step, faults) => {
  expect(faultsOf(step)).toEqual(faults)
})

test('sums see the locals of their terms, what follows sees the sums, and terms may hold sums and comments', () => {
  const step = [
    sum('a', 'i', 3, local('c'), 2, [
      comment('each'),
      sum('b', 'j', 2, load('y', place({ i: 1 }))),
      define('c', local('b')),
    ]),
    maximum('d', 'i', 3, local('a'), 4),
    store('y', place({}), local('d')),
    perform('p'),
  ]
  expect(faultsOf(step, { procedures: [{ name: 'p', body: [] }] })).toEqual([])
})

test('arguments are checked, too, and as many as there are parameters', () => {
  const functions = [fn('f', {}), fn('two', { parameters: ['x', 'w'] })]
  expect(faultsOf([define('a', call('f', z))], { functions })).toEqual([unknown])
  expect(
    faultsOf([define('a', call('two', one)), define('b', call('two', one, one))], { functions }),
  ).toEqual(["the step calls 'two' with 1 arguments instead of 2"])
})
