/** @file Activations: built-ins by name, and formulas in one argument. */
import { nearestName } from '../base/nearest.js'
import { children } from '../expr/build.js'
import type { Expr } from '../expr/expr.js'
import { symbols } from '../expr/substitute.js'
import type { Name, Term } from '../text/syntax.js'
import { BUILTIN_ARGS, isFunctionName } from './functions.js'
import type { Activation } from './model.js'
import { oneOf, withNearest } from './reporter.js'
import { contextOf, type Scope, type StatementOf } from './scope.js'
import { numberOf } from './specs.js'

/** The activation that a name or a call of a built-in stands for: `tanh`, `soft_relu(0, 1)`, or another declared one. */
export function activationOf(
  term: Term,
  own: string,
  scope: Scope,
  open: readonly string[] = [],
): Activation | undefined {
  if (term.kind === 'group') return activationOf(term.inner, own, scope, open)
  const callee = term.kind === 'call' ? term.callee : term
  const name = callee.kind === 'name' ? callee.name : undefined
  const args = term.kind === 'call' ? term.args : []
  if (name === undefined) return refuseForm(term, own, scope)
  const named = scope.names.get(name)
  const declared = named?.role === 'activation' && named.name !== own ? named.statement : undefined
  if (declared?.kind === 'activation' && term.kind === 'name') {
    scope.read.add(name)
    if (open.includes(name)) {
      scope.reporter.error('E2031', term.span, `the activation '${own}' is defined by itself`, {
        expected: 'a built-in, or a formula',
        remedy: 'give one of them a formula of its own',
      })
      return undefined
    }
    return readActivation(declared, scope, [...open, own])
  }
  const counts = BUILTIN_ARGS.get(name)
  if (!counts) return refuseForm(callee, own, scope)
  const [least, most] = counts
  if (args.length < least || args.length > most) {
    const wanted = most === 0 ? 'none' : least === most ? `${least}` : `${least} to ${most}`
    scope.reporter.error('E2016', term.span, `'${name}' takes ${wanted === 'none' ? 'no' : wanted} numbers`, {
      found: `${args.length}`,
      expected: wanted,
      remedy:
        name === 'soft_relu'
          ? "write 'soft_relu(0, 1)'"
          : name === 'leaky_relu' && args[0]
            ? `write '${name}', whose slope is 0.01, or declare 'activation f(x) = relu(x) - ${scope.reporter.text(args[0].span)} relu(-x)'`
            : `write '${name}'`,
    })
    return undefined
  }
  const numbers = args.map((arg) => numberOf(arg, scope))
  if (numbers.some((n) => n === undefined)) return undefined
  const [low, high] = numbers
  if (name === 'soft_relu' && low !== undefined && high !== undefined && low >= high) {
    scope.reporter.error('E2052', term.span, "the bounds of 'soft_relu' leave nothing", {
      expected: "'soft_relu(low, high)' with low below high",
      remedy: low > high ? `write 'soft_relu(${high}, ${low})'` : "write 'soft_relu(0, 1)'",
    })
    return undefined
  }
  return { kind: 'builtin', name, args: numbers.filter((n) => n !== undefined), span: term.span }
}

function refuseForm(term: Term, own: string, scope: Scope): undefined {
  const known = [...BUILTIN_ARGS.keys()]
  const nearest = term.kind === 'name' ? nearestName(term.name, known) : undefined
  scope.reporter.error('E2029', term.span, `'${scope.reporter.text(term.span)}' is no activation`, {
    expected: oneOf(known),
    ...withNearest(nearest),
    remedy:
      nearest === undefined ? `name a built-in, or declare 'activation ${own}(x) = …'` : `write '${nearest}'`,
  })
  return undefined
}

export function readActivation(
  s: StatementOf<'activation'>,
  scope: Scope,
  open: readonly string[] = [],
): Activation | undefined {
  if (!s.parameter) return activationOf(s.value, s.name.name, scope, open)
  return readFormula(s, s.parameter, scope)
}

function readFormula(s: StatementOf<'activation'>, parameter: Name, scope: Scope): Activation | undefined {
  const argument = parameter.name
  const m = scope.mean(s.value, { ...contextOf(scope, 'value'), argument })
  if (m.shape.rank === 'unknown') return undefined
  const refuse = (found: string): undefined => {
    scope.reporter.error(
      'E2029',
      s.value.span,
      `the formula of '${s.name.name}' is no function of one number`,
      {
        found,
        expected: `a formula in '${argument}', numbers and constants`,
        remedy: `use '${argument}', numbers, constants and built-in functions only`,
      },
    )
    return undefined
  }
  if (m.shape.rank !== 0) return refuse('a vector or a matrix')
  const body = m.at([])
  const other = [...symbols(body)].find(
    (x) => x.role !== 'argument' && x.role !== 'constant' && x.role !== 'parameter',
  )
  if (other) return refuse(`the ${other.role === 'let' ? 'definition' : other.role} '${other.name}'`)
  if (hasOperator(body)) return refuse('an operator in time')
  if (callsItself(body, s.name.name)) return refuse(`'${s.name.name}' itself`)
  return { kind: 'formula', name: s.name.name, argument, body, span: s.span }
}

const hasOperator = (e: Expr): boolean => e.kind === 'op' || children(e).some(hasOperator)

const callsItself = (e: Expr, name: string): boolean =>
  (e.kind === 'map' && e.fn === name && !isFunctionName(name)) ||
  children(e).some((c) => callsItself(c, name))
