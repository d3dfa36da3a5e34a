/** @file The workloads: networks, who runs them, and how many steps they take before their weights are compared. */
import { inC, inPython, ours, plain } from './contenders.mjs'
import { rateOf } from './networks.mjs'
import { findTfjs, inTfjs } from './tfjs.mjs'

const repeat = (pairs) => pairs.flatMap(([value, times]) => Array(times).fill(value))
const all = (n, value) => Array(n).fill(value)

const mixed = (n) => ({
  n,
  tauM: repeat([
    [0.6, Math.floor(n / 3)],
    [1.2, n - Math.floor(n / 3)],
  ]),
  tauR: repeat([
    [0.2, Math.floor((2 * n) / 3)],
    [1.2, n - Math.floor((2 * n) / 3)],
  ]),
})

/** 1-53-…-53-10, identity, tanh, …, identity; 14,956 parameters with `hidden` = 6. */
export const gleNet = (hidden, n, batch) => ({
  inputs: 1,
  layers: [
    ...Array.from({ length: hidden }, (_, k) => ({ ...mixed(n), phi: k === 0 ? 'identity' : 'tanh' })),
    { n: 10, phi: 'identity', tauM: all(10, 1.2), tauR: all(10, 1.2) },
  ],
  ...{ batch, dt: 0.2, beta: 1, gamma: 0, eta: 1e-3, period: 32 },
  ...{ adam: true, bias: true, softmax: true, le: false, learnTau: false },
})

/** Latent equilibrium through layers of the given sizes. */
export const leNet = (inputs, sizes, batch, eta) => ({
  inputs,
  layers: sizes.map((n, k) => ({
    n,
    phi: k === sizes.length - 1 ? 'identity' : 'tanh',
    tauM: all(n, 10),
    tauR: all(n, 10),
  })),
  ...{ batch, dt: 0.1, beta: 0.1, gamma: 1, eta, period: batch > 100 ? 4 : 32 },
  ...{ adam: false, bias: true, softmax: false, le: true, learnTau: false },
})

/** Its targets are rates of such a line: out of reach, weights grow without end, and signals fall into subnormal numbers. */
const lagLine = {
  inputs: 1,
  layers: [0, 1].map(() => ({ n: 1, phi: 'softplus', tauM: [0.5], tauR: [0.1] })),
  ...{ batch: 1, dt: 0.01, beta: 0.01, gamma: 1, eta: 1e-4, period: 64, start: 0.5 },
  ...{ adam: true, bias: false, softmax: false, le: false, learnTau: true, teacher: [1, 2] },
}

/** Steps before weights are compared; source of the C reference; whether the slow ones take part. */
export const WORKLOADS = [
  {
    id: 'mnist',
    title: 'MNIST-1D net 1-6x53-10, batch 100, adam',
    net: gleNet(6, 53, 100),
    steps: 30,
    c: 'layered',
  },
  {
    id: 'lag',
    title: 'Lag line 1-1-1, batch 1, many steps in a call, adam',
    net: lagLine,
    steps: 400,
    c: 'lag_line',
  },
  {
    id: 'le512',
    title: 'LE 784-300-100-10, batch 512',
    net: leNet(784, [300, 100, 10], 512, 0.1),
    steps: 8,
    c: 'layered',
    slow: true,
  },
  {
    id: 'le1',
    title: 'LE 784-300-100-10, batch 1, online',
    net: leNet(784, [300, 100, 10], 1, 0.01),
    steps: 60,
    c: 'layered',
  },
  {
    id: 'dense',
    title: 'LE 4 x 1024 dense, batch 1, online',
    net: leNet(1024, [1024, 1024, 1024, 1024], 1, 0.01),
    steps: 12,
    c: 'layered',
  },
]

/** All contenders of a workload that this machine has; f64 of ours first, which all are held against. */
export async function contendersOf({ net, c, slow }, machine, counts, folder, variants) {
  const list = []
  for (const v of variants) list.push(await ours(net, v.target, v.precision, v.more))
  if (!slow) list.push(plain(net))
  if (machine.gcc) {
    for (const width of ['scalar', '128-bit', 'widest']) {
      for (const precision of ['f64', 'f32']) {
        if (!counts[`${width} ${precision}`]) continue
        list.push(await inC(net, c, width, precision, folder()))
      }
    }
  }
  if (c === 'lag_line') {
    if (machine.torch) {
      for (const style of ['published', 'tuned'])
        list.push(await inPython(net, `PyTorch ${style}`, 'torch_lag.py', [style], 'f32', folder()))
    }
    return list
  }
  for (const precision of ['f32']) {
    if (machine.numpy) list.push(await inPython(net, 'NumPy', 'numpy_layered.py', [], precision, folder()))
    if (machine.torch) {
      for (const style of ['published', 'tuned'])
        list.push(await inPython(net, `PyTorch ${style}`, 'torch_layered.py', [style], precision, folder()))
    }
    const tfjs = await findTfjs()
    if (tfjs) list.push(await inTfjs(net, tfjs, rateOf(net)))
    if (machine.numba) list.push(await inPython(net, 'numba', 'numba_layered.py', [], precision, folder()))
  }
  return list
}
