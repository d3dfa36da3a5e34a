/** @file Variational latent equilibrium with learned time constants, by hand. */
import type { Hand } from './hand.js'
import { DRIVE, RATE, SLOPE } from './variational-latent-equilibrium.js'

export const vleRecurrent: Hand = {
  model: 'more/vle-recurrent',
  source: 'Brandt et al. 2026 (arXiv 2603.09600): the same without a bias',
  solved: ['e'],
  equations: {
    'neuron-u': { gain: 'tau_m', right: `W ${RATE} + e - u` },
    'error-e': {
      right: `I(-tau_m) D(-tau_r) (${DRIVE})`,
      untaught: `I(-tau_m) D(-tau_r) (${SLOPE} .* (W' e))`,
    },
    'definition-r': { right: RATE },
    'synapse-W': { at: 'i, j', right: 'eta * e[i] * r[j]' },
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
