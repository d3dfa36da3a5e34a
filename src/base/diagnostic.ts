/** @file Diagnostics: coded messages with a place, what was found, what was expected and one remedy. */
import { CODES, type Code } from './codes/table.js'
import { picture, position, type Source, type Span } from './source.js'

export type Severity = 'error' | 'warning'

/** One refusal or warning; `found` and `expected` complete the sentences "found …" and "expected …". */
export interface Diagnostic {
  readonly code: Code
  readonly severity: Severity
  readonly message: string
  readonly span?: Span
  readonly found?: string
  readonly expected?: string
  readonly nearest?: string
  readonly remedy?: string
}

export type DiagnosticInput = Omit<Diagnostic, 'severity' | 'code'>

export const problem = (code: Code, input: DiagnosticInput): Diagnostic => ({
  code,
  severity: 'error',
  ...input,
})
export const caution = (code: Code, input: DiagnosticInput): Diagnostic => ({
  code,
  severity: 'warning',
  ...input,
})

/** The text of one diagnostic: code, place, line with carets, found, expected, nearest name, remedy. */
export function render(diagnostic: Diagnostic, source?: Source): string {
  const lines = [`${diagnostic.severity} ${diagnostic.code}: ${diagnostic.message}`]
  if (source && diagnostic.span) {
    const at = position(source, diagnostic.span.start)
    const shown = picture(source, diagnostic.span)
    const gutter = String(at.line).length
    lines.push(`${' '.repeat(gutter)} --> ${source.name}:${at.line}:${at.column}`)
    lines.push(`${at.line} | ${shown.line}`, `${' '.repeat(gutter)} | ${shown.carets}`)
  }
  if (diagnostic.found !== undefined) lines.push(`  found:    ${diagnostic.found}`)
  if (diagnostic.expected !== undefined) lines.push(`  expected: ${diagnostic.expected}`)
  if (diagnostic.nearest !== undefined) lines.push(`  nearest:  ${diagnostic.nearest}`)
  const remedy = diagnostic.remedy ?? CODES[diagnostic.code].remedy
  lines.push(`  remedy:   ${remedy}`)
  return lines.join('\n')
}

/** Thrown by every stage that refuses: all problems of that stage together. */
export class ModelError extends Error {
  readonly diagnostics: readonly Diagnostic[]
  readonly source: Source | undefined
  constructor(diagnostics: readonly Diagnostic[], source?: Source) {
    super(diagnostics.map((d) => render(d, source)).join('\n\n'))
    this.name = 'ModelError'
    this.diagnostics = diagnostics
    this.source = source
  }
}

/** Throws when the list holds an error. */
export function refuse(diagnostics: readonly Diagnostic[], source?: Source): void {
  if (diagnostics.some((d) => d.severity === 'error')) throw new ModelError(diagnostics, source)
}

/** A fault of ours, never of the model. */
export function internal(message: string): never {
  throw new Error(`internal: ${message}; please report this with the model file`)
}
