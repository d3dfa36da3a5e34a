/** @file Small models that between them take every way through a derivation; what each derives is kept in full in `records/`. */

const PROSPECTIVE = `state u
weight W
bias b
target y
constant tau_m = 1, tau_r = 0.3, beta = 0.5, gamma = 0.2, omega = 2
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
`
const prospective = (lines: string): string => {
  const unused = ['gamma = 0.2', 'omega = 2'].filter((c) => !lines.includes(c.split(' ')[0] ?? ''))
  return unused.reduce((text, c) => text.replace(`, ${c}`, ''), PROSPECTIVE) + lines
}

const IMAGE = `state u
weight W
constant tau = 1, lambda = 0.3
activation phi = tanh
r = phi(D(tau) u)
e = D(tau) u - W r
energy E = 1/2 |e|^2 + lambda * sum(u)
stationary E in D(tau) u
`
const NET = `network
  x : input 1 x 8 x 8
  h : 2 x 3 x 3
  y : output 2 x 2 x 2
  x -> h, pool(2), conv(2, 2)
  h -> y, conv(2, 2)
`

export const RECORDED: Readonly<Record<string, string>> = {
  window: prospective('stationary u\ndescend E in W, b, tau_m rate eta = 0.1\n'),
  causal: prospective(
    'stationary u\napproximate causal at omega filter 0.1\napproximate nudging gamma\ndescend E in W rate eta = 0.1 with adam every 5\n',
  ),
  instantaneous: prospective(
    "stationary u\napproximate feedback W' by B\napproximate instantaneous\ndescend E in W rate eta = 0.1\nddt(B) = -B\n",
  ),
  eligibility: prospective(
    "stationary u\napproximate causal filter 0.1\napproximate eligibility\napproximate nudging gamma\napproximate feedback W' by B\ndescend E in W, b rate eta = 0.1\n",
  ),
  drives: prospective('stationary u\napproximate eligibility\ndescend E in W, tau_r rate eta = 0.1\n')
    .replace('activation', 'weight A\nactivation')
    .replace('W r - b', 'W r - b - A I(tau_r) r'),
  latent: prospective(
    "stationary E in D(tau_r) u\napproximate causal\napproximate feedback A' by B\ndescend E in W rate eta = 0.1\n",
  )
    .replace('D(tau_m)', 'D(tau_r)')
    .replace('tau_m = 1, ', '')
    .replace('cost C', 'weight A\nz = A r\ncost C')
    .replace('+ beta C', '+ beta C + 1/2 |z|^2'),
  scaled: `state u
weight W
constant tau = 1, a = 2
activation phi = tanh
e = a .* D(tau) u + a .* I(3*tau) u - W phi(u)
energy E = 1/2 |e|^2 + sum(u.^4)
stationary u
`,
  mechanics: `state q
weight K
constant m = 2
bias b
energy L = m/2 * |ddt(q)|^2 - 1/2 dot(q, K q) + dot(b, q)
stationary q
descend L in K, b rate 0.1
network
  p : 3
  p -> p, symmetric
`,
  negative:
    'state q\nconstant k = 3\nenergy L = -1/4 |ddt(q)|^2 - k * sum(q.^4) - k/2 * |q|^2\nstationary q\n',
  feedback: `state q
weight K
energy L = 1/2 |ddt(q)|^2 - 1/2 |tanh(K q)|^2
stationary q
approximate feedback K' by B
`,
  prescribed: `state u
weight W
target y
constant tau = 1, beta = 0.5
activation phi = tanh
e = u - W phi(u)
energy E = 1/2 |e|^2 + beta/2 |y - u|^2
stationary E in I(-tau) u
descend E in W rate 0.1
`,
  prescribed_scaled: `state u
weight W
constant tau = 1, a = 3
energy E = a/2 |u|^2 - sum(tanh(W u))
stationary E in I(-tau) u
`,
  prescribed_forward:
    'state u\nconstant tau = 1\nenergy E = -1/2 |u|^2 + sum(tanh(u))\nstationary E in I(tau) u\n',
  ahead: `state u
target y
constant tau = 1, a = 3
energy E = -a/2 * dot(D(tau) u, D(tau) u) + dot(D(tau) u, y)
stationary E in D(tau) u
`,
  remembered: `state q
constant tau = 1, d = 0.5
energy L = 1/2 |ddt(q)|^2 + dot(ddt(q), delay(d) q) + 1/2 * dot(q, I(tau) q)
stationary q
`,
  ahead_reversed: `state u
target y
constant tau = 1
energy E = 1/2 * dot(D(-tau) u, D(-tau) u) + dot(D(-tau) u, y)
stationary E in D(-tau) u
`,
  doubled: 'state u\nconstant tau = 1\nenergy E = |u|^2 - sum(tanh(u))\nstationary E in I(-tau) u\n',
  symmetric_error: `state u
weight W
constant tau = 1, rho = 0.3
activation phi = tanh
r = phi(u)
e = D(tau) u - W r
energy E = 1/2 |e|^2 + rho * sum(r)
stationary u
approximate instantaneous
network
  p : 3
  p -> p, symmetric
`,
  contrast_kinds: `state p on P
state q on Q
weight A : P <- Q
constant beta = 0
activation phi = tanh
energy E = 1/2 |p|^2 + 1/2 |q|^2 - dot(phi(p), A phi(q)) + beta * sum(p)
flow E in p rate 1
flow E in q rate 1
contrast E in A between beta = 0.1 and beta = 0 every 20 rate 1
`,
  two_terms: prospective(
    'stationary u\napproximate causal\napproximate eligibility\ndescend E in W rate eta = 0.1\n',
  ).replace('|y - r|^2', '|y - D(tau_m) u|^2'),
  constant_drive: prospective('stationary u\napproximate eligibility\ndescend E in W, c rate eta = 0.1\n')
    .replace('bias b', 'bias b, c')
    .replace('target y\n', '')
    .replace('1/2 |y - r|^2', 'sum(u)')
    .replace('+ beta C', '+ beta C + dot(c, r)'),
  products: `state u
weight W
energy E = 1/4 * sum(u.^4)
ddt(u) = -dE/du
ddt(W[i,j]) = dE/du[i]*dE/du[j] - W[i,j]
`,
  idle: `state u, v, w
energy E = 1/2 |u|^2
ddt(u) = -dE/du + w
ddt(v) = -dE/dv
flow E in w rate 1
`,
  no_arrivals: `state u, s
weight W
target y
constant tau_m = 1, tau_r = 0.3
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W s
energy E = 1/2 |e|^2 + 1/2 |y - r|^2
stationary u
ddt(s) = -s
approximate eligibility
descend E in W rate 0.1
`,
  unlike: `state u, v
weight W, V
target y
constant tau = 1, sigma = 2
activation phi = tanh
e = D(tau) u - W phi(v)
g = D(sigma) v - V phi(u)
energy E = 1/2 |e|^2 + 1/2 |g|^2 + 1/2 |y - u|^2
stationary u
stationary v
approximate eligibility
descend E in W rate 0.1
network
  x : input 2
  h : 3, sigma = 3
  o : output 2
  W, V : x -> h
  W, V : h -> o
`,
  several: `state p on P
state q on Q
weight A : P <- Q
weight B : Q <- P
activation phi = tanh
constant tau = 1, s = 0.3, z = 0.2
e = D(tau) p - A phi(D(s) q)
g = D(tau) q - B phi(D(z) p)
energy E = 1/2 |e|^2 + 1/2 |g|^2
stationary p
stationary q
descend E in A, s rate 1
`,
  two_kinds: `state q on P
state s on Q
weight A : P <- Q
energy L = 1/2 |ddt(q)|^2 + |ddt(s)|^2 - dot(q, A s)
stationary L in q
stationary L in s
`,
  greek: `state ϑ, s
constant ω = 2
g = 2*s
m[n] = ω[n]*ddt(ϑ[n]) - tanh(ϑ[n])
energy L = |m|^2 + dot(g, ϑ)
stationary L in ϑ
ddt(s) = -s
`,
  recurrent: `state u
weight W
target y
constant tau_m = 1, tau_r = 0.3, beta = 0.5
activation phi = tanh
r = phi(D(tau_r) u)
e[n] = 2*D(tau_m[n]) u[n] - sum(k, W[n,k]*r[k])
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
approximate causal
descend E in W rate 0.1
network
  x : input 2
  h : 3
  y : output 2
  x -> h
  h -> h, symmetric
  h -> y
`,
  merged: `state u, z
constant tau = 1
activation phi = tanh
e = D(tau) u - phi(u)
energy E = 1/2 |e|^2 + dot(z, u) + 3 * dot(z, ddt(u))
stationary u
ddt(z) = -z
`,
  nothing_moves: prospective(
    'stationary E in D(tau_r) u\napproximate eligibility\ndescend E in W rate eta = 0.1\n',
  )
    .replace('D(tau_m)', 'D(tau_r)')
    .replace('tau_m = 1, ', ''),
  advances: prospective(
    'stationary u\napproximate causal filter 0.1\napproximate eligibility\ndescend E in W rate eta = 0.1\n',
  )
    .replace('beta = 0.5', 'beta = 0.5, d = 0.1')
    .replace('W r - b', 'W delay(d) r - b'),
  on_the_state: prospective(
    'stationary u\napproximate eligibility\ndescend E in W, b rate eta = 0.1\n',
  ).replace('|y - r|^2', '|y - u|^2'),
  at_once: prospective(
    'stationary u\napproximate instantaneous\napproximate eligibility\ndescend E in W rate eta = 0.1\n',
  )
    .replace('tau_r = 0.3', 'tau_r = 0.3, drive_e = 2')
    .replace('beta C', 'beta C + 1/2 * sum(drive_e .* u.^2)'),
  kinds_move: `state p on P
state q on Q
weight A : P <- Q
weight B : Q <- P
target y on P
activation phi = tanh
constant tau = 1, s = 0.3
e = D(tau) p - A phi(D(s) q)
g = D(tau) q - B phi(p)
energy E = 1/2 |e|^2 + 1/2 |g|^2 + 1/2 |y - p|^2
stationary p
stationary q
approximate eligibility
descend E in A, B rate 1
`,
  flow: `state u on P
state v on Q
weight A : P <- Q
weight B : Q <- P
constant tau = 2
activation phi = tanh
d = u - A phi(v)
g = v - B phi(u)
energy E = 1/2 |d|^2 + 1/2 |g|^2
flow E in u rate 1/tau
flow E in v rate 3
descend E in A, B rate 0.1
`,
  symmetric: `state u
weight W
bias b
activation phi = tanh
r = phi(u)
energy E = 1/2 |u|^2 - 1/2 dot(r, W r) - dot(b, r)
flow E in u rate 1
descend E in W rate 0.1
network
  p : 3
  p -> p, symmetric
`,
  given: `state u, v
weight W
bias b
constant tau = 2, alpha = 0.3, β = 0.5
activation phi = tanh
r = phi(u)
energy E = 1/2 |u - W r - b|^2 + β * sum(v)
tau * ddt(u) = -dE/du + v
ddt(v) = -v + u + dE/du
2 * ddt(W[i,j]) = alpha*r[i]*r[j] - W[i,j]
ddt(b) = -dE/db - β*b
`,
  contrast: `state u
weight W
bias ω
target y
constant β = 0, lambda = 1
activation phi = tanh
r = phi(u)
cost C = 1/2 |y - u|^2
energy E = 1/2 |u|^2 - 1/2 dot(r, W r) - lambda*dot(ω, r) + β C
flow E in u rate 1
contrast E in W, ω between β = 0.1 and β = -0.1 every 20 rate η_W = 0.5
`,
  kernels: `${IMAGE}descend E in W rate eta = 0.1
${NET}`,
  kernels_contrast: `${IMAGE}contrast E in W between lambda = 0.1 and lambda = 0 every 5 rate 1
${NET}`,
}
