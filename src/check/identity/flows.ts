/** @file Rules of states that flow down an energy: predictive coding, and the contrast of two phases. */
import { add, mul, neg, sym, ZERO } from '../../expr/build.js'
import type { Expr } from '../../expr/expr.js'
import { symbols } from '../../expr/substitute.js'
import type { Derivation } from '../../pipeline.js'
import { changeIn } from '../costate/change.js'
import { carriedOff } from '../costate/parts.js'
import type { Theory } from '../costate/theory.js'
import { type FlowForm, learned } from './form.js'
import { isName, moved, NONE, outerOf, ownSlope, product } from './outer.js'
import type { Pair } from './pair.js'

/** ∂E/∂u through the costs that the energy holds. */
function costSlope(
  { energy, state, indices }: FlowForm,
  { model }: Derivation,
  { definitions }: Theory,
): Expr {
  const whole = definitions.get(energy)?.body ?? ZERO
  return add(
    [...model.costs.keys()].map((name) => {
      const cost = definitions.get(name)?.body ?? ZERO
      const weight = carriedOff(changeIn(whole, { name, definitions, fixed: NONE }), [])
      const slope = carriedOff(changeIn(cost, { name: state, definitions, fixed: NONE }), indices)
      return mul([weight, slope])
    }),
  )
}

/** τ u̇ = −e + φ′ ⊙ W′ e − ∂C/∂u and plasticity e r′, where e = κ (u − W r − b). */
export function predictiveCoding(
  form: FlowForm,
  derivation: Derivation,
  theory: Theory,
): readonly Pair[] | string {
  const { state, indices, law } = form
  const { definitions, indicesOf } = theory
  const [i = 'i'] = indices
  const rules = learned(derivation)
    .filter((p) => p.contrast === undefined)
    .map((p) => outerOf(p.parameter, p.gradient, indicesOf(p.parameter)))
  const error = rules[0]?.post
  if (!error) return 'no weight learns by the slope of the energy'
  const definition = isName(error) ? definitions.get(error.name) : undefined
  if (!isName(error) || !definition || rules.some((r) => r.post !== error))
    return 'plasticity is no product of a mismatch and a rate'
  const body = moved(definition.body, i)
  const precision = ownSlope(body, form, definitions)
  const biases = [...symbols(body)].filter((s) => s.role === 'bias')
  const back = rules.map((r) =>
    mul([ownSlope(moved(r.pre, i), form, definitions), product(r, error, i, true)]),
  )
  const predicted = rules.map((r) => product(r, r.pre, i, false))
  const mismatch = add([sym('state', state, indices), ...[...predicted, ...biases].map(neg)])
  return [
    {
      of: `ddt(${state})`,
      indices,
      model: law.right,
      rule: add([neg(error), ...back, neg(costSlope(form, derivation, theory))]),
    },
    { of: error.name, indices, model: body, rule: mul([precision, mismatch]) },
    ...rules.map((r) => ({
      of: r.weight,
      indices: r.indices,
      model: r.gradient,
      rule: mul([r.post, r.pre]),
    })),
  ]
}

/** τ u̇ = −u + φ′ ⊙ (c (W + W′) r + b) − ∂C/∂u, and a contrast of c r r′ and of r. */
export function equilibriumPropagation(
  form: FlowForm,
  derivation: Derivation,
  theory: Theory,
): readonly Pair[] | string {
  const { state, indices, law } = form
  const { definitions, indicesOf } = theory
  const [i = 'i'] = indices
  const { core, model } = derivation
  const contrasts = core.plasticity.filter((p) => p.contrast !== undefined)
  if (contrasts.length === 0) return 'no rule is a contrast of two phases'
  const rates = contrasts
    .filter((p) => model.symbols.get(p.parameter)?.role === 'weight')
    .map((p) => outerOf(p.parameter, p.gradient, indicesOf(p.parameter)))
    .filter((r) => moved(r.post, i) === moved(r.pre, i))
  const [first] = rates
  if (!first) return 'no contrast is of a product of two rates'
  const rate = moved(first.pre, i)
  const biases = contrasts.filter((p) => model.symbols.get(p.parameter)?.role === 'bias')
  const drives = [
    ...rates.flatMap((r) =>
      [false, true].map((transposed) => mul([r.scale, product(r, rate, i, transposed)])),
    ),
    ...biases.map((p) => sym('bias', p.parameter, indices)),
  ]
  const slope = ownSlope(rate, form, definitions)
  const rule = add([
    neg(sym('state', state, indices)),
    mul([slope, add(drives)]),
    neg(costSlope(form, derivation, theory)),
  ])
  return [
    { of: `ddt(${state})`, indices, model: law.right, rule },
    ...rates.map((r) => ({
      of: r.weight,
      indices: r.indices,
      model: r.gradient,
      rule: mul([r.scale, moved(rate, r.indices[0] ?? i), moved(rate, r.indices[1] ?? i)]),
    })),
    ...biases.map((p) => ({ of: p.parameter, indices, model: p.gradient, rule: rate })),
  ]
}
