/** @file Actions with the momenta that integration by parts leaves, worked out by hand: `p_0` goes with δu, `p_1` with dδu/dt. */
import type { Definition } from '../../src/model/model.js'
import { actionOf, type Golden } from './goldens.js'

export interface Ends extends Golden {
  /** p_0, p_1, … as typed. */
  readonly typed: readonly Definition[]
  /** Third derivatives of interpolated signals lose digits at the ends, and a delayed signal has a kink in time. */
  readonly tolerance: number
}

const DECLARED = `
state u
weight W
bias b
target y
constant tau_m = 1, tau_r = 0.5, tau_s = 0.7, beta = 0.7, m = 1, k = 1
activation phi = tanh
flow E in u rate 1
s = phi'(D(tau_r) u)
`

function ends(name: string, text: string): Ends {
  const action = actionOf(name, DECLARED + text)
  const typed = [0, 1, 2].flatMap((n) => action.definitions.get(`p_${n}`) ?? [])
  const tolerance = /ddt\(I\(|delay/.test(text) ? 1e-7 : 1e-9
  return { ...action, typed, tolerance }
}

const PROSPECTIVE = `
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
energy E = 1/2 |e|^2 + beta`

export const ENDS: readonly Ends[] = [
  ends(
    'a cost on the rate',
    `${PROSPECTIVE}/2 * |y - r|^2\np_0 = tau_m .* e - tau_r .* s .* (W' e - beta * (r - y))`,
  ),
  ends('a cost on the state', `${PROSPECTIVE}/2 * |y - u|^2\np_0 = tau_m .* e - tau_r .* s .* (W' e)`),
  ends(
    'a cost on the prospective voltage',
    `${PROSPECTIVE}/2 * |y - D(tau_r) u|^2\np_0 = tau_m .* e - tau_r .* (s .* (W' e) - beta * (D(tau_r) u - y))`,
  ),
  ends(
    'a cross-entropy',
    `${PROSPECTIVE} * crossentropy(y, softmax(r))\np_0 = tau_m .* e - tau_r .* s .* (W' e - beta * (softmax(r) - y))`,
  ),
  ends(
    'adaptation: a low-pass of the state leaves nothing',
    `e = D(tau_m) u + k * I(tau_s) u - b
    energy E = 1/2 |e|^2
    p_0 = tau_m .* e`,
  ),
  ends(
    'a look-ahead behind a low-pass leaves nothing either',
    `e = D(tau_m) u - W D(tau_r) I(tau_s) u
    energy E = 1/2 |e|^2
    p_0 = tau_m .* e`,
  ),
  ends(
    'two look-aheads behind one low-pass leave their quotient',
    `e = D(tau_m) D(tau_r) I(tau_s) u - b
    energy E = 1/2 |e|^2
    p_0 = tau_m .* tau_r ./ tau_s .* e`,
  ),
  ends(
    'three derivatives behind one low-pass leave their quotient',
    `p = tanh(u)
    energy E = dot(W p, ddt(ddt(ddt(I(tau_s) u))))
    p_0 = -W p ./ tau_s.^2 - ddt(W p) ./ tau_s
    p_1 = W p ./ tau_s`,
  ),
  ends(
    'a quotient with all of its coefficients',
    `p = tanh(u)
    energy E = dot(W p, D(tau_m) D(tau_r) ddt(I(tau_s) u))
    p_0 = (tau_m + tau_r - tau_m .* tau_r ./ tau_s) ./ tau_s .* (W p) - tau_m .* tau_r ./ tau_s .* ddt(W p)
    p_1 = tau_m .* tau_r ./ tau_s .* (W p)`,
  ),
  ends(
    'a synaptic low-pass of a prospective rate',
    `e = u - W I(tau_s) phi(D(tau_r) u)
    energy E = 1/2 |e|^2
    p_0 = -tau_r .* s .* I(-tau_s) (W' e)`,
  ),
  ends(
    'two look-aheads, one after the other',
    `e = D(tau_m) D(tau_r) u - b
    energy E = 1/2 |e|^2
    p_0 = (tau_m + tau_r) .* e - tau_m .* tau_r .* ddt(e)
    p_1 = tau_m .* tau_r .* e`,
  ),
  ends(
    'a look-ahead on a rate',
    `e = u - W D(tau_m) phi(u)
    energy E = 1/2 |e|^2
    p_0 = -tau_m .* phi'(u) .* (W' e)`,
  ),
  ends(
    'a look-ahead on a prospective rate',
    `e = u - W D(tau_m) phi(D(tau_r) u)
    energy E = 1/2 |e|^2
    p_0 = -tau_m .* s .* (W' e) - tau_r .* s .* D(-tau_m) (W' e)
    p_1 = -tau_m .* tau_r .* s .* (W' e)`,
  ),
  ends(
    'a definition read below an operator and beside it',
    `v = D(tau_r) u
    q = D(tau_m) v
    energy E = 1/2 |q|^2 + sum(phi(v))
    p_0 = tau_m .* q + tau_r .* D(-tau_m) q + tau_r .* phi'(v)
    p_1 = tau_m .* tau_r .* q`,
  ),
  ends('a kinetic energy', 'energy E = 1/2 m |ddt(u)|^2 - 1/2 |u|^2\np_0 = m * ddt(u)'),
  ends('a rate beside a state', 'energy E = dot(ddt(u), W u) - 1/2 |u|^2\np_0 = W u'),
  ends(
    'a curvature (Ostrogradsky)',
    `energy E = 1/2 k * |ddt(ddt(u))|^2 + 1/2 m |ddt(u)|^2
    p_0 = m * ddt(u) - k * ddt(ddt(ddt(u)))
    p_1 = k * ddt(ddt(u))`,
  ),
  ends(
    'a curvature of a function',
    `energy E = sum(b .* ddt(ddt(phi(u))) .* u)
    p_0 = b .* u .* ddt(phi'(u)) - b .* phi'(u) .* ddt(u)
    p_1 = b .* phi'(u) .* u`,
  ),
  ends(
    'a third derivative',
    `energy E = 1/2 k * |ddt(ddt(ddt(u)))|^2
    p_0 = k * ddt(ddt(ddt(ddt(ddt(u)))))
    p_1 = -k * ddt(ddt(ddt(ddt(u))))
    p_2 = k * ddt(ddt(ddt(u)))`,
  ),
  ends(
    'a delayed signal beside a look-ahead',
    `energy E = dot(D(tau_m) u, delay(tau_s) y) + 1/2 |u|^2
    p_0 = tau_m .* delay(tau_s) y`,
  ),
  ends(
    'a look-ahead and its adjoint leave nothing together',
    'energy E = dot(D(tau_m) u, y) + dot(D(-tau_m) u, y) + 1/2 |u|^2',
  ),
  ends('no derivative at all', 'energy E = 1/2 |u - W phi(u)|^2'),
]

/** Nothing is left, though each term alone has memory: a derivation that takes them one by one cannot say so. */
export const TOGETHER = ends(
  'nor behind a low-pass, where both act on one rate',
  `p = phi(I(tau_s) u)
    energy E = dot(D(tau_m) p, y) + dot(D(-tau_m) p, y) + 1/2 |u|^2`,
)

/** Proper at both ends, though a delay shows them what was before. */
export const BELOW_A_DELAY = ends(
  'a look-ahead with its low-pass',
  'energy E = 1/2 |u - W delay(tau_s) phi(D(tau_m) I(tau_r) u)|^2',
)

/** What is left at the ends is no sum of momenta there. */
export const REMEMBERED: readonly Ends[] = [
  ends(
    'a look-ahead on what a weight brings through a low-pass',
    'energy E = 1/2 |u - D(tau_r) (W I(tau_s) u)|^2',
  ),
  ends('a look-ahead on a delayed state', 'energy E = 1/2 |D(tau_m) u - W D(tau_r) delay(tau_s) u|^2'),
  ends(
    'a look-ahead on a function of a delayed state',
    'energy E = 1/2 |D(tau_m) phi(delay(tau_s) u) - b|^2',
  ),
  ends(
    'a look-ahead on a function of a low-pass behind a look-ahead',
    'energy E = 1/2 |D(tau_m) phi(D(tau_s) I(tau_r) u) - b|^2',
  ),
  ends(
    'a delayed low-pass of a function of a curvature',
    'energy E = 1/2 |u - I(tau_s) delay(tau_r) phi(ddt(ddt(u)))|^2',
  ),
  ends('a delay of a prospective rate', 'energy E = 1/2 |D(tau_m) u - W delay(tau_s) phi(D(tau_r) u)|^2'),
]
