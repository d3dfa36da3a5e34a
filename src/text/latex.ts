/** @file Surface terms as LaTeX, in the notation of the papers: \dot u, \boldsymbol-free, \odot, D(\tau) as operators. */
import { joined } from '../base/joined.js'
import { all, type Task, unwind } from '../base/unwind.js'
import { latexName } from './names.js'
import type { Join, Term } from './syntax.js'

const JOINS: Readonly<Record<Join, string>> = {
  juxtaposition: ' \\, ',
  '*': ' \\, ',
  '.*': ' \\odot ',
  '/': ' / ',
  './': ' \\oslash ',
}

const number = (value: number): string => {
  const [mantissa, exponent] = String(value).split('e')
  return exponent === undefined ? String(mantissa) : `${mantissa} \\cdot 10^{${Number(exponent)}}`
}

const bracket = (inner: string): string => `\\left( ${inner} \\right)`

/** An index is a name, or names added and taken away. */
function latexIndex(index: string): string {
  const parts = index.split(/([+-]\d*)/).filter((part) => part !== '')
  const shown = parts.map((part) => (/^[+-]/.test(part) ? part : part.replace(/[^']+/, latexName))).join('')
  return parts.length > 1 ? `{${shown}}` : shown
}

type Writing = Task<string>

/** One rule per kind of term. */
const RULES: { readonly [K in Term['kind']]: (t: Extract<Term, { kind: K }>) => string | Writing } = {
  number: (t) => number(t.value) + (t.unit === undefined ? '' : `\\,\\mathrm{${t.unit}}`),
  string: (t) => `\\texttt{${t.value}}`,
  name: (t) => latexName(t.name),
  // A prime on a function name is a derivative, on anything else a transpose; a call's callee is handled there.
  *prime(t) {
    return `${yield atom(t.operand)}^{\\mathsf{T}}`
  },
  *dotted(t) {
    return `\\${t.count > 1 ? 'd' : ''}dot{${yield write(t.operand)}}`
  },
  *index(t) {
    return `{${yield atom(t.operand)}}_{${t.indices.map((i) => latexIndex(i.name)).join(' ')}}`
  },
  call: (t) => latexCall(t.callee, t.args),
  *power(t) {
    const base = yield t.base.kind === 'norm' ? write(t.base) : atom(t.base)
    return `${base}^{${yield write(t.exponent)}}`
  },
  *product(t) {
    const first = yield write(t.first)
    const [next, ...others] = t.rest
    const isRatio = t.first.kind === 'number' && next?.join === '/' && next.term.kind === 'number'
    const parts = isRatio ? [`\\tfrac{${first}}{${yield write(next.term)}}`] : [first]
    for (const { join, term } of isRatio ? others : t.rest) parts.push(JOINS[join], yield write(term))
    return joined(parts)
  },
  *sum(t) {
    const texts = yield* all(t.terms.map(({ term }) => write(term)))
    const sign = (n: number): string =>
      n === 0 ? (t.terms[n]?.sign === '-' ? '-' : '') : ` ${t.terms[n]?.sign} `
    return joined(texts.map((text, n) => sign(n) + text))
  },
  *group(t) {
    return bracket(yield write(t.inner))
  },
  *norm(t) {
    return `\\left\\lVert ${yield write(t.inner)} \\right\\rVert`
  },
  derivative: (t) => `\\frac{\\delta ${latexName(t.of.name)}}{\\delta ${latexName(t.by.name)}}`,
  *list(t) {
    const texts = yield* all(t.items.map((i) => write(i.value)))
    const times = (n: number): number => t.items[n]?.times ?? 1
    const shown = texts.map((text, n) => text + (times(n) > 1 ? ` \\times ${times(n)}` : ''))
    return `[${joined(shown, ', ')}]`
  },
}

function* write(t: Term): Writing {
  const text = (RULES[t.kind] as (t: Term) => string | Writing)(t)
  return typeof text === 'string' ? text : yield text
}

function* atom(t: Term): Writing {
  const text = yield write(t)
  return t.kind === 'sum' || t.kind === 'product' ? bracket(text) : text
}

/** D(τ) and I(τ) are written as the papers do, as an operator with its constant below. */
function* latexCall(callee: Term, args: readonly Term[]): Writing {
  const primes = callee.kind === 'prime' ? callee.count : 0
  const base = callee.kind === 'prime' ? callee.operand : callee
  const name = base.kind === 'name' ? base.name : ''
  const [only] = args
  if (name === 'sum' && args.length < 2) return `\\sum ${only ? yield atom(only) : ''}`
  if (name === 'ddt' && only?.kind !== 'name') return `\\frac{d}{dt} ${only ? yield atom(only) : ''}`
  const reversed =
    only?.kind === 'sum' && only.terms.length === 1 && only.terms[0]?.sign === '-' ? only.terms[0] : undefined
  if (name === 'D' || name === 'I') {
    const constant = reversed ? yield write(reversed.term) : joined(yield* all(args.map(write)), ', ')
    return `\\mathcal{${name}}^{${reversed ? '-' : '+'}}_{${constant}}`
  }
  const texts = yield* all(args.map(write))
  const inner = joined(texts, ', ')
  if (name === 'ddt') return `\\dot{${inner}}`
  if (name === 'dot') return `\\left\\langle ${inner} \\right\\rangle`
  if (name === 'sum') return `\\sum_{${joined(texts.slice(0, -1), ', ')}} ${texts.at(-1)}`
  const known = ['exp', 'log', 'tanh', 'sin', 'cos'].includes(name)
  const shown = known ? `\\${name}` : name.length > 3 && !known ? latexFunction(name) : yield write(base)
  return `${shown}${"'".repeat(primes)}${bracket(inner)}`
}

const latexFunction = (name: string): string => {
  const text = latexName(name)
  return text.startsWith('\\') ? text : `\\operatorname{${name.replace(/_/g, '\\_')}}`
}

/** The term in LaTeX math, without dollar signs. */
export const latexTerm = (t: Term): string => unwind(write(t))
