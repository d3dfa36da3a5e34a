/** @file The published models in index notation, as replacements of their vector notation. */
import { exampleText } from './examples.js'

/** Vector notation, and what says the same with indices. */
export const INDEXED: readonly (readonly [
  name: string,
  replacements: readonly (readonly [string, string])[],
])[] = [
  [
    'latent-equilibrium',
    [
      ['r = phi(D(tau) u)', 'r[i] = phi(D(tau[i]) u[i])'],
      ['e = D(tau) u - W r - b', 'e[k] = D(tau[k]) u[k] - sum(j, W[k,j] r[j]) - b[k]'],
      ['1/2 |y - r|^2', '1/2 sum(n, (y[n] - r[n])^2)'],
      ['1/2 |e|^2 + beta C', '1/2 sum(i, e[i] * e[i]) + beta C'],
    ],
  ],
  [
    'generalized-latent-equilibrium',
    [
      ['e = D(tau_m) u - W r - b', 'e[i] = (D(tau_m) u)[i] - (W r)[i] - b[i]'],
      ['r = phi(D(tau_r) u)', 'r[j] = phi(D(tau_r[j]) u[j])'],
      ['1/2 |e|^2 + beta C', '1/2 sum(i, e[i]^2) + beta C'],
    ],
  ],
  [
    'lag-line',
    [
      ['r = phi(D(tau_r) u)', 'r[k] = phi(D(tau_r) u[k])'],
      ['e = D(tau_m) u - W r', 'e[i] = D(tau_m[i]) u[i] - sum(j, W[i,j] r[j])'],
      ['1/2 |y - r|^2', '1/2 sum(n, (y[n] - r[n])^2)'],
      ['1/2 |e|^2 + beta C', 'sum(i, 1/2 e[i]^2) + beta C'],
    ],
  ],
  [
    'variational-latent-equilibrium',
    [
      ['r = phi(D(tau_r) u)', 'r[k] = phi(D(tau_r[k]) u[k])'],
      ['e = D(tau_m) u - W r - b', 'e[i] = D(tau_m[i]) u[i] - sum(j, W[i,j] r[j]) - b[i]'],
      ['1/2 |y - r|^2', '1/2 sum(n, (y[n] - r[n])^2)'],
      ['1/2 |e|^2 + beta C', 'sum(i, 1/2 e[i]^2) + beta C'],
    ],
  ],
  [
    'equilibrium-propagation',
    [
      ['1/2 |u|^2', '1/2 sum(i, u[i]^2)'],
      ['dot(phi(u), W phi(u))', 'sum(i, phi(u[i]) sum(j, W[i,j] phi(u[j])))'],
      ['dot(b, phi(u))', 'sum(i, b[i] phi(u[i]))'],
      ['1/2 |y - u|^2', '1/2 sum(i, (y[i] - u[i])^2)'],
    ],
  ],
  [
    'neuronal-least-action',
    [
      ['e = u - W rho(u)', 'e[i] = u[i] - sum(j, W[i,j] * rho(u[j]))'],
      ['1/2 |y - u|^2', '1/2 sum(i, (y[i] - u[i])^2)'],
      ['1/2 |e|^2 + beta C', '1/2 sum(i, e[i]^2) + beta C'],
    ],
  ],
  [
    'predictive-coding',
    [
      ['e = exp(-s) .* (u - W phi(u))', 'e[i] = exp(-s[i]) (u[i] - sum(j, W[i,j] phi(u[j])))'],
      ['dot(e, u - W phi(u))', 'sum(i, e[i] (u[i] - sum(j, W[i,j] phi(u[j]))))'],
      ['1/2 sum(s)', '1/2 sum(i, s[i])'],
    ],
  ],
  [
    'coupled-oscillators',
    [
      ['1/2 m |ddt(q)|^2', '1/2 m sum(i, ddt(q[i])^2)'],
      ['dot(q, K q)', 'sum(i, q[i] * sum(j, K[i,j] q[j]))'],
      ['lambda/4 * sum(q.^4)', 'lambda/4 * sum(i, q[i]^4)'],
    ],
  ],
  [
    'dendritic-microcircuit',
    [
      ['r      = phi(D(tau_P) u)', 'r[j]   = phi(D(tau_P[j]) u[j])'],
      ['r_I    = phi(D(tau_I) v)', 'r_I[j] = phi(D(tau_I[j]) v[j])'],
      ['v_bas  = W_up r', 'v_bas[i] = sum(j, W_up[i,j] r[j])'],
      ['v_den  = W_ip r', 'v_den[i] = sum(j, W_ip[i,j] r[j])'],
      ['v_api  = W_down r + W_pi r_I', 'v_api[i] = sum(j, W_down[i,j] r[j]) + sum(k, W_pi[i,k] r_I[k])'],
      ['ddt(u) = -g_l u +', 'ddt(u[i]) = -g_l u[i] +'],
      [
        'g_b (v_bas - u) + g_a (v_api - u) + g_y (y - u)',
        'g_b (v_bas[i] - u[i]) + g_a (v_api[i] - u[i]) + g_y[i] (y[i] - u[i])',
      ],
    ],
  ],
  [
    'more/force-rls',
    [
      ["ddt(P) = -k k'", 'ddt(P[i,j]) = -k[i] k[j]'],
      ["ddt(W_o) = (y - o) k'", 'ddt(W_o[i,j]) = (y[i] - o[i]) k[j]'],
    ],
  ],
  [
    'more/oja-bcm',
    [
      ['r = W r', 'r[i] = sum(j, W[i,j] r[j])'],
      ["((r .* (r - theta)) r')", "((r .* (r - theta)) r')"],
    ],
  ],
]

/** The text of an example in index notation. */
export function inIndices(name: string, replacements: readonly (readonly [string, string])[]): string {
  return replacements.reduce((text, [vector, indexed]) => {
    if (!text.includes(vector)) throw new Error(`'${name}' does not hold '${vector}'`)
    return text.replace(vector, indexed)
  }, exampleText(name))
}
