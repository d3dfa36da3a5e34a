/**
 * @file The policy at the boundary: a symbol is zero where it is read outside of the range of its axis; the indicator of a range
 * says so where no symbol does.
 */
import { atomsOf, isAffine } from './affine.js'
import { children, mul, sym } from './build.js'
import type { Expr, Index, Sym } from './expr.js'
import { bottomUp } from './walk.js'

/** 1 within the range of the axis that the index is of, 0 beyond. */
export const inside = (index: Index): Sym => sym('inside', '1', [index])

const isInside = (e: Expr): e is Sym => e.kind === 'sym' && e.role === 'inside'

const shifts = new Map<Expr, boolean>()

/** Whether anything in it is read at a sum of indices, or holds an indicator: such products can be written in several ways. */
export const isShifted = (root: Expr): boolean =>
  bottomUp(root, shifts, children, (e, of) =>
    e.kind === 'sym' ? e.role === 'inside' || e.indices.some(isAffine) : children(e).some(of),
  )

const NONE: ReadonlySet<Index> = new Set()
const supports = new WeakMap<Expr, ReadonlySet<Index>>()

const below = (e: Expr): readonly Expr[] => {
  if (e.kind === 'add') return e.terms
  if (e.kind === 'mul') return e.factors
  if (e.kind === 'pow' && e.exponent > 0) return [e.base]
  return e.kind === 'op' ? [e.arg] : []
}

/** Indices beyond whose range the expression is zero; those of the bound ones aside. */
export const supportOf = (root: Expr): ReadonlySet<Index> =>
  bottomUp(root, supports, below, (e, of) => {
    if (e.kind === 'sym') return new Set(e.indices)
    const lists = below(e).map(of)
    if (e.kind === 'add')
      return new Set([...(lists[0] ?? NONE)].filter((i) => lists.every((list) => list.has(i))))
    const all = lists.flatMap((list) => [...list])
    if (e.kind !== 'mul' || e.sum.length === 0) return new Set(all)
    return new Set(all.filter((i) => !atomsOf(i).some((a) => e.sum.includes(a))))
  })

/** The expression, zero beyond the ranges of these indices. */
export function within(e: Expr, indices: Iterable<Index>): Expr {
  const shifted = [...new Set(indices)].filter(isAffine)
  if (shifted.length === 0) return e
  const known = supportOf(e)
  const missing = shifted.filter((i) => !known.has(i))
  return missing.length === 0 ? e : mul([e, ...missing.map(inside)])
}

/** Factors of a product without indicators that say no more than another factor does. */
export function withoutIdle(factors: readonly Expr[]): readonly Expr[] {
  const baseOf = (f: Expr): Expr => (f.kind === 'pow' && f.exponent > 0 ? f.base : f)
  if (!factors.some((f) => isInside(baseOf(f)))) return factors
  const others = factors.filter((f) => !isInside(baseOf(f)))
  const known = new Set(others.flatMap((f) => [...supportOf(f)]))
  const needed = new Set<Expr>()
  for (const f of factors.map(baseOf)) {
    const [index] = isInside(f) ? f.indices : []
    if (index !== undefined && !known.has(index)) needed.add(f)
  }
  return [...others, ...needed]
}
