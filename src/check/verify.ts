/** @file The certificate: in this version a refusal that says so, never a silent pass. */
import { ModelError, problem } from '../base/diagnostic.js'
import type { Derivation } from '../pipeline.js'

export interface VerifyOptions {
  readonly seed?: number
  readonly quick?: boolean
}

/** Rejects with E3001: nothing has been checked. */
export async function verify(derivation: Derivation, _options: VerifyOptions = {}): Promise<never> {
  throw new ModelError(
    [
      problem('E3001', {
        message: 'the certificate (`verify`) is not yet supported: nothing has been checked',
        remedy:
          'read `derivation.locality` and `derivation.approximations`; a run can be compared with `approximate instantaneous`',
      }),
    ],
    derivation?.model?.source,
  )
}
