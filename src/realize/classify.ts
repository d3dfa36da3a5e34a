/** @file The rank of every definition in the lagged order: function of states, error, drive, or rate. */
import type { DerivationCore } from '../derive/derivation.js'
import { children, mul } from '../expr/build.js'
import type { Expr, Index, Mul, Sym } from '../expr/expr.js'
import { OLD, RANK, type Rank } from './realization.js'

/** A sum over one index of a weight, with its other factors: those of the neuron that sums, of those summed over, and of synapses. */
export interface WeightSum {
  readonly weight: Sym
  readonly transposed: boolean
  readonly bound: Index
  readonly outside: readonly Expr[]
  readonly inside: readonly Expr[]
  readonly between: readonly Expr[]
}

export function weightSum(e: Mul): WeightSum | undefined {
  const [bound] = e.sum
  if (e.sum.length !== 1 || bound === undefined) return undefined
  const weight = e.factors.find(
    (f): f is Sym => f.kind === 'sym' && f.role === 'weight' && f.indices.includes(bound),
  )
  if (weight?.indices.length !== 2 || weight.free.length !== 2) return undefined
  const others = e.factors.filter((f) => f !== weight)
  if (others.some((f) => f.free.some((i) => !weight.indices.includes(i)))) return undefined
  const summed = (f: Expr): boolean => f.free.includes(bound)
  return {
    weight,
    transposed: weight.indices[0] === bound,
    bound,
    outside: others.filter((f) => !summed(f)),
    inside: others.filter((f) => summed(f) && f.free.length === 1),
    between: others.filter((f) => summed(f) && f.free.length > 1),
  }
}

const isStateRate = (e: Expr): boolean =>
  e.kind === 'op' &&
  e.arg.kind === 'sym' &&
  e.arg.role === 'state' &&
  e.word.some((f) => (f.op === 'D' && f.power > 0) || f.op === 'dt')

export type Ranks = ReadonlyMap<string, Rank>

/** Whether an expression needs the rate of change of its own neuron's state in this step. */
export function readsRate(e: Expr, ranks: Ranks): boolean {
  if (isStateRate(e)) return true
  if (e.kind === 'sym') return e.role === 'let' && ranks.get(e.name) === RANK.rate
  const sum = e.kind === 'mul' ? weightSum(e) : undefined
  return (sum?.outside ?? children(e)).some((c) => readsRate(c, ranks))
}

function holdsFeedback(e: Expr): boolean {
  if (e.kind === 'sym') return e.role === 'target' || e.role === 'given'
  if (e.kind === 'mul') {
    const sum = weightSum(e)
    if (sum) return sum.transposed || sum.outside.some(holdsFeedback)
  }
  return children(e).some(holdsFeedback)
}

export function classify(derivation: DerivationCore): Ranks {
  const bodies = new Map(derivation.running.map((r) => [r.definition.name, r]))
  const ranks = new Map<string, Rank>()
  const bodyOf = (name: string): Expr | undefined => bodies.get(name)?.definition.body
  for (const [name, { role, definition }] of bodies)
    if (role !== 'error' && carries(definition.body, isLagged, bodyOf)) ranks.set(name, RANK.source)
  // Least fixed point: a name is a function of states once all that it reads is; cycles never are.
  const isSource = (e: Expr): boolean => {
    if (isStateRate(e)) return false
    if (e.kind === 'mul' && (weightSum(e)?.between.length ?? 0) > 0) return false
    if (e.kind === 'sym' && e.role === 'let' && bodies.has(e.name)) return ranks.has(e.name)
    return children(e).every(isSource)
  }
  for (let grown = true; grown; ) {
    grown = false
    for (const [name, entry] of bodies) {
      if (ranks.has(name) || !isSource(entry.definition.body)) continue
      ranks.set(name, RANK.source)
      grown = true
    }
  }
  for (const [name, entry] of bodies) {
    if (ranks.has(name)) continue
    if (entry.role === 'error' || holdsFeedback(entry.definition.body)) ranks.set(name, RANK.error)
  }
  for (let changed = true; changed; ) {
    changed = false
    for (const [name, entry] of bodies) {
      if (ranks.has(name) || !readsRate(entry.definition.body, ranks)) continue
      ranks.set(name, RANK.rate)
      changed = true
    }
  }
  for (const name of bodies.keys()) if (!ranks.has(name)) ranks.set(name, RANK.drive)
  return ranks
}

/** Whether an expression is an error on its way through the network: one stands as a factor in each of its terms. */
export function carries(
  e: Expr,
  isError: (name: string) => boolean,
  bodyOf: (name: string) => Expr | undefined,
): boolean {
  const seen = new Set<string>()
  const go = (x: Expr): boolean => {
    if (x.kind === 'add') return x.terms.every(go)
    if (x.kind === 'mul') return x.factors.some(go)
    if (x.kind === 'op') return go(x.arg)
    if (x.kind !== 'sym' || x.role !== 'let') return false
    if (isError(x.name)) return true
    const body = bodyOf(x.name)
    if (!body || seen.has(x.name)) return false
    seen.add(x.name)
    return go(body)
  }
  return go(e)
}

/** Stored by the step before under `lag`: known as the step begins. */
export const isLagged = (name: string): boolean => name.startsWith(OLD)

/** Whether a sum over a weight is one of states alone, as a definition would be that says the same. */
function isOfStates(e: Mul, ranks: Ranks): boolean {
  const sum = weightSum(e)
  return sum !== undefined && sum.between.length === 0 && operandRank(mul(sum.inside), ranks) === RANK.source
}

/** The rank of an expression without a name: that of the latest that it reads. */
export function operandRank(operand: Expr, ranks: Ranks): Rank {
  if (readsRate(operand, ranks)) return RANK.rate
  let rank: Rank = RANK.source
  const visit = (e: Expr): void => {
    if (e.kind === 'sym' && e.role === 'let') rank = Math.max(rank, ranks.get(e.name) ?? RANK.drive) as Rank
    if (e.kind === 'mul' && e.sum.length > 0 && !isOfStates(e, ranks))
      rank = Math.max(rank, RANK.drive) as Rank
    if (e.kind === 'add') e.terms.forEach(visit)
    else if (e.kind === 'mul') e.factors.forEach(visit)
    else if (e.kind === 'pow') visit(e.base)
    else if (e.kind !== 'num' && e.kind !== 'sym') visit(e.arg)
  }
  visit(operand)
  return rank
}
