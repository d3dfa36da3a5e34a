/** @file Passes over random Programs leave every number as it is, to the bit: loops written out, cut in two, and without what has no effect. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrange } from '../../src/program/arrange/arrange.js'
import { localsIn } from '../../src/program/arrange/localsIn.js'
import { writtenOnce } from '../../src/program/arrange/once.js'
import { turnsOf } from '../../src/program/arrange/turns.js'
import {
  add,
  call,
  comment,
  constant,
  define,
  load,
  local,
  loop,
  mul,
  neg,
  perform,
  picked,
  place,
  repeat,
  select,
  store,
  sub,
  sum,
  when,
} from '../../src/program/build.js'
import { prune } from '../../src/program/differentiate/prune.js'
import { mapValues } from '../../src/program/differentiate/versions.js'
import { scalarFunctions } from '../../src/program/functions/library.js'
import { interpret } from '../../src/program/interpret.js'
import type { Extent, Program, Statement, Value } from '../../src/program/program.js'
import { verifyProgram } from '../../src/program/verify.js'
import { valuesIn } from '../../src/program/walk.js'
import { difference, drive } from '../backends/executions.js'
import { randomProgram } from './randomProgram.js'
import { buffer, numbers, program } from './samples.js'

const choices = fc.array(fc.nat(1e6), { minLength: 30, maxLength: 150 })
const options = { numRuns: 100, seed: 5, endOnFailure: true }

type Pass = (list: readonly Statement[], length: (extent: Extent) => number) => readonly Statement[]

/** The Program with all lists of statements put through a pass. */
function through(p: Program, pass: Pass): Program {
  const length = (extent: Extent): number => (extent === 'batch' ? p.batch : extent)
  const procedures = (p.procedures ?? []).map(({ name, body }) => ({ name, body: pass(body, length) }))
  return { ...p, procedures, step: pass(p.step, length) }
}

/** Every loop as two, one after the other; those over a batch that is left open stay. */
const cut: Pass = (list, length) =>
  list.flatMap((s): readonly Statement[] => {
    if (s.kind !== 'for' && s.kind !== 'when' && s.kind !== 'repeat') return [s]
    const whole = { ...s, body: cut(s.body, length) }
    if (whole.kind !== 'for' || whole.extent === 'batch') return [whole]
    const middle = Math.ceil(whole.extent / 3)
    return [turnsOf(whole, whole.variable, 0, middle), turnsOf(whole, whole.variable, middle, whole.extent)]
  })

const passes: readonly (readonly [string, (p: Program) => Program])[] = [
  ['loops of one turn written out', (p) => through(p, writtenOnce)],
  ['loops cut in two', (p) => through(p, cut)],
  ['what has no effect left out', (p) => through(p, prune)],
  ['loops arranged', arrange],
]

test.each(passes)('%s', (_, pass) => {
  fc.assert(
    fc.property(choices, (list) => {
      const p = randomProgram(list, 'f64', 'any')
      const other = pass(p)
      expect(verifyProgram(other)).toEqual([])
      expect(difference(drive(interpret(p)(), 2), drive(interpret(other)(), 2))).toBeUndefined()
    }),
    options,
  )
})

test('in a Program of one neuron and one sample all loops are written out', () => {
  fc.assert(
    fc.property(choices, (list) => {
      const p = randomProgram([0, 1, 0, 0, ...list], 'f64', 'any')
      const other = through(p, writtenOnce)
      expect(verifyProgram(other)).toEqual([])
      expect(difference(drive(interpret(p)(), 2), drive(interpret(other)(), 2))).toBeUndefined()
    }),
    { ...options, numRuns: 200 },
  )
})

/** All that stands in a list and in the lists inside it. */
const all = (list: readonly Statement[]): readonly Statement[] =>
  list.flatMap((s) => ('body' in s ? [s, ...all(s.body)] : [s]))

test('of what has no effect nothing is left', () => {
  fc.assert(
    fc.property(choices, (list) => {
      const { step } = through(randomProgram(list, 'f64', 'any'), prune)
      const read = new Set(step.flatMap(valuesIn).flatMap((value) => [...localsIn(value)]))
      for (const s of all(step)) {
        if (s.kind === 'let' || s.kind === 'reduce') expect(read).toContain(s.name)
        if (s.kind === 'for' || s.kind === 'when' || s.kind === 'repeat') expect(s.body).not.toEqual([])
      }
      expect(prune(step)).toEqual(step)
    }),
    options,
  )
})

/** Numbers that indices are picked by: no values of a statement, but what stands in its places. */
const picks = (s: Statement): readonly Value[] => {
  const own = s.kind === 'store' && s.at.pick ? [s.at.pick.index] : []
  return [...own, ...('body' in s ? s.body.flatMap(picks) : [])]
}

test('comments stay, and calls', () => {
  const list = [comment('what follows', 'u'), perform('solve'), define('unread', constant(1))]
  expect(prune(list)).toEqual(list.slice(0, 2))
  const inner = [comment('of a loop'), store('u', place({ i: 1 }), constant(1))]
  expect(prune([loop('i', 2, inner)])).toEqual([loop('i', 2, inner)])
  expect(prune([loop('i', 2, inner.slice(0, 1))])).toEqual([])
})

test('every value of a statement is mapped', () => {
  fc.assert(
    fc.property(choices, (list) => {
      for (const s of randomProgram(list, 'f64', 'any').step) {
        const met: Value[] = []
        const seen = (value: Value): Value => {
          met.push(value)
          return { op: 'neg', x: value }
        }
        const mapped = mapValues(s, seen)
        expect(met).toHaveLength(valuesIn(s).length - picks(s).length)
        expect(new Set(met)).toEqual(new Set(valuesIn(s).filter((value) => !picks(s).includes(value))))
        expect(mapValues(mapped, (value) => (value.op === 'neg' ? value.x : value))).toEqual(s)
      }
    }),
    options,
  )
})

test('by hand: turns of a loop read, pick and choose as in the whole', () => {
  const n = 6
  const at = place({ i: 1 })
  const [c, v] = [load('c', at), load('v', at)]
  const pick = picked({}, mul(c, constant(2)), n)
  const body: readonly Statement[] = [
    store('y', at, load('v', pick)),
    store('z', { ...pick, terms: [{ variable: 'i', stride: n }] }, v),
    store('y', at, add(load('y', at), select(c, '<', v, constant(1), constant(2)))),
    store('y', at, add(load('y', at), select(constant(0), '<', v, c, constant(2)))),
    store('y', at, add(load('y', at), select(constant(0), '<', c, constant(3), v))),
    store('y', at, add(load('y', at), select(v, '<', c, v, c))),
    store('y', at, add(load('y', at), call('soft_relu', v, c, mul(v, v)))),
    sum('s', 'k', 2, mul(local('l'), v), 1, [define('l', add(c, load('v', place({ i: 1, k: -1 }, 1))))]),
    store('y', at, add(load('y', at), neg(local('s')))),
    when(c, '<', constant(1.5), [store('y', at, add(load('y', at), v))]),
    when(constant(1.5), '<', c, [store('y', at, sub(load('y', at), v))]),
    repeat('r', 3, load('y', at), '<', c, [store('y', at, add(load('y', at), constant(0.25)))]),
    repeat('r', 3, c, '<', load('y', at), [
      loop('k', 2, [store('y', at, sub(load('y', at), constant(0.25)))]),
    ]),
  ]
  const whole = loop('i', n, body)
  const made = (step: readonly Statement[]) => {
    const p = program({
      buffers: [
        buffer('c', { shape: [n], initial: [2, 0.5, 1, 0, 2.5, 1.5] }),
        buffer('v', { shape: [n + 1], initial: numbers(n + 1, 3) }),
        buffer('y', { shape: [n] }),
        buffer('z', { shape: [n, n] }),
      ],
      functions: scalarFunctions(['soft_relu'], 'f64'),
      step,
    })
    const execution = interpret(p)()
    execution.run(1)
    return [...execution.view('y'), ...execution.view('z')]
  }
  const want = made([whole])
  for (let middle = 0; middle <= n; middle++)
    expect(made([turnsOf(whole, 'i', 0, middle), turnsOf(whole, 'i', middle, n)])).toEqual(want)
})
