/** @file How far two executions are apart, number by number. */

export type Numbers = ReadonlyMap<string, ArrayLike<number>>

/** The largest difference, in units of the last place of the largest number of its array. */
export function furthest(
  a: Numbers,
  b: Numbers,
  precision: 'f64' | 'f32',
): { readonly name: string; readonly ulps: number } {
  const epsilon = precision === 'f64' ? 2 ** -53 : 2 ** -24
  let worst = { name: '', ulps: 0 }
  for (const [name, left] of a) {
    const right = b.get(name)
    let size = 0
    let difference = 0
    for (let k = 0; k < left.length; k++) {
      const [x, y] = [left[k] ?? Number.NaN, right?.[k] ?? Number.NaN]
      size = Math.max(size, Math.abs(x))
      if (!Object.is(x, y))
        difference = Math.max(difference, Math.abs(x - y), Number.isNaN(x - y) ? Infinity : 0)
    }
    const ulps = difference === 0 ? 0 : difference / (2 * epsilon * size)
    if (ulps > worst.ulps || worst.name === '') worst = { name, ulps }
  }
  return worst
}
