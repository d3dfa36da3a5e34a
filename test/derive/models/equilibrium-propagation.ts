/** @file Equilibrium propagation by hand. */
import type { Hand } from './hand.js'

/** ∂E/∂u = u − φ′ ⊙ ((W + W′) φ + b) − β (y − u); −∂E/∂W = φ φ′ (outer), −∂E/∂b = φ, at either phase. */
export const equilibriumPropagation: Hand = {
  model: 'equilibrium-propagation',
  source:
    'Scellier & Bengio 2017 (arXiv 1602.05179): the Hopfield energy, its flow, and the contrast of two phases',
  equations: {
    'neuron-u': {
      gain: 'tau',
      right: "phi'(u) .* (W phi(u)) + phi'(u) .* (W' phi(u)) + phi'(u) .* b + beta * (y - u) - u",
      untaught: "phi'(u) .* (W phi(u) + W' phi(u) + b) - u",
    },
    'synapse-W': { at: 'i, j', right: 'phi(u[i]) * phi(u[j])' },
    'synapse-b': { right: 'phi(u)' },
  },
  ends: {},
  ledger: [],
  verdict: "exact; causal; needs phases; not local in space: weight transport W' φ(u)",
}
