/** @file A straight line through points on logarithmic axes: its slope, and the interval in which 95 of 100 such slopes lie. */

export interface Fit {
  readonly slope: number
  /** Half of the 95 % confidence interval; infinite where two points leave nothing to judge by. */
  readonly within: number
}

/** Student's t at 97.5 % by degrees of freedom, from 1; beyond the list its last. */
const STUDENT = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228]

/** Least squares of log y on log x; both are positive. */
export function slopeOf(x: readonly number[], y: readonly number[]): Fit {
  const n = x.length
  const [a, b] = [x.map(Math.log), y.map(Math.log)]
  const mean = (v: readonly number[]): number => v.reduce((s, z) => s + z, 0) / n
  const [ma, mb] = [mean(a), mean(b)]
  const spread = a.reduce((s, v) => s + (v - ma) ** 2, 0)
  const slope = a.reduce((s, v, k) => s + (v - ma) * ((b[k] ?? 0) - mb), 0) / spread
  const rest = a.reduce((s, v, k) => s + ((b[k] ?? 0) - mb - slope * (v - ma)) ** 2, 0)
  const freedom = n - 2
  if (freedom < 1) return { slope, within: Number.POSITIVE_INFINITY }
  const t = STUDENT[Math.min(freedom, STUDENT.length) - 1] ?? 0
  return { slope, within: t * Math.sqrt(rest / freedom / spread) }
}

/** How a slope is written beside its interval. */
export const fitText = ({ slope, within }: Fit): string =>
  `${slope.toFixed(2)} ± ${Number.isFinite(within) ? within.toFixed(2) : '∞'}`
