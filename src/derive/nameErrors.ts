/** @file Gives a name to a squared mismatch that the energy holds unnamed, as in `1/2 |D(tau) u - W r|^2`. */
import type { Span } from '../base/source.js'
import { add, children, mul, neg, op, pow, splitCoefficient, sym } from '../expr/build.js'
import type { Expr } from '../expr/expr.js'
import { substitute } from '../expr/substitute.js'
import { rename, sumOver } from '../expr/sums.js'
import type { Definition } from '../model/model.js'
import { canonicalIndices } from './functional.js'
import { wordTerms } from './terms.js'

/** The energy with such squares read through new definitions `e`, `e_2`, …, which are added to `definitions`. */
export function nameErrors(
  energy: Expr,
  states: readonly string[],
  definitions: Map<string, Definition>,
  taken: Set<string>,
  span: Span,
): Expr {
  const squares = new Set<Expr>()
  const look = (e: Expr): void => {
    if (e.kind === 'pow' && e.exponent === 2 && e.base.free.length === 1 && isMismatch(e.base, states))
      squares.add(e.base)
    for (const c of children(e)) look(c)
  }
  look(energy)
  const names = new Map<Expr, string>()
  for (const base of squares) {
    let name = 'e'
    for (let n = 2; taken.has(name); n++) name = `e_${n}`
    taken.add(name)
    names.set(base, name)
    const indices = canonicalIndices(base.free)
    const body = rename(upright(base, states), new Map(base.free.map((i, n) => [i, indices[n] ?? i])))
    definitions.set(name, { name, indices, body, span })
  }
  return names.size === 0 ? energy : replaceBases(energy, names)
}

/** A square does not tell e from −e: the state enters with a plus. */
function upright(base: Expr, states: readonly string[]): Expr {
  const own = wordTerms(base).find((t) => t.arg.kind === 'sym' && states.includes(t.arg.name))
  return own && splitCoefficient(own.coefficient).coefficient < 0 ? neg(base) : base
}

const isMismatch = (base: Expr, states: readonly string[]): boolean =>
  base.kind === 'add' &&
  wordTerms(base).some(
    (t) =>
      t.arg.kind === 'sym' && states.includes(t.arg.name) && t.word.some((f) => f.op === 'D' && f.power > 0),
  )

function replaceBases(e: Expr, names: ReadonlyMap<Expr, string>): Expr {
  const name = names.get(e)
  if (name !== undefined) return sym('let', name, e.free)
  switch (e.kind) {
    case 'add':
      return add(e.terms.map((t) => replaceBases(t, names)))
    case 'mul': {
      const inner = mul(e.factors.map((f) => replaceBases(f, names)))
      return e.sum.length === 0 ? inner : resum(inner, e.sum)
    }
    case 'pow':
      return pow(replaceBases(e.base, names), e.exponent)
    case 'op':
      return op(e.word, replaceBases(e.arg, names))
    default:
      return substitute(e, (s) => s)
  }
}

/** Sums a product over indices that are bound names already; they are freed first. */
function resum(inner: Expr, sum: readonly string[]): Expr {
  const fresh = new Map(sum.map((i, n) => [i, `%r${n}${i.includes('@') ? i.slice(i.indexOf('@')) : ''}`]))
  return sumOver(rename(inner, fresh), [...fresh.values()])
}
