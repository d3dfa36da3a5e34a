/** @file What a linear loop does: the eigenvalues of one turn in an instant, and the poles of the loop that is closed. */
import { type Eigenvalue, eigenvalues } from '../base/eigenvalues.js'
import { ritzValues, solveKrylov } from '../base/krylov.js'
import type { Loop } from './stabilityLoop.js'

export interface Spectrum {
  /** A bound on the modulus of every eigenvalue of one turn: its largest sum of magnitudes in a row. */
  readonly bound: number
  /** Largest modulus of the eigenvalues of one turn. */
  readonly radius: number
  /** Largest real part of the eigenvalues of one turn: below 1 where the loop is the limit of a causal circuit. */
  readonly turn: number
  /** Largest real part of the poles of the closed loop, and their largest modulus; absent where there is no state or no answer. */
  readonly pole?: number
  readonly scale?: number
  readonly estimate: boolean
}

/** Signals of a loop up to which all eigenvalues are computed. */
const DENSE = 200

const most = (values: readonly Eigenvalue[], of: (z: Eigenvalue) => number): number =>
  values.reduce((m, z) => Math.max(m, of(z)), Number.NEGATIVE_INFINITY)
const modulus = (z: Eigenvalue): number => Math.hypot(z.re, z.im)
const realPart = (z: Eigenvalue): number => z.re

/** One turn from the cuts back to the cuts, states held at zero. */
export function turnOf(loop: Loop): (c: Float64Array) => Float64Array {
  const still = new Float64Array(loop.states.size)
  return (c) => loop.apply(still, c).cuts
}

export const isLarge = ({ states, cuts }: Loop): boolean => Math.max(states.size, cuts.size) > DENSE

/** `poles`: whether the closed loop is asked for, too. */
export function spectrumOf(loop: Loop, poles: boolean): Spectrum {
  const { states, cuts } = loop
  const ones = new Float64Array(cuts.size).fill(1)
  const bound = Math.max(0, ...loop.apply(new Float64Array(states.size), ones, true).cuts)
  const estimate = isLarge(loop)
  const round = estimate ? ritzValues(turnOf(loop), cuts.size) : eigenvalues(turnMatrix(loop), cuts.size)
  const one = { bound, radius: most(round, modulus), turn: most(round, realPart), estimate }
  const closed = poles && states.size > 0 ? (estimate ? outerPoles(loop) : polesOf(loop)) : undefined
  return closed ? { ...one, pole: most(closed, realPart), scale: most(closed, modulus) } : one
}

/** Columns of what a map makes of the unit vectors, row-major. */
function matrixOf(map: (unit: Float64Array) => Float64Array, columns: number, rows: number): Float64Array {
  const matrix = new Float64Array(rows * columns)
  const unit = new Float64Array(columns)
  for (let j = 0; j < columns; j++) {
    unit[j] = 1
    map(unit).forEach((x, i) => {
      matrix[i * columns + j] = x
    })
    unit[j] = 0
  }
  return matrix
}

const turnMatrix = (loop: Loop): Float64Array => matrixOf(turnOf(loop), loop.cuts.size, loop.cuts.size)

/** Solves c = F x + G c for all unit vectors x at once by elimination; undefined where 1 is an eigenvalue of G. */
function polesOf(loop: Loop): readonly Eigenvalue[] | undefined {
  const [n, m] = [loop.states.size, loop.cuts.size]
  const none = new Float64Array(m)
  const left = turnMatrix(loop).map((x, k) => (Math.floor(k / m) === k % m ? 1 : 0) - x)
  const right = matrixOf((x) => loop.apply(x, none).cuts, n, m)
  if (!eliminate(left, right, m, n)) return undefined
  const matrix = matrixOf(
    (x) => {
      const column = x.indexOf(1)
      const cuts = Float64Array.from({ length: m }, (_, i) => right[i * n + column] ?? 0)
      return loop.apply(x, cuts).rates
    },
    n,
    n,
  )
  return eigenvalues(matrix, n)
}

/** right ← left⁻¹ right, with the largest pivot of each column. */
function eliminate(left: Float64Array, right: Float64Array, m: number, n: number): boolean {
  const at = (a: Float64Array, k: number): number => a[k] ?? 0
  const swap = (a: Float64Array, width: number, i: number, j: number): void => {
    const row = a.slice(i * width, (i + 1) * width)
    a.copyWithin(i * width, j * width, (j + 1) * width)
    a.set(row, j * width)
  }
  for (let k = 0; k < m; k++) {
    let pivot = k
    for (let i = k + 1; i < m; i++)
      if (Math.abs(at(left, i * m + k)) > Math.abs(at(left, pivot * m + k))) pivot = i
    if (Math.abs(at(left, pivot * m + k)) < 1e-14) return false
    swap(left, m, k, pivot)
    swap(right, n, k, pivot)
    for (let i = 0; i < m; i++) {
      if (i === k) continue
      const factor = at(left, i * m + k) / at(left, k * m + k)
      if (factor === 0) continue
      for (let j = k; j < m; j++) left[i * m + j] = at(left, i * m + j) - factor * at(left, k * m + j)
      for (let j = 0; j < n; j++) right[i * n + j] = at(right, i * n + j) - factor * at(right, k * n + j)
    }
  }
  for (let k = 0; k < m; k++)
    for (let j = 0; j < n; j++) right[k * n + j] = at(right, k * n + j) / at(left, k * m + k)
  return true
}

/** Estimates; undefined where the instantaneous equations are not solved to the tolerance. */
function outerPoles(loop: Loop): readonly Eigenvalue[] | undefined {
  const turn = turnOf(loop)
  const none = new Float64Array(loop.cuts.size)
  let solved = true
  const map = (x: Float64Array): Float64Array => {
    const right = loop.apply(x, none).cuts
    const cuts = solveKrylov((c) => turn(c).map((y, n) => (c[n] ?? 0) - y), right)
    solved &&= cuts !== undefined
    return loop.apply(x, cuts ?? none).rates
  }
  const values = ritzValues(map, loop.states.size)
  return solved ? values : undefined
}
