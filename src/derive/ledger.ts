/** @file Approximations that no error equation has listed: states held fixed, stored signals, and lines that change nothing. */

import type { Approximation, Rule } from '../model/model.js'
import type { LedgerEntry } from './derivation.js'
import { type Draft, energyOf } from './draft.js'
import { reachOf } from './functional.js'
import { textOf } from './show.js'

/** The name of an approximation as its line reads. */
export function nameOf(a: Approximation): string {
  switch (a.kind) {
    case 'feedback':
      return `approximate feedback ${a.weight}' by ${a.by}`
    case 'nudging':
      return `approximate nudging ${textOf(a.gain)}`
    case 'causal':
      return a.at ? `approximate causal at ${textOf(a.at)}` : 'approximate causal'
    default:
      return `approximate ${a.kind}`
  }
}

const UNUSED: Readonly<Record<Approximation['kind'], string>> = {
  causal: 'nothing to replace: no error is solved for',
  instantaneous: 'nothing to drop: no error is solved for',
  eligibility: 'nothing to move: no error is solved for',
  feedback: 'nothing to replace: no equation of a state holds the transposed weight',
  nudging: 'nothing to scale: no error enters a neuron',
}

/** Lines of the model that no equation has listed; each is in the ledger once at least. */
export function listUnused(draft: Draft): void {
  const listed = new Set(draft.ledger.map((entry) => entry.name))
  for (const a of draft.model.approximations) {
    const name = nameOf(a)
    if (!listed.has(name)) draft.ledger.push({ name, changed: 'nothing', effect: UNUSED[a.kind] })
  }
  for (const name of draft.model.lags) {
    draft.ledger.push({
      name: `lag ${name}`,
      changed: name,
      effect: 'the equations read what the step before stored; the difference is of the order of dt',
    })
  }
}

const NONE: ReadonlySet<string> = new Set()

type Stationary = Extract<Rule, { kind: 'stationary' }>

/**
 * What `stationary` does not name is held fixed in the variation: not exact where it follows the varied state. Gives the states that
 * were varied beside such a one.
 */
export function listHeld(draft: Draft): ReadonlySet<string> {
  const rules = draft.model.rules.filter((r): r is Stationary => r.kind === 'stationary')
  const named = new Set(rules.map((r) => `${r.energy} ${r.state}`))
  const others = new Map<string, readonly string[]>()
  for (const { energy } of rules) {
    if (others.has(energy)) continue
    const unnamed = draft.laws.map((l) => l.state).filter((state) => !named.has(`${energy} ${state}`))
    const reached = unnamed.length > 0 ? reachOf(energyOf(draft, energy), draft.definitions) : NONE
    others.set(
      energy,
      unnamed.filter((state) => reached.has(state)),
    )
  }
  const varied = new Set<string>()
  for (const rule of rules) {
    for (const state of others.get(rule.energy) ?? []) {
      if (!follows(draft, state, rule.state)) continue
      varied.add(rule.state)
      draft.ledger.push(held(state, rule.state))
    }
  }
  return varied
}

const held = (state: string, varied: string): LedgerEntry => ({
  name: `${state} held fixed`,
  changed: varied,
  effect: `${state} follows ${varied}, but stays fixed while the action is varied in ${varied}: what reaches it is left out`,
})

/** Whether the law of a state reads another state, through the laws of further ones too. */
function follows(draft: Draft, state: string, of: string): boolean {
  const laws = new Map(draft.laws.map((l) => [l.state, l]))
  const seen = new Set([state])
  for (const name of seen) {
    const law = laws.get(name)
    const reached = law ? reachOf(law.right, draft.definitions) : new Set<string>()
    if (reached.has(of)) return true
    for (const next of reached) if (laws.has(next)) seen.add(next)
  }
  return false
}
