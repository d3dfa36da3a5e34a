/** @file The same networks written by hand in plain JavaScript: typed arrays, loops, Math.*; the thing to beat. */

const softplus = (x) => (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)))
const ACTIVATIONS = {
  tanh: [Math.tanh, (x) => 1 - Math.tanh(x) ** 2],
  identity: [(x) => x, () => 1],
  softplus: [softplus, (x) => 1 / (1 + Math.exp(-x))],
}

/**
 * A layered generalized-latent-equilibrium network with lagged coupling, squared error; W and tau_m (or W and b)
 * learn by adam, or by plain descent.
 * Layers: { n, phi, tauM, tauR }; sizes of the layer below come from the layer before, the first from `inputs`.
 */
export function plainNetwork({
  inputs,
  layers,
  batch,
  dt,
  beta,
  gamma,
  eta,
  learnTau,
  bias,
  softmax,
  adam: adaptive = true,
  Real = Float64Array,
}) {
  const net = layers.map((l, k) => {
    const m = k === 0 ? inputs : layers[k - 1].n
    const block = (n) => new Real(n)
    return {
      ...l,
      m,
      u: block(batch * l.n),
      v: block(batch * l.n),
      r: block(batch * l.n),
      slope: block(batch * l.n),
      e: block(batch * l.n),
      s: block(batch * l.n),
      rate: block(batch * l.n),
      back: block(batch * l.n),
      W: block(l.n * m),
      b: block(l.n),
      tauM: Real.from(l.tauM),
      tauR: Real.from(l.tauR),
      W1: block(l.n * m),
      W2: block(l.n * m),
      p1: block(l.n),
      p2: block(l.n),
    }
  })
  let b1 = 1
  let b2 = 1
  const top = net.length - 1
  const adam = (theta, first, second, i, g) => {
    if (!adaptive) {
      theta[i] += eta * g
      return
    }
    first[i] = 0.9 * first[i] + (1 - 0.9) * g
    second[i] = 0.999 * second[i] + (1 - 0.999) * g * g
    theta[i] += (eta * (first[i] / (1 - b1))) / (Math.sqrt(second[i] / (1 - b2)) + 1e-8)
  }
  const probabilities = new Real(layers[top].n)

  /** x: [batch, inputs]; target: [batch, n] or class numbers. */
  function step(x, target) {
    b1 *= 0.9
    b2 *= 0.999
    for (let k = 0; k <= top; k++) {
      const l = net[k]
      for (let b = 0; b < batch; b++) {
        if (k === top && softmax) {
          let peak = -Infinity
          let total = 0
          for (let i = 0; i < l.n; i++) peak = Math.max(peak, l.r[b * l.n + i])
          for (let i = 0; i < l.n; i++) total += probabilities[i] = Math.exp(l.r[b * l.n + i] - peak)
          for (let i = 0; i < l.n; i++) probabilities[i] /= total
        }
        for (let i = 0; i < l.n; i++) {
          const at = b * l.n + i
          let q
          if (k < top) q = l.back[at]
          else if (softmax) q = beta * ((target[b] === i ? 1 : 0) - probabilities[i])
          else q = beta * (target[at] - l.r[at])
          const rate = (l.slope[at] * q - l.v[at]) / l.tauR[i]
          l.e[at] = l.v[at] + l.tauM[i] * rate
          l.v[at] += dt * rate
        }
      }
    }
    for (let k = 0; k <= top; k++) {
      const l = net[k]
      const below = k === 0 ? x : net[k - 1].r
      const back = k === 0 ? undefined : net[k - 1].back
      back?.fill(0)
      for (let i = 0; i < l.n; i++) {
        for (let b = 0; b < batch; b++) {
          let s = 0
          const e = l.e[b * l.n + i]
          for (let j = 0; j < l.m; j++) s += l.W[i * l.m + j] * below[b * l.m + j]
          if (back) for (let j = 0; j < l.m; j++) back[b * l.m + j] += l.W[i * l.m + j] * e
          l.s[b * l.n + i] = s
        }
        for (let j = 0; j < l.m; j++) {
          let g = 0
          for (let b = 0; b < batch; b++) g += l.e[b * l.n + i] * below[b * l.m + j]
          adam(l.W, l.W1, l.W2, i * l.m + j, g / batch)
        }
      }
    }
    for (const l of net) {
      const [phi, slope] = ACTIVATIONS[l.phi]
      for (let b = 0; b < batch; b++) {
        for (let i = 0; i < l.n; i++) {
          const at = b * l.n + i
          const rate = (l.s[at] + l.b[i] + gamma * l.e[at] - l.u[at]) / l.tauM[i]
          const ahead = l.u[at] + l.tauR[i] * rate
          l.rate[at] = rate
          l.u[at] += dt * rate
          l.r[at] = phi(ahead)
          l.slope[at] = slope(ahead)
        }
      }
      for (let i = 0; i < l.n; i++) {
        let g = 0
        if (learnTau) {
          for (let b = 0; b < batch; b++) g -= l.e[b * l.n + i] * l.rate[b * l.n + i]
          adam(l.tauM, l.p1, l.p2, i, g / batch)
          l.tauM[i] = Math.max(l.tauM[i], 0.1)
        }
        if (bias) {
          for (let b = 0; b < batch; b++) g += l.e[b * l.n + i]
          adam(l.b, l.p1, l.p2, i, g / batch)
        }
      }
    }
  }
  return { net, step }
}
