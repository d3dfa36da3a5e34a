/** @file What a method advances: states per sample and neuron, and parameters whose rule is a differential equation. */
import type { Connection, Population } from '../../../model/model.js'
import { weightShape } from '../../../model/values.js'
import type { Dynamics } from '../../../realize/dynamics.js'
import type { Learning, StateVariable } from '../../../realize/realization.js'
import * as L from '../../build.js'
import type { Extent, Place, Role, Statement, Value } from '../../program.js'
import { hasKind, idOf, kindsOf, type Network, population, publicName, sizeOf } from '../network.js'
import { leafId } from '../scalar.js'
import { rangeOf, rateOf } from '../update.js'

/** A buffer that is advanced by a rate of change. */
export interface Variable {
  readonly id: string
  /** Buffer of its rate of change, without the factor. */
  readonly rate: string
  readonly shape: readonly Extent[]
  /** The learning rate, for a parameter. */
  readonly factor?: Value
  /** Bounds of a parameter, applied after the step. */
  readonly range?: { readonly lower?: number; readonly upper?: number }
  readonly state?: {
    readonly variable: StateVariable
    readonly p: Population
    /** Of every synapse of this block, in which p comes after. */
    readonly synapses?: Connection
  }
}

/** A block of parameters with a rule, whatever carries it out. */
export interface LearnedBlock {
  readonly learning: Learning
  readonly id: string
  readonly shape: readonly number[]
  readonly p: Population
}

export const stateId = (v: StateVariable, p: Population): string =>
  v.kind === 'state' ? idOf(v.name, p.name) : leafId(v.name, p)

export function stateVariables(network: Network, dynamics: Dynamics): readonly Variable[] {
  return network.own.flatMap((p) =>
    dynamics.states
      .filter((v) => hasKind(p, v.index))
      .map((variable) => ({
        id: stateId(variable, p),
        rate: leafId(variable.rate, p),
        shape: ['batch', sizeOf(p)] as const,
        state: { variable, p },
      })),
  )
}

/** Every block that a rule changes. */
export function learnedBlocks(network: Network): readonly LearnedBlock[] {
  return network.realization.learning.flatMap((learning) => {
    const { parameter } = learning.rule
    if (learning.indices.length === 2) {
      const [post] = kindsOf(network, parameter)
      return network.model.connections
        .filter((c) => c.weight === parameter && !c.options.fixed)
        .map((c) => {
          const p = population(network, c.post, post)
          return { learning, id: idOf(parameter, c.post, c.pre), shape: weightShape(network.model, c), p }
        })
    }
    return network.own
      .filter((p) => hasKind(p, learning.indices[0]))
      .map((p) => ({ learning, id: idOf(parameter, p.name), shape: [sizeOf(p)], p }))
  })
}

/** Parameters that are integrated with the states: their rule has no optimizer. */
export const parameterVariables = (
  network: Network,
  blocks: readonly LearnedBlock[],
  functions: Set<string>,
): readonly Variable[] =>
  blocks
    .filter(({ learning: { rule } }) => !rule.optimizer && !rule.every && !rule.bptt && !rule.contrast)
    .map(({ learning, id, shape, p }) => ({
      id,
      rate: `grad_${id}`,
      shape,
      factor: rateOf(network, learning, p, functions),
      range: rangeOf(network, learning.rule.parameter),
    }))

/** A buffer beside a variable, of its shape: `base_u_h`, `k2_u_h`. */
export function beside(
  network: Network,
  v: Pick<Variable, 'id' | 'shape'>,
  prefix: string,
  role: Role = 'signal',
): string {
  const id = `${prefix}_${v.id}`
  network.buffers.ensure(id, role, v.shape, { about: `${prefix} of ${v.id}` })
  return id
}

/** A loop over all elements of a shape, with the place of each. */
export function overAll(shape: readonly Extent[], body: (at: Place) => readonly Statement[]): Statement {
  const [first, second = 1] = shape
  if (first === 'batch') {
    const size = Number(second)
    return L.loop('b', 'batch', [L.loop('i', size, body(L.place({ b: size, i: 1 })))])
  }
  const size = shape.reduce<number>((n, d) => n * Number(d), 1)
  return L.loop('i', size, body(L.place({ i: 1 })))
}

/** Declares what the dynamics hold beside the buffers of every network: low-passes, velocities, guesses. */
export function declareStates(network: Network, dynamics: Dynamics): void {
  for (const p of network.own) {
    for (const v of dynamics.states) {
      if (v.kind === 'state' || !hasKind(p, v.index)) continue
      network.buffers.ensure(stateId(v, p), 'state', ['batch', sizeOf(p)], {
        name: publicName(v.shown, p.name),
        about: v.law === 'velocity' ? `velocity of ${p.name}` : `low-pass in ${p.name}`,
      })
    }
  }
}
