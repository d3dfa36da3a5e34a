/**
 * @file `lag e`: neurons and errors read the e of the step before, so that W′e is formed now, with today's weights; plasticity reads
 * this step's e.
 */
import type { DerivationCore } from '../derive/derivation.js'
import { bodyAt } from '../derive/functional.js'
import { children, sym } from '../expr/build.js'
import type { Expr, Sym } from '../expr/expr.js'
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
  const definitions = new Map(derivation.running.map((r) => [r.definition.name, r]))
  const opens = (s: Sym): boolean => {
    const known = definitions.get(s.name)
    return known?.role === 'definition' && holdsHere(known.definition.body)
  }
  /** Whether a lagged error of the same neuron is read, be it under another name. */
  const holdsHere = (e: Expr): boolean =>
    e.kind === 'sym'
      ? e.role === 'let' && (lags.includes(e.name) || opens(e))
      : !(e.kind === 'mul' && e.sum.length > 0) && children(e).some(holdsHere)
  // a rule that is derived reads this step's error, so that what stands for the lagged one is written out
  const opened = (e: Expr): Expr =>
    substitute(e, (s) => {
      const known = s.role === 'let' && opens(s) ? definitions.get(s.name) : undefined
      return known ? opened(bodyAt(known.definition, s.indices)) : s
    })
  return {
    ...derivation,
    plasticity: derivation.plasticity.map((rule) =>
      rule.given ? rule : { ...rule, gradient: opened(rule.gradient) },
    ),
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
