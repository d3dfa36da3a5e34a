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

/** Square, row after row. */
type Matrix = Float64Array

const at = (a: ArrayLike<number>, n: number): number => a[n] ?? Number.NaN

function apply(matrix: Matrix, f: Signal): Signal {
  const size = f.length
  const result = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    let sum = 0
    for (let j = 0, m = i * size; j < size; j++, m++) sum += at(matrix, m) * at(f, j)
    result[i] = sum
  }
  return result
}

/** Delays kept per timeline. */
const KEPT = 32

/** `degree` + 1 nodes; the degree is even. Weights and matrices are made when they are first needed: most timelines are never used. */
export function chebyshev(duration: number, degree: number): Timeline {
  const nodes = Array.from({ length: degree + 1 }, (_, k) => k)
  const angle = (k: number): number => (Math.PI * k) / degree
  const times = nodes.map((k) => duration * Math.sin(angle(k) / 2) ** 2)
  let weights: readonly number[] | undefined
  let rate: Matrix | undefined
  let lowPass: Timeline['lowPass'] | undefined
  const shifts = new Map<number, Matrix>()
  const shift = (d: number): Matrix => {
    const known = shifts.get(d)
    if (known) return known
    const made = new Float64Array(times.length ** 2)
    times.forEach((t, n) => {
      made.set(interpolate(Math.min(Math.max(t - d, 0), duration), times), n * times.length)
    })
    if (shifts.size >= KEPT) shifts.clear()
    shifts.set(d, made)
    return made
  }
  return {
    times,
    get weights() {
      weights ??= quadrature(duration, nodes, angle)
      return weights
    },
    derivative(f) {
      rate ??= derivativeMatrix(duration, nodes, angle)
      return apply(rate, f)
    },
    lowPass(tau, f) {
      lowPass ??= lowPassOn(duration, degree)
      return lowPass(tau, f)
    },
    delayed: (d, f) => apply(shift(d), f),
  }
}

/** The same timeline with low-passes that start from the value of their signal, as if it had always been there. */
export const fromRest = (timeline: Timeline): Timeline => ({
  times: timeline.times,
  get weights() {
    return timeline.weights
  },
  derivative: timeline.derivative,
  delayed: timeline.delayed,
  lowPass(tau, f) {
    const rest = at(f, tau > 0 ? 0 : f.length - 1)
    return timeline
      .lowPass(
        tau,
        f.map((x) => x - rest),
      )
      .map((y) => y + rest)
  },
})

/**
 * y + τ ẏ = f in Chebyshev coefficients over x from −1 to 1, integrated once: α y_k + (c y_{k−1} − y_{k+1})/2k is the same of f,
 * where α = 2τ/T, and c = 2 for k = 1 else 1. Eliminated from the highest k down to y_0, which the zero at one end settles.
 */
function lowPassOn(duration: number, degree: number): Timeline['lowPass'] {
  const size = degree + 1
  const half = (k: number): number => (k === 0 || k === degree ? 0.5 : 1)
  // times rise with the node, x = −cos of the angle, so that T_k(x) = (−1)^k cos(k angle)
  const cosine = (k: number, n: number): number =>
    (k % 2 === 0 ? 1 : -1) * Math.cos((Math.PI * ((k * n) % (2 * degree))) / degree)
  const toNodes = new Float64Array(size * size)
  const toCoefficients = new Float64Array(size * size)
  for (let n = 0; n < size; n++)
    for (let k = 0; k < size; k++) {
      toNodes[n * size + k] = cosine(k, n)
      toCoefficients[k * size + n] = (2 / degree) * half(k) * half(n) * cosine(k, n)
    }
  return (tau, f) => {
    const alpha = (2 * tau) / duration
    const g = apply(toCoefficients, f)
    // y_k = fall_k y_{k−1} + rest_k
    const fall = new Float64Array(size + 1)
    const rest = new Float64Array(size + 1)
    for (let k = degree; k > 0; k--) {
      const below = k === 1 ? 2 : 1
      const right = (below * at(g, k - 1) - (k === degree ? 0 : at(g, k + 1))) / (2 * k)
      const pivot = alpha - at(fall, k + 1) / (2 * k)
      fall[k] = -below / (2 * k) / pivot
      rest[k] = (right + at(rest, k + 1) / (2 * k)) / pivot
    }
    // Σ sign^k y_k = 0, with y_k = a_k y_0 + b_k
    const sign = tau > 0 ? -1 : 1
    let [a, b, power, sumA, sumB] = [1, 0, 1, 1, 0]
    for (let k = 1; k <= degree; k++) {
      a *= at(fall, k)
      b = at(fall, k) * b + at(rest, k)
      power *= sign
      sumA += power * a
      sumB += power * b
    }
    const y = new Float64Array(size)
    y[0] = -sumB / sumA
    for (let k = 1; k <= degree; k++) y[k] = at(fall, k) * at(y, k - 1) + at(rest, k)
    return apply(toNodes, y)
  }
}

/** Barycentric weights of the nodes, up to a factor. */
const barycentric = (k: number, last: number): number =>
  (k % 2 === 0 ? 1 : -1) * (k === 0 || k === last ? 0.5 : 1)

function derivativeMatrix(duration: number, nodes: readonly number[], angle: (k: number) => number): Matrix {
  const last = nodes.length - 1
  const rows = nodes.map((i) => {
    const row = nodes.map((j) => {
      if (i === j) return 0
      // t_i − t_j without cancellation
      const gap = duration * Math.sin((angle(i) + angle(j)) / 2) * Math.sin((angle(i) - angle(j)) / 2)
      return barycentric(j, last) / barycentric(i, last) / gap
    })
    row[i] = -row.reduce((sum, x) => sum + x, 0)
    return row
  })
  return Float64Array.from(rows.flat())
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
