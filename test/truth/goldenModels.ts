/** @file The golden derivations as systems of a few units, as they are written in a model; numbers come from test/data/goldens. */

const HEAD = `state u
weight W
activation phi = tanh
`
const RECURRENT = `network
  x : input 1
  y : output 2
  x -> y
  y -> y
simulate
  dt = 0.01, method = rk4, coupling = solved
`
const HIDDEN = `network
  x : input 1
  h : 2
  x -> h
  h -> h
simulate
  dt = 0.01, method = rk4, coupling = solved
`
const ALONE = HIDDEN.replace('  x : input 1\n', '').replace('  x -> h\n', '')

const PROSPECTIVE = `${HEAD}bias b
target y
constant tau_m = 1, tau_r = 0.4, beta = 0.8
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
`

export const MODELS: Readonly<Record<string, string>> = {
  G1: `state u
weight W
constant tau_m = 1
r = u
e = D(tau_m) u - W r
energy E = 1/2 |e|^2
stationary u
${HIDDEN.replace('x : input 1', 'x : input 1, r = x').replace('  h -> h\n', '')}`,
  G2: `${PROSPECTIVE}cost C = 1/2 |u - y|^2
energy E = 1/2 |e|^2 + beta C
stationary u
${RECURRENT}`,
  G2b: `${PROSPECTIVE}cost C = 1/2 |r - y|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W, b rate eta = 0.3
approximate causal
${RECURRENT}`,
  G3: `${PROSPECTIVE.replace('tau_r = 0.4, ', '').replaceAll('tau_r', 'tau_m')}cost C = 1/2 |D(tau_m) u - y|^2
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau_m) u
${RECURRENT}`,
  G4: `${HEAD}target y
constant beta = 0.8
e = u - W phi(u)
cost C = 1/2 |y - u|^2
energy E = 1/2 |e|^2 + beta C
stationary E in I(-0.9) u
${RECURRENT}`,
  G6: `${HEAD}bias b
parameter v = 0
eps = u - W phi(u) - b
energy E = 1/2 sum(exp(-2 * v) .* eps.^2) + sum(v)
flow E in u rate 1/0.8
descend E in v rate eta = 0.3
${HIDDEN}`,
  G7: `${HEAD}bias b
energy E = 1/2 |u|^2 - 1/2 dot(phi(u), W phi(u)) - dot(b, phi(u))
flow E in u rate 1/0.8
descend E in W rate eta = 0.3
${ALONE}`,
  G8: `${HEAD}constant m = 1.7
energy L = 1/2 m |ddt(u)|^2 - 1/2 |u|^2 + 1/2 dot(phi(u), W phi(u))
stationary u
${ALONE}`,
  G9: `state u, a
weight W, B
activation phi = tanh
target y
constant tau_m = 1, tau_r = 0.4, tau_d = 0.8, tau_2 = 0.3, kappa = 0.7, coupling = 0.5, beta = 0.8
e_u = D(tau_m) u - W phi(D(tau_r) u) - coupling * a
e_a = D(tau_d) a - B phi(D(tau_2) u)
cost C = 1/2 |u - y|^2
energy E = 1/2 |e_u|^2 + kappa/2 * |e_a|^2 + beta C
stationary u, a
network
  x : input 1
  y : output 2
  W : x -> y
  W : y -> y
  B : y -> y
simulate
  dt = 0.01, method = rk4, coupling = solved
`,
  G10: `${PROSPECTIVE.replace('tau_m = 1, ', '').replaceAll('tau_m', 'exp(v)').replace('bias b', 'bias b\nparameter v = 0')}cost C = 1/2 |r - y|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in v rate eta = 0.3
approximate causal
approximate nudging 0
${RECURRENT}`,
  G11: `${PROSPECTIVE.replace('W r - b', 'W I(0.6) delay(0.5) r - b')}cost C = 1/2 |r - y|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W rate eta = 0.3
approximate eligibility
network
  h : 2, tau_m = [1, 0.7], tau_r = [0.4, 0.5]
  y : output 1, tau_m = 0.9, tau_r = 0.3
  h -> h, fixed
  h -> y
simulate
  dt = 0.01, method = rk4, coupling = solved
`,
  G12: `${PROSPECTIVE.replace('bias b\n', '').replace(' - b\n', '\n')}cost C = 1/2 |r - y|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W rate eta = 0.3
approximate causal
approximate nudging 0
network
  x : input 1 x 3 x 3
  c : 2 x 2 x 2
  y : output 1
  x -> c, conv(2, 2)
  c -> y
simulate
  dt = 0.01, method = rk4, coupling = solved
`,
  G13: `${PROSPECTIVE}cost C = crossentropy(y, softmax(D(tau_r) u))
energy E = 1/2 |e|^2 + beta C
stationary u
approximate causal
${RECURRENT}`,
  G14: `${PROSPECTIVE.replace('bias b\n', '').replace('W r - b', 'W r + g * I(tau_a) u').replace('tau_m = 1', 'tau_m = 1, tau_a = 0.8, g = 0.6')}cost C = 1/2 |r - y|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W rate eta = 0.3
approximate causal
approximate nudging 0
${RECURRENT}`,
  G15: `${HEAD}bias b
target y
constant tau_m = 1, tau_r = 0.4, beta = 0.8, tau_s = 0.5
r = phi(D(tau_r) u)
e[i] = D(tau_m[i]) u[i] - sum(j, W[i,j] I(tau_s[i,j]) r[j]) - b[i]
cost C = 1/2 |r - y|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend E in W rate eta = 0.3
approximate eligibility
network
  x : input 2
  y : output 2, tau_m = [1, 0.7], tau_r = [0.4, 0.5]
  x -> y
simulate
  dt = 0.01, method = rk4, coupling = solved
`,
}
