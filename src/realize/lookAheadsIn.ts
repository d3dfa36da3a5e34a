/** @file The look-ahead of a model's running equations, as a user reads them. */
import { ModelError } from '../base/diagnostic.js'
import type { DerivationCore } from '../derive/derivation.js'
import { dynamicsOf } from './dynamics.js'
import type { LookAhead } from './realization.js'
import { realize } from './realize.js'

/** Of the equations as a whole, or, where these cannot be written, of the lagged order; none where the model does not run. */
export function lookAheadsIn(core: DerivationCore): readonly LookAhead[] {
  for (const realized of [dynamicsOf, realize]) {
    try {
      return readBy(core, realized(core).lookAheads)
    } catch (failure) {
      if (!(failure instanceof ModelError)) throw failure
    }
  }
  return []
}

/** Each once, with a reader only where it has a name in the model. */
function readBy(core: DerivationCore, list: readonly LookAhead[]): readonly LookAhead[] {
  const known = new Set([
    ...core.running.map(({ definition }) => definition.name),
    ...core.laws.map((law) => law.state),
    ...core.plasticity.map((rule) => rule.parameter),
    ...core.model.costs.keys(),
  ])
  const named = list.filter(({ reader }) => reader !== undefined && known.has(reader))
  const terms = new Set(named.map(({ term }) => term))
  const others = new Map(list.filter(({ term }) => !terms.has(term)).map((a) => [a.term, a]))
  return [...named, ...[...others.values()].map(({ term, by }) => ({ term, by }))]
}
