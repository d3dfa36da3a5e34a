/**
 * @file Ellenberger, Haider et al., Backpropagation through space, time and the brain (Nature Communications 2025, arXiv 2403.16933), Fig. 10f:
 * MNIST-1D by a fixed lag net and a learned network without delay.
 *
 * Four layers of ten retarding neurons, with time constants from 0.2 to 1.8 and fixed connections one to one, hold the recent past of the signal; on them sits
 * 10-60-60-10 of instantaneous neurons (tau_r = tau_m), for which latent equilibrium is exact: 4,930 parameters, biases drawn as weights are. Expected: a
 * final test accuracy of 90.9 ± 0.6 % (published: ten seeds; here three on the same set). All states are carried on from sample to sample; a second time, as
 * in the published code, the lag net starts at rest with each. `--only 12,34` runs these seeds, `--only 12-afresh` the second kind; `--data DIR` trains on
 * DIR/mnist1d_360.npz.
 */
import { biasOf, digits } from './digits.js'
import { main } from './experiment.js'

const LAGS = '[0.2, 0.38, 0.56, 0.73, 0.91, 1.09, 1.27, 1.44, 1.62, 1.8]'

const model = (width: number): string => `model "Lag window"
state      u
weight     W
bias       b
target     y
constant   tau_m = 2, tau_r = 2, beta = 1
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost   C = crossentropy(y, softmax(r))
energy E = 1/2 |e|^2 + beta C
stationary  u
descend     E in W, b  rate eta = 1e-3  with adam
approximate causal
approximate nudging 0
network
  x        : input 1
  l1..l4   : 10, phi = identity, tau_m = ${LAGS}, tau_r = 0.2, eta = 0
  h1       : ${width}, ${biasOf(10)}
  h2       : ${width}, ${biasOf(width)}
  y        : output 10, phi = identity, ${biasOf(width)}
  x -> l1, fixed, init = 1
  l1 -> l2 -> l3 -> l4, one_to_one, fixed, init = 1
  l4 -> h1 -> h2 -> y
simulate
  dt = 0.2, method = euler, coupling = lagged, precision = f32, batch = 100
`

export const experiment = digits({
  name: 'gle-2025-fig10-lag-window',
  title: 'MNIST-1D, by a fixed lag net and a network without delay',
  cites: 'Ellenberger, Haider et al. 2025 (arXiv 2403.16933), Fig. 10f: 4,930 learned parameters, 150 epochs',
  model: model(60),
  small: model(20),
  afresh: {
    what: 'the lag net at rest',
    signals: ['l1', 'l2', 'l3', 'l4'].flatMap((lag) => [`u[${lag}]`, `r[${lag}]`]),
  },
  expected: { accuracy: 0.909, deviation: 0.006, within: 0.01, minutes: 90 },
})

await main(import.meta.url, experiment)
