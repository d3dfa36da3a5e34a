/** @file What each thread gets of a step: one sample by rows and columns, a batch evenly. */
import { describe, expect, test } from 'vitest'
import { interpret } from '../../src/program/interpret.js'
import type { Program } from '../../src/program/program.js'
import { lateness } from '../../src/program/share/share.js'
import { workOf } from '../../src/program/work.js'
import { difference } from './executions.js'
import { closed, drive, net, sharedOut, upTo } from './shares.js'

describe('one sample, in whatever order threads come', () => {
  test.each([
    [2, 2],
    [5, 3],
    [7, 2],
    [20, 4],
  ])('populations of %i, %i threads', (n, threads) => {
    for (const recurrent of [false, true]) {
      for (const rule of ['', ' with momentum']) {
        const p: Program = { ...net(n, 1, 'f64', recurrent, false, rule), ring: 3 }
        const phases = sharedOut(p, threads)
        const one = drive(interpret(p)(), 2)
        for (const order of [upTo(threads), upTo(threads).reverse()])
          expect(difference(one, drive(closed(p, phases, order), 2))).toBeUndefined()
      }
    }
  })

  test('a weight is shared out by its rows for its sums, then by its columns, with two meetings a step', () => {
    const phases = sharedOut(net(64, 1, 'f32', false, false, ''), 2)
    expect(phases.length).toBe(2)
    expect(lateness(phases)).toBe(0)
    for (const { statements } of phases.flat()) {
      const [first = [], second = []] = statements.map((list) => list.map((s) => JSON.stringify(s)))
      for (const all of [first, second])
        expect(all.filter((s) => /"kind":"store","buffer":"(P2_g|W_g_h)"/.test(s))).toHaveLength(1)
      // error and cost of a softmax are made by one thread
      expect(first.length - second.length).toBeLessThan(3)
    }
  })
})

test('a batch is shared out evenly, with two meetings a step', () => {
  const phases = sharedOut(net(53, 100, 'f32', false), 2, false)
  expect(phases.length).toBe(2)
  // what one thread does alone are powers of adam's decay rates
  for (const { statements } of phases.flat()) {
    const [first = [], second = []] = statements
    expect(second.length).toBeGreaterThan(0.4 * first.length)
  }
  expect(JSON.stringify(phases)).toMatch(/"variable":"b","extent":50/)
  expect(JSON.stringify(phases)).not.toMatch(/"variable":"b","extent":5[12]/)
})

test.each([
  [2, false, 1.06],
  [2, true, 1.06],
  // without turns 21 rows of 16 in each layer: 1.3
  [3, true, 1.2],
])('%i threads, relaxed %s: long and short parts go round', (threads, relaxed, most) => {
  const p = net(53, 100, 'f32', false, relaxed)
  const work = sharedOut(p, threads, false).map((phase) =>
    upTo(threads).map((t) =>
      phase.reduce((sum, { statements }) => sum + workOf({ ...p, step: statements[t] ?? [] }), 0),
    ),
  )
  // 53 rows are 24 and 29 where four stay together: each thread has some of both
  for (const each of work.slice(1)) expect(Math.max(...each) / Math.min(...each)).toBeLessThan(most)
})
