/** @file `extremal run`: the model's task, data files, what it writes, engines that agree. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCsv } from '../../src/host/csv.js'
import { readArray, writeNpz } from '../../src/host/npz.js'
import { jsonOf, openFolder } from './command.js'

const folder = openFolder()
const MODEL = 'examples/lag-line.energy'
const SHORT = ['--batch', '2', '--steps', '200', '--every', '10']

test('runs the task: plot, final values, recording, figure', async () => {
  const { code, out, err } = await folder.call('run', MODEL, '--steps', '1000', '--batch', '4')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  for (const part of ['W[h,x]', 'tau_m[y]', 'cost', '1000 steps of dt = 0.01, batch 4, wasm f64']) {
    expect(out).toContain(part)
  }
  const files = 'extremal-out/lag-line'
  const table = readCsv(folder.read(`${files}/recording.csv`))
  expect(table.names.slice(0, 2)).toEqual(['t', 'W[h,x][0][0]'])
  expect(table.rows).toBe(10)
  const bytes = new Uint8Array(readFileSync(join(folder.path, files, 'recording.npz')))
  expect(readArray(bytes, 'W[h,x]').shape).toEqual([10, 1, 1])
  expect(folder.read(`${files}/figure.svg`)).toMatch(/^<svg /)
  expect(JSON.parse(folder.read(`${files}/summary.json`))).toMatchObject({ ok: true, steps: 1000 })
})

test('nothing of an earlier run stays beside what a later one writes', async () => {
  const out = 'again'
  const files = () => {
    const all = ['recording.npz', 'recording.csv', 'figure.svg', 'summary.json', 'last-good-state.npz']
    return all.filter((file) => folder.has(`${out}/${file}`))
  }
  const run = (model: string, ...more: readonly string[]) => folder.call('run', model, '--out', out, ...more)
  folder.write('growing.energy', 'state u = 1\nddt(u) = u.^3\nnetwork\n  h : 1\nsimulate\n  dt = 0.1')
  await run(MODEL, ...SHORT)
  expect(files()).toEqual(['recording.npz', 'recording.csv', 'figure.svg', 'summary.json'])
  folder.write(`${out}/mine.txt`, 'kept')
  expect((await run('growing.energy', '--record', 'u', '--every', '1', '--steps', '300')).code).toBe(1)
  expect(files()).toEqual(['recording.npz', 'recording.csv', 'figure.svg', 'last-good-state.npz'])
  expect((await run(MODEL, '--batch', '2', '--steps', '0')).code).toBe(0)
  expect(files()).toEqual(['summary.json'])
  // a refusal leaves all as it is
  expect((await run(MODEL, '--record', 'nothing')).code).toBe(1)
  expect(files()).toEqual(['summary.json'])
  expect(folder.read(`${out}/mine.txt`)).toBe('kept')
})

test('engines agree to the bit in f64, and seeds decide', async () => {
  const runs = await Promise.all(
    [
      ['--engine', 'wasm'],
      ['--engine', 'ts'],
      ['--engine', 'interpreter'],
      ['--seed', '2'],
    ].map((more, i) => folder.call('run', MODEL, ...SHORT, ...more, '--json', '--out', `engine${i}`)),
  )
  const [wasm, ts, interpreter, other] = runs.map((outcome) => jsonOf(outcome).final)
  expect(ts).toEqual(wasm)
  expect(interpreter).toEqual(wasm)
  expect(other).not.toEqual(wasm)
})

test('drives a model without a task by three sines, and says so', async () => {
  folder.write('taskless.energy', folder.read(MODEL).replace(/^task[\s\S]*/m, ''))
  const { code, out, err } = await folder.call('run', 'taskless.energy', '--batch', '1')
  expect(code).toBe(0)
  expect(err).toContain('three seeded sines for 2000 steps')
  expect(out).toContain('2000 steps')
  expect(err).toContain('no target is given')
  expect(out).not.toContain('cost')
})

test('says why nothing moves', async () => {
  const still = 'state u\nconstant tau = 1\ntau * ddt(u) = -u\nnetwork\n  h : 2\nsimulate\n  dt = 0.1\n'
  folder.write('still.energy', still)
  const { code, out, err } = await folder.call('run', 'still.energy', '--steps', '20')
  expect(code).toBe(0)
  expect(out).toContain('0 throughout')
  expect(err).toContain('all that is recorded stays zero')
})

test('solves what reads the future over windows, and learns', async () => {
  const model = folder.read('examples/variational-latent-equilibrium.energy')
  const task =
    '\ntask\n  input x = sines(count = 2)\n  target y = teacher(tau_m = [1.5, 0.7])\n  steps = 150, record = [u, e, W, cost], every = 5\n'
  folder.write('future.energy', model.replace('window = 10', 'window = 1').replace('h : 20', 'h : 4') + task)
  const outcome = await folder.call('run', 'future.energy', '--json', '--out', 'future')
  const { ok, final } = jsonOf(outcome)
  expect({ ok, code: outcome.code }).toEqual({ ok: true, code: 0 })
  expect(Object.keys(final as object)).toEqual([
    'u[h]',
    'u[y]',
    'e[h]',
    'e[y]',
    'W[h,x]',
    'W[y,h]',
    'W[h,h]',
    'cost',
  ])
  expect(JSON.stringify(final)).not.toMatch(/null|NaN/)
})

test('reads inputs and targets from csv and npz; both give the same run', async () => {
  const x = Float64Array.from({ length: 60 }, (_, i) => Math.sin(i / 9))
  const y = x.map((value) => 0.3 + 0.1 * value)
  folder.write('in.csv', `t,x[0]\n${[...x].map((v, i) => `${i},${v}`).join('\n')}\n`)
  folder.write('in.npz', writeNpz([{ name: 'x', data: x, shape: [60, 1] }]))
  folder.write('out.npz', writeNpz([{ name: 'whatever', data: y, shape: [60] }]))
  const more = ['--target', 'out.npz', '--batch', '1', '--json', '--record', 'u,W[h,x],cost', '--every', '20']
  const csv = await folder.call('run', MODEL, '--input', 'in.csv', ...more, '--out', 'a')
  const npz = await folder.call('run', MODEL, '--input', 'in.npz', ...more, '--out', 'b')
  const [a, b] = [jsonOf(csv), jsonOf(npz)]
  expect(a.steps).toBe(60)
  expect(a.notes).toEqual([
    "inputs from 'in.csv'",
    "targets from 'out.npz'",
    "rows of 'in.csv' are 1 apart in 't', and each is one step of 0.01",
  ])
  expect(Object.keys(a.final as object)).toEqual(['u[h]', 'u[y]', 'W[h,x]', 'cost'])
  expect(b.final).toEqual(a.final)
  expect(folder.read('a/recording.csv')).toBe(folder.read('b/recording.csv'))
})

test('targets that end before the inputs are repeated, and the run says so', async () => {
  const x = Float64Array.from({ length: 60 }, (_, i) => Math.sin(i / 9))
  folder.write('long.npz', writeNpz([{ name: 'x', data: x, shape: [60] }]))
  folder.write('brief.npz', writeNpz([{ name: 'y', data: x.subarray(0, 45), shape: [45] }]))
  const files = ['--input', 'long.npz', '--target', 'brief.npz', '--batch', '1']
  const { notes } = jsonOf(await folder.call('run', MODEL, ...files, '--json', '--out', 'c'))
  expect(notes).toEqual(["inputs from 'long.npz'", "targets from 'brief.npz', repeated after 45 steps"])
})

test('files that a model names are found beside it, from any folder', async () => {
  const { mkdirSync } = await import('node:fs')
  mkdirSync(join(folder.path, 'sub'))
  const data = Float64Array.from({ length: 40 }, (_, i) => i % 2)
  folder.write('sub/wave.npz', writeNpz([{ name: 'x', data, shape: [40] }]))
  folder.write(
    'sub/own.energy',
    folder.read(MODEL).replace(/input {2}x = .*/, 'input x = file("wave.npz", "x")'),
  )
  const { code, err } = await folder.call('run', 'sub/own.energy', '--steps', '50', '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
})
