/** @file What a derivation refuses, all that it says of it. */
import { derive, ModelError, parse } from '../../src/index.js'

export interface Refused {
  readonly code: string
  /** The characters of the model that it points at. */
  readonly at: string | undefined
  readonly message: string
  readonly found: string | undefined
  readonly expected: string | undefined
  readonly remedy: string | undefined
}

/** All refusals of a model; none where it is derived. */
export function refusalsOf(text: string): readonly Refused[] {
  try {
    derive(parse(text))
  } catch (failure) {
    if (!(failure instanceof ModelError)) throw failure
    return failure.diagnostics.map(({ code, span, message, found, expected, remedy }) => ({
      code,
      at: span && text.slice(span.start, span.end),
      message,
      found,
      expected,
      remedy,
    }))
  }
  return []
}
