/**
 * @file Residual propagation: the state of the next step is where g = ∂E/∂u stands at e^{−dt/τ} times its value before, with the data of
 * this step in place of those of the last (docs/mathematics.md). Exact in the decay for any dt.
 */

import { ModelError, problem } from '../../../base/diagnostic.js'
import { fingerprint } from '../../../base/hash.js'
import { reject } from '../../../base/reject.js'
import { map, mul, num, recip } from '../../../expr/build.js'
import type { Dynamics } from '../../../realize/dynamics.js'
import type { Residuals } from '../../../realize/residual.js'
import * as L from '../../build.js'
import { scalarFunctions } from '../../functions/library.js'
import type { Buffer, Program, Statement, Value } from '../../program.js'
import { called, valuesIn } from '../../walk.js'
import { costs } from '../cost.js'
import { declare } from '../declare.js'
import { elementwise } from '../elementwise.js'
import { clocks, lateGradients } from '../learning.js'
import { indexOf, type Network, refuseNetwork, sizeOf } from '../network.js'
import { openNetwork } from '../openNetwork.js'
import { leafId } from '../scalar.js'
import { inputSteps } from '../signals.js'
import { update } from '../update.js'
import { closingOf } from '../window/sweep.js'
import { asRealization } from './asRealization.js'
import { evaluation, GUESS } from './evaluate.js'
import { graphOf } from './graph.js'
import { type DynamicsOptions, loopUnknowns, product } from './lowerDynamics.js'
import { solver, type Unknown } from './solve.js'
import { plain } from './special.js'
import { declareInstantSynapses } from './synapses.js'
import {
  beside,
  declareStates,
  learnedBlocks,
  overAll,
  parameterVariables,
  stateVariables,
} from './variables.js'

/** The step. */
export function lowerPropagation({ dynamics, constants }: Residuals, options: DynamicsOptions): Program {
  const { derivation } = dynamics
  const { model } = derivation
  refuseNetwork(model, options.batch)
  refuseKept(dynamics)
  const realization = asRealization(dynamics)
  const network = openNetwork(realization, options)
  declare(network)
  declareStates(network, dynamics)
  declareInstantSynapses(network, dynamics, false)
  const functions = new Set<string>()
  const graph = graphOf(network, dynamics, 1)
  for (const { signal, p } of graph.cut)
    network.buffers.ensure(leafId(GUESS + signal.name, p), 'stored', ['batch', sizeOf(p)])
  const loops = loopUnknowns(graph)
  const once = [...inputSteps(network, functions), ...evaluation(network, graph, functions)]
  const tolerance = options.precision === 'f64' ? 1e-12 : 1e-5
  const variables = stateVariables(network, dynamics)
  const goal = (v: (typeof variables)[number]): string => beside(network, v, 'goal')
  const next = (v: (typeof variables)[number]): string => beside(network, v, 'next')
  const unknowns = variables.map(
    (v): Unknown => ({ guess: v.id, value: next(v), part: { id: next(v), shape: v.shape } }),
  )
  const present = closingOf({ network, name: 'present', variables, loops, once, tolerance })
  const solving = solver({
    network,
    name: 'state',
    unknowns: [...unknowns, ...loops],
    evaluate: [
      ...once,
      ...variables.map((v) =>
        overAll(v.shape, (at) => [
          L.store(next(v), at, L.add(L.load(v.id, at), L.sub(L.load(goal(v), at), L.load(v.rate, at)))),
        ]),
      ),
    ],
    tolerance,
    isPolished: true,
  })
  const goals = network.own.flatMap((p) => {
    const list = variables.flatMap((v) => {
      if (v.state?.p !== p) return []
      const tau = constants.get(v.state.variable.name)
      const decay = map('exp', 0, tau ? mul([num(-options.dt), recip(tau)]) : num(0))
      const at = L.place({ b: sizeOf(p), i: 1 })
      return [{ name: 'goal', buffer: goal(v), value: decay, by: (x: Value) => L.mul(x, L.load(v.rate, at)) }]
    })
    return elementwise(list, { network, population: p, index: indexOf(p), functions })
  })
  const blocks = learnedBlocks(network)
  const memory = memoryOf(network)
  const step = [
    ...clocks(network),
    ...memory.begin,
    ...memory.past,
    L.perform('present'),
    ...goals,
    ...memory.now,
    L.perform('solve_state'),
    ...costs(network, functions),
    ...network.own.flatMap((p) => lateGradients(network, p, functions)),
    ...parameterVariables(network, blocks, functions).map((v) => plain(v, L.constant(options.dt))),
    ...blocks.flatMap(({ learning, id, shape, p }) =>
      learning.rule.optimizer || learning.rule.every
        ? update(
            network,
            learning,
            { id, at: L.place({ i: 1 }), loops: [{ variable: 'i', extent: product(shape) }], population: p },
            functions,
          )
        : [],
    ),
  ]
  const procedures = [...present, ...solving]
  const statements = [...procedures.flatMap((p) => p.body), ...step]
  return {
    name: model.title,
    precision: options.precision,
    batch: options.batch,
    ring: options.ring,
    dt: options.dt,
    buffers: network.buffers.list,
    functions: scalarFunctions(
      new Set([...functions, ...called(statements.flatMap(valuesIn))]),
      options.precision,
    ),
    procedures,
    step,
    equations: derivation.equations.filter((e) => e.runs).map((e) => ({ id: e.id, text: e.text })),
    hash: fingerprint(model.source.text),
  }
}

interface DataMemory {
  /** What has no past stands as it is now: the data of the first step, a target that was not given before. */
  readonly begin: readonly Statement[]
  /** Data of this step and of the step before change places. */
  readonly past: readonly Statement[]
  /** Data of this step are put back, and kept for the next. */
  readonly now: readonly Statement[]
}

function memoryOf({ buffers, options }: Network): DataMemory {
  const begun = buffers.ensure('begun', 'stored', [], { about: 'not zero after the first step' }).id
  const data = buffers.list.filter((b) => b.ring && b.role !== 'noise' && b.id !== 'learn')
  const once = L.place({})
  const zero = L.constant(0)
  const moves = data.map((buffer) => {
    const own = buffer.shape.filter((d) => d !== 'batch').reduce<number>((n, d) => n * Number(d), 1)
    const isSampled = buffer.shape[0] === 'batch'
    const held = buffers.ensure(`before_${buffer.id}`, 'stored', buffer.shape, {
      about: `${buffer.about ?? buffer.id} in the step before`,
    }).id
    const slot = isSampled ? L.place({ slot: options.batch * own, b: own, i: 1 }) : L.place({ slot: 1 })
    const at = isSampled ? L.place({ b: own, i: 1 }) : once
    const all = (body: readonly Statement[]): readonly Statement[] =>
      isSampled ? [L.loop('b', 'batch', [L.loop('i', own, body)])] : body
    return { buffer, held, slot, at, all, local: `now_${buffer.id}` }
  })
  const flagOf = (buffer: Buffer): (typeof moves)[number] | undefined =>
    moves.find((m) => m.buffer.id === `given_${buffer.id}`)
  const targets = moves.filter((m) => m.buffer.role === 'target')
  const keep = ({ held, at, slot, buffer, all }: (typeof moves)[number]): readonly Statement[] =>
    all([L.store(held, at, L.load(buffer.id, slot))])
  return {
    begin: [
      L.when(L.load(begun, once), '==', zero, moves.flatMap(keep)),
      ...targets.flatMap((m) => {
        const flag = flagOf(m.buffer)
        if (!flag) return []
        const [now, then] = [L.load(flag.buffer.id, flag.slot), L.load(flag.held, flag.at)]
        return [L.when(now, '!=', then, [...keep(m), ...keep(flag)])]
      }),
      L.store(begun, once, L.constant(1)),
    ],
    past: moves.flatMap(({ buffer, held, slot, at, all, local }) =>
      all([
        L.define(local, L.load(buffer.id, slot)),
        L.store(buffer.id, slot, L.load(held, at)),
        L.store(held, at, L.local(local)),
      ]),
    ),
    now: moves.flatMap(({ buffer, held, slot, at, all }) =>
      all([L.store(buffer.id, slot, L.load(held, at))]),
    ),
  }
}

/** A state that is solved for has no stages for a delay to be read at; phases are those of the other methods. */
function refuseKept({ derivation, signals, synaptic, inputs, learning, ...d }: Dynamics): void {
  const late =
    [...signals, ...synaptic].some((s) => s.delay) ||
    inputs.some((x) => x.signals.some((s) => s.filters.some((f) => f.kind === 'delay')))
  const phased = learning.some(({ rule }) => rule.contrast)
  const passed = [...d.states, ...d.traces].some((v) => v.kind === 'let')
  if (!late && !phased && !passed) return
  const what = late ? 'delays' : phased ? 'the phases of a contrast' : 'low-passes'
  throw new ModelError(
    [
      problem('E4006', {
        message: `${what} beside steps that propagate a residual are not supported`,
        remedy: 'choose `method = implicit_midpoint`, or rk4',
      }),
    ],
    derivation.model.source,
  )
}

/** A step that solves for a state, and not for a slope, has no transpose yet. */
export const refusePropagated = (): never =>
  reject('E6020', {
    message: 'steps that propagate a residual have no exact gradient in this version',
    remedy: 'choose `method = implicit_midpoint`, or rk4',
  })
