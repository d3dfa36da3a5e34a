/** @file Why something could not be run, in one line. */
import { ModelError } from '../../base/diagnostic.js'

/** Throws what is no error. */
export function reasonOf(failure: unknown): string {
  if (failure instanceof ModelError)
    return failure.diagnostics.map((d) => `${d.code}: ${d.message}`).join('; ')
  if (failure instanceof Error) return failure.message
  throw failure
}
