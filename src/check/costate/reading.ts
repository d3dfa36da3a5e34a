/** @file Expressions held against each other: definitions written out where need be, transposes of symmetric weights read as the weights. */
import { isAffine } from '../../expr/affine.js'
import { within } from '../../expr/boundary.js'
import { add, mul, num, sym } from '../../expr/build.js'
import type { Expr, Sym } from '../../expr/expr.js'
import { equal } from '../../expr/normal.js'
import { namesIn, substitute } from '../../expr/substitute.js'
import { rename } from '../../expr/sums.js'
import { closest, type Drawn } from '../sampled.js'
import { type Definitions, Unwritten } from './change.js'

/** All definitions written out, except for some that stay names. */
export function writtenOut(root: Expr, definitions: Definitions, kept: ReadonlySet<string> = NONE): Expr {
  const known = new Map<string, Expr>()
  const open = new Set<string>()
  const go = (e: Expr): Expr =>
    [...namesIn(e)].some((s) => definitions.has(s.name) && !kept.has(s.name)) ? substitute(e, read) : e
  const read = (s: Sym): Expr => {
    const definition = s.role === 'let' && !kept.has(s.name) ? definitions.get(s.name) : undefined
    if (!definition) return s
    if (open.has(s.name)) throw new Unwritten(`'${s.name}' is defined through itself`)
    open.add(s.name)
    const body = known.get(s.name) ?? go(definition.body)
    known.set(s.name, body)
    open.delete(s.name)
    const there = rename(body, new Map(definition.indices.map((i, n) => [i, s.indices[n] ?? i])))
    return s.indices.some(isAffine) ? within(there, s.indices) : there
  }
  return go(root)
}

const NONE: ReadonlySet<string> = new Set()

/** W as (W + W′)/2 where both are one: equal forms stay equal, and W′ becomes equal to W. */
export function evenly(e: Expr, symmetric: ReadonlySet<string>): Expr {
  if (symmetric.size === 0) return e
  return substitute(e, (s) => {
    const [post, pre] = s.indices
    if (!symmetric.has(s.name) || post === undefined || pre === undefined) return s
    return mul([num(0.5), add([s, sym(s.role, s.name, [pre, post])])])
  })
}

export interface Reading {
  readonly definitions: Definitions
  readonly symmetric: ReadonlySet<string>
  /** Names that stay as they are, multipliers among them. */
  readonly kept?: ReadonlySet<string>
  /** What random signals are drawn for. Without, what the normal form does not show counts as false. */
  readonly drawn?: Pick<Drawn, 'model' | 'seed'>
}

/** Signals that differ by more than rounding. */
const DIFFERENT = 1e-8

/**
 * Whether two expressions are the same for all signals. The normal form shows that they are, and numbers that they are not; undefined
 * where neither does.
 */
export function same(a: Expr, b: Expr, reading: Reading): boolean | undefined {
  const { definitions, symmetric, kept = NONE, drawn } = reading
  const [left, right] = [evenly(a, symmetric), evenly(b, symmetric)]
  if (equal(left, right, 2) === true) return true
  if (drawn && differ(a, b, reading)) return false
  const out = (e: Expr): Expr => evenly(writtenOut(e, definitions, kept), symmetric)
  return equal(out(a), out(b), 2) || (drawn ? undefined : false)
}

function differ(a: Expr, b: Expr, { definitions, kept = NONE, drawn }: Reading): boolean {
  if (!drawn) return false
  const indices = [...new Set([...a.free, ...b.free])].sort()
  const read = new Map([...definitions].filter(([name]) => !kept.has(name)))
  return closest(a, b, indices, { ...drawn, definitions: read }, DIFFERENT).error > DIFFERENT
}

/** Whether an expression reads a definition, through others too. */
export function reaches(root: Expr, name: string, definitions: Definitions): boolean {
  const seen = new Set<string>()
  const stack = [root]
  for (let e = stack.pop(); e; e = stack.pop()) {
    for (const s of namesIn(e)) {
      if (s.name === name) return true
      const body = seen.has(s.name) ? undefined : definitions.get(s.name)?.body
      seen.add(s.name)
      if (body) stack.push(body)
    }
  }
  return false
}
