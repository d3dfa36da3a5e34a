/** @file Gives a name to a squared mismatch that the energy holds unnamed, as in `1/2 |D(tau) u - W r|^2`. */
import type { Span } from '../base/source.js'
import { add, children, mul, neg, op, pow, splitCoefficient, sym } from '../expr/build.js'
import type { Expr } from '../expr/expr.js'
import { symbols } from '../expr/substitute.js'
import { rename, sumOver } from '../expr/sums.js'
import { bottomUp } from '../expr/walk.js'
import type { Definition } from '../model/model.js'
import { canonicalIndices } from './functional.js'
import { findErrors } from './stationary.js'
import { wordTerms } from './terms.js'

/** The energy with such squares read through new definitions `e`, `e_2`, …, which are added to `definitions`. */
export function nameErrors(
  energy: Expr,
  own: ReadonlySet<string>,
  definitions: Map<string, Definition>,
  taken: Set<string>,
  span: Span,
): Expr {
  const names = new Map<Expr, string>()
  let count = 1
  const solved = (): readonly string[] => findErrors(energy, definitions, [...own]).map((e) => e.state)
  for (const base of solvable(squaresOf(energy), own, solved)) {
    let name = count === 1 ? 'e' : `e_${count}`
    for (; taken.has(name); name = `e_${count}`) count++
    taken.add(name)
    names.set(base, name)
    const indices = canonicalIndices(base.free)
    const body = rename(upright(base, own), new Map(base.free.map((i, n) => [i, indices[n] ?? i])))
    definitions.set(name, { name, indices, body, span })
  }
  return names.size === 0 ? energy : replaceBases(energy, names)
}

/** What stands squared, is a vector and holds an operator, in the order in which it is read. */
function squaresOf(e: Expr): readonly Expr[] {
  const squares: Expr[] = []
  const seen = new Set<Expr>()
  const stack: Expr[] = [e]
  for (let x = stack.pop(); x; x = stack.pop()) {
    if (!x.operated || seen.has(x)) continue
    seen.add(x)
    if (x.kind === 'pow' && x.exponent === 2 && x.base.free.length === 1) squares.push(x.base)
    for (const c of children(x).toReversed()) stack.push(c)
  }
  return squares
}

/** A square does not tell e from −e: the state enters with a plus. */
function upright(base: Expr, states: ReadonlySet<string>): Expr {
  const own = wordTerms(base).find((t) => t.arg.kind === 'sym' && states.has(t.arg.name))
  return own && splitCoefficient(own.coefficient).coefficient < 0 ? neg(base) : base
}

/** The states on which a look-ahead stands in a sum: those whose mismatch it can be. */
const ledBy = (base: Expr, states: ReadonlySet<string>): readonly string[] =>
  base.kind !== 'add'
    ? []
    : wordTerms(base).flatMap((t) =>
        t.arg.kind === 'sym' && states.has(t.arg.name) && t.word.some((f) => f.op === 'D' && f.power > 0)
          ? [t.arg.name]
          : [],
      )

/**
 * A mismatch with a target is a cost, absent as a whole without it, where another one can be the neuron's law: a definition
 * of its own would say that the target alone is absent.
 */
function solvable(
  squares: readonly Expr[],
  states: ReadonlySet<string>,
  solved: () => readonly string[],
): readonly Expr[] {
  const mismatches = squares.filter((e) => ledBy(e, states).length > 0)
  const isCost = (e: Expr): boolean => [...symbols(e)].some((s) => s.role === 'target')
  if (!mismatches.some(isCost)) return mismatches
  const lawful = new Set([
    ...solved(),
    ...mismatches.filter((e) => !isCost(e)).flatMap((e) => ledBy(e, states)),
  ])
  return mismatches.filter((e) => !isCost(e) || ledBy(e, states).some((s) => !lawful.has(s)))
}

function replaceBases(root: Expr, names: ReadonlyMap<Expr, string>): Expr {
  const below = (e: Expr): readonly Expr[] => {
    if (names.has(e) || e.kind === 'map' || e.kind === 'softmax' || e.kind === 'logsumexp') return []
    return e.kind === 'op' ? [e.arg] : children(e)
  }
  return bottomUp<Expr>(root, new Map(), below, (e, of) => {
    const name = names.get(e)
    if (name !== undefined) return sym('let', name, e.free)
    switch (e.kind) {
      case 'add':
        return add(e.terms.map(of))
      case 'mul': {
        const inner = mul(e.factors.map(of))
        return e.sum.length === 0 ? inner : resum(inner, e.sum)
      }
      case 'pow':
        return pow(of(e.base), e.exponent)
      case 'op':
        return op(e.word, of(e.arg))
      default:
        return e
    }
  })
}

/** Sums a product over indices that are bound names already; they are freed first. */
function resum(inner: Expr, sum: readonly string[]): Expr {
  const fresh = new Map(sum.map((i, n) => [i, `%r${n}${i.includes('@') ? i.slice(i.indexOf('@')) : ''}`]))
  return sumOver(rename(inner, fresh), [...fresh.values()])
}
