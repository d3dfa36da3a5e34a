/** @file A network as lowering begins with it: its populations, and no buffers yet. */
import { children } from '../../expr/build.js'
import type { Expr } from '../../expr/expr.js'
import type { Realization } from '../../realize/realization.js'
import { Buffers, type LowerOptions, type Network, partsOf } from './network.js'

/** What a network may have beside what its realization says. */
type Further = Partial<Pick<Network, 'interpolated' | 'windowed' | 'delays'>>

export function openNetwork(realization: Realization, options: LowerOptions, further: Further = {}): Network {
  const { model } = realization.derivation
  return {
    model,
    realization,
    options,
    buffers: new Buffers(),
    own: model.populations.filter((p) => p.role !== 'input').flatMap(partsOf),
    inputs: model.populations.filter((p) => p.role === 'input'),
    targets: [...model.symbols.values()].filter((s) => s.role === 'target').map((s) => s.name),
    timeConstants: timeConstants(realization),
    delays: new Set(),
    ...further,
  }
}

/**
 * Constants that an operator of the running equations carries, and gains of rates of change, each with what is the time: the constant
 * itself, or its exponential. In any other function of a constant the constant is no time.
 */
function timeConstants(realization: Realization): ReadonlyMap<string, 'itself' | 'exponential'> {
  const names = new Map<string, 'itself' | 'exponential'>()
  const note = (e: Expr, as: 'itself' | 'exponential' = 'itself'): void => {
    if (e.kind === 'sym') {
      if (e.role === 'constant' || e.role === 'parameter') names.set(e.name, as)
    } else if (e.kind !== 'map') for (const c of children(e)) note(c, as)
    else if (e.fn === 'exp' && e.order === 0 && e.arg.kind === 'sym') note(e.arg, 'exponential')
  }
  const scan = (e: Expr): void => {
    if (e.kind === 'op') for (const f of e.word) if (f.tau) note(f.tau)
    if (e.kind === 'add') e.terms.forEach(scan)
    else if (e.kind === 'mul') e.factors.forEach(scan)
    else if (e.kind === 'pow') scan(e.base)
    else if (e.kind !== 'num' && e.kind !== 'sym') scan(e.arg)
  }
  for (const { definition } of realization.derivation.running) scan(definition.body)
  for (const law of realization.derivation.laws) scan(law.right)
  for (const m of realization.membranes) note(m.gain)
  return names
}
