/** @file Ten thousand times the same pattern: seconds to read a model and to derive its equations, each in a fresh process, the first time and warm. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { derive, parse } from 'extremal'

const MANY = 10_000
const each = (count, write, between = '\n') =>
  Array.from({ length: count }, (_, k) => write(k + 1)).join(between)

const prospective = ({ constants = '', definitions = '', error = '', energy = '', learned = '' }) => `state u
weight W
bias b
target y
constant tau_m = 1, tau_r = 0.2, beta = 1
${constants}
activation phi = tanh
r = phi(D(tau_r) u)
${definitions}
e = D(tau_m) u - W r - b${error}
cost C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C${energy}
stationary u
descend E in W, b${learned} rate eta = 1e-3
approximate causal
network
  x : input 3
  h : 4
  y : output 2
  x -> h -> y
`
const state = (lines) => `state u\nconstant tau = 1\n${lines}\nnetwork\n  h : 4\n`

const PATTERNS = {
  'terms of an equation': (k) => state(`tau * ddt(u) = -u${each(k, (n) => ` + tanh(u ./ ${n})`, '')}`),
  'definitions, one upon the other': (k) =>
    prospective({
      definitions: `a0 = tanh(r)\n${each(k, (n) => `a${n} = tanh(a${n - 1})`)}`,
      energy: ` + 1/2 |a${k}|^2`,
    }),
  'squares in an energy that a state flows down': (k) =>
    state(`energy E = ${each(k, (n) => `1/2 |tanh(${n} u)|^2`, ' + ')}\nflow E in u rate 1/tau`),
  'nonlinear terms in an error': (k) => prospective({ error: each(k, (n) => ` + tanh(${n} r)`, '') }),
  'terms of an energy': (k) =>
    prospective({ energy: each(k, (n) => ` + ${n} sum(tanh(r ./ ${n + 1}))`, '') }),
  'learned parameters in an error': (k) =>
    prospective({
      constants: `parameter ${each(k, (n) => `p${n} = 1`, ', ')}`,
      error: each(k, (n) => ` + p${n} tanh(${n} r)`, ''),
      learned: each(k, (n) => `, p${n}`, ''),
    }),
  'definitions read by an error': (k) =>
    prospective({
      definitions: each(k, (n) => `a${n} = tanh(${n} r)`),
      error: each(k, (n) => ` + a${n}`, ''),
    }),
}

function measure(name, count) {
  const text = PATTERNS[name](count)
  const start = performance.now()
  const model = parse(text)
  const read = performance.now()
  const { length } = derive(model).equations
  const end = performance.now()
  if (length < 3 && name !== 'terms of an equation' && !name.startsWith('squares')) throw new Error(name)
  return { read: (read - start) / 1e3, derived: (end - read) / 1e3, total: (end - start) / 1e3 }
}

const [name, mode] = process.argv.slice(2)
if (name) {
  // warm: code that has seen small models of the same pattern
  if (mode === 'warm') for (let k = 200; k < 210; k++) measure(name, k)
  console.log(JSON.stringify(measure(name, MANY)))
} else {
  const self = fileURLToPath(import.meta.url)
  const run = (pattern, mode) =>
    JSON.parse(execFileSync(process.execPath, [self, pattern, mode], { encoding: 'utf8' }))
  console.log(`${'seconds for ten thousand'.padEnd(46)} read  derived  total   warm`)
  for (const pattern of Object.keys(PATTERNS)) {
    const rounds = Array.from({ length: 3 }, () => run(pattern, 'cold'))
    const cold = rounds.sort((a, b) => a.total - b.total)[1]
    const [, warm] = Array.from({ length: 3 }, () => run(pattern, 'warm').total).sort((a, b) => a - b)
    const show = (x) => x.toFixed(2).padStart(6)
    console.log(
      `${pattern.padEnd(44)} ${show(cold.read)} ${show(cold.derived)} ${show(cold.total)} ${show(warm)}`,
    )
  }
}
