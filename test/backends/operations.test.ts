/** @file Every operation, comparison and function of the loop language on numbers of every kind: the same bits in all executions. */
import { expect, test } from 'vitest'
import {
  batchSize,
  call,
  constant,
  load,
  loop,
  picked,
  place,
  select,
  store,
} from '../../src/program/build.js'
import { FUNCTION_NAMES, scalarFunction, scalarFunctions } from '../../src/program/functions/library.js'
import type { Precision, Program, Statement, Value } from '../../src/program/program.js'
import { buffer, numbers, program } from '../program/samples.js'
import { difference, started } from './executions.js'

const { NaN: nan, POSITIVE_INFINITY: inf } = Number
// in vectors of two and of four some are left over, three of them at the most
const ANY = [
  0,
  -0,
  1,
  -1,
  0.5,
  -2.5,
  3.5,
  1e-3,
  -7.25,
  700,
  -740,
  1e30,
  -1e30,
  2 ** -130,
  inf,
  -inf,
  nan,
  0.1,
  -33.25,
]
const WHOLE = [0, 1, -1, 5, -13, 60, -120, 127]
const NORMAL = [1, 0.75, 3, 1e-3, 7.25, 700, 1e30, 2 ** -120, 2 ** 100 * 1.5]
const at = place({ i: 1 })
const [x, w, k, p] = [load('x', at), load('w', at), load('k', at), load('p', at)]

const VALUES: Readonly<Record<string, Value>> = {
  batch: { op: 'mul', a: x, b: batchSize },
  ...Object.fromEntries((['neg', 'abs', 'sqrt', 'nearest', 'floor'] as const).map((op) => [op, { op, x }])),
  pow2: { op: 'pow2', x: k },
  exponent: { op: 'exponent', x: p },
  significand: { op: 'significand', x: p },
  ...Object.fromEntries(
    (['add', 'sub', 'mul', 'div', 'min', 'max'] as const).map((op) => [op, { op, a: x, b: w }]),
  ),
  ...Object.fromEntries(
    (['<', '<=', '==', '!='] as const).map((is, n) => [`is_${n}`, select(x, is, w, x, constant(2))]),
  ),
  negated_twice: { op: 'neg', x: { op: 'neg', x } },
  a_negative_number_negated: { op: 'sub', a: { op: 'neg', x: constant(-2) }, b: { op: 'neg', x } },
  // halfway between two numbers of 24 bits, and a little above in shortest decimals
  halfway: { op: 'mul', a: constant(1 + 2 ** -24), b: constant(1) },
  // what is added to cannot be done twice: what a vector leaves over is done one by one
  again: { op: 'add', a: load('y_again', at), b: k },
  with_zero: { op: 'add', a: constant(0), b: x },
  by_two: { op: 'div', a: x, b: constant(2) },
  by_three: { op: 'div', a: x, b: constant(3) },
  least: { op: 'min', a: constant(0.75), b: x },
  most: { op: 'max', a: x, b: constant(-0.75) },
  picked: load('x', picked({}, w, ANY.length)),
}

const FUNCTIONS: Readonly<Record<string, Value>> = Object.fromEntries(
  FUNCTION_NAMES.map((name) => [name, call(name, ...[x, constant(-1), constant(2)].slice(0, arity(name)))]),
)

function arity(name: string): number {
  return scalarFunction(name, 'f64').parameters.length
}

function applied(values: Readonly<Record<string, Value>>, precision: Precision, simd: boolean): Program {
  const n = ANY.length
  const content = (list: readonly number[]): readonly number[] =>
    Array.from({ length: n }, (_, i) => list[i % list.length] ?? 0)
  const called = Object.values(values).flatMap((value) => (value.op === 'call' ? [value.fn] : []))
  return program({
    precision,
    batch: 1,
    ...(simd ? {} : { simd: false }),
    buffers: [
      buffer('x', { shape: [n], initial: ANY }),
      // numbers beside each other differ in sign, size and kind; some are the same
      buffer('w', { shape: [n], initial: content([1, 0, -2.5, nan, 3.5, -0, 1e30]) }),
      buffer('k', { shape: [n], initial: content(WHOLE) }),
      buffer('p', { shape: [n], initial: content(NORMAL) }),
      ...Object.keys(values).map((id) => buffer(`y_${id}`, { shape: [n] })),
    ],
    functions: scalarFunctions(called, precision),
    step: Object.entries(values).map(([id, value]) => loop('i', n, [store(`y_${id}`, at, value)])),
  })
}

const everywhere = (['f64', 'f32'] as const).flatMap((precision) =>
  [true, false].map((simd) => [precision, simd] as const),
)

test.each(everywhere)('operations, %s, simd %s', async (precision, simd) => {
  await alike(applied(VALUES, precision, simd))
})

test.each(everywhere)('functions, %s, simd %s', async (precision, simd) => {
  await alike(applied(FUNCTIONS, precision, simd))
})

async function alike(p: Program): Promise<void> {
  const oracle = await started(p, 'interpreter')
  oracle.run(1)
  for (const target of p.precision === 'f64' ? (['ts', 'wasm'] as const) : (['wasm'] as const)) {
    const other = await started(p, target)
    other.run(1)
    expect(difference(oracle, other), target).toBeUndefined()
  }
}

/** Three loops over a row: the second, and what its place is made of, under a test or in a repetition that is not begun. */
const skipping = (kind: 'when' | 'repeat'): Program => {
  const [rows, columns] = [3, 5]
  const row = (id: string): Statement =>
    loop(`j_${id}`, columns, [
      store(id, place({ b: rows * columns, i: columns, [`j_${id}`]: 1 }), {
        op: 'add',
        a: load('x', place({ b: rows * columns, i: columns, [`j_${id}`]: 1 })),
        b: load('x', place({ b: rows * columns, i: columns }, 1)),
      }),
    ])
  const test = { is: '<', a: load('c', place({ i: 1 })), b: constant(0) } as const
  const limited: Statement =
    kind === 'when' ? { kind, test, body: [row('y')] } : { kind, name: 'n', limit: 2, test, body: [row('y')] }
  return program({
    batch: 2,
    buffers: [
      buffer('x', { shape: ['batch', rows, columns], initial: numbers(2 * rows * columns, 2) }),
      buffer('c', { shape: [rows], initial: [1, -1, 1] }),
      buffer('y', { shape: ['batch', rows, columns] }),
      buffer('z', { shape: ['batch', rows, columns] }),
    ],
    step: [loop('b', 'batch', [loop('i', rows, [limited, row('z')])])],
  })
}

test.each(['when', 'repeat'] as const)('places after a block that is left out, %s', async (kind) => {
  await alike(skipping(kind))
  await alike({ ...skipping(kind), simd: false })
})
