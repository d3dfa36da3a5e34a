/** @file Refusals of a derivation get the place of the rule that asked for it, and so does the end of the call stack. */
import { ModelError, problem } from '../base/diagnostic.js'
import type { Rule } from '../model/model.js'

export function placed<R>({ span }: Rule, derive: () => R): R {
  try {
    return derive()
  } catch (failure) {
    // the one limit that no check foresees
    if (failure instanceof RangeError)
      throw new ModelError([problem('E3013', { message: 'the derivation goes too deep', span })])
    if (!(failure instanceof ModelError)) throw failure
    throw new ModelError(
      failure.diagnostics.map((d) => (d.span ? d : { ...d, span })),
      failure.source,
    )
  }
}
