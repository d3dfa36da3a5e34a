/** @file A reading position in one statement, with what its expressions may contain and how it refuses. */
import type { Code } from '../base/codes/table.js'
import { type DiagnosticInput, problem } from '../base/diagnostic.js'
import type { Source, Span } from '../base/source.js'
import { type Report, SHOWN } from './report.js'
import type { Name, Term } from './syntax.js'
import type { Token } from './tokens.js'

/** Thrown to leave a statement whose problem is already reported; one object, because a stack trace costs time. */
export const REFUSED: Error = new Error('a statement was refused')

export const DEEPEST = 256

/** What the whole text lends to each of its statements. */
export interface Surroundings {
  readonly source: Source
  readonly report: Report
  /** Names declared as constants or parameters: one that is also a unit is refused behind a number. */
  readonly constants: ReadonlySet<string>
  /** Reads a whole expression; lent here because brackets hold expressions and expressions hold brackets. */
  readonly term: (c: Cursor) => Term
}

/** How expressions are read at a place: what is restored when a bracket closes. */
export interface Mode {
  /** The open bar of a norm, if any: then a bar behind a factor closes it. */
  readonly bar: boolean
  /** Directly inside `[…]`: `0.6 x 18` repeats. */
  readonly list: boolean
  /** Names that end the expression. */
  readonly stops: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()
const PLAIN: Mode = { bar: false, list: false, stops: NONE }

const END: Token = { kind: 'end', text: '', value: 0, start: 0, end: 0 }

const EXCERPT = 40

export class Cursor {
  readonly tokens: readonly Token[]
  readonly around: Surroundings
  mode: Mode = PLAIN
  /** Numbers may carry units. */
  values = false
  private at = 0
  private depth = 0

  constructor(tokens: readonly Token[], around: Surroundings) {
    this.tokens = tokens
    this.around = around
  }

  /** A whole expression from here. */
  term(): Term {
    return this.around.term(this)
  }

  peek(ahead = 0): Token {
    return this.tokens[this.at + ahead] ?? this.tokens.at(-1) ?? END
  }

  previous(): Token {
    return this.tokens[this.at - 1] ?? END
  }

  next(): Token {
    const token = this.peek()
    if (token.kind !== 'end') this.at++
    return token
  }

  get atEnd(): boolean {
    return this.peek().kind === 'end'
  }

  /** Whether an operator or bracket stands here. */
  isAt(text: string, ahead = 0): boolean {
    const token = this.peek(ahead)
    return token.kind === 'symbol' && token.text === text
  }

  atName(ahead = 0): boolean {
    const token = this.peek(ahead)
    return token.kind === 'name' && token.value === 0 && !token.partial
  }

  atWord(word: string, ahead = 0): boolean {
    return this.atName(ahead) && this.peek(ahead).text === word
  }

  eat(text: string): boolean {
    const found = this.isAt(text)
    if (found) this.at++
    return found
  }

  eatWord(word: string): boolean {
    const found = this.atWord(word)
    if (found) this.at++
    return found
  }

  /** The characters of a span, shortened, for messages. */
  excerpt(span: Span): string {
    const text = this.around.source.text.slice(span.start, Math.min(span.end, span.start + EXCERPT))
    return text.replace(/\s+/g, ' ') + (span.end - span.start > EXCERPT ? '…' : '')
  }

  describe(token: Token): string {
    return token.kind === 'end' ? 'the end of the line' : `'${this.excerpt(token)}'`
  }

  /** Whether enough is reported: then suggestions, which cost time, are not looked for. */
  get hurried(): boolean {
    return this.around.report.kept.length >= SHOWN
  }

  report(code: Code, input: DiagnosticInput): void {
    this.around.report.add(() => problem(code, input))
  }

  fail(code: Code, input: DiagnosticInput): never {
    this.report(code, input)
    throw REFUSED
  }

  /** Refuses the token that stands here. */
  failHere(code: Code, expected: string, input: Partial<DiagnosticInput> = {}): never {
    const token = this.peek()
    const found = this.describe(token)
    const message = `expected ${expected}, found ${found}`
    const span = { start: token.start, end: token.end }
    return this.fail(code, { message, span, found, expected, ...input })
  }

  name(expected = 'a name', remedy?: string): Name {
    const token = this.peek()
    if (!this.atName()) this.failHere('E1020', expected, remedy === undefined ? {} : { remedy })
    this.at++
    return { name: token.text, span: { start: token.start, end: token.end } }
  }

  names(expected = 'a name'): Name[] {
    const list = [this.name(expected)]
    while (this.eat(',')) list.push(this.name(expected))
    return list
  }

  symbol(text: string, remedy: string): void {
    if (!this.eat(text)) this.failHere('E1021', text === "'" ? 'a prime' : `'${text}'`, { remedy })
  }

  word(word: string, remedy: string): void {
    if (!this.eatWord(word)) this.failHere('E1024', `'${word}'`, { remedy })
  }

  /** Refuses whatever follows a complete statement. */
  finish(expected = 'the end of the line', remedy?: string): void {
    if (this.atEnd) return
    const token = this.peek()
    if (token.text === ')' || token.text === ']') {
      this.failHere('E1014', expected, {
        message: `'${token.text}' closes nothing`,
        remedy: `remove the '${token.text}', or open a bracket before it`,
      })
    }
    this.failHere('E1012', expected, remedy === undefined ? {} : { remedy })
  }

  /** Reads something nested one level deeper, in its own mode. */
  nested<T>(at: Span, mode: Partial<Mode>, read: () => T): T {
    const outer = this.mode
    this.deepen(at)
    this.mode = { ...PLAIN, ...mode }
    const result = read()
    this.mode = outer
    this.depth--
    return result
  }

  deepen(at: Span): void {
    if (++this.depth > DEEPEST) this.tooDeep(at)
  }

  tooDeep(at: Span): never {
    return this.fail('E1018', {
      message: `nesting deeper than ${DEEPEST}`,
      span: { start: at.start, end: at.end },
      found: `more than ${DEEPEST} levels`,
      expected: `at most ${DEEPEST} levels of brackets, exponents and primes`,
    })
  }

  /** Reads with other words ending the expression; with `values`, numbers may carry units. */
  within<T>(mode: Partial<Mode> & { readonly values?: boolean }, read: () => T): T {
    const { mode: outer, values } = this
    this.mode = { ...outer, ...mode }
    this.values = mode.values ?? values
    const result = read()
    this.mode = outer
    this.values = values
    return result
  }
}
