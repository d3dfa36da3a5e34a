/** @file Small Programs that show one slope each, and loops that a derivative refuses. */
import { contentOf } from '../../src/program/buffers.js'
import {
  abs,
  add,
  call,
  constant,
  load,
  loop,
  max,
  min,
  place,
  select,
  store,
} from '../../src/program/build.js'
import { FUNCTION_NAMES, scalarFunctions } from '../../src/program/functions/library.js'
import type { Program, Statement, Value } from '../../src/program/program.js'
import { apart, differences, direction, forwardMode, type Makers, REAL } from './derivative.js'
import { buffer, program } from './samples.js'

export const at = place({ i: 1 })
export const x = load('x', at)

/** y[i] := value, over the points in x and z. */
export function pointwise(value: Value, xs: readonly number[], zs: readonly number[] = xs): Program {
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

export const contents = (p: Program, more: Readonly<Record<string, readonly number[]>> = {}) =>
  new Map(p.buffers.map((b): [string, Float64Array] => [b.id, Float64Array.from(more[b.id] ?? contentOf(b))]))

export const inBoth = (p: Program) => direction(p, ['x', 'z'], ['y'])

/** Largest difference of the slopes in x and z from what differences show. */
export function wrong(p: Program, makers: Makers = REAL): number {
  const n = p.buffers[0]?.shape[0] ?? 0
  const ones = Array.from({ length: Number(n) }, () => 1)
  const blank = contents(p, { y: ones.map(() => 0) })
  return Math.max(
    ...(['x', 'z'] as const).map((id) => {
      const v = new Map([[id, Float64Array.from(ones)]])
      return apart(forwardMode(p, inBoth(p), blank, v, makers), differences(p, inBoth(p), blank, v))
    }),
  )
}

const POINTS = [-3.1, -1.7, -0.62, -0.13, 0.21, 0.48, 0.77, 1.3, 2.9]
const POSITIVE = [0.11, 0.52, 1.4, 3.3, 17]

/** A Program for every function of the library. */
export const FUNCTIONS: readonly (readonly [string, Program])[] = FUNCTION_NAMES.map((name) => {
  const args = name.startsWith('soft_relu') ? [constant(-2), constant(2)] : []
  const points = name.startsWith('log') && !name.startsWith('logistic') ? POSITIVE : POINTS
  return [name, pointwise(call(name, x, ...args), points)]
})

export const z = load('z', at)
const VALUES: Readonly<Record<string, Value>> = {
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

const OTHERS = [0.4, -2.3, 0.7, 1.1, -0.9, 2.2, -0.35, 0.6, 3.1]

/** A Program for every operation. */
export const OPERATIONS: readonly (readonly [string, Program])[] = Object.entries(VALUES).map(
  ([name, value]) => [name, pointwise(value, POINTS, OTHERS)],
)

export const own = (offset: number, stride = 1) => place({ i: stride }, offset)

/** Loops over x and y, of nine elements each. */
export const CARRYING: readonly (readonly [string, readonly Statement[]])[] = [
  ['a running sum', [loop('i', 8, [store('x', own(1), add(load('x', own(0)), load('y', own(0))))])]],
  ['one element after another', [loop('i', 8, [store('x', own(0), call('tanh', load('x', own(1))))])]],
  ['elements further on', [loop('i', 4, [store('x', own(0), call('tanh', load('x', own(0, 2))))])]],
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
]
