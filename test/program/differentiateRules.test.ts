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
import { FUNCTION_NAMES, scalarFunctions } from '../../src/program/functions/library.js'
import type { Program, Statement, Value } from '../../src/program/program.js'
import { apart, differences, direction, forwardMode, reverseMode } from './derivative.js'
import { buffer, program } from './samples.js'

const at = place({ i: 1 })
const x = load('x', at)

/** y[i] := value, over the points in x and z. */
function pointwise(value: Value, xs: readonly number[], zs: readonly number[] = xs): Program {
  const n = xs.length
  return program({
    buffers: [
      buffer('x', { shape: [n], initial: [...xs] }),
      buffer('z', { shape: [n], initial: [...zs] }),
      buffer('y', { shape: [n] }),
    ],
    functions: scalarFunctions(FUNCTION_NAMES, 'f64'),
    step: [loop('i', n, [store('y', at, value)])],
  })
}

const contents = (p: Program, more: Readonly<Record<string, readonly number[]>> = {}) =>
  new Map(
    p.buffers.map(({ id, initial }): [string, Float64Array] => [
      id,
      Float64Array.from(more[id] ?? initial ?? []),
    ]),
  )

const inBoth = (p: Program) => direction(p, ['x', 'z'], ['y'])

/** Largest difference of the slopes in x and z from what differences show. */
function wrong(p: Program): number {
  const n = p.buffers[0]?.shape[0] ?? 0
  const ones = Array.from({ length: Number(n) }, () => 1)
  const blank = contents(p, { y: ones.map(() => 0) })
  return Math.max(
    ...(['x', 'z'] as const).map((id) => {
      const v = new Map([[id, Float64Array.from(ones)]])
      return apart(forwardMode(p, inBoth(p), blank, v), differences(p, inBoth(p), blank, v))
    }),
  )
}

const POINTS = [-3.1, -1.7, -0.62, -0.13, 0.21, 0.48, 0.77, 1.3, 2.9]
const POSITIVE = [0.11, 0.52, 1.4, 3.3, 17]

test('every function of the library has a slope', () => {
  expect([...FUNCTIONS_WITH_SLOPE].sort()).toEqual([...FUNCTION_NAMES].sort())
})

test.each(FUNCTION_NAMES)('the slope of %s', (name) => {
  const args = name.startsWith('soft_relu') ? [constant(-2), constant(2)] : []
  const points = name.startsWith('log') && !name.startsWith('logistic') ? POSITIVE : POINTS
  expect(wrong(pointwise(call(name, x, ...args), points))).toBeLessThan(1e-9)
})

const z = load('z', at)
const OPERATIONS: Readonly<Record<string, Value>> = {
  neg: { op: 'neg', x },
  abs: abs(x),
  sqrt: { op: 'sqrt', x: add(constant(10), x) },
  add: add(x, z),
  sub: { op: 'sub', a: x, b: z },
  mul: { op: 'mul', a: x, b: z },
  square: { op: 'mul', a: x, b: x },
  div: { op: 'div', a: x, b: z },
  min: min(x, z),
  max: max(x, z),
  select: select(x, '<', z, x, { op: 'mul', a: constant(3), b: z }),
  'of a value computed once': call('exp', { op: 'div', a: call('tanh', add(x, z)), b: z }),
  nearest: add(x, { op: 'nearest', x: z }),
  floor: add(x, { op: 'floor', x: z }),
}

test.each(Object.entries(OPERATIONS))('the slope of %s', (_, value) => {
  const others = [0.4, -2.3, 0.7, 1.1, -0.9, 2.2, -0.35, 0.6, 3.1]
  expect(wrong(pointwise(value, POINTS, others))).toBeLessThan(1e-9)
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
  const own = (offset: number, stride = 1) => place({ i: stride }, offset)
  test.each<[string, readonly Statement[]]>([
    ['a running sum', [loop('i', 8, [store('x', own(1), add(load('x', own(0)), load('y', own(0))))])]],
    ['one element after another', [loop('i', 8, [store('x', own(0), call('tanh', load('x', own(1))))])]],
    [
      'what another store of the loop leaves',
      [loop('i', 8, [store('x', own(0), load('y', own(0))), store('y', own(1), load('x', own(0)))])],
    ],
    ['one element for all', [loop('i', 8, [store('x', place({}), call('tanh', load('y', own(0))))])]],
    [
      'a partial sum',
      [
        loop('i', 8, [
          store('x', place({}), add(load('x', place({})), load('y', own(0)))),
          store('y', own(0), load('x', place({}))),
        ]),
      ],
    ],
  ])('%s', (_, step) => {
    expect(refuse(step)).toThrow(/of another iteration|stored to twice/)
  })

  test('even and odd elements, and a sum, are no such loops', () => {
    expect(refuse([loop('i', 4, [store('x', own(0, 2), call('tanh', load('x', own(1, 2))))])])).not.toThrow()
    expect(
      refuse([loop('i', 8, [store('x', place({}), add(load('x', place({})), load('y', own(0))))])]),
    ).not.toThrow()
  })
})
