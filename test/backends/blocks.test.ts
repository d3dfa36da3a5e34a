/** @file Products in blocks of rows and columns, as TypeScript: the bits of the interpreter, for odd sizes and any batch, fixed or open. */
import { describe, expect, test } from 'vitest'
import { typescriptBackend } from '../../src/backends/typescript/backend.js'
import { untypedText } from '../../src/backends/typescript/execute.js'
import { parse } from '../../src/model/parse.js'
import { derive, toProgram } from '../../src/pipeline.js'
import { add, define, load, local, loop, mul, place, store, sum } from '../../src/program/build.js'
import { interpret } from '../../src/program/interpret.js'
import type { Program } from '../../src/program/program.js'
import { settle } from '../../src/runtime/settings.js'
import { buffer, numbers, program } from '../program/samples.js'
import { loadModule, type ModelModule, textOf } from './emitted.js'
import { difference, drive, started } from './executions.js'

const text = (n: number): string => `state u
weight W
bias b
target y
constant tau = 1.2, beta = 1
activation phi = tanh
r = phi(D(tau) u)
e = D(tau) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau) u
descend E in W, b rate eta = 1e-2 with momentum
network
  x : input 3
  h : ${n}
  y : output ${Math.max(1, n - 1)}
  x -> h -> y
simulate
  dt = 0.1, coupling = lagged, seed = 3
`

function net(n: number, batch: number): Program {
  const derivation = derive(parse(text(n)))
  return { ...toProgram(derivation, settle(derivation.model, { batch })), ring: 2 }
}

const on = (execution: ReturnType<ReturnType<typeof interpret>>) => {
  for (const { id, role } of execution.program.buffers) if (role === 'flag') execution.view(id).fill(1)
  return drive(execution, 2)
}

describe.each([1, 2, 3, 5, 7, 53])('populations of %i', (n) => {
  test('every batch up to 17, in turn', async () => {
    for (let batch = 1 + (n % 4); batch <= 17; batch += 4) {
      const p = net(n, batch)
      expect(difference(on(interpret(p)()), on(await started(p, 'ts'))), `batch ${batch}`).toBeUndefined()
    }
  })

  test('the batch left open', async () => {
    const source = textOf(await typescriptBackend.print(net(n, 6)), 'model.ts')
    const { create } = loadModule<ModelModule>(source)
    for (const batch of [1, 2, 3, 4, 5, 8, 11]) {
      const oracle = interpret({ ...net(n, batch), ring: 1 })()
      const model = create({ batch })
      for (const { id, role } of oracle.program.buffers) if (role === 'flag') oracle.view(id).fill(1)
      for (let step = 0; step < 4; step++) {
        const x = numbers(3 * batch, step)
        const y = numbers(Math.max(1, n - 1) * batch, step + 9)
        model.step({ x, y })
        oracle.view('in_x').set(x)
        oracle.view('target_y_y').set(y)
        oracle.run(1)
      }
      expect([...model.get('W[h,x]')]).toEqual([...oracle.view('W_h_x')])
      expect([...model.get('W[y,h]')]).toEqual([...oracle.view('W_y_h')])
      expect([...model.get('u[y]')]).toEqual([...oracle.view('u_y')])
    }
  })
})

test('two sums over one index, and what is made of both', async () => {
  const at = place({ b: 7, i: 1 })
  const term = (id: string) => mul(load(id, place({ i: 5, j: 1 })), load('r', place({ b: 5, j: 1 })))
  const p = program({
    batch: 6,
    buffers: [
      buffer('W', { shape: [7, 5], initial: numbers(35, 1) }),
      buffer('V', { shape: [7, 5], initial: numbers(35, 2) }),
      buffer('r', { shape: ['batch', 5], initial: numbers(30, 3) }),
      buffer('P', { shape: ['batch', 7] }),
    ],
    step: [
      loop('b', 'batch', [
        loop('i', 7, [
          sum('s', 'j', 5, term('W'), 4),
          sum('t', 'j', 5, term('V')),
          define('both', mul(local('s'), local('t'))),
          store('P', at, add(local('both'), local('s'))),
        ]),
      ]),
    ],
  })
  expect(untypedText(p)).toContain('both_31')
  expect(difference(on(interpret(p)()), on(await started(p, 'ts')))).toBeUndefined()
})

test('eight sums side by side, and what is left', () => {
  const code = untypedText(net(7, 6))
  expect(code).toMatch(
    /for \(let i = 0; i < 4; i \+= 4\)[\s\S]*for \(let b = 0; b < 6; b \+= 2\)[\s\S]*s_31_3/,
  )
  expect(code).toMatch(/for \(let i = 4; i < 7; i\+\+\)[\s\S]*for \(let b = 0; b < 6; b\+\+\)/)
  // one sample has none
  expect(untypedText(net(7, 1))).not.toMatch(/s_31_3/)
  // nor has what is to run for a few steps
  expect(untypedText(net(7, 6), true)).not.toMatch(/s_31_3/)
})
