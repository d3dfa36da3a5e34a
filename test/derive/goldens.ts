/** @file The golden derivations in the model language, each with its gradients typed by hand beside it. */

import type { Action } from '../../src/check/action.js'
import type { Definition } from '../../src/model/model.js'
import { parse } from '../../src/model/parse.js'

/** Definitions named `g_x` are what the derivative by x should be. */
export interface Golden extends Action {
  readonly expected: ReadonlyMap<string, Definition>
}

/** An energy and its definitions, costs included, from the text of a model without rules. */
export function actionOf(name: string, text: string): Golden {
  const model = parse(text)
  const definitions = new Map(model.definitions)
  for (const c of model.costs.values())
    definitions.set(c.name, { name: c.name, indices: [], body: c.body, span: c.span })
  const energy = model.energies.get('E')
  if (!energy) throw new Error(`the golden '${name}' has no energy E`)
  const expected = [...definitions].filter(([n]) => n.startsWith('g_'))
  return {
    name,
    energy: energy.body,
    definitions,
    expected: new Map(expected.map(([n, d]) => [n.slice(2), d])),
  }
}

const DECLARED = `
state u
weight W
bias b
target y
constant tau_m = 1, tau_r = 0.5, beta = 0.7
activation phi = tanh
flow E in u rate 1
`

const PROSPECTIVE = `${DECLARED}
r = phi(D(tau_r) u)
s = phi'(D(tau_r) u)
e = D(tau_m) u - W r - b
`

export const GOLDENS: readonly Golden[] = [
  actionOf(
    'G1: one look-ahead',
    `${DECLARED}
    e = D(tau_m) u - b
    energy E = 1/2 |e|^2
    g_u = D(-tau_m) e
    g_tau_m = e .* ddt(u)
    g_b = -e`,
  ),
  actionOf(
    'G2: two look-aheads, recurrent with self-weights, cost on the state',
    `${PROSPECTIVE}
    energy E = 1/2 |e|^2 + beta/2 * |u - y|^2
    g_u = D(-tau_m) e - D(-tau_r) (s .* W' e) + beta * (u - y)
    g_W[i,j] = -e[i] * r[j]
    g_b = -e
    g_tau_m = e .* ddt(u)
    g_tau_r = -s .* (W' e) .* ddt(u)
    g_beta = 1/2 |u - y|^2`,
  ),
  actionOf(
    'G2b: the same with a cost on the rate',
    `${PROSPECTIVE}
    cost C = 1/2 |r - y|^2
    energy E = 1/2 |e|^2 + beta C
    g_u = D(-tau_m) e - D(-tau_r) (s .* (W' e - beta * (r - y)))
    g_W[i,j] = -e[i] * r[j]
    g_tau_m = e .* ddt(u)
    g_tau_r = -s .* (W' e - beta * (r - y)) .* ddt(u)
    g_beta = C`,
  ),
  actionOf(
    'G3: latent equilibrium',
    `${DECLARED}
    e = D(tau_m) u - W phi(D(tau_m) u) - b
    h = e - phi'(D(tau_m) u) .* (W' e) + beta * (D(tau_m) u - y)
    energy E = 1/2 |e|^2 + beta/2 * |D(tau_m) u - y|^2
    g_u = D(-tau_m) h
    g_W[i,j] = -e[i] * phi(D(tau_m[j]) u[j])
    g_tau_m = h .* ddt(u)`,
  ),
  actionOf(
    'G4: neuronal least action, a static energy',
    `${DECLARED}
    e = u - W phi(u) - b
    energy E = 1/2 |e|^2 + beta/2 * |y - u|^2
    g_u = e - phi'(u) .* (W' e) - beta * (y - u)
    g_W[i,j] = -e[i] * phi(u[j])`,
  ),
  actionOf(
    'G6: predictive coding with precisions',
    `${DECLARED}
    parameter v = 0
    eps = u - W phi(u) - b
    xi = exp(-2 * v) .* eps
    energy E = 1/2 sum(exp(-2 * v) .* eps.^2) + sum(v)
    g_u = xi - phi'(u) .* (W' xi)
    g_v = 1 - exp(-2 * v) .* eps.^2
    g_W[i,j] = -xi[i] * phi(u[j])
    g_b = -xi`,
  ),
  actionOf(
    'G7: a Hopfield energy without symmetry',
    `${DECLARED}
    energy E = 1/2 |u|^2 - 1/2 dot(phi(u), W phi(u)) - dot(b, phi(u))
    g_u = u - phi'(u) .* (1/2 * (W phi(u) + W' phi(u)) + b)
    g_W[i,j] = -1/2 phi(u[i]) * phi(u[j])
    g_b = -phi(u)`,
  ),
  actionOf(
    'G8: a Lagrangian',
    `${DECLARED}
    constant m = 1
    energy E = 1/2 m |ddt(u)|^2 - 1/2 |u|^2 + 1/2 dot(phi(u), W phi(u))
    g_u = -m * ddt(ddt(u)) - u + 1/2 phi'(u) .* (W phi(u) + W' phi(u))
    g_m = 1/2 |ddt(u)|^2`,
  ),
  actionOf(
    'G9: two compartments, two rate operators',
    `${PROSPECTIVE}
    state a
    weight B
    constant tau_d = 1, tau_2 = 1, kappa = 1, coupling = 1
    flow E in a rate 1
    e_u = D(tau_m) u - W r - coupling * a - b
    e_a = D(tau_d) a - B phi(D(tau_2) u)
    energy E = 1/2 |e_u|^2 + kappa/2 * |e_a|^2 + beta/2 * |u - y|^2
    g_u = D(-tau_m) e_u - D(-tau_r) (s .* W' e_u) - kappa * D(-tau_2) (phi'(D(tau_2) u) .* B' e_a) + beta * (u - y)
    g_a = kappa * D(-tau_d) e_a - coupling * e_u
    g_B[i,j] = -kappa * e_a[i] * phi(D(tau_2[j]) u[j])
    g_W[i,j] = -e_u[i] * r[j]
    g_coupling = -dot(e_u, a)
    g_tau_d = kappa * e_a .* ddt(a)`,
  ),
  actionOf(
    'G10: a time constant as an exponential',
    `${DECLARED}
    parameter v = 0
    e = D(exp(v)) u - b
    energy E = 1/2 |e|^2
    g_u = D(-exp(v)) e
    g_v = exp(v) .* e .* ddt(u)`,
  ),
  actionOf(
    'G13: cross-entropy of a prospective voltage',
    `${PROSPECTIVE}
    energy E = 1/2 |e|^2 + beta * crossentropy(y, softmax(D(tau_r) u))
    g_u = D(-tau_m) e - D(-tau_r) (s .* W' e) + beta * D(-tau_r) (softmax(D(tau_r) u) - y)
    g_tau_r = (-s .* (W' e) + beta * (softmax(D(tau_r) u) - y)) .* ddt(u)`,
  ),
  actionOf(
    'G14: adaptation',
    `${PROSPECTIVE}
    constant tau_a = 1, g = 1
    f = D(tau_m) u - W r + g * I(tau_a) u - b
    energy E = 1/2 |f|^2
    g_u = D(-tau_m) f - D(-tau_r) (s .* W' f) + g * I(-tau_a) f
    g_g = dot(f, I(tau_a) u)
    g_tau_a = -g * f .* ddt(I(tau_a) I(tau_a) u)`,
  ),
  actionOf(
    'G15: a low-pass of its own at every synapse',
    `${DECLARED}
    constant tau_s = 1
    r = phi(D(tau_r) u)
    e[i] = D(tau_m[i]) u[i] - sum(j, W[i,j] * I(tau_s[i,j]) r[j]) - b[i]
    energy E = 1/2 |e|^2
    g_u[k] = D(-tau_m[k]) e[k] - D(-tau_r[k]) (phi'(D(tau_r[k]) u[k]) * sum(i, W[i,k] * I(-tau_s[i,k]) e[i]))
    g_W[i,j] = -e[i] * I(tau_s[i,j]) r[j]
    g_tau_s[i,j] = e[i] * W[i,j] * ddt(I(tau_s[i,j]) I(tau_s[i,j]) r[j])`,
  ),
]

export const DELAYED: readonly Golden[] = [
  actionOf(
    'G11: a delay and a synaptic low-pass',
    `${DECLARED}
    constant tau_s = 1, d = 1
    r = phi(D(tau_r) u)
    e = D(tau_m) u - W I(tau_s) delay(d) r
    energy E = 1/2 |e|^2
    g_u = D(-tau_m) e - D(-tau_r) (phi'(D(tau_r) u) .* I(-tau_s) delay(-d) (W' e))
    g_W[i,j] = -e[i] * I(tau_s[j]) delay(d[j]) r[j]
    g_tau_s = (W' e) .* (I(tau_s) I(tau_s) delay(d) ddt(r))
    g_d = (W' e) .* (I(tau_s) delay(d) ddt(r))`,
  ),
]

/** What the adjoint of a delay is, in the energy itself. */
export const ADVANCED: Golden = actionOf(
  'an advance',
  `${DECLARED}
  constant d = 1
  r = phi(D(tau_r) u)
  e = D(tau_m) u - W delay(-d) r
  energy E = 1/2 |e|^2
  g_u = D(-tau_m) e - D(-tau_r) (phi'(D(tau_r) u) .* delay(d) (W' e))
  g_W[i,j] = -e[i] * delay(-d[j]) r[j]
  g_d = -(W' e) .* delay(-d) ddt(r)`,
)
