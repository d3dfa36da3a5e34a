/** @file Sums of operator words: collect terms by word, merge `x + c ddt(x)` into one operator, factor what terms share. */
import { add, isConstant, isNum, mul, neg, ONE, op, recip, splitCoefficient, sym } from '../expr/build.js'
import type { Expr, Factor, Word } from '../expr/expr.js'
import { reduceWord } from '../expr/operator.js'
import { nodes } from '../expr/substitute.js'

/** coefficient · word(arg), with a coefficient that does not change in time. */
export interface WordTerm {
  readonly word: Word
  readonly coefficient: Expr
  readonly arg: Expr
}

const MARK = sym('let', '·')
/** A key that is equal for equal words. */
export const wordKey = (word: Word): number => op(word, MARK).id

export const addends = (e: Expr): readonly Expr[] => (e.kind === 'add' ? e.terms : isNum(e, 0) ? [] : [e])

function split(term: Expr): WordTerm {
  if (term.kind !== 'mul' || term.sum.length > 0) {
    if (term.constant) return { word: [], coefficient: term, arg: ONE }
    return term.kind === 'op'
      ? { word: term.word, coefficient: ONE, arg: term.arg }
      : { word: [], coefficient: ONE, arg: term }
  }
  const { factors } = term
  const constant = factors.filter(isConstant)
  const moving = factors.filter((f) => !isConstant(f))
  const only = moving.length === 1 ? moving[0] : undefined
  if (only?.kind === 'op') return { word: only.word, coefficient: mul(constant), arg: only.arg }
  return { word: [], coefficient: mul(constant), arg: mul(moving) }
}

const isRate = ({ word }: WordTerm): boolean =>
  word.length === 1 && word[0]?.op === 'dt' && word[0].power === 1

const known = new WeakMap<Expr, readonly WordTerm[]>()

/** The terms of a sum; `a x + b ddt(x)` with equal x becomes `a D(±b/a) x`. */
export function wordTerms(e: Expr): readonly WordTerm[] {
  const found = known.get(e) ?? mergedTerms(e)
  known.set(e, found)
  return found
}

function mergedTerms(e: Expr): readonly WordTerm[] {
  const terms = addends(e).map(split)
  if (terms.every((t) => t.word.length === 0)) return terms
  const byArg = new Map<Expr, WordTerm[]>()
  for (const t of terms) {
    const list = byArg.get(t.arg) ?? []
    byArg.set(t.arg, list)
    list.push(t)
  }
  const merged: WordTerm[] = []
  const used = new Set<WordTerm>()
  for (const t of terms) {
    if (used.has(t)) continue
    const isPlain = t.word.length === 0
    const partner = byArg
      .get(t.arg)
      ?.find((o) => o !== t && !used.has(o) && (isPlain ? isRate(o) : isRate(t) && o.word.length === 0))
    if (!partner) {
      merged.push(t)
      continue
    }
    used.add(t).add(partner)
    const plain = isPlain ? t : partner
    const rate = isPlain ? partner : t
    const tau = mul([rate.coefficient, recip(plain.coefficient)])
    const reversed = splitCoefficient(tau).coefficient < 0
    const factor: Factor = { op: 'D', tau: reversed ? neg(tau) : tau, reversed, power: 1 }
    merged.push({ word: [factor], coefficient: plain.coefficient, arg: plain.arg })
  }
  return merged
}

export const termExpr = (t: WordTerm): Expr => mul([t.coefficient, op(t.word, t.arg)])

/** The terms with each word multiplied by `by`, gathered by word: one operator in front of the sum of its arguments. */
export function gather(
  terms: readonly WordTerm[],
  by: Word = [],
): readonly { readonly word: Word; readonly arg: Expr }[] {
  const groups = new Map<number, { word: Word; args: Expr[] }>()
  for (const t of terms) {
    const word = reduceWord([...by, ...t.word])
    const key = wordKey(word)
    const group = groups.get(key) ?? { word, args: [] }
    group.args.push(mul([t.coefficient, t.arg]))
    groups.set(key, group)
  }
  return [...groups.values()].map(({ word, args }) => ({ word, arg: factorCommon(add(args)) }))
}

/** a x + b x → x (a + b), for all factors that every term has. */
export function factorCommon(e: Expr): Expr {
  if (e.kind !== 'add') return e
  const lists = e.terms.map((t) => (t.kind === 'mul' && t.sum.length === 0 ? t.factors : [t]))
  const common = (lists[0] ?? []).filter((f) => f.kind !== 'num' && lists.every((list) => list.includes(f)))
  if (common.length === 0) return e
  const rest = lists.map((list) => mul(list.filter((f) => !common.includes(f))))
  return mul([...common, add(rest)])
}

/** Terms that share the slope of an activation are gathered behind it: φ'(u) (W' r + W r + b). */
export function factorSlopes(e: Expr): Expr {
  if (e.kind !== 'add') return e
  const factorsOf = (t: Expr): readonly Expr[] => (t.kind === 'mul' && t.sum.length === 0 ? t.factors : [t])
  const slopes = new Map<Expr, Expr[]>()
  for (const t of e.terms) {
    const slope = factorsOf(t).find((f) => f.kind === 'map' && f.order > 0)
    if (slope) slopes.set(slope, [...(slopes.get(slope) ?? []), t])
  }
  const gathered = new Set([...slopes.values()].filter((terms) => terms.length > 1).flat())
  const groups = [...slopes.values()]
    .filter((terms) => terms.length > 1)
    .map((terms) => factorCommon(add(terms)))
  return add([...e.terms.filter((t) => !gathered.has(t)), ...groups])
}

/** Whether an expression holds an operator word anywhere. */
export function someWord(e: Expr, test: (word: Word, arg: Expr) => boolean): boolean {
  for (const x of nodes(
    [e],
    () => [],
    (part) => part.operated,
  ))
    if (x.kind === 'op' && test(x.word, x.arg)) return true
  return false
}
