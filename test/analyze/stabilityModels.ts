/** @file Recurrent networks with weights of known eigenvalues, as model texts. */

import { type LoopStability, type Stability, stability } from '../../src/analyze/stability.js'
import type { Random } from '../../src/base/random.js'
import { derive, parse } from '../../src/index.js'

export type Matrix = readonly (readonly number[])[]

export interface Given {
  readonly weights: Matrix
  readonly tauM: readonly number[]
  readonly tauR: readonly number[]
  readonly phi?: string
  readonly approximate?: readonly string[]
  readonly options?: string
  readonly simulate?: string
}

const list = (values: readonly number[]): string => `[${values.join(', ')}]`

/** The recurrent network h of a prospective energy, open loop, with an input and a target. */
export const recurrent = ({
  weights,
  tauM,
  tauR,
  phi = 'identity',
  approximate,
  options,
  simulate,
}: Given): string => `state u
weight W
target y
constant tau_m = 1, tau_r = 1, beta = 0.1
activation phi = ${phi}
r = phi(D(tau_r) u)
e = D(tau_m) u - W r
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
${(approximate ?? ['causal', 'nudging 0']).map((a) => `approximate ${a}`).join('\n')}
network
  x : input 1
  h : output ${weights.length}, tau_m = ${list(tauM)}, tau_r = ${list(tauR)}
  x -> h
  h -> h, init = ${list(weights.flat())}${options ?? ''}
simulate
  dt = 0.01${simulate ?? ''}
`

export const stabilityOf = (text: string, seed = 0): Stability =>
  stability(derive(parse(text)).core, { seed })

export function loopOf(text: string, kind: 'error' | 'forward'): LoopStability {
  const { loops, skipped } = stabilityOf(text)
  const loop = loops.find((l) => l.kind === kind)
  if (!loop) throw new Error(skipped ?? `no ${kind} loop`)
  return loop
}

export const times = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) => (b[0] ?? []).map((_, j) => row.reduce((sum, x, k) => sum + x * (b[k]?.[j] ?? 0), 0)))

/** Q B Q⁻¹ with Q a product of shears, so that its inverse is exact; B has the given eigenvalues, pairs as 2 × 2 blocks. */
export function withEigenvalues(
  values: readonly (readonly [re: number, im: number])[],
  random: Random,
): Matrix {
  const n = values.reduce((k, [, im]) => k + (im === 0 ? 1 : 2), 0)
  let matrix: Matrix = Array.from({ length: n }, () => new Array<number>(n).fill(0))
  let k = 0
  for (const [re, im] of values) {
    matrix = matrix.map((row, i) =>
      row.map((x, j) => {
        if (i === j && (i === k || (im !== 0 && i === k + 1))) return re
        if (im !== 0 && i === k && j === k + 1) return -im
        return im !== 0 && i === k + 1 && j === k ? im : x
      }),
    )
    k += im === 0 ? 1 : 2
  }
  if (n === 1) return matrix
  for (let shear = 0; shear < 3 * n; shear++) {
    const i = Math.floor(random.uniform() * n)
    const j = (i + 1 + Math.floor(random.uniform() * (n - 1))) % n
    const s = random.uniform() - 0.5
    matrix = matrix.map((row, a) => (a === i ? row.map((x, b) => x + s * (matrix[j]?.[b] ?? 0)) : row))
    matrix = matrix.map((row) => row.map((x, b) => (b === j ? x - s * (row[i] ?? 0) : x)))
  }
  return matrix
}

export const constant = (n: number, value: number): readonly number[] => new Array<number>(n).fill(value)
