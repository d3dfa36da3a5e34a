/** @file A stretch of time on Chebyshev nodes, with the temporal operators as matrices (docs/mathematics.md). */

export type Signal = Float64Array

export interface Timeline {
  /** From 0 to the duration, densest at both ends. */
  readonly times: readonly number[]
  /** Of Clenshaw and Curtis: Σ weight · value = ∫ value dt. */
  readonly weights: readonly number[]
  /** d/dt. */
  readonly derivative: (f: Signal) => Signal
  /** y of y + τ ẏ = f with y = 0 at the start, for τ < 0 at the end. */
  readonly lowPass: (tau: number, f: Signal) => Signal
  /** f(t − d), d of either sign; beyond the ends f keeps the value that it has there. */
  readonly delayed: (d: number, f: Signal) => Signal
}

type Matrix = readonly Float64Array[]

const entry = (a: ArrayLike<number>, n: number): number => a[n] ?? Number.NaN

function apply(matrix: Matrix, f: Signal): Signal {
  return Float64Array.from(matrix, (row) => {
    let sum = 0
    for (let n = 0; n < row.length; n++) sum += entry(row, n) * entry(f, n)
    return sum
  })
}

/** Solvers kept per timeline, by time constant. */
const KEPT = 64

/** `degree` + 1 nodes; the degree is even. */
export function chebyshev(duration: number, degree: number): Timeline {
  const nodes = Array.from({ length: degree + 1 }, (_, k) => k)
  const angle = (k: number): number => (Math.PI * k) / degree
  const times = nodes.map((k) => duration * Math.sin(angle(k) / 2) ** 2)
  const rate = derivativeMatrix(duration, nodes, angle)
  const solvers = new Map<number, (f: Signal) => Signal>()
  const solver = (tau: number): ((f: Signal) => Signal) => {
    const known = solvers.get(tau)
    if (known) return known
    const start = tau > 0 ? 0 : degree
    const made = factorize(
      rate.map((row, i) => row.map((m, j) => Number(i === j) + (i === start ? 0 : tau * m))),
    )
    if (solvers.size >= KEPT) solvers.clear()
    solvers.set(tau, made)
    return made
  }
  return {
    times,
    weights: quadrature(duration, nodes, angle),
    derivative: (f) => apply(rate, f),
    lowPass: (tau, f) => solver(tau)(f.map((x, i) => (i === (tau > 0 ? 0 : degree) ? 0 : x))),
    delayed: (d, f) =>
      apply(
        times.map((t) => interpolate(Math.min(Math.max(t - d, 0), duration), times)),
        f,
      ),
  }
}

/** Barycentric weights of the nodes, up to a factor. */
const barycentric = (k: number, last: number): number =>
  (k % 2 === 0 ? 1 : -1) * (k === 0 || k === last ? 0.5 : 1)

function derivativeMatrix(duration: number, nodes: readonly number[], angle: (k: number) => number): Matrix {
  const last = nodes.length - 1
  return nodes.map((i) => {
    const row = Float64Array.from(nodes, (j) => {
      if (i === j) return 0
      // t_i − t_j without cancellation
      const gap = duration * Math.sin((angle(i) + angle(j)) / 2) * Math.sin((angle(i) - angle(j)) / 2)
      return barycentric(j, last) / barycentric(i, last) / gap
    })
    row[i] = -row.reduce((sum, x) => sum + x, 0)
    return row
  })
}

function quadrature(duration: number, nodes: readonly number[], angle: (k: number) => number): number[] {
  const last = nodes.length - 1
  return nodes.map((k) => {
    let sum = 1
    for (let j = 1; j <= last / 2; j++)
      sum -= ((j === last / 2 ? 1 : 2) / (4 * j * j - 1)) * Math.cos(2 * j * angle(k))
    return ((k === 0 || k === last ? 0.5 : 1) * sum * duration) / last
  })
}

function interpolate(t: number, times: readonly number[]): Float64Array {
  const hit = times.indexOf(t)
  const terms = Float64Array.from(times, (s, k) =>
    hit >= 0 ? Number(k === hit) : barycentric(k, times.length - 1) / (t - s),
  )
  const total = terms.reduce((sum, x) => sum + x, 0)
  return terms.map((x) => x / total)
}

/** Solves A x = f by triangular factors, with partial pivoting. */
function factorize(a: readonly Float64Array[]): (f: Signal) => Signal {
  const rows = [...a]
  const order = rows.map((_, i) => i)
  const size = rows.length
  for (let k = 0; k < size; k++) {
    let best = k
    for (let i = k + 1; i < size; i++)
      if (Math.abs(entry(rows[i] ?? [], k)) > Math.abs(entry(rows[best] ?? [], k))) best = i
    swap(rows, k, best)
    swap(order, k, best)
    const pivot = rows[k] ?? []
    for (let i = k + 1; i < size; i++) {
      const row = rows[i] as Float64Array
      const factor = entry(row, k) / entry(pivot, k)
      row[k] = factor
      for (let j = k + 1; j < size; j++) row[j] = entry(row, j) - factor * entry(pivot, j)
    }
  }
  return (f) => {
    const x = Float64Array.from(order, (i) => entry(f, i))
    for (let i = 1; i < size; i++) {
      let sum = entry(x, i)
      for (let j = 0; j < i; j++) sum -= entry(rows[i] ?? [], j) * entry(x, j)
      x[i] = sum
    }
    for (let i = size - 1; i >= 0; i--) {
      let sum = entry(x, i)
      for (let j = i + 1; j < size; j++) sum -= entry(rows[i] ?? [], j) * entry(x, j)
      x[i] = sum / entry(rows[i] ?? [], i)
    }
    return x
  }
}

function swap<T>(list: T[], a: number, b: number): void {
  const held = list[a] as T
  list[a] = list[b] as T
  list[b] = held
}
