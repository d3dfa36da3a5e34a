/** @file Example models step in all three executions alike, with numbers that stay finite and change. */
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../src/base/random.js'
import { compile, derive, parse, type Simulation } from '../../src/index.js'
import type { Model } from '../../src/model/model.js'
import { exampleText } from '../model/examples.js'

interface Row {
  readonly name: string
  readonly dt: number
  /** What is replaced in the text, to run it at a size for tests. */
  readonly smaller?: readonly (readonly [string, string])[]
  /** What is not asked to change. */
  readonly still?: readonly string[]
}

const ROWS: readonly Row[] = [
  { name: 'dendritic-microcircuit', dt: 0.1, still: ['W_down', 'W_pi', 'T', 'v_api[y]'] },
  { name: 'more/oja-bcm', dt: 0.5 },
  { name: 'more/force-rls', dt: 0.5, smaller: [['H 300', 'H 40']], still: ['W[h,h]', 'W_f'] },
  { name: 'more/least-control', dt: 0.05, still: ['Q', 'c[h]'] },
  { name: 'more/whittington-bogacz', dt: 2 },
  { name: 'predictive-coding', dt: 2, smaller: [['every 100', 'every 20']] },
  {
    name: 'equilibrium-propagation',
    dt: 0.5,
    smaller: [
      ['input 784', 'input 12'],
      ['h : 256', 'h : 9'],
      ['x -> h -> y', 'x -> h -> y, init = uniform(0, 0.3)'],
      ['every 20', 'every 4'],
    ],
    still: ['phi'],
  },
  {
    name: 'more/ep-cross-entropy',
    dt: 0.5,
    smaller: [
      ['H 784', 'H 12'],
      ['H 256', 'H 9'],
      ['every 30', 'every 4'],
    ],
    still: ['phi'],
  },
  { name: 'more/wilson-cowan-balance', dt: 0.5, still: ['W_pp', 'W_qp', 'W_qq'] },
]

const sizeOf = (p: Model['populations'][number]): number => p.parts.reduce((n, part) => n + part.size, 0)

function exercise(sim: Simulation, model: Model): void {
  const given = model.populations.filter((p) => p.role !== 'hidden')
  const data = (n: number): Record<string, number[]> =>
    Object.fromEntries(
      given.map((p) => {
        const { uniform } = randomStream(n, p.name)
        return [p.name, Array.from({ length: sizeOf(p) }, uniform)]
      }),
    )
  for (let n = 0; n < 50; n++) sim.step(data(n))
}

describe.each(ROWS)('$name', ({ name, dt, smaller = [], still = [] }) => {
  test('fifty steps', async () => {
    const model = parse(smaller.reduce((text, [from, to]) => text.replaceAll(from, to), exampleText(name)))
    const derivation = derive(model)
    const runs: { readonly names: readonly string[]; readonly values: readonly number[][] }[] = []
    for (const target of ['interpreter', 'ts', 'wasm'] as const) {
      const program = await compile(derivation, { target, dt, method: 'euler', coupling: 'lagged', seed: 2 })
      const constant = program.loops.buffers.filter((b) => b.role === 'constant').map((b) => b.name)
      const sim = program.start()
      for (const state of sim.names.filter((n) => n.startsWith('u[')))
        sim.set(
          state,
          Array.from(sim.get(state), (_, k) => 0.1 * Math.cos(k)),
        )
      const before = sim.names.map((n) => [...sim.get(n)])
      exercise(sim, model)
      const values = sim.names.map((n) => [...sim.get(n)])
      expect(values.flat().every(Number.isFinite)).toBe(true)
      const same = sim.names.filter((_, k) => before[k]?.every((x, i) => Object.is(x, values[k]?.[i])))
      const moving = same.filter(
        (n) => !constant.includes(n) && !still.some((s) => n === s || n.startsWith(`${s}[`)),
      )
      expect(moving, 'what has not changed').toEqual([])
      runs.push({ names: sim.names, values })
    }
    expect(runs[1]).toEqual(runs[0])
    expect(runs[2]).toEqual(runs[0])
  })
})
