/** @file Approximations of a solved error equation, as rewrites of its reduced operator words (docs/mathematics.md). */
import { ModelError, problem } from '../base/diagnostic.js'
import { add, isConstant, mul, op, pow } from '../expr/build.js'
import type { Expr, Factor, Word } from '../expr/expr.js'
import {
  adjoint,
  inverse,
  isAnticausalFactor,
  isCausal,
  reduceWord,
  relativeDegree,
} from '../expr/operator.js'
import { closeSum, openSum } from '../expr/sums.js'
import type { Approximation } from '../model/model.js'
import { gather, someWord } from './terms.js'

export interface SolvedTerm {
  readonly word: Word
  readonly arg: Expr
}

export const isAnticausal = (terms: readonly SolvedTerm[]): boolean =>
  terms.some((t) => t.word.some(isAnticausalFactor) || someWord(t.arg, (word) => !isCausal(word)))

/** Whether an adjoint is left in front of a term or within it. */
export const holdsAdjoint = (terms: readonly SolvedTerm[]): boolean =>
  terms.some((t) => t.word.some((f) => f.reversed) || someWord(t.arg, isAdjoint))

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

/** A†e = Σ R†_k q_k, the stationarity condition with all terms in the neuron's own error on the left. */
export interface Condition {
  readonly own: readonly { readonly word: Word; readonly coefficient: Expr }[]
  readonly drives: readonly SolvedTerm[]
}

/** A word that came from an adjoint; D(−τ) on a state may stand in the model itself and is at hand. */
const isAdjoint = (word: Word, arg: Expr): boolean =>
  word.some((f) => f.reversed) && !(isCausal(word) && isDifferentiable(arg))

/** Changes the adjoint words beside a slope and under a weight; what a function is taken of runs forward and stays. */
function inside(e: Expr, change: (word: Word, arg: Expr) => Word): Expr {
  if (!someWord(e, isAdjoint)) return e
  const go = (x: Expr): Expr => inside(x, change)
  if (e.kind === 'op') return op(isAdjoint(e.word, e.arg) ? change(e.word, e.arg) : e.word, go(e.arg))
  if (e.kind === 'add') return add(e.terms.map(go))
  if (e.kind !== 'mul') return e
  const [factors, bound] = openSum(e)
  return closeSum(factors.map(go), bound)
}

/**
 * The causal (generalized latent equilibrium) form e = A R⁻¹ q: A† e = R† q has the phase of A R⁻¹ at every frequency where A
 * is one word, and A as a whole is taken where it is a sum (docs/mathematics.md). With `filter`, fast low-passes make it proper.
 */
export function approximateCausal(
  condition: Condition,
  approximation: Extract<Approximation, { kind: 'causal' }>,
): readonly SolvedTerm[] {
  const { at } = approximation
  const nested = condition.drives.some((t) => someWord(t.arg, isAdjoint))
  if (at && (nested || condition.own.length > 1)) {
    throw new ModelError([
      problem('E3001', {
        message:
          "'approximate causal at' is not yet supported where the error has more than one operator of its own, or operators beside the slope",
        span: approximation.span,
        remedy: 'use `approximate causal`',
      }),
    ])
  }
  const causal = (word: Word, arg: Expr): Word =>
    proper(reduceWord(word.map(causalFactor)), arg, approximation)
  const replaced = condition.drives.flatMap((drive) =>
    condition.own.map((own) => {
      const arg = inside(drive.arg, causal)
      const forward = adjoint(own.word).word
      const exact = reduceWord([...inverse(own.word), ...drive.word])
      const word = reduceWord([...forward, ...drive.word.map(causalFactor)])
      const gain = at ? gainAt(exact, at) : mul([])
      return { word: proper(word, arg, approximation), coefficient: mul([gain, own.coefficient]), arg }
    }),
  )
  return gather(replaced)
}

/** Each replaced (1 − τs)^p has lost |1 + iωτ|^2p of its gain: Π (1 + ω²τ²)^p makes it right at ω (docs/mathematics.md). */
function gainAt(exact: Word, omega: Expr): Expr {
  return mul(
    exact
      .filter((f) => f.reversed && f.tau)
      .map((f) => pow(add([mul([]), mul([pow(omega, 2), pow(f.tau ?? mul([]), 2)])]), f.power)),
  )
}

/** The word, made proper by fast low-passes where the operand has no derivative at hand. */
function proper(word: Word, arg: Expr, approximation: Extract<Approximation, { kind: 'causal' }>): Word {
  const excess = relativeDegree(word)
  if (excess <= 0 || isDifferentiable(arg)) return word
  if (approximation.filter) {
    return reduceWord([...word, { op: 'D', tau: approximation.filter, reversed: false, power: -excess }])
  }
  throw new ModelError([
    problem('E3004', {
      message: `the causal error is improper: ${excess} look-ahead${excess > 1 ? 's are' : ' is'} left over on data or on another error`,
      span: approximation.span,
      found: 'a cost on the state itself, or a term without its own low-pass',
      expected: 'a cost on the prospective rate, whose low-pass balances the look-ahead',
    }),
  ])
}

/** Without the advances that a delay leaves in the adjoint. */
export function withoutAdvances(condition: Condition): Condition {
  const drop = (word: Word): Word => word.filter((f) => !(f.op === 'S' && isAnticausalFactor(f)))
  const drives = condition.drives.map((t) => ({ word: drop(t.word), arg: inside(t.arg, drop) }))
  return { own: condition.own, drives }
}

/** All operators dropped: e follows its drive at once. */
export const approximateInstantaneous = (condition: Condition): readonly SolvedTerm[] =>
  gather(condition.drives.map((t) => ({ word: [], coefficient: mul([]), arg: inside(t.arg, () => []) })))
