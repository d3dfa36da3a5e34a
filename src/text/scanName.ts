/** @file Reads one name: Greek spelled out, subscripts after an underscore, dots above counted. */
import { DOT, GREEK, SUBSCRIPTS, TWO_DOTS } from './alphabet.js'
import { intended, isInvisible, isLetters } from './characters.js'

export interface ScannedName {
  readonly end: number
  readonly name: string
  /** Dots above the name, that is the order of its time derivative. */
  readonly dots: number
  /** The first look-alike letter, with what was meant. */
  readonly alike?: { readonly at: number; readonly char: string; readonly meant: string }
  /** The first letter with a mark other than dots, or with too many of them. */
  readonly marked?: {
    readonly at: number
    readonly end: number
    readonly base: string
    readonly word: string
  }
}

const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95

const isMark = (c: string): boolean => c >= '\u0300' && /^\p{Mn}$/u.test(c) && !isInvisible(c)

/** Base letter and marks of a character, where the base may stand in a name. */
function letter(c: string): { readonly word: string; readonly marks: string } | undefined {
  const direct = GREEK.get(c)
  if (direct !== undefined) return { word: direct, marks: '' }
  const [base = '', ...marks] = c.normalize('NFD')
  if (base === c) return undefined
  const word = /^[A-Za-z]$/.test(base) ? base : GREEK.get(base)
  return word === undefined ? undefined : { word, marks: marks.join('') }
}

const MOST_DOTS = 2

const MARK_WORDS: ReadonlyMap<string, string> = new Map([
  ['\u0302', 'hat'],
  ['\u0303', 'tilde'],
  ['\u0304', 'bar'],
  ['\u0305', 'bar'],
  ['\u20d7', 'vec'],
  [DOT, 'dot'],
  [TWO_DOTS, 'dot'],
  ['\u20db', 'dot'],
])

/** The name that begins at `start`, or nothing. */
export function scanName(text: string, start: number): ScannedName | undefined {
  let i = start
  while (i < text.length && isWord(text.charCodeAt(i))) i++
  const head = text.charCodeAt(start)
  if (i > start && ((head >= 48 && head <= 57) || head === 95)) return undefined
  if (i >= text.length || text.charCodeAt(i) < 0x80) {
    return i > start ? { end: i, name: text.slice(start, i), dots: 0 } : undefined
  }
  return scanMarked(text, start, i)
}

/** The slow path, from the first character beyond ASCII on. */
function scanMarked(text: string, start: number, from: number): ScannedName | undefined {
  const parts = [text.slice(start, from)]
  let i = from
  let dots = 0
  let dotted = -1
  let base = from > start ? from - 1 : -1
  let lowered = false
  let alike: ScannedName['alike']
  let marked: ScannedName['marked']
  let dotEnd = from
  let head = /^[^_]*/.exec(parts[0] ?? '')?.[0].length ?? 0
  let inHead = head === from - start
  const refuse = (at: number, end: number, word: string): void => {
    const plain = (text[at] ?? '').normalize('NFD')[0] ?? ''
    marked ??= { at, end, base: plain, word }
  }
  const mark = (m: string, end: number): void => {
    dots += m === DOT ? 1 : m === TWO_DOTS ? 2 : 0
    const other = m !== DOT && m !== TWO_DOTS
    if (other || dots > MOST_DOTS || (dotted >= 0 && dotted !== base)) {
      refuse(base, end, MARK_WORDS.get(m) ?? 'bar')
    }
    dotted = base
    dotEnd = end
  }
  while (i < text.length) {
    const c = String.fromCodePoint(text.codePointAt(i) ?? 0)
    const end = i + c.length
    const sub = SUBSCRIPTS.get(c)
    const ascii = isWord(c.charCodeAt(0))
    if (isMark(c)) {
      if (base < 0) break
      mark(c, end)
    } else if (sub !== undefined) {
      if (base < 0) break
      if (!lowered && !parts.at(-1)?.endsWith('_')) parts.push('_')
      parts.push(sub)
      lowered = true
      inHead = false
    } else if (lowered && c !== '_') {
      break
    } else if (ascii) {
      inHead &&= c !== '_'
      head += inHead ? 1 : 0
      parts.push(c)
      base = i
      lowered = false
    } else {
      const known = letter(c)
      const meant = known === undefined ? intended(c) : undefined
      if (known === undefined && (meant === undefined || !isLetters(meant))) break
      base = i
      head += inHead ? 1 : 0
      parts.push(known?.word ?? meant ?? '')
      for (const m of known?.marks ?? '') mark(m, end)
      if (meant !== undefined) alike ??= { at: i, char: c, meant }
    }
    i = end
  }
  if (i === start || parts.join('') === '') return undefined
  if (dots > 0 && (dotted !== start || head !== 1)) refuse(dotted, dotEnd, 'dot')
  return { end: i, name: parts.join(''), dots, ...(alike && { alike }), ...(marked && { marked }) }
}
