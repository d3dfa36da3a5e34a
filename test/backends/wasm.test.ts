/** @file The emitted WebAssembly: text, layout, initial content, large models. */
import { expect, test } from 'vitest'
import { openAssembler } from '../../src/backends/wasm/assemble.js'
import { wasmBackend } from '../../src/backends/wasm/backend.js'
import { appendSegments } from '../../src/backends/wasm/binary.js'
import { layOut } from '../../src/backends/wasm/layout.js'
import { block, layOutText, list, note } from '../../src/backends/wasm/sexpr.js'
import {
  add,
  call,
  comment,
  constant,
  define,
  load,
  local,
  loop,
  mul,
  place,
  store,
  sum,
} from '../../src/program/build.js'
import { interpret } from '../../src/program/interpret.js'
import type { Program } from '../../src/program/program.js'
import { buffer, leakyLayer, matrixVector, numbers, program } from '../program/samples.js'
import { spent } from '../spent.js'
import { textOf } from './emitted.js'
import { started } from './executions.js'

interface Layout {
  readonly schema: number
  readonly batch: number
  readonly ring: number
  readonly dt: number
  readonly model: string
  readonly wasm: string
  readonly memory: { readonly bytes: number; readonly pages: number }
  readonly buffers: readonly {
    readonly id: string
    readonly name: string | null
    readonly offset: number
    readonly shape: readonly number[]
    readonly dtype: string
  }[]
}

declare const WebAssembly: {
  instantiate(bytes: Uint8Array): Promise<{
    instance: { exports: { memory: { buffer: ArrayBuffer }; step(): void; run(n: number): void } }
  }>
}

/** Drives the files as another program would: by model.json alone. */
async function driven(p: Program) {
  const files = await wasmBackend.emit(p)
  const layout = JSON.parse(textOf(files, 'model.json')) as Layout
  const { instance } = await WebAssembly.instantiate(files['model.wasm'] as Uint8Array)
  const view = (id: string): Float64Array | Float32Array => {
    const found = layout.buffers.find((b) => b.id === id)
    if (found === undefined) throw new Error(`no ${id}`)
    const Type = found.dtype === 'float64' ? Float64Array : Float32Array
    return new Type(
      instance.exports.memory.buffer,
      found.offset,
      found.shape.reduce((a, b) => a * b, 1),
    )
  }
  return { files, layout, view, ...instance.exports }
}

test('model.json is enough to drive model.wasm; the initial content is there from the start', async () => {
  const p = leakyLayer('f32', 3, 2)
  const { layout, view, run, step } = await driven(p)
  const oracle = interpret(p)()
  expect(layout).toMatchObject({ schema: 1, batch: 3, ring: 2, dt: 0.1, model: '0' })
  expect(layout.wasm).toMatch(/^[0-9a-f]{64}$/)
  expect(layout.buffers.map((b) => b.id)).toEqual(p.buffers.map((b) => b.id))
  for (const { id } of p.buffers) expect([...view(id)], id).toEqual([...oracle.view(id)])
  for (const id of ['x', 't']) {
    view(id).set(numbers(view(id).length))
    oracle.view(id).set(numbers(view(id).length))
  }
  run(2)
  oracle.run(2)
  step()
  oracle.run(1)
  run(0)
  for (const { id } of p.buffers) expect([...view(id)], id).toEqual([...oracle.view(id)])
})

test('buffers begin at multiples of 64 and do not overlap', () => {
  const { regions, bytes, bytesPerElement } = layOut(leakyLayer('f32', 3, 2))
  let end = 64
  for (const { offset, length } of regions.values()) {
    expect(offset % 64).toBe(0)
    expect(offset).toBeGreaterThanOrEqual(end)
    end = offset + length * bytesPerElement
  }
  expect(bytes).toBeGreaterThanOrEqual(end)
})

test('each equation stands above its code, with its id', async () => {
  const p = leakyLayer('f64', 1, 1)
  const wat = textOf(await wasmBackend.emit(p), 'model.wat')
  for (const { id, text } of p.equations) expect(wat).toContain(`;; [${id}] ${text}\n`)
  expect(wat).toContain('(func $step.u (param $slot i32)')
  expect(wat).toContain(';; in JavaScript: const { instance } = await WebAssembly.instantiate(bytes)')
})

test('what stands above a statement of a loop stands above its vectors', async () => {
  const at = place({ i: 1 })
  const p = program({
    buffers: [buffer('u', { shape: [8] }), buffer('v', { shape: [8] })],
    equations: [{ id: 'u', text: 'u = v' }],
    step: [loop('i', 8, [comment('once', 'u'), store('u', at, load('v', at))])],
  })
  const text = textOf(await wasmBackend.emit(p), 'model.wat')
  expect(text).toContain('v128.store')
  expect(text).toMatch(/;; \[u\] u = v\n +;; once\n/)
})

test('model.json says how noise is made, where there is any', async () => {
  const buffers = [buffer('xi', { shape: ['batch', 2], ring: true, role: 'noise', stream: 3 })]
  const noise = async (seed: number | undefined): Promise<unknown> => {
    const p = program({ buffers, step: [], ...(seed === undefined ? {} : { seed }) })
    return JSON.parse(textOf(await wasmBackend.emit(p), 'model.json')).noise
  }
  expect(await noise(undefined)).toBeUndefined()
  expect(await noise(7)).toEqual({
    seed: 7,
    generator: expect.stringMatching(/^Threefry-4x32-20: counter .*, key .*, words a b c d$/),
    value: expect.stringMatching(/^x = 2 \(a b\) - 1, y = .* times sqrt\(-2 log\(s\) \/ s\) \/ sqrt\(dt\)$/),
  })
})

test('a matrix of 300 × 784 starts right and is not in the text', async () => {
  const p = matrixVector(300, 784, 4, 2)
  const { files, view, step } = await driven(p)
  expect(textOf(files, 'model.wat').length).toBeLessThan(10_000)
  expect([...view('W').slice(-3)]).toEqual(numbers(300 * 784).slice(-3))
  step()
  const oracle = interpret(p)()
  oracle.run(1)
  expect([...view('y')]).toEqual([...oracle.view('y')])
})

test('memory beyond 4 GiB is refused', async () => {
  const p = program({ buffers: [buffer('a', { shape: [40_000, 20_000] })], step: [] })
  await expect(wasmBackend.emit(p)).rejects.toThrow('the model needs 6 GiB of memory and WebAssembly has 4')
})

test('memory beyond 2 GiB is addressed', () => {
  const { regions } = layOut(
    program({ buffers: [buffer('a', { shape: [17_000, 17_000] }), buffer('b', { shape: [2] })], step: [] }),
  )
  const offset = regions.get('b')?.offset ?? 0
  expect(offset).toBeGreaterThan(2 ** 31)
  // the constant of a segment is a signed 32-bit number
  const empty = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 10, 1, 0])
  const binary = appendSegments(empty, [
    { id: 'b', offset: 2 ** 32 - 64, size: 3, bytes: () => new Uint8Array(3) },
  ])
  expect([...binary.slice(11)]).toEqual([11, 9, 1, 0, 0x41, 0x40, 0x0b, 3, 0, 0, 0])
})

test('segments join those of the text', async () => {
  const wat = '(module (memory (export "memory") 1) (data (i32.const 0) "\\01") (func (export "step")))'
  const assemble = await openAssembler()
  const bytes = appendSegments(assemble(wat), [
    { id: 'a', offset: 200, size: 2, bytes: () => new Uint8Array([7, 8]) },
  ])
  const { instance } = await WebAssembly.instantiate(bytes)
  const memory = new Uint8Array(instance.exports.memory.buffer)
  expect([memory[0], memory[200], memory[201]]).toEqual([1, 7, 8])
})

test('text that does not assemble is an internal fault with line and column', async () => {
  const assemble = await openAssembler()
  expect(() => assemble('(module\n  (func $f (i32.foo)))')).toThrow(/internal: .*model\.wat:2:\d+/s)
})

test('a run beyond the input ring is refused', async () => {
  const execution = await started(leakyLayer('f64', 1, 2), 'wasm')
  expect(() => execution.run(3)).toThrow('input ring of 2 slots')
  expect(() => execution.view('nothing')).toThrow("no buffer 'nothing'")
})

test('negative strides and offsets', async () => {
  const n = 6
  const p = program({
    buffers: [buffer('a', { shape: [n], initial: numbers(n) }), buffer('y', { shape: [n, 2] })],
    step: [
      loop('i', n, [
        store('y', place({ i: -2 }, 2 * n - 1), load('a', place({ i: 1 }))),
        store('y', place({ i: 2 }), load('a', place({ i: -1 }, n - 1))),
      ]),
      loop('i', n - 1, [
        loop('j', 1, [
          sum('s', 'k', 2, load('a', place({ i: 1, k: -1 }, 1)), 2),
          store('a', place({ i: 1, j: 1 }), local('s')),
        ]),
      ]),
    ],
  })
  const execution = await started(p, 'wasm')
  const oracle = interpret(p)()
  execution.run(1)
  oracle.run(1)
  expect([...execution.view('y')]).toEqual([...oracle.view('y')])
  expect([...execution.view('a')]).toEqual([...oracle.view('a')])
})

test('a local may be called like a loop variable elsewhere', async () => {
  const p = program({
    buffers: [buffer('y', { shape: [3] })],
    step: [
      loop('i', 3, [store('y', place({ i: 1 }), constant(2))]),
      define('i', load('y', place({}, 1))),
      store('y', place({}), add(local('i'), constant(1))),
    ],
  })
  for (const target of ['wasm', 'ts'] as const) {
    const execution = await started(p, target)
    execution.run(1)
    expect([...execution.view('y')]).toEqual([3, 2, 2])
  }
})

test('functions may be called like what a module exports, equations like anything', async () => {
  const own = (name: string) => ({
    name,
    parameters: ['x'],
    body: [],
    result: add(local('x'), constant(1)),
    about: name,
  })
  const p = program({
    buffers: [buffer('y', { shape: [2] })],
    functions: [own('step'), own('run'), own('nearest')],
    step: [
      comment('', 'all.equations'),
      store('y', place({}), call('step', call('run', constant(1)))),
      comment('', '1 + 1'),
      store('y', place({}, 1), call('nearest', constant(1))),
    ],
  })
  for (const target of ['wasm', 'ts'] as const) {
    const execution = await started(p, target)
    execution.run(1)
    expect([...execution.view('y')]).toEqual([3, 2])
  }
})

test('locals shared between equations keep them in one function', async () => {
  const p = program({
    buffers: [buffer('y', { shape: [3] })],
    step: [
      comment('', 'a'),
      define('s', constant(2)),
      comment('', 'b'),
      store('y', place({}), constant(1)),
      comment('', 'c'),
      store('y', place({}, 1), mul(local('s'), constant(3))),
      comment('', 'd'),
      store('y', place({}, 2), constant(4)),
    ],
  })
  const wat = textOf(await wasmBackend.emit(p), 'model.wat')
  expect(wat.match(/func \$step\.\w+/g)).toEqual(['func $step.a', 'func $step.d'])
  const execution = await started(p, 'wasm')
  execution.run(1)
  expect([...execution.view('y')]).toEqual([1, 6, 4])
})

test('S-expressions break where lines grow long', () => {
  const long = Array.from({ length: 30 }, (_, k) => list('local.get', `$x${k}`))
  expect(layOutText(list('a', list('b', 'c')), 2)).toBe('  (a (b c))')
  expect(layOutText(block('f', note('one\ntwo'), list('b')))).toBe('(f\n  ;; one\n  ;; two\n  (b))')
  expect(layOutText(list('call', ...long)).split('\n')).toHaveLength(31)
})

/** Seven populations in a chain, forward and backward products and updates, as a derived network has them. */
function chain(sizes: readonly number[]): Program {
  const pairs = sizes.slice(1).map((n, k) => ({ n, m: sizes[k] ?? 0, k: k + 1 }))
  return program({
    buffers: sizes.flatMap((n, k) => [
      buffer(`u${k}`, { shape: ['batch', n], initial: numbers(n, k) }),
      buffer(`e${k}`, { shape: ['batch', n] }),
      ...(k === 0 ? [] : [buffer(`W${k}`, { shape: [n, sizes[k - 1] ?? 0], initial: [0.01] })]),
    ]),
    equations: pairs.map(({ k }) => ({ id: `u${k}`, text: `u${k} = W${k} u${k - 1}` })),
    step: pairs.flatMap(({ n, m, k }) => [
      comment('', `u${k}`),
      loop('b', 'batch', [
        loop('i', n, [
          sum(
            'acc',
            'j',
            m,
            mul(load(`W${k}`, place({ i: m, j: 1 })), load(`u${k - 1}`, place({ b: m, j: 1 }))),
            4,
          ),
          store(`u${k}`, place({ b: n, i: 1 }), local('acc')),
        ]),
      ]),
      comment('', `e${k}`),
      loop('b', 'batch', [
        loop('j', m, [
          sum('acc', 'i', n, mul(load(`W${k}`, place({ i: m, j: 1 })), load(`u${k}`, place({ b: n, i: 1 })))),
          store(`e${k - 1}`, place({ b: m, j: 1 }), local('acc')),
        ]),
      ]),
      comment('', `W${k}`),
      loop('i', n, [
        loop('j', m, [
          sum(
            'acc',
            'b',
            'batch',
            mul(load(`u${k}`, place({ b: n, i: 1 })), load(`e${k - 1}`, place({ b: m, j: 1 }))),
          ),
          store(
            `W${k}`,
            place({ i: m, j: 1 }),
            add(load(`W${k}`, place({ i: m, j: 1 })), mul(constant(1e-3), local('acc'))),
          ),
        ]),
      ]),
    ]),
  })
}

test('seven populations build in well under a second', async () => {
  const p = chain([40, 53, 53, 53, 53, 53, 10])
  await wasmBackend.start(p)
  const before = spent()
  await wasmBackend.start(p)
  expect(spent() - before).toBeLessThan(1000)
})
