/** @file From syntax tree to checked Model: names, shapes, kinds, rules, network, settings, units; all errors at once. */
import type { Diagnostic } from '../base/diagnostic.js'
import type { Statement, SyntaxTree, Term } from '../text/syntax.js'
import { readActivation } from './activations.js'
import { type Restrictions, readRestrictions } from './approximations.js'
import { checkUnits } from './checkUnits.js'
import { checkKinds, refuseCycles } from './cycles.js'
import { type Declarations, declarations } from './declarations.js'
import { type Fields, openDefinitions } from './definitions.js'
import { lawOf, type Pending } from './equations.js'
import { mean } from './expression.js'
import { checkFinite } from './finite.js'
import type { Activation, Model, Rule, ValueSpec } from './model.js'
import { readNetwork } from './network.js'
import { Reporter } from './reporter.js'
import { readRule } from './rules.js'
import { type Ranks, Scope } from './scope.js'
import { readSimulate } from './simulate.js'
import { checkSources } from './sources.js'
import { DRAWS } from './specs.js'
import { modelSymbols, readValues } from './symbols.js'
import { readTask } from './task.js'
import { operatorName } from './temporal.js'
import { checkTiming } from './timing.js'
import { type Units, unitsOf } from './units.js'
import { warnUnused } from './usage.js'

/** What the theory part of a model says, after one reading. */
export interface Theory {
  readonly scope: Scope
  readonly values: ReadonlyMap<string, ValueSpec>
  readonly activations: ReadonlyMap<string, Activation>
  readonly fields: Fields
  readonly rules: readonly Rule[]
  readonly restrictions: Restrictions
}

/** Whether a value differs between the neurons of one population. */
const differs = (term: Term): boolean =>
  term.kind === 'list' ||
  term.kind === 'string' ||
  (term.kind === 'call' && term.callee.kind === 'name' && DRAWS.some((d) => d === operatorName(term)))

/** Names with one value per neuron whatever their use: parameters, what a rule changes, what a population lists. */
function learned(tree: SyntaxTree, { names }: Declarations): Ranks {
  const ranks: Ranks = new Map()
  const constant = (name: string): boolean => {
    const role = names.get(name)?.role
    return role === 'constant' || role === 'parameter'
  }
  for (const named of names.values()) if (named.role === 'parameter') ranks.set(named.name, 1)
  for (const s of tree.statements) {
    const changed =
      s.kind === 'descend' || s.kind === 'contrast'
        ? s.parameters.map((p) => p.name)
        : s.kind === 'equation'
          ? [lawOf(s)?.name.name ?? '']
          : s.kind === 'population'
            ? s.settings.flatMap((x) => (differs(x.value) ? [x.key.name] : []))
            : []
    for (const name of changed) if (constant(name)) ranks.set(name, 1)
  }
  return ranks
}

const overriddenIn = (tree: SyntaxTree): ReadonlySet<string> =>
  new Set(tree.statements.flatMap((s) => (s.kind === 'population' ? s.settings.map((x) => x.key.name) : [])))

function readOnce(tree: SyntaxTree, scope: Scope): Theory {
  const { statements } = tree
  const values = readValues(scope)
  const activations = new Map<string, Activation>()
  for (const s of statements) {
    const activation = s.kind === 'activation' && readActivation(s, scope)
    if (s.kind === 'activation' && activation) activations.set(s.name.name, activation)
  }
  const definitions = openDefinitions(scope)
  const pending = statements.map((s) => readRule(s, scope)).filter((p): p is Pending => p !== undefined)
  const restrictions = readRestrictions(statements, scope)
  scope.drain()
  const fields = definitions.finish()
  return { scope, values, activations, fields, rules: pending.flatMap((p) => p()), restrictions }
}

/** Reads the theory until no constant turns out to need one value per neuron any more. */
function readTheory(
  tree: SyntaxTree,
  declared: Declarations,
  units: Units | undefined,
  reporter: Reporter,
): Theory {
  const ranks = learned(tree, declared)
  const overridden = overriddenIn(tree)
  for (;;) {
    const local = new Reporter(tree.source)
    const { names, kinds } = declared
    const scope = new Scope({
      ...{ names, kinds, units, ranks: new Map(ranks), overridden, mean, reporter: local },
      populations: populationNames(tree),
    })
    const theory = readOnce(tree, scope)
    if (scope.needed.size === 0) {
      reporter.take(local)
      return theory
    }
    for (const [name, rank] of scope.needed) ranks.set(name, rank)
  }
}

const populationNames = (tree: SyntaxTree): ReadonlySet<string> =>
  new Set(tree.statements.flatMap((x) => (x.kind === 'population' ? x.names.map((n) => n.name) : [])))

/** Network, settings and task, read with the names of the theory. */
function readRest(tree: SyntaxTree, declared: Declarations, theory: Theory, units: Units | undefined): Model {
  const { scope, values, fields, restrictions } = theory
  const { populations, connections } = readNetwork(tree, values, restrictions.approximations, scope)
  const task = readTask(tree, populations, scope)
  checkSources(tree, populations, scope)
  warnUnused(connections, scope)
  return {
    title: declared.title,
    source: tree.source,
    syntax: tree,
    kinds: declared.kinds,
    symbols: modelSymbols(scope, values),
    activations: theory.activations,
    definitions: fields.definitions,
    costs: fields.costs,
    energies: fields.energies,
    rules: theory.rules,
    approximations: restrictions.approximations,
    lags: restrictions.lags,
    keeps: restrictions.keeps,
    populations,
    connections,
    simulate: readSimulate(tree, scope),
    ...(task && { task }),
    warnings: [],
    ...(units?.timeUnit !== undefined && { timeUnit: units.timeUnit }),
  }
}

interface Elaborated {
  readonly model: Model | undefined
  readonly diagnostics: readonly Diagnostic[]
}

function elaborateShallow(tree: SyntaxTree): Elaborated {
  const reporter = new Reporter(tree.source)
  const declared = declarations(tree, reporter)
  const units = unitsOf(tree)
  const theory = readTheory(tree, declared, units, reporter)
  refuseCycles(theory.fields, theory.scope)
  checkKinds(theory.fields, theory.scope)
  const model = readRest(tree, declared, theory, units)
  if (units && !theory.scope.reporter.failed) {
    checkUnits(tree, theory, units, theory.scope)
  }
  reporter.take(theory.scope.reporter)
  if (!reporter.failed) checkFinite(model, reporter)
  if (!reporter.failed) checkTiming(model, reporter)
  const diagnostics = reporter.all
  if (reporter.failed) return { model: undefined, diagnostics }
  return { model: { ...model, warnings: diagnostics }, diagnostics }
}

/** The Model of a syntax tree, or what is wrong with it; nothing that a text holds makes this throw. */
export function elaborate(tree: SyntaxTree): Elaborated {
  try {
    return elaborateShallow(tree)
  } catch (error) {
    // The one limit that no check foresees: the depth of the call stack.
    if (!(error instanceof RangeError)) throw error
    const length = (s: Statement): number => s.span.end - s.span.start
    const longest = tree.statements.reduce((a, b) => (length(b) > length(a) ? b : a))
    const reporter = new Reporter(tree.source)
    reporter.error('E2006', longest.span, 'the model goes too deep', {
      found: 'expressions or definitions inside each other by the thousand',
      expected: 'fewer factors in a product, fewer definitions inside each other',
      remedy: 'name parts of a long product by definitions of their own',
    })
    return { model: undefined, diagnostics: reporter.all }
  }
}
