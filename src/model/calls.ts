/** @file Calls: activations and their derivatives, sums, softmax, cross-entropy. */
import type { Span } from '../base/source.js'
import { map, mul, softmax, sub } from '../expr/build.js'
import type { Index } from '../expr/expr.js'
import { freshIndex, logsumexp } from '../expr/sums.js'
import type { Name, Term } from '../text/syntax.js'
import { combine, isRow, isVector, unknown, whileGiven } from './combine.js'
import { BUILTINS, isFunctionName, NORMALIZED, TEMPORAL } from './functions.js'
import { meanSumOver, total } from './indexing.js'
import { type Context, type Meaning, settlesTargets } from './scope.js'
import { describe, indexNamed, SCALAR, type Shape } from './shape.js'
import { meanDerivative } from './temporal.js'
import { refuseFunction } from './unknownFunction.js'

export type Call = Extract<Term, { kind: 'call' }>

/** A call whose callee is a function. */
export function meanCall(call: Call, context: Context): Meaning {
  const { scope } = context
  const prime = call.callee.kind === 'prime' ? call.callee : undefined
  const callee = prime ? prime.operand : call.callee
  if (callee.kind !== 'name') return unknown(call.span)
  const { name } = callee
  if (scope.names.get(name)?.role === 'activation') {
    scope.read.add(name)
    return meanMap(name, prime?.count ?? 0, call, context)
  }
  if (BUILTINS.has(name)) return meanMap(name, prime?.count ?? 0, call, context)
  if (!isFunctionName(name)) {
    refuseFunction(name, call, context)
    for (const arg of call.args) scope.mean(arg, context)
    return unknown(call.span)
  }
  if (prime) {
    scope.reporter.error('E2022', prime.span, `'${name}' has no derivative to be written with a prime`, {
      expected: `'${name}(…)'`,
      remedy: 'primes belong to activations (derivative), weights and vectors (transpose)',
    })
    return unknown(call.span)
  }
  if (TEMPORAL.has(name)) {
    scope.reporter.error('E2014', call.span, `'${name}(…)' has nothing to act on`, {
      expected: 'a factor to its right',
      remedy: `write the operand behind it, as in '${scope.reporter.text(call.span)} u'`,
    })
    return unknown(call.span)
  }
  if (name === 'soft_relu') {
    scope.reporter.error('E2020', callee.span, "'soft_relu' has two numbers of its own", {
      expected: 'an activation that fixes them',
      remedy: "declare 'activation f = soft_relu(0, 1)' and write 'f(…)'",
    })
    return unknown(call.span)
  }
  return meanSpecial(name, call, context)
}

function meanMap(fn: string, order: number, call: Call, context: Context): Meaning {
  const arg = only(fn, call, { ...context, inside: true })
  if (!arg) return unknown(call.span)
  context.scope.arguments.push({ fn, meaning: arg, left: context.left })
  const applied = combine([arg], context, call.span, ([x]) => map(fn, order, x as NonNullable<typeof x>))
  return settlesTargets(context) ? whileGiven(applied) : applied
}

/** The single argument of a function of one argument. */
function only(name: string, call: Call, context: Context): Meaning | undefined {
  const [arg] = call.args
  if (!countArguments(name, 1, call, context) || !arg) return undefined
  const m = context.scope.mean(arg, context)
  if (!isRow(m)) return m
  context.scope.reporter.error('E2022', arg.span, `'${name}' of a transposed vector`, {
    remedy: `write the prime behind the call: '${name}(…)''`,
  })
  return undefined
}

function countArguments(name: string, count: number, call: Call, { scope }: Context): boolean {
  if (call.args.length === count) return true
  const wanted = `${count} ${count === 1 ? 'argument' : 'arguments'}`
  scope.reporter.error('E2016', call.span, `'${name}' takes ${wanted}`, {
    found: `${call.args.length}`,
    expected: wanted,
    remedy: 'give each argument once, with commas between',
  })
  return false
}

function meanSpecial(name: string, call: Call, context: Context): Meaning {
  switch (name) {
    case 'sum':
      return meanSum(call, context)
    case 'dot':
      return meanDot(call, context)
    case 'crossentropy':
      return meanCrossEntropy(call, context)
  }
  if (NORMALIZED.has(name)) {
    const applied = meanNormalized(name, call, { ...context, inside: true })
    return settlesTargets(context) ? whileGiven(applied) : applied
  }
  const arg = only(name, call, context)
  if (!arg) return unknown(call.span)
  if (name === 'ddt') return meanDerivative(arg, 1, call.span, context)
  return arg.shape.rank === 'unknown'
    ? { ...arg, span: call.span }
    : refuseVector(name, arg, call.span, context)
}

function meanNormalized(name: string, call: Call, context: Context): Meaning {
  const arg = only(name, call, context)
  if (!arg) return unknown(call.span)
  if (arg.shape.rank === 'unknown') return { ...arg, span: call.span }
  if (!isVector(arg)) return refuseVector(name, arg, call.span, context)
  context.scope.arguments.push({ fn: name, meaning: arg, left: context.left })
  return name === 'softmax'
    ? { ...arg, span: call.span, at: ([i]) => softmax(arg.at([i ?? 'i']), i ?? 'i') }
    : logSumExpOf(arg, call.span, context)
}

function refuseVector(name: string, arg: Meaning, span: Span, { scope }: Context): Meaning {
  scope.reporter.error('E2012', arg.span, `'${name}' of ${describe(arg.shape)}`, {
    found: describe(arg.shape),
    expected: 'a vector over a population',
    remedy: `write '${name}(v)' for a vector v without index; the result may be indexed: '${name}(v)[i]'`,
  })
  return { ...unknown(span), targets: arg.targets }
}

const scalarOf = (m: Meaning, span: Span, at: () => ReturnType<Meaning['at']>): Meaning => ({
  shape: SCALAR,
  at,
  constant: m.constant,
  targets: m.targets,
  scalars: [],
  span,
})

const logSumExpOf = (v: Meaning, span: Span, context: Context): Meaning =>
  scalarOf(v, span, () => {
    const [k] = freshFor(v.shape, context)
    return logsumexp(v.at([k ?? '%']), k ?? '%')
  })

/** Fresh indices for all axes of a shape; the kind of a constant without one is that of the model. */
export function freshFor(shape: Shape, { scope }: Context): readonly Index[] {
  const kinds = shape.rank === 1 ? [shape.kind] : shape.rank === 2 ? shape.kinds : []
  return kinds.map((kind) => freshIndex(indexNamed('i', kind ?? scope.onlyKind)))
}

/** Whether a sum over all entries knows what it runs over. */
function hasAxes(m: Meaning, { scope }: Context): boolean {
  if (m.shape.rank === 1 && m.shape.kind === undefined && scope.onlyKind === undefined) {
    scope.reporter.error('E2005', m.span, `'${scope.reporter.text(m.span)}' lives on no kind in particular`, {
      expected: `one of the kinds ${scope.kinds.join(', ')}`,
      remedy: `declare its kind, as in 'parameter s on ${scope.kinds[0]}'`,
    })
    return false
  }
  return true
}

/** Σ over all entries of `build` of the parts. */
export function sumOfAll(m: Meaning, span: Span, context: Context): Meaning {
  if (!hasAxes(m, context)) return { ...unknown(span), targets: m.targets }
  return scalarOf(m, span, () => {
    const fresh = freshFor(m.shape, context)
    return total(m.at(fresh), fresh, m.span, context.scope)
  })
}

function meanSum(call: Call, context: Context): Meaning {
  const { scope } = context
  const body = call.args.at(-1)
  if (!body) return unknown(call.span)
  const names: Name[] = []
  for (const arg of call.args.slice(0, -1)) {
    if (arg.kind === 'name') names.push({ name: arg.name, span: arg.span })
    else {
      scope.reporter.error('E2021', arg.span, `'${scope.reporter.text(arg.span)}' is no index`, {
        expected: 'the names of indices in front of the summand',
        remedy: "write 'sum(j, …)' or 'sum(i, j, …)'",
      })
      return unknown(call.span)
    }
  }
  if (names.length > 0) return meanSumOver(names, body, call.span, context)
  const v = scope.mean(body, context)
  if (v.shape.rank === 'unknown') return { ...v, span: call.span }
  if (v.shape.rank === 2 || (v.shape.rank === 1 && !v.shape.row)) return sumOfAll(v, call.span, context)
  return refuseVector('sum', v, call.span, context)
}

function meanDot(call: Call, context: Context): Meaning {
  const [a, b] = call.args.map((arg) => context.scope.mean(arg, context))
  if (!countArguments('dot', 2, call, context) || !a || !b) return unknown(call.span)
  for (const m of [a, b]) {
    if (m.shape.rank === 0 || isRow(m)) return refuseVector('dot', m, call.span, context)
  }
  const product = combine([a, b], context, call.span, (exprs) => mul(exprs))
  if (product.shape.rank === 'unknown') return product
  return sumOfAll(product, call.span, context)
}

/** C = log Σ exp v − Σ y v, since the targets of one sample sum to one: no logarithm of a softmax is ever taken. */
function meanCrossEntropy(call: Call, context: Context): Meaning {
  const { scope } = context
  const [target, second] = call.args
  if (!countArguments('crossentropy', 2, call, context) || !target || !second) return unknown(call.span)
  const y = scope.mean(target, context)
  const inner = softmaxArgument(second, context)
  if (!inner) {
    scope.mean(second, context)
    scope.reporter.error('E2025', second.span, `'${scope.reporter.text(second.span)}' is no softmax`, {
      expected: "'softmax(…)' as second argument",
      remedy: `write 'crossentropy(${scope.reporter.text(target.span)}, softmax(…))'`,
    })
    return { ...unknown(call.span), targets: y.targets }
  }
  const v = scope.mean(inner, context)
  for (const m of [y, v]) {
    if (m.shape.rank !== 'unknown' && !isVector(m)) return refuseVector('crossentropy', m, call.span, context)
  }
  const product = combine([y, v], context, call.span, (exprs) => mul(exprs))
  if (product.shape.rank === 'unknown') return product
  // y counts as a distribution
  for (const meaning of [y, v]) scope.arguments.push({ fn: 'crossentropy', meaning, left: context.left })
  const linear = sumOfAll(product, call.span, context)
  const log = logSumExpOf(v, call.span, context)
  return { ...linear, at: () => sub(log.at([]), linear.at([])) }
}

/** The v of `softmax(v)`, also where a definition names it. */
function softmaxArgument(term: Term, context: Context): Term | undefined {
  const { scope } = context
  if (term.kind === 'group') return softmaxArgument(term.inner, context)
  if (term.kind === 'call') {
    return term.callee.kind === 'name' && term.callee.name === 'softmax' && term.args.length === 1
      ? term.args[0]
      : undefined
  }
  if (term.kind !== 'name') return undefined
  const named = scope.names.get(term.name)
  if (named?.statement?.kind !== 'definition' || named.role !== 'definition') return undefined
  scope.read.add(term.name)
  return named.statement.value.kind === 'call' ? softmaxArgument(named.statement.value, context) : undefined
}
