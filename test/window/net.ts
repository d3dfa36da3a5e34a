/** @file A recurrent prospective network in plain TypeScript: its loss along the free trajectory, its action along any, for comparison. */

export interface Net {
  /** Of one time constant each per neuron; hidden neurons first, then outputs. */
  readonly tauM: Float64Array
  readonly tauR: Float64Array
  readonly b: Float64Array
  /** [n][inputs + n]: from inputs, then from neurons. */
  readonly W: readonly Float64Array[]
  readonly inputs: number
  readonly outputs: number
  /** Whether the cost stands on r, or on u. */
  readonly costOn: 'r' | 'u'
}

export const HIDDEN = 3
export const SIZES = { x: 2, h: HIDDEN, y: 2 } as const

const get = (a: ArrayLike<number>, i: number): number => a[i] as number
export const wave = (n: number, k: number, phase: number): number => Math.sin(0.21 * n + 1.3 * k + phase)
export const inputAt = (n: number): number[] => Array.from({ length: SIZES.x }, (_, k) => wave(n, k, 0))
export const targetAt = (n: number): number[] =>
  Array.from({ length: SIZES.y }, (_, k) => 0.6 * wave(n, k, 2))

export const modelText = (more: {
  readonly costOn?: 'r' | 'u'
  readonly rule?: string
  readonly simulate: string
  readonly tauR?: string
}): string => `
state u
weight W
bias b
target y
parameter tau_m = 1, tau_r = ${more.tauR ?? '0.3'}
constant beta = 0.1
activation phi = tanh
r = phi(D(tau_r) u)
e = D(tau_m) u - W r - b
cost C = 1/2 |y - ${more.costOn ?? 'r'}|^2
energy E = 1/2 |e|^2 + beta C
stationary u
${more.rule ?? 'descend E in W, b, tau_m, tau_r rate eta = 1'}
network
  x : input ${SIZES.x}
  h : ${SIZES.h}, tau_m = [0.8, 1, 1.3], tau_r = ${more.tauR ?? '[0.2, 0.5, 0.3]'}
  y : output ${SIZES.y}
  x -> h -> y
  h -> h
simulate
  ${more.simulate}, seed = 5
`

/** The network that a simulation of `modelText` holds. */
export function netOf(values: (name: string) => ArrayLike<number>, costOn: Net['costOn'] = 'r'): Net {
  const { x, h, y } = SIZES
  const join = (name: string): Float64Array =>
    Float64Array.from([...Array.from(values(`${name}[h]`)), ...Array.from(values(`${name}[y]`))])
  const [fromX, own, up] = [values('W[h,x]'), values('W[h,h]'), values('W[y,h]')]
  const row = (i: number): Float64Array => {
    const full = new Float64Array(x + h + y)
    if (i < h) {
      for (let j = 0; j < x; j++) full[j] = get(fromX, i * x + j)
      for (let j = 0; j < h; j++) full[x + j] = get(own, i * h + j)
    } else for (let j = 0; j < h; j++) full[x + j] = get(up, (i - h) * h + j)
    return full
  }
  return {
    tauM: join('tau_m'),
    tauR: join('tau_r'),
    b: join('b'),
    W: Array.from({ length: h + y }, (_, i) => row(i)),
    inputs: x,
    outputs: y,
    costOn,
  }
}

/** W r + b, with the inputs in front. */
export const driven = (net: Net, x: readonly number[], r: ArrayLike<number>): number[] =>
  net.W.map((w, i) => {
    let sum = get(net.b, i)
    for (let j = 0; j < net.inputs; j++) sum += get(w, j) * get(x, j)
    for (let j = 0; j < net.W.length; j++) sum += get(w, net.inputs + j) * get(r, j)
    return sum
  })

export function costOf(net: Net, values: ArrayLike<number>, y: readonly number[]): number {
  const hidden = net.W.length - net.outputs
  return y.reduce((sum, target, k) => sum + 0.5 * (target - get(values, hidden + k)) ** 2, 0)
}

/** τ_m du/dt = −u + W φ(u + τ_r du/dt) + b: the rate of change, by fixed-point iteration. */
function rateOf(net: Net, u: ArrayLike<number>, x: readonly number[]): { du: number[]; r: number[] } {
  let du = Array.from(u, () => 0)
  let r = du
  for (let n = 0; n < 200; n++) {
    r = du.map((v, i) => Math.tanh(get(u, i) + get(net.tauR, i) * v))
    const next = driven(net, x, r).map((s, i) => (s - get(u, i)) / get(net.tauM, i))
    const far = Math.max(...next.map((v, i) => Math.abs(v - get(du, i))))
    du = next
    if (far < 1e-16) break
  }
  return { du, r }
}

export interface Tableau {
  readonly stages: readonly (readonly number[])[]
  readonly weights: readonly number[]
}
export const CLASSICAL: Tableau = {
  stages: [[], [1 / 2], [0, 1 / 2], [0, 0, 1]],
  weights: [1 / 6, 1 / 3, 1 / 3, 1 / 6],
}

/** ∫ C dt from u = 0 over the steps, each with the signals of step n · `per`, held; by an explicit method. */
export function lossOf(net: Net, steps: number, dt: number, per: number, method = CLASSICAL): number {
  let u = new Float64Array(net.W.length)
  let loss = 0
  for (let n = 0; n < steps; n++) {
    const at = Math.floor(n / per)
    const [x, y] = [inputAt(at), targetAt(at)]
    const k: number[][] = []
    for (const [s, row] of method.stages.entries()) {
      const place = u.map((v, i) => v + dt * row.reduce((sum, a, j) => sum + a * get(k[j] ?? [], i), 0))
      const { du, r } = rateOf(net, place, x)
      k.push(du)
      loss += dt * get(method.weights, s) * costOf(net, net.costOn === 'r' ? r : place, y)
    }
    u = u.map((v, i) => v + dt * method.weights.reduce((sum, b, j) => sum + b * get(k[j] ?? [], i), 0))
  }
  return loss
}

/** ∂ lossOf / ∂θ by central differences, for the entries named. */
export function lossSlope(
  net: Net,
  change: (net: Net, by: number) => Net,
  loss: (net: Net) => number,
): number {
  const h = 1e-4
  const at = (k: number): number => loss(change(net, k * h))
  return (8 * (at(1) - at(-1)) - (at(2) - at(-2))) / (12 * h)
}

/** The action Σ dt (½|e|² + β C) of nodes u_0 … u_N by the midpoint rule, with e as defined. */
export function actionOf(net: Net, nodes: readonly Float64Array[], dt: number, beta: number): number {
  let action = 0
  for (let n = 0; n + 1 < nodes.length; n++) {
    const [a, b] = [nodes[n] as Float64Array, nodes[n + 1] as Float64Array]
    const u = a.map((v, i) => 0.5 * (v + get(b, i)))
    const du = a.map((v, i) => (get(b, i) - v) / dt)
    const r = u.map((v, i) => Math.tanh(v + get(net.tauR, i) * get(du, i)))
    const drive = driven(net, inputAt(n), r)
    const e = u.map((v, i) => v + get(net.tauM, i) * get(du, i) - get(drive, i))
    const cost = costOf(net, net.costOn === 'r' ? r : u, targetAt(n))
    action += dt * (0.5 * e.reduce((sum, v) => sum + v * v, 0) + beta * cost)
  }
  return action
}
