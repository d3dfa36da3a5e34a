/** @file Statements that introduce names: declarations, activations, definitions, equations, costs and energies. */
import type { Span } from '../base/source.js'
import type { Cursor } from './cursor.js'
import { parseTerm } from './expression.js'
import type { Declared, DeclaredItem, Name, Statement, Term } from './syntax.js'
import { refuseKeyword, refuseUnknown } from './unknown.js'

/** A statement before its span and comments are added. */
export type Bare = Statement extends infer S
  ? S extends Statement
    ? Omit<S, 'span' | 'above' | 'beside'>
    : never
  : never

/** A value: an expression in which numbers may carry units. */
export const parseValue = (c: Cursor): Term => c.within({ values: true }, () => parseTerm(c))

export function parseModel(c: Cursor): Bare {
  const token = c.peek()
  if (token.kind !== 'string') {
    c.failHere('E1021', 'the title in quotes', { remedy: 'write model "Title"' })
  }
  c.next()
  return { kind: 'model', title: token.text }
}

const VALUED: ReadonlySet<Declared> = new Set(['constant', 'parameter'])
const VALUELESS: ReadonlySet<Declared> = new Set(['target', 'signal', 'noise'])

export function parseDeclaration(c: Cursor, role: Declared): Bare {
  const items = [parseItem(c, role)]
  while (c.eat(',')) items.push(parseItem(c, role))
  const last = items.at(-1)?.name
  if (last && c.peek().kind === 'name' && c.previous().end === last.span.end)
    c.finish("',' or the end of the line", `write '${last.name}, ${c.excerpt(c.peek())}'`)
  return { kind: 'declaration', role, items }
}

/** `0,1` for `0.1`. */
function refuseDecimalComma(c: Cursor): void {
  const [whole, part] = [c.previous(), c.peek(1)]
  if (!c.isAt(',') || whole.kind !== 'number' || part.kind !== 'number') return
  const span = { start: whole.start, end: part.end }
  c.fail('E1020', {
    message: `'${c.excerpt(span)}' is no number`,
    span,
    found: `'${c.excerpt(span)}'`,
    expected: 'a number, with a point before its decimals',
    remedy: `write '${c.excerpt(whole)}.${c.excerpt(part)}'`,
  })
}

function parseItem(c: Cursor, role: Declared): DeclaredItem {
  const name = c.name(`the name of a ${role}`)
  const kinds = parseKinds(c, role, name)
  const item = { name, ...kinds }
  if (c.isAt('=')) {
    if (VALUELESS.has(role)) {
      c.failHere('E1023', "',' or the end of the line", {
        message: `a ${role} has no value here`,
        remedy:
          role === 'target'
            ? `declare 'target ${name.name}' alone, and give its data under 'task'`
            : `declare '${role} ${name.name}' alone`,
      })
    }
    c.next()
    const value = parseValue(c)
    refuseDecimalComma(c)
    return { ...item, value }
  }
  if (VALUED.has(role)) {
    c.fail('E1023', {
      message: `the ${role} '${name.name}' has no value`,
      span: name.span,
      found: c.describe(c.peek()),
      expected: "'=' and a value",
      remedy: `write '${role} ${name.name} = …'`,
    })
  }
  return item
}

function parseKinds(c: Cursor, role: Declared, name: Name): { readonly on?: Name; readonly from?: Name } {
  const weight = role === 'weight'
  if (c.isAt(':')) {
    if (!weight) c.failHere('E1023', `'on'`, { remedy: `write '${role} ${name.name} on P'` })
    c.next()
    const on = c.name('the postsynaptic kind')
    if (c.isAt('->')) {
      c.failHere('E1027', "'<-'", {
        remedy: `write the postsynaptic kind first: '${name.name} : post <- pre'`,
      })
    }
    c.symbol('<-', `write '${name.name} : ${on.name} <- …' with the presynaptic kind`)
    return { on, from: c.name('the presynaptic kind') }
  }
  if (!c.atWord('on')) return {}
  if (weight) c.failHere('E1023', "':' or ','", { remedy: `write 'weight ${name.name} : post <- pre'` })
  c.next()
  return { on: c.name('a kind of neuron') }
}

export function parseActivation(c: Cursor): Bare {
  const name = c.name('the name of an activation')
  const open = c.eat('(')
  const parameter = open ? c.name('the name of the argument') : undefined
  if (open) c.symbol(')', 'close the argument, as in activation f(x) = …')
  c.symbol('=', `write 'activation ${name.name} = tanh', or 'activation ${name.name}(x) = …'`)
  return { kind: 'activation', name, ...(parameter && { parameter }), value: parseTerm(c) }
}

export function parseFunctional(c: Cursor, role: 'cost' | 'energy'): Bare {
  const name = c.name(`the name of the ${role}`)
  c.symbol('=', `write '${role} ${name.name} = …'`)
  return { kind: 'definition', role, name, indices: [], value: parseTerm(c) }
}

/** `name = …`, `name[i,j] = …`, or an equation. */
export function parseEquality(c: Cursor): Bare {
  refuseKeyword(c)
  const left = parseLeft(c)
  const definition = definedBy(left)
  if (!c.isAt('=')) {
    refuseUnknown(c)
    if (!c.atEnd) c.finish("'='", "a definition reads 'name = expression'")
    c.failHere('E1021', "'='", {
      message: 'an expression alone says nothing',
      span: left.span,
      remedy: "name it, as in 'name = …', or write an equation for ddt(u)",
    })
  }
  if (!definition && !hasDerivative(left)) {
    refuseUnknown(c)
    c.fail('E1022', {
      message: 'the left side is neither a name nor has a time derivative',
      span: left.span,
      found: `'${c.excerpt(left.span)}'`,
      expected: "a name, a name with indices, or an expression with 'ddt(…)'",
    })
  }
  c.next()
  const value = parseTerm(c)
  if (c.isAt(',')) {
    c.finish(
      'the end of the line',
      "put each definition on its own line; settings stand under 'simulate' or 'task'",
    )
  }
  if (definition) return { kind: 'definition', role: 'definition', ...definition, value }
  return { kind: 'equation', left, value }
}

/** A misspelled keyword is named as such, rather than what it does to the expression behind it. */
function parseLeft(c: Cursor): Term {
  if (c.peek(1).kind === 'string' || c.peek(1).kind === 'number') refuseUnknown(c)
  return parseTerm(c)
}

function definedBy(left: Term): { readonly name: Name; readonly indices: readonly Name[] } | undefined {
  const named = (term: Term): Name | undefined =>
    term.kind === 'name' ? { name: term.name, span: term.span } : undefined
  const indices = left.kind === 'index' ? left.indices : []
  const name = named(left.kind === 'index' ? left.operand : left)
  return name && { name, indices }
}

function hasDerivative(term: Term): boolean {
  switch (term.kind) {
    case 'call':
      return (term.callee.kind === 'name' && term.callee.name === 'ddt') || term.args.some(hasDerivative)
    case 'dotted':
    case 'derivative':
      return true
    case 'prime':
    case 'index':
      return hasDerivative(term.operand)
    case 'group':
    case 'norm':
      return hasDerivative(term.inner)
    case 'sum':
      return term.terms.some((t) => hasDerivative(t.term))
    case 'product':
      return hasDerivative(term.first) || term.rest.some((f) => hasDerivative(f.term))
    case 'power':
      return hasDerivative(term.base)
    default:
      return false
  }
}

/** The span from the first to the last token of a statement. */
export const statementSpan = (c: Cursor): Span => ({
  start: c.tokens[0]?.start ?? 0,
  end: c.tokens.at(-1)?.start ?? 0,
})
