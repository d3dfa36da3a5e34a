/** @file Scalar definitions written out where they are read: a run keeps values of neurons, and one number per sample is none. */
import { ModelError, problem } from '../base/diagnostic.js'
import { extended } from '../base/extended.js'
import type { DerivationCore } from '../derive/derivation.js'
import type { Expr } from '../expr/expr.js'
import { substitute } from '../expr/substitute.js'

/** The derivation without names of scalars. */
export function openScalars(derivation: DerivationCore): DerivationCore {
  const { definitions, costs } = derivation.model
  const open = (e: Expr): Expr =>
    substitute(e, (s) => {
      if (s.role !== 'let' || s.indices.length > 0) return s
      const body = definitions.get(s.name)?.body
      if (body) return open(body)
      const cost = costs.get(s.name)
      if (!cost) return s
      throw new ModelError([
        problem('E3001', {
          message: `an equation that reads the cost '${s.name}' itself is not yet supported in a run`,
          span: cost.span,
          remedy: `declare \`signal R\` and pass the cost from outside`,
        }),
      ])
    })
  return extended(derivation, {
    running: derivation.running.map((r) => ({
      ...r,
      definition: { ...r.definition, body: open(r.definition.body) },
    })),
    laws: derivation.laws.map((law) => ({ ...law, right: open(law.right), gain: open(law.gain) })),
    plasticity: derivation.plasticity.map((p) => ({ ...p, gradient: open(p.gradient) })),
    ...(derivation.cost === undefined ? {} : { cost: open(derivation.cost) }),
  })
}
