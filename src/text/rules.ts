/** @file Principles and rules: stationary, flow, descend, contrast, keep, approximate, lag, with their clauses. */

import type { Code } from '../base/codes/table.js'
import { nearestName } from '../base/nearest.js'
import type { Cursor } from './cursor.js'
import type { Bare } from './declarations.js'
import { parseProduct, parseTerm } from './expression.js'
import type { Name, RateClause, Setting, Term } from './syntax.js'
import { CLAUSES, either } from './words.js'

/** An expression that ends at the next word of the rule. */
const clauseValue = (c: Cursor): Term => c.within({ values: true, stops: CLAUSES }, () => parseTerm(c))

export function parseStationary(c: Cursor): Bare {
  const energy = c.atName() && c.atWord('in', 1) ? c.name() : undefined
  if (energy) c.next()
  const coordinates = [coordinate(c)]
  while (c.eat(',')) coordinates.push(coordinate(c))
  return { kind: 'stationary', ...(energy && { energy }), coordinates }
}

function coordinate(c: Cursor): Term {
  if (!c.atName())
    c.failHere('E1020', 'a state, or an operator and a state', { remedy: "write 'stationary E in u'" })
  return c.within({ stops: CLAUSES }, () => parseProduct(c))
}

function energyIn(c: Cursor, rule: string): Name {
  const energy = c.name('the name of an energy or a cost')
  c.word('in', `write '${rule} ${energy.name} in …'`)
  return energy
}

interface Clauses {
  rate?: RateClause
  optimizer?: { readonly name: Name; readonly args: readonly Term[] }
  every?: Term
  by?: { readonly method: Name; readonly window?: Term }
  between?: readonly Setting[]
}

const WORDS = { rate: 'rate', with: 'optimizer', every: 'every', by: 'by', between: 'between' } as const
type Word = keyof typeof WORDS
const isWord = (word: string): word is Word => Object.hasOwn(WORDS, word)

const READ: { readonly [W in Word]: (c: Cursor) => Clauses } = {
  rate: (c) => ({ rate: parseRate(c) }),
  with: (c) => ({ optimizer: parseOptimizer(c) }),
  every: (c) => ({ every: clauseValue(c) }),
  by: (c) => ({ by: parseMethod(c) }),
  between: (c) => ({ between: parseBetween(c) }),
}

/** Clauses in any order, each once. */
function parseClauses(c: Cursor, allowed: readonly Word[]): Clauses {
  const clauses: Clauses = {}
  while (!c.atEnd) {
    const token = c.peek()
    const word = token.text
    const known = c.atName() && isWord(word)
    if (!known || !allowed.includes(word)) {
      const nearest = token.kind === 'name' ? nearestName(word, allowed) : undefined
      c.failHere('E1024', `${either(allowed)}`, {
        ...(nearest !== undefined && { nearest }),
        remedy:
          nearest !== undefined
            ? `write '${nearest}'`
            : word === 'and' || word === '&'
              ? "write ',' between names"
              : `end the rule here, or go on with ${either(allowed)}`,
      })
    }
    if (clauses[WORDS[word]] !== undefined) {
      c.failHere('E1024', 'each clause once', {
        message: `the clause '${word}' occurs twice`,
        remedy: `keep one '${word}'`,
      })
    }
    c.next()
    Object.assign(clauses, READ[word](c))
  }
  return clauses
}

function parseRate(c: Cursor): RateClause {
  if (!c.atName() || !c.isAt('=', 1)) return { value: clauseValue(c) }
  const name = c.name()
  c.next()
  return { name, value: clauseValue(c) }
}

function parseOptimizer(c: Cursor): { readonly name: Name; readonly args: readonly Term[] } {
  const name = c.name("an optimizer such as 'adam'", "write 'with sgd', 'with momentum(0.9)' or 'with adam'")
  if (!c.eat('(')) return { name, args: [] }
  const args = c.within({ values: true, stops: new Set() }, () => {
    const list = [parseTerm(c)]
    while (c.eat(',')) list.push(parseTerm(c))
    return list
  })
  c.symbol(')', `close the arguments of '${name.name}'`)
  return { name, args }
}

function parseMethod(c: Cursor): { readonly method: Name; readonly window?: Term } {
  const method = c.name("a method such as 'bptt'", "write 'by bptt window = 400'")
  if (!c.eatWord('window')) return { method }
  c.symbol('=', "write 'window = 400'")
  return { method, window: clauseValue(c) }
}

const BETWEEN = "write 'between beta = 0.05 and beta = -0.05'"

function parseBetween(c: Cursor): readonly Setting[] {
  const first = nudging(c)
  c.word('and', BETWEEN)
  return [first, nudging(c)]
}

function nudging(c: Cursor): Setting {
  const key = c.name('the name of a constant', BETWEEN)
  c.symbol('=', BETWEEN)
  return { key, value: clauseValue(c) }
}

function required<T>(c: Cursor, value: T | undefined, word: string, example: string): T {
  if (value !== undefined) return value
  return c.failHere('E1024' satisfies Code, `'${word}'`, { remedy: `write ${example}` })
}

export function parseFlow(c: Cursor): Bare {
  const energy = energyIn(c, 'flow')
  const states = c.names('a state')
  const { rate } = parseClauses(c, ['rate'])
  return { kind: 'flow', energy, states, rate: required(c, rate, 'rate', "'rate 1/tau' behind the states") }
}

export function parseDescend(c: Cursor): Bare {
  const energy = energyIn(c, 'descend')
  const parameters = c.names('a weight, bias or constant')
  const { rate, optimizer, every, by } = parseClauses(c, ['rate', 'with', 'every', 'by'])
  return {
    kind: 'descend',
    energy,
    parameters,
    ...(rate && { rate }),
    ...(by && { by }),
    ...(optimizer && { optimizer }),
    ...(every && { every }),
  }
}

export function parseContrast(c: Cursor): Bare {
  const energy = energyIn(c, 'contrast')
  const parameters = c.names('a weight, bias or constant')
  const clauses = parseClauses(c, ['between', 'every', 'rate'])
  const between = required(c, clauses.between, 'between', BETWEEN.slice(6))
  const every = required(c, clauses.every, 'every', "'every 20', the time that each phase settles")
  const rate = required(c, clauses.rate, 'rate', "'rate eta = 0.05'")
  return { kind: 'contrast', energy, parameters, between, every, rate }
}
