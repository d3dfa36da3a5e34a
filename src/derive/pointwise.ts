/**
 * @file ∂E/∂θ of a constant θ, at every instant: an operator acts on what it weighs, O (W r) = W (O r), and does not pass to the error as
 * its adjoint, which would read the future and leave something at the ends of time.
 */
import { internal } from '../base/diagnostic.js'
import { remembered } from '../base/remembered.js'
import { add, mul, op, sym, ZERO } from '../expr/build.js'
import type { Expr, Index, Op, Sym } from '../expr/expr.js'
import { substitute, symbols } from '../expr/substitute.js'
import { openSum, rename, sumOver } from '../expr/sums.js'
import {
  bodyAt,
  canonicalIndices,
  type Definitions,
  nodesThrough,
  reachOf,
  sensitivities,
} from './functional.js'

/** What is done to one operator: its seed, and what that seed is multiplied by. */
interface Cut {
  readonly node: Op
  readonly symbol: Sym
}

const SEED = '·seed'
const CUT = '·operator'
const ARG = '·operand'

/** Names of the symbols below the operators of an expression, through definitions. */
const operated = remembered((definitions: Definitions, root: Expr): ReadonlySet<string> => {
  const below: Expr[] = []
  const leadsToOperator = (x: Expr): boolean => x.operated || x.named
  for (const x of nodesThrough([root], definitions, leadsToOperator)) if (x.kind === 'op') below.push(x.arg)
  const names = new Set<string>()
  for (const x of nodesThrough(below, definitions)) if (x.kind === 'sym') names.add(x.name)
  return names
})

/**
 * The sensitivity of Σ root to a parameter, where an operator stands above it, directly or through definitions. Undefined where none
 * does: what `sensitivities` gives holds at every instant then.
 */
export function pointwise(root: Expr, definitions: Definitions, parameter: string): Expr | undefined {
  if (!operated(definitions, root).has(parameter)) return undefined
  const made = new Map<Op, Expr>()
  const holds = (o: Op): boolean => reachOf(o.arg, definitions).has(parameter)
  let cuts = 0

  const slope = (of: Expr): Expr => {
    const found = new Map<string, Cut>()
    const cut = (o: Op): Expr | undefined => {
      if (!holds(o)) return undefined
      const symbol = sym('let', `${CUT}${o.id}`, o.free)
      found.set(symbol.name, { node: o, symbol })
      return symbol
    }
    const opaque = (e: Expr): Expr => substitute(e, (s) => s, cut)
    const outside = opaque(of)
    const bodies = new Map([...definitions].map(([name, d]) => [name, { ...d, body: opaque(d.body) }]))
    const all = sensitivities(outside, bodies)
    const through = [...found.values()].flatMap(({ node, symbol }): readonly Expr[] => {
      const seed = all.get(symbol.name)
      if (!seed) return []
      cuts++
      const body = seed
      const at = { name: SEED, indices: canonicalIndices(symbol.indices), body, span: { start: 0, end: 0 } }
      return [withSeed(byOperator(node), node, (indices) => bodyAt(at, indices))]
    })
    const whole = (s: Sym): Expr => {
      const node = found.get(s.name)?.node
      return node ? rename(node, new Map(node.free.map((i, n) => [i, s.indices[n] ?? i]))) : s
    }
    return substitute(add([all.get(parameter) ?? ZERO, ...through]), whole)
  }

  /** Of Σ σ · O x, linear in σ: O still to be put before what σ is multiplied by, where x holds the parameter. */
  const byOperator = (o: Op): Expr => {
    const known = made.get(o)
    if (known) return known
    const seed = sym('let', SEED, o.free)
    const inside = slope(sumOver(mul([seed, o.arg]), o.free))
    const operand = sym('let', ARG, o.free)
    const own = sensitivities(sumOver(mul([seed, op(o.word, operand)]), o.free), new Map()).get(parameter)
    const result = add([withSeed(inside, o, (at) => sym('let', SEED, at), true), own ? opened(own, o) : ZERO])
    made.set(o, result)
    return result
  }

  const result = slope(root)
  return cuts > 0 ? result : undefined
}

/** The operand put back for its symbol. */
const opened = (e: Expr, { arg, free }: Op): Expr =>
  substitute(e, (s) =>
    s.name === ARG ? rename(arg, new Map(free.map((i, n) => [i, s.indices[n] ?? i]))) : s,
  )

/** σ in an expression that is linear in it replaced by its value; with the operator before what it is multiplied by, where asked. */
function withSeed(e: Expr, o: Op, seed: (at: readonly Index[]) => Expr, operate = false): Expr {
  const product = (factors: readonly Expr[], bound: readonly Index[]): Expr => {
    const place = factors.findIndex(holdsSeed)
    const holder = factors[place]
    if (!holder) return internal('a sensitivity without its seed')
    const rest = factors.filter((_, n) => n !== place)
    if (holder.kind === 'add') return add(holder.terms.map((t) => product([t, ...rest], bound)))
    if (holder.kind === 'mul') {
      const [inner, more] = holder.sum.length > 0 ? openSum(holder) : [holder.factors, []]
      return product([...inner, ...rest], [...bound, ...more])
    }
    if (holder.kind !== 'sym') return internal('a seed inside of a function')
    const { indices } = holder
    const value = seed(indices)
    if (!operate) return sumOver(mul([value, ...rest]), bound)
    const names = new Map(o.free.map((i, n) => [i, indices[n] ?? i]))
    const word = o.word.map((f) => (f.tau ? { ...f, tau: rename(f.tau, names) } : f))
    const inner = bound.filter((i) => !indices.includes(i))
    const outer = bound.filter((i) => indices.includes(i))
    return sumOver(mul([value, op(word, sumOver(mul(rest), inner))]), outer)
  }
  return product([e], [])
}

const holdsSeed = (e: Expr): boolean => [...symbols(e)].some((s) => s.name === SEED)
