/** @file What a model keeps, approximates and lags. */
import { nearestName } from '../base/nearest.js'
import type { Cursor } from './cursor.js'
import { type Bare, parseValue } from './declarations.js'
import type { Name, Term } from './syntax.js'
import { either } from './words.js'

type Bound = { readonly name: Name; readonly lower?: Term; readonly upper?: Term }

export function parseKeep(c: Cursor): Bare {
  const bounds = [parseBound(c)]
  while (c.eat(',')) bounds.push(parseBound(c))
  return { kind: 'keep', bounds }
}

const FORM = "write 'keep name >= value' or 'keep low <= name <= high'"

function comparison(c: Cursor): '<=' | '>=' {
  const token = c.peek()
  if (token.text === '<' || token.text === '>' || token.text === '<-') {
    const meant = token.text === '<-' ? '<= -' : `${token.text}=`
    c.failHere('E1028', "'<=' or '>='", { remedy: `write '${meant}'` })
  }
  if (c.eat('<=')) return '<='
  if (c.eat('>=')) return '>='
  return c.failHere('E1028', "'<=' or '>='", { remedy: FORM })
}

function kept(c: Cursor, term: Term): Name {
  if (term.kind === 'name') return { name: term.name, span: term.span }
  return c.fail('E1028', {
    message: `'${c.excerpt(term.span)}' is no name`,
    span: term.span,
    found: `'${c.excerpt(term.span)}'`,
    expected: 'the name of a parameter, weight, bias or state',
    remedy: FORM,
  })
}

function parseBound(c: Cursor): Bound {
  const left = parseValue(c)
  const sign = comparison(c)
  const middle = parseValue(c)
  if (!c.isAt('<=') && !c.isAt('>=') && !c.isAt('<') && !c.isAt('>')) {
    const named = left.kind !== 'name' && middle.kind === 'name' ? middle : left
    const value = named === left ? middle : left
    const lower = (sign === '>=') === (named === left)
    return lower ? { name: kept(c, named), lower: value } : { name: kept(c, named), upper: value }
  }
  if (comparison(c) !== sign) {
    const token = c.previous()
    c.fail('E1028', {
      message: 'the two comparisons point in different directions',
      span: { start: token.start, end: token.end },
      found: `'${sign}' and '${token.text}'`,
      expected: `'${sign}' twice`,
      remedy: FORM,
    })
  }
  const right = parseValue(c)
  const name = kept(c, middle)
  return sign === '<=' ? { name, lower: left, upper: right } : { name, lower: right, upper: left }
}

const APPROXIMATIONS = ['causal', 'instantaneous', 'eligibility', 'feedback', 'nudging'] as const

export function parseApproximate(c: Cursor): Bare {
  const token = c.peek()
  const what = APPROXIMATIONS.find((word) => c.atWord(word))
  if (what === undefined) {
    const nearest = token.kind === 'name' ? nearestName(token.text, APPROXIMATIONS) : undefined
    return c.failHere('E1032', either(APPROXIMATIONS), {
      ...(nearest !== undefined && { nearest, remedy: `write '${nearest}'` }),
    })
  }
  c.next()
  const common = { kind: 'approximate', what } as const
  if (what === 'causal') return { ...common, ...parseCausal(c) }
  if (what === 'nudging') return { ...common, gain: parseValue(c) }
  if (what === 'feedback') return { ...common, ...parseFeedback(c) }
  return common
}

const CAUSAL: ReadonlySet<string> = new Set(['at', 'filter'])

function parseCausal(c: Cursor): { readonly at?: Term; readonly filter?: Term } {
  const read = (word: string): Term | undefined =>
    c.eatWord(word) ? c.within({ stops: CAUSAL }, () => parseValue(c)) : undefined
  const first = read('at')
  const filter = read('filter')
  const at = first ?? read('at')
  if (!c.atEnd) {
    const nearest = c.peek().kind === 'name' ? nearestName(c.peek().text, CAUSAL) : undefined
    c.failHere('E1012', "'at', 'filter' or the end of the line", {
      ...(nearest !== undefined && { nearest }),
      remedy: "write 'approximate causal', with 'at omega' or 'filter eps' behind it",
    })
  }
  return { ...(at && { at }), ...(filter && { filter }) }
}

function parseFeedback(c: Cursor): { readonly weight: Name; readonly by: Name } {
  const weight = c.name('a weight', "write 'approximate feedback W' by B'")
  c.symbol("'", `write 'approximate feedback ${weight.name}' by B'`)
  c.word('by', `write 'approximate feedback ${weight.name}' by B'`)
  return { weight, by: c.name('the name of the fixed feedback') }
}

export function parseLag(c: Cursor): Bare {
  return { kind: 'lag', name: c.name('the name of an error', "write 'lag e'") }
}
