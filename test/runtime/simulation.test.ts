/** @file The simulation object: names, steps, runs, recordings, snapshots, resets and refusals. */
import { expect, test } from 'vitest'
import { ModelError } from '../../src/base/diagnostic.js'
import { unknownName } from '../../src/runtime/names.js'
import { createSimulation, type Simulation } from '../../src/runtime/simulation.js'
import { machine, startMachine } from './machine.js'

const open = (seen = { chunks: [] as number[] }): Simulation => {
  const program = machine()
  return createSimulation(program, startMachine(program, seen))
}

const wave = (first: number, count: number): Float64Array =>
  Float64Array.from({ length: count * 4 }, (_, i) => Math.sin(first * 4 + i))

const refusal = (act: () => unknown): ModelError => {
  try {
    act()
  } catch (error) {
    if (error instanceof ModelError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

const code = (error: ModelError): string | undefined => error.diagnostics[0]?.code

test('names are those of states, signals, parameters and constants', () => {
  expect(open().names).toEqual(['u[h]', 'r[y]', 'cost', 'W[h,x]', 'tau_m', 'eta'])
})

test('shapes are [batch, n], [post, pre] and [] for scalars', () => {
  const sim = open()
  expect(sim.shape('u[h]')).toEqual([2, 2])
  expect(sim.shape('W[h,x]')).toEqual([2, 2])
  expect(sim.shape('cost')).toEqual([2])
  expect(sim.shape('eta')).toEqual([])
  expect(sim.get('eta')).toEqual(Float64Array.of(0.01))
})

test('Greek letters and blanks in names are understood', () => {
  const sim = open()
  sim.set('τ_m', 0.5)
  expect(sim.get('tau_m')[0]).toBe(0.5)
  expect(sim.get('W[h, x]')).toEqual(sim.get('W[h,x]'))
})

test('get gives a copy', () => {
  const sim = open()
  sim.get('u[h]').fill(9)
  expect(sim.get('u[h]')[0]).toBe(0)
})

test('set takes flat and nested arrays', () => {
  const sim = open()
  sim.set('W[h,x]', [
    [1, 2],
    [3, 4],
  ])
  expect([...sim.get('W[h,x]')]).toEqual([1, 2, 3, 4])
  sim.set('W[h,x]', new Float32Array([4, 3, 2, 1]))
  expect([...sim.get('W[h,x]')]).toEqual([4, 3, 2, 1])
})

test('set refuses lengths, nesting and numbers that are not finite, and changes nothing', () => {
  const sim = open()
  const before = sim.get('W[h,x]')
  expect(code(refusal(() => sim.set('W[h,x]', [1, 2])))).toBe('E6003')
  expect(code(refusal(() => sim.set('W[h,x]', [[1], [2], [3], [4]])))).toBe('E6003')
  expect(code(refusal(() => sim.set('W[h,x]', [[1, 2], [3]])))).toBe('E6003')
  const nan = refusal(() => sim.set('W[h,x]', [9, 9, Number.NaN, 9]))
  expect(code(nan)).toBe('E6004')
  expect(nan.message).toContain('[1, 0]')
  expect(sim.get('W[h,x]')).toEqual(before)
})

test('unknown names are refused with the nearest', () => {
  const error = refusal(() => open().get('u[g]'))
  expect(code(error)).toBe('E6002')
  expect(error.diagnostics[0]?.nearest).toBe("'u[h]'")
})

test('a step reads its signals', () => {
  const sim = open()
  const x = [
    [1, 2],
    [3, 4],
  ]
  sim.step({ x }, { learn: false })
  expect([...sim.get('u[h]')]).toEqual([0.5, 1, 1.5, 2])
  expect([...sim.get('cost')]).toEqual([0, 0])
  sim.step({ x, y: [2, 0] }, { learn: false })
  expect([...sim.get('r[y]')]).toEqual([0, 0, 1, 1, 0, 0])
  expect([...sim.get('cost')]).toEqual([1, 1])
  expect([...sim.get('W[h,x]')]).toEqual([0.5, 0, 0, 0.5])
})

test('learning is on unless it is switched off, and gradients are read by name', () => {
  const sim = open()
  sim.step({ x: [1, 2, 3, 4] })
  expect([...sim.gradient('W[h,x]')]).toEqual([2, 3, 2, 3])
  expect(sim.get('W[h,x]')[1]).toBeCloseTo(0.03, 12)
  expect(code(refusal(() => sim.gradient('u[h]')))).toBe('E6010')
  expect(code(refusal(() => sim.gradient('zz')))).toBe('E6002')
})

test('a step refuses unknown keys, missing inputs, lengths, classes and unknown options', () => {
  const sim = open()
  const x = [1, 2, 3, 4]
  expect(refusal(() => sim.step({ x, yy: [0] })).diagnostics[0]?.nearest).toBe("'y'")
  expect(code(refusal(() => sim.step({})))).toBe('E6006')
  expect(code(refusal(() => sim.step({ x: [1] })))).toBe('E6003')
  expect(code(refusal(() => sim.step({ x, y: [0, 3] })))).toBe('E6013')
  expect(code(refusal(() => sim.step({ x, y: [0, 0.5] })))).toBe('E6013')
  expect(code(refusal(() => sim.step({ x: [1, 2, Number.POSITIVE_INFINITY, 4] })))).toBe('E6004')
  expect(code(refusal(() => sim.step({ x: 'abc' as unknown as number[] })))).toBe('E6003')
  expect(code(refusal(() => sim.step({ x }, { lern: true } as object)))).toBe('E6007')
  expect(sim.get('u[h]')).toEqual(new Float64Array(4))
})

test('a class number is looked at where it is written, and before a run of several steps', async () => {
  const sim = open()
  let reads = 0
  const counted = (labels: number[]): number[] =>
    new Proxy(labels, {
      get(target, key, receiver) {
        if (key === '0') reads++
        return Reflect.get(target, key, receiver)
      },
    })
  const x = new Float64Array(4)
  // once for the kind of array, then once
  sim.step({ x, y: counted([2, 1]) })
  expect(reads).toBe(2)
  reads = 0
  await sim.run({ x: new Float64Array(40), y: counted(new Array(20).fill(1)) }, { steps: 10 })
  expect(reads).toBe(3)
})

test('a class number that has changed during a run is refused, and marks no other sample', async () => {
  const sim = open()
  const y = new Float64Array(2 * 3000)
  const x = (_first: number, count: number) => new Float64Array(4 * count)
  const run = sim.run(
    { x, y },
    {
      steps: 3000,
      learn: false,
      onProgress: (done) => {
        if (done < 1000) y[2 * 2900 + 1] = 4
      },
    },
  )
  await expect(run).rejects.toThrow(/E6013[\s\S]*step 2900, sample 1/)
})

test('a run is the same as its steps, whatever the chunks', async () => {
  const [a, b, c] = [open(), open(), open()]
  const x = wave(0, 50)
  const nested = Array.from({ length: 50 }, (_, t) => [
    x.slice(t * 4, t * 4 + 2),
    x.slice(t * 4 + 2, t * 4 + 4),
  ])
  const y = Array.from({ length: 50 }, (_, t) => [t % 3, (t + 1) % 3])
  for (let t = 0; t < 50; t++) a.step({ x: x.slice(t * 4, t * 4 + 4), y: y[t] ?? [] })
  await b.run({ x: wave, y }, { steps: 50 })
  await c.run({ x: nested, y }, { steps: 50, record: ['u'], every: 7 })
  expect(b.snapshot()).toEqual(a.snapshot())
  expect(c.snapshot()).toEqual(a.snapshot())
})

test('row k of a recording is the state after step (k+1)·every', async () => {
  const [a, b] = [open(), open()]
  const recording = await a.run({ x: wave }, { steps: 23, record: ['W', 'cost', 'u[h]'], every: 5 })
  expect(recording.names).toEqual(['W[h,x]', 'cost', 'u[h]'])
  expect([...recording.times]).toEqual([0.5, 1, 1.5, 2])
  expect(recording.get('W[h,x]').shape).toEqual([4, 2, 2])
  expect(recording.get('u[h]').shape).toEqual([4, 2, 2])
  for (let t = 0; t < 10; t++) b.step({ x: wave(t, 1) })
  expect(recording.get('u[h]').data.slice(4, 8)).toEqual(b.get('u[h]'))
  const lines = recording.toCsv().split('\n')
  expect(lines[0]).toBe(
    't,"W[h,x][0][0]","W[h,x][0][1]","W[h,x][1][0]","W[h,x][1][1]",cost[0],cost[1],u[h][0][0],u[h][0][1],u[h][1][0],u[h][1][1]',
  )
  expect(lines).toHaveLength(6)
})

test('the input ring is fed in chunks that stop at samples', async () => {
  const seen = { chunks: [] as number[] }
  await open(seen).run({ x: wave }, { steps: 11, record: ['cost'], every: 6 })
  expect(seen.chunks).toEqual([4, 2, 4, 1])
})

test('a run refuses before its first step what is wrong in its arrays', async () => {
  const sim = open()
  const x = wave(0, 10)
  x[26] = Number.NaN
  const error = await sim.run({ x }, { steps: 10 }).catch((e: unknown) => e)
  expect(error).toBeInstanceOf(ModelError)
  expect(String(error)).toContain("input 'x' is no finite number at step 6, sample 1, unit 0")
  expect(sim.snapshot().step).toBe(0)
  await expect(sim.run({ x: wave(0, 9) }, { steps: 10 })).rejects.toThrow('[10, 2, 2] or 40 numbers')
  await expect(sim.run({ x: wave }, { steps: 1.5 })).rejects.toThrow('E6008')
  await expect(sim.run({ x: wave }, { steps: 1, evry: 2 } as never)).rejects.toThrow("nearest:  'every'")
  await expect(sim.run({ x: wave }, { steps: 1, record: ['v'] })).rejects.toThrow('E6002')
  await expect(sim.run({ x: () => [1] }, { steps: 3 })).rejects.toThrow('E6003')
})

test('a run stops when it is told to, tells its progress, and keeps others out', async () => {
  const sim = open()
  const stop = new AbortController()
  const progress: number[] = []
  const run = sim.run(
    { x: wave },
    {
      steps: 1000,
      signal: stop.signal,
      onProgress(done) {
        progress.push(done)
        expect(code(refusal(() => sim.step({ x: [1, 2, 3, 4] })))).toBe('E6011')
        if (done >= 300) stop.abort()
      },
    },
  )
  await expect(run).rejects.toThrow('abort')
  expect(progress.at(-1)).toBeGreaterThanOrEqual(300)
  expect(sim.snapshot().step).toBe(progress.at(-1))
  sim.step({ x: [1, 2, 3, 4] })
})

test('a snapshot restores bit for bit, through a structured clone', async () => {
  const sim = open()
  await sim.run({ x: wave }, { steps: 9 })
  const kept = structuredClone(sim.snapshot())
  await sim.run({ x: wave }, { steps: 9 })
  const end = sim.snapshot()
  sim.restore(kept)
  await sim.run({ x: wave }, { steps: 9 })
  expect(sim.snapshot()).toEqual(end)
  const other = machine({ precision: 'f32' })
  expect(code(refusal(() => createSimulation(other, startMachine(other)).restore(kept)))).toBe('E6009')
  expect(code(refusal(() => sim.restore({} as never)))).toBe('E6009')
})

test('reset keeps what was learned and set, or nothing', async () => {
  const sim = open()
  const start = sim.snapshot()
  sim.set('eta', 0.5)
  await sim.run({ x: wave }, { steps: 9 })
  const learned = sim.get('W[h,x]')
  sim.reset()
  expect(sim.get('u[h]')).toEqual(new Float64Array(4))
  expect(sim.snapshot().buffers.count).toEqual(new Float64Array(1))
  expect(sim.get('W[h,x]')).toEqual(learned)
  expect(sim.get('eta')[0]).toBe(0.5)
  sim.reset({ parameters: true })
  expect(sim.snapshot()).toEqual(start)
})

test('reset brings states to where they begin, which need not be zero', async () => {
  const from = [0.2, -0.1, 0, 3]
  const { buffers } = machine()
  const program = machine({ buffers: buffers.map((b) => (b.id === 'u' ? { ...b, initial: from } : b)) })
  const sim = createSimulation(program, startMachine(program))
  await sim.run({ x: wave }, { steps: 9 })
  expect([...sim.get('u[h]')]).not.toEqual(from)
  sim.reset()
  expect([...sim.get('u[h]')]).toEqual(from)
})

test('the precision of a program is that of its arrays', () => {
  const program = machine({ precision: 'f32' })
  const sim = createSimulation(program, startMachine(program))
  expect(sim.get('u[h]')).toBeInstanceOf(Float32Array)
  expect(code(refusal(() => sim.set('eta', 1e300)))).toBe('E6004')
})

test('a bare program has no exact gradient: that is derived from its model', async () => {
  await expect(open().exactGradient({ x: wave }, { steps: 3, by: 'discrete' })).rejects.toThrow('E6020')
})

test('a block of weights that is named by one end is near the one that arrives there', async () => {
  await expect(open().run({ x: wave }, { steps: 1, record: ['W[h]'] })).rejects.toThrow("nearest:  'W[h,x]'")
  const turned = (): never => unknownName('E6002', 'name', 'W[x,h]', ['W[h,x]', 'W[y,h]'])
  expect(turned).toThrow("nearest:  'W[h,x]'")
})
