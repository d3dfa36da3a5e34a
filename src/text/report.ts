/** @file Collects diagnostics up to a number that a reader can use, and counts the rest. */
import { type Diagnostic, problem } from '../base/diagnostic.js'

/** As many problems as are shown of one text. */
export const SHOWN = 20

export class Report {
  readonly kept: Diagnostic[] = []
  count = 0

  /** Takes the diagnostic as a function: beyond the limit none is built, which keeps a megabyte of noise fast. */
  add(make: () => Diagnostic): void {
    this.count++
    if (this.kept.length < SHOWN) this.kept.push(make())
  }
}

/** All diagnostics in the order of the text, with one that counts those not shown. */
export function merge(...reports: readonly Report[]): Diagnostic[] {
  const all = reports.flatMap((r) => r.kept)
  all.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
  const shown = all.slice(0, SHOWN)
  const hidden = reports.reduce((n, r) => n + r.count, 0) - shown.length
  if (hidden > 0) {
    shown.push(
      problem('E1007', {
        message: `${hidden} more ${hidden === 1 ? 'problem' : 'problems'} in this text`,
        found: `${hidden + shown.length} problems`,
        expected: 'a model in the language of .energy files',
      }),
    )
  }
  return shown
}
