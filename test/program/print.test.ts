/** @file A Program printed for people. */
import { expect, test } from 'vitest'
import { add, call, constant, load, local, mul, neg, picked, sub } from '../../src/program/build.js'
import { printProgram, printValue } from '../../src/program/print.js'
import { matrixVector, transposedAndRankOne } from './samples.js'

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
