/** @file `approximate feedback W' by B`: the transposed weight of an error, a neuron or a rule, replaced by a weight of its own. */
import { add, mul, op, sym } from '../expr/build.js'
import type { Expr, Index } from '../expr/expr.js'
import { closeSum, openSteadily } from '../expr/sums.js'
import { bottomUp } from '../expr/walk.js'
import type { SolvedTerm } from './causal.js'
import type { Law } from './derivation.js'
import { type Draft, listNeuron } from './draft.js'
import { nameOf } from './ledger.js'
import { latexOf, textOf } from './show.js'

export const FEEDBACK_EFFECT =
  'errors arrive through weights of their own; exact only where these equal the transpose'
export const FEEDBACK_REASON =
  'a neuron does not know the synapses that it makes on others: their weights are replaced'

/** Σ_i W[i,k] x[i] → Σ_i B[k,i] x[i]: B has the shape of W'. Arguments of functions run forward and stay. */
function replace(root: Expr, weight: string, by: string): Expr {
  const below = (e: Expr): readonly Expr[] => {
    if (e.kind === 'op') return [e.arg]
    if (e.kind === 'mul') return openSteadily(e)[0]
    return e.kind === 'add' ? e.terms : []
  }
  return bottomUp<Expr>(root, new Map(), below, (e, of) => {
    if (e.kind === 'add') return add(e.terms.map(of))
    if (e.kind === 'op') return op(e.word, of(e.arg))
    if (e.kind !== 'mul') return e
    if (e.sum.length === 0) return mul(e.factors.map(of))
    const [factors, bound] = openSteadily(e)
    const changed = factors.map((f) => {
      const [post, pre] = f.kind === 'sym' && f.name === weight ? f.indices : []
      if (post === undefined || pre === undefined || !bound.includes(post)) return of(f)
      return sym('weight', by, [pre, post])
    })
    return closeSum(changed, bound)
  })
}

export const replaceFeedback = (
  terms: readonly SolvedTerm[],
  weight: string,
  by: string,
): readonly SolvedTerm[] => terms.map((t) => ({ word: t.word, arg: replace(t.arg, weight, by) }))

/** An expression with its transposed weights replaced where the model says so; each replacement listed as a change of `changed`. */
export function fedBack(draft: Draft, e: Expr, changed: string, indices: readonly Index[]): Expr {
  let now = e
  for (const a of draft.model.approximations) {
    if (a.kind !== 'feedback') continue
    const next = replace(now, a.weight, a.by)
    if (next === now) continue
    draft.ledger.push({ name: nameOf(a), changed, effect: FEEDBACK_EFFECT })
    draft.steps.push({
      rule: nameOf(a),
      before: textOf(now, indices),
      after: textOf(next, indices),
      latex: latexOf(next, indices),
      reason: FEEDBACK_REASON,
      assumption: 'declared in the model; measured by `verify`',
    })
    now = next
  }
  return now
}

/** A law of a state without an error of its own: transposed weights in it are replaced where the model says so. */
export function addLaw(draft: Draft, exact: Law, symmetric?: readonly string[]): void {
  const right = fedBack(draft, exact.right, exact.state, exact.indices)
  const law = right === exact.right ? exact : { ...exact, right }
  draft.laws.push(law)
  listNeuron(draft, law, exact, symmetric)
}
