/** @file Theories beyond the examples: delays, filters, adaptation, compartments, other approximations, mechanics. */
const HEAD = `
  state u
  weight W
  target y
  constant tau_m = 1, tau_r = 0.5, tau_s = 1, tau_a = 2, d = 1, beta = 1, g_a = 0.5
  activation phi = tanh
  cost C = 1/2 |y - phi(D(tau_r) u)|^2
`
export const THEORIES: Readonly<Record<string, string>> = {
  'a delay and a filter': `${HEAD}
    e = D(tau_m) u - W I(tau_s) delay(d) phi(D(tau_r) u)
    energy E = 1/2 |e|^2
    stationary u
    descend E in W, tau_s, d rate 1`,
  adaptation: `${HEAD}
    e = D(tau_m) u - W phi(D(tau_r) u) + g_a I(tau_a) u
    energy E = 1/2 |e|^2 + beta C
    stationary u
    descend E in W, g_a, tau_a rate 1
    approximate causal`,
  'a weighted error without a name': `${HEAD}
    energy E = 1/2 sum(g_a .* (D(tau_m) u - W phi(D(tau_r) u)).^2) + beta C
    stationary u
    descend E in W, g_a rate 1`,
  'two compartments': `
    state u, a
    weight W, B
    target y
    constant tau_m = 1, tau_r = 0.5, tau_d = 0.3, tau_2 = 0.2, g_c = 0.5, kappa = 2, beta = 1
    activation phi = tanh
    e = D(tau_m) u - W phi(D(tau_r) u) - g_c a
    f = D(tau_d) a - B phi(D(tau_2) u)
    cost C = 1/2 |y - u|^2
    energy E = 1/2 |e|^2 + kappa/2 |f|^2 + beta C
    stationary u
    stationary a
    descend E in W, B, g_c, tau_d rate 1`,
  'an instantaneous error': `${HEAD}
    e = D(tau_m) u - W phi(D(tau_r) u)
    energy E = 1/2 |e|^2 + beta C
    stationary u
    approximate instantaneous`,
  'a gain that is right at one frequency': `${HEAD}
    e = D(tau_m) u - W phi(D(tau_r) u)
    energy E = 1/2 |e|^2 + beta C
    stationary u
    approximate causal at 2`,
  'a cost on the state in another coordinate': `${HEAD}
    e = D(tau_m) u - W phi(D(tau_m) u)
    energy E = 1/2 |e|^2 + beta/2 |y - u|^2
    stationary E in D(tau_m) u`,
  'a slope in a given equation': `${HEAD}
    energy E = 1/2 |u|^2 - 1/2 dot(phi(u), W phi(u)) + logsumexp(u)
    tau_m * ddt(u) = -2 dE/du`,
  'symmetric weights': `${HEAD}
    energy E = 1/2 |u|^2 - 1/2 dot(phi(u), W phi(u))
    flow E in u rate 1/tau_m
    network
      h : 5
      h -> h, symmetric`,
  'two coordinates of a mechanical system': `
    state q, p
    constant m = 1, k = 2
    activation phi = tanh
    energy L = 1/2 sum(m .* ddt(q).^2) - 1/2 sum(k .* phi(q) .* ddt(p)) + 1/2 |ddt(p)|^2
    stationary q
    stationary p`,
  competition: `
    state u
    weight W
    target y
    constant tau_m = 1
    p = softmax(u)
    cost C = 1/2 |y - W p|^2
    energy E = 1/2 |u|^2 + C
    flow E in u rate 1/tau_m
    descend E in W rate 1`,
  'a learned advance': `
    state u
    weight W
    constant tau_m = 1, tau_b = 0.5
    activation phi = tanh
    e = D(tau_m) u - D(-tau_b) phi(u)
    energy E = 1/2 |e|^2
    stationary u
    descend E in tau_b rate 1`,
}
