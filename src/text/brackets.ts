/** @file The closing partner of a bracket, and what is said where it is missing. */
import type { Cursor } from './cursor.js'
import type { Token } from './tokens.js'

/** Refuses a bracket that the line leaves open. */
export function unclosed(c: Cursor, open: Token, shut: string): never {
  return c.fail('E1013', {
    message: `'${open.text}' is not closed`,
    span: { start: open.start, end: open.end },
    found: 'the end of the line',
    expected: `'${shut}'`,
    remedy: `write '${shut}' where the bracket ends`,
  })
}

/** The closing partner of a bracket. */
export function close(c: Cursor, open: Token, shut: string): void {
  if (c.eat(shut)) return
  if (c.atEnd) unclosed(c, open, shut)
  const token = c.peek()
  if (token.text === ')' || token.text === ']') {
    c.failHere('E1014', `'${shut}'`, { remedy: `close the '${open.text}' with '${shut}'` })
  }
  const comma = token.text === ','
  c.failHere('E1012', comma ? `an operator or '${shut}'` : `an operator, ',' or '${shut}'`, {
    remedy: surplus(token),
  })
}

const surplus = (token: Token): string => {
  if (token.text === ',') return 'keep one expression between the brackets'
  if (token.text === '=')
    return "write the equality as a statement of its own; inside brackets there is no '='"
  return 'put an operator in front of it, or remove it'
}
