/** @file Codes for the checked model (2xxx). */

import { NETWORK_CODES } from './network.js'
import type { CodePage } from './page.js'

export const MODEL_CODES = {
  E2001: {
    title: 'unknown name',
    explanation:
      'A name is used that no statement declares. Populations have a name space of their own; everything else shares one.',
    example: 'state u\nconstant tau = 10\ntau * ddt(u) = -u + v',
    remedy: 'declare the name, or correct its spelling',
  },
  E2002: {
    title: 'name declared twice',
    explanation:
      'A name is declared or defined once. Rate clauses may share a constant if they give it the same value.',
    example: 'state u\nconstant u = 1\nddt(u) = -u',
    remedy: 'remove one of the two declarations, or rename it',
  },
  E2003: {
    title: 'name taken',
    explanation: 'D, I, delay, ddt, sum, dot and pi belong to the language.',
    example: 'weight D\nstate u\nddt(u) = -u',
    remedy: 'choose another name',
  },
  E2004: {
    title: 'wrong kind of name',
    explanation:
      'A statement names something that exists but plays another role: stationary and flow take states, descend takes what is learned, lag takes a definition.',
    example: 'state u\nweight W\nr = W u\nddt(u) = -u\nkeep r >= 0',
    remedy: 'name something that has the role',
  },
  E2005: {
    title: 'kind of neuron missing',
    explanation:
      'In a model with several kinds of neuron every state, bias, target, noise, weight and population says which kind it belongs to.',
    example: 'state u on P, v on Q\nbias b\nddt(u) = -u\nddt(v) = -v',
    remedy: "write 'on' and a kind",
  },
  E2006: {
    title: 'model too deep',
    explanation:
      'Definitions that contain definitions, or a product of very many factors, go deeper than can be followed.',
    example: `state u\nddt(u) = -u\nr = ${'u .* '.repeat(20_000)}u`,
    remedy: 'name parts of a long product by definitions of their own',
  },
  E2010: {
    title: 'two vectors side by side',
    explanation:
      'A product of two vectors could mean the product element by element (.*), the scalar product (dot) or the outer product (with a prime), hence one of them has to be written.',
    example: 'state u\nr = tanh(u)\ne = u r\nddt(u) = -u',
    remedy: "write 'a .* b', 'dot(a, b)' or 'a b''",
  },
  E2011: {
    title: 'ambiguous division',
    explanation:
      'Division by a number binds first: 1/2 x is (1/2) x. With a name or a bracket below, a/b c could be (a/b) c or a/(b c).',
    example: 'state u\nconstant beta = 2\nr = 1/beta(u)\nddt(u) = -u',
    remedy: 'write brackets',
  },
  E2012: {
    title: 'shapes differ',
    explanation:
      'What is added, multiplied element by element or set equal has one shape over one kind of neuron. Scalars may stand beside anything.',
    example: 'state u on P, v on Q\nddt(u) = -u + v\nddt(v) = -v',
    remedy: 'bring both sides to one shape',
  },
  E2013: {
    title: 'weight does not fit',
    explanation:
      'A weight W : I <- P applies to vectors over P and gives vectors over I; its transpose goes the other way.',
    example: 'state u on P, v on Q\nweight W : P <- Q\nddt(u) = -u + W u\nddt(v) = -v',
    remedy: 'apply the weight to a vector over its presynaptic kind',
  },
  E2014: {
    title: 'operator without operand',
    explanation: 'D(τ), I(τ) and delay(d) act on the factor to their right.',
    example: 'state u\ne = D(2)\nddt(u) = -u',
    remedy: 'write the operand behind the operator',
  },
  E2015: {
    title: 'operator on a constant',
    explanation:
      'A constant does not change in time, so an operator on it does nothing; mostly it was meant to reach further. Operators act on the one factor to their right: D(tau) a u is (D(tau) a) u.',
    example: 'state u\nconstant tau = 2, a = 3\ne = D(tau) a\nddt(u) = -u',
    remedy: 'put the constant in front of the operator, or brackets around what it acts on',
  },
  E2016: {
    title: 'wrong number of arguments',
    explanation: 'Functions and operators take a fixed number of arguments.',
    example: 'state u\nr = tanh(u, u)\nddt(u) = -u',
    remedy: 'give as many arguments as the function takes',
  },
  E2017: {
    title: 'wrong power',
    explanation:
      'Exponents are numbers, whole ones from -64 to 64. A power of a vector is taken element by element, u.^2, or is a sum of squares, |u|^2.',
    example: 'state u\nr = u^2\nddt(u) = -u',
    remedy: "write 'u.^2' or '|u|^2'",
  },
  E2018: {
    title: 'norm that is not squared',
    explanation: 'A norm occurs squared only: |v|^2 is the sum of squares of a vector or a weight.',
    example: 'state u\nenergy E = |u|\nstationary u',
    remedy: 'square the norm',
  },
  E2019: {
    title: 'division by a vector',
    explanation: "Below '/' stands a scalar, or a constant. Vectors divide element by element with './'.",
    example: 'state u\nr = 1 / u\nddt(u) = -u',
    remedy: "write './'",
  },
  E2020: {
    title: 'function without argument, or no function',
    explanation:
      'A function is written with its argument in brackets, and a name is a function only if declared as one.',
    example: 'state u\nactivation phi = tanh\nr = phi\nddt(u) = -u',
    remedy: 'write the argument in brackets',
  },
  E2021: {
    title: 'wrong index',
    explanation:
      'An index stands on the left side or is bound by a sum, runs over one kind of neuron, and each vector has one, each weight two.',
    example: 'state u\nddt(u[i]) = -u[k]',
    remedy: 'write the index on the left side, or sum over it',
  },
  E2022: {
    title: 'prime without meaning',
    explanation:
      "A prime is the transpose of a weight or a vector, or the derivative of an activation (phi'(v)). It is never a derivative by time.",
    example: "state u\nconstant g = 1\nddt(u) = -u + g'",
    remedy: "remove the prime; write 'ddt(u)' for a derivative by time",
  },
  E2023: {
    title: 'sum of a term without the index',
    explanation:
      'A sum runs over all neurons. A term that is the same for all would count them, which is hardly ever meant and depends on the size of the network.',
    example: 'state u\nenergy E = sum(u + 1)\nstationary u',
    remedy: 'take the term out of the sum',
  },
  E2024: {
    title: 'vector without index beside indexed ones',
    explanation:
      'An expression uses vectors as wholes or index notation. Any vector can be indexed: (W r)[i].',
    example: 'state u\nbias b\nddt(u[i]) = -u[i] + b',
    remedy: 'write the index on every vector, or on none',
  },
  E2025: {
    title: 'cross-entropy of something else than a softmax',
    explanation:
      'The cross-entropy is computed stably from the argument of the softmax: crossentropy(y, softmax(r)).',
    example: 'state u\ntarget y\ncost C = crossentropy(y, u)\nddt(u) = -u',
    remedy: "write 'crossentropy(y, softmax(r))'",
  },
  E2026: {
    title: 'list or text inside an expression',
    explanation: 'Lists and files are values of constants; expressions use the names of constants.',
    example: 'state u\nddt(u) = -u + [1, 2]',
    remedy: 'declare a constant with this value',
  },
  E2028: {
    title: 'derivative of an energy in the wrong place',
    explanation: 'dE/du stands in definitions and given equations, with an energy or a cost above.',
    example: 'state u\nconstant a = 1\nddt(u) = -da/du',
    remedy: 'write it in a given equation, with an energy above',
  },
  E2029: {
    title: 'no activation',
    explanation:
      'An activation is a built-in by name, or a formula: activation f(x) = x / (1 + exp(-x)). Formulas use their argument, numbers, constants and functions.',
    example: 'state u\nactivation phi = tahn\nddt(u) = -phi(u)',
    remedy: "name a built-in, or write 'activation f(x) = …'",
  },
  E2030: {
    title: 'energy or cost is no scalar',
    explanation: 'An energy and a cost are numbers: squares, scalar products or sums of vectors.',
    example: 'state u\nenergy E = u .* u\nstationary u',
    remedy: "write '|v|^2', 'dot(a, b)' or 'sum(v)'",
  },
  E2031: {
    title: 'cyclic definition',
    explanation:
      'A definition may contain itself behind a weight (r = phi(W r + b)), which the coupling closes. Without one it says nothing.',
    example: 'state u\na = u + b\nb = 2 a\nddt(u) = -u',
    remedy: 'put a weight between, or make one of them a state',
  },
  E2032: {
    title: 'not a constant',
    explanation:
      'Values, rates and the constants of operators are made of numbers, constants and parameters only.',
    example: 'state u\nconstant tau = u\nddt(u) = -u',
    remedy: 'use numbers and constants only',
  },
  E2033: {
    title: 'wrong form of value',
    explanation:
      'Values are a number, an expression of constants, a list, normal(m, s), uniform(a, b), "file.npz", and for weights identity.',
    example: 'state u = normal(0)\nddt(u) = -u',
    remedy: 'write one of these forms',
  },
  E2034: {
    title: 'negative time constant',
    explanation:
      'Time constants and delays have values of zero or more; where the running equations divide by one, of a low-pass or a membrane, it is above zero. The operator reversed in time is written D(-tau).',
    example: 'state u\nconstant tau = -2\nr = D(tau) u\nddt(u) = -u',
    remedy: "make the value positive, and write 'D(-tau)' for the reversed operator",
  },
  E2035: {
    title: 'no single number',
    explanation:
      'One number is needed here, the same for all neurons; and values are finite: 1/0 and log(-1) are none.',
    example: 'state u\nparameter tau = [1, 2]\nddt(u) = -u / tau\nkeep tau >= tau',
    remedy: 'write a number',
  },
  E2040: {
    title: 'state without a source',
    explanation:
      'Each state follows from one statement: stationary, flow, an equation ddt(u) = …, or data that clamp it everywhere.',
    example: 'state u, v\nddt(u) = -u + v',
    remedy: 'give the state an equation, or make it a definition',
  },
  E2041: {
    title: 'two sources',
    explanation: 'Each state has exactly one source, and each parameter one law.',
    example: 'state u\nenergy E = 1/2 |u|^2\nstationary u\nddt(u) = -u',
    remedy: 'remove one of the two statements',
  },
  E2042: {
    title: 'no energy, or several',
    explanation: "'stationary u' means the only energy of the model; with several, the energy is named.",
    example: 'state u\nstationary u',
    remedy: "declare an energy, or write 'stationary E in u'",
  },
  E2043: {
    title: 'the model says nothing',
    explanation: 'A model has at least one definition, energy or equation.',
    example: 'model "nothing"',
    remedy: 'write what the model is about',
  },
  E2044: {
    title: 'no coordinate',
    explanation: 'stationary takes a state, or D(τ), I(τ), D(−τ), I(−τ) in front of one.',
    example: 'state u\nconstant tau = 1\nenergy E = 1/2 |u|^2\nstationary E in tanh(u)',
    remedy: 'name a state, with at most one operator in front',
  },
  E2045: {
    title: 'left side of an equation',
    explanation: 'A given equation has constants times one first derivative on its left: tau * ddt(u) = ….',
    example: 'state u\nddt(u) + u = 0',
    remedy: "bring the equation into the form 'tau * ddt(u) = …'",
  },
  E2046: {
    title: 'unknown optimizer or method',
    explanation:
      'Optimizers are sgd, momentum(0.9) and adam(0.9, 0.999, 1e-8); the method of a gradient is bptt.',
    example:
      'state u\nweight W\nenergy E = 1/2 |u - W u|^2\nstationary u\ndescend E in W rate eta = 0.1 with adma',
    remedy: "write 'with sgd', 'with momentum(0.9)' or 'with adam'",
  },
  E2047: {
    title: 'phases of a contrast',
    explanation: 'A contrast compares two values of one constant: between beta = 0.05 and beta = -0.05.',
    example:
      'state u\nbias b\nconstant beta = 0\nenergy E = 1/2 |u - b|^2 + beta\nflow E in u rate 1\ncontrast E in b between beta = 1 and beta = 1 every 20 rate eta = 0.1',
    remedy: 'name one constant with two values',
  },
  E2048: {
    title: 'approximations exclude each other',
    explanation: 'Each approximation is declared once; instantaneous stands instead of causal.',
    example: 'state u\nenergy E = 1/2 |u|^2\nstationary u\napproximate causal\napproximate instantaneous',
    remedy: 'remove one of the two',
  },
  E2049: {
    title: 'bounds leave nothing',
    explanation: 'The lower bound of keep lies above the upper one.',
    example: 'state u\nweight W\nddt(u) = -u + W u\nkeep 4 <= W <= -4',
    remedy: 'exchange the bounds',
  },
  E2050: {
    title: 'rate missing',
    explanation:
      'A learning rule has a rate, which is the step size of an optimizer or the factor of the flow.',
    example: 'state u\nweight W\nenergy E = 1/2 |u - W u|^2\nstationary u\ndescend E in W',
    remedy: "add 'rate eta = 1e-3'",
  },
  E2051: {
    title: 'a number above zero',
    explanation: 'Intervals, windows, frequencies and the constants of filters are above zero.',
    example:
      'state u\nweight W\nenergy E = 1/2 |u - W u|^2\nstationary u\ndescend E in W rate eta = 0.1 every 0',
    remedy: 'write a number above zero',
  },
  E2052: {
    title: 'number out of its range',
    explanation:
      'The numbers of momentum and the first two of adam lie from 0 to below 1, the third of adam is above 0; soft_relu(low, high) has low below high.',
    example:
      'state u\nweight W\nenergy E = 1/2 |u - W u|^2\nstationary u\ndescend E in W rate eta = 0.1 with momentum(2)',
    remedy: 'write a number in the range',
  },
  E2081: {
    title: 'unit missing',
    explanation:
      'Once one number has a unit, all have that stand for something with a dimension: a bare one would leave open which unit it counts. Bare rates count per unit of the first time constant.',
    example: 'state u\nconstant tau_a = 10 ms, tau_b = 5\nr = D(tau_b) u\ntau_a * ddt(u) = -u + r',
    remedy: 'write the unit',
  },
  E2082: {
    title: 'units clash',
    explanation:
      'What is added or set equal has one physical dimension. Operators take times; tanh, exp and other functions that do not scale with their argument take pure numbers, as in tanh(u/v). A rate of flow is u²/(E time), a rate of learning θ²/(E time), or bare.',
    example: 'state u\nconstant tau = 10 ms, v = 2 mV\ntau * ddt(u) = -u + v + tau',
    remedy: 'correct the term, or the unit of one of its constants',
  },
  E2090: {
    title: 'declared and never read',
    explanation:
      'A target, constant, weight or other name is declared, and nothing uses it. This is a warning.',
    example: 'state u\ntarget y\nddt(u) = -u',
    remedy: 'use the name, or remove its declaration',
  },
  ...NETWORK_CODES,
} as const satisfies Record<string, CodePage>
