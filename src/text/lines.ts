/** @file Groups tokens into statements: one per line, longer where brackets stay open, with the comments around. */
import type { Token } from './tokens.js'
import { HEADINGS, STATEMENTS } from './words.js'

/** The tokens of one statement; the last one is of kind `end`. */
export interface Line {
  readonly tokens: readonly Token[]
  readonly above: readonly string[]
  readonly beside?: string
  /** Whether a character of the line was refused, so that its syntax says nothing. */
  readonly damaged: boolean
}

/** Whether a statement certainly begins at this token: a keyword and what must follow it. */
function begins(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]
  const next = tokens[i + 1]
  if (word?.kind !== 'name' || !next) return false
  if (HEADINGS.has(word.text)) return next.kind === 'newline' || next.kind === 'comment'
  return STATEMENTS.has(word.text) && (next.kind === 'name' || next.kind === 'string')
}

/** Marks the brackets that have a partner; an opening one that meets the next statement first has none. */
function matched(tokens: readonly Token[]): Uint8Array {
  const marks = new Uint8Array(tokens.length)
  const open: number[] = []
  let fresh = true
  tokens.forEach((token, i) => {
    if (fresh && open.length > 0 && begins(tokens, i)) open.length = 0
    fresh = token.kind === 'newline' || (fresh && token.kind === 'comment')
    if (token.kind !== 'symbol') return
    if (token.text === '(' || token.text === '[') open.push(i)
    if (token.text !== ')' && token.text !== ']') return
    const partner = open.pop()
    if (partner === undefined) return
    marks[partner] = 1
    marks[i] = 1
  })
  return marks
}

const isOpening = (token: Token): boolean => token.text === '(' || token.text === '['

/** All statements of a text, and the comments below the last. */
export function splitLines(tokens: readonly Token[]): {
  readonly lines: readonly Line[]
  readonly below: string[]
} {
  const marks = matched(tokens)
  const lines: Line[] = []
  let above: string[] = []
  let current: Token[] = []
  let beside: string | undefined
  let damaged = false
  let depth = 0
  tokens.forEach((token, i) => {
    if (marks[i]) depth += isOpening(token) ? 1 : -1
    if (token.kind === 'comment') {
      if (current.length === 0) above.push(token.text)
      else {
        if (beside !== undefined) above.push(beside)
        beside = token.text
      }
    } else if (token.kind === 'newline') {
      damaged ||= token.value > 0
      if (depth > 0) return
      const last = current.at(-1)
      if (last) {
        current.push({ kind: 'end', text: '', value: 0, start: last.end, end: last.end })
        lines.push({ tokens: current, above, damaged, ...(beside !== undefined && { beside }) })
        above = []
        current = []
        beside = undefined
      }
      damaged = false
    } else if (token.kind !== 'end') current.push(token)
  })
  return { lines, below: above }
}
