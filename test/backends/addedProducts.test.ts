/** @file Products added to what is there, of all odd sizes: vector code stores the lanes that are left and no other, the same bits. */
import { describe, expect, test } from 'vitest'
import { load, local, loop, mul, place, store, sum } from '../../src/program/build.js'
import { adjoint } from '../../src/program/differentiate/adjoint.js'
import { interpret } from '../../src/program/interpret.js'
import type { Precision, Program } from '../../src/program/program.js'
import { buffer, numbers, program } from '../program/samples.js'
import { difference, started } from './executions.js'

/** The reverse of P = W r, whose adjoints add up over calls. */
function reversed(n: number, m: number, batch: number, precision: Precision): Program {
  const term = mul(load('W', place({ i: m, j: 1 })), load('r', place({ b: m, j: 1 })))
  const step = [
    loop('i', n, [
      loop('b', 'batch', [sum('s', 'j', m, term, 4), store('P', place({ b: n, i: 1 }), local('s'))]),
    ]),
  ]
  const buffers = [
    buffer('W', { shape: [n, m], initial: numbers(n * m, 1) }),
    buffer('r', { shape: ['batch', m], initial: numbers(batch * m, 2) }),
    buffer('P', { shape: ['batch', n] }),
  ]
  const ids = new Set(buffers.map(({ id }) => id))
  const made = adjoint(step, { from: ids, to: ids, buffers, batch, ring: 1 })
  const filled = made.buffers.map((b, k) => ({ ...b, initial: numbers(n * m * batch, k + 3).slice(0, 1) }))
  return { ...program({ batch, buffers: [...buffers, ...filled], step: made.reverse }), precision }
}

const SIZES = [1, 2, 3, 5, 7, 53]

describe.each(['f64', 'f32'] as const)('%s', (precision) => {
  test.each(SIZES)('rows of %i', async (m) => {
    for (const [k, n] of SIZES.entries()) {
      const batch = ((5 * k + m) % 16) + 2
      const p = reversed(n, m, batch, precision)
      expect(JSON.stringify(p.step)).toContain('"sum_a_W"')
      const [one, other] = [interpret(p)(), await started(p, 'wasm')]
      for (const execution of [one, other]) {
        const seeds = execution.view('a_P')
        for (let call = 0; call < 2; call++) {
          seeds.set(numbers(seeds.length, 9 + call))
          execution.run(1)
        }
      }
      expect(difference(one, other), `${n} by ${m}, batch ${batch}`).toBeUndefined()
    }
  })
})
