/**
 * @file Normal form and equality of expressions (docs/mathematics.md): a sum of skeletons, each with one exact transfer function.
 *
 * Equal means: the same for all signals, modulo transients e^{−t/τ} of what low-passes start from, for constants that do not change
 * in time. `false` means not shown at this level; `undefined`, that the answer would cost too much.
 */
import { isShifted } from './boundary.js'
import { isConstant, op } from './build.js'
import {
  collect,
  EXPAND,
  type ExpandRules,
  expand,
  isExact,
  type Level,
  type Session,
  sumTerms,
  type Terms,
  written,
} from './expand.js'
import type { Expr, Factor, Word } from './expr.js'
import { jets, opaqueJets, RATES, type RateRules } from './jets.js'
import { type Group, gathered, productsOf, vanishes } from './kernel.js'
import { constantP } from './polynomial.js'
import { fraction, ONE_Q, Undecided } from './rational.js'
import { divide, type Skeleton } from './skeleton.js'
import { mulT, type Transfer } from './transfer.js'

export type { Level } from './expand.js'

/** Terms by what operators act on; the sum of the words on it is one transfer function. */
export interface NormalForm {
  readonly level: Level
  readonly groups: ReadonlyMap<string, Group>
}

/** The rules of one node kind each; other ones are for tests of what a mistake in them does. */
export interface Tables {
  readonly expand: ExpandRules
  readonly rates: RateRules
}
const TABLES: Tables = { expand: EXPAND, rates: RATES }

export function groupsOf(terms: Terms): ReadonlyMap<string, Group> {
  const lists = new Map<string, { readonly skeleton: Skeleton; readonly kernels: Transfer[] }>()
  for (const [e, c] of terms) {
    const { skeleton, kernel } = divide(e)
    const entry = lists.get(skeleton.key) ?? { skeleton, kernels: [] }
    lists.set(skeleton.key, entry)
    entry.kernels.push(mulT({ num: constantP(c), den: [] }, kernel))
  }
  const groups = new Map<string, Group>()
  for (const [key, { skeleton, kernels }] of lists) {
    const group = gathered(skeleton, kernels)
    if (group.parts.size > 0) groups.set(key, group)
  }
  return groups
}

const termsOf = (groups: ReadonlyMap<string, Group>): Terms =>
  collect([...groups.values()].flatMap(productsOf))

/** Products that dividing and joining again would not change; an answer at once, for speed alone. */
function isShort(e: Expr): boolean {
  if (isShifted(e)) return false
  if (e.kind === 'mul') return e.factors.every(isShortFactor)
  return isShortFactor(e)
}

function isShortFactor(f: Expr): boolean {
  if (f.kind === 'op') {
    const [first, ...others] = f.word
    return others.length === 0 && first?.op === 'D' && first.power === -1 && first.tau?.kind === 'sym'
  }
  if (f.kind === 'mul')
    return f.sum.length === 1 && f.factors.every((x) => x.kind === 'sym' || x.kind === 'map')
  return f.kind === 'sym' || f.kind === 'map' || f.kind === 'softmax' || f.kind === 'logsumexp'
}

export function openSession(level: Level, tables: Tables = TABLES): Session {
  const known = new Map<Terms, Terms>()
  const settled = (terms: Terms): Terms => {
    const [only, ...others] = terms.keys()
    if (only && others.length === 0 && isShort(only)) return terms
    const old = known.get(terms) ?? termsOf(groupsOf(terms))
    known.set(terms, old)
    return old
  }
  const session: Session = {
    level,
    rules: tables.expand,
    known: new Map(),
    settled,
    canonical: (terms) => {
      const short = settled(terms)
      if (!isExact(short)) session.rounded = true
      return written(short)
    },
    jets: (e) => (level === 2 ? jets(e, tables.rates) : opaqueJets(e)),
    work: 0,
    depth: 0,
    incomplete: false,
    rounded: false,
  }
  return session
}

/** Throws `Undecided` where the products of sums are too many. */
export function normalForm(e: Expr, level: Level = 1, tables = TABLES): NormalForm {
  return { level, groups: groupsOf(expand(e, openSession(level, tables))) }
}

/** The expression that a normal form stands for; coefficients are rounded to doubles. */
export const expressionOf = (form: NormalForm): Expr => written(termsOf(form.groups))

/** The difference of two expressions, expanded. */
export const differenceOf = (a: Expr, b: Expr, session: Session): Terms =>
  sumTerms([
    [expand(a, session), ONE_Q],
    [expand(b, session), fraction(-1n)],
  ])

/** `undefined` in place of an answer that a cap or a rounding may have changed, and where a cap ended the search. */
export function decided(session: Session, decide: () => boolean): boolean | undefined {
  try {
    const answer = decide()
    return (answer ? session.rounded : session.incomplete) ? undefined : answer
  } catch (error) {
    if (error instanceof Undecided) return undefined
    throw error
  }
}

/** Whether a = b for all signals. Level 1: linear operators, constants in time; level 2: also product and chain rule. */
export function equal(a: Expr, b: Expr, level: Level = 1, tables = TABLES): boolean | undefined {
  if (a === b) return true
  const session = openSession(level, tables)
  return decided(session, () => isZero(differenceOf(a, b, session), session))
}

const MOST_POLES = 4

/**
 * Products may be total derivatives, as in I(φ′(u) u̇) = (φ(u) − I φ(u))/τ, which shows without the low-pass alone: x = 0 modulo
 * transients if D x = 0.
 */
function isZero(terms: Terms, session: Session, most = MOST_POLES): boolean {
  const groups = new Map([...groupsOf(terms)].filter(([, group]) => !vanishes(group)))
  if (groups.size === 0) return true
  if (session.level === 1) return false
  const rest = termsOf(groups)
  const word = inversePoles([...rest.keys()])
  const count = word.reduce((sum, f) => sum + f.power, 0)
  if (count === 0 || count > most) return false
  const lifted = sumTerms([...rest].map(([e, c]) => [expand(op(word, e), session), c]))
  return isZero(lifted, session, most - count)
}

/** The operators that undo every low-pass of a product, or of a function, that stands beside constants alone. */
function inversePoles(list: readonly Expr[]): Word {
  const found = new Map<string, Factor>()
  for (const e of list) {
    const moving = (e.kind === 'mul' && e.sum.length === 0 ? e.factors : [e]).filter((f) => !isConstant(f))
    const [only, ...others] = moving
    if (only?.kind !== 'op' || others.length > 0 || only.arg.kind === 'sym') continue
    for (const f of only.word) {
      if (f.op !== 'D' || f.power >= 0 || !f.tau) continue
      const key = `${f.tau.id}|${f.reversed}`
      found.set(key, { ...f, power: Math.max(-f.power, found.get(key)?.power ?? 0) })
    }
  }
  return [...found.values()]
}
