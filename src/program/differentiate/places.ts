/** @file Whether two places of a buffer can only meet in one iteration of the loops that they share. */
import type { Extent, Place } from '../program.js'

/** A loop, by identity: the same object is the same loop. */
export interface Loop {
  readonly variable: string
  readonly extent: Extent
}

/** A place with all loops around it, outermost first; those of reductions come last. */
export interface Reach {
  readonly at: Place
  readonly loops: readonly Loop[]
}

export interface Sizes {
  readonly batch: number
  readonly ring: number
}

/** At least two samples: what holds for one alone holds by chance. */
const lengthOf = (extent: Extent, { batch }: Sizes): number =>
  extent === 'batch' ? Math.max(batch, 2) : extent

/** The loops that enclose both, as far as they are the same. */
export function shared(a: readonly Loop[], b: readonly Loop[]): readonly Loop[] {
  const end = a.findIndex((each, k) => each !== b[k])
  return end < 0 ? a : a.slice(0, end)
}

const strideOf = (at: Place, variable: string): number =>
  at.terms.reduce((sum, term) => (term.variable === variable ? sum + term.stride : sum), 0)

interface Interval {
  readonly low: number
  readonly high: number
}

const widened = ({ low, high }: Interval, span: number): Interval => ({
  low: low + Math.min(0, span),
  high: high + Math.max(0, span),
})

/** All positions of a place, the slot left out. */
const extentOf = ({ at, loops }: Reach, sizes: Sizes): Interval =>
  loops.reduce(
    (range, { variable, extent }) => widened(range, strideOf(at, variable) * (lengthOf(extent, sizes) - 1)),
    { low: at.offset, high: at.offset } as Interval,
  )

/**
 * True only if equal positions imply equal iterations of the `common` loops. With positions Σ s·c + x and Σ s·c′ + y for the
 * loops c, c′ and |x − y| ≤ D that holds when, from the smallest stride up, each is more than D plus all that the smaller reach.
 */
export function meetOnlyTogether(a: Reach, b: Reach, common: readonly Loop[], sizes: Sizes): boolean {
  const slots = strideOf(a.at, 'slot') - strideOf(b.at, 'slot')
  const [one, other] = [extentOf(a, sizes), extentOf(b, sizes)]
  if (slots === 0 && (one.high < other.low || other.high < one.low)) return true
  const free = (reach: Reach): Interval =>
    extentOf({ at: reach.at, loops: reach.loops.filter((each) => !common.includes(each)) }, sizes)
  const [x, y] = [free(a), free(b)]
  const apart = widened({ low: x.low - y.high, high: x.high - y.low }, slots * (sizes.ring - 1))
  let reached = Math.max(Math.abs(apart.low), Math.abs(apart.high))
  const steps: { readonly stride: number; readonly count: number }[] = []
  for (const { variable, extent } of common) {
    const count = lengthOf(extent, sizes)
    const stride = strideOf(a.at, variable)
    if (count < 2) continue
    if (stride !== strideOf(b.at, variable)) return false
    steps.push({ stride: Math.abs(stride), count })
  }
  for (const { stride, count } of steps.sort((p, q) => p.stride - q.stride)) {
    if (stride <= reached) return false
    reached += stride * (count - 1)
  }
  return true
}

/** Places 0 … size − 1, counted as digits are: each stride is all that the smaller ones reach. */
export function covers({ at, loops }: Reach, size: number, batch: number): boolean {
  const lengths = new Map(
    loops.map(({ variable, extent }) => [variable, extent === 'batch' ? batch : extent]),
  )
  const steps = at.terms.map(({ variable, stride }) => ({ stride, length: lengths.get(variable) ?? 0 }))
  let reached = 1
  for (const { stride, length } of steps.filter((s) => s.length !== 1).sort((a, b) => a.stride - b.stride)) {
    if (stride !== reached) return false
    reached *= length
  }
  return at.offset === 0 && reached === size
}
