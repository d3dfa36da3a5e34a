/** @file Throwing a single diagnostic, where a stage cannot go on to collect more. */
import { type Diagnostic, type DiagnosticInput, ModelError, problem } from './diagnostic.js'

export function reject(code: Diagnostic['code'], input: DiagnosticInput): never {
  throw new ModelError([problem(code, input)])
}

/** Refuses what a caller passes in place of something else. */
export function rejectArgument(what: string, value: unknown, expected: string): never {
  return reject('E5001', { message: `${what} is not what it should be`, found: kindOf(value), expected })
}

/** In words, for a message. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'an array'
  if (value instanceof Promise) return 'a promise'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

export function checkFunction(what: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'function') rejectArgument(what, value, 'a function')
}

export function checkBytes(what: string, value: unknown): void {
  if (!(value instanceof Uint8Array))
    rejectArgument(`the content of ${what}`, value, 'bytes, in a Uint8Array')
}
