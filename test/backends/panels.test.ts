/** @file Matrix products of which columns are copied to lie side by side: the interpreter's numbers, in memory that nothing else uses. */
import { beforeAll, describe, expect, test } from 'vitest'
import { wasmBackend } from '../../src/backends/wasm/backend.js'
import { layOut } from '../../src/backends/wasm/layout.js'
import { wasmFeatures } from '../../src/host/node.js'
import { load, local, loop, mul, place, store, sum } from '../../src/program/build.js'
import { interpret } from '../../src/program/interpret.js'
import type { Execution, Precision, Program } from '../../src/program/program.js'
import { buffer, numbers, program } from '../program/samples.js'
import { difference, drive, started } from './executions.js'
import { threaded } from './openThreads.js'

beforeAll(() => {
  expect(wasmFeatures().relaxedSimd).toBe(true)
})

const [W, R, E, P, B, G, T] = ['W', 'r', 'e', 'P', 'B', 'G', 'T']

/** P = W r, B = W'e and G = e r', of `outputs` by `inputs` weights, all samples of a batch. */
function products(
  outputs: number,
  inputs: number,
  batch: number,
  precision: Precision,
  relaxed = false,
): Program {
  const weight = place({ i: inputs, j: 1 })
  const back = mul(load(W, weight), load(E, place({ b: outputs, i: 1 })))
  return program({
    precision,
    batch,
    ...(relaxed ? { relaxed } : {}),
    buffers: [
      buffer(W, { shape: [outputs, inputs], initial: numbers(outputs * inputs, 1) }),
      buffer(R, { shape: ['batch', inputs], initial: numbers(inputs * batch, 2) }),
      buffer(E, { shape: ['batch', outputs], initial: numbers(outputs * batch, 3) }),
      buffer(P, { shape: ['batch', outputs] }),
      buffer(B, { shape: ['batch', inputs] }),
      buffer(G, { shape: [outputs, inputs] }),
    ],
    step: [
      loop('i', outputs, [
        loop('b', 'batch', [
          sum('s', 'j', inputs, mul(load(W, weight), load(R, place({ b: inputs, j: 1 }))), 4),
          store(P, place({ b: outputs, i: 1 }), local('s')),
        ]),
      ]),
      loop('b', 'batch', [
        loop('j', inputs, [sum('s', 'i', outputs, back), store(B, place({ b: inputs, j: 1 }), local('s'))]),
      ]),
      loop('i', outputs, [
        loop('j', inputs, [
          sum(
            's',
            'b',
            'batch',
            mul(load(R, place({ b: inputs, j: 1 })), load(E, place({ b: outputs, i: 1 }))),
          ),
          store(G, weight, local('s')),
        ]),
      ]),
    ],
  })
}

/** The largest difference of two runs in one buffer, by the rounding of so many terms. */
function apart(one: Execution, other: Execution, id: string, terms: number): number {
  const [a, b] = [one.view(id), other.view(id)]
  const scale =
    Math.max(...Array.from(a, Math.abs)) * terms * (one.program.precision === 'f64' ? 2 ** -53 : 2 ** -24)
  return Math.max(...Array.from(a, (x, k) => Math.abs(x - (b[k] ?? Number.NaN)) / scale))
}

const text = async (p: Program): Promise<string> => String((await wasmBackend.print(p))['model.wat'])

/** Stores beyond all buffers: there lies the panel. */
async function copies(p: Program): Promise<number> {
  const { panel } = layOut(p)
  const stores = (await text(p)).matchAll(/\(v128\.store offset=(\d+)/g)
  return [...stores].filter(([, offset]) => Number(offset) >= panel.offset).length
}

const widths: number[] = []

describe.each(['f64', 'f32'] as const)('%s', (precision) => {
  const wide = precision === 'f64' ? 65 : 91
  test.each([
    [wide, wide + 3, 8],
    [wide + 1, wide + 2, 11],
    [wide + 2, wide, 97],
    [wide + 3, wide + 1, 5],
  ])('%i by %i, batch %i, to the bit', async (outputs, inputs, batch) => {
    const p = products(outputs, inputs, batch, precision)
    // W'e has a panel from eight rows on, and e r' too where the samples of r take as much memory
    const found = await copies(p)
    expect(found > 0).toBe(batch >= 8)
    widths.push(found)
    expect(difference(drive(interpret(p)()), drive(await started(p, 'wasm')))).toBeUndefined()
  })

  test.each([
    [1, 7, 8],
    [3, 53, 9],
    [5, 5, 17],
    [7, 300, 8],
    [53, 53, 33],
    [wide, wide, 12],
  ])('%i by %i, batch %i, in a free order', async (outputs, inputs, batch) => {
    const p = products(outputs, inputs, batch, precision, true)
    const [one, other] = [drive(interpret(p)()), drive(await started(p, 'wasm'))]
    expect(apart(one, other, P, inputs)).toBeLessThan(2)
    expect(apart(one, other, B, outputs)).toBeLessThan(2)
    expect(apart(one, other, G, batch)).toBeLessThan(2)
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 53])('%i rows, some of them in stages', async (rows) => {
    const p = products(rows, rows + 4, rows + 7, precision, true)
    const [one, other] = [drive(interpret(p)()), drive(await started(p, 'wasm'))]
    for (const [id, terms] of [
      [P, rows + 4],
      [B, rows],
      [G, rows + 7],
    ] as const)
      expect(apart(one, other, id, terms)).toBeLessThan(2)
    // five rows or more, and with samples across there are always as many
    expect(await text(p)).toMatch(/\(block \$stage/)
    expect(await text(products(rows, rows + 4, 4, precision))).not.toMatch(/\(block \$stage/)
  })

  test('a weight from a single input is learned in vectors', async () => {
    const p = products(53, 1, 9, precision, true)
    const lines = (await text(p)).split('\n').filter((line) => line.includes(`${precision}.mul`))
    expect(lines.length).toBe(0)
    expect(difference(drive(interpret(p)()), drive(await started(p, 'wasm')), 64)).toBeUndefined()
  })

  test.each([2, 3, 4])('%i threads, each with a panel of its own', async (threads) => {
    for (const relaxed of [false, true]) {
      const p = products(wide + 1, wide + 2, 19, precision, relaxed)
      const { execution } = await threaded(p, threads)
      expect(difference(drive(await started(p, 'wasm')), drive(execution))).toBeUndefined()
    }
  })
})

test.each([
  [
    'weights of each sample',
    mul(load(T, place({ b: 96 * 99, j: 99, i: 1 })), load(R, place({ b: 96, j: 1 }))),
    0,
  ],
  ['samples times samples', mul(load(R, place({ j: 96, i: 1 })), load(R, place({ b: 96, i: 1 }))), 2],
] as const)('%s', async (_, value, copied) => {
  const p = program({
    precision: 'f32',
    batch: 9,
    buffers: [
      buffer(T, { shape: ['batch', 96, 99], initial: numbers(9 * 96 * 99, 1) }),
      buffer(R, { shape: [96, 96], initial: numbers(96 * 96, 2) }),
      buffer(P, { shape: ['batch', 96] }),
    ],
    step: [
      loop('b', 'batch', [
        loop('i', 96, [sum('s', 'j', 96, value), store(P, place({ b: 96, i: 1 }), local('s'))]),
      ]),
    ],
  })
  expect(await copies(p)).toBe(copied)
  expect(difference(drive(interpret(p)(), 1), drive(await started(p, 'wasm'), 1))).toBeUndefined()
})

test('more of them where there are more samples', () => {
  const [few = 0, , many = 0] = widths
  expect(many).toBeGreaterThan(few)
})

test('a panel lies after all buffers, one for each thread', () => {
  const p = products(7, 40, 9, 'f32')
  const [one, three] = [layOut(p), layOut(p, 3)]
  const ends = [...one.regions.values()].map(({ offset, length }) => offset + 4 * length)
  expect(one.panel.offset).toBeGreaterThanOrEqual(Math.max(...ends))
  // two vectors for each of the 40 terms of W r
  expect(one.panel.bytes).toBe(40 * 32)
  // no thread writes on a page of another
  expect([three.panel.offset % 4096, three.panel.bytes]).toEqual([0, 4096])
  expect(three.bytes - three.panel.offset).toBe(3 * 4096)
  expect(layOut(products(7, 9000, 1, 'f32')).panel.bytes).toBe(4096 * 32)
})

test('a sum that is too long has none', async () => {
  const p = products(4, 4104, 8, 'f32', true)
  // what is left are those of the two other products
  expect(await copies(p)).toBeLessThan(await copies(products(4, 4096, 8, 'f32', true)))
  expect(apart(drive(interpret(p)(), 1), drive(await started(p, 'wasm'), 1), P, 4104)).toBeLessThan(1)
})

test('with one sample there is nothing to be read again', async () => {
  expect(await copies(products(53, 53, 1, 'f32', true))).toBe(0)
})
