/** @file The number that an expression of constants stands for. */
import { BUILT_IN, type ScalarTable } from '../expr/activations.js'
import type { Expr, Sym } from '../expr/expr.js'

type Scalar = (x: number) => number

const softplus: Scalar = (x) => (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)))
const clip = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x))

const FUNCTIONS: ReadonlyMap<string, Scalar> = new Map([
  ['identity', (x) => x],
  ['relu', (x) => Math.max(0, x)],
  ['leaky_relu', (x) => (x > 0 ? x : 0.01 * x)],
  ['softplus', softplus],
  ['logistic', (x) => 1 / (1 + Math.exp(-x))],
  ['tanh', Math.tanh],
  ['hard_sigmoid', (x) => clip(x, 0, 1)],
  ['hard_tanh', (x) => clip(x, -1, 1)],
  ['exp', Math.exp],
  ['log', Math.log],
  ['sin', Math.sin],
  ['cos', Math.cos],
])

const DERIVATIVES: ScalarTable = BUILT_IN

/** Evaluates; undefined where the expression holds something that has no value here. */
export function evaluate(e: Expr, value: (s: Sym) => number | undefined): number | undefined {
  const all = (
    list: readonly Expr[],
    start: number,
    step: (a: number, b: number) => number,
  ): number | undefined =>
    list.reduce<number | undefined>((acc, x) => {
      const v = evaluate(x, value)
      return acc === undefined || v === undefined ? undefined : step(acc, v)
    }, start)
  switch (e.kind) {
    case 'num':
      return e.value
    case 'sym':
      return value(e)
    case 'add':
      return all(e.terms, 0, (a, b) => a + b)
    case 'mul':
      return e.sum.length > 0 ? undefined : all(e.factors, 1, (a, b) => a * b)
    case 'pow': {
      const base = evaluate(e.base, value)
      return base === undefined ? undefined : base ** e.exponent
    }
    case 'map': {
      const arg = evaluate(e.arg, value)
      const fn = e.order === 0 ? FUNCTIONS.get(e.fn) : DERIVATIVES[e.fn]?.[e.order]
      return arg === undefined || !fn ? undefined : fn(arg)
    }
    case 'op':
    case 'softmax':
    case 'logsumexp':
      return undefined
  }
}
