/** @file Dynamics as what the lowering of a network reads of a realization. */
import type { Dynamics } from '../../../realize/dynamics.js'
import { RANK, type Realization } from '../../../realize/realization.js'

export const asRealization = (dynamics: Dynamics): Realization => ({
  derivation: dynamics.derivation,
  signals: dynamics.signals.map((s) => ({ ...s, rank: RANK.rate, stored: false, filters: [] })),
  products: dynamics.products.map((p) => ({ ...p, place: 'drive' as const })),
  sources: [],
  membranes: dynamics.derivation.laws.map((law) => ({
    state: law.state,
    index: law.indices[0] ?? 'i',
    leaf: `#du:${law.state}`,
    right: law.right,
    gain: law.gain,
    equation: `neuron-${law.state}`,
  })),
  learning: dynamics.learning.map((l) => ({ ...l, early: false })),
  ...(dynamics.cost === undefined ? {} : { cost: dynamics.cost }),
  copies: [],
  inputs: dynamics.inputs,
  get lookAheads() {
    return dynamics.lookAheads
  },
  synaptic: [],
  lateCommit: false,
  lateCost: false,
})
