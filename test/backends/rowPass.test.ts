/** @file One pass over the rows of a weight, as TypeScript and as WebAssembly: the bits of the interpreter for one sample at a time. */
import { describe, expect, test } from 'vitest'
import { typescriptBackend } from '../../src/backends/typescript/backend.js'
import { executeText, untypedText } from '../../src/backends/typescript/execute.js'
import { parse } from '../../src/model/parse.js'
import { derive, toProgram } from '../../src/pipeline.js'
import {
  add,
  constant,
  define,
  div,
  load,
  local,
  loop,
  maximum,
  mul,
  place,
  store,
  sum,
  when,
} from '../../src/program/build.js'
import { interpret } from '../../src/program/interpret.js'
import type { Precision, Program, Statement } from '../../src/program/program.js'
import { settle } from '../../src/runtime/settings.js'
import { buffer, numbers, program } from '../program/samples.js'
import { loadModule, type ModelModule, textOf } from './emitted.js'
import { difference, drive, started } from './executions.js'

const text = (n: number, rule: string): string => `state u
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
descend E in W, b rate eta = 1e-2 ${rule}
keep -0.4 <= W <= 0.4
network
  x : input ${n + 1}
  h : ${n}
  g : ${n + 3}
  y : output 5
  x -> h -> g -> y
  h -> h, init = normal(0, 0.1)
simulate
  dt = 0.1, coupling = lagged, seed = 3
`

function net(n: number, rule: string, precision: Precision = 'f64'): Program {
  const derivation = derive(parse(text(n, rule)))
  return { ...toProgram(derivation, settle(derivation.model, { precision })), ring: 3 }
}

/** Three runs of three steps; learning is off in the second step of each. */
const on = (execution: ReturnType<ReturnType<typeof interpret>>) => {
  for (const { id, role } of execution.program.buffers) if (role === 'flag') execution.view(id).fill(1)
  const learn = execution.view('learn')
  learn[1] = 0
  return drive(execution, 3)
}

describe.each(['', 'with momentum', 'with adam'])('rule %s', (rule) => {
  test.each([3, 4, 5, 6, 7, 13])('populations of %i and more', async (n) => {
    const p = net(n, rule)
    const oracle = on(interpret(p)())
    expect(difference(oracle, on(await started(p, 'ts')))).toBeUndefined()
    expect(difference(oracle, on(await started(p, 'wasm')))).toBeUndefined()
  })

  test.each([5, 8])('f32, populations of %i: the numbers of loop after loop', (n) => {
    const p = net(n, rule, 'f32')
    expect(difference(on(executeText(p, { brief: true })()), on(executeText(p)()))).toBeUndefined()
  })
})

test.each([
  ['', 6],
  [' with momentum', 9],
])('%s: with the batch left open, of one sample and of more, populations of %i and more', async (rule, n) => {
  const p = net(n, rule)
  const source = textOf(await typescriptBackend.print(p), 'model.ts')
  expect(source).toContain('if (batch === 1) {')
  const { create } = loadModule<ModelModule>(source)
  for (const batch of [1, 3]) {
    const derivation = derive(parse(text(n, rule)))
    const oracle = interpret({ ...toProgram(derivation, settle(derivation.model, { batch })), ring: 1 })()
    const model = create({ batch })
    for (const { id, role } of oracle.program.buffers) if (role === 'flag') oracle.view(id).fill(1)
    for (let step = 0; step < 5; step++) {
      const x = numbers((n + 1) * batch, step)
      const y = numbers(5 * batch, step + 9)
      const learn = step !== 2
      model.step({ x, y }, { learn })
      oracle.view('in_x').set(x)
      oracle.view('target_y_y').set(y)
      oracle.view('learn').fill(learn ? 1 : 0)
      oracle.run(1)
    }
    for (const [name, id] of Object.entries({
      'W[h,x]': 'W_h_x',
      'W[g,h]': 'W_g_h',
      'u[y]': 'u_y',
      'u[h]': 'u_h',
    }))
      expect([...model.get(name)], name).toEqual([...oracle.view(id)])
    expect([...model.gradient('W[g,h]')]).toEqual([...oracle.view('grad_W_g_h')])
  }
})

test('two rows at a time, each number read once, gradients in the last step alone', () => {
  const code = untypedText(net(7, ''))
  expect(code).toMatch(/for \(let i = 0; i < 6; i \+= 2\)[\s\S]*for \(let j = 0; j < 8; j \+= 4\)/)
  expect(code).toMatch(/slot === last/)
  const pass = /if \(slot === last\) \{([\s\S]*?)\} else \{([\s\S]*?)\n {4}\}/.exec(code)
  expect(pass?.[1]).toMatch(/grad_W_h_x\[[^\]]*\] = /)
  expect(pass?.[2]).toMatch(/ W_h_x\[[^\]]*\] = /)
  expect(pass?.[2]).not.toMatch(/grad_W_h_x\[/)
  expect(untypedText(net(5, ''), true)).not.toMatch(/slot === last/)
})

const at = place({ i: 9, j: 1 })
const buffers = [
  buffer('W', { shape: [7, 9], initial: numbers(63, 1) }),
  buffer('V', { shape: [7, 9], initial: numbers(63, 2) }),
  buffer('r', { shape: [9], initial: numbers(9, 3) }),
  buffer('e', { shape: [7], initial: numbers(7, 4) }),
  buffer('P', { shape: [7] }),
  buffer('Q', { shape: [7] }),
  buffer('back', { shape: [9] }),
  buffer('flag', { role: 'flag', shape: [], ring: true, initial: [1] }),
]
const [W, V, r, e, back] = [
  load('W', at),
  load('V', at),
  load('r', place({ j: 1 })),
  load('e', place({ i: 1 })),
  load('back', place({ j: 1 })),
]

/** Bodies of a loop over rows. */
const ROWS: Readonly<Record<string, readonly Statement[]>> = {
  'a sum that the row itself reads is known at its end only': [
    sum('s', 'j', 9, mul(W, r), 4),
    loop('j', 9, [store('V', at, mul(local('s'), r))]),
  ],
  'nor may it be read by way of another local': [
    sum('s', 'j', 9, mul(W, r), 4),
    define('t', mul(local('s'), constant(2))),
    loop('j', 9, [store('V', at, add(mul(local('t'), r), W))]),
    store('P', place({ i: 1 }), local('t')),
  ],
  'a sum after a store, and one before it': [
    sum('s', 'j', 9, mul(W, V), 4),
    loop('j', 9, [store('V', at, add(V, mul(W, e)))]),
    sum('t', 'j', 9, mul(V, r), 4),
    loop('j', 9, [store('W', at, mul(V, constant(0.5)))]),
    define('both', mul(local('s'), local('t'))),
    store('P', place({ i: 1 }), local('both')),
    store('Q', place({ i: 1 }), local('t')),
  ],
  'what all rows add to is added row by row': [
    define('x', mul(e, constant(1e3))),
    loop('j', 9, [store('back', place({ j: 1 }), add(back, mul(W, local('x'))))]),
    maximum('s', 'j', 9, mul(V, r), 4),
    store('P', place({ i: 1 }), local('s')),
    when(load('flag', place({ slot: 1 })), '!=', constant(0), [
      loop('j', 9, [define('g', add(constant(0), mul(r, e))), store('V', at, div(local('g'), e))]),
      loop('j', 9, [define('g', add(W, V)), store('W', at, local('g'))]),
    ]),
  ],
}

describe.each(Object.entries(ROWS))('%s', (_, body) => {
  test.each([0, 1])('flag %i', async (flag) => {
    const p = program({ buffers, step: [loop('i', 7, body)] })
    const on = (execution: ReturnType<ReturnType<typeof interpret>>) => {
      execution.view('flag')[0] = flag
      return drive(execution, 3)
    }
    const oracle = on(interpret(p)())
    expect(difference(oracle, on(await started(p, 'ts')))).toBeUndefined()
    expect(difference(oracle, on(await started(p, 'wasm')))).toBeUndefined()
  })
})

test('a division by a power of two is a product, and the same number', async () => {
  const from = [1, -3, 0, -0, 1e-310, 5e-324, 1e308, Number.POSITIVE_INFINITY, Number.NaN, 0.1]
  const by = [1, 2, 0.5, -4, 3, 2 ** 63, 2 ** -63, 2 ** 64, 2 ** -1074, 0]
  const p = program({
    buffers: [buffer('x', { shape: [10], initial: from }), buffer('y', { shape: [100] })],
    step: by.flatMap((d, k) => [
      loop('i', 10, [
        // a sum over one number keeps the loop scalar
        sum('s', 'k', 1, load('x', place({ i: 1, k: 1 }))),
        store('y', { offset: 10 * k, terms: [{ variable: 'i', stride: 1 }] }, div(local('s'), constant(d))),
      ]),
      store('y', { offset: 10 * k, terms: [] }, div(load('x', place({}, 9)), constant(d))),
    ]),
  })
  for (const simd of [{}, { simd: false } as const]) {
    const oracle = drive(interpret({ ...p, ...simd })(), 1)
    expect(difference(oracle, drive(await started({ ...p, ...simd }, 'wasm'), 1))).toBeUndefined()
    expect(oracle.view('y')[11]).toBe(-1.5)
  }
})
