/** @file Several numbers at once: vector code gives the interpreter's numbers to the bit, for odd sizes and all batches. */
import { describe, expect, test } from 'vitest'
import { wasmBackend } from '../../src/backends/wasm/backend.js'
import { parse } from '../../src/model/parse.js'
import { derive, toProgram } from '../../src/pipeline.js'
import { arrange } from '../../src/program/arrange/arrange.js'
import {
  add,
  call,
  constant,
  define,
  load,
  local,
  loop,
  mul,
  place,
  store,
  sum,
  when,
} from '../../src/program/build.js'
import { FUNCTION_NAMES, scalarFunctions } from '../../src/program/functions/library.js'
import { interpret } from '../../src/program/interpret.js'
import type { Execution, Precision, Program, Statement } from '../../src/program/program.js'
import { verifyProgram } from '../../src/program/verify.js'
import { settle } from '../../src/runtime/settings.js'
import { buffer, numbers, program } from '../program/samples.js'
import { textOf } from './emitted.js'
import { difference, drive as driven, started } from './executions.js'

/** With targets given and learning on. */
function drive(execution: Execution, rounds?: number): Execution {
  for (const { id, role } of execution.program.buffers) if (role === 'flag') execution.view(id).fill(1)
  return driven(execution, rounds)
}

/** A layered net that learns by Adam, or a recurrent one by plain descent; populations of odd sizes. */
function net(n: number, batch: number, precision: Precision, recurrent = false): Program {
  const source = `state u
weight W
bias b
target y
constant tau_m = 1.2, tau_r = 0.4, beta = 1, gamma = 0.5
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = ${recurrent ? '1/2 |y - r|^2' : 'crossentropy(y, softmax(r))'}
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, b rate eta = 1e-2${recurrent ? '' : ' with adam'}
approximate causal
approximate nudging gamma
network
  x : input 3
  h : ${n}
  g : ${n}
  y : output ${Math.max(2, n - 1)}, phi = ${recurrent ? 'softplus' : 'identity'}
  x -> h -> g -> y
${recurrent ? '  h -> h\n  x -> g\n' : ''}simulate
  dt = 0.1, method = euler, coupling = lagged, seed = 3
`
  const derivation = derive(parse(source))
  return toProgram(derivation, settle(derivation.model, { batch, precision }))
}

async function compared(p: Program, rounds = 6): Promise<string | undefined> {
  const small: Program = { ...p, ring: 1 }
  return difference(drive(interpret(small)(), rounds), drive(await started(small, 'wasm'), rounds))
}

const vectorsIn = async (p: Program): Promise<number> =>
  (textOf(await wasmBackend.print(p), 'model.wat').match(/v128\.load/g) ?? []).length

describe.each(['f64', 'f32'] as const)('%s', (precision) => {
  test.each(Array.from({ length: 17 }, (_, k) => [k + 1, [1, 2, 3, 5, 7, 9][k % 6] ?? 1] as const))(
    'batch %i, populations of %i',
    async (batch, n) => {
      expect(await compared(net(n, batch, precision))).toBeUndefined()
      expect(await compared(net(n, batch, precision, true))).toBeUndefined()
    },
  )

  test.each([
    [53, 3],
    [53, 1],
    [300, 2],
  ])('populations of %i, batch %i', async (n, batch) => {
    expect(await compared(net(n, batch, precision), n > 100 ? 1 : 5)).toBeUndefined()
  })

  test('every function, everywhere', async () => {
    const special = [0, -0, 1e-40, -1e-310, 5e-324, Number.NaN, 1e308, -1e308, 1 / 0, -1 / 0, 0.625, 88.9]
    const points = [...special, ...numbers(1000).map((x, k) => x * 10 ** ((k % 9) - 4))]
    const names = FUNCTION_NAMES.filter((name) => {
      const [fn] = scalarFunctions([name], precision).slice(-1)
      return fn?.parameters.length === 1
    })
    const p = program({
      precision,
      functions: scalarFunctions(names, precision),
      buffers: [
        buffer('x', { shape: [points.length], initial: points }),
        ...names.map((name) => buffer(`y_${name}`, { shape: [points.length] })),
      ],
      step: names.map((name) =>
        loop('i', points.length, [
          store(`y_${name}`, place({ i: 1 }), call(name, load('x', place({ i: 1 })))),
        ]),
      ),
    })
    expect(names.length).toBeGreaterThan(20)
    expect(await vectorsIn(p)).toBeGreaterThanOrEqual(names.length)
    expect(await compared(p, 1)).toBeUndefined()
  })
})

test.each(['f64', 'f32'] as const)(
  'many steps in one call, %s: gradients of the last are there',
  async (precision) => {
    const p = net(7, 1, precision, true)
    const [one, other] = [drive(interpret(p)(), 1), drive(await started(p, 'wasm'), 1)]
    expect(p.ring).toBeGreaterThan(10)
    expect(textOf(await wasmBackend.print(p), 'model.wat')).toContain('global.get $last')
    expect(difference(one, other)).toBeUndefined()
    const gradient = p.buffers.find((b) => b.role === 'gradient' && b.shape.length === 2)
    expect([...other.view(gradient?.id ?? '')].some((g) => g !== 0)).toBe(true)
    for (const execution of [one, other]) {
      execution.run(5)
      execution.run(1)
    }
    expect(difference(one, other)).toBeUndefined()
  },
)

test('the products of a batch are vectors; without simd none are, and the numbers are the same', async () => {
  const p = net(53, 3, 'f32')
  const plain: Program = { ...p, simd: false }
  expect(await vectorsIn(p)).toBeGreaterThan(50)
  expect(await vectorsIn(plain)).toBe(0)
  const one = drive(await started({ ...p, ring: 1 }, 'wasm'))
  expect(difference(one, drive(await started({ ...plain, ring: 1 }, 'wasm')))).toBeUndefined()
})

test('a rearranged program is valid and gives the same numbers to the bit', () => {
  for (const [n, batch] of [
    [5, 1],
    [7, 3],
    [2, 4],
  ] as const) {
    for (const recurrent of [false, true]) {
      const p: Program = { ...net(n, batch, 'f64', recurrent), ring: 1 }
      const arranged = arrange(p)
      expect(verifyProgram(arranged)).toEqual([])
      expect(batch === 1 || arranged.step.length > p.step.length).toBe(true)
      expect(difference(drive(interpret(p)()), drive(interpret(arranged)()))).toBeUndefined()
    }
  }
})

/** Buffers a, c of n + 1 numbers and w of n rows and columns, under one step. */
const shared = (n: number, step: readonly Statement[]): Program =>
  program({
    batch: 2,
    buffers: [
      buffer('a', { shape: [2 * n], initial: numbers(2 * n, 1) }),
      buffer('c', { shape: [2 * n], initial: numbers(2 * n, 2) }),
      buffer('w', { shape: [n, n], initial: numbers(n * n, 3) }),
    ],
    step,
  })

const at = (strides: Record<string, number>, offset = 0) => place(strides, offset)

test.each<[string, readonly Statement[]]>([
  [
    'a turn reads what the turn before stored',
    [loop('i', 8, [store('a', at({ i: 1 }, 1), add(load('a', at({ i: 1 })), constant(1)))])],
  ],
  [
    'two loops of a row, the second reads the next row',
    [
      loop('i', 8, [
        loop('j', 8, [store('w', at({ i: 8, j: 1 }), add(load('w', at({ i: 8, j: 1 })), constant(1)))]),
        loop('j', 8, [store('a', at({ j: 1 }), add(load('a', at({ j: 1 })), load('w', at({ i: 8, j: 1 }))))]),
      ]),
    ],
  ],
  [
    'rows add to a signal that another loop of the row reads',
    [
      loop('i', 8, [
        loop('j', 8, [store('a', at({ j: 1 }), add(load('a', at({ j: 1 })), load('w', at({ i: 8, j: 1 }))))]),
        loop('k', 8, [store('c', at({ k: 1 }), add(load('c', at({ k: 1 })), load('a', at({ k: 1 }))))]),
      ]),
    ],
  ],
  [
    'rows that overlap',
    [
      loop('i', 8, [
        loop('j', 8, [store('a', at({ i: 1, j: 1 }), load('c', at({ j: 1 })))]),
        loop('j', 8, [store('c', at({ i: 1, j: 1 }), load('a', at({ j: 1 }, 4)))]),
      ]),
    ],
  ],
  [
    'a sum whose store is what it reads',
    [
      loop('i', 8, [
        loop('j', 8, [
          sum('s', 'k', 8, mul(load('w', at({ i: 8, k: 1 })), load('w', at({ k: 8, j: 1 })))),
          store('w', at({ i: 8, j: 1 }), local('s')),
        ]),
      ]),
    ],
  ],
  [
    'rows stored upside down and columns far apart',
    [
      loop('i', 7, [store('a', at({ i: 2 }), load('c', at({ i: 1 })))]),
      loop('i', 7, [store('c', at({ i: 1 }), load('w', at({ i: 8 })))]),
    ],
  ],
  [
    'every sample adds to one place',
    [
      loop('b', 'batch', [
        define('x', load('c', at({ b: 1 }))),
        loop('j', 8, [store('a', at({ j: 1 }), add(load('a', at({ j: 1 })), local('x')))]),
      ]),
    ],
  ],
  [
    'a condition that the loop itself changes',
    [
      loop('i', 8, [
        when(load('a', at({}, 3)), '<', constant(2), [
          loop('j', 8, [store('a', at({ j: 1 }), add(load('a', at({ j: 1 })), constant(1)))]),
        ]),
      ]),
    ],
  ],
  [
    'zero and add to a buffer that the sum reads',
    [
      loop('b', 2, [loop('j', 8, [store('a', at({ b: 8, j: 1 }), constant(0))])]),
      loop('i', 8, [
        loop('b', 2, [
          define('x', load('a', at({ b: 8, i: 1 }))),
          loop('j', 8, [
            store(
              'a',
              at({ b: 8, j: 1 }),
              add(load('a', at({ b: 8, j: 1 })), mul(load('w', at({ i: 8, j: 1 })), local('x'))),
            ),
          ]),
        ]),
      ]),
    ],
  ],
])('where turns depend on each other they stay in order: %s', async (_, step) => {
  for (const precision of ['f64', 'f32'] as const) {
    const p: Program = { ...shared(8, step), precision }
    expect(verifyProgram(p)).toEqual([])
    expect(await compared(p)).toBeUndefined()
    expect(difference(drive(interpret(p)()), drive(interpret(arrange(p))()))).toBeUndefined()
  }
})
