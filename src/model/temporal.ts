/** @file Temporal operators: D(τ), I(τ), delay(d) on one operand, and derivatives by time. */
import type { Span } from '../base/source.js'
import { isNum, neg, op, splitCoefficient } from '../expr/build.js'
import type { Expr, Factor } from '../expr/expr.js'
import { derivative } from '../expr/operator.js'
import type { Term } from '../text/syntax.js'
import { isFloating, isPlainScalar, lift, unknown } from './combine.js'
import type { Context, Meaning } from './scope.js'
import { describe, type Shape } from './shape.js'

type Call = Extract<Term, { kind: 'call' }>

/** A negative constant is the operator reversed in time. */
const isNegative = (e: Expr): boolean =>
  e.kind === 'add'
    ? e.terms.every((t) => splitCoefficient(t).coefficient < 0)
    : splitCoefficient(e).coefficient < 0

/** The factor of an operator name at a constant; undefined where the constant is zero and the operator does nothing. */
export function factorOf(name: string, constant: Expr): Factor | undefined {
  if (isNum(constant, 0)) return undefined
  const reversed = isNegative(constant)
  const tau = reversed ? neg(constant) : constant
  if (name === 'delay') return { op: 'S', tau, reversed, power: 1 }
  return { op: 'D', tau, reversed, power: name === 'I' ? -1 : 1 }
}

export const operatorName = (call: Call): string => (call.callee.kind === 'name' ? call.callee.name : '')

/** The constant between the brackets of an operator. */
export function operatorConstant(call: Call, context: Context): Meaning | undefined {
  const { scope } = context
  const [arg] = call.args
  const name = operatorName(call)
  if (!arg || call.args.length !== 1) {
    scope.reporter.error('E2016', call.span, `'${name}' takes one constant`, {
      found: `${call.args.length} arguments`,
      expected: 'one time constant',
      remedy: `write '${name}(tau) u'`,
    })
    return undefined
  }
  const constant = namedConstant(arg, context) ?? scope.mean(arg, context)
  if (constant.shape.rank === 'unknown') return undefined
  if (constant.constant) {
    scope.operators.push({
      meaning: constant,
      left: context.left,
      literal: constant.scalars.length === 0 && isPlainScalar(constant.shape),
    })
    return constant
  }
  scope.reporter.error('E2032', arg.span, `'${scope.reporter.text(arg.span)}' changes in time`, {
    found: 'an expression that is not made of constants',
    expected: `a constant in '${name}(…)'`,
    remedy: 'use a constant, a parameter or a number',
  })
  return undefined
}

/** A definition made of constants alone, such as `tau = exp(v)`, stands for its right side: that does not change in time. */
function namedConstant(arg: Term, context: Context): Meaning | undefined {
  const { scope } = context
  const named = arg.kind === 'name' ? scope.names.get(arg.name) : undefined
  const { statement } = named ?? {}
  if (named?.role !== 'definition' || statement?.kind !== 'definition' || statement.indices.length > 0)
    return undefined
  if (scope.shapeOfDefinition(named.name) === undefined) return undefined
  const value = scope.mean(statement.value, context)
  if (!value.constant) return undefined
  scope.read.add(named.name)
  return { ...value, span: arg.span }
}

const meetsVector = (shape: Shape): boolean => shape.rank !== 'unknown' && !isPlainScalar(shape)

/** `D(τ) x`. */
export function meanTemporal(call: Call, operand: Meaning, span: Span, context: Context): Meaning {
  const { scope, left } = context
  const name = operatorName(call)
  const constant = operatorConstant(call, context)
  const failed: Meaning = { ...unknown(span), targets: operand.targets }
  if (!constant || operand.shape.rank === 'unknown') return failed
  if (refuseConstantOperand(`${name}(…)`, operand, context)) return failed
  if (meetsVector(operand.shape)) for (const s of constant.scalars) scope.need(s, 1)
  const shape = operandShape(constant, operand)
  if (shape === undefined) {
    const arg = call.args[0]?.span ?? call.span
    scope.reporter.error(
      'E2012',
      arg,
      `'${scope.reporter.text(arg)}' does not fit '${scope.reporter.text(operand.span)}'`,
      {
        found: `${describe(constant.shape)} in an operator on ${describe(operand.shape)}`,
        expected: 'one constant, or one per entry of the operand',
        remedy: 'write indices on both, or on neither',
      },
    )
    return failed
  }
  return {
    ...operand,
    shape,
    span,
    scalars: [],
    at: (indices) => {
      const below = operand.at(indices)
      // A constant without index takes the operand's own.
      const factor = factorOf(name, lift(constant, shape, left, indices))
      return factor ? op([factor], below) : below
    },
  }
}

function operandShape(constant: Meaning, operand: Meaning): Shape | undefined {
  const [c, x] = [constant.shape, operand.shape]
  if (isPlainScalar(c)) return x
  if (c.rank === 0 && x.rank === 0) return { rank: 0, free: [...new Set([...x.free, ...c.free])] }
  if (isFloating(c) && c.rank === 1 && !isPlainScalar(x)) {
    if (x.rank === 1 && (x.row || (c.kind !== undefined && x.kind !== undefined && c.kind !== x.kind)))
      return undefined
    return x
  }
  return undefined
}

function refuseConstantOperand(name: string, operand: Meaning, { scope }: Context): boolean {
  if (!operand.constant) return false
  const text = scope.reporter.text(operand.span)
  scope.reporter.error('E2015', operand.span, `'${name}' acts on the constant '${text}'`, {
    expected: 'something that changes in time',
    remedy: 'apply the operator to a state, a rate or a signal; brackets say how far it reaches',
  })
  return true
}

/** `ddt(x)`, `ẋ`, to the power `count`. */
export function meanDerivative(operand: Meaning, count: number, span: Span, context: Context): Meaning {
  const { scope } = context
  if (operand.shape.rank === 'unknown') return { ...operand, span }
  if (refuseConstantOperand('ddt', operand, context)) return { ...unknown(span), targets: operand.targets }
  if (operand.shape.rank === 2) {
    scope.reporter.error('E2015', operand.span, `'ddt' acts on ${describe(operand.shape)}`, {
      expected: 'a vector or a scalar',
      remedy: "write the law of a weight on the left: 'ddt(W) = …'",
    })
    return unknown(span)
  }
  return { ...operand, span, scalars: [], at: (indices) => op([derivative(count)], operand.at(indices)) }
}
