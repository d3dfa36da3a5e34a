/** @file What a method or a coupling cannot take, with the one that can. */
import { ModelError, problem } from '../../../base/diagnostic.js'
import { children } from '../../../expr/build.js'
import type { Expr } from '../../../expr/expr.js'
import { symbols } from '../../../expr/substitute.js'
import type { Coupling, Model } from '../../../model/model.js'
import type { Dynamics } from '../../../realize/dynamics.js'
import { isAdaptive, type Method } from '../../methods/method.js'
import type { Network } from '../network.js'
import { longest } from '../rings.js'
import { type Graph, keyOf } from './graph.js'

export function refuseLagged(model: Model, method: Method): never {
  const span = model.simulate.spans.get('coupling')
  throw new ModelError(
    [
      problem('E4006', {
        message: `'coupling = lagged' is the order of one Euler step, and '${method.name}' is another method: what a step before stored is no function of the states`,
        expected: 'solved, or sweep',
        remedy: 'choose `coupling = solved`',
        ...(span ? { span } : {}),
      }),
    ],
    model.source,
  )
}

/** The error of a step is told from what the step depends on; a guess that lies between two instants is no such thing. */
export function refuseGuesses(
  model: Model,
  { method, coupling }: { readonly method: Method; readonly coupling: Coupling },
): void {
  if (!isAdaptive(method) || coupling.kind === 'solved') return
  const span = model.simulate.spans.get('coupling')
  throw new ModelError(
    [
      problem('E4006', {
        message: `'${method.name}' adapts its steps, and what 'coupling = ${coupling.kind}' carries from instant to instant is no function of the states`,
        expected: 'solved',
        remedy: 'choose `coupling = solved`',
        ...(span ? { span } : {}),
      }),
    ],
    model.source,
  )
}

/** What laws, definitions, rules and the cost read, directly or not. */
function readKeys(network: Network, graph: Graph): ReadonlySet<string> {
  const { learning, cost } = network.realization
  const named = [...learning.map((l) => l.gradient), ...(cost ? [cost] : [])].flatMap((e) => [...symbols(e)])
  const found = new Set<string>()
  const visit = (key: string): void => {
    if (found.has(key)) return
    found.add(key)
    graph.reads(key).forEach(visit)
  }
  const names = new Set(named.map((s) => s.name))
  for (const n of graph.nodes) {
    if (n.kind === 'product') continue
    if (n.signal.equation !== undefined || (n.kind === 'synaptic' && names.has(n.signal.name))) visit(n.key)
  }
  for (const p of network.own) for (const s of named) visit(keyOf(s.name, p))
  return found
}

/** What a delay reads is what the same stage made a whole number of steps ago: of steps that are adapted there is no such stage. */
export function refuseAdapted(network: Network, graph: Graph, method: Method): void {
  if (method.kind !== 'Runge-Kutta' || !method.embedded) return
  const read = readKeys(network, graph)
  const late = graph.nodes.some(
    (n) => n.kind !== 'product' && n.lags && longest(n.lags) > 0 && read.has(n.key),
  )
  if (!late) return
  const span = network.model.simulate.spans.get('method')
  throw new ModelError(
    [
      problem('E4006', {
        message: `'${method.name}' adapts its steps, and a delay of anything but data is read at the stages of whole steps`,
        remedy: 'choose `method = rk4`, whose order is kept',
        ...(span ? { span } : {}),
      }),
    ],
    network.model.source,
  )
}

export function refuseMethod(dynamics: Dynamics, method: Method): void {
  const { model } = dynamics.derivation
  const span = model.simulate.spans.get('method')
  const refuse = (message: string, remedy: string): never => {
    throw new ModelError(
      [
        problem('E4006', {
          message,
          found: `'${method.name}'`,
          expected: 'a method without this demand',
          remedy,
          ...(span ? { span } : {}),
        }),
      ],
      model.source,
    )
  }
  if (method.kind !== 'symplectic') return
  const first =
    [...dynamics.states, ...dynamics.traces].find((v) => v.law === 'first order')?.shown ??
    dynamics.inputs
      .flatMap((x) => x.signals.flatMap((s) => s.filters))
      .flatMap((f) => (f.kind === 'delay' ? [] : [f.name]))
      .at(0)
  if (first !== undefined) {
    refuse(
      `'${method.name}' is for conservative laws of second order; '${first}' is of first order`,
      'choose `method = rk4`',
    )
  }
  const velocities = new Set(dynamics.states.filter((v) => v.law === 'velocity').map((v) => v.name))
  const reads = (e: Expr): boolean =>
    (e.kind === 'sym' && e.role === 'let' && velocities.has(e.name)) || children(e).some(reads)
  const damped = dynamics.signals.find((s) => reads(s.body))
  if (damped) {
    refuse(
      `'${method.name}' is for forces that do not depend on the velocity, and these do`,
      'choose `method = rk4`',
    )
  }
}
