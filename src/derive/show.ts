/** @file Equations, steps and boundary terms as text in the notation of the model language. */
import { isNum } from '../expr/build.js'
import type { Expr, Index } from '../expr/expr.js'
import { writeTerm as write } from '../text/formatTerm.js'
import { latexTerm } from '../text/latex.js'
import type { Name, Term } from '../text/syntax.js'
import type { Equation } from './derivation.js'
import { notation } from './notation.js'

const span = { start: 0, end: 0 }

/** What is this short is read again sooner than kept. */
const SHORT = 50

/** One expression is shown in steps, equations and boundary terms alike: what a long one reads as is found once. */
function once<K extends object, R>(make: (of: K, how: string) => R): (of: K, how: string) => R {
  const known = new WeakMap<K, Map<string, R>>()
  return (of, how) => {
    const results = known.get(of) ?? new Map<string, R>()
    known.set(of, results)
    const result = results.get(how) ?? make(of, how)
    results.set(how, result)
    return result
  }
}

const noted = once((e: Expr, how) => {
  const [row, column, settled] = how.split('|')
  return notation(e, row || undefined, column || undefined, settled === 'settled')
})
const notationOf = (e: Expr, indices: readonly Index[], isSettled = false): ReturnType<typeof notation> =>
  e.extent <= SHORT
    ? notation(e, indices[0], indices[1], isSettled)
    : noted(e, `${indices[0] ?? ''}|${indices[1] ?? ''}|${isSettled ? 'settled' : ''}`)

const writtenOnce = once((term: Term, how) => write(term, { ascii: how === 'ascii', factors: new Set() }))
const writeLatexOnce = once((term: Term) => latexTerm(term))
/** The text of a term that stands for `of`. */
const writeTerm = (term: Term, of: Expr, ascii: boolean): string =>
  of.extent <= SHORT
    ? write(term, { ascii, factors: new Set() })
    : writtenOnce(term, ascii ? 'ascii' : 'text')
const writeLatex = (term: Term, of: Expr): string =>
  of.extent <= SHORT ? latexTerm(term) : writeLatexOnce(term, 'latex')
const name = (text: string): Term => ({ kind: 'name', name: text, span })

/** An expression in the model language, Unicode or ASCII. */
export const textOf = (e: Expr, indices: readonly Index[] = [], ascii = false): string =>
  writeTerm(notationOf(e, indices).term, e, ascii)

/** An expression in LaTeX math. */
export const latexOf = (e: Expr, indices: readonly Index[] = []): string =>
  writeLatex(notationOf(e, indices).term, e)

export const latexSymbol = (symbol: string): string => latexTerm(name(symbol))

type Shape = Pick<Equation, 'of' | 'form' | 'gain' | 'indices' | 'right'>

function sides(shape: Shape): { readonly left: Term; readonly right: Term } {
  const right = notationOf(shape.right, shape.indices, shape.form === 'definition')
  const indexed = right.style === 'index' && shape.indices.length > 0
  const names: Name[] = shape.indices.map((i) => ({ name: i.split('@')[0] ?? i, span }))
  const of: Term = indexed ? { kind: 'index', operand: name(shape.of), indices: names, span } : name(shape.of)
  if (shape.form === 'definition') {
    // a vector that is the same for all is said to be one by its index
    const isVector = shape.indices.length === 1 && shape.right.free.length === 0
    const left: Term = isVector ? { kind: 'index', operand: name(shape.of), indices: names, span } : of
    return { left, right: right.term }
  }
  const once: Term = { kind: 'call', callee: name('ddt'), args: [of], span }
  const rate: Term =
    shape.form === 'acceleration' ? { kind: 'call', callee: name('ddt'), args: [once], span } : once
  if (isNum(shape.gain, 1)) return { left: rate, right: right.term }
  const gain = notationOf(shape.gain, shape.indices.slice(0, 1)).term
  const grouped: Term = gain.kind === 'sum' ? { kind: 'group', inner: gain, span } : gain
  return {
    left: { kind: 'product', first: grouped, rest: [{ join: '*', term: rate }], span },
    right: right.term,
  }
}

/** The equation as a line of the model language, and as LaTeX, made when read: a long one is seldom read in every form. */
export function showEquation(shape: Shape): Pick<Equation, 'text' | 'ascii' | 'latex'> {
  const line = (ascii: boolean): string => {
    const { left, right } = sides(shape)
    return `${writeTerm(left, shape.gain, ascii)} = ${writeTerm(right, shape.right, ascii)}`
  }
  return {
    get text() {
      return line(false)
    },
    get ascii() {
      return line(true)
    },
    get latex() {
      const { left, right } = sides(shape)
      return `${writeLatex(left, shape.gain)} = ${writeLatex(right, shape.right)}`
    },
  }
}
