/** @file Variational latent equilibrium by hand. */
import type { Hand } from './hand.js'

export const SLOPE = "phi'(u + tau_r .* ddt(u))"
export const RATE = 'phi(u + tau_r .* ddt(u))'
export const DRIVE = `${SLOPE} .* (W' e + beta * (y - ${RATE}))`

/** ∂E/∂u − d/dt ∂E/∂u̇ = D(−τ_m) e − D(−τ_r) q = 0, and ∂E/∂u̇ = 0 at T. */
export const variationalLatentEquilibrium: Hand = {
  model: 'variational-latent-equilibrium',
  source:
    'Brandt et al. 2026 (arXiv 2603.09600): Euler and Lagrange of the prospective energy, its natural condition, its gradients',
  solved: ['e'],
  equations: {
    'neuron-u': { gain: 'tau_m', right: `W ${RATE} + b + e - u` },
    'error-e': {
      right: `I(-tau_m) D(-tau_r) (${DRIVE})`,
      untaught: `I(-tau_m) D(-tau_r) (${SLOPE} .* (W' e))`,
    },
    'definition-r': { right: RATE },
    'synapse-W': { at: 'i, j', right: 'eta * e[i] * r[j]' },
    'synapse-b': { right: 'eta * e' },
    'synapse-tau_m': { right: '-eta * e .* ddt(u)' },
    'synapse-tau_r': { right: `eta * (${DRIVE}) .* ddt(u)`, untaught: `eta * ${SLOPE} .* (W' e) .* ddt(u)` },
  },
  ends: {
    'u, t = 0, fixed': { says: 'u(0) is given' },
    'u, t = T, natural': { momentum: `tau_m .* e - tau_r .* (${DRIVE})` },
  },
  ledger: [],
  verdict: "exact; not causal; phase-free; not local in space: weight transport W' e",
}
