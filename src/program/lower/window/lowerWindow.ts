/** @file Dynamics that read the future → Program: a step in phases, for sweeps over a window (docs/mathematics.md). */
import { fingerprint } from '../../../base/hash.js'
import type { Dynamics } from '../../../realize/dynamics.js'
import * as L from '../../build.js'
import { scalarFunctions } from '../../functions/library.js'
import type { Implicit, RungeKutta } from '../../methods/method.js'
import { PHASE, type Procedure, type Program, type Statement } from '../../program.js'
import { called, valuesIn } from '../../walk.js'
import { clamps } from '../clamp.js'
import { costs } from '../cost.js'
import { declare } from '../declare.js'
import { asRealization } from '../dynamics/asRealization.js'
import { evaluation, GUESS } from '../dynamics/evaluate.js'
import { graphOf } from '../dynamics/graph.js'
import { type DynamicsOptions, loopUnknowns, product } from '../dynamics/lowerDynamics.js'
import {
  beside,
  declareStates,
  learnedBlocks,
  overAll,
  stateVariables,
  type Variable,
} from '../dynamics/variables.js'
import { clocks, lateGradients } from '../learning.js'
import { feeding, hasKind, type Network, refuseNetwork, sizeOf } from '../network.js'
import { openNetwork } from '../openNetwork.js'
import { leafId } from '../scalar.js'
import { dataBuffers, declareTargetRates, inputSteps, targetSteps } from '../signals.js'
import { update } from '../update.js'
import { type Half, type Halves, halvesOf } from './halves.js'
import { partnerOf } from './partner.js'
import { refuseWindow, sweptMethod } from './refuse.js'
import { closingOf, type SweptHalf, sweptStep } from './sweep.js'
import { keep, packOf, recall, type Strip } from './tape.js'

/** Options with a method that has a partner, and the length of a window in time, where it is not the whole run. */
interface WindowOptions extends DynamicsOptions {
  readonly method: RungeKutta | Implicit
  readonly window?: number
}

const PHASE_AT = L.load('phase', L.place({}))
const GATHER = L.load('gather', L.place({}))
const during = (phase: number, body: readonly Statement[]): Statement =>
  L.when(PHASE_AT, '==', L.constant(phase), body)

/** The step of a boundary-value problem. Throws ModelError for what has none. */
export function lowerWindow(dynamics: Dynamics, given: DynamicsOptions): Program {
  const { derivation } = dynamics
  const { model } = derivation
  refuseNetwork(model, given.batch)
  refuseWindow(dynamics, given.dt)
  const { window } = model.simulate
  const method = sweptMethod(model, given.method, given.coupling)
  const options: WindowOptions = { ...given, method, ...(window === undefined ? {} : { window }) }
  const network = networkOf(dynamics, options)
  const halves = halvesOf(dynamics)
  const functions = new Set<string>()
  const swept = (name: string, half: Half): SweptHalf => {
    const part = { ...dynamics, ...half }
    const graph = graphOf(network, part, 1)
    for (const { signal, p } of graph.cut)
      network.buffers.ensure(leafId(GUESS + signal.name, p), 'stored', ['batch', sizeOf(p)])
    return {
      network,
      name,
      variables: stateVariables(network, part),
      loops: loopUnknowns(graph),
      once: evaluation(network, graph, functions),
      tolerance: options.precision === 'f64' ? 1e-12 : 1e-5,
    }
  }
  const ahead = swept('forward', halves.forward)
  const behind = swept('backward', halves.backward)
  const whole = swept('whole', dynamics)
  const { procedures, step } = phases({ network, halves, ahead, behind, whole, options, functions })
  const statements = [...procedures.flatMap((p) => p.body), ...step]
  return {
    name: model.title,
    precision: options.precision,
    batch: options.batch,
    ring: options.ring,
    dt: options.dt,
    sweeps: {
      ...(options.window === undefined ? {} : { window: Math.round(options.window / options.dt) }),
      tolerance: options.precision === 'f64' ? 1e-10 : 1e-4,
      forward: ahead.variables.map((v) => v.id),
      backward: behind.variables.map((v) => v.id),
      data: dataBuffers(network),
    },
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

function networkOf(dynamics: Dynamics, options: WindowOptions): Network {
  const realization = asRealization(dynamics)
  const network = openNetwork(realization, options, { windowed: true })
  declare(network)
  declareStates(network, dynamics)
  declareTargetRates(network)
  const { buffers } = network
  buffers.ensure('phase', 'counter', [], {
    about:
      'of a sweep over a window: 1 forward, 2 backward, 3 at its nodes, 4 learning, 5 operators on data; 0 forward without errors',
  })
  buffers.ensure('gather', 'counter', [], { about: 'not 0 while gradients are summed' })
  return network
}

interface Phases {
  readonly network: Network
  readonly halves: Halves
  readonly ahead: SweptHalf
  readonly behind: SweptHalf
  readonly whole: SweptHalf
  readonly options: WindowOptions
  readonly functions: Set<string>
}

function phases({ network, halves, ahead, behind, whole, options, functions }: Phases): {
  readonly procedures: readonly Procedure[]
  readonly step: readonly Statement[]
} {
  const { method, dt } = options
  const stages = method.kind === 'implicit' ? 1 : method.stages.length
  const weights = method.kind === 'implicit' ? [1] : method.weights
  const errors = packOf(
    network,
    'errors',
    halves.errors.flatMap(({ name, index }) =>
      network.own
        .filter((p) => hasKind(p, index))
        .map((p): Strip => ({ id: leafId(name, p), size: sizeOf(p) })),
    ),
    stages,
    'errors of a step, at each of its stages',
  )
  const tape = packOf(
    network,
    'tape',
    [...ahead.variables.map(stripOf), ...leavesOf(network, halves)],
    stages,
    'what a step backward reads of the step forward, at each of its stages',
  )
  const forward = sweptStep(ahead, method, dt, (n) => n, {
    before: (stage) => recall(errors, stage),
    after: (stage) => keep(tape, stage),
  })
  const gradients = network.own.flatMap((p) => lateGradients(network, p, functions))
  const blocks = learnedBlocks(network)
  const total = (id: string, shape: readonly number[]): string =>
    beside(network, { id: `grad_${id}`, shape }, 'total')
  const backward = sweptStep(
    behind,
    method.kind === 'implicit' ? method : partnerOf(method),
    dt,
    (n) => stages - 1 - n,
    {
      before: (stage) => recall(tape, stage),
      after: (stage) => [
        ...keep(errors, stage),
        ...(blocks.length === 0
          ? []
          : [
              L.when(GATHER, '!=', L.constant(0), [
                L.perform('gradients'),
                ...blocks.map(({ id, shape }) =>
                  overAll(shape, (at) => [
                    L.store(
                      total(id, shape),
                      at,
                      L.add(
                        L.load(total(id, shape), at),
                        L.mul(L.constant(dt * (weights[stage] ?? 0)), L.load(`grad_${id}`, at)),
                      ),
                    ),
                  ]),
                ),
              ]),
            ]),
      ],
    },
  )
  const learn = [
    ...blocks.map(({ id, shape }) =>
      overAll(shape, (at) => [
        L.store(`grad_${id}`, at, L.load(total(id, shape), at)),
        L.store(total(id, shape), at, L.constant(0)),
      ]),
    ),
    ...clocks(network),
    ...blocks.flatMap(({ learning, id, shape, p }) =>
      update(
        network,
        learning,
        { id, at: L.place({ i: 1 }), loops: [{ variable: 'i', extent: product(shape) }], population: p },
        functions,
      ),
    ),
  ]
  const present = [L.perform('whole'), ...costs(network, functions)]
  return {
    procedures: [
      ...(blocks.length === 0 ? [] : [{ name: 'gradients', body: gradients }]),
      ...forward.procedures,
      ...backward.procedures,
      ...closingOf(whole),
      { name: 'step_forward', body: [...clamps(network, functions), ...forward.step] },
      { name: 'data', body: [...inputSteps(network, functions), ...targetSteps(network)] },
    ],
    step: [
      during(PHASE.free, [
        L.perform('data'),
        ...errors.strips.map((s) => overAll(['batch', s.size], (at) => [L.store(s.id, at, L.constant(0))])),
        ...Array.from({ length: stages }, (_, stage) => keep(errors, stage)).flat(),
        L.perform('step_forward'),
        ...present,
      ]),
      during(PHASE.forward, [L.perform('step_forward')]),
      during(PHASE.backward, backward.step),
      during(PHASE.present, present),
      during(PHASE.learn, learn),
      during(PHASE.data, [L.perform('data')]),
    ],
  }
}

const stripOf = (v: Variable): Strip => ({ id: v.id, size: Number(v.shape[1] ?? 1) })

/** Buffers of what the forward half evaluates and the other half reads. */
function leavesOf(network: Network, { forward, read }: Halves): readonly Strip[] {
  return network.own.flatMap((p) => [
    ...forward.signals
      .filter((s) => read.has(s.name) && hasKind(p, s.index))
      .map((s): Strip => ({ id: leafId(s.name, p), size: sizeOf(p) })),
    ...forward.products
      .filter((x) => read.has(x.leaf) && feeding(network, x, p).length > 0)
      .map((x): Strip => ({ id: leafId(x.leaf, p), size: sizeOf(p) })),
  ])
}
