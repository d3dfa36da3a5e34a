/** @file Predictive coding without precisions by hand. */
import type { Hand } from './hand.js'

export const whittingtonBogacz: Hand = {
  model: 'more/whittington-bogacz',
  source: 'Whittington & Bogacz 2017 (Neural Comput. 29): error nodes, value nodes, Hebbian weights',
  equations: {
    'neuron-u': { gain: 'tau', right: "phi'(u) .* (W' (u - W phi(u) - b)) - (u - W phi(u) - b)" },
    'definition-e': { right: 'u - W phi(u) - b' },
    'synapse-W': { at: 'i, j', right: 'eta * (u[i] - sum(k, W[i,k] phi(u[k])) - b[i]) * phi(u[j])' },
    'synapse-b': { right: 'eta * (u - W phi(u) - b)' },
  },
  ends: {},
  ledger: [],
  verdict: "exact; causal; phase-free; not local in space: weight transport W' e",
}
