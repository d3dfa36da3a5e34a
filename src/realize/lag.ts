/**
 * @file `lag e`: neurons and errors read the e of the step before, so that W′e is formed now, with today's weights; plasticity reads
 * this step's e.
 */
import type { DerivationCore } from '../derive/derivation.js'
import { sym } from '../expr/build.js'
import type { Expr } from '../expr/expr.js'
import { substitute } from '../expr/substitute.js'
import { OLD } from './realization.js'
import type { Resolver } from './resolve.js'

/** The derivation with lagged names replaced by what the step before stored. */
export function withLags(derivation: DerivationCore): DerivationCore {
  const { lags } = derivation.model
  if (lags.length === 0) return derivation
  const late = (e: Expr): Expr =>
    substitute(e, (s) =>
      s.role === 'let' && lags.includes(s.name) ? sym('let', OLD + s.name, s.indices) : s,
    )
  return {
    ...derivation,
    running: derivation.running.map((r) => ({
      ...r,
      definition: { ...r.definition, body: late(r.definition.body) },
    })),
    laws: derivation.laws.map((law) => ({ ...law, right: late(law.right) })),
  }
}

/** Lagged signals are kept from step to step, and copied before this step's are computed. */
export function storeLags(derivation: DerivationCore, resolver: Resolver): void {
  for (const name of derivation.model.lags) {
    resolver.stored.add(name)
    resolver.copies.add(name)
  }
}
