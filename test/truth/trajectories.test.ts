/**
 * @file The golden derivations as systems of a few units against reference trajectories whose equations were written by hand
 * (test/data/goldens): fitted orders, and the error that is left.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type CompileOptions, compile, derive, parse } from '../../src/index.js'
import { MODELS } from './goldenModels.js'

interface Reference {
  readonly name: string
  readonly names: readonly string[]
  readonly given: Readonly<Record<string, readonly number[]>>
  readonly inputs: number
  readonly jumps: boolean
  readonly held?: readonly number[]
  readonly target?: readonly number[]
  readonly times: readonly number[]
  readonly reference: readonly (readonly number[])[]
  readonly agree: number
  readonly scipy?: number
}

const REFERENCES: readonly Reference[] = JSON.parse(
  readFileSync(new URL('../data/goldens/goldens.json', import.meta.url), 'utf8'),
)

/** Data go in a straight line from sample to sample, in the first piece they stand still; or they jump from one to the next. */
const PIECE = 0.25
const sample = (k: number): readonly number[] => [Math.sin(1 + 1.3 * k), 0.7 * Math.cos(0.9 * k)]
const dataAt = (k: number, part: number, size: number): number[] => {
  const [a, b] = [sample(Math.max(0, k - 1)), sample(k)]
  return Array.from({ length: size }, (_, i) => (1 - part) * (a[i] ?? 0) + part * (b[i] ?? 0))
}

/** The largest error at the times of the reference with so many steps in a piece. */
async function errorOf(r: Reference, perPiece: number): Promise<number> {
  const text = MODELS[r.name]
  if (text === undefined) throw new Error(`no model is called '${r.name}'`)
  const dt = PIECE / perPiece
  const derivation = derive(parse(text))
  const moving: CompileOptions = r.inputs > 0 && !r.jumps ? { inputs: 'linear' } : {}
  const options: CompileOptions = { target: 'wasm', dt, ...moving }
  const sim = (await compile(derivation, options)).start()
  for (const [name, values] of Object.entries(r.given)) sim.set(name, values)
  const last = r.times.at(-1) ?? 0
  const steps = Math.round(last / dt)
  const rows = Array.from({ length: steps }, (_, n) =>
    dataAt(Math.floor(n / perPiece), r.jumps ? 1 : ((n % perPiece) + 1) / perPiece, r.inputs),
  )
  const signals = {
    ...(r.inputs > 0 ? { x: rows } : {}),
    ...(r.held ? { x: rows.map(() => [...(r.held ?? [])]) } : {}),
    ...(r.target ? { y: rows.map(() => [...(r.target ?? [])]) } : {}),
  }
  const recording = await sim.run(signals, { steps, record: [...r.names], every: perPiece })
  const errors = r.times.map((t, at) => {
    const row = recording.times.findIndex((x) => Math.abs(x - t) < 1e-9)
    const found = r.names.flatMap((name) => {
      const { data } = recording.get(name)
      const size = data.length / recording.times.length
      return [...data.subarray(row * size, (row + 1) * size)]
    })
    const wanted = r.reference[at] ?? []
    expect(found.length, r.name).toBe(wanted.length)
    return Math.max(...found.map((v, k) => Math.abs(v - (wanted[k] ?? Number.NaN))))
  })
  return Math.max(...errors)
}

/** The exponent p of error ∝ n^−p, by least squares. */
function fitted(steps: readonly number[], errors: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((s, v) => s + v, 0) / list.length
  const [x, y] = [steps.map((n) => -Math.log(n)), errors.map(Math.log)]
  const [mx, my] = [mean(x), mean(y)]
  return (
    x.reduce((s, v, k) => s + (v - mx) * ((y[k] ?? Number.NaN) - my), 0) /
    x.reduce((s, v) => s + (v - mx) ** 2, 0)
  )
}

test('every model has its reference, of at least 12 digits', () => {
  expect(REFERENCES.map((r) => r.name)).toEqual(Object.keys(MODELS))
  for (const r of REFERENCES) {
    expect(r.agree, r.name).toBeLessThan(1e-13)
    if (r.scipy !== undefined) expect(r.scipy, r.name).toBeLessThan(1e-11)
  }
})

const STEPS = [16, 32, 64]

describe.each(REFERENCES)('$name', (r) => {
  test('converges with the order of rk4', async () => {
    const errors: number[] = []
    for (const n of STEPS) errors.push(await errorOf(r, n))
    expect(errors.at(-1)).toBeLessThan(1e-9)
    expect(Math.abs(fitted(STEPS, errors) - 4), String(errors)).toBeLessThan(0.1)
  })
})
