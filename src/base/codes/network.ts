/** @file Codes for networks, simulations and tasks (206x, 207x). */
import type { CodePage } from './page.js'

const THEORY = 'state u\nweight W\ntarget y\nconstant tau = 10\ntau * ddt(u) = -u + W u + 0.1 (y - u)\n'

export const NETWORK_CODES = {
  E2060: {
    title: 'unknown population',
    explanation: 'Connections and tasks name populations that the network declares.',
    example: `${THEORY}network\n  x : input 3\n  h : 5\n  x -> g`,
    remedy: 'declare the population, or correct its name',
  },
  E2061: {
    title: 'list of wrong length',
    explanation:
      'A list holds one value per neuron of its population, or one per synapse of its block. An array of a file has the shape of what it fills, [post, pre] for weights and masks, or as many numbers in a row.',
    example: `${THEORY}network\n  x : input 3\n  h : 5, tau = [1 x 2, 2 x 2]\n  x -> h`,
    remedy: 'make the repetitions add up to the size',
  },
  E2062: {
    title: 'connection without weight',
    explanation: 'In a model with several weights every connection names its weights: W_up : x -> h.',
    example: 'state u\nweight W, V\nddt(u) = -u + W u + V u\nnetwork\n  x : input 3\n  h : 5\n  x -> h',
    remedy: 'write the weight and a colon in front',
  },
  E2063: {
    title: 'population without connection',
    explanation:
      'In a network with arrows a population that none touches is a mistake: a line was forgotten.',
    example: `${THEORY}network\n  x : input 3\n  h : 5\n  g : 5\n  x -> h`,
    remedy: 'connect the population, or remove it',
  },
  E2064: {
    title: 'image sizes',
    explanation:
      'A convolution of size k leaves n − k + 1 of n pixels, a pooling by p divides n, which it has to divide; what comes out is the postsynaptic image.',
    example: `${THEORY}network\n  x : input 1 x 28 x 28\n  h : 4 x 25 x 25\n  x -> h, conv(5, 4)`,
    remedy: 'correct the size of the population or of the kernel',
  },
  E2065: {
    title: 'wrong option of a connection',
    explanation:
      'Options are conv(5, 20), pool(2), one_to_one, no_self, symmetric, fixed, mask = "file.npz", init = ….',
    example: `${THEORY}network\n  x : input 3\n  h : 5\n  x -> h, one_to_one`,
    remedy: 'correct the option',
  },
  E2066: {
    title: 'block given twice',
    explanation: 'Each weight has one block per pair of populations.',
    example: `${THEORY}network\n  x : input 3\n  h : 5\n  x -> h\n  x -> h, init = 0`,
    remedy: 'remove one of the two',
  },
  E2067: {
    title: 'no neurons of this kind',
    explanation:
      'A weight connects the kinds of neuron that it is declared for, and both populations hold them.',
    example:
      'state u on P, v on Q\nweight W : P <- Q\nddt(u) = -u + W v\nddt(v) = -v\nnetwork\n  a : P 3\n  b : P 4\n  W : a -> b',
    remedy: 'connect populations that hold the kinds of the weight',
  },
  E2068: {
    title: 'connection into an input',
    explanation: 'Inputs have no state: nothing can arrive there.',
    example: `${THEORY}network\n  x : input 3\n  h : 5\n  x -> h -> x`,
    remedy: 'turn the arrow round, or make the population no input',
  },
  E2069: {
    title: 'wrong setting of a population',
    explanation:
      'Behind the size stand own values of constants (tau = 5), activations (phi = identity), initial states, on a clamped population u = y, on an input r = x.',
    example: `${THEORY}network\n  x : input 3\n  h : 5, W = 2\n  x -> h`,
    remedy: 'correct the setting',
  },
  E2070: {
    title: 'unknown key',
    explanation:
      'Keys of simulate are dt, method, coupling, precision, batch, seed, window, start; those of a task steps, record, every.',
    example: `${THEORY}simulate\n  dtt = 0.1`,
    remedy: 'correct the key',
  },
  E2071: {
    title: 'wrong value of a key',
    explanation: 'The value of a key is of the wrong form, or names something that does not exist.',
    example: `${THEORY}simulate\n  dt = 0.1, method = euller`,
    remedy: 'write one of the accepted values',
  },
  E2072: {
    title: 'time step above a time constant',
    explanation:
      'Explicit methods need time steps of at most the smallest time constant of the running equations. Equality is allowed.',
    example: `${THEORY}network\n  x : input 3\n  h : 5\n  x -> h\nsimulate\n  dt = 11, method = euler`,
    remedy: 'reduce dt, or use an implicit method',
  },
  E2073: {
    title: 'delay or interval is no whole number of steps',
    explanation:
      'A delay is kept as a ring of past values, one per time step; a rule with `every T` acts in the steps that end at multiples of T.',
    example:
      'state u\nweight W\nconstant tau = 10, d = 0.25\ntau * ddt(u) = -u + W delay(d) u\nnetwork\n  h : 5\n  h -> h\nsimulate\n  dt = 0.1, method = euler',
    remedy: 'choose dt so that it divides the delay or the interval',
  },
  E2074: {
    title: 'unknown signal generator',
    explanation:
      'Signals are square, sine, sines, ou, constant, file and mnist1d; targets also teacher and label.',
    example: `${THEORY}network\n  x : input 3\n  h : 5\n  x -> h\ntask\n  input x = sqare(half = 2)`,
    remedy: 'name one of the generators',
  },
} as const satisfies Record<string, CodePage>
