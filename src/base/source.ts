/** @file Source text with spans, lines and columns, and the caret picture under a span. */

/** A half-open range of UTF-16 offsets into a source text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A named text; `name` is what diagnostics print before line and column. */
export interface Source {
  readonly name: string
  readonly text: string
}

/** One-based line and column (columns count code points, so that carets stand under what a reader sees). */
export interface Position {
  readonly line: number
  readonly column: number
}

export const cover = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
})

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}

/** Number of columns that a terminal gives a string: combining marks take none. */
const width = (text: string): number => [...text].filter((c) => !/\p{Mn}/u.test(c)).length

/** Where a place was found last: a list of problems goes through a text once. */
const last = new WeakMap<Source, Position & { readonly offset: number }>()

export function position(source: Source, offset: number): Position {
  const start = lineStart(source.text, offset)
  const before = last.get(source)
  const near = before && before.offset <= offset ? before : { line: 1, column: 1, offset: 0 }
  let { line } = near
  for (
    let i = source.text.indexOf('\n', near.offset);
    i >= 0 && i < start;
    i = source.text.indexOf('\n', i + 1)
  )
    line++
  const onward = line === near.line
  const column = (onward ? near.column : 1) + width(source.text.slice(onward ? near.offset : start, offset))
  last.set(source, { line, column, offset })
  return { line, column }
}

const WINDOW = 100

/** The line of a span with carets under its exact characters; long lines are shown through a window. */
export function picture(source: Source, span: Span): { readonly line: string; readonly carets: string } {
  const start = lineStart(source.text, span.start)
  const stop = lineEnd(source.text, span.start)
  let from = start
  let to = stop
  if (stop - start > WINDOW) {
    from = Math.max(start, span.start - WINDOW / 2)
    to = Math.min(stop, from + WINDOW)
  }
  const clean = (text: string): string => text.replace(/\t/g, ' ').replace(/\p{Cc}/gu, '\u00b7')
  const before = clean(source.text.slice(from, span.start))
  const marked = clean(source.text.slice(span.start, Math.max(span.start, Math.min(span.end, to))))
  const lead = from > start ? '…' : ''
  const tail = to < stop ? '…' : ''
  return {
    line: lead + clean(source.text.slice(from, to)) + tail,
    carets: ' '.repeat(width(lead + before)) + '^'.repeat(Math.max(1, width(marked))),
  }
}
