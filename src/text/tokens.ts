/** @file Cuts a text into tokens with exact spans; what belongs to no token is reported and stepped over. */
import { problem } from '../base/diagnostic.js'
import { FRACTIONS, superscript } from './alphabet.js'
import { intended, invisible, isInvisible, isLetters, lookAlike, unexpected } from './characters.js'
import { Report } from './report.js'
import { type ScannedName, scanName } from './scanName.js'

export type TokenKind =
  | 'name'
  | 'number'
  | 'string'
  | 'fraction'
  | 'raised'
  | 'symbol'
  | 'comment'
  | 'newline'
  | 'end'

/**
 * One token; `text` is canonical (a name in ASCII, an operator as it is typed). `value` is the number, the numerator of a
 * fraction, the exponent of superscripts, the dots above a name, or 1 for a newline that ends a line with bad characters.
 */
export interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly value: number
  readonly start: number
  readonly end: number
  /** `∂E` rather than `dE`. */
  readonly partial?: true
}

const SINGLE = "()[],:=+-*/^'|<>"
const DOUBLE: ReadonlySet<string> = new Set(['.*', './', '.^', '..', '->', '<-', '<=', '>='])

const UNICODE: ReadonlyMap<string, string> = new Map([
  ['⊙', '.*'],
  ['⊘', './'],
  ['·', '*'],
  ['⋅', '*'],
  ['×', '*'],
  ['−', '-'],
  ['≥', '>='],
  ['≤', '<='],
  ['→', '->'],
  ['←', '<-'],
  ['‖', '‖'],
  ['∥', '‖'],
  ['′', "'"],
])

/** Several primes in one character. */
const PRIMES: ReadonlyMap<string, number> = new Map([
  ['″', 2],
  ['‴', 3],
  ['⁗', 4],
])

const NUMBER = /(?:\d+(?:\.(?!\.|[*/^]))?\d*|\.\d+)(?:[eE][+-]?\d+)?/y

/** After so many problems the text is noise, and what its characters resemble is no longer looked up. */
const ENOUGH = 1000

const isDigit = (code: number): boolean => code >= 48 && code <= 57

class Lexer {
  readonly tokens: Token[] = []
  readonly report = new Report()
  readonly text: string
  at = 0
  private damaged = 0

  constructor(text: string) {
    this.text = text
  }

  push(kind: TokenKind, text: string, start: number, value = 0): void {
    this.tokens.push({ kind, text, value, start, end: this.at })
  }

  private complain(make: Parameters<Report['add']>[0]): void {
    this.damaged = 1
    this.report.add(make)
  }

  run(): void {
    if (this.text.charCodeAt(0) === 0xfeff) this.at = 1
    while (this.at < this.text.length) this.step()
    this.newline(this.at)
    this.push('end', '', this.at)
  }

  private newline(end: number): void {
    const start = this.at
    this.at = end
    this.push('newline', '\n', start, this.damaged)
    this.damaged = 0
  }

  private step(): void {
    const start = this.at
    const code = this.text.charCodeAt(start)
    const next = this.text.charCodeAt(start + 1)
    if (code === 32 || code === 9) this.at++
    else if (code === 10) this.newline(start + 1)
    else if (code === 13) this.newline(next === 10 ? start + 2 : start + 1)
    else if (code === 35) this.comment()
    else if (code === 34) this.string('"')
    else if (isDigit(code) || (code === 46 && isDigit(next))) this.number()
    else {
      const scanned = scanName(this.text, start)
      if (scanned) this.name(scanned, start)
      else this.symbol(code)
    }
  }

  private comment(): void {
    const start = this.at
    while (this.at < this.text.length && !/[\n\r]/.test(this.text[this.at] ?? '')) this.at++
    this.push('comment', this.text.slice(start + 1, this.at).trim(), start)
  }

  private string(close: string): void {
    const start = this.at
    let i = start + 1
    while (i < this.text.length && !/[\n\r]/.test(this.text[i] ?? '')) {
      const c = this.text[i] ?? ''
      if (c === '"' || close.includes(c)) {
        this.at = i + 1
        this.push('string', this.text.slice(start + 1, i), start)
        return
      }
      const at = i
      if (c < ' ' && c !== '\t') this.complain(() => invisible(c, at))
      i++
    }
    this.at = i
    this.push('string', this.text.slice(start + 1, i), start)
    this.complain(() =>
      problem('E1004', {
        message: 'a text in quotes does not end',
        span: { start, end: i },
        found: 'the end of the line',
        expected: "a closing '\"'",
        remedy: "close the text with '\"' on the same line",
      }),
    )
  }

  private number(): void {
    const start = this.at
    NUMBER.lastIndex = start
    const written = NUMBER.exec(this.text)?.[0] ?? this.text.slice(start, start + 1)
    this.at = start + written.length
    const value = Number(written)
    this.push('number', written, start, value)
    if (!Number.isFinite(value)) {
      this.complain(() =>
        problem('E1005', {
          message: `the number '${written.slice(0, 40)}' is too large`,
          span: { start, end: start + written.length },
          found: `'${written.slice(0, 40)}'`,
          expected: 'a number below 1.8e308',
        }),
      )
    }
  }

  private name(scanned: ScannedName, start: number): void {
    this.at = scanned.end
    this.push('name', scanned.name, start, scanned.dots)
    const { alike, marked } = scanned
    if (alike) this.complain(() => lookAlike(alike.char, alike.meant, alike.at))
    if (marked) {
      this.complain(() =>
        problem('E1006', {
          message: `a mark on the letter '${marked.base}' that the language does not know`,
          span: { start: marked.at, end: marked.end },
          found: `'${this.text.slice(marked.at, marked.end).slice(0, 20)}'`,
          expected: 'one or two dots above a single letter, for a time derivative',
          remedy:
            marked.word === 'dot'
              ? `write 'ddt(${scanned.name.slice(0, 40)})'`
              : `spell the mark out in the name, for instance '${marked.base}_${marked.word}'`,
        }),
      )
    }
  }

  private symbol(code: number): void {
    const start = this.at
    const two = this.text.slice(start, start + 2)
    if (code < 0x80 && DOUBLE.has(two)) this.at += 2
    else if (SINGLE.includes(two[0] ?? ' ')) this.at++
    if (this.at > start) this.push('symbol', this.text.slice(start, this.at), start)
    else this.unicode(String.fromCodePoint(this.text.codePointAt(start) ?? 0))
  }

  private unicode(c: string): void {
    const start = this.at
    this.at += c.length
    const known = UNICODE.get(c)
    const fraction = FRACTIONS.get(c)
    if (known !== undefined) this.push('symbol', known, start)
    else if (fraction) this.push('fraction', String(fraction[1]), start, fraction[0])
    else if (superscript(c) !== undefined) this.raised(start)
    else if (PRIMES.has(c)) for (let n = PRIMES.get(c) ?? 0; n > 0; n--) this.push('symbol', "'", start)
    else if (c === '∂') this.partial(start)
    else this.foreign(c, start)
  }

  /** `x²`, `x⁻¹`: all superscript characters in a row are one exponent. */
  private raised(start: number): void {
    let digits = ''
    let i = start
    for (let d = superscript(this.text[i] ?? ''); d !== undefined; d = superscript(this.text[++i] ?? ''))
      digits += d
    this.at = i
    const value = Number(digits)
    const shown = this.text.slice(start, Math.min(i, start + 20))
    this.push('raised', digits, start, Number.isFinite(value) ? value : 1)
    if (Number.isFinite(value)) return
    this.complain(() =>
      problem('E1005', {
        message: `the exponent '${shown}' is no whole number`,
        span: { start, end: i },
        found: `'${shown}'`,
        expected: "superscript digits, as in 'x²'",
        remedy: "write the exponent behind '^'",
      }),
    )
  }

  private partial(start: number): void {
    const scanned = scanName(this.text, this.at)
    if (!scanned || scanned.alike || scanned.marked || scanned.dots > 0) {
      this.foreign('∂', start)
    } else {
      this.at = scanned.end
      const text = `d${scanned.name}`
      this.tokens.push({ kind: 'name', text, value: 0, start, end: this.at, partial: true })
    }
  }

  private foreign(c: string, start: number): void {
    if (this.report.count > ENOUGH) {
      this.complain(() => unexpected(c, start))
      return
    }
    const meant = isInvisible(c) ? undefined : intended(c)
    if (isInvisible(c)) this.complain(() => invisible(c, start))
    else if (meant === undefined || isLetters(meant)) this.complain(() => unexpected(c, start))
    else this.complain(() => lookAlike(c, meant, start))
    if (meant === '"') {
      this.at = start
      this.string('”“"»«„')
    } else if (meant !== undefined && isDigit(meant.charCodeAt(0))) {
      this.push('number', meant, start, Number(meant))
    } else if (meant !== undefined && (SINGLE.includes(meant) || DOUBLE.has(meant))) {
      this.push('symbol', meant, start)
    }
  }
}

/** All tokens of a text, ending with a newline and the end, and what the characters gave to complain about. */
export function tokenize(text: string): { readonly tokens: readonly Token[]; readonly report: Report } {
  const lexer = new Lexer(text)
  lexer.run()
  return { tokens: lexer.tokens, report: lexer.report }
}
