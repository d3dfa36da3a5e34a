/** @file Failures as a reader should see them: diagnostics, never a stack trace; and the exit code that they mean. */
import { type Diagnostic, ModelError, problem, render } from '../base/diagnostic.js'
import { position, type Source } from '../base/source.js'
import { RunError } from '../runtime/error.js'
import { painted, printJson, say } from './output.js'

/** The model or a check failed. */
export const FAILED = 1
/** Wrong usage. */
export const USAGE = 2
/** The keyboard ended the process. */
export const INTERRUPTED = 130

/** A command that cannot be carried out as it was typed: exit code 2. */
export class Misuse extends Error {
  readonly diagnostics: readonly Diagnostic[]
  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((d) => d.message).join('; '))
    this.name = 'Misuse'
    this.diagnostics = diagnostics
  }
}

/** A run that diverged, its last good state saved in a file, and what it recorded until then in others. */
export class Stopped extends Error {
  readonly run: RunError
  readonly state: string
  readonly files: readonly string[]
  constructor(run: RunError, state: string, files: readonly string[]) {
    super(run.message)
    this.name = 'Stopped'
    this.run = run
    this.state = state
    this.files = files
  }
}

export const misuse = (code: Diagnostic['code'], input: Parameters<typeof problem>[1]): never => {
  throw new Misuse([problem(code, input)])
}

/** A diagnostic as plain data, with file, line and column where it has a place. */
export function diagnosticJson(diagnostic: Diagnostic, source?: Source): Record<string, unknown> {
  const { span, ...rest } = diagnostic
  if (!source || !span) return rest
  const { line, column } = position(source, span.start)
  return { ...rest, file: source.name, line, column, length: span.end - span.start }
}

export function showDiagnostics(diagnostics: readonly Diagnostic[], source?: Source): void {
  for (const diagnostic of diagnostics) {
    const [head = '', ...rest] = render(diagnostic, source).split('\n')
    const color = diagnostic.severity === 'error' ? 'red' : 'yellow'
    const label = /^(error|warning) E\d+:/.exec(head)?.[0] ?? ''
    say([painted(label, color, 'error') + head.slice(label.length), ...rest].join('\n'))
    say('')
  }
}

const messageOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error)
  return message.startsWith('internal:') ? message : `internal: ${message || 'an unknown fault'}`
}

/** What the machine needs beside the diagnostics: where a run went bad, and where its last good state is. */
const placeOf = (error: unknown): Record<string, unknown> => {
  if (error instanceof Stopped)
    return { ...placeOf(error.run), lastGoodState: error.state, files: error.files }
  if (!(error instanceof RunError)) return {}
  return { variable: error.variable, population: error.population, step: error.step }
}

const diagnosticsOf = (error: unknown): readonly Diagnostic[] | undefined => {
  if (error instanceof Stopped) {
    const [recording] = error.files
    const kept = recording === undefined ? '' : `, what was recorded until then in '${recording}' beside it`
    const expected = `finite numbers; the state before that step is in '${error.state}'${kept}`
    return error.run.diagnostics.map((d) => ({ ...d, expected }))
  }
  const known = error instanceof ModelError || error instanceof RunError || error instanceof Misuse
  return known ? error.diagnostics : undefined
}

/** Tells what went wrong, on stderr or as JSON on stdout, and returns the exit code. */
export function reportFailure(error: unknown, json: boolean): number {
  const diagnostics = diagnosticsOf(error)
  const source = error instanceof ModelError ? error.source : undefined
  if (diagnostics === undefined) {
    const text = messageOf(error).split('\n')[0] ?? ''
    if (json) printJson({ ok: false, internal: text })
    else say(`${painted(text, 'red', 'error')}\n  a fault of ours: please report it with the model file`)
    return FAILED
  }
  if (json) {
    const shown = diagnostics.map((d) => diagnosticJson(d, source))
    printJson({ ok: false, ...placeOf(error), diagnostics: shown })
  } else showDiagnostics(diagnostics, source)
  return error instanceof Misuse ? USAGE : FAILED
}
