/** @file What an energy holds besides its errors and the cost, as a decay of weights: down all of it a rule goes another way than down the cost. */
import type { DerivationCore } from '../../derive/derivation.js'
import { textOf } from '../../derive/show.js'
import type { Expr } from '../../expr/expr.js'
import { symbols } from '../../expr/substitute.js'

/** Its terms as text; undefined where there are none, and of an energy without errors, which is no network's mismatch. */
export function besidesCost({ model, definitions, errors }: DerivationCore): string | undefined {
  const named = new Set([...errors.map((e) => e.error), ...model.costs.keys()])
  if (errors.length === 0) return undefined
  const holds = (e: Expr, seen: ReadonlySet<string> = new Set()): boolean =>
    [...symbols(e)].some((s) => {
      if (named.has(s.name)) return true
      const body = s.role === 'let' && !seen.has(s.name) ? definitions.get(s.name)?.body : undefined
      return body !== undefined && holds(body, new Set([...seen, s.name]))
    })
  const energies = new Set(model.rules.flatMap((r) => (r.kind === 'descend' ? [r.energy] : [])))
  const terms = [...energies]
    .filter((name) => !model.costs.has(name))
    .flatMap((name) => definitions.get(name)?.body ?? [])
    .flatMap((body) => (body.kind === 'add' ? body.terms : [body]))
    .filter((term) => !holds(term))
  return terms.length === 0 ? undefined : terms.map((term) => textOf(term, [])).join(' + ')
}
