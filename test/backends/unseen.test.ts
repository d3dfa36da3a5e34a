/** @file What no equation reads is made in the last step of a run alone: who looks finds there what the interpreter finds. */
import { describe, expect, test } from 'vitest'
import { isUnseen } from '../../src/backends/unseen.js'
import { wasmBackend } from '../../src/backends/wasm/backend.js'
import { add, constant, load, local, loop, mul, place, store, sum, when } from '../../src/program/build.js'
import { interpret } from '../../src/program/interpret.js'
import type { Program, Role, Statement } from '../../src/program/program.js'
import { buffer, numbers, program } from '../program/samples.js'
import { difference, started } from './executions.js'
import { threaded } from './openThreads.js'

const own = place({ b: 3, i: 1 })
const given = place({ slot: 15, b: 3, i: 1 })

/** u moves, and for each sample |u|² is made of it, which `more` may read. */
function squares(more: readonly Statement[] = [], role: Role = 'signal'): Program {
  return program({
    batch: 5,
    ring: 8,
    buffers: [
      buffer('x', { shape: ['batch', 3], role: 'input', ring: true, initial: numbers(8 * 15, 1) }),
      buffer('u', { shape: ['batch', 3], initial: numbers(15, 2) }),
      buffer('size', { shape: ['batch'], role }),
      buffer('total', { shape: ['batch'] }),
    ],
    step: [
      loop('b', 'batch', [
        loop('i', 3, [store('u', own, add(mul(constant(0.5), load('u', own)), load('x', given)))]),
      ]),
      sized,
      ...more,
    ],
  })
}

const sized: Statement = loop('b', 'batch', [
  sum('s', 'i', 3, mul(load('u', own), load('u', own))),
  store('size', place({ b: 1 }), local('s')),
])

const text = async (p: Program): Promise<string> => String((await wasmBackend.print(p))['model.wat'])

describe('for each sample', () => {
  test.each([1, 2, 7, 8])('after %i steps at once it is that of the last', async (count) => {
    const p = squares()
    const { execution } = await threaded(p, 2)
    const [one, other] = [interpret(p)(), await started(p, 'wasm')]
    for (const each of [one, other, execution]) {
      each.run(count)
      each.run(3)
    }
    expect(difference(one, other)).toBeUndefined()
    expect(difference(one, execution)).toBeUndefined()
    expect(one.view('size')[4]).not.toBe(0)
  })

  test('it is made in no other step', async () => {
    expect(await text(squares())).toMatch(/\(if\s+\(global\.get \$last\)/)
    expect(isUnseen(squares(), sized)).toBe(true)
  })

  const counted = loop('b', 'batch', [
    store('total', place({ b: 1 }), add(load('total', place({ b: 1 })), load('size', place({ b: 1 })))),
  ])
  test('where an equation reads it, it is made in every step', async () => {
    const p = squares([counted])
    expect(isUnseen(p, sized)).toBe(false)
    const [one, other] = [interpret(p)(), await started(p, 'wasm')]
    for (const each of [one, other]) each.run(8)
    expect(difference(one, other)).toBeUndefined()
  })

  test.each([
    ['a state, which the next run begins with', squares([], 'state'), sized],
    ['a sum over steps', squares(), counted],
    [
      'what is made in some steps only',
      squares(),
      loop('b', 'batch', [when(load('x', place({ slot: 15 })), '<', constant(0), [sized])]),
    ],
    ['a condition', squares(), when(load('x', place({ slot: 15 })), '<', constant(0), [sized])],
    ['something else that is stored beside it', squares(), loop('b', 'batch', [sized, counted])],
  ] as const)('%s is none of that kind', (_, p, statement) => {
    expect(isUnseen(p, statement)).toBe(false)
  })
})
