/** @file Methods that are no Runge–Kutta methods: exponential Euler, Störmer–Verlet. */
import { add, isNum, map, mul, neg, num, ONE, recip, sym } from '../../../expr/build.js'
import type { Expr, Index } from '../../../expr/expr.js'
import type { StateVariable } from '../../../realize/realization.js'
import * as L from '../../build.js'
import type { Statement, Value } from '../../program.js'
import { type Assignment, elementwise } from '../elementwise.js'
import { endsOf, scopeAt } from '../ends.js'
import { indexOf, kindOf, type Network, partsOf } from '../network.js'
import { valueAt } from '../scalar.js'
import { elementOf } from '../synapses.js'
import { gated, kept, ofTwo, type Stepped } from './rungeKutta.js'
import { beside, overAll, stateId, type Variable } from './variables.js'

const own = (v: StateVariable, indices: readonly Index[]): Expr =>
  sym(v.kind === 'state' ? 'state' : 'let', v.name, indices)

/** ẋ = −a x + …: x ← x + ẋ (1 − e^{−a dt})/a, exact in the decay; plain Euler where nothing decays. */
function exponentialStep(v: StateVariable, indices: readonly Index[], dt: number): Expr {
  const rate = sym('let', v.rate, indices)
  const { leak } = v
  if (!leak || isNum(leak, 0)) return add([own(v, indices), mul([num(dt), rate])])
  const lost = add([ONE, neg(map('exp', 0, mul([num(-dt), leak])))])
  return add([own(v, indices), mul([rate, lost, recip(leak)])])
}

export function exponentialEuler(s: Stepped, dt: number, functions: Set<string>): readonly Statement[] {
  const { network, variables } = s
  return [
    ...s.at(L.constant(0)),
    ...s.evaluate(0),
    ...[...network.own, ...network.inputs.flatMap(partsOf)].flatMap((p) => {
      const list = variables.flatMap(({ state, id }): readonly Assignment[] =>
        state?.p.name === p.name && !state.synapses && kindOf(state.p) === kindOf(p)
          ? [
              {
                name: 'next',
                buffer: id,
                value: exponentialStep(state.variable, [state.variable.index], dt),
                commit: true,
              },
            ]
          : [],
      )
      return list.length === 0
        ? []
        : elementwise(list, { network, population: p, index: indexOf(p), functions })
    }),
    ...variables.flatMap((v) => exponentialTraces(network, v, dt, functions)),
    ...variables.filter((v) => !v.state).map((v) => plain(v, L.constant(dt))),
  ]
}

function exponentialTraces(
  network: Network,
  { id, state }: Variable,
  dt: number,
  functions: Set<string>,
): readonly Statement[] {
  if (!state?.synapses) return []
  const ends = endsOf(network, state.synapses)
  const scope = scopeAt(network, ends, ['i', 'j'], functions)
  const { at, loops } = elementOf(ends)
  const next = valueAt(exponentialStep(state.variable, [ends.row, ends.column], dt), scope)
  return [L.loop('b', 'batch', [...scope.prelude, ...loops([L.store(id, at, next)])])]
}

/** x ← x + h ẋ. */
export const plain = (v: Variable, h: Value): Statement =>
  gated(
    v,
    overAll(v.shape, (at) => {
      const rate = L.load(v.rate, at)
      const moved = L.mul(h, v.factor === undefined ? rate : L.mul(v.factor, rate))
      return [L.store(v.id, at, kept(v, L.add(L.load(v.id, at), moved)))]
    }),
  )

/**
 * Half a kick, a drift, half a kick with the acceleration at the new place. Parameters with a plain rate move half a step before and
 * half a step after, so that the whole stays symmetric and of order 2.
 */
export function stormerVerlet(s: Stepped, dt: number): readonly Statement[] {
  const of = (law: StateVariable['law']): readonly Variable[] =>
    s.variables.filter((v) => v.state?.variable.law === law)
  const kick = of('velocity').map((v) => plain(v, L.constant(dt / 2)))
  const learned = s.variables.filter((v) => !v.state)
  const learn = (n: number): readonly Statement[] => heunStep(s, learned, dt / 2, n)
  const anew = (n: number): readonly Statement[] => (learned.length > 0 ? s.evaluate(n) : [])
  const { first, mean } = ofTwo(s)
  return [
    ...s.at(L.constant(0)),
    ...s.evaluate(0),
    ...first,
    ...learn(0),
    ...anew(0),
    ...kick,
    ...of('position').map((v) => plain(v, L.constant(dt))),
    ...s.at(L.constant(1)),
    ...s.evaluate(1),
    ...kick,
    ...anew(1),
    ...learn(1),
    ...anew(1),
    ...mean,
  ]
}

/** Parameters alone, states held, from an instant that has been evaluated. */
function heunStep(s: Stepped, learned: readonly Variable[], h: number, n: number): readonly Statement[] {
  if (learned.length === 0) return []
  const { network } = s
  const base = (v: Variable): string => beside(network, v, 'base')
  const first = (v: Variable): string => beside(network, v, 'k1')
  return [
    ...learned.flatMap((v) => [
      overAll(v.shape, (at) => [
        L.store(base(v), at, L.load(v.id, at)),
        L.store(first(v), at, L.load(v.rate, at)),
      ]),
      plain(v, L.constant(h)),
    ]),
    ...s.evaluate(n),
    ...learned.flatMap((v) => [
      overAll(v.shape, (at) => [
        L.store(v.id, at, L.load(base(v), at)),
        L.store(v.rate, at, L.mul(L.constant(0.5), L.add(L.load(v.rate, at), L.load(first(v), at)))),
      ]),
      plain(v, L.constant(h)),
    ]),
  ]
}

/** Buffers that hold velocities, which a force must not read. */
export const velocityLeaves = (network: Network, states: readonly StateVariable[]): ReadonlySet<string> =>
  new Set(network.own.flatMap((p) => states.filter((v) => v.law === 'velocity').map((v) => stateId(v, p))))
