/** @file x in A x = b by elimination with row pivots: for small systems, apart from the solver that programs use. */

export function eliminated(A: readonly (readonly number[])[], b: readonly number[]): readonly number[] {
  const n = b.length
  const rows = A.map((row, i) => Float64Array.from([...row, b[i] ?? 0]))
  const at = (row: Float64Array | undefined, k: number): number => row?.[k] ?? 0
  for (let c = 0; c < n; c++) {
    let best = c
    for (let i = c + 1; i < n; i++) if (Math.abs(at(rows[i], c)) > Math.abs(at(rows[best], c))) best = i
    const [pivot, other] = [rows[best], rows[c]]
    if (!pivot || !other) continue
    rows[best] = other
    rows[c] = pivot
    for (let i = c + 1; i < n; i++) {
      const row = rows[i]
      const factor = at(row, c) / at(pivot, c)
      if (row) for (let k = c; k <= n; k++) row[k] = at(row, k) - factor * at(pivot, k)
    }
  }
  const x = new Float64Array(n)
  for (let i = n - 1; i >= 0; i--) {
    let sum = at(rows[i], n)
    for (let k = i + 1; k < n; k++) sum -= at(rows[i], k) * (x[k] ?? 0)
    x[i] = sum / at(rows[i], i)
  }
  return [...x]
}
