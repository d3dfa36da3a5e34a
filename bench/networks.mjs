/** @file The layered networks of the workloads: one description, its model text, and the job that references in other languages read. */
import { writeFileSync } from 'node:fs'

const listed = (values) =>
  values.every((v) => v === values[0]) ? String(values[0]) : `[${values.join(', ')}]`

/** The name of layer k. */
const layerName = (net, k) => (k === net.layers.length - 1 ? 'y' : `h${k + 1}`)

/**
 * A network: { inputs, layers: [{ n, phi, tauM, tauR }], batch, dt, beta, gamma, eta, adam, bias, softmax, le, learnTau, period }.
 * `le` is latent equilibrium, without the filter of the error.
 */
export function modelText(net) {
  const { le, softmax, bias, learnTau } = net
  const learned = ['W', ...(bias ? ['b'] : []), ...(learnTau ? ['tau_m'] : [])].join(', ')
  const layers = net.layers.map((l, k) => {
    const times = le ? `tau = ${listed(l.tauM)}` : `tau_m = ${listed(l.tauM)}, tau_r = ${listed(l.tauR)}`
    const role = k === net.layers.length - 1 ? 'output ' : ''
    return `  ${layerName(net, k)} : ${role}${l.n}, phi = ${l.phi}, ${times}`
  })
  const [m, r] = le ? ['tau', 'tau'] : ['tau_m', 'tau_r']
  return `state u
weight W
${bias ? 'bias b\n' : ''}target y
constant ${le ? 'tau = 1' : `tau_m = 1, tau_r = 1, gamma = ${net.gamma}`}, beta = ${net.beta}
activation phi = tanh
r = phi(D(${r}) u)
e = D(${m}) u - W r${bias ? ' - b' : ''}
cost C = ${softmax ? 'crossentropy(y, softmax(r))' : '1/2 |y - r|^2'}
energy E = 1/2 |e|^2 + beta C
stationary ${le ? 'E in D(tau) u' : 'u'}
descend E in ${learned} rate eta = ${net.eta}${net.adam ? ' with adam' : ''}
${learnTau ? 'keep tau_m >= 0.1\n' : ''}${le ? '' : 'approximate causal\napproximate nudging gamma\n'}
network
  x : input ${net.inputs}
${layers.join('\n')}
  ${['x', ...net.layers.map((_, k) => layerName(net, k))].join(' -> ')}
simulate
  dt = ${net.dt}, method = euler, coupling = lagged
`
}

/** Names of the weights, from the input to the output. */
export const weightNames = (net) =>
  net.layers.map((_, k) => `W[${layerName(net, k)},${k === 0 ? 'x' : layerName(net, k - 1)}]`)

/** The same numbers for all: smooth periodic signals, and weights of about the size that keeps rates alive. */
export function withNumbers(net) {
  const { inputs, layers, batch, period } = net
  const top = layers[layers.length - 1].n
  const wave = (n, scale, phase) =>
    Float64Array.from({ length: period * batch * n }, (_, k) => {
      const step = Math.floor(k / (batch * n))
      return scale * Math.sin((2 * Math.PI * step) / period + 0.7 * (k % (batch * n)) + phase)
    })
  let seed = 12345
  const random = () => {
    seed = (1103515245 * seed + 12345) % 2147483648
    return seed / 1073741824 - 1
  }
  const weights = layers.map((l, k) => {
    const m = k === 0 ? inputs : layers[k - 1].n
    return Float64Array.from({ length: l.n * m }, () => net.start ?? Math.fround(random() / Math.sqrt(m)))
  })
  // no class a tenth of ten: gradients of biases would be zero but for rounding, which adam takes for a direction
  const classes = Int32Array.from({ length: period * batch }, (_, k) => top * ((k % batch) / batch) ** 3)
  const x = wave(inputs, 1, 0)
  const y = net.softmax
    ? Float64Array.from({ length: period * batch * top }, (_, k) =>
        classes[Math.floor(k / top)] === k % top ? 1 : 0,
      )
    : net.teacher
      ? x.map((value) => net.teacher.reduce((r, w) => Math.log1p(Math.exp(w * r)), value))
      : wave(top, 0.5, 1)
  return { ...net, weights, x, y, classes }
}

/** What a step multiplies a gradient with: plain descent is a flow in time, Adam counts steps. */
export const rateOf = (net) => (net.adam ? net.eta : net.eta * net.dt)

/** What the references read: numbers only, in the order of c/layered.c. */
export function writeJob(path, net) {
  const { batch, inputs, layers, period, bias, softmax, adam, le } = net
  const flags = [bias, softmax, adam, le].map((flag) => (flag ? 1 : 0))
  const numbers = [batch, inputs, layers.length, period, ...flags, net.dt, net.beta, net.gamma, rateOf(net)]
  for (const l of layers) numbers.push(l.n, l.phi === 'identity' ? 0 : 1, ...l.tauM, ...l.tauR)
  layers.forEach((l, k) => {
    for (const w of net.weights[k]) numbers.push(w)
    if (bias) for (let i = 0; i < l.n; i++) numbers.push(0)
  })
  const job = new Float64Array(numbers.length + net.x.length + net.y.length)
  job.set(numbers)
  job.set(net.x, numbers.length)
  job.set(net.y, numbers.length + net.x.length)
  writeFileSync(path, new Uint8Array(job.buffer))
}

/** Bytes that a step has to move at least where each weight is read once and written once. */
export const weightBytes = (net, width) => 2 * width * net.weights.reduce((n, w) => n + w.length, 0)

/** Multiplications and additions of the three products in a step. */
export const productFlops = (net) =>
  net.weights.reduce((n, w, k) => n + (k === 0 ? 4 : 6) * w.length * net.batch, 0)
