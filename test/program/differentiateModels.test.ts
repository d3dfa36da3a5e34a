/** @file The steps of real models: tangent against differences, adjoint against tangent, one step and several, in every execution. */

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/model/parse.js'
import { derive, settle, toProgram } from '../../src/pipeline.js'
import { contentOf } from '../../src/program/buffers.js'
import type { Direction } from '../../src/program/differentiate/tangent.js'
import type { Execution, Program } from '../../src/program/program.js'
import { started } from '../backends/executions.js'
import {
  apart,
  backwards,
  type Contents,
  differences,
  direction,
  forwardMode,
  prepared,
  reverseMode,
  unbalanced,
} from './derivative.js'
import { numbers } from './samples.js'
import { adjointOf, after, type Feed, tangentOf } from './steps.js'

type Change = readonly [string | RegExp, string]

/** An example with its layers made small. */
function small(file: string, ...changes: readonly Change[]): Program {
  const text = readFileSync(new URL(`../../examples/${file}.energy`, import.meta.url), 'utf8')
  const model = parse(
    changes.reduce((done, [from, to]) => {
      const next = done.replace(from, to)
      if (next === done) throw new Error(`'${from}' does not stand in ${file}`)
      return next
    }, text),
  )
  const dt = model.simulate.dt === undefined ? { dt: 0.1 } : {}
  return toProgram(derive(model), settle(model, { precision: 'f64', batch: 2, ...dt }))
}

const MODELS: Readonly<Record<string, () => Program>> = {
  'lag line': () => small('lag-line'),
  'generalized latent equilibrium': () =>
    small(
      'generalized-latent-equilibrium',
      ['h2..h6', 'h2'],
      [/: 53/g, ': 4'],
      [/0\.6 x 18, 1\.2 x 35/g, '0.6 x 1, 1.2 x 3'],
      [/0\.2 x 36, 1\.2 x 17/g, '0.2 x 3, 1.2 x 1'],
      ['output 10', 'output 3'],
      ['h2 -> h3 -> h4 -> h5 -> h6 -> y', 'h2 -> y'],
      ['gamma = 0', 'gamma = 0.3'],
    ),
  'latent equilibrium': () =>
    small(
      'latent-equilibrium',
      ['input 784', 'input 3'],
      [': 300', ': 5'],
      [': 100', ': 4'],
      ['output 10', 'output 3'],
    ),
  'fixed feedback': () =>
    small('more/le-feedback-alignment', ['input 20', 'input 3'], ['h1, h2 : 50', 'h1, h2 : 4']),
  'a given rule': () =>
    small('more/oja-bcm', ['input 20', 'input 4'], [': 5', ': 3'], ['(r - theta)', '(2 * r)']),
}

/** Around the initial contents, with learning on or off; data and stored signals at random. */
function around(p: Program, seed: number, learning: boolean): Contents {
  return new Map(
    p.buffers.map((buffer, k): [string, Float64Array] => {
      const { id, role, shape, ring } = buffer
      const initial = contentOf(buffer)
      const size = shape.reduce<number>((n, d) => n * (d === 'batch' ? p.batch : d), ring ? p.ring : 1)
      const noise = numbers(size, seed + 7 * k)
      if (id === 'learn') return [id, new Float64Array(size).fill(learning ? 1 : 0)]
      if (role === 'flag') return [id, new Float64Array(size).fill(1)]
      const base = (n: number): number => (initial.length > 0 ? (initial[n % initial.length] ?? 0) : 0)
      const still = role === 'constant' || role === 'optimizer'
      return [
        id,
        Float64Array.from({ length: size }, (_, n) => base(n) + (still ? 0 : 0.6 * (noise[n] ?? 0))),
      ]
    }),
  )
}

const idsOf = (p: Program, ...roles: readonly string[]): readonly string[] =>
  p.buffers.filter(({ role }) => roles.includes(role)).map(({ id }) => id)

const byAll = (p: Program): Direction =>
  direction(
    p,
    idsOf(p, 'state', 'stored', 'parameter', 'constant', 'input', 'target'),
    idsOf(p, 'state', 'stored', 'signal', 'parameter', 'gradient'),
  )
/** What one step hands to the next. */
const byState = (p: Program): Direction => {
  const handed = idsOf(p, 'state', 'stored', 'parameter', 'constant')
  return direction(p, handed, handed)
}

const feed: Feed = (execution: Execution, step: number) => {
  execution.program.buffers.forEach(({ id, role }, k) => {
    const view = execution.view(id)
    if (role === 'input' || role === 'target') view.set(numbers(view.length, 11 * k + step))
  })
}

describe.each(Object.entries(MODELS))('%s', (_name, make) => {
  const p = make()
  const at = around(p, 1, false)
  const v = around(p, 500, false)

  test('the tangent of a step is the limit of differences', () => {
    expect(apart(forwardMode(p, byAll(p), at, v), differences(p, byAll(p), at, v))).toBeLessThan(1e-8)
  })

  test('the adjoint of a step is the transpose of its tangent', () => {
    for (let seed = 0; seed < 10; seed++) {
      const w = around(p, 1000 + 17 * seed, false)
      const u = around(p, 3000 + 19 * seed, false)
      expect(unbalanced(w, forwardMode(p, byAll(p), at, u), reverseMode(p, byAll(p), at, w), u)).toBeLessThan(
        1e-12,
      )
    }
  })

  test('TypeScript and WebAssembly carry out forward and reverse to the same bits', async () => {
    const w = around(p, 1000, false)
    const plain = reverseMode(p, byAll(p), at, w)
    const ready = prepared(p, byAll(p))
    for (const target of ['ts', 'wasm'] as const) {
      const both = [await started(ready.forward, target), await started(ready.reverse, target)] as const
      expect(backwards(ready, both, byAll(p), at, w)).toEqual(plain)
    }
  })

  test('six steps, the tape of each put back', () => {
    const steps = 6
    const by = byState(p)
    const jv = tangentOf(p, by, at, v, steps, feed)
    const h = 1e-4
    const shifted = (k: number): Contents =>
      new Map(
        [...at].map(([id, x]) => [
          id,
          by.from.has(id) ? x.map((y, n) => y + k * h * (v.get(id)?.[n] ?? 0)) : x,
        ]),
      )
    const ends = [1, 2, 3].map((k) => [k, -k].map((s) => after(p, shifted(s), steps, feed, by.to)))
    const slopes = new Map(
      [...by.to].map((id) => {
        const part = (k: number, n: number): number =>
          (ends[k]?.[0]?.get(id)?.[n] ?? 0) - (ends[k]?.[1]?.get(id)?.[n] ?? 0)
        const slope = (_: number, n: number): number =>
          (45 * part(0, n) - 9 * part(1, n) + part(2, n)) / (60 * h)
        return [id, Float64Array.from(at.get(id) ?? [], slope)] as const
      }),
    )
    expect(apart(jv, slopes)).toBeLessThan(1e-8)
    const w = around(p, 900, false)
    const jw = adjointOf(p, by, at, steps, feed, (n, _, twin) => {
      if (n === steps - 1) for (const id of by.to) twin(id)?.set(w.get(id) ?? [])
    })
    expect(unbalanced(w, jv, jw, v)).toBeLessThan(1e-12)
  })
})

test('a step that learns, transposed', () => {
  const p = MODELS['fixed feedback']?.()
  if (p === undefined) throw new Error('no such model')
  const at = around(p, 1, true)
  const v = around(p, 500, true)
  const w = around(p, 900, true)
  expect(apart(forwardMode(p, byAll(p), at, v), differences(p, byAll(p), at, v))).toBeLessThan(1e-8)
  const by = byState(p)
  const jv = tangentOf(p, by, at, v, 4, feed)
  const jw = adjointOf(p, by, at, 4, feed, (n, _, twin) => {
    if (n === 3) for (const id of by.to) twin(id)?.set(w.get(id) ?? [])
  })
  expect(unbalanced(w, jv, jw, v)).toBeLessThan(1e-12)
})
