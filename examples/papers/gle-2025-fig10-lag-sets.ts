/**
 * @file Ellenberger, Haider et al., Backpropagation through space, time and the brain (Nature Communications 2025, arXiv 2403.16933), Fig. 10f, on
 * other sets.
 *
 * The papers train on one set, `mnist1d(42)`, by several seeds. How much of an accuracy is that set? The same network and seed on it and on six
 * others of the same generator. Expected: nothing is published of other sets; that of the papers should lie among them. `--only "set 1,set 2"` runs these sets.
 */
import { DATA, digits } from './digits.js'
import { main } from './experiment.js'
import { LAG_WINDOW } from './gle-2025-fig10-lag-window.js'

export const experiment = digits({
  ...LAG_WINDOW,
  name: 'gle-2025-fig10-lag-sets',
  title: 'MNIST-1D, by a fixed lag net and a network without delay, on six other sets',
  sets: [DATA, 1, 2, 3, 4, 5, 6],
})

await main(import.meta.url, experiment)
