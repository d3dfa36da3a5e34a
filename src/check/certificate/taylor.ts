/** @file Taylor remainders of the loss along a direction, where they are well above rounding, and the orders in which they vanish. */
import { randomStream } from '../../base/random.js'
import { type Fit, slopeOf } from './fit.js'
import { type Loss, type Parameters, put } from './loss.js'

/** Remainder of one order: |L(h) − L|, |L(h) − L − h g·d|, |L(h) − L(−h) − 2 h g·d|. */
export interface Remainder {
  readonly sizes: readonly number[]
  readonly rests: readonly number[]
  /** None where the remainder is no larger than rounding. */
  readonly fit?: Fit
}

export interface Taylor {
  /** g·d. */
  readonly change: number
  /** What is left of L − L by rounding. */
  readonly noise: number
  /** By order, 0 to 2. */
  readonly remainders: readonly [Remainder, Remainder, Remainder]
}

/** The base name of each group, with its parameters: `W` of W[h,x], W[y,h]. */
export function groupsOf(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const name of names) {
    const key = name.replace(/\[.*/, '')
    groups.set(key, [...(groups.get(key) ?? []), name])
  }
  return groups
}

/** As large as the parameter itself, in each; of the structure that the simulation gives its weights. */
export function directionOf(
  { sim, base }: Pick<Loss, 'sim' | 'base'>,
  names: readonly string[],
  seed: number,
): Parameters {
  return new Map(
    names.map((name) => {
      const at = base.get(name) ?? new Float64Array()
      const { normal } = randomStream(seed, `direction ${name}`)
      const size = Math.sqrt(at.reduce((s, x) => s + x * x, 0) / Math.max(1, at.length))
      const scale = size > 0 ? size : SMALL
      sim.set(
        name,
        at.map(() => scale * normal()),
      )
      const along = Float64Array.from(sim.get(name))
      sim.set(name, at)
      return [name, along]
    }),
  )
}

/** The size of a change in what is zero. */
const SMALL = 0.1
/** The first look, and how many halvings show nothing but rounding. */
const FIRST = 2 ** -9
const QUIET = [2 ** -29]
/** Remainders begin where they are so many times rounding. */
const CLEAR = 1e3
const LEAST = 2 ** -24
/** Sizes that a slope is fitted to, and the ratio of one to the next. */
const POINTS = 4
const SPREAD = 1.6

export interface TaylorOptions {
  readonly gradient?: Loss['gradient']
  /** The run is made with other parameters than those that the gradient is of. */
  readonly moved?: (parameters: Parameters) => Parameters
  readonly seed: number
  /** Highest order that is looked at. */
  readonly most?: 1 | 2
}

export async function taylor(loss: Loss, names: readonly string[], options: TaylorOptions): Promise<Taylor> {
  const { gradient = loss.gradient, moved = (p) => p, seed, most = 2 } = options
  const along = directionOf(loss, names, seed)
  const change = names.reduce(
    (sum, name) =>
      sum + Array.from(gradient[name] ?? []).reduce((s, g, k) => s + g * (along.get(name)?.[k] ?? 0), 0),
    0,
  )
  const known = new Map<number, number>()
  const L = async (h: number): Promise<number> => {
    const found = known.get(h)
    if (found !== undefined) return found
    const there = new Map(
      [...loss.base].map(([name, x]) => {
        const d = along.get(name)
        return [name, d ? x.map((v, k) => v + h * (d[k] ?? 0)) : x]
      }),
    )
    const value = await loss.at(moved(there))
    known.set(h, value)
    return value
  }
  const rests = [
    async (h: number) => Math.abs((await L(h)) - (await L(0))),
    async (h: number) => Math.abs((await L(h)) - (await L(0)) - h * change),
    async (h: number) => Math.abs((await L(h)) - (await L(-h)) - 2 * h * change),
  ] as const
  let noise = 2 ** -51 * Math.abs(await L(0))
  // a wrong gradient is no rounding: it has no part in the second difference
  for (const h of QUIET) noise = Math.max(noise, Math.abs((await L(h)) + (await L(-h)) - 2 * (await L(0))))
  const seen = async (order: 0 | 1 | 2, sizes: readonly number[]): Promise<Remainder> => {
    const list: number[] = []
    for (const h of sizes) list.push(await rests[order](h))
    const isClear = list.length > 1 && list.every((rest) => rest > noise)
    return { sizes, rests: list, ...(isClear ? { fit: slopeOf(sizes, list) } : {}) }
  }
  const look = async (order: 1 | 2, power: number): Promise<Remainder> => {
    const rest = rests[order]
    let [size, found] = [FIRST, await rest(FIRST)]
    if (!(found > noise * CLEAR)) return { sizes: [size], rests: [found] }
    // where it begins, as a remainder of this power: looked at twice, since far off others may add to it
    for (let n = 0; n < 2; n++) {
      const ratio = found / (noise * CLEAR)
      size = Math.max(LEAST, size * Math.max(ratio, 1e-6) ** (-1 / power))
      found = await rest(size)
    }
    const sizes = Array.from({ length: POINTS }, (_, k) => size * SPREAD ** k)
    return seen(order, sizes)
  }
  const one = await look(1, 2)
  const two = most === 2 ? await look(2, 3) : { sizes: [], rests: [] }
  const zero = await seen(0, one.sizes)
  put(loss.sim, loss.base)
  return { change, noise, remainders: [zero, one, two] }
}
