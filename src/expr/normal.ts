/**
 * @file Normal form and equality of expressions (docs/mathematics.md): a sum of skeletons, each with one exact transfer function.
 *
 * Equal means: the same for all signals, modulo transients e^{−t/τ} of what low-passes start from, for constants that do not change
 * in time. `false` means not shown at this level; `undefined`, that the answer would cost too much.
 */
import { isShifted } from './boundary.js'
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
import type { Expr } from './expr.js'
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
  return decided(session, () => [...groupsOf(differenceOf(a, b, session)).values()].every(vanishes))
}
