/** @file `descend C in W by bptt window = n`: the exact gradient of a cost over a window, once per window. */
import { ModelError, problem } from '../base/diagnostic.js'
import { ZERO } from '../expr/build.js'
import type { Index } from '../expr/expr.js'
import type { Model, Rule } from '../model/model.js'
import { unicodeName } from '../text/names.js'
import type { Equation } from './derivation.js'
import { spanOfParameter } from './deriveRules.js'
import { type Draft, synapse } from './draft.js'
import { canonicalIndices } from './functional.js'
import { latexOf, latexSymbol, textOf } from './show.js'

type Descend = Extract<Rule, { kind: 'descend' }>
export type WindowRule = Descend & { readonly bptt: NonNullable<Descend['bptt']> }

export const isWindowRule = (rule: Rule): rule is WindowRule =>
  rule.kind === 'descend' && rule.bptt !== undefined

export function deriveWindow(draft: Draft, rule: WindowRule): void {
  const { model } = draft
  for (const parameter of rule.parameters) {
    const kinds = model.symbols.get(parameter)?.kinds ?? []
    const indices = canonicalIndices(kinds.map((k) => (k === '' ? 'x' : `x@${k}`)))
    const principle = `descend ${rule.energy} in ${parameter} by bptt`
    draft.plasticity.push({
      parameter,
      indices,
      gradient: ZERO,
      rate: rule.rate,
      ...(rule.optimizer ? { optimizer: rule.optimizer } : {}),
      bptt: rule.bptt,
      given: false,
      principle,
      span: rule.span,
    })
    const change = windowEquation(rule, parameter, indices, principle)
    draft.equations.push(change)
    draft.steps.push({
      rule: 'gradient through time',
      before: `${rule.energy} over ${textOf(rule.bptt.window)} steps`,
      after: change.text,
      latex: change.latex,
      reason: 'the transposed step carries the slopes of the cost back through the window',
      assumption: 'the states at the beginning of a window are taken as given',
    })
  }
}

function windowEquation(
  rule: WindowRule,
  parameter: string,
  indices: readonly Index[],
  principle: string,
): Equation {
  const shown = (ascii: boolean): string => {
    const name = ascii ? parameter : unicodeName(parameter)
    const steps = textOf(rule.bptt.window, [], ascii)
    const slope = `d${rule.energy}/d${name}`
    return `${ascii ? 'delta ' : 'Δ'}${name} = -${textOf(rule.rate, [], ascii)} * [${slope} over ${steps} steps]`
  }
  const [C, theta] = [latexSymbol(rule.energy), latexSymbol(parameter)]
  return {
    ...synapse(parameter, indices, ZERO, principle),
    form: 'window',
    text: shown(false),
    ascii: shown(true),
    latex: `\\Delta ${theta} = -${latexOf(rule.rate)} \\sum_{n=1}^{${latexOf(rule.bptt.window)}} \\frac{d ${C}_n}{d ${theta}}`,
  }
}

/** Within a window parameters are constant: other rules beside it are refused. */
export function refuseBeside(model: Model): readonly ModelError[] {
  const windows = model.rules.filter(isWindowRule)
  const [first] = windows
  if (first === undefined) return []
  const refused = (message: string, rule: Rule, remedy: string): ModelError =>
    new ModelError([problem('E3001', { message, span: rule.span, remedy })])
  const learns = (rule: Rule): boolean =>
    rule.kind === 'contrast' ||
    (rule.kind === 'descend' && !rule.bptt) ||
    (rule.kind === 'given' && rule.role !== 'state')
  const seen = new Set<string>()
  return [
    ...model.rules
      .filter(learns)
      .map((rule) =>
        refused(
          `a rule changes parameters within the window of 'by bptt', along which they are taken as constant; this is not supported`,
          rule,
          'leave one of the two rules out, or give both the same window',
        ),
      ),
    ...windows.flatMap((rule) => {
      const problems: ModelError[] = []
      if (!model.costs.has(rule.energy)) {
        problems.push(
          refused(
            `'by bptt' takes the gradient of a cost, and '${rule.energy}' is an energy`,
            rule,
            `name the cost, as in \`descend C in ${rule.parameters[0] ?? 'W'} rate eta by bptt window = 400\``,
          ),
        )
      } else if (rule.energy !== [...model.costs.keys()][0]) {
        problems.push(
          refused(`only the first cost runs, and '${rule.energy}' is another`, rule, 'declare one cost'),
        )
      }
      if (rule.every)
        problems.push(
          refused("'every' beside 'by bptt', which acts once per window", rule, 'leave `every` out'),
        )
      if (rule.bptt.window !== first.bptt.window)
        problems.push(refused('the windows of two rules differ', rule, 'give them the same window'))
      for (const parameter of rule.parameters) {
        if (seen.has(parameter)) {
          problems.push(
            new ModelError([
              problem('E3001', {
                message: `two rules by bptt change '${parameter}'`,
                span: spanOfParameter(model, rule, parameter),
                remedy: 'leave one of them out',
              }),
            ]),
          )
        }
        seen.add(parameter)
      }
      return problems
    }),
  ]
}
