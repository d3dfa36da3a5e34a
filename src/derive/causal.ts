/** @file Approximations of a solved error equation, as rewrites of its reduced operator words (docs/mathematics.md). */
import { ModelError, problem } from '../base/diagnostic.js'
import type { Span } from '../base/source.js'
import { add, isConstant, isNum, map, mul, neg, num, ONE, op, pow, ZERO } from '../expr/build.js'
import type { Expr, Factor, Word } from '../expr/expr.js'
import { adjoint, isAnticausalFactor, isCausal, reduceWord, relativeDegree } from '../expr/operator.js'
import { closeSum, openSum } from '../expr/sums.js'
import type { Approximation, Model } from '../model/model.js'
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
          'a delay in the adjoint has no causal replacement: nothing causal has the phase of an advance',
        remedy:
          'use `approximate eligibility`, which delays a trace at the synapse instead, or a low-pass I(tau)',
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

/** What stands in place of an adjoint word, with a constant factor. */
interface Replaced {
  readonly word: Word
  readonly gain: Expr
}

/** Changes the adjoint words beside a slope and under a weight; what a function is taken of runs forward and stays. */
function inside(e: Expr, change: (word: Word, arg: Expr) => Replaced): Expr {
  if (!someWord(e, isAdjoint)) return e
  const go = (x: Expr): Expr => inside(x, change)
  if (e.kind === 'op') {
    const { word, gain } = isAdjoint(e.word, e.arg) ? change(e.word, e.arg) : { word: e.word, gain: ONE }
    return mul([gain, op(word, go(e.arg))])
  }
  if (e.kind === 'add') return add(e.terms.map(go))
  if (e.kind !== 'mul') return e
  const [factors, bound] = openSum(e)
  return closeSum(factors.map(go), bound)
}

/**
 * The causal (generalized latent equilibrium) form e = A R⁻¹ q: A† e = R† q has the phase of A R⁻¹ at every frequency where A
 * is one word, and A as a whole is taken where it is a sum (docs/mathematics.md). With `filter`, fast low-passes make it proper;
 * `at` a frequency each replaced word has the gain of the exact one there.
 */
export function approximateCausal(
  condition: Condition,
  approximation: Extract<Approximation, { kind: 'causal' }>,
): readonly SolvedTerm[] {
  const { at } = approximation
  const causal = (word: Word, arg: Expr): Replaced => causalWord(word, arg, approximation)
  const forward = condition.own.map(forwardTerm)
  const ownGain = at ? pow(squaredGain(forward, at), -1) : ONE
  const replaced = condition.drives.flatMap((drive) =>
    forward.map((own) => {
      const arg = inside(drive.arg, causal)
      const word = reduceWord([...own.word, ...drive.word.map(causalFactor)])
      const gain = at ? [ownGain, lostGain(drive.word, at)] : []
      return { word: proper(word, arg, approximation), coefficient: mul([...gain, own.coefficient]), arg }
    }),
  )
  return gather(replaced)
}

/** What stands in place of one adjoint word. */
const causalWord = (
  word: Word,
  arg: Expr,
  approximation: Extract<Approximation, { kind: 'causal' }>,
): Replaced => ({
  word: proper(reduceWord(word.map(causalFactor)), arg, approximation),
  gain: approximation.at ? lostGain(word, approximation.at) : ONE,
})

type OwnTerm = Condition['own'][number]

/** A from A†. */
function forwardTerm({ word, coefficient }: OwnTerm): OwnTerm {
  const forward = adjoint(word)
  return { word: forward.word, coefficient: forward.sign < 0 ? neg(coefficient) : coefficient }
}

/** Each replaced (1 − τs)^p has lost |1 + iωτ|^2p of its gain; what is kept has lost nothing (docs/mathematics.md). */
const lostGain = (word: Word, omega: Expr): Expr =>
  squaredOfWord(
    word.filter((f) => f.reversed),
    omega,
  )

/** |Π (1 ± iωτ)^p|² = Π (1 + ω²τ²)^p; a delay has gain 1. */
const squaredOfWord = (word: Word, omega: Expr): Expr =>
  mul(
    word.map((f) => {
      if (f.op === 'S') return ONE
      if (f.op === 'dt') return pow(omega, 2 * f.power)
      return pow(onePlus(omega, f.tau ?? ZERO), f.power)
    }),
  )

const onePlus = (omega: Expr, tau: Expr): Expr => add([ONE, mul([pow(omega, 2), pow(tau, 2)])])

/** |Σ c word(iω)|². */
function squaredGain(terms: readonly OwnTerm[], omega: Expr): Expr {
  const [only, ...more] = terms
  if (only && more.length === 0) return mul([pow(only.coefficient, 2), squaredOfWord(only.word, omega)])
  const values = terms.map(({ word, coefficient }) =>
    complexOf(word, omega).map((part) => mul([coefficient, part])),
  )
  const [re, im] = [0, 1].map((n) => add(values.map((v) => v[n] ?? ZERO)))
  return add([pow(re ?? ZERO, 2), pow(im ?? ZERO, 2)])
}

/** Real and imaginary part of a word at s = iω. */
function complexOf(word: Word, omega: Expr): readonly [Expr, Expr] {
  let value: readonly [Expr, Expr] = [ONE, ZERO]
  const times = ([a, b]: readonly [Expr, Expr]): void => {
    const [re, im] = value
    value = [add([mul([re, a]), neg(mul([im, b]))]), add([mul([re, b]), mul([im, a])])]
  }
  for (const f of word) {
    const turn = mul([omega, f.tau ?? ONE])
    const signed = f.reversed ? neg(turn) : turn
    for (let n = 0; n < Math.abs(f.power); n++) {
      if (f.op === 'S') {
        const sign = f.power < 0 ? ONE : num(-1)
        times([map('cos', 0, turn), mul([sign, map('sin', 0, signed)])])
      } else if (f.op === 'dt') times(f.power > 0 ? [ZERO, omega] : [ZERO, neg(pow(omega, -1))])
      else if (f.power > 0) times([ONE, signed])
      else {
        const size = pow(onePlus(omega, f.tau ?? ZERO), -1)
        times([size, neg(mul([signed, size]))])
      }
    }
  }
  return value
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

/** The statement as it would have to stand: a filter of one time step is the fastest that runs. */
export function withFilter({ source, simulate, timeUnit }: Model, { start, end }: Span): string {
  const constant = `${simulate.dt ?? 0.1}${timeUnit === undefined ? '' : ` ${timeUnit}`}`
  return `write \`${source.text.slice(start, end)} filter ${constant}\` in its place`
}

const withoutAdvance = (word: Word): Word => word.filter((f) => !(f.op === 'S' && isAnticausalFactor(f)))

/** An argument of a solved error as it runs: the adjoints in it made causal, or dropped where nothing says how. */
export function runningArgument(
  arg: Expr,
  approximation: Extract<Approximation, { kind: 'causal' }> | undefined,
): Expr {
  if (!approximation) return inside(arg, atRest)
  return inside(arg, (word, of) => causalWord(withoutAdvance(word), of, approximation))
}

/** Without the advances that a delay leaves in the adjoint. */
export function withoutAdvances(condition: Condition): Condition {
  const drop = withoutAdvance
  const drives = condition.drives.map((t) => ({
    word: drop(t.word),
    arg: inside(t.arg, (word) => ({ word: drop(word), gain: ONE })),
  }))
  return { own: condition.own, drives }
}

/** What is left of an operator for signals that do not change: D, I and delays are 1, a derivative is 0. */
const atRest = (word: Word): Replaced => {
  if (word.some((f) => f.op === 'dt' && f.power < 0))
    throw withoutRest('an integral over time grows without bound')
  return { word: [], gain: word.some((f) => f.op === 'dt') ? ZERO : ONE }
}

const withoutRest = (message: string): ModelError =>
  new ModelError([
    problem('E3001', {
      message: `at rest ${message}, so that there is no instantaneous error`,
      remedy: 'use `approximate causal`, which keeps the operators, or add a term in the state itself',
    }),
  ])

/** All operators at rest: Σ c_k e follows its drive at once, c_k the error's own terms. */
export function approximateInstantaneous(condition: Condition): readonly SolvedTerm[] {
  const own = add(condition.own.map(({ word, coefficient }) => mul([coefficient, atRest(word).gain])))
  if (isNum(own, 0)) throw withoutRest('nothing of the error itself is left')
  const drives = condition.drives.map((t) => ({
    word: [],
    coefficient: mul([pow(own, -1), atRest(t.word).gain]),
    arg: inside(t.arg, atRest),
  }))
  return gather(drives)
}
