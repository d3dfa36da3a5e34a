/** @file What a boundary-value problem cannot hold in this version, and methods without a partner backward in time. */
import { ModelError, problem } from '../../../base/diagnostic.js'
import type { Span } from '../../../base/source.js'
import { children } from '../../../expr/build.js'
import type { Expr } from '../../../expr/expr.js'
import type { Coupling, Model } from '../../../model/model.js'
import { givenStep } from '../../../model/timing.js'
import type { Dynamics } from '../../../realize/dynamics.js'
import type { Implicit, Method, RungeKutta } from '../../methods/method.js'
import { METHODS } from '../../methods/registry.js'
import { hasPartner } from './partner.js'

/** Throws ModelError. */
export function refuseWindow({ derivation, synaptic }: Dynamics, dt: number): void {
  const { model } = derivation
  const refuse = (message: string, remedy: string, span?: Span): never => {
    throw new ModelError([problem('E3001', { message, remedy, ...(span ? { span } : {}) })], model.source)
  }
  const bodies = [
    ...derivation.running.map((r) => r.definition.body),
    ...derivation.laws.map((law) => law.right),
    ...derivation.plasticity.map((rule) => rule.gradient),
  ]
  if (bodies.some(holdsDelay)) {
    refuse(
      'a delay beside equations that read the future is not yet supported in a run',
      'replace it by a low-pass I(tau), or add `approximate causal`',
    )
  }
  const [ofSynapses] = synaptic
  if (ofSynapses) {
    refuse(
      `signals of every synapse, as '${ofSynapses.name}', beside equations that read the future are not yet supported in a run`,
      'add `approximate causal` or `approximate eligibility`',
    )
  }
  const noise = [...model.symbols.values()].find((s) => s.role === 'noise')
  if (noise) {
    refuse(
      `the noise '${noise.name}' beside equations that read the future is not yet supported in a run`,
      'add `approximate causal`, with which the model runs by Euler steps',
      noise.span,
    )
  }
  const timed = derivation.plasticity.find((rule) => rule.every)
  if (timed) {
    refuse(
      `'every' beside equations that read the future is not yet supported in a run: they learn once in each window`,
      'leave `every` out, and set `window` under `simulate`',
      timed.span,
    )
  }
  const { window } = model.simulate
  if (window === undefined) return
  const steps = window / dt
  if (Math.abs(steps - Math.round(steps)) <= 1e-9 * steps && Math.round(steps) >= 1) return
  const span = model.simulate.spans.get('window')
  throw new ModelError(
    [
      problem('E4006', {
        message: 'the window is no whole number of steps',
        found: `window = ${window}, dt = ${dt}${givenStep(model)}`,
        remedy: 'choose a `window` that is a multiple of dt',
        ...(span ? { span } : {}),
      }),
    ],
    model.source,
  )
}

const holdsDelay = (e: Expr): boolean =>
  (e.kind === 'op' && e.word.some((f) => f.op === 'S')) || children(e).some(holdsDelay)

/** The method, where it can be swept with; every instant has its loops solved. */
export function sweptMethod(model: Model, method: Method, coupling: Coupling): RungeKutta | Implicit {
  const refuse = (message: string, key: 'method' | 'coupling', expected: string): never => {
    const span = model.simulate.spans.get(key)
    throw new ModelError(
      [
        problem('E4006', {
          message: `${message}, and the exact equations read the future: they are solved over a window`,
          expected,
          remedy: `choose one of these for \`${key}\`, or add \`approximate causal\``,
          ...(span ? { span } : {}),
        }),
      ],
      model.source,
    )
  }
  if (coupling.kind !== 'solved')
    return refuse(`'coupling = ${coupling.kind}' is an order of single steps`, 'coupling', 'solved')
  if (hasPartner(method)) return method
  const known = [...METHODS.values()].filter(hasPartner).map((m) => m.name)
  return refuse(`'${method.name}' has no partner backward in time`, 'method', known.join(', '))
}
