/** @file Random models as text: a principle, errors, definitions, costs, plasticity and approximations, from a seed. */
import { randomStream } from '../../src/base/random.js'

const HEAD = [
  'weight W',
  'bias b',
  'target y',
  'constant tau_m = 1, tau_r = 0.5, tau_s = 0.7, tau_v = 0.6, d = 0.2, beta = 0.5, k = 1.3, eta = 0.1',
]
const OPERATORS = ['D(tau_r)', 'D(tau_m)', 'I(tau_s)', 'delay(d)']
const FUNCTIONS = ['phi', 'psi', 'softplus', 'logistic', 'exp', 'softmax']
const LEARNED = ['W', 'b', 'tau_m', 'tau_r', 'tau_s', 'k', 'd']
const PRINCIPLES = [
  (x: string) => `stationary ${x}`,
  (x: string) => `stationary E in D(tau_m) ${x}`,
  (x: string) => `stationary E in I(-tau_m) ${x}`,
  (x: string) => `flow E in ${x} rate 1/tau_m`,
]
const APPROXIMATIONS = [
  [],
  [],
  ['approximate causal'],
  ['approximate causal filter 0.01'],
  ['approximate instantaneous'],
  ['approximate causal at 2'],
  ['approximate eligibility', 'approximate causal filter 0.01'],
]

export interface RandomModel {
  readonly text: string
  /** The declarations that its equations need to be read on their own. */
  readonly head: string
}

export function randomModel(seed: number): RandomModel {
  const { uniform } = randomStream(seed, 'model')
  const pick = <T>(list: readonly T[]): T => list[Math.floor(uniform() * list.length)] as T
  const maybe = (p: number, text: string): string => (uniform() < p ? text : '')
  const states = uniform() < 0.3 ? ['u', 'v'] : ['u']

  const leaf = (): string => {
    const x = pick(states)
    return pick([x, x, `D(tau_r) ${x}`, `I(tau_s) ${x}`, 'b', 'r'])
  }
  const vector = (depth: number): string => {
    const inner = (): string => `(${vector(depth - 1)})`
    const what = depth > 0 ? uniform() : 0
    if (what < 0.25) return leaf()
    if (what < 0.4) return `${pick(FUNCTIONS)}${inner()}`
    if (what < 0.55) return `W ${inner()}`
    if (what < 0.62) return `W' ${inner()}`
    if (what < 0.72) return `${inner()} .* ${inner()}`
    if (what < 0.84) return `${inner()} ${pick(['+', '-'])} ${inner()}`
    return what < 0.92 ? `${pick(OPERATORS)} ${inner()}` : `${pick(['k', '0.5', 'beta'])} * ${inner()}`
  }

  const rate = pick(['phi(D(tau_r) u)', 'phi(u)', 'I(tau_s) phi(u)', 'phi(D(tau_m) u)', 'W phi(u) + b'])
  const drive = `${maybe(0.5, 'k * ')}W (${vector(2)})`
  const left = uniform() < 0.8 ? 'D(tau_m) u' : `(${vector(2)})`
  const cost = pick(['1/2 |y - r|^2', '1/2 |y - u|^2', 'crossentropy(y, r)', 'sum(softplus(y - u))'])
  const energy = [
    '1/2 |e|^2',
    ...(states.length > 1 ? ['1/2 |f|^2'] : []),
    ...(uniform() < 0.7 ? ['beta C'] : []),
    ...(uniform() < 0.3 ? [`0.1 * sum(${vector(2)})`] : []),
    ...(uniform() < 0.2 ? ['0.2 * |r|^2'] : []),
  ]
  const body = [
    `r = ${rate}`,
    `e = ${left} - ${drive}${maybe(0.5, ' - b')}`,
    ...(states.length > 1 ? [`f = D(tau_v) v - (${vector(2)})`] : []),
    `cost C = ${cost}`,
    `energy E = ${energy.join(' + ')}`,
  ]
  const reads = (name: string): boolean =>
    new RegExp(`\\b${name}\\b`).test(body.filter((l) => !l.startsWith('cost')).join('\n'))
  const learned = LEARNED.filter((name) => reads(name) && uniform() < 0.6)
  const principle = pick(PRINCIPLES)
  const head = [
    `state ${states.join(', ')}`,
    ...HEAD,
    `activation phi = ${pick(['tanh', 'logistic', 'softplus', 'sin'])}`,
    'activation psi(x) = x/(1 + x^2)',
  ].join('\n')
  const rules = [
    ...states.map(principle),
    `descend E in ${(learned.length > 0 ? learned : ['W']).join(', ')} rate eta`,
    ...pick(APPROXIMATIONS),
  ]
  return { head, text: `${[head, ...body, ...rules].join('\n')}\n` }
}
