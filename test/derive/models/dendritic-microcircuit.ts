/** @file The dendritic microcircuit by hand. */
import type { Hand } from './hand.js'

const R = 'phi(u + tau_P * ddt(u))'
const R_I = 'phi(v + tau_I * ddt(v))'

/** du/dt = (g_l + g_b + g_a + g_y)(u_∞ − u) with u_∞ the conductance-weighted mean of what the compartments pull to. */
export const dendriticMicrocircuit: Hand = {
  model: 'dendritic-microcircuit',
  source:
    'Sacramento et al. 2018 (arXiv 1810.11393) and Haider et al. 2021: somatic membranes, compartments, three synaptic rules',
  equations: {
    'neuron-u': {
      right: '(g_l + g_b + g_a + g_y) * ((g_b * v_bas + g_a * v_api + g_y * y)/(g_l + g_b + g_a + g_y) - u)',
      untaught: '(g_l + g_b + g_a) * ((g_b * v_bas + g_a * v_api)/(g_l + g_b + g_a) - u)',
    },
    'neuron-v': {
      right:
        '(g_l + g_b + g_som) * ((g_b * v_den + g_som * (T (u + tau_P * ddt(u))))/(g_l + g_b + g_som) - v)',
    },
    'definition-r': { right: R },
    'definition-r_I': { right: R_I },
    'definition-v_bas': { right: `W_up ${R}` },
    'definition-v_api': { right: `W_down ${R} + W_pi ${R_I}` },
    'definition-v_den': { right: `W_ip ${R}` },
    'synapse-W_up': { at: 'i, j', right: 'eta_up * (r[i] - phi(g_b/(g_l + g_a + g_b) * v_bas[i])) * r[j]' },
    'synapse-W_ip': { at: 'i, j', right: 'eta_ip * (r_I[i] - phi(g_b/(g_b + g_l) * v_den[i])) * r[j]' },
    'synapse-W_pi': { at: 'i, j', right: '-eta_pi * v_api[i] * r_I[j]' },
  },
  ends: {},
  ledger: [],
  verdict: 'exact; causal; phase-free; local in space',
}
