/** @file Affine equations in many complex unknowns, given by what they leave: solved by probing and elimination. */
import { type Complex, complex, minus, size, times } from '../../expr/complex.js'

const over = (a: Complex, b: Complex): Complex => {
  const d = b.re * b.re + b.im * b.im
  return complex((a.re * b.re + a.im * b.im) / d, (a.im * b.re - a.re * b.im) / d)
}

/** x with residual(x) = 0; undefined where the equations do not determine it. */
export function solveAffine(
  unknowns: number,
  residual: (x: readonly Complex[]) => readonly Complex[],
): readonly Complex[] | undefined {
  const none = Array.from({ length: unknowns }, () => complex(0))
  const rest = residual(none)
  const columns = none.map((_, k) =>
    residual(none.with(k, complex(1))).map((r, n) => minus(r, rest[n] ?? complex(0))),
  )
  const rows = rest.map((r, n) => [...columns.map((c) => c[n] ?? complex(0)), minus(complex(0), r)])
  return eliminate(rows)
}

function eliminate(rows: Complex[][]): readonly Complex[] | undefined {
  const n = rows.length
  const at = (i: number, j: number): Complex => rows[i]?.[j] ?? complex(0)
  for (let c = 0; c < n; c++) {
    let best = c
    for (let i = c + 1; i < n; i++) if (size(at(i, c)) > size(at(best, c))) best = i
    if (size(at(best, c)) < 1e-12) return undefined
    const [a, b] = [rows[c] ?? [], rows[best] ?? []]
    rows[c] = b
    rows[best] = a
    for (let i = 0; i < n; i++) {
      if (i === c) continue
      const factor = over(at(i, c), at(c, c))
      if (size(factor) > 0) rows[i] = (rows[i] ?? []).map((v, j) => minus(v, times(factor, at(c, j))))
    }
  }
  return rows.map((_, i) => over(at(i, n), at(i, i)))
}
