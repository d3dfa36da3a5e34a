/** @file Samples side by side in loops that hold loops of their own: the bits of the interpreter, and where turns meet, one after the other. */
import { describe, expect, test } from 'vitest'
import { wasmBackend } from '../../src/backends/wasm/backend.js'
import {
  add,
  call,
  constant,
  define,
  div,
  load,
  local,
  loop,
  maximum,
  mul,
  picked,
  place,
  store,
  sub,
  sum,
} from '../../src/program/build.js'
import { scalarFunctions } from '../../src/program/functions/library.js'
import { interpret } from '../../src/program/interpret.js'
import type { Precision, Program, Statement } from '../../src/program/program.js'
import { buffer, numbers, program } from '../program/samples.js'
import { difference, drive, started } from './executions.js'

const at = (n: number, variable: string, offset = 0) => place({ b: n, [variable]: 1 }, offset)

/** e = z + y - softmax(r) and z = e / 2, sample by sample; `more` stands in the inner loop. */
function softmax(n: number, batch: number, precision: Precision, more: readonly Statement[] = []): Program {
  const raised = (k: string) => call('exp', sub(load('r', at(n, k)), local('peak')))
  return program({
    precision,
    batch,
    functions: scalarFunctions(['exp'], precision),
    buffers: [
      buffer('r', { shape: ['batch', n], initial: numbers(n * batch, 1) }),
      buffer('y', { shape: ['batch', n], initial: numbers(n * batch, 2) }),
      buffer('w', { shape: [n], initial: numbers(n, 3) }),
      buffer('z', { shape: ['batch', n], initial: numbers(n * batch, 4) }),
      buffer('e', { shape: ['batch', n] }),
      buffer('q', { shape: [2 * batch], initial: numbers(2 * batch, 5) }),
    ],
    step: [
      loop('b', 'batch', [
        maximum('peak', 'k', n, load('r', at(n, 'k'))),
        sum('total', 'k', n, raised('k')),
        define('share', div(local('peak'), local('total'))),
        loop('i', n, [
          define(
            'rate',
            sub(mul(load('w', place({ i: 1 })), load('y', at(n, 'i'))), div(raised('i'), local('total'))),
          ),
          store('e', at(n, 'i'), add(load('z', at(n, 'i')), local('rate'))),
          store('z', at(n, 'i'), mul(load('e', at(n, 'i')), local('share'))),
          ...more,
        ]),
      ]),
    ],
  })
}

/** A sum with its terms defined in its body. */
const unfolded = (s: Statement): Statement =>
  s.kind === 'reduce' ? { ...s, body: [define('term', s.value)], value: local('term') } : s

const gathered = async (p: Program): Promise<boolean> =>
  /v128\.load(32|64)_lane/.test(String((await wasmBackend.print(p))['model.wat']))

describe.each(['f64', 'f32'] as const)('%s', (precision) => {
  test.each([1, 2, 3, 5, 7, 53])('%i classes, every batch up to 17', async (n) => {
    for (let batch = 1; batch <= 17; batch++) {
      const p = softmax(n, batch, precision)
      // with one class there is nothing to lie side by side otherwise
      expect(await gathered(p), `batch ${batch}`).toBe(n > 1 && batch >= (precision === 'f64' ? 2 : 4))
      expect(
        difference(drive(interpret(p)()), drive(await started(p, 'wasm'))),
        `batch ${batch}`,
      ).toBeUndefined()
    }
  })
})

test('a sum of what is defined term by term', async () => {
  const p = softmax(5, 9, 'f32')
  const named = p.step.map((s) => (s.kind === 'for' ? { ...s, body: s.body.map(unfolded) } : s))
  expect(named).not.toEqual(p.step)
  const q = { ...p, step: named }
  expect(await gathered(q)).toBe(true)
  expect(difference(drive(interpret(p)()), drive(await started(q, 'wasm')))).toBeUndefined()
})

test.each([
  ['reads the sample after it', store('z', at(5, 'i'), load('z', at(5, 'i', 5)))],
  ['stores to one place for all', store('q', place({}), load('r', at(5, 'i')))],
  ['stores where the next one reads', store('q', place({ b: 1, i: 1 }), load('q', place({ b: 1, i: 1 }, 1)))],
  ['picks by what another loop has found', store('z', at(5, 'i'), load('w', picked({}, constant(3), 1, 5)))],
] as const)('a sample that %s', async (_, more) => {
  const p = softmax(5, 9, 'f32', [more])
  const roomy = {
    ...p,
    buffers: p.buffers.map((b) =>
      b.id === 'z' || b.id === 'q' ? { ...b, shape: [60], initial: numbers(60, 4) } : b,
    ),
  }
  expect(await gathered(roomy)).toBe(false)
  expect(difference(drive(interpret(roomy)()), drive(await started(roomy, 'wasm')))).toBeUndefined()
})
