/** @file Large linear maps that are known by what they do to a vector: outer eigenvalues, solutions, both from a Krylov space. */
import { type Eigenvalue, eigenvalues } from './eigenvalues.js'
import { randomStream } from './random.js'

export type LinearMap = (x: Float64Array) => Float64Array

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let n = 0; n < a.length; n++) sum += (a[n] ?? 0) * (b[n] ?? 0)
  return sum
}
const norm = (a: Float64Array): number => Math.sqrt(dot(a, a))

interface Space {
  readonly basis: readonly Float64Array[]
  /** Columns of the Hessenberg matrix: column k has k + 2 entries. */
  readonly columns: readonly Float64Array[]
}

/** Arnoldi: an orthonormal basis of start, A start, A² start, …, orthogonalised twice. */
function krylov(map: LinearMap, start: Float64Array, size: number): Space {
  const scale = norm(start)
  const basis: Float64Array[] = [start.map((x) => x / scale)]
  const columns: Float64Array[] = []
  for (let k = 0; k < size; k++) {
    const next = map(basis[k] ?? start)
    const before = norm(next)
    const column = new Float64Array(k + 2)
    for (let twice = 0; twice < 2; twice++) {
      for (let j = 0; j <= k; j++) {
        const v = basis[j] ?? start
        const part = dot(v, next)
        column[j] = (column[j] ?? 0) + part
        for (let n = 0; n < next.length; n++) next[n] = (next[n] ?? 0) - part * (v[n] ?? 0)
      }
    }
    const rest = norm(next)
    columns.push(column)
    if (!(rest > 1e-13 * before)) break
    column[k + 1] = rest
    basis.push(next.map((x) => x / rest))
  }
  return { basis, columns }
}

/** Estimates of the outermost eigenvalues: those of the map within a Krylov space of a fixed random start. */
export function ritzValues(map: LinearMap, n: number, size = 80): readonly Eigenvalue[] {
  const random = randomStream(1, 'krylov')
  const start = new Float64Array(n).map(() => random.normal())
  const { columns } = krylov(map, start, Math.min(size, n))
  const m = columns.length
  return eigenvalues(
    Float64Array.from({ length: m * m }, (_, k) => columns[k % m]?.[Math.floor(k / m)] ?? 0),
    m,
  )
}

/** Sizes of the spaces that a solution is looked for in: orthogonalising costs their square. */
const SIZES = [20, 40, 80, 160]

/** x with map(x) = right, by least squares in a Krylov space; undefined where that does not reach the tolerance. */
export function solveKrylov(
  map: LinearMap,
  right: Float64Array,
  tolerance = 1e-11,
): Float64Array | undefined {
  const scale = norm(right)
  if (scale === 0) return new Float64Array(right.length)
  for (const size of SIZES) {
    const { basis, columns } = krylov(map, right, Math.min(size, right.length))
    const y = leastSquares(columns, scale)
    const x = new Float64Array(right.length)
    y.forEach((weight, k) => {
      const v = basis[k] ?? right
      for (let n = 0; n < x.length; n++) x[n] = (x[n] ?? 0) + weight * (v[n] ?? 0)
    })
    const image = map(x)
    const missed = norm(right.map((b, n) => b - (image[n] ?? 0)))
    if (missed <= tolerance * scale) return x
    if (columns.length < size) return undefined
  }
  return undefined
}

/** The y that makes |scale · first unit vector − H y| smallest: rotations turn H into a triangle. */
function leastSquares(columns: readonly Float64Array[], scale: number): Float64Array {
  const m = columns.length
  const triangle = columns.map((column) => Float64Array.from(column))
  const right = new Float64Array(m + 1)
  right[0] = scale
  for (let k = 0; k < m; k++) {
    const [a, b] = [triangle[k]?.[k] ?? 0, triangle[k]?.[k + 1] ?? 0]
    const r = Math.hypot(a, b)
    const [c, s] = r === 0 ? [1, 0] : [a / r, b / r]
    for (const column of [...triangle.slice(k), right]) {
      const [u, v] = [column[k] ?? 0, column[k + 1] ?? 0]
      column[k] = c * u + s * v
      if (k + 1 < column.length) column[k + 1] = c * v - s * u
    }
  }
  const y = new Float64Array(m)
  for (let k = m - 1; k >= 0; k--) {
    let sum = right[k] ?? 0
    for (let j = k + 1; j < m; j++) sum -= (triangle[j]?.[k] ?? 0) * (y[j] ?? 0)
    y[k] = sum / (triangle[k]?.[k] ?? Number.NaN)
  }
  return y
}
