/** @file Interpreter, TypeScript and WebAssembly carry out the same Programs to the same bits. */
import { describe, expect, test } from 'vitest'
import type { Program, Statement, Value } from '../../src/program/program.js'
import {
  leakyLayer,
  matrixVector,
  repeated,
  specialNumbers,
  transposedAndRankOne,
} from '../program/samples.js'
import { difference, drive, started } from './executions.js'

const single = (program: Program): Program => ({ ...program, precision: 'f32' })

const samples: readonly (readonly [string, Program])[] = [
  ...([1, 2, 4] as const).flatMap((lanes) =>
    [1, 2, 3, 4, 5, 8, 11].map((n) => [`${lanes} lanes over ${n}`, matrixVector(3, n, lanes, 2)] as const),
  ),
  ['a 1 × 1 matrix', matrixVector(1, 1, 4)],
  ['no columns', matrixVector(3, 0, 2)],
  ['no rows', matrixVector(0, 3, 2)],
  ['transposed and rank one', transposedAndRankOne(4, 3, 1, 'f64')],
  ['transposed and rank one, batch 3', transposedAndRankOne(3, 5, 3, 'f64')],
  ['a layer', leakyLayer('f64', 1, 1)],
  ['a layer, batch 3, two slots', leakyLayer('f64', 3, 2)],
  ['special numbers', specialNumbers('f64')],
  ['repeated to a tolerance', repeated(40)],
  ['repeated to the limit', repeated(2, 3)],
  ['repeated never', repeated(0)],
]

test.each(samples)('f64: %s', async (_, program) => {
  const oracle = drive(await started(program, 'interpreter'))
  expect(difference(oracle, drive(await started(program, 'ts')))).toBeUndefined()
  expect(difference(oracle, drive(await started(program, 'wasm')))).toBeUndefined()
})

test.each(samples)('f32: %s', async (_, program) => {
  const oracle = drive(await started(single(program), 'interpreter'))
  expect(difference(oracle, drive(await started(single(program), 'wasm')))).toBeUndefined()
})

test('f32: TypeScript computes in f64 and rounds what it stores, so it differs by little', async () => {
  for (const program of [leakyLayer('f32', 3, 2), transposedAndRankOne(3, 5, 3, 'f32')]) {
    const oracle = drive(await started(program, 'interpreter'), 1)
    const other = drive(await started(program, 'ts'), 1)
    expect(other.view('W')).toBeInstanceOf(Float32Array)
    for (const { id } of program.buffers) {
      const exact = oracle.view(id)
      const scale = Math.max(0, ...exact.map(Math.abs))
      other.view(id).forEach((x, k) => {
        expect(Math.abs(x - (exact[k] ?? Number.NaN)), id).toBeLessThanOrEqual(8 * 2 ** -23 * scale)
      })
    }
  }
})

describe('a mistake in one execution is seen', () => {
  const program = leakyLayer('f64', 2, 2)
  /** The Program with every statement and value rewritten. */
  const mutated = (change: (value: Value) => Value): Program => {
    const value = (v: Value): Value => {
      const inner = Object.fromEntries(
        Object.entries(v).map(([key, part]) => [
          key,
          ['a', 'b', 'x', 'yes', 'no'].includes(key) ? value(part as Value) : part,
        ]),
      )
      return change(inner as unknown as Value)
    }
    const statement = (s: Statement): Statement =>
      ({
        ...s,
        ...('value' in s ? { value: value(s.value) } : {}),
        ...('body' in s ? { body: s.body.map(statement) } : {}),
      }) as Statement
    return { ...program, step: program.step.map(statement) }
  }
  const mistakes: readonly (readonly [string, (value: Value) => Value])[] = [
    ['a wrong sign', (v) => (v.op === 'sub' ? { ...v, op: 'add' } : v)],
    ['swapped factors of a quotient', (v) => (v.op === 'div' ? { ...v, a: v.b, b: v.a } : v)],
    [
      'a shifted index',
      (v) =>
        v.op === 'load' && v.buffer === 'W'
          ? { ...v, at: { ...v.at, offset: 0, terms: v.at.terms.slice(0, 1) } }
          : v,
    ],
    [
      'the wrong slot',
      (v) =>
        v.op === 'load' && v.buffer === 'x'
          ? { ...v, at: { ...v.at, terms: v.at.terms.filter((t) => t.variable !== 'slot') } }
          : v,
    ],
    [
      'a constant off by 1e-12',
      (v) => (v.op === 'const' && v.value === 0.1 ? { ...v, value: 0.1 + 1e-12 } : v),
    ],
  ]
  test.each(mistakes)('%s', async (_, change) => {
    const oracle = drive(await started(program, 'interpreter'))
    for (const target of ['ts', 'wasm'] as const) {
      expect(difference(oracle, drive(await started(mutated(change), target)))).toBeDefined()
    }
  })
  test('other lanes', async () => {
    const oracle = drive(await started(matrixVector(7, 9, 2), 'interpreter'))
    expect(difference(oracle, drive(await started(matrixVector(7, 9, 4), 'wasm')))).toBeDefined()
  })
})
