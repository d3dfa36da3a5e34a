/** @file One model written in many ways, each with its error and neuron equations typed by hand in its own names. */

export interface Variant {
  readonly name: string
  readonly text: string
  /** The state varied, its error, what the error is as a mismatch, and the names of weight and bias. */
  readonly state: string
  readonly error: string
  readonly mismatch: string
  readonly exact: string
  readonly causal: string
  readonly neuron: string
  /** How the neuron equation, the exact and the causal error print. */
  readonly reads: readonly [neuron: string, exact: string, causal: string]
}

const DECLARED = `
state u
weight W
bias b
target y
constant tau_m = 1, tau_r = 0.5, beta = 1, gamma = 0.3, lambda = 0.1
activation phi = tanh
`

const RULES = `
stationary u
descend E in W, b rate 1e-3
approximate causal
approximate nudging gamma
`

const BODY = `
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
`

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '')
const MISMATCH = 'D(tau_m) u - W phi(D(tau_r) u) - b'
const NEURON = '-u + W phi(D(tau_r) u) + b + gamma * e'
const DRIVE = "phi'(D(tau_r) u) .* (W' e + beta * (y - phi(D(tau_r) u)))"

const base: Variant = {
  name: 'as in the paper',
  text: DECLARED + BODY + RULES,
  state: 'u',
  error: 'e',
  mismatch: MISMATCH,
  exact: `I(-tau_m) D(-tau_r) (${DRIVE})`,
  causal: `D(tau_m) I(tau_r) (${DRIVE})`,
  neuron: NEURON,
  reads: [
    'tau_m * ddt(u) = -u + W r + b + gamma * e',
    "e = I(-tau_m) D(-tau_r) (phi'(D(tau_r) u) .* (W' e + beta * (y - r)))",
    "e = D(tau_m) I(tau_r) (phi'(D(tau_r) u) .* (W' e + beta * (y - r)))",
  ],
}

/** The same equations from other lines, which may print with other names in them. */
const same = (name: string, body: string, spell: (read: string) => string = (read) => read): Variant => ({
  ...base,
  name,
  text: DECLARED + body + RULES,
  reads: allReads(base, spell),
})

function allReads(v: Variant, spell: (read: string) => string): Variant['reads'] {
  const [neuron, exact, causal] = v.reads
  return [spell(neuron), spell(exact), spell(causal)]
}

/** The same lines with another drive of the error. */
const driven = (name: string, cost: string, drive: string, printed: string): Variant => ({
  ...base,
  name,
  text: DECLARED + BODY.replace('1/2 |y - r|^2', cost) + RULES,
  exact: `I(-tau_m) D(-tau_r) (${drive})`,
  causal: `D(tau_m) I(tau_r) (${drive})`,
  reads: allReads(base, (read) => read.replace(/\(phi'.*\)$/, `(${printed})`)),
})

const RENAMED: readonly (readonly [RegExp, string])[] = [
  [/\bu\b/g, 'v'],
  [/\bW\b/g, 'A'],
  [/\bb\b/g, 'c'],
  [/\by\b/g, 't'],
  [/\btau_m\b/g, 'T_1'],
  [/\btau_r\b/g, 'T_2'],
  [/\bbeta\b/g, 'k'],
  [/\bgamma\b/g, 'g'],
  [/\blambda\b/g, 'q'],
  [/\bphi\b/g, 'psi'],
  [/\br\b/g, 's'],
  [/\be\b/g, 'd'],
  [/\bC\b/g, 'L'],
  [/\bE\b/g, 'F'],
]
const renamed = (text: string): string => RENAMED.reduce((t, [from, to]) => t.replace(from, to), text)
const inOtherNames = (v: Variant): Variant => ({
  name: `${v.name}, every name another`,
  text: renamed(v.text),
  state: 'v',
  error: 'd',
  mismatch: renamed(v.mismatch),
  exact: renamed(v.exact),
  causal: renamed(v.causal),
  neuron: renamed(v.neuron),
  reads: allReads(v, renamed),
})

const SWAPPED: readonly (readonly [RegExp, string])[] = [
  [/tau_m/g, 'tau_x'],
  [/tau_r/g, 'tau_m'],
  [/tau_x/g, 'tau_r'],
]
const swap = (text: string): string => SWAPPED.reduce((t, [from, to]) => t.replace(from, to), text)

const crossEntropy = driven(
  'cross-entropy',
  'crossentropy(y, softmax(r))',
  "phi'(D(tau_r) u) .* (W' e + beta * (y - softmax(phi(D(tau_r) u))))",
  "phi'(D(tau_r) u) .* (W' e + beta * (y - softmax(r)))",
)
const onVoltage = driven(
  'a cost on the prospective voltage',
  '1/2 |y - D(tau_r) u|^2',
  "phi'(D(tau_r) u) .* (W' e) + beta * (y - D(tau_r) u)",
  "phi'(D(tau_r) u) .* W' e + beta * (y - D(tau_r) u)",
)

export const VARIANTS: readonly Variant[] = [
  base,
  inOtherNames(base),
  { ...base, name: 'every statement in reverse order', text: lines(base.text).toReversed().join('\n') },
  same(
    'index notation',
    `
    r[k] = phi(D(tau_r[k]) u[k])
    e[i] = D(tau_m[i]) u[i] - sum(j, W[i,j] r[j]) - b[i]
    cost C = 1/2 sum(i, (y[i] - r[i])^2)
    energy E = 1/2 sum(i, e[i]^2) + beta C
    `,
  ),
  // As parameters the time constants are one per neuron, as they are under D.
  {
    ...same('the look-ahead written out', BODY.replace(/D\((tau_.)\) u/g, '(u + $1 * ddt(u))'), (read) =>
      read.replace('D(tau_r) u', 'u + tau_r * ddt(u)'),
    ),
    text:
      DECLARED.replace('tau_m = 1, tau_r = 0.5, ', '') +
      'parameter tau_m = 1, tau_r = 0.5' +
      BODY.replace(/D\((tau_.)\) u/g, '(u + $1 * ddt(u))') +
      RULES,
  },
  same('the cost inside of the energy', BODY.replace(/cost.*\n/, '').replace('beta C', 'beta/2 * |y - r|^2')),
  same(
    'the prediction by name',
    BODY.replace('e = D(tau_m) u - W r - b', 'm = W r + b\ne = D(tau_m) u - m'),
    (read) => read.replace('W r + b + gamma * e', 'gamma * e + m'),
  ),
  same(
    'the mismatch in two steps',
    BODY.replace('e = D(tau_m) u - W r - b', 'e_1 = D(tau_m) u - W r\ne = e_1 - b'),
  ),
  same(
    'the mismatch without a name',
    BODY.replace(/e = .*\n/, '').replace('|e|^2', '|D(tau_m) u - W r - b|^2'),
  ),
  same(
    'nothing with a name',
    'energy E = 1/2 |D(tau_m) u - W phi(D(tau_r) u) - b|^2 + beta/2 * |y - phi(D(tau_r) u)|^2',
    (read) => read.replace(/\br\b/g, 'phi(D(tau_r) u)'),
  ),
  same('the terms of the energy exchanged', BODY.replace('1/2 |e|^2 + beta C', 'beta C + 1/2 dot(e, e)')),
  {
    ...base,
    name: 'the two time constants exchanged',
    text: DECLARED + swap(BODY) + RULES,
    mismatch: swap(base.mismatch),
    exact: swap(base.exact),
    causal: swap(base.causal),
    neuron: swap(base.neuron),
    reads: allReads(base, swap),
  },
  crossEntropy,
  inOtherNames(crossEntropy),
  onVoltage,
  inOtherNames(onVoltage),
  {
    ...base,
    name: 'a penalty on the state',
    text: DECLARED + BODY.replace('+ beta C', '+ beta C + 1/2 lambda |u|^2') + RULES,
    exact: `${base.exact} - lambda * I(-tau_m) u`,
    causal: `${base.causal} - lambda * D(tau_m) u`,
    reads: [
      base.reads[0],
      `${base.reads[1]} - lambda * I(-tau_m) u`,
      `${base.reads[2]} - lambda * D(tau_m) u`,
    ],
  },
  {
    ...base,
    name: 'a cost on the state, with a fast low-pass',
    text:
      DECLARED +
      BODY.replace('1/2 |y - r|^2', '1/2 |y - u|^2') +
      RULES.replace('approximate causal', 'approximate causal filter 0.25'),
    exact: "I(-tau_m) D(-tau_r) (phi'(D(tau_r) u) .* (W' e)) + beta * I(-tau_m) (y - u)",
    causal: "D(tau_m) I(tau_r) (phi'(D(tau_r) u) .* (W' e)) + beta * D(tau_m) I(0.25) (y - u)",
    reads: [
      base.reads[0],
      "e = I(-tau_m) D(-tau_r) (phi'(D(tau_r) u) .* W' e) + beta * I(-tau_m) (y - u)",
      "e = D(tau_m) I(tau_r) (phi'(D(tau_r) u) .* W' e) + beta * D(tau_m) I(1/4) (y - u)",
    ],
  },
  {
    ...base,
    name: 'latent equilibrium: one time constant',
    text: DECLARED + BODY.replace('tau_r', 'tau_m') + RULES,
    mismatch: 'D(tau_m) u - W phi(D(tau_m) u) - b',
    exact: "phi'(D(tau_m) u) .* (W' e + beta * (y - phi(D(tau_m) u)))",
    causal: "phi'(D(tau_m) u) .* (W' e + beta * (y - phi(D(tau_m) u)))",
    neuron: '-u + W phi(D(tau_m) u) + b + gamma * e',
    reads: [
      base.reads[0],
      "e = phi'(D(tau_m) u) .* (W' e + beta * (y - r))",
      "e = phi'(D(tau_m) u) .* (W' e + beta * (y - r))",
    ],
  },
  {
    ...base,
    name: 'adaptation in the own state',
    text: `${DECLARED}constant tau_a = 1\n${BODY.replace('- b', '- b + lambda * I(tau_a) u')}${RULES}`,
    mismatch: `${MISMATCH} + lambda * I(tau_a) u`,
    exact: `I(-tau_m) D(-tau_r) (${DRIVE}) - lambda * I(-tau_m) I(-tau_a) e`,
    causal: `D(tau_m) I(tau_r) (${DRIVE}) + lambda * I(tau_a) I(tau_r) (${DRIVE})`,
    neuron: `${NEURON} - lambda * I(tau_a) u`,
    reads: [
      'tau_m * ddt(u) = -u + W r + b - lambda * I(tau_a) u + gamma * e',
      `${base.reads[1]} - lambda * I(-tau_m) I(-tau_a) e`,
      `${base.reads[2]} + lambda * I(tau_r) I(tau_a) (phi'(D(tau_r) u) .* (W' e + beta * (y - r)))`,
    ],
  },
  {
    ...base,
    name: 'a synaptic low-pass, whose adjoint stands beside the slope',
    text:
      DECLARED +
      'constant tau_a = 1\n' +
      BODY.replace('W r', 'W I(tau_a) r') +
      RULES.replace('approximate causal', 'approximate causal filter 0.25'),
    mismatch: 'D(tau_m) u - W I(tau_a) phi(D(tau_r) u) - b',
    exact: `I(-tau_m) D(-tau_r) (${DRIVE.replace("W' e", "I(-tau_a) (W' e)")})`,
    causal: `D(tau_m) I(tau_r) (${DRIVE.replace("W' e", "D(tau_a) I(0.25) (W' e)")})`,
    neuron: NEURON.replace('W phi', 'W I(tau_a) phi'),
    reads: [
      'tau_m * ddt(u) = -u + W (I(tau_a) r) + b + gamma * e',
      base.reads[1].replace("W' e", "I(-tau_a) (W' e)"),
      base.reads[2].replace("W' e", "D(tau_a) I(1/4) (W' e)"),
    ],
  },
]
