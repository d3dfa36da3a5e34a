/** @file Units: what is added or set equal has one dimension, operators take times and functions pure numbers. */
import type { SyntaxTree, Term } from '../text/syntax.js'
import type { Fields } from './definitions.js'
import type { Functions } from './dimensions.js'
import type { Activation } from './model.js'
import type { Scope } from './scope.js'
import { operatorName } from './temporal.js'
import { UnitCheck } from './unitCheck.js'
import { checkSettings } from './unitSettings.js'
import { sameDimension, TIME, type Units } from './units.js'
import { visitTree } from './walk.js'

interface Theory {
  readonly fields: Fields
  readonly activations: ReadonlyMap<string, Activation>
}

/** Units in which only times occur leave no doubt about anything else: it is a pure number. */
function timesOnly(tree: SyntaxTree, units: Units): boolean {
  let only = true
  visitTree(tree, (term) => {
    if (term.kind !== 'number' || term.unit === undefined) return
    const dimension = units.dimension(term.unit)
    if (
      dimension &&
      !sameDimension(
        dimension,
        TIME.map((x) => x * (dimension[TIME.indexOf(1)] ?? 0)),
      )
    )
      only = false
  })
  return only
}

/** Functions that scale as their argument does. */
const KEEPING: ReadonlySet<string> = new Set(['identity', 'relu', 'leaky_relu'])

/** What each function does to a dimension; where populations choose their own, the strictest of the choices. */
function functionsOf(tree: SyntaxTree, activations: ReadonlyMap<string, Activation>): Functions {
  const nameOf = (term: Term): string =>
    term.kind === 'name' ? term.name : term.kind === 'call' ? operatorName(term) : ''
  const chosen = new Map<string, string[]>()
  for (const s of tree.statements)
    for (const { key, value } of s.kind === 'population' ? s.settings : []) {
      const names = chosen.get(key.name) ?? []
      chosen.set(key.name, names)
      names.push(nameOf(value))
    }
  return (fn) => {
    const activation = activations.get(fn)
    if (activation?.kind === 'formula') return 'formula'
    const names = [activation?.name ?? fn, ...(chosen.get(fn) ?? [])]
    return names.every((name) => KEEPING.has(name)) ? 'keeps' : 'pure'
  }
}

/** What a formula makes of its argument. Formulas with one name for their argument share its dimension. */
function formulas(activations: ReadonlyMap<string, Activation>, check: UnitCheck): void {
  const { dims } = check
  for (const [name, activation] of activations) {
    if (activation.kind !== 'formula') continue
    dims.equal(dims.unknown(`in ${name}`), dims.unknown(`argument ${activation.argument}`))
    dims.equal(dims.unknown(`out ${name}`), dims.ofExpr(activation.body))
  }
}

/** Where no number is a time, bare times are tried too; they are right only if then all fits. */
export function checkUnits(tree: SyntaxTree, theory: Theory, units: Units, scope: Scope): void {
  const functions = functionsOf(tree, theory.activations)
  const only = timesOnly(tree, units)
  const attempt = (bareTimes: boolean): UnitCheck => {
    const check = new UnitCheck(scope, units, functions, { timesOnly: only, bareTimes })
    inStages(tree, theory, check)
    return check
  }
  const check = attempt(false)
  if (!check.reporter.failed) return
  if (units.timeUnit === undefined && !attempt(true).reporter.failed) return
  scope.reporter.take(check.reporter)
}

/**
 * In the order in which blame is fair: declared values, definitions, arguments that these settle, equations, the other arguments,
 * then what depends on them. A stage with an error is the last: what follows from it is not worth a diagnostic.
 */
function inStages(tree: SyntaxTree, theory: Theory, check: UnitCheck): void {
  const { scope } = check
  const stages: readonly (() => void)[] = [
    () => {
      check.declarations()
      check.operators()
    },
    () => {
      formulas(theory.activations, check)
      nameFields(theory.fields, check)
      for (const argument of scope.arguments) check.argument(argument, true)
    },
    () => {
      for (const balance of scope.sums) if (!balance.law) check.sum(balance)
      for (const balance of scope.sums) if (balance.law && !balance.law.learned) check.law(balance)
    },
    () => {
      for (const argument of scope.arguments) check.argument(argument, false)
    },
    () => {
      for (const balance of scope.sums) if (balance.law?.learned) check.law(balance)
      checkSettings(tree, check)
      check.starts()
    },
  ]
  for (const stage of stages) if (!check.reporter.failed) stage()
}

/** A definition has the dimension of what it stands for, also where it contains itself. */
function nameFields({ definitions, costs, energies }: Fields, check: UnitCheck): void {
  const { dims } = check
  for (const { name, body, span } of [...definitions.values(), ...costs.values(), ...energies.values()]) {
    const [own, form] = [dims.unknown(`let ${name}`), dims.ofExpr(body)]
    if (!dims.equal(own, form))
      check.clash(span, form, own, `'${name}' has another dimension than its definition`)
  }
}
