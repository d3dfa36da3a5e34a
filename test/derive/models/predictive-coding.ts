/** @file Predictive coding with precisions by hand. */
import type { Hand } from './hand.js'

/** F = ½ Σ exp(−s) ε² + ½ Σ s with ε = u − W φ(u): ∂F/∂u = e − φ′ ⊙ W′ e, ∂F/∂s = (1 − e ε)/2. */
export const predictiveCoding: Hand = {
  model: 'predictive-coding',
  source:
    'Bogacz 2017 (J. Math. Psychol. 76) and Whittington & Bogacz 2017: value, weight and variance dynamics of the free energy',
  equations: {
    'neuron-u': {
      gain: 'tau',
      right: "phi'(u) .* (W' (exp(-s) .* (u - W phi(u)))) - exp(-s) .* (u - W phi(u))",
    },
    'definition-e': { right: 'exp(-s) .* (u - W phi(u))' },
    'synapse-W': { at: 'i, j', right: 'eta * exp(-s[i]) * (u[i] - sum(k, W[i,k] phi(u[k]))) * phi(u[j])' },
    'synapse-s': { right: 'eta/2 * (exp(-s) .* (u - W phi(u)).^2 - 1)' },
  },
  ends: {},
  ledger: [],
  verdict: "exact; causal; phase-free; not local in space: weight transport W' e",
}
