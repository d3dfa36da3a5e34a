/** @file Layers shared out between two threads: whole statements for each, the same bits, and only where both have about as much to do. */
import { beforeAll, describe, expect, test } from 'vitest'
import { wasmFeatures } from '../../src/host/node.js'
import { parse } from '../../src/model/parse.js'
import { derive, toProgram } from '../../src/pipeline.js'
import { arrange } from '../../src/program/arrange/arrange.js'
import { halved } from '../../src/program/halves/halved.js'
import { interpret } from '../../src/program/interpret.js'
import type { Precision, Program, Statement } from '../../src/program/program.js'
import { exchangedByTurns, ownersOf } from '../../src/program/share/owners.js'
import { type Item, itemOf, itemOfHalf, meets, waits } from '../../src/program/share/rowsOf.js'
import { evened, scheduled, slowest } from '../../src/program/share/schedule.js'
import { lateness, type Phases } from '../../src/program/share/share.js'
import { settle } from '../../src/runtime/settings.js'
import { difference, started } from './executions.js'
import { threaded } from './openThreads.js'
import { closed, drive, sharedOut, upTo } from './shares.js'

beforeAll(() => {
  wasmFeatures()
})

interface Shape {
  readonly widths: readonly number[]
  readonly batch: number
  readonly precision?: Precision
  readonly relaxed?: boolean
}

/** Layers of neurons with memory that learn at every step. */
function deep({ widths, batch, precision = 'f64', relaxed = false }: Shape): Program {
  const names = widths.map((_, k) => (k === widths.length - 1 ? 'y' : `h${k + 1}`))
  const text = `state u
weight W
bias b
target y
constant tau_m = 1.2, tau_r = 0.4, beta = 1, gamma = 0.5
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, b rate eta = 1e-2 with adam
approximate causal
approximate nudging gamma
network
  x : input 2
${names.map((name, k) => `  ${name} : ${name === 'y' ? 'output ' : ''}${widths[k]}`).join('\n')}
  x -> ${names.join(' -> ')}
simulate
  dt = 0.1, method = euler, coupling = lagged, seed = 3
`
  const derivation = derive(parse(text))
  return toProgram(derivation, settle(derivation.model, { batch, precision, relaxed }))
}

const LAYERS = [16, 16, 16, 16, 16, 16, 16]

/** Statements of a step that one thread carries out whole. */
const wholes = (p: Program): readonly string[] =>
  arranged(p)
    .step.filter((s) => s.kind !== 'comment')
    .map((s) => JSON.stringify(s))

const arranged = (p: Program): Program => halved(arrange(p, { rows: true }), { rows: true })

const itemsOf = (p: Program): readonly Item[] => {
  const lengthOf = (extent: number | 'batch'): number => (extent === 'batch' ? p.batch : extent)
  return arranged(p).step.flatMap((s) =>
    s.kind === 'comment' ? [] : [itemOfHalf(s, p.batch, lengthOf) ?? itemOf(s, p.batch, lengthOf)],
  )
}

const statementsIn = (phases: Phases, thread: number): readonly Statement[] =>
  phases.flat().flatMap(({ statements }) => statements[thread] ?? [])

/** What each thread stores to. */
const touched = (s: Statement): readonly string[] =>
  s.kind === 'store' ? [s.buffer] : 'body' in s ? s.body.flatMap(touched) : []

const storesOf = (phases: Phases, thread: number): ReadonlySet<string> =>
  new Set(statementsIn(phases, thread).flatMap(touched))

const isInLayers = (phases: Phases): boolean =>
  ![...storesOf(phases, 0)].some((id) => storesOf(phases, 1).has(id))

describe('seven layers alike', () => {
  test.each([
    [2, 'f64', false],
    [5, 'f32', false],
    [16, 'f32', true],
  ] as const)(
    'batch %i, %s, relaxed %s: no buffer is stored to by both threads',
    (batch, precision, relaxed) => {
      const phases = sharedOut(deep({ widths: LAYERS, batch, precision, relaxed }), 2)
      expect(isInLayers(phases)).toBe(true)
      expect(phases.length).toBeLessThanOrEqual(2)
      for (const thread of [0, 1]) expect(statementsIn(phases, thread).length).toBeGreaterThan(20)
    },
  )

  test('each statement is carried out by one thread, once', () => {
    const p = deep({ widths: LAYERS, batch: 8 })
    const phases = sharedOut(p, 2)
    const all = [0, 1].flatMap((thread) => statementsIn(phases, thread).flatMap(touched))
    expect([...all].sort()).toEqual(arranged(p).step.flatMap(touched).sort())
    expect(wholes(p).length).toBeGreaterThan(40)
  })

  test.each([2, 5, 16])(
    'batch %i: the numbers of the interpreter, in whatever order threads come',
    (batch) => {
      const p: Program = { ...deep({ widths: LAYERS, batch }), ring: 3 }
      const phases = sharedOut(p, 2)
      const one = drive(interpret(p)(), 2)
      for (const order of [
        [0, 1],
        [1, 0],
      ])
        expect(difference(one, drive(closed(p, phases, order), 2))).toBeUndefined()
    },
  )

  test('fewer meetings give other numbers: the orders do tell', () => {
    const p: Program = { ...deep({ widths: LAYERS, batch: 4 }), ring: 2 }
    const phases = sharedOut(p, 2)
    expect(phases.length).toBe(2)
    expect(lateness(phases)).toBe(0)
    const one = drive(interpret(p)(), 2)
    const joined: Phases = [phases.flat()]
    const differs = [
      [0, 1],
      [1, 0],
    ].some((order) => difference(one, drive(closed(p, joined, order), 2)) !== undefined)
    expect(differs).toBe(true)
  })

  test.each([
    ['f64', false, 9],
    ['f32', true, 16],
    ['f32', true, 9],
  ] as const)(
    '%s, relaxed %s, batch %i: two threads make the bits of one',
    async (precision, relaxed, batch) => {
      const p = { ...deep({ widths: LAYERS, batch, precision, relaxed }), ring: 2 }
      const one = drive(await started(p, 'wasm'), 40)
      const { execution, calls } = await threaded(p, 2)
      expect(difference(one, drive(execution, 40))).toBeUndefined()
      expect(calls()).toBe(40)
    },
  )
})

describe('who has what', () => {
  test('about as much for both, and less to exchange than a cut between two layers has by hand', () => {
    const p = deep({ widths: upTo(7).map(() => 53), batch: 100, precision: 'f32', relaxed: true })
    const [items, whole] = [itemsOf(p), arranged(p)]
    const owners = ownersOf(items, whole)
    expect(owners).toBeDefined()
    const signal = 100 * 53 * 4
    expect(owners?.bytes).toBeGreaterThan(0)
    expect(owners?.bytes).toBeLessThan(3 * signal)
    expect(2 * (owners?.bytes ?? 0)).toBeLessThan(exchangedByTurns(items, whole))
  })

  test('two layers of which one has nearly all of the work are shared by turns', () => {
    const phases = sharedOut(deep({ widths: [64, 3], batch: 16 }), 2)
    expect(isInLayers(phases)).toBe(false)
  })

  test('what is left of a layer comes later where the other thread would wait', () => {
    const p = deep({ widths: upTo(7).map(() => 53), batch: 100, precision: 'f32', relaxed: true })
    const [items, whole] = [itemsOf(p), arranged(p)]
    const owners = ownersOf(items, whole)
    if (!owners) throw new Error('no layers')
    const owned = items.map(
      ({ statement, stored, loaded }, k): Item => ({
        statement,
        stored,
        loaded,
        by: { variable: '', extent: 1, samples: false },
        half: { index: owners.of[k] ?? 0, variable: '', extent: 1, from: 0 },
        rows: new Map(),
      }),
    )
    const first = scheduled(owned)
    const then = evened(owned, first, owners)
    const total = owners.costs.reduce((a, b) => a + b, 0)
    expect(slowest(then, owners)).toBeLessThan(slowest(first, owners))
    expect(slowest(then, owners)).toBeLessThanOrEqual(0.53 * total)
    expect(slowest(then, owners)).toBeGreaterThanOrEqual(total / 2)
    // what was in order is in order
    expect(then.count).toBe(first.count)
    owned.forEach((a, i) => {
      owned.slice(i + 1).forEach((b, j) => {
        if (!meets(a, b)) return
        const [one, other] = [then.phase[i] ?? 0, then.phase[i + 1 + j] ?? 0]
        expect(other).toBeGreaterThanOrEqual(one + (waits(a, b) ? 1 : 0))
        expect(one + then.count).toBeGreaterThanOrEqual(other + (waits(a, b) ? 1 : 0))
      })
    })
  })

  test('one sample, and more threads than two, as before', () => {
    expect(isInLayers(sharedOut(deep({ widths: LAYERS, batch: 16 }), 3))).toBe(false)
    const items = itemsOf(deep({ widths: LAYERS, batch: 1 }))
    expect(items.length).toBeGreaterThan(0)
  })

  test('what each thread keeps rows of is not exchanged', () => {
    const p = deep({ widths: LAYERS, batch: 16 })
    const still = itemsOf(p).filter(({ stored }) => [...stored].some((id) => id.startsWith('u_')))
    expect(exchangedByTurns(still, arranged(p))).toBe(0)
  })
})
