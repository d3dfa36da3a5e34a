/** @file Latent equilibrium by hand. */
import type { Hand } from './hand.js'

/** ∂E/∂(D(τ) u) = e − φ′ ⊙ (W′ e) + β φ′ ⊙ (r − y) = 0, at every instant. */
export const latentEquilibrium: Hand = {
  model: 'latent-equilibrium',
  source:
    'Haider et al. 2021 (arXiv 2110.14549): neuron, error and synapse from the stationarity of E in the prospective voltage',
  solved: ['e'],
  equations: {
    'neuron-u': { gain: 'tau', right: 'W phi(u + tau * ddt(u)) + b + e - u' },
    'error-e': {
      right:
        "phi'(u + tau * ddt(u)) .* (W' e) + beta * phi'(u + tau * ddt(u)) .* (y - phi(u + tau * ddt(u)))",
      untaught: "phi'(u + tau * ddt(u)) .* (W' e)",
    },
    'definition-r': { right: 'phi(u + tau * ddt(u))' },
    'synapse-W': { at: 'i, j', right: 'eta * e[i] * phi(u[j] + tau * ddt(u[j]))' },
    'synapse-b': { right: 'eta * e' },
  },
  ends: {
    'u, t = 0, fixed': { says: 'u(0) is given' },
    'u, t = T, natural': { says: 'no condition: the law holds at every instant' },
  },
  ledger: [],
  verdict: "exact; causal; phase-free; not local in space: weight transport W' e",
}
