/** @file Latent equilibrium with learned feedback weights by hand. */
import type { Hand } from './hand.js'

const SLOPE = "phi'(u + tau * ddt(u))"
const RATE = 'phi(u + tau * ddt(u))'

export const leFeedbackAlignment: Hand = {
  model: 'more/le-feedback-alignment',
  source:
    "Haider et al. 2021 with W' replaced (Lillicrap et al. 2016), and learned as by Kolen & Pollack 1994",
  solved: ['e'],
  equations: {
    'neuron-u': { gain: 'tau', right: `W ${RATE} + b + e - u` },
    'error-e-exact': {
      right: `${SLOPE} .* (W' e) + beta * ${SLOPE} .* (y - ${RATE})`,
      untaught: `${SLOPE} .* (W' e)`,
    },
    'error-e': {
      right: `${SLOPE} .* (B e) + beta * ${SLOPE} .* (y - ${RATE})`,
      untaught: `${SLOPE} .* (B e)`,
    },
    'definition-r': { right: RATE },
    'synapse-W': { at: 'i, j', right: 'eta * e[i] * r[j]' },
    'synapse-b': { right: 'eta * e' },
    'synapse-B': { at: 'i, j', right: '1e-3 * r[i] * e[j] - 1e-5 * B[i,j]' },
  },
  ends: {
    'u, t = 0, fixed': { says: 'u(0) is given' },
    'u, t = T, natural': { says: 'no condition: the law holds at every instant' },
  },
  ledger: ["approximate feedback W' by B"],
  verdict: 'approximate; causal; phase-free; local in space',
}
