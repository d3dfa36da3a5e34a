/** @file Random scalar formulas, and their values in decimal arithmetic of many digits: the reference of the stable forms. */
import fc from 'fast-check'
import { all, type BigNumber, create, type MathJsInstance } from 'mathjs'
import { add, map, mul, num, pow, recip, sym } from '../../src/expr/build.js'
import { closedDerivative } from '../../src/expr/closedForm.js'
import type { Expr } from '../../src/expr/expr.js'

export const X = sym('argument', 'x')

/** Formulas of smooth functions; denominators keep away from 0. */
export const formulas: fc.Arbitrary<Expr> = fc.letrec<{ e: Expr }>((tie) => ({
  e: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(X),
    fc.constantFrom(-1, 0.5, 2).map(num),
    fc.array(tie('e'), { minLength: 2, maxLength: 3 }).map(add),
    fc.array(tie('e'), { minLength: 2, maxLength: 2 }).map(mul),
    fc.tuple(tie('e'), fc.constantFrom(2, 3)).map(([e, n]) => pow(e, n)),
    fc
      .tuple(
        tie('e'),
        fc.constantFrom('tanh', 'logistic', 'softplus', 'sin', 'cos'),
        fc.constantFrom(0, 0, 1),
      )
      .map(([e, fn, order]) => map(fn, order, mul([num(0.5), e]))),
    tie('e').map((e) => map('exp', 0, map('tanh', 0, e))),
    fc
      .tuple(fc.constantFrom(1, 2, 0.5), fc.constantFrom(1, -1, 2), fc.constantFrom(-1, -2, 0.5))
      .map(([c, k, n]) => pow(add([num(c), map('exp', 0, mul([num(k), X]))]), n)),
    fc.constantFrom(1, -1).map((k) => map('log', 0, add([num(1), map('exp', 0, mul([num(k), X]))]))),
    fc.constantFrom(1, -1, 2).map((k) => map('exp', 0, mul([num(k), X]))),
    tie('e').map((e) => recip(add([num(1.5), pow(map('tanh', 0, e), 2)]))),
  ),
})).e

export type Decimals = (e: Expr, x: number) => number

/** Values with so many digits, rounded to a double; NaN where an intermediate value has none. */
export function decimals(digits: number): Decimals {
  const math: MathJsInstance = create(all ?? {}, { number: 'BigNumber', precision: digits })
  const big = (x: number): BigNumber => math.bignumber(x)
  const one = big(1)
  const expm = (a: BigNumber): BigNumber => a.exp()
  const logistic = (a: BigNumber): BigNumber => one.div(one.add(expm(a.neg())))
  const tanh = (a: BigNumber): BigNumber => one.sub(big(2).div(one.add(expm(a.mul(2)))))
  const bell = (a: BigNumber): BigNumber => logistic(a).mul(logistic(a.neg()))
  const table: Readonly<Record<string, readonly ((a: BigNumber) => BigNumber)[]>> = {
    identity: [(a) => a, () => one],
    exp: [expm],
    log: [(a) => a.ln()],
    sin: [(a) => a.sin()],
    cos: [(a) => a.cos()],
    tanh: [tanh, (a) => bell(a.mul(2)).mul(4)],
    logistic: [logistic, bell],
    softplus: [(a) => one.add(expm(a)).ln(), logistic],
  }
  const value = (e: Expr, x: BigNumber): BigNumber => {
    switch (e.kind) {
      case 'num':
        return big(e.value)
      case 'sym':
        return x
      case 'add':
        return e.terms.map((t) => value(t, x)).reduce((a, b) => a.add(b))
      case 'mul':
        return e.factors.map((f) => value(f, x)).reduce((a, b) => a.mul(b))
      case 'pow':
        return value(e.base, x).pow(e.exponent)
      case 'map': {
        const closed = e.order > 1 ? closedDerivative(e.fn, e.order, e.arg) : undefined
        if (closed) return value(closed, x)
        const f = table[e.fn]?.[e.order]
        if (!f) throw new Error(`no decimals of ${e.fn} of order ${e.order}`)
        return f(value(e.arg, x))
      }
      default:
        throw new Error(`no decimals of ${e.kind}`)
    }
  }
  return (e, x) => value(e, big(x)).toNumber()
}

/** Text of a formula, for messages and for mathjs. */
export function written(e: Expr): string {
  const bell = (a: string): string => `(exp(-abs(${a}))/(1+exp(-abs(${a})))^2)`
  switch (e.kind) {
    case 'num':
      return `(${e.value})`
    case 'sym':
      return e.name
    case 'add':
      return `(${e.terms.map(written).join(' + ')})`
    case 'mul':
      return e.factors.map(written).join(' * ')
    case 'pow':
      return `(${written(e.base)})^(${e.exponent})`
    case 'map': {
      const a = `(${written(e.arg)})`
      if (e.fn === 'logistic') return e.order === 0 ? `(1/(1+exp(-${a})))` : bell(a)
      if (e.fn === 'softplus') return e.order === 0 ? `log(1+exp(${a}))` : `(1/(1+exp(-${a})))`
      if (e.fn === 'tanh' && e.order === 1) return `(1-tanh(${a})^2)`
      return `${e.fn}${"'".repeat(e.order)}(${a})`
    }
    default:
      throw new Error(`no text of ${e.kind}`)
  }
}
