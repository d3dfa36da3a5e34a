/** @file Momenta of an action in print: what each is, and whether their sum over all neurons is conserved. */

import type { DerivationCore, Shown, Translation } from '../derive/derivation.js'
import { momentumNames } from '../derive/momentum.js'
import { latexSymbol } from '../derive/show.js'

type Form = keyof Shown

/** One line for each momentum, then one for each shift. */
export function momentumLines(core: DerivationCore, form: 'text' | 'ascii'): readonly string[] {
  const names = momentumNames(core.model, core.momenta)
  return [
    ...core.momenta.map((p) => `${names.get(p.state)} = ${p[form]}`),
    ...core.translations().map((t) => {
      const sum = t.states.map((s) => `sum(${names.get(s)})`).join(' + ')
      return `${sum}: ${verdict(
        t,
        form,
        (name) => name,
        (x) => x,
      )}`
    }),
  ]
}

export const momentumLatex = (core: DerivationCore): readonly string[] => [
  ...core.momenta.map((p) => `$${latexMomentum(core, p.state)} = ${p.latex}$`),
  ...core.translations().map((t) => {
    const sum = t.states.map((s) => `\\sum ${latexMomentum(core, s)}`).join(' + ')
    return `$${sum}$: ${verdict(
      t,
      'latex',
      (name) => `$${latexSymbol(name)}$`,
      (x) => `$${x}$`,
    )}`
  }),
]

const latexMomentum = ({ momenta }: DerivationCore, state: string): string =>
  momenta.length > 1 ? `p_{${latexSymbol(state)}}` : 'p'

function verdict(
  { states, energy, conserved, changed, driven }: Translation,
  form: Form,
  name: (x: string) => string,
  formula: (x: string) => string,
): string {
  const shift = `a shift of all ${states.map(name).join(', ')} alike`
  if (conserved) return `conserved, ${shift} leaves ${name(energy)} as it is`
  if (driven) return `not conserved, inputs and clamped outputs do not take part in ${shift}`
  const terms = changed.map((t) => formula(t[form])).join(', ')
  return terms === ''
    ? `not shown to be conserved, how ${shift} changes ${name(energy)} could not be found`
    : `not conserved, ${shift} changes ${terms} in ${name(energy)}`
}

export const momentumJson = (core: DerivationCore): readonly Record<string, unknown>[] => {
  const names = momentumNames(core.model, core.momenta)
  return core.momenta.map(({ energy, state, text, ascii, latex }) => ({
    ...{ name: names.get(state), energy, state, text, ascii, latex },
    totals: core
      .translations()
      .filter((t) => t.energy === energy && t.states.includes(state))
      .map(({ energy: _, ...t }) => t),
  }))
}
