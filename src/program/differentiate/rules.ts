/** @file The derivative of every scalar operation, one linear map for each operand; tangent and adjoint both read it here. */
import { constant, div, neg, select } from '../build.js'
import type { Value } from '../program.js'
import { chosen, negated, one, type Test, times, zero } from './algebra.js'
import { hasSlope, slopeOf } from './slopes.js'

/** How a change of the operand (or the adjoint of the value) enters the value (or the adjoint of the operand). */
export interface Derivative {
  readonly operand: Value
  readonly carry: (by: Value) => Value
}

const half = constant(0.5)

/**
 * Where two branches meet, one slope is taken: min and max follow their first argument at a tie, |x| has slope 0 at 0. Steps
 * (nearest, floor) and the parts of a number have slope 0. `held` names a value, so that it is computed once.
 */
export function partials(value: Value, held: (value: Value) => Value): readonly Derivative[] {
  switch (value.op) {
    case 'const':
    case 'batch':
    case 'local':
    case 'load':
    case 'nearest':
    case 'floor':
    case 'pow2':
    case 'exponent':
    case 'significand':
      return []
    case 'neg':
      return [{ operand: value.x, carry: negated }]
    case 'abs': {
      const sign = (x: Value): Value => select(x, '<', zero, constant(-1), select(zero, '<', x, one, zero))
      return [{ operand: value.x, carry: (by) => times(by, sign(held(value.x))) }]
    }
    case 'sqrt':
      return [{ operand: value.x, carry: (by) => div(times(half, by), held(value)) }]
    case 'add':
      return [
        { operand: value.a, carry: (by) => by },
        { operand: value.b, carry: (by) => by },
      ]
    case 'sub':
      return [
        { operand: value.a, carry: (by) => by },
        { operand: value.b, carry: negated },
      ]
    case 'mul': {
      const { a, b } = value
      return [
        { operand: a, carry: (by) => times(by, held(b)) },
        { operand: b, carry: (by) => times(by, held(a)) },
      ]
    }
    case 'div': {
      const { a, b } = value
      const quotients = new Map<Value, Value>()
      const quotient = (by: Value): Value => {
        const known = quotients.get(by) ?? held(div(by, held(b)))
        quotients.set(by, known)
        return known
      }
      return [
        { operand: a, carry: quotient },
        // (a/b)′ = −(1/b) (a/b)
        { operand: b, carry: (by) => neg(times(quotient(by), held(value))) },
      ]
    }
    case 'max':
      return ordered(value.a, value.b, () => ({ is: '<=', a: held(value.b), b: held(value.a) }))
    case 'min':
      return ordered(value.a, value.b, () => ({ is: '<=', a: held(value.a), b: held(value.b) }))
    case 'select':
      return [
        { operand: value.yes, carry: (by) => chosen(value.test, by, zero) },
        { operand: value.no, carry: (by) => chosen(value.test, zero, by) },
      ]
    case 'call': {
      const [x] = value.args
      if (x === undefined || !hasSlope(value.fn)) return []
      return [{ operand: x, carry: (by) => times(by, slopeOf(value, held(value))) }]
    }
  }
}

const ordered = (a: Value, b: Value, first: () => Test): readonly Derivative[] => [
  { operand: a, carry: (by) => chosen(first(), by, zero) },
  { operand: b, carry: (by) => chosen(first(), zero, by) },
]

/** The operands in which a value has a slope. */
export const operandsOf = (value: Value): readonly Value[] =>
  partials(value, (part) => part).map(({ operand }) => operand)

/** Whether a value changes with any of the leaves that a test picks. */
export function depends(
  value: Value,
  on: (leaf: Extract<Value, { op: 'local' | 'load' }>) => boolean,
): boolean {
  if (value.op === 'local' || value.op === 'load') return on(value)
  return operandsOf(value).some((operand) => depends(operand, on))
}
