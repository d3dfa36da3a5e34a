/** @file Accuracy of the scalar functions against stored values of 60 digits, their special values, their derivatives. */
import { describe, expect, test } from 'vitest'
import {
  FUNCTION_NAMES,
  hasScalarFunction,
  scalarFunction,
  scalarFunctions,
} from '../../src/program/functions/library.js'
import { verifyProgram } from '../../src/program/verify.js'
import { nearestDouble, ORACLE, ulpsOff } from './doubleDouble.js'
import { evaluate, evaluateFast, spread, storedTable } from './functionPoints.js'
import { program } from './samples.js'

/** Units in the last place that are promised. */
const PROMISED: Readonly<Record<string, readonly [f64: number, f32: number]>> = {
  exp: [3, 4],
  log: [3, 4],
  tanh: [3, 4],
  softplus: [4, 4],
  logistic: [4, 4],
  sin: [3, 4],
  cos: [3, 4],
  tanh_1: [6, 6],
  tanh_2: [8, 8],
  logistic_1: [6, 6],
  logistic_2: [8, 8],
}

/** A slope that is smaller is 0: its exponential, exp(-2|x|), would be no normal number or nearly none. */
const SILENT = { f64: 4 * Math.exp(-708), f32: 4 * Math.exp(-87) } as const

const largest = (count: number, at: (k: number) => number): number => {
  let worst = 0
  for (let k = 0; k < count; k++) {
    const here = at(k)
    if (!(here <= worst)) worst = here
  }
  return worst
}

describe.each(['f64', 'f32'] as const)('%s', (precision) => {
  const table = storedTable(precision)
  test.each(Object.keys(PROMISED))('%s keeps its bound at the stored points', (name) => {
    const { x, y } = table.get(name) ?? { x: [], y: [] }
    expect(x.length).toBeGreaterThanOrEqual(500)
    const got = evaluate(name, x, precision)
    const worst = largest(x.length, (k) => {
      const want = y[k] ?? Number.NaN
      const have = got[k] ?? Number.NaN
      if (want === have) return 0
      if (name === 'tanh_1' && want < SILENT[precision]) return have === 0 ? 0 : Number.NaN
      return ulpsOff(have, { high: want, low: 0, scale: 0 }, precision)
    })
    expect(worst).toBeLessThanOrEqual(PROMISED[name]?.[precision === 'f64' ? 0 : 1] ?? 0)
  })

  test('a slope of tanh falls silent at once', () => {
    const last = precision === 'f64' ? 354 : 43.5
    const [at = 0, beyond] = evaluate(
      'tanh_1',
      [last * 0.9999, last * 1.0001],
      precision,
    ) as readonly number[]
    expect(at).toBeGreaterThan(SILENT[precision])
    expect(beyond).toBe(0)
  })

  test('tanh is odd, to the bit', () => {
    const x = spread('tanh', 2_000, precision)
    const [up, down] = [
      evaluate('tanh', x, precision),
      evaluate(
        'tanh',
        x.map((v) => -v),
        precision,
      ),
    ]
    expect(Array.from(down, (v) => -v)).toEqual(Array.from(up))
  })

  test('every function is valid, and so is every function with what it calls', () => {
    for (const name of FUNCTION_NAMES) {
      const functions = scalarFunctions([name], precision)
      expect(verifyProgram(program({ precision, buffers: [], step: [], functions })), name).toEqual([])
      expect(functions[functions.length - 1]?.name).toBe(name)
    }
  })

  test('special values', () => {
    const big = precision === 'f64' ? 710 : 89
    const tiny = precision === 'f64' ? 5e-324 : 2 ** -149
    const { NaN: nan, POSITIVE_INFINITY: inf } = Number
    const rows: readonly (readonly [string, readonly number[], readonly number[]])[] = [
      ['exp', [0, -0, inf, -inf, nan, big, -2 * big, -1e30], [1, 1, inf, 0, nan, inf, 0, 0]],
      ['log', [0, -0, 1, inf, -1, -inf, nan], [-inf, -inf, 0, inf, nan, nan, nan]],
      ['tanh', [0, inf, -inf, nan, 1e30, -1e30, tiny, -tiny], [0, 1, -1, nan, 1, -1, tiny, -tiny]],
      ['softplus', [inf, -inf, nan, 1e30, -1e30], [inf, 0, nan, 1e30, 0]],
      ['logistic', [0, inf, -inf, nan, 1e30, -1e30], [0.5, 1, 0, nan, 1, 0]],
      ['sin', [0, inf, nan], [0, nan, nan]],
      ['cos', [0, inf, nan], [1, nan, nan]],
      ['tanh_1', [0, inf, nan, -1e30], [1, 0, nan, 0]],
      ['logistic_1', [0, inf, nan, -1e30], [0.25, 0, nan, 0]],
      ['relu', [-1, 0, 2, nan, inf], [0, 0, 2, nan, inf]],
      ['relu_1', [-1, 0, 2], [0, 0, 1]],
      ['leaky_relu_1', [-1, 0, 2], [0.01, 0.01, 1]],
      ['hard_sigmoid', [-1, 0.25, 2, nan], [0, 0.25, 1, nan]],
      ['hard_sigmoid_1', [-0.5, 0, 0.5, 1, 1.5], [0, 1, 1, 1, 0]],
      ['hard_tanh', [-3, 0.25, 2, nan], [-1, 0.25, 1, nan]],
      ['hard_tanh_1', [-1.5, -1, 0, 1, 1.5], [0, 1, 1, 1, 0]],
      ['identity', [-3, inf], [-3, inf]],
      ['identity_1', [-3, inf], [1, 1]],
    ]
    for (const [name, x, want] of rows) {
      const expected = precision === 'f64' ? want : want.map(Math.fround)
      // + 0 makes +0 of −0
      expect(
        Array.from(evaluate(name, x, precision), (v) => v + 0),
        name,
      ).toEqual(expected)
    }
  })
})

describe('an oracle of 100 bits', () => {
  test.each(Object.keys(ORACLE))('%s agrees with the stored values', (name) => {
    const { x, y } = storedTable('f64').get(name) ?? { x: [], y: [] }
    const oracle = ORACLE[name] ?? (() => ({ high: Number.NaN, low: 0, scale: 0 }))
    x.forEach((at, k) => {
      expect(nearestDouble(oracle(at)), `${name}(${at})`).toBe(y[k])
    })
  })

  test.each(Object.keys(ORACLE))('%s keeps its bound at 20,000 points', (name) => {
    const oracle = ORACLE[name] ?? (() => ({ high: Number.NaN, low: 0, scale: 0 }))
    const x = spread(name, 20_000, 'f64')
    const got = evaluateFast(name, x)
    const worst = largest(x.length, (k) => ulpsOff(got[k] ?? 0, oracle(x[k] ?? 0), 'f64'))
    expect(worst).toBeLessThanOrEqual(PROMISED[name]?.[0] ?? 0)
  })
})

describe('derivatives', () => {
  const x = Array.from({ length: 200 }, (_, k) => (k - 100) / 17 + 0.011)
  const bases = FUNCTION_NAMES.filter((name) => hasScalarFunction(`${name}_1`) && name !== 'soft_relu')
  test('every function has two', () => {
    expect(bases).toHaveLength(12)
    for (const name of [...bases, 'soft_relu']) expect(hasScalarFunction(`${name}_2`), name).toBe(true)
  })

  test.each(bases.flatMap((name) => [[name, `${name}_1`] as const, [`${name}_1`, `${name}_2`] as const]))(
    '%s has the slope %s',
    (name, slope) => {
      const h = 1e-5
      const at = name.startsWith('log') && !name.startsWith('logistic') ? x.filter((v) => v > 0.1) : x
      const up = evaluate(
        name,
        at.map((v) => v + h),
        'f64',
      )
      const down = evaluate(
        name,
        at.map((v) => v - h),
        'f64',
      )
      const have = evaluate(slope, at, 'f64')
      at.forEach((v, k) => {
        const measured = ((up[k] ?? 0) - (down[k] ?? 0)) / (2 * h)
        const scale = 1 + Math.abs(have[k] ?? 0)
        expect(Math.abs(measured - (have[k] ?? Number.NaN)) / scale, `${slope}(${v})`).toBeLessThan(1e-8)
      })
    },
  )

  test('soft_relu is softplus between its bounds', () => {
    expect(scalarFunction('soft_relu', 'f64').parameters).toEqual(['x', 'lo', 'hi'])
    expect(scalarFunctions(['soft_relu_1'], 'f32').map(({ name }) => name)).toEqual([
      'logistic',
      'soft_relu_1',
    ])
  })
})
