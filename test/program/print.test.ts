/** @file A Program printed for people. */
import { expect, test } from 'vitest'
import {
  add,
  batchSize,
  call,
  comment,
  constant,
  define,
  div,
  load,
  local,
  loop,
  max,
  maximum,
  min,
  mul,
  neg,
  perform,
  picked,
  place,
  repeat,
  select,
  sqrt,
  store,
  sub,
  sum,
  when,
} from '../../src/program/build.js'
import { printProgram, printStatement, printValue } from '../../src/program/print.js'
import type { Statement } from '../../src/program/program.js'
import { buffer, matrixVector, program, transposedAndRankOne } from './samples.js'

test('a matrix times a vector', () => {
  expect(printProgram(matrixVector(2, 3, 2))).toMatchInlineSnapshot(`
    "program sample: f64, batch 1, ring 1, dt 0.1

    parameter W[2, 3] = 0.1180339887498949, -0.2639320225002102, 0.3541019662496847, -0.02786404500042039, … (6)
    state x[batch, 3] = -0.014708427503993704, -0.396674438754097, 0.2213595499957961
    state y[batch, 2]

    step
      # [y] y = W x
      for b < batch
        for i < 2
          acc = sum over j < 3 in 2 lanes: W[3 i + j] * x[3 b + j]
          y[2 b + i] := acc
    "
  `)
})

test('learning under a flag', () => {
  expect(printProgram(transposedAndRankOne(2, 3, 2, 'f32')).split('step\n')[1]).toMatchInlineSnapshot(`
    "  # [x] x = W' y
      for b < batch
        for j < 3
          x[3 b + j] := 0
        for i < 2
          s = y[2 b + i]
          for j < 3
            x[3 b + j] := x[3 b + j] + W[3 i + j] * s
      # [W] ddt(W) = y x'
      when learn[slot] != 0
        for i < 2
          for j < 3
            g = sum over b < batch: y[2 b + i] * x[3 b + j]
            W[3 i + j] := W[3 i + j] + 0.01 * (g / batch)
    "
  `)
})

test('brackets only where the order of operations needs them', () => {
  const [a, b, c] = [local('a'), local('b'), local('c')]
  expect(printValue(sub(sub(a, b), c))).toBe('a - b - c')
  expect(printValue(sub(a, sub(b, c)))).toBe('a - (b - c)')
  expect(printValue(mul(add(a, b), c))).toBe('(a + b) * c')
  expect(printValue(mul(a, mul(b, c)))).toBe('a * (b * c)')
  expect(printValue(neg(add(a, call('tanh', b))))).toBe('-(a + tanh(b))')
  expect(printValue(constant(-0))).toBe('-0')
})

test('an index that a number picks', () => {
  const at = { ...picked({ b: 12, i: 4 }, sub(local('c'), constant(1)), 4), offset: 2 }
  expect(printValue(load('past', at))).toBe('past[12 b + 4 i + (c - 1 of 4) + 2]')
  expect(printValue(load('past', picked({}, local('c'), 4, 3)))).toBe('past[3 (c of 4)]')
})

test('every statement', () => {
  const [a, b] = [local('a'), local('b')]
  const at = place({ i: 1 })
  const body = [store('y', at, a)]
  const equations = [{ id: 'u', text: 'tau * ddt(u) = -u' }]
  const list: readonly Statement[] = [
    comment('', 'u'),
    comment('once', 'u'),
    comment('once', 'unknown'),
    comment('no equation'),
    define('a', batchSize),
    when(a, '<', b, body),
    repeat('n', 4, a, '!=', b, [...body, perform('solve')]),
    loop('i', 'batch', [loop('j', 3, body)]),
    sum('s', 'i', 5, load('y', at), 4),
    maximum('m', 'i', 5, local('t'), 1, [define('t', load('y', at))]),
  ]
  expect(list.flatMap((s) => printStatement(s, equations))).toEqual([
    '# [u] tau * ddt(u) = -u',
    '# [u] tau * ddt(u) = -u once',
    '# [unknown] once',
    '# no equation',
    'a = batch',
    'when a < b',
    '  y[i] := a',
    'repeat n < 4 while a != b',
    '  y[i] := a',
    '  do solve',
    'for i < batch',
    '  for j < 3',
    '    y[i] := a',
    's = sum over i < 5 in 4 lanes: y[i]',
    'm = max over i < 5',
    '  t = y[i]',
    '  : t',
  ])
  expect(printStatement(comment('once', 'u'))).toEqual(['# [u] once'])
})

test('every operation', () => {
  const [a, b, c] = [local('a'), local('b'), local('c')]
  expect(printValue(min(add(a, b), max(a, b)))).toBe('min(a + b, max(a, b))')
  expect(printValue(select(a, '<=', b, add(a, b), c))).toBe('select(a <= b, a + b, c)')
  expect(printValue(call('f', a, add(b, c)))).toBe('f(a, b + c)')
  expect(printValue(sqrt(add(a, b)))).toBe('sqrt(a + b)')
  expect(printValue(mul(div(a, b), c))).toBe('a / b * c')
  expect(printValue(div(a, mul(b, c)))).toBe('a / (b * c)')
  expect(printValue(div(sub(a, b), div(b, c)))).toBe('(a - b) / (b / c)')
  expect(printValue(add(mul(a, b), neg(mul(b, c))))).toBe('a * b + -(b * c)')
  expect(printValue(mul(neg(a), neg(b)))).toBe('-a * -b')
  expect(printValue(add(a, add(b, c)))).toBe('a + (b + c)')
  expect(printValue(neg(neg(a)))).toBe('--a')
  expect(printValue(constant(-2.5))).toBe('-2.5')
})

test('a Program with procedures, functions and buffers of all kinds', () => {
  const p = program({
    batch: 2,
    ring: 3,
    buffers: [
      buffer('x', { role: 'input', shape: ['batch', 2], ring: true }),
      buffer('u', { shape: ['batch', 2], name: 'u[h]', about: 'potential', initial: [1, 2, 3, 4, 5] }),
      buffer('b', { role: 'parameter', shape: [], name: 'b', initial: [0.5] }),
    ],
    functions: [
      {
        name: 'f',
        parameters: ['x', 'y'],
        body: [{ name: 'z', value: add(local('x'), local('y')) }],
        result: mul(local('z'), local('z')),
        about: 'a square',
      },
    ],
    procedures: [{ name: 'solve', body: [comment('', 'u')] }],
    equations: [{ id: 'u', text: 'u = x' }],
    step: [perform('solve')],
  })
  expect(printProgram(p)).toBe(`program sample: f64, batch 2, ring 3, dt 0.1

input x[ring, batch, 2]
state u[batch, 2] = 1, 2, 3, 4, … (5)  # 'u[h]': potential
parameter b[] = 0.5

function f(x, y)  # a square
  z = x + y
  return z * z

procedure solve
  # [u] u = x

step
  do solve
`)
})
