/** @file The emitted `model.ts`: its interface, its agreement with the interpreter, its test. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Files } from '../../src/backends/backend.js'
import { typescriptBackend } from '../../src/backends/typescript/backend.js'
import { generatedTest } from '../../src/backends/typescript/generatedTest.js'
import { expression } from '../../src/backends/typescript/spell.js'
import { compile, derive, parse } from '../../src/index.js'
import {
  add,
  comment,
  constant,
  define,
  load,
  local,
  loop,
  mul,
  neg,
  place,
  store,
  sum,
} from '../../src/program/build.js'
import { interpret } from '../../src/program/interpret.js'
import type { Statement, Value } from '../../src/program/program.js'
import {
  buffer,
  leakyLayer,
  matrixVector,
  numbers,
  program,
  transposedAndRankOne,
} from '../program/samples.js'
import { loadModule, type Model, type ModelModule, textOf } from './emitted.js'

const layer = leakyLayer('f64', 3, 2)
let files: Files
const create = (source = textOf(files, 'model.ts')): Model =>
  loadModule<ModelModule>(source).create({ batch: 3 })

beforeAll(async () => {
  files = await typescriptBackend.emit(layer)
})

test('the checked text is the printed text', async () => {
  expect(textOf(await typescriptBackend.print(layer), 'model.ts')).toBe(textOf(files, 'model.ts'))
})

test('each equation stands above its code, with its id', () => {
  for (const { id, text } of layer.equations)
    expect(textOf(files, 'model.ts')).toContain(`// [${id}] ${text}\n`)
})

test('names and shapes', () => {
  const model = create()
  expect(model.names).toEqual(['tau[y]', 'W[y,x]', 'u[y]', 'p[y]', 'e[y]', 'beta'])
  expect(model.shape('u[y]')).toEqual([3, 5])
  expect(model.shape('beta')).toEqual([])
  expect([...model.get('tau[y]')]).toEqual([10, 9, 8, 7, 6])
  expect([...model.get('W[y,x]')]).toEqual(numbers(35, 3))
})

test('steps agree with the interpreter to the bit, with and without a target, learning or not', () => {
  const model = create()
  const oracle = interpret(layer)()
  const view = (id: string) => oracle.view(id)
  const plans = [
    { target: true, learn: true },
    { target: false, learn: true },
    { target: true, learn: false },
  ]
  plans.forEach(({ target, learn }, k) => {
    const x = numbers(21, k)
    const y = numbers(15, k + 9)
    model.step(target ? { x, y } : { x }, { learn })
    view('x').set(x)
    if (target) view('t').set(y)
    view('given_t')[0] = target ? 1 : 0
    view('learn')[0] = learn ? 1 : 0
    oracle.run(1)
    for (const { id, name, role } of layer.buffers) {
      if (name === undefined || role === 'input' || role === 'target') continue
      const got = role === 'gradient' ? model.gradient(name) : model.get(name)
      expect([...got], name).toEqual([...view(id)])
    }
  })
})

test('run takes one array for all steps, or holds the values of one', () => {
  const x = numbers(4 * 21)
  const [one, two] = [create(), create()]
  one.run({ x }, { steps: 4 })
  for (let k = 0; k < 4; k++) two.step({ x: x.slice(21 * k, 21 * k + 21) })
  expect(one.get('u[y]')).toEqual(two.get('u[y]'))
  const held = [create(), create()]
  held[0]?.run({ x: x.slice(0, 21) }, { steps: 2 })
  for (let k = 0; k < 2; k++) held[1]?.step({ x: x.slice(0, 21) })
  expect(held[0]?.get('u[y]')).toEqual(held[1]?.get('u[y]'))
})

test('arrays may be nested; what does not fit is refused', () => {
  const [flat, nested] = [create(), create()]
  const x = numbers(21)
  flat.step({ x })
  nested.step({ x: [x.slice(0, 7), x.slice(7, 14), new Float64Array(x.slice(14))] })
  expect(nested.get('u[y]')).toEqual(flat.get('u[y]'))
  expect(() => flat.step({ x: [1, 2] })).toThrow("'x' takes 21 numbers a step, not 2")
  expect(() => flat.step({})).toThrow("no values for the input 'x'")
  expect(() => flat.step({ x, z: x })).toThrow("there is no input or target 'z'")
  expect(() => flat.get('v')).toThrow("there is no 'v'; known: tau[y], W[y,x]")
  expect(() => flat.set('tau[y]', [1])).toThrow("'tau[y]' has 5 numbers, not 1")
  expect(() => loadModule<ModelModule>(textOf(files, 'model.ts')).create({ batch: 0 })).toThrow(
    'the batch is 0',
  )
})

test('set and get', () => {
  const model = create()
  model.set(
    'W[y,x]',
    Array.from({ length: 5 }, (_, k) => numbers(7, k)),
  )
  expect([...model.get('W[y,x]')].slice(7, 14)).toEqual(numbers(7, 1))
  const copy = model.get('W[y,x]')
  copy.fill(0)
  expect(model.get('W[y,x]')[0]).toBe(numbers(1)[0])
})

test('the batch is open', async () => {
  const p = transposedAndRankOne(3, 4, 2, 'f64')
  const { create: open } = loadModule<ModelModule>(textOf(await typescriptBackend.print(p), 'model.ts'))
  const other = { ...p, batch: 5 }
  const oracle = interpret({
    ...other,
    // the initial content of two samples is repeated
    buffers: p.buffers.map((b) =>
      b.id === 'y' ? { ...b, initial: [...numbers(6, 2), ...numbers(6, 2), ...numbers(3, 2)] } : b,
    ),
  })()
  const model = open({ batch: 5 })
  model.step({})
  oracle.run(1)
  expect([...model.get('W[y,x]')]).toEqual([...oracle.view('W')])
})

describe('the emitted test', () => {
  /** Runs model.test.ts with the given model; throws what its assertions throw. */
  const runTest = (emitted: Files, model = textOf(emitted, 'model.ts')): number => {
    const tests: (() => void)[] = []
    loadModule(textOf(emitted, 'model.test.ts'), {
      vitest: { expect, test: (_: string, body: () => void) => tests.push(body) },
      './model.js': loadModule(model),
    })
    for (const body of tests) body()
    return tests.length
  }

  test('passes, in f32 as well', async () => {
    expect(runTest(files)).toBe(1)
    for (const p of [leakyLayer('f32', 2, 1), matrixVector(40, 50, 4)]) {
      expect(runTest({ ...(await typescriptBackend.print(p)), 'model.test.ts': generatedTest(p) })).toBe(1)
    }
  })

  test.each([
    ['a wrong sign', 'inflow = drive - (u', 'inflow = drive + (u'],
    ['another weight', 'W[i_7 + j]', 'W[i_7 + j + 1]'],
    ['a changed constant', 'new_ = old + 0.01', 'new_ = old + 0.0100001'],
    ['changed content', 'repeat(tau, [10, 9', 'repeat(tau, [10, 8'],
  ])('fails on %s', (_, before, after) => {
    const text = textOf(files, 'model.ts')
    expect(text).toContain(before)
    expect(() => runTest(files, text.replaceAll(before, after))).toThrow()
  })
})

test('names that TypeScript or the frame need are changed, locals that nothing reads are left out', async () => {
  const p = program({
    buffers: [
      buffer('batch_', { shape: ['batch'], name: "it's" }),
      buffer('function', { shape: ['batch', 3], initial: [1, 2, 3] }),
      buffer('take', { shape: [1], initial: [2] }),
    ],
    step: [
      comment('a */ b', 'class'),
      define('unused', constant(1)),
      loop('let', 'batch', [
        sum('new', 'if', 3, load('function', place({ let: 3, if: 1 })), 2),
        define('take', load('take', place({}))),
        store('batch_', place({ let: 1 }), { op: 'mul', a: local('new'), b: local('take') }),
      ]),
    ],
    equations: [{ id: 'class', text: 'b = 2 */ 3' }],
  })
  const text = textOf(await typescriptBackend.emit(p), 'model.ts')
  expect(text).not.toContain('unused')
  const model = loadModule<ModelModule>(text).create({ batch: 2 })
  model.step({})
  expect([...model.get("it's")]).toEqual([12, 12])
  expect(() => model.step({}, { learn: false })).toThrow('does not learn')
})

test('what only locals read that nothing reads is left out, of products as well', async () => {
  const [row, column] = [place({ b: 8, j: 1 }), place({ i: 8, j: 1 })]
  const product = (name: string): Statement => sum(name, 'j', 8, mul(load('x', row), load('w', column)), 4)
  const p = program({
    batch: 2,
    buffers: [
      buffer('x', { shape: ['batch', 8], name: 'x', initial: numbers(8, 1) }),
      buffer('w', { shape: [6, 8], name: 'w', initial: numbers(48, 2) }),
      buffer('y', { shape: ['batch', 6], name: 'y' }),
    ],
    step: [
      loop('b', 'batch', [
        loop('i', 6, [product('s'), product('idle'), store('y', place({ b: 6, i: 1 }), local('s'))]),
      ]),
      // here a name is read by another that is not
      loop('b', 'batch', [
        define('idle', load('y', place({ b: 6 }))),
        define('chained', neg(local('idle'))),
        store('y', place({ b: 6 }), constant(1)),
      ]),
      // and here it is, as another local
      loop('b', 'batch', [
        define('chained', load('y', place({ b: 6 }))),
        store('y', place({ b: 6 }), neg(local('chained'))),
      ]),
    ],
  })
  const text = textOf(await typescriptBackend.emit(p), 'model.ts')
  expect(text).not.toContain('idle')
  const model = loadModule<ModelModule>(text).create({ batch: 2 })
  model.step({})
  const execution = interpret(p)()
  execution.run(1)
  expect([...model.get('y')]).toEqual([...execution.view('y')])
})

test('an invalid Program is refused before anything is emitted', async () => {
  const p = program({ buffers: [], step: [store('y', place({}), constant(1))] })
  await expect(typescriptBackend.emit(p)).rejects.toThrow(
    "internal: the program is not valid: the step writes the unknown buffer 'y'",
  )
  await expect(typescriptBackend.start(p)).rejects.toThrow('internal')
})

test('set keeps the structure of a connection in the emitted module', async () => {
  const text =
    'state u\nweight W, V\nddt(u) = -u + W tanh(u) + V tanh(u)\nnetwork\n  h : 3\n  W : h -> h, no_self\n  V : h -> h, symmetric\nsimulate\n  dt = 0.1'
  const { files } = await compile(derive(parse(text)), { target: 'ts' })
  const model = loadModule<ModelModule>(textOf(files, 'model.ts')).create({ batch: 2 })
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  model.set('W[h,h]', values)
  model.set('V[h,h]', values)
  expect([...model.get('W[h,h]')]).toEqual([0, 2, 3, 4, 0, 6, 7, 8, 0])
  expect([...model.get('V[h,h]')]).toEqual([1, 2, 3, 2, 5, 6, 3, 6, 9])
})

test('the emitted test allows nothing in f64, and the roundings of what is stored in f32', () => {
  expect(generatedTest(leakyLayer('f64', 1, 1))).toContain('Math.abs(a - b) <= 0 * (1 + Math.abs(b))')
  expect(generatedTest(leakyLayer('f32', 1, 1))).toContain('Math.abs(a - b) <= 1e-4 * (1 + Math.abs(b))')
})

test('what is read of an array is cast where there are types, what has a name is not, and signs get brackets beside signs alone', () => {
  const at = place({ i: 1 })
  const spelled = (types: boolean, element: string, value: Value): string =>
    expression(
      { types, batch: 'batch', local: (n) => n, fn: (n) => n, element: () => element, number: String },
      value,
    )
  const x = load('x', at)
  expect(spelled(true, 'x[i]', x)).toBe('x[i] as number')
  expect(spelled(true, 'x_at_0', x)).toBe('x_at_0')
  expect(spelled(false, 'x[i]', x)).toBe('x[i]')
  expect(spelled(true, 'x[i]', add(x, x))).toBe('(x[i] as number) + (x[i] as number)')
  expect(spelled(false, 'x[i]', neg(x))).toBe('-x[i]')
  expect(spelled(false, 'x[i]', neg(neg(x)))).toBe('-(-x[i])')
  expect(spelled(false, 'x[i]', neg(constant(-2)))).toBe('-(-2)')
})
