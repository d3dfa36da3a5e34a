/** @file Multiply-adds that are rounded once, on request: the interpreter's numbers to rounding, for odd sizes and all batches. */
import { beforeAll, describe, expect, test } from 'vitest'
import { wasmBackend } from '../../src/backends/wasm/backend.js'
import { wasmFeatures } from '../../src/host/node.js'
import { compile, derive as derived, ModelError, parse as read } from '../../src/index.js'
import { parse } from '../../src/model/parse.js'
import { derive, toProgram } from '../../src/pipeline.js'
import {
  call,
  constant,
  define,
  div,
  load,
  local,
  loop,
  mul,
  place,
  select,
  store,
  sub,
} from '../../src/program/build.js'
import { scalarFunctions } from '../../src/program/functions/library.js'
import { interpret } from '../../src/program/interpret.js'
import type { Execution, Precision, Program, Value } from '../../src/program/program.js'
import { settle } from '../../src/runtime/settings.js'
import { buffer, numbers, program } from '../program/samples.js'
import { difference, drive as driven, started } from './executions.js'
import { net as softmaxNet } from './shares.js'

beforeAll(() => {
  // to ask is what switches them on
  expect(wasmFeatures().relaxedSimd).toBe(true)
})

const text = (n: number): string => `state u
weight W
bias b
target y
constant tau_m = 1.2, tau_r = 0.4, beta = 1
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, b rate eta = 1e-2
approximate causal
network
  x : input 3
  h : ${n}
  y : output ${Math.max(2, n - 1)}, phi = softplus
  x -> h -> y
simulate
  dt = 0.1, method = euler, coupling = lagged, seed = 3
`

function net(n: number, batch: number, precision: Precision, relaxed = true): Program {
  const derivation = derive(parse(text(n)))
  return { ...toProgram(derivation, settle(derivation.model, { batch, precision, relaxed })), ring: 1 }
}

function drive(execution: Execution): Execution {
  for (const { id, role } of execution.program.buffers) if (role === 'flag') execution.view(id).fill(1)
  return driven(execution, 6)
}

/** Largest difference of two runs, in units of rounding of the largest number of its buffer. */
function apart(one: Execution, other: Execution): number {
  const epsilon = one.program.precision === 'f64' ? 2 ** -53 : 2 ** -24
  let worst = 0
  for (const { id } of one.program.buffers) {
    const [a, b] = [one.view(id), other.view(id)]
    const scale = Math.max(1e-300, ...Array.from(a, Math.abs))
    a.forEach((x: number, k: number) => {
      const off = Math.abs(x - (b[k] ?? Number.NaN)) / (epsilon * scale)
      worst = off <= worst ? worst : off
    })
  }
  return worst
}

describe('where the engine has them, as every Node has that this runs on', () => {
  describe.each(['f64', 'f32'] as const)('%s', (precision) => {
    test.each(Array.from({ length: 17 }, (_, k) => [k + 1, [1, 2, 3, 5, 7, 53][k % 6] ?? 1] as const))(
      'batch %i, populations of %i',
      async (batch, n) => {
        const p = net(n, batch, precision)
        const off = apart(drive(interpret(p)()), drive(await started(p, 'wasm')))
        expect(off).toBeLessThan(40 * (n + batch))
      },
    )
  })

  test.each(
    (['f32', 'f64'] as const).flatMap((precision) =>
      [5, 6, 7, 9, 17, 33].map((batch) => [precision, batch] as const),
    ),
  )(
    '%s, batch %i: a softmax of samples side by side, each of them advanced once',
    async (precision, batch) => {
      const p = { ...softmaxNet(6, batch, precision, false, true, ''), ring: 1 }
      const off = apart(drive(interpret(p)()), drive(await started(p, 'wasm')))
      expect(off).toBeLessThan(40 * (6 + batch))
    },
  )

  test.each([3, 8, 53])('%i numbers divided by what stays the same, and by what does not', async (n) => {
    const [own, all] = [place({ i: 1 }), place({})]
    const quotient = (divisor: Value): Value => div(load('x', own), divisor)
    const p = program({
      precision: 'f32',
      relaxed: true,
      buffers: [
        buffer('x', { shape: [n], initial: numbers(n, 1) }),
        buffer('d', { shape: [n], initial: numbers(n, 2) }),
        buffer('p', { shape: [], initial: [0.3] }),
        ...['fixed', 'known', 'moving', 'stored'].map((id) => buffer(id, { shape: [n] })),
      ],
      step: [
        loop('i', n, [
          store('fixed', own, quotient(sub(constant(1), load('p', all)))),
          store('known', own, quotient(constant(3))),
          store('moving', own, quotient(load('d', own))),
          store('stored', own, quotient(load('moving', own))),
        ]),
      ],
    })
    const [one, other] = [interpret(p)(), await started(p, 'wasm')]
    for (const execution of [one, other]) execution.run(1)
    expect(difference(one, other, 2)).toBeUndefined()
  })

  describe.each(['f64', 'f32'] as const)('functions in %s', (precision) => {
    const names = scalarFunctions(['tanh_2', 'logistic_2', 'softplus', 'exp', 'log', 'sin', 'cos'], precision)
      .filter((fn) => fn.parameters.length === 1)
      .map((fn) => fn.name)
    const points = [
      ...Array.from({ length: 4001 }, (_, k) => (k - 2000) / 20 + 1 / 1024),
      ...Array.from({ length: 80 }, (_, k) => (k % 2 ? -1 : 1) * 2 ** -k),
      ...[0, -0, 88, -87, -87.5, 700, -700, 1e4, -1e4, 3e38, -3e38],
      ...[Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN],
    ]
    test.each(names)('%s: no further from the interpreter than its own error', async (name) => {
      const p = program({
        precision,
        relaxed: true,
        functions: scalarFunctions([name], precision),
        buffers: [
          buffer('x', { shape: [points.length], initial: points }),
          buffer('y', { shape: [points.length] }),
        ],
        step: [
          loop('i', points.length, [store('y', place({ i: 1 }), call(name, load('x', place({ i: 1 }))))]),
        ],
      })
      const [one, other] = [interpret(p)(), await started(p, 'wasm')]
      for (const execution of [one, other]) execution.run(1)
      const [a, b] = [one.view('y'), other.view('y')]
      // a difference of two roundings is seen near a zero of log, sin and cos: there by its size
      const least = 2 ** (precision === 'f64' ? -52 : -23)
      const bad = points.filter((x, k) => {
        // an angle that large has no digits behind the point
        if (/sin|cos/.test(name) && Math.abs(x) > 1e9) return false
        const [y, z] = [a[k] ?? 0, b[k] ?? 0]
        if (Number.isNaN(y) || !Number.isFinite(y)) return !Object.is(y, z)
        return !(Math.abs(y - z) <= least * (8 * Math.abs(y) + (/log|sin|cos/.test(name) ? 2 : 0)))
      })
      expect(bad).toEqual([])
    })
  })

  test('q (1 - q) of a model, whose numbers may cancel, keeps its two roundings', async () => {
    const [own, q] = [place({ i: 1 }), local('q')]
    const p = program({
      relaxed: true,
      buffers: [buffer('x', { shape: [9], initial: numbers(9, 1) })],
      step: [loop('i', 9, [define('q', load('x', own)), store('x', own, mul(q, sub(constant(1), q)))])],
    })
    expect(String((await wasmBackend.print(p))['model.wat'])).not.toMatch(/relaxed/)
  })

  test('a sign that a model multiplies by is that of its number, also where that is zero with a sign, or none', async () => {
    const own = place({ i: 1 })
    const x = [-0, 0, -2, 3, Number.NaN, -0, 1]
    const sign = select(load('x', own), '<', constant(0), constant(-1), constant(1))
    const p = program({
      relaxed: true,
      buffers: [
        buffer('x', { shape: [7], initial: x }),
        buffer('y', { shape: [7], initial: numbers(7, 1) }),
        buffer('z', { shape: [7] }),
      ],
      step: [loop('i', 7, [store('z', own, mul(load('y', own), sign))])],
    })
    const [one, other] = [interpret(p)(), await started(p, 'wasm')]
    for (const execution of [one, other]) execution.run(1)
    expect(difference(one, other)).toBeUndefined()
  })

  test('they are asked for, and nowhere else', async () => {
    const derivation = derived(read(text(53)))
    const options = { precision: 'f32', batch: 4 } as const
    const texts = await Promise.all(
      [{}, { relaxed: true }, { relaxed: false }, { relaxed: true, simd: false }].map(async (more) =>
        String((await compile(derivation, { ...options, ...more })).files['model.wat']),
      ),
    )
    expect(texts.map((wat) => /relaxed_madd/.test(wat))).toEqual([false, true, false, false])
    expect(texts[0]).toBe(texts[2])
  })

  test('the numbers are others, so that the comparison sees them', async () => {
    const [p, plain] = [net(53, 3, 'f32'), net(53, 3, 'f32', false)]
    const other = drive(await started(p, 'wasm'))
    expect(apart(drive(await started(plain, 'wasm')), other)).toBeGreaterThan(0.5)
    expect(apart(drive(interpret(plain)()), drive(await started(plain, 'wasm')))).toBe(0)
    // a product left out is beyond the bound
    const wrong = net(53, 3, 'f32')
    const execution = drive(await started(wrong, 'wasm'))
    execution.view('W_h_x')[0] = 0
    expect(apart(drive(interpret(p)()), execution)).toBeGreaterThan(40 * 56)
  })
})

test('anything but a truth value is refused', async () => {
  const options = { relaxed: 'yes' } as unknown as { readonly relaxed: boolean }
  const refused = await compile(derived(read(text(2))), options).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(ModelError)
  expect(String(refused)).toMatch(/E5001[\s\S]*'relaxed' is no truth value/)
})
