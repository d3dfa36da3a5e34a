/**
 * @file The loss L = Σ dt C along the free trajectory, as a function of all parameters: summed over the steps that are emitted, with the
 * strength of the nudging at zero.
 */
import type { Runnable } from '../../compile.js'
import { children } from '../../expr/build.js'
import type { Expr, Sym } from '../../expr/expr.js'
import type { Model } from '../../model/model.js'
import type { Numbers } from '../../runtime/arrays.js'
import type { Simulation } from '../../runtime/simulation.js'

export type Gradient = Readonly<{ [name: string]: Numbers }>
export type Signals = Readonly<Record<string, Float64Array>>
/** By name, as a simulation knows it. */
export type Parameters = ReadonlyMap<string, Float64Array>

/** Constants that multiply the cost in an energy. */
export function nudgesOf({ energies, costs }: Model): readonly string[] {
  const holds = (e: Expr): boolean =>
    (e.kind === 'sym' && e.role === 'let' && costs.has(e.name)) || children(e).some(holds)
  return [...energies.values()].flatMap(({ body }) =>
    (body.kind === 'add' ? body.terms : [body]).filter(holds).flatMap((t) => {
      const factors = t.kind === 'mul' ? t.factors : [t]
      const own = factors.filter((f): f is Sym => f.kind === 'sym' && f.role === 'constant')
      return own.slice(0, 1).map((f) => f.name)
    }),
  )
}

export interface Loss {
  readonly compiled: Runnable
  readonly sim: Simulation
  readonly signals: Signals
  readonly steps: number
  /** Where the model stands. */
  readonly base: Parameters
  readonly gradient: Gradient
  /** L as the forward run of the gradient sums it. */
  readonly cost: number
  /** L somewhere else; the simulation is left there. */
  readonly at: (parameters: Parameters) => Promise<number>
  /** Whether `at` sums over emitted steps; else over the forward run of the gradient. */
  readonly emitted: boolean
}

/** Relative difference of two sums of the same numbers in another order. */
const ROUNDING = 1e-12

export async function lossOf(compiled: Runnable, signals: Signals, steps: number): Promise<Loss> {
  const sim = compiled.start()
  const { cost, gradient } = await sim.exactGradient(signals, { steps, by: 'discrete' })
  const base = new Map(Object.keys(gradient).map((name) => [name, Float64Array.from(sim.get(name))]))
  const known = { compiled, sim, signals, steps, base, gradient, cost }
  // steps of a window show the cost at their ends, which may be that of other instants and the same number
  for (const delay of compiled.derivation.core.anticausal ? [] : [0, 1]) {
    const at = emittedLoss(known, delay)
    const found = await at(base)
    if (Math.abs(found - cost) <= ROUNDING * Math.abs(cost)) return { ...known, at, emitted: true }
  }
  return {
    ...known,
    emitted: false,
    at: async (parameters) => {
      put(sim, parameters)
      return (await sim.exactGradient(signals, { steps, by: 'discrete' })).cost
    },
  }
}

export function put(sim: Simulation, parameters: Parameters): void {
  for (const [name, values] of parameters) sim.set(name, values)
}

/** In the lagged order a step shows the cost of the rates that the step before made: `delay` hands it the target of that step. */
function emittedLoss(
  { compiled, sim, signals, steps }: Pick<Loss, 'compiled' | 'sim' | 'signals' | 'steps'>,
  delay: number,
): Loss['at'] {
  const { loops, derivation } = compiled
  const targets = new Set(loops.buffers.flatMap((b) => (b.role === 'target' ? [b.name ?? b.id] : [])))
  const fed = Object.fromEntries(
    Object.entries(signals).map(([name, values]) => {
      const width = values.length / steps
      const late = new Float64Array(values.length + delay * width)
      late.set(values, targets.has(name) ? delay * width : 0)
      return [name, late]
    }),
  )
  const silent = nudgesOf(derivation.model).filter((name) => sim.names.includes(name))
  return async (parameters) => {
    sim.reset()
    put(sim, parameters)
    const kept = silent.map((name) => [name, sim.get(name)] as const)
    for (const name of silent) sim.set(name, 0)
    const options = { steps: steps + delay, record: ['cost'], learn: false }
    const { data, shape } = (await sim.run(fed, options)).get('cost')
    for (const [name, value] of kept) sim.set(name, value)
    const first = (delay * data.length) / (shape[0] ?? 1)
    let sum = 0
    for (let k = first; k < data.length; k++) sum += data[k] ?? 0
    return loops.dt * sum
  }
}
