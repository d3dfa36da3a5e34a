/** @file Numbers with their units, and lists with repetitions. */
import { cover, type Span } from '../base/source.js'
import { close } from './brackets.js'
import type { Cursor } from './cursor.js'
import type { Term } from './syntax.js'
import type { Token } from './tokens.js'
import { unitOf } from './units.js'

const spanOf = (token: Token): Span => ({ start: token.start, end: token.end })

/** A number or a fraction sign; where values stand, with the unit behind it. */
export function parseNumber(c: Cursor): Term {
  const token = c.next()
  if (token.kind === 'number') return withUnit(c, token, token.value)
  const below = Number(token.text)
  if (c.values && atUnit(c, 0)) return withUnit(c, token, token.value / below)
  const span = spanOf(token)
  const quotient: Term = {
    kind: 'product',
    first: { kind: 'number', value: token.value, span },
    rest: [{ join: '/', term: { kind: 'number', value: below, span } }],
    span,
  }
  return { kind: 'group', inner: quotient, span }
}

function atUnit(c: Cursor, ahead: number): string | undefined {
  const token = c.peek(ahead)
  if (token.kind !== 'name' || token.value > 0 || token.partial) return undefined
  if (c.isAt('(', ahead + 1) && c.peek(ahead + 1).start === token.end) return undefined
  return unitOf(c.around.source.text.slice(token.start, token.end))
}

/** `10 ms`, `3 nS/mV^2`, `0.1/ms`. */
function withUnit(c: Cursor, token: Token, value: number): Term {
  const plain: Term = { kind: 'number', value, span: spanOf(token) }
  if (!c.values) return plain
  const parts: string[] = []
  if (atUnit(c, 0) !== undefined) parts.push(takeUnit(c))
  else if (atQuotient(c)) parts.push('1')
  else return plain
  while (atQuotient(c)) {
    c.next()
    parts.push(takeUnit(c))
  }
  return { ...plain, unit: parts.join('/'), span: cover(plain.span, c.previous()) }
}

/** A quotient by a declared constant is one, whatever unit the name could be. */
const atQuotient = (c: Cursor): boolean =>
  c.isAt('/') && atUnit(c, 1) !== undefined && !c.around.constants.has(c.peek(1).text)

function takeUnit(c: Cursor): string {
  const unit = atUnit(c, 0) ?? ''
  const token = c.next()
  if (c.around.constants.has(token.text)) {
    const name = c.excerpt(token)
    c.fail('E1031', {
      message: `'${name}' is a unit and also a constant of this model`,
      span: spanOf(token),
      found: `'${name}' behind a number`,
      expected: 'either a unit or a constant',
      remedy: `write '* ${name}' for the constant; for the unit, rename the constant`,
    })
  }
  const exponent = c.peek(1)
  if (!c.isAt('^') || exponent.kind !== 'number' || !Number.isInteger(exponent.value))
    return unit + squared(c)
  c.next()
  c.next()
  return `${unit}^${exponent.value}`
}

function squared(c: Cursor): string {
  if (c.peek().kind !== 'raised') return ''
  return `^${c.next().value}`
}

/** `[0.6 x 18, 1.2 x 35]`. */
export function parseList(c: Cursor): Term {
  const open = c.next()
  const items = c.nested(open, { list: true }, () => {
    const list = [parseItem(c)]
    while (c.eat(',')) list.push(parseItem(c))
    return list
  })
  close(c, open, ']')
  return { kind: 'list', items, span: cover(open, c.previous()) }
}

/** Whether a list goes on with `x 18`, or `× 18`. */
export const atTimes = (c: Cursor): boolean =>
  c.mode.list && c.peek(1).kind === 'number' && (c.atWord('x') || c.excerpt(c.peek()) === '×')

function parseItem(c: Cursor): { readonly value: Term; readonly times: number } {
  const value = c.term()
  if (!atTimes(c)) return { value, times: 1 }
  c.next()
  const token = c.next()
  if (Number.isSafeInteger(token.value) && token.value > 0) return { value, times: token.value }
  return c.fail('E1033', {
    message: `'${c.excerpt(token)}' is no number of repetitions`,
    span: spanOf(token),
    found: `'${c.excerpt(token)}'`,
    expected: 'a whole number above zero',
  })
}
