/** @file Reverse steps without zeros to add to and without stores that nobody reads: the same bits, in every step of several. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '../../src/model/parse.js'
import { derive, settle, toGradient } from '../../src/pipeline.js'
import {
  add,
  constant,
  define,
  load,
  local,
  loop,
  mul,
  neg,
  place,
  store,
  sub,
  sum,
} from '../../src/program/build.js'
import { lean } from '../../src/program/gradient/lean.js'
import { interpret } from '../../src/program/interpret.js'
import type { Place, Program, Statement, Value } from '../../src/program/program.js'
import { sizeOf } from '../../src/program/program.js'
import { loadedIn, storedIn } from '../../src/program/walk.js'
import { buffer, numbers, program } from '../program/samples.js'
import { LAYERED, net } from './cases.js'

const [n, batch] = [3, 2]
const at = place({ b: n, i: 1 })
const ADJOINTS = ['z0', 'z1', 'z2', 'z3'] as const
const each = (...body: readonly Statement[]): Statement => loop('b', 'batch', [loop('i', n, body)])

const leaning = (p: Program) => ({
  begun: new Set<string>([...ADJOINTS, 'w']),
  wanted: new Set(['w', 'z3']),
  batch,
  sizeOf: (id: string): number => {
    const own = p.buffers.find((b) => b.id === id)
    return own ? sizeOf(own, batch, 1) : 0
  },
})

const made = (step: readonly Statement[]): Program =>
  program({
    batch,
    buffers: [
      ...ADJOINTS.map((id) => buffer(id, { shape: [batch, n] })),
      ...['x', 'y'].map((id, k) =>
        buffer(id, { shape: [batch, n], role: 'state', initial: numbers(batch * n, k) }),
      ),
      buffer('m', { shape: [n, n], role: 'parameter', initial: numbers(n * n, 9) }),
      buffer('w', { shape: [n] }),
    ],
    step,
  })

/** What is read in the end after each of some steps, and what is no adjoint. */
function after(p: Program): readonly string[] {
  const execution = interpret(p)()
  return [1, 2, 3].map(() => {
    execution.run(1)
    return ['w', 'z3', 'x', 'y']
      .map((id) => Buffer.from(execution.view(id).slice().buffer).toString('hex'))
      .join()
  })
}

function agreed(step: readonly Statement[]): readonly Statement[] {
  const p = made(step)
  const less = lean(step, leaning(p))
  expect(after({ ...p, step: less })).toEqual(after(p))
  return less
}

/** A statement as a reverse has it, or as none has; those that add to a state keep the numbers moving. */
function statement(pick: (count: number) => number): Statement {
  const [b, i] = pick(2) === 0 ? ['b', 'i'] : ['c', 'k']
  const at = place({ [b]: n, [i]: 1 })
  const samples = pick(2) === 0 ? 'batch' : batch
  const each = (...body: readonly Statement[]): Statement => loop(b, samples, [loop(i, n, body)])
  const z = (): string => ADJOINTS[pick(4)] ?? 'z0'
  const turned = place({ [b]: 1, [i]: batch })
  const somewhere = (): Place => [place({ [b]: n, [i]: -1 }, n - 1), turned][pick(8)] ?? at
  const target = (): Place => (pick(5) === 0 ? turned : at)
  const [to, from] = [z(), pick(3) === 0 ? 'x' : z()]
  const value: Value = mul(load(from, somewhere()), constant([0.5, -0.5, 0.25][pick(3)] ?? 1))
  const added = (id: string, by: Value): Statement => store(id, at, add(load(id, at), by))
  const weighed = (by: Value): Statement =>
    store('w', place({ [i]: 1 }), add(load('w', place({ [i]: 1 })), by))
  switch (pick(12)) {
    case 0:
      return each(store(to, at, constant(pick(6) === 0 ? -0 : 0)))
    case 1:
      return each(pick(2) === 0 ? added(to, value) : store(to, at, sub(load(to, at), value)))
    case 2:
      return each(store(to, target(), pick(3) === 0 ? neg(value) : value))
    case 3:
      return loop(b, 'batch', [loop(i, n - 1, [added(to, value)])])
    case 4:
      return loop(i, n, [sum('s', b, 'batch', mul(load(from, at), load('y', at))), weighed(local('s'))])
    case 5:
      return each(
        define('s', load(to, somewhere())),
        store(to, at, constant(0)),
        ...(from === to ? [] : [store(from, target(), add(load(from, at), mul(local('s'), constant(0.3))))]),
        weighed(local('s')),
      )
    case 6: {
      const into = to === from ? 'y' : to
      return each(
        sum('s', 'j', n, mul(load(from, place({ [b]: n, j: 1 })), load('m', place({ j: n, [i]: 1 })))),
        added(into, local('s')),
      )
    }
    case 7:
      return each(store('x', at, add(mul(load('x', at), constant(0.9)), load(to, at))))
    case 8:
      // several turns at one place
      return each(store(to, place({ [b]: n }), add(load(to, place({ [b]: n })), load('y', at))))
    case 9:
      return loop('j', 2, [each(added(to, value))])
    case 10:
      // read after it is stored to
      return each(
        ...(pick(2) === 0 ? [define('s', load(to, at)), weighed(local('s'))] : []),
        store(to, target(), value),
        ...(pick(3) === 0 ? [store(to, at, value)] : []),
        define('t', load(to, somewhere())),
        weighed(local('t')),
      )
    default:
      return each(define('s', neg(value)), added(to, local('s')))
  }
}

test('random steps', () => {
  let fewer = 0
  fc.assert(
    fc.property(fc.array(fc.nat(1e6), { minLength: 60, maxLength: 160 }), (list) => {
      let used = 0
      const pick = (count: number): number => (list[used++ % list.length] ?? 0) % count
      const step = Array.from({ length: 4 + pick(12) }, () => statement(pick))
      if (JSON.stringify(agreed(step)) !== JSON.stringify(step)) fewer++
    }),
    { numRuns: 700, seed: 3, endOnFailure: true },
  )
  expect(fewer).toBeGreaterThan(350)
})

const plus = (to: string, value: Value): Statement => store(to, at, add(load(to, at), value))

test('a rate that is only handed on is computed where it is read, and stored nowhere', () => {
  const step = [
    each(plus('z3', load('x', at))),
    each(define('s', load('z3', at)), plus('z0', mul(local('s'), constant(0.2)))),
    each(
      define('r', load('z0', at)),
      store('z0', at, constant(0)),
      store('z3', at, add(load('z3', at), local('r'))),
    ),
  ]
  const less = agreed(step)
  expect(storedIn(less).has('z0')).toBe(false)
  expect(less).toHaveLength(2)
})

test('not where what it follows from has been stored to since', () => {
  const step = [
    each(plus('z3', load('x', at))),
    each(plus('z0', mul(load('z3', at), constant(0.2)))),
    each(store('z3', at, load('y', at))),
    each(define('r', load('z0', at)), store('z0', at, constant(0)), plus('z3', local('r'))),
  ]
  expect(storedIn(agreed(step)).has('z0')).toBe(true)
})

test('a product is stored in place of added to zeros', () => {
  const step = [
    each(define('s', load('z1', at)), store('z1', at, constant(0)), plus('z3', local('s'))),
    each(
      sum('s', 'j', n, mul(load('z3', place({ b: n, j: 1 })), load('m', place({ j: n, i: 1 })))),
      plus('z1', local('s')),
    ),
  ]
  const less = agreed(step)
  expect(less.map((s) => [...loadedIn([s])].filter((id) => id === 'z1'))).toEqual([['z1'], []])
  expect(less.map((s) => [...storedIn([s])])).toEqual([['z3'], ['z1']])
})

test('no adjoint of the reverse of a network is cleared', () => {
  const derivation = derive(parse(net(LAYERED)))
  const { reverse } = toGradient(derivation, settle(derivation.model, {}), 'discrete')
  const cleared = reverse.step.filter((s) => {
    const [id] = storedIn([s])
    return (
      JSON.stringify(s).includes('"value":{"op":"const","value":0}') &&
      storedIn([s]).size === 1 &&
      id !== 'a_cost'
    )
  })
  expect(reverse.step.length).toBeGreaterThan(5)
  expect(cleared).toEqual([])
})

test('not where a nest stores to two places', () => {
  const turned = place({ b: 1, i: batch })
  agreed([
    each(store('z0', turned, load('x', turned)), store('z0', at, load('x', turned))),
    each(store('z3', turned, add(load('z3', turned), load('z0', turned))), store('z0', turned, constant(0))),
  ])
})
