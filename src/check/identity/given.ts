/** @file Networks whose equations are all given, and whose weights learn by a law e r′: what a known rule says of their error. */
import { add, isNum, mul, neg, recip, sym } from '../../expr/build.js'
import type { Expr, Sym } from '../../expr/expr.js'
import type { Derivation } from '../../pipeline.js'
import { leavesOf } from '../action.js'
import { changeIn } from '../costate/change.js'
import { carriedOff } from '../costate/parts.js'
import type { Theory } from '../costate/theory.js'
import { type GivenForm, learned } from './form.js'
import { isName, moved, NONE, type Outer, outerOf, ownSlope, product } from './outer.js'
import type { Pair } from './pair.js'

/** −∂C/∂u of all costs together. */
function downhill({ state, indices }: GivenForm, { model }: Derivation, { definitions }: Theory): Expr {
  return neg(
    add(
      [...model.costs.keys()].flatMap((name) => {
        const body = definitions.get(name)?.body
        return body ? [carriedOff(changeIn(body, { name: state, definitions, fixed: NONE }), indices)] : []
      }),
    ),
  )
}

/** τ u̇ = −u + W r + b, an error e = φ′ ⊙ (W′ e or B e) − ∂C/∂u, and laws e r′. */
export function givenError(
  form: GivenForm,
  derivation: Derivation,
  theory: Theory,
  back: 'transposed' | 'own',
): readonly Pair[] | string {
  const { state, indices, law } = form
  const { definitions, indicesOf } = theory
  const { model } = derivation
  const [i = 'i'] = indices
  const rules = learned(derivation)
    .filter((p) => p.given && p.contrast === undefined)
    .map((p) => outerOf(p.parameter, p.gradient, indicesOf(p.parameter)))
  const error = rules[0]?.post
  const definition = error && isName(error) ? definitions.get(error.name) : undefined
  if (!error || !isName(error) || !definition || rules.some((r) => r.post !== error))
    return 'no law of a weight is a product of one named error and a rate'
  if (model.costs.size === 0) return 'the model has no cost'
  const body = moved(definition.body, i)
  const own = new Set(rules.map((r) => r.weight))
  const others = readBy(body, theory)
    .filter((s) => s.role === 'weight' && !own.has(s.name))
    .map((s) => s.name)
  const [feedback] = others
  if (back === 'own' && (feedback === undefined || others.length > 1))
    return 'errors return through no weight of their own'
  const returned = (r: Outer): Expr => {
    if (back === 'transposed' || feedback === undefined) return product(r, error, i, true)
    return product({ ...r, weight: feedback, indices: indicesOf(feedback) }, error, i, false)
  }
  const slope = (r: Outer): Expr => ownSlope(moved(r.pre, i), { state, indices }, definitions)
  // weights of one rate hand down one sum of their own feedback
  const returning = back === 'own' ? rules.slice(0, 1) : rules
  const predicted = rules.map((r) => product(r, r.pre, i, false))
  const biases = readBy(law.right, theory)
    .filter((s) => s.role === 'bias')
    .map((s) => sym('bias', s.name, indices))
  const leak = neg(ownSlope(law.right, form, definitions))
  if (isNum(leak, 0)) return 'the neurons do not leak'
  return [
    {
      of: `ddt(${state})`,
      indices,
      model: mul([recip(leak), law.right]),
      rule: add([neg(sym('state', state, indices)), ...predicted, ...biases]),
    },
    {
      of: error.name,
      indices,
      model: body,
      rule: add([...returning.map((r) => mul([slope(r), returned(r)])), downhill(form, derivation, theory)]),
    },
    ...rules.map((r) => ({
      of: r.weight,
      indices: r.indices,
      model: r.gradient,
      rule: mul([r.post, r.pre]),
    })),
  ]
}

/** Names that a term reads, through definitions, too. */
const readBy = (e: Expr, { definitions }: Theory): readonly Sym[] => leavesOf([e], definitions)
