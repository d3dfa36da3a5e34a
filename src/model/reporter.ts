/** @file Collects the diagnostics of the model stage, each once. */
import { caution, type Diagnostic, type DiagnosticInput, problem } from '../base/diagnostic.js'
import type { Source, Span } from '../base/source.js'

export type Code = Diagnostic['code']
export type Details = Omit<DiagnosticInput, 'span' | 'message'>

export class Reporter {
  readonly source: Source
  readonly #kept = new Map<string, Diagnostic>()

  constructor(source: Source) {
    this.source = source
  }

  /** Without `found` the text under the caret is what is found. */
  error(code: Code, span: Span, message: string, details: Details = {}): void {
    this.#keep(problem(code, { message, span, found: `'${this.text(span)}'`, ...details }), span)
  }

  warn(code: Code, span: Span, message: string, details: Details = {}): void {
    this.#keep(caution(code, { message, span, found: `'${this.text(span)}'`, ...details }), span)
  }

  /** Lazily built parts are visited more than once, hence one diagnostic per code and place. */
  #keep(diagnostic: Diagnostic, span: Span): void {
    const key = `${diagnostic.code} ${span.start} ${span.end}`
    if (!this.#kept.has(key)) this.#kept.set(key, diagnostic)
  }

  take(other: Reporter): void {
    for (const [key, diagnostic] of other.#kept) if (!this.#kept.has(key)) this.#kept.set(key, diagnostic)
  }

  text(span: Span): string {
    return this.source.text.slice(span.start, span.end)
  }

  get failed(): boolean {
    return this.all.some((d) => d.severity === 'error')
  }

  /** Whether a part of the text has been refused already: what follows from it is not worth a diagnostic. */
  failedWithin(span: Span): boolean {
    return this.all.some(
      (d) =>
        d.severity === 'error' &&
        d.span !== undefined &&
        d.span.start >= span.start &&
        d.span.end <= span.end,
    )
  }

  /** In the order of the text. */
  get all(): readonly Diagnostic[] {
    return [...this.#kept.values()].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
  }
}

/** `'a', 'b' or 'c'`; `nothing` when the list is empty. */
export function oneOf(names: Iterable<string>, nothing = 'none'): string {
  const quoted = [...names].map((n) => `'${n}'`)
  const last = quoted.pop()
  if (last === undefined) return nothing
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`
}

/** A number that is not finite, in words. */
export const nameOfNumber = (x: number): string =>
  Number.isNaN(x) ? 'no number' : `${x < 0 ? 'minus ' : ''}infinity`

/** Spreads into Details only what is there, as exact optional properties demand. */
export const withNearest = (nearest: string | undefined): { readonly nearest?: string } =>
  nearest === undefined ? {} : { nearest: `'${nearest}'` }
