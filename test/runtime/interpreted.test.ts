/** @file A simulation over the interpreter: ring slots, flags and batch meet the Program's own idea of them. */
import { expect, test } from 'vitest'
import { interpret } from '../../src/program/interpret.js'
import type { Place, Program, Value } from '../../src/program/program.js'
import { createSimulation } from '../../src/runtime/simulation.js'

const place = (terms: Readonly<Record<string, number>>): Place => ({
  offset: 0,
  terms: Object.entries(terms).map(([variable, stride]) => ({ variable, stride })),
})
const load = (buffer: string, at: Place): Value => ({ op: 'load', buffer, at })
const op = (kind: 'add' | 'sub' | 'mul', a: Value, b: Value): Value => ({ op: kind, a, b })

const slotted = place({ slot: 6, b: 3, i: 1 })
const plain = place({ b: 3, i: 1 })

/** u += dt (x - u) + given · y */
const leaky: Program = {
  name: 'leaky',
  precision: 'f64',
  batch: 2,
  ring: 5,
  dt: 0.25,
  buffers: [
    { id: 'in_x', name: 'x', role: 'input', shape: ['batch', 3], ring: true },
    { id: 'tg_y', name: 'y', role: 'target', shape: ['batch', 3], ring: true },
    { id: 'given_tg_y', role: 'flag', shape: [], ring: true },
    { id: 'u_h', name: 'u[h]', role: 'state', shape: ['batch', 3], ring: false, initial: [0] },
  ],
  functions: [],
  step: [
    {
      kind: 'for',
      variable: 'b',
      extent: 'batch',
      body: [
        {
          kind: 'for',
          variable: 'i',
          extent: 3,
          body: [
            { kind: 'let', name: 'u', value: load('u_h', plain) },
            {
              kind: 'store',
              buffer: 'u_h',
              at: plain,
              value: op(
                'add',
                op(
                  'add',
                  { op: 'local', name: 'u' },
                  op(
                    'mul',
                    { op: 'const', value: 0.25 },
                    op('sub', load('in_x', slotted), { op: 'local', name: 'u' }),
                  ),
                ),
                op('mul', load('given_tg_y', place({ slot: 1 })), load('tg_y', slotted)),
              ),
            },
          ],
        },
      ],
    },
  ],
  equations: [],
  hash: 'leaky',
}

test('runs and steps of an interpreted program agree with the recurrence', async () => {
  const start = interpret(leaky)
  const [a, b] = [createSimulation(leaky, start), createSimulation(leaky, start)]
  const x = (first: number, count: number): Float64Array =>
    Float64Array.from({ length: count * 6 }, (_, i) => Math.sin(first * 6 + i))
  const y = Array.from({ length: 17 }, (_, t) => [t % 3, 2])
  const expected = new Float64Array(6)
  for (let t = 0; t < 17; t++) {
    const now = x(t, 1)
    a.step({ x: now, y: y[t] ?? [] })
    for (let k = 0; k < 6; k++) {
      const u = expected[k] ?? 0
      expected[k] = u + 0.25 * ((now[k] ?? 0) - u) + (k % 3 === (k < 3 ? t % 3 : 2) ? 1 : 0)
    }
  }
  const recording = await b.run({ x, y }, { steps: 17, record: ['u[h]'], every: 17 })
  expect(a.get('u[h]')).toEqual(expected)
  expect(recording.get('u[h]').data).toEqual(expected)
})
