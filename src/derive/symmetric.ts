/** @file Weights that equal their transpose because all their connections are `symmetric`: W' x is W x. */
import { add, map, mul, op, pow, sym } from '../expr/build.js'
import type { Expr, Index } from '../expr/expr.js'
import { closeSum, openSum } from '../expr/sums.js'
import type { Model } from '../model/model.js'
import type { Draft } from './draft.js'
import { latexOf, textOf } from './show.js'

/** Names of such weights; those with feedback weights of their own in place of the transpose aside. */
export function symmetricWeights(model: Model): ReadonlySet<string> {
  const own = (name: string): boolean =>
    model.approximations.some((a) => a.kind === 'feedback' && a.weight === name)
  const names = new Set(model.connections.map((c) => c.weight).filter((name) => !own(name)))
  return new Set(
    [...names].filter((name) => model.connections.every((c) => c.weight !== name || c.options.symmetric)),
  )
}

/** Σ_j W[j,i] x[j] → Σ_j W[i,j] x[j]; and W[j,i] → W[i,j] where `indices` are i, j. */
export function withoutTransposes(e: Expr, weights: ReadonlySet<string>, indices: readonly Index[]): Expr {
  const go = (x: Expr, bound: readonly Index[]): Expr => {
    const inner = (y: Expr): Expr => go(y, bound)
    switch (x.kind) {
      case 'sym': {
        const [post, pre, ...more] = x.indices
        if (post === undefined || pre === undefined || more.length > 0 || !weights.has(x.name)) return x
        const [row, column] = indices
        const turned =
          (bound.includes(post) && !bound.includes(pre)) || (post === column && pre === row && row !== column)
        return turned ? sym(x.role, x.name, [pre, post]) : x
      }
      case 'add':
        return add(x.terms.map(inner))
      case 'mul': {
        if (x.sum.length === 0) return mul(x.factors.map(inner))
        const [factors, names] = openSum(x)
        return closeSum(
          factors.map((f) => go(f, [...bound, ...names])),
          names,
        )
      }
      case 'pow':
        return pow(inner(x.base), x.exponent)
      case 'map':
        return map(x.fn, x.order, inner(x.arg))
      case 'op':
        return op(x.word, inner(x.arg))
      default:
        return x
    }
  }
  return weights.size === 0 ? e : go(e, [])
}

/** A gradient in which the transposes of such weights are read as the weights; a step where that changes it. */
export interface Symmetrized {
  readonly e: Expr
  /** Undefined where nothing was changed. */
  readonly symmetric?: readonly string[]
}

export function symmetrized(draft: Draft, e: Expr, indices: readonly Index[]): Symmetrized {
  const weights = symmetricWeights(draft.model)
  const changed = withoutTransposes(e, weights, indices)
  if (changed === e) return { e }
  const names = [...weights].filter((name) => withoutTransposes(e, new Set([name]), indices) !== e)
  const list = names.map((name) => `${name}' = ${name}`).join(', ')
  draft.steps.push({
    rule: 'symmetric weights',
    before: textOf(e, indices),
    after: textOf(changed, indices),
    latex: latexOf(changed, indices),
    reason: `${list}: every connection of ${names.join(', ')} is symmetric`,
    assumption: 'the two synapses of a pair hold one value, also as it changes',
  })
  return { e: changed, symmetric: names }
}
