/**
 * @file Ellenberger, Haider et al., Backpropagation through space, time and the brain (Nature Communications 2025, arXiv 2403.16933), Fig. 8d:
 * MNIST-1D, end to end.
 *
 * Six layers of 53 neurons with time constants of their own see a digit as a signal in time, one number a step, and learn at every step, with no memory
 * but their membranes: 14,956 parameters. As published: 150 epochs, adam at every step, the rate halved where the loss of the test stalls, states
 * carried on from sample to sample, biases drawn as weights are. Expected: a final test accuracy of 91.7 ± 0.8 % (published: ten seeds; here four of
 * them, on the same set). `--only 12,34` runs these seeds, `--only fast` one seed on all cores, for the minutes that it takes; `--data DIR` trains on
 * DIR/mnist1d_360.npz.
 */
import { readFileSync } from 'node:fs'
import { digits, withBiases } from './digits.js'
import { main } from './experiment.js'

const ENERGY = readFileSync(new URL('../generalized-latent-equilibrium.energy', import.meta.url), 'utf8')
const MODEL = withBiases(ENERGY, { h1: 1, 'h2..h6': 53, y: 53 })
/** Fewer and narrower layers, to have a look in seconds. */
const SMALL = MODEL.replaceAll(': 53', ': 12')
  .replaceAll('[0.6 x 18, 1.2 x 35]', '[0.6 x 4, 1.2 x 8]')
  .replaceAll('[0.2 x 36, 1.2 x 17]', '[0.2 x 8, 1.2 x 4]')
  .replace('h2..h6', 'h2')
  .replace(' -> h3 -> h4 -> h5 -> h6', '')

export const experiment = digits({
  name: 'gle-2025-fig8-mnist1d',
  title: 'MNIST-1D, end to end',
  cites: 'Ellenberger, Haider et al. 2025 (arXiv 2403.16933), Fig. 8d: 15k parameters, online, 150 epochs',
  model: MODEL,
  small: SMALL,
  expected: { accuracy: 0.917, deviation: 0.008, within: 0.01, minutes: 120 },
  further: [78],
  fast: { accuracy: 0.91, minutes: 20 },
})

await main(import.meta.url, experiment)
