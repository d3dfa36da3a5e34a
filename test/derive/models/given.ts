/** @file Models of given equations, from their papers. */
import type { Hand } from './hand.js'

const LOCAL = 'exact; causal; phase-free; local in space'

/** Recursive least squares without its normalization: P is the running inverse correlation of the rates. */
export const force: Hand = {
  model: 'more/force-rls',
  source: 'Sussillo & Abbott 2009 (Neuron 63), eqs. 4 and 5, in continuous time',
  equations: {
    'neuron-u': { gain: 'tau', right: 'g * (W tanh(u)) + W_f (W_o tanh(u)) - u' },
    'definition-r': { right: 'tanh(u)' },
    'definition-o': { right: 'W_o tanh(u)' },
    'definition-k': { right: 'P tanh(u)' },
    'synapse-P': { at: 'i, j', right: '-(sum(k, P[i,k] tanh(u[k]))) * sum(k, P[j,k] tanh(u[k]))' },
    'synapse-W_o': {
      at: 'i, j',
      right: '(y[i] - sum(k, W_o[i,k] tanh(u[k]))) * sum(k, P[j,k] tanh(u[k]))',
      untaught: '0 * y[i] * u[j]',
    },
  },
  ends: {},
  ledger: [],
  verdict: LOCAL,
}

export const leastControl: Hand = {
  model: 'more/least-control',
  source: 'Meulemans et al. 2022 (arXiv 2207.01332): controlled neurons, leaky integral control, local rule',
  equations: {
    'neuron-u': { gain: 'tau', right: 'W phi(u) + b + Q c - u' },
    'neuron-c': { gain: 'tau_c', right: 'y - u - leak * c', untaught: '-leak * c' },
    'definition-r': { right: 'phi(u)' },
    'definition-psi': { right: 'Q c' },
    'synapse-W': { at: 'i, j', right: '1e-3 * sum(k, Q[i,k] c[k]) * phi(u[j])' },
    'synapse-b': { right: '1e-3 * (Q c)' },
  },
  ends: {},
  ledger: [],
  verdict: LOCAL,
}

/** The threshold slides to the mean square of the rate. */
export const bcm: Hand = {
  model: 'more/oja-bcm',
  source: 'Bienenstock, Cooper & Munro 1982 (J. Neurosci. 2), threshold as in Intrator & Cooper 1992',
  solved: ['r'],
  equations: {
    'neuron-theta': { gain: 'tau_theta', right: 'r .* r - theta' },
    'definition-r': { right: 'W r' },
    'synapse-W': { at: 'i, j', right: '1e-3 * (r[i]^2 - r[i] * theta[i]) * r[j]' },
  },
  ends: {},
  ledger: [],
  verdict: LOCAL,
}

export const threeFactor: Hand = {
  model: 'more/three-factor-reward',
  source:
    'Frémaux & Gerstner 2016 (Front. Neural Circuits 9), reward minus its mean times an eligibility trace of noise and rate',
  equations: {
    'neuron-u': { gain: 'tau', right: 'W tanh(u) + sigma * xi - u' },
    'definition-r': { right: 'tanh(u)' },
    'synapse-W': { at: 'i, j', right: '1e-3 * (R - I(tau_R) R) * I(tau_e) (xi[i] * tanh(u[j]))' },
  },
  ends: {},
  ledger: [],
  verdict: LOCAL,
}

/** −∂E/∂W_pq of ½ |W_pp p − W_pq q − ρ0|² = (W_pp p − W_pq q − ρ0) q′ (outer). */
export const wilsonCowan: Hand = {
  model: 'more/wilson-cowan-balance',
  source:
    'Wilson & Cowan 1972 (Biophys. J. 12), eqs. 11 and 12; inhibitory rule of Vogels et al. 2011 as a descent',
  equations: {
    'neuron-u': { gain: 'tau_p', right: 'W_pp phi(u) - W_pq phi(v) + h0 - u' },
    'neuron-v': { gain: 'tau_q', right: 'W_qp phi(u) - W_qq phi(v) - v' },
    'definition-p': { right: 'phi(u)' },
    'definition-q': { right: 'phi(v)' },
    'synapse-W_pq': {
      at: 'i, j',
      right: 'eta * (sum(k, W_pp[i,k] phi(u[k])) - sum(k, W_pq[i,k] phi(v[k])) - rho0) * phi(v[j])',
    },
  },
  ends: {},
  ledger: [],
  verdict:
    'exact; causal; phase-free; not local in space: sum over other synapses W_pp p, sum over other synapses W_pq q',
  names: { Q: 'I' },
}
