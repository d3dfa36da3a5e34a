/** @file Reads what equals a definition as that definition: exp(−s) (u − W φ(u)) is e where the model says so. */
import { add, map, mul, neg, op, pow, recip, splitCoefficient, sym } from '../expr/build.js'
import type { Expr } from '../expr/expr.js'
import { symbols } from '../expr/substitute.js'
import { closeSum, openSum, rename } from '../expr/sums.js'
import type { Definitions } from './functional.js'

interface Pattern {
  readonly name: string
  readonly body: Expr
  readonly indices: readonly string[]
  /** The body and its negative at an index, made once. */
  readonly at: (index: string) => { readonly here: Expr; readonly negative: Expr }
}

function made(body: Expr, from: string): Pattern['at'] {
  const known = new Map<string, ReturnType<Pattern['at']>>()
  return (index) => {
    const old = known.get(index)
    if (old) return old
    const here = rename(body, new Map([[from, index]]))
    const both = { here, negative: neg(here) }
    known.set(index, both)
    return both
  }
}

/** Definitions worth reading back: those of one neuron that are a sum or a product and do not hold themselves. */
function patternsOf(definitions: Definitions): readonly Pattern[] {
  return [...definitions.values()].flatMap((d) => {
    const { kind } = d.body
    if (d.indices.length !== 1 || (kind !== 'add' && kind !== 'mul')) return []
    if ([...symbols(d.body)].some((s) => s.role === 'let' && s.name === d.name)) return []
    return [{ name: d.name, body: d.body, indices: d.indices, at: made(d.body, d.indices[0] ?? '') }]
  })
}

/** The expression with every occurrence of a definition's body, or of its negative, replaced by the definition's name. */
export function foldDefinitions(e: Expr, definitions: Definitions): Expr {
  const patterns = patternsOf(definitions)
  if (patterns.length === 0) return e
  const memo = new Map<Expr, Expr>()
  const go = (x: Expr): Expr => {
    const known = memo.get(x)
    if (known) return known
    const result = rebuild(fold(x, patterns), x, go)
    memo.set(x, result)
    return result
  }
  return go(e)
}

function rebuild(folded: Expr, original: Expr, go: (x: Expr) => Expr): Expr {
  if (folded !== original)
    return folded.kind === 'mul' ? mul(folded.factors.map((f) => (f.kind === 'sym' ? f : go(f)))) : folded
  switch (original.kind) {
    case 'add':
      return add(original.terms.map(go))
    case 'mul': {
      if (original.sum.length === 0) return mul(original.factors.map(go))
      const [factors, bound] = openSum(original)
      const inner = go(mul(factors))
      return closeSum(inner.kind === 'mul' && inner.sum.length === 0 ? inner.factors : [inner], bound)
    }
    case 'pow':
      return pow(go(original.base), original.exponent)
    case 'map':
      return map(original.fn, original.order, go(original.arg))
    case 'op':
      return op(original.word, go(original.arg))
    default:
      return original
  }
}

/** x itself, ± the name, or a product in which the body's factors are replaced by the name. */
function fold(x: Expr, patterns: readonly Pattern[]): Expr {
  for (const { name, indices, at } of patterns) {
    for (const free of x.free) {
      const from = indices[0]
      if (from === undefined || kindOf(from) !== kindOf(free)) continue
      const { here, negative } = at(free)
      const named = sym('let', name, [free])
      if (x === here) return named
      if (x === negative) return neg(named)
      const divided = divide(x, here)
      if (divided) return mul([divided, named])
    }
  }
  return x
}

const kindOf = (index: string): string => index.split('@')[1] ?? ''

/** x / body where x is a product that holds every factor of a product body. */
function divide(x: Expr, body: Expr): Expr | undefined {
  if (x.kind !== 'mul' || x.sum.length > 0 || body.kind !== 'mul' || body.sum.length > 0) return undefined
  const has = powersOf(x)
  const wants = powersOf(body)
  for (const [base, power] of wants) if ((has.get(base) ?? 0) < power) return undefined
  if (wants.size < 2) return undefined
  return mul([x, recip(body)])
}

function powersOf(e: Expr): ReadonlyMap<Expr, number> {
  const { rest } = splitCoefficient(e)
  const factors = rest.kind === 'mul' && rest.sum.length === 0 ? rest.factors : [rest]
  return new Map(factors.map((f) => (f.kind === 'pow' ? [f.base, f.exponent] : [f, 1])))
}
