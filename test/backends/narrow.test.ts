/** @file Populations narrower than a vector, with a batch: samples lie side by side in vectors, and the numbers stay what they are. */
import { beforeAll, describe, expect, test } from 'vitest'
import { wasmBackend } from '../../src/backends/wasm/backend.js'
import { wasmFeatures } from '../../src/host/node.js'
import { add, constant, div, load, loop, mul, place, store } from '../../src/program/build.js'
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
