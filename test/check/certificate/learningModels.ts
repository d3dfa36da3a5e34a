/** @file Small networks that learn in every way that the language knows. */

interface Choice {
  readonly constants?: string
  readonly tau?: string
  readonly rule?: string
  readonly lines?: string
  readonly network?: string
  readonly simulate?: string
}

export const chain = ({
  constants,
  tau = 'tau_m = 1',
  rule,
  lines,
  network,
  simulate,
}: Choice): string => `state u
weight W
bias b
target y
constant ${tau}, tau_r = 0.4, beta = 0.1${constants ?? ''}
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
${rule ?? 'descend E in W, b rate eta = 0.1'}
${lines ?? 'approximate causal'}
network
  x : input 2
${network ?? '  h : 3\n  y : output 2\n  x -> h -> y'}
simulate
  dt = 0.02${simulate ?? ''}, seed = 3`

export const settling = (
  rule: string,
  network = '  x : input 2\n  h : 3\n  y : output 2\n  x -> h -> y',
): string => `state u
weight W
bias b
target y
constant tau_m = 1, beta = 0.1
activation phi = tanh
cost C = 1/2 |y - u|^2
energy E = 1/2 |u|^2 - dot(phi(u), W phi(u)) - dot(b, phi(u)) + beta C
flow E in u rate 1/tau_m
${rule}
network
${network}
simulate
  dt = 0.1, seed = 3`

const images = `state u
weight W
bias b
target y
constant tau = 1, beta = 0.1
activation phi = tanh
r = phi(D(tau) u)
e = D(tau) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau) u
descend E in W, b rate eta = 0.1
network
  x : input 1 x 6 x 6
  c : 2 x 4 x 4, eta = 0.02
  y : output 3
  x -> c, conv(3, 2)
  c -> y, pool(2)
simulate
  dt = 0.1`

export const WAYS: Readonly<Record<string, string>> = {
  'a plain rate': chain({}),
  sgd: chain({ rule: 'descend E in W, b rate eta = 0.1 with sgd' }),
  momentum: chain({ rule: 'descend E in W, b rate eta = 0.1 with momentum(0.9)' }),
  adam: chain({ rule: 'descend E in W, b, tau_m rate eta = 0.01 with adam(0.8, 0.99, 1e-6)' }),
  'two rules': chain({
    rule: 'descend E in W rate eta = 0.1\ndescend E in b rate 2 * zeta with sgd',
    constants: ', zeta = 0.3',
  }),
  'once in a while': chain({ rule: 'descend E in W, b rate eta = 0.1 every 0.4' }),
  'adam once in a while': chain({
    rule: 'descend E in W rate eta = 0.1 with adam every 0.2\ndescend E in b rate 0.3',
  }),
  'a population that learns slower': chain({
    rule: 'descend E in W, b, tau_m rate eta = 0.1',
    network: '  h : 3, eta = 0.01\n  y : output 2\n  x -> h -> y',
  }),
  'a range': chain({ rule: 'descend E in W, b rate eta = 5\nkeep -0.2 <= W <= 0.2' }),
  'a time constant at its least': chain({ tau: 'tau_m = 0.2', rule: 'descend E in tau_m rate eta = 20' }),
  'the logarithm of a time constant': chain({
    tau: 'tau = 1',
    constants: '\nparameter v = -1.6\ntau_m = exp(v)',
    rule: 'descend E in W, v rate eta = 5',
  }),
  heun: chain({ simulate: ', method = heun' }),
  'rk4 and adam': chain({ rule: 'descend E in W, b rate eta = 0.1 with adam', simulate: ', method = rk4' }),
  'implicit midpoint': chain({ simulate: ', method = implicit_midpoint' }),
  rosenbrock: chain({ simulate: ', method = rosenbrock' }),
  'exponential euler': chain({ simulate: ', method = exponential_euler, coupling = solved' }),
  sweep: chain({ simulate: ', coupling = sweep' }),
  'eligibility traces': chain({ lines: 'approximate causal\napproximate eligibility' }),
  'a window': chain({ lines: '', simulate: ', method = rk4, coupling = solved, window = 0.4' }),
  'backpropagation through time': chain({
    rule: 'descend C in W rate eta = 0.1 with momentum(0.5) by bptt window = 5',
    lines: 'approximate causal',
  }),
  'a contrast': settling('contrast E in W, b between beta = 0.1 and beta = -0.1 every 1 rate eta = 0.1'),
  'symmetric, masked and fixed connections': settling(
    'descend E in W, b rate eta = 0.1',
    '  x : input 2\n  h : 4\n  y : output 2\n  x -> h, fixed\n  h -> h, symmetric, no_self\n  h -> y',
  ),
  'kernels that positions share': images,
}
