/** @file What belongs to a half of samples or rows: where it begins, its loops, its private buffers. */
import { loop } from '../build.js'
import type { Buffer, Extent, Half, Program, Statement } from '../program.js'

export type Loop = Extract<Statement, { readonly kind: 'for' }>

export interface Halving {
  readonly program: Program
  /** Those that are new; the list grows. */
  readonly buffers: Buffer[]
}

/** Turns that stay together, so that no number changes from the middle of a vector to what is left over. */
const GRAIN = 4
/** Samples that stay together: where they lie makes no difference, but an odd one would be multiplied alone. */
const PAIR = 2

/** Turns of a loop, over all samples or over something else. */
export interface Turns {
  readonly extent: number
  readonly samples: boolean
}

/** How many turns of a loop stay with one of so many threads; with one sample loops go along rows of weights, where vectors lie. */
export function grainOf({ extent, samples }: Turns, threads: number, { relaxed, batch }: Program): number {
  if (extent < GRAIN * GRAIN * threads) return relaxed ? GRAIN : 1
  return batch > 1 && (samples || !relaxed) ? PAIR : GRAIN
}

/** Samples or rows below which halves are not worth their joining. */
export const LEAST = 4 * GRAIN

/** Where the part of a thread of so many turns begins. What is left over stays with a whole grain, as it is left over from one. */
export const boundOf = (extent: number, thread: number, threads: number, grain: number): number =>
  thread === threads ? extent : grain * Math.floor((Math.floor(extent / grain) * thread) / threads)

/** A half of so many turns of a variable. */
export function halfOf(
  variable: string,
  turns: Turns,
  index: 0 | 1,
  program: Program,
): Half & { readonly to: number } {
  const { extent } = turns
  const grain = grainOf(turns, 2, program)
  const [from, to] = [boundOf(extent, index, 2, grain), boundOf(extent, index + 1, 2, grain)]
  return { index, variable, extent, from, to }
}

/** A buffer for a half of what is added up to another. */
export function privateBuffer(
  { program, buffers }: Halving,
  id: string,
  index: 0 | 1,
  shape: readonly Extent[],
): string {
  const taken = new Set([...program.buffers, ...buffers].map((b) => b.id))
  let own = `${id}_half${index + 1}`
  while (taken.has(own)) own += '_'
  buffers.push({ id: own, role: 'signal', shape, ring: false, about: `a half of ${id}` })
  return own
}

export const isComment = (s: Statement): boolean => s.kind === 'comment'

/** The loops around a body that is more than one loop, outermost first. */
export function loopsOf(s: Loop): readonly Loop[] {
  const [only, ...more] = s.body.filter((t) => !isComment(t))
  return only?.kind === 'for' && more.length === 0 ? [s, ...loopsOf(only)] : [s]
}

/** The body within loops like these. */
export const nested = (loops: readonly Loop[], body: readonly Statement[]): readonly Statement[] =>
  loops.reduceRight((inner, { variable, extent }) => [loop(variable, extent, inner)], body)

/** Marks the outermost loops as belonging to a half. */
export const belonging = (list: readonly Statement[], half: Half): readonly Statement[] =>
  list.map((s) => (s.kind === 'for' ? { ...s, half } : s))
