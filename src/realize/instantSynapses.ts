/** @file Signals of synapses as values of one instant, and their low-passes as states with rates of change. */
import { add, mul, neg, recip, sym } from '../expr/build.js'
import type { Expr, Index } from '../expr/expr.js'
import { leakOf } from './leak.js'
import type { StateVariable, Synaptic } from './realization.js'

/** A value of this instant for every synapse, per sample: of the pairs of neurons that some weight joins. */
export interface InstantSynaptic {
  readonly name: string
  readonly indices: readonly [Index, Index]
  readonly body: Expr
  readonly public: boolean
  /** Weights at whose connections it is read. */
  readonly weights: ReadonlySet<string>
  readonly equation?: string
  /** Set where it is what its body was this time ago. */
  readonly delay?: Expr
}

/** A low-pass of every synapse. */
export interface SynapticState extends StateVariable {
  readonly indices: readonly [Index, Index]
  readonly weights: ReadonlySet<string>
  readonly tau: Expr
}

export interface InstantSynapses {
  readonly synaptic: readonly InstantSynaptic[]
  readonly traces: readonly SynapticState[]
}

export function instantSynapses(signals: Iterable<Synaptic>): InstantSynapses {
  const synaptic: InstantSynaptic[] = []
  const traces: SynapticState[] = []
  for (const { name, indices, body, filters, weights, equation } of signals) {
    const hidden = { indices, weights, public: false }
    for (const f of filters) {
      if (f.kind === 'delay') {
        synaptic.push({ ...hidden, name: f.leaf, body: f.input, delay: f.time })
        continue
      }
      const own = sym('let', f.leaf, indices)
      const rate = mul([add([f.input, neg(own)]), recip(f.tau)])
      traces.push({
        ...{ kind: 'let', name: f.leaf, shown: f.name, rate: f.rateLeaf, law: 'first order' },
        ...{ index: indices[0], indices, weights, tau: f.tau },
        ...leakOf(rate, own),
      })
      synaptic.push({ ...hidden, name: f.rateLeaf, body: rate })
    }
    const shown = equation === undefined ? {} : { equation }
    synaptic.push({ name, indices, body, public: true, weights, ...shown })
  }
  return { synaptic, traces }
}
