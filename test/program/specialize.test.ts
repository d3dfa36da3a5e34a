/** @file A block for known numbers and wanted buffers leaves in these what the whole block leaves, and does less. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMPARE } from '../../src/program/arithmetic.js'
import {
  add,
  constant,
  define,
  load,
  local,
  maximum,
  mul,
  picked,
  place,
  repeat,
  store,
  sub,
  sum,
  when,
} from '../../src/program/build.js'
import { adjoint } from '../../src/program/differentiate/adjoint.js'
import { restrict, specialize } from '../../src/program/differentiate/specialize.js'
import { interpret } from '../../src/program/interpret.js'
import type { Program, Statement, Value } from '../../src/program/program.js'
import { verifyProgram } from '../../src/program/verify.js'
import { loadedIn, parts, storedIn, valuesIn } from '../../src/program/walk.js'
import { apart, type Contents, contentsOf, direction, extended, put, somewhere } from './derivative.js'
import { randomBlock } from './randomBlock.js'
import { buffer, program, transposedAndRankOne } from './samples.js'

const choices = fc.array(fc.nat(1e6), { minLength: 40, maxLength: 200 })
const options = { numRuns: 100, seed: 3, endOnFailure: true }

function after(p: Program, step: readonly Statement[], at: Contents, ids: readonly string[]): Contents {
  const whole = extended(p, step, [])
  expect(verifyProgram(whole)).toEqual([])
  const execution = interpret(whole)()
  put(execution, at, (id) => id)
  execution.run(1)
  return contentsOf(execution, ids)
}

const stores = (statements: readonly Statement[]): number =>
  statements.reduce((n, s) => n + (s.kind === 'store' ? 1 : 'body' in s ? stores(s.body) : 0), 0)

test.each([0, 1, -0.75])('buffers that hold %d throughout', (number) => {
  fc.assert(
    fc.property(choices, (list) => {
      const p = randomBlock(list)
      const at = new Map(
        [...somewhere(p, 1)].map(([id, x]) => [id, id === 'c' || id === 'x' ? x.fill(number) : x]),
      )
      const known = new Map([
        ['c', number],
        ['x', number],
      ])
      const ids = ['u', 'r', 'w', 'f', 's']
      expect(apart(after(p, specialize(p.step, known), at, ids), after(p, p.step, at, ids))).toBeLessThan(
        1e-13,
      )
    }),
    options,
  )
})

/** What stands in a value and in all its parts. */
const within = (value: Value): readonly Value[] => [value, ...parts(value).flatMap(within)]

/** Work that is known beforehand. */
function idle(value: Value): boolean {
  const is = (v: Value, ...numbers: readonly number[]): boolean =>
    v.op === 'const' && (numbers.length === 0 || numbers.includes(v.value))
  switch (value.op) {
    case 'neg':
      return is(value.x)
    case 'add':
    case 'sub':
      return is(value.a, 0) || is(value.b, 0)
    case 'mul':
      return is(value.a, 0, 1, -1) || is(value.b, 0, 1, -1)
    case 'div':
      return is(value.a, 0)
    case 'select':
      return (is(value.test.a) && is(value.test.b)) || (is(value.yes, 0) && is(value.no, 0))
    default:
      return false
  }
}

const everyOne = (list: readonly Statement[]): readonly Statement[] =>
  list.flatMap((s) => ('body' in s ? [s, ...everyOne(s.body)] : [s]))

/** What is left to do although it is known. */
const leftOver = (list: readonly Statement[], known: ReadonlyMap<string, number>): readonly unknown[] => [
  ...[...loadedIn(list), ...storedIn(list)].filter((id) => known.has(id)),
  ...list.flatMap(valuesIn).flatMap(within).filter(idle),
  ...everyOne(list).filter(
    (s) =>
      ((s.kind === 'let' || (s.kind === 'reduce' && s.by === 'sum')) &&
        s.value.op === 'const' &&
        (s.kind === 'let' || s.value.value === 0)) ||
      ((s.kind === 'when' || s.kind === 'repeat') &&
        s.test.a.op === 'const' &&
        s.test.b.op === 'const' &&
        !COMPARE[s.test.is](s.test.a.value, s.test.b.value)),
  ),
]

test.each([0, 1, -0.75])('nothing that is known is computed, for %d', (number) => {
  fc.assert(
    fc.property(choices, (list) => {
      const known = new Map([
        ['c', number],
        ['x', number],
        ['f', number],
      ])
      expect(leftOver(specialize(randomBlock(list).step, known), known)).toEqual([])
    }),
    options,
  )
})

test('wanted buffers alone', () => {
  fc.assert(
    fc.property(choices, fc.constantFrom('u', 'r', 'w', 'f', 's'), (list, id) => {
      const p = randomBlock(list)
      const at = somewhere(p, 1)
      const part = restrict(p.step, new Set([id]))
      expect(stores(part)).toBeLessThanOrEqual(stores(p.step))
      expect(after(p, part, at, [id])).toEqual(after(p, p.step, at, [id]))
    }),
    options,
  )
})

test('by hand: sums of nothing, terms with locals, and repetitions', () => {
  const [c, u] = [load('c', place({})), load('u', place({}))]
  const to = (value: Value): Statement => store('u', place({}), value)
  const settled = (step: readonly Statement[], number = 0): readonly Statement[] =>
    specialize(step, new Map([['c', number]]))
  expect(settled([sum('s', 'i', 3, mul(c, u)), to(add(local('s'), u))])).toEqual([to(u)])
  const largest = maximum('m', 'i', 3, mul(c, u))
  expect(settled([largest, to(local('m'))])).toEqual([{ ...largest, value: constant(0) }, to(local('m'))])
  const inTerms = sum('s', 'i', 3, mul(local('l'), u), 1, [define('l', add(c, constant(0)))])
  expect(settled([inTerms, to(local('s'))], 2)).toEqual([
    sum('s', 'i', 3, mul(constant(2), u)),
    to(local('s')),
  ])
  const round = (value: Value, test: Value): Statement => repeat('n', 3, test, '<', constant(1), [to(value)])
  expect(settled([round(add(c, u), add(c, u))])).toEqual([round(u, u)])
  expect(settled([round(u, c)], 2)).toEqual([])
  expect(settled([round(u, c)])).toEqual([round(u, constant(0))])
})

test.each(['a', 'b'] as const)('what a condition reads on side %s is wanted, too', (side) => {
  const [s, c] = [load('s', place({})), load('c', place({}))]
  const inside = [store('u', place({}), add(load('u', place({})), c))]
  const step = [
    store('s', place({}), add(s, constant(-2))),
    store('f', place({}), add(s, constant(1))),
    side === 'a' ? when(s, '<', constant(0), inside) : when(constant(0), '<', s, inside),
  ]
  expect(restrict(step, new Set(['u']))).toEqual([step[0], step[2]])
})

test('places that a number picks, of which something is known', () => {
  const c = load('c', place({}))
  const p = program({
    buffers: [buffer('c', { shape: [], initial: [2] }), buffer('v', { shape: [4], initial: [3, 5, 7, 11] })],
    step: [
      define('at', add(c, constant(0))),
      define('v_at', load('v', picked({}, local('at'), 4))),
      store('v', picked({}, sub(local('at'), constant(1)), 4), local('v_at')),
    ],
  })
  const at: Contents = new Map([
    ['c', Float64Array.of(2)],
    ['v', Float64Array.of(3, 5, 7, 11)],
  ])
  expect(after(p, specialize(p.step, new Map([['c', 2]])), at, ['v'])).toEqual(after(p, p.step, at, ['v']))
  expect(after(p, p.step, at, ['v']).get('v')).toEqual(Float64Array.of(3, 7, 7, 11))
})

describe('a layer with its learning', () => {
  const p = transposedAndRankOne(3, 4, 2, 'f64')

  test('without learning, the weights need no tape', () => {
    const by = direction(p, ['W', 'y'], ['x', 'W'])
    expect(adjoint(p.step, by).tape.map(({ id }) => id)).toContain('tape_W')
    const still = specialize(p.step, new Map([['learn', 0]]))
    expect(adjoint(still, by).tape).toEqual([])
    expect(stores(still)).toBe(2)
  })

  test('where only the product is wanted, or what nothing stores, no more is computed', () => {
    const still = specialize(p.step, new Map([['learn', 0]]))
    expect(stores(restrict(p.step, new Set(['x'])))).toBe(3)
    expect(stores(restrict(still, new Set(['x'])))).toBe(2)
    expect(restrict(still, new Set(['y'])).filter(({ kind }) => kind !== 'comment')).toEqual([])
  })
})
