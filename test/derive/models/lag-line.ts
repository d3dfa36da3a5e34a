/** @file The lag line by hand. */
import type { Hand } from './hand.js'

const SLOPE = "phi'(u + tau_r * ddt(u))"
const RATE = 'phi(u + tau_r * ddt(u))'
const DRIVE = `${SLOPE} .* (W' e + beta * (y - ${RATE}))`

/** −∂E/∂τ_m = −e ⊙ du/dt at fixed signals. */
export const lagLine: Hand = {
  model: 'lag-line',
  source:
    'Ellenberger et al. 2025 (arXiv 2403.16933), the two-neuron chain: neuron, error, weights and time constants',
  solved: ['e'],
  equations: {
    'neuron-u': { gain: 'tau_m', right: `W ${RATE} + gamma * e - u` },
    'neuron-u-exact': { gain: 'tau_m', right: `W ${RATE} + e - u` },
    'error-e-exact': {
      right: `I(-tau_m) D(-tau_r) (${DRIVE})`,
      untaught: `I(-tau_m) D(-tau_r) (${SLOPE} .* (W' e))`,
    },
    'error-e': { right: `D(tau_m) I(tau_r) (${DRIVE})`, untaught: `D(tau_m) I(tau_r) (${SLOPE} .* (W' e))` },
    'definition-r': { right: RATE },
    'synapse-W': { at: 'i, j', right: 'eta * e[i] * r[j]' },
    'synapse-tau_m': { right: '-eta * e .* ddt(u)' },
  },
  ends: {
    'u, t = 0, fixed': { says: 'u(0) is given' },
    'u, t = T, natural': { momentum: `tau_m .* e - tau_r .* (${DRIVE})` },
  },
  ledger: ['approximate causal', 'approximate nudging γ'],
  verdict: "approximate; causal; phase-free; not local in space: weight transport W' e",
}
