/** @file Models that learn a parameter of each sort, with −∂E/∂θ by hand (docs/mathematics.md). */

export interface Learned {
  readonly name: string
  /** Theory without the principle of the state. */
  readonly text: string
  /** −∂E/∂θ, typed; `at`: its indices where it is typed with them. */
  readonly slopes: Readonly<Record<string, { readonly right: string; readonly at?: string }>>
  /** Delays need signals that rest at both ends. */
  readonly delayed?: boolean
}

const DECLARED = `
state u
weight W
bias b
target y
constant tau_m = 1, tau_r = 0.5
activation phi = tanh
`

const learned = (
  name: string,
  text: string,
  slopes: Learned['slopes'],
  more: { readonly delayed?: boolean } = {},
): Learned => ({ name, text: DECLARED + text, slopes, ...more })

const PROSPECTIVE = `r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
energy E = 1/2 |e|^2 + 1/2 |y - r|^2`

export const LEARNED: readonly Learned[] = [
  learned('weights and biases', PROSPECTIVE, {
    W: { at: 'i, j', right: 'e[i] * phi(D(tau_r[j]) u[j])' },
    b: { right: 'e' },
  }),
  learned('time constants of the membrane and of the rate', PROSPECTIVE, {
    tau_m: { right: '-e .* ddt(u)' },
    tau_r: { right: "phi'(D(tau_r) u) .* (W' e + y - r) .* ddt(u)" },
  }),
  learned(
    'one time constant in both places (latent equilibrium)',
    `e = D(tau_m) u - W phi(D(tau_m) u) - b
    energy E = 1/2 |e|^2`,
    { tau_m: { right: "-(e - phi'(D(tau_m) u) .* (W' e)) .* ddt(u)" } },
  ),
  learned(
    'a synaptic low-pass of the presynaptic neuron',
    `constant tau_s = 0.7
    r = phi(D(tau_r) u)
    e = D(tau_m) u - W I(tau_s) r - b
    energy E = 1/2 |e|^2`,
    {
      tau_s: { right: "-(W' e) .* ddt(I(tau_s) I(tau_s) r)" },
      W: { at: 'i, j', right: 'e[i] * I(tau_s[j]) r[j]' },
    },
  ),
  learned(
    'a low-pass of the postsynaptic neuron',
    `constant tau_s = 0.7
    r = phi(D(tau_r) u)
    e = D(tau_m) u - I(tau_s) (W r) - b
    energy E = 1/2 |e|^2`,
    {
      tau_s: { right: '-e .* ddt(I(tau_s) I(tau_s) (W r))' },
      W: { at: 'i, j', right: 'e[i] * I(tau_s[i]) r[j]' },
    },
  ),
  learned(
    'a low-pass of its own at every synapse',
    `constant tau_s = 0.7
    r = phi(D(tau_r) u)
    e[i] = D(tau_m[i]) u[i] - sum(j, W[i,j] * I(tau_s[i,j]) r[j]) - b[i]
    energy E = 1/2 |e|^2`,
    {
      tau_s: { at: 'i, j', right: '-e[i] * W[i,j] * ddt(I(tau_s[i,j]) I(tau_s[i,j]) r[j])' },
      W: { at: 'i, j', right: 'e[i] * I(tau_s[i,j]) r[j]' },
    },
  ),
  learned(
    'a delay behind a synaptic low-pass',
    `constant tau_s = 0.7, d = 1
    r = phi(D(tau_r) u)
    e = D(tau_m) u - W I(tau_s) delay(d) r
    energy E = 1/2 |e|^2`,
    {
      d: { right: "-(W' e) .* (I(tau_s) delay(d) ddt(r))" },
      tau_s: { right: "-(W' e) .* (I(tau_s) I(tau_s) delay(d) ddt(r))" },
      tau_r: { right: "(W' e) .* (I(tau_s) delay(d) (phi'(D(tau_r) u) .* ddt(u)))" },
    },
    { delayed: true },
  ),
  learned(
    'a delay of its own at every synapse',
    `constant d = 1
    r = phi(D(tau_r) u)
    e[i] = D(tau_m[i]) u[i] - sum(j, W[i,j] * delay(d[i,j]) r[j])
    energy E = 1/2 |e|^2`,
    { d: { at: 'i, j', right: '-e[i] * W[i,j] * delay(d[i,j]) ddt(r[j])' } },
    { delayed: true },
  ),
  learned(
    'the logarithm of a time constant',
    `parameter v = 0
    e = D(exp(v)) u - b
    energy E = 1/2 |e|^2`,
    { v: { right: '-exp(v) .* e .* ddt(u)' } },
  ),
  learned(
    'the logarithm of a time constant that has a name',
    `parameter v = 0
    tau = exp(v)
    e = D(tau) u - W I(tau) phi(u) - b
    energy E = 1/2 |e|^2`,
    { v: { right: "-exp(v) .* e .* ddt(u) - exp(v) .* (W' e) .* ddt(I(exp(v)) I(exp(v)) phi(u))" } },
  ),
  learned(
    'the logarithm of a delay',
    `parameter v = 0
    e = D(tau_m) u - W delay(exp(-v)) phi(u)
    energy E = 1/2 |e|^2`,
    { v: { right: "exp(-v) .* (W' e) .* (delay(exp(-v)) ddt(phi(u)))" } },
    { delayed: true },
  ),
  learned(
    'a time constant reversed in time',
    `constant tau_b = 0.4
    e = D(tau_m) u - W D(-tau_b) phi(u)
    energy E = 1/2 |e|^2`,
    { tau_b: { right: "-(W' e) .* ddt(phi(u))" }, tau_m: { right: '-e .* ddt(u)' } },
  ),
  learned(
    'precisions',
    `parameter v = 0
    e = D(tau_m) u - W phi(D(tau_r) u) - b
    energy E = 1/2 sum(exp(-2 * v) .* e.^2) + sum(v)`,
    {
      v: { right: 'exp(-2 * v) .* e.^2 - 1' },
      b: { right: 'exp(-2 * v) .* e' },
      W: { at: 'i, j', right: 'exp(-2 * v[i]) * e[i] * phi(D(tau_r[j]) u[j])' },
    },
  ),
  learned(
    'the strength of the nudging',
    `constant beta = 0.7
    r = phi(D(tau_r) u)
    e = D(tau_m) u - W r
    energy E = 1/2 |e|^2 + sum(beta .* (y - r).^2)/2`,
    { beta: { right: '-(y - r).^2/2' } },
  ),
  learned(
    'gain and threshold of an activation',
    `parameter g = 1, theta = 0.1
    r = phi(g .* (D(tau_r) u - theta))
    e = D(tau_m) u - W r
    energy E = 1/2 |e|^2`,
    {
      g: { right: "phi'(g .* (D(tau_r) u - theta)) .* (W' e) .* (D(tau_r) u - theta)" },
      theta: { right: "-g .* phi'(g .* (D(tau_r) u - theta)) .* (W' e)" },
      tau_r: { right: "g .* phi'(g .* (D(tau_r) u - theta)) .* (W' e) .* ddt(u)" },
    },
  ),
  learned(
    'gain and time constant of an adaptation',
    `parameter g_a = 0.3, tau_a = 2
    r = phi(D(tau_r) u)
    e = D(tau_m) u - W r + g_a .* I(tau_a) u
    energy E = 1/2 |e|^2`,
    {
      g_a: { right: '-e .* I(tau_a) u' },
      tau_a: { right: 'g_a .* e .* ddt(I(tau_a) I(tau_a) u)' },
    },
  ),
]
