/** @file Updates that take a gradient for what it is made of: the same numbers however many steps a call takes, and the gradients of the last. */
import { describe, expect, test } from 'vitest'
import { direct } from '../../src/backends/wasm/simd/direct.js'
import { parse } from '../../src/model/parse.js'
import { derive, toProgram } from '../../src/pipeline.js'
import {
  add,
  batchSize,
  constant,
  define,
  div,
  load,
  local,
  loop,
  mul,
  place,
  store,
} from '../../src/program/build.js'
import { interpret } from '../../src/program/interpret.js'
import type { Execution, Precision, Program, Statement } from '../../src/program/program.js'
import { storedIn } from '../../src/program/walk.js'
import { settle } from '../../src/runtime/settings.js'
import { buffer, numbers, program } from '../program/samples.js'
import { difference, started } from './executions.js'
import { threaded } from './openThreads.js'

const text = (n: number, rule: string): string => `state u
weight W
bias b
target y
constant tau = 1.2, beta = 1
activation phi = tanh
r = phi(D(tau) u)
e = D(tau) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C${rule === 'decay' ? ' + 0.01/2 |W|^2' : ''}
stationary E in D(tau) u
descend E in W, b rate eta = 1e-2 ${rule === 'decay' ? '' : rule}
network
  x : input ${n + 1}
  h : ${n}
  g : ${n + 3}
  y : output 5
  x -> h -> g -> y
simulate
  dt = 0.1, coupling = lagged, seed = 3
`

function net(n: number, rule: string, precision: Precision): Program {
  const derivation = derive(parse(text(n, rule)))
  return { ...toProgram(derivation, settle(derivation.model, { precision, relaxed: true })), ring: 8 }
}

/** Eight steps in calls of so many, learning left out in the third. */
function run(execution: Execution, calls: readonly number[]): Execution {
  const { buffers } = execution.program
  const kept = buffers.map(({ id, role, ring }) => {
    if (!ring) return []
    const view = execution.view(id)
    view.set(numbers(view.length, id.length))
    if (role === 'flag') view.fill(1)
    if (id === 'learn') view[2] = 0
    return [...view]
  })
  let done = 0
  for (const count of calls) {
    buffers.forEach(({ id, ring }, k) => {
      const all = kept[k] ?? []
      if (ring) execution.view(id).set(all.slice((done * all.length) / 8))
    })
    execution.run(count)
    done += count
  }
  return execution
}

/** The largest difference in rounding errors of the largest number of each buffer that is no input. */
function apart(one: Execution, other: Execution): number {
  const { buffers, precision } = one.program
  const all = buffers
    .filter((b) => !b.ring)
    .map(({ id }) => {
      const [a, b] = [[...one.view(id)], [...other.view(id)]]
      const scale = Math.max(1e-300, ...a.map(Math.abs)) * (precision === 'f64' ? 2 ** -53 : 2 ** -24)
      return Math.max(...a.map((x, k) => Math.abs(x - (b[k] ?? Number.NaN)) / scale))
    })
  return Math.max(...all)
}

describe.each(['f64', 'f32'] as const)('%s', (precision) => {
  describe.each(['', 'decay', 'with momentum', 'with adam'])('rule %s', (rule) => {
    test.each([5, 29])('populations of %i and more', async (n) => {
      const p = net(n, rule, precision)
      const once = run(await started(p, 'wasm'), [8])
      expect(apart(run(interpret(p)(), [8]), once)).toBeLessThan(60 * n)
      for (const calls of [
        [1, 1, 1, 1, 1, 1, 1, 1],
        [3, 5],
      ]) {
        const other = run(await started(p, 'wasm'), calls)
        for (const { id, ring } of p.buffers)
          if (!ring) expect([...other.view(id)], id).toEqual([...once.view(id)])
      }
      const { execution } = await threaded(p, 2)
      expect(difference(once, run(execution, [8]))).toBeUndefined()
    })
  })
})

const at = place({ i: 9, j: 1 })
const p = program({
  relaxed: true,
  buffers: ['W', 'G', 'x', 'e', 'V'].map((id) => buffer(id, { shape: [9, 9] })),
  step: [],
})
const product = mul(load('x', place({ j: 1 })), load('e', place({ i: 1 })))
const made = (value = product): Statement =>
  loop('j', 9, [define('g', add(constant(0), value)), store('G', at, div(local('g'), batchSize))])
const update = (value = load('G', at)): Statement =>
  loop('j', 9, [store('W', at, add(load('W', at), mul(constant(0.1), value)))])
const through = (items: readonly Statement[]) => direct(p, items, new Set(['G']))

test('a gradient that is read once is read as the product that it is', () => {
  expect(through([made(), update()])).toEqual([made(), update(product)])
})

test.each([
  ['what is read twice', [made(), update(), update()]],
  ['what is read before it is made', [update(), made()]],
  ['what is read elsewhere', [made(), update(load('G', place({ i: 9, j: 1 }, 1)))]],
  [
    'what is read by another loop than it is made in',
    [made(), loop('k', 9, [store('V', place({ k: 1 }), load('G', at))])],
  ],
  ['what is made of what changes', [made(mul(load('W', at), load('e', place({ i: 1 })))), update()]],
  ['what is no product', [made(load('x', place({ j: 1 }))), update()]],
] as const)('%s stays', (_, items) => {
  expect(through(items)).toEqual(items)
  expect(storedIn(items).has('G')).toBe(true)
})

test('without leave to round otherwise, and for others than gradients, nothing changes', () => {
  const items = [made(), update()]
  const { relaxed: _, ...exact } = p
  expect(direct(exact, items, new Set(['G']))).toBe(items)
  expect(direct(p, items, new Set())).toEqual(items)
})
