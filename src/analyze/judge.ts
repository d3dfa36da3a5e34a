/** @file The judge of a derivation: the locality of each equation, found when it is first asked for. */
import type { DerivationCore, Equation } from '../derive/derivation.js'
import { type Degrees, degreesOf } from './degrees.js'
import { type Locality, locality } from './locality.js'

export function judgeOf(core: DerivationCore, symmetric: ReadonlySet<string>): (e: Equation) => Locality {
  let degrees: Degrees | undefined
  const judged = new Map<string, Locality>()
  return (e) => {
    degrees ??= degreesOf(
      new Map([
        ...[...core.definitions].map(([name, d]) => [name, d.body] as const),
        ...core.running.map(({ definition: d }) => [d.name, d.body] as const),
      ]),
    )
    const found = judged.get(e.id) ?? locality(e, symmetric, degrees)
    judged.set(e.id, found)
    return found
  }
}
