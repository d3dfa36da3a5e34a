/** @file What a certificate says: parts, findings, curves, and the verdict that follows from them. */

/** `reported`: measured, and a listed approximation explains it. Only `failed` and `not run` stand in the way of a pass. */
export type Outcome = 'passed' | 'failed' | 'reported' | 'not applicable' | 'not run'

/** One thing that was checked. */
export interface Finding {
  readonly name: string
  /** What it was checked on: `W[h,x]`, `e`. */
  readonly of?: string
  readonly outcome: Outcome
  /** The measured figure that decided. */
  readonly value?: number
  /** What was asked of it: `slope 2.00 within 0.02`. */
  readonly expected?: string
  /** Why it does not apply, could not be run, or what explains it. */
  readonly note?: string
}

/** A line of a figure. */
export interface Trace {
  readonly name: string
  readonly x: readonly number[]
  readonly y: readonly number[]
}

/** A figure of a part: numbers, drawn by whoever shows the certificate. */
export interface Chart {
  readonly name: string
  readonly kind: 'line' | 'bar'
  readonly x: { readonly label: string; readonly log?: boolean }
  readonly y: { readonly label: string; readonly log?: boolean }
  readonly traces: readonly Trace[]
  /** Names of the bars, where x counts them. */
  readonly categories?: readonly string[]
}

export type PartKey =
  | 'symbolic'
  | 'functional'
  | 'discrete'
  | 'continuous'
  | 'nudging'
  | 'local rule'
  | 'identity'
  | 'agreement'
  | 'health'
  | 'comparison'

export interface PartReport {
  readonly part: PartKey
  readonly title: string
  readonly findings: readonly Finding[]
  readonly charts: readonly Chart[]
}

export interface PartOptions {
  /** Aborts between findings. */
  readonly signal?: AbortSignal
  /** Told of the share of the part that is done. */
  readonly onProgress?: (share: number) => void
}

/** What a part brings; its key and title are those of the table of parts. */
export interface Result {
  readonly findings: readonly Finding[]
  readonly charts?: readonly Chart[]
}

/** `incomplete`: nothing failed, but something could not be run. */
export type Verdict = 'passed' | 'failed' | 'incomplete'

export interface Certificate {
  readonly schema: number
  readonly model: { readonly title: string; readonly hash: string }
  /** What it was compared with, in the last part. */
  readonly against?: { readonly title: string; readonly hash: string }
  /** Fingerprint of the emitted code of the capped network, by file. */
  readonly code: Readonly<Record<string, string>>
  readonly versions: Readonly<Record<string, string>>
  readonly seed: number
  readonly quick: boolean
  /** Neurons per population in the model, and as many as were checked. */
  readonly sizes: readonly { readonly population: string; readonly full: number; readonly checked: number }[]
  readonly parts: readonly PartReport[]
  readonly verdict: Verdict
}

export const SCHEMA = 1

export function verdictOf(parts: readonly PartReport[]): Verdict {
  const all = parts.flatMap((p) => p.findings.map((f) => f.outcome))
  return all.includes('failed') ? 'failed' : all.includes('not run') ? 'incomplete' : 'passed'
}

export const inapplicable = (name: string, note: string): Finding => ({
  name,
  outcome: 'not applicable',
  note,
})
export const unrun = (name: string, note: string): Finding => ({ name, outcome: 'not run', note })

/** Passed if it holds. */
export const judged = (
  name: string,
  holds: boolean,
  more: Pick<Finding, 'of' | 'value' | 'expected' | 'note'>,
): Finding => ({ name, outcome: holds ? 'passed' : 'failed', ...more })
