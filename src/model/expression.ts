/** @file From a surface term to its meaning: one case per form of term. */
import { add, neg, num, pow, sym } from '../expr/build.js'
import type { Term } from '../text/syntax.js'
import { meanCall, sumOfAll } from './calls.js'
import { isFunction, meanChain } from './chain.js'
import { combine, isFloating, isRow, NO_NAMES, unknown, whileGiven } from './combine.js'
import { meanIndexed } from './indexing.js'
import { meanName } from './names.js'
import { type Context, type Meaning, settlesTargets } from './scope.js'
import { describe, matrixOf, SCALAR, vectorOf } from './shape.js'
import { meanDerivative } from './temporal.js'
import { visitTerm } from './walk.js'

type TermOf<K extends Term['kind']> = Extract<Term, { kind: K }>

export function mean(term: Term, context: Context): Meaning {
  switch (term.kind) {
    case 'number':
      return meanNumber(term, context)
    case 'name':
      return meanName(term.name, term.span, context)
    case 'group':
      return { ...mean(term.inner, context), span: term.span }
    case 'sum':
      return meanSumTerm(term, context)
    case 'product':
      return meanChain(term, context)
    case 'call':
      return isFunction(term.callee, context.scope) ? meanCall(term, context) : meanAsProduct(term, context)
    case 'index':
      return spreads(term, context) ? meanChain(term, context) : meanIndexed(term, context)
    case 'power':
      return spreads(term, context) ? meanChain(term, context) : meanPower(term, context)
    case 'prime':
      return spreads(term, context) ? meanChain(term, context) : meanPrime(term, context)
    case 'dotted':
      return meanDerivative(mean(term.operand, context), term.count, term.span, context)
    case 'derivative':
      return meanVariation(term, context)
    case 'norm':
      return refuse(term, context, 'E2018', 'a norm that is not squared', {
        expected: `'${context.scope.reporter.text(term.span)}^2'`,
        remedy: 'square it: |v|^2 is the sum of squares',
      })
    case 'string':
    case 'list':
      return refuse(
        term,
        context,
        'E2026',
        `a ${term.kind === 'list' ? 'list' : 'text'} inside an expression`,
        {
          expected: 'a name, a number or a bracket',
          remedy: 'give lists and files as the value of a constant, and use its name here',
        },
      )
  }
}

function refuse(
  term: Term,
  { scope }: Context,
  code: Parameters<typeof scope.reporter.error>[0],
  message: string,
  details: Parameters<typeof scope.reporter.error>[3],
): Meaning {
  scope.reporter.error(code, term.span, message, details)
  return unknown(term.span)
}

/** Whether a product hides below, as in `β (u)^2`. */
function spreads(term: TermOf<'index' | 'power' | 'prime'>, context: Context): boolean {
  const inner = term.kind === 'power' ? term.base : term.operand
  if (inner.kind === 'call') return !isFunction(inner.callee, context.scope) && inner.args.length === 1
  return (
    (inner.kind === 'index' || inner.kind === 'power' || inner.kind === 'prime') && spreads(inner, context)
  )
}

function meanAsProduct(term: TermOf<'call'>, context: Context): Meaning {
  if (term.args.length === 1) return meanChain(term, context)
  const { scope } = context
  return refuse(term, context, 'E2020', `'${scope.reporter.text(term.callee.span)}' is no function`, {
    found: `${term.args.length} arguments`,
    expected: 'the name of a function, or one factor in the brackets',
    remedy: `declare 'activation ${scope.reporter.text(term.callee.span)}(x) = …', or write a product`,
  })
}

const number = (term: TermOf<'number'>, value: number): Meaning => ({
  shape: SCALAR,
  at: () => num(value),
  constant: true,
  targets: NO_NAMES,
  scalars: NO_NAMES,
  span: term.span,
})

function meanNumber(term: TermOf<'number'>, context: Context): Meaning {
  const { scope } = context
  if (term.unit === undefined) return number(term, term.value)
  return number(term, scope.units?.value(term.value, term.unit) ?? term.value)
}

function meanSumTerm(term: TermOf<'sum'>, context: Context): Meaning {
  const whole = addends(term, context, settlesTargets(context) ? 'bracketed' : 'none')
  // A unary minus is no sum of its own: the target below it belongs to the sum around.
  return settlesTargets(context) && term.terms.length > 1 ? whileGiven(whole) : whole
}

/** A sum; of its addends that contain a target `alone` are absent alone, not the whole: all, none, or those that stand in brackets. */
export function addends(term: TermOf<'sum'>, context: Context, alone: 'all' | 'none' | 'bracketed'): Meaning {
  const parts = term.terms.map(({ sign, term: t }): Meaning => {
    const m = mean(t, context)
    const signed =
      sign === '-' ? { ...m, at: (indices: Parameters<Meaning['at']>[0]) => neg(m.at(indices)) } : m
    if (alone === 'all') return whileGiven(signed)
    return alone === 'bracketed' && t.kind === 'group'
      ? whileGiven({ ...signed, targets: targetsIn(t, context) })
      : signed
  })
  if (parts.length > 1) context.scope.sums.push({ parts, left: context.left })
  return combine(parts, context, term.span, (exprs) => add(exprs))
}

/** Targets that stand anywhere in a term, be they absent with a part of it or not. */
function targetsIn(term: Term, { scope }: Context): readonly string[] {
  const found = new Set<string>()
  visitTerm(term, (t) => {
    if (t.kind === 'name' && scope.names.get(t.name)?.role === 'target') found.add(t.name)
  })
  return [...found]
}

/** The number that a term of digits, signs and brackets stands for. */
export function literal(term: Term): number | undefined {
  switch (term.kind) {
    case 'number':
      return term.unit === undefined ? term.value : undefined
    case 'group':
      return literal(term.inner)
    case 'sum':
      return term.terms.reduce<number | undefined>((sum, { sign, term: t }) => {
        const value = literal(t)
        return sum === undefined || value === undefined ? undefined : sign === '-' ? sum - value : sum + value
      }, 0)
    case 'product':
      return term.rest.reduce((product, { join, term: t }) => {
        const value = literal(t)
        if (product === undefined || value === undefined) return undefined
        return join === '/' || join === './' ? product / value : product * value
      }, literal(term.first))
    default:
      return undefined
  }
}

/** Whole powers are multiplied out, one factor after the other. */
const MOST_FACTORS = 64

/** What stands below all exponents. */
const bare = (term: Term): Term =>
  term.kind === 'power' ? bare(term.base) : term.kind === 'group' ? bare(term.inner) : term

/** How many factors a whole power has, that of a power too; 1 where an exponent is not whole. */
function repeated(term: Term): number {
  if (term.kind === 'group') return repeated(term.inner)
  if (term.kind !== 'power') return 1
  const exponent = literal(term.exponent)
  return exponent !== undefined && Number.isInteger(exponent) ? exponent * repeated(term.base) : 1
}

function meanPower(term: TermOf<'power'>, context: Context): Meaning {
  const { scope } = context
  const exponent = literal(term.exponent)
  if (exponent === undefined || !Number.isFinite(exponent)) {
    return refuse(term.exponent, context, 'E2017', 'an exponent that is no number', {
      expected: 'a number',
      remedy: "write a number, or 'exp(p log(x))' for a power p that is a name",
    })
  }
  const whole = repeated(term)
  if (Math.abs(whole) > MOST_FACTORS && literal(term.base) === undefined) {
    const text = scope.reporter.text(bare(term).span)
    return refuse(term, context, 'E2017', `a product of ${Math.abs(whole)} equal factors`, {
      expected: `a whole exponent from -${MOST_FACTORS} to ${MOST_FACTORS}, or one that is not whole`,
      remedy: `write 'exp(${whole} * log(${text}))', where ${text} is positive`,
    })
  }
  if (term.base.kind === 'norm') {
    const inner = term.base.inner
    if (exponent === 2 && inner.kind === 'norm')
      return refuse(term, context, 'E2018', 'a norm inside a norm', {
        expected: 'one bar on each side',
        remedy: `write '${scope.reporter.text(inner.span)}^2'`,
      })
    if (exponent === 2) return meanSquare(term.base, term.span, context)
    return refuse(term, context, 'E2018', 'a norm that is not squared', {
      expected: `'${scope.reporter.text(term.base.span)}^2'`,
      remedy: 'square it: |v|^2 is the sum of squares',
    })
  }
  const base = mean(term.base, context)
  const vector = base.shape.rank === 2 || (base.shape.rank === 1 && !isFloating(base.shape))
  if ((vector && !term.elementwise) || isRow(base)) {
    const text = scope.reporter.text(term.base.span)
    return refuse(term, context, 'E2017', `the power of ${describe(base.shape)}`, {
      expected: `'${text}.^${exponent}' or '|${text}|^2'`,
      remedy: `write '${text}.^${exponent}' element by element, or '|${text}|^2' for the sum of squares`,
    })
  }
  return combine([base], context, term.span, ([x]) => pow(x as NonNullable<typeof x>, exponent))
}

function meanSquare(norm: TermOf<'norm'>, span: Meaning['span'], context: Context): Meaning {
  const m = mean(norm.inner, context)
  const square = { ...m, at: (indices: Parameters<Meaning['at']>[0]) => pow(m.at(indices), 2), span }
  if (m.shape.rank === 0 || m.shape.rank === 'unknown') return square
  return sumOfAll({ ...square, span: norm.inner.span }, span, context)
}

function meanPrime(term: TermOf<'prime'>, context: Context): Meaning {
  const { scope } = context
  const { operand } = term
  const text = scope.reporter.text(operand.span)
  if (operand.kind === 'name' && scope.names.get(operand.name)?.role === 'activation') {
    return refuse(term, context, 'E2020', `the derivative of '${text}' has no argument`, {
      expected: `'${text}'(…)'`,
      remedy: `write its argument in brackets, as in '${text}'(v)'`,
    })
  }
  const m = mean(operand, context)
  const { shape } = m
  if (shape.rank === 'unknown') return m
  if (term.count === 1 && shape.rank === 2) {
    return {
      ...m,
      shape: matrixOf(shape.kinds[1], shape.kinds[0]),
      at: ([i, j]) => m.at([j ?? 'j', i ?? 'i']),
      span: term.span,
    }
  }
  if (term.count === 1 && shape.rank === 1 && !shape.row) {
    return { ...m, shape: { ...vectorOf(shape.kind), row: true } as Meaning['shape'], span: term.span }
  }
  return refuse(term, context, 'E2022', `a prime on ${describe(shape)}`, {
    expected: 'one prime on a weight or a vector (transpose), or primes on an activation (derivative)',
    remedy: `remove the prime; the derivative by time is 'ddt(${text})'`,
  })
}

/** `dE/du`, kept opaque: the derivation resolves it. */
function meanVariation(term: TermOf<'derivative'>, context: Context): Meaning {
  const { scope } = context
  const [above, below] = [differential(term.of), differential(term.by)]
  if (scope.names.has(above.name) && scope.names.has(below.name)) {
    const quotient: Term = {
      kind: 'product',
      first: above,
      rest: [{ join: '/', term: below }],
      span: term.span,
    }
    return meanChain(quotient, context)
  }
  const of = scope.names.get(term.of.name)
  const by = scope.names.get(term.by.name)
  if (!of || !by) {
    for (const name of [term.of, term.by]) {
      if (scope.names.has(name.name)) continue
      scope.unknownName(
        name.name,
        name.span,
        scope.names.keys(),
        'an energy above, a state or parameter below',
      )
    }
    return unknown(term.span)
  }
  if ((of.role !== 'energy' && of.role !== 'cost') || context.mode !== 'rule') {
    return refuse(term, context, 'E2028', `'${scope.reporter.text(term.span)}' cannot stand here`, {
      expected: 'the derivative of an energy or a cost, in a definition or an equation',
      remedy: 'write it in a given equation, or brackets around a quotient of names',
    })
  }
  scope.read.add(of.name)
  const symbol = `d${of.name}/d${by.name}`
  const variable = meanName(by.name, term.by.span, context)
  return {
    ...variable,
    constant: false,
    targets: [],
    scalars: [],
    at: (indices) => sym('let', symbol, indices),
    span: term.span,
  }
}

/** The name that a differential would be if it were one: `da/db` is a quotient where da and db are declared. */
const differential = ({ name, span }: TermOf<'derivative'>['of']): TermOf<'name'> => ({
  kind: 'name',
  name: `d${name}`,
  span: { start: span.start - 1, end: span.end },
})
