/** @file What a model states and this version does not derive: refused, since leaving it out would change the model. */
import { ModelError, problem } from '../base/diagnostic.js'
import { symbols } from '../expr/substitute.js'
import type { Model, Rule } from '../model/model.js'
import { spanOfParameter } from './deriveRules.js'
import { refuseBeside } from './deriveWindow.js'

const notYet = (message: string, span: Rule['span'], remedy: string): ModelError =>
  new ModelError([problem('E3001', { message, span, remedy })])

/** The activation whose formula reads a name, in any population. */
function formulaReading(model: Model, name: string): string | undefined {
  for (const [activation, names] of formulasOf(model)) if (names.has(name)) return activation
  return undefined
}

const formulas = new WeakMap<Model, readonly (readonly [activation: string, names: ReadonlySet<string>])[]>()

function formulasOf(model: Model): readonly (readonly [activation: string, names: ReadonlySet<string>])[] {
  const known = formulas.get(model)
  if (known) return known
  const all = [model.activations, ...model.populations.map((p) => p.activations)].flatMap((a) => [...a])
  const made = all.flatMap(([name, a]) =>
    a.kind === 'formula' ? [[name, new Set([...symbols(a.body)].map((s) => s.name))] as const] : [],
  )
  formulas.set(model, made)
  return made
}

/** A formula is a function of its argument alone: what a rule changes in it would be missing from every slope. */
function refuseLearnedFormula(model: Model, rule: Rule, parameter: string): ModelError | undefined {
  const activation = formulaReading(model, parameter)
  if (activation === undefined) return undefined
  return notYet(
    `the formula of the activation '${activation}' reads '${parameter}', which a rule changes; this is not yet supported`,
    spanOfParameter(model, rule, parameter),
    `take it out of the formula: \`${activation}(${parameter} .* x)\` where the activation is applied`,
  )
}

/** Each kind has values of its own, of which one name tells none apart. */
function refuseSeveralKinds(model: Model, rule: Rule, parameter: string): ModelError | undefined {
  const declared = model.symbols.get(parameter)
  const isConstant = declared?.role === 'constant' || declared?.role === 'parameter'
  if (!isConstant || !declared.kinds.includes('') || model.kinds.includes('')) return undefined
  const kinds = model.kinds.map((k) => `${parameter}_${k}`).join(', ')
  return notYet(
    `'${parameter}', which a rule changes, stands in several kinds of neuron; this is not yet supported`,
    spanOfParameter(model, rule, parameter),
    `declare a constant for each kind, as in ${kinds}`,
  )
}

const changedBy = (rule: Rule): readonly string[] =>
  rule.kind === 'descend' || rule.kind === 'contrast'
    ? rule.parameters
    : rule.kind === 'given' && rule.role !== 'state'
      ? [rule.of]
      : []

export function refuseUnsupported(model: Model): void {
  const problems: ModelError[] = [...refuseBeside(model)]
  for (const rule of model.rules) {
    for (const parameter of changedBy(rule)) {
      for (const refuse of [refuseLearnedFormula, refuseSeveralKinds]) {
        const refused = refuse(model, rule, parameter)
        if (refused) problems.push(refused)
      }
    }
  }
  if (problems.length > 0)
    throw new ModelError(
      problems.flatMap((p) => p.diagnostics),
      model.source,
    )
}
