/**
 * @file Ellenberger, Haider et al., Backpropagation through space, time and the brain (Nature Communications 2025, arXiv 2403.16933), Fig. 10f, on
 * other sets.
 *
 * What set is drawn decides as much as the seed of the weights (both 1.2 points, root mean square): the same network and seed on six sets, drawn by
 * the published procedure with other numbers. Multiply-adds are rounded once, on one core a set. Expected: a final test accuracy of 90.9 ± 0.6 % (published: ten seeds on one set).
 * `--only "set 1,set 2"` runs these sets.
 */
import { digits } from './digits.js'
import { main } from './experiment.js'
import { LAG_WINDOW } from './gle-2025-fig10-lag-window.js'

export const experiment = digits({
  ...LAG_WINDOW,
  name: 'gle-2025-fig10-lag-sets',
  title: 'MNIST-1D, by a fixed lag net and a network without delay, on six other sets',
  sets: [1, 2, 3, 4, 5, 6],
})

await main(import.meta.url, experiment)
