/** @file Factors: names, numbers, brackets, norms, and what binds to them (primes, indices, calls, exponents). */
import { cover, type Span } from '../base/source.js'
import { close, unclosed } from './brackets.js'
import type { Cursor } from './cursor.js'
import { atTimes, parseList, parseNumber } from './numbers.js'
import type { Name, Term } from './syntax.js'
import type { Token } from './tokens.js'

const spanOf = (token: Token): Span => ({ start: token.start, end: token.end })

const isBar = (token: Token): boolean => token.kind === 'symbol' && (token.text === '|' || token.text === '‖')

/** Whether the next token can be a further factor of a product by standing there. */
export function startsFactor(c: Cursor): boolean {
  const token = c.peek()
  if (token.kind === 'symbol') return token.text === '(' || (isBar(token) && !c.mode.bar)
  if (token.kind !== 'name' || atTimes(c)) return false
  if (c.values && c.isAt('=', 1)) return false
  return !c.mode.stops.has(token.text)
}

/** A factor with its exponent; behind an operator it may carry a sign (`a * -b`). */
export function parseFactor(c: Cursor, signed: boolean): Term {
  const start = c.peek()
  if (signed && c.eat('-')) return negative(start, parsePower(c, false))
  return parsePower(c, false)
}

const negative = (start: Token, term: Term): Term => ({
  kind: 'sum',
  terms: [{ sign: '-', term }],
  span: { start: start.start, end: term.span.end },
})

function parsePower(c: Cursor, exponent: boolean): Term {
  const base = parsePostfix(c, exponent)
  const token = c.peek()
  if (token.kind === 'raised') {
    c.next()
    const size: Term = { kind: 'number', value: Math.abs(token.value), span: spanOf(token) }
    const power = token.text.startsWith('-') ? negative(token, size) : size
    return { kind: 'power', base, exponent: power, elementwise: false, span: cover(base.span, token) }
  }
  if (!c.isAt('^') && !c.isAt('.^')) return base
  const elementwise = c.next().text === '.^'
  const sign = c.peek()
  const power = c.nested(sign, c.mode, () =>
    c.eat('-') ? negative(sign, parsePower(c, true)) : parsePower(c, true),
  )
  return { kind: 'power', base, exponent: power, elementwise, span: cover(base.span, power.span) }
}

/** As many primes, indices and calls as one factor can carry: it bounds the depth of the tree. */
const MOST_POSTFIXES = 8

function parsePostfix(c: Cursor, exponent: boolean): Term {
  let term = parsePrimary(c)
  const bare = term.kind === 'number' || term.kind === 'string' || term.kind === 'list'
  for (let wraps = 0; !bare; wraps++) {
    if (wraps > MOST_POSTFIXES) c.tooDeep(c.peek())
    if (c.isAt("'")) term = primed(c, term)
    else if (c.isAt('[')) term = indexed(c, term)
    else if (c.isAt('(') && isCallee(term) && !(exponent && c.previous().end < c.peek().start))
      term = called(c, term)
    else break
  }
  return term
}

const isCallee = (term: Term): boolean =>
  term.kind === 'name' || (term.kind === 'prime' && term.operand.kind === 'name')

function primed(c: Cursor, operand: Term): Term {
  const first = c.peek()
  let count = 0
  while (c.eat("'")) count++
  if (count > 256) c.tooDeep({ start: first.start, end: c.previous().end })
  return { kind: 'prime', operand, count, span: cover(operand.span, c.previous()) }
}

function indexed(c: Cursor, operand: Term): Term {
  if (operand.kind === 'index') {
    c.failHere('E1019', 'all indices in one pair of brackets', {
      remedy: "write 'W[i,j]' rather than 'W[i][j]'",
    })
  }
  const open = c.next()
  const indices: Name[] = [indexName(c)]
  while (c.eat(',')) indices.push(indexName(c))
  if (!c.eat(']')) {
    if (c.atEnd) unclosed(c, open, ']')
    c.failHere('E1019', "',' or ']' behind an index", {
      remedy: 'write names with commas between, and nothing else',
    })
  }
  return { kind: 'index', operand, indices, span: cover(operand.span, c.previous()) }
}

function indexName(c: Cursor): Name {
  if (c.atName()) return c.name()
  return c.failHere('E1019', 'the name of an index', { remedy: "write a letter as index, as in 'u[i]'" })
}

function called(c: Cursor, callee: Term): Term {
  const open = c.next()
  const args = c.nested(open, {}, () => {
    const list = [c.term()]
    while (c.eat(',')) list.push(c.term())
    return list
  })
  close(c, open, ')')
  return { kind: 'call', callee, args, span: cover(callee.span, c.previous()) }
}

function parsePrimary(c: Cursor): Term {
  const token = c.peek()
  if (token.kind === 'number' || token.kind === 'fraction') return parseNumber(c)
  if (token.kind === 'string') {
    c.next()
    return { kind: 'string', value: token.text, span: spanOf(token) }
  }
  if (token.kind === 'name') return parseDerivative(c) ?? parseName(c)
  if (isBar(token)) return parseNorm(c)
  if (c.isAt('[')) return parseList(c)
  if (!c.isAt('(')) return missing(c)
  c.next()
  const inner = c.nested(token, {}, () => c.term())
  close(c, token, ')')
  return { kind: 'group', inner, span: cover(token, c.previous()) }
}

function parseNorm(c: Cursor): Term {
  const open = c.next()
  const inner = c.nested(open, { bar: true }, () => c.term())
  close(c, open, open.text)
  return { kind: 'norm', inner, span: cover(open, c.previous()) }
}

/** `u̇` is `ddt(u)`, `ü` is `ddt(ddt(u))`. */
function parseName(c: Cursor): Term {
  const token = c.next()
  const span = spanOf(token)
  if (token.partial) {
    const rest = c.excerpt(span)
    c.fail('E1001', {
      message: `'${rest}' is no derivative`,
      span,
      found: `'${rest}'`,
      expected: `'${rest}/∂' and the name of a state`,
      remedy: "write '∂E/∂u' or 'dE/du', and 'ddt(u)' for a derivative by time",
    })
  }
  let term: Term = { kind: 'name', name: token.text, span }
  for (let n = token.value; n > 0; n--) {
    term = { kind: 'call', callee: { kind: 'name', name: 'ddt', span }, args: [term], span }
  }
  return term
}

/** `dE/du` in one piece; `delta / dt` with blanks is a quotient. */
function parseDerivative(c: Cursor): Term | undefined {
  const slash = c.peek(1)
  if (slash.text !== '/') return undefined
  const above = c.peek()
  const below = c.peek(2)
  if (!isDifferential(c, above) || !isDifferential(c, below)) return undefined
  if (c.previous().text === '/') return undefined
  const paper = above.partial && below.partial
  if (!paper && (above.end < slash.start || slash.end < below.start)) return undefined
  for (let i = 0; i < 3; i++) c.next()
  return {
    kind: 'derivative',
    of: differential(above),
    by: differential(below),
    span: cover(above, below),
  }
}

const differential = (token: Token): Name => ({
  name: token.text.slice(1),
  span: { start: token.start + 1, end: token.end },
})

/** A name that is written with a `d` (not a `δ`) in front of another. */
const isDifferential = (c: Cursor, token: Token): boolean =>
  token.kind === 'name' &&
  token.value === 0 &&
  /^(?:∂|d.)/su.test(c.excerpt(token)) &&
  /^d[A-Za-z]/.test(token.text)

function missing(c: Cursor): never {
  const token = c.peek()
  const expected = 'a name, a number or a bracket'
  if (token.text === '-' || token.text === '+') {
    c.failHere('E1017', expected, {
      message: 'two signs in a row',
      remedy: "write one sign, or brackets around what is negative, as in 'u - (-r)'",
    })
  }
  if (token.text === ')' || token.text === ']') {
    const empty = c.previous().text === '(' || c.previous().text === '['
    c.failHere('E1011', expected, {
      remedy: empty
        ? `write something between the brackets, or remove them`
        : `complete what stands before '${token.text}'`,
    })
  }
  const before = c.previous()
  if (c.atEnd && (before.text === '(' || before.text === '['))
    unclosed(c, before, before.text === '(' ? ')' : ']')
  if (token.text === '*' && before.text === '*')
    c.failHere('E1011', expected, { remedy: "write a power as 'u^2'" })
  if (token.text === '=' && before.text === '=')
    c.failHere('E1011', expected, { remedy: "write a single '='" })
  const behind =
    before.end > 0
      ? `write a name, a number or a bracket behind '${c.excerpt(before)}'`
      : 'write an expression'
  return c.failHere('E1011', expected, { remedy: behind })
}
