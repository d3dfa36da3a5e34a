/** @file Two descent directions side by side: angle, agreement of signs, ratio of sizes. */
import type { Directions, Local } from './directions.js'

export interface Group {
  readonly name: string
  /** Degrees. */
  readonly angle: number
  /** Share of the entries whose signs agree. */
  readonly signs: number
  /** Nothing is changed at all. */
  readonly still?: true
  /** |local| / |exact|, where the strength of the cost in the energy is known. */
  readonly ratio?: number
}

export interface Comparison {
  readonly groups: readonly Group[]
  /** Over all parameters at once, each group in units of its exact size. */
  readonly overall: number | undefined
}

/** Smaller than this beside the largest, a gradient is what rounding and the end of transients leave. */
const VANISHING = 1e-6

const norm = (v: ArrayLike<number>): number => Math.sqrt(Array.from(v).reduce((sum, x) => sum + x * x, 0))
const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a).reduce((sum, x, n) => sum + x * (b[n] ?? Number.NaN), 0)

export const degreesBetween = (cosine: number): number =>
  (180 / Math.PI) * Math.acos(Math.min(1, Math.max(-1, cosine)))

const rms = (v: ArrayLike<number>): number => norm(v) / Math.sqrt(v.length)

export function compared({ directions, strength }: Local, exact: Directions): Comparison {
  const largest = Math.max(...[...exact.values()].map(rms))
  const cosines: number[] = []
  const groups = [...directions].flatMap(([name, found]): readonly Group[] => {
    const right = exact.get(name)
    if (!right || !(rms(right) > VANISHING * largest)) return []
    const size = norm(found)
    const cosine = size === 0 ? 0 : dot(found, right) / (size * norm(right))
    cosines.push(cosine)
    const agree = right.filter((x, n) => Math.sign(x) === Math.sign(found[n] ?? 0)).length
    const ratio = strength === undefined ? undefined : size / (strength * norm(right))
    return [
      {
        name,
        angle: degreesBetween(cosine),
        signs: agree / right.length,
        ...(size === 0 ? { still: true } : {}),
        ...(ratio === undefined ? {} : { ratio }),
      },
    ]
  })
  const overall =
    cosines.length === 0 ? undefined : degreesBetween(cosines.reduce((a, b) => a + b, 0) / cosines.length)
  return { groups, overall }
}
