/** @file Sums in place of additions to memory: the same numbers up to rounding, and only where no turn reads what another stores. */
import { describe, expect, test } from 'vitest'
import {
  add,
  call,
  comment,
  constant,
  define,
  load,
  local,
  loop,
  mul,
  picked,
  place,
  store,
  sub,
} from '../../src/program/build.js'
import { products } from '../../src/program/differentiate/products.js'
import { FUNCTION_NAMES, scalarFunctions } from '../../src/program/functions/library.js'
import { interpret } from '../../src/program/interpret.js'
import type { Program, Statement } from '../../src/program/program.js'
import { verifyProgram } from '../../src/program/verify.js'
import { buffer, numbers, program } from './samples.js'

const [n, m] = [5, 3]
const [post, pre, weight] = [place({ b: n, i: 1 }), place({ b: m, j: 1 }), place({ i: m, j: 1 })]
const adding = (id: string, at: typeof post, value: Parameters<typeof add>[1]): Statement =>
  store(id, at, add(load(id, at), value))

const whole = (step: readonly Statement[], batch: number): Program =>
  program({
    batch,
    functions: scalarFunctions(FUNCTION_NAMES, 'f64'),
    buffers: [
      buffer('e', { shape: ['batch', n], initial: numbers(batch * n, 1) }),
      buffer('x', { shape: ['batch', m], initial: numbers(batch * m, 2) }),
      buffer('w', { shape: [n, m], initial: numbers(n * m, 3) }),
      buffer('dw', { shape: [n, m], initial: numbers(n * m, 4) }),
      buffer('dx', { shape: ['batch', m], initial: numbers(batch * m, 5) }),
      buffer('db', { shape: [n], initial: numbers(n, 6) }),
    ],
    step,
  })

const nest = (before: readonly Statement[], inner: readonly Statement[]): Statement =>
  loop('i', n, [loop('b', 'batch', [...before, loop('j', m, inner)])])

const seed = [define('s', load('e', post)), store('e', post, constant(0))]
const heldProduct = [define('s', mul(load('e', post), constant(3))), store('e', post, constant(0))]
const both = [
  adding('dw', weight, mul(local('s'), load('x', pre))),
  store('dx', pre, sub(load('dx', pre), mul(local('s'), load('w', weight)))),
]
const made = (s: Statement, batch: number): readonly Statement[] => products(s, { batch, ring: 1 })

describe.each([2, 3, 7])('batch %i', (batch) => {
  test.each([
    ['both products and the seed cleared', nest(seed, both)],
    [
      'one of them',
      nest(
        [seed[0] ?? both[0]].flatMap((s) => s ?? []),
        both.slice(0, 1),
      ),
    ],
    ['with a comment among them', nest([comment('both'), ...seed], both)],
    ['a product that is computed anew at every place', nest(heldProduct, both)],
    [
      'beside what is added once for each neuron',
      nest([...seed, adding('db', place({ i: 1 }), local('s'))], both),
    ],
  ])('%s', (_, s) => {
    const [p, q] = [whole([s], batch), whole(made(s, batch), batch)]
    expect(JSON.stringify(q.step)).toContain('"reduce"')
    expect(verifyProgram(q)).toEqual([])
    const [one, other] = [interpret(p)(), interpret(q)()]
    one.run(1)
    other.run(1)
    for (const { id } of p.buffers) {
      one.view(id).forEach((x: number, k: number) => {
        expect(Math.abs(x - (other.view(id)[k] ?? Number.NaN))).toBeLessThan(1e-14)
      })
    }
  })
})

test.each([
  ['one sample', nest(seed, both), 1],
  ['what is added to is read', nest(seed, [adding('dw', weight, mul(local('s'), load('dw', weight)))]), 2],
  ['cleared before it is read', nest([...seed].reverse(), both), 2],
  [
    'cleared at another place',
    nest([define('s', load('e', post)), store('e', place({ b: n }), constant(0))], both),
    2,
  ],
  [
    'read by another turn',
    nest([define('s', load('e', place({ b: n }))), store('e', post, constant(0))], both),
    2,
  ],
  [
    'a function at every turn',
    nest([define('s', call('tanh', call('exp', call('sin', load('e', post)))))], both),
    2,
  ],
  ['a sum over two loops', nest(seed, [adding('db', place({ i: 1 }), mul(local('s'), load('x', pre)))]), 2],
  [
    'read in a product after it is cleared',
    nest([store('e', post, constant(0))], [adding('dw', weight, mul(load('e', post), load('x', pre)))]),
    2,
  ],
  [
    'added to where a number picks',
    nest(seed, [
      adding('dw', picked({ i: m, j: 1 }, load('e', place({})), 1), mul(local('s'), load('x', pre))),
    ]),
    2,
  ],
  ['stored to twice', nest(seed, [...both, ...both.slice(0, 1)]), 2],
  ['nothing to sum', loop('i', n, [adding('db', place({ i: 1 }), constant(1))]), 2],
] as const)('left alone: %s', (_, s, batch) => {
  expect(made(s, batch)).toEqual([s])
})
