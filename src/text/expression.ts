/** @file Expressions: sums, flat product chains, powers. */
import { cover, type Span } from '../base/source.js'
import type { Cursor } from './cursor.js'
import { atTimes } from './numbers.js'
import { parseFactor, startsFactor } from './primary.js'
import type { Join, Term } from './syntax.js'
import type { Token } from './tokens.js'
import { unitOf } from './units.js'

type Factor = { readonly join: Join; readonly term: Term }

const spanOf = (token: Token): Span => ({ start: token.start, end: token.end })

/** A sum; one term without a sign is that term itself. */
export function parseTerm(c: Cursor): Term {
  const start = c.peek()
  let sign: '+' | '-' = '+'
  if (c.eat('-')) sign = '-'
  else c.eat('+')
  const terms: { sign: '+' | '-'; term: Term }[] = [{ sign, term: parseProduct(c) }]
  while (c.isAt('+') || c.isAt('-')) {
    sign = c.next().text === '-' ? '-' : '+'
    terms.push({ sign, term: parseProduct(c) })
  }
  const [first] = terms
  if (terms.length === 1 && first?.sign === '+') return first.term
  const last = terms.at(-1)?.term
  return { kind: 'sum', terms, span: { start: start.start, end: last?.span.end ?? start.end } }
}

const JOINS: ReadonlyMap<string, Join> = new Map([
  ['*', '*'],
  ['.*', '.*'],
  ['/', '/'],
  ['./', './'],
])

/** A product chain; `½ x` is the chain of `1/2 x`. */
export function parseProduct(c: Cursor): Term {
  const rest: Factor[] = []
  const first = c.peek().kind === 'fraction' ? splice(c, rest) : parseFactor(c, false)
  for (;;) {
    const join = c.peek().kind === 'symbol' && !atTimes(c) ? JOINS.get(c.peek().text) : undefined
    if (join !== undefined) {
      c.next()
      if (join === '/') rest.push({ join, term: parseDivisor(c, first.span.start) })
      else if (join !== './' && c.peek().kind === 'fraction') {
        const halves: Factor[] = []
        rest.push({ join, term: splice(c, halves) }, ...halves)
      } else rest.push({ join, term: parseFactor(c, true) })
    } else if (startsFactor(c)) {
      const term = parseFactor(c, false)
      const above = rest.at(-1)
      if (above?.join === '/' && above.term.kind !== 'number') {
        ambiguous(c, first.span.start, above.term.span, term.span)
      }
      rest.push({ join: 'juxtaposition', term })
    } else break
  }
  const last = rest.at(-1)
  refuseNumber(c, last?.term ?? first)
  if (!last) return first
  return { kind: 'product', first, rest, span: cover(first.span, last.term.span) }
}

const BINDING: ReadonlySet<string> = new Set(['^', '.^', "'", '['])

/** `½` as 1 divided by 2, unless something binds to it. */
function splice(c: Cursor, rest: Factor[]): Term {
  const token = c.peek()
  const behind = c.peek(1)
  const unit = c.values && behind.kind === 'name' && unitOf(c.excerpt(behind)) !== undefined
  if (unit || behind.kind === 'raised' || BINDING.has(behind.text)) return parseFactor(c, false)
  c.next()
  rest.push({ join: '/', term: { kind: 'number', value: Number(token.text), span: spanOf(token) } })
  return { kind: 'number', value: token.value, span: spanOf(token) }
}

/** What stands below; `a/b (c)` and `a/2 ms` can be read in two ways. */
function parseDivisor(c: Cursor, start: number): Term {
  const name = c.peek()
  const open = c.peek(1)
  const term = parseFactor(c, true)
  if (name.kind === 'name' && open.text === '(' && name.end < open.start) {
    ambiguous(c, start, spanOf(name), { start: open.start, end: term.span.end })
  }
  if (term.kind === 'number' && term.unit !== undefined) {
    const below = c.excerpt(term.span)
    c.fail('E1015', {
      message: 'ambiguous division by a number with a unit',
      span: term.span,
      found: `'/${below}'`,
      expected: `'/(${below})', or one number with its unit`,
      remedy: `write '/(${below})' if the unit stands below too, or the quotient as one number with its unit`,
    })
  }
  return term
}

function ambiguous(c: Cursor, start: number, divisor: Span, next: Span): never {
  const [left, right] = [c.excerpt({ start, end: divisor.end }), c.excerpt(next)]
  const above = c.excerpt({ start, end: divisor.start })
  const readings = `'(${left}) ${right}' or '${above}(${c.excerpt(divisor)} ${right})'`
  return c.fail('E1015', {
    message: 'ambiguous division',
    span: cover(divisor, next),
    found: `'${c.excerpt(cover(divisor, next))}' below a division`,
    expected: 'a number, or brackets that say what is divided',
    remedy: `write ${readings}`,
  })
}

/** Behind a complete factor a number is no product. */
function refuseNumber(c: Cursor, factor: Term): void {
  const token = c.peek()
  if (token.kind !== 'number' && token.kind !== 'fraction') return
  const [before, here] = [c.excerpt(factor.span), c.excerpt(token)]
  const both = factor.kind === 'number'
  c.fail('E1016', {
    message: `the number '${here}' follows a factor`,
    span: spanOf(token),
    found: `'${before} ${here}'`,
    expected: both
      ? "an operator or ',' between two numbers"
      : `an operator, or the number in front of '${before}'`,
    remedy: both
      ? "write '*' or ',' between the numbers"
      : `write '${here} ${before}' or '${before} * ${here}'`,
  })
}
