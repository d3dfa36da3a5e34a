/** @file Populations with their sizes, and connections with their options. */

import { close } from './brackets.js'
import type { Cursor } from './cursor.js'
import { type Bare, parseValue } from './declarations.js'
import { parseTerm } from './expression.js'
import { parseSetting } from './settings.js'
import type { ConnectionOption, Name, Setting, SizePart } from './syntax.js'

const MOST = 10_000

/** Whether a line is `a, b..c : …` or `a -> …`. */
export function looksLikeNetwork(c: Cursor): boolean {
  let i = 0
  while (c.peek(i).kind === 'name') {
    i++
    if (c.isAt('..', i)) i += 2
    if (!c.isAt(',', i)) break
    i++
  }
  return i > 0 && (c.isAt(':', i) || c.isAt('->', i) || c.isAt('<-', i))
}

export function parseNetwork(c: Cursor): Bare {
  if (c.isAt('->', 1) || c.isAt('<-', 1)) return parseConnection(c, [])
  const { names, written, ranged } = parseNames(c)
  c.symbol(':', `write '${written} : size'`)
  const arrow = c.isAt('->', 1) || c.isAt('<-', 1)
  if (arrow && !ranged) return parseConnection(c, names)
  return parsePopulation(c, names, written)
}

function parseNames(c: Cursor): {
  readonly names: Name[]
  readonly written: string
  readonly ranged: boolean
} {
  const names: Name[] = []
  const written: string[] = []
  let ranged = false
  do {
    const first = c.name('the name of a population')
    if (c.isAt('..')) {
      ranged = true
      const range = parseRange(c, first)
      names.push(...range)
      written.push(`${first.name}..${range.at(-1)?.name ?? ''}`)
    } else {
      names.push(first)
      written.push(first.name)
    }
  } while (c.eat(','))
  return { names, written: written.join(', '), ranged }
}

function parseRange(c: Cursor, first: Name): Name[] {
  c.next()
  const start = /^(.*?)(0|[1-9]\d*)$/.exec(first.name)
  const remedy = "write two names that end in rising whole numbers, as in 'h2..h6'"
  const last = c.name('the last name of the range', remedy)
  const stop = /^(.*?)(0|[1-9]\d*)$/.exec(last.name)
  const span = { start: first.span.start, end: last.span.end }
  const [from, to] = [Number(start?.[2] ?? Number.NaN), Number(stop?.[2] ?? Number.NaN)]
  const count = to - from + 1
  if (!start || !stop || start[1] !== stop[1] || !(count > 1) || count > MOST) {
    const many = count > MOST
    return c.fail('E1026', {
      message: `'${c.excerpt(span)}' is no range of names`,
      span,
      found: many ? `${count} names` : `'${c.excerpt(span)}'`,
      expected: many ? `at most ${MOST} names` : 'one name with rising whole numbers at its end',
      remedy: many ? 'give populations of equal kind a larger size instead' : remedy,
    })
  }
  const prefix = start[1] ?? ''
  return Array.from({ length: count }, (_, i) => ({ name: `${prefix}${from + i}`, span }))
}

function parsePopulation(c: Cursor, names: readonly Name[], written: string): Bare {
  const role = c.eatWord('input') ? 'input' : c.eatWord('output') ? 'output' : undefined
  const sizes: SizePart[] = [parseSize(c)]
  const settings: Setting[] = []
  while (c.eat(',')) {
    if (c.atName() && c.isAt('=', 1)) settings.push(parseSetting(c))
    else if (settings.length === 0 && (c.peek().kind === 'number' || c.peek(1).kind === 'number'))
      sizes.push(parseSize(c))
    else
      c.failHere('E1021', "'name = value'", { remedy: "write a constant or an activation, as in 'tau = 5'" })
  }
  if (!c.atEnd && c.peek().kind !== 'symbol') {
    c.finish("',' or the end of the line", "separate the parts of the line with ','")
  }
  return { kind: 'population', names, written, ...(role && { role }), sizes, settings }
}

const isTimes = (c: Cursor): boolean => c.atWord('x') || (c.isAt('*') && c.excerpt(c.peek()) === '×')

function parseSize(c: Cursor): SizePart {
  const start = c.peek()
  const kind = c.atName() && c.peek(1).kind === 'number' ? c.name() : undefined
  const shape = [whole(c)]
  while (isTimes(c)) {
    c.next()
    shape.push(whole(c))
  }
  return { ...(kind && { kind }), shape, span: { start: start.start, end: c.previous().end } }
}

function whole(c: Cursor): number {
  const token = c.peek()
  const glued = c.peek(1)
  if (token.kind !== 'number' || !Number.isSafeInteger(token.value) || token.value < 1) {
    const expected = 'a whole number above zero'
    c.failHere('E1025', expected, { remedy: "write the number of neurons, as in 'h : 53'" })
  }
  if (glued.kind === 'name' && glued.start === token.end && /^x\d/.test(glued.text)) {
    const span = { start: token.start, end: glued.end }
    c.fail('E1025', {
      message: `'${c.excerpt(span)}' is no size`,
      span,
      found: `'${c.excerpt(span)}'`,
      expected: "blanks around 'x'",
      remedy: `write '${[...c.excerpt(span).split('x')].join(' x ')}'`,
    })
  }
  c.next()
  return token.value
}

function parseConnection(c: Cursor, weights: readonly Name[]): Bare {
  const chain: Name[] = [c.name('a population')]
  while (!c.atEnd && !c.isAt(',')) {
    if (c.isAt('<-')) {
      const [post, pre] = [chain.at(-1)?.name, c.peek(1)]
      const turned = pre.kind === 'name' ? `${c.excerpt(pre)} -> ${post}` : 'x -> h'
      c.failHere('E1027', "'->'", { remedy: `write the presynaptic population first: '${turned}'` })
    }
    c.symbol('->', "join populations with '->', and put options behind a ','")
    chain.push(c.name('a population'))
  }
  const options: ConnectionOption[] = []
  while (c.eat(',')) options.push(parseOption(c))
  return { kind: 'connection', weights, chain, options }
}

function parseOption(c: Cursor): ConnectionOption {
  const key = c.name('an option of the connection', "write an option such as 'one_to_one' or 'init = 0.5'")
  if (c.eat('=')) return { key, value: parseValue(c) }
  const open = c.peek()
  if (!c.eat('(')) return { key }
  const args = c.within({ values: true }, () => {
    const list = [parseTerm(c)]
    while (c.eat(',')) list.push(parseTerm(c))
    return list
  })
  close(c, open, ')')
  return { key, args }
}
