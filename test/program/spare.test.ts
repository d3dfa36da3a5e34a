/** @file What a forward keeps so that its reverse need not compute it: the same adjoints, in no more room. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  add,
  call,
  constant,
  define,
  div,
  load,
  local,
  loop,
  mul,
  neg,
  place,
  store,
  sub,
} from '../../src/program/build.js'
import { type Adjoint, adjoint } from '../../src/program/differentiate/adjoint.js'
import { withItems } from '../../src/program/differentiate/nest.js'
import { FUNCTION_NAMES, scalarFunctions } from '../../src/program/functions/library.js'
import type { Program, Statement, Value } from '../../src/program/program.js'
import { loadedIn, storedIn, uses, valuesIn } from '../../src/program/walk.js'
import { apart, type Contents, direction, reverseMode, somewhere } from './derivative.js'
import { HAND } from './handBlocks.js'
import { buffer, program } from './samples.js'

const [n, batch] = [5, 2]
const at = place({ b: n, i: 1 })
const one = place({ i: 1 })
/** A loop over all neurons of all samples. */
const everywhere = (...body: readonly Statement[]): Statement => loop('b', 'batch', [loop('i', n, body)])
const LAYERS = [0, 1, 2] as const

const ALL = ['u', 'r', 'x', 'w', 'c', 'f', 's']
const anew: typeof adjoint = (block, by) => adjoint(block, { ...by, anew: true })
const bits = (contents: Contents): readonly string[] =>
  [...contents].map(([id, values]) => `${id} ${Buffer.from(values.buffer.slice(0)).toString('base64')}`)

/** Signals that a reverse reads of its step, so that a record has to hold them. */
function recorded({ reverse, twins }: Adjoint): readonly string[] {
  const own = new Set([...twins.values()].map(({ id }) => id))
  return [...loadedIn(reverse)].filter((id) => !own.has(id) && id !== 'tau').sort()
}

/** With `exactly` in the same bits, else but for the order in which additions to a parameter become sums. */
function compared(p: Program, ids: readonly string[], seed: number, exactly = true): boolean {
  const by = direction(p, ids, ids)
  const [at, w] = [somewhere(p, 1), somewhere(p, seed)]
  const plain = reverseMode(p, by, at, w, { tangent: unused, adjoint: anew })
  const own = reverseMode(p, by, at, w)
  if (exactly) expect(bits(own)).toEqual(bits(plain))
  else expect(apart(own, plain)).toBeLessThan(1e-15)
  return adjoint(p.step, by).tape.some(({ id }) => id.startsWith('keep'))
}

const unused = (): never => {
  throw new Error('no tangent is made here')
}

const CALLS = ['tanh', 'logistic', 'sin', 'softplus', 'relu', 'identity'] as const

/** Three layers of neurons that nobody would write, each with signals of its own, some of them overwritten, some read by the next. */
function layers(choices: readonly number[]): Program {
  let used = 0
  const pick = (count: number): number => (choices[used++ % choices.length] ?? 0) % count
  const from = <T>(list: readonly [T, ...T[]]): T => list[pick(list.length)] ?? list[0]
  const value = (leaves: readonly [Value, ...Value[]], depth: number): Value => {
    const inner = (): Value => value(leaves, depth - 1)
    if (depth === 0 || pick(6) === 0) return from(leaves)
    switch (pick(5)) {
      case 0:
        return add(inner(), inner())
      case 1:
        return mul(inner(), inner())
      case 2:
        return div(inner(), add(constant(2), call('logistic', inner())))
      case 3:
        return neg(inner())
      default:
        return call(from(CALLS), inner())
    }
  }
  const step = LAYERS.flatMap((k): readonly Statement[] => {
    const [a, p, o, q] = ['a', 'p', 'o', 'q'].map((id) => load(`${id}${k}`, at)) as [
      Value,
      Value,
      Value,
      Value,
    ]
    const before: Value = k > 0 && pick(2) === 0 ? load(`o${k - 1}`, at) : p
    const first = value([a, p, before, load('tau', one)], 2)
    const second = value([local('x'), local('x'), a, load('tau', one)], 2)
    return [
      everywhere(
        define('x', first),
        // several turns at one place, before anything that has one for each turn
        ...(pick(3) === 0 ? [store('g', one, add(load('g', one), local('x')))] : []),
        ...(pick(2) === 0 ? [store(`q${k}`, at, pick(2) === 0 ? local('x') : add(q, local('x')))] : []),
        ...(pick(5) === 0 ? [store(`q${k}`, at, call('sin', local('x')))] : []),
        define('y', second),
        store(`o${k}`, at, pick(2) === 0 ? local('y') : add(o, local('y'))),
      ),
      ...(pick(2) === 0 ? [everywhere(store(`a${k}`, at, add(a, mul(constant(0.1), q))))] : []),
    ]
  })
  return program({
    batch,
    functions: scalarFunctions(FUNCTION_NAMES, 'f64'),
    buffers: [
      ...LAYERS.flatMap((k) =>
        ['a', 'p', 'o', 'q'].map((id) => buffer(`${id}${k}`, { shape: ['batch', n] })),
      ),
      buffer('tau', { shape: [n], role: 'parameter' }),
      buffer('g', { shape: [n] }),
    ],
    step,
  })
}

test('random layers: the adjoints are those computed anew, in no more room', () => {
  let spared = 0
  fc.assert(
    fc.property(fc.array(fc.nat(1e6), { minLength: 40, maxLength: 120 }), (list) => {
      const p = layers(list)
      const ids = p.buffers.map(({ id }) => id)
      if (compared(p, ids, 1003, false)) spared++
      const by = direction(p, ids, ids)
      expect(recorded(adjoint(p.step, by)).length).toBeLessThanOrEqual(recorded(anew(p.step, by)).length)
    }),
    { numRuns: 150, seed: 11, endOnFailure: true },
  )
  expect(spared).toBeGreaterThan(10)
})

test.each(Object.entries(HAND))('by hand: %s', (_, p) => {
  compared(p, ALL, 1003)
})

/** A neuron with look-ahead, an Euler step, and what reads the rate `more`. */
function neurons(phi: string, ...more: readonly Statement[]): Program {
  const rate = div(sub(load('P', at), local('u')), load('tau', one))
  return program({
    batch,
    functions: scalarFunctions(FUNCTION_NAMES, 'f64'),
    buffers: [
      ...['u', 'P', 'r', 'rate', 'v'].map((id) => buffer(id, { shape: ['batch', n] })),
      buffer('tau', { shape: [n], role: 'parameter' }),
    ],
    step: [
      loop('b', 'batch', [
        loop('i', n, [
          define('u', load('u', at)),
          define('rate', rate),
          store('rate', at, local('rate')),
          define('t', add(local('u'), mul(load('tau', one), local('rate')))),
          store('r', at, call(phi, local('t'))),
        ]),
      ]),
      ...more,
      everywhere(store('u', at, add(load('u', at), mul(constant(0.1), load('rate', at))))),
    ],
  })
}

const NEURON = ['u', 'P', 'r', 'rate', 'tau', 'v']
const made = (p: Program): Adjoint => adjoint(p.step, direction(p, NEURON, NEURON))

test('a rate that is stored anyway and a slope stand for the state and its drive', () => {
  const p = neurons('tanh')
  compared(p, NEURON, 5)
  const { tape, kept, reverse, forward } = made(p)
  expect([...tape.map(({ id }) => id), ...kept].sort()).toEqual(['keep_rate', 'rate'])
  expect(recorded(made(p))).toEqual(['keep_rate', 'rate'])
  expect(reverse.flatMap(valuesIn).some((v) => uses(v, ({ op }) => op === 'call'))).toBe(false)
  expect(loadedIn(reverse).has('P')).toBe(false)
  // beside the neuron's own stores, where its exponential is at hand
  expect(forward.filter((s) => storedIn([s]).has('keep_rate')).map((s) => [...storedIn([s])])).toEqual([
    ['rate', 'r', 'keep_rate'],
  ])
})

test('what is added to a buffer is not what the buffer holds', () => {
  const { step, ...rest } = neurons('tanh')
  const added = store('rate', at, add(load('rate', at), local('rate')))
  const first = (s: Statement): Statement =>
    withItems(s, (item) => [item.kind === 'store' && item.buffer === 'rate' ? added : item])
  const p = { ...rest, step: step.map((s, k) => (k === 0 ? first(s) : s)) }
  compared(p, NEURON, 8)
  expect(recorded(made(p))).toEqual(['keep_2_rate', 'keep_rate'])
})

test('a linear neuron takes half of the room', () => {
  const p = neurons('identity')
  compared(p, NEURON, 6)
  const by = direction(p, NEURON, NEURON)
  expect(recorded(made(p))).toEqual(['rate'])
  expect(recorded(anew(p.step, by))).toEqual(['P', 'tape_u'])
})

test('what is read elsewhere is not given up for more room', () => {
  const product = mul(load('u', at), load('P', at))
  const p = neurons('tanh', everywhere(store('v', at, mul(product, product))))
  compared(p, NEURON, 7)
  const { tape, kept } = made(p)
  expect([...tape.map(({ id }) => id), ...kept].filter((id) => id.startsWith('keep'))).toEqual([])
})

test('what is cheap to compute is computed where that takes the same room', () => {
  const doubled = (value: (u: ReturnType<typeof load>) => ReturnType<typeof load>): Program => ({
    ...neurons('tanh'),
    step: [
      loop('b', 'batch', [loop('i', n, [define('x', load('u', at)), store('v', at, value(local('x')))])]),
    ],
  })
  const keeps = (p: Program): boolean => made(p).tape.length > 0
  expect(keeps(doubled((x) => mul(neg(x), neg(x))))).toBe(false)
  expect(keeps(doubled((x) => call('tanh', x)))).toBe(true)
})
