/**
 * @file The variation of an energy as a problem with constraints: its errors e are the dynamics F(u, u̇, …) = 0 of each neuron, with a
 * multiplier λ each; what else the energy holds is the cost. L = cost + Σ λ F, and δ∫L dt/δu = 0 is the costate equation.
 */
import { isConstant, mul, recip, sym } from '../../expr/build.js'
import type { Expr, Index, Sym } from '../../expr/expr.js'
import { kindOfIndex } from '../../expr/expr.js'
import { substitute } from '../../expr/substitute.js'
import { freshIndex, rename } from '../../expr/sums.js'
import { type Chain, changeIn, type Definitions, times, Unwritten } from './change.js'
import { carriedOff } from './parts.js'
import { type Reading, same } from './reading.js'

const MULTIPLIER = '·multiplier '

/** The multiplier of an error, at its indices. */
const multiplier = (error: string, indices: readonly Index[]): Sym => sym('let', MULTIPLIER + error, indices)

export const canonical = (indices: readonly Index[]): readonly Index[] =>
  indices.map((index, n) => {
    const kind = kindOfIndex(index)
    return `${'ij'[n] ?? `i${n}`}${kind === '' ? '' : `@${kind}`}`
  })

export interface Lagrangian {
  readonly energy: Expr
  readonly definitions: Definitions
  /** What each error's multiplier is as a multiple of the error: λ = κ e. */
  readonly weights: ReadonlyMap<string, Expr>
}

/** Throws `Unwritten` where the energy is no sum of weighted squares of these errors and of what does not hold them. */
export function lagrangian(energy: Expr, errors: readonly string[], reading: Reading): Lagrangian {
  const { definitions } = reading
  const weights = new Map<string, Expr>()
  for (const name of errors) {
    const definition = definitions.get(name)
    if (!definition) throw new Unwritten(`'${name}' has no definition`)
    const at = canonical(definition.indices)
    const fixed = new Set(errors.filter((e) => e !== name))
    const slope = carriedOff(changeIn(energy, { name, definitions, fixed }), at)
    const self = sym('let', name, at)
    const kept = new Set([...errors, ...(reading.kept ?? [])])
    const weight = coefficientOf(slope, self)
    const holds = weight && same(slope, mul([weight, self]), { ...reading, kept })
    if (!weight || !holds) throw new Unwritten(`the energy is no weighted square of '${name}'`)
    weights.set(name, weight)
  }
  return { energy, definitions, weights }
}

/** κ in κ e, constant in time. */
function coefficientOf(e: Expr, self: Sym): Expr | undefined {
  const factors = e.kind === 'mul' && e.sum.length === 0 ? e.factors : [e]
  const rest = mul(factors.filter((f) => f !== self))
  return factors.includes(self) && isConstant(rest) ? rest : undefined
}

/** The change of L when a symbol is varied. */
export function variation({ energy, definitions, weights }: Lagrangian, name: string): readonly Chain[] {
  const errors = new Set(weights.keys())
  const cost = changeIn(energy, { name, definitions, fixed: errors })
  const dynamics = [...errors].flatMap((error) => {
    const definition = definitions.get(error)
    if (!definition) return []
    const at = definition.indices.map(freshIndex)
    const names = new Map(definition.indices.map((i, n) => [i, at[n] ?? i]))
    const chains = changeIn(rename(definition.body, names), { name, definitions, fixed: new Set() })
    return chains.map((c) => ({ ...times(c, [multiplier(error, at)]), bound: [...c.bound, ...at] }))
  })
  return [...cost, ...dynamics]
}

/** An expression in the errors as one in their multipliers, e = λ/κ. */
export function inMultipliers(e: Expr, { weights, definitions }: Lagrangian): Expr {
  return substitute(e, (s) => {
    const weight = s.role === 'let' ? weights.get(s.name) : undefined
    const formal = canonical(definitions.get(s.name)?.indices ?? [])
    if (!weight) return s
    const here = rename(weight, new Map(formal.map((i, n) => [i, s.indices[n] ?? i])))
    return mul([recip(here), multiplier(s.name, s.indices)])
  })
}

/** The multiplier of an error as the error it belongs to. */
export function inErrors(e: Expr, { weights, definitions }: Lagrangian): Expr {
  return substitute(e, (s) => {
    const name = s.name.startsWith(MULTIPLIER) ? s.name.slice(MULTIPLIER.length) : ''
    const weight = weights.get(name)
    const formal = canonical(definitions.get(name)?.indices ?? [])
    if (!weight) return s
    const here = rename(weight, new Map(formal.map((i, n) => [i, s.indices[n] ?? i])))
    return mul([here, sym('let', name, s.indices)])
  })
}
