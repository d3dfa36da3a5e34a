/** @file Steps whose stored signals form a chain: what is claimed is carried out, from any start, with the states held. */

import { describe, expect, test } from 'vitest'
import { randomStream } from '../../src/base/random.js'
import { derive, parse } from '../../src/index.js'
import { settle, toProgram } from '../../src/pipeline.js'
import { contentOf } from '../../src/program/buffers.js'
import {
  add,
  constant,
  define,
  load,
  local,
  loop,
  mul,
  picked,
  place,
  store,
  sum,
  when,
} from '../../src/program/build.js'
import { isChain, settable } from '../../src/program/chain.js'
import { interpret } from '../../src/program/interpret.js'
import type { Program, Statement, Value } from '../../src/program/program.js'
import { allStatements, storedIn } from '../../src/program/walk.js'
import { recurrent } from './onsetNets.js'
import { buffer, numbers, program } from './samples.js'

/** What of a program holds nothing but zero, and no step writes. */
const zerosOf = (p: Program): ReadonlySet<string> =>
  new Set(
    settable(p)
      .filter((b) => Array.from(contentOf(b)).every((x) => x === 0))
      .map((b) => b.id),
  )

/** Whether the stored signals of two starts are the same to the bit after as many rounds as there are signals, all else held. */
function forgets(p: Program, seed: number): boolean {
  const execution = interpret(p)()
  const random = randomStream(seed, 'chain')
  const written = storedIn(allStatements(p))
  const stored = p.buffers
    .filter((b) => b.role === 'stored' && written.has(b.id))
    .map((b) => execution.view(b.id))
  const held = p.buffers.filter((b) => b.role !== 'stored').map((b) => execution.view(b.id))
  for (const b of p.buffers) {
    if (['state', 'input', 'target'].includes(b.role))
      execution.view(b.id).forEach((_, k, view) => {
        view[k] = random.normal()
      })
    if (b.role === 'flag') execution.view(b.id).fill(b.id === 'learn' ? 0 : 1)
  }
  const kept = held.map((view) => view.slice())
  const ends = [0, 1].map(() => {
    for (const view of stored) for (let k = 0; k < view.length; k++) view[k] = random.normal()
    for (let n = 0; n < stored.length + 1; n++) {
      execution.run(1)
      held.forEach((view, k) => {
        view.set(kept[k] ?? [])
      })
    }
    return stored.map((view) => [...view])
  })
  return JSON.stringify(ends[0]) === JSON.stringify(ends[1])
}

const gle = (gamma: number): string => `state u
weight W
bias b
target y
constant tau_m = 1.2, tau_r = 0.3, gamma = ${gamma}, beta = 1
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = crossentropy(y, softmax(r))
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, b rate eta = 0.01 with adam
approximate causal
approximate nudging gamma
network
  x : input 2
  h1 : 4
  h2 : 3
  y : output 3, phi = identity
  x -> h1 -> h2 -> y
simulate
  dt = 0.2, batch = 2
`

const loops = (text: string): Program => {
  const derivation = derive(parse(text))
  return toProgram(derivation, settle(derivation.model, {}))
}

describe('models', () => {
  test.each([
    ['errors that do not reach the soma', gle(0), true],
    ['errors that do', gle(0.2), false],
    [
      'relaxed: what is stored stays in part',
      recurrent({ weights: [[0]], beta: 0, simulate: ', coupling = relaxed(0.5)' }),
      false,
    ],

    ['latent equilibrium', recurrent({ weights: [[0.5]] }), false],
    ['a population that reads itself', gle(0).replace('h2 -> y\n', 'h2 -> y\n  h2 -> h2\n'), false],
    ['a cycle of two populations', gle(0).replace('h2 -> y\n', 'h2 -> y\n  h2 -> h1\n'), false],
  ])('%s', (_, text, chain) => {
    const p = loops(text)
    expect(p.buffers.some((b) => b.role === 'stored')).toBe(true)
    expect(isChain(p, zerosOf(p))).toBe(chain)
    for (const seed of [1, 2]) expect(forgets(p, seed)).toBe(chain)
  })

  test('what is zero counts only where it is told to be', () => {
    const p = loops(gle(0))
    expect(isChain(p, new Set())).toBe(false)
    expect(isChain(p, new Set(['gamma']))).toBe(true)
    // weights learn, whatever they begin with
    expect(settable(p).map((b) => b.id)).not.toContain('b_h1')
  })
})

const n = 4
const i = place({ i: 1 })
const whole = (step: readonly Statement[]): Program =>
  program({
    buffers: [
      buffer('learn', { role: 'flag', shape: [], ring: true }),
      ...['a', 'b'].map((id) => buffer(id, { role: 'stored', shape: [n], initial: numbers(n, 1) })),
      buffer('t', { role: 'signal', shape: [n] }),
      buffer('z', { role: 'constant', shape: [] }),
      buffer('u', { role: 'state', shape: [n], initial: numbers(n, 2) }),
    ],
    step,
  })
const each = (...body: readonly Statement[]): Statement => loop('i', n, body)
const [a, b, t, u] = ['a', 'b', 't', 'u'].map((id): Value => load(id, i)) as [Value, Value, Value, Value]
const z = load('z', place({}))
const half = constant(0.5)

describe('steps by hand', () => {
  test.each<[string, readonly Statement[], boolean]>([
    ['one after the other', [each(store('b', i, a), store('a', i, u))], true],
    [
      'the other way round, through what was just stored',
      [each(store('a', i, u)), each(store('b', i, a))],
      true,
    ],
    ['in a circle', [each(store('t', i, a)), each(store('a', i, b)), each(store('b', i, t))], false],
    ['part of a buffer stays', [loop('i', n - 1, [store('a', i, u)])], false],
    ['stored at one place again and again', [loop('i', n, [store('a', place({}), u)])], false],
    ['every second', [loop('i', 2, [store('a', place({ i: 2 }), u)])], false],
    [
      'one place twice, one never',
      [loop('i', 2, [loop('k', 2, [store('a', place({ i: 1, k: 1 }), u)])])],
      false,
    ],
    ['row by row', [loop('i', 2, [loop('k', 2, [store('a', place({ i: 2, k: 1 }), u)])])], true],
    ['stored under a test', [each(when(u, '<', half, [store('a', i, u)]))], false],
    [
      'tested by itself',
      [each(define('x', u), when(a, '<', half, [store('b', i, local('x'))]), store('a', i, b))],
      false,
    ],
    [
      'what the same loop stores later is read in its next round',
      [loop('i', n, [store('a', i, load('t', place({}))), store('t', place({}), load('a', place({}, 2)))])],
      false,
    ],
    ['added up anew', [each(store('a', i, constant(0))), each(store('a', i, add(a, u)))], true],
    ['added up for good', [each(store('a', i, add(a, u)))], false],
    [
      'a sum of itself',
      [sum('s', 'k', n, load('a', place({ k: 1 }))), each(store('a', i, local('s')))],
      false,
    ],
    ['times what is zero', [each(store('a', i, add(u, mul(z, a))))], true],
    ['times what is zero only now', [each(store('a', i, add(u, mul(load('t', i), a))))], false],
  ])('%s', (_, step, chain) => {
    const p = whole(step)
    expect(isChain(p, new Set(['z', 'learn']))).toBe(chain)
    if (chain) expect(forgets(p, 1)).toBe(true)
  })

  test('what a number picks is left to others', () => {
    const p = whole([
      each(store('a', i, load('u', picked({}, load('b', place({})), n)))),
      each(store('b', i, a)),
    ])
    expect(isChain(p, new Set(['learn']))).toBe(false)
  })
})
