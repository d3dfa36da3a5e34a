/** @file The interpreter against plain code written out by hand. */
import { expect, test } from 'vitest'
import { constant, load, local, loop, maximum, picked, place, store, sum } from '../../src/program/build.js'
import { interpret } from '../../src/program/interpret.js'
import {
  buffer,
  leakyLayer,
  matrixVector,
  numbers,
  program,
  repeated,
  specialNumbers,
  transposedAndRankOne,
} from './samples.js'

const run = (p: Parameters<typeof interpret>[0], count = 1) => {
  const execution = interpret(p)()
  execution.run(count)
  return execution
}

test('a sum with four lanes adds four partial sums pairwise, then the rest', () => {
  const x = numbers(7)
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = x
  const p = program({
    buffers: [buffer('x', { shape: [7], initial: x }), buffer('y', { shape: [3] })],
    step: ([1, 2, 4] as const).flatMap((lanes, k) => [
      sum(`s${lanes}`, 'i', 7, load('x', place({ i: 1 })), lanes),
      store('y', place({}, k), local(`s${lanes}`)),
    ]),
  })
  expect([...run(p).view('y')]).toEqual([
    0 + a + b + c + d + e + f + g,
    0 + a + c + e + (0 + b + d + f) + g,
    a + b + (c + d) + e + f + g,
  ])
})

test('fewer terms than lanes, and none', () => {
  const p = program({
    buffers: [buffer('x', { shape: [3], initial: [-0, 2, 3] }), buffer('y', { shape: [3] })],
    step: [
      sum('three', 'i', 3, load('x', place({ i: 1 })), 4),
      sum('none', 'i', 0, load('x', place({ i: 1 })), 2),
      maximum('least', 'i', 0, load('x', place({ i: 1 })), 4),
      store('y', place({}, 0), local('three')),
      store('y', place({}, 1), local('none')),
      store('y', place({}, 2), local('least')),
    ],
  })
  expect([...run(p).view('y')]).toEqual([5, 0, Number.NEGATIVE_INFINITY])
})

test('matrix times vector', () => {
  const W = numbers(15)
  const x = numbers(10, 1)
  const expected = [0, 1].flatMap((b) =>
    [0, 1, 2].map((i) => {
      let acc = 0
      for (let j = 0; j < 5; j++) acc += (W[i * 5 + j] ?? 0) * (x[b * 5 + j] ?? 0)
      return acc
    }),
  )
  expect([...run(matrixVector(3, 5, 1, 2)).view('y')]).toEqual(expected)
})

test('each f32 operation is rounded on its own', () => {
  const p = program({
    precision: 'f32',
    buffers: [buffer('y', { shape: [] })],
    // 1 + 2^-24 is 1 in f32, so that the difference vanishes; in f64 it would not
    step: [
      store('y', place({}), {
        op: 'sub',
        a: { op: 'add', a: constant(1), b: constant(2 ** -24) },
        b: constant(1),
      }),
    ],
  })
  expect(run(p).view('y')[0]).toBe(0)
  expect(run(p).view('y')).toBeInstanceOf(Float32Array)
})

test('learning happens only where the flag is set', () => {
  const p = transposedAndRankOne(3, 2, 2, 'f64')
  const on = run(p)
  const off = interpret(p)()
  off.view('learn').fill(0)
  off.run(1)
  expect([...off.view('W')]).toEqual(numbers(6))
  expect([...on.view('W')]).not.toEqual(numbers(6))
})

test('slots of the input ring are taken in order', () => {
  const p = program({
    ring: 3,
    batch: 2,
    buffers: [
      buffer('x', { shape: ['batch', 2], ring: true, role: 'input' }),
      buffer('y', { shape: ['batch', 2] }),
    ],
    step: [
      loop('b', 'batch', [
        loop('i', 2, [
          store('y', place({ b: 2, i: 1 }), {
            op: 'add',
            a: { op: 'mul', a: constant(10), b: load('y', place({ b: 2, i: 1 })) },
            b: load('x', place({ slot: 4, b: 2, i: 1 })),
          }),
        ]),
      ]),
    ],
  })
  const execution = interpret(p)()
  execution.view('x').set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  execution.run(3)
  expect([...execution.view('y')]).toEqual([159, 270, 381, 492])
})

test('each start has buffers of its own, with their initial content', () => {
  const start = interpret(leakyLayer('f64', 2, 1))
  const first = start()
  first.run(1)
  expect([...start().view('tau')]).toEqual([10, 9, 8, 7, 6])
  expect([...start().view('u')]).toEqual([...numbers(5, 4), ...numbers(5, 4)])
  expect([...first.view('u')]).not.toEqual([...start().view('u')])
})

test('minimum, maximum, comparisons and rounding of −0, NaN and infinities', () => {
  const y = run(specialNumbers('f64')).view('y')
  const row = (i: number, j: number) => [...y.slice((i * 8 + j) * 8, (i * 8 + j) * 8 + 8)]
  expect(Object.is(row(0, 1)[0], -0)).toBe(true)
  expect(Object.is(row(1, 0)[1], 0)).toBe(true)
  expect(row(2, 5).slice(0, 6)).toEqual([Number.NaN, Number.NaN, 0, 0, 1, Number.NaN])
  // −nearest(−1.5) = 2, and −nearest(2.5) = −2: ties go to even
  expect(row(6, 0)[6]).toBe(0.5)
  expect(row(7, 0)[6]).toBe(-0.5)
})

test('a repetition ends with its test, or at its limit', () => {
  const roots = run(repeated(40), 1)
  const plain = [2, 2].map(Math.sqrt)
  expect([...roots.view('x')].map((x, k) => Math.abs(x - (plain[k] ?? Number.NaN)) < 1e-9)).toEqual([
    true,
    true,
  ])
  expect(roots.view('rounds')[0]).toBe(4)
  expect(run(repeated(2), 1).view('rounds')[0]).toBe(2)
  expect(run(repeated(0), 1).view('rounds')[0]).toBe(0)
})

test('a number picks an index: its whole part, held within the axis', () => {
  const wanted = [0, 1.99, 2, 7, 1e300, -0.5, -3, Number.NaN, Number.POSITIVE_INFINITY]
  const at = [0, 1, 2, 2, 2, 0, 0, 0, 2]
  const p = program({
    buffers: [
      buffer('wanted', { shape: [9], initial: wanted }),
      buffer('table', { shape: [2, 3], initial: [10, 20, 30, 40, 50, 60] }),
      buffer('read', { shape: [9] }),
      buffer('written', { shape: [9, 3] }),
    ],
    step: [
      loop('i', 9, [
        store(
          'read',
          place({ i: 1 }),
          load('table', { ...picked({}, load('wanted', place({ i: 1 })), 3), offset: 3 }),
        ),
        store('written', picked({ i: 3 }, load('wanted', place({ i: 1 })), 3), constant(1)),
      ]),
    ],
  })
  const execution = run(p)
  expect([...execution.view('read')]).toEqual(at.map((k) => [40, 50, 60][k]))
  expect([...execution.view('written')]).toEqual(at.flatMap((k) => [0, 1, 2].map((j) => (j === k ? 1 : 0))))
})
