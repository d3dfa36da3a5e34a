/** @file Populations narrower than a vector, with a batch: samples lie side by side in vectors, and the numbers stay what they are. */
import { beforeAll, describe, expect, test } from 'vitest'
import { wasmBackend } from '../../src/backends/wasm/backend.js'
import { wasmFeatures } from '../../src/host/node.js'
import {
  abs,
  add,
  constant,
  define,
  div,
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
import type { Execution, Precision, Program, Statement } from '../../src/program/program.js'
import { buffer, numbers, program } from '../program/samples.js'
import { textOf } from './emitted.js'
import { difference, started } from './executions.js'
import { threaded } from './openThreads.js'
import { drive, net, upTo } from './shares.js'

beforeAll(() => {
  // to ask is what switches them on
  expect(wasmFeatures().relaxedSimd).toBe(true)
})

const WIDTHS = [1, 2, 3] as const
const BATCHES = [...upTo(17).map((k) => k + 1), 100]

const small = (
  n: number,
  batch: number,
  precision: Precision,
  isRecurrent: boolean,
  relaxed = false,
  rule?: string,
): Program => ({
  ...net(n, batch, precision, isRecurrent, relaxed, rule),
  ring: 2,
})

/** Largest difference of two runs, in units of rounding of the largest number of its kind: one alone may be what is left of terms that cancel. */
function apart(one: Execution, other: Execution): number {
  const epsilon = one.program.precision === 'f64' ? 2 ** -53 : 2 ** -24
  const { buffers } = one.program
  const offs = buffers.flatMap(({ id, role }) => {
    const kind = buffers.filter((each) => each.role === role)
    const scale = Math.max(1e-300, ...kind.flatMap((each) => Array.from(one.view(each.id), Math.abs)))
    const b = other.view(id)
    return Array.from(one.view(id), (x, k) => Math.abs(x - (b[k] ?? Number.NaN)) / (epsilon * scale))
  })
  // NaN is as far as can be
  return offs.reduce((worst, off) => (off <= worst ? worst : off), 0)
}

describe.each(['f32', 'f64'] as const)('%s', (precision) => {
  test.each(WIDTHS)(
    'populations of %i, every batch up to 17 and 100: the bits of the interpreter',
    async (n) => {
      for (const batch of BATCHES)
        for (const isRecurrent of [false, true]) {
          const p = small(n, batch, precision, isRecurrent)
          const off = difference(drive(interpret(p)(), 2), drive(await started(p, 'wasm'), 2))
          expect([batch, isRecurrent, off]).toEqual([batch, isRecurrent, undefined])
        }
    },
  )

  test.each(WIDTHS)('populations of %i, relaxed: its numbers to rounding', async (n) => {
    for (const batch of BATCHES)
      for (const isRecurrent of [false, true]) {
        const p = small(n, batch, precision, isRecurrent, true, '')
        // adam would divide what rounding leaves of a gradient by itself
        const off = apart(drive(interpret(p)(), 2), drive(await started(p, 'wasm'), 2))
        expect(off).toBeLessThan(40 * (n + batch))
      }
  })
})

test.each(WIDTHS)(
  'populations of %i: two, three and four threads make the bits of one, relaxed and exact',
  async (n) => {
    for (const relaxed of [true, false])
      for (const [k, batch] of [5, 8, 9, 16, 17, 100].entries()) {
        const p = small(n, batch, 'f32', false, relaxed)
        const one = drive(await started(p, 'wasm'), 3)
        const threads = (k % 3) + 2
        const { execution } = await threaded(p, threads)
        expect([batch, threads, difference(one, drive(execution, 3))]).toEqual([batch, threads, undefined])
      }
  },
)

const emitted = async (p: Program): Promise<string> => textOf(await wasmBackend.print(p), 'model.wat')

const stepsOf = (text: string): string => text.slice(text.indexOf('(func $step'))

/** Functions of one number each, called or written in place, in the steps themselves. */
const alone = (text: string): number =>
  (stepsOf(text).match(/f(32|64)\.nearest|\(call \$(tanh|softplus)/g) ?? []).length

test.each(WIDTHS)(
  'no function of populations of %i is computed for one number at a time, and no product',
  async (n) => {
    for (const precision of ['f32', 'f64'] as const) {
      const p = small(n, 16, precision, true)
      expect(alone(await emitted(p))).toBe(0)
      expect(alone(await emitted({ ...p, simd: false }))).toBeGreaterThan(0)
    }
    // sums over the samples keep their order where it is not free
    const loops = (text: string) =>
      stepsOf(text)
        .split('(loop ')
        .filter((each) => each.startsWith('$b'))
        .map((each) => each.slice(0, each.indexOf('(br_if')))
    const products = (text: string) => loops(text).filter((each) => each.includes('f32.mul')).length
    expect(products(await emitted(small(n, 32, 'f32', true, true)))).toBe(0)
    expect(products(await emitted(small(n, 16, 'f32', true)))).toBeGreaterThan(0)
  },
)

describe('rows of a sample that are not its own', () => {
  const [own, next] = [place({ b: 2, i: 1 }), place({ b: 2, i: 1 }, 2)]
  const rows = (body: readonly Statement[], isFlat = false, extent = 9): Program =>
    program({
      precision: 'f32',
      buffers: [
        buffer('x', { shape: [20], initial: numbers(20, 1) }),
        buffer('y', { shape: [20], initial: numbers(20, 2) }),
      ],
      step: [loop('b', extent, isFlat ? body : [loop('i', 2, body)])],
    })
  const compared = async (p: Program): Promise<string | undefined> => {
    const [oracle, other] = [interpret(p)(), await started(p, 'wasm')]
    for (const execution of [oracle, other]) execution.run(1)
    return difference(oracle, other)
  }

  test.each<[string, readonly Statement[]]>([
    ['what the sample before has stored', [store('x', next, mul(load('x', own), constant(0.5)))]],
    ['what the next sample will store', [store('x', own, mul(load('x', next), constant(0.5)))]],
    [
      'one place for all samples',
      [store('x', place({ i: 1 }), add(load('x', place({ i: 1 })), load('y', own)))],
    ],
    [
      'rows that lie in each other',
      [store('x', place({ b: 1, i: 1 }), add(load('x', place({ b: 1, i: 1 })), load('y', own)))],
    ],
    [
      'its own row, twice',
      [store('x', own, load('y', own)), store('x', own, div(load('x', own), load('y', next)))],
    ],
  ])('%s', async (_, body) => {
    expect(await compared(rows(body))).toBeUndefined()
  })

  const at = (offset: number, stride = 2) => place({ b: stride }, offset)
  test.each<[string, readonly Statement[]]>([
    ['what the sample before has stored', [store('x', at(2), mul(load('x', at(0)), constant(0.5)))]],
    ['what the next sample will store', [store('x', at(0), mul(load('x', at(2)), constant(0.5)))]],
    [
      'one place for all samples beside one for each',
      [
        store('y', at(1), mul(load('y', at(1)), constant(0.5))),
        store('x', at(0, 0), add(load('x', at(0, 0)), load('y', at(1)))),
      ],
    ],
    ['its own place', [store('x', at(1), add(load('x', at(1)), load('y', at(0))))]],
  ])('one number of each: %s', async (_, body) => {
    expect(await compared(rows(body, true))).toBeUndefined()
  })
})

describe('a sum on its own', () => {
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
    expect((await emitted(p)).includes('relaxed_madd')).toBe(count >= 8)
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
})
