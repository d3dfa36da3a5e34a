/** @file Every scalar function and operation has the slope that differences show; what stands at a tie or a kink is as stated. */
import { describe, expect, test } from 'vitest'
import {
  abs,
  add,
  call,
  constant,
  load,
  loop,
  max,
  maximum,
  min,
  place,
  select,
  store,
} from '../../src/program/build.js'
import { adjoint } from '../../src/program/differentiate/adjoint.js'
import { FUNCTIONS_WITH_SLOPE } from '../../src/program/differentiate/slopes.js'
import { FUNCTION_NAMES } from '../../src/program/functions/library.js'
import type { Statement, Value } from '../../src/program/program.js'
import { direction, reverseMode } from './derivative.js'
import { buffer, program } from './samples.js'
import {
  CARRYING,
  contents,
  FUNCTIONS,
  inBoth,
  OPERATIONS,
  own,
  pointwise,
  wrong,
  x,
  z,
} from './slopeCases.js'

test('every function of the library has a slope', () => {
  expect([...FUNCTIONS_WITH_SLOPE].sort()).toEqual([...FUNCTION_NAMES].sort())
})

test.each(FUNCTIONS)('the slope of %s', (_name, p) => {
  expect(wrong(p)).toBeLessThan(1e-9)
})

test.each(OPERATIONS)('the slope of %s', (_name, p) => {
  expect(wrong(p)).toBeLessThan(1e-9)
})

describe('where slopes meet', () => {
  const slopes = (
    value: Value,
    xs: readonly number[],
    zs: readonly number[],
  ): readonly (readonly number[])[] => {
    const p = pointwise(value, xs, zs)
    const here = contents(p, { y: xs.map(() => 0) })
    const w = new Map([['y', Float64Array.from(xs, () => 1)]])
    const got = reverseMode(p, inBoth(p), here, w)
    return [[...(got.get('x') ?? [])], [...(got.get('z') ?? [])]]
  }

  test('min and max follow their first argument, |x| is flat, the pieces are as documented', () => {
    expect(slopes(max(x, z), [1, 2, 2], [1, 1, 3])).toEqual([
      [1, 1, 0],
      [0, 0, 1],
    ])
    expect(slopes(min(x, z), [1, 2, 2], [1, 1, 3])).toEqual([
      [1, 0, 1],
      [0, 1, 0],
    ])
    expect(slopes(abs(x), [-2, 0, 2], [0, 0, 0])[0]).toEqual([-1, 0, 1])
    expect(slopes(call('relu', x), [-1, 0, 1], [0, 0, 0])[0]).toEqual([0, 0, 1])
    expect(slopes(call('hard_tanh', x), [-1, 0, 1.5], [0, 0, 0])[0]).toEqual([1, 1, 0])
  })

  test('an arm that is not taken adds nothing, even where its slope is infinite', () => {
    const guarded = select(x, '<=', constant(0), constant(7), call('log', x))
    expect(slopes(guarded, [0, 2], [1, 1])[0]).toEqual([0, 0.5])
  })

  test('the largest terms of a maximum share its adjoint', () => {
    const step: Statement[] = [maximum('top', 'i', 4, x), store('y', place({}), { op: 'local', name: 'top' })]
    const p = program({ buffers: [buffer('x', { shape: [4] }), buffer('y', { shape: [] })], step })
    const by = direction(p, ['x'], ['y'])
    const one = new Map([['y', Float64Array.of(1)]])
    const go = (xs: readonly number[]): readonly number[] => [
      ...(reverseMode(p, by, new Map([['x', Float64Array.from(xs)]]), one).get('x') ?? []),
    ]
    expect(go([1, 4, 2, 3])).toEqual([0, 1, 0, 0])
    expect(go([4, 1, 4, 3])).toEqual([0.5, 0, 0.5, 0])
  })
})

describe('loops that hand a value on are refused', () => {
  const refuse = (step: readonly Statement[]) => () =>
    adjoint(step, {
      ...program({ buffers: [buffer('x', { shape: [9] }), buffer('y', { shape: [9] })], step }),
      from: new Set(['x', 'y']),
      to: new Set(['x', 'y']),
    })
  test.each(CARRYING)('%s', (_, step) => {
    expect(refuse(step)).toThrow(/of another iteration|stored to twice/)
  })

  test('even and odd elements, and a sum, are no such loops', () => {
    expect(refuse([loop('i', 4, [store('x', own(0, 2), call('tanh', load('x', own(1, 2))))])])).not.toThrow()
    expect(
      refuse([loop('i', 8, [store('x', place({}), add(load('x', place({})), load('y', own(0))))])]),
    ).not.toThrow()
  })
})
