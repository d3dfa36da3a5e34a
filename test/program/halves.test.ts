/** @file Sums in two halves: the numbers of the whole sums to rounding, in whatever order two threads come, each with what is its own. */
import { describe, expect, test } from 'vitest'
import { arrange } from '../../src/program/arrange/arrange.js'
import { add, constant, load, local, loop, mul, place, store, sum, when } from '../../src/program/build.js'
import { halved } from '../../src/program/halves/halved.js'
import { interpret } from '../../src/program/interpret.js'
import { printStatement } from '../../src/program/print.js'
import type { Execution, Program } from '../../src/program/program.js'
import { lateness, type Phases, share } from '../../src/program/share/share.js'
import { difference } from '../backends/executions.js'
import { closed, drive, net, upTo } from '../backends/shares.js'
import { buffer, program } from './samples.js'

const inHalves = (p: Program): Program => halved(arrange(p, { rows: true }), { rows: true })

/** One thread does it all. */
const whole = (p: Program): Execution => closed(p, [[{ late: 0, statements: [p.step] }]], [0])

/** Largest difference of what both have, in units of rounding of the largest number of its buffer. */
function apart(one: Execution, other: Execution): number {
  let worst = 0
  for (const { id } of one.program.buffers) {
    const [a, b] = [one.view(id), other.view(id)]
    const scale = Math.max(1e-300, ...Array.from(a, Math.abs))
    a.forEach((x: number, k: number) => {
      const off = Math.abs(x - (b[k] ?? Number.NaN)) / (2 ** -53 * scale)
      worst = off <= worst ? worst : off
    })
  }
  return worst
}

const CASES = [
  [5, 16],
  [53, 17],
  [7, 33],
  [3, 100],
  [16, 1],
  [37, 1],
  [64, 1],
] as const

describe.each(CASES)('populations of %i, batch %i', (n, batch) => {
  test.each([false, true])('recurrent %s: the sums, to rounding', (recurrent) => {
    const p: Program = { ...net(n, batch, 'f64', recurrent, true, ''), ring: 2 }
    const own = inHalves(p)
    expect(own.buffers.length).toBeGreaterThan(p.buffers.length)
    const [one, other] = [drive(interpret(p)(), 3), drive(whole(own), 3)]
    expect(apart(one, other)).toBeLessThan(2000)
    // in another order
    expect(apart(one, other)).toBeGreaterThan(0)
  })

  test.each([2, 3, 4])('%i threads, in whatever order they come', (threads) => {
    for (const recurrent of [false, true]) {
      const own = inHalves({ ...net(n, batch, 'f64', recurrent, true), ring: 2 })
      const phases = share(own, threads) ?? []
      const one = drive(whole(own), 2)
      for (const order of [upTo(threads), upTo(threads).reverse()])
        expect(difference(one, drive(closed(own, phases, order), 2))).toBeUndefined()
    }
  })
})

/** Buffers in which a thread stores something, in all phases. */
const storedBy = (phases: Phases, thread: number): string =>
  phases
    .flat()
    .flatMap(({ statements }) => statements[thread] ?? [])
    .flatMap((s) => printStatement(s))
    .join('\n')

test('of two threads each sums up its own samples, and all meet twice a step', () => {
  const phases = share(inHalves(net(53, 100, 'f32', false, true)), 2) ?? []
  expect(phases.length).toBe(2)
  expect(lateness(phases)).toBe(0)
  const [first, second] = [storedBy(phases, 0), storedBy(phases, 1)]
  for (const [own, other] of [
    [first, second],
    [second, first],
  ] as const) {
    const half = own.includes('grad_W_g_h_half1[53 i + j] :=') ? 1 : 2
    expect(own).toContain(`grad_W_g_h_half${half}[53 i + j] :=`)
    expect(other).not.toContain(`grad_W_g_h_half${half}[53 i + j] :=`)
  }
})

test('of two threads each goes over rows of its own, with one sample', () => {
  const phases = share(inHalves(net(64, 1, 'f32', false, true, '')), 2) ?? []
  expect(phases.length).toBe(2)
  for (const thread of [0, 1]) {
    const own = storedBy(phases, thread)
    // the weight is stored in one loop, beside its sums in both directions
    expect(own.match(/(?<!\w)W_g_h\[64 i \+ j[^\]]*\] :=/g)).toHaveLength(1)
    expect(own.match(/P1_h_half[12]\[j\] := P1_h_half[12]\[j\] \+/g)).toHaveLength(1)
    expect(own.match(/for i < 32\n/g)?.length).toBeGreaterThan(0)
  }
})

test.each([
  [53, 100],
  [64, 1],
])(
  'populations of %i, batch %i: a half in the hands of the other thread gives other numbers: the orders do tell',
  (n, batch) => {
    const own = inHalves({ ...net(n, batch, 'f64', false, true, ''), ring: 2 })
    const swapped: Program = {
      ...own,
      step: own.step.map((s) =>
        s.kind === 'for' && s.half ? { ...s, half: { ...s.half, index: s.half.index === 0 ? 1 : 0 } } : s,
      ),
    }
    const one = drive(whole(own), 2)
    const phases = share(swapped, 2) ?? []
    const wrong = [upTo(2), [1, 0]].some(
      (order) => difference(one, drive(closed(swapped, phases, order), 2)) !== undefined,
    )
    expect(wrong).toBe(true)
  },
)

const step = (list: Program['step'], more: Partial<Program> = {}): Program =>
  program({
    batch: 20,
    relaxed: true,
    buffers: [
      buffer('r', { shape: ['batch', 3] }),
      buffer('g', { shape: [3] }),
      buffer('g_half1', { shape: [1] }),
      buffer('seen', { shape: [1] }),
      buffer('p', { shape: [3] }),
      buffer('w', { shape: [40, 3] }),
    ],
    step: list,
    ...more,
  })

const gradient = loop('i', 3, [
  sum('s', 'b', 'batch', load('r', place({ b: 3, i: 1 }))),
  store('g', place({ i: 1 }), local('s')),
])

test('buffers that are new take no name that is there', () => {
  const { buffers } = halved(step([gradient]))
  expect(buffers.slice(6).map(({ id }) => id)).toEqual(['g_half1_', 'g_half2'])
})

test('a sum under a condition stays under it', () => {
  const { step: list } = halved(step([when(load('seen', place({})), '!=', constant(0), [gradient])]))
  expect(list.map((s) => (s.kind === 'when' ? s.body.map((t) => t.kind) : s.kind))).toEqual([
    ['for', 'for', 'for'],
  ])
})

const rows = (more: Parameters<typeof store>[2]) =>
  loop('i', 40, [
    loop('j', 3, [
      store('p', place({ j: 1 }), add(load('p', place({ j: 1 })), load('w', place({ i: 3, j: 1 })))),
    ]),
    loop('j', 3, [store('w', place({ i: 3, j: 1 }), more)]),
  ])

test.each([
  ['numbers that are not to be rounded otherwise', step([gradient], { relaxed: undefined as never })],
  ['what computes number by number', step([gradient], { simd: false })],
  ['few samples', step([gradient], { batch: 15 })],
  [
    'a sum that begins with what was there',
    step([
      loop('i', 3, [
        sum('s', 'b', 'batch', load('r', place({ b: 3, i: 1 }))),
        store('g', place({ i: 1 }), add(load('g', place({ i: 1 })), local('s'))),
      ]),
    ]),
  ],
  [
    'sums of what an earlier one has changed',
    step([
      loop('i', 3, [
        sum('s', 'b', 'batch', mul(load('r', place({ b: 3, i: 1 })), load('seen', place({})))),
        store('g', place({ i: 1 }), local('s')),
        store('seen', place({}), local('s')),
      ]),
    ]),
  ],
  ['rows that read what they add to', step([rows(load('p', place({ j: 1 })))], { batch: 1 })],
  ['rows that read the row before', step([rows(load('w', place({ j: 1 })))], { batch: 1 })],
] as const)('%s stay as they are', (_, p) => {
  expect(halved(p).step).toEqual(p.step)
  expect(halved(p).buffers).toEqual(p.buffers)
})

test('rows that keep to themselves are taken in halves', () => {
  const p = step([rows(constant(2))], { batch: 1 })
  expect(halved(p).step).toHaveLength(5)
  expect(halved(p).buffers).toHaveLength(8)
})
