/** @file The slope of a function at zero by central differences, with a step that suits it. */

/** Central differences of order 6, and of order 4 from the inner points. */
const STENCIL = [3 / 4, -3 / 20, 1 / 60] as const
const COARSE = [2 / 3, -1 / 12, 0] as const
const STEP = 0.005
/** How far the two may lie apart: what is cut off the finer one is then far below rounding. */
const CLOSE = 1e-7
const MOST_HALVINGS = 2

/** f'(0), with smaller steps where f bends too much for larger ones. */
export function difference(f: (h: number) => number, halvings = 0): number {
  const step = STEP / 2 ** halvings
  const pairs = STENCIL.map((_, n) => f((n + 1) * step) - f(-(n + 1) * step))
  const slope = (weights: readonly number[]): number =>
    pairs.reduce((sum, p, n) => sum + p * (weights[n] ?? 0), 0) / step
  const fine = slope(STENCIL)
  const apart = Math.abs(fine - slope(COARSE))
  return apart > CLOSE * Math.abs(fine) && halvings < MOST_HALVINGS ? difference(f, halvings + 1) : fine
}
