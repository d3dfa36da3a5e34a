/** @file The weight that carries a sum. */
import type { Expr, Mul, Sym } from '../expr/expr.js'

/** Σ_j W[i,j] x[j]: the weight with a bound index, else a constant of the synapse. */
export function weightOf(e: Mul): Sym | undefined {
  const synaptic = (f: Expr): f is Sym =>
    f.kind === 'sym' && f.indices.length === 2 && f.indices.some((i) => e.sum.includes(i))
  const all = e.factors.filter(synaptic)
  return all.find((f) => f.role === 'weight') ?? all[0]
}
