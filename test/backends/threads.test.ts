/** @file Steps shared out among threads: the same numbers to the bit for any number of them, in whatever order they come. */
import { describe, expect, test } from 'vitest'
import type { Sharing } from '../../src/backends/backend.js'
import { wasmBackend } from '../../src/backends/wasm/backend.js'
import { layOut } from '../../src/backends/wasm/layout.js'
import { mayWait } from '../../src/host/node.js'
import { compile, ModelError } from '../../src/index.js'
import { parse } from '../../src/model/parse.js'
import { derive } from '../../src/pipeline.js'
import { interpret } from '../../src/program/interpret.js'
import type { Program } from '../../src/program/program.js'
import { difference, started } from './executions.js'
import { threaded } from './openThreads.js'
import { closed, drive, net, sharedOut, text, upTo } from './shares.js'

const allReady = (): Promise<void> => new Promise((resume) => setTimeout(resume, 150))

/** Odd sizes, and all batches up to 17 in turn. */
const SIZES = [1, 2, 3, 5, 7, 53] as const
const CASES = upTo(17).map((k) => [k + 1, SIZES[k % 6] ?? 1, (k % 3) + 2] as const)

describe('phases, in whatever order their threads come', () => {
  test.each(CASES)('batch %i, populations of %i, %i threads', (batch, n, threads) => {
    for (const recurrent of [false, true]) {
      const p: Program = { ...net(n, batch, 'f64', recurrent), ring: 2 }
      const phases = sharedOut(p, threads)
      if (batch === 1 && n === 1) return
      expect(phases.length).toBeGreaterThan(0)
      const one = drive(interpret(p)(), 2)
      for (const order of [upTo(threads), upTo(threads).reverse()]) {
        expect(difference(one, drive(closed(p, phases, order), 2))).toBeUndefined()
      }
    }
  })

  test.each([
    [false, 8],
    [true, 8],
    [false, 1],
  ])('recurrent %s, batch %i: fewer meetings give other numbers: the orders do tell', (recurrent, batch) => {
    const p: Program = { ...net(5, batch, 'f64', recurrent), ring: 2 }
    const phases = sharedOut(p, 2)
    const one = drive(interpret(p)(), 2)
    let seen = 0
    for (let k = 0; k < phases.length; k++) {
      // this phase and the next without a meeting between them; after the last comes the first
      const [a = [], b = []] = [phases[k], phases[(k + 1) % phases.length]]
      const late = k + 1 === phases.length ? b.map((s) => ({ ...s, late: s.late + 1 })) : b
      const first = k + 1 === phases.length ? phases.slice(1, -1) : phases.slice(0, k)
      const wrong = [...first, [...a, ...late], ...(k + 1 === phases.length ? [] : phases.slice(k + 2))]
      const differs = [upTo(2), [1, 0]].some(
        (order) => difference(one, drive(closed(p, wrong, order), 2)) !== undefined,
      )
      if (differs) seen++
    }
    expect(seen).toBe(phases.length)
  })
})

test.each([
  ['f64', false, 4, 7, [2, 3]],
  ['f64', false, 17, 53, [4]],
  ['f32', false, 9, 5, [3]],
  ['f32', true, 17, 53, [2]],
  ['f32', true, 9, 5, [3, 4]],
  ['f64', false, 1, 37, [2, 3]],
  ['f32', false, 1, 64, [2]],
  ['f32', true, 1, 64, [2]],
  ['f32', true, 1, 37, [3]],
] as const)(
  'threads on one memory, %s, relaxed %s, batch %i, populations of %i: %j of them',
  async (precision, relaxed, batch, n, counts) => {
    const p = net(n, batch, precision, false, relaxed)
    const one = drive(await started(p, 'wasm'), 3)
    for (const threads of counts) {
      const { execution, calls } = await threaded(p, threads)
      expect(difference(one, drive(execution, 3))).toBeUndefined()
      expect(calls()).toBe(3)
    }
  },
)

test.each([
  ['f32', true, 100, 50],
  ['f32', false, 100, 50],
  ['f64', false, 9, 4],
  ['f32', true, 17, 8],
] as const)(
  '%s, relaxed %s, batch %i: what belongs to two threads meets between pages',
  (precision, relaxed, batch, middle) => {
    const p = net(53, batch, precision, false, relaxed)
    const bytes = precision === 'f32' ? 4 : 8
    const { regions } = layOut(p, 2)
    const u = regions.get('u_h')
    expect(((u?.offset ?? 1) + middle * 53 * bytes) % 4096).toBeLessThan(16)
    let end = 64
    for (const { buffer, offset, length } of regions.values()) {
      // whole vectors, and no buffer on a page of the one before
      expect([buffer.id, offset % 16]).toEqual([buffer.id, 0])
      expect(offset).toBeGreaterThanOrEqual(4096 * Math.ceil(end / 4096))
      end = offset + length * bytes
    }
  },
)

test('who waits in vain for other threads goes on alone', async () => {
  const p = net(7, 8, 'f64', false)
  let opened = 0
  const nobody: Sharing = { threads: 3, open: () => void opened++, mayWait }
  const other = (await wasmBackend.start(p, nobody))()
  expect(difference(drive(await started(p, 'wasm')), drive(other))).toBeUndefined()
  expect(opened).toBe(2)
})

test('who may open no thread goes on alone', async () => {
  const p = net(7, 8, 'f64', false)
  const open = (): never => {
    throw new Error('no threads here')
  }
  const other = (await wasmBackend.start(p, { threads: 2, open, mayWait }))()
  expect(difference(drive(await started(p, 'wasm')), drive(other))).toBeUndefined()
})

test('a thread that spins, as a page has to, gives the same numbers', async () => {
  const p = net(7, 8, 'f64', false)
  const { execution, calls } = await threaded(p, 2, { mayWait: false })
  expect(difference(drive(await started(p, 'wasm')), drive(execution))).toBeUndefined()
  expect(calls()).toBe(1)
})

test('as an option: a run, its recording, a snapshot', async () => {
  const derivation = derive(parse(text(9, false)))
  const runs = await Promise.all(
    [1, 2].map(async (threads) => {
      const sim = (await compile(derivation, { batch: 8, threads })).start()
      await allReady()
      const x = new Float64Array(40 * 8 * 3).map((_, k) => Math.sin(k))
      const y = new Float64Array(40 * 8).map((_, k) => k % 8)
      const recording = await sim.run({ x, y }, { steps: 40, record: ['u', 'cost'], every: 8 })
      return { sim, recording }
    }),
  )
  const [one, ...others] = runs.map(({ sim, recording }) => ({
    W: sim.get('W[g,h]'),
    u: recording.get('u[g]').data,
    buffers: structuredClone(sim.snapshot()).buffers,
  }))
  expect(one?.W.some((w) => w !== 0)).toBe(true)
  for (const other of others) expect(other).toEqual(one)
})

test.each([0, -1, 1.5, 65, Number.NaN])('%d threads are refused', async (threads) => {
  const refused = await compile(derive(parse(text(2, false))), { threads }).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(ModelError)
  expect(String(refused)).toMatch(/E5001[\s\S]*no number of threads[\s\S]*from 1 to 64/)
})
