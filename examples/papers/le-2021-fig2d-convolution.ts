/**
 * @file Haider, Ellenberger et al., Latent Equilibrium (NeurIPS 2021, arXiv 2110.14549), Fig. 2d and e: a network of convolutions, maxima and a dense
 * layer.
 *
 * Expected: with weak nudging its local rule is the gradient of backpropagation, with an error of the nudging's order (against differences of the cost
 * alone, by a smooth activation, as differences need it); it learns digits drawn by a generator, each shown for a fifth of a time constant, by the paper's
 * hard sigmoid. The kind of network is that of the paper (convolution, pooling, convolution, pooling, dense, output; rates of layers 1 : 0.1 : 0.1 : 0.1);
 * its images, and hence its size, are smaller.
 */
import { compile, derive, drawnDigits, parse, writeIdx } from 'extremal'
import { classify } from './classify.js'
import { claim, type Experiment, main } from './experiment.js'

const BATCH = 100
const DT = 0.1
/** Steps of an image: six layers there and back, and some more. */
const STEPS = 20
const RATE = 8

const model = (
  phi: string,
  batch: number,
  precision: string,
): string => `model "Convolutional Latent Equilibrium"
state      u
weight     W
bias       b
target     y
constant   tau = 10, beta = 0.1
activation phi = ${phi}
r = phi(D(tau) u)
e = D(tau) u - W r - b
cost   C = 1/2 |y - r|^2
energy E = 1/2 |e|^2 + beta C
stationary E in D(tau) u
descend    E in W, b  rate eta = ${RATE}
network
  x  : input 1 x 12 x 12
  c1 : 6 x 10 x 10
  c2 : 10 x 4 x 4, eta = ${0.1 * RATE}
  h  : 30, eta = ${0.1 * RATE}
  y  : output 10, phi = identity, eta = ${0.1 * RATE}
  x -> c1, conv(3, 6)
  c1 -> c2, pool(2), conv(2, 10)
  c2 -> h, pool(2)
  h -> y
simulate
  dt = ${DT}, method = euler, coupling = lagged, batch = ${batch}, precision = ${precision}, seed = 3
`

const WEIGHTS = ['W[c1,x]', 'W[c2,c1]', 'W[h,c2]', 'W[y,h]'] as const
/** Of each weight so many entries are looked at. */
const LOOKED_AT = 8

/** Relative distance of the local rule, divided by the nudging, from the slopes of the cost, by the nudging. */
async function distances(nudges: readonly number[]): Promise<readonly number[]> {
  const sim = (await compile(derive(parse(model('logistic', 1, 'f64'))))).start()
  const { x, y } = drawnDigits(5, 4, 12)
  const signals = { x: Float64Array.from(x.subarray(3 * 144)), y: [y[3] ?? 0] }
  const settle = (beta: number): number => {
    sim.reset()
    sim.set('beta', [beta])
    for (let n = 0; n < 2 * STEPS; n++) sim.step(signals, { learn: false })
    return sim.get('cost')[0] ?? Number.NaN
  }
  const places = WEIGHTS.flatMap((name) => {
    const n = sim.get(name).length
    return Array.from({ length: LOOKED_AT }, (_, k) => ({
      name,
      at: Math.floor(((k + 0.5) * n) / LOOKED_AT),
    }))
  })
  const slopes = places.map(({ name, at }) => {
    const kept = sim.get(name)
    const by = (change: number): number => {
      sim.set(
        name,
        kept.map((w, k) => (k === at ? w + change : w)),
      )
      return settle(0)
    }
    const slope = (by(1e-4) - by(-1e-4)) / 2e-4
    sim.set(name, kept)
    return slope
  })
  return nudges.map((beta) => {
    settle(beta)
    const off = places.map(({ name, at }, k) => -(sim.gradient(name)[at] ?? 0) / beta - (slopes[k] ?? 0))
    return Math.hypot(...off) / Math.hypot(...slopes)
  })
}

export const experiment: Experiment = {
  name: 'le-2021-fig2d-convolution',
  title: 'Convolutions whose local rule is backpropagation',
  cites:
    'Haider, Ellenberger et al. 2021 (arXiv 2110.14549), Fig. 2d, e: gradient against differences, training',
  async run(length, onProgress, { folder } = {}) {
    const isFull = length === 'full'
    const nudges = [0.1, 0.01, 0.001, 0.0001]
    const found = await distances(nudges)
    const [samples, tests, epochs, showings] = isFull ? [4000, 1000, 10, 40] : [400, 200, 1, 24]
    const sets = { train: drawnDigits(1, samples, 12), test: drawnDigits(2, tests, 12) }
    const { rows } = await classify({
      model: model('hard_sigmoid', BATCH, 'f32'),
      task: (
        part,
      ) => `  input x = file("${part}-x", hold = ${STEPS * DT}, order = ${part === 'train' ? 'shuffled' : 'stored'})
  target y = label(file("${part}-y"))`,
      name: 'convolution',
      seed: 1,
      epochs,
      steps: STEPS,
      showings,
      tests: tests / BATCH,
      classes: 10,
      readout: 'last',
      isOpen: false,
      files(name) {
        const set = name.startsWith('train') ? sets.train : sets.test
        return name.endsWith('-y')
          ? writeIdx({ data: set.y, shape: [set.samples] })
          : writeIdx({ data: set.x, shape: [set.samples, ...set.shape] })
      },
      ...(isFull && folder !== undefined ? { folder } : {}),
      fast: { threads: 1 },
      onProgress,
    })
    const accuracy = Float64Array.from(rows, (row) => 100 * (row.test_accuracy ?? Number.NaN))
    const last = accuracy.at(-1) ?? 0
    const order = Math.log10((found[2] ?? 0) / (found[3] ?? 0))
    const least = isFull ? 90 : 25
    return {
      panels: [
        {
          title: 'distance from the gradient of the cost, relative',
          log: true,
          x: { label: 'nudging', log: true },
          curves: [{ x: nudges, y: found }],
        },
        {
          title: 'test accuracy in %',
          x: { label: 'epoch' },
          curves: [{ x: rows.map((_, n) => n + 1), y: accuracy }],
        },
      ],
      claims: [
        claim(
          'logistic: distance from the gradient at a nudging of 0.0001',
          found[3] ?? 1,
          'below 0.001',
          (found[3] ?? 1) < 1e-3,
        ),
        claim('logistic: its order in the nudging', order, '1', Math.abs(order - 1) < 0.05),
        claim('hard sigmoid: test accuracy in %, drawn digits', last, `above ${least}`, last > least),
      ],
      measured: { seeds: [1], nudges, distances: found, samples, accuracy: Array.from(accuracy) },
    }
  },
}

await main(import.meta.url, experiment)
