/** @file The stability condition of a causal error in a recurrent network (docs/mathematics.md). */
import { topologicalOrder } from '../base/graph.js'
import type { Expr } from '../expr/expr.js'
import type { Model } from '../model/model.js'
import { connectionsInto } from '../model/wiring.js'
import type { SolvedTerm } from './causal.js'
import type { LedgerEntry } from './derivation.js'
import { textOf } from './show.js'

/** A population that reaches itself through connections, with the way it takes. */
export function recurrentPath(model: Model): readonly string[] | undefined {
  const names = model.populations.map((p) => p.name)
  const into = (name: string): readonly string[] => connectionsInto(model, name).map((c) => c.pre)
  return topologicalOrder(names, into).cycle
}

/** The one look-ahead D(a) I(b) of a causal error that holds fed-back errors. */
function leadLag(terms: readonly SolvedTerm[]): { readonly lead: Expr; readonly lag: Expr } | undefined {
  for (const { word } of terms) {
    // The exact error runs backward in time, and is stable there where its network is.
    if (word.some((f) => f.reversed)) continue
    const lead = word.find((f) => f.op === 'D' && f.power === 1)?.tau
    const lag = word.find((f) => f.op === 'D' && f.power === -1)?.tau
    if (word.length === 2 && lead && lag) return { lead, lag }
  }
  return undefined
}

/**
 * For e = D(a) I(b) [φ' ⊙ W' e] each eigenvalue λ of φ' W' gives the pole −(1 − λ)/(b − λ a): stable iff
 * b − (a + b) Re λ + |λ|² a > 0, and the limit of a causal circuit iff Re λ < b/a.
 */
export function recurrentStability(
  model: Model,
  error: string,
  terms: readonly SolvedTerm[],
): LedgerEntry | undefined {
  const path = recurrentPath(model)
  const filter = leadLag(terms)
  if (!path || !filter) return undefined
  const [a, b] = [textOf(filter.lead, filter.lead.free), textOf(filter.lag, filter.lag.free)]
  return {
    name: 'stability of the recurrent error',
    changed: error,
    effect:
      `errors return to their population (${[...path].reverse().join(' → ')}); with equal time constants every eigenvalue λ of the transposed weights times the slope ` +
      `must keep ${b} - (${a} + ${b}) Re λ + ${a} |λ|² > 0 and Re λ < ${b}/${a}: a network that is itself stable can break this`,
  }
}
