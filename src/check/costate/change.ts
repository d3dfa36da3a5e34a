/**
 * @file The change of an expression when one symbol is varied, by rules of its own: products that hold the variation v once, with the
 * operators above it as layers. Forward, in contrast to the derivation, which lets sensitivities flow back.
 */

import { isAffine, renameIndex } from '../../expr/affine.js'
import { inside } from '../../expr/boundary.js'
import { map, mul, neg, num, op, pow, softmax } from '../../expr/build.js'
import type { Expr, Factor, Index, Kind, Sym, Word } from '../../expr/expr.js'
import { freshIndex, openSum, rename } from '../../expr/sums.js'
import type { Definition } from '../../model/model.js'

export type Definitions = ReadonlyMap<string, Definition>

/** factors · word( what is further inside ). */
export interface Layer {
  readonly factors: readonly Expr[]
  readonly word: Word
}

/** Σ over `bound` of layer after layer, from the outside in, on `beside` · v[at]. */
export interface Chain {
  readonly layers: readonly Layer[]
  readonly beside: readonly Expr[]
  readonly at: readonly Index[]
  readonly bound: readonly Index[]
}

/** What cannot be written out this way; the reason is for the reader. */
export class Unwritten extends Error {}

export interface Variation {
  readonly name: string
  readonly definitions: Definitions
  /** Definitions that are held fixed. */
  readonly fixed: ReadonlySet<string>
  /** Operators stay apart where a constant or a definition stands between them, though they commute with constants. */
  readonly apart?: boolean
}

/** Chains in all: what reads a definition twice has its chains twice. */
const MOST_CHAINS = 20_000

type Rules = {
  readonly [K in Kind]: (
    e: Extract<Expr, { kind: K }>,
    of: (child: Expr) => readonly Chain[],
  ) => readonly Chain[]
}

/** All chains of the change of e. */
export function changeIn(
  root: Expr,
  { name, definitions, fixed, apart = false }: Variation,
): readonly Chain[] {
  const known = new Map<Expr, readonly Chain[]>()
  const bodies = new Map<string, readonly Chain[]>()
  const within = new Set<string>()
  let count = 0
  const of = (e: Expr): readonly Chain[] => {
    const old = known.get(e)
    if (old) return old
    const made = (RULES[e.kind] as (e: Expr, of: (child: Expr) => readonly Chain[]) => readonly Chain[])(
      e,
      of,
    )
    count += made.length
    if (count > MOST_CHAINS) throw new Unwritten('too many products')
    known.set(e, made)
    return made
  }
  const through = (s: Sym, { indices, body }: Definition): readonly Chain[] => {
    if (within.has(s.name)) throw new Unwritten(`'${s.name}' is defined through itself`)
    within.add(s.name)
    const chains = bodies.get(s.name) ?? of(body)
    bodies.set(s.name, chains)
    within.delete(s.name)
    const names = new Map(indices.map((i, n) => [i, s.indices[n] ?? i]))
    // a definition is zero where its indices leave their range
    const ranges = s.indices.filter(isAffine).map(inside)
    return chains.map((c) => times(renamed(c, names), ranges))
  }
  const sym = (s: Sym): readonly Chain[] => {
    if (s.name === name) return [{ layers: [], beside: [], at: s.indices, bound: [] }]
    if (s.role !== 'let' || fixed.has(s.name)) return []
    const definition = definitions.get(s.name)
    return definition ? through(s, definition) : []
  }
  const RULES: Rules = {
    num: () => [],
    sym,
    add: (e, of) => e.terms.flatMap(of),
    mul: (e, of) => {
      const [factors, bound] = e.sum.length === 0 ? [e.factors, []] : openSum(e)
      const inner = factors.flatMap((f, n) => {
        const others = factors.filter((_, m) => m !== n)
        return of(f).map((c) => times(c, others))
      })
      return bound.length === 0 ? inner : inner.map((c) => ({ ...c, bound: [...c.bound, ...bound] }))
    },
    pow: (e, of) => of(e.base).map((c) => times(c, [num(e.exponent), pow(e.base, e.exponent - 1)])),
    map: (e, of) => of(e.arg).map((c) => times(c, [map(e.fn, e.order + 1, e.arg)])),
    op: (e, of) => [
      ...of(e.arg).map((c) => under(e.word, c, apart)),
      // ∂D(±τ)/∂τ = ± d/dt, ∂I/∂τ = −(± d/dt) I², ∂S/∂d = −d/dt S
      ...e.word.flatMap((f) => (f.tau ? of(f.tau).map((c) => times(c, [byConstant(e.word, f, e.arg)])) : [])),
    ],
    // p_i (a_i − Σ_j p_j a_j)
    softmax: (e, of) =>
      of(e.arg).flatMap((c) => {
        const j = freshIndex(e.at)
        const elsewhere = renamed(c, new Map([[e.at, j]]))
        const there = rename(e, new Map([[e.at, j]]))
        return [times(c, [e]), { ...times(elsewhere, [neg(e), there]), bound: [...elsewhere.bound, j] }]
      }),
    logsumexp: (e, of) => {
      const j = freshIndex(e.over)
      const arg = rename(e.arg, new Map([[e.over, j]]))
      return of(arg).map((c) => ({ ...times(c, [softmax(arg, j)]), bound: [...c.bound, j] }))
    },
  }
  return of(root)
}

function byConstant(word: Word, f: Factor, arg: Expr): Expr {
  const sign = f.reversed === (f.op === 'S') ? 1 : -1
  const rest = f.op === 'S' ? word : [...word, { ...f, power: -1 }]
  return mul([num(sign * f.power), op([...rest, { op: 'dt', reversed: false, power: 1 }], arg)])
}

/** factors · chain. */
export function times(c: Chain, factors: readonly Expr[]): Chain {
  const [outer, ...layers] = c.layers
  if (!outer) return { ...c, beside: [...factors, ...c.beside] }
  return { ...c, layers: [{ ...outer, factors: [...factors, ...outer.factors] }, ...layers] }
}

/** word( chain ): what does not change in time stays outside, so that operators meet; `apart`: it stays where it is. */
export function under(word: Word, c: Chain, apart = false): Chain {
  const [outer, ...layers] = c.layers
  const outermost = outer ? outer.factors : c.beside
  const constant = outermost.filter((f) => f.constant)
  const moving = outermost.filter((f) => !f.constant)
  if (outer && moving.length === 0 && !apart)
    return tidy({ ...c, layers: [{ factors: constant, word: [...word, ...outer.word] }, ...layers] })
  const [outside, inside] = apart ? [[], [...constant, ...moving]] : [constant, moving]
  const inner = outer
    ? { ...c, layers: [{ ...outer, factors: inside }, ...layers] }
    : { ...c, beside: inside }
  return tidy({ ...inner, layers: [{ factors: outside, word }, ...inner.layers] })
}

/** Operators that cancel are no layer. */
function tidy(c: Chain): Chain {
  const [outer, ...layers] = c.layers
  if (!outer) return c
  const word = reduced(outer.word)
  return word.length > 0
    ? { ...c, layers: [{ ...outer, word }, ...layers] }
    : times({ ...c, layers }, outer.factors)
}

/** The same operator twice is its square; none is left of one and its inverse. */
function reduced(word: Word): Word {
  const powers = new Map<string, Factor>()
  for (const f of word) {
    const key = `${f.op} ${f.reversed} ${f.tau?.id}`
    powers.set(key, { ...f, power: f.power + (powers.get(key)?.power ?? 0) })
  }
  return [...powers.values()].filter((f) => f.power !== 0)
}

export const renamedWord = (word: Word, names: ReadonlyMap<Index, Index>): Word =>
  word.map((f) => (f.tau ? { ...f, tau: rename(f.tau, names) } : f))

/** With other free indices, and bound ones that occur nowhere else. */
export function renamed(c: Chain, names: ReadonlyMap<Index, Index>): Chain {
  const bound = c.bound.map(freshIndex)
  const all = new Map([...names, ...c.bound.map((i, n) => [i, bound[n] ?? i] as const)])
  const each = (list: readonly Expr[]): readonly Expr[] => list.map((f) => rename(f, all))
  return {
    layers: c.layers.map(({ factors, word }) => ({ factors: each(factors), word: renamedWord(word, all) })),
    beside: each(c.beside),
    at: c.at.map((i) => renameIndex(i, all)),
    bound,
  }
}
