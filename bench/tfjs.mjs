/** @file The layered network in TensorFlow.js on its wasm backend, layer by layer, as a good user would write it. */
import { createRequire } from 'node:module'
import { milliseconds } from './contenders.mjs'

/** Packages installed beside the repository, or undefined. */
export async function findTfjs() {
  try {
    const require = createRequire(import.meta.url)
    const tf = require('@tensorflow/tfjs-core')
    require('@tensorflow/tfjs-backend-wasm')
    return { tf, version: `${tf.version_core} (wasm)` }
  } catch {
    return undefined
  }
}

/** A network in f32; `found` by findTfjs. */
export async function inTfjs(net, { tf }, rate) {
  await tf.setBackend('wasm')
  await tf.ready()
  const { batch, inputs, period, dt, beta, gamma } = net
  const top = net.layers.length - 1
  const blank = (n) => tf.zeros([batch, n])
  const layers = net.layers.map((l, k) => {
    const m = k === 0 ? inputs : net.layers[k - 1].n
    return {
      ...l,
      m,
      tauM: tf.tensor1d(l.tauM, 'float32'),
      tauR: tf.tensor1d(l.tauR, 'float32'),
      W: tf.variable(tf.tensor2d(Float32Array.from(net.weights[k]), [l.n, m]), true, `W${k}`),
      b: tf.variable(tf.zeros([l.n]), net.bias, `b${k}`),
      ones: tf.ones([batch, l.n]),
    }
  })
  const optimizer = net.adam ? tf.train.adam(rate, 0.9, 0.999, 1e-8) : tf.train.sgd(rate)
  const at = (data, n) =>
    Array.from({ length: period }, (_, p) =>
      tf.tensor2d(Float32Array.from(data.subarray(p * batch * n, (p + 1) * batch * n)), [batch, n]),
    )
  const [xs, ys] = [at(net.x, inputs), at(net.y, layers[top].n)]
  let state = layers.map((l) => ({
    ...{ u: blank(l.n), v: blank(l.n), r: blank(l.n), slope: blank(l.n), back: blank(l.n) },
  }))
  const step = (x, y) => {
    const old = state
    state = tf.tidy(() => {
      const errors = layers.map((l, k) => {
        const { v, r, slope, back } = old[k]
        const q = k === top ? tf.mul(tf.sub(y, net.softmax ? tf.softmax(r) : r), beta) : back
        const now = tf.mul(slope, q)
        if (net.le) return { e: now, v: tf.clone(v) }
        const change = tf.div(tf.sub(now, v), l.tauR)
        return { e: tf.add(v, tf.mul(l.tauM, change)), v: tf.add(v, tf.mul(change, dt)) }
      })
      const below = layers.map((_, k) => (k === 0 ? x : old[k - 1].r))
      const next = layers.map((l, k) => {
        const { u } = old[k]
        const { e, v } = errors[k]
        // fused.matMul of 4.22 on wasm adds the last bias to all columns of every sample but the first
        const s = tf.add(tf.matMul(below[k], l.W, false, true), l.b)
        const speed = tf.div(tf.sub(tf.add(s, tf.mul(e, gamma)), u), l.tauM)
        const ahead = tf.add(u, tf.mul(l.tauR, speed))
        const r = l.phi === 'identity' ? ahead : tf.tanh(ahead)
        const slope = l.phi === 'identity' ? tf.clone(l.ones) : tf.sub(1, tf.square(r))
        const back = k === top ? blank(l.n) : tf.matMul(errors[k + 1].e, layers[k + 1].W)
        return { u: tf.add(u, tf.mul(speed, dt)), v, r, slope, back }
      })
      const gradients = {}
      layers.forEach((_, k) => {
        const { e } = errors[k]
        gradients[`W${k}`] = tf.mul(tf.matMul(e, below[k], true), -1 / batch)
        if (net.bias) gradients[`b${k}`] = tf.neg(tf.mean(e, 0))
      })
      optimizer.applyGradients(gradients)
      return next
    })
    for (const s of old) tf.dispose(s)
  }
  let done = 0
  return {
    name: 'tfjs f32',
    kind: 'tfjs',
    precision: 'f32',
    async run(steps) {
      const start = milliseconds()
      for (let n = 0; n < steps; n++, done++) step(xs[done % period], ys[done % period])
      await state[top].r.data()
      return (milliseconds() - start) * 1e6
    },
    weights: async () => layers.map((l) => Float64Array.from(l.W.dataSync())),
    stop() {
      tf.disposeVariables()
      for (const l of layers) tf.dispose([l.tauM, l.tauR, l.ones])
      tf.dispose([state, xs, ys])
    },
  }
}
