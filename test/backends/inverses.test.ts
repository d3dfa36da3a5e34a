/** @file Rows of inverses: divisions by what all samples share, in relaxed rounding only, the same for any number of threads. */
import { beforeAll, describe, expect, test } from 'vitest'
import { keyAlong } from '../../src/backends/inverse.js'
import { wasmBackend } from '../../src/backends/wasm/backend.js'
import { type Layout, layOut } from '../../src/backends/wasm/layout.js'
import { emitPart } from '../../src/backends/wasm/threads/emit.js'
import { wasmFeatures } from '../../src/host/node.js'
import { arrange } from '../../src/program/arrange/arrange.js'
import { add, constant, div, load, loop, mul, place, store } from '../../src/program/build.js'
import { interpret } from '../../src/program/interpret.js'
import type { Precision, Program, Statement, Value } from '../../src/program/program.js'
import { share } from '../../src/program/share/share.js'
import { buffer, numbers, program } from '../program/samples.js'
import { difference, drive, started } from './executions.js'
import { threaded } from './openThreads.js'
import { upTo } from './shares.js'

beforeAll(() => {
  wasmFeatures()
})

const at = (n: number, offset = 0) => place({ b: n, i: 1 }, offset)
const own = (id: string, offset = 0): Value => load(id, place({ i: 1 }, offset))

interface Shape {
  readonly n: number
  readonly batch: number
  readonly precision?: Precision
  readonly relaxed?: boolean
  readonly more?: readonly Statement[]
  readonly by?: Value
}

/** y = x / tau + z / kappa, neuron by neuron of each sample. */
function leaks({ n, batch, precision = 'f32', relaxed = true, more = [], by = own('tau') }: Shape): Program {
  const near = (seed: number): number[] => numbers(n + 1, seed).map((x) => 1.3 + x)
  return program({
    precision,
    batch,
    ...(relaxed ? { relaxed } : {}),
    buffers: [
      buffer('x', { shape: ['batch', n], initial: numbers(n * batch, 1) }),
      buffer('z', { shape: ['batch', n], initial: numbers(n * batch, 2) }),
      buffer('tau', { shape: [n + 1], role: 'constant', initial: near(3) }),
      buffer('kappa', { shape: [n + 1], role: 'constant', initial: near(4) }),
      buffer('y', { shape: ['batch', n] }),
    ],
    step: [
      loop('b', 'batch', [
        loop('i', n, [
          store('y', at(n), add(div(load('x', at(n)), by), div(load('z', at(n)), own('kappa', 1)))),
          ...more,
        ]),
      ]),
    ],
  })
}

const text = async (p: Program): Promise<string> => String((await wasmBackend.print(p))['model.wat'])
const divisions = async (p: Program): Promise<number> => (await text(p)).match(/x[24]\.div/g)?.length ?? 0

const SIZES = [1, 2, 3, 4, 5, 7, 8, 53] as const

describe.each(['f32', 'f64'] as const)('%s', (precision) => {
  test.each(SIZES)('populations of %i, batches up to 17: the numbers are those of divisions', async (n) => {
    for (let batch = 1; batch <= 17; batch++) {
      for (const relaxed of [true, false]) {
        const p = leaks({ n, batch, precision, relaxed })
        const [one, other] = [drive(interpret(p)()), drive(await started(p, 'wasm'))]
        // each quotient may be off by one and a half units, and their sum be smaller than they are
        const most = Math.max(
          ...Array.from(one.view('z'), (z, k) => 2 * (Math.abs(z) + Math.abs(one.view('x')[k] ?? 0))),
        )
        const unit = precision === 'f64' ? 2 ** -53 : 2 ** -24
        if (!relaxed) expect(difference(one, other)).toBeUndefined()
        one.view('y').forEach((y, k) => {
          expect(Math.abs(y - (other.view('y')[k] ?? Number.NaN))).toBeLessThanOrEqual(
            relaxed ? 8 * unit * most : 0,
          )
        })
      }
    }
  })

  test('one division for a row of each divisor, from eight samples on', async () => {
    expect(await divisions(leaks({ n: 53, batch: 8, precision }))).toBe(2)
    expect(await divisions(leaks({ n: 53, batch: 7, precision }))).toBeGreaterThan(2)
    expect(await divisions(leaks({ n: 53, batch: 8, precision, relaxed: false }))).toBeGreaterThan(2)
  })
})

test('numbers that are close and others: relaxed rounding is seen', async () => {
  const p = leaks({ n: 53, batch: 8 })
  expect(difference(drive(interpret(p)()), drive(await started(p, 'wasm')))).toMatch(/^y\[/)
})

test('a divisor that the loop changes is divided by as it stands', async () => {
  const n = 12
  const changed = [store('tau', place({ i: 1 }), mul(own('tau'), constant(1.5)))]
  const p = leaks({ n, batch: 9, more: changed })
  const [one, other] = [drive(interpret(p)(), 1), drive(await started(p, 'wasm'), 1)]
  expect(await divisions(p)).toBeGreaterThan(2)
  one.view('y').forEach((y, k) => {
    expect(other.view('y')[k]).toBeCloseTo(y, 5)
  })
})

test('a divisor that another loop of the sample changes is divided by as it stands', async () => {
  const n = 12
  const p = leaks({ n, batch: 9 })
  const change = loop('i', n, [store('tau', place({ i: 1 }), mul(own('tau'), constant(1.5)))])
  const step = p.step.map((s) => (s.kind === 'for' ? { ...s, body: [...s.body, change] } : s))
  const [one, other] = [
    drive(interpret({ ...p, step })(), 1),
    drive(await started({ ...p, step }, 'wasm'), 1),
  ]
  one.view('y').forEach((y, k) => {
    expect(other.view('y')[k]).toBeCloseTo(y, 5)
  })
})

test('a key tells numbers along a variable from all others', () => {
  const keys = [
    own('tau'),
    own('tau', 1),
    own('kappa'),
    load('tau', place({ i: 2 })),
    load('tau', place({ i: 1, b: 12 })),
    load('tau', { ...place({ i: 1 }), pick: { index: constant(0), extent: 3, stride: 1 } }),
    constant(2),
  ].map((value) => keyAlong(value, 'i'))
  expect(keys.slice(3)).toEqual([undefined, undefined, undefined, undefined])
  expect(new Set(keys.slice(0, 3)).size).toBe(3)
  expect(keys[0]).toBe(keyAlong(own('tau'), 'i'))
  expect(keyAlong(own('tau'), 'b')).toBeUndefined()
})

test.each([place({ b: 12, i: 1 }), place({ i: 1, b: 12 })])(
  'divisors of their own in each sample stay divisors',
  async (where) => {
    const p = leaks({ n: 12, batch: 9, by: load('z', where) })
    const [one, other] = [drive(interpret(p)(), 1), drive(await started(p, 'wasm'), 1)]
    one.view('y').forEach((y, k) => {
      expect(Math.abs((other.view('y')[k] ?? Number.NaN) - y)).toBeLessThanOrEqual(1e-5 * Math.abs(y) + 1e-5)
    })
  },
)

test.each([16_381, 20_000])(
  'where rows of %i are more than there is room for, the others are divided by',
  async (n) => {
    const p = leaks({ n, batch: 8 })
    const [one, other] = [drive(interpret(p)(), 1), drive(await started(p, 'wasm'), 1)]
    expect(await divisions(p)).toBeGreaterThan(2)
    one.view('y').forEach((y, k) => {
      expect(Math.abs((other.view('y')[k] ?? Number.NaN) - y)).toBeLessThanOrEqual(1e-6)
    })
  },
)

/** Where the code of each thread stores inverses. */
function places(
  p: Program,
  threads: number,
): { readonly room: Layout['inverses']; readonly offsets: readonly number[][] } {
  const arranged = arrange(p, { rows: true })
  const [layout, phases] = [layOut(arranged, threads), share(arranged, threads) ?? []]
  const { inverses: room } = layout
  const offsets = upTo(threads).map((thread) => {
    const wat = emitPart(arranged, layout, phases, { thread, threads, mayWait: true })
    const all = [...wat.matchAll(/v128\.store offset=(\d+)/g)].map(([, offset]) => Number(offset))
    return all.filter((offset) => offset >= room.offset)
  })
  return { room, offsets }
}

test.each([
  [53, 2],
  [1500, 2],
  [8192, 2],
  [8193, 1],
  [16_384, 1],
  [16_385, 0],
])('%i neurons: each thread has a room of its own, with %i rows in it', (n, rows) => {
  const { room, offsets } = places(leaks({ n, batch: 24 }), 3)
  offsets.forEach((own, thread) => {
    const start = room.offset + thread * room.bytes
    expect(own.length).toBe(rows)
    for (const offset of own) {
      expect(offset).toBeGreaterThanOrEqual(start)
      expect(offset + 4 * n).toBeLessThanOrEqual(start + room.bytes)
    }
  })
})

test.each([
  [8, 2],
  [8, 3],
  [9, 4],
  [17, 2],
])('batch %i: %i threads make the bits of one', async (batch, threads) => {
  const p: Program = { ...leaks({ n: 53, batch }), ring: 2 }
  const one = drive(await started(p, 'wasm'))
  const { execution, calls } = await threaded(p, threads)
  expect(difference(one, drive(execution))).toBeUndefined()
  expect(calls()).toBe(3)
})
