/** @file Scalar formulas to plain ASCII text and back: what a computer algebra system takes and gives. */
import { add, map, mul, neg, num, pow, recip, scale, splitCoefficient, sub } from './build.js'
import type { Expr } from './expr.js'

/** The text of a number; fractions and exponents are left to who reads it. */
const numeral = (value: number): string => (value < 0 ? `(${value})` : `${value}`)

/** The text of a formula; `name` gives the text of a leaf and of a call that has none of its own. */
export function writeFormula(e: Expr, name: (e: Expr, write: (e: Expr) => string) => string): string {
  const write = (x: Expr): string => writeFormula(x, name)
  const factor = (x: Expr): string => (x.kind === 'add' || x.kind === 'mul' ? `(${write(x)})` : write(x))
  switch (e.kind) {
    case 'num':
      return numeral(e.value)
    case 'add':
      return e.terms.map((t, n) => signed(t, n === 0, write)).join('')
    case 'mul':
      return e.sum.length > 0 ? name(e, write) : e.factors.map(factor).join('*')
    case 'pow':
      return `${e.base.kind === 'sym' ? write(e.base) : `(${write(e.base)})`}^${numeral(e.exponent)}`
    default:
      return name(e, write)
  }
}

function signed(t: Expr, first: boolean, write: (e: Expr) => string): string {
  const { coefficient, rest } = splitCoefficient(t)
  const sign = coefficient < 0 ? '-' : first ? '' : '+'
  const text = write(scale(Math.abs(coefficient), rest))
  return sign + (scale(Math.abs(coefficient), rest).kind === 'add' ? `(${text})` : text)
}

const exp = (a: Expr): Expr => map('exp', 0, a)
const halfSum = (a: Expr, sign: 1 | -1): Expr => scale(0.5, add([exp(a), scale(sign, exp(neg(a)))]))

/** Functions that are understood in a text. */
const FUNCTIONS: Readonly<Record<string, (a: Expr) => Expr>> = {
  exp,
  log: (a) => map('log', 0, a),
  sin: (a) => map('sin', 0, a),
  cos: (a) => map('cos', 0, a),
  tan: (a) => mul([map('sin', 0, a), recip(map('cos', 0, a))]),
  sec: (a) => recip(map('cos', 0, a)),
  tanh: (a) => map('tanh', 0, a),
  sinh: (a) => halfSum(a, -1),
  cosh: (a) => halfSum(a, 1),
  sech: (a) => recip(halfSum(a, 1)),
  sqrt: (a) => pow(a, 0.5),
}

const TOKEN = /\s*(?:(\d+\.?\d*(?:e[+-]?\d+)?)|([A-Za-z_]\w*)|(.))/giy

/** Thrown inside where a text says what we have no expression for. */
class Unreadable extends Error {}

/** The expression of a text in names, numbers, + - * / ^ and the functions above; undefined for all else. */
export function readFormula(text: string, symbol: (name: string) => Expr | undefined): Expr | undefined {
  const tokens = [...text.trim().matchAll(TOKEN)].map(([, number, name, sign]) => ({ number, name, sign }))
  let at = 0
  const take = (sign: string): boolean => {
    if (tokens[at]?.sign !== sign) return false
    at++
    return true
  }
  const fail = (): never => {
    throw new Unreadable()
  }
  const sum = (): Expr => {
    let total = product()
    for (;;) {
      if (take('+')) total = add([total, product()])
      else if (take('-')) total = sub(total, product())
      else return total
    }
  }
  const product = (): Expr => {
    let total = unary()
    for (;;) {
      if (take('*')) total = mul([total, unary()])
      else if (take('/')) total = mul([total, recip(unary())])
      else return total
    }
  }
  const unary = (): Expr => (take('-') ? neg(unary()) : take('+') ? unary() : power())
  const power = (): Expr => {
    const euler = tokens[at]?.name === 'e'
    if (euler) at++
    const base = euler ? num(Math.E) : atom()
    if (!take('^')) return base
    const exponent = unary()
    if (euler) return exp(exponent)
    if (exponent.kind === 'num') return pow(base, exponent.value)
    // b^a = exp(a log b)
    return exp(mul([exponent, map('log', 0, base)]))
  }
  const atom = (): Expr => {
    const token = tokens[at++]
    if (token?.number !== undefined) return num(Number(token.number))
    if (token?.name !== undefined) {
      if (!take('(')) return token.name === 'pi' ? num(Math.PI) : (symbol(token.name) ?? fail())
      const f = Object.hasOwn(FUNCTIONS, token.name) ? FUNCTIONS[token.name] : undefined
      const inner = sum()
      return f && take(')') ? f(inner) : fail()
    }
    if (token?.sign !== '(') return fail()
    const inner = sum()
    return take(')') ? inner : fail()
  }
  try {
    const result = sum()
    return at === tokens.length ? result : undefined
  } catch (failure) {
    if (failure instanceof Unreadable) return undefined
    throw failure
  }
}
