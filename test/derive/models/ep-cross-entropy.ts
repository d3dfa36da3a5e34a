/** @file Equilibrium propagation with a cross-entropy readout by hand. */
import type { Hand } from './hand.js'

/** ∂C/∂u = φ′ ⊙ W_o′ (softmax(o) − y), ∂C/∂W_o = (softmax(o) − y) φ′ (outer): the readout is outside of the energy's own state. */
export const epCrossEntropy: Hand = {
  model: 'more/ep-cross-entropy',
  source:
    'Laborieux et al. 2021 (Front. Neurosci. 15): softmax readout, its flow and the contrast of two phases',
  equations: {
    'neuron-u': {
      gain: 'tau',
      right: "phi'(u) .* (J phi(u) + J' phi(u) + b) + beta * phi'(u) .* (W_o' (y - softmax(W_o phi(u)))) - u",
      untaught: "phi'(u) .* (J phi(u) + J' phi(u) + b) - u",
    },
    'definition-o': { right: 'W_o phi(u)' },
    'synapse-J': { at: 'i, j', right: 'phi(u[i]) * phi(u[j])' },
    'synapse-b': { right: 'phi(u)' },
    'synapse-W_o': {
      at: 'i, j',
      right: 'beta * (y[i] - softmax(o)[i]) * phi(u[j])',
      untaught: '0 * y[i] * phi(u[j])',
    },
  },
  ends: {},
  ledger: [],
  verdict:
    "exact; causal; needs phases; not local in space: weight transport W_o' (y - softmax(o)), J' φ(u), sum over a population softmax(o)",
  names: { H: 'P', O: 'I' },
}
