/** @file Sums on their own: vectors along their terms where the order is free, with what others leave out, choose or nest. */
import { beforeAll, expect, test } from 'vitest'
import { wasmBackend } from '../../src/backends/wasm/backend.js'
import { wasmFeatures } from '../../src/host/node.js'
import {
  abs,
  add,
  constant,
  define,
  floor,
  load,
  local,
  loop,
  maximum,
  mul,
  neg,
  picked,
  place,
  store,
  sum,
} from '../../src/program/build.js'
import { interpret } from '../../src/program/interpret.js'
import type { Program, Statement } from '../../src/program/program.js'
import { buffer, numbers, program } from '../program/samples.js'
import { textOf } from './emitted.js'
import { started } from './executions.js'

beforeAll(() => {
  // to ask is what switches them on
  expect(wasmFeatures().relaxedSimd).toBe(true)
})

const emitted = async (p: Program): Promise<string> => textOf(await wasmBackend.print(p), 'model.wat')

const terms = (count: number, relaxed: boolean, body: readonly Statement[] = []): Program =>
  program({
    precision: 'f32',
    ...(relaxed ? { relaxed: true } : {}),
    buffers: [
      buffer('x', { shape: [2 * count + 1], initial: numbers(2 * count + 1, 3) }),
      buffer('y', { shape: [3 * count], initial: numbers(3 * count, 4) }),
      buffer('s', { shape: [2] }),
    ],
    step: [
      loop('k', 2, [
        sum(
          'total',
          'b',
          count,
          body.length > 0
            ? mul(local('twice'), load('y', place({ b: 3, k: 1 })))
            : mul(load('x', place({ b: 2, k: 1 })), load('y', place({ b: 3 }))),
          1,
          body,
        ),
        store('s', place({ k: 1 }), local('total')),
      ]),
    ],
  })
const twice = [define('twice', add(load('x', place({ b: 1 })), load('x', place({ b: 2, k: 1 }))))]

test.each(
  [7, 8, 9, 11, 15, 16, 17, 18, 19, 31, 32, 33, 35, 53, 100].flatMap((count) => [
    [count, []] as const,
    [count, twice] as const,
  ]),
)('of %i terms, relaxed: close to that of the interpreter', async (count, body) => {
  const p = terms(count, true, body)
  const [oracle, other] = [interpret(p)(), await started(p, 'wasm')]
  for (const execution of [oracle, other]) execution.run(1)
  const most = count * 2 ** -23 * count
  for (const k of [0, 1]) {
    const [a, b] = [oracle.view('s')[k] ?? Number.NaN, other.view('s')[k] ?? Number.NaN]
    expect(Math.abs(a - b)).toBeLessThan(most)
    expect(Math.abs(a)).toBeGreaterThan(most)
  }
  const isVector = async (each: Program) => (await emitted(each)).includes('v128')
  expect(await isVector(p)).toBe(count >= 8)
  expect(await isVector({ ...p, simd: false })).toBe(false)
})

const of = (step: readonly Statement[]): Program =>
  program({
    precision: 'f32',
    relaxed: true,
    buffers: [
      buffer('x', { shape: [100], initial: numbers(100, 5) }),
      buffer('y', { shape: [4, 20], initial: numbers(80, 6) }),
      buffer('s', { shape: [1] }),
    ],
    step,
  })
const kept = (value: string) => store('s', place({}), local(value))

test.each<[string, readonly Statement[]]>([
  ['the largest of many', [maximum('m', 'k', 20, neg(abs(load('x', place({ k: 1 }))))), kept('m')]],
  [
    'numbers that others choose',
    [
      sum(
        's1',
        'k',
        20,
        load('y', picked({ k: 1 }, floor(mul(load('x', place({ k: 1 })), constant(3))), 4, 20)),
      ),
      kept('s1'),
    ],
  ],
  [
    'a sum for each term of another',
    [
      sum('outer', 'i', 4, mul(local('inner'), load('x', place({ i: 7 }))), 4, [
        sum('inner', 'k', 20, mul(load('y', place({ i: 20, k: 1 })), load('x', place({ k: 1 })))),
      ]),
      kept('outer'),
    ],
  ],
])('%s is what the interpreter makes of it', async (_, step) => {
  const [oracle, other] = [interpret(of(step))(), await started(of(step), 'wasm')]
  for (const execution of [oracle, other]) execution.run(1)
  expect(oracle.view('s')[0]).not.toBe(0)
  expect(other.view('s')[0]).toBeCloseTo(oracle.view('s')[0] ?? Number.NaN, 4)
})

test('what is not finite is seen, and counted once', async () => {
  const p = terms(18, true)
  const other = await started(p, 'wasm')
  other.view('x').fill(0)
  other.view('y').fill(1)
  // of the last whole vector, which is done once more for what is left
  other.view('x')[2 * 15] = Number.POSITIVE_INFINITY
  other.view('x')[2 * 15 + 1] = 5
  other.run(1)
  expect([...other.view('s')]).toEqual([Number.POSITIVE_INFINITY, 5])
})
