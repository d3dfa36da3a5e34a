/** @file The starter model of `extremal new`: a teacher and a student, small enough to read and to run in a moment. */

export const starter = (
  title: string,
): string => `# A network that learns, online, what another network does. Change any line and run it again:
#   extremal derive FILE    the equations that follow
#   extremal run FILE       plots, recording, figure
model "${title}"

# One value per neuron, one per synapse, what the output should do, and the numbers of the theory.
state      u
weight     W
bias       b
target     y
constant   tau_m = 1, tau_r = 0.5        # membrane time; how far a neuron looks ahead
constant   beta = 0.1, gamma = 0         # strength of the teaching signal; of a neuron's own error on itself
activation phi = tanh

# D(tau) u = u + tau du/dt looks ahead; W r sums over synapses; |e|^2 is a sum of squares.
r = phi(D(tau_r) u)                      # the rate that a neuron sends
e = D(tau_m) u - W r - b                 # the error: where it is minus where its input wants it
cost   C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C

# Dynamics make the action stationary; synapses descend the energy.
stationary u
descend    E in W, b  rate eta = 2e-3  with adam
approximate causal                       # online: the future that the exact rule asks for is replaced
approximate nudging gamma

network
  x : input 2
  h : 12
  y : output 1, phi = identity
  x -> h -> y

simulate
  dt = 0.1, batch = 8, seed = 1

task
  input  x = sines(count = 3, shortest = 4, longest = 40)
  target y = teacher(W = uniform(-1, 1))
  steps = 5000, record = [cost, W], every = 20
`
