/** @file Trainings in epochs: stopped dead at any moment and called again, they come to the same numbers as one that was not stopped. */
import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { ModelError } from '../../src/base/diagnostic.js'
import { compile, derive, nextPlateau, parse, runEpochs, startPlateau } from '../../src/index.js'
import { packCheckpoint, unpackCheckpoint } from '../../src/tasks/checkpoint.js'
import { ROOT } from '../cli/command.js'

const folder = mkdtempSync(join(tmpdir(), 'extremal-epochs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Everything that a step may depend on: an optimizer's memory, noise, a delay, filters, a schedule. */
const MODEL = `model "Epochs"
state u
weight W
bias b
target y
noise xi
constant tau_m = 1, tau_r = 0.4, beta = 1, sigma = 0.05
s = I(0.5) xi
r = tanh(D(tau_r) u)
e = D(tau_m) u - W delay(0.3) r - b - sigma s
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, b rate eta = 1e-2 with adam
approximate causal
approximate eligibility
approximate nudging 0
network
  x : input 2
  h : 5
  y : output 1
  x -> h -> y
simulate
  dt = 0.1, seed = 3
`

/** As a program of a user's: the library by its path, the model, the folder, and how many steps an epoch has. */
const SCRIPT = `import { compile, derive, nextPlateau, parse, runEpochs, startPlateau } from '${join(ROOT, 'dist/src/index.js')}'
import { readFileSync } from 'node:fs'
const [file, folder, steps] = process.argv.slice(2)
const sim = (await compile(derive(parse(readFileSync(file, 'utf8'))))).start()
await runEpochs({ name: 'plain', sim, epochs: 6, folder, memory: startPlateau(0.01), async epoch(n, plateau) {
  sim.set('eta', [plateau.rate])
  const recording = await sim.run({
    x: (first, count) => Float64Array.from({ length: 2 * count }, (_, k) => Math.sin(0.05 * (first + (k >> 1)) + n + k % 2)),
    y: (first, count) => Float64Array.from({ length: count }, (_, k) => Math.sin(0.05 * (first + k) + n - 1)),
  }, { steps: Number(steps), record: ['cost'], every: 10 })
  const loss = recording.get('cost').data.at(-1)
  return { row: { loss, rate: plateau.rate }, memory: nextPlateau(plateau, loss, { patience: 0, factor: 0.5 }) }
} })
`

const model = join(folder, 'model.energy')
const script = join(folder, 'train.mjs')
writeFileSync(model, MODEL)
writeFileSync(script, SCRIPT)
const STEPS = 5000

/** Starts a training in a process of its own; kills it once `isTime`. Whether it came to its end. */
async function train(into: string, isTime?: () => boolean): Promise<boolean> {
  const child = spawn(process.execPath, [script, model, join(folder, into), String(STEPS)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  let isOver = false
  const ended = new Promise<boolean>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code === 0))
  }).finally(() => {
    isOver = true
  })
  while (isTime && !isOver) {
    if (isTime()) child.kill('SIGKILL')
    await wait(2)
  }
  return ended
}

/** Tells whether a checkpoint has begun to be written; one may be written sooner than somebody looks. */
async function whileWriting<R>(into: string, act: (isWriting: () => boolean) => Promise<R>): Promise<R> {
  mkdirSync(join(folder, into), { recursive: true })
  let isWriting = false
  const watcher = watch(join(folder, into), (_, name) => {
    if (name === 'checkpoint.npz.part') isWriting = true
  })
  try {
    return await act(() => isWriting)
  } finally {
    watcher.close()
  }
}

/** Epochs that the table tells of. */
const logged = (into: string): number => {
  const path = join(folder, into, 'log.csv')
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n').length - 1 : 0
}

const read = (into: string, name: string): Uint8Array => readFileSync(join(folder, into, name))

/** All of a checkpoint but the clock's share. */
function numbersOf(into: string) {
  const { snapshot, memory } = unpackCheckpoint(read(into, 'checkpoint.npz'))
  const { seconds: _own, ...rest } = memory as Record<string, unknown>
  return { snapshot, memory: rest }
}

const withoutSeconds = (into: string): readonly string[] =>
  new TextDecoder()
    .decode(read(into, 'log.csv'))
    .trim()
    .split('\n')
    .map((line) => line.slice(0, line.lastIndexOf(',')))

describe('a process that is killed', () => {
  test('comes to the same numbers as one that is not, wherever it was stopped', {
    timeout: 60_000,
  }, async () => {
    expect(await train('whole')).toBe(true)
    // before the first checkpoint, while one is written, and amid an epoch
    const began = performance.now()
    expect(await train('killed', () => performance.now() - began > 150)).toBe(false)
    expect(await whileWriting('killed', (isWriting) => train('killed', isWriting))).toBe(false)
    expect(await train('killed', () => logged('killed') >= 2)).toBe(false)
    expect(logged('killed')).toBeLessThan(6)
    expect(await train('killed')).toBe(true)
    expect(numbersOf('killed')).toEqual(numbersOf('whole'))
    expect(withoutSeconds('killed')).toEqual(withoutSeconds('whole'))
    expect(withoutSeconds('whole')).toHaveLength(7)
    expect(readdirSync(join(folder, 'killed')).sort()).toEqual(['checkpoint.npz', 'log.csv'])
  })
})

describe('within a process', () => {
  const open = async (changes = '') => (await compile(derive(parse(`${MODEL}${changes}`)))).start()
  const rowsOf = async (into: string | undefined, epochs: number, name = 'a', changes = '') => {
    const sim = await open(changes)
    const told: number[] = []
    const trained = await runEpochs({
      name,
      sim,
      epochs,
      memory: startPlateau(1),
      ...(into === undefined ? {} : { folder: join(folder, into) }),
      onProgress: (done, total) => told.push(done / total),
      async epoch(n, plateau, onShare) {
        await sim.run({ x: () => [[0.3, n]], y: () => [[0.1]] }, { steps: 1 })
        onShare(0.5)
        const loss = sim.get('cost')[0] ?? Number.NaN
        // a loss that stays: what is carried from epoch to epoch counts
        return { row: { loss }, memory: nextPlateau(plateau, 1, { patience: 9, factor: 0.5 }) }
      },
    })
    return { ...trained, told }
  }

  test('epochs done before count, are told of, and stand in the table', async () => {
    const whole = await rowsOf(undefined, 5)
    const first = await rowsOf('parts', 2)
    const second = await rowsOf('parts', 5)
    expect(first.rows).toEqual(whole.rows.slice(0, 2))
    expect(second.rows).toEqual(whole.rows)
    expect(second.memory).toEqual(whole.memory)
    expect(whole.told).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1])
    expect(second.told[0]).toBe(0.4)
    // once more, when all is done
    expect((await rowsOf('parts', 5)).rows).toEqual(whole.rows)
    expect(withoutSeconds('parts')).toEqual(['epoch,loss', ...whole.rows.map((r, n) => `${n + 1},${r.loss}`)])
  })

  test('a checkpoint of another name, of another model, or none at all is refused', async () => {
    const refusal = async (act: Promise<unknown>) => {
      const error: unknown = await act.then(
        () => undefined,
        (e: unknown) => e,
      )
      if (error instanceof ModelError) return error.diagnostics[0]
      throw error
    }
    const code = async (act: Promise<unknown>) => (await refusal(act))?.code
    await rowsOf('refused', 1)
    expect(await code(rowsOf('refused', 2, 'b'))).toBe('E6112')
    for (const [changes, differs] of [
      ['  precision = f32\n', /precision/],
      ['  batch = 2\n', /network or batch/],
    ] as const) {
      const found = await refusal(rowsOf('refused', 2, 'a', changes))
      expect(found?.code).toBe('E6112')
      expect(found?.found).toMatch(differs)
    }
    const path = join(folder, 'refused', 'checkpoint.npz')
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.subarray(0, 200))
    expect(await code(rowsOf('refused', 2))).toBe('E6104')
    const { snapshot } = unpackCheckpoint(bytes)
    writeFileSync(path, packCheckpoint({ snapshot: { ...snapshot, buffers: {} }, memory: { name: 'a' } }))
    expect(await code(rowsOf('refused', 2))).toBe('E6112')
  })
})
