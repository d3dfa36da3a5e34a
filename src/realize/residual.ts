/**
 * @file `stationary E in I(-tau) u` as the decay of a residual: D(τ) g = 0 with g = ∂E/∂u, so that g falls by e^{−dt/τ} in a step,
 * however the data move (docs/mathematics.md).
 */
import type { DerivationCore, Law } from '../derive/derivation.js'
import { ONE, ZERO } from '../expr/build.js'
import type { Expr } from '../expr/expr.js'
import { symbols } from '../expr/substitute.js'
import { type Dynamics, dynamicsOf } from './dynamics.js'
import { DATA, rateLeaf, targetOfRate } from './realization.js'

export interface Residuals {
  /** With g in place of every rate of change. */
  readonly dynamics: Dynamics
  /** τ per state. */
  readonly constants: ReadonlyMap<string, Expr>
}

/** Undefined where a law is no such decay, or something reads a rate of change. */
export function residualsOf(derivation: DerivationCore): Residuals | undefined {
  const laws: Law[] = []
  const constants = new Map<string, Expr>()
  if (derivation.model.approximations.length > 0) return undefined
  if (derivation.model.populations.some((p) => p.clamps.size > 0)) return undefined
  for (const law of derivation.laws) {
    const slope = staticSlope(derivation, law)
    if (!slope) return undefined
    constants.set(law.state, law.gain)
    laws.push({ ...law, gain: ONE, right: slope })
  }
  if (laws.length === 0) return undefined
  const dynamics = dynamicsOf({ ...derivation, laws })
  return readsRates(dynamics) ? undefined : { dynamics, constants }
}

/** ∂E/∂u of a law D(τ) ∂E/∂u = 0, where no operator is in it. */
function staticSlope({ model, derivatives, running }: DerivationCore, law: Law): Expr | undefined {
  const rule = model.rules.find((r) => r.kind === 'stationary' && r.state === law.state)
  if (rule?.kind !== 'stationary' || !law.implicit) return undefined
  const { coordinate } = rule
  if (coordinate?.op !== 'D' || !coordinate.reversed || coordinate.power !== -1) return undefined
  const slope = derivatives.find((d) => d.of === law.state && d.energy === rule.energy)?.slope
  const bodies = running.map((r) => r.definition.body)
  return slope && ![slope, ...bodies].some((e) => e.operated) ? slope : undefined
}

function readsRates({ states, signals, learning, cost, inputs }: Dynamics): boolean {
  const rates = new Set([...states.map((v) => v.rate), rateLeaf(DATA)])
  const bodies = [
    ...signals.map((s) => s.body),
    ...learning.map((l) => l.gradient),
    ...inputs.flatMap((input) => input.signals.map((s) => s.body)),
    cost ?? ZERO,
  ]
  const filtered = inputs.some((input) => input.signals.some((s) => s.filters.length > 0))
  const read = bodies.flatMap((e) => [...symbols(e)].filter((s) => s.role === 'let').map((s) => s.name))
  return filtered || read.some((name) => rates.has(name) || targetOfRate(name) !== undefined)
}
