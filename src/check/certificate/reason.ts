/** @file Why something could not be run, in one line. */
import { ModelError } from '../../base/diagnostic.js'
import { Undecided } from '../../expr/rational.js'
import { RunError } from '../../runtime/error.js'
import { Unwritten } from '../costate/change.js'
import { Unpredicted } from '../phasor/network.js'

/** What a computation says when a model goes beyond it. */
const LIMITS = [Unwritten, Unpredicted, Undecided]

/** Throws all else: a mistake of the certificate itself is no finding. */
export function reasonOf(failure: unknown): string {
  if (failure instanceof ModelError || failure instanceof RunError)
    return failure.diagnostics.map((d) => `${d.code}: ${d.message}`).join('; ')
  if (failure instanceof Error && LIMITS.some((limit) => failure instanceof limit)) return failure.message
  throw failure
}
