/** @file Values of scalar formulas at complex points: numeric agreement also where a root of a negative number is taken. */
import { closedDerivative } from './closedForm.js'
import type { Expr } from './expr.js'

export interface Complex {
  readonly re: number
  readonly im: number
}

export const complex = (re: number, im = 0): Complex => ({ re, im })
export const plus = (a: Complex, b: Complex): Complex => complex(a.re + b.re, a.im + b.im)
export const times = (a: Complex, b: Complex): Complex =>
  complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
const over = (a: Complex, b: Complex): Complex => {
  const d = b.re * b.re + b.im * b.im
  return complex((a.re * b.re + a.im * b.im) / d, (a.im * b.re - a.re * b.im) / d)
}
const ONE = complex(1)
export const size = (a: Complex): number => Math.hypot(a.re, a.im)
export const minus = (a: Complex, b: Complex): Complex => complex(a.re - b.re, a.im - b.im)

const exp = (a: Complex): Complex => complex(Math.exp(a.re) * Math.cos(a.im), Math.exp(a.re) * Math.sin(a.im))
const log = (a: Complex): Complex => complex(Math.log(size(a)), Math.atan2(a.im, a.re))
const scaled = (k: number, a: Complex): Complex => complex(k * a.re, k * a.im)
const logistic = (a: Complex): Complex => over(ONE, plus(ONE, exp(scaled(-1, a))))
const tanh = (a: Complex): Complex => minus(scaled(2, logistic(scaled(2, a))), ONE)

function power(a: Complex, n: number): Complex {
  if (!Number.isInteger(n)) return exp(scaled(n, log(a)))
  let result = ONE
  for (let k = 0; k < Math.abs(n); k++) result = times(result, a)
  return n < 0 ? over(ONE, result) : result
}

type Function = (a: Complex) => Complex

/** Functions and, where there is one, their first derivative. */
const FUNCTIONS: Readonly<Record<string, readonly Function[]>> = {
  identity: [(a) => a, () => ONE],
  exp: [exp],
  log: [log],
  sin: [(a) => complex(Math.sin(a.re) * Math.cosh(a.im), Math.cos(a.re) * Math.sinh(a.im))],
  cos: [(a) => complex(Math.cos(a.re) * Math.cosh(a.im), -Math.sin(a.re) * Math.sinh(a.im))],
  tanh: [tanh, (a) => minus(ONE, times(tanh(a), tanh(a)))],
  logistic: [logistic, (a) => times(logistic(a), logistic(scaled(-1, a)))],
  softplus: [(a) => log(plus(ONE, exp(a))), logistic],
}

/** The value of a formula, NaN for what has none; `leaf` gives that of symbols and of all else that is no formula. */
export function complexValue(e: Expr, leaf: (e: Expr) => Complex | undefined): Complex {
  const known = leaf(e)
  if (known) return known
  const of = (x: Expr): Complex => complexValue(x, leaf)
  switch (e.kind) {
    case 'num':
      return complex(e.value)
    case 'add':
      return e.terms.map(of).reduce(plus)
    case 'mul':
      return e.sum.length > 0 ? complex(Number.NaN) : e.factors.map(of).reduce(times)
    case 'pow':
      return power(of(e.base), e.exponent)
    case 'map': {
      const f = FUNCTIONS[e.fn]?.[e.order]
      const closed = !f && e.order > 0 ? closedDerivative(e.fn, e.order, e.arg) : undefined
      return f ? f(of(e.arg)) : closed ? of(closed) : complex(Number.NaN)
    }
    default:
      return complex(Number.NaN)
  }
}
