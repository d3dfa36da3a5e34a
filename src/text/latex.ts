/** @file Surface terms as LaTeX, in the notation of the papers: \dot u, \boldsymbol-free, \odot, D(\tau) as operators. */
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

/** One rule per kind of term. */
const RULES: { readonly [K in Term['kind']]: (t: Extract<Term, { kind: K }>) => string } = {
  number: (t) => number(t.value) + (t.unit === undefined ? '' : `\\,\\mathrm{${t.unit}}`),
  string: (t) => `\\texttt{${t.value}}`,
  name: (t) => latexName(t.name),
  // A prime on a function name is a derivative, on anything else a transpose; a call's callee is handled there.
  prime: (t) => `${atom(t.operand)}^{\\mathsf{T}}`,
  dotted: (t) => `\\${t.count > 1 ? 'd' : ''}dot{${latexTerm(t.operand)}}`,
  index: (t) => `{${atom(t.operand)}}_{${t.indices.map((i) => latexIndex(i.name)).join(' ')}}`,
  call: (t) => latexCall(t.callee, t.args),
  power: (t) => `${t.base.kind === 'norm' ? latexTerm(t.base) : atom(t.base)}^{${latexTerm(t.exponent)}}`,
  product: (t) => {
    let text = latexTerm(t.first)
    for (const { join, term } of t.rest) text += JOINS[join] + latexTerm(term)
    return text
  },
  sum: (t) =>
    t.terms
      .map(({ sign, term }, n) => (n === 0 ? (sign === '-' ? '-' : '') : ` ${sign} `) + latexTerm(term))
      .join(''),
  group: (t) => bracket(latexTerm(t.inner)),
  norm: (t) => `\\left\\lVert ${latexTerm(t.inner)} \\right\\rVert`,
  derivative: (t) => `\\frac{\\delta ${latexName(t.of.name)}}{\\delta ${latexName(t.by.name)}}`,
  list: (t) =>
    `[${t.items.map((i) => latexTerm(i.value) + (i.times > 1 ? ` \\times ${i.times}` : '')).join(', ')}]`,
}

const atom = (t: Term): string =>
  t.kind === 'sum' || t.kind === 'product' ? bracket(latexTerm(t)) : latexTerm(t)

/** D(τ) and I(τ) are written as the papers do, as an operator with its constant below. */
function latexCall(callee: Term, args: readonly Term[]): string {
  const inner = args.map(latexTerm).join(', ')
  const primes = callee.kind === 'prime' ? callee.count : 0
  const base = callee.kind === 'prime' ? callee.operand : callee
  const name = base.kind === 'name' ? base.name : ''
  if (name === 'D' || name === 'I') {
    const [only] = args
    const reversed = only?.kind === 'sum' && only.terms.length === 1 && only.terms[0]?.sign === '-'
    const constant = reversed ? latexTerm((only.terms[0] as { term: Term }).term) : inner
    return `\\mathcal{${name}}^{${reversed ? '-' : '+'}}_{${constant}}`
  }
  if (name === 'ddt')
    return args[0]?.kind === 'name' ? `\\dot{${inner}}` : `\\frac{d}{dt} ${args[0] ? atom(args[0]) : ''}`
  if (name === 'dot') return `\\left\\langle ${inner} \\right\\rangle`
  if (name === 'sum')
    return args.length > 1
      ? `\\sum_{${args.slice(0, -1).map(latexTerm).join(', ')}} ${latexTerm(args[args.length - 1] as Term)}`
      : `\\sum ${atomOr(args[0])}`
  const known = ['exp', 'log', 'tanh', 'sin', 'cos'].includes(name)
  const shown = known ? `\\${name}` : name.length > 3 && !known ? latexFunction(name) : latexTerm(base)
  return `${shown}${"'".repeat(primes)}${bracket(inner)}`
}

const atomOr = (t: Term | undefined): string => (t ? atom(t) : '')

const latexFunction = (name: string): string => {
  const text = latexName(name)
  return text.startsWith('\\') ? text : `\\operatorname{${name.replace(/_/g, '\\_')}}`
}

/** The term in LaTeX math, without dollar signs. */
export const latexTerm = (t: Term): string => (RULES[t.kind] as (t: Term) => string)(t)
