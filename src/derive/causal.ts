/** @file Approximations of a solved error equation, as rewrites of its reduced operator words (MATH section 2.2). */
import { ModelError, problem } from '../base/diagnostic.js'
import { isConstant, mul, op } from '../expr/build.js'
import type { Expr, Factor, Word } from '../expr/expr.js'
import { isAnticausalFactor, reduceWord, relativeDegree } from '../expr/operator.js'
import type { Approximation } from '../model/model.js'
import { gather } from './terms.js'

export interface SolvedTerm {
  readonly word: Word
  readonly arg: Expr
}

export const isAnticausal = (terms: readonly SolvedTerm[]): boolean =>
  terms.some((t) => t.word.some(isAnticausalFactor))

/** (1 − τs)^p → (1 + τs)^(−p): the phase is kept at every frequency, the gain is inverted. Forward factors stay. */
function causalFactor(f: Factor): Factor {
  if (!f.reversed) return f
  if (f.op === 'S') {
    throw new ModelError([
      problem('E3001', {
        message:
          'a delay in the adjoint has no rational causal replacement; this version cannot move it to the synapse',
        remedy: 'replace the delay by a low-pass I(tau)',
      }),
    ])
  }
  return { ...f, reversed: false, power: -f.power }
}

/** An operand whose derivative is at hand: a state times constants. */
const isDifferentiable = (arg: Expr): boolean => {
  const moving =
    arg.kind === 'mul' && arg.sum.length === 0 ? arg.factors.filter((f) => !isConstant(f)) : [arg]
  return moving.length === 1 && moving[0]?.kind === 'sym' && moving[0].role === 'state'
}

/** The causal (generalized latent equilibrium) form of e = Σ word(arg); with `filter`, fast low-passes make it proper. */
export function approximateCausal(
  terms: readonly SolvedTerm[],
  approximation: Extract<Approximation, { kind: 'causal' }>,
): readonly SolvedTerm[] {
  if (approximation.at) {
    throw new ModelError([
      problem('E3001', {
        message: "'approximate causal at' (gain calibrated at one frequency) is not yet supported",
        span: approximation.span,
        remedy: 'use `approximate causal`',
      }),
    ])
  }
  const replaced = terms.map((t) => {
    const word = reduceWord(t.word.map(causalFactor))
    const excess = relativeDegree(word)
    if (excess <= 0 || isDifferentiable(t.arg)) return { word, arg: t.arg }
    if (approximation.filter) {
      const fast: Factor = { op: 'D', tau: approximation.filter, reversed: false, power: -excess }
      return { word: reduceWord([...word, fast]), arg: t.arg }
    }
    throw new ModelError([
      problem('E3004', {
        message: `the causal error is improper: ${excess} look-ahead${excess > 1 ? 's are' : ' is'} left over on data or on another error`,
        span: approximation.span,
        found: 'a cost on the state itself, or a term without its own low-pass',
        expected: 'a cost on the prospective rate, whose low-pass balances the look-ahead',
      }),
    ])
  })
  return gather(replaced.map((t) => ({ word: t.word, coefficient: mul([]), arg: t.arg })))
}

/** All operators dropped: e follows its drive at once. */
export const approximateInstantaneous = (terms: readonly SolvedTerm[]): readonly SolvedTerm[] =>
  gather(terms.map((t) => ({ word: [], coefficient: mul([]), arg: t.arg })))

export const termsExpr = (terms: readonly SolvedTerm[]): readonly Expr[] =>
  terms.map((t) => op(t.word, t.arg))
