/**
 * Lag line: one step of 0.01 in f64
 *
 * [neuron-u] τ_m * u̇ = -u + W r + γ * e
 * [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - r)))
 * [definition-r] r = φ(D(τ_r) u)
 * [synapse-W] Ẇ = η * e r'
 * [synapse-tau_m] τ̇_m = -η * e ⊙ u̇
 *
 * Emitted by Extremal from the model with hash 045094a2c48115; do not edit.
 */

/** Numbers, flat or nested: [batch, n]; for several steps [steps, batch, n]. */
export type Values = ArrayLike<number | Values>

/** Values by the name of an input or a target. */
export type Signals = Readonly<Record<string, Values>>

export interface Model {
  /** What can be read and set. */
  readonly names: readonly string[]
  shape(name: string): readonly number[]
  /** A copy, row by row. */
  get(name: string): Float64Array
  set(name: string, values: Values): void
  /** One time step; a target that is left out is not given. */
  step(signals: Signals, options?: { readonly learn?: boolean }): void
  /** Several steps; values for one step hold during all of them. */
  run(signals: Signals, options: { readonly steps: number; readonly learn?: boolean }): void
  /** -dE/d(parameter) of the last step: batch mean, before rate and optimizer. */
  gradient(name: string): Float64Array
}

interface Variable {
  readonly data: Float64Array
  readonly shape: readonly number[]
}

/** Where an input or a target enters; `given` is 1 while there is a target. */
interface Port {
  readonly name: string
  readonly data: Float64Array
  readonly required: boolean
  readonly given?: Float64Array
  /** Values for the coming steps. */
  next?: ArrayLike<number> | undefined
}

const find = (variables: ReadonlyMap<string, Variable>, name: string): Variable => {
  const found = variables.get(name)
  if (found === undefined) throw new RangeError(`there is no '${name}'; known: ${[...variables.keys()].join(', ')}`)
  return found
}

const flatten = (values: Values | undefined): ArrayLike<number> | undefined => {
  if (values === undefined || typeof values[0] === 'number') return values as ArrayLike<number> | undefined
  return Array.from(values).flatMap((value) => (typeof value === 'number' ? value : Array.from(flatten(value) ?? [])))
}

const take = ({ name, data, required, given, next: values }: Port, k: number, steps: number): void => {
  if (values === undefined && required) throw new RangeError(`no values for the input '${name}'`)
  if (given !== undefined) given[0] = values === undefined ? 0 : 1
  if (values === undefined) return
  if (values.length !== data.length && values.length !== steps * data.length) {
    throw new RangeError(`'${name}' takes ${data.length} numbers a step, not ${values.length}`)
  }
  const from = values.length === data.length ? 0 : k * data.length
  for (let i = 0; i < data.length; i++) data[i] = values[from + i] as number
}

// 2^(k - 1023) at k; 0 and Infinity at the ends
const POWERS = new Float64Array(2048)
for (let k = 1, p = 2.2250738585072014e-308; k < 2048; k++, p *= 2) POWERS[k] = p

/** A model with buffers of its own; every array is made here and none later. */
export function create({ batch }: { readonly batch: number }): Model {
  if (!Number.isInteger(batch) || batch < 1) throw new RangeError(`the batch is ${batch}`)

  /** flag: learning on */
  const learn = new Float64Array(1)
  learn.fill(1)
  /** input x: input x */
  const in_x = new Float64Array(batch * 1)
  /** state u[h]: state u of h */
  const u_h = new Float64Array(batch * 1)
  /** signal: du/dt of h */
  const rate_u_h = new Float64Array(batch * 1)
  /** signal e[h]: e of h */
  const e_h = new Float64Array(batch * 1)
  /** state filter_e[h]: low-pass of e of h */
  const z1_h = new Float64Array(batch * 1)
  /** stored r[h]: r of h */
  const r_h = new Float64Array(batch * 1)
  /** stored phi'[h]: phi' of h */
  const phi_1_h = new Float64Array(batch * 1)
  /** stored: W' e into h */
  const P1_h = new Float64Array(batch * 1)
  /** signal: W r into h */
  const P2_h = new Float64Array(batch * 1)
  /** parameter tau_m[h]: tau_m of h */
  const tau_m_h = new Float64Array(1)
  tau_m_h.fill(0.5)
  /** gradient tau_m[h]: -dE/d tau_m[h], batch mean */
  const grad_tau_m_h = new Float64Array(1)
  /** optimizer: first moment of tau_m[h] */
  const adam_m_tau_m_h = new Float64Array(1)
  /** optimizer: second moment of tau_m[h] */
  const adam_v_tau_m_h = new Float64Array(1)
  /** optimizer: power of the first decay rate */
  const adam_p1_tau_m_h = new Float64Array(1)
  adam_p1_tau_m_h.fill(1)
  /** optimizer: power of the second decay rate */
  const adam_p2_tau_m_h = new Float64Array(1)
  adam_p2_tau_m_h.fill(1)
  /** constant tau_r[h]: tau_r of h */
  const tau_r_h = new Float64Array(1)
  tau_r_h.fill(0.1)
  /** target y: target of y */
  const target_y_y = new Float64Array(batch * 1)
  /** flag: 1 where the target of y is given */
  const given_target_y_y = new Float64Array(1)
  /** state u[y]: state u of y */
  const u_y = new Float64Array(batch * 1)
  /** signal: du/dt of y */
  const rate_u_y = new Float64Array(batch * 1)
  /** signal e[y]: e of y */
  const e_y = new Float64Array(batch * 1)
  /** state filter_e[y]: low-pass of e of y */
  const z1_y = new Float64Array(batch * 1)
  /** stored r[y]: r of y */
  const r_y = new Float64Array(batch * 1)
  /** stored phi'[y]: phi' of y */
  const phi_1_y = new Float64Array(batch * 1)
  /** signal: W r into y */
  const P2_y = new Float64Array(batch * 1)
  /** parameter tau_m[y]: tau_m of y */
  const tau_m_y = new Float64Array(1)
  tau_m_y.fill(0.5)
  /** gradient tau_m[y]: -dE/d tau_m[y], batch mean */
  const grad_tau_m_y = new Float64Array(1)
  /** optimizer: first moment of tau_m[y] */
  const adam_m_tau_m_y = new Float64Array(1)
  /** optimizer: second moment of tau_m[y] */
  const adam_v_tau_m_y = new Float64Array(1)
  /** optimizer: power of the first decay rate */
  const adam_p1_tau_m_y = new Float64Array(1)
  adam_p1_tau_m_y.fill(1)
  /** optimizer: power of the second decay rate */
  const adam_p2_tau_m_y = new Float64Array(1)
  adam_p2_tau_m_y.fill(1)
  /** constant tau_r[y]: tau_r of y */
  const tau_r_y = new Float64Array(1)
  tau_r_y.fill(0.1)
  /** constant beta: constant beta */
  const beta = new Float64Array(1)
  beta.fill(0.01)
  /** constant gamma: constant gamma */
  const gamma = new Float64Array(1)
  gamma.fill(1)
  /** constant eta: constant eta */
  const eta = new Float64Array(1)
  eta.fill(0.0001)
  /** parameter W[h,x]: weights x -> h */
  const W_h_x = new Float64Array(1 * 1)
  W_h_x.fill(0.5)
  /** gradient W[h,x]: -dE/d W[h,x], batch mean */
  const grad_W_h_x = new Float64Array(1 * 1)
  /** optimizer: first moment of W[h,x] */
  const adam_m_W_h_x = new Float64Array(1 * 1)
  /** optimizer: second moment of W[h,x] */
  const adam_v_W_h_x = new Float64Array(1 * 1)
  /** optimizer: power of the first decay rate */
  const adam_p1_W_h_x = new Float64Array(1)
  adam_p1_W_h_x.fill(1)
  /** optimizer: power of the second decay rate */
  const adam_p2_W_h_x = new Float64Array(1)
  adam_p2_W_h_x.fill(1)
  /** parameter W[y,h]: weights h -> y */
  const W_y_h = new Float64Array(1 * 1)
  W_y_h.fill(0.5)
  /** gradient W[y,h]: -dE/d W[y,h], batch mean */
  const grad_W_y_h = new Float64Array(1 * 1)
  /** optimizer: first moment of W[y,h] */
  const adam_m_W_y_h = new Float64Array(1 * 1)
  /** optimizer: second moment of W[y,h] */
  const adam_v_W_y_h = new Float64Array(1 * 1)
  /** optimizer: power of the first decay rate */
  const adam_p1_W_y_h = new Float64Array(1)
  adam_p1_W_y_h.fill(1)
  /** optimizer: power of the second decay rate */
  const adam_p2_W_y_h = new Float64Array(1)
  adam_p2_W_y_h.fill(1)
  /** signal cost: cost per sample */
  const cost = new Float64Array(batch)

  const variables = new Map<string, Variable>([
    ['u[h]', { data: u_h, shape: [batch, 1] }],
    ['e[h]', { data: e_h, shape: [batch, 1] }],
    ['filter_e[h]', { data: z1_h, shape: [batch, 1] }],
    ['r[h]', { data: r_h, shape: [batch, 1] }],
    ['phi\'[h]', { data: phi_1_h, shape: [batch, 1] }],
    ['tau_m[h]', { data: tau_m_h, shape: [1] }],
    ['tau_r[h]', { data: tau_r_h, shape: [1] }],
    ['u[y]', { data: u_y, shape: [batch, 1] }],
    ['e[y]', { data: e_y, shape: [batch, 1] }],
    ['filter_e[y]', { data: z1_y, shape: [batch, 1] }],
    ['r[y]', { data: r_y, shape: [batch, 1] }],
    ['phi\'[y]', { data: phi_1_y, shape: [batch, 1] }],
    ['tau_m[y]', { data: tau_m_y, shape: [1] }],
    ['tau_r[y]', { data: tau_r_y, shape: [1] }],
    ['beta', { data: beta, shape: [] }],
    ['gamma', { data: gamma, shape: [] }],
    ['eta', { data: eta, shape: [] }],
    ['W[h,x]', { data: W_h_x, shape: [1, 1] }],
    ['W[y,h]', { data: W_y_h, shape: [1, 1] }],
    ['cost', { data: cost, shape: [batch] }],
  ])
  const gradients = new Map<string, Variable>([
    ['tau_m[h]', { data: grad_tau_m_h, shape: [1] }],
    ['tau_m[y]', { data: grad_tau_m_y, shape: [1] }],
    ['W[h,x]', { data: grad_W_h_x, shape: [1, 1] }],
    ['W[y,h]', { data: grad_W_y_h, shape: [1, 1] }],
  ])
  const ports: readonly Port[] = [
    { name: 'x', data: in_x, required: true },
    { name: 'y', data: target_y_y, required: false, given: given_target_y_y },
  ]

  function step_begin(): void {
    for (let b = 0; b < batch; b++) {
      for (let i = 0; i < 1; i++) {
        // [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - r)))
        // e[h]
        const z1 = z1_h[b + i] as number
        const rate = ((phi_1_h[b + i] as number) * (P1_h[b + i] as number) - z1) / (tau_r_h[i] as number)
        const e = z1 + (tau_m_h[i] as number) * rate
        e_h[b + i] = e
        z1_h[b + i] = 0.01 * rate + z1
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let i = 0; i < 1; i++) {
        // [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - r)))
        // e[y]
        const z1 = z1_y[b + i] as number
        const rate = (((given_target_y_y[0] as number) !== 0 ? (beta[0] as number) * (phi_1_y[b + i] as number) * ((target_y_y[b + i] as number) - (r_y[b + i] as number)) : 0) - z1) / (tau_r_y[i] as number)
        const e = z1 + (tau_m_y[i] as number) * rate
        e_y[b + i] = e
        z1_y[b + i] = 0.01 * rate + z1
      }
    }
    // cost of y, per sample
    for (let b = 0; b < batch; b++) {
      let total = 0
      for (let k = 0; k < 1; k++) {
        total += ((r_y[b + k] as number) - (target_y_y[b + k] as number)) * ((r_y[b + k] as number) - (target_y_y[b + k] as number))
      }
      cost[b] = (given_target_y_y[0] as number) !== 0 ? 0.5 * total : 0
    }
    if ((learn[0] as number) !== 0) {
      adam_p1_W_h_x[0] = (adam_p1_W_h_x[0] as number) < 1e-30 ? 0 : (adam_p1_W_h_x[0] as number) * 0.9
      adam_p2_W_h_x[0] = (adam_p2_W_h_x[0] as number) < 1e-30 ? 0 : (adam_p2_W_h_x[0] as number) * 0.999
    }
    if ((learn[0] as number) !== 0) {
      adam_p1_W_y_h[0] = (adam_p1_W_y_h[0] as number) < 1e-30 ? 0 : (adam_p1_W_y_h[0] as number) * 0.9
      adam_p2_W_y_h[0] = (adam_p2_W_y_h[0] as number) < 1e-30 ? 0 : (adam_p2_W_y_h[0] as number) * 0.999
    }
    if ((learn[0] as number) !== 0) {
      adam_p1_tau_m_h[0] = (adam_p1_tau_m_h[0] as number) < 1e-30 ? 0 : (adam_p1_tau_m_h[0] as number) * 0.9
      adam_p2_tau_m_h[0] = (adam_p2_tau_m_h[0] as number) < 1e-30 ? 0 : (adam_p2_tau_m_h[0] as number) * 0.999
    }
    if ((learn[0] as number) !== 0) {
      adam_p1_tau_m_y[0] = (adam_p1_tau_m_y[0] as number) < 1e-30 ? 0 : (adam_p1_tau_m_y[0] as number) * 0.9
      adam_p2_tau_m_y[0] = (adam_p2_tau_m_y[0] as number) < 1e-30 ? 0 : (adam_p2_tau_m_y[0] as number) * 0.999
    }
  }

  function step_synapse_W(): void {
    // [synapse-W] Ẇ = η * e r'
    // W[h,x]: W' e, W r, learning of W
    for (let i = 0; i < 1; i++) {
      for (let b = 0; b < batch; b++) {
        let s_0 = 0
        let s_1 = 0
        let s_2 = 0
        let s_3 = 0
        let s = s_0 + s_1 + (s_2 + s_3)
        for (let j = 0; j < 1; j++) {
          const W_h_x_at_0 = W_h_x[i + j] as number
          const in_x_at_1 = in_x[b + j] as number
          s += W_h_x_at_0 * in_x_at_1
        }
        P2_h[i + b] = s
      }
    }
    for (let i = 0; i < 1; i++) {
      for (let j = 0; j < 1; j++) {
        let g = 0
        for (let b = 0; b < batch; b++) {
          const in_x_at_0 = in_x[j + b] as number
          const e_h_at_1 = e_h[i + b] as number
          g += in_x_at_0 * e_h_at_1
        }
        grad_W_h_x[i + j] = g / batch
      }
    }
    if ((learn[0] as number) !== 0) {
      for (let i = 0; i < 1; i++) {
        for (let j = 0; j < 1; j++) {
          const g = grad_W_h_x[i + j] as number
          const m = 0.9 * (adam_m_W_h_x[i + j] as number) + 0.09999999999999998 * g
          const v = 0.999 * (adam_v_W_h_x[i + j] as number) + 0.0010000000000000009 * (g * g)
          adam_m_W_h_x[i + j] = m
          adam_v_W_h_x[i + j] = v
          const mean = m / (1 - (adam_p1_W_h_x[0] as number))
          const spread = Math.sqrt(v / (1 - (adam_p2_W_h_x[0] as number)))
          const theta = (W_h_x[i + j] as number) + (eta[0] as number) * mean / (spread + 1e-8)
          W_h_x[i + j] = theta
        }
      }
    }
  }

  function step_synapse_W_2(): void {
    // [synapse-W] Ẇ = η * e r'
    // W[y,h]: W' e, W r, learning of W
    for (let b = 0; b < batch - 3; b += 4) {
      for (let j = 0; j < 1; j++) {
        let x_sum_00 = 0; let x_sum_10 = 0
        let x_sum_20 = 0; let x_sum_30 = 0
        for (let i = 0; i < 1; i++) {
          const W_y_h_at_0 = W_y_h[j + i] as number
          const e_y_at_1 = e_y[b + i] as number
          const e_y_at_2 = e_y[b + i + 1] as number
          const e_y_at_3 = e_y[b + i + 2] as number
          const e_y_at_4 = e_y[b + i + 3] as number
          x_sum_00 += W_y_h_at_0 * e_y_at_1; x_sum_10 += W_y_h_at_0 * e_y_at_2
          x_sum_20 += W_y_h_at_0 * e_y_at_3; x_sum_30 += W_y_h_at_0 * e_y_at_4
        }
        P1_h[b + j] = x_sum_00
        P1_h[b + j + 1] = x_sum_10
        P1_h[b + j + 2] = x_sum_20
        P1_h[b + j + 3] = x_sum_30
      }
    }
    for (let b = batch - (batch % 4); b < batch; b++) {
      for (let j = 0; j < 1; j++) {
        let x_sum = 0
        for (let i = 0; i < 1; i++) {
          const W_y_h_at_0 = W_y_h[j + i] as number
          const e_y_at_1 = e_y[b + i] as number
          x_sum += W_y_h_at_0 * e_y_at_1
        }
        P1_h[b + j] = x_sum
      }
    }
    for (let i = 0; i < 1; i++) {
      for (let b = 0; b < batch; b++) {
        let s_0 = 0
        let s_1 = 0
        let s_2 = 0
        let s_3 = 0
        let s = s_0 + s_1 + (s_2 + s_3)
        for (let j = 0; j < 1; j++) {
          const W_y_h_at_0 = W_y_h[i + j] as number
          const r_h_at_1 = r_h[b + j] as number
          s += W_y_h_at_0 * r_h_at_1
        }
        P2_y[i + b] = s
      }
    }
    for (let i = 0; i < 1; i++) {
      for (let j = 0; j < 1; j++) {
        let g = 0
        for (let b = 0; b < batch; b++) {
          const r_h_at_0 = r_h[j + b] as number
          const e_y_at_1 = e_y[i + b] as number
          g += r_h_at_0 * e_y_at_1
        }
        grad_W_y_h[i + j] = g / batch
      }
    }
    if ((learn[0] as number) !== 0) {
      for (let i = 0; i < 1; i++) {
        for (let j = 0; j < 1; j++) {
          const g = grad_W_y_h[i + j] as number
          const m = 0.9 * (adam_m_W_y_h[i + j] as number) + 0.09999999999999998 * g
          const v = 0.999 * (adam_v_W_y_h[i + j] as number) + 0.0010000000000000009 * (g * g)
          adam_m_W_y_h[i + j] = m
          adam_v_W_y_h[i + j] = v
          const mean = m / (1 - (adam_p1_W_y_h[0] as number))
          const spread = Math.sqrt(v / (1 - (adam_p2_W_y_h[0] as number)))
          const theta = (W_y_h[i + j] as number) + (eta[0] as number) * mean / (spread + 1e-8)
          W_y_h[i + j] = theta
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let i = 0; i < 1; i++) {
        // [neuron-u] τ_m * u̇ = -u + W r + γ * e
        // u[h]
        const u = u_h[b + i] as number
        const rate = (-u + (gamma[0] as number) * (e_h[b + i] as number) + (P2_h[b + i] as number)) / (tau_m_h[i] as number)
        rate_u_h[b + i] = rate
        // [definition-r] r = φ(D(τ_r) u)
        // r[h]
        const t = u + (tau_r_h[i] as number) * rate
        const r = softplus(t)
        r_h[b + i] = r
        // phi'[h]
        const phi = softplus_1(t)
        phi_1_h[b + i] = phi
        u_h[b + i] = u + 0.01 * rate
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let i = 0; i < 1; i++) {
        // [neuron-u] τ_m * u̇ = -u + W r + γ * e
        // u[y]
        const u = u_y[b + i] as number
        const rate = (-u + (gamma[0] as number) * (e_y[b + i] as number) + (P2_y[b + i] as number)) / (tau_m_y[i] as number)
        rate_u_y[b + i] = rate
        // [definition-r] r = φ(D(τ_r) u)
        // r[y]
        const t = u + (tau_r_y[i] as number) * rate
        const r = softplus(t)
        r_y[b + i] = r
        // phi'[y]
        const phi = softplus_1(t)
        phi_1_y[b + i] = phi
        u_y[b + i] = u + 0.01 * rate
      }
    }
  }

  function step_synapse_tau_m(): void {
    // [synapse-tau_m] τ̇_m = -η * e ⊙ u̇
    // tau_m[h]: learning
    for (let i = 0; i < 1; i++) {
      let g = 0
      for (let b = 0; b < batch; b++) {
        g += -((rate_u_h[i + b] as number) * (e_h[i + b] as number))
      }
      grad_tau_m_h[i] = g / batch
    }
  }

  function step_synapse_tau_m_2(): void {
    // [synapse-tau_m] τ̇_m = -η * e ⊙ u̇
    // tau_m[y]: learning
    for (let i = 0; i < 1; i++) {
      let g = 0
      for (let b = 0; b < batch; b++) {
        g += -((rate_u_y[i + b] as number) * (e_y[i + b] as number))
      }
      grad_tau_m_y[i] = g / batch
    }
    if ((learn[0] as number) !== 0) {
      for (let i = 0; i < 1; i++) {
        const g = grad_tau_m_h[i] as number
        const m = 0.9 * (adam_m_tau_m_h[i] as number) + 0.09999999999999998 * g
        const v = 0.999 * (adam_v_tau_m_h[i] as number) + 0.0010000000000000009 * (g * g)
        adam_m_tau_m_h[i] = m
        adam_v_tau_m_h[i] = v
        const mean = m / (1 - (adam_p1_tau_m_h[0] as number))
        const spread = Math.sqrt(v / (1 - (adam_p2_tau_m_h[0] as number)))
        const theta = (tau_m_h[i] as number) + (eta[0] as number) * mean / (spread + 1e-8)
        tau_m_h[i] = Math.max(theta, 0.1)
      }
    }
    if ((learn[0] as number) !== 0) {
      for (let i = 0; i < 1; i++) {
        const g = grad_tau_m_y[i] as number
        const m = 0.9 * (adam_m_tau_m_y[i] as number) + 0.09999999999999998 * g
        const v = 0.999 * (adam_v_tau_m_y[i] as number) + 0.0010000000000000009 * (g * g)
        adam_m_tau_m_y[i] = m
        adam_v_tau_m_y[i] = v
        const mean = m / (1 - (adam_p1_tau_m_y[0] as number))
        const spread = Math.sqrt(v / (1 - (adam_p2_tau_m_y[0] as number)))
        const theta = (tau_m_y[i] as number) + (eta[0] as number) * mean / (spread + 1e-8)
        tau_m_y[i] = Math.max(theta, 0.1)
      }
    }
  }

  function advance(): void {
    step_begin()
    step_synapse_W()
    step_synapse_W_2()
    step_synapse_tau_m()
    step_synapse_tau_m_2()
  }

  function run(signals: Signals, steps: number, learning: boolean): void {
    for (const name in signals) {
      if (!ports.some((port) => port.name === name)) throw new RangeError(`there is no input or target '${name}'`)
    }
    learn[0] = learning ? 1 : 0
    for (const port of ports) port.next = flatten(signals[port.name])
    for (let k = 0; k < steps; k++) {
      for (const port of ports) take(port, k, steps)
      advance()
    }
  }

  return {
    names: [...variables.keys()],
    shape: (name) => find(variables, name).shape,
    get: (name) => find(variables, name).data.slice(),
    set: (name, values) => {
      const { data } = find(variables, name)
      const flat = flatten(values) ?? []
      if (flat.length !== data.length) throw new RangeError(`'${name}' has ${data.length} numbers, not ${flat.length}`)
      data.set(flat)
    },
    step: (signals, options) => run(signals, 1, options?.learn ?? true),
    run: (signals, { steps, learn }) => run(signals, steps, learn ?? true),
    gradient: (name) => find(gradients, name).data.slice(),
  }
}

/** x to the nearest integer, ties to even */
function nearest(x: number): number {
  if (!(Math.abs(x) < 4503599627370496) || x === 0) return x
  return x < 0 ? -(-x + 4503599627370496 - 4503599627370496) : x + 4503599627370496 - 4503599627370496
}

/** 2^x for an integer x between -1022 and 1023 */
function pow2(x: number): number {
  return POWERS[(x + 1023) | 0] as number
}

/** logistic(x) = 1/(1 + exp(-x)), error at most 4 ulp in f64 */
function logistic(x: number): number {
  const held = Math.max(-Math.abs(x), -746)
  const k = nearest(held * 1.4426950408889634)
  const r = held - k * 0.6931471805598903 - k * 5.497923018708371e-14
  const rr = r * r
  const even = 0.5000000000000012 + rr * (0.04166666666651542 + rr * (0.0013888888947016396 + rr * (0.000024801489941816 + rr * 2.763128046012735e-7)))
  const odd = 0.166666666666667 + rr * (0.008333333333307233 + rr * (0.00019841269917314115 + rr * (0.0000027557216368468486 + rr * 2.5117838581429238e-8)))
  const p = r + rr * (even + r * odd)
  const y = 1 + p
  const k1 = Math.floor(k * 0.5)
  const e = y * pow2(k1) * pow2(k - k1)
  const d = 1 + e
  return (x < 0 ? e : 1) / d
}

/** softplus(x) = log(1 + eˣ), error at most 4 ulp in f64 */
function softplus(x: number): number {
  const held = Math.max(-Math.abs(x), -746)
  const k = nearest(held * 1.4426950408889634)
  const r = held - k * 0.6931471805598903 - k * 5.497923018708371e-14
  const rr = r * r
  const even = 0.5000000000000012 + rr * (0.04166666666651542 + rr * (0.0013888888947016396 + rr * (0.000024801489941816 + rr * 2.763128046012735e-7)))
  const odd = 0.166666666666667 + rr * (0.008333333333307233 + rr * (0.00019841269917314115 + rr * (0.0000027557216368468486 + rr * 2.5117838581429238e-8)))
  const p = r + rr * (even + r * odd)
  const y = 1 + p
  const k1 = Math.floor(k * 0.5)
  const e = y * pow2(k1) * pow2(k - k1)
  const f = 0.5 < e ? (e - 1) * 0.5 : e
  const low = 0.5 < e ? 5.497923018708371e-14 : 0
  const high = 0.5 < e ? 0.6931471805598903 : 0
  const s = f / (2 + f)
  const z = s * s
  const zz = z * z
  const h = 0.5 * (f * f)
  const even2 = 0.6666666666667282 + zz * (0.28571429405937593 + zz * (0.18186391670861374 + zz * 0.15373729749692744))
  const odd2 = 0.39999999996102314 + zz * (0.22222137632122177 + zz * 0.15249476355418504)
  return Math.max(x, 0) + (high + (f - (h - (s * (h + z * (even2 + z * odd2)) + low))))
}

/** softplus_1(x) = logistic(x) */
function softplus_1(x: number): number {
  return logistic(x)
}
