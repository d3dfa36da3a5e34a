/** @file Convolutional latent equilibrium by hand. */
import type { Hand } from './hand.js'

export const convLe: Hand = {
  model: 'more/conv-le',
  source:
    'Haider et al. 2021 (arXiv 2110.14549): the convolutional network has the equations of the layered one, its weights shared',
  solved: ['e'],
  equations: {
    'neuron-u': { gain: 'tau', right: 'W phi(u + tau * ddt(u)) + b + e - u' },
    'error-e': {
      right:
        "phi'(u + tau * ddt(u)) .* (W' e) + beta * phi'(u + tau * ddt(u)) .* (y - softmax(phi(u + tau * ddt(u))))",
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
  verdict:
    "exact; causal; phase-free; not local in space: weight transport W' e, sum over a population softmax(r)",
}
