/** @file Broken models: each is refused with one code, at the exact characters between ⟦ and ⟧, with a remedy. */
import { describe, expect, it } from 'vitest'
import { MODEL_CODES } from '../../src/base/codes/model.js'
import { render } from '../../src/base/diagnostic.js'
import { elaborate } from '../../src/model/elaborate.js'
import { parseText } from '../../src/text/parse.js'

type Code = keyof typeof MODEL_CODES

const NET = `network
  x : input 3
  h : 5
  y : output 2
  x -> h -> y
`

/** A model that is right, to which a line is added. */
const LE = `state u
weight W
bias b
target y
constant tau = 10, beta = 0.1
activation phi = tanh
r = phi(D(tau) u)
e = D(tau) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
`
const LEARNING = `${LE}stationary E in D(tau) u
descend E in W, b rate eta = 0.1
`
const KINDS = `state u on P, v on Q
weight W : P <- Q, V : Q <- P
ddt(u) = -u + W v
ddt(v) = -v + V u
`
const GIVEN = 'state u\nweight W\nbias b\nconstant tau = 10\n'

const CASES: readonly (readonly [name: string, code: Code, source: string])[] = [
  ['unknown name in a definition', 'E2001', `${LEARNING}q = ⟦rr⟧ + e`],
  ['unknown name in an energy', 'E2001', 'state u\nenergy E = 1/2 |⟦v⟧|^2\nstationary u'],
  ['unknown function', 'E2001', 'state u\nr = ⟦tahn⟧(u)\nddt(u) = -r'],
  ['function of another language', 'E2001', 'state u\nr = ⟦sigmoid⟧(u)\nddt(u) = -r'],
  ['unknown kind in a model without kinds', 'E2001', `${LEARNING}network\n  h : ⟦hidden⟧ 5`],
  ['population in an expression', 'E2001', `${GIVEN}tau * ddt(u) = -u + W ⟦x⟧ + b\n${NET}`],
  ['unknown energy of a rule', 'E2001', `${LE}stationary ⟦F⟧ in u`],
  ['unknown state of a flow', 'E2001', `${LEARNING}flow E in ⟦v⟧ rate 1/tau`],
  ['unknown parameter of a rule', 'E2001', `${LE}stationary u\ndescend E in W, ⟦c⟧ rate eta = 0.1`],
  ['unknown name of a rate', 'E2001', `${LE}stationary u\ndescend E in W rate ⟦etta⟧`],
  ['unknown name to keep', 'E2001', `${LEARNING}keep ⟦taum⟧ >= 0.1`],
  ['unknown name to lag', 'E2001', `${LEARNING}lag ⟦f⟧`],
  ['unknown weight of feedback', 'E2001', `${LEARNING}approximate feedback ⟦V⟧' by B`],
  ['unknown gain of nudging', 'E2001', `${LE}stationary u\napproximate nudging ⟦gama⟧`],
  ['unknown state on the left', 'E2001', 'state u\nddt(u) = -u\nddt(⟦v⟧) = -u'],
  ['unknown kind of a population', 'E2001', `${KINDS}network\n  a : P 3, ⟦R⟧ 4\n  W, V : a -> a`],
  ['unknown constant of a population', 'E2001', `${LEARNING}${NET.replace('h : 5', 'h : 5, ⟦tua⟧ = 3')}`],
  ['unknown name to record', 'E2001', `${LEARNING}${NET}task\n  record = [cost, ⟦V⟧]`],
  ['unknown value of a teacher', 'E2001', `${LEARNING}${NET}task\n  target y = teacher(⟦V⟧ = [1, 2])`],
  ['name declared twice', 'E2002', 'state u\nconstant ⟦u⟧ = 1\nddt(u) = -u'],
  ['definition of a declared name', 'E2002', 'state u\n⟦u⟧ = 2\nddt(u) = -u'],
  [
    'rates that disagree',
    'E2002',
    `${LE}stationary u\ndescend E in W rate eta = 0.1\ndescend E in b rate ⟦eta⟧ = 0.2`,
  ],
  [
    'setting of a signal given twice',
    'E2002',
    `${LEARNING}network\n  x : input 3\n  h : 5\n  x -> h\nsimulate\n  dt = 0.1\ntask\n  input x = sine(period = 1, ⟦period⟧ = 2)`,
  ],
  ['population declared twice', 'E2002', `${LEARNING}network\n  x : input 3\n  h : 5\n  ⟦h⟧ : 4\n  x -> h`],
  ['key that stands twice', 'E2002', `${LEARNING}simulate\n  dt = 0.1, ⟦dt⟧ = 0.2`],
  ['parameter that stands twice', 'E2002', `${LE}stationary u\ndescend E in W, ⟦W⟧ rate eta = 0.1`],
  ['taken name', 'E2003', 'weight ⟦I⟧\nstate u\nddt(u) = -u'],
  ['constant pi', 'E2003', 'constant ⟦pi⟧ = 3\nstate u\nddt(u) = -u'],
  ['stationary in a weight', 'E2004', `${LE}stationary E in ⟦W⟧`],
  ['descent in a state', 'E2004', `${LE}stationary u\ndescend E in ⟦u⟧ rate eta = 0.1`],
  ['stationary of a cost', 'E2004', `${LE}stationary ⟦C⟧ in u`],
  ['lag of a state', 'E2004', `${LEARNING}lag ⟦u⟧`],
  ['equation of a definition', 'E2004', `${LEARNING}ddt(⟦r⟧) = -r`],
  [
    'contrast in a state',
    'E2004',
    `${LE}flow E in u rate 1/tau\ncontrast E in ⟦u⟧ between beta = 1 and beta = -1 every 20 rate eta = 0.1`,
  ],
  ['state without kind', 'E2005', `${KINDS}state ⟦w⟧\nddt(w) = -w`],
  ['weight without kinds', 'E2005', `${KINDS}weight ⟦M⟧`],
  ['population without kind', 'E2005', `${KINDS}network\n  a : ⟦5⟧\n  W, V : a -> a`],
  ['two vectors side by side', 'E2010', `${LEARNING}q = ⟦u r⟧`],
  ['vector and bracket side by side', 'E2010', `${LEARNING}q = ⟦u (r - b)⟧`],
  ['scalar product in the wrong form', 'E2010', `${LEARNING}q = ⟦u' r⟧`],
  ['two vectors with a star', 'E2010', `${LEARNING}q = ⟦e * r⟧`],
  ['division by a constant in front of a bracket', 'E2011', `${LEARNING}q = r/⟦beta(u)⟧`],
  ['derivative of a constant by a state', 'E2028', 'state u\nconstant a = 1\nddt(u) = -⟦da/du⟧'],
  ['derivative of an energy in an energy', 'E2028', `${LE}energy F = sum(⟦dE/du⟧)\nstationary E in u`],
  ['a product of thousands', 'E2006', `state u\nddt(u) = -u\n⟦r = ${'u .* '.repeat(20_000)}u⟧`],
  ['definition by itself without index', 'E2031', `${KINDS}q[i] = ⟦q⟧ + u[i]`],
  ['definition read with an index of another kind', 'E2021', `${KINDS}⟦q[i] = u[i] + sum(j, W[i,j] q[j])⟧`],
  ['kinds in a sum', 'E2012', 'state u on P, v on Q\nddt(u) = -u + ⟦v⟧\nddt(v) = -v'],
  ['vector plus matrix', 'E2012', `${LEARNING}q = u + ⟦W⟧`],
  ['two weights', 'E2012', 'state u\nweight W, V\nddt(u) = -u + (⟦W V⟧) u'],
  ['vector in front of a matrix', 'E2012', `${LEARNING}q = ⟦u W⟧`],
  ['matrix law with a vector', 'E2012', 'state u\nweight W\nddt(u) = -u + W u\nddt(W) = ⟦-u⟧'],
  ['matrix law transposed', 'E2012', `${KINDS}ddt(W) = ⟦v u'⟧`],
  ['softmax of a scalar', 'E2012', `${LEARNING}q = softmax(⟦C⟧)`],
  [
    'time constant of many for a scalar',
    'E2012',
    'state u\nparameter tau = [1, 2]\ns = sum(u)\nq = D(⟦tau⟧) s\nddt(u) = -u',
  ],
  ['weight on the wrong kind', 'E2013', `${KINDS}q = W ⟦u⟧`],
  ['transposed weight on the wrong kind', 'E2013', `${KINDS}q = W' ⟦v⟧`],
  ['weight on a scalar', 'E2013', `${LEARNING}q = W ⟦C⟧(2)`.replace('⟦C⟧(2)', '⟦sum(u)⟧')],
  ['operator without operand', 'E2014', `${LEARNING}q = u + ⟦D(tau)⟧`],
  ['operator on a constant', 'E2015', `${LEARNING}q = D(tau) ⟦beta⟧`],
  ['operator that reaches a constant only', 'E2015', `${LEARNING}q = D(tau) ⟦beta⟧ u`],
  ['derivative of a constant', 'E2015', `${LEARNING}q = ddt(⟦tau⟧)`],
  ['two arguments of an activation', 'E2016', `${LEARNING}q = ⟦phi(u, r)⟧`],
  ['one argument of dot', 'E2016', `${LEARNING}q = ⟦dot(u)⟧`],
  ['two constants of an operator', 'E2016', `${LEARNING}q = ⟦D(tau, beta)⟧ u`],
  ['arguments of adam', 'E2016', `${LE}stationary u\ndescend E in W rate eta = 0.1 with ⟦adam⟧(0.9)`],
  ['power of a vector', 'E2017', `${LEARNING}q = ⟦u^2⟧`],
  ['exponent that is a name', 'E2017', `${LEARNING}q = u.^⟦beta⟧`],
  ['power of so many factors', 'E2017', `${LEARNING}q = ⟦u.^65⟧`],
  ['power of a power of so many factors', 'E2017', `${LEARNING}q = ⟦(u.^-13).^5⟧`],
  ['power without end', 'E2017', `${LEARNING}q = ⟦u.^1e12⟧`],
  ['norm that is not squared', 'E2018', `${LE}energy F = ⟦|u|⟧\nstationary E in u`],
  ['division by a vector', 'E2019', `${LEARNING}q = u / ⟦r⟧`],
  ['activation without argument', 'E2020', `${LEARNING}q = ⟦phi⟧ .* u`],
  ['constant as a function of two', 'E2020', `${LEARNING}q = ⟦beta(u, r)⟧`],
  ['derivative of an activation alone', 'E2020', `${LEARNING}q = ⟦phi'⟧ .* u`],
  ['free index', 'E2021', 'state u\nddt(u[i]) = -u[⟦k⟧]'],
  ['index on a scalar', 'E2021', `${LEARNING}q[i] = u[i] + ⟦C[i]⟧`],
  ['one index on a weight', 'E2021', `${LEARNING}q[i] = ⟦W[i]⟧`],
  ['index over two kinds', 'E2021', `${KINDS}q[i] = u[i] + v[⟦i⟧]`],
  ['sum over an index in use', 'E2021', `${LEARNING}q[i] = sum(⟦i⟧, W[i,i] r[i])`],
  ['one index on the law of a weight', 'E2021', 'state u\nweight W\nddt(u) = -u + W u\n⟦ddt(W[i])⟧ = u[i]'],
  ['a state of synapses', 'E2021', 'state u, z\nweight W\nddt(u) = -u + W u\n⟦ddt(z[i,j])⟧ = u[i] * u[j]'],
  ['a state of synapses, read', 'E2021', `${LEARNING}q[i] = sum(j, ⟦u[i,j]⟧)`],
  ['prime on a scalar', 'E2022', `${LEARNING}q = ⟦beta'⟧ u`],
  ['transposed vector alone', 'E2022', `${LEARNING}q = ⟦u'⟧`],
  ['sum of a scalar', 'E2023', `${LEARNING}q = sum(⟦u + 1⟧)`],
  ['vector without index', 'E2024', `${LEARNING}q[i] = u[i] - ⟦b⟧`],
  ['vector without index in a sum', 'E2024', `${LEARNING}q[i] = sum(j, W[i,j] ⟦r⟧)`],
  ['vector where the left side has an index', 'E2024', `${LEARNING}q[i] = ⟦W r⟧`],
  ['cross-entropy of a rate', 'E2025', `${LE}cost G = crossentropy(y, ⟦r⟧)\nstationary E in u`],
  ['list in an expression', 'E2026', `${LEARNING}q = u + ⟦[1, 2]⟧`],
  ['no activation', 'E2029', 'state u\nactivation phi = ⟦tahn⟧\nddt(u) = -phi(u)'],
  ['formula that reads a state', 'E2029', 'state u\nactivation f(x) = ⟦x + sum(u)⟧\nddt(u) = -f(u)'],
  ['energy that is a vector', 'E2030', 'state u\nenergy E = ⟦u .* u⟧\nstationary u'],
  ['energy with a vector addend', 'E2030', `${LE}energy F = 1/2 |e|^2 + ⟦beta r⟧\nstationary E in u`],
  ['cost that is a vector', 'E2030', `${LE}cost G = ⟦y - r⟧\nstationary u`],
  ['cyclic definitions', 'E2031', 'state u\na = u + b\nb = 2 ⟦a⟧\nddt(u) = -u'],
  ['definition by itself', 'E2031', 'state u\nr = tanh(⟦r⟧ + u)\nddt(u) = -u'],
  ['cyclic definitions in index notation', 'E2031', 'state u\nddt(u) = -u\n⟦r⟧[i] = tanh(r[i] + u[i])'],
  ['cyclic constants', 'E2031', 'state u\nconstant a = ⟦b⟧, b = a\nddt(u) = -u'],
  ['constant made of a state', 'E2032', 'state u\nconstant tau = ⟦u⟧\nddt(u) = -u'],
  ['time constant that changes', 'E2032', `${LEARNING}q = D(⟦r⟧) u`],
  ['rate that changes', 'E2032', `${LE}flow E in u rate ⟦C⟧`],
  ['draw with one number', 'E2033', 'state u = ⟦normal(1)⟧\nddt(u) = -u'],
  ['negative time constant', 'E2034', 'state u\nconstant tau = ⟦-2⟧\nr = D(tau) u\nddt(u) = -r'],
  ['bound that is no number', 'E2035', 'state u\nparameter p = [1, 2]\nddt(u) = -p u\nkeep p >= ⟦p⟧'],
  ['state without source', 'E2040', `state u, ⟦v⟧\nddt(u) = -u + v`],
  ['two sources for one state', 'E2041', `${LE}stationary u\n⟦ddt(u)⟧ = -u`],
  ['two flows for one state', 'E2041', `${LE}flow E in u rate 1/tau\nflow E in ⟦u⟧ rate 1/tau`],
  ['no energy', 'E2042', 'state u\nr = tanh(u)\n⟦stationary u⟧'],
  ['several energies', 'E2042', `${LE}energy F = 1/2 |u|^2\n⟦stationary u⟧`],
  ['nothing said', 'E2043', 'constant a = 2\n⟦state u⟧'],
  ['no coordinate', 'E2044', `${LE}stationary E in ⟦phi(u)⟧`],
  ['delay as coordinate', 'E2044', `${LE}stationary E in ⟦delay(2) u⟧`],
  ['no equation of motion', 'E2045', 'state u\n⟦ddt(u) + u⟧ = 0'],
  ['second derivative on the left', 'E2045', 'state u\n⟦ddt(ddt(u))⟧ = -u'],
  ['gain that changes', 'E2045', 'state u\n⟦u .* ddt(u)⟧ = -u'],
  ['unknown optimizer', 'E2046', `${LE}stationary u\ndescend E in W rate eta = 0.1 with ⟦adma⟧`],
  [
    'unknown method of a gradient',
    'E2046',
    `${LE}stationary u\ndescend C in W rate eta = 0.1 by ⟦bppt⟧ window = 4`,
  ],
  [
    'phases of two constants',
    'E2047',
    `${LE}flow E in u rate 1/tau\ncontrast E in W between beta = 1 and ⟦tau⟧ = 2 every 20 rate eta = 0.1`,
  ],
  [
    'phases that are the same',
    'E2047',
    `${LE}flow E in u rate 1/tau\ncontrast E in W between beta = 1 and beta = ⟦1⟧ every 20 rate eta = 0.1`,
  ],
  ['causal and instantaneous', 'E2048', `${LE}stationary u\napproximate causal\n⟦approximate instantaneous⟧`],
  ['bounds that leave nothing', 'E2049', `${LEARNING}keep 4 <= ⟦W⟧ <= -4`],
  ['rule without rate', 'E2050', `${LE}stationary u\n⟦descend E in W⟧`],
  ['interval of zero', 'E2051', `${LE}stationary u\ndescend E in W rate eta = 0.1 every ⟦0⟧`],
  ['filter of zero', 'E2051', `${LE}stationary u\napproximate causal filter ⟦0⟧`],
  ['unknown population', 'E2060', `${LEARNING}network\n  x : input 3\n  h : 5\n  x -> ⟦g⟧\n  x -> h`],
  ['unknown input of a task', 'E2060', `${LEARNING}${NET}task\n  input ⟦z⟧ = sine`],
  ['target of an input', 'E2060', `${LEARNING}${NET}task\n  target ⟦x⟧ = sine`],
  ['list of wrong length', 'E2061', `${LEARNING}${NET.replace('h : 5', 'h : 5, tau = ⟦[1 x 2, 2 x 2]⟧')}`],
  [
    'global list of wrong length',
    'E2061',
    `state u\nconstant tau = ⟦[1, 2, 3]⟧\ntau * ddt(u) = -u\nnetwork\n  h : 5`,
  ],
  [
    'weights of wrong number',
    'E2061',
    `${LEARNING}network\n  x : input 3\n  h : 5\n  x -> h, init = ⟦[0.5 x 14]⟧`,
  ],
  [
    'connection without weight',
    'E2062',
    'state u\nweight W, V\nddt(u) = -u + W u + V u\nnetwork\n  h : 5\n  ⟦h -> h⟧',
  ],
  [
    'population that no arrow touches',
    'E2063',
    `${LEARNING}network\n  x : input 3\n  h : 5\n  ⟦g⟧ : 5\n  x -> h`,
  ],
  [
    'image that does not fit',
    'E2064',
    `${LEARNING}network\n  x : input 1 x 28 x 28\n  h : 4 x 25 x 25\n  x -> h, ⟦conv⟧(5, 4)`,
  ],
  [
    'pool that does not divide',
    'E2064',
    `${LEARNING}network\n  x : input 1 x 27 x 27\n  h : 4\n  x -> h, ⟦pool⟧(2)`,
  ],
  ['convolution of no image', 'E2064', `${LEARNING}network\n  x : input 9\n  h : 4\n  x -> h, ⟦conv⟧(2, 1)`],
  ['unknown option', 'E2065', `${LEARNING}network\n  x : input 3\n  h : 5\n  x -> h, ⟦no_slef⟧`],
  [
    'one_to_one of different sizes',
    'E2065',
    `${LEARNING}network\n  x : input 3\n  h : 5\n  x -> h, ⟦one_to_one⟧`,
  ],
  ['no_self between populations', 'E2065', `${LEARNING}network\n  x : input 5\n  h : 5\n  x -> h, ⟦no_self⟧`],
  [
    'block given twice',
    'E2066',
    `${LEARNING}network\n  x : input 3\n  h : 5\n  x -> h\n  x -> ⟦h⟧, init = 0`,
  ],
  ['population without the kind', 'E2067', `${KINDS}network\n  a : P 3\n  b : P 4\n  W : ⟦a⟧ -> b`],
  ['connection into an input', 'E2068', `${LEARNING}network\n  x : input 3\n  h : 5\n  x -> h -> ⟦x⟧`],
  ['weight of a population', 'E2069', `${LEARNING}${NET.replace('h : 5', 'h : 5, ⟦W⟧ = 2')}`],
  ['state of an input', 'E2069', `${LEARNING}${NET.replace('input 3', 'input 3, ⟦u⟧ = 0.5')}`],
  ['input that stands for another', 'E2069', `${LEARNING}${NET.replace('input 3', 'input 3, r = ⟦h⟧')}`],
  ['unknown key of simulate', 'E2070', `${LEARNING}simulate\n  ⟦dtt⟧ = 0.1`],
  ['unknown key of a task', 'E2070', `${LEARNING}${NET}task\n  ⟦step⟧ = 10`],
  ['unknown method', 'E2071', `${LEARNING}simulate\n  dt = 0.1, method = ⟦euller⟧`],
  ['unknown coupling', 'E2071', `${LEARNING}simulate\n  dt = 0.1, coupling = ⟦laged⟧`],
  ['negative time step', 'E2071', `${LEARNING}simulate\n  dt = ⟦-0.1⟧`],
  ['steps with a unit', 'E2071', `${LEARNING.replace('tau = 10', 'tau = 10 ms')}task\n  steps = ⟦100 ms⟧`],
  ['half a batch', 'E2071', `${LEARNING}simulate\n  batch = ⟦1.5⟧`],
  ['time step above a time constant', 'E2072', `${LEARNING}${NET}simulate\n  dt = ⟦11⟧, method = euler`],
  [
    'time step above the constant of one population',
    'E2072',
    `${LEARNING}${NET.replace('h : 5', 'h : 5, tau = 0.05')}simulate\n  dt = ⟦0.1⟧`,
  ],
  [
    'time step above the constant of one neuron',
    'E2072',
    `${LEARNING}${NET.replace('h : 5', 'h : 5, tau = [1 x 4, 0.05]')}simulate\n  dt = ⟦0.1⟧`,
  ],
  ['time step above the constant of a flow', 'E2072', `${LE}flow E in u rate 1/tau\nsimulate\n  dt = ⟦11⟧`],
  [
    'time step above the constant of an equation',
    'E2072',
    `${GIVEN}tau * ddt(u) = -u + W u + b\nsimulate\n  dt = ⟦11⟧`,
  ],
  [
    'delay that is no whole number of steps',
    'E2073',
    `${GIVEN}tau * ddt(u) = -u + W delay(0.25) u + b\nsimulate\n  dt = ⟦0.1⟧`,
  ],
  ['unknown generator', 'E2074', `${LEARNING}${NET}task\n  input x = ⟦sqare⟧(half = 2)`],
  [
    'time constant without unit',
    'E2081',
    `${GIVEN}constant ⟦tau_r⟧ = 5, tau_m = 10 ms\nr = D(tau_r) u\ntau_m * ddt(u) = -u + W r + b`,
  ],
  [
    'time step without unit',
    'E2081',
    `state u\nconstant tau = 10 ms\ntau * ddt(u) = -u\nsimulate\n  dt = ⟦0.1⟧`,
  ],
  [
    'own value without unit',
    'E2081',
    `state u\nconstant tau = 10 ms\ntau * ddt(u) = -u\nnetwork\n  h : 5, tau = ⟦5⟧`,
  ],
  ['literal time constant without unit', 'E2081', `state u\nconstant tau = 10 ms\ntau * ddt(u) = -D(⟦2⟧) u`],
  [
    'time added to a number',
    'E2082',
    `state u\nconstant tau = 10 ms, T = 5 ms\nenergy E = 1/2 |D(tau) u|^2 + ⟦T⟧\nstationary u`,
  ],
  [
    'voltage added to a current',
    'E2082',
    'state u = -70 mV\nconstant tau = 10 ms, v = 2 mV, c = 3 pA\ntau * ddt(u) = -u + v + ⟦c⟧',
  ],
  [
    'equation without time constant',
    'E2082',
    'state u\nconstant tau = 10 ms\nr = D(tau) u\nddt(u) = ⟦-u + r⟧',
  ],
  [
    'time constant that is a voltage',
    'E2082',
    'state u\nconstant ⟦tau⟧ = 10 mV, tau_m = 5 ms\ntau_m * ddt(u) = -D(tau) u',
  ],
  ['list of two dimensions', 'E2082', 'state u\nconstant tau = [10 ms, ⟦5 mV⟧]\ntau * ddt(u) = -u'],
  [
    'time step that is a voltage',
    'E2082',
    'state u\nconstant tau = 10 ms\ntau * ddt(u) = -u\nsimulate\n  dt = ⟦1 mV⟧',
  ],
]

const ONE = 'state u, v\nconstant a = 0.1\nddt(u) = -u\nddt(v) = -v\n'
const TWO = `${LEARNING}network\n  x : input 3\n`
const WITH = (line: string, by: string): string => LEARNING.replace(line, by)

/** What was written, the one remedy, and the model that follows it. */
const REMEDIES: [written: string, remedy: string, corrected: string][] = [
  [ONE.replace('u, v', 'u v').replace('ddt(v) = -v', ''), "write 'u, v'", ONE],
  [ONE.replace('0.1', '0,1'), "write '0.1'", ONE],
  [`${ONE}q := a u`, "write '='", `${ONE}q = a u`],
  [
    `${GIVEN}ddt(u) = -u + W u\nW += b u'`,
    "write 'ddt(W) = …', its rate of change",
    `${GIVEN}ddt(u) = -u + W u\nddt(W) = b u'`,
  ],
  [WITH('in W, b', 'in W and b'), "write ',' between names", LEARNING],
  [WITH('1/2 |y - r|^2', '1/2 ||y - r||^2'), "write '|y - r|^2'", LEARNING],
  [`${TWO}  h : 4\n  h <- x`, "write the presynaptic population first: 'x -> h'", `${TWO}  h : 4\n  x -> h`],
  [
    `${TWO}  h : hidden 4\n  x -> h`,
    "remove 'hidden': what is no input and no output is hidden",
    `${TWO}  h : 4\n  x -> h`,
  ],
  [`${TWO}  h : ouput 4\n  x -> h`, "write 'output'", `${TWO}  h : output 4\n  x -> h`],
  [
    `${TWO}  h : 4\n  x -> h, init = randn(0, 2)`,
    "write 'normal(0, 1)'",
    `${TWO}  h : 4\n  x -> h, init = normal(0, 1)`,
  ],
  ['state u\nddt(u) = -sigmoid(2 u)', "write 'logistic(2 u)'", 'state u\nddt(u) = -logistic(2 u)'],
  ['state u\nddt(u) = -abs(u)', "write 'relu(u) + relu(-(u))'", 'state u\nddt(u) = -(relu(u) + relu(-(u)))'],
  ['state u\nddt(u) = -max(0, 2 u)', "write 'relu(2 u)'", 'state u\nddt(u) = -relu(2 u)'],
  [
    'state u\nddt(u) = -sgn(u)',
    "write one of these, or declare 'activation sgn(v) = …'",
    'state u\nactivation sgn(v) = tanh(100 v)\nddt(u) = -sgn(u)',
  ],
  [
    KINDS.replace('W : P <- Q', 'U, W : P <- Q').replace('+ W v', '+ W v + U v'),
    "write 'weight U : P <- Q'",
    KINDS.replace('W : P <- Q', 'U : P <- Q, W : P <- Q').replace('+ W v', '+ W v + U v'),
  ],
]

const diagnose = (text: string) => {
  const source = { name: 'test.energy', text }
  const { tree, diagnostics } = parseText(source)
  return { source, diagnostics: [...diagnostics, ...elaborate(tree).diagnostics] }
}

describe('refusals', () => {
  it.each(CASES)('%s', (_, code, marked) => {
    const start = marked.indexOf('⟦')
    const end = marked.indexOf('⟧') - 1
    const { source, diagnostics } = diagnose(marked.replace('⟦', '').replace('⟧', ''))
    const errors = diagnostics.filter((d) => d.severity === 'error')
    const shown = errors.map((d) => render(d, source)).join('\n')
    const found = errors.find((d) => d.code === code)
    expect(found, shown).toBeDefined()
    expect(source.text.slice(found?.span?.start, found?.span?.end), shown).toBe(source.text.slice(start, end))
    expect(found?.span, shown).toEqual({ start, end })
    expect(found?.remedy ?? '', shown).not.toBe('')
    expect(found?.expected ?? '', shown).not.toBe('')
    expect(errors.length, shown).toBe(1)
  })

  it.each<[written: string, remedy: string, corrected: string]>(REMEDIES)(
    '%j: %s',
    (written, remedy, corrected) => {
      const errors = diagnose(written).diagnostics.filter((d) => d.severity === 'error')
      expect(errors[0]?.remedy).toBe(remedy)
      expect(diagnose(corrected).diagnostics.filter((d) => d.severity === 'error')).toEqual([])
    },
  )

  it('covers every code with an example of its page', () => {
    for (const [code, page] of Object.entries(MODEL_CODES)) {
      const { diagnostics } = diagnose(page.example)
      expect(
        diagnostics.map((d) => d.code),
        code,
      ).toContain(code)
    }
  })

  it('reports all problems of a model at once', () => {
    const { diagnostics } = diagnose('state u, u\nr = tahn(u)\ne = u r\nenergy E = |e|\nstationary v')
    expect(diagnostics.map((d) => d.code).sort()).toEqual(['E2001', 'E2001', 'E2002', 'E2018'])
  })

  it('says how a synapse remembers, where a state is written with two indices', () => {
    const { diagnostics } = diagnose('state u, z\nweight W\nddt(u) = -u + W u\nddt(z[i,j]) = u[i] * u[j]')
    expect(diagnostics.map((d) => d.remedy)).toContain(
      "write 'ddt(z[i])'; a trace per synapse is no state, but 'I(tau) (…)' where 'z[i,j]' is read",
    )
  })

  it('words its messages in lower case and with single quotes', () => {
    for (const [, , marked] of CASES) {
      for (const d of diagnose(marked.replace(/[⟦⟧]/gu, '')).diagnostics) {
        expect(d.message).not.toMatch(/^[A-Z][a-z]|[.!"]$|please|you /u)
        expect(d.message).not.toMatch(/undefined|NaN|\[object/u)
        expect(`${d.found} ${d.expected} ${d.remedy}`).not.toMatch(/NaN|\[object|'undefined'/u)
      }
    }
  })
})
