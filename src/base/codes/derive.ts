/** @file Codes for derivation and realization (3xxx, 4xxx). */
import type { CodePage } from './page.js'

export const DERIVE_CODES = {
  E3001: {
    title: 'not yet supported',
    explanation:
      'The statement is part of the language; it has been read and checked. This version has no rule yet that carries it out, and leaving it out silently would change the model.',
    example: 'noise xi\nstationary u   # without approximate causal: it reads the future',
    remedy: 'leave the statement out, or choose one of the supported forms named in the message',
  },
  E3002: {
    title: 'stationarity cannot be solved for the error',
    explanation:
      'A stationarity condition is solved for the error that the energy holds squared. That needs the error in it once, under one product of temporal operators.',
    example: 'e = D(tau_m) u + g I(tau_a) u - W r\nenergy E = 1/2 |e|^2\nstationary u',
    remedy: 'write the energy as the square of a mismatch that has one operator on the state',
  },
  E3004: {
    title: 'improper causal error',
    explanation:
      'After the causal replacement an operator D is left over whose operand cannot be differentiated for free (it holds data or another error): a cost on u rather than on the prospective rate does this.',
    example: 'cost C = 1/2 |y - u|^2\nstationary u\napproximate causal',
    remedy:
      'put the cost on the prospective rate r, or write `approximate causal filter 0.1` in place of `approximate causal`, with a constant of at least dt',
  },
  E3005: {
    title: 'anticausal equation',
    explanation:
      'The exact equation needs the future of its input: the model is a boundary-value problem over a window of time, which a step cannot advance. `run` solves it, where it is that of an error.',
    example: 'stationary u   # without approximate causal\nsim.step({ x })',
    remedy:
      'call `run`, add `approximate causal` (the local rule), or use a pointwise principle such as `stationary E in D(tau) u`',
  },
  E3006: {
    title: 'nothing to learn from',
    explanation: 'A `descend` names a parameter that its energy does not depend on at fixed signals.',
    example: 'weight V\ndescend E in V rate eta = 1',
    remedy: 'name a parameter that stands in the energy or in its errors',
  },
  E3007: {
    title: 'unstable errors',
    explanation:
      'Errors return to their neurons, through weights or through the neuron itself, and the loop that they close has a pole with a positive real part. A network that is itself stable can do this: D(a) I(b) on an error with real eigenvalues of the transposed weights times the slopes between b/a and 1.',
    example: 'stationary u\napproximate causal   # tau_r = 0.3 tau_m, h -> h with an eigenvalue of 0.5',
    remedy: 'write `approximate instantaneous`, or make the weights of the loop smaller',
  },
  E3008: {
    title: 'loop that no causal circuit has',
    explanation:
      'Signals need each other in the same instant, and one turn of their loop has an eigenvalue with a real part of 1 or more. The equations may have a solution, but it is not what a circuit with fast low-passes settles to.',
    example: 'r = phi(D(tau_r) u)   # tau_r = tau_m, h -> h with an eigenvalue of 1.2',
    remedy: 'make the weights of the loop smaller, or the look-ahead shorter',
  },
  E3009: {
    title: 'edge of stability',
    explanation:
      'A loop has an eigenvalue that equals its bound to nine digits: the slightest change of a weight decides. This is a warning.',
    example: 'r = phi(D(tau) u)   # h -> h, one_to_one, init = 1',
    remedy: 'change the weights of the loop, or its time constants',
  },
  E3010: {
    title: 'lagged order diverges',
    explanation:
      'The lagged order goes round a loop once per step, each time with what the step before stored. That multiplies by the eigenvalues of one turn; from a modulus of 1 on it diverges, and a smaller dt does not help. Compilation refuses this at rest in a model without errors; where errors, which a target wakes, or other slopes make it so, `check` warns, and the run is judged before its first step.',
    example: 'r = phi(D(tau_r) u)   # strong inhibition, h -> h, with an eigenvalue of -2',
    remedy: 'choose `coupling = solved` or make the weights of the loop smaller',
  },
  E3011: {
    title: 'noise does not enter linearly',
    explanation:
      'White noise has no value at an instant: in a step of dt it is N(0, 1)/sqrt(dt), which grows as dt shrinks. A rate may hold it linearly, with a factor that is free of it; a function of it, its square, or a look-ahead D on a state that it drives, inside a function, would depend on dt.',
    example: 'state u\nnoise xi\nddt(u) = -u + tanh(xi)',
    remedy: 'low-pass the noise, as in `s = I(tau) xi`, and read s',
  },
  E3012: {
    title: 'derivative too long to write',
    explanation:
      'A derivative is written out in full. A product of n factors has n terms of n factors each, a square of a sum the sum in every term, and a chain of definitions that each read the one before twice doubles at every step.',
    example: 'energy E = |tanh(u) + tanh(2 u) + … + tanh(1000 u)|^2',
    remedy:
      'name the sum or the product by a definition of its own, or make the chain of definitions shorter',
  },
  E3013: {
    title: 'derivation goes too deep',
    explanation:
      'Expressions stand inside each other by the thousand, deeper than the call stack carries some step of the derivation.',
    example: 'r2 = W r1   # and so on, for thousands of definitions that all are opened',
    remedy: 'make the chain of definitions shorter',
  },
  E4001: {
    title: 'operator cannot be realized',
    explanation:
      'A product of temporal operators has no state-space realization here: it is improper, reads the future, or stands on a signal without a derivative.',
    example: 'r = D(tau) W u',
    remedy: 'put each look-ahead on a state, or pair it with a low-pass I(…)',
  },
  E4002: {
    title: 'algebraic loop inside a population',
    explanation:
      'Signals of one neuron need each other in the same instant, and the lagged order does not cut the loop.',
    example: 'a = tanh(c)\nc = tanh(a)',
    remedy: 'choose `coupling = solved`, or give one of the signals a state with a time constant',
  },
  E4003: {
    title: 'coupling or method not available for this model',
    explanation: 'The model cannot be run with the chosen method or coupling in this version.',
    example: 'simulate\n  method = rk4',
    remedy: 'choose `method = euler, coupling = lagged`',
  },
  E4004: {
    title: 'no time step',
    explanation: 'A run needs a time step dt, and neither the model nor the options give one.',
    example: 'compile(derivation, {})',
    remedy: 'add `simulate` with `dt = …`, or pass the option dt (`--dt 0.1` on the command line)',
  },
  E4006: {
    title: 'the method does not fit the model',
    explanation:
      'A time-stepping method asks something of the equations that they do not have: a symplectic one forces without friction, an explicit one of several stages signals that are functions of the states.',
    example: 'tau * ddt(u) = -u\nsimulate\n  method = stormer_verlet',
    remedy: 'choose a method that the message names',
  },
  E4005: {
    title: 'no network',
    explanation: 'The model declares a theory but no populations, so that there is nothing to run.',
    example: 'state u',
    remedy: 'add a `network` section with populations and connections',
  },
} as const satisfies Record<string, CodePage>
