/** @file Refuses a line whose first word is no statement, with the nearest word that is one. */
import { nearestName } from '../base/nearest.js'
import type { Cursor } from './cursor.js'
import { OPENINGS, STATEMENTS } from './words.js'

/** Words of other languages, and what says the same here. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['minimize', 'descend'],
  ['minimise', 'descend'],
  ['learn', 'descend'],
  ['param', 'parameter'],
  ['const', 'constant'],
  ['var', 'state'],
  ['variable', 'state'],
  ['neuron', 'state'],
  ['synapse', 'weight'],
  ['function', 'activation'],
  ['loss', 'cost'],
  ['let', 'constant'],
  ['extremal', 'stationary'],
  ['clip', 'keep'],
  ['nudge', 'contrast'],
  ['layers', 'network'],
  ['run', 'task'],
])

/** Refuses a name that is a keyword. */
export function refuseKeyword(c: Cursor): void {
  const first = c.peek()
  if (!STATEMENTS.has(first.text) || !c.isAt('=', 1)) return
  c.fail('E1020', {
    message: `'${first.text}' is a word of the language`,
    span: { start: first.start, end: first.end },
    found: `'${first.text} ='`,
    expected: `'${first.text}' and a name`,
    remedy: `write '${first.text} name = …'`,
  })
}

const OPERATORS: ReadonlySet<string> = new Set(['=', '->', '<-', ':'])

/** `x := …` and `W += …`. */
export function refuseAssignment(c: Cursor): void {
  const equals = c.tokens.findIndex((t) => t.kind === 'symbol' && t.text === '=')
  const [first, sign, equal] = [c.tokens[0], c.tokens[equals - 1], c.tokens[equals]]
  if (first?.kind !== 'name' || !sign || !equal || sign.end !== equal.start) return
  if (sign.kind !== 'symbol' || !ASSIGNING.has(sign.text)) return
  const span = { start: sign.start, end: equal.end }
  const written = c.excerpt({ start: first.start, end: c.tokens[equals - 2]?.end ?? first.end })
  c.fail('E1021', {
    message: `'${c.excerpt(span)}' is no sign of the language`,
    span,
    found: `'${c.excerpt(span)}'`,
    expected: "'='",
    remedy: sign.text === ':' ? "write '='" : `write 'ddt(${written}) = …', its rate of change`,
  })
}

const ASSIGNING: ReadonlySet<string> = new Set([':', '+', '-', '*', '/'])

/** Refuses the line if its first word looks like a misspelled keyword, or if nothing else can be made of it. */
export function refuseUnknown(c: Cursor): void {
  const [first, second] = c.tokens
  if (first?.kind !== 'name' || !second || second.kind === 'symbol') return
  const nearest = c.hurried ? undefined : (ELSEWHERE.get(first.text) ?? nearestName(first.text, OPENINGS))
  const formed = c.tokens.some((token) => token.kind === 'symbol' && OPERATORS.has(token.text))
  if (nearest === undefined && (formed || second.kind === 'number')) return
  const name = c.excerpt(first)
  c.fail('E1010', {
    message: `unknown statement '${name}'`,
    span: { start: first.start, end: first.end },
    found: `'${name}'`,
    expected: "a keyword such as 'state', 'energy' or 'stationary', or 'name = expression'",
    ...(nearest !== undefined && { nearest }),
    remedy:
      nearest === undefined
        ? "begin the line with a keyword, or define a name with '='"
        : `write '${nearest}'`,
  })
}
