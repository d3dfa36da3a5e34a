/** @file What a bare name means in an expression. */
import type { Span } from '../base/source.js'
import { num, sym } from '../expr/build.js'
import type { Index, SymRole } from '../expr/expr.js'
import { NO_NAMES, unknown } from './combine.js'
import { ALL_FUNCTIONS, isFunctionName } from './functions.js'
import type { Context, Meaning, Named } from './scope.js'
import { matrixOf, SCALAR, type Shape, vectorOf } from './shape.js'

/** One symbol, read at whatever indices its shape has. */
export const leaf = (
  role: SymRole,
  name: string,
  shape: Shape,
  span: Span,
  {
    constant = false,
    targets = NO_NAMES,
    scalars = NO_NAMES,
  }: Partial<Pick<Meaning, 'constant' | 'targets' | 'scalars'>> = {},
): Meaning => ({
  shape,
  at: (indices) => sym(role, name, indices),
  constant,
  targets,
  scalars,
  span,
})

/** The meaning of a name that stands for itself. */
export function meanName(name: string, span: Span, context: Context): Meaning {
  const { scope } = context
  if (name === context.argument) return leaf('argument', name, SCALAR, span)
  const named = scope.names.get(name)
  if (!named) return undeclared(name, span, context)
  scope.read.add(name)
  switch (named.role) {
    case 'state':
    case 'bias':
    case 'noise':
      return leaf(named.role, name, vectorOf(named.kinds[0]), span)
    case 'target':
      return leaf('target', name, vectorOf(named.kinds[0]), span, { targets: [name] })
    case 'signal':
      return leaf('signal', name, SCALAR, span)
    case 'weight':
      return leaf('weight', name, matrixOf(named.kinds[0], named.kinds[1]), span)
    case 'constant':
    case 'parameter':
      return meanConstant(named, named.role, span, context)
    case 'definition':
    case 'cost':
    case 'energy':
      return meanDefinition(name, span, context)
    case 'activation':
      scope.reporter.error('E2020', span, `the activation '${name}' has no argument`, {
        expected: `'${name}(…)'`,
        remedy: `write its argument in brackets, as in '${name}(u)'`,
      })
      return unknown(span)
  }
}

function meanConstant(named: Named, role: 'constant' | 'parameter', span: Span, context: Context): Meaning {
  const { scope } = context
  const { name } = named
  const rank = context.mode === 'value' ? 0 : scope.rank(name)
  if (rank === 0) return leaf(role, name, SCALAR, span, { constant: true, scalars: [name] })
  const shape = rank === 1 ? vectorOf(named.kinds[0], true) : matrixOf(undefined, undefined)
  const at = (indices: readonly Index[]) => {
    scope.useKinds(name, indices)
    return sym(role, name, indices)
  }
  return { shape, at, constant: true, targets: NO_NAMES, scalars: NO_NAMES, span }
}

function meanDefinition(name: string, span: Span, context: Context): Meaning {
  const { scope } = context
  const shape = scope.shapeOfDefinition(name)
  if (shape) return leaf('let', name, shape, span)
  scope.reporter.error('E2031', span, `'${name}' is defined by itself`, {
    found: `'${name}' in its own definition, at the same instant`,
    expected: 'definitions that do not contain themselves, unless behind a weight',
    remedy: 'put a weight between, or make the quantity a state with an equation of its own',
  })
  return unknown(span)
}

function undeclared(name: string, span: Span, context: Context): Meaning {
  const { scope } = context
  if (name === 'pi') {
    return {
      shape: SCALAR,
      at: () => num(Math.PI),
      constant: true,
      targets: NO_NAMES,
      scalars: NO_NAMES,
      span,
    }
  }
  if (isFunctionName(name)) {
    scope.reporter.error('E2020', span, `the function '${name}' has no argument`, {
      expected: `'${name}(…)'`,
      remedy: `write its argument in brackets, as in '${name}(u)'`,
    })
    return unknown(span)
  }
  if (scope.populations.has(name)) {
    const [sent = 'r'] = [...scope.names.values()].filter((n) => n.role === 'state').map((n) => n.name)
    scope.reporter.error('E2001', span, `'${name}' is a population, not a signal`, {
      expected: 'a state, a definition or another declared name',
      remedy: `write '${sent}', or what else its neurons send: where an input sends, its data stand for it`,
    })
    return unknown(span)
  }
  scope.unknownName(name, span, [...scope.names.keys(), ...ALL_FUNCTIONS], 'a declared name')
  return unknown(span)
}
