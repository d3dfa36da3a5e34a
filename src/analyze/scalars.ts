/** @file What is said of the activations that equations use: kinks, and a second opinion on derivatives of formulas. */
import { secondOpinion } from '../expr/algebra.js'
import { sym } from '../expr/build.js'
import { builtInKinks, formulaKinks, kinksText, type Meaning } from '../expr/kinks.js'
import { stableFormula } from '../expr/simplifyScalar.js'
import type { Activation, Model } from '../model/model.js'

export interface ActivationNote {
  readonly name: string
  /** `tanh`, or the formula's argument. */
  readonly meaning: string
  /** Populations with their own choice are named: `phi of y`. */
  readonly where: string
  readonly kinks: string
}

function meaningOf(model: Model, fn: string): Meaning | undefined {
  const activation = model.activations.get(fn)
  if (!activation) return undefined
  return activation.kind === 'builtin'
    ? { kind: 'builtin', name: activation.name, args: activation.args }
    : { kind: 'formula', argument: activation.argument, body: activation.body }
}

function kinksOf(model: Model, activation: Activation): string {
  if (activation.kind === 'builtin') {
    return kinksText({ located: builtInKinks(activation.name, activation.args), hidden: [] })
  }
  return kinksText(
    formulaKinks(activation.body, sym('argument', activation.argument), (fn) => meaningOf(model, fn)),
  )
}

const meaning = (a: Activation): string =>
  a.kind === 'builtin'
    ? `${a.name}${a.args.length > 0 ? `(${a.args.join(', ')})` : ''}`
    : `a formula in ${a.argument}`

/** Every activation symbol, and every population's own choice. */
export function activationNotes(model: Model): readonly ActivationNote[] {
  const notes: ActivationNote[] = []
  for (const [name, activation] of model.activations) {
    notes.push({
      name,
      meaning: meaning(activation),
      where: 'all populations',
      kinks: kinksOf(model, activation),
    })
  }
  for (const p of model.populations) {
    for (const [name, activation] of p.activations) {
      notes.push({ name, meaning: meaning(activation), where: p.name, kinks: kinksOf(model, activation) })
    }
  }
  return notes
}

export interface Opinion {
  readonly name: string
  readonly opinion: 'agrees' | 'disagrees' | 'no answer'
}

/** nerdamer on the first derivative of each activation that is a formula; loaded only where there is one. */
export async function opinions(model: Model): Promise<readonly Opinion[]> {
  const list: Opinion[] = []
  for (const [name, activation] of model.activations) {
    if (activation.kind !== 'formula') continue
    const argument = sym('argument', activation.argument)
    const derivative = stableFormula(activation.body, activation.argument, 1)
    list.push({ name, opinion: await secondOpinion(activation.body, argument, derivative) })
  }
  return list
}
