/** @file Small Programs written by hand, which the interpreter and both backends carry out in their tests. */
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
  place,
  repeat,
  select,
  store,
  sub,
  sum,
  when,
} from '../../src/program/build.js'
import { scalarFunctions } from '../../src/program/functions/library.js'
import type { Buffer, Precision, Program, Statement } from '../../src/program/program.js'

/** Numbers without structure, the same on every machine: fractions of multiples of the golden ratio, −½ … ½. */
export const numbers = (count: number, seed = 0): number[] =>
  Array.from({ length: count }, (_, k) => (((k + 1 + 37 * seed) * 0.6180339887498949) % 1) - 0.5)

/** A Program with the usual rest filled in. */
export const program = (given: Partial<Program> & Pick<Program, 'buffers' | 'step'>): Program => ({
  name: 'sample',
  precision: 'f64',
  batch: 1,
  ring: 1,
  dt: 0.1,
  functions: [],
  equations: [],
  hash: '0',
  ...given,
})

type Content = Partial<Buffer> & { readonly shape: Buffer['shape'] }

export const buffer = (id: string, content: Content): Buffer => ({
  id,
  role: 'state',
  ring: false,
  ...content,
})

/** y = W x with `lanes` partial sums, W of shape [rows, columns]. */
export function matrixVector(rows: number, columns: number, lanes: 1 | 2 | 4, batch = 1): Program {
  return program({
    batch,
    buffers: [
      buffer('W', { shape: [rows, columns], role: 'parameter', initial: numbers(rows * columns), name: 'W' }),
      buffer('x', { shape: ['batch', columns], initial: numbers(batch * columns, 1), name: 'x' }),
      buffer('y', { shape: ['batch', rows], name: 'y' }),
    ],
    equations: [{ id: 'y', text: 'y = W x' }],
    step: [
      comment('', 'y'),
      loop('b', 'batch', [
        loop('i', rows, [
          sum(
            'acc',
            'j',
            columns,
            mul(load('W', place({ i: columns, j: 1 })), load('x', place({ b: columns, j: 1 }))),
            lanes,
          ),
          store('y', place({ b: rows, i: 1 }), local('acc')),
        ]),
      ]),
    ],
  })
}

/** x ← Wᵀy, then W ← W + 0.01 y xᵀ averaged over the batch, when learning is on. */
export function transposedAndRankOne(
  rows: number,
  columns: number,
  batch: number,
  precision: Precision,
): Program {
  const W = place({ i: columns, j: 1 })
  return program({
    precision,
    batch,
    buffers: [
      buffer('learn', { shape: [], ring: true, role: 'flag', initial: [1] }),
      buffer('W', {
        shape: [rows, columns],
        role: 'parameter',
        initial: numbers(rows * columns),
        name: 'W[y,x]',
      }),
      buffer('x', { shape: ['batch', columns], name: 'x' }),
      buffer('y', { shape: ['batch', rows], initial: numbers(batch * rows, 2), name: 'y' }),
    ],
    equations: [
      { id: 'x', text: "x = W' y" },
      { id: 'W', text: "ddt(W) = y x'" },
    ],
    step: [
      comment('', 'x'),
      loop('b', 'batch', [
        loop('j', columns, [store('x', place({ b: columns, j: 1 }), constant(0))]),
        loop('i', rows, [
          define('s', load('y', place({ b: rows, i: 1 }))),
          loop('j', columns, [
            store(
              'x',
              place({ b: columns, j: 1 }),
              add(load('x', place({ b: columns, j: 1 })), mul(load('W', W), local('s'))),
            ),
          ]),
        ]),
      ]),
      comment('', 'W'),
      when(load('learn', place({ slot: 1 })), '!=', constant(0), [
        loop('i', rows, [
          loop('j', columns, [
            sum(
              'g',
              'b',
              'batch',
              mul(load('y', place({ b: rows, i: 1 })), load('x', place({ b: columns, j: 1 }))),
            ),
            store('W', W, add(load('W', W), mul(constant(0.01), div(local('g'), batchSize)))),
          ]),
        ]),
      ]),
    ],
  })
}

/** A leaky layer that uses the input ring, a target with its flag, functions, a stable softmax and a counter. */
export function leakyLayer(precision: Precision, batch: number, ring: number): Program {
  const n = 5
  const m = 7
  const at = place({ b: n, i: 1 })
  const softmax: Statement[] = [
    maximum('top', 'i', n, load('u', at), 2),
    sum('total', 'i', n, call('exp', sub(load('u', at), local('top'))), 4),
    loop('i', n, [store('p', at, div(call('exp', sub(load('u', at), local('top'))), local('total')))]),
  ]
  return program({
    name: 'leaky layer',
    precision,
    batch,
    ring,
    buffers: [
      buffer('x', { shape: ['batch', m], ring: true, role: 'input', name: 'x' }),
      buffer('t', { shape: ['batch', n], ring: true, role: 'target', name: 'y' }),
      buffer('given_t', { shape: [], ring: true, role: 'flag', initial: [1] }),
      buffer('learn', { shape: [], ring: true, role: 'flag', initial: [1] }),
      buffer('tau', { shape: [n], role: 'parameter', initial: [10, 9, 8, 7, 6], name: 'tau[y]' }),
      buffer('W', { shape: [n, m], role: 'parameter', initial: numbers(n * m, 3), name: 'W[y,x]' }),
      buffer('g', { shape: [n, m], role: 'gradient', name: 'W[y,x]' }),
      buffer('u', {
        shape: ['batch', n],
        name: 'u[y]',
        initial: numbers(n, 4),
        about: 'membrane potential of y',
      }),
      buffer('p', { shape: ['batch', n], role: 'signal', name: 'p[y]' }),
      buffer('e', { shape: ['batch', n], role: 'stored', name: 'e[y]' }),
      buffer('beta', { shape: [], role: 'constant', name: 'beta', initial: [0.1] }),
      buffer('steps', { shape: [], role: 'counter' }),
    ],
    functions: scalarFunctions(['tanh', 'exp', 'tanh_1', 'soft_relu'], precision),
    equations: [
      { id: 'u', text: 'tau ddt(u) = -u + W x + e' },
      { id: 'e', text: 'e = beta tanh_1(u) (y - tanh(u))' },
      { id: 'p', text: 'p = softmax(u)' },
      { id: 'W', text: "ddt(W) = e x'" },
    ],
    step: [
      comment('time', undefined),
      store('steps', place({}), add(load('steps', place({})), constant(1))),
      comment('errors of the last step enter', 'u'),
      loop('b', 'batch', [
        loop('i', n, [
          sum(
            'drive',
            'j',
            m,
            mul(load('W', place({ i: m, j: 1 })), load('x', place({ slot: batch * m, b: m, j: 1 }))),
            4,
          ),
          define('rate', div(constant(0.1), load('tau', place({ i: 1 })))),
          define('inflow', add(sub(local('drive'), load('u', at)), load('e', at))),
          store('u', at, add(load('u', at), mul(local('rate'), local('inflow')))),
        ]),
      ]),
      comment('', 'e'),
      define('gain', mul(load('beta', place({})), load('given_t', place({ slot: 1 })))),
      loop('b', 'batch', [
        loop('i', n, [
          define('v', load('u', at)),
          define('miss', sub(load('t', place({ slot: batch * n, b: n, i: 1 })), call('tanh', local('v')))),
          store('e', at, mul(mul(local('gain'), call('tanh_1', local('v'))), local('miss'))),
        ]),
      ]),
      comment('', 'p'),
      loop('b', 'batch', softmax),
      comment('', 'W'),
      loop('i', n, [
        loop('j', m, [
          sum('acc', 'b', 'batch', mul(load('e', at), load('x', place({ slot: batch * m, b: m, j: 1 })))),
          store('g', place({ i: m, j: 1 }), div(local('acc'), batchSize)),
        ]),
      ]),
      when(load('learn', place({ slot: 1 })), '==', constant(1), [
        loop('i', n, [
          loop('j', m, [
            define('old', load('W', place({ i: m, j: 1 }))),
            define('new', add(local('old'), mul(constant(0.01), load('g', place({ i: m, j: 1 }))))),
            store(
              'W',
              place({ i: m, j: 1 }),
              select(local('new'), '==', local('new'), local('new'), local('old')),
            ),
          ]),
        ]),
      ]),
    ],
  })
}

/** Every comparison, min and max on the numbers that are easily got wrong: −0, NaN, infinities. */
export function specialNumbers(precision: Precision): Program {
  const values = [0, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1, -1.5, 2.5]
  const n = values.length
  const a = load('a', place({ i: 1 }))
  const b = load('a', place({ j: 1 }))
  const at = (k: number) => place({ i: 8 * n, j: 8 }, k)
  const one = constant(1)
  const zero = constant(0)
  return program({
    precision,
    buffers: [buffer('a', { shape: [n], initial: values }), buffer('y', { shape: [n, n, 8] })],
    step: [
      loop('i', n, [
        loop('j', n, [
          store('y', at(0), min(a, b)),
          store('y', at(1), max(a, b)),
          store('y', at(2), select(a, '<', b, one, zero)),
          store('y', at(3), select(a, '<=', b, one, zero)),
          store('y', at(4), select(a, '==', b, a, b)),
          store('y', at(5), select(a, '!=', b, a, b)),
          store('y', at(6), div(one, neg({ op: 'nearest', x: a }))),
          store('y', at(7), add(div(one, { op: 'floor', x: a }), { op: 'abs', x: b })),
        ]),
      ]),
    ],
  })
}

/** Square roots by Newton's iteration, to a tolerance, by procedures that call one another; rounds counted, limit reached by one. */
export function repeated(limit: number, batch = 2): Program {
  const at = place({ b: 1 })
  const worst = place({})
  return program({
    batch,
    ring: 2,
    buffers: [
      buffer('a', { shape: ['batch'], role: 'input', ring: true, name: 'a' }),
      buffer('x', { shape: ['batch'], name: 'x' }),
      buffer('worst', { shape: [], name: 'worst' }),
      buffer('rounds', { shape: [], name: 'rounds' }),
    ],
    procedures: [
      {
        name: 'improve',
        body: [
          loop('b', 'batch', [
            define('a', add(constant(2), load('a', place({ b: 1, slot: batch })))),
            store('x', at, mul(constant(0.5), add(load('x', at), div(local('a'), load('x', at))))),
          ]),
          store('rounds', worst, add(load('rounds', worst), constant(1))),
        ],
      },
      {
        name: 'round',
        body: [
          perform('improve'),
          maximum('gap', 'b', 'batch', {
            op: 'abs',
            x: sub(
              mul(load('x', at), load('x', at)),
              add(constant(2), load('a', place({ b: 1, slot: batch }))),
            ),
          }),
          store('worst', worst, local('gap')),
        ],
      },
    ],
    step: [
      loop('b', 'batch', [store('x', at, constant(1))]),
      store('worst', worst, constant(1)),
      repeat('rounds', limit, constant(1e-9), '<', load('worst', worst), [perform('round')]),
    ],
  })
}
