/** @file The derivation of a model: each principle to its equations, each approximation applied and listed. */

import { ModelError } from '../base/diagnostic.js'
import { ONE, sym } from '../expr/build.js'
import type { Expr } from '../expr/expr.js'
import { isCausal } from '../expr/operator.js'
import { nodes } from '../expr/substitute.js'
import type { Definition, Model, Rule } from '../model/model.js'
import { withFilter } from './causal.js'
import { conservedOf } from './conserved.js'
import type { Boundary, DerivationCore, Equation, Running } from './derivation.js'
import { deriveContrast, deriveDescent, deriveFlow, deriveGiven } from './deriveRules.js'
import { deriveStationary } from './deriveStationary.js'
import { deriveWindow, isWindowRule } from './deriveWindow.js'
import { type Draft, equation } from './draft.js'
import type { Definitions } from './functional.js'
import { listHeld, listUnused } from './ledger.js'
import { momentaOf, translationsOf } from './momentum.js'
import { nameErrors } from './nameErrors.js'
import { placed } from './placed.js'
import { someWord } from './terms.js'
import { refuseUnsupported } from './unsupported.js'

/** Derives every equation of a checked model. Throws ModelError for what cannot be derived. */
export const deriveCore = (model: Model): DerivationCore => sourced(model, () => build(model))

/** A refusal says which model it is of. */
function sourced<R>(model: Model, make: () => R): R {
  try {
    return make()
  } catch (failure) {
    if (failure instanceof ModelError && !failure.source)
      throw new ModelError(
        failure.diagnostics.map((d) =>
          d.code === 'E3004' && d.span ? { ...d, remedy: withFilter(model, d.span) } : d,
        ),
        model.source,
      )
    throw failure
  }
}

function build(model: Model): DerivationCore {
  refuseUnsupported(model)
  const { definitions, energies } = prepare(model)
  const draft: Draft = {
    model,
    definitions,
    energies,
    printed: new Map(),
    running: new Map(
      [...definitions].map(([name, definition]) => [name, { definition, role: 'definition' as const }]),
    ),
    laws: [],
    plasticity: [],
    equations: [],
    steps: [],
    boundary: [],
    ledger: [],
    errors: [],
    derivatives: [],
  }
  deriveStationary(draft)
  const each = (of: (rule: Rule) => void): void => {
    for (const rule of model.rules) placed(rule, () => of(rule))
  }
  each((rule) => rule.kind === 'flow' && deriveFlow(draft, rule))
  each((rule) => rule.kind === 'given' && deriveGiven(draft, rule))
  each((rule) => rule.kind === 'descend' && !rule.bptt && deriveDescent(draft, rule))
  each((rule) => isWindowRule(rule) && deriveWindow(draft, rule))
  each((rule) => rule.kind === 'contrast' && deriveContrast(draft, rule))
  const held = listHeld(draft)
  listUnused(draft)
  const reached = prune(draft)
  listDefinitions(draft, reached)
  const running = reached.filter((r) => r.definition.indices.length > 0)
  const cost = [...model.costs.values()][0]
  let ends: readonly Boundary[] | undefined
  const boundary = (): readonly Boundary[] => {
    ends ??= sourced(model, () => draft.boundary.flatMap((of) => of()))
    return ends
  }
  const moving = momentaOf(draft)
  return {
    model,
    running,
    laws: draft.laws,
    plasticity: draft.plasticity,
    ...(cost ? { cost: cost.body } : {}),
    equations: order(markHeld(draft, held)),
    steps: draft.steps,
    get boundary() {
      return boundary()
    },
    conserved: conservedOf(draft),
    momenta: moving,
    translations: translationsOf(draft, moving),
    ledger: draft.ledger,
    errors: draft.errors,
    derivatives: draft.derivatives,
    definitions,
    anticausal: [
      ...running.map((r) => r.definition.body),
      ...draft.laws.map((l) => l.right),
      ...draft.plasticity.map((p) => p.gradient),
    ].some((e) => someWord(e, (word) => !isCausal(word))),
  }
}

const KINDS = ['neuron', 'error', 'definition', 'synapse'] as const
const order = (equations: readonly Equation[]): readonly Equation[] =>
  KINDS.flatMap((kind) => equations.filter((e) => e.kind === kind))

/** What follows from stationarity with something held fixed is no exact result: the error, or the neuron where there is none. */
function markHeld(draft: Draft, held: ReadonlySet<string>): readonly Equation[] {
  const principles = new Set(draft.laws.filter((l) => held.has(l.state)).map((l) => l.principle))
  const solved = new Set(draft.equations.filter((e) => e.kind === 'error').map((e) => e.principle))
  return draft.equations.map((e) => {
    const follows = e.kind === 'error' || (e.kind === 'neuron' && !solved.has(e.principle))
    return follows && principles.has(e.principle) ? equation({ ...e, exact: false }) : e
  })
}

/** Costs and energies as scalar definitions; squares of unnamed mismatches get a name. */
function prepare(model: Model): {
  readonly definitions: Definitions
  readonly energies: ReadonlyMap<string, Expr>
} {
  const definitions = new Map<string, Definition>(model.definitions)
  for (const cost of model.costs.values()) {
    definitions.set(cost.name, { name: cost.name, indices: [], body: cost.body, span: cost.span })
  }
  const states = new Set([...model.symbols.values()].filter((s) => s.role === 'state').map((s) => s.name))
  const taken = new Set([...model.symbols.keys(), ...definitions.keys(), ...model.energies.keys()])
  const energies = new Map<string, Expr>()
  for (const energy of model.energies.values()) {
    const body = nameErrors(energy.body, states, definitions, taken, energy.span)
    energies.set(energy.name, body)
    // an energy may be made of others
    definitions.set(energy.name, { name: energy.name, indices: [], body, span: energy.span })
  }
  for (const cost of model.costs.values()) energies.set(cost.name, cost.body)
  return { definitions, energies }
}

/** Definitions that a law, a plasticity rule or the cost reaches, scalars among them. */
function prune(draft: Draft): readonly Running[] {
  const roots = [
    ...draft.laws.map((law) => law.right),
    ...draft.plasticity.map((p) => p.gradient),
    ...[...draft.model.costs.values()].map((cost) => cost.body),
    ...draft.errors.map(({ error }) => sym('let', error, ['i'])),
    // With given equations, stateless definitions may be all there is.
    ...(draft.laws.length === 0
      ? [...draft.model.definitions.keys()].map((name) => sym('let', name, ['i']))
      : []),
  ]
  const needed = new Set<string>()
  const bodyOf = (x: Expr): readonly Expr[] => {
    const entry = x.kind === 'sym' && x.role === 'let' ? draft.running.get(x.name) : undefined
    return entry ? [entry.definition.body] : []
  }
  for (const x of nodes(roots, bodyOf, (part) => part.named)) if (x.kind === 'sym') needed.add(x.name)
  return [...draft.running.values()].filter((r) => needed.has(r.definition.name))
}

/** A scalar is written out where it is read when it runs; what it asks for is said where it stands. */
function listDefinitions(draft: Draft, reached: readonly Running[]): void {
  for (const { definition, role } of reached) {
    if (role === 'error') continue
    const indices = definition.indices
    draft.equations.push(
      equation({
        id: `definition-${definition.name}`,
        of: definition.name,
        kind: 'definition',
        principle: 'given',
        exact: true,
        runs: true,
        form: 'definition',
        gain: ONE,
        indices,
        right: definition.body,
      }),
    )
  }
}
