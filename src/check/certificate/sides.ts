/** @file A functional derivative as the derivation used it, and the same varied anew. */
import type { FunctionalDerivative } from '../../derive/derivation.js'
import type { Expr, Index } from '../../expr/expr.js'
import type { Derivation } from '../../pipeline.js'
import { inMultipliers } from '../costate/lagrangian.js'
import type { Theory } from '../costate/theory.js'

/** What is compared. */
export type Identity =
  | 'error equation against costate equation'
  | 'variation of the energy'
  | 'slope at every instant'

export interface Sides {
  readonly name: Identity
  readonly of: string
  readonly indices: readonly Index[]
  /** Both may throw `Unwritten`. */
  readonly derived: () => Expr
  readonly anew: () => Expr
}

/** Errors are read as multipliers where the dynamics have them. */
export function sidesOf({ core, model }: Derivation, theory: Theory, d: FunctionalDerivative): Sides {
  const read = d.through === undefined ? '' : `, read back from ${d.through}`
  const common = { of: `d${d.energy}/d${d.of}${read}`, indices: theory.indicesOf(d.of) }
  const plain = { ...common, derived: () => d.slope }
  if (model.symbols.get(d.of)?.role !== 'state')
    return { ...plain, name: 'slope at every instant', anew: () => theory.plainSlope(d.energy, d.of) }
  if (core.errors.length === 0 || !d.principle.startsWith('stationary'))
    return { ...plain, name: 'variation of the energy', anew: () => theory.slope(d.energy, d.of) }
  return {
    ...common,
    name: 'error equation against costate equation',
    derived: () => inMultipliers(d.slope, theory.problem(d.energy)),
    anew: () => theory.costate(d.energy, d.of),
  }
}
