/** @file Products, sums and choices of values that leave out what is 0 or 1, and values with their parts replaced. */
import { add, constant, mul, neg, sub } from '../build.js'
import type { Comparison, Value } from '../program.js'

export interface Test {
  readonly is: Comparison
  readonly a: Value
  readonly b: Value
}

export const zero: Value = constant(0)
export const one: Value = constant(1)

export const isConstant = (value: Value, number: number): boolean =>
  value.op === 'const' && value.value === number

export const isZero = (value: Value): boolean => isConstant(value, 0)

export function negated(x: Value): Value {
  if (isZero(x)) return zero
  if (x.op === 'neg') return x.x
  return x.op === 'const' ? constant(-x.value) : neg(x)
}

/** A product with 0 is 0: what it multiplies is taken to be finite. */
export function times(a: Value, b: Value): Value {
  if (isZero(a) || isZero(b)) return zero
  if (isConstant(a, 1)) return b
  if (isConstant(b, 1)) return a
  if (isConstant(a, -1)) return negated(b)
  return isConstant(b, -1) ? negated(a) : mul(a, b)
}

export function plus(a: Value, b: Value): Value {
  if (isZero(a)) return b
  if (isZero(b)) return a
  if (b.op === 'neg') return sub(a, b.x)
  return a.op === 'neg' ? sub(b, a.x) : add(a, b)
}

export const total = (values: readonly Value[]): Value => values.reduce(plus, zero)

export const chosen = (test: Test, yes: Value, no: Value): Value =>
  isZero(yes) && isZero(no) ? zero : { op: 'select', test, yes, no }

/** The value with each of its direct parts replaced. */
export function withParts(value: Value, change: (part: Value) => Value): Value {
  switch (value.op) {
    case 'const':
    case 'batch':
    case 'local':
    case 'load':
      return value
    case 'call':
      return { ...value, args: value.args.map(change) }
    case 'select':
      return {
        ...value,
        test: testWith(value.test, change),
        yes: change(value.yes),
        no: change(value.no),
      }
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
    case 'min':
    case 'max':
      return { ...value, a: change(value.a), b: change(value.b) }
    default:
      return { ...value, x: change(value.x) }
  }
}

export const testWith = (test: Test, change: (part: Value) => Value): Test => ({
  is: test.is,
  a: change(test.a),
  b: change(test.b),
})

/** The value with every local and load in it replaced. */
export function withLeaves(
  value: Value,
  change: (leaf: Extract<Value, { op: 'local' | 'load' }>) => Value,
): Value {
  if (value.op === 'local' || value.op === 'load') return change(value)
  return withParts(value, (part) => withLeaves(part, change))
}
