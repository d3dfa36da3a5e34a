/** @file What a rule of learning says about one block of parameters, read from its statement alone: rate, interval, range. */
import { children } from '../../expr/build.js'
import { type Expr, kindOfIndex } from '../../expr/expr.js'
import { evaluate } from '../../model/evaluate.js'
import type { Model } from '../../model/model.js'
import { resolveValues } from '../../model/values.js'
import type { Derivation } from '../../pipeline.js'

type Core = Derivation['core']
export type Law = Core['plasticity'][number]

/** A block that a rule changes: `W[h,x]`, a row of numbers per neuron of h. */
export interface Block {
  readonly name: string
  readonly law: Law
  /** Numbers that belong to one neuron. */
  readonly row: number
}

/** The name of a parameter: `W` of `W[h,x]`. */
export const parameterOf = (name: string): string => name.replace(/\[.*/, '')
/** The population that owns a block. */
export const ownerOf = (name: string): string => /\[([^,\]]*)/.exec(name)?.[1] ?? ''

/** η of each neuron of the population that owns the block; one number where all have the same. */
export function rateOf({ law, name }: Block, model: Model, seed: number): readonly number[] {
  const kind = kindOfIndex(law.indices[0] ?? '')
  const known = new Map<string, Float64Array>()
  const of = (constant: string): Float64Array => {
    const values = known.get(constant) ?? resolveValues(model, ownerOf(name), constant, { seed, kind })
    known.set(constant, values)
    return values
  }
  const at = (n: number): number =>
    evaluate(law.rate, (s) => of(s.name)[of(s.name).length === 1 ? 0 : n]) ?? Number.NaN
  const first = at(0)
  const count = Math.max(1, ...[...known.values()].map((v) => v.length))
  return count === 1 ? [first] : Array.from({ length: count }, (_, n) => at(n))
}

/** Steps from one action of the rule to the next; undefined where a window is solved as a whole. */
export function intervalOf(
  { law }: Pick<Block, 'law'>,
  { core, model }: Derivation,
  dt: number,
  seed: number,
) {
  const [anywhere] = model.populations
  const number = (e: Expr): number =>
    evaluate(e, (s) => (anywhere ? resolveValues(model, anywhere, s.name, { seed })[0] : undefined)) ??
    Number.NaN
  if (core.anticausal) return undefined
  if (law.contrast) return 3 * Math.round(number(law.contrast.phase) / dt)
  if (law.bptt) return Math.round(number(law.bptt.window))
  return law.every ? Math.round(number(law.every) / dt) : 1
}

export interface Range {
  readonly lower: number
  readonly upper: number
}

/** `keep`, or ten steps at least for a time constant. */
export function rangeOf(parameter: string, { core, model }: Derivation, dt: number): Range {
  const own = model.keeps.filter((k) => k.name === parameter)
  if (own.length > 0)
    return {
      lower: Math.max(...own.map((k) => k.lower ?? Number.NEGATIVE_INFINITY)),
      upper: Math.min(...own.map((k) => k.upper ?? Number.POSITIVE_INFINITY)),
    }
  const times = [...core.running.map((r) => r.definition.body), ...core.laws.map((l) => l.right)]
    .flatMap(timesIn)
    .concat(core.laws.map((l) => l.gain))
  const least = 10 * dt
  const lower = times.some((t) => holds(t, parameter))
    ? least
    : times.some((t) => holdsLog(t, parameter))
      ? Math.log(least)
      : Number.NEGATIVE_INFINITY
  return { lower, upper: Number.POSITIVE_INFINITY }
}

function timesIn(e: Expr): readonly Expr[] {
  if (!e.operated) return []
  const own = e.kind === 'op' ? e.word.flatMap((f) => (f.tau ? [f.tau] : [])) : []
  return [...own, ...children(e).flatMap(timesIn)]
}

/** A constant is a time where it stands in one outside of every function. */
const holds = (e: Expr, name: string): boolean =>
  e.kind === 'sym' ? e.name === name : e.kind !== 'map' && children(e).some((c) => holds(c, name))

/** `exp(v)` is a time that v is the logarithm of. */
const holdsLog = (e: Expr, name: string): boolean =>
  e.kind === 'map'
    ? e.fn === 'exp' && e.order === 0 && e.arg.kind === 'sym' && e.arg.name === name
    : children(e).some((c) => holdsLog(c, name))
