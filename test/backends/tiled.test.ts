/** @file Loops whose rows end within a vector: as many samples as fill whole ones make a row, and the numbers stay what they are. */
import { beforeAll, describe, expect, test } from 'vitest'
import { wasmFeatures } from '../../src/host/node.js'
import { arrange } from '../../src/program/arrange/arrange.js'
import { tiled } from '../../src/program/arrange/tiled.js'
import {
  add,
  constant,
  define,
  div,
  load,
  local,
  loop,
  mul,
  place,
  store,
  when,
} from '../../src/program/build.js'
import { interpret } from '../../src/program/interpret.js'
import { printStatement } from '../../src/program/print.js'
import type { Place, Precision, Program, Statement, Value } from '../../src/program/program.js'
import { verifyProgram } from '../../src/program/verify.js'
import { buffer, numbers, program } from '../program/samples.js'
import { difference, drive, started } from './executions.js'
import { threaded } from './openThreads.js'
import { net } from './shares.js'

beforeAll(() => {
  // to ask is what switches them on
  expect(wasmFeatures().relaxedSimd).toBe(true)
})

const own = (n: number): Place => place({ b: n, i: 1 })
const shared = (id: string, offset = 0): Value => load(id, place({ i: 1 }, offset))

interface Shape {
  readonly n?: number
  readonly batch?: number
  readonly precision?: Precision
  readonly inner?: readonly Statement[]
}

/** u += (x s + w[i] w[i + 1]) / tau with an input of its slot, or another body. */
function cells({ n = 5, batch = 37, precision = 'f32', inner }: Shape = {}): Program {
  const at = own(n)
  const given = load('x', place({ slot: batch * n, b: n, i: 1 }))
  const body = inner ?? [
    define('t', add(mul(given, load('s', place({}, 1))), mul(shared('w'), shared('w', 1)))),
    store('u', at, add(load('u', at), div(local('t'), shared('tau')))),
  ]
  const near = (seed: number): number[] => numbers(n + 1, seed).map((x) => 1.3 + x)
  return program({
    ...{ precision, batch, ring: 3 },
    buffers: [
      buffer('x', { role: 'input', ring: true, shape: ['batch', n] }),
      buffer('u', { shape: ['batch', n], initial: numbers(n * batch, 2) }),
      buffer('v', { shape: ['batch', n], initial: numbers(n * batch, 3) }),
      buffer('s', { shape: [2], initial: [0.3, 0.7] }),
      buffer('w', { shape: [n + 1], initial: near(3) }),
      buffer('tau', { role: 'constant', shape: [n + 1], initial: near(4) }),
    ],
    step: [
      loop('b', 'batch', [loop('i', n, body)]),
      // what is shared is another number in each step
      loop('i', n + 1, [store('w', place({ i: 1 }), mul(load('w', place({ i: 1 })), constant(0.99)))]),
    ],
  })
}

const extents = (statements: readonly Statement[]): readonly (readonly [string, number | 'batch'])[] =>
  statements.flatMap((s) =>
    'body' in s ? [...(s.kind === 'for' ? [[s.variable, s.extent] as const] : []), ...extents(s.body)] : [],
  )
const isTiled = (p: Program, width = 4): boolean => tiled(arrange(p), width).buffers.length > p.buffers.length

/** Loops over samples with their number written out. */
const counted = (statements: readonly Statement[], batch: number): readonly Statement[] =>
  statements.map((s) => {
    if (s.kind !== 'for' && s.kind !== 'when') return s
    const body = counted(s.body, batch)
    return s.kind === 'for' && s.extent === 'batch' ? { ...s, extent: batch, body } : { ...s, body }
  })

/** Tiles are made for one batch: the same with that batch in all shapes and loops. */
const settled = (p: Program): Program => ({
  ...p,
  batch: 1,
  step: counted(p.step, p.batch),
  buffers: p.buffers.map((b) => ({ ...b, shape: b.shape.map((d) => (d === 'batch' ? p.batch : d)) })),
})

/** Both Programs, carried out by the interpreter, in what the first has. */
const differs = (p: Program, made: Program): string | undefined =>
  difference(drive(interpret(p)()), drive(interpret(settled(made))()))

test('five neurons of four samples are five vectors, and a sample is left', () => {
  const p = cells()
  const made = tiled(arrange(p), 4)
  expect(verifyProgram(settled(made))).toEqual([])
  expect(made.buffers.slice(p.buffers.length).map(({ id, shape }) => [id, shape])).toEqual([
    ['w_tile', [20]],
    ['w_tile_', [20]],
    ['tau_tile', [20]],
  ])
  const copies = [1, 2, 3].flatMap(() => [['i_row', 4] as const, ['i', 5] as const])
  const rest = [
    ['b', 1],
    ['i', 5],
    ['i', 6],
  ] as const
  expect(extents(made.step)).toEqual([...copies, ['b', 9], ['i', 20], ...rest])
  expect(differs(p, made)).toBeUndefined()
})

test.each([
  [4, 6, 2, 12],
  [4, 7, 4, 28],
  [4, 10, 2, 20],
  [4, 53, 4, 212],
  [2, 5, 2, 10],
  [2, 31, 2, 62],
])('vectors of %i, %i neurons: %i samples in a row of %i', (width, n, samples, row) => {
  for (const batch of [32, 33, 34, 35]) {
    const p = cells({ n, batch, precision: width === 4 ? 'f32' : 'f64' })
    const made = tiled(arrange(p), width)
    expect(extents(made.step)).toContainEqual(['b', Math.floor(batch / samples)])
    expect(extents(made.step)).toContainEqual(['i', row])
    expect(differs(p, made)).toBeUndefined()
  }
})

test.each([
  [4, 8, 'whole vectors'],
  [4, 3, 'less than a vector'],
  [4, 4, 'one vector'],
  [4, 65, 'many vectors'],
  [2, 33, 'many vectors'],
  [2, 6, 'whole vectors'],
])('vectors of %i, %i neurons stay: %s', (width, n) => {
  expect(isTiled(cells({ n }), width)).toBe(false)
})

test('few samples stay', () => {
  expect(isTiled(cells({ batch: 31 }))).toBe(false)
  expect(isTiled(cells({ batch: 32 }))).toBe(true)
})

const at = own(5)
const BODIES: readonly (readonly [string, boolean, readonly Statement[]])[] = [
  [
    'a chain from neuron to neuron and sample to sample',
    true,
    [
      store('u', at, mul(load('u', place({ b: 5, i: 1 }, 0)), shared('w'))),
      store('v', at, add(load('v', at), mul(load('u', at), constant(0.5)))),
    ],
  ],
  ['under a condition', true, [store('u', at, mul(load('u', at), shared('w')))]],
  ['nothing shared: one loop anyway', false, [store('u', at, mul(load('u', at), constant(0.9)))]],
  [
    'what is shared is stored to',
    false,
    [store('w', place({ i: 1 }), add(shared('w'), mul(load('u', at), constant(1e-3))))],
  ],
  [
    'one place for all is stored to and read',
    false,
    [
      store('s', place({}), add(load('s', place({})), load('u', at))),
      store('u', at, mul(load('u', at), shared('w'))),
    ],
  ],
  ['every second number of what is shared', false, [store('u', at, load('wide', place({ i: 2 })))]],
  ['shared in pairs of slots', false, [store('u', at, load('wide', place({ slot: 1, i: 1 })))]],
  [
    'the first sample is read by all, and stored to',
    false,
    [store('u', at, add(mul(shared('u'), constant(0.5)), load('v', at)))],
  ],
  ['half of longer rows', false, [store('u', at, mul(load('pairs', place({ b: 10, i: 1 })), shared('w')))]],
  [
    'a place by a number',
    false,
    [
      store(
        'u',
        at,
        mul(load('w', { ...place({}), pick: { index: load('u', at), extent: 6, stride: 1 } }), shared('w')),
      ),
    ],
  ],
]

test.each(BODIES)('%s', (title, expected, inner) => {
  const plain = cells({ inner })
  const step =
    title === 'under a condition' ? [when(load('s', place({})), '<', constant(0.5), plain.step)] : plain.step
  const p = {
    ...plain,
    buffers: [
      ...plain.buffers,
      buffer('wide', { shape: [12], initial: numbers(12, 9) }),
      buffer('pairs', { shape: ['batch', 10], initial: numbers(370, 10) }),
    ],
    step,
  }
  expect(verifyProgram(p)).toEqual([])
  expect(isTiled(p)).toBe(expected)
  expect(differs(p, tiled(arrange(p), 4))).toBeUndefined()
})

test('notes of equations stay above their loops', () => {
  const p = cells({ batch: 32 })
  const [first, ...more] = p.step
  const noted: Program = {
    ...p,
    step: [
      {
        ...(first as Extract<Statement, { kind: 'for' }>),
        body: [{ kind: 'comment', text: 'outer' }, ...(first as Extract<Statement, { kind: 'for' }>).body],
      },
      ...more,
    ],
  }
  expect(
    tiled(noted, 4)
      .step.flatMap((s) => printStatement(s))
      .filter((l) => l.includes('# outer')),
  ).toHaveLength(1)
})

describe.each(['f32', 'f64'] as const)('%s, whole networks', (precision) => {
  test.each([5, 6, 7, 9, 53])('populations of %i: the bits of the interpreter', async (n) => {
    for (const batch of [32, 35, 100]) {
      const p: Program = { ...net(n, batch, precision, batch === 35), ring: 2 }
      // outputs are one fewer
      expect(isTiled(p, precision === 'f32' ? 4 : 2)).toBe(precision === 'f32' || n < 32)
      const off = difference(drive(interpret(p)(), 2), drive(await started(p, 'wasm'), 2))
      expect([batch, off]).toEqual([batch, undefined])
    }
  })
})

test.each([5, 7, 53])(
  'populations of %i: two, three and four threads make the bits of one, relaxed and exact',
  async (n) => {
    for (const relaxed of [true, false])
      for (const [k, batch] of [32, 35, 64].entries()) {
        const p: Program = { ...net(n, batch, 'f32', false, relaxed), ring: 2 }
        const one = drive(await started(p, 'wasm'), 3)
        const { execution } = await threaded(p, k + 2)
        expect([batch, relaxed, difference(one, drive(execution, 3))]).toEqual([batch, relaxed, undefined])
      }
  },
)
