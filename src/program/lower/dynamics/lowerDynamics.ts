/** @file Dynamics → Program: one step of a method, with the loops of each instant closed by the coupling. */
import { internal } from '../../../base/diagnostic.js'
import { fingerprint } from '../../../base/hash.js'
import type { Coupling } from '../../../model/model.js'
import type { Dynamics } from '../../../realize/dynamics.js'
import * as L from '../../build.js'
import { scalarFunctions } from '../../functions/library.js'
import { refuseObjective } from '../../gradient/objective.js'
import { throughTime } from '../../gradient/throughTime.js'
import { isAdaptive, type Method } from '../../methods/method.js'
import type { Program, Statement } from '../../program.js'
import { called, valuesIn } from '../../walk.js'
import { clamps } from '../clamp.js'
import { phasesOf } from '../contrast.js'
import { costs, perSample } from '../cost.js'
import { declare } from '../declare.js'
import { clocks, lateGradients } from '../learning.js'
import { type LowerOptions, type Network, publicName, refuseNetwork, sizeOf } from '../network.js'
import { openNetwork } from '../openNetwork.js'
import { evaluating, timed, turns } from '../rings.js'
import { leafId } from '../scalar.js'
import { declareTargetRates, targetSteps } from '../signals.js'
import { update } from '../update.js'
import { adaptive, onlyFresh, TOLERANCE, type Tolerance } from './adaptive.js'
import { asRealization } from './asRealization.js'
import { evaluation, follow, GUESS, keepPast } from './evaluate.js'
import { type Graph, graphOf } from './graph.js'
import { type Closing, implicitStep, rosenbrockStep, type Step } from './implicit.js'
import { isAffine } from './loops.js'
import { declareMomenta, momentumStatements } from './momenta.js'
import { refuseAdapted, refuseGuesses, refuseLagged, refuseMethod } from './refuse.js'
import { rungeKutta, type Stepped } from './rungeKutta.js'
import { type Equations, solveOf, solver, type Unknown } from './solve.js'
import { exponentialEuler, plain, stormerVerlet } from './special.js'
import { type StageInputs, stageInputs } from './stageInputs.js'
import { declareInstantSynapses, traceVariables } from './synapses.js'
import { declareStates, learnedBlocks, parameterVariables, stateVariables } from './variables.js'

export interface DynamicsOptions extends LowerOptions {
  readonly method: Method
  readonly coupling: Coupling
  /** Of adapted steps. */
  readonly tolerance?: Tolerance
  /** Whether inputs go in straight lines from sample to sample. */
  readonly interpolated?: boolean
  /** How loops are solved. */
  readonly solver?: 'newton' | 'fixed point'
}

/** The step. Throws ModelError for what a method or a coupling cannot take. */
export function lowerDynamics(dynamics: Dynamics, options: DynamicsOptions): Program {
  refuseMethod(dynamics, options.method)
  if (dynamics.learning.some(({ rule }) => rule.bptt)) refuseObjective(dynamics.derivation, options.method)
  const prepared = prepare(dynamics, options)
  const program = assemble(prepared, steps(prepared, dynamics, options))
  return throughTime(program, prepared.network, prepared.functions)
}

/** A network with the evaluation of one instant. */
export interface Prepared {
  readonly network: Network
  readonly graph: Graph
  readonly closing: Closing
  readonly instant: Instant
  readonly inputs: StageInputs
  readonly functions: Set<string>
}

export function prepare(dynamics: Dynamics, options: DynamicsOptions): Prepared {
  const { model } = dynamics.derivation
  refuseNetwork(model, options.batch)
  if (options.coupling.kind === 'lagged') refuseLagged(model, options.method)
  const realization = asRealization(dynamics)
  const network = openNetwork(realization, options, {
    interpolated: options.interpolated ?? false,
    delays: timed(
      realization,
      [...dynamics.signals, ...dynamics.synaptic].flatMap((s) => s.delay ?? []),
    ),
  })
  declare(network)
  declareStates(network, dynamics)
  declareInstantSynapses(network, dynamics, isExplicit(options.method))
  declareTargetRates(network)
  if (dynamics.energy)
    network.buffers.ensure('energy', 'signal', ['batch'], { name: 'energy', about: 'energy per sample' })
  declareMomenta(network, dynamics)
  const graph = graphOf(network, dynamics, evaluationsOf(options.method))
  refuseAdapted(network, graph, options.method)
  if (graph.cut.length > 0) refuseGuesses(model, options)
  for (const { signal, p } of graph.cut)
    network.buffers.ensure(leafId(GUESS + signal.name, p), 'stored', ['batch', sizeOf(p)])
  const functions = new Set<string>()
  const inputs = stageInputs(network, functions)
  const closing: Closing = {
    loops: loopUnknowns(graph),
    once: [...inputs.instant, ...evaluation(network, graph, functions)],
    tolerance: options.precision === 'f64' ? 1e-12 : 1e-5,
    members: graph.cut.map(({ signal, p }) => publicName(signal.name, p.name)),
  }
  return { network, graph, closing, inputs, functions, instant: instants(network, graph, closing, options) }
}

/** Statements over the buffers of a network as a Program. */
export function assemble({ network, functions }: Prepared, step: Step): Program {
  const { model, options, realization } = network
  const { procedures, solves, statements } = step
  // derivatives of loops call slopes that nothing else does
  const all = [...procedures.flatMap((p) => p.body), ...statements]
  return {
    name: model.title,
    precision: options.precision,
    batch: options.batch,
    ring: options.ring,
    dt: options.dt,
    buffers: network.buffers.list,
    functions: scalarFunctions(new Set([...functions, ...called(all.flatMap(valuesIn))]), options.precision),
    procedures,
    ...(solves.length > 0 ? { solves } : {}),
    step: statements,
    equations: realization.derivation.equations
      .filter((e) => e.runs)
      .map((e) => ({ id: e.id, text: e.text })),
    hash: fingerprint(model.source.text),
  }
}

export type Instant = Pick<Step, 'procedures' | 'solves'>

/** The procedure `instant`, which closes the loops. */
function instants(network: Network, graph: Graph, closing: Closing, options: DynamicsOptions): Instant {
  const { once } = closing
  const { coupling } = options
  const plainly = (body: readonly Statement[]): Instant => ({
    procedures: [{ name: 'instant', body }],
    solves: [],
  })
  if (graph.cut.length === 0) return plainly(once)
  switch (coupling.kind) {
    case 'sweep':
      return plainly([...once, ...follow(graph, 1)])
    case 'relaxed':
      return plainly([...once, ...follow(graph, coupling.omega)])
    case 'solved':
      return closed(network, graph, closing, options.solver === 'fixed point')
    case 'lagged':
      return internal('the lagged order is no order of an instant')
  }
}

/** Newton steps on the guesses, until they are the values. */
function closed(network: Network, graph: Graph, closing: Closing, passes: boolean): Instant {
  const { loops, once, tolerance, members } = closing
  const affine = graph.loops.every((loop) =>
    graph.nodes.every((node) => !loop.keys.has(node.key) || isAffine(node, loop, network)),
  )
  const way = passes ? 'fixed point' : affine ? 'linear' : 'newton'
  const equations: Equations = {
    network,
    name: 'loops',
    unknowns: loops,
    evaluate: once,
    tolerance,
    members,
    way,
  }
  return {
    procedures: [...solver(equations), { name: 'instant', body: [L.perform('solve_loops')] }],
    solves: [solveOf(equations)],
  }
}

export const loopUnknowns = (graph: Graph): readonly Unknown[] =>
  graph.cut.map(({ signal, p }) => {
    const value = leafId(signal.name, p)
    const part = { id: value, shape: ['batch', sizeOf(p)] as const }
    return { guess: leafId(GUESS + signal.name, p), value, part }
  })

function steps(
  { network, graph, closing, inputs, instant: { procedures, solves }, functions }: Prepared,
  dynamics: Dynamics,
  options: DynamicsOptions,
): Step {
  const { method } = options
  const blocks = learnedBlocks(network).filter(({ learning }) => !learning.rule.bptt)
  const gradients = network.own.flatMap((p) => lateGradients(network, p, functions))
  const cost = costs(network, functions)
  const begin = (n: number): readonly Statement[] => evaluating(network, n)
  const instant = L.perform(procedures.at(-1)?.name ?? 'instant')
  const past = keepPast(network, graph, functions)
  const measured = [...cost, ...gradients, ...past]
  const evaluate = (n: number): readonly Statement[] => [...begin(n), instant, ...measured]
  const variables = [
    ...stateVariables(network, dynamics),
    ...traceVariables(network, dynamics),
    ...inputs.variables,
    ...parameterVariables(network, blocks, functions),
  ]
  const averaged = [
    ...blocks
      .filter(({ learning }) => !learning.rule.contrast)
      .map(({ id, shape }) => ({ id: `grad_${id}`, shape })),
    ...(cost.length > 0 ? [{ id: 'cost', shape: ['batch', 1] as const }] : []),
  ]
  const report = [
    ...perSample(network, 'energy', dynamics.energy, functions),
    ...momentumStatements(network, dynamics, functions),
  ]
  const s: Stepped = { network, variables, averaged, evaluate, begin, measured, report, at: inputs.at }
  const updates = blocks.flatMap(({ learning, id, shape, p }) =>
    learning.rule.optimizer || learning.rule.every
      ? update(
          network,
          learning,
          { id, at: L.place({ i: 1 }), loops: [{ variable: 'i', extent: product(shape) }], population: p },
          functions,
        )
      : [],
  )
  const advanced = advance(s, options, closing, functions)
  const once = isAdaptive(method) ? onlyFresh : (list: readonly Statement[]) => list
  const phases = phasesOf(network, functions)
  const several = isSeveral(method)
  const afresh = several || (report.length > 0 && method.kind !== 'symplectic')
  return {
    procedures: [...procedures, ...advanced.procedures],
    solves: [...solves, ...advanced.solves],
    statements: [
      ...once([
        ...phases.begin,
        ...turns(network),
        ...inputs.before,
        ...targetSteps(network),
        ...clamps(network, functions),
        ...clocks(network),
      ]),
      ...advanced.statements,
      ...once([
        ...updates,
        ...(afresh ? [...inputs.at(L.constant(1)), ...begin(graph.evaluations - 1), instant] : []),
        ...(several ? past : []),
        ...report,
        // the state of the next step's beginning; the rings are put back with it
        ...phases.end(several ? [instant] : [...turns(network), ...begin(0), instant]),
      ]),
    ],
  }
}

export const product = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1)

function advance(
  s: Stepped,
  { method, dt, tolerance = TOLERANCE }: DynamicsOptions,
  closing: Closing,
  functions: Set<string>,
): Step {
  const only = (statements: readonly Statement[]): Step => ({ procedures: [], solves: [], statements })
  switch (method.kind) {
    case 'exponential':
      return only(exponentialEuler(s, dt, functions))
    case 'symplectic':
      return only(stormerVerlet(s, dt))
    case 'implicit':
      return implicitStep(method, s, closing, dt)
    case 'Rosenbrock':
      return rosenbrockStep(method, s, closing, dt)
    case 'Runge-Kutta': {
      if (method.embedded) return adaptive(method, s, closing.loops, dt, tolerance, functions)
      if (method.stages.length > 1) return only(rungeKutta(method, s, L.constant(dt)))
      return only([
        ...s.at(L.constant(0)),
        ...s.evaluate(0),
        ...s.variables.map((v) => plain(v, L.constant(dt))),
      ])
    }
  }
}

/** After several stages signals are those of the last one: they are brought to the new states. */
const isSeveral = (method: Method): boolean =>
  method.kind === 'Runge-Kutta'
    ? method.stages.length > 1
    : method.kind === 'implicit' || method.kind === 'Rosenbrock'

/** Whether a low-pass that is faster than the step would not be stable. */
const isExplicit = ({ kind }: Method): boolean => kind === 'Runge-Kutta'

/** How often a step evaluates its instants. */
const evaluationsOf = (method: Method): number =>
  (method.kind === 'Runge-Kutta' ? method.stages.length : method.kind === 'exponential' ? 1 : 2) +
  (isSeveral(method) ? 1 : 0)
