/** @file What is handed from a forward step to its reverse: taken before the step where the step finds it, side by side where it lies so. */
import { describe, expect, test } from 'vitest'
import { backendFor } from '../../src/backends/registry.js'
import { parse } from '../../src/model/parse.js'
import { derive, settle, toGradient } from '../../src/pipeline.js'
import { add, constant, load, loop, perform, place, store } from '../../src/program/build.js'
import { atTheEnd, type Recorded, recorded } from '../../src/program/gradient/recorded.js'
import type { Program, Statement } from '../../src/program/program.js'
import { openRecord } from '../../src/runtime/record.js'
import { buffer, numbers, program } from '../program/samples.js'
import { LAYERED, net, RECURRENT } from './cases.js'

const each = (to: string, value: ReturnType<typeof load>): Statement =>
  loop('n', 5, [store(to, place({ n: 1 }), value)])
const own = (id: string, offset = 0): ReturnType<typeof load> => load(id, place({ n: 1 }, offset))

test('copies of what a step finds are none: it is taken before the step', () => {
  const change = each('u', add(own('u'), constant(1)))
  const { record, forward } = recorded(['r', 'tape_u'], [each('tape_u', own('u')), change])
  expect(record).toEqual([
    { to: 'tape_u', from: 'u', when: 'before' },
    { to: 'r', from: 'r', when: 'after' },
  ])
  expect(forward).toEqual([change])
})

test.each<readonly [string, readonly Statement[]]>([
  ['what has been stored to before', [each('u', constant(1)), each('tape', own('u'))]],
  ['what a procedure may have stored to', [perform('solve'), each('tape', own('u'))]],
  ['another place', [each('tape', own('u', 1))]],
  ['more than a copy', [each('tape', add(own('u'), constant(1)))]],
  [
    'a copy beside something else',
    [loop('n', 5, [store('tape', place({ n: 1 }), own('u')), store('v', place({ n: 1 }), own('u'))])],
  ],
  ['a copy that is stored to again', [each('tape', own('u')), each('tape', constant(2))]],
  ['what the step itself reads', [each('tape', own('u')), each('v', own('tape'))]],
  ['what nobody asks for', [each('other', own('u')), each('tape', constant(2))]],
])('a copy stays: %s', (_, step) => {
  const { record, forward } = recorded(['tape'], step)
  expect(record).toEqual([{ to: 'tape', from: 'tape', when: 'after' }])
  expect(forward).toEqual(step)
})

test('the step of a network copies nothing that it finds', () => {
  const derivation = derive(parse(net(RECURRENT)))
  const { record, forward } = toGradient(derivation, settle(derivation.model, {}), 'discrete')
  const before = record.filter(({ when }) => when === 'before')
  expect(before.length).toBeGreaterThan(0)
  const ids = new Set(forward.buffers.map(({ id }) => id))
  expect(before.every(({ to, from }) => to !== from && ids.has(from) && !ids.has(to))).toBe(true)
})

test('slopes of a network are kept: its reverse calls no function', () => {
  const derivation = derive(parse(net(LAYERED)))
  const { record, forward, reverse } = toGradient(derivation, settle(derivation.model, {}), 'discrete')
  expect(forward.functions.map(({ name }) => name)).toEqual(expect.arrayContaining(['tanh', 'tanh_1']))
  expect(reverse.functions).toEqual([])
  expect(record.some(({ to }) => to.startsWith('keep'))).toBe(true)
})

const SIZES = [5, 16, 1, 33, 3, 64] as const
const ids = SIZES.map((_, k) => `x${k}`)

/** Buffers of odd sizes, those that are recorded last, and one after them that nobody may touch. */
function holding(precision: Program['precision'], order: readonly string[]): Program {
  const all = ids.map((id, k) => buffer(id, { shape: [SIZES[k] ?? 0], role: 'signal' }))
  const sorted = atTheEnd([buffer('first', { shape: [7] }), ...all], order)
  return program({
    precision,
    buffers: [...sorted, buffer('last', { shape: [9] })],
    step: [store('last', place({}), constant(1))],
  })
}

describe.each(['f64', 'f32'] as const)('%s', (precision) => {
  const some = ids
    .map((id, k): Recorded => ({ to: id, from: id, when: k < 3 ? 'before' : 'after' }))
    .filter(({ to }) => to !== 'x4')
  test.each([
    ['wasm', ids, ids],
    ['wasm, in another order', ids, [...ids].reverse()],
    ['interpreter', ids, ids],
  ] as const)('each number arrives where it belongs, and nothing else: %s', async (name, left, right) => {
    const backend = await backendFor(name === 'interpreter' ? 'interpreter' : 'wasm')
    const [from, to] = await Promise.all(
      [left, right].map(async (order) => (await backend.start(holding(precision, order)))()),
    )
    if (!from || !to) throw new Error('no execution')
    const all = [...ids, 'first', 'last']
    const fillFrom = (names: readonly string[]): void => {
      for (const id of names) from.view(id).set(numbers(from.view(id).length, ids.indexOf(id)))
    }
    for (const id of all) {
      from.view(id).fill(77)
      to.view(id).fill(-1)
    }
    fillFrom(ids.slice(0, 3))
    const record = openRecord(from, to, some)
    const count = SIZES.reduce<number>((a, b) => a + b, 0) - (SIZES[4] ?? 0)
    expect(record.bytes).toBe(count * (precision === 'f32' ? 4 : 8))
    const kept = record.open()
    record.take(kept, 'before')
    for (const id of ids.slice(0, 3)) from.view(id).fill(99)
    fillFrom(ids.slice(3))
    record.take(kept, 'after')
    expect(record.open(kept)).toBe(kept)
    record.put(kept)
    ids.forEach((id, k) => {
      if (k === 4) return
      const expected = numbers(SIZES[k] ?? 0, k)
      expect([...to.view(id)], id).toEqual(precision === 'f32' ? expected.map(Math.fround) : expected)
    })
    for (const id of ['first', 'x4', 'last']) expect(new Set(to.view(id))).toEqual(new Set([-1]))
  })
})
