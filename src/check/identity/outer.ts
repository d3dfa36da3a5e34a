/** @file Plasticity as an outer product, and what such a product's weight carries to and fro. */
import { add, mul, sym } from '../../expr/build.js'
import type { Expr, Index, Sym } from '../../expr/expr.js'
import { freshIndex, rename, sumOver } from '../../expr/sums.js'
import { changeIn, type Definitions } from '../costate/change.js'

export const NONE: ReadonlySet<string> = new Set()

/** A state, and the indices of its neuron. */
interface Own {
  readonly state: string
  readonly indices: readonly Index[]
}

/** The slope in the neuron's own state of what holds no operator. */
export function ownSlope(e: Expr, { state, indices }: Own, definitions: Definitions): Expr {
  const chains = changeIn(e, { name: state, definitions, fixed: NONE })
  const own = chains.filter((c) => c.bound.length === 0 && c.layers.length === 0)
  return add(own.filter((c) => c.at.join() === indices.join()).map((c) => mul(c.beside)))
}

/** What a plasticity is a product of: what stands at the postsynaptic neuron alone, and at the presynaptic one alone. */
export interface Outer {
  readonly weight: string
  readonly post: Expr
  readonly pre: Expr
  readonly scale: Expr
  readonly gradient: Expr
  readonly indices: readonly Index[]
}

export function outerOf(weight: string, gradient: Expr, indices: readonly Index[]): Outer {
  const factors = gradient.kind === 'mul' && gradient.sum.length === 0 ? gradient.factors : [gradient]
  const at = (index: Index | undefined): Expr =>
    mul(factors.filter((f) => f.free.length === 1 && f.free[0] === index))
  const scale = mul(factors.filter((f) => f.free.length === 0))
  return { weight, gradient, indices, post: at(indices[0]), pre: at(indices[1]), scale }
}

/** An expression of one index, at another. */
export const moved = (e: Expr, to: Index): Expr => rename(e, new Map(e.free.map((i) => [i, to])))

/** Σ_k W[i,k] x[k], or Σ_k W[k,i] x[k]. */
export function product({ weight, indices }: Outer, x: Expr, i: Index, transposed: boolean): Expr {
  const k = freshIndex((transposed ? indices[0] : indices[1]) ?? i)
  const w = sym('weight', weight, transposed ? [k, i] : [i, k])
  return sumOver(mul([w, moved(x, k)]), [k])
}

export const isName = (e: Expr): e is Sym => e.kind === 'sym' && e.role === 'let'
