/** @file What a figure shows: panels of curves over time. Data in, no drawing. */

/** Ordered for few curves: the first six stay apart for colour-blind readers (Okabe & Ito). */
export const PALETTE: readonly string[] = [
  '#0072b2',
  '#d55e00',
  '#009e73',
  '#cc79a7',
  '#e69f00',
  '#56b4e9',
  '#5a5a5a',
  '#8c6bb1',
  '#7a4b1e',
  '#7f9c00',
]

export interface Curve {
  /** Absent: drawn, but not in the legend. */
  readonly name?: string
  readonly x: ArrayLike<number>
  readonly y: ArrayLike<number>
  /** Colour of the palette; by default the curve's place among the named ones. */
  readonly color?: number
  /** Dashed: what another curve should reach. */
  readonly dashed?: boolean
  /** One of many: thin and light. */
  readonly faint?: boolean
}

/** A level to be reached, drawn across the panel. */
export interface Level {
  readonly y: number
  readonly name?: string
  readonly color?: number
}

export interface Panel {
  readonly title: string
  readonly curves: readonly Curve[]
  readonly levels?: readonly Level[]
  /** Unit of y, in parentheses after the title. */
  readonly unit?: string
  readonly log?: boolean
  /** What x is, where it is no time. */
  readonly x?: { readonly label: string; readonly log?: boolean }
  /** In place of curves: values by name, drawn as bars from zero. */
  readonly bars?: readonly { readonly name: string; readonly value: number }[]
}

/** Keeps what a screen can show: of each of `buckets` stretches the first, the extremes and the last point. */
export function thin(
  curve: Curve,
  buckets: number,
): { readonly x: readonly number[]; readonly y: readonly number[] } {
  const n = Math.min(curve.x.length, curve.y.length)
  const kept: number[] = []
  const add = (i: number): void => {
    if (kept.at(-1) !== i) kept.push(i)
  }
  if (n <= 4 * buckets) for (let i = 0; i < n; i++) kept.push(i)
  for (let b = 0; b < buckets && n > 4 * buckets; b++) {
    const from = Math.floor((b * n) / buckets)
    const to = Math.floor(((b + 1) * n) / buckets) - 1
    let [low, high] = [from, from]
    for (let i = from; i <= to; i++) {
      if ((curve.y[i] ?? 0) < (curve.y[low] ?? 0)) low = i
      if ((curve.y[i] ?? 0) > (curve.y[high] ?? 0)) high = i
    }
    add(from)
    add(Math.min(low, high))
    add(Math.max(low, high))
    add(to)
  }
  return { x: kept.map((i) => curve.x[i] ?? 0), y: kept.map((i) => curve.y[i] ?? 0) }
}

/** True when values are positive and span more than `decades`, so that a logarithmic axis shows more. */
export function spansDecades(curves: readonly Curve[], decades = 2.5): boolean {
  let [low, high] = [Number.POSITIVE_INFINITY, 0]
  for (const { y } of curves) {
    for (let i = 0; i < y.length; i++) {
      const value = y[i] ?? 0
      if (value < 0) return false
      if (value === 0) continue
      low = Math.min(low, value)
      high = Math.max(high, value)
    }
  }
  return high / low > 10 ** decades
}

/** For where many curves cannot be told apart: the mean of a cloud between its least and its most. */
export function envelope({ curves }: Panel): readonly Curve[] {
  const cloud = curves.filter((curve) => curve.faint)
  const named = curves.filter((curve) => curve.name !== undefined)
  const [first] = cloud
  if (!first) return named
  const edge = (name: string, pick: (a: number, b: number) => number): Curve => ({
    name,
    x: first.x,
    y: Array.from(first.y, (_, row) => cloud.map((curve) => curve.y[row] ?? 0).reduce((a, b) => pick(a, b))),
  })
  return [...named, edge('most', Math.max), edge('least', Math.min)]
}
