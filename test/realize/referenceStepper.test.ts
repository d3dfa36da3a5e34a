/** @file The compiled step against the reference stepper, to rounding, on small random networks. */
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../src/base/random.js'
import { derive, parse, type Simulation } from '../../src/index.js'
import type { Population } from '../../src/model/model.js'
import { realize } from '../../src/realize/realize.js'
import { unjudged } from '../program/unjudged.js'
import { createStepper, type Stepper } from './referenceStepper.js'

interface Case {
  readonly name: string
  readonly network: string
  readonly batch: number
  readonly activation?: string
  readonly cost?: string
  readonly energy?: string
  readonly rules?: string
  readonly definitions?: string
  readonly approximate?: string
  /** Equations in place of an energy. */
  readonly given?: string
}

const CHAIN = `
  x : input 3
  h : 4, tau_m = [0.8, 1, 1.3, 2], tau_r = [0.3, 0.5, 0.2, 1]
  y : output 2
  x -> h -> y`
const RECURRENT = `
  x1 : input 2
  x2 : input 3
  h  : 4, tau_m = [0.8, 1, 1.3, 2], eta = 0.005
  k  : 3, phi = logistic, tau_r = 0.8
  y1 : output 2, phi = identity
  y2 : output 1
  x1 -> h -> y1, init = uniform(-0.4, 0.4)
  x2 -> k -> y2, init = uniform(-0.4, 0.4)
  h -> h, init = uniform(-0.4, 0.4)
  h -> k, init = uniform(-0.4, 0.4)
  k -> h, init = uniform(-0.4, 0.4)`

const CASES: readonly Case[] = [
  { name: 'a chain', network: CHAIN, batch: 1 },
  { name: 'a recurrent network of several inputs and outputs', network: RECURRENT, batch: 3 },
  {
    name: 'one neuron a layer',
    network: '\n  x : input 1\n  h : 1\n  y : output 1\n  x -> h -> y\n  h -> h',
    batch: 1,
    activation: 'softplus',
  },
  {
    name: 'a learned time constant with a lower bound',
    network: CHAIN,
    batch: 3,
    rules: 'descend E in W, tau_m, tau_r rate eta with sgd\nkeep tau_m >= 0.9',
  },
  { name: 'adam', network: RECURRENT, batch: 2, rules: 'descend E in W, b rate eta with adam' },
  { name: 'momentum', network: CHAIN, batch: 2, rules: 'descend E in W, b rate eta with momentum(0.7)' },
  { name: 'a rate of change', network: RECURRENT, batch: 2, rules: 'descend E in W, b rate eta' },
  { name: 'cross-entropy', network: CHAIN, batch: 3, cost: 'crossentropy(y, softmax(r))' },
  { name: 'a cost on the prospective voltage', network: RECURRENT, batch: 2, cost: '1/2 |y - D(tau_r) u|^2' },
  {
    name: 'a cost on the state, with a fast low-pass',
    network: CHAIN,
    batch: 2,
    cost: '1/2 |y - u|^2',
    approximate: 'approximate causal filter 0.2',
  },
  { name: 'an instantaneous error', network: RECURRENT, batch: 2, approximate: 'approximate instantaneous' },
  {
    name: 'latent equilibrium',
    network: RECURRENT,
    batch: 2,
    definitions: 'r = phi(D(tau_m) u)\ne = D(tau_m) u - W r - b',
  },
  {
    name: 'a prediction by name',
    network: RECURRENT,
    batch: 2,
    definitions: 'r = phi(D(tau_r) u)\nm = W r + b\ne = D(tau_m) u - m',
  },
  { name: 'a penalty on the state', network: CHAIN, batch: 2, energy: '+ 0.05 * |u|^2' },
  { name: 'a penalty on the weights', network: RECURRENT, batch: 2, energy: '+ 0.05 * |W|^2' },
  {
    name: 'adaptation',
    network: CHAIN,
    batch: 2,
    definitions: 'r = phi(D(tau_r) u)\ne = D(tau_m) u - W r - b + 0.4 * I(tau_a) u',
  },
  {
    name: 'a synaptic low-pass',
    network: RECURRENT,
    batch: 2,
    definitions: 'r = phi(D(tau_r) u)\ns = I(tau_a) r\ne = D(tau_m) u - W s - b',
    approximate: 'approximate causal filter 1',
  },
  {
    name: 'a synaptic low-pass without a name',
    network: '\n  h : 4\n  y : output 2\n  h -> h -> y',
    batch: 2,
    definitions: 'r = phi(D(tau_r) u)\ne = D(tau_m) u - W I(tau_a) r - b',
    approximate: 'approximate causal filter 0.2',
  },
  {
    name: 'low-passes in a learning rule',
    network: RECURRENT,
    batch: 2,
    rules:
      'descend E in W rate eta with sgd\nddt(b) = 0.1 * I(tau_a) e + 0.01 * I(tau_m) u + 0.01 * I(tau_a) r',
  },
  {
    name: 'a given law with low-passes of its own',
    network: RECURRENT,
    batch: 2,
    given:
      'r = phi(u)\nq = phi(D(tau_r) u)\ntau_m * ddt(u) = -u + W r + b + 0.2 * I(tau_a) r - 0.3 * I(tau_a) q\nddt(b) = 0.1 * q - 0.1 * b',
  },
  {
    name: 'an activation as a formula',
    network: RECURRENT,
    batch: 2,
    activation: '(v) = v / (1 + v^2) + 0.2 * tanh(v)',
  },
  {
    name: 'learning at the rate of a signal of this step',
    network: CHAIN,
    batch: 2,
    rules: 'ddt(W[i,j]) = 0.05 * e[i] * r[i] * r[j] - 0.01 * W[i,j]',
  },
]

const actionOf = (c: Case): string => `
${c.definitions ?? 'r = phi(D(tau_r) u)\ne = D(tau_m) u - W r - b'}
cost C = ${c.cost ?? '1/2 |y - r|^2'}
energy E = 1/2 |e|^2 + beta C ${c.energy ?? ''}
stationary u
${c.rules ?? 'descend E in W, b rate eta with sgd'}
${c.approximate ?? 'approximate causal'}
approximate nudging gamma`

function modelOf(c: Case): string {
  const activation = c.activation ?? 'tanh'
  return `
model "small"
state u
weight W
bias b = normal(0, 0.3)
target y
constant tau_m = 1, tau_r = 0.4, tau_a = 1.5, beta = 0.7, gamma = 0.6, eta = 0.01
activation phi${activation.startsWith('(') ? activation : ` = ${activation}`}
${c.given ?? actionOf(c)}
network${c.network}
simulate
  dt = 0.05, batch = ${c.batch}, seed = 7
`
}

const sizeOf = (p: Population): number => p.parts.reduce((n, part) => n + part.size, 0)

/** Random data: inputs always, targets where the step has one. */
function data(populations: readonly Population[], batch: number, step: number, given: boolean) {
  const draw = (p: Population): Float64Array => {
    const { normal } = randomStream(step, p.name)
    return Float64Array.from({ length: batch * sizeOf(p) }, normal)
  }
  const of = (role: Population['role']): Record<string, Float64Array> =>
    Object.fromEntries(populations.filter((p) => p.role === role).map((p) => [p.name, draw(p)]))
  return { inputs: of('input'), targets: given ? of('output') : {} }
}

const rows = (values: Float64Array, batch: number): number[][] =>
  Array.from({ length: batch }, (_, b) => [
    ...values.slice((b * values.length) / batch, ((b + 1) * values.length) / batch),
  ])

/** The worst difference over all names, relative to the size of what is compared; and how many names were. */
function compare(sim: Simulation, stepper: Stepper, aliases: ReadonlyMap<string, string>) {
  let worst = { name: '', error: 0 }
  let names = 0
  const note = (name: string, a: ArrayLike<number>, b: Float64Array): void => {
    names++
    const scale = Math.max(1, ...b.map(Math.abs))
    for (let n = 0; n < b.length; n++) {
      const error = Math.abs((a[n] ?? Number.NaN) - (b[n] ?? Number.NaN)) / scale
      if (!(error <= worst.error))
        worst = { name: `${name}[${n}]`, error: Number.isNaN(error) ? Infinity : error }
    }
  }
  for (const name of sim.names) {
    const own = stepper.values.get(aliases.get(name) ?? name)
    if (own) note(name, sim.get(name), own)
  }
  for (const [name, g] of stepper.gradients) note(`gradient ${name}`, sim.gradient(name), g)
  return { ...worst, names }
}

describe.each(CASES)('$name', (c) => {
  test('thirty steps, with and without target and learning', async () => {
    const derivation = derive(parse(modelOf(c)))
    const realization = realize(derivation.core)
    const { populations } = derivation.model
    const aliases = new Map(
      realization.signals.flatMap((s) =>
        s.filters.flatMap((f) =>
          f.kind === 'low-pass'
            ? populations.map((p): [string, string] => [`${f.name}[${p.name}]`, `${f.leaf}[${p.name}]`])
            : [],
        ),
      ),
    )
    const sim = await unjudged(modelOf(c))
    const start = new Map(sim.names.map((name) => [name, sim.get(name)]))
    const stepper = createStepper(realization, { dt: 0.05, batch: c.batch, start: (name) => start.get(name) })
    for (let step = 0; step < 30; step++) {
      const given = step % 10 < 7
      const learn = step % 8 !== 5
      const now = data(populations, c.batch, step, given)
      stepper.step(now, learn)
      const signals = { ...now.inputs, ...now.targets }
      sim.step(Object.fromEntries(Object.entries(signals).map(([name, x]) => [name, rows(x, c.batch)])), {
        learn,
      })
      const { name, error, names } = compare(sim, stepper, aliases)
      expect(error, `${name} in step ${step}`).toBeLessThan(1e-13)
      expect(names).toBeGreaterThan(7)
      // From the same numbers on, so that rounding does not add up.
      for (const own of sim.names) stepper.values.get(aliases.get(own) ?? own)?.set(sim.get(own))
    }
  })
})
