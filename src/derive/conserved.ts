/** @file What an action without explicit time conserves: H = Σ_n p_n u⁽ⁿ⁺¹⁾ − L, the energy of the system (docs/mathematics.md). */
import { add, mul, op, sub, sym } from '../expr/build.js'
import type { Expr, SymRole } from '../expr/expr.js'
import { derivative } from '../expr/operator.js'
import { sumOver } from '../expr/sums.js'
import type { Model, Rule } from '../model/model.js'
import { momenta } from './boundary.js'
import type { Conserved } from './derivation.js'
import { type Draft, energyOf } from './draft.js'
import { canonicalIndices, type Definitions, nodesThrough } from './functional.js'
import { latexOf, textOf } from './show.js'

type Stationary = Extract<Rule, { kind: 'stationary' }>

const TIMED: ReadonlySet<SymRole> = new Set(['target', 'signal', 'noise'])

/** Symbols that an expression reaches, and whether a low-pass or a delay stands on the way. */
function reach(
  e: Expr,
  definitions: Definitions,
): { readonly states: Set<string>; readonly steady: boolean } {
  const states = new Set<string>()
  let steady = true
  for (const x of nodesThrough([e], definitions)) {
    if (x.kind === 'op' && x.word.some((f) => f.power < 0 || f.op === 'S')) steady = false
    if (x.kind !== 'sym') continue
    if (TIMED.has(x.role)) steady = false
    if (x.role === 'state') states.add(x.name)
  }
  return { states, steady }
}

/** An input drives the states below it: its signal is explicit time, as is a state that a target clamps. */
export const isDriven = (model: Model): boolean =>
  model.populations.some((p) => p.role === 'input' || p.clamps.size > 0)

/** The conserved quantity of each action whose states are all varied in it, each without a coordinate and without an error. */
export function conservedOf(draft: Draft): readonly Conserved[] {
  const rules = draft.model.rules.filter((r): r is Stationary => r.kind === 'stationary')
  const names = new Set(rules.map((r) => r.energy))
  if (isDriven(draft.model) || draft.model.approximations.length > 0) return []
  return [...names].flatMap((name): readonly Conserved[] => {
    const own = rules.filter((r) => r.energy === name)
    const energy = energyOf(draft, name)
    const { states, steady } = reach(energy, draft.definitions)
    const varied = new Set(own.map((r) => r.state))
    const whole = [...states].every((s) => varied.has(s)) && own.every((r) => !r.coordinate)
    const solved = own.every((r) => draft.laws.some((l) => l.state === r.state && l.order === 2))
    if (!steady || !whole || !solved) return []
    const parts = own.map((r) => kinetic(draft, energy, r.state))
    if (!parts.every((p) => p !== undefined)) return []
    const body = sub(add(parts), energy)
    return [
      {
        energy: name,
        states: [...varied],
        body,
        text: textOf(body),
        ascii: textOf(body, [], true),
        latex: latexOf(body),
      },
    ]
  })
}

/** Σ_n p_n u⁽ⁿ⁺¹⁾, over the neurons. */
function kinetic(draft: Draft, energy: Expr, state: string): Expr | undefined {
  const kinds = draft.model.symbols.get(state)?.kinds ?? ['']
  const indices = canonicalIndices(kinds.map((k) => (k === '' ? 'i' : `i@${k}`)))
  const own = sym('state', state, indices)
  const found = momenta(energy, draft.definitions, state)
  return found && sumOver(add(found.map((p, n) => mul([p, op([derivative(n + 1)], own)]))), indices)
}
