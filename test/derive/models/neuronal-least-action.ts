/** @file Neuronal least action by hand. */
import type { Hand } from './hand.js'

/**
 * (1 + τ d/dt) ∂L/∂u = 0 with ∂L/∂u = u − W ρ − ρ′ ⊙ W′(u − W ρ) − β (y − u). With r = D(τ) ρ sent and the error looked ahead,
 * τ du/dt = −u + W r + D(τ) ē. A τ for each neuron stays with the neuron that receives, D(τ) (W ρ), which is W D(τ) ρ only where all
 * are equal, as in the paper. −τ ∂L/∂u goes with the variation of the discounted future.
 */
export const neuronalLeastAction: Hand = {
  model: 'neuronal-least-action',
  source:
    'Senn et al. 2024 (eLife 89674): the voltage dynamics with rate and error looked ahead, and the gradient in W',
  equations: {
    'neuron-u': {
      gain: 'tau',
      right: "D(tau) (W rho(u)) - u + D(tau) (rho'(u) .* (W' (u - W rho(u))) + beta * (y - u))",
      untaught: "D(tau) (W rho(u)) - u + D(tau) (rho'(u) .* (W' (u - W rho(u))))",
    },
    'definition-e': { right: 'u - W rho(u)' },
    'synapse-W': { at: 'i, j', right: 'eta * (u[i] - sum(k, W[i,k] rho(u[k]))) * rho(u[j])' },
  },
  ends: {
    'u, t = 0, fixed': { says: 'u(0) is given' },
    'u, t = T, fixed': {
      momentum: "-tau * (u - W rho(u) - rho'(u) .* (W' (u - W rho(u))) - beta * (y - u))",
    },
  },
  ledger: [],
  verdict: "exact; not causal; phase-free; not local in space: weight transport W' e",
  names: { rho: 'phi' },
}
