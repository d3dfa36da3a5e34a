/** @file The small models that mistakes are planted in. */

const head = (rest: string): string => `state u
weight W
bias b
target y
constant tau_m = 1, tau_r = 0.4, beta = 0.1
activation phi = tanh
${rest}
simulate
  dt = 0.1, seed = 3`

const NETWORK = `network
  x : input 2
  h : 2
  y : output 2
  x -> h -> y
  h -> h`

const prospective = (rules: string, simulate = ''): string =>
  head(`r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, b rate eta = 0.1
${rules}
${NETWORK}`) + simulate

export const MODELS = {
  lagged: prospective('approximate causal'),
  solved: prospective('approximate causal', ', method = heun'),
  window: prospective('', ', method = heun, coupling = solved'),
  adapted: head(`r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, b, tau_m rate eta = 0.05 with adam
approximate causal
${NETWORK.replace('h : 2', 'h : 2, tau_m = 1.01, eta = 0.01')}`),
  hebbian: head(`r = phi(D(tau_r) u)
tau_m * ddt(u) = -u + W r + b
ddt(W[i,j]) = 0.1 * r[i] * (r[j] - r[i] * W[i,j])
${NETWORK}`).replace('target y\n', ''),
  images: head(`r = phi(D(tau_m) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau_m) u
descend E in W, b rate eta = 0.1
network
  x : input 1 x 4 x 4
  h : 2 x 2 x 2
  y : output 2
  x -> h, conv(3, 2)
  h -> y`),
  delayed: head(`r = phi(u)
tau_m * ddt(u) = -u + W delay(0.3) r + b
cost C = 1/2 |y - r|^2
${NETWORK}`),
  equilibrium: head(`r = phi(D(tau_m) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau_m) u
descend E in W, b rate eta = 0.1
${NETWORK.replace('\n  h -> h', '')}`),
  contrast: head(`cost C = 1/2 |y - u|^2
energy E = 1/2 |u|^2 - dot(phi(u), W phi(u)) - dot(b, phi(u)) + beta C
flow E in u rate 1/tau_m
contrast E in W, b between beta = 0.1 and beta = -0.1 every 5 rate eta = 0.1
${NETWORK.replace('\n  h -> h', '')}`),
  coding: head(`e = u - W phi(u) - b
energy F = 1/2 |e|^2
flow F in u rate 1/tau_m
descend F in W, b rate eta = 0.1
${NETWORK.replace('\n  h -> h', '').replace('output 2', 'output 2, u = y')}`),
  rare: head(`e = u - W phi(u) - b
energy F = 1/2 |e|^2
flow F in u rate 1/tau_m
descend F in W, b rate eta = 0.1 every 0.3
${NETWORK.replace('\n  h -> h', '').replace('output 2', 'output 2, u = y')}`),
  springs: `state q = normal(0, 1)
weight K
constant m = 1, lambda = 0.1
energy L = 1/2 m |ddt(q)|^2 - 1/2 dot(q, K q) - lambda/4 * sum(q.^4)
stationary q
network
  p : 3
  p -> p, symmetric
simulate
  dt = 0.05, method = stormer_verlet`,
} as const

export type ModelName = keyof typeof MODELS
