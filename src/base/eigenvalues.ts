/**
 * @file Eigenvalues of a real matrix: balancing, Householder reduction to Hessenberg form, QR steps with complex shifts.
 *
 * Written here because `eigs` of mathjs, which is a dependency, gives up on most nonsymmetric matrices of twenty rows or more.
 */
import { internal } from './diagnostic.js'

export interface Eigenvalue {
  readonly re: number
  readonly im: number
}

const EPSILON = 2 ** -52
/** QR steps that one eigenvalue may take; three are usual. */
const PATIENCE = 120

/** Of a row-major n × n matrix, in no particular order. */
export function eigenvalues(matrix: Float64Array, n: number): readonly Eigenvalue[] {
  if (matrix.some((x) => !Number.isFinite(x))) internal('eigenvalues of a matrix that is not finite')
  const scale = scaleOf(matrix)
  const a = matrix.map((x) => x / scale)
  balance(a, n)
  hessenberg(a, n)
  const found = shiftedQr(a, n)
  return scale === 1 ? found : found.map(({ re, im }) => ({ re: re * scale, im: im * scale }))
}

/** Entries beyond which, or below whose inverse, products of four of them leave the range of doubles. */
const LARGE = 2 ** 200

/** A power of two near the largest entry, where products would leave the range. */
function scaleOf(matrix: Float64Array): number {
  const largest = matrix.reduce((most, x) => Math.max(most, Math.abs(x)), 0)
  if (largest === 0 || (largest < LARGE && largest > 1 / LARGE)) return 1
  return 2 ** Math.round(Math.log2(largest))
}

const at = (a: Float64Array, n: number): number => a[n] ?? 0

/** Scales rows and columns against each other by powers of two, which changes no eigenvalue and rounds nothing. */
function balance(a: Float64Array, n: number): void {
  for (let changed = true, sweep = 0; changed && sweep < 20; sweep++) {
    changed = false
    for (let i = 0; i < n; i++) {
      let [row, column] = [0, 0]
      for (let j = 0; j < n; j++) {
        if (j === i) continue
        row += Math.abs(at(a, i * n + j))
        column += Math.abs(at(a, j * n + i))
      }
      if (row === 0 || column === 0) continue
      const factor = 2 ** Math.round(Math.log2(row / column) / 2)
      if (column * factor + row / factor >= 0.95 * (column + row)) continue
      changed = true
      for (let j = 0; j < n; j++) {
        a[j * n + i] = at(a, j * n + i) * factor
        a[i * n + j] = at(a, i * n + j) / factor
      }
    }
  }
}

/** A ← Q' A Q with zeros below the first subdiagonal; one reflection a column. */
function hessenberg(a: Float64Array, n: number): void {
  const v = new Float64Array(n)
  for (let k = 0; k < n - 2; k++) {
    let norm = 0
    for (let i = k + 1; i < n; i++) norm = Math.hypot(norm, at(a, i * n + k))
    if (norm === 0) continue
    const head = at(a, (k + 1) * n + k)
    const alpha = head > 0 ? -norm : norm
    for (let i = k + 1; i < n; i++) v[i] = at(a, i * n + k)
    v[k + 1] = head - alpha
    let square = 0
    for (let i = k + 1; i < n; i++) square += at(v, i) ** 2
    if (square === 0) continue
    for (let j = k; j < n; j++) {
      let dot = 0
      for (let i = k + 1; i < n; i++) dot += at(v, i) * at(a, i * n + j)
      dot *= 2 / square
      for (let i = k + 1; i < n; i++) a[i * n + j] = at(a, i * n + j) - dot * at(v, i)
    }
    for (let i = 0; i < n; i++) {
      let dot = 0
      for (let j = k + 1; j < n; j++) dot += at(a, i * n + j) * at(v, j)
      dot *= 2 / square
      for (let j = k + 1; j < n; j++) a[i * n + j] = at(a, i * n + j) - dot * at(v, j)
    }
    for (let i = k + 2; i < n; i++) a[i * n + k] = 0
  }
}

/** A complex matrix as two real ones. */
interface Parts {
  readonly re: Float64Array
  readonly im: Float64Array
  readonly n: number
}

const entry = ({ re, im, n }: Parts, i: number, j: number): Eigenvalue => ({
  re: at(re, i * n + j),
  im: at(im, i * n + j),
})

const size = (z: Eigenvalue): number => Math.hypot(z.re, z.im)

const times = (a: Eigenvalue, b: Eigenvalue): Eigenvalue => ({
  re: a.re * b.re - a.im * b.im,
  im: a.re * b.im + a.im * b.re,
})

function root(z: Eigenvalue): Eigenvalue {
  const r = Math.sqrt((size(z) + Math.abs(z.re)) / 2)
  if (r === 0) return { re: 0, im: 0 }
  const other = z.im / (2 * r)
  if (z.re >= 0) return { re: r, im: other }
  return { re: Math.abs(other), im: z.im >= 0 ? r : -r }
}

/** The eigenvalue of the last 2 × 2 block that is nearer to its last entry. */
function nearest(h: Parts, last: number): Eigenvalue {
  const [a, b] = [entry(h, last - 1, last - 1), entry(h, last - 1, last)]
  const [c, d] = [entry(h, last, last - 1), entry(h, last, last)]
  const half = { re: (a.re - d.re) / 2, im: (a.im - d.im) / 2 }
  const [square, product] = [times(half, half), times(b, c)]
  const split = root({ re: square.re + product.re, im: square.im + product.im })
  // half ± split: of both sums the one whose parts cancel is nearer to d, and is had from the other without cancelling
  const sign = half.re * split.re + half.im * split.im >= 0 ? 1 : -1
  const large = { re: half.re + sign * split.re, im: half.im + sign * split.im }
  const scale = large.re ** 2 + large.im ** 2
  if (scale === 0) return d
  const shift = times(product, { re: large.re / scale, im: -large.im / scale })
  return { re: d.re - shift.re, im: d.im - shift.im }
}

function shiftedQr(a: Float64Array, n: number): readonly Eigenvalue[] {
  const h: Parts = { re: a, im: new Float64Array(n * n), n }
  const found: Eigenvalue[] = []
  for (let last = n - 1, steps = 0; last >= 0; ) {
    let first = last
    while (first > 0 && !isSplit(h, first)) first--
    if (first === last) {
      found.push(entry(h, last, last))
      last--
      steps = 0
      continue
    }
    if (++steps > PATIENCE) internal('the eigenvalues of a matrix do not converge')
    // A matrix that a step leaves as it is needs another shift now and then.
    const odd = steps % 10 === 0
    step(h, first, last, odd ? { re: size(entry(h, last, last - 1)), im: 0 } : nearest(h, last))
  }
  return found
}

/** Whether the subdiagonal entry before row i is lost beside its neighbours on the diagonal. */
function isSplit(h: Parts, i: number): boolean {
  const below = size(entry(h, i, i - 1))
  const beside = size(entry(h, i, i)) + size(entry(h, i - 1, i - 1))
  if (below > EPSILON * beside && below > Number.MIN_VALUE / EPSILON) return false
  h.re[i * h.n + i - 1] = 0
  h.im[i * h.n + i - 1] = 0
  return true
}

/** H − σ = QR, H ← RQ + σ on rows and columns first…last, by rotations of neighbouring rows. */
function step(h: Parts, first: number, last: number, shift: Eigenvalue): void {
  const { re, im, n } = h
  const rotations: { readonly c: number; readonly s: Eigenvalue }[] = []
  const move = (sign: number): void => {
    for (let i = first; i <= last; i++) {
      re[i * n + i] = at(re, i * n + i) + sign * shift.re
      im[i * n + i] = at(im, i * n + i) + sign * shift.im
    }
  }
  move(-1)
  for (let k = first; k < last; k++) {
    const [x, y] = [entry(h, k, k), entry(h, k + 1, k)]
    const r = Math.hypot(size(x), size(y))
    if (r === 0) {
      rotations.push({ c: 1, s: { re: 0, im: 0 } })
      continue
    }
    // (c, s̄; −s, c) (x, y) = (r x/|x|, 0) with c real
    const c = size(x) / r
    const unit = size(x) === 0 ? { re: 1, im: 0 } : { re: x.re / size(x), im: x.im / size(x) }
    const s = times({ re: y.re / r, im: y.im / r }, { re: unit.re, im: -unit.im })
    rotations.push({ c, s })
    for (let j = k; j <= last; j++) {
      const [u, v] = [entry(h, k, j), entry(h, k + 1, j)]
      re[k * n + j] = c * u.re + s.re * v.re + s.im * v.im
      im[k * n + j] = c * u.im + s.re * v.im - s.im * v.re
      re[(k + 1) * n + j] = c * v.re - (s.re * u.re - s.im * u.im)
      im[(k + 1) * n + j] = c * v.im - (s.re * u.im + s.im * u.re)
    }
  }
  rotations.forEach(({ c, s }, offset) => {
    const k = first + offset
    for (let i = first; i <= Math.min(k + 1, last); i++) {
      const [u, v] = [entry(h, i, k), entry(h, i, k + 1)]
      re[i * n + k] = c * u.re + s.re * v.re - s.im * v.im
      im[i * n + k] = c * u.im + s.re * v.im + s.im * v.re
      re[i * n + k + 1] = c * v.re - (s.re * u.re + s.im * u.im)
      im[i * n + k + 1] = c * v.im - (s.re * u.im - s.im * u.re)
    }
  })
  move(1)
}
