/** @file Weights that equal their transpose because all their connections are `symmetric`: W' x is W x. */
import { add, map, mul, op, pow, sym } from '../expr/build.js'
import type { Expr, Index } from '../expr/expr.js'
import { closeSum, isOpened, openSteadily } from '../expr/sums.js'
import { bottomUp } from '../expr/walk.js'
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

/** Σ_j W[j,i] x[j] → Σ_j W[i,j] x[j]; and W[j,i] → W[i,j] where `indices` are i, j. `seen` is told of what is turned. */
export function withoutTransposes(
  root: Expr,
  weights: ReadonlySet<string>,
  indices: readonly Index[],
  seen: (weight: string) => void = () => undefined,
): Expr {
  if (weights.size === 0) return root
  const [row, column] = indices
  const turned = (post: Index, pre: Index): boolean =>
    (isOpened(post) && !isOpened(pre)) || (post === column && pre === row && row !== column)
  const below = (e: Expr): readonly Expr[] => {
    if (e.kind === 'mul') return openSteadily(e)[0]
    if (e.kind === 'op' || e.kind === 'map') return [e.arg]
    return e.kind === 'pow' ? [e.base] : e.kind === 'add' ? e.terms : []
  }
  return bottomUp<Expr>(root, new Map(), below, (e, of) => {
    switch (e.kind) {
      case 'sym': {
        const [post, pre, ...more] = e.indices
        if (post === undefined || pre === undefined || more.length > 0 || !weights.has(e.name)) return e
        if (!turned(post, pre)) return e
        seen(e.name)
        return sym(e.role, e.name, [pre, post])
      }
      case 'add':
        return add(e.terms.map(of))
      case 'mul': {
        const [factors, names] = openSteadily(e)
        return names.length === 0 ? mul(factors.map(of)) : closeSum(factors.map(of), names)
      }
      case 'pow':
        return pow(of(e.base), e.exponent)
      case 'map':
        return map(e.fn, e.order, of(e.arg))
      case 'op':
        return op(e.word, of(e.arg))
      default:
        return e
    }
  })
}

/** A gradient in which the transposes of such weights are read as the weights; a step where that changes it. */
export interface Symmetrized {
  readonly e: Expr
  /** Undefined where nothing was changed. */
  readonly symmetric?: readonly string[]
}

export function symmetrized(draft: Draft, e: Expr, indices: readonly Index[]): Symmetrized {
  const weights = symmetricWeights(draft.model)
  const turned = new Set<string>()
  const changed = withoutTransposes(e, weights, indices, (weight) => turned.add(weight))
  if (changed === e) return { e }
  const names = [...weights].filter((name) => turned.has(name))
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
