/** @file Throwing a single diagnostic, where a stage cannot go on to collect more. */
import { type Diagnostic, type DiagnosticInput, ModelError, problem } from './diagnostic.js'

export function reject(code: Diagnostic['code'], input: DiagnosticInput): never {
  throw new ModelError([problem(code, input)])
}
