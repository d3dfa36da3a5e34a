/**
 * @file Haider, Ellenberger et al., Latent Equilibrium (NeurIPS 2021, arXiv 2110.14549), Fig. 2a: fifty sines to a sawtooth.
 *
 * A network 50-30-1 of slow neurons (tau = 10 ms) learns, online, to build a sawtooth of 20 Hz from sines of 10 to 500 Hz, many of them
 * faster than its neurons. Expected: with prospective rates, phi(u + tau du/dt), the loss falls, and the output stays a sawtooth when nudging stops
 * after two thirds of the time; with rates phi(u) the network lags behind its target and its errors, and stays off.
 */
import { compile, derive, parse } from 'extremal'
import { claim, type Experiment, main, tail } from './experiment.js'

const INPUTS = 50
const text = (rate: string, approximate: string): string => `model "Fourier synthesis"
state      u
weight     W
bias       b
target     y
constant   tau = 10, beta = 0.1
activation phi = tanh
r = ${rate}
e = D(tau) u - W r - b
cost   C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary u
descend    E in W, b  rate eta = 0.25
${approximate}
network
  x : input ${INPUTS}
  h : 30
  y : output 1, phi = identity
  x -> h, init = normal(0, 0.1)
  h -> y, init = normal(0, 0.2)
simulate
  dt = 0.005, method = euler, seed = 1234
`

const VARIANTS = [
  ['prospective', text('phi(D(tau) u)', '')],
  ['not prospective', text('phi(u)', 'approximate instantaneous')],
] as const

const DT = 0.005
/** Sines of 10, 20, …, 500 Hz; t in ms. */
const sines = (first: number, count: number): Float64Array =>
  Float64Array.from({ length: count * INPUTS }, (_, n) => {
    const t = (first + Math.floor(n / INPUTS)) * DT
    return Math.sin((2 * Math.PI * 10 * ((n % INPUTS) + 1) * t) / 1000)
  })
/** A sawtooth of 20 Hz between -1 and 1. */
const sawtooth = (first: number, count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, n) => 2 * (((first + n) * DT * 0.02 + 0.5) % 1) - 1)

interface Run {
  readonly times: Float64Array
  readonly output: Float64Array
  /** Squared distance from the target, as a mean over a period. */
  readonly loss: Float64Array
}

async function learn(model: string, steps: number, onProgress: (done: number) => void): Promise<Run> {
  const sim = (await compile(derive(parse(model)))).start()
  const every = 20
  const taught = Math.round((steps * 2) / 3)
  const signals = (from: number) => ({
    x: (first: number, count: number) => sines(from + first, count),
    y: (first: number, count: number) => sawtooth(from + first, count),
  })
  const record = { record: ['r[y]'], every }
  const first = await sim.run(signals(0), { steps: taught, ...record, onProgress })
  sim.set('beta', [0])
  const rest = await sim.run(signals(taught), {
    steps: steps - taught,
    ...record,
    onProgress: (done) => onProgress(taught + done),
  })
  const output = Float64Array.from([first, rest].flatMap((part) => Array.from(part.get('r[y]').data)))
  const times = Float64Array.from(output, (_, row) => (row + 1) * every * DT)
  const errors = Float64Array.from(output, (r, row) => ((sawtooth((row + 1) * every, 1)[0] ?? 0) - r) ** 2)
  const period = Math.round(50 / (every * DT))
  let sum = 0
  const loss = errors.map((e, row) => {
    sum += e - (row >= period ? (errors[row - period] ?? 0) : 0)
    return sum / Math.min(row + 1, period)
  })
  return { times, output, loss }
}

export const experiment: Experiment = {
  name: 'le-2021-fig2a-sawtooth',
  title: 'Fifty sines become a sawtooth',
  cites: 'Haider, Ellenberger et al. 2021 (arXiv 2110.14549), Fig. 2a: prospective coding on and off',
  async run(length, onProgress) {
    const steps = length === 'full' ? 120_000 : 30_000
    const runs: (Run & { readonly name: string })[] = []
    for (const [n, [name, model]] of VARIANTS.entries())
      runs.push({ name, ...(await learn(model, steps, (done) => onProgress(n * steps + done, 2 * steps))) })
    const [on, off] = runs.map(({ loss }) => tail(loss, 50))
    const [first] = runs
    const shown = Math.round(100 / (20 * DT))
    const last = (values: ArrayLike<number>): Float64Array => Float64Array.from(values).slice(-shown)
    const [most, least] = length === 'full' ? [0.02, 20] : [0.15, 3]
    const ratio = (off ?? 0) / (on ?? 1)
    return {
      panels: [
        {
          title: 'output at the end, without nudging',
          unit: 't in ms',
          curves: [
            ...runs.map(({ name, times, output }) => ({ name, x: last(times), y: last(output) })),
            {
              name: 'target',
              dashed: true,
              x: last(first?.times ?? []),
              y: last(first?.times ?? []).map((t) => sawtooth(Math.round(t / DT), 1)[0] ?? 0),
            },
          ],
        },
        {
          title: 'squared error, mean over a period',
          unit: 't in ms',
          log: true,
          curves: runs.map(({ name, times, loss }) => ({ name, x: times, y: loss })),
        },
      ],
      claims: [
        claim('prospective: loss without nudging', on ?? 1, `below ${most}`, (on ?? 1) < most),
        claim('not prospective: how many times that', ratio, `above ${least}`, ratio > least),
      ],
      measured: { steps, seed: 1234, prospective: on, not: off },
    }
  },
}

await main(import.meta.url, experiment)
