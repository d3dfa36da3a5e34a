/** @file The low-pass that makes a causal error proper, against the time step: it runs beside the others, and explicit methods have to follow it. */
import { ModelError, problem } from '../base/diagnostic.js'
import type { DerivationCore } from '../derive/derivation.js'
import { populationsOf, valuesOf } from '../model/neuronValues.js'
import { givenStep } from '../model/timing.js'

/** Throws ModelError (E2072) where an explicit method would take longer steps than the filter's time constant. */
export function checkFilters({ model, errors }: DerivationCore, dt: number): void {
  for (const approximation of model.approximations) {
    if (approximation.kind !== 'causal' || !approximation.filter) continue
    const { filter, span } = approximation
    const runs = errors.some(({ runs }) =>
      runs.some(({ word }) => word.some(({ op, tau, power }) => op === 'D' && tau === filter && power < 0)),
    )
    if (!runs) continue
    const values = populationsOf(model).flatMap((p) => valuesOf(filter, p, model))
    const [least] = values.sort((a, b) => a.value - b.value)
    if (!least || !(dt > least.value * (1 + 1e-9))) continue
    const unit = model.timeUnit === undefined ? '' : ` ${model.timeUnit}`
    const shown = (x: number): string => `${Number(x.toPrecision(6))}${unit}`
    const varies = values.some(({ value }) => value !== least.value)
    const where = varies && least.population !== '' ? ` in '${least.population}'` : ''
    throw new ModelError(
      [
        problem('E2072', {
          message: `the time step exceeds the time constant of the filter${where}`,
          span,
          found: `dt = ${shown(dt)}${givenStep(model)}, the time constant of the filter = ${shown(least.value)}`,
          expected: `a filter of at least ${shown(dt)} with an explicit method`,
          remedy: `write \`filter ${shown(dt)}\`, reduce dt to ${shown(least.value)} or less, or use an implicit method`,
        }),
      ],
      model.source,
    )
  }
}
