/** @file Settings of simulations and tasks, and the signals that drive inputs and targets. */

import { close } from './brackets.js'
import type { Cursor } from './cursor.js'
import { type Bare, parseValue, statementSpan } from './declarations.js'
import type { DriveTerm, Setting } from './syntax.js'
import { refuseUnknown } from './unknown.js'

/** `key = value`. */
export function parseSetting(c: Cursor): Setting {
  const key = c.name("'key = value'", "write 'key = value'")
  c.symbol('=', `write '${key.name} = …'`)
  return { key, value: parseValue(c) }
}

export function parseSettings(c: Cursor, block: 'simulate' | 'task'): Bare {
  if (!c.isAt('=', 1)) {
    refuseUnknown(c)
    const formed = c.tokens.some((t) => t.kind === 'symbol' && (t.text === '=' || t.text === '->'))
    if (formed && !c.isAt(':', 1)) misplaced(c, block)
  }
  const settings = [parseSetting(c)]
  while (c.eat(',')) settings.push(parseSetting(c))
  c.finish("',' or the end of the line", "separate settings with ','")
  return { kind: block, settings }
}

function misplaced(c: Cursor, block: 'simulate' | 'task'): never {
  const first = c.peek()
  return c.fail('E1030', {
    message: `under '${block}' stand settings`,
    span: { start: first.start, end: first.end },
    found: `'${c.excerpt(statementSpan(c))}'`,
    expected: "'key = value'",
    remedy: `write 'key = value', or move the line above '${block}'`,
  })
}

export function parseDrive(c: Cursor, role: 'input' | 'target'): Bare {
  const name = c.name(`the name of an ${role === 'input' ? 'input' : 'output'}`)
  c.symbol('=', `write '${role} ${name.name} = …'`)
  return { kind: 'drive', role, name, value: c.within({ values: true }, () => parseSignal(c)) }
}

function parseSignal(c: Cursor): DriveTerm {
  if (c.atName() && c.isAt('(', 1)) return parseGenerator(c)
  const value = parseValue(c)
  return { kind: 'value', value, span: value.span }
}

function parseGenerator(c: Cursor): DriveTerm {
  const name = c.name()
  const open = c.next()
  const args: DriveTerm[] = []
  const settings: Setting[] = []
  c.nested(open, {}, () => {
    if (c.isAt(')')) return
    do {
      if (c.atName() && c.isAt('=', 1)) settings.push(parseSetting(c))
      else args.push(parseSignal(c))
    } while (c.eat(','))
  })
  close(c, open, ')')
  return { kind: 'generator', name, args, settings, span: { start: name.span.start, end: c.previous().end } }
}
