/** @file Where the refusals of a realization point: at the statement that says what is being resolved. */
import { ModelError } from '../base/diagnostic.js'
import type { Span } from '../base/source.js'
import type { DerivationCore } from '../derive/derivation.js'
import type { Model } from '../model/model.js'

/** What is refused meanwhile, and has no place of its own, has this one. */
export function at<T>(span: Span | undefined, act: () => T): T {
  try {
    return act()
  } catch (failure) {
    if (!span || !(failure instanceof ModelError)) throw failure
    throw new ModelError(
      failure.diagnostics.map((d) => (d.span ? d : { ...d, span })),
      failure.source,
    )
  }
}

/** As a part of a diagnostic, where there is a place. */
export const spanOf = (span: Span | undefined): { readonly span?: Span } => (span ? { span } : {})

/** The equation of a state, or the principle that it follows from. */
export const placeOfLaw = ({ rules }: Model, state: string): Span | undefined =>
  rules.find(
    (r) =>
      (r.kind === 'given' && r.of === state) ||
      ((r.kind === 'stationary' || r.kind === 'flow') && r.state === state),
  )?.span

/** Of several costs the first is that of a run. */
export const placeOfCost = ({ costs }: Model): Span | undefined => [...costs.values()][0]?.span

/** The definition of the first of these names that has one. */
export function placeOfOne(
  names: readonly string[],
  { running, definitions }: DerivationCore,
): Span | undefined {
  for (const name of names) {
    const own = running.find((r) => r.definition.name === name)?.definition ?? definitions.get(name)
    if (own) return own.span
  }
  return undefined
}

/** The statement `lag e`. */
export const placeOfLag = ({ syntax }: Model, name: string): Span | undefined =>
  syntax.statements.find((s) => s.kind === 'lag' && s.name.name === name)?.span
