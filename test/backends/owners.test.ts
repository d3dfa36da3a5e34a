/** @file Layers shared out between two threads: whole statements for each, the same bits, and only where both have about as much to do. */
import { beforeAll, describe, expect, test } from 'vitest'
import { wasmFeatures } from '../../src/host/node.js'
import { parse } from '../../src/model/parse.js'
import { derive, toProgram } from '../../src/pipeline.js'
import { arrange } from '../../src/program/arrange/arrange.js'
import { halved } from '../../src/program/halves/halved.js'
import { interpret } from '../../src/program/interpret.js'
import { type Precision, type Program, type Statement, sizeOf } from '../../src/program/program.js'
import { exchangedByTurns, owned, ownersOf } from '../../src/program/share/owners.js'
import { type Item, itemOf, itemOfHalf, meets, waits } from '../../src/program/share/rowsOf.js'
import { evened, scheduled, slowest } from '../../src/program/share/schedule.js'
import { lateness, type Phases, share } from '../../src/program/share/share.js'
import { settle } from '../../src/runtime/settings.js'
import { difference, started } from './executions.js'
import { threaded } from './openThreads.js'
import { closed, drive, equations, sharedOut, upTo } from './shares.js'

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
  const text = `${equations('1/2 |y - r|^2', 'W, b rate eta = 1e-2 with adam')}network
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
    expect(all.length).toBeGreaterThan(40)
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
  test('about as much for both, and no more to exchange than three signals of a layer', () => {
    const p = deep({ widths: upTo(7).map(() => 53), batch: 100, precision: 'f32', relaxed: true })
    const [items, whole] = [itemsOf(p), arranged(p)]
    const owners = ownersOf(items, whole)
    if (!owners) throw new Error('no layers')
    const [one = 0, other = 0] = [0, 1].map((thread) =>
      owners.costs.reduce((sum, cost, k) => sum + (owners.of[k] === thread ? cost : 0), 0),
    )
    expect(2 * Math.max(one, other)).toBeLessThan(1.06 * (one + other))
    // what both touch and one stores to, counted anew
    const ids = new Set(items.flatMap(({ stored }) => [...stored]))
    const bytes = [...ids].map((id) => {
      const own = items.flatMap(({ stored, loaded }, k) =>
        stored.has(id) || loaded.has(id) ? [owners.of[k]] : [],
      )
      const buffer = whole.buffers.find((b) => b.id === id)
      return new Set(own).size > 1 && buffer ? 4 * sizeOf(buffer, whole.batch, 1) : 0
    })
    expect(owners.bytes).toBe(bytes.reduce((a, b) => a + b, 0))
    const signal = 4 * 53 * 100
    expect(owners.bytes).toBeGreaterThan(signal)
    expect(owners.bytes).toBeLessThan(3 * signal)
    expect(2 * owners.bytes).toBeLessThan(exchangedByTurns(items, whole))
  })

  test('small weights and large signals, of which layers would exchange more, are shared by turns', () => {
    const p = deep({ widths: upTo(8).map(() => 8), batch: 400, precision: 'f32', relaxed: true })
    const [items, whole] = [itemsOf(p), arranged(p)]
    const owners = ownersOf(items, whole)
    if (!owners) throw new Error('no layers')
    expect(2 * owners.bytes).toBeGreaterThan(exchangedByTurns(items, whole))
    expect(share(whole, 2)).toEqual(share(whole, 2, { layers: false }))
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
    const own = owned(items, owners)
    const first = scheduled(own)
    const then = evened(own, first, owners)
    const total = owners.costs.reduce((a, b) => a + b, 0)
    expect(slowest(then, owners)).toBeLessThan(slowest(first, owners))
    expect(slowest(then, owners)).toBeLessThanOrEqual(0.53 * total)
    expect(slowest(then, owners)).toBeGreaterThanOrEqual(total / 2)
    // what was in order is in order
    expect(then.count).toBe(first.count)
    own.forEach((a, i) => {
      own.slice(i + 1).forEach((b, j) => {
        if (!meets(a, b)) return
        const [one, other] = [then.phase[i] ?? 0, then.phase[i + 1 + j] ?? 0]
        expect(other).toBeGreaterThanOrEqual(one + (waits(a, b) ? 1 : 0))
        expect(one + then.count).toBeGreaterThanOrEqual(other + (waits(a, b) ? 1 : 0))
      })
    })
  })

  test('one sample, and more threads than two, as before', () => {
    for (const [batch, threads] of [
      [1, 2],
      [16, 3],
    ] as const) {
      const p = deep({ widths: LAYERS, batch })
      const phases = sharedOut(p, threads)
      expect(phases.length).toBeGreaterThan(0)
      expect(phases).toEqual(sharedOut(p, threads, false))
    }
    const p = deep({ widths: LAYERS, batch: 5 })
    expect(sharedOut(p, 2)).not.toEqual(sharedOut(p, 2, false))
  })

  test('what each thread keeps rows of is not exchanged', () => {
    const p = deep({ widths: LAYERS, batch: 16 })
    const still = itemsOf(p).filter(({ stored }) => [...stored].some((id) => id.startsWith('u_')))
    expect(exchangedByTurns(still, arranged(p))).toBe(0)
  })
})
