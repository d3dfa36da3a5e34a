/** @file The equations of a derivation held against what follows from variations that are taken here, without its help. */
import type { Equation } from '../../derive/derivation.js'
import { add, mul, neg, num, ONE, op, recip, sub, sym, ZERO } from '../../expr/build.js'
import type { Expr, Factor, Index, Word } from '../../expr/expr.js'
import { rename } from '../../expr/sums.js'
import { type Chain, changeIn, type Definitions, times, Unwritten, under } from './change.js'
import { inErrors, type Lagrangian } from './lagrangian.js'
import { leadingOf, reversal } from './parts.js'
import { type Reading, same } from './reading.js'

const rate = (e: Expr, order = 1): Expr => op([{ op: 'dt', reversed: false, power: order }], e)

/** A word on the state itself among the terms of a definition, with its constant coefficient. */
interface OwnTerm {
  readonly coefficient: Expr
  readonly word: Word
}

/** The body of a definition at other indices. */
function bodyAt(name: string, indices: readonly Index[], definitions: Definitions): Expr {
  const definition = definitions.get(name)
  if (!definition) throw new Unwritten(`'${name}' has no definition`)
  return rename(definition.body, new Map(definition.indices.map((i, n) => [i, indices[n] ?? i])))
}

/** Terms in the neuron's own state. */
function ownTerms(
  body: Expr,
  name: string,
  at: readonly Index[],
  definitions: Definitions,
): readonly OwnTerm[] {
  return changeIn(body, { name, definitions, fixed: NONE }).flatMap((c): readonly OwnTerm[] => {
    const [layer, ...more] = c.layers
    const factors = [...(layer?.factors ?? []), ...c.beside]
    const isOwn = c.bound.length === 0 && c.at.join() === at.join() && factors.every((f) => f.constant)
    return isOwn && more.length === 0 ? [{ coefficient: mul(factors), word: layer?.word ?? [] }] : []
  })
}

const NONE: ReadonlySet<string> = new Set()

/** One that holds is enough; those after it are not asked. */
function any(own: readonly OwnTerm[], holds: (term: OwnTerm) => boolean | undefined): boolean | undefined {
  let isOpen = false
  for (const term of own) {
    const answer = holds(term)
    if (answer) return true
    if (answer === undefined) isOpen = true
  }
  return isOpen ? undefined : false
}

/**
 * Whether e = right solves the costate equation G = 0: κ c A†(e − right) = G for a word A, with coefficient c, through which the error
 * sees its own state.
 */
export function solvesCostate(
  { of: name, indices, right }: Equation,
  state: string,
  costate: Expr,
  problem: Lagrangian,
  reading: Reading,
): boolean | undefined {
  const { definitions, weights } = problem
  const target = inErrors(costate, problem)
  const kept = new Set(weights.keys())
  const read = sub(sym('let', name, indices), right)
  const weight = weights.get(name) ?? ONE
  return any(ownTerms(bodyAt(name, indices, definitions), state, indices, definitions), (own) => {
    const { word, odd } = reversal(own.word)
    const sign = num(odd ? -1 : 1)
    return same(mul([sign, weight, own.coefficient, op(word, read)]), target, { ...reading, kept })
  })
}

export type Rate = Pick<Equation, 'of' | 'indices' | 'gain' | 'right'>

/** u̇ − right/gain, or the same with the second derivative. */
const residual = ({ of: name, indices, gain, right }: Rate, order: number): Expr =>
  add([rate(sym('state', name, indices), order), neg(mul([right, recip(gain)]))])

/** Whether gain · u̇ = right is the definition of an error, of which `nudging` times itself enters the neuron. */
export function isDynamics(
  law: Rate,
  error: string,
  nudging: Expr,
  definitions: Definitions,
  reading: Reading,
): boolean | undefined {
  const { of: name, indices } = law
  const body = bodyAt(error, indices, definitions)
  const zero = sub(body, mul([nudging, sym('let', error, indices)]))
  const kept = new Set([error])
  return any(ownTerms(body, name, indices, definitions), ({ coefficient, word: [only, ...more] }) => {
    if (only?.op !== 'D' || more.length > 0 || only.power !== 1 || only.reversed || !only.tau) return false
    return same(mul([coefficient, only.tau, residual(law, 1)]), zero, { ...reading, kept })
  })
}

/** z = O u varied in place of u: v becomes O⁻¹ v. */
export const inCoordinate = (
  chains: readonly Chain[],
  coordinate: Factor | undefined,
  apart = false,
): readonly Chain[] =>
  coordinate ? chains.map((c) => innermost(c, { ...coordinate, power: -coordinate.power }, apart)) : chains

function innermost(c: Chain, { tau, ...factor }: Factor, apart: boolean): Chain {
  const own = new Map((tau?.free ?? []).map((i, n) => [i, c.at[n] ?? i]))
  const word = [{ ...factor, ...(tau ? { tau: rename(tau, own) } : {}) }]
  const start: Chain = { layers: [], beside: [], at: c.at, bound: c.bound }
  const inner = times(under(word, start, apart), c.beside)
  return [...c.layers].reverse().reduce((below, l) => times(under(l.word, below, apart), l.factors), inner)
}

/** Whether a law is the condition G = 0 solved for the highest derivative of its state. */
export function isCondition(
  law: Rate,
  order: number,
  condition: Expr,
  reading: Reading,
): boolean | undefined {
  const { definitions } = reading
  const chains = changeIn(condition, { name: law.of, definitions, fixed: NONE })
  const lead = leadingOf(chains, law.indices, order)
  if (lead === ZERO) throw new Unwritten('the condition does not hold the derivative that it is solved for')
  return same(mul([lead, residual(law, order)]), condition, reading)
}
