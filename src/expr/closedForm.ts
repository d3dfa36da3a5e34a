/** @file Derivatives of any order of the smooth built-ins, as polynomials in the function itself. */
import { add, map, mul, num, ONE, ZERO } from './build.js'
import type { Expr } from './expr.js'

/** Coefficients by rising power. */
type Polynomial = readonly number[]

/** tanh⁽ⁿ⁾ = tanh'·P_n(tanh): P_1 = 1, P_{n+1} = −2y P_n + (1 − y²) P_n'. The factor tanh' keeps the tails exact. */
const tanhNext = (p: Polynomial): Polynomial => next(p, 2, 1)
/** s⁽ⁿ⁾ = s'·Q_n(t) for the logistic s, with t = tanh(x/2): s'' = −t s', t' = (1 − t²)/2. */
const logisticNext = (p: Polynomial): Polynomial => next(p, 1, 0.5)

/** −falling·y·p + rate·(1 − y²)·p'. */
function next(p: Polynomial, falling: number, rate: number): Polynomial {
  const at = (n: number): number => p[n] ?? 0
  return Array.from(
    { length: p.length + 1 },
    (_, n) => -falling * at(n - 1) + rate * ((n + 1) * at(n + 1) - (n - 1) * at(n - 1)),
  )
}

const iterate = (count: number, step: (p: Polynomial) => Polynomial): Polynomial => {
  let p: Polynomial = [1]
  for (let n = 0; n < count; n++) p = step(p)
  return p
}

/** Horner's form in y², times y where all powers are odd. */
function polynomial(p: Polynomial, y: Expr): Expr {
  const odd = p.every((c, n) => n % 2 === 1 || c === 0)
  const square = mul([y, y])
  const inner = p
    .filter((_, n) => n % 2 === (odd ? 1 : 0))
    .reduceRight<Expr>((sum, c) => add([num(c), mul([square, sum])]), ZERO)
  return odd ? mul([y, inner]) : inner
}

/**
 * The derivative of a built-in in terms of functions of order 0 and 1, or undefined where the library's own form (order up
 * to 2 of a function with kinks) or none is there.
 */
export function closedDerivative(fn: string, order: number, arg: Expr): Expr | undefined {
  if (order === 0) return map(fn, 0, arg)
  switch (fn) {
    case 'identity':
      return order === 1 ? ONE : ZERO
    case 'exp':
    case 'log':
    case 'sin':
    case 'cos':
      return map(fn, order, arg)
    case 'softplus':
      return closedDerivative('logistic', order - 1, arg)
    case 'tanh':
      return mul([map(fn, 1, arg), polynomial(iterate(order - 1, tanhNext), map(fn, 0, arg))])
    case 'logistic': {
      const t = map('tanh', 0, mul([num(0.5), arg]))
      return mul([map(fn, 1, arg), polynomial(iterate(order - 1, logisticNext), t)])
    }
  }
  return undefined
}
