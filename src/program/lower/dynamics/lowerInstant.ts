/** @file Dynamics → the evaluation of one instant: rates of change and cost as functions of states and data, its loops solved. */
import { ModelError, problem } from '../../../base/diagnostic.js'
import { symbols } from '../../../expr/substitute.js'
import type { Dynamics } from '../../../realize/dynamics.js'
import { DATA, rateLeaf } from '../../../realize/realization.js'
import * as L from '../../build.js'
import { EULER } from '../../methods/euler.js'
import type { Extent, Program } from '../../program.js'
import { costs } from '../cost.js'
import type { LowerOptions } from '../network.js'
import { longest } from '../rings.js'
import { assemble, type Prepared, prepare } from './lowerDynamics.js'
import { traceVariables } from './synapses.js'
import { stateVariables } from './variables.js'

/** A state that moves, and the buffer of its rate of change. */
export interface MovingState {
  readonly id: string
  readonly name: string
  readonly rate: string
  readonly shape: readonly Extent[]
}

export interface InstantProgram {
  readonly program: Program
  readonly states: readonly MovingState[]
}

export function lowerInstant(dynamics: Dynamics, options: LowerOptions): InstantProgram {
  refuseInputMemory(dynamics)
  const prepared = prepare(dynamics, { ...options, method: EULER, coupling: { kind: 'solved' } })
  const { network, functions, instant, inputs } = prepared
  refuseDelays(prepared)
  const statements = [
    ...inputs.before,
    L.perform(instant.procedures.at(-1)?.name ?? 'instant'),
    ...costs(network, functions),
  ]
  const program = assemble(prepared, { ...instant, statements })
  const names = new Map(program.buffers.map((b) => [b.id, b.name ?? b.id]))
  const moving = [...stateVariables(network, dynamics), ...traceVariables(network, dynamics)]
  const states = moving.map(({ id, rate, shape }) => ({
    id,
    rate,
    shape,
    name: names.get(id) ?? id,
  }))
  return { program, states }
}

/** Low-passes and differences of data are states that the data move alone. */
function refuseInputMemory({ inputs, derivation: { model } }: Dynamics): void {
  const keeps = inputs.find(({ signals }) =>
    signals.some((s) => s.filters.length > 0 || [...symbols(s.body)].some((x) => x.name === rateLeaf(DATA))),
  )
  if (!keeps) return
  throw new ModelError(
    [
      problem('E6020', {
        message: `the input '${keeps.population}' is low-passed or differentiated before its weight: its memory is no state of the costate equation`,
        remedy: "take the gradient `by: 'discrete'`, which goes through it",
      }),
    ],
    model.source,
  )
}

/** The costate of a delay reads the future: its equation is no differential equation. */
function refuseDelays({ graph, network }: Prepared): void {
  const late = graph.nodes.find((n) => n.kind !== 'product' && n.lags && longest(n.lags) > 0)
  if (!late) return
  throw new ModelError(
    [
      problem('E6020', {
        message: `a delay in '${late.p.name}' makes the costate equation read what is later by as much, which is not yet supported`,
        remedy: "take the gradient `by: 'discrete'`, which goes through it",
      }),
    ],
    network.model.source,
  )
}
