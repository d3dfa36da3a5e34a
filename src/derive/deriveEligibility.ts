/** @file `approximate eligibility` in a derivation: drives and apical sums named, rules of plasticity rewritten, all of it listed. */
import { type Expr, type Index, kindOfIndex } from '../expr/expr.js'
import { symbols } from '../expr/substitute.js'
import { rename } from '../expr/sums.js'
import type { Definition, Model } from '../model/model.js'
import { unicodeName } from '../text/names.js'
import { runningArgument, type SolvedTerm } from './causal.js'
import type { MovableTerm } from './derivation.js'
import type { Draft } from './draft.js'
import {
  apicalSums,
  isSharedError,
  type Movable,
  type Moved,
  movableErrors,
  moveToEligibility,
} from './eligibility.js'
import { foldDefinitions } from './foldDefinitions.js'
import { canonicalIndices } from './functional.js'
import { latexOf, textOf } from './show.js'

/**
 * Each term of a solved error with the definition that holds its drive: the error as it runs, where that is the same. What the
 * drive holds of errors from further above has no synapse to move to: it is taken as it runs.
 */
export function nameDrives(
  draft: Draft,
  error: string,
  movable: readonly SolvedTerm[],
  runs: readonly SolvedTerm[],
): readonly MovableTerm[] {
  const causal = draft.model.approximations.find((a) => a.kind === 'causal')
  return movable.map((t) => {
    const [only, ...more] = runs
    const body = runningArgument(t.arg, causal)
    if (only && more.length === 0 && only.word.length === 0 && only.arg === body)
      return { ...t, drive: error }
    // one for every neuron, also where all have the same
    const own = draft.definitions.get(error)?.indices ?? []
    return { ...t, drive: define(draft, `drive_${error}`, body, body.free.length > 0 ? body.free : own) }
  })
}

/** The name of a definition with this body: known, or new. */
function define(draft: Draft, base: string, body: Expr, of = body.free): string {
  const indices = canonicalIndices(of)
  const own = rename(body, new Map(body.free.map((i, n) => [i, indices[n] ?? i])))
  for (const r of draft.running.values()) {
    if (r.role === 'definition' && r.definition.body === own) return r.definition.name
  }
  const taken = (name: string): boolean => draft.running.has(name) || draft.model.symbols.has(name)
  let name = base
  for (let n = 2; taken(name); n++) name = `${base}_${n}`
  const definition = { name, indices, body: own, span: { start: 0, end: 0 } }
  draft.running.set(name, { definition, role: 'definition' })
  return name
}

/** The descent direction with the operators of its errors at the synapse, where the model asks for it. */
export function atSynapses(
  draft: Draft,
  gradient: Expr,
  parameter: string,
  indices: readonly Index[],
): Moved {
  const errors = movableErrors(draft.errors)
  const stays: Moved = { gradient, settled: new Set() }
  if (errors.size === 0) return stays
  if (![...symbols(gradient)].some((s) => s.role === 'let' && errors.has(s.name))) return stays
  const { gradient: raw, settled } = moveToEligibility(gradient, draft.model, errors)
  draft.ledger.push({
    name: 'approximate eligibility',
    changed: unicodeName(parameter),
    effect: `${effectOf(raw, draft.model, errors)}${leftOut(settled)}`,
  })
  if (raw === gradient) return { gradient, settled }
  const moved = nameApical(draft, raw, errors)
  draft.steps.push({
    rule: 'approximate eligibility',
    before: textOf(gradient, indices),
    after: textOf(moved, indices),
    latex: `${latexOf(gradient, indices)} \\simeq ${latexOf(moved, indices)}`,
    reason:
      'under the integral over time ⟨O† g, f⟩ = ⟨g, O f⟩: an operator on an error becomes its adjoint on the rest',
    assumption: 'what the operators leave at both ends of the window is left out',
  })
  return { gradient: moved, settled }
}

/** A trace of a constant is that constant but for what its start leaves, which would take a memory of its own. */
function leftOut(settled: ReadonlySet<Expr>): string {
  const times = [...settled].map((tau) => textOf(tau, tau.free)).join(', ')
  return times === ''
    ? ''
    : `; the trace of what is constant is taken as settled: it starts at zero, and that transient, over times ${times} from the start, is left out`
}

/** Sums over outgoing synapses get names, so that the neuron forms them and its synapses read them. */
function nameApical(draft: Draft, gradient: Expr, errors: Movable): Expr {
  const named = new Map<string, Definition>()
  for (const sum of apicalSums(gradient, errors)) {
    const arriving = sum.factors.find((f) => f.kind === 'sym' && f.role === 'let')
    const base = arriving?.kind === 'sym' ? `apical_${arriving.name.replace(/^drive_/, '')}` : 'apical'
    const name = define(draft, base, sum)
    const made = draft.running.get(name)
    if (made) named.set(name, made.definition)
  }
  return foldDefinitions(gradient, named)
}

function effectOf(moved: Expr, model: Model, errors: Movable): string {
  const arrives = [moved, ...[...errors.values()].flatMap((terms) => terms.map((t) => t.arg))]
  if (arrives.every((e) => apicalSums(e, errors).size === 0))
    return 'exact: no error arrives from other neurons'
  // operators that are read per neuron do not pass a weight to another kind of neuron
  const words = [...errors.values()].flatMap((terms) => terms.flatMap((t) => t.word))
  const kinds = new Set(words.flatMap((f) => f.tau?.free ?? []).map(kindOfIndex))
  return kinds.size < 2 && [...errors.keys()].every((e) => isSharedError(e, model, errors))
    ? 'exact up to one hidden layer, whose time constants are those of all neurons; errors from further above are taken as they run'
    : 'exact for the neuron itself; the errors that arrive from above, whose time constants differ or are learned, are taken as they run'
}
