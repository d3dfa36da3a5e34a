/** @file What the exact gradient is of: the cost along the free trajectory; what has none is refused with the reason. */
import { reject } from '../../base/reject.js'
import type { DerivationCore } from '../../derive/derivation.js'
import { children } from '../../expr/build.js'
import type { Expr, Sym } from '../../expr/expr.js'
import type { Method } from '../methods/method.js'
import type { Buffer, Program } from '../program.js'
import { COST } from './free.js'
import { type Transposed, transposed } from './transposed.js'

/** Refuses models and methods without an exact gradient. */
export function refuseObjective({ model, cost }: DerivationCore, method: Method): void {
  if (cost === undefined) {
    reject('E6020', {
      message: `the model '${model.title}' has no cost, and an exact gradient is that of a cost`,
      remedy: 'declare one, as in `cost C = 1/2 |y - r|^2`',
    })
  }
  if (method.kind === 'Runge-Kutta' && method.embedded) {
    reject('E6020', {
      message: `'${method.name}' adapts its steps to the solution: the gradient of what it computes is that of another sequence of steps`,
      expected: 'a method with steps of one length',
      remedy: 'choose `method = rk4`, in `simulate` or as an option of `compile`',
    })
  }
}

const isCostName = (core: DerivationCore, e: Expr): e is Sym =>
  e.kind === 'sym' && e.role === 'let' && core.model.costs.has(e.name)

const holdsCost = (core: DerivationCore, e: Expr): boolean =>
  isCostName(core, e) || children(e).some((c) => holdsCost(core, c))

/** Whether every term of a cost is absent where there is no target. */
const isTargeted = (e: Expr): boolean => {
  if (e.kind === 'add') return e.terms.every(isTargeted)
  if (e.kind === 'mul') return e.factors.some(isTargeted)
  return e.kind === 'sym' && (e.role === 'target' || e.role === 'given')
}

/** Scalars that carry the cost into an energy, where it would move the states without any target. */
export function nudgingOf(core: DerivationCore): readonly string[] {
  const { model, cost } = core
  if (cost === undefined || isTargeted(cost)) return []
  return [...model.energies.values()].flatMap(({ name, body }) => {
    const terms = body.kind === 'add' ? body.terms : [body]
    return terms
      .filter((t) => holdsCost(core, t))
      .map((t) => {
        const factors = t.kind === 'mul' ? t.factors : [t]
        const strength = factors.find(
          (f): f is Sym => f.kind === 'sym' && f.role === 'constant' && f.indices.length === 0,
        )
        if (strength) return strength.name
        const [first] = model.costs.keys()
        return reject('E6020', {
          message: `a term of the cost '${first}' without a target moves the states by way of the energy '${name}', so that there is no trajectory free of it`,
          remedy: `multiply the cost by a constant in '${name}', as in \`beta ${first}\``,
        })
      })
  })
}

/** What a gradient is taken in: weights, biases and constants that users know and may change. */
export const isDifferentiated = ({ role, name, fixed }: Buffer): boolean =>
  name !== undefined && !fixed && (role === 'parameter' || role === 'constant')

/** Forward and reverse of the free step, with dt C entering after each. */
export const discreteGradient = (free: Program): Transposed =>
  transposed(free, { from: learnable(free), seeds: new Map([[COST, free.dt]]) })

/** Buffers of a program that are zero along the free trajectory. */
export function silentIn(core: DerivationCore, { buffers }: Program): readonly string[] {
  const silent = nudgingOf(core)
  return buffers
    .filter(({ name, role }) => role === 'constant' && silent.includes((name ?? '').replace(/\[.*/, '')))
    .map(({ id }) => id)
}

export const learnable = ({ buffers }: Program): ReadonlySet<string> =>
  new Set(buffers.filter(isDifferentiated).map(({ id }) => id))
