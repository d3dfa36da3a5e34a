/** @file Accuracy of exp, log, tanh, softplus and logistic at a million points each, in f64 and in f32. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Precision } from '../../src/program/program.js'
import { ORACLE, ulpsOff } from '../program/doubleDouble.js'
import { evaluate, evaluateFast, spread } from '../program/functionPoints.js'

const COUNT = 1_000_000
const PROMISED: Readonly<Record<string, number>> = { exp: 3, log: 3, tanh: 3, softplus: 4, logistic: 4 }

/** Error of f at each point: against the oracle in f64, against f in f64 in f32, where its three units are nothing. */
function worstOf(name: string, precision: Precision): { readonly worst: number; readonly at: number } {
  const oracle = ORACLE[name]
  if (oracle === undefined) throw new Error(name)
  const x = spread(name, COUNT, precision)
  const fine = evaluateFast(name, x)
  const got = precision === 'f64' ? fine : evaluate(name, x, precision)
  let worst = 0
  let at = 0
  for (let k = 0; k < COUNT; k++) {
    const point = x[k] ?? Number.NaN
    const exact = precision === 'f64' ? oracle(point) : { high: fine[k] ?? Number.NaN, low: 0, scale: 0 }
    const off = ulpsOff(got[k] ?? Number.NaN, exact, precision)
    if (!(off <= worst)) [worst, at] = [off, point]
  }
  return { worst, at }
}

test.each(Object.keys(PROMISED))('%s', { timeout: 300_000 }, (name) => {
  for (const precision of ['f64', 'f32'] as const) {
    const { worst, at } = worstOf(name, precision)
    console.info(`${name} in ${precision}: at most ${worst.toFixed(3)} ulp, at ${at}`)
    expect(worst).toBeLessThanOrEqual(precision === 'f64' ? (PROMISED[name] ?? 0) : 4)
  }
})

interface Digest {
  readonly count: number
  readonly normal: number
  readonly sha256: string
}

const stored = JSON.parse(
  readFileSync(new URL('../data/functions/million.json', import.meta.url), 'utf8'),
) as { readonly functions: Readonly<Record<string, Digest>> }

const LEAST_NORMAL = 2.2250738585072014e-308

/** The oracle's value, rounded once to f64; `scale` is applied in two exact steps. */
function rounded(name: string, x: number): number {
  const { high, low, scale } = ORACLE[name]?.(x) ?? { high: Number.NaN, low: 0, scale: 0 }
  const half = Math.floor(scale / 2)
  return (high + low) * 2 ** half * 2 ** (scale - half)
}

test.each(Object.keys(PROMISED))(
  'the oracle of %s is the stored high-precision value at every point',
  { timeout: 300_000 },
  (name) => {
    const values = spread(name, COUNT, 'f64').map((x) => rounded(name, x))
    const normal = values.filter((v) => Math.abs(v) >= LEAST_NORMAL && Number.isFinite(v))
    const sha256 = createHash('sha256').update(new Uint8Array(normal.buffer)).digest('hex')
    expect({ count: values.length, normal: normal.length, sha256 }).toEqual(stored.functions[name])
  },
)
