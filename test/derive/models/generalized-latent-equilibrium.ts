/** @file Generalized latent equilibrium by hand. */
import type { Hand } from './hand.js'

const SLOPE = "phi'(u + tau_r * ddt(u))"
const RATE = 'phi(u + tau_r * ddt(u))'
/** −∂C/∂r of the cross-entropy of a softmax. */
const DRIVE = `${SLOPE} .* (W' e) + beta * ${SLOPE} .* (y - softmax(${RATE}))`

/** D(−τ_m) e = D(−τ_r) q exactly; the causal replacement is I(τ_m) e = I(τ_r) q. */
export const generalizedLatentEquilibrium: Hand = {
  model: 'generalized-latent-equilibrium',
  source:
    'Ellenberger et al. 2025 (arXiv 2403.16933): neuron, error and synapse; the adjoint as in its comparison',
  solved: ['e'],
  equations: {
    'neuron-u': { gain: 'tau_m', right: `W ${RATE} + b + gamma * e - u` },
    'neuron-u-exact': { gain: 'tau_m', right: `W ${RATE} + b + e - u` },
    'error-e-exact': {
      right: `I(-tau_m) (D(-tau_r) (${DRIVE}))`,
      untaught: `I(-tau_m) D(-tau_r) (${SLOPE} .* (W' e))`,
    },
    'error-e': {
      right: `I(tau_r) (D(tau_m) (${DRIVE}))`,
      untaught: `I(tau_r) D(tau_m) (${SLOPE} .* (W' e))`,
    },
    'definition-r': { right: RATE },
    'synapse-W': { at: 'i, j', right: 'eta * e[i] * r[j]' },
    'synapse-b': { right: 'eta * e' },
  },
  ends: {
    'u, t = 0, fixed': { says: 'u(0) is given' },
    'u, t = T, natural': { momentum: `tau_m .* e - tau_r .* (${DRIVE})` },
  },
  ledger: ['approximate causal', 'approximate nudging γ'],
  verdict:
    "approximate; causal; phase-free; not local in space: weight transport W' e, sum over a population softmax(r)",
}
