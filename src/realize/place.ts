/** @file Refusals get the place of the statement that was being resolved, where they have none of their own. */
import { ModelError } from '../base/diagnostic.js'
import type { Span } from '../base/source.js'
import type { Model } from '../model/model.js'

export function placed<T>(span: Span | undefined, act: () => T): T {
  try {
    return act()
  } catch (failure) {
    if (!(failure instanceof ModelError) || span === undefined) throw failure
    throw new ModelError(
      failure.diagnostics.map((d) => (d.span ? d : { ...d, span })),
      failure.source,
    )
  }
}

/** Where the statement stands that a state follows from. */
export const lawSpan = ({ rules }: Model, state: string): Span | undefined =>
  rules.find((r) => (r.kind === 'given' ? r.of === state : 'state' in r && r.state === state))?.span
