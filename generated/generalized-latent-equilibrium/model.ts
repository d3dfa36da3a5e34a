/**
 * Generalized Latent Equilibrium: one step of 0.2 in f64, stored as f32
 *
 * [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
 * [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
 * [definition-r] r = φ(D(τ_r) u)
 * [synapse-W] Ẇ = η * e r'
 * [synapse-b] ḃ = η * e
 *
 * Emitted by Extremal from the model with hash 16dfe4af0cf26b; do not edit.
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
  get(name: string): Float32Array
  set(name: string, values: Values): void
  /** One time step; a target that is left out is not given. */
  step(signals: Signals, options?: { readonly learn?: boolean }): void
  /** Several steps; values for one step hold during all of them. */
  run(signals: Signals, options: { readonly steps: number; readonly learn?: boolean }): void
  /** -dE/d(parameter) of the last step: batch mean, before rate and optimizer. */
  gradient(name: string): Float32Array
}

interface Variable {
  readonly data: Float32Array
  readonly shape: readonly number[]
}

/** Where an input or a target enters; `given` is 1 while there is a target. */
interface Port {
  readonly name: string
  readonly data: Float32Array
  readonly required: boolean
  readonly given?: Float32Array
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

/** Fills an array with a list, repeated as often as it fits. */
const repeat = (data: Float32Array, list: ArrayLike<number>): void => {
  for (let k = 0; k < data.length; k++) data[k] = list[k % list.length] as number
}

/** The numbers in a base64 text of their bytes, least significant first. */
const decode = (text: string): Float32Array => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const letters = text.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4))
  for (let k = 0, word = 0, n = 0; k < letters.length; k++) {
    word = ((word << 6) | alphabet.indexOf(letters.charAt(k))) & 0xffffff
    if (k % 4 > 0) bytes[n++] = (word >> (6 - 2 * (k % 4))) & 255
  }
  const view = new DataView(bytes.buffer)
  return Float32Array.from({ length: bytes.length / 4 }, (_, k) => view.getFloat32(4 * k, true))
}

// 2^(k - 1023) at k; 0 and Infinity at the ends
const POWERS = new Float64Array(2048)
for (let k = 1, p = 2.2250738585072014e-308; k < 2048; k++, p *= 2) POWERS[k] = p
// the bits of a float: its upper word holds the exponent
const FLOAT = new Float64Array(1)
const WORDS = new Uint32Array(FLOAT.buffer)

/** A model with buffers of its own; every array is made here and none later. */
export function create({ batch }: { readonly batch: number }): Model {
  if (!Number.isInteger(batch) || batch < 1) throw new RangeError(`the batch is ${batch}`)

  /** flag: learning on */
  const learn = new Float32Array(1)
  learn.fill(1)
  /** input x: input x */
  const in_x = new Float32Array(batch * 1)
  /** state u[h1]: state u of h1 */
  const u_h1 = new Float32Array(batch * 53)
  /** signal e[h1]: e of h1 */
  const e_h1 = new Float32Array(batch * 53)
  /** state filter_e[h1]: low-pass of e of h1 */
  const z1_h1 = new Float32Array(batch * 53)
  /** stored r[h1]: r of h1 */
  const r_h1 = new Float32Array(batch * 53)
  /** stored phi'[h1]: phi' of h1 */
  const phi_1_h1 = new Float32Array(batch * 53)
  /** stored: W' e into h1 */
  const P1_h1 = new Float32Array(batch * 53)
  /** signal: W r into h1 */
  const P2_h1 = new Float32Array(batch * 53)
  /** parameter b[h1]: b of h1 */
  const b_h1 = new Float32Array(53)
  /** gradient b[h1]: -dE/d b[h1], batch mean */
  const grad_b_h1 = new Float32Array(53)
  /** optimizer: first moment of b[h1] */
  const adam_m_b_h1 = new Float32Array(53)
  /** optimizer: second moment of b[h1] */
  const adam_v_b_h1 = new Float32Array(53)
  /** optimizer: power of the first decay rate */
  const adam_p1_b_h1 = new Float32Array(1)
  adam_p1_b_h1.fill(1)
  /** optimizer: power of the second decay rate */
  const adam_p2_b_h1 = new Float32Array(1)
  adam_p2_b_h1.fill(1)
  /** constant tau_m[h1]: tau_m of h1 */
  const tau_m_h1 = new Float32Array(53)
  repeat(tau_m_h1, decode('mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT8='))
  /** constant tau_r[h1]: tau_r of h1 */
  const tau_r_h1 = new Float32Array(53)
  repeat(tau_r_h1, decode('zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT8='))
  /** state u[h2]: state u of h2 */
  const u_h2 = new Float32Array(batch * 53)
  /** signal e[h2]: e of h2 */
  const e_h2 = new Float32Array(batch * 53)
  /** state filter_e[h2]: low-pass of e of h2 */
  const z1_h2 = new Float32Array(batch * 53)
  /** stored r[h2]: r of h2 */
  const r_h2 = new Float32Array(batch * 53)
  /** stored phi'[h2]: phi' of h2 */
  const phi_1_h2 = new Float32Array(batch * 53)
  /** stored: W' e into h2 */
  const P1_h2 = new Float32Array(batch * 53)
  /** signal: W r into h2 */
  const P2_h2 = new Float32Array(batch * 53)
  /** parameter b[h2]: b of h2 */
  const b_h2 = new Float32Array(53)
  /** gradient b[h2]: -dE/d b[h2], batch mean */
  const grad_b_h2 = new Float32Array(53)
  /** optimizer: first moment of b[h2] */
  const adam_m_b_h2 = new Float32Array(53)
  /** optimizer: second moment of b[h2] */
  const adam_v_b_h2 = new Float32Array(53)
  /** optimizer: power of the first decay rate */
  const adam_p1_b_h2 = new Float32Array(1)
  adam_p1_b_h2.fill(1)
  /** optimizer: power of the second decay rate */
  const adam_p2_b_h2 = new Float32Array(1)
  adam_p2_b_h2.fill(1)
  /** constant tau_m[h2]: tau_m of h2 */
  const tau_m_h2 = new Float32Array(53)
  repeat(tau_m_h2, decode('mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT8='))
  /** constant tau_r[h2]: tau_r of h2 */
  const tau_r_h2 = new Float32Array(53)
  repeat(tau_r_h2, decode('zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT8='))
  /** state u[h3]: state u of h3 */
  const u_h3 = new Float32Array(batch * 53)
  /** signal e[h3]: e of h3 */
  const e_h3 = new Float32Array(batch * 53)
  /** state filter_e[h3]: low-pass of e of h3 */
  const z1_h3 = new Float32Array(batch * 53)
  /** stored r[h3]: r of h3 */
  const r_h3 = new Float32Array(batch * 53)
  /** stored phi'[h3]: phi' of h3 */
  const phi_1_h3 = new Float32Array(batch * 53)
  /** stored: W' e into h3 */
  const P1_h3 = new Float32Array(batch * 53)
  /** signal: W r into h3 */
  const P2_h3 = new Float32Array(batch * 53)
  /** parameter b[h3]: b of h3 */
  const b_h3 = new Float32Array(53)
  /** gradient b[h3]: -dE/d b[h3], batch mean */
  const grad_b_h3 = new Float32Array(53)
  /** optimizer: first moment of b[h3] */
  const adam_m_b_h3 = new Float32Array(53)
  /** optimizer: second moment of b[h3] */
  const adam_v_b_h3 = new Float32Array(53)
  /** optimizer: power of the first decay rate */
  const adam_p1_b_h3 = new Float32Array(1)
  adam_p1_b_h3.fill(1)
  /** optimizer: power of the second decay rate */
  const adam_p2_b_h3 = new Float32Array(1)
  adam_p2_b_h3.fill(1)
  /** constant tau_m[h3]: tau_m of h3 */
  const tau_m_h3 = new Float32Array(53)
  repeat(tau_m_h3, decode('mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT8='))
  /** constant tau_r[h3]: tau_r of h3 */
  const tau_r_h3 = new Float32Array(53)
  repeat(tau_r_h3, decode('zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT8='))
  /** state u[h4]: state u of h4 */
  const u_h4 = new Float32Array(batch * 53)
  /** signal e[h4]: e of h4 */
  const e_h4 = new Float32Array(batch * 53)
  /** state filter_e[h4]: low-pass of e of h4 */
  const z1_h4 = new Float32Array(batch * 53)
  /** stored r[h4]: r of h4 */
  const r_h4 = new Float32Array(batch * 53)
  /** stored phi'[h4]: phi' of h4 */
  const phi_1_h4 = new Float32Array(batch * 53)
  /** stored: W' e into h4 */
  const P1_h4 = new Float32Array(batch * 53)
  /** signal: W r into h4 */
  const P2_h4 = new Float32Array(batch * 53)
  /** parameter b[h4]: b of h4 */
  const b_h4 = new Float32Array(53)
  /** gradient b[h4]: -dE/d b[h4], batch mean */
  const grad_b_h4 = new Float32Array(53)
  /** optimizer: first moment of b[h4] */
  const adam_m_b_h4 = new Float32Array(53)
  /** optimizer: second moment of b[h4] */
  const adam_v_b_h4 = new Float32Array(53)
  /** optimizer: power of the first decay rate */
  const adam_p1_b_h4 = new Float32Array(1)
  adam_p1_b_h4.fill(1)
  /** optimizer: power of the second decay rate */
  const adam_p2_b_h4 = new Float32Array(1)
  adam_p2_b_h4.fill(1)
  /** constant tau_m[h4]: tau_m of h4 */
  const tau_m_h4 = new Float32Array(53)
  repeat(tau_m_h4, decode('mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT8='))
  /** constant tau_r[h4]: tau_r of h4 */
  const tau_r_h4 = new Float32Array(53)
  repeat(tau_r_h4, decode('zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT8='))
  /** state u[h5]: state u of h5 */
  const u_h5 = new Float32Array(batch * 53)
  /** signal e[h5]: e of h5 */
  const e_h5 = new Float32Array(batch * 53)
  /** state filter_e[h5]: low-pass of e of h5 */
  const z1_h5 = new Float32Array(batch * 53)
  /** stored r[h5]: r of h5 */
  const r_h5 = new Float32Array(batch * 53)
  /** stored phi'[h5]: phi' of h5 */
  const phi_1_h5 = new Float32Array(batch * 53)
  /** stored: W' e into h5 */
  const P1_h5 = new Float32Array(batch * 53)
  /** signal: W r into h5 */
  const P2_h5 = new Float32Array(batch * 53)
  /** parameter b[h5]: b of h5 */
  const b_h5 = new Float32Array(53)
  /** gradient b[h5]: -dE/d b[h5], batch mean */
  const grad_b_h5 = new Float32Array(53)
  /** optimizer: first moment of b[h5] */
  const adam_m_b_h5 = new Float32Array(53)
  /** optimizer: second moment of b[h5] */
  const adam_v_b_h5 = new Float32Array(53)
  /** optimizer: power of the first decay rate */
  const adam_p1_b_h5 = new Float32Array(1)
  adam_p1_b_h5.fill(1)
  /** optimizer: power of the second decay rate */
  const adam_p2_b_h5 = new Float32Array(1)
  adam_p2_b_h5.fill(1)
  /** constant tau_m[h5]: tau_m of h5 */
  const tau_m_h5 = new Float32Array(53)
  repeat(tau_m_h5, decode('mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT8='))
  /** constant tau_r[h5]: tau_r of h5 */
  const tau_r_h5 = new Float32Array(53)
  repeat(tau_r_h5, decode('zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT8='))
  /** state u[h6]: state u of h6 */
  const u_h6 = new Float32Array(batch * 53)
  /** signal e[h6]: e of h6 */
  const e_h6 = new Float32Array(batch * 53)
  /** state filter_e[h6]: low-pass of e of h6 */
  const z1_h6 = new Float32Array(batch * 53)
  /** stored r[h6]: r of h6 */
  const r_h6 = new Float32Array(batch * 53)
  /** stored phi'[h6]: phi' of h6 */
  const phi_1_h6 = new Float32Array(batch * 53)
  /** stored: W' e into h6 */
  const P1_h6 = new Float32Array(batch * 53)
  /** signal: W r into h6 */
  const P2_h6 = new Float32Array(batch * 53)
  /** parameter b[h6]: b of h6 */
  const b_h6 = new Float32Array(53)
  /** gradient b[h6]: -dE/d b[h6], batch mean */
  const grad_b_h6 = new Float32Array(53)
  /** optimizer: first moment of b[h6] */
  const adam_m_b_h6 = new Float32Array(53)
  /** optimizer: second moment of b[h6] */
  const adam_v_b_h6 = new Float32Array(53)
  /** optimizer: power of the first decay rate */
  const adam_p1_b_h6 = new Float32Array(1)
  adam_p1_b_h6.fill(1)
  /** optimizer: power of the second decay rate */
  const adam_p2_b_h6 = new Float32Array(1)
  adam_p2_b_h6.fill(1)
  /** constant tau_m[h6]: tau_m of h6 */
  const tau_m_h6 = new Float32Array(53)
  repeat(tau_m_h6, decode('mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpkZP5qZGT+amRk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT8='))
  /** constant tau_r[h6]: tau_r of h6 */
  const tau_r_h6 = new Float32Array(53)
  repeat(tau_r_h6, decode('zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+zcxMPs3MTD7NzEw+mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT+amZk/mpmZP5qZmT8='))
  /** target y: target of y */
  const target_y_y = new Float32Array(batch * 10)
  /** flag: 1 where the target of y is given */
  const given_target_y_y = new Float32Array(1)
  /** state u[y]: state u of y */
  const u_y = new Float32Array(batch * 10)
  /** signal e[y]: e of y */
  const e_y = new Float32Array(batch * 10)
  /** state filter_e[y]: low-pass of e of y */
  const z1_y = new Float32Array(batch * 10)
  /** stored r[y]: r of y */
  const r_y = new Float32Array(batch * 10)
  /** stored phi'[y]: phi' of y */
  const phi_1_y = new Float32Array(batch * 10)
  /** signal: W r into y */
  const P2_y = new Float32Array(batch * 10)
  /** parameter b[y]: b of y */
  const b_y = new Float32Array(10)
  /** gradient b[y]: -dE/d b[y], batch mean */
  const grad_b_y = new Float32Array(10)
  /** optimizer: first moment of b[y] */
  const adam_m_b_y = new Float32Array(10)
  /** optimizer: second moment of b[y] */
  const adam_v_b_y = new Float32Array(10)
  /** optimizer: power of the first decay rate */
  const adam_p1_b_y = new Float32Array(1)
  adam_p1_b_y.fill(1)
  /** optimizer: power of the second decay rate */
  const adam_p2_b_y = new Float32Array(1)
  adam_p2_b_y.fill(1)
  /** constant tau_m[y]: tau_m of y */
  const tau_m_y = new Float32Array(10)
  repeat(tau_m_y, [1.2000000476837158, 1.2000000476837158, 1.2000000476837158, 1.2000000476837158, 1.2000000476837158, 1.2000000476837158, 1.2000000476837158, 1.2000000476837158, 1.2000000476837158, 1.2000000476837158])
  /** constant tau_r[y]: tau_r of y */
  const tau_r_y = new Float32Array(10)
  repeat(tau_r_y, [1.2000000476837158, 1.2000000476837158, 1.2000000476837158, 1.2000000476837158, 1.2000000476837158, 1.2000000476837158, 1.2000000476837158, 1.2000000476837158, 1.2000000476837158, 1.2000000476837158])
  /** constant beta: constant beta */
  const beta = new Float32Array(1)
  beta.fill(1)
  /** constant gamma: constant gamma */
  const gamma = new Float32Array(1)
  /** constant eta: constant eta */
  const eta = new Float32Array(1)
  eta.fill(0.0010000000474974513)
  /** parameter W[h1,x]: weights x -> h1 */
  const W_h1_x = new Float32Array(53 * 1)
  repeat(W_h1_x, decode('SCMsv0QQ7r6C81m/4pKvPa4tOL8B228/rr7RvXqTWD+feTU+IoA3P+rhtb49tSM/2JYSP+/kUD3FTzK/VkdHv1f91D2jUoI+77p8P7dsNL/OcIa95Q62vlK+Gz9hT+S98tMfv8Ofh73OtXE+UkTvPn82Er/oxfY+6jv4vayEnb4nZ1i/IuaHvrdsSD704CY+5dfIPjgtzr5Scw+/Rrm6vvmaQj/q9co+YAITPvizVr2moru+AmYUv004XT/fLR+/gzcyP82na79ICyc/xSBMP2naRL8='))
  /** gradient W[h1,x]: -dE/d W[h1,x], batch mean */
  const grad_W_h1_x = new Float32Array(53 * 1)
  /** optimizer: first moment of W[h1,x] */
  const adam_m_W_h1_x = new Float32Array(53 * 1)
  /** optimizer: second moment of W[h1,x] */
  const adam_v_W_h1_x = new Float32Array(53 * 1)
  /** optimizer: power of the first decay rate */
  const adam_p1_W_h1_x = new Float32Array(1)
  adam_p1_W_h1_x.fill(1)
  /** optimizer: power of the second decay rate */
  const adam_p2_W_h1_x = new Float32Array(1)
  adam_p2_W_h1_x.fill(1)
  /** parameter W[h2,h1]: weights h1 -> h2 */
  const W_h2_h1 = new Float32Array(53 * 53)
  repeat(W_h2_h1, decode('AUb8Pd7l9Tyhmey9i7iXvQLa/71UX3I9NlmhvLUjob26Q2s9eqr0vJIDOjtRxiI7cRJdPfWmQr2YCGY9r4IWvWzISj0H/Lo8lK2Ovdii9r0lbtk90T39vNKZFz2Kge096HCzveKEEL3V8Em9r1V8vRK26L2pudi9wxDCOkCnCj52X789Cq/ZvZK/67xYrsI9RYFoPD0Jxz22eKC9c70KviS08j0zhww+ymfSvQb7AT5Lq748gQatvabr6rxjSaU9b3utvHVplLzAmKk8F/7YPUeWxD1+C9o9+Ps9PReK8z2rJxY9yOnXvUGuHD0TiY+9McWIvcLOwryEY+08fiyIvdvEwj0eRqS9G98LvTNU4z1f0YA9uI2AvYMLKb1HmLq9J3UhPJjDij208cA9YU5KvaCfoj1SP9S9jNy1vGKYFD2/RZi950frvB0Rrz1uAwO97rDHu54scj1k6PS9PaskPQRoYr1q95i93O61PZ0/B71famU7E3YSPQdw+D3t8OI8buGRugsFpDu0esq9LRWfvXHqdjxEp2i9w23nvSjqFL30OCC9lcH1PJlb972xiYG8/GjLvS122TueKxu9g2swPQN+F71Z2o69tg8hOs/+Sb30nYS9ObHAvQE+Ob1NHPg83aWCPagin7zdsf89FbhpPYEyp71hxIG97a7BPOwORb1YPIU9J43zPc950j0Kgcu9666mPV4D1T376a69ATyWvTWjn73gotO8gWTAvLrUxz0WvCi8gpt8PZHaNj0WD609QOYvPVaV9j151lo90ENtPWtvHD0k4ya9POWxvZlE+j3cV8y8jm/yvQwfDL1NRY494x2fvRD/uD0QXqS85AEBPbVf9L1kIpi8gP/JvdfjvDxs9q+9UGOHPbkr3byHXMI968F4PDqznT0JQM092RidvVIDhz1ah889VzWvvaB6gTywnmI8gT+IPcDjBL5Q7ZK8l+GGPYn237wED6Q9cVL9OrIpwL31OvQ9WqfVPSS2Wzz61e89eu29vDC0r73Gsli99P0EvhZw+z2Pcuw9NzNmPcr1gDyxcGC97CdLPGNkzj3V66K9fUO7vRzhg70ecX09m2kePcwzsT1q+4S9CFnUvVATgT0Hc0Q8M7n+Pd8ztL08SbY9SrKtPZwP+T3RXcm9XisMvv/Ehr0itnw7yYqkuuZvAbygs6S8CuY+vS5f0b3PK4u71s2KvehvAr6SJU09QKpOPaHRnL1SAaC7WlmovepT1jx1zGs9IDIWvE98r70a3889olWZvFb5Bz3i8jC9igOjPQmQz72Ijeg9KDXUvU+GFrzolaQ9x0qTPcYjAD7SIN29KkZKPXul2rw2+GQ9S/IIvmU2hT1J0fk9SLG+vWEK4D2irsI9CeeZvWI5Rr1Va8S9jJl4vTJZ5r3jEYK9h8rnPRVpg70C6329IJEDPqDXVz3LOpc9Eiz6vWjMS72ZrIO9RyKrPSxzfj36Nje9UuwWPdpquL3cSZC9I3Q5PBGwAj3mqy+7sY7/vUSXA7wK4sA9bWVFPTT8qb0zqTg9NCi6vQHqDry6hdE9Z2zWvYz2OL2xENi9hVwkPYrc2z31R1w93tD4vcppjr2KuWi8oCvyPPgtmj0xpl68ccIgvZ7lKL2mqbq9sj35vXyE6D1SyY89sYD1vRmQ9L38mgG+sIG1vVwxDD2ow1w9Q40BvkCSHjzk2Pg9KB2OPfZsBL33pda9imbXPHj+ib0Qc/m93RsEPj6MLD1wYFc9+zSQvXJ77D3zEwk+FfCiPcHgJryd7hi8Nq04PPiu073BL1C9qSegvUXTszzsBwW+IwuaPVZuf7w2Z4k8WY6FPTb/ZT3KZTC8dq7nvThe9r2Z+DQ8I2EVvXby7blu/f69vr/MPcvG9L0JIPI9s/WrvYxx3zxxAYA9T4mKvYmftj0LpSW9d96svUVBD72q5QU+OMPjPfx9k70/Oms9auIlvIBf6Lt2MxM6ATWTvU9Y3T2TJLY9LXUCvljVcb2F+549oniYPLZz4z10nLM9LGOzPU9QSb13p/o92rymPRLaZ71GA/Q8cuK1vTp+Bz4eH5Y9TfYhPSKWB7207QM9ZyDNvcrIjD2CtwC+ojEDPoxJi7zuIO48x1E6vbSA572oKv09iZfLvf8f5jxZ47u9dcGdPekX/Lwk4sc9JmDQPKiW5D2UTe09nzLXPfEV4b3ofaY8DasTvYrwyT0hyk69jM8RvaO65LvNST89Lk9zvVgXtj3M4qq80hELPqzsCz4o+Ak+xdAHPq7w8T2Xpeg9FCYVvRFwDD52wwg+v22HPeju/D0quEq9kKvFvWck1z12PlM9iiUDvmW/uL3HpHu98tMqvDpYBD0FbAg+7rDDu6zbdD24LNC9vJ/rvVrQB75DMLo922zoPQb42b1BLtK8I3ttPC+1nD0rhfk9ICQ9vGM+Jr0rx6m9Tp/MvGr9NTzLTro9Irm9PUtA5j1ZtnA9mB8BPp7MZTwwHlw86LngOmP3Lr35nOi9rotMPfw8hT0HcO+7l7OfvRM+iL1iOBM9nkCeO4ffAj7LR+E90wvavbJ+Ab6Qofs8veEcvcrUi73Vk8a8PRL8vOkh8j2HCwm+F3v3vfrCeb2Mpy+9hd++Ot/+5btPsPW9EI6tPWlSND0lnV69pVfaPWpDYr2GWtG9Qyf0vC5WjTxPFPk83oyGvYTDtL3/UA68DqqrvLSioDpv4Ka7hIc7PO/h9r3xlX28Sn/4vdMkw7180vw7tdauPY1NmTxS8MQ9p5qCPbudkr0HJ+e9aANkPbiXjr2GZFq9IrnkPRXllruh3rW9Tkl4PPfv87ycrfs8jKGEPTDFCb7xPxM9OSQBvp5anr3wc0s9iWyqvcYxLzx71Fa8xXj/vcNYyL1L69U9sXWzPfyuj7y6s828fXqnvVcwAL7+HQS8bpE+PdlqNb2gqQE+KBnFPQuQjz0SJEy9mwoNPRVjLD1ZdDE8lsaAPUvfl73c6FM8sWkDPiiLWb2E+4o9dg+qvQvrmbtBTKq9T5IzvVADpz2PidI7+EbDPT089L2K6wS+P+1YvN6sWL0Ng+S9d470vCwwvj2mC+o82D+evRrp7zykP6q9vTP9vc6BJr1keOo88KxMvaeRyT1j9om9NZFtvLEBrDy+kQo+dvAbPZN+mD27Y+o9qOKsvRTZ+L0Y4B+9nvm0PVaM4bxdNvq9U+tnvZWOjbub2gs+GWAGvtZxJT19oLA9GCjUvdMhybxzj+67LGbGPZNFwD2y8iy82VgKvsj9Br5XwNY9yclJvF2e4D3L85m8wYzevONeuD0X88K94X6xvWXdEr3xYAc+aY+ZPEidHD2B/ZQ5Q4YHvXa1pL3Ogf+9uLK6O8QF0T2HekA9F5s3Pei/4T1BZyA9vl0APoxv8b085hu9573IPeLGnzxrIhI94vYAvmDMvzzXn/A9puiIvY6omb0C3f+9MaFvvEahBDz1YfQ9usVxvb59O70vCAG9TAKePR8Jd70Z2PY9lLK4vWC+s7xWGRO9UZmaveZYNL2NHVK8ltHUPW+7lrxRpPQ9mmmLvKHvPr1hfcs95GUoPSMVnD1UZC+9E6gfPZBirr0J5Ae+TdDgPAzQQ71U+LE9ax5oPNTjhr15ipu9M5JpPKxXHL2SHnC9DNCmPQD3LT3vX8W9pe2HvWFhnL21xFm9XBfhvVgT5TowvV29oPnOPPBMqL3A46+9XeXxPG3DhT0RhQO+AiPCPVgwsTlx0wk+TtXFPf7EJr1HBAA9ctM1vXsywjxKrig9st1jPQB6TT3bBsS9RugDPjGq8rw5RaS99j3qvVKps716cvS9zIFRPXHbCD0jugu+dVK0vJSVAr4REmm9YN0xu4i6m71uI8u9i2dgO1ltx72vZAM+PXUrPeIxML1Whpm9JbXfPMJICj4ViBQ9pIvQPACdsr3t8pG905DYvflGqT2MHA89QXBlvPo1B745e1294/xSvbS7lL2a88U9UlNSPdc6B74jzWm9lReMvV+tEb2fEOO92HmfPYPYybxTorM9DHgjvXg55L3Lcrm96djuvfZTCj62Z/e8iD26PR9Vqr0tdn69ajnGvcCd173YaKo7fgyUPJe5nz2HAzq9wxppPS/Moj0ltsU94I78vRw1/r2YC829WEmhPf6PAj7BJIw9kJkGPvXt2b2KTno9gNq4PAqiyr3db1g9sLIIvsDE/D05VIq9Ggi+PZdO7b0/2Ia9csoFPQJOez37Us69glcMPkBC6bxO1PS92h7fPM+b872H1+U8sZzMvRioRT3gp9y9nNKsPDb/3708Ds68ICfgvYPZBL4eLbA9wUfCvcBVuz3c81S9GBvnPTScrzytUOK9g/nivOIvMD34a4m9HQHfPYwfwD1xsQq9IhuiPSIilb2YutO9Wmz7vb5ppL0l4ei8SJ0SvZ8psD2qXuG9HeGcvYFz5L2Uk/O9vbmzOpMNr72MFIW9hTzgPScSdrzkIIU6Pm+0Pax1jz3ZVkW8DvpNPWhnQzxygAi+5gMBPcvS+b37h9E9hdY3vKxpBj2aMnW8tT7avL5Gh73T+WC9GFcGPX3o/7yDN7E9y7ujPZs8g73kHak9JZmSvXkVo7xO00s9U8Fhvf2UXL2A9gM9me+nvbhHcjvMpva85MySuuwK0z1eCYc8LAt/u2Rjer1Ig8u96snpvV5HUL2NQnC8oevQPUG4XL2jBwc+mCb+PK6xkD3N1Ai+RJKtvdP9770a15e95gcAvXfKgz1PY+I9ASlhPTDke73BsY28oPHnvQfABr7gDce8a5k4vc3E0j1KucK7acNFvfxJBj495H+98rvyPTUI1r3krt89DsaLPS9JGL16F+G9KqTyvZf81b0wE4s9UOwQPaylkz3lY5s9kIOIPL8sijov9mY7uufBvLbtaL0BFfS9FkIKPfrH6D2q+7693ltnvQVo+T0z/+49YUiqPW5C4L3yxSa92nApvTW+Jj1MaVs9xL1ZvZFBPr0Uk9Q9huYTPSFfCL4ioqQ9ec+DPLj/nD2iiLE9qA2Tu1m/LD1rHYS7YBfovWHVFb3GJiC9yNe0PQFIx73sdbI9OZDQu239m73VgOU9hxmtPUohlD0XTRA92doyPbcetL0IrY+9z1UqvQb0Br6zFsk90jMpvSQrDD1otQK9yVSVvcBg/b2tHA48ADbvvUI/e71oci09AjrZPXLA/DzQz+M9rLAtvQRhlr0ttX+9DqnPPQ4V+D1bsfO9c5wDvkC/CT6xyb89iY3vPXIHAj04H6O91FW2vchw+Ly78c892sorvVaBMT0nw6k81CilvcfSuz1fIdi9v8XPPY2nTzxqZsk9CfnBvA3aC77qu8O8VoT8POitoz07ubY7ioINvUaYCr7iYbi9FvVWvN7l3z3dN6A9LjcjPXYP2b1rHgy+xV4avQ14/7zPQto9yYUNPbAxxD0nY4o90KbHPDXp7z218wi+OdTDPVJzJL0cgQO+0onpvSuxGLyxHc89DaXEPbOS0bzzdaY9mlDwPabltb3Vh+49Pnh5vcsP1b0LYb+8MxfbvV9/zL0Li9G8YOADvntzcL1pIzg9+3gOPQd/Nr2sP+w8ImizvaKHML0mgu09IkYMvnotqj1un5W9vKKxPc4F97yJhdC8Vt0gPYZguj0Pgr29ZukBvfq9Ej12hwG+f2CwvW+9vT1Y3L69ny6/PTCgyDxD68O9ttcyvcWWGz1Kyak4dBsIPp9ZmL11GKm8u6AKPtG7CD5/8LE9U2cYPVUiD7zb5be9Mut3vfFA0rt7FYE9teKGPRS2cb3ES4Y9GG+PPQnK1ryFSu89vIZbPPmUwjoJd0k99lVtPJ1gNb3EHl69mCoXPYUner2AepE9CoPavZlKlD1ekgs+Jr+Uu5az7LsHJ9Q9kBKQPJxeBz5wJLu9gcXtPSf7jDzBPc+9Gev8PKak/j1q9lo9hE8OPeIaHj1cpLo8sQDHvd/u/zwCWRA9FBfKPAo7CD6uUiK9faJWvaW2ZL0R0Gs94pT5PbuQmLzCN5W9mWiJPWItlT0ZV+87/b5OvfnV/L2l3LS9lajpPbPC/b3vIfi9al5CPTHruL2oqGK9skItvWiPeD2tXrI8+cQoPSra8j1WyXI9uBUFPmG4gL0nl7k8/Gm0vdVn8LxGPEI9A3CpPWjZ8T1egqY98fnXPTwk5z3fWfM88VOtvcFZpj3jxZu9cWsEvjFdCb4fvIs9WGwCPiEckDyhSNs9GaiMvUqUv70T/fM9alaYPWDJGD3zDzY9VxbqPTtt0r3/FZi9cS/1vR9cxL24Xwo+Br3+PVxwar1kSgg+5/25vdmFN7vi0Z09lRSfvKL7kj2EE6i9yUmmvQGAy73L37w8w+T+PdvBM70MH/S9abBFPVeXzT1PNQo+p13rvW+RwL07+YI9YSiBvFDdkz0c2se8N6cZPf2saT0Nvgm8c3SkvW8LRb3wX969g1G/vDN7FTwvH8w9Wj+6vUZ2tbzbu6O8P+crPFPcOj3fG549KyKtPIsJiDykfgm+cCQrvQgiFL0DdPG9Fz0mPE51gD26ewg+SlUPvTTJOb1oZ+C90OWuveEck722vvY9m5z/vTJxBb5cV3U9foWivVeopT38/w09H6UhPI7/L7wT4Zi9RUGsvbPgsz3ZoDo9b2TdvTbhwL0Vv489A+TUvcW7Cz4FQEe9u2vTPQoBoL3MPOY9Hqi5PGk30b1V+NK8fPfNvYM4UDp3rbw9xxUIvoATR70/urg9CNOruu+iIL1t/Ze9zncMPQf4RjxS5du9FlCQPLH9FL3Wzdc9f8u9PVC/xj3qf666H+m1PBSfL70VoZ09gMTFO6/JJDwt5aW9/dlQvUu/170WwHW8RZUXPXKg7blPfgs+9IXbvcgF2rzretI8Fb+AvXGRxjvMuLW9Jov6vRiu8z3aFfi9bIcJPrLEAD1SYtS8UBrIPa+YzD116Mq73s4JvrLMsD0rP8a8q4m0PZskAr6z9zI9o1iYvSmr/7vld8A9ZqO4PWOSZTraISO9e/dKPWVKBD4NzOM9F8H+vRJ70TsbKfO9Zz7ovfEe+7yJiik9o769PSfvFz3GwiG96OzZPUhDmz3bZOg9+mVPPXjQwDwmxFk9WVIFPgcCtz1P3wc+xDGUvTtK3D0kGOS9IbflPYJZ5D2Dt+y9bHYkvVBxnb3Dn/k9h+4oPSwRDD7JyGu9QhkjvQsjM70ieO29pjdbvTTJXTzJqju85QiMPTipKjysgeY9O4/uPIofobsvpJS9AQLJPIasmD3oj5c9AtaEPaF2+j1Yasu5qAOsPaFigDyIbpY9f6GsPJtH6byh3rI88HrDOwA2yTwXKK+7yAuWPLTePL0ucAq+bnUgPPwuCb51Upc96rjwPVtd1b0ZhdS9GNFPva3Piz2QkVc8Xaa0PZjsv72gZwM+bI7JvZxOhDjulAc+OVdgvWYUYLxbrb285D0HPaZMCL6M9vs99E/8vXGEAj4Yf/o9yPYGPvVK0z2M6Ym9KepAPeWVO73CifQ9sLgnvFK65jw8JJ68cxDdPeCynz35urS8uZFOvW6Z0j0KvDE9qoqYPf9gJj2pgpQ9XSx/vUYj9D1yiDq9EyHKPeHzBr2OAGA8CeaaPVt0c7wjYPU9wLpjPYCWwz3nUeK8lpPSveFxlb1562S7st0BPnqrGT0aMfm9jPqXPEFl3r05bRW762v7PbT9yb0Dfka91EnEPFQhBbu8tK88OJqOvSw4CT7BMuM9h3D5vYRi+D0bubi91hwEPYKc4r2yFwc+VfH0vfHahjw0kJW9i7DAPIxJyzwzD7O9V0jVOwP35TxyHwG+D3vmPTm9CD6Fu6o8yUinvSECCj4TxLA8JvBavMhwST1bkPg9i4yOvW1+tb11ogM+O3XAPAnduT0j0+E89MLTPWp5wr0J/2A8YnujvOmfCz6xA569Hb8CvTjqRz2i0HK9jDylvc9tAr2SZLi8Wd2AvYWRSD2M/XC9MXD7vZ2F6TgRka49IWnfPcnSrr3IW7I92eoJvqery72IpYS8HrG5PeCMkT0Vuum942KdvNCFIz0Oxa49Y//wvfLUCT5IwXG94Js3OfEW8rysEsk9ciBMvICQxrv0b6k9sOjkPciI27qsm/48Lc/8vM7GaT1vtxK9GMihPWfqkr0V8K29ctUlPJ1slDxwAAA+F/4tujRZd71qWfQ9UqdfPQ3y4DzO5pu9PbgePaYFnj1Fp+w9ypnUvc3ErLwjgZW9CBwJvnOtMLzy+7W91hazPVE47z2B52w9Rxtcvdwohb1ai6I77NmkO9vGpj2p0469qdwIPjQQB75FiX491Fu/vY0Bqjwjez45lGePPTmIAL78hus9vWGiPclZYj1tA/I9LhfkPeLPBz20MFw9gQervRd8tbwsqnA9xnqMvYwAS713HpM9NrzDPYGHBb63ku48QMoFvigEj7wrSOG9cF6lPfjz7L2ZrOs9o9iEPYRC4z2Ltfm9ypUHPrgrQrzWh4k9cTGNO96L3jxtp2Y9lFEWPa2I0z26OES9glqrvHTFRzrupcy9E8nzvaghor1Fg4W9p2gEPjWjsD2WBeO9aVD+PXKwGzxVl6Q8hcnXvT+Jpjz83ZI8Z/oFPtFeBT3MaxK9EUcfPXJ+oDw8Cua93uH/PRAslb3PPEu9cXWpvbYJyz1veoo8o4smPU4LyD0A0Nm95m34vIHZPb0gJxw9hTPiPVLngTyD1bq6ZFdNPWENE7xkIDW8vCxMPdOHa7kudJe96vHZPHwcrzzRMCQ8aOm9PCzQmb3LsY29vOH5PWzstb2VFtA81N8Qvff1hr147jQ8e212PcTc6L2GmaS9ouMrPUlutT2evnC8XbzzvRYyvr1qcP897QjDvVKSF71xcQc+s+X9PCJR9jxw3co7Ypd0vQaK3rykG8S96qebPMy4Hr2ArKG9xSGUvHwfnDqwVPm8//blPAofh73HiFk8agi6PAFKRL0uIPU9vDJlPdbY2D0LdQY9LFHTvYTb8LwGPYC9cj/8O2BVeb194ri8trauvDJWQbzuK1U8q4LrPFeIBz43C/w8ujnQvVydzjzc0N48hwgiPechyDxIKyQ9CsBJPdDr4z1B1cc8wkUIvnFmyLxed/q9WwPNPe3qJj1/zW49fIKYvDSXhb1v3b296QjZvOXFnD1ecFa8Sn+ZPfJndb026yQ96ZXaPaoPnb2AlYg866poPURG3bwDewY+ldELvjFLAj5SdSU76UUSPe/MDD2FOP+8zILVPbvAj71n+NM9zPIivI9ORjwtouq9oHCmvcM2+j3oZGm9IKHZvD3CDj1aY9o92LkivXkNRr3a4uG9/cBSvbAztz11xBw9Onf6PWyFBD69cAe+1MoUPW697T2kCTq9/YLuPLJW0zzbK7s9/sSzvfJ0pL15WvW9gZ/aPEEFjb0jxIe9KHAJPvVC5D1O3H69GCPjvXyblTzQDhs8ROQ3Pflz9z2g+wQ+4bEmOzDm7T1TZCc91hXhPWpFKD2NVgO+5PisPXKS0r3hkB+9gRHnvUrhN7u4SAA+q5DmPdCmkL2kfrK92torPcDZvb0EB+i9gK+kvA149j2a4IA99m/UvSHvxr3FNWO9TQNpPJD3kT2Abo690XBCPerEAj7qSYy9JH/QPQEvkL21NJ07t87tvO+H7z0IfN09+H6TvKWd6zzp2c+9FxXGvSFDoL0PYUS9nKmoPSQXIzqAF/Q9CbpsPYsWpz2z6wM+FE5BvMgmIb0qN5y8mLVlvdJspryTitK9ZIewvMgP9j2LBtU8HA6aPNVxwb289Sy9eQgGPmvwsL25E/u9/+qPPRZpqTzl8oo9A7K1vdcHnD0a79m9WJeHvJVy27wGzz89lLHCuxpfO73Jdqy9x5ktPSOSUr08foI9Dan4vVlf0j1evoo9YnEJPtjKZrw+DM49qgqDvHOoqz2NyQA+cYg3upjz/71wuKS9l6ILvXgVWz00sTk9kd/2vY/q7L06/JS9QIrfPTdBHb0U70y8FNbqO0UzC75Ltbm8vt+2vfJ4Cz7m3uA9sTflvT8dBb0niN89gU8xvUGzxj3kIgs+B6ecPeIfgb3J+gC86on7Pc+LwT2K7CW89Aj+vZ8dPr1aQ4c9a1xmPQ8qkL38k309swejPd+sqrzY/Lw8jUPJPVxg2by2+6Y9TFnePXdosL1pIge+p1jGPem4lD01UEk9Vx+HPNO7u73jgNg6BJqSvavmJD3VsK69B+GtPR5aBTv+1xY9TUrdPKLKwTvj4Ls9I3lIvdTATL2gmAY+iyuEPf5VfjzzX8A9x8DKPaIqsT3C02a9lUCCOt2iCz16t5a9mL3rPdFi4r2RoXe9pSXZvUAQzz1/lhI8GsL6vQUZAj5NUyM9WcqQvJnZtr0rOPe9yROePUdMuz1s4M29DeI9O947nz1ANZw9Nrq3vdaywj3Yywc9G7XiPFsvCz6Ug5G9yNsGPtZyOD09Ga67ykoHPoDRub3sUIU8U98APupOpj12l809R4oCPgySgj21F1K9gBUJPo+OCj3WMIk9ccMHvkl75D1aPGe978bJOzjC0j1p2nS99gOxvYPnPjwJkAo+Yt7EPZggV73nTJI9tFIbPeeHwr3plm+9Hd6bvIPMqz05E3W769ZIPcmL6z1OTxE7uJQMvmnd/D0wiiq7kUJSvR68DD0nSYW7zqJnvZ4y2r06UgI+7dDBPCfMHrwIB5K9LXCGvaCHuz0vxv88lqLWu5n6jL3L47O9b2b3PLiAn70lx9+8wAmzvXKypr0KP/Q9C/7gPebb9j03Syq8foo/PZNeQzxJWIc9JTAlvepqyr3LcAq+UOm4vGketb1pnwc+MuQDPvnglr1jDJI8f4Zuvc++hL21X/s8xM9WPdO24LzaD8a8ffERPct9AL6naQM9BmLfvbKHNr3xMDK97OT5POtfVDtbhRe91KvzPJ5YjTwqJcA8EJWuPe86mL1kA5S95dIAPnIWqL1cbJ08e/JMvfDTzb2FkRQ8z7fFvYR9vz2VWQI+zFgFvohxs7xWW+s9ENFRvSy9eT0Qwea9G5EgPT/VpbxhDpg9baOnPT5l2z0GXpA9RyYHPrlH9D0eKA89AZnEvD8XlzwC1Ee9nORTPUO2ir1kinM9TdEIPYLeuLwlr9c9TbrDPc010z219yc9KhjxPVnkYj0Hlpi9+LDdPK6m2j00qDc9IewHvtYBqL1j5BG9CXrSPX7oorxBytS98hLVPTe7Qj3q21+94WoCPe47tjpFtc49CzypvUO3az3YRKG94wyTvQL9cj13Cfe9+jKdvYckw7u25da9bdC6Pdob4D1VcBW9WPyHvXHL+L0w1qW90aukPVPaBr49X629Rg57vGmYbT16YaU9AMosPUMVj7zXoYw95h7LvcrF0T32Sbo6qjzYPB8ZtL0EjFO9Om/4vaDbiL2d4a0959abvcf0fLxoygq+h+fFvUdUfb0M30g9NXeCPSAciD0beac8R2aCvT8pMT3RFui8hEovvabC2j1hcwC+8g5mPVv9k71DH6I9CD9uvelFBD6fTaE9YF8DPhjUR72Rbf090iC+vdUgWzzEAf+9s3eAPOCTjT26ebm8sNMUvWQ2uL3/RwM959KAPXOBBD4ucOi9BWMDvg+1pz1sl3A9BNCKPXDTjL3ebak9ln0QPVtlyzwj0fW901ckPaydCL32Aji9txh8vaELer3FdKU9TvYvPMBAGL01taK9Y6qWveIun70Gnqw7eEfTvZKloz0oWpq9TMnFPWVQJr0nM0U80fiFPdzM473f0cu8yQAYPe/raLy4CNQ9JxWtPUuRyL19YtM9r2zIPXO92r2MiNW9+yaRvN6v+T2prwi+T0MGPWpHqz3DbJ89rbCOPYUXCL3kLd698VUIPbF9tr1gJIY9a5aZvc0zBj7BAH89hyaIvV8LXrxe+y46PUSnPQUe3b2eeMc8DPcBvbW37Lx7THg9Czo2PG8SY73V3Je9VoOfPfSkXz2gHeM90c6sPVGElzt4zLG9J+MbPJxy2L12n569n6HAPWT0bbwWb7y99ncAvT2hbD2BWp49AGsRvAbkOT0ygb09ruiyvE6tBz2lbIC9EWrQu0AwpzzEKso9ZwUtOwC7ob3KIYI9x3hZvZUMor3cThq8I4ByvSoclb3Fg5U9BOwIPtSXir0lBbq9pZX/PbOq/b3ikxo8vogJPrsLjD1JRx893CjwvAqjGjtZva+5feSvPH5BHrxrMU09YwpkvVKkrb1Qclw92sppvdHmMj15sm09hiSDPWbuMj3GtbS9cxWRPfPfdz3POQC+OH1mPaz6w72QV3K74W+vvQ+OAL7Yk8+7jkHLPdQc+DySj149waZOPWzw6j1m2Iq9md7GPVCqlL3uQIq9nkprvSRP4T0aLuO9ygwJPhWug706BiA91XutvYru2L1af9m9VQEMPuuNSb3FGvk9ZahPPY0RWL1XSiq9Nlvtvd4tEb3pwLk93KsQvZe9nD0+WV+8ObwLPlPon73vZQQ+uKTpvGz/lL33gnA9sXdivX7yBj5ErVa9EB1oPbmKg73aP8G94iwcPb+cV71D3lu9ANS2PaCpnz1EbFq9Jm3JvfshoT0UEIu9QRhxPVUu0z2yuao9+4/cPDbz+rwoL+c9Am1YOxj5tjx7PsQ9vY84vaOQgT1Wf8O9f+0SPLFLvb3HPAY+IpHCPVEz3j3THiW8QPeuva+MwL0mMYk82CvKPdt8ALwksK09JSMhPRLGqz1ggK09Uf6vvVtHwLy20S69cmHSPSx4rD3VAPA9JoUePHjXBj0wguG9bw3pvZj9xT3Bb0S9stL8PGRxrL1lLcS9UWxTPRAm8D1bPi89cC8IPVgM/72eF4K9C8PbvZc3jr3SsMS981G6vf+9mr3Iuea95RPEPVzdjj1EcFy97a0Jvoj9+Typan08ITScPSSXDj1BNAu+woYVPe085TwuPuC9umO/vbnqpD18HRK9y5oLPI3UNb0roaC9fAABvk10rr1LdAm+78e6Pevlt7176oc9uvb8vViRu7d4jRi9c2r6ve5Y3zwDzbw8PK7LvemDOroUaeo8WQ3JvUe/wT2Tdl499ZAKvku6eT0cHRm9meybPAj5Bz3VHW29wAENvc4i5z1bNN88ZegFvssWrb1wkqs8bn5KPd0WgT0mfqs8Cq8SvTCc9jxnX1O81vbBPfYkaryJ4bu9InxyPSRL1r0FoOc7DO0HvIC6yL1A/Uo9mlYZvWU3oD3fxew6LBouPLeJqz2VZrY8wBCtPcntAL5rT+28jIjFPfCY8jwL6429FjkvPTySAD7EddO82dyiPSTYsjznaQY+Z8aePFoZrb1WOWK9MrYAvnYyXj3rt+W8Qgc8vXGbqb3jELu9PWvZvQ0Swz2u+pi8gI6wPXLuxj1McL+8wI5IvW6rrj05Rgk+xUbWvFd6sr2CWsq9SL+ZPVTY573ZORm8clk1vU1KvL1vWlK9Jc3BvUy6tj2i92u9kLKfvY/3qT135sK9EcEuvBR5fbwfuZM9F9L0PfL2A747W669X+WjvS9GN70y/jM9AzLXvSKXwD03hqY9vUO0ve4Gnb3F8Ak+7Y4pPKbHbj2t+449yXoxPI4VUb3V4669pgoAvjh/Jj2rmrK9JmD2vJCFBr1a7EW9HIWkO10eYjtQT8k9fwutvdmIzD1LPSA8kr+SPX89BL2lrnO7XIj8PR8Vv735i7u6oFyqPbKa4b0iMuk8Qb4cvQyTAz58eTK9hBCKPTGdeD115HO9GX7evd1kj72G50a9ctWyvVCX1r2Aq6E8ZnUIvgkcJTzm+8G9iRIjvYwYJD2gCwY9I6iLPT3gnjy9Bc29gfXgvW66kT1S2bI9QqfxvUn5wL0f6hq9O/1OPVdB0b1mn7s94yMFPVbvY71fQwm+lRqjPVd/VT1WqCk8FL2sPc0PrTyN6/O92SM9PYkRAL6YsgC+jYkMvZVY2b2bsHW9B3nXvfop2T0t8XY9yviGvGubDD2H99o9ysjDPfYhBD3YjfC8j/wCvutZ8r2cfx499OFavEcb4zzjzAs+1pXRPUEsYL2bO8W9CbiuPd1r5D3JRGK98XbVPUT3CjsVHoW9dp1VvWo88zxszZw9XFM6vUogqD0lD4E9EfIYvb+GEb1Q0me93UwAvjjzgbySWM848ksIvs/HvjwEpMc9HwxkPaDEzz3gOAk9h3pmPcS2A74s4EE9htn7PDrtb71LlN89wNHwveXeOb3sOQm+pvBBPa8Cgry8jfU9yqEEPsWxDr3vWwo+Cgd1vbFkHr033py9xSduvNWvCj2NrAu9HO7BPWdvhr1yic69t5EgPV8FnrxuwUm9BzPzvcVkn72/JQQ+fYEKPlWqjrvRQIw9ogO9PGfr/z18RLE9ohmUPY/hyz26UK89RQ5XvXL0tT2APdk9T+v8Pe15hb2EWQk++35DPRSj3r36AKC9Ky2/vZ628r1OvxK8mndivSEvBL4/1Wk9tTfhvZGH7byi6069fm60PB3N4L2ReLk81Cewvfkc7b2DDou8VfcvvRuADD7hGoa7hqwbPWu+Pz2GYQA+7xFPPRlpAD2cjgM8fbkBvpH5Nz3/iIY9YG3rPcbOt7zRJsK7GqwNvdUuLj2zadc9x1ChPdtUSj1OANi9E8+nvenxWj3Qe/M9VY6mPfTO2D3i+N+9aKPHvXxl+ztxEra9S5uVvExE2TzO4em9PX6/vdv/FL2y3tY90eupPJ0ubj0oUO88tVkLvm+7Bz5N5bM9D+nLvScUijyD2rk99SOsPdvjxL2XEe09rITsPcrKAj7DY649NTn0O0n21D2FTYi92P+SvHZB8T07Ds29c/mHvSbZPT2zY9o8qyVjPXD4Zb1CAQW+udMYvSp74z0Wzsa8QNcSOxX9+D0CslO9lGLfvMlI8722jlw9bNP1vevgQ70KDAi++nrmvQ/ACT4Y+sK9NoEDvhwSer2Oy8+8P6mmvZxjtLoAWmW9UsnGPfcSjr11moI98tbzPe4NCL7ZBAc9NFBfPemZLT2Zu/29cayNPQ=='))
  /** gradient W[h2,h1]: -dE/d W[h2,h1], batch mean */
  const grad_W_h2_h1 = new Float32Array(53 * 53)
  /** optimizer: first moment of W[h2,h1] */
  const adam_m_W_h2_h1 = new Float32Array(53 * 53)
  /** optimizer: second moment of W[h2,h1] */
  const adam_v_W_h2_h1 = new Float32Array(53 * 53)
  /** optimizer: power of the first decay rate */
  const adam_p1_W_h2_h1 = new Float32Array(1)
  adam_p1_W_h2_h1.fill(1)
  /** optimizer: power of the second decay rate */
  const adam_p2_W_h2_h1 = new Float32Array(1)
  adam_p2_W_h2_h1.fill(1)
  /** parameter W[h3,h2]: weights h2 -> h3 */
  const W_h3_h2 = new Float32Array(53 * 53)
  repeat(W_h3_h2, decode('FAXHvRkM+L1lFgO+VT+rPR856D3e0a+9/v9bPYD5rj2X/oK82zsLvqPM7z37dLG94xqYPRNNnjxG+TO9xnTxvUXhS73Tiqs9oNfuPZtsAb4Oz/29DxNfvZNTaj1Cw1e9QAPxvTnN/L0uoHA9xI/svbZOmL3gg9m9DhxHPfCyRL2IAKC90Q56PJ01B77tYNs8/VwLPgpJy72oZpe8jacyPeQKsD0SOHU9LSyMPf0Crr0r3ry9aH4VvQeRVT3LtUE9gZQ1vSagrj1S3Lo886DQPHPVtz1V69g9JKmMvbvk4Tx/2L69LwYduuEM7zulltu7j13kPHWNNbw+Puk9G6VwvDaQYb1MkAc+i5/GPWMNnj2nFbS90BycvZ5I271QxGy9HgJNvf/DFj2dcJ+9TZwyPFS/8r1ZPJ+8WbRmPW3laz3gxaQ9kqWYPWpmWj3gtwO+e7SgPMHuUjyY6w29fJjwvYv8m7xyAgA++amOPYTUHLw+HGy9RQrjvXTOtLtw0eA9/vYKPQo2Pb1EpoW9px+MvcawlL0/IwY+kEQJPncilbzxpI69WE8AvjXEBD5wea89W2LWu/yPrrxnrDw7j6AXvAF3/D3Z1pU9hJ3HPfS/gj3CLQQ+3+NHO/yzPTzah9K9dKmaPZs/BD5604q9OGjavZPHQb2x/4s9/Yv1vW/k2L0gaew9MTXEvVZYzj37hAg+S28wPLfsJr0/LRE9ccknvTsAlbwk9Mo8lYDZvEWqij3bfcm6ChoEvnlK6T3Veow9SwnpPXoXibti8oq9eWCGPTDKA743RTM9dk6LvcuHQ72bS/o9XPvlOwoY0b0eABu9E3HavddX8L0bzws9Kcb6PSOoCr47x9S9b/0BPr3oGj2W3mK9lWiyvC6f6j1Y2cq9vrlUPfY0BL572uI9chEDPlYX3TwxnCU9ZIvtvNmwT72eTtE98IbbPCZv2T006D69n+2+va1h0b2gpYY9fbf0Pfzqnj2wI569jKcivQUOwD3g+0g9201BPTytbL1xNvk9HMzBvZo6kT1r/QM+7dmmvR1bmD2vKPI9S+LwPNZYcj3wbdm9hjO3vNWjAD6X35497eScPdBIQr1TnAu+aNvnPYse/L0yBN69KuXYvKiIQz2Pu+i99qkDvsvtHT0pbUm946kKvZ837z2jn+Q9LI4HPazuMz3Vf228Jle5PMebYr0SNuK9iqe4PLsWZL2IjwQ9CAomvR9ElT0gjMY9hwrRPZDWXT0cLtC87iKHPZxdND2Wv6Q8Lcq1PKamRb1I/sW9+3nRPdZLZL29D5s9MEEFvsjzp73uJZQ7luisvSKcnLsJGJU9zrTnvYQKv73f7888xZ4BPjrBL7vkNNC9kyVZvZBXVL3vmZW9ZVe3veQ2rz1vVmK9LC7LvJYi1b14d+I9yVgJvVa7lj0ODf89d+YQPX7sXr0Sq6k9kFyyPXplsT22Xwm+6qzNPfakxL3Kmhu9LXgAvvKz+D14jJa9V86vPbzY8z1yFEG9OQKqPHVwcjyNqra9hdZ0PRexCz5tMaQ9wqW1vV77bbs7gAy9F1vdvc3HCz5J+X67t5YBPiAbST0TPZ+90hOauxrxGr0s/Gw9l6sivWyW3r3LOqq91gWaPZ1Rz7zlcK09RCDzPd2Rw7ygSFA9O6IMPbdYYD1GF688zOcVvQFuHL0/R6Q9lrNYvchsAb46f7Y9gkyIvVnryL1ESqu9F+C/vf+DCb3kJlu930bfvDDoBL7cOIe8mOr9u3nHE71APow96bdMvXNxBT701oi7PwALu6khRz16xt09pvvhPUSTvb0E05c9PDnNPQ+nkTxELwO+MI0RPB/a9z3tAwC+PG/bvbPCeD2q7py96FMjvYgT9j1X1wC+OIR1PZDMnT2QfcC979xDvRVWpbwJZK69UcKtvZo5iDwPaJc9KVoEvri4pj3k2KQ70s3bPCPzmb3oHhK9YBjLvakuqb1M5LC970zUvWqh9L0PzOA9gsFkPIcCnz1taAQ+/82SPTIF0j1jlvG99FsFPsH9C77hpCk94ZKLPfd1zT0T7369Xrv8vTWTBj6fMgq+w4SLvGBtp7xgDcK9uUTyu0VtgTzlABM9ws6SPYGdur2dklK7q9zJuteatr2BOKw9H1ukPXOoCTyux9Y9i5nMPQldcT3u5tW9SFLxvcjC2DyY3cO9Puz1PZwsJzyDqOC9IymQvWDhzj1SXIG9TYdmvVJQpr2xBuI7V+u6vZVPNDdtJNy9a6VvPCl0bT0R1OE91+ILvJ1AAz5vpjI8glaoPa04jr2HyAA+9m5nOtQeyz2GO5E8YJqYvaUR+j0eCVW9RaFrPQTUY7zWv8c8Ju8SPS0wBT7Ca+y9ICQxvbdYBj512sO9U8gEvpwfjjxKbr69kUNqvUBgBb47lrw8X/CZPXEoLL0goUu9dMDkPMKCTT2+l+i8yuk7vKPNBr0+6+U9hfXWvWRwo70ykJQ7lIi7Pf8kMT0Jfmu9yaWdO//mDz3ruUG9N4JDvTyv2Tx6sqm9Yt7RPfpA2T2nYPM9VP5VPbUxpjzFFcK98B3ZvQwI7L2/1Sk9ciexPWFpNb32nL+9ibwFvSd5oj00Vvs9iH6LvcvDnz32G5o9vvXRvKhVvb0ltv69CgZ1PY+0PT2r5C49aYddvdabvru+Ld276RH4vSWXED2Xmtm9RznGPQSY+jx19Qe+qZLKPLPx9b3uQ/a838RCPeV/nbxkOSK92/YBvsK82j3NTOE9w6t9vXxoaj0da/49oXajPaYrHr1hWr48lrKEvfjpDz0Wql09TUEAvC26Ur0FXc08TVHzvW/upb002t69GWIMvo95Aj7zELs99kWbvRcpQT3lGJk9CRDGvfbk+zwDx1K9YkDmvTfOlr32Ukk9C0czvVbpur2NIti8CoPqvTyzrb0J7uG8vUQ6vUA4Ar7MEOc9IDihPS2t2z0hWYQ9SEcyvLAlAz7DeAG+03/RPUtiu71oLwW+47SMPNerBb6hxsU95hyHPYHKBT4BLpM9Yn3XPTtDTL0e+MG9fi8jPMzs9D0scLE9PZ3dPbSZlD3njb48+7jrPM9AZz0abY29KyTLvEmAM71zxcs92ZepPQRPaT1F9fC9hAGcvQ3Knb3sNfQ9veGEPFPnIb1MwCK9gRzaPfx0oL2Bfp087EsFPYSkDr2atU69UUy2PVZHA75epeY9W4XWvbO+ez3uT689bf32vd1n2jw0jF294DHjPJstgD3scYq9qN4AvlfwFr2jiPm9Q3Qovar/lj2biQw+c6sBvtoj+T34GJU8G6oFvPoaDjuoJxC9qqrzvYRohz0ozes8r0/bvTS6+z14tpC8PHzPPUOesrwA+n89STMovflS7DvZJdG9L8JHvdM4trxL4Vm7iIyDvZOe+b0jDnA8NLe3vegiiz0Twm69BFFyPQB15z16XoO5r6DYvUBRAT7uNSC9vo2oPbn3P70Mj/C8Cqjmve8Bir2i8q49IMkKvng8m72Uope8kggJPlzx1r0khty8EsoKPud3nr3Gazo9D5jGvdDnxLyj7cw9EIK6vfrHLT2NtUW9REPHvBC3Nb0KxrM9U/6Yva/cB73ihgC+vqKyPSK+VT1AssU98r8DPli3MLxr8rS9PqUAvaZmBr79mCy7Mf9RPdlJ9r3b2As+OrxgvZ1R7TxGxZO9tWdnvY/TGj1f1l495HCFvHM/H736f7C9VCjFPVeBEL2fnBq95gfmveDnCz5ezqU9cA9kvb9ZX73lS9U9MDSEO8149D1ClHk9hsCrvZZnAz7gXfU8ebDwvdRYXz2/qCy9jg/ePRZI6z26/ra8rxcsvNmfiD2xjc+9/63kvd4gPD2sGQi+L+QiPPktyz3/bMw9gs2zPU1urj0+VjG9ap5tvZq1272tLUQ8LuGTPG6ttz3pT+E93z0cvXxAAr7HYta9jn6sPCLS4L1TYrm90Uaxuy/iAj372fm8Qq+iPcUWCb6qRwy+HENiPW+f7j0EQX89WGcGPqIrYLy1mYg9u2BzPGrnsr1nfqK9WdaqPKdsJrx5Qqc8aL0fvCTpub0aQgy+6sPCPEvtjD3FNTe9lM2iPH0Xrrzu5827zKnWvSVadD0GS6W9G4MKPoQC7T0pApe8Fa2XvZ/IMr1XEum9iQCtvGhynz3p94s6YyvZvX/OwLwyoMW93hHWveziGj3bI+g9J/TyvWgrzj0Hage+Z3qGPFD8iT3KqbS8NdauPQg9Lr0+56G9C3NuvG4nlzxzqWu96B7oPVQKi72vSaC9un6tvcEUpz3qOxK9tZrfPegr6r2Mde88D1YkvZz5H735R6e900cRPdl4WjxdrY+7fDyFPZv3tryqnga+aM+xvVQM070KLI08HPwBPvFoB72w8fa8Y9W5veti5Tz1/jm9i9rBPaCcMb2PoyO9eHOJvdnArLsUZ7s9Rp4jPUpyjz1rHoU9TF1QvGfmojwd+1+9DjYIve0F7D37wLO80w0/vZ1ROz0IHv49hlHhvJRkgL0kOz48b0umPHV3QT2PAni9k15lvUleAD4GFAE+c5ugvd5PFL2t/t08PYXHvbXz7j2TSmg84yZ1u1Ge8b1LrAm+X0zgvf2vnrq4v3+9kwzPPbxpf7zl4vY8bpHxvVfvvbyz0Ki8/fbQvWJG5D0Njwq+ZosBvse8Mr285RC9gWWKvdaI+LhbnA+8EBzYvEbj9b2pga094ttMPYsECj7rOnU9sIrcPbvErryIRym9Ln1rPQ7knzyNJYI9DYwEvgqLmDwwz2g91qoJvpG9Ar4lRsI9IOyVve5Q6b2uVrM9ZGFdPS/oH70Gf3U9xzCHvJf9Bj6h/dy7r3y+PdGDTT3ILou8LmpBPRlEFT2GHPQ9NEiMvabBBL6rtmK9nFaRPZFrCL69b2I8FAHTPSya/j1C7qE9Z5aDvb8ZZTwfnSc93AbpvRmpVz0Tjom6ewmcPWBLbr0U73M92JmRvbMh5z1XKf48Qg3pPQWxCzyPbwO+T3r2PWJ8Br5pkKk92OhHvWGwMTzA8669o2JSvdgcqj0684c9Pb0hvdx8DD4EYgY+y1iTPX9Li7rY1XE8FwwbPc+dH70m5n+9PQqlvVAg7D05Q949FHlavWAdnb1WHE68peeHPNkYXDvu9IW9MBGLOmmYsb0+T+A811kxvSo3K7z+Od69Hxu/vbH1oj2EJY69j9GTPCxd4D1k3F+9wlfPPfhc3L1b9Qe+svPKvVukoz1COJY9wosHPrF/tD3u+Bi8lKkIPkSCpT0D+K89rOFaPQMGPjxXa8o7IAuyvd3UO7wbgzu7LnEcPMztID0v3Ps9MUouOzqnjb1z7v49GZt1PeSGjrwEGhg95rJoPWGrqDxVjL09nlvYvXkcGb0DcaU9R2YFvgXFrTz4NQc9wQUlPV8BIz3BUYQ8uGDfPdT4Bz6gu3m9TT4GviKd/72VcEw90xbfO7horL0+8B+9narXPZsbCj6tCNa9tk7JPP1Svr2oUyE8eMUEPi7OqbzDY4m9yApUuihk/j0m1wa8HVL+vYrrnj2I8e89P3zLvYe/sL3I8A89OP5UPVCwp70WSM+6ci25vfnZLz2bB2q9EAqcO3Dfm7vHPpa9jh4cvd5hsz2pqYq9bPpaPBZ5BL7u7Qk+8ayXvX7mr71foKs9APMIvVdQvb0XGd693r3EPY/KAD3XMqO9BSh3POZcmz11sZU6mN//PQgIB751u/s9a+/QPdUuoT1cC3Q9uVgFPurc9D3Uyq49YxsNPd+vSD3wOug7rS0hPU+72T2lI9S9h2Bzva+myz2Wj/G8ga6YvG83C75xhAo+b5zsvUiFDb3Ev668p0DBPWgyBz3CuDu9X6WMvXlQJbt59uE8OFKbPfsycD3a9Hg8W6jfPXc13j2Zhr4746YhvM9C5L3jsmQ7AVaOvIy9qb2VQXE9otHEPU3tlj1XCUG7vBpSvVisyL1FE8E9eEjWvbLH/D0LM5y9r7GoPErfCz56qPs9UXOQPB46sb0UxRm99WuivR6sGD0ouLm9McU0PcSqLz2Bu5E9FXmzvZwPdz39C1u8B3tOPfHin7wuor89HDqWPbI6eD3smdu9pX2ovNzph7w2DQo9S56kPE2wCrygFuo981nnvRaDBD2rLNq970k3vSGs9jtbW/G8kTnTPJ+0Ar5wXts9VwnqvcMUvjw/R8s8XEjpvbAwg73zcNm7nByYuzCXnj0evzG9oYIHvkQBJ72ABIS9RTikvd8l0j3Yk8e9ZsvtPW7Agr1isSq9zquiPRjI8b1thu89eiaDvXjcTr3yHb893G4uPS7cWD2iS2e99vV9uzEJaL3obVQ9rlqAvSOhubwWcIc87USdPX8KOT31Xy89bjTbuxEF4r3tKDI6MCH2PesGFL2G2ss8jP3WvYXfer24ze09iFn8vQoNFr0J6QU+Fpc7vSBFRL08n3O9m3WKPcXwwz3Hz3y9zXJTPcD4Br5oX4k8SQrjPeNCaL2o69q9rwOnPbdAjz2eBQw+y6+Dve23rz29dMs9MugOPc0SLj2QRAe9dpAMPr1uz727zug9qBk/vVIAqT2Ei/K9BOUGvZZ3GT0oBQK+6JUMPmZm3b3cCoC9/DL2vfdf1ryiB8U9ZOCGvQem0L1/aSO9JekCPlPDzz3pd509Yj9GPZ8ZLLzDV6M8V3P0PVfJyD0P+7g92/huPZuiJj3bsOm9sfXEvSyfCL6VGuU9euegPc0Jnj06axO9VqeOvWyVsr1Hbgo+0NkcPfkR2b1/o/88XT1BPaYS/r2u2X49flz3PeCsKb3vJAy+H38xPCDjdryV7Us8GqA5PZwTHj2YAQC9cd4KvoUXm7wzPtC9sqzNPdrn+7zGgRS801Z1PB6Ryjxia+S9YH4vvNeHOz3ExQM+wL4uvedQ170u4Li9ekENPSbq2b0D3d29c+c8PStoAr7rgMw8SCUGPk2aFDx5M6G8CzKUvWeMn70y99S9oL8ZPXR1ZD00pKu8zdb7O3geu734sPY9fUgHvk/Q3T2w0KU9SAYHvnxECD5wPKK9kO2FPcOq2z1uiQ68o3gCPNEWgzwsVEQ8w5UJvX4rvbxgDmM9enm8PV/RiLzxop4930KSO7j347yhMNQ9aBkFPq2fI712U1O9L56tPVOUez2siMK9f67HPM50pb3gZy87nZ1TPX/kBD7PL/a9RsjaPTmZeL0u31O8ZtRYPHS5Nr3VchK7KGoHPVWA/L1rOc89x+mXPa8QhL2ydos9C/riPWUL5j37NN899/5LPQ4oGD0nCfI9P/8pvY+1YrzTVqu9HxC4vZNLmj2NoAQ8MWKuvcr6070DzJA9ZcPoPD048j35Ggg+XUq/PLhtA75heGk9xb/BvZOlubwcQHY9EXC9Pb5cAD7wUNi9MhKOPC4J5L3WjoG9CrmHPSL/5bpvQ4i8zzSKveXns739WNk9QzFmvV2c2LrtjeQ9+pT0vUHsizzP2CW9/HJ7vFENgDuzEb49OPpjPYVvJj1ZQQS+7KNcvW6Lt70d00u9cExYO3S5rj2FE2s9gbLgvZq/JT3ooMm993r5PYfc173f9fE97uzOPAa/bb1vEOc7aS6ou37fab3KKaa9m2DfvSfjbrx14Ae+PcEAvrjmPT3cIZk9hT4KvnClYDuneJ69D7o4vZjGvD2IhgU+mvcrvaqWBj7lOAq+zeo/PUyP4j2cHwm+xInRPKXMmD20lsy9281xvQpC4r2aVh699/bSvUdtIr0v0wQ9E2fevRHmzz0Mzd68Two/Pbk63L3Ru9c9RPQcvT4s7D3uDi2938U8PdYVyLzMhZ49nUXaPA52Ib2T69K8cAirPQ9kD73ksno9o7/jPeq4jT2d3+k9crpPvSniEb10jCY9L2dWuomp0L2YjAm+jv67vYlB6D2uvr89W6/xPc0tAz4KXfk8E7i6PRMoejw4ufs9C0H4vQOsnz1oZra94Mi1vaN+DjszJKa8EGaIPbUpCj3uzAe+nFGgvXcEVr3vK9k9TxQIPrY71Dxi+rg922Z3veFmXj2B3wM+Z06ZPWup072IQL89SnH6PSPnzjwOVAI+EdqgvRp4n70/vbk95sa8Pa2Ghr2Wq4c7j8Pgu6pbmr2eTQu9ZF5zOhUXhr1bAvO8LggAPlwJAj5lcSO91q3ZPdLuID1JrEY9w/C9vaiRyz3wNyA9bXDavSqcpb372Uk9tLv7vU29GD3EKj09vhTFPJLHkL0i1u09sfHTvXjM+Dw1Tre8pTuLPd3boT0SCS+87aMMvg1n9j0l35G9DuGjvaSwm72Fo/u90w5FvaMKojsX+go+/kroPep48jzPLk89iq+fvAuBt7x8sGI6yMtxPbJc/b1BV3k8qxkivQHixbrxfhQ9BDUBPtcdDLu8ZDo9lGKIPcnFdT1o35o7YVzVPcdTET0ouws+YCoDPsimXT0X0FG9zC7cvUH6NDzvOug90WKvvRG67j3R0zM7WzMbvMpohT3cEDk9FYdlPUd1mLsqSgg+fHIJPmYpuj3CTVu9RgDNPTY1CL6VJ/s9GyoBvu4jdL0qRLK9CrGPvWNVrj2HekU8n5YCvmj6LL1G8Ba9fG0qveoMyD2Equm9ZjE8PLZnCj1+mgC9eQD4vEdzP70pn9M9yEiWvaU+T72UbAK+b4xqPUye0j0z4im9Dy9nvV5mLLwrQgU+3RfpPeydyj2FkAA+MBL6vX+QlzyX3MM82aXPvSgDeztlTOs9IWZXPOLF4Lx8Dgo++dndPQCGqr3mN3o8ZuOyvOZq1b0iTim9wJ6PPaFvlb3Hm7w9p7MYPXYvrj0Buom9o+0WvYkwgL07EaK9jrgHvYWH/j18/249Hg6FvahxBj5Z/da9tkykPYi5+r3u27s8dPqtvS48u7wKoCY9sncbPP7merwB4YG9M3L5PH7Nq7oZsiK9DoKDPWaRxb3bkt29k7VAPQ0psrz8Vwo+OieSPWo03T3PwNY9sIL7PY4Ij72eDDU9TTm+PYniPb3mDwI+Y1RtPcQKAz6WE/q8eMbfPW6+bT1V1ty9fkslPcpvijwI2P29xne3PGtB9r1B9JG8LVTcPNrTxr05K/a9LIijPSHz6T0FT7a9voRIPR7gU71ElJs8vprVPapGjD3nMv69BhS3vWR1Ur1/nNS96hyqvUPw9b0iRoq9SBLtPT/W+r39XIg87eoVPG7xmL3utmM9+PYZPQ0l2b1s5526cdrTvf2uXj1hyKc9tT9dvabCMjzJH+g94Gp3vZNloTzq28A9kXp/vIKLBr565PM9C8T1PQ08oz3deLo9bFszPCsCCz3CCg07wKOqvLMd2D2vUpE9IrsaveKCEr0v6uc993QwPacnyj0ZpZa8jJbmPUilBT4zpUw9tizEvIAAy708lnO9r1VLvSSgHL3PqMe9Sq+PvXEP8byiS+49lCCtvfNZuT1+ww+968vTPejMBj4/ttE8EQO8PcFpsTyXuV27bwSePQ9hPz2uMNM98uzHuxi2RjzNhQW+KvUEvmuI5T3PQf+9pqvDvW9drb0i2NA9akNbvejqwzvnlUe9WSMCvtS+lb1lUI09IsdsPSUBQjxLYje8cC/CvYKooT3Jj5K9Gfa0PQnwl72t6uc87sCPPVJvjL2XLww+SpzUveZHsD0brkA99ijGPc8Qej0nEpq9+XR8vWqtib1Gfe29WVAePchnwr1GqZO9sXwTPLmlNbxwluq9jptxPFvrWL1tWoi9aykBvv8phD1mxw8847KzvQyqA74z9sa92jXoPALq7D3Nen69XGGnOzEQJb0W79m9h+rsvVVPv72gpXI9G7NUvVIOgr2YYY28YnoWPbA+oj1yvvO9+tv2PTU+w70GZf08TGPRPdVluz1HmY+8rg2dvRBc0L0sqoA9bhM/PR2+t7y5xbU9gKXsvcaWTLzSfCs9cTnUPafJiTzeu5U85ktYveR5cD02t0i8jNFrvYTn+70PO+A87gC0vTkzuL0H/5C9FYywPa/En70HWJw9z6XKPSP5vD1xoIq93oIsvWpDsT3iSpQ9zkZiPQPTCb2+Gia9ZX1iPJzNoLwmnby9jMGgvB6liD3Roqm9BP7Bvc6NFrq6pwa+EgrBvQR0QzwF4c+9KjcXvecABj6bPto943QXvbEe9D391r+9vcECvmgax71hFKW90ayBPbE2wz0OCYC93BdCPSFSnT2RKN08Td6QPQxGxjwGMm29P64Evis0ujx0NAQ+LWGrPUjc6L2DrUG8ma6bPRqjvb2YnVo8h/z6vdVkPL3qbuU7FXAIPrrUAjwrIKU9SuTavNQXizzISyc9kGJ2vYMpVD0D8e09ougdvdNEGL3TWx89ARDsPWIYnj0dC8c94T4CvmO73D01E2U89t48vEfCtL2Svpa9SyGDvabDI73F7vS8POvXu8kDd70/CM69W2OWPR+QRz0wWO+9+1ADvh9kBb6a9869eTQavXLb4TysW4q9J6H+vfVtIj19vR09oAVKvJPfyL1fbU88DGK2vQkUjz1zyO09QyX3PQ1NAz3BzYo9kazJu5aB+zxEd1O9bvT9vREz2buOlPU9YvuuvR574D0rnny6xmqbveaIRDxRubc9kCG5vSM7Fz2bg789/MnPPbDYWr0fiv+8Mu3Zu9M9gD0C+Ku9r+9GParuvr06D7G9hw/cPNpNgD2JVcg9YAqhvdcpzLuJHKI9X3s4vXj/sjxS44Y9aDMGvb6goj2UlYS9J5qrvdh+k718Bfe9L7n/PacnBL5mOdI98rADPh606z1SXr483dKkO99gCL4slN+9xvfLPTv72r2gYug8o7DNPYOIpb0Dt969YqeYPSkNJ71tHwq+tUaFvEwszjuI+sy9TarbPcxjhz2KqbC9N1Kavapqsr14HIG933qgPSsqmL3NjQq9+JXSva0mN72Psna8UtYhPcOdmb1UGwO+3qKqPdql9LtfxQe+leZsvVVBZL1V08S9KtfQvdBykr09juA9N2IGvsAKxLzFOwW+SkfvPXNvQr2HVJQ9Uh4zvZoljjzSftE8Q/XyvVc3Bz7buVM9qo9KPTx8AD5DkWG9PMrfvFwJe72mRkI9FdOJvSqdcz0KNv+88YcgvYr5sz0FJVg9MML9PTG4YDwyZBw99kTMvSW4Sz0M5dw9gFQDPabYIz1fYgo+orwjPfhqlb2Kr929wToFvh635jtDkB49Fnf5Pc8Yhb2dVIE9cWSAPXIcX70fnw69yW5YPTtH/71UYwi+CYuTO/s6DD5VQgm+q48KPuGr/D3ThvK936BhvROp473JEKg9nK2xvEQisr1YRMY83QmSPUF94T1rmAC+pQu7PZatA71ux+o8EfacPb84QT2z/fC8FtLWPZeI3b3BZws+GcoKuyGMEz2spf6954IYvYrxFz21V149lP8rPaOP2b2oWOW9lwZVPVHW1rwEx7q9BpjkvYMT9j2NUww+f46APZ2Ebb2s1ZG9j//JvYynMb0Dpzo9R70AvnzL2j0wYWg9LrugvRpDxD0L0do9CDy3vf3PiL0eb/G9YGGAu1PlQj1kt+Q9OSDFu1WrTbxseAM6V5oEvrGYsj3+ffK9Jz4FvrSYvT2po3w9qz6wverhsr0kkLG9zQsEPCxdp72MDvM9w2hjPCBZrLkkQ/y9EVu+vdK+mD13R9i9oXmUPbxn8rzQI/89w63eOz95zj3osvm9cVGqPB+Qpj04p5U9Ed64vfb/m70L4r49I5+TvRRPybwoNNi9u3ZDvCcJej1/A/i6zwOBvd3JyD1w/P69eCzJPZnzXrtrZeG8RQG/vNvpAj702NM9/uolvbJp6z01I569mPpSPAqn7DzZapo88GZhvVq2BD5Y/cA9LC/ZvSKI+bwdJAe+jrL8u926HL17WKE9CJIEvkn0bb0gJry8dCIlvRSwfbzcw+q9ZpC5PfWJUb1nVqg9//4APfrHhDyUEQU+eMWRPXWFgz3Bzcm8j9QGvRU1DTwn6Lo9sUXrvDAaWbuAYeq9p/wlPQ29GzwIKuy6SVlqvbuMBL4MBam8pO7KPQE7qj1iOk89pai3PTH7zr3d1M29i2X8vNpgKz0C0Y89EUXevd8t8T23fPI9yMXLPU3RzL2tRyW9dOsvvD+J6DzdigG+67HWvH7vtj1YxGC92X41PWAVJr040+I9B8xVPDOi1zu86uu9EEcivD++zD3NtKg9ISaRvOd/2L0mwow9Gf4hvTMKjz1TI3e9NqMJPrLLvT2kVsa9lD78vVz0x7343f89hvWBPc4iAT4DNvc9IwLZvQosqbzMMMg9U9bovMfxmLzbfbg8CwzkvS8gZL3qAyC8kHLvPXjXv73WKgw9m/iIO11W+70b1O29m+q7Paf7er0SdKc93sisvZNrJL01wpo8SRv4vdYmOj2+zsA9iNwGvugux71swg87K+QHvkuit72C9f49ogK3PbEwx73tJ8m9MVVlveJLEb3G1b49UlW6vVHY0725Yww+iUOivWaKmz15hww+TvkyPJ7DGz3YQKk9llxuvIjuxb2mhaI9RJy8PXbz3D3Dw/m9aYEPvLceh7slEwA+6wl1vfCHtD3jyTe9GS77PWRQCr5wpWK95amJvXvCTr07f3g71CPYPSl/9j1qWMS9QuYCvgKlXj2TZ9c8OZPqPZna772tL/W9ALjUvd7y3j31FUW9HVEBPpb4ab1lJsq9QXoFPk3XBLz4LwK+vgDJPeATUTwtJqM8W8LCvcX/AL2O/J49JEucvJPSJL1Go1I7UcjrvX8nnb1besE9yBokPS/Oez1FFge+yq7/Pasfvr3racm874qOveRTmTw9Cn29K4DAvI4Mv7wJvf69GnCJvSAQN71fKsI9mYzDvTV17b0Jwv89p2Lqvei3+D2v1dA9cArPvZ971b2CXS+9ItSBPTGvLjz9U1o9ubJmvHDktD1tNgu8IwdUvP5khj23xoM9Js4vvZYtBb7+Sfk9H9vUPU6LBT7H2Mw9c92TvFi0xLto61E989qUvaT0k73UMLE8knTVvcZ5V72sjqa80zCEvaUdjzyvjnU8wRK3velbhz0AyMi98cTaPT8Wjb33TwS9yGNtPUEfxD0W2zC9o5H9vL0Yez1dtQc9Gq4GPskZKb1vP4U9lcCFvaZMiz3rZNo97ersvdPrAL7Qu4W9U7Xbvbnw0rwUy489sm7ivCNVRT0c0Am+gzcBPocQqb1Ssfq8+Kb4PdV5ij3L/yq9fLqlvL10C75sV7o9LRcdPcUOmLzHnr08gBGhPfT2O7xjK908TN0tPFOiHr2mvl89LbTkvDESb7ylOjU8pZI7vbGj+b0zS/u99CjiPYQPAz6JaX68IqnrvCHfBz3w+wu+FvvEOmDA6r3LL6O9NT+TPVdMrL3NjSE9W36XORJpC72xeZq90uCmPTS6Cb41QuE9S1qBPaxhsTzDHLs9ulSmPRNTkr2j4ry9hswSPWKFLruuWdC9HqkSvGc81bwd0ZG9zHUKPs1qA75ZATq9nvXzvWqMBT4EdpS92RiKPZP3h7wSUSm9RIKHvRdI7L3UkpE8MhPqPbWAUT3YcwO+vqHSPWq9cr2evdc9GoqpvXyVwb1KQog8WkLBPUsXSz2H+8U95+zDPVstWL3O4pI9/vgAve2KDr0P/ye9NbFnOmlwDry4sdm8RHYJPqvwjz28rsM8xRO2PXmF+Tzd95A985oBvjIp6btyotu8KOhGvUNhvLwIsni9Eo+BvZQR+D0F22K9BmnWvfiusr2LPcy94x+rvWgFbjzS/UW9d++rPOYmRzw+xpa8bwwEPrsVkD3k4cm9y32hvd71AD6vhfq8B/sAvWepjz04AWq9hv4rvX81oT1+xeE9NQBSPUeCg7x6hr09UVi5u+1NHj2MBQQ+bePNvQcpmLv25pu9GXaIPcbUqT2mtJe9inD2vM9Aaz0OWuy9WwvBvWbYSb2QZMi97wRkPbANPz3A+Z+9x9qUPeqwo73fPeC8FrMKPhKdmjvgBe89I3tWvWe/EzxUvha9C9iSO//qcz2Ka9o9UFcFvLTXpD2GgEC9+T+nPXTmkj2KMT+9u4uhvWOhtr3z7ai9ivjdvWU/hj2RjYi9AdmkPd6Erj3mUdo7fbsRPFBXyr1X0dy7lv6lvBfryr1Bmf89ZMEhvW+epz1Ve+C9UME0PeDmnr0YpHo9ljQBPhJCN715+rG9462yPWat+T3byo+9Ai32PVgMDD4FHJo7V4l3vMlBgL1Bx+o8RqlZvaXavbxtDUK9jMeDPa89i7wJ/c08Sa04PYeQ6rzt5p494A1cPM56tL3h7zy9IFMIPmddB72YiyG9FmUSPT1Kn71ZsEg9XgvOPH+T1D3/edA7XQcHvmqGrz2oltk9uMWTvadqoruybTg9OzVIPZAP7Tq2nck81oWvveTqoT3QS/I8EThZvdJLRT1C4cC9RTN4PbBK1DwMxLa9pzoavYeORD3YAFG9oAr3vd17xL22v0w8Br2hvRFEsb1ksa+98uzNvQX60D112/u68Cf7vWEelT3l2EU9PiCtPRQx9zySPZO6qwO/PWl6Bj6QcHI8X/yrvTKdBD6cp+G8O+s2PXcysb28hgy+bT+HPCL8eb0p9hS9Ow4pPRxz6r2K92e9JnluPZqk/rzNsui7ldKnPf5L3L1qweq8bDDKvXTk1T0xCeC9lGz1PdT837x4Ok69MvTxvcIHsjw5hQS+1ofQvXVLBb6+8dM8tNoHvmMysjukhGc9QXWevWBSyj2DgBI9BSz8vfULm7vjpei9ZeoUPZOLDL5Wcac9cWlLPYCDvr16azq9CF94PXoF0zzsp1e91KzgPaD77j2ktAs+Y23OvVdFBL7XBtm8PrUrPXR8/D3lkvE9QiNxPViGqb2Yvjs9A0lxPTCaoz32e0s8Brbdvauf9T13w729RVaLPDTWWLyHriq96OvGvTo2bT2nBqa9krWXPZobkb2ue7K9W5afvXKZUb3LjM49d7iovB4uZbwGxLq9LcW8PVNRtLsdTyM9fkG1PZ8F2T2HB709XdzrvbJrzb1Pq/m9rv2QPYUShD1BuFU8sqdqPQ=='))
  /** gradient W[h3,h2]: -dE/d W[h3,h2], batch mean */
  const grad_W_h3_h2 = new Float32Array(53 * 53)
  /** optimizer: first moment of W[h3,h2] */
  const adam_m_W_h3_h2 = new Float32Array(53 * 53)
  /** optimizer: second moment of W[h3,h2] */
  const adam_v_W_h3_h2 = new Float32Array(53 * 53)
  /** optimizer: power of the first decay rate */
  const adam_p1_W_h3_h2 = new Float32Array(1)
  adam_p1_W_h3_h2.fill(1)
  /** optimizer: power of the second decay rate */
  const adam_p2_W_h3_h2 = new Float32Array(1)
  adam_p2_W_h3_h2.fill(1)
  /** parameter W[h4,h3]: weights h3 -> h4 */
  const W_h4_h3 = new Float32Array(53 * 53)
  repeat(W_h4_h3, decode('T1FIPJHzkzt5+KQ90BSnvdVCmz16VMs91OGLveK36L2PFMe8Ctj3vQcwMj1YrpQ9li/TvXJ29T04+c49QK5MvaH1y71blpC9G/RtPTXTgr2JWXK75qcMPRywK70IGb89NaMBvlfUID3FDro9t9FFvXj1crzpLAs9dgT1PQsLhj2H3hq91cF4PVdBeDx06xq9guBAPXYbBD7pOQe+O4MqPfL0Lz0hiAo+idFIPWXv4L28SoC9wE0CvgLTRb3ZBOg9QTBKvErBBb6Neba9fvTaOzjx7L3auZi901PFvQcs0T0uRbU9Um3PPeSFzr1QS+s9xTvUPf241L1iJYs9w02wvNVHoL1czYo9bmuBvWnYxD11dDu9M0OfPO4qqb0yN9g9rr8UPd8x4D16aPK7C4jhvL0c8T0YtwI9SOPFvSZ8y7uLLji9CGSfvUGBETwaIVY7dDFuPZZk6D0Y87W9q1YHPnLZqr1+Yts8TRTMPS77lz2FOGm9IufSPYtcC75HjZq97n0TPfPsubu+wfe9DcGLPXa2qr1yTpQ8u/yKvFgky71FTis9Nr5LvXj3pz0RUDg9HSQLPnxptL38/Z09D1asvVxYSD2F8oc9Fqu+PfQI+z3bAge+sViBvSdS5z0DbOQ9NIQKvghGsj14OQk+amH8vWkWuD3AITa913NcPa4gFb0bCK09Tk26vSjaqz3S9k68TWtQvRCwg700ARy9qgn8u6PKgz3D4KW9bkMFvRmi2TwFwqs9uJdRvf4d0L3WMrS9ckcCPZlxZr35H/m8KZJ/Pd+d0Lysqak9pTVdvJBpJT184fY8jg75vFU4qjlAoJE9C1fhPET/7Tyt6dG9fBvzvex/fz39cDI9Mm4MvoT1kbw0hwO+RXexvLAYwL3mJom9XUahPQ6hsb1o+1Q957fFvAYlJLyL+xE9LjquPaBnA70Q35O9y+C0vTJFNLwoa3I9Mzu/PKGT6ry5IkW93dvRPapeDL5MkaO9z9txPUXS7T2rBsW9f7oFPoVpSz1lwRK89+sUPV/vMD3Zxi+9F5BxPYvkoryjttC90WfWPeDwNj0+Y7q9kJPwPa45bD1ELgm+P7jKvfMHzD14DCw97YUgvUoRtjwK7om9HHU7PCxkBD5jU7w9EMYrPWgTiD3gY+k9L1DUPNOotr2D1ga+HGqXvd68kj2o82A9t4c0Pe3Zfj03Ywa+N3D7vO2E/T02T6y9pcLZPQ3S4D2A2Gw98n+8PQGFxb0P+Zi9njbevRUYAz6wToU7YLHHvZeZhT1PacS9Dizgve5RtTrpP7e9bKkHPscaFL2CIf09IA6vuzrRqb1207e9z2PdPUCj3L2z6Nk9HxWqPS/51j00euI9SlCNPXxZCD750cu7Do/fPFwgXrxnSCi90B3lvXRi4LyNBre7l0htvasdrL2HAtu99Q1kvJoJOr1FZou8wZq4PUkLYL1Yg9m8Z9KxvD0ThL3kM5y9ftOtPVAymT2N4JE9yg6qPNK+xL15Sp49Wx5VvTt68D3htg29sDIBPbyl7L1ef4U8JqMEPjvklD3MAsG9N3oSPWQ97D2khwU+gZaOvRBOZr10paQ9qducvFtkAr4N5SI950CzvFhsrr3FDGA9NbvJPcORuT25Xo+8dmLJvbT2Cr7RSEq8uhTPPVJbC70BBc09sANDPbWWkT1Tcey9hqyHvJD7+b04Rro9vPlSvfM38D0YzNq99JZ8PdyGvr0hJly9uSEKPo2YZT2DvqW9RFurPE1TOT2CwoE9z+02vaYhgz32XaI89d23vXZt77xiFs89JWmavfgHGbz3awK+wWeMvXnaAL7Lv549lHeZPXxxeb3DKE29ZrvaPWNYhD31tJy9sx/jvYJd1bw6l0s9OqCbPcz/9T3kife9Zc//vS1Ttj3WD+u9o/rJvCJdBz5zzQe+BI9RPQvBlb3AqNG9kx4hPTF9uL0S46c7r4FYvR68xz1kSgk+txKCvEG5MT2SMBS9/SuDve8sZj2F0HE9hQYRu1iy6z3J7Qq+YJ45vbTWuz1GyZG9QrYbvT49Bz2Q8pS951WpvTaE5bvIzgM8Alb0PQu8Ab5tW449SK6hPZawFT2O3wE+LY2bPR1juT1JXKW88zLZPSdunD3oJ8w8LKj0PdXjBj792Zc9M8izveO50z3qTYY95MPMPFOQjL0us6k9jVnkPbGRBD4aWEo9GvC2vQZ68T3p0H68SudMPHy6Tz0bq0g97+mqPUVntjzdp6K9P8gAPuTbmr2ux6m7GR+lPS2E371n1sk8s/w4PZ3ICb6jrg29CuQ+OvmcvT0tQFM9YeLvvdjA77wJHAw+jRSEvaA3670uJZ8933jjPd1Dkb23zSC8egYDvo0Yuz1f9YU9V0/kPMCuCr4sAdG8v9mJvBbm5z3cDqM9dTTlPQkba7w2Xta8ZxsnvW9rqL0adgK+fj5JvFoc8T1Grpe7VvI/vXe06Tzqh1A9OxLoPKUT271w0zw8tzOXPbRu3T2xcKs91BFxvcySRbyRRm89cwC0vQIwBD3iLUY9fF6nvU/pV71NMHm9FsgAPryVx7vUyik9ETiIOvEcfT2tz9K92eHYvCOZAD5tB3m9JsxfPXR0D7wk8aw9kTHnvViw1z3giMA996OIPYcFCz6SrE69O58avZoN+L2/08897ELePWjxrzwBFds9UO+fvb5FsbyufKW8U4LqvYOuPL0JgkM9BZCBvR6HaL0pZ8A82pfcPW2D7TvvWie8MQJ0Pd4q3r0LdlC9NbLjPVkbAr4QL5Q9dELPvfPKKjzPjOy9Z3LOPaw0tz1Jsvm7e3rlPT2Q0T1j/5C996EDvrOX97yf6ZG9Eap4PbaGTz1bDDK9JB4LPp/cobzv3Ae80/d3O7Rz+bwT7v69nZqxvYPrqjxGdQO8FehXPTYPZD251ii9A22JvaOVLb2b5989KxYjPcRki71rYaI9o/C4vUzKtr0FdNS9kj3SPVj1Ij2RXxC9mR6NPZidjD14TwI+6ryfPX3uezzFgx49LW3lPdOK4b36zQI++3bYPW7guzqYrTO9csyXvaXr6TxnSKS8apCTPTC5cr2kXMo9TPn4vcfpwT0LvoE9dTiYPcqfAz4E+qc9TNo+vV2Quj3vPoy8Q7CVvcKZ1Twc0J69N6YmvKgJgD1gHOI9mX7avYoP1b3zeuM9Fz/GPdJkjL27NIc9JqvQPZePNTsrXH49dO3zvZgJmD1xBxg9onWlvZax+71vNDI9iLbaPRlYyT24NCk9Yn/RvfFQq7txjWK9f0GhvQCStzz5rLC9PKwKvnLo9z1mMPA99TSUulShCr6RqKG9vG39PeTeBT4LuKA9P277PUKED70vfxU99d68PQW3/D2eBbC9+LoEvSfWej011Ii80ArKPdaWOL3k8gc+yWrYvTsLLb266Ai+tqI3vQFXyz1kitc9g+SwPdAugT1flJk9dqXwvTItwD2Ye9g9Bb2SvZIKzL2ydQE+8zGEPfJ/xL0NdMq8rm3zPS7g9730RmU9WNT2PdB+n73Phx+9Mie4vGAs6r00y/+9E3gJPpJthr2VFwa+CQS0PUqNZbwDbWS9BaPUPBx/xz3q4La9SrmePQFUTb2gO3K8VQYJvuoqqb2e+ry9yZHNvUcAWb2RmIw9wqZCPcibhj3WD006eBm0PJWT+b3e++k9ViSrPASFcr1s3tY9mebIPU7EFLxJYd29cSYJPRqctL18uRY8wutWvdi0+D3n9yc93DBpPaHZRT2hYhU9QO91PdquVr1MPqk9WPfRPRK1qj3Kopy9fveaPVioeb3fCIC9+/GvPUkynT0rcl098sKjvTAdub3efOe7a27JPTyFCD7JoOQ9xKJZPKruCT5PJPI8tHoFvldRlb1gXgM9na8GPiXz0z1qksm9O6tKvAwBzj2bDe+9YrGvvSfClj1/dAW+g8YEPBi0wT1WREa9txhTPbLv5D25A4G9uj1jPSC3ib12U9A9EQSbPZ/+J7x+d98809B3O9w8Cj0f0jm8u9ZQvdDxbzuPlwy9bHKhPW4iiTwVbf29RL9lPaHECz4o/MA9fxfDPVTt2r39JZW9ixu9vZvff7xUkLk9ZHWzvVc5xT33jK68jK3tvaSSY71tA2+7rARAvID5fD0/2Qg+bbUEPssezL0dj/I9pt2NPcdKYb3r5ma9brsiPZ0zvj0TaM+9A/MBviPs/z03upO7mikIvo7nC75zYjy9Bz4pPQBb1bxi+BI97aRUPZMZ/byQ2AI+8vO8vUs9BD3ZKd49DLOLvQ0HiD0BHwK+8FZKPI0Ev71KS9o9CEXfvZR2db3T10s98WpcvJn1dbxyGRU9B5oFPt+/872ysq+9KGcjPCnLBz4ugg+9VVBMPfksBz1Vike9UhUKPrGstby3CJU7DLXEu3WiUrzKAtG7YWCivTitp7vhBy89wQZ5vWWNzD1tiYm93+FRPLL0Ar4Ocyg9JoOYvQDMDz37g/G9gRkCPjU7+71Ovwe8USLMPY5Lmr2NQQs+nBmpvd9TEbxbkwK9o5eMPcxKKLw5nD89wOOgPT0Uaj1BPF09cqHgvalqhj1vZNk9+TbRvfgKmL2avaE985D6PdOYzz1/kvc87Tg4PVODnTxoCom9qG0LvhUalT1DZlK812u7vc/L/bt1qdy9icU4Pd5BBj3ZCsO9u81ovdmRyLtI1/g9CzRhujxpFT0+aP29F1cHvnLe0T1+BQe9py0sPZUd9z1rVke9WrK+PBelxT2P4xW9qWx7vDenJDy8xL09E3OLPfa8K7ygYq49YW5SvWnnOr2EUGo9LLTePSabhT0Vy7i8XtHGPG8Jkz0IMQq+0lKNvW29TT2ZSsi9VFAYvJIZ871BG6286p/3PZ988DyCwLa9ad8aPVVmtL0ogT09VIDEPYoJjzxkcYI9d6eVvZE2Az3plLg9hL8XPeJjN7yATLm9ybkFPvp3Bz7BQVe7xRPlPCu2y71xwhG8jQl7PUXV+z1QU789dv/AO9GvhL21erY9vHDZPKE+mL0vUUy9W8WavM1m4b2NK8W9e6IHvccsWz2D08e9GgV2vIw4pTwyKsi8iTHOvLwS8L1k1ms9o0MlvfmF4Dwa/mY9OZRAPTHe+TzLhR29UEOEPLHC8b1mVK08W5e9vQMxmLzftv29U97RujSwsb0TcqS9p/vbO5NDmDoWDgU+eokiPayRfj32Zpc9zredPV17Sr0G7+W9OkqOvUa5gbxe3pA95kWNPSAdOT1/J6M80LwAPghoaL2msrA957FkvQbqz70KSuc9a4wxvbCFBb68dys9BkMxO70Bxb3DqP09znvxvPX8vL0nOwU+TbqEvCNKBb6gInk9BbAWPZKcwL1OmF4820tivcxDFD1WiMi9KTxtPLenCb7VatW99EiivV/P/bxdS3e9HWpPvIWwBb3BSZW9E9spvQ0t5D2xzPu7fnbgPXBxMD1L0gI8arK7vby8Mr2UnP89fthEvbH8qDyBf6k8QXaNvL3QqTyuwuW9hxxovD6F0D0b4DM9B/kFPi+K3bujvc+8ZvfrPacPmz0c2RS9VCkKPl0DQb0Elv29C7ONPWAnxD0fgsg9KIALvi8COD2baVc8lJLivYR8+r3nHjQ8kFkKPNTB5z21NJy9S3rnvROS2T3AyPI9zfofPWKD5j2PkG69dJ2Dva2Q5b0Ic8W8pcf3PPXnlb2LMGm9fUxOPDbjar0r1TI86z7FPdbkVj2Xr+y9ZGrivdUj/r2VjoM9c5B/PZK04z3iwdo96DiMveDSXb2Y6Mu9Ry/XvXqDBL6vpNK9YRC8vT+nfL0KAww8DqnsvMS3r70OaUU9myhQPRigez3bxbe8rW3svSN2cjyc2JE9UopTPY8GPj3I2FS93tA5PdoP3rvlhdu8MkwzPYl5qL1xMI89fqjMvVzTrr2TCRW98vvWPVo8ur19jpK8QUmaPWVg8L0MjYs9ULNbvF8Ljj2Q/Gm94/BqumWnhT3lsvU8JpN9PYmWqj1ZHyW8UhLxPPkASD3rICU9nFzsvUj/Ar7cBIU9WfHhPeJdrL2K6La8qCmtPZN0uT22TVg9OImpO5UZYT0QGgQ+/k4LPpIHk729vlG97DOpPczitz1632Q8G2XovVt4lz2ukDQ9JWoEPudkdT1iRb89UjezPBgMhbvXDNG9gtECvkXZJb0VioC82nUEvhoUMT0Wh9U9qBQIvVbnNr09ZJm9Hnv8vQnWzL1AqBk9GnncPElnr72SQcO8ePgqvfChjD3oJAk+mOqEvR5+Kjwmki29LIgEvnnXtr01Trg9T+tZvZAd571b3wq+GcPBPTVkDToe2sI9t5J3vdh8Dj1EmZm9+BuLvTazq7yx04E9Llo7PJWF+T2CZ7U9OnEIPt+M3b2xRoY9yKcXvaj1J72vjhO7VZPvvW0hO72NEHe8nz+IPf+emL3FHio9nHYgPZkD5j3xvoy9hioOvVyTM704196827b6PF/noj2Qcbe85f5jvHUZgTzKues9DypQvW5do726VGK9F7qgvQ+jbbzAv4+8EMSZPW1RZ73YQsq97kBsPS+tS7zqvvY9jEOMvaUj6bt/FwS+eKBzvXXnwT3d4sg9H3EOu8XIRb2nOKy9/sCDPYA75T2TGmw9cD3gvUznAr4nVIe9CPePPFUSlD1QEi29FUidvbFwaL0gsvE8LKXVPH8pvzsbo6e9B5hAPUsXG71CVoY99MCXPTeIwD0zW4y98cWsvQAfHL1uybG9fHfavb9YlD1VgJ28E8yuvafTiT1FRJU8/sRUvappND0inJu99rAcPYvWTL3AxwK9lGKYPFOfibxv21u82MELPsjAtr2n8F499iHsvUkA0L2EaI49e0LsPFvPhrxlMa29VGnzvQvGRb3KbWE8C1DHPJvssr38Q8A9kkgGvMdEi7zNgvy9WnZFPIH67L0w5dk9slv7vYUCW72a6589GBkLvhu7Hj1tOuK9hJ9UOwDcyT30BjS9hy9lva/9CrsTXeI8331KvYirzD1DGug9M8qHPZzawj1sucM9zSG5vcBy4r0HLp475/17OztMuD1y9hE9+33XvSgM2r2m5tY98BeBvfLEIz25s4o94E3MPeCkwD2qvvE90ZmdPajKpD3TFZC96KbsO3WlCzwCf/w9jW32vNPAWr3Y1jK8L2pOvXlJwL3ZQRe9rOJaPYoc5b2gWnY9hT1wPRcJir3KZp89VQSFvTiVv73PZ849enBkvUPxyjv6Lqw9/06+PZ13nL3jfK+8xxKpvCQ5S71EfSG9tS7JvTqGir2eub09RqEBvr4lQr33Sre9Ef/RvU9UCL4OygM+Ax79veEgejv1INw9HmphvN2TBr0smwM97kO1PQsyYT1ndOg9MFXovcsmKDyZaoA7F3J+vZy25z2f6ua9Y9aHvXdUlz2mqua9CXFOvX3JZ73T8Am+6dTGPGrSlz0G92s86f/Pvbbyrb1+1ga+lGOIPR2fCL6OPbi9XG3YvYI39j1MOfW9zVO+PXY/vL1nzcA97moAvrxQb73O+nO8VjuOvfVSyL3YiVw8wzwHvtICobz7g2C9gNy5PZwswD2MHAS+ucJ5PTRF5r37Tk09dFCOPNzDCr4buQq9K3oIvkyB7jxRm5u9QigHvo+y2z1FVJG8zeKLPSX9Nz369nK9yO+uO54csbztZAY+2LSTPQX4lb0jNgK8MnbuvXyK3T2S8b29NlrDu/+khr3fLOC9XxbWvT2sBj48Jgs+dVEvPXcUpT1dQJu8KvvtvYgXqz08veo9PKvXPTU6zT2Il/494uJSvXd1gz1eAmk9f+kuPXL/Gj2cWc28rhlkugvflDwVCSo9/yvkvVGR1j0FgEQ9f/BzPYQ57r3q2uw9F2npPVy6Mj2ZrXw9KrmlO7bz0T2T2928CObrvTIv8L26h4O9YwSEPSIH/b0O+L09KF24vSA2dz0RZ0A8/a8BPkMk7LxWLPW9mTW0vY0xsT3b3qY9NEI+vfMEHz1M/pS8degBvsXHyD0A9bO9ktO/O2XEVLxCvfW9aILRPSCMoj0detQ9XnDCvZANLL0blI29CRAWPSi2wT06bI69vvZLPUwESr0m9ge+91+PPYTJiz1Px+A9oJWTvW+2hL1TZuw9rBDQPeVsV7zHo0U9RwSDvCPQxz2HUIu9PypZvKIS+r37yxW8hV8GPS/nwL3WsOK8dNoFvQDrA76+7vM9hRekPU5s+7uaRA+9ed9Ivev5hT19vf49tkmgPeq6uD3F7ee9mmL7PTk3D71bn7S8K/8YPeubmr3qEfO9KTkzvXCiJj2QoTC9kuKMvadk8T23IU+9JWrFPaTaXT23rZO9bGkBvpiEnD2Tnr89tVDePWAi+LyIUK49rfl3PVckP70XhR69q9jsvOvBcj0GK/27RTZbvHout71U2II96HwTvUcStrxBlqw9VazFPYlN1b1+Q6s9jAD6PeuQdD2zTda9DVvHPf8D2T19r109A9azPWpZJb34foO9s91ZvbFTdb3ZEwk9LmCTPByXAr4/SCm8cwKDPZGxxzxKa6U9Zoa8vXMJ4L3CffQ9w01OvSzI672AC829F0gavTJfoLywLeo9MiHuPMKGsb0H5t49uprCPGye+r2tF5s9FOeVvQMHsz2xQCE9PyILvU0/aD1gO6I9PgxRvbsmDL57NKM9M8LHPFXTBb77k9q9YW6LPUGBCT5p+s29csMNPCxZnL2Gw+E94bbGvQ3ph73ytSw9mFs4vXpW97vxO1y9Id3tPdJxDL5oFDO9uLQwvTkaA70i2f47Od1lvJW2lz1FLgU+AymTPCZoKjsnfIE98tOIueuGrj2aSJo9MkoxPaXhVL2sDA+9T+DsPXPJCT1PKzk8uYofPDH78j3mfLS7V9liPWxoqT0wM6s8syO6PXF8xr3fmkg8TI/QPc+Ks721eye9KDejuZr1y7ynZxY9zf7SPffbtT2Y87A8px+8vWCDab2aTbI9cPC3vZyDHz2R5a292FH3PRK8jT3kARQ9MI+AvaK6Ybse6dY9NagvPa5fxT2X0+s94BXZPbm36D2w0vA9N2UNvSRtjj2h2C8865//PaJLA75tu0095qwJPgV04z0lPgS+kmLtvcbyoD2xDqS80nfauwc/6b1Y86k9zgKdPX+wB74+xrg9z7TvvBQ3er22SLU9GOQOvbtKAb5GhcY9fngyvaoKgb0Xjgs+nR+BvPX9uj0bYku9+2jGvWIf1r1Dqgu+8uqLPK6hVT2mQXO8Sv/kvM6Zmj3KBsk9mM1AvQ/j+L0Xvam9YSiSveRo373V8P89TqO2Pdb3vD21aga+2qmWvUn3hj31iwC+zcUAPlisTj3EtRw9HsWSvC3pfTwJaYS97SiKvX6N1L079xo9XBMHvnY5Sztlvds9+JkovRnXBz4qcLC9kK4CPrk3IT2FFYY9hToSuy2m4D2iW7w9G6nuvSLdJb1lbK09GRSavB1Mqz2PQSM9cEFmPaWJerxCNPA8NV+MvVwZ271rLMi9m6LIvVaRiD2QSKc8O1DmvfBV8L38Xf49nsnSvQt3az3elQO+g5OJPCq8/TyxdOy9NfuFvR4Ou70Yycu9CDDUuyW3OD2PINg9eiGHvVYn+jyuDNk9HSJDPaUr0DqRFK49iyORvRXP/Lztf9O9T/XePTb8+jye8nI9u/z6PYTLBj2du4q9V0MivX5+5Ls49kc9P1erPdKbCz5GbSI9opnwPYU/er01cJC957e1vWnz1L1+9fc88wnwPcmcLT0xfJi9X7nXPWx8Dr35HZY9xboJvsaxmz19QgK9285CvRTws7wB4/E9N/KSvVnfubyqN4A8oOm/PHh6tjyK1TM69+7EvLS9Ob0Lv9a9SBnevb9C3j3L6JI9IDzlPIzxoj00kAo+xbM+vbfRCz6LcAM9UKHIvVBnjj17OL29QI8MvlL3370ehVm9kIXXPebQCr6Sgjw9wgYlvSDACD5bSnY96V6evcQylz38P2s92VN1PWMKPTyw/tQ8Et7Zuz+hTL2mNqa95jWkPbUN272Yr7090kDBvU1v4z0Ouay96NQIPSjUN70zvIa9p4n3PJzYgL1xNAa+5tqyPRv47z1pQ0W9udgivWH51D3dZvi8IDYDPpWMzL3hmMO9YzS6PZOQtT0mB/Y7l04Jvl+Wzjz0lNM96ZTeu7tdB7pVhqw9p0jZvJIfwr3ki1c8Ut8JPszvrDq3IPO9xMCJPeJ9uD3jFuo8jnO+PcbOvz1Gd5C8kNCBvQog1z1WAAm9i+TOPW40Az5b2pm9L1LmvVu937zPQ7E9I4KWvacVRL1BOwc+3zVZvX47mz1G8nU8vTtuO03Oaj1UmC+9AWzfvc6FtT3FB7A74pf7PfN4PT29xlK9BaePvawYNb3pHWk91hOAu9EEqTyd/rc9iLHcu/mEkjt+SKm9odW0PM7UBL7Fpqk9VzxUvGGhcT2VnLG9ZDjevEDa3z3elyK9JoPRPYgMvD0aLvi9jDrjvXBBXb2/dIs94BPWvX6Qvb2+mx49GMB/PV3X6b0kr9u9Gf8AvpX8Cr7y+109VysLvnauAToIYLA9Zg3mPfB4pD2FCFE9UCzOvWZB273Andq9F8ymvWw67j1u6si9HFbDuzIjkTwoA9M9n4aEPfsLCz5BAwY+zsSuPTWyuz0YLwm9s4GSPR38CD0DqHy9zCuBPY5TE71t9gI+7uiyvfYTh7wfFZq9OZGCvIcZ3zy73Le996vcPZTo4r3zbcE9ut6uPZnQrz3QaOS9rK8UvVcjCT6Da5i84vmvPdqqBz1np969dkTpvQd1HL0mxi89NkzTvS6UgbwseZW9v+MEPSqMcr0NSki9wWhXvZDgNz3ri8q9EubavGIyzr1yIF+8kPjDPNOqHL2hrsa9JghOPWcYzT1chqw8gly+vTjXOrwhl3m9tRfdPCKBxT3DhZe9K0VWPWwOAL6ol1e9gb4OvF7w6TybcMG9Izd/vbHIiz0+xtW8fTxpO+RBBj5U5ea9zweFPRzEo71HqR094YG+PV/zgT1KbfS9yy9Pu5+bLj2YE5S9mjkPPZBu8r2KRqA9PVU6vbcnCT2TUf69mNG+Pebmg7xmNok8VgXTvWRupbvzoHo9T0vxO59DFr2MuJs9TAvsvdSadD2U41w9EEwrvUZ5fr3hOJ+9CWEgvSMx4L1MMsc8yfZhPYtywL1glDI9fDXCvROhtb1RLQA9UVvlO6Vr/71h1Mk9sDGJPcts3D3UXI69MMZDveFa3r3RjDk9c9QHvqVtL7xLHvQ9WyL4PThUCT4sgiy8VvC4PVQYtTyhogW+mJZkvdlrKT0HGgA+MiX2PIgpBr4l4Li9Ch9uPBbVjD34kUy9hX2Yvdtmq7ylpwe+kp7NPQD1CD54C968KoWkPDPNX73TmKi96+bvPC+w4L2hveU979kBPsDfKjwiHZk9OcOUPcWfCL7MUoA6LGL+Pb06tb3am8g89Oe0vZjH+j15i5a90WUYPH3D7j1dH5g9MTIMvtmm+r3zX9c9VVL4PfL5Cj4qefO8d/7GvaRQCD3Y1j+9rg69PMS4Bj4ydQw+HQOWvE8l7zwJAIY910nZPL728T0PPtm9eTZgvWilmTzz1fk9vQXjPbD+hDymofG9Z1auvWcxEz31xAE+0oIUvdO4rj39j3g95duHvQM337wRH8k9yLCPvVeltr2iSSm9MPaovWPwmrlxXpO8qVIIPnQc/ruYG+49V3FDvfBHu73Z/SG8OfexvWePvjzCPKA9/f5EvVtWZL3U43w9ioSuPOvbzT1Fz4y9MG2vPUZkpj2knPo952zlO3+wgL1J20O9R+I8PRiB5r0ZSW88aGbdPBx8Cj4qiL27EHB+Pb/fIT0IG848vvSfvZmEVT2wM/S9OGPuvTVp7j3kve09dTd3PcjvBb6zyOo9pK9vPV8kGL0thSy9Z1IDPnWI7zyIFrk9Fec8vF2Afr2rz8W70/PRPX9eZrxKgaq7yKq6u/tyNT2Ok1+8bMvCvccBCT5owoW9JA3zvCTnpz1sJuI9YOefvYkkqr3j8Za84xjivQ+Z9j3meN+7KICAvfiZMb2Ei2C9R7fwvSXfuzy4eZu9QL34PXiqFb3AUVY9bmv3PUdM1z0sfHC8gO9qO/qzLL38pTY902FfPRN1y7wyRf28GTOEvc+Fgz2o01Y80GfxPGXyZry23Zw8EenxPIim67xrTvO9NLgQPa69wD0WNZ+9x79UvUyU/71jsB+88wmHPd9Ptb2B4lA9nxi5PbTspz2hmIO9eU0OvOohqTyEOUu98YXxPdCevD3J7Yq9c7cPPSzSyL3atpC9/ikJvksR1LoOtMC8FwnzvZl5yL2bbqe9F4msvAhhwj3aGAO9/uqmPaGUiT3VIrA4gHmFPdE/Rryf42I9PQP+vZzw7L2ucQo9vQb1vfB7XD2ZxKw8K8oIPqWgE7vmjCG9/hFCu8eoUD0Hr4u9SW7AvIFsZjwBN+29bgqRvCS6+b367be9eIYfPN0ERb19Mqq9lttzve8Atr2klkS87lXQvXFCjD2vlD69Ga2FvWQtob09YxW9ls8CvvFFO73mmrq9JGLTvAQgxT1+RZY96FS6vcqmrr0FMiM8j9ozvZdYur2sjRE9wzwAPc6oBj6KKOM9RdIAPjXswT2L6Pu90nfVPSzbB740Iwa+BL0qO3Qbmj25eAS+A4q9vdd/572cjfq8O4QSvdS6Jr0Be7u9ZHvAvZVzozy+fiw9hmWDu7jUjD0lDwM+4T4QvUEuXL2Iros747DnPSv2ir2FUfo9u0IJPnOxhD1kAKE8Y1rRvC/aOD26jca9YOJRvB2Zrj3PVRi9IE2TPQz9IL1IpFc80ffWvdhCBz7LynM9yYicvbmn1z1IUv680uE8vfdITD1Y0By88r1kPcY1sj2PTfc9EimOvRTdjL2VIgu+3W3ROVsZob1zgPa7a27IPXL2kDwL/4U9qqE8Pa8yX70f8c89DAWlPERbir37Tao7bermPQ3W9T30C309VT/sPRFzvD3Vo0E8/1TjvRE82TxxBww+f54FvY58Ib1Uq4C8dZYFviX8xbvzoKs8wUhpu6gNdT0V+0e892bxvQDb27yeUCw9ml0Ivj72cr2zWrY9Us3dunV5nTywhoA9LnusvI+bPbzK6gk6l9/DPS7rEDyqPp49L4xwvbg7N7kLss89SLj8Peh3fT32SYG8+cSPPSjZtz1mtUu9a1GtvS4n17sxoD09MiI1PGv0/D0vADS9yAFOvZuLT71AMuS9gw+/PfwK/bvXj1Y94gDuvS6ZCr7o3pk9+rrwPM4YUTxQU8Y9l2aWPFoStD3A6Au+L1UAvuNlrTwhDu08AeBevRsrf7192MA9S0D/PRUOJL24hXw8WwERPYw1u72T/O293n7nPXzy2r3NC0O9UAHOvY97+ryTIse9gNTKvAJLfDxZsdA9wfr0veVBVj2p9uE9qvGsPPQtAL4rVOA9USeevVD2UTqeK868qODuu1wwrb11siM8A7PivagO2b2X4wY92Yw6O2z9aj2Tgu89VkL4vcpM3D3tBXk9CiPPvQQPkb018OI8LwMFPrIh3Tx/ntK9y4VlPMY3AD6mbqO94lHoO3tXg728oq29MH3MPGxmBD4sWs49cTUruwNAjz0h7yg9Xh0HvfDbEDz4pHA9cUTRPVek5j2VHAS+PZq/PWKTfL2E1VI9l+FPvSk+mL0SZEQ9PTqpPNjF57wJNpa9ZRgAPgLyqz0dx0E9qAfVPFMe5zx1fko9qrSNPbyHC74ndQS+kTnOvafFJb0gZ+G7RWn0PJ2BqDwbYdg9HVDWPaFNFD3+1QK9yCC0PSOlcLzyJCy9bGi6vTrMT71rm4w893PZvEtru71R7gs+Y26XPT47fj0Fz9y9U6yTvanTnzsTyOq94yOYvao3tD0gksc9m9NuPVYVpLxAROo9FnKfPThRdT3SWSY97i83va211D1+Mdi8+jDSPMdB9L2S5ag9y/vwPeda2T02KnY9chVNPVEhgz15xYO9w3+evTK8671GNCS9iTNtvFe8Z70NXZY9PyQMPnaHFz0o2gE+FICbPUqeoT0o3s89grF5vK+t3j0e2Ks96SUePETkHz0qWVg9gyjdu8VrLr3kbBe94HcHPgR3Hz0wBIs9eQOsO54Egzr7L7a8BLz4PCH8iDu1Y+q977wEOtCI/b0ZaIQ9MvW9PU1hjLzKm8q7Iq2uPQiusby1Ses9QjgzPF+p7TsnGIi9u9q9vSvVlr3T0QQ+uPPePbBKDr3ocmE8oybCvZYY+72EMgC+UE+XvXykwj2Ti9c9FWv6vXD6Wj3Nxo69bwRlvfG58D3VFNs9CsLLPWuc3D2AJwm+xz0AvrSMob1YQo09W7sCPt0Q0T188wm+9+X8vRrdYr0HA9y9GufFPVUfw70V0Re8ihuXPRj2Cj49DCK9OWi3PZXuoz22uoI8al6xvcj1iT2TUy09iIrDPWIv4z1m5029zKHSPcYYEr0/hAk+wHqBva1I5ryzV2s9UmGFu+pufTzByEm9cCnyvNr79D0atmS9XSXWPaehCT62ghm7SvNDPQwSA75n57e95nXJvS4PNj0d0bk9BX4BviVHG7sBCQ+9oYL3PUcjOz1xe+G9BFcJvVU8Ir09Hn69V1avvSbfETyzgiO9g49fPagNtb30Qg+9lbnnvbVCCT7Dqbq9FqTbvY/8jL3Udiw98oCIvUe4lj2b94M9m3bhPZ8Ur71xmlA8Ga6pvXtjfL3pv7m8b7bBO5gIBb4YIby9fJG7PSWYuD1ht+w8PbQWOwjp1T3n7mE9edr9vbCclz2R7y48bkHwvaCVTj320p+9/VsxvRDX6j1K5ju9AIc3Paxieb1ZecA9qQwFvWbqp72tbfO9GVIHPifirzyJvQQ+3y3MPW5Lj7z35VI9WszPPchRzjziwbK7JnVlPaZ7Hr2KCnM9rz/PvS2l4z2ruPM9o+AsvYhb0z00Ygo+VokKvvGNMDu9jAM+qa/uvYRxir1hdQG+XDmyvSDF37w8LjY9BEhaPQ=='))
  /** gradient W[h4,h3]: -dE/d W[h4,h3], batch mean */
  const grad_W_h4_h3 = new Float32Array(53 * 53)
  /** optimizer: first moment of W[h4,h3] */
  const adam_m_W_h4_h3 = new Float32Array(53 * 53)
  /** optimizer: second moment of W[h4,h3] */
  const adam_v_W_h4_h3 = new Float32Array(53 * 53)
  /** optimizer: power of the first decay rate */
  const adam_p1_W_h4_h3 = new Float32Array(1)
  adam_p1_W_h4_h3.fill(1)
  /** optimizer: power of the second decay rate */
  const adam_p2_W_h4_h3 = new Float32Array(1)
  adam_p2_W_h4_h3.fill(1)
  /** parameter W[h5,h4]: weights h4 -> h5 */
  const W_h5_h4 = new Float32Array(53 * 53)
  repeat(W_h5_h4, decode('RUcJvt62g737XvY9keNxvXMiPTxk8pC9Z+7+PBY62Lwyfo69pIxVvRLfUL3gUDU9wUp0PcxO6r03w5u88CSjPdQhTj2arao97uf2PY6X/j2pNDS9GBFoPRY0njwqsBi9cF6dOOg2Pz3VStM8FxGTPRyi6T0Lcps9pG5TPdxZ2r1r4G69mxjgPdCJ/L11TuI8g/2dvSmuKbynFSC9N0UlPVZa4DxuoJO9eTncPb91NT0QGH292TT3vTGrOL0nx6E8geVYPXsJFz10YuA9w5yoPI06Ab0/Z969kIAUvffvOr0IFZu9TFFqPFv+XT10cU88MwGiPfJ+ZD2+KtK9tEgBvmr52z31sd09P+fVvAGB7D2M41Y9IX8vPJFAiDslnQm+nppmvWMd7b0d7sY9lcX7PU4EAb5FdPG9RywDPXXpKr382q+8lZluuwAe3r0SDGy95HBVvSt31z2HqO89koiTPQEn0b11hSq9Bw1XPQhYYL26h908YmDzPJgkAr5X45g9Mz+0PQlzDjo566o9NXXhOwW08736BcU9oBZ2vU56iT2gXkq9QNn8PS3TrT1fcF+8AOARPebAdz283b29fKH4ulDKi72B7BK86WnGPQfIj732LZU9dJmFvXO0CjzcM/c9umySvHaWqL2+JyO9VQ76PesVlDyvRJW9DDShPVkXer3RxdO9DA4LvjZw9j0rd6c9sqoFPjKSW7ymi3s93NUyPRFqEL2oPqI98l6fu9Zadj15yXa9L+wMPfndHL2viwS+wVBOPS3Qy7y1+gg+3qC5vLdtEL0js6i9UJhsPV319L3mfPU9bgbrPXcItD0pGAW+NCAKPuRnfT3zkLw8ySQDPr44mD14I/c9GlbVPX8sBT7LzmK99Q+ru7d0x739Pew92in7Pb9sCT1/hNg8pFGdPaewED1+pW89EICAPdtRpb09GV49Ae8vvTa41jwiI789gKSFPAOwBT0aV5K874uCPc8ijL3jeGQ9UU2ePVGP5bziiO29weAyPOJL4j099ZI81IS3PZdhu71DiWu8BoOwuxH32j3w2qC9iSesOwOasj05LXO9Tgn2vZkqDL7KAai9NaizvOjMDruML8G9TXFRvbax0TyoC6c9rhOVPSKhHT3igoK9aKDGPWT6wL0JB8e9NpUnPWOWoj1Zeze9y6rMvR3bHD39OeY9B7R/PEjhAj6720E9+dcWPcUVkT22MYS9jhJYPWEDBj5QQkU9tMWQPTHixL23wio9gMfcPcKG3jwxDm69/erVPDIqIr0wt529GSSKvQr+fTtPSAI+rZedvaTRyL3gu+k9SgzJPFviJz1uj3o9HWGePUFiAz4oXwg8JpuRvRU2oLyKbsU9ALjAvZmDiL0+Y8k97io3PezfArzmZAA+D28Xu2kt6L2ehZI9oRMMvJ/Pr720I/k9ZnwSPTHgGbsAUd+96mriPeqn4T1rQuA9v/UBvprKUb07klq90kyVPccFAz7MEly9PnWWPRfvIzxZAIi9SMy/PL+eKT2RnQK97y4LPtbnXz1GSBO9S0q0vX3WPToiXXi9h42hvJ2yk73zvHc9JM9WPVC/NL1kURK8KYyUPP+TLzv3msu9bzCxub5jQr0tA8A9Vr29PTSWh71fNNU97Lq5uz+n27xs0vg96uwivdRTBL5sxyI9UNAkPKqcCD4/93A9sCXkvRt/grwKIpm9yQ0fvNRjpb3RANc9VmyMvSQaA77BoBS9/TiXPV62/j0NWKc9nSgYvX5dAr7xH9q941ySPVVOBj6uYwO+aBm6vdcFBj5qiwI+IrOFPSFQC722epe9vC+yOx7SyLynUAy+oIEDvkdHoD1vi+E9V4i1vPSX1j0lLqk8q6LuPCb3r702RN09M6/cvYlps70AsBo9wd7JPZt9SL25DOU98QaovSs76D1xg0g9w9T2u83gjD3/w4k9JoY5O5TyXLxvJJw97mCjPd3RKb3BCd+9JPX/vZe8173zWdA9uL8QvUTEPLuM4Ee7yxsDPk2e5r0u6M696Q39vQWC8L2J2aI9Ewv/PWV1jTwsUcY9Om3EPXIty72vk++93IUDPi8nxj2tqY08kQr2PXqE/z0xZag91Wu+vRlX9rvyKuu9Pw7lvdIKqz3lDQI+zWEKvuqX8b3z1ge+W0kHPhKlhb0VMy69NWgFvlJLZrtB/JE9y/FIvQcEZ72oeF29WYkJPjXpuz3Rqr49ISfduwYmnr01cyQ9tAcqPYm5ir1RjcU9Yq8EPiHHrz38jae9CP0lvG6rlj2VIxU9rdAdPSaSxb3aYuk9Q/aZvfkTCb6cOiC9v5UJvkBIKj0rLfU8hvPTPT8VXL3V5YW8CBcFvuU9V7zXgHs9xpeXvFRbP72Eg6i9L0zhvUYToT3/2Ye92/3aPES0Aj5jCYW99froPUIv/D3xock9TuJ9PSQ+nD3CiAO+xmgGvkmA9z28lcW9xWHRvanXg72/o+W8oIUGPptvp7yPHbS9qgY1PTCot70Lx7a9bLF3PXYP+TpfkgY+FqjlPREAvjwyRAk+Ut38vR/jWD0hVIW9//HiPdUx3r06kVU9Xa2wvWUbm72na249Cx2nvIuq8bxOBe69s3RXPZlQ9r2dKq89DZeEvEH0vr06J+c9BcKwPUqi97uyL5+9zaKLPPggmr3prhA97kO6vXGndz0bQxQ9X26WPX81Tz0idhm96Ae0vWNBA74dygW9ROybPSGKnb3D0PW50ZoLvi6+y73xi5u8wFcLvZcE0z3wotQ8x4WtPYgV6b3bAu29CpDGvSMKkD2VQv49oCsBPckKN72In9S9PA7sPS1DhT35HbI8UL62PeiSC75b/Qk+Tmu6u4rQtzx78y+97OL9PcOV7T0ykAq+Yy39PFlUBz0Ny/u95ki5PZ/Iqb1r3wu9KY+4PW6GlT3lgoq9/LTmvZFcKrwd9s+90vTxu9M1GT2hNAe+9GwLPvjLZr31PMy95HC6vV3qzDtYpxc9/Mv7vflDuL0X8gA+Qvo/vM8cgL3/PzA9TncePQCqMrweYEy8iNU/PZOWL71KqBY9hpEkvQHEBT7CSMQ9pPcavdqjsL34UtY9kk+rO+Uevz3i5qK9teRSPDN2p7yIIz066UBnvTb1tj2G9UG9h9HBvf6VTD3375w9P1+kvGoT5DyOqWC93d80PaJOfz0ojOE8rdR8PXSXHL3+r/M8y49BPQHiirxDBra9uSCQvbIlCL7ye5C9c8qJPE9Tir0hqr68ZRMAPpdViz3V+z+9rrnBPa3TLTzEa9s9EQagPbuXsjuYiuO9HQu4vZaPvb3nXQc+fxNzvckdITs8vZK92GazPet0N72ni6U8UbiSvcbuPb3BUAw+/ZvZO82Nv72gUsy9dSn1PXZwmjwReCU8L6qzPfHQSr2jLcU9D+d8PXVwaD1UVPU94NqHvcQvAr1LcQg+iZ9fPRXS5L11IV09B8fwvU/69L3Z36y9y0f4vVzNIj3goPk9fcmavW+5yjwOLga+BN4lvQKaqz1p8sU9RT4vvV8iKT2lQ6w71eJdPB8Ier2GKFW8b5lcPaEhbL1OOgE98ghrvWRHbL01TzE9QzVYPWrXOr3fG8K9gpljvX6+9LyrxzE92vXtPS5n4j11yq69RoNMPLr3szyQogS+Wkn/PQ6gBb7vYBG9YTEAPshKxz0oo9k9BAnOPfmnnLzjnuA9yzTlvHQFwj0Mq989GBO8PW4Mar0Q62W8V6a3PW4npz0EEkk9aNU+PWsakr0kO/c92YNxvZImAD6MNbW9g2rkPdn45z3KEBC9hvDAvMiECL7bB4w9b+6ivV1OsDx/MBU9V6DAPcqAjD1+1rO97TqXvXdi4r23e5s9khfPPSHfdr1JlAi8UZPDPUGbAT6zz6A9v8Y/PXlI1T21bIg9Jf7PPcCtjT38M+s9cA8/vONunjzx5ky97xkFPbks2TypA8O9r5r3vIMVQ7wEu5W7340bvbgw+D0rHNS9c/14vW0A3z3b4gu7eusMPc91LjwsFMS9ivoqvbdZ77tUCNu9okcqPajAoT1Clgw9AOPMPBTYaT2mLNE91KCFvY/JBr6RioY96mwjvXdBoj1NJaI9J9nCPI0tLD23WXK9G4CTPY6527ziNs+8YP9TPXcyBD5xsba85MlQvauvnTy7RJW9XHBGvdKBjz1D9dI7PQgHPhF+nDwzCPE9g+DpPV9xsDycl/S9bJb2vUjP4T1VBws+urzePbfr9L3Ev2I8LJAAPPBZubsLaLA7UgjLvVy/db3NDRU9/VmCvAONIr0+fEu96OzkvYCr/DyF7ka7sIgKvp+B272ui789VnHWvSFXkj3PF3K9cgOFvV80Pb29W5i90xHTvfNd0TyaZ+k9pJZZPbo+tzzb9LA9eA/2vcrn6D2yIt08JgjZPVLthz0/9um9cAzGvcAIc705Xu48Tv2CPbeaWzwLgA09cNGrvc0VyLxvEG29MGOlPB1hvz3HSQq+xFIlPZJB+j1PQEc9uhMDvgBlBL5SPBq9TIhqvO9o1Ty9O5y98vxjPaf0Cz4unuE9jainvXNOFT2EwqW9ENDQvR/vO72thwc+SIjyvbFXWTzFSIw9uQoHPqbVAz5g6Ai+CNa2vd5Z17zHmIK9Sl3QPXCd0L3UXpg9VMUmvEBPCD5KCbw96OVuPTaDxTpJtea9V9foPOQ/B75gUqS8cU6KPT762b23/Gg9ZUN7PFx7mb1MiCw9EB6OPYPaCTt0A6Y9/9nYPbwQQ7tfko69t7kvu9Aak7u7ZGI9rTvtveeyjD2RcuK9xUT9PNAik7263AU+UM6WPfXe5T0D0vQ85BhGvPLezr08+s+9smDlvXHlhj2iY9Y94u8NvZdAuD1XxwY9ZHoBPveg6Lw1qQM+LxOhvUiWn7ywgtM8UKpuPbSx671Hiz+8vQ5JPcHWBz742ma9huv/vaQE5r1WKQA+bkv8uhdw/D1LkRs9NbrcvYNpRL0OQgE+yKWfvbv3CL6ueHm8apUGvdTFqj3Wmba8jpKSvSqovz2ihaU927uEveW6HT1VkzY9u4PLvTiiyL24dk09jSvDOgyarT2fQ4E9q2CaPbKp1LwRBD49QCJEva90xT1Wdvo99lRIvd/Yub3DKQi+ET8AvM/fkb2jrPK9sB6aPe930zzu4so98KOGPWf1oz1nj9y9cE9CvSlFJb22vXY9dcSUPTgxsj3Tdmc92sOHOtHAvj04HOi9yRMBvrmjuD3WyCs9Cbmyvbp+ybwvr4g9nI9QPNommj2insq9E4ebPR9RBD7BBw47WUqyvXH2SjwhS549Xu9zvFBIwD0+uF49yQyivfM2kb0o6gO9sKTYPaQrWL1CtIQ93QuYPcqM6byUhQW+nwulvaJSw73d6lW9FP/UvVjO8D2CKQE+5U2rvY4Jlb1Ai689JJzNvREgJr0hT4A9VUS3Og88AD7VvDO9lxDwvcb0+j0F8ck9RRq+vWolC753e4y9qrp6vQk2sj2dAp093KpNPSJjlz1OoUq8DKwIPt5+r70GcHw9blqBPUiQ47zLAQo9i8BZPb6lAT3Ghcc8DC3iPVLAEz366DW8mOXwPYO1Kb0C5qM9gTDNvfDXrbxq9Os9XufbO2E74L1hGam9LjuyvQcUCr5h23g8EpC8PRhFjDsxlg89fSPsvffvmT2w55I91xOoPUAE3T2dOzw9E332vDnn6b0PSDs8mHzbO2XceD0SqLa96OKsPNj0ET3ZIHw92RmQPeHyLD1OOKO9PY7CvbJnw70Q4G07rfT7PD2R1L046VA9N8Ynu9tkfryiWQa9nwv6vYYqiz1NiEe7g17TPSyaA72W1ZA9fDE5PZmjajyBspY9O9bLPEkiwjuuEOq9aeSzveYKtD38JQK+90yyPcMsJr0R8x89OlLnPeWkzD2kAao99/Rqu3rYyj2qLYs9ChNZPZN9t72W6Qa+6habvTufDD3WS209JEj4vFsewj1rSCW9HmqovO6pi71u1Ne91fCzPe0UB74Zsii9gGmSPc+McT0ob029WuRePVz/Rz18v6a8iCsKPunhtj0+Q829YG+EvdRW5D1f6Jq9xIHxPUoAMj2d31S77LbQPXh3/T1rcOg8DteLPUr8Uj3bvwg9ZKS+vePwsD134wm+jILZPZzaAT6LBTO9tBgAPlSI1Lx+8Pq8URBivRKbaT2wUYA9XP8+vL7rwz0gDiu9MaHvPVcPjb0i5UK91auJvY4zVD1aZPo8Nms4utS4obwMCcs9p9KvPaBAYb2SAoo9tNfKvSQZZD3tjwc9ohSavd1PCj7kMpq8EKQBPeH7Gr0loSA9OpacPUuIMD0CKbq8YQwMvbq4bLwuOhs9WppLvBoOBb6peKA997Y7vRjI7LznZ/a9DmZFPRWB/735bW+8i5sEvj0/Lb192r89ZBq4PHsQuz1cCDo9dsACvqHc8L3Y4Iw9xLl9vdgHM701DZI9SOKsvfpu9j1qggQ9eRLJvY/hor2vhGQ9B//YPWrOBT6L5wG+zj8JvpBiYD2QMyk9Ja6Yu6gf5b2Zz3S9K0nhvTzxQD3lXju9z8BIPQtxVDxssry9x23hPJTlmT18yKk78FD3PPdFtztpucc9jWHrvd1BZr2B4WK9XHqCPaO6Zb22Pgc+Gu7QPdhuzT3b5t+7yWTXvGYViLtPHN+9L+yCPdziAD4JHaQ92A7mPBM3jL2ps5Y97YfIPbQ8DL6jgD29U7TDPd+jrr2YUMa9YDDWPKWYsT3kRqa9ClPSO9FWxb2COzk9Cc1/vTAztj2ccnc9bdh9PSiR4z02x/M9EhquvZGU9zy4TWM9qVsKvgSrTTxexdw6UYbCvd5WeLxXYCw8Du78PRFGnb0yYq49ujlxPb/wC70PA0e9l0aEPVSmTL22G7491RcKPmvA5D2pUa49tPz4PJsD372gjYq9OSWIvaPFvr3p9cK9n0gIvrtcEL3vzgQ+6Bf0PSp+I71zYKW94926vDfWqr0NbRi996sXPR/2sL1BVJK9J29xPePZxD0/eQy93SAWPIcOyT1aYOc9vNdgvQEml72y4Vm9snKovKiq2jx6kYu8HzPcPKPNYb2zq809nRT9vdUmGz0D5+m9RLm3vC2KOjzYr3Q7xdyVu8O+1j0/9Pw9sczXPHl4UD31WwM+OxbbvYgEGb3vz629fBbuPfqUbL3kjwA+RoTrPUU83jxjLP+85vRIPfuq+j1M7v+8BsdZvednYz1oZOs9XDLMvfd06j3G98893SuHvFpOjz0AQgU+mcRSPYw8AD53zHy8D7uXvUg+4r1inJa9Hogmvcd7TDx4gW+9W9vqPMiMSD0UjXq8gbVPPd2UvL1mhgc+wefuvcrziD1z/Uy95LXnPIkKCT546fm9A6/BPJMuA741zY09yWFaPSA4DT1cwG89gIGnvRuK2r2UnMG8/VUCPkiHqb0sAJ28jzAAPrpHCL5okb49WDZxPakVfb1LFaA8Q13zO2hDlTxAiio9RmRWvDzZED1GOa28jnrHPAl1wr0Nafw9Erz3PZoh9z0aTbq98LADvfJ8dz2Hwhm9LI6uvL33Fj2IsAC+ewLCvWF+zz0HUZk9TxSovFYl5T2YafG7fk7KvBAVf70L7O69LDKmPbI72TzdzSu9n0+0vStA0r2wGiW98T6CPfwq7T3Hak09i76lPYuH6b3XNEq9SWO5PJMRuL1KSl49SR/1PXdNCr6sXb+9jJglvdMZN7w9LMU9vRHkvUf3fb3ULAc+Sr3hPY3lgT0O1P85ZSFxO7sjR713d+M6QvW8PI6WBLxsUuy9JRfzvUF3yD3RXP27O/WiPXPKkb2vgps9J5jWPen2Az6dLZ29MJXsPGAwCz7navc9CIOlveweh7yDn9E9thoIPvCulz1AuMk9fhPWPUWAsD1T7go+B9smvQHtrb2EDQs+WLqWvcIWfD0TSyA9igYIvmDJ0j2HtUO8osP/vfaoz7yvwIO9wxL1PD9NM70R5969ys4mPcfkUz0uKaI9oHO+PKyBxL1V9sa9OuqWvdz61Tw3iIW8UbOZPdxcvb2aMLk9iSwDviwhhT0kpwg9hZBkvW1wtr11XfQ9X4yYvBDLsTrGXE49RkLOPSkJ5z17vTs9DE7HvD3luD3uZKS8C+KNvRCzxD38mdQ9lY/JPEFQAT5mGxy8YFv1PVGfKj2asXw95ZfxPW7WO73Ve/e9HVdTuyIi7j22OLs917e9PUQUir2FICs70EdEO1X4DD0TNQw+zkeoPQjZejveNcK70tXuPedcEj1wnwE+x5+wvdHQfzxMmQW+9E4JPsv2rb3ZMqO8G6wPvfwbgb0jA5m7JpjAvbNelr0hVwA+xFa3vJm/Fr3oa489dzhvPdnIpT1DZHO9w8pqvXyP8r0p5UO9Gy0QPRJxDT2hG3S9TO3WPdoOkLxYDW68o2ONPSSdnL1wfeQ9oXS8vaCkBj0tWhu9ygupPQN08L1n7Vg9FfmgPDMomr3Ti/g93wIAvSO5Cj3gvmO8XYPMPSzF8z3DswM+0EkjvWvTiL0MZY49g+QYPf2Rqz1P1KC96Ve7vKF42jzdHfA8I+uzPdCb9Ly1fQc+Sj7zvJuTKjy7KL8771cnPFYhwD2m8Fy9fR6bOoSYyjqpxAs+eWjOvaSUZzvr6zy9JL7kvWVV+D2TRiO9tP+hvQs4Lb22z0K9yRWqvK8IXrznd4Y9M+HhPVCVV72BnYi9CzyavYjslD3R8fK8ZTu5vBkP9D1Jj/69l3T5PZwrAj5EVMS9aAOqvAhNCz7OrcI95cy1PZNKA77Bb529uMqnvQViXb0vyAK+cSAJPqlbsjxTgGM95ntzvUQXAD3NprC8w7N6PNHNbL2CVeK9n/qUPWZAgj2enck9b/YGvgFZCT5Kf0i8Ig6DvT2M9z1GrXC9SnSKPOafzT2GjRU9BikLPogi8T3VGgw+zrYVvc6WOb0BEuW8cLQFvotC1b2RKtS8Koe3PeA3jr0emUw9LFAdPSaOCz5Ycdg9StQFPtKgoL0JFyk9vwfhvUejqz21YJm9ojtyOzpD5D2wF6s9GTzNvQme0r3MV4A9FuC0PSf+Db3ZhEa9aTGEPbl4vDweksa9QimGPHRqC77VDdU9p2wNvNhY770pmfs9NwC0vajaij3H1cA9uaC5PUKcs7yGEGi9A2nSPCg9vb1pqre9UaTPvWLY8r2OPnU9BpqUOSnGg70Klwy+8OTDvf6aC75X3dY9VoT6Pb5YZT0WECG9Z5qcvSRXmz1p4ZO7fa6JPaTvgz3lCJy96jB9va4EYjxySZ69y26KPWRgFTwE5we+29j9Pfih2r0wzl28u8akPWRH4z2NvZc9aCLOvX4MPz0nDD49po3dPV7UrTx1m4I9TKsKvhe9AjyGUuw9ko+QvLZHqDxlvvK9daCCPQUunz0E3cc925qXvX6xZbzRS0s9Is8Tve8hy738m7y8ccEIvvWEA759Wke8tX/tvEJ+6D2aoj+9Sj7UvSkWhr0oI0C8we2jPHU9zTwxN/s9UxbsvU972T2Qz288QPSlOzzjDb0PAw69G+RcPd01fjsJRZO8XXQtPbUquj2dntG9Jka7vcZmnL3ullS99ofVvFX/eT212tK8quh9vf20rD1XXxG9YEaDPG04Ib0g3My9m/JsPVhlZT2+2zE87ghRPKYRvz2x7tU9pfeKPV0pSz0DEsA9vl6iPbtVUr2dc5+9cKHqvZxksT0UvRm9EoJpvA4drLxuoOY4GTDQPRT7dj1ujVc8CnAUPb6+sb1kClI8jvW4PQdAeD2R3Ek9oDFjuwwlHz3W19C9jhMAvrlYlT2SOLA9xj9GPW1ZpjxobUM950j2Pc6D6LvAohA9BCGNPb6h1b3B07492sCIPcowx7ynYsw877FZvWRWEL1nfwq+Ikr7PKiXtr1jUQK+OrS4O7Gcsr3ax9+8J5TXvRPehr3TzEs9/+KrvMHNF73ay/O90aEvvfC33bx+rM48hqAYPXFTob3QbdM9Fu2WvdgjFzyBOnS98jtVu+qBOj3Esew89tkwPXmyb7sL5a49OuQEvoKN7jwFhKq9CMAjvfIa973wzuQ9givzOV2DnL3157C9yY7cvUcfXD2L6QQ+ku4vPZrcRz3cNes7637bvROAjz2duOA8ncC5vUCS4b0eSAC7yuvzvf4N/b2rQ7W9ARF6PQ6GgzxA9tS8q4wFPvnPqj3YIdA9rTfhvd4PCz4eR+08iEm2PYLQLz2lXfC7zTd2PQD/t72t16W9QpvlveNmqr0AJPO94egIvuXDA74+Rcs9jtlGPFXGqjwKxV49MRaEPXMG6T3OyCo9UDibvfzp7z0jbto8J3KrvFH28L3Dave96KchvaHv3j2+Uki96ogPvbZHcj3Oyo69KKEBOd7/gzyX1au8JO4BPlCESL0QZHO9AOcIvqfwWj0NYIc9qBuFPSqgg71IF8E8KNEuvX7nAr3mdKy924V4Pcsbvb0RYS29A2E/vUvI3ry7tw+9qMXRvaJXAz5ZRQg+EeJZvRpbrr1A0kE9ROokPJEJYL2wWgw9alr/PDqtBz7sHny9gqqAPJ1Cj72yhXM9k3aYvRByHj1jJqa9X4UKPopzWr1Gbwo++3v4vWGQID35c4644lSMvUgKxTwn8YU78C9/vMVkhj1Y3nW9P5AQvb+MiT11YUO8eA94vW26pz36lK+9hMjgvWThgTuygdg9K42vPdsk3L2zIMo98uiXPP+c7Dw3Kc49TpYlPWCvW71swYk9Neb8vWcN3rzvx+49QeJzvJ44A767Kq299N8GvqvUA75pp+Q9g+bLPFPN/r3RN7E987ygvU5iG707j6S9sC6pva6kDT3Ss9e8ajANvRxak73FaA89p2u0PXT5kjyu7JS9yNQUvJzOR70xrc47///cvSANAT6w5pm8MkAHPmj+Ub0yKfM93r7pPcUPtb1OIrA97A0Ivh9lzb0kr6M9oI+PvNUd+z0Mys89LfHcPeTq0z2G4Ye9KCrbvX49er3tcOs95OelPTnDaD2iFTy98EuCPYjKabxFX228qHTaPeASBj72G/C9HvmcPbjzoLwlBOo8TZ+ove00mb3zKuW9pRKePdSsBD555/O9iRIZvUnGE71T5vI9jzeUPRnYijwsmDc9pYSuvUR8pj05JYw9D4zZPQ+dZT3Iojy9EmtwvQXKwLzg5AS+5wF1PcxnEr2HMe29uBTgPcjGCb6ty/y9VwOMPaFj3DyWPfe9Brm6vOH51j2j6OK83PC2vf10vD30Ecy9idvJva8C073GCfg8GDz1PfCQTD01tK48iOYkvYrqCL6fU7e99K7JvXGgpr0pPu8945givf4czL0jBg09JwGgPQ616r3bBwo7FQsuvQJcoz00DhC99Ig+Pd6rnL30br49j9HXvVfrPL3SlbE9iCiXPdOXSz0KhAa+sVylu6IcDL7zzFW90eT1vBNkrb0pegc+2ppGvYXwSD3rLcw9cYUHPuGaDj2zxHm8n93Nu97yCT2yKJc9LzWjvWne5rxXP7O9G9yVvbthCDwZlaw9jqX3vafSqby3DH+6zZXlPDRsHr0z8gy8Fc9KPZQW9j1PJCQ9LItJPL+dvr16PS09IgqFPDN+O702YoA9LTgaOq+cprpqsNW9JrTqPQifU7oKZ4w9aGSuPUry6T2u9Qe9NaMePAfDej0uz6m9QUdtPURu9zxwFAS+x3vQPUbjIT1DFMc8OgAEPJvHADyQEQk+oN3YvDKVQT2bbCG9VjyBPbdJNbzls9A9tiJyvTNQE73xH4G9ZIY5vWHICL4jP2e9TVSzO8Yxx73wgYg9Xs7CPZQHdr2+VOa9lAi3PVFDP7vWW/Y8waUJvic7Vz3cCeY9p/1rvAVY2b0eX9M9TPravVoTpL0LgfA9pI5lPWRFr739bHu8mENrPZpXgbyjC6E9nmvXPau4xz0XuAk+c7HuPWyKtL0IgZi9bw5KvXJTkr3LZ7I9IF/TPdAj/T2n0AO+puMgvcoMorzMU5u8miAavVbSjr0VVLI9Kd0VvGGm4r1W7uc9q72HPZYfqD2cAjA95zkrveuofj11lXO9JNO1vMZNrT1cxl89hTyru5a5TT0+1F+9a8CdvDBQUz37sto99/sBPlHIlTzQ3p09JRcHvnrDWr1vPzq9SzRGvZpi873nfgk8TpSnveN6CDuXCG69X6d2PU956701v0k9DndAvQUKRz35k0K9wnSRPRFLjDuidyA9/3eSPd/xM7vmEoy9m/yZPTn+m7z0D5w9QcfsvIZfOj2Xq807zWUNvdkuBr7I5w08RtCrPTZzjz0lp7A9KV38vCgg/r1JdAA9JmquvaiTGD3I2y49JQYXPDPKtr1mqaw9emTgPcIWtDt/V209rKzxvE8gyT2wSQw+BNL4vKV56zzj0d4919y7PRCtXz1ak1o7SZVsvezlubyp8+m9D/3avUzBPL1H6sc9m6BMvGCVAj4jq/o99aWnvY/CCL4pUfG8vjWsvGmaBz5SeTQ9IZ0IPK8TCr27se+7bW1CPddnmT2J8F49grDvPaT4cryh8Vq9b+CHvbQwIT2/8fA9M92yPD9dwjwhzD4828NWPXrT7DyC64q9fxS2PSGoMj3cH5g9FZ7ZPZUm6L1tYK09j0qvvAWkJj1qavA8eQuzPKwz6r1u5sM91oKyvdgAf7oISQE+/614vD4hQz3SGAE+aoAePemEvr2WyL+9E3G6vccEbb0928c9naL/PT3+7D0uUb89X94GvuX2yb1zOLm9qBmTPBb+9j0Abqe9ezXhvOrTkbompAa9nejlPSzSojtxDje9vk7bu98UC72n/6E9HUJ4vfcdMr33OOO9Z1coOgc5gr3xN7Q9Mlr2PVyckD1swae9aWfcvXUXjj2X1NU9A+eGvZrKi73TKKe9rUnQPF/YoTxaofa9AMkGvnv3Hr3j9Uo7hkkCPnycTT2OIW27Zf2JPWWQmL0cvws9SxV9PZCqfrxdIKg8Xr7iPV0g8b0EZaU91BpfPeug8j3xu8e9N14BvSbziDtxEeQ9s4nnvFOWjbxUBle9qU3tvfgi+zwS9ri9WvpRvapt4T2wswO915VQva/V1707feK9yZqsPUuZpr0YUYy9n9JIPAhT1D1EIDu9mqdAvOK42L1Lv069+WzcvWMh871TPbo8FkAzu4CU9L1V9be9jBvmPRCo+jyutqu7XJErvZUQrD3X0LU9GQmOPZdjDb30gde9m7bVvTAUk71QkOk9jkW8PQp77Tt6Mrk9R8LnvQ4lKb2FpwQ+aPLAvQW4vr2T7qM9L1ORPCM7XT3VxtI9VlgPPUXTsby1fk09cXX8vVoLyz0Yady9rbLCPS8D9T0yMbK8/qgWPfSo6L29s2S9azABPWSc9zxziwA9QyVQPW75GDx7Xow9nXvovYhmhD3X68C9gaHsu3ui270HnyC8vInVPdQ6rL1mDsQ9e88oPeN3DjvB0Ao+jAU7PU0i8j1R5Nk9RvzAvY0N5r1/64k9b2rOPbD7gT1+YKW9aQWgvWB277zU1so81CMyPa57Kb3Kvya8ix5fPIM9/T3s6Ku9jnXKvWUtqz08CPe9388Jvj5RBD0F+jc9X5VvPIc0Kj02VE87Ae8xvAXfgj0BG5U9/3bzPVpjCj7Iz8m9T/bPPWMmOr0mRTy9m/+jvYWEBj4QFwk+PqLcO3DPzDweCgW+wTYHvsRUoLy3jQo7MyWMvZLH9L2DY5K9iWP6PU/g970uwsU89CN7PIBtGD1nWuc9lDq3PfM7gTyDJug8qtsfOpB1jD1MYz68kTbhvX0UQT0tzNm9MHxsPd1CAL27+008hlpOPdLPmr38bQM+gcoYPYkTOLy83rM9xG1pPXVStTsg4/49X0EJvHBRCr7JBMe82LoAPjtQITwwRZk8+ysyvRZoTj0QSMA6A/5tPb9coL3YsMo9vjTRPQnAcD0mYuI9KnSTvcGU1b2GrZ88okDzPMgqAz1Z4OC8PJpnvQ9Qdr34jpK9RP1JvWNOuL2zjeG9a4LSPfQsbr0zyRq9543VvcVsgb3w5dw9mAmXvfoZCj3TCLO9DbJvvf1eSjxIjpC824TjvXn65j2nxSI9T9aHPaiPN71dtMa9/kQDvjzAC70qxV+6UVmxvSqQoz0eWZ+7yOGjvT8BWz2+9W69ALcGPmRilT15Bgi9s88Lvos3yj2r7uu9+kq1vcll8r0WEa272wKxPeYWyD3IiLY9ndmDvbTABL43fRI9wtXOvdRsOT3pcwU+C1UHvuNsiD3/rFK99K6Zu6FRGD2fdWa9ZhUBPq9e5b2eHNo97xO3O4fp/D1cAAK779YMvcl/jb1LQ8g9/4vFvRlrvDyKvry98JhVPVRz3j0eLWy8gjxnvc5b7DzGU2S9cE6zPYS6iT1vsIA91J3jPbz3Vz01jYk88Rfivcv06z2aXls9F6i8PLnBoTxBuM293N26O0scBb15w5o9Y+NavSR27D11+rE8K0n8PUQG7j2pfqe8ygnEvf0SCb7t3QY9uSCiPZj7xz1YNvG9zg6dPfxEGj35vkO9EwG+vSLE/L1P3v+8I9PPPSLnAD4Xwwi+ycSkPZJfAzvUjDU8pF75PcK1e72Lxfi9+m0gvG/TAL460kk9KRanPQS+Kz1owf+8TG0KPkFv2D2VPdA8lKdxvXTGrz3wtX09qNCLPYiBvD3htdM9YUsLvcZ9cz1a36E97pq/vZQvyr0XLAM++H+kPQtt+z1VjwK8jzCyPY7W471VvgG9fiEBvsGfHr3O/9E9P1k+PRm3o7wJrWM92DORPRJWrb3h6dE9408OPbqY0jx20ZI9+k1nOhTaCD4pPe095VjUvfpdAD6t+Xs9ke2GvR6i9z2tSAQ+W3+NvMm7Wr1FlOG8TUUMvjYUYr3f1M89+qLKvS9xATkHESK9l10BPso/lT2eNY271iKEvbXZCr6RS/w9R3zTPaHPl730T7u9MGU4vIQqB74O1cw9kFzrPToP6D0kAfI92hlzvSjm7728/P490MwDvBwjhz0pBJe8OuDGvbNEmDztf/M95LiuPQ=='))
  /** gradient W[h5,h4]: -dE/d W[h5,h4], batch mean */
  const grad_W_h5_h4 = new Float32Array(53 * 53)
  /** optimizer: first moment of W[h5,h4] */
  const adam_m_W_h5_h4 = new Float32Array(53 * 53)
  /** optimizer: second moment of W[h5,h4] */
  const adam_v_W_h5_h4 = new Float32Array(53 * 53)
  /** optimizer: power of the first decay rate */
  const adam_p1_W_h5_h4 = new Float32Array(1)
  adam_p1_W_h5_h4.fill(1)
  /** optimizer: power of the second decay rate */
  const adam_p2_W_h5_h4 = new Float32Array(1)
  adam_p2_W_h5_h4.fill(1)
  /** parameter W[h6,h5]: weights h5 -> h6 */
  const W_h6_h5 = new Float32Array(53 * 53)
  repeat(W_h6_h5, decode('m8LLvfeoCD4vcL88dOgIvWnteL3HEDQ9DZmzvcNgCzw9x8G9gyAGvmIQVbzBtry8EhzjvUaWND2H79q96maSvQgw5r1jprI9ifOSPVHLcT2roWQ8fnMQPbKStbzsvt484V6uvYPNtz2+EoW96mTEPVFnhrwWrvk8RsETPUEvUD1f6B69iklMPaxL071Laoq8g5qjvQSnFj2Pb7Y7Lpd5PWEnmj1aAfk97nxVO5q+hL1sTFg9PzwCPqsbBT7WfSY9nFGvPSY3Zz2W/fO9q0Y2vFpYnD1LZ/C9zPIBvY3J8z1QRwm+5bG1PexJHbySNg4945y5PQbG2T3YRJa8srKePbWAlr1QdwU+bqY9PGHGgT2sGgg+dQshPSQc/r1JOUQ95ZKWvR/chbxmGSI9po+sPUIUyb0qjd288v4BPTRCbL16+s09SRwFvkFu+z3pwgo+3LrlPFo3ab1gfsI9QoYEvF+6lr0lhgy+el4MPtSCj71nFpc7XSbNvdXOjb0e4OM8Wj0CvkLOUL0WzAm+bODXPXLY5T2AOJq7kbiNveK87byONx09JHVnvSBJ6T0skGA9e5nzvXEEW72C+eY9pm+EPd/RBD7BfFQ9ASnCvWej6TxKccS9Jgj2PFJZ8j34gL68Hu3uPb7ZA77tLiC9Zqy0vfvF+z1ym6y8hC9oPRNAlr2Ypm89Z/OKvWUWnr1TmeO9vfDtPViFoj1nI5e890bHvQ8BXLzC0dY9ZUTZvJjx4L1C/Is8RAYJPkxLbrpNipY9ObwhvcToRrsMr7C9T27hveqwBD4Q9Oq9DfjSPQLJkz0Pkg88yNPJPTsQ5DpeH8s9WtXpu9Z7vDz7dou9jfj4vStZ8D2kIbg9Tf2xvURQ0r2TevO83XiyvTQlhjyNgsu9/Cz7PafeFDutosc9WirhvboH2by3QZA9QsTpPa+HVD3/GBE9zKgKPcwEe72O5kI9rZiqPW7seLsK29s9JKuJvbh+6j0Dq749bbh8OUn+2r0mgpq9ZfMQvRHcHLxz/Pk8A53rPYVd2r1efNi9rHtrvO8H770r4Vw9mFzhPDcPjb07Nee8C1zbPeo+FT1N59a8rpONvGtn/L3AQ889msBRvZMfTT3mIK+9SRYJPrVWZL1WOvw9tNvDPZlVw70pbgK78nnSPOQK5z3HNze87iymvJIxez0guoK94B3cPIYl8b2vKaW9rM0GPitfZz0fF/89C2i3PSKBjbmOVWW9Pz4MPhDPrTyf3Pg9Ox+fPWqBJD2oKLo9sFu8vD6a7T0anF49l1XWPMBUwL3d7749SSe0PWhjObwBYRY88yNYvbKO3bxYd/m9xGDkO0qmFL062Ig9AFiPONi64T2q6As8EJSMPcJZtD3FmoW9xQf3vTjT3T3Q8Qk+ixbivOpzAj057oY8KSLzvYgyUr02c4S9ZOchu2yvo70n1JU9QiwpPZqPzj0Lu907OsH5vSKRCj4Z2448bLFevflVaT0fjMg9EzTovbWhYLx0fNs9COKwPTVhVz2QSkc89I/5PWXvTDwenwM+APXLvYEndTyca9Q9xK6EvV4Nmb1Xm6291pgnPX93Cz6X6AC+/9CvvYgsaz3bIdu9SPFoPSuWNr04jJc9lo7vPZpEezyH/cY9VSHIPbHU+zxsDSC8XOvuPbraiL0+GCG9ADxOO4LVary0d5s8HGflvbzP3r2LQyq9lcDhvY6vBL5QHpe97sdOPFa5Rz3eENy8C33+PSFFhL1JAfk8RYY8vY3vpr3clvG8zzFSvQRcCD3Q25w9X2BxPVymQz1VSX28eRMMvpxLEj2Pq/U9F5zkvTjQBT31ldU8CpGMPch3lr0NtwI+a78aPFudvb3tUXM9/uPfPey3pT0Iq+w8t6KzvS8RKD1UWPG9rZfGPXhf1D3h0vS97PW7vdAMAb5KBtg91YkMvvIWkTzVHdo8gCPSPeijvT3QZHK922bqvbbkw73uAsY9eThfPXJAzr3snHC9WEefvRk19T1xZe09VFJIPaWxEj2DYtc9WB5YvQf1+bwVf1S9BTXDPeob6T3zn4a9BsjOvWb2ZT1Ztvg7n91wvBXp8b1PZzi8B9E4PSGRiT0gfMO81hiDvYz2pL2J7OO6Cw43vfSn0zu9l6O8Zk0uPXKssL1iFRG91mywPVCXpb2fALU8SStGPYQ1WT01cI69trjAvXg6BL7TmZe8HI0rvaEd970n3WI95naBvc7HOz1GXKi78LQIPq0F8ry4CK+9MHCxvQSLBrwHHXu9hRXPvRw05b2zNCQ9kq7iPe3Pyj1b9cA82KO2PIg58z0L6sy9RjnZPT5WDz28Ano90J4CvgXOpbvcVMA8DFfzPZHfH7rbaAc+atE1vWATmz0D7Z499BjZPbOpE73gb5G9bqVePL/0fT1FsWM9G7YyPW3gez07wuO9CcLNPV7E4b2AAOc9/jD6vZLgoL23J8+9caxnPUxCoj2WsPs9xqP7PVgN6j0PSwk9N1JsvVeiVb32RtA9vqkFPZVxi7y7gay9il/LPdf/1D3FrD07Y2DkvYZo8j29eAg+egb+Pek6Ir0NKBI9/rO2PUxgAT4OfQi++w5+PdJP0DxWa9q9EBHVPcOzAD0fHqo9bI7aPUXAojyFsvU9s9J4uzzl7r1tApq9+hrAPSLhwz3gKde9jBunPZEw+zwwcvI9aMHKvbD1B77ZgYS9Kx4MvtZbKLusiwM+/pmqPS3K5z1QoYA7i4+APRtvBL7EoJW9T0yUvcJOlTxRT6891+5evLcJGz1nEhI7129ivAKCvjwX2xI9PwTBvT6g1z1B6/S86mrePVCvjD0cZzo9VvQgvZVIMb3h2789pgYPvcNwLb2HzjO9vaqAvZb+8D1U1oG9/twRPeabnzzfit89Pl6yPccIiD2WeH69CryFvSBRUT1ov6y9c5p9PTyXrD1WbRQ8V0v9PKxj5D2mQ6E8RCL+PSw8Fz3LCIA9Kt6pvSZ5d73WIY+9c9vEvKI+ab3Aq529ea79Pd8yRb2+jli9ik1Vvc9pbz2gvIo9otQgvWf1Jr1U+6C9k5XBPYp7nT2iufs9hNITPWxI57x51A29xbXcuwQ3vDuHUP29PfKzvTN8ZDz4PZa8HJO9PfcYaL2uxSa9mJmfvVXsnj1g4sW9lLytPOkJ+j3pYf28GviRvc5Fz70+SHo8BMcEPltSVb3Ols091B2NvQVS+70RTuk9R1D2vR1A+jysk689gwV5vU/0hr0c4Qm+BGZOPeIW0r3SDY49Q1W2vLpgjb3FThi83l30Pabfkz14Rf+9BPU2PUmN7z1/NVk9lqwFvgjdD73Vb+u9TrHaPVDmYL0TuXu9j/CpPWq11D2b9Ns99E50PV1YBz4f+k69UqsyPXT7Q72hW3s9m/3avPzKYD2o8yg9OojUPLrlwT2v8/i9MNiEvTAn47rO/t49xUe/PYL97734Ani9aCqdPLn+GrpUVPa96VEjPc0koj3D56k9fKawPYPRpb3XvQI+khaTPaLwAz7cwdy96B8FPju00r1A3cU7BFkDvgteILz6pAM+q+anPVFwGj3fg0+97b8JPrSA3bt2msa8z6fRvQsSrT2OOcG99zTvPcTA973IZ3E9QocGvrD/071vt4s89K4FvU1Qg7zYRJC8H+yyPeYQQ700yOM9Al7AvBri1z0VE3G9zdIivZHQDD1Xbae87SXsPdhDSb3cOQG9J9zzvdpUtzxVK1Q9NNMdPPGSqj2jLQi+ksFLPdXLS70l6aM9qHXmvcz2hb1ux8e9isj0PRQeAL6vsw+8WBnOPZPh5T2oT5K921nevTI9CT6XE+c9a7YiPf0XuD1mpj49EPysvVTC/j1qkgc+ejH+vZeWy71BQ/M9p23VPDDmCT6Hro+9+OzMPRoU2L3i+bE9lp0VPT1pLD3RPI69G0UGviiubD2jaR69Punoved0Pj3N93m9VGoCPejC3Dqbk/69qn0CPpQs5T2GIxA9c+5KvY8yZL19NXc9opCDvVh20Tw9KZa9PtDmvUkyqD1brrS8thbEPSXzBL7R4oI9maxYPQrKAb0+gMc9v3MKvkMhRL13LgI+GR72PXMsKbz3HQW9nE/WPf1Q2rvTBOa9BfpZveuSkj2R7lW9WsjEPVkywD2K8Nk9PHO1vGKoBT2m8189cxz7vYsjg7wV7Lm9PmJvPTVA67zs/h+99mLzvZv7oD24lAw++FrVu6qjAb7XoQ49QQIVPYA7Hj3T6629TsQXPVw2CL3AeqS844sSvN/i+71eurW88UXQOu+iOrypoqG9VvKSPeX+772I+TW9pOwLPp1J6T2zBQc+58gAPXare7z63/W9frhkPT/Gjb1OvaC8jucBPmn02bpuqwe+NAkCPrjv1b0qYMe9CUDJvXJK0z2FrDg9SYWovXgF6b1l4Qo+jeczPQ/v7j0yoRo9Pd/RPY2Fwb1ufPG9uVJxPd/skjrCVKO8lM04PYy0zT36e/c9BXSmPTn89734YPa9Vq7VPc8K8Dx1xpA9OD+YvZc+Or3ssB89CR6dPNn4Cz50a0693wG0vKNAiTwdBmC9nI6PPC8fWj2Nyby9mmXvPUKTAL04opI98kOZvBYZOr24uDk9Z6XrveDg772Aq5893AGQvSIcGjx8NM490gR0vZQTuTxvMfA8hDylPP9LAD46e109NPz9vUKQnj0Yuwc+21h6Oi6K9b2ZT6A9jU4hvTMIGDtfzVU9b7WWPYnhIT0zcJE9BHyDvPw9qj2YB7q8iTbRvTxw7b2X5r69wNDOPXyD1b1BLAG+MdH5vZHVjb0so5C9tg2APYWE3T1oDgg+MZaKvdR7hz3Q4QM96N75vdSP77smOMC81WAxPOzVsL0Wika9/SShPLTmDD3PnQe+hxOYPZ6pWLz/O+c89DowPTntFr2Ezkg9Ity5Pbh03rw/duQ8Ad6fPUXhuj2Sjog9Gy+IPHOqCL6KEOa7LjM3PZ0EbT2ktJg9NbP5vb/S3L2db2S9lICiPB6zuj1uwEE8dohivLuMhLwK6wM+jFxQvXiOZTx/6cG9S26FPWuOjD37hWQ9xyYyvFw3tT3pn9q9eMpaPHeGNLmXJE68ZeZbPRV4fL0iiJw96RCFPSbGjT2pSWu9p9zavVPmQD1UReO9/fozvdvGqz0I32k8Jayrva7Wcr3rYeu7IlC8vOPXlT1hYKK9M6ucPDmGwL1Qvpa9r62BPOZTRT3ycCw9e2kCPlXjtT2TQWo9soQ7vTJULD1yZ8w9se1SPKiaBz7U9go9yFZfvQcpsD0/lCI9I3HmPZ5FCz5Bg1Y7maPRuhZZ1r1FC4G9EfeaPYi5a7zC96o9A89OPWC0fb2JRgS+n6fmOhQ7uLuEDte9MHXgvF2x9j0GlaI9NiCuOTUncz3shCW8YjfEPD2uCb7C8vY6RpsLPmDCzj1WR0c7uoAOPQrU6joQgs69FsAHPhDlkT21fHo9yyHxPIjM3D0q74O9N4HXPH/eGb0jsjy8/2tyu+mv6jzTzqw9t4SoPa97O7yNvXW8/guRvX5Czj1wu7e9HbJZu33dXD2mPo883NMAPq16Dz1chZ096ouuPW6fDL5JO4g9B5DmvUwtdL2NHII9knEyPb7uZ73KwQY9tOrmvXb8Az5jBEU9cyNwvZslHr2OfFK9HcQsvL0wjT3g24e9kYmzvQTt1z23avi92fIVvRLAwT3TMJU90oIDvZMQoj2NAQs9jpJ/PGnhCbrwO8A9rku8PbRuzr1Ew6g9+a/BPWWZ/TxDLgw+zDnUPWB31z2d+QS+yTMHvgpFtT1KD3K7Uu00vQIB8Lzgrrm8oncMPgVcsr3jeww9w3QZPZxF9r3eZZU7UsKhPMk/Bzw8FR09PPgnPX1Xy7zql3Y9z9iMvaIjtj3g59m9Vp9oPTWuuT0koPq9FJbNvUkFgz2gIcW8xDojvIyv3zwy+Ka9nxHjvdzfAb0IIBy9kOj6PNXra72ndEW8l5f+u1WE0Ltz/3O9VFQOvNlbir2UegG+4mFxvMekOD1xMgU+0gHhvVfVBT5slki9XYd7vP6Jf7sBeNE8i1KVPfh2rD3WNgQ9BmMGvsQGI7yfTTG9XfvSPaQdXTznk2C9utzVPcbK5z1tE5O9SFOovSO9lT2Y7YQ91CsJPgMupD10+8m9C2mBvH5Jhr28Z7E90KDgPQY+eL1/4vA9PXW/vaWNjjxTPtu7Q7lfvPfSFryvNlg8/5VUPcXRJL1u57s928fFPe8sm73waMm9S67pvSORQ72OetS98KaQPG/xuD1Ie+u9aPnyvXASpzwdvoG9ObW/PccBL72jjFe9pUfavZ9enL0hRa08460NPFRyr7wqS9G92HHtvXzZHDy33E09t7LlPXPRdT26BtY9hqggPC+Eab0ZGWy9xVmNvQ7hnz03Jb+8JSIWvU/Ewz1yLn09R+8TvWLgvL1wGBe9KEPkPRdeqrzm5AK+LjmFvfFiwz2G7Jm9y3mdvcat9T1XWgg+2vKxPNCvbT09i4K7w6eoPS+riDzD9rA8QCixPJqdtT0uCdo8aU3wO/gMq73dyBg96R/iPFicA737U9Y7flAnO05NkTsYxaC9pKcEPrlK6j2iAUK9aHiUPdTKs70VtYi9d/PVPcaqqDw3rMS8rhMDvBPIlL0Y4uC9xM7vvdJ/kb2T8ws+gmuZvbppbj0PwNk9OVoBPlMnrr0Ybfy9VAW7vSrEoLxhkqa9m1ZhvSsGnD2d2mo9C3mwuiu3773zfpq8XSTAPTcddr0ipaQ9owfSuwMKzb0NhiG9XD6VvcIixT2NipM8HuekPZQKLz1Sjoy9CdhsPV6yD7yxXM+9LyavvEtHGL3TwfA9YW+QvHariLwz/7K9BQZfva4wBL2OFQm+I7sJPibDtj1vCwU9lCPUvOxiCD4F9ZK9PsB1vWvEhj2xxPo9NknDPTgSlr07M4U9/p4vPL5OnL2Pk8k9Iq69PfDkrrxK2AM+52YFvQL6i7zyHfs9MGm6PVNDur3WGqW9YwX7Oyt+R7yJe+O9HpGkPaXS+71tMlg9vyrKPftjtr3XaLM9WVLjvEHwCL7hs8i9D9D0vQ0RCb7Drtu94N6pvSJiuL2m2uU9tnGGvLUzzT0Uv5I86Zi5vZ0SFD2KxwU7r/OKPGB/bL2xDAu+xYwPPTfiCT5JEIk9B0cIvh3xnD3IyC49MKmtPY1MrzwXf7O9iDLfPcw6f71bCRy9XQIuPdiSKL1LMXa9lf+SPfIuSj22pIW7wZkKvsIrhT0vkD69BVO8vfMbnTsXDfU8aq/aPT9A2D0BZsc9qh/5vHKfCr5dp4c9vUaiPRKwOL3Q2CY97N/CPUEFFL1+/pe8GezUvTHD3zz0RpS9BbFbvWzA4z3u8+e9WSoIPgqfUj0u9gk8tlLYuyDmAr4xpJq9qYYdPbdhfjzpsva9LMCPPM+w0T2Jvc498vCRPdU9UL3gfre95zrevZKR273I9pY9cjFCPVANqbyOFLq99wHJPXo12z1irOc92AUDvhvYCj5gv6a93s4XPbFHET2Q0vG8C9uUvRy8Cr49Q4I8w+CvPZ9Y4L0u0gU+NkqOvVx4Fr0vkIy9BGjlvfzJ3r32GYw9z6NJPXc3VL1JxHE9x/n2PU/FBb7kSeC9n5YLPqIuOb1MTdk9IeX8PU7WRz15UXG9+0otvXYceL0REBc79t6uPaIxQ73HDmK9WmKhvAFYEbqbcNk9Po2PPb1rgr1AHaw7adP0vHG5dr0Ysqc99xKDvWCenT3qYe68rZurvXE1SzqfcIy9khQLPnUX9T2hdgE9YD70vWq1qT30hKs9Kn4rvYcbrL0HDAQ+unWRvRZnJT2YBU87vIElPXjQ5b2rgeM9ucu4vR7T5z07MS69oKEPvc739L0JMJ+95NCXPe/z6T2144O9JkroPZskrb06CI49qzKpveFNgL3GEcO92mUrPKihfr00n+694d/NPVdDTr1bcco9f6ijPdFg4LxlJ5C90q//u0SyUr0GDlQ9AJkrPUN7pbxIqQQ+7SMHvrvlTLxnILw9YF4LPvJgXL1PLhi9NuYBvjLYhL1NKeW9Ot3mvbQBuD2BgaE9vVhlvRJxjD36sim9SA2FPMHOi735OtO8WC61PZbSBj5pYy4913NbPRE/UrwNLAS+dL7oPV6Iqj0mso29khrfPcegwb0x7ry9YKaJPH5pWj2rAOW9WiyCPfBtCjzlj1Y9Xb1ZOz/urDvolW09FDJHvW+CsTpG2d89qo4xvePNp73V/4C90B/6Pdin+T0sOrA9cU5Bu6A4zL2ovMg9F92hvabYHD2gOjO9gCCdvXgLMr0NJ0W97pHlPY1O/72Yeec8IpQIvixn5z3VLV696n//Pbaxeb0OjNW9otXAvZNHvL0eeum9ogeuPX8jQT1eh9y9CIPMvYsXyT2isrk9zRvUO2REYr2YMkg9Qu6xPWlD3b38bhU9LhCxPZcJKr1yvO28wMaVvXRzAr7yVZa9Aqn7veKXKr3H8O89WPNdPd3I0T0lKtU9CHo+vTvyA77cDAg+yN9LvM4fxz3nldQ8pG3Tu+i7hb2U5Ym9xuiPvalFn70v1Jy8UDSCPY/zvz279ik91nhgPWFKiD2CTmW9Qaq7PZ0Jsz01K6k9rlLtvZuVAD6uGTq9U5z1vYcKZz3lN7E9fj6hvdZb2ry4WL+9P7E0PKsG6T2H2o+9oFquPWzOOb1Deaa8q0gBvkTraL0vbOg9sbX3PXZCfL0C0YG7fqPavXy0pTw2IDC9A0jEvYHltT1jplG9ac/uPUnfIj2Rya+9PonqvccDm7zHZvu7OAnBve6Bib1oduG8chnlPVgfwD3G/sW7Jh0KvseCfz00bzw8VkplvVOHjjx5gMG9ID+wPVH2Ybyc6Jk9zQNSvbWG0r2nS6A9XJivPVdGpL3rFQY+xdusvZJ+jbyGfCY8v/SDuiAGfbzDQY87vU32vPG9ZbyzgIE616sdPcA0Vb1UgzK94viPPc3fqLwdMF88kJoZvcfd8jyPyDQ9zF8avcVRyLwIU0g9gI3QvGVj072Q2+a9x1XFvVwRND0uDyA9K5EAvgOjEzzEef29ZP2hvSz4jb3O5GI9P3JYvDs6Cb4e3oy91eDfuJEd6j26dgK9kKidvU7NiT1jnWE9kEumva9ilr2u+xm9xRgqPLRK/71AwAE+nPCavRfnDz3Jtpm9/BGyvT9WGz2EHgG+US4EOh/+AT6byNU8sqekPFXMFr3VkDk9s2gKvIeo+b0VCQ09Qq4BPh+77r0DN127wg5/Ow9PwD2r80O9d4oEvmnoXTuyUK09MnSIPHxGr73dINa9yYfevYJ4BL768oQ9F5O3PdZ7gjqxPDK8lCs/vSdfuD2NkgY+9jmhOxEiob2nr709Zg4Avg9foTweUPi8/aoGvUMzqT2U3N49X9ZXvSqyzj2jpaQ9ZhWHvexaob1nXGA9vzQjPGi21D1fY6I9UJJ7vPeXYj1oE9o6tf8cvXLvLL13Ujk9GNoCPvcw+D1ImrW9rh/KPaCSMT0i//a9C7s2PDjk0r3R/Ms9qey6vbN9gj3lJ6m9t5MCPlTnuj1X+D69jkKzPcslvjvUSA88otrgvavajj0qMgK+F+WuvSLMH70M/Y48X7/mPX71dj3uBpg8Lu3UvUxN6D2+nSu9YYQnvfOxzr3xPqE9zsnNvboXpT06Owm+X9CMvQDF1z1JhOW9FH+dPTaypThWavu9bSHIvEHetD0TrAI+jkqhPDL9gbwXNbA9JfoDPcik2b1H1OK8NbCcPU7bkz2nFaw918AjvWldqj2+6KY9BQy+vZTAAD1dcKG9PHEZPNXNUj26HJK99gzevfe/eD2Ldj06iruCvckT+r3EQq09DI3MvenNWz3WWyW7BBYMu07mxD19TVm9tFihvbVEQ73Vq8i9k/r7PFUrJT0uQtQ9WvWbPepwlT0SfaU8hAZ4PV0SXj2IdFw9BI9gPa1VSj1UU6085zxLuozk2DxjBbq7JGvoPWdr1D3jzOu9V1pWvdtBQ7wBJ4m6dETRPXGQsD2cztq9yL48PfiEeT3WD6u9uQjtPcs2XDwuM849Ado0POqGND1Tew87VHWJPddKtr1hOWg9xiOmPGPrvT17Jpk9Vd4Fvp8G3b3SjZg9rrmsPT/BA749M+q91TdmvF39Cj6oG/M9o5nuur9avT2Jw/88TDeIPeVyCj34skM7IyMKvqEZMbx0ZNC9eF7hPIPM872CmAu+hWZdvYV5Lb2v2mg9OLnWPZikQ734yhG9y/aIu4xRzb3jBQO+0DvIvYolBr7gd6u949rUPfKP9T2x3Na9h1vePXRxsr3024E9j38bva7b0j1+h1q9uJ7bPc0zL73wU749VGrJvXwKDL5vU748GM6iPa+pnj2uywS+UFWsPUB2yL0kEgq+mmIfPKGMrbxlIsa917X5PagS071zfrk8DN8CPey43T13toG8nmHJvV6E+T0edgu+LGhovJn/qT3ZguW8ZU3OPbNeE71FIT+9a5noPJUOjj0I/Tu9XzS9PfGUYr2+qSg96XrUPV2HL733u4A9ZD52vTpy570hosC8tsFqPViJsL0s8V28IuW4u+56AL6qFgy8F9h/vC9yirxmVbq96pvmPTe5kbqEgls9QZGHvZMJlLwPqRm9IKhyPYormb1MkxE8TL3bvGMVgDyazK697zHOPV1w7j1Ix4g958MtvfVS4z0phtC9Au7vvWQW6j3lJeu90O9jPE2sz71pVNc9ypVePQYX+T0XyNs99wPLPYs0B75K8gA+8KcVPRTjP73uOZS9u7sDPuQqXT0cZeo8mh+OPVVcmL3rfJc9v9EGPqJK172jOQK+WvEyvKVp+DyCjxy9Ij0KvqlxAD5vqu09JMhSvdKc071xm6m9I+W3vF+e/D2xKXG99ey8O2rpAb64cPq9EBt6PC7+lj2aaQU+ns1nvdEdRb2B/OE9I41bPWt1nzyj6FQ9dYSQOiTs4bzFGaG9bDK5PQ/VPz1XZP+8LpikPRChLz1Uvsw7D0P5vEal+rscg2a9utY+PS6ogD0HbYO925HqPHAh/b3IOqE9+BDfvcq+lbwLoK8906Iwvf1b/T0/bpU98dSCvYqG5z0cSaE9vqPEPaHIhz0nnQE+Kt69PdZnej1lEpC9zhA1vRWi6jzrGeK8Iy+4vVkxm73HARS6k+JYvc6CgD3Ngvo90sepuVeixr3QnOK757s8PW4iBb2HBdu8glaavWgydj016aK9v+ehvWBgir1Uzeg9yD72veA5j70TVGs9h3X+PVBp0L3Jy4M8FfsQuzQNDb0Aska9Ho6mPL9lMj12YPK898u8vUysFzw7v7Q86Vn9PYxSvT1l3/U9sGmfu05iPr1sESi9G4Etu1W47T2k2sW9dyQ+Pcv5+T3RwNy7EqmGO0F4Kz2v5f+9le0CvIbL2DwinxC9jWjnvfGfJzwGU3g9eFQhvYFrJT22pQC8znoAPuz+7L0GcKg9aI+dPXrkbb33zXe9rerRPRii5L1sQgc8Pl5IvSmnhTxGXa+8AnXIPe9++7zCUCA3KyjEvXEnAD6eXgA+6Uw+vCliQ72IW4G9xaVcPerx5zzyncU9Y8xCvYZBRr29dAK+NGAGvigbrb2OWsQ91dWAPfKvjz3TA9c9q/EKvjb8pr05Fow9J2ZSPcTCID1QOgC+o0yhvV8vFr2DteU9COhWO53cjj2hltc98ALPPcJUn73NYDW8F0L9PaF2Dz1O7486TqVovVg29bz6li685YjGvWfjwr0gVJ+9+dg4vcq3gj20ObY9iD3fve3/XrzlwJ29c94rPUJzxj1hAvg8m2bovX0SFD27B4Y9nR9UvMFLpz0UAoM9tt35vc2Jz71/oe+9zLv2vaPzij3Arg09E0BZvbYBwz1pYla91PbcvbgqhD2v4AG9mMCNvfefKTycZC68NcnJvNK86L3i1Fq90HNZPNdgrb1Ucmo96DBsvR4/3T0aGIK7XOARPeiynr3gLD498J4zvVKjRb2MHlk9fIESvHc5NT0izKK90DE8vQCurz0cKdY9g7b+vV7uWb2LJX+9L5XnPff8Br7oLaw8K2tvPR8X9b3i2Lu9ThOIPOxboD07udO9Doz3vSJSCj23jCe965srvcWa872Vt908e9nMvbK3WL2QI9+9DVsEvvjv8D3AgtK9mNuHvTHdBL6jp888Qao1vJQXl72SU4a9eT4GvnHkBz0RD089+NFjvUBirD2ykKe9d8rkPBSi1z2PCDo9Qc76vcXc/70veG28VieBvflRGz1p5Gw98Qt0umX/GzyRvpg7sb+FPatUu73axAQ+1UbyPb+KxT0sNX67MkSbvUailr30WKm8ENcZveo2i73+SNo9fu3JvX25LbxfmmC97dDzvT5PTL3enjq9yhXdPHw0CD0C8pO9HEAkvBk0/L339wq+XE4svV5jk70OJY+96egBvtpjAr5zcQc+w3fxvcP/Yz3qGQM+mPx1Pbn/BD6U19A8mqDyOthKgz0cLQC9cFCPPc8waD16d8O9SNxZvA0Cvz0l4YE72pCVvUXKmj1ocQi+wOt4vTDbLz2gVu09+gzlPHt1CL7/R387HgjwPZ38Wzypf4K9E0nkvYxthT1sa7O8rxD4vRxw0L2T62u9j4mTPbm7WL3wqKm9eWP9PWpopT1lqhE8Bx3Tvcttyz0N2gA9OmAYPU59wL3Ke/+9vSNzvcjeujzFeuY93iq9vL223bo0kvo93dznPXQ1hT05TQy9SfVAPcEKmT3n7rI9jX+gPWzi5r22M9M831WXOya92T0FQym8atLuvRLGzb1duOW9Z+cDvY91UbyoG/Q93kTtvaN2AT52CMk9MG37PewR3j1uBVi9FXSkvcEJOD18uwW9xJGrvdQLNTxV/1U96FyYPaE+ZrwRZWS9SxryvHUUebwnO7m8maJEPcQQ3DwGUdQ9xDf8PFqHAzydNiy849kKvkcdobwML6a9jXYIPspGBT5Kxwq++BzTO3qqBr1s4ek9aiqWvPvAWT1cIxU9I3WyvQR/mbxR0/K979MQvFOFfz2PTMY8X4cpPXcqxrwk+/e8xZQzPfcdYLxNaQa+y87tvQwNEr3axvc9K9WBvYJDhL3F/fA8QE2GvFC0cbybNba988i6PVb4/T2lAes80udoPXnlX717NYM9HZ1TPTpi4TwJqws++j+Lvd+RML02jCu9PJVDvcOEyT0YMQU9Ml+BvdGLgL2yy5e9xDKePfECgb16P+G92VsMPb1zxz3yLv+9gjuAPavAiL2U3/09ow7GO5qFnL3+Hs+8otxUvWBo1D3TPm49zRJ+vCQqwL3CtNw7yKd6O704C71qUtM9xzFfvXge1j1+GZS9H5MwPSQe1LwJGMQ9npb2PZA0sr11VWy9w5qovR8IcT00QNS9OqiEPVCrOz0ZNeE9Pb/LPUIYKz2sKQo+juT0PVuDrL1Fg248NxWJvHXLLT2oPwO+WpETvIgh2b0XWMc94FbFvWgS7bwOEgC+1LakPRbmhz3dAIW9uizivYbAyL0QNCW9BPSUvfLyPj2HegO+wdo+vZUeOrsDxH89MrW4vZHbwL2OJzg8LP2MvLPdn70IC7Y7GLsEvgFXCr6afWK9Hvo6vbduOL2oySy9JBGIvPHoe7yshBy9USuzvWjp+73WbgU9JT/IPeHSE73bTBI8ZfhTvUWshj1jM5O8OLpivTt7sL13DSQ9cizvPF5E/zzUAvc9/6iZPMsbur221As+LTUCPrahDD4pm2W88EhjvfX/EzxxxF89b9arva1toD1CpgO+ImhXPZYrWjpM2xE79H28vWLSLTz+uKG9zRpQva5v7TrUTgw+6Rk5PODyAL2CaC49Ujvuvar5qz3LmNy9qY85unehj7xSAte9Qn6MPfpxubx3Asc8nvAKvvAhTb1PQ8o8WGeJvX5hB72WGE48PTWTPdmP+7ya4As9+Yxxu61yGL2/kSg92ROGO7Df2r1cA9Q9sfTWvd10gruMNMS7j3elPUqFKLyOmsq8WhYJvCf9/rwqVsE9itD3PZhIZz1/mwk+xR0FvigRNz3P49y9qa2SPWf3+D1MC/s9URaeO4O4u73YhNQ9DU2SPT1Fcr20MSg9FhC8vc9myrzIwe09Z3X1vcEsIT36Kbm81OGGPAvgyz0s7wW9qDRnvc97Bz5/61S9OErMvY5Qjz35Bgs+VV72O6z6ub0zy1+9EVjlvYumDL05yGM9nFDgvLI5CT2/erU9o3SjPZozjzy5slW9d8q8PbHySbwQs6o9IYAUPVJsDL2kAIQ99pWLvb9xAL4ZhGs9P0cLPly/OLwKYiQ9tYaDvbiL+jy5X+O5ghGVPXVpszw9OPq8Q58vvEoXxD3HCgg+Kd2IPaPfz7yBhiO9BW3TvLKFqTgOnJw9Mz9SPGFE87yxyOw9reD1vQqf5D3sb7w8NE+lvR8xoLqMO1I8mcVZvbx0xT3jioK9pT9cvRa67D13UZE8UZrjPKnUgbz26ec9898qPado0T2QJ/I9do2AvTnQHLx6A+y8yo2UPSYaCT5lbq49AiFevUBQAr5nj2E9himMPU/CqD0BNDk9oPYave1TXr2eC+O8DBCRva4AWL3Of9k8ouumPT/vlL1K9c69ERqdvG4t6r3u4qQ9I1fsPVujwr0xjDy9uQ4Jvc1fgr317/e85Oe6vWweq73GKgk+S2y5PSpgmj1I0Ei99dDFPYLApb3/O609aKD+PSLSbT3nj0O9uEaTvbacvb1OYnK9ESOtPTaNVr1PYBO9K7KAO+F6sb0jrO09VoOOPXvBdbzf8OG7ozeoPUFbAj6e9Py92S3uvf89pz0UqGa9syvdvcVwhb1/O6W8XjOqvQDG3T2rIYQ7M8mpvVrp/zyo7pC98oNkPaizxb0CIIK9TYKjPG6mBT7Zrqs8wKtlPGz0gb2FeAC8KtQNPaAXdr1vYdc92EuaPdeIcD3Kara9ak2wPe5DZrw5x7O9v2JivQejwTzZR5U9M6DCvQX/vj2PM569c6f2Pcs0GbySgdw9uMWXPQ=='))
  /** gradient W[h6,h5]: -dE/d W[h6,h5], batch mean */
  const grad_W_h6_h5 = new Float32Array(53 * 53)
  /** optimizer: first moment of W[h6,h5] */
  const adam_m_W_h6_h5 = new Float32Array(53 * 53)
  /** optimizer: second moment of W[h6,h5] */
  const adam_v_W_h6_h5 = new Float32Array(53 * 53)
  /** optimizer: power of the first decay rate */
  const adam_p1_W_h6_h5 = new Float32Array(1)
  adam_p1_W_h6_h5.fill(1)
  /** optimizer: power of the second decay rate */
  const adam_p2_W_h6_h5 = new Float32Array(1)
  adam_p2_W_h6_h5.fill(1)
  /** parameter W[y,h6]: weights h6 -> y */
  const W_y_h6 = new Float32Array(10 * 53)
  repeat(W_y_h6, decode('a4RmPd5MIz0eO7E9yRbQPTxqlz2RGgM+tAj0vfh+xD2rjx+9kygqvZNroj01m+U9SUqEvck4lb0cH8M9y5b7vPKoz72kb5G9ChhQPZPW6T3Nhu49ubOrPef4Jrv2r6Q9N+SfuwxXib0Xghu9PikGPWhoML37sr28uLtPvWg2TL3rRCI9MupKPbYNIT2B4Ec8UBcWvYYVO70LzQM++/69vUkrij0whcs9egAhu7kxwj2IRNk90zxbPTFt2rzGw2K9ekWwvcN7mb2To+k9aix0vZv8271gxpk9ybqIvbAFUbsd4tA96coEPujG6bwLPYA9MbuMvV/YjD2hQZa9iFfmvbLXCb7j0cQ9rySLPVq6uL0ASAo+8ePJvX9Opr3y1r49vtavPVGkCT6SWcu9D5o+PTg5m70oS9I9BHFZPQmKqb2YAbI9/VoBPuOMTz1wDgG+c0P3PWVxPDsFLBO70ZR2PcRjlLwS3ri9xuIePaxnxjzXN7y9kWjYPSfC6z3fjBS9vMJovZ3iXL31+4y8VinpPTfC2zsc9CO90AKZvVjjSj1UV5e7wQGkPT7UuL1bcKU93FCwPSFHfr1hNbW9Y06FvUXLK71H+289A123vb2b1D2jkf287PJZvLcY1r3K+rI9PO3gvHg5b71yWq89BQptvfo9H7tef989lIuJOhL38j0zNws+8R5KPfdze71KiXk91OETPDIaPzwvHsW9rnv+vewPSj2EHJG8ZAD9vSjHF72EPvS9SlFCvQzcr71Khok9FNB+vBsjRb1zB3u9l45AOk1uAj2JkfU7rldoPRClDb1DI1C9ceKLPeQKOTx/fzU9hmY4PbsK1D16Ziq9NjsdPPHGxT1eWBu9sm6ePT8hBL0OM2G9oFsmPL2d6r1qLWs90BKpvS+mZDwY7Yk8+ZZqPRPXcz3v/049nzQhPSP3vT38rli8MKPAPVpQ5Dzq82o8tr3mPOqg6T0/CJg7num2PaDG4zzPC6e9o/FSvQHPO7zVsPi9Qa3wPKIMwT1zVGY8+g3OPR0U8z2G2Mw85YP5vdgNST1shrM9CwfWPfuM3j0L9fu9zKxkPW059j25SkY9HufWPQD5/j0BTgu+RqKzvNzFUrsY8ng9AhkJPTCa/j1zDXI9c/uMvPYD2z3pIRM9LqRTPIUTO7w6ZqM9rfwVPZ7WBz4uh+k90m+KvBM6JT1jOPs8g7IlPeZMCD7hCwc+fIvGPUKinD3ITDW9FeyPvTEz3LymeeC9jHDvPPTpijsVA2E9Fmp+uu5+qb3vDOU96Or/PeEKlrxRSJm7UK6ZvC/Y8D0td7S8bXWIPWtJ9T0NXKM94lO2vcQImL3m1/M9RmcDvtI+bTtTZi29on0LvaZSqb3jW8g9WhSRPI740T1IR3e9UvzTPZnLwjxz7po9fJysPGn5Ur1N6sm9NQYVvXXRhjxMBP29MJVjPfEKAr4l7Lq94hOOvP/+FT0yniM9udGHPKMSkL0oHC+9IINyvDk2+b3aXfQ9xLvJPSEWRz2GsHg9cWalvfktDj1yQFe9OkWuPSDtRr02YRY9pdB/PV5C0LyLqQk+aeY3vfZO3L3ujpO92fFHvR//BD6cwa+7XFr6vUPPFb3KHZI8svh7vSQ7Zz3T3nW6GgQEPkq0AT57ae09K0RXvXBDgj2FCva96stvPRnS0r2tZLK984nBvIGqTjmYN5e8JZYAPMMSXD2rPWo90Rbuu464+b3/zwE+ASTxvQJQmLsdSrQ9lrdYvS4B+zvn3gs+BBSSPOpGnj1wKRw9X5l9PQDFhz1FCKM91OyzO6chOj3wu6Q9W+NOvCJ+kj2QWAi8XT+4O6QoGb3fN3E9RnO1PLjLCb7O/gG+vDYePUcReTydVpS9tk/LvV3pOjx2yNE9XUUHPleiDTtBYKq9jtC6PT8YTL3KJpK9wTMFvpJdAz66jKK9kmgJPuhVZ72W5cI9n+Y9Pd/n6zv/8Yo9cYWEvJfd8j28UdU97Z5MvNG3+b3up6y80byBvdfTSr1EEzy8iNACPvz7pT1lBMW7ZDKfvDXnBj6NdEa7tZ/HveBQOryLYOq9DbAAPS4nXD2L7fC9fQMkvEYSwj1PPSE9w/dIvRp7nL2yHVs9WbXhvb1N2rxD58c9tYfXPX8lG70V3KC9FD3OvcdP3LvNsLs8yU4Kve0iIbtLTya9ENtEPeaz5b2jQH89uVUmPRjMXr0gWMS8wl9RvW1Xf70Fmn29+KiiPb8V873b4DU9i6h4PYIGtD2JT4a9rZmDvS0jBL27saw9gIC+PNDE9rwAr/S9bNl6PQOQDD7oI4S9gre3vTytOjzfhjA9N+XfPZBZ5j3T8wI+Oj8EPhURjztzx/89yXGdPDQjw7wiKZK9pTv2vWQK3Dwt/6I8ARVfvSDrn7vcnQe9gmj+PF3Ytj1tzDG9HmDdPefGE70SU9w9w0a9vUKzCDyYzx27DfT4vKO2Mj3JU/K9zG8xvXDrGzzklT+9rG97vbO4cLxOhuU9wF7gvWrm3r1TCs69AUUEPdg/Wz2X9Kk8GFbVPU7nsD1h27E81MlTvcaA8b1fqIa9ay6aPKXepL1zDde9idgevQjOaT3xp7+9mr00vaL02z027TE9uAekvcwQ973ghc09moijvRH7AL7PIse9z0fpO1fLQD0l2oi9FlvRPYheGT3xIAA+zRfJvUWr4r0tIOA9SwBkPP4Ziz0H8pc9FxPRvXuwBz4+Wp+9o+ngPQGXQj0Pq369jttdvVMPCL2WKgw+EMucPSw03b0hdqk7Vfmlu/iZJzzexYM8J6y2uwJ3Mby+cFM98VT/vEBIq73YCAI+KY1SPY3QFD0='))
  /** gradient W[y,h6]: -dE/d W[y,h6], batch mean */
  const grad_W_y_h6 = new Float32Array(10 * 53)
  /** optimizer: first moment of W[y,h6] */
  const adam_m_W_y_h6 = new Float32Array(10 * 53)
  /** optimizer: second moment of W[y,h6] */
  const adam_v_W_y_h6 = new Float32Array(10 * 53)
  /** optimizer: power of the first decay rate */
  const adam_p1_W_y_h6 = new Float32Array(1)
  adam_p1_W_y_h6.fill(1)
  /** optimizer: power of the second decay rate */
  const adam_p2_W_y_h6 = new Float32Array(1)
  adam_p2_W_y_h6.fill(1)
  /** signal cost: cost per sample */
  const cost = new Float32Array(batch)

  const variables = new Map<string, Variable>([
    ['u[h1]', { data: u_h1, shape: [batch, 53] }],
    ['e[h1]', { data: e_h1, shape: [batch, 53] }],
    ['filter_e[h1]', { data: z1_h1, shape: [batch, 53] }],
    ['r[h1]', { data: r_h1, shape: [batch, 53] }],
    ['phi\'[h1]', { data: phi_1_h1, shape: [batch, 53] }],
    ['b[h1]', { data: b_h1, shape: [53] }],
    ['tau_m[h1]', { data: tau_m_h1, shape: [53] }],
    ['tau_r[h1]', { data: tau_r_h1, shape: [53] }],
    ['u[h2]', { data: u_h2, shape: [batch, 53] }],
    ['e[h2]', { data: e_h2, shape: [batch, 53] }],
    ['filter_e[h2]', { data: z1_h2, shape: [batch, 53] }],
    ['r[h2]', { data: r_h2, shape: [batch, 53] }],
    ['phi\'[h2]', { data: phi_1_h2, shape: [batch, 53] }],
    ['b[h2]', { data: b_h2, shape: [53] }],
    ['tau_m[h2]', { data: tau_m_h2, shape: [53] }],
    ['tau_r[h2]', { data: tau_r_h2, shape: [53] }],
    ['u[h3]', { data: u_h3, shape: [batch, 53] }],
    ['e[h3]', { data: e_h3, shape: [batch, 53] }],
    ['filter_e[h3]', { data: z1_h3, shape: [batch, 53] }],
    ['r[h3]', { data: r_h3, shape: [batch, 53] }],
    ['phi\'[h3]', { data: phi_1_h3, shape: [batch, 53] }],
    ['b[h3]', { data: b_h3, shape: [53] }],
    ['tau_m[h3]', { data: tau_m_h3, shape: [53] }],
    ['tau_r[h3]', { data: tau_r_h3, shape: [53] }],
    ['u[h4]', { data: u_h4, shape: [batch, 53] }],
    ['e[h4]', { data: e_h4, shape: [batch, 53] }],
    ['filter_e[h4]', { data: z1_h4, shape: [batch, 53] }],
    ['r[h4]', { data: r_h4, shape: [batch, 53] }],
    ['phi\'[h4]', { data: phi_1_h4, shape: [batch, 53] }],
    ['b[h4]', { data: b_h4, shape: [53] }],
    ['tau_m[h4]', { data: tau_m_h4, shape: [53] }],
    ['tau_r[h4]', { data: tau_r_h4, shape: [53] }],
    ['u[h5]', { data: u_h5, shape: [batch, 53] }],
    ['e[h5]', { data: e_h5, shape: [batch, 53] }],
    ['filter_e[h5]', { data: z1_h5, shape: [batch, 53] }],
    ['r[h5]', { data: r_h5, shape: [batch, 53] }],
    ['phi\'[h5]', { data: phi_1_h5, shape: [batch, 53] }],
    ['b[h5]', { data: b_h5, shape: [53] }],
    ['tau_m[h5]', { data: tau_m_h5, shape: [53] }],
    ['tau_r[h5]', { data: tau_r_h5, shape: [53] }],
    ['u[h6]', { data: u_h6, shape: [batch, 53] }],
    ['e[h6]', { data: e_h6, shape: [batch, 53] }],
    ['filter_e[h6]', { data: z1_h6, shape: [batch, 53] }],
    ['r[h6]', { data: r_h6, shape: [batch, 53] }],
    ['phi\'[h6]', { data: phi_1_h6, shape: [batch, 53] }],
    ['b[h6]', { data: b_h6, shape: [53] }],
    ['tau_m[h6]', { data: tau_m_h6, shape: [53] }],
    ['tau_r[h6]', { data: tau_r_h6, shape: [53] }],
    ['u[y]', { data: u_y, shape: [batch, 10] }],
    ['e[y]', { data: e_y, shape: [batch, 10] }],
    ['filter_e[y]', { data: z1_y, shape: [batch, 10] }],
    ['r[y]', { data: r_y, shape: [batch, 10] }],
    ['phi\'[y]', { data: phi_1_y, shape: [batch, 10] }],
    ['b[y]', { data: b_y, shape: [10] }],
    ['tau_m[y]', { data: tau_m_y, shape: [10] }],
    ['tau_r[y]', { data: tau_r_y, shape: [10] }],
    ['beta', { data: beta, shape: [] }],
    ['gamma', { data: gamma, shape: [] }],
    ['eta', { data: eta, shape: [] }],
    ['W[h1,x]', { data: W_h1_x, shape: [53, 1] }],
    ['W[h2,h1]', { data: W_h2_h1, shape: [53, 53] }],
    ['W[h3,h2]', { data: W_h3_h2, shape: [53, 53] }],
    ['W[h4,h3]', { data: W_h4_h3, shape: [53, 53] }],
    ['W[h5,h4]', { data: W_h5_h4, shape: [53, 53] }],
    ['W[h6,h5]', { data: W_h6_h5, shape: [53, 53] }],
    ['W[y,h6]', { data: W_y_h6, shape: [10, 53] }],
    ['cost', { data: cost, shape: [batch] }],
  ])
  const gradients = new Map<string, Variable>([
    ['b[h1]', { data: grad_b_h1, shape: [53] }],
    ['b[h2]', { data: grad_b_h2, shape: [53] }],
    ['b[h3]', { data: grad_b_h3, shape: [53] }],
    ['b[h4]', { data: grad_b_h4, shape: [53] }],
    ['b[h5]', { data: grad_b_h5, shape: [53] }],
    ['b[h6]', { data: grad_b_h6, shape: [53] }],
    ['b[y]', { data: grad_b_y, shape: [10] }],
    ['W[h1,x]', { data: grad_W_h1_x, shape: [53, 1] }],
    ['W[h2,h1]', { data: grad_W_h2_h1, shape: [53, 53] }],
    ['W[h3,h2]', { data: grad_W_h3_h2, shape: [53, 53] }],
    ['W[h4,h3]', { data: grad_W_h4_h3, shape: [53, 53] }],
    ['W[h5,h4]', { data: grad_W_h5_h4, shape: [53, 53] }],
    ['W[h6,h5]', { data: grad_W_h6_h5, shape: [53, 53] }],
    ['W[y,h6]', { data: grad_W_y_h6, shape: [10, 53] }],
  ])
  const ports: readonly Port[] = [
    { name: 'x', data: in_x, required: true },
    { name: 'y', data: target_y_y, required: false, given: given_target_y_y },
  ]

  function step_begin(): void {
    for (let b = 0; b < batch; b++) {
      const b_53 = 53 * b
      for (let i = 0; i < 53; i++) {
        // [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
        // e[h1]
        const z1 = z1_h1[b_53 + i] as number
        const rate = ((phi_1_h1[b_53 + i] as number) * (P1_h1[b_53 + i] as number) - z1) / (tau_r_h1[i] as number)
        const e = z1 + (tau_m_h1[i] as number) * rate
        e_h1[b_53 + i] = e
        z1_h1[b_53 + i] = Math.abs(0.20000000298023224 * rate + z1) < 1.0000000031710769e-30 ? 0 : 0.20000000298023224 * rate + z1
      }
    }
    for (let b = 0; b < batch; b++) {
      const b_53 = 53 * b
      for (let i = 0; i < 53; i++) {
        // [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
        // e[h2]
        const z1 = z1_h2[b_53 + i] as number
        const rate = ((phi_1_h2[b_53 + i] as number) * (P1_h2[b_53 + i] as number) - z1) / (tau_r_h2[i] as number)
        const e = z1 + (tau_m_h2[i] as number) * rate
        e_h2[b_53 + i] = e
        z1_h2[b_53 + i] = Math.abs(0.20000000298023224 * rate + z1) < 1.0000000031710769e-30 ? 0 : 0.20000000298023224 * rate + z1
      }
    }
    for (let b = 0; b < batch; b++) {
      const b_53 = 53 * b
      for (let i = 0; i < 53; i++) {
        // [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
        // e[h3]
        const z1 = z1_h3[b_53 + i] as number
        const rate = ((phi_1_h3[b_53 + i] as number) * (P1_h3[b_53 + i] as number) - z1) / (tau_r_h3[i] as number)
        const e = z1 + (tau_m_h3[i] as number) * rate
        e_h3[b_53 + i] = e
        z1_h3[b_53 + i] = Math.abs(0.20000000298023224 * rate + z1) < 1.0000000031710769e-30 ? 0 : 0.20000000298023224 * rate + z1
      }
    }
    for (let b = 0; b < batch; b++) {
      const b_53 = 53 * b
      for (let i = 0; i < 53; i++) {
        // [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
        // e[h4]
        const z1 = z1_h4[b_53 + i] as number
        const rate = ((phi_1_h4[b_53 + i] as number) * (P1_h4[b_53 + i] as number) - z1) / (tau_r_h4[i] as number)
        const e = z1 + (tau_m_h4[i] as number) * rate
        e_h4[b_53 + i] = e
        z1_h4[b_53 + i] = Math.abs(0.20000000298023224 * rate + z1) < 1.0000000031710769e-30 ? 0 : 0.20000000298023224 * rate + z1
      }
    }
    for (let b = 0; b < batch; b++) {
      const b_53 = 53 * b
      for (let i = 0; i < 53; i++) {
        // [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
        // e[h5]
        const z1 = z1_h5[b_53 + i] as number
        const rate = ((phi_1_h5[b_53 + i] as number) * (P1_h5[b_53 + i] as number) - z1) / (tau_r_h5[i] as number)
        const e = z1 + (tau_m_h5[i] as number) * rate
        e_h5[b_53 + i] = e
        z1_h5[b_53 + i] = Math.abs(0.20000000298023224 * rate + z1) < 1.0000000031710769e-30 ? 0 : 0.20000000298023224 * rate + z1
      }
    }
    for (let b = 0; b < batch; b++) {
      const b_53 = 53 * b
      for (let i = 0; i < 53; i++) {
        // [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
        // e[h6]
        const z1 = z1_h6[b_53 + i] as number
        const rate = ((phi_1_h6[b_53 + i] as number) * (P1_h6[b_53 + i] as number) - z1) / (tau_r_h6[i] as number)
        const e = z1 + (tau_m_h6[i] as number) * rate
        e_h6[b_53 + i] = e
        z1_h6[b_53 + i] = Math.abs(0.20000000298023224 * rate + z1) < 1.0000000031710769e-30 ? 0 : 0.20000000298023224 * rate + z1
      }
    }
    for (let b = 0; b < batch; b++) {
      const b_10 = 10 * b
      let peak = -Number.POSITIVE_INFINITY
      for (let k = 0; k < 10; k++) {
        peak = Math.max(peak, r_y[b_10 + k] as number)
      }
      let total = 0
      for (let k = 0; k < 10; k++) {
        total += exp((r_y[b_10 + k] as number) - peak)
      }
      for (let i = 0; i < 10; i++) {
        // [error-e] e = D(τ_m) I(τ_r) (φ'(D(τ_r) u) ⊙ (W' e + β * (y - softmax(r))))
        // e[y]
        const z1 = z1_y[b_10 + i] as number
        const rate = (((given_target_y_y[0] as number) !== 0 ? (beta[0] as number) * (phi_1_y[b_10 + i] as number) * ((target_y_y[b_10 + i] as number) - exp((r_y[b_10 + i] as number) - peak) / total) : 0) - z1) / (tau_r_y[i] as number)
        const e = z1 + (tau_m_y[i] as number) * rate
        e_y[b_10 + i] = e
        z1_y[b_10 + i] = Math.abs(0.20000000298023224 * rate + z1) < 1.0000000031710769e-30 ? 0 : 0.20000000298023224 * rate + z1
      }
    }
    // cost of y, per sample
    for (let b = 0; b < batch; b++) {
      const b_10 = 10 * b
      let peak = -Number.POSITIVE_INFINITY
      for (let k = 0; k < 10; k++) {
        peak = Math.max(peak, r_y[b_10 + k] as number)
      }
      let total = 0
      for (let k = 0; k < 10; k++) {
        total += exp((r_y[b_10 + k] as number) - peak)
      }
      let total2 = 0
      for (let k = 0; k < 10; k++) {
        total2 += (r_y[b_10 + k] as number) * (target_y_y[b_10 + k] as number)
      }
      cost[b] = (given_target_y_y[0] as number) !== 0 ? peak + log(total) - total2 : 0
    }
    if ((learn[0] as number) !== 0) {
      adam_p1_W_h1_x[0] = (adam_p1_W_h1_x[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p1_W_h1_x[0] as number) * 0.8999999761581421
      adam_p2_W_h1_x[0] = (adam_p2_W_h1_x[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p2_W_h1_x[0] as number) * 0.9990000128746033
    }
    if ((learn[0] as number) !== 0) {
      adam_p1_W_h2_h1[0] = (adam_p1_W_h2_h1[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p1_W_h2_h1[0] as number) * 0.8999999761581421
      adam_p2_W_h2_h1[0] = (adam_p2_W_h2_h1[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p2_W_h2_h1[0] as number) * 0.9990000128746033
    }
    if ((learn[0] as number) !== 0) {
      adam_p1_W_h3_h2[0] = (adam_p1_W_h3_h2[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p1_W_h3_h2[0] as number) * 0.8999999761581421
      adam_p2_W_h3_h2[0] = (adam_p2_W_h3_h2[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p2_W_h3_h2[0] as number) * 0.9990000128746033
    }
    if ((learn[0] as number) !== 0) {
      adam_p1_W_h4_h3[0] = (adam_p1_W_h4_h3[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p1_W_h4_h3[0] as number) * 0.8999999761581421
      adam_p2_W_h4_h3[0] = (adam_p2_W_h4_h3[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p2_W_h4_h3[0] as number) * 0.9990000128746033
    }
    if ((learn[0] as number) !== 0) {
      adam_p1_W_h5_h4[0] = (adam_p1_W_h5_h4[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p1_W_h5_h4[0] as number) * 0.8999999761581421
      adam_p2_W_h5_h4[0] = (adam_p2_W_h5_h4[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p2_W_h5_h4[0] as number) * 0.9990000128746033
    }
    if ((learn[0] as number) !== 0) {
      adam_p1_W_h6_h5[0] = (adam_p1_W_h6_h5[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p1_W_h6_h5[0] as number) * 0.8999999761581421
      adam_p2_W_h6_h5[0] = (adam_p2_W_h6_h5[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p2_W_h6_h5[0] as number) * 0.9990000128746033
    }
    if ((learn[0] as number) !== 0) {
      adam_p1_W_y_h6[0] = (adam_p1_W_y_h6[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p1_W_y_h6[0] as number) * 0.8999999761581421
      adam_p2_W_y_h6[0] = (adam_p2_W_y_h6[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p2_W_y_h6[0] as number) * 0.9990000128746033
    }
    if ((learn[0] as number) !== 0) {
      adam_p1_b_h1[0] = (adam_p1_b_h1[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p1_b_h1[0] as number) * 0.8999999761581421
      adam_p2_b_h1[0] = (adam_p2_b_h1[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p2_b_h1[0] as number) * 0.9990000128746033
    }
    if ((learn[0] as number) !== 0) {
      adam_p1_b_h2[0] = (adam_p1_b_h2[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p1_b_h2[0] as number) * 0.8999999761581421
      adam_p2_b_h2[0] = (adam_p2_b_h2[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p2_b_h2[0] as number) * 0.9990000128746033
    }
    if ((learn[0] as number) !== 0) {
      adam_p1_b_h3[0] = (adam_p1_b_h3[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p1_b_h3[0] as number) * 0.8999999761581421
      adam_p2_b_h3[0] = (adam_p2_b_h3[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p2_b_h3[0] as number) * 0.9990000128746033
    }
    if ((learn[0] as number) !== 0) {
      adam_p1_b_h4[0] = (adam_p1_b_h4[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p1_b_h4[0] as number) * 0.8999999761581421
      adam_p2_b_h4[0] = (adam_p2_b_h4[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p2_b_h4[0] as number) * 0.9990000128746033
    }
    if ((learn[0] as number) !== 0) {
      adam_p1_b_h5[0] = (adam_p1_b_h5[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p1_b_h5[0] as number) * 0.8999999761581421
      adam_p2_b_h5[0] = (adam_p2_b_h5[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p2_b_h5[0] as number) * 0.9990000128746033
    }
    if ((learn[0] as number) !== 0) {
      adam_p1_b_h6[0] = (adam_p1_b_h6[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p1_b_h6[0] as number) * 0.8999999761581421
      adam_p2_b_h6[0] = (adam_p2_b_h6[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p2_b_h6[0] as number) * 0.9990000128746033
    }
    if ((learn[0] as number) !== 0) {
      adam_p1_b_y[0] = (adam_p1_b_y[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p1_b_y[0] as number) * 0.8999999761581421
      adam_p2_b_y[0] = (adam_p2_b_y[0] as number) < 1.0000000031710769e-30 ? 0 : (adam_p2_b_y[0] as number) * 0.9990000128746033
    }
  }

  function step_synapse_W(): void {
    // [synapse-W] Ẇ = η * e r'
    // W[h1,x]: W' e, W r, learning of W
    for (let i = 0; i < 52; i += 4) {
      for (let b = 0; b < batch - 1; b += 2) {
        let s_00_0 = 0; let s_01_0 = 0
        let s_10_0 = 0; let s_11_0 = 0
        let s_20_0 = 0; let s_21_0 = 0
        let s_30_0 = 0; let s_31_0 = 0
        let s_00_1 = 0; let s_01_1 = 0
        let s_10_1 = 0; let s_11_1 = 0
        let s_20_1 = 0; let s_21_1 = 0
        let s_30_1 = 0; let s_31_1 = 0
        let s_00_2 = 0; let s_01_2 = 0
        let s_10_2 = 0; let s_11_2 = 0
        let s_20_2 = 0; let s_21_2 = 0
        let s_30_2 = 0; let s_31_2 = 0
        let s_00_3 = 0; let s_01_3 = 0
        let s_10_3 = 0; let s_11_3 = 0
        let s_20_3 = 0; let s_21_3 = 0
        let s_30_3 = 0; let s_31_3 = 0
        let s_00 = s_00_0 + s_00_1 + (s_00_2 + s_00_3)
        let s_01 = s_01_0 + s_01_1 + (s_01_2 + s_01_3)
        let s_10 = s_10_0 + s_10_1 + (s_10_2 + s_10_3)
        let s_11 = s_11_0 + s_11_1 + (s_11_2 + s_11_3)
        let s_20 = s_20_0 + s_20_1 + (s_20_2 + s_20_3)
        let s_21 = s_21_0 + s_21_1 + (s_21_2 + s_21_3)
        let s_30 = s_30_0 + s_30_1 + (s_30_2 + s_30_3)
        let s_31 = s_31_0 + s_31_1 + (s_31_2 + s_31_3)
        for (let j = 0; j < 1; j++) {
          const W_h1_x_at_0 = W_h1_x[i + j] as number
          const in_x_at_1 = in_x[b + j] as number
          const in_x_at_2 = in_x[b + j + 1] as number
          const W_h1_x_at_3 = W_h1_x[i + j + 1] as number
          const W_h1_x_at_4 = W_h1_x[i + j + 2] as number
          const W_h1_x_at_5 = W_h1_x[i + j + 3] as number
          s_00 += W_h1_x_at_0 * in_x_at_1; s_01 += W_h1_x_at_0 * in_x_at_2
          s_10 += W_h1_x_at_3 * in_x_at_1; s_11 += W_h1_x_at_3 * in_x_at_2
          s_20 += W_h1_x_at_4 * in_x_at_1; s_21 += W_h1_x_at_4 * in_x_at_2
          s_30 += W_h1_x_at_5 * in_x_at_1; s_31 += W_h1_x_at_5 * in_x_at_2
        }
        P2_h1[i + 53 * b] = s_00
        P2_h1[i + 53 * b + 53] = s_01
        P2_h1[i + 53 * b + 1] = s_10
        P2_h1[i + 53 * b + 54] = s_11
        P2_h1[i + 53 * b + 2] = s_20
        P2_h1[i + 53 * b + 55] = s_21
        P2_h1[i + 53 * b + 3] = s_30
        P2_h1[i + 53 * b + 56] = s_31
      }
      for (let b = batch - (batch % 2); b < batch; b++) {
        let s_00_0 = 0; let s_10_0 = 0
        let s_20_0 = 0; let s_30_0 = 0
        let s_00_1 = 0; let s_10_1 = 0
        let s_20_1 = 0; let s_30_1 = 0
        let s_00_2 = 0; let s_10_2 = 0
        let s_20_2 = 0; let s_30_2 = 0
        let s_00_3 = 0; let s_10_3 = 0
        let s_20_3 = 0; let s_30_3 = 0
        let s_00 = s_00_0 + s_00_1 + (s_00_2 + s_00_3)
        let s_10 = s_10_0 + s_10_1 + (s_10_2 + s_10_3)
        let s_20 = s_20_0 + s_20_1 + (s_20_2 + s_20_3)
        let s_30 = s_30_0 + s_30_1 + (s_30_2 + s_30_3)
        for (let j = 0; j < 1; j++) {
          const W_h1_x_at_0 = W_h1_x[i + j] as number
          const in_x_at_1 = in_x[b + j] as number
          const W_h1_x_at_2 = W_h1_x[i + j + 1] as number
          const W_h1_x_at_3 = W_h1_x[i + j + 2] as number
          const W_h1_x_at_4 = W_h1_x[i + j + 3] as number
          s_00 += W_h1_x_at_0 * in_x_at_1; s_10 += W_h1_x_at_2 * in_x_at_1
          s_20 += W_h1_x_at_3 * in_x_at_1; s_30 += W_h1_x_at_4 * in_x_at_1
        }
        P2_h1[i + 53 * b] = s_00
        P2_h1[i + 53 * b + 1] = s_10
        P2_h1[i + 53 * b + 2] = s_20
        P2_h1[i + 53 * b + 3] = s_30
      }
    }
    for (let i = 52; i < 53; i++) {
      for (let b = 0; b < batch; b++) {
        let s_0 = 0
        let s_1 = 0
        let s_2 = 0
        let s_3 = 0
        let s = s_0 + s_1 + (s_2 + s_3)
        for (let j = 0; j < 1; j++) {
          const W_h1_x_at_0 = W_h1_x[i + j] as number
          const in_x_at_1 = in_x[b + j] as number
          s += W_h1_x_at_0 * in_x_at_1
        }
        P2_h1[i + 53 * b] = s
      }
    }
    for (let i = 0; i < 52; i += 4) {
      for (let j = 0; j < 1; j++) {
        let g_00 = 0; let g_10 = 0
        let g_20 = 0; let g_30 = 0
        for (let b = 0; b < batch; b++) {
          const in_x_at_0 = in_x[j + b] as number
          const e_h1_at_1 = e_h1[i + 53 * b] as number
          const e_h1_at_2 = e_h1[i + 53 * b + 1] as number
          const e_h1_at_3 = e_h1[i + 53 * b + 2] as number
          const e_h1_at_4 = e_h1[i + 53 * b + 3] as number
          g_00 += in_x_at_0 * e_h1_at_1; g_10 += in_x_at_0 * e_h1_at_2
          g_20 += in_x_at_0 * e_h1_at_3; g_30 += in_x_at_0 * e_h1_at_4
        }
        grad_W_h1_x[i + j] = g_00 / batch
        grad_W_h1_x[i + j + 1] = g_10 / batch
        grad_W_h1_x[i + j + 2] = g_20 / batch
        grad_W_h1_x[i + j + 3] = g_30 / batch
      }
    }
    for (let i = 52; i < 53; i++) {
      for (let j = 0; j < 1; j++) {
        let g = 0
        for (let b = 0; b < batch; b++) {
          const in_x_at_0 = in_x[j + b] as number
          const e_h1_at_1 = e_h1[i + 53 * b] as number
          g += in_x_at_0 * e_h1_at_1
        }
        grad_W_h1_x[i + j] = g / batch
      }
    }
    if ((learn[0] as number) !== 0) {
      for (let i = 0; i < 53; i++) {
        for (let j = 0; j < 1; j++) {
          const g = grad_W_h1_x[i + j] as number
          const m = 0.8999999761581421 * (adam_m_W_h1_x[i + j] as number) + 0.10000000149011612 * g
          const v = 0.9990000128746033 * (adam_v_W_h1_x[i + j] as number) + 0.0010000000474974513 * (g * g)
          adam_m_W_h1_x[i + j] = m
          adam_v_W_h1_x[i + j] = v
          const mean = m / (1 - (adam_p1_W_h1_x[0] as number))
          const spread = Math.sqrt(v / (1 - (adam_p2_W_h1_x[0] as number)))
          const theta = (W_h1_x[i + j] as number) + (eta[0] as number) * mean / (spread + 9.99999993922529e-9)
          W_h1_x[i + j] = theta
        }
      }
    }
  }

  function step_synapse_W_2(): void {
    // [synapse-W] Ẇ = η * e r'
    // W[h2,h1]: W' e, W r, learning of W
    for (let b = 0; b < batch - 3; b += 4) {
      const b_53 = 53 * b
      for (let j = 0; j < 52; j += 2) {
        let x_sum_00 = 0; let x_sum_01 = 0
        let x_sum_10 = 0; let x_sum_11 = 0
        let x_sum_20 = 0; let x_sum_21 = 0
        let x_sum_30 = 0; let x_sum_31 = 0
        for (let i = 0; i < 53; i++) {
          const W_h2_h1_at_0 = W_h2_h1[j + 53 * i] as number
          const e_h2_at_1 = e_h2[b_53 + i] as number
          const W_h2_h1_at_2 = W_h2_h1[j + 53 * i + 1] as number
          const e_h2_at_3 = e_h2[b_53 + i + 53] as number
          const e_h2_at_4 = e_h2[b_53 + i + 106] as number
          const e_h2_at_5 = e_h2[b_53 + i + 159] as number
          x_sum_00 += W_h2_h1_at_0 * e_h2_at_1; x_sum_01 += W_h2_h1_at_2 * e_h2_at_1
          x_sum_10 += W_h2_h1_at_0 * e_h2_at_3; x_sum_11 += W_h2_h1_at_2 * e_h2_at_3
          x_sum_20 += W_h2_h1_at_0 * e_h2_at_4; x_sum_21 += W_h2_h1_at_2 * e_h2_at_4
          x_sum_30 += W_h2_h1_at_0 * e_h2_at_5; x_sum_31 += W_h2_h1_at_2 * e_h2_at_5
        }
        P1_h1[b_53 + j] = x_sum_00
        P1_h1[b_53 + j + 1] = x_sum_01
        P1_h1[b_53 + j + 53] = x_sum_10
        P1_h1[b_53 + j + 54] = x_sum_11
        P1_h1[b_53 + j + 106] = x_sum_20
        P1_h1[b_53 + j + 107] = x_sum_21
        P1_h1[b_53 + j + 159] = x_sum_30
        P1_h1[b_53 + j + 160] = x_sum_31
      }
      for (let j = 52; j < 53; j++) {
        let x_sum_00 = 0; let x_sum_10 = 0
        let x_sum_20 = 0; let x_sum_30 = 0
        for (let i = 0; i < 53; i++) {
          const W_h2_h1_at_0 = W_h2_h1[j + 53 * i] as number
          const e_h2_at_1 = e_h2[b_53 + i] as number
          const e_h2_at_2 = e_h2[b_53 + i + 53] as number
          const e_h2_at_3 = e_h2[b_53 + i + 106] as number
          const e_h2_at_4 = e_h2[b_53 + i + 159] as number
          x_sum_00 += W_h2_h1_at_0 * e_h2_at_1; x_sum_10 += W_h2_h1_at_0 * e_h2_at_2
          x_sum_20 += W_h2_h1_at_0 * e_h2_at_3; x_sum_30 += W_h2_h1_at_0 * e_h2_at_4
        }
        P1_h1[b_53 + j] = x_sum_00
        P1_h1[b_53 + j + 53] = x_sum_10
        P1_h1[b_53 + j + 106] = x_sum_20
        P1_h1[b_53 + j + 159] = x_sum_30
      }
    }
    for (let b = batch - (batch % 4); b < batch; b++) {
      const b_53 = 53 * b
      for (let j = 0; j < 53; j++) {
        let x_sum = 0
        for (let i = 0; i < 53; i++) {
          const W_h2_h1_at_0 = W_h2_h1[j + 53 * i] as number
          const e_h2_at_1 = e_h2[b_53 + i] as number
          x_sum += W_h2_h1_at_0 * e_h2_at_1
        }
        P1_h1[b_53 + j] = x_sum
      }
    }
    for (let i = 0; i < 52; i += 4) {
      for (let b = 0; b < batch - 1; b += 2) {
        const i_53 = 53 * i
        const b_53 = 53 * b
        let s_00_0 = 0; let s_01_0 = 0
        let s_10_0 = 0; let s_11_0 = 0
        let s_20_0 = 0; let s_21_0 = 0
        let s_30_0 = 0; let s_31_0 = 0
        for (let j = 0; j < 52; j += 4) {
          const W_h2_h1_at_0 = W_h2_h1[i_53 + j] as number
          const r_h1_at_1 = r_h1[b_53 + j] as number
          const r_h1_at_2 = r_h1[b_53 + j + 53] as number
          const W_h2_h1_at_3 = W_h2_h1[i_53 + j + 53] as number
          const W_h2_h1_at_4 = W_h2_h1[i_53 + j + 106] as number
          const W_h2_h1_at_5 = W_h2_h1[i_53 + j + 159] as number
          s_00_0 += W_h2_h1_at_0 * r_h1_at_1; s_01_0 += W_h2_h1_at_0 * r_h1_at_2
          s_10_0 += W_h2_h1_at_3 * r_h1_at_1; s_11_0 += W_h2_h1_at_3 * r_h1_at_2
          s_20_0 += W_h2_h1_at_4 * r_h1_at_1; s_21_0 += W_h2_h1_at_4 * r_h1_at_2
          s_30_0 += W_h2_h1_at_5 * r_h1_at_1; s_31_0 += W_h2_h1_at_5 * r_h1_at_2
        }
        let s_00_1 = 0; let s_01_1 = 0
        let s_10_1 = 0; let s_11_1 = 0
        let s_20_1 = 0; let s_21_1 = 0
        let s_30_1 = 0; let s_31_1 = 0
        for (let j = 1; j < 52; j += 4) {
          const W_h2_h1_at_0 = W_h2_h1[i_53 + j] as number
          const r_h1_at_1 = r_h1[b_53 + j] as number
          const r_h1_at_2 = r_h1[b_53 + j + 53] as number
          const W_h2_h1_at_3 = W_h2_h1[i_53 + j + 53] as number
          const W_h2_h1_at_4 = W_h2_h1[i_53 + j + 106] as number
          const W_h2_h1_at_5 = W_h2_h1[i_53 + j + 159] as number
          s_00_1 += W_h2_h1_at_0 * r_h1_at_1; s_01_1 += W_h2_h1_at_0 * r_h1_at_2
          s_10_1 += W_h2_h1_at_3 * r_h1_at_1; s_11_1 += W_h2_h1_at_3 * r_h1_at_2
          s_20_1 += W_h2_h1_at_4 * r_h1_at_1; s_21_1 += W_h2_h1_at_4 * r_h1_at_2
          s_30_1 += W_h2_h1_at_5 * r_h1_at_1; s_31_1 += W_h2_h1_at_5 * r_h1_at_2
        }
        let s_00_2 = 0; let s_01_2 = 0
        let s_10_2 = 0; let s_11_2 = 0
        let s_20_2 = 0; let s_21_2 = 0
        let s_30_2 = 0; let s_31_2 = 0
        for (let j = 2; j < 52; j += 4) {
          const W_h2_h1_at_0 = W_h2_h1[i_53 + j] as number
          const r_h1_at_1 = r_h1[b_53 + j] as number
          const r_h1_at_2 = r_h1[b_53 + j + 53] as number
          const W_h2_h1_at_3 = W_h2_h1[i_53 + j + 53] as number
          const W_h2_h1_at_4 = W_h2_h1[i_53 + j + 106] as number
          const W_h2_h1_at_5 = W_h2_h1[i_53 + j + 159] as number
          s_00_2 += W_h2_h1_at_0 * r_h1_at_1; s_01_2 += W_h2_h1_at_0 * r_h1_at_2
          s_10_2 += W_h2_h1_at_3 * r_h1_at_1; s_11_2 += W_h2_h1_at_3 * r_h1_at_2
          s_20_2 += W_h2_h1_at_4 * r_h1_at_1; s_21_2 += W_h2_h1_at_4 * r_h1_at_2
          s_30_2 += W_h2_h1_at_5 * r_h1_at_1; s_31_2 += W_h2_h1_at_5 * r_h1_at_2
        }
        let s_00_3 = 0; let s_01_3 = 0
        let s_10_3 = 0; let s_11_3 = 0
        let s_20_3 = 0; let s_21_3 = 0
        let s_30_3 = 0; let s_31_3 = 0
        for (let j = 3; j < 52; j += 4) {
          const W_h2_h1_at_0 = W_h2_h1[i_53 + j] as number
          const r_h1_at_1 = r_h1[b_53 + j] as number
          const r_h1_at_2 = r_h1[b_53 + j + 53] as number
          const W_h2_h1_at_3 = W_h2_h1[i_53 + j + 53] as number
          const W_h2_h1_at_4 = W_h2_h1[i_53 + j + 106] as number
          const W_h2_h1_at_5 = W_h2_h1[i_53 + j + 159] as number
          s_00_3 += W_h2_h1_at_0 * r_h1_at_1; s_01_3 += W_h2_h1_at_0 * r_h1_at_2
          s_10_3 += W_h2_h1_at_3 * r_h1_at_1; s_11_3 += W_h2_h1_at_3 * r_h1_at_2
          s_20_3 += W_h2_h1_at_4 * r_h1_at_1; s_21_3 += W_h2_h1_at_4 * r_h1_at_2
          s_30_3 += W_h2_h1_at_5 * r_h1_at_1; s_31_3 += W_h2_h1_at_5 * r_h1_at_2
        }
        let s_00 = s_00_0 + s_00_1 + (s_00_2 + s_00_3)
        let s_01 = s_01_0 + s_01_1 + (s_01_2 + s_01_3)
        let s_10 = s_10_0 + s_10_1 + (s_10_2 + s_10_3)
        let s_11 = s_11_0 + s_11_1 + (s_11_2 + s_11_3)
        let s_20 = s_20_0 + s_20_1 + (s_20_2 + s_20_3)
        let s_21 = s_21_0 + s_21_1 + (s_21_2 + s_21_3)
        let s_30 = s_30_0 + s_30_1 + (s_30_2 + s_30_3)
        let s_31 = s_31_0 + s_31_1 + (s_31_2 + s_31_3)
        for (let j = 52; j < 53; j++) {
          const W_h2_h1_at_0 = W_h2_h1[i_53 + j] as number
          const r_h1_at_1 = r_h1[b_53 + j] as number
          const r_h1_at_2 = r_h1[b_53 + j + 53] as number
          const W_h2_h1_at_3 = W_h2_h1[i_53 + j + 53] as number
          const W_h2_h1_at_4 = W_h2_h1[i_53 + j + 106] as number
          const W_h2_h1_at_5 = W_h2_h1[i_53 + j + 159] as number
          s_00 += W_h2_h1_at_0 * r_h1_at_1; s_01 += W_h2_h1_at_0 * r_h1_at_2
          s_10 += W_h2_h1_at_3 * r_h1_at_1; s_11 += W_h2_h1_at_3 * r_h1_at_2
          s_20 += W_h2_h1_at_4 * r_h1_at_1; s_21 += W_h2_h1_at_4 * r_h1_at_2
          s_30 += W_h2_h1_at_5 * r_h1_at_1; s_31 += W_h2_h1_at_5 * r_h1_at_2
        }
        P2_h2[i + 53 * b] = s_00
        P2_h2[i + 53 * b + 53] = s_01
        P2_h2[i + 53 * b + 1] = s_10
        P2_h2[i + 53 * b + 54] = s_11
        P2_h2[i + 53 * b + 2] = s_20
        P2_h2[i + 53 * b + 55] = s_21
        P2_h2[i + 53 * b + 3] = s_30
        P2_h2[i + 53 * b + 56] = s_31
      }
      for (let b = batch - (batch % 2); b < batch; b++) {
        const i_53 = 53 * i
        const b_53 = 53 * b
        let s_00_0 = 0; let s_10_0 = 0
        let s_20_0 = 0; let s_30_0 = 0
        for (let j = 0; j < 52; j += 4) {
          const W_h2_h1_at_0 = W_h2_h1[i_53 + j] as number
          const r_h1_at_1 = r_h1[b_53 + j] as number
          const W_h2_h1_at_2 = W_h2_h1[i_53 + j + 53] as number
          const W_h2_h1_at_3 = W_h2_h1[i_53 + j + 106] as number
          const W_h2_h1_at_4 = W_h2_h1[i_53 + j + 159] as number
          s_00_0 += W_h2_h1_at_0 * r_h1_at_1; s_10_0 += W_h2_h1_at_2 * r_h1_at_1
          s_20_0 += W_h2_h1_at_3 * r_h1_at_1; s_30_0 += W_h2_h1_at_4 * r_h1_at_1
        }
        let s_00_1 = 0; let s_10_1 = 0
        let s_20_1 = 0; let s_30_1 = 0
        for (let j = 1; j < 52; j += 4) {
          const W_h2_h1_at_0 = W_h2_h1[i_53 + j] as number
          const r_h1_at_1 = r_h1[b_53 + j] as number
          const W_h2_h1_at_2 = W_h2_h1[i_53 + j + 53] as number
          const W_h2_h1_at_3 = W_h2_h1[i_53 + j + 106] as number
          const W_h2_h1_at_4 = W_h2_h1[i_53 + j + 159] as number
          s_00_1 += W_h2_h1_at_0 * r_h1_at_1; s_10_1 += W_h2_h1_at_2 * r_h1_at_1
          s_20_1 += W_h2_h1_at_3 * r_h1_at_1; s_30_1 += W_h2_h1_at_4 * r_h1_at_1
        }
        let s_00_2 = 0; let s_10_2 = 0
        let s_20_2 = 0; let s_30_2 = 0
        for (let j = 2; j < 52; j += 4) {
          const W_h2_h1_at_0 = W_h2_h1[i_53 + j] as number
          const r_h1_at_1 = r_h1[b_53 + j] as number
          const W_h2_h1_at_2 = W_h2_h1[i_53 + j + 53] as number
          const W_h2_h1_at_3 = W_h2_h1[i_53 + j + 106] as number
          const W_h2_h1_at_4 = W_h2_h1[i_53 + j + 159] as number
          s_00_2 += W_h2_h1_at_0 * r_h1_at_1; s_10_2 += W_h2_h1_at_2 * r_h1_at_1
          s_20_2 += W_h2_h1_at_3 * r_h1_at_1; s_30_2 += W_h2_h1_at_4 * r_h1_at_1
        }
        let s_00_3 = 0; let s_10_3 = 0
        let s_20_3 = 0; let s_30_3 = 0
        for (let j = 3; j < 52; j += 4) {
          const W_h2_h1_at_0 = W_h2_h1[i_53 + j] as number
          const r_h1_at_1 = r_h1[b_53 + j] as number
          const W_h2_h1_at_2 = W_h2_h1[i_53 + j + 53] as number
          const W_h2_h1_at_3 = W_h2_h1[i_53 + j + 106] as number
          const W_h2_h1_at_4 = W_h2_h1[i_53 + j + 159] as number
          s_00_3 += W_h2_h1_at_0 * r_h1_at_1; s_10_3 += W_h2_h1_at_2 * r_h1_at_1
          s_20_3 += W_h2_h1_at_3 * r_h1_at_1; s_30_3 += W_h2_h1_at_4 * r_h1_at_1
        }
        let s_00 = s_00_0 + s_00_1 + (s_00_2 + s_00_3)
        let s_10 = s_10_0 + s_10_1 + (s_10_2 + s_10_3)
        let s_20 = s_20_0 + s_20_1 + (s_20_2 + s_20_3)
        let s_30 = s_30_0 + s_30_1 + (s_30_2 + s_30_3)
        for (let j = 52; j < 53; j++) {
          const W_h2_h1_at_0 = W_h2_h1[i_53 + j] as number
          const r_h1_at_1 = r_h1[b_53 + j] as number
          const W_h2_h1_at_2 = W_h2_h1[i_53 + j + 53] as number
          const W_h2_h1_at_3 = W_h2_h1[i_53 + j + 106] as number
          const W_h2_h1_at_4 = W_h2_h1[i_53 + j + 159] as number
          s_00 += W_h2_h1_at_0 * r_h1_at_1; s_10 += W_h2_h1_at_2 * r_h1_at_1
          s_20 += W_h2_h1_at_3 * r_h1_at_1; s_30 += W_h2_h1_at_4 * r_h1_at_1
        }
        P2_h2[i + 53 * b] = s_00
        P2_h2[i + 53 * b + 1] = s_10
        P2_h2[i + 53 * b + 2] = s_20
        P2_h2[i + 53 * b + 3] = s_30
      }
    }
    for (let i = 52; i < 53; i++) {
      for (let b = 0; b < batch; b++) {
        const i_53 = 53 * i
        const b_53 = 53 * b
        let s_0 = 0
        for (let j = 0; j < 52; j += 4) {
          const W_h2_h1_at_0 = W_h2_h1[i_53 + j] as number
          const r_h1_at_1 = r_h1[b_53 + j] as number
          s_0 += W_h2_h1_at_0 * r_h1_at_1
        }
        let s_1 = 0
        for (let j = 1; j < 52; j += 4) {
          const W_h2_h1_at_0 = W_h2_h1[i_53 + j] as number
          const r_h1_at_1 = r_h1[b_53 + j] as number
          s_1 += W_h2_h1_at_0 * r_h1_at_1
        }
        let s_2 = 0
        for (let j = 2; j < 52; j += 4) {
          const W_h2_h1_at_0 = W_h2_h1[i_53 + j] as number
          const r_h1_at_1 = r_h1[b_53 + j] as number
          s_2 += W_h2_h1_at_0 * r_h1_at_1
        }
        let s_3 = 0
        for (let j = 3; j < 52; j += 4) {
          const W_h2_h1_at_0 = W_h2_h1[i_53 + j] as number
          const r_h1_at_1 = r_h1[b_53 + j] as number
          s_3 += W_h2_h1_at_0 * r_h1_at_1
        }
        let s = s_0 + s_1 + (s_2 + s_3)
        for (let j = 52; j < 53; j++) {
          const W_h2_h1_at_0 = W_h2_h1[i_53 + j] as number
          const r_h1_at_1 = r_h1[b_53 + j] as number
          s += W_h2_h1_at_0 * r_h1_at_1
        }
        P2_h2[i + 53 * b] = s
      }
    }
    for (let i = 0; i < 52; i += 4) {
      const i_53 = 53 * i
      for (let j = 0; j < 52; j += 2) {
        let g_00 = 0; let g_01 = 0
        let g_10 = 0; let g_11 = 0
        let g_20 = 0; let g_21 = 0
        let g_30 = 0; let g_31 = 0
        for (let b = 0; b < batch; b++) {
          const r_h1_at_0 = r_h1[j + 53 * b] as number
          const e_h2_at_1 = e_h2[i + 53 * b] as number
          const r_h1_at_2 = r_h1[j + 53 * b + 1] as number
          const e_h2_at_3 = e_h2[i + 53 * b + 1] as number
          const e_h2_at_4 = e_h2[i + 53 * b + 2] as number
          const e_h2_at_5 = e_h2[i + 53 * b + 3] as number
          g_00 += r_h1_at_0 * e_h2_at_1; g_01 += r_h1_at_2 * e_h2_at_1
          g_10 += r_h1_at_0 * e_h2_at_3; g_11 += r_h1_at_2 * e_h2_at_3
          g_20 += r_h1_at_0 * e_h2_at_4; g_21 += r_h1_at_2 * e_h2_at_4
          g_30 += r_h1_at_0 * e_h2_at_5; g_31 += r_h1_at_2 * e_h2_at_5
        }
        grad_W_h2_h1[i_53 + j] = g_00 / batch
        grad_W_h2_h1[i_53 + j + 1] = g_01 / batch
        grad_W_h2_h1[i_53 + j + 53] = g_10 / batch
        grad_W_h2_h1[i_53 + j + 54] = g_11 / batch
        grad_W_h2_h1[i_53 + j + 106] = g_20 / batch
        grad_W_h2_h1[i_53 + j + 107] = g_21 / batch
        grad_W_h2_h1[i_53 + j + 159] = g_30 / batch
        grad_W_h2_h1[i_53 + j + 160] = g_31 / batch
      }
      for (let j = 52; j < 53; j++) {
        let g_00 = 0; let g_10 = 0
        let g_20 = 0; let g_30 = 0
        for (let b = 0; b < batch; b++) {
          const r_h1_at_0 = r_h1[j + 53 * b] as number
          const e_h2_at_1 = e_h2[i + 53 * b] as number
          const e_h2_at_2 = e_h2[i + 53 * b + 1] as number
          const e_h2_at_3 = e_h2[i + 53 * b + 2] as number
          const e_h2_at_4 = e_h2[i + 53 * b + 3] as number
          g_00 += r_h1_at_0 * e_h2_at_1; g_10 += r_h1_at_0 * e_h2_at_2
          g_20 += r_h1_at_0 * e_h2_at_3; g_30 += r_h1_at_0 * e_h2_at_4
        }
        grad_W_h2_h1[i_53 + j] = g_00 / batch
        grad_W_h2_h1[i_53 + j + 53] = g_10 / batch
        grad_W_h2_h1[i_53 + j + 106] = g_20 / batch
        grad_W_h2_h1[i_53 + j + 159] = g_30 / batch
      }
    }
    for (let i = 52; i < 53; i++) {
      const i_53 = 53 * i
      for (let j = 0; j < 53; j++) {
        let g = 0
        for (let b = 0; b < batch; b++) {
          const r_h1_at_0 = r_h1[j + 53 * b] as number
          const e_h2_at_1 = e_h2[i + 53 * b] as number
          g += r_h1_at_0 * e_h2_at_1
        }
        grad_W_h2_h1[i_53 + j] = g / batch
      }
    }
    if ((learn[0] as number) !== 0) {
      for (let i = 0; i < 53; i++) {
        const i_53 = 53 * i
        for (let j = 0; j < 53; j++) {
          const g = grad_W_h2_h1[i_53 + j] as number
          const m = 0.8999999761581421 * (adam_m_W_h2_h1[i_53 + j] as number) + 0.10000000149011612 * g
          const v = 0.9990000128746033 * (adam_v_W_h2_h1[i_53 + j] as number) + 0.0010000000474974513 * (g * g)
          adam_m_W_h2_h1[i_53 + j] = m
          adam_v_W_h2_h1[i_53 + j] = v
          const mean = m / (1 - (adam_p1_W_h2_h1[0] as number))
          const spread = Math.sqrt(v / (1 - (adam_p2_W_h2_h1[0] as number)))
          const theta = (W_h2_h1[i_53 + j] as number) + (eta[0] as number) * mean / (spread + 9.99999993922529e-9)
          W_h2_h1[i_53 + j] = theta
        }
      }
    }
  }

  function step_synapse_W_3(): void {
    // [synapse-W] Ẇ = η * e r'
    // W[h3,h2]: W' e, W r, learning of W
    for (let b = 0; b < batch - 3; b += 4) {
      const b_53 = 53 * b
      for (let j = 0; j < 52; j += 2) {
        let x_sum_00 = 0; let x_sum_01 = 0
        let x_sum_10 = 0; let x_sum_11 = 0
        let x_sum_20 = 0; let x_sum_21 = 0
        let x_sum_30 = 0; let x_sum_31 = 0
        for (let i = 0; i < 53; i++) {
          const W_h3_h2_at_0 = W_h3_h2[j + 53 * i] as number
          const e_h3_at_1 = e_h3[b_53 + i] as number
          const W_h3_h2_at_2 = W_h3_h2[j + 53 * i + 1] as number
          const e_h3_at_3 = e_h3[b_53 + i + 53] as number
          const e_h3_at_4 = e_h3[b_53 + i + 106] as number
          const e_h3_at_5 = e_h3[b_53 + i + 159] as number
          x_sum_00 += W_h3_h2_at_0 * e_h3_at_1; x_sum_01 += W_h3_h2_at_2 * e_h3_at_1
          x_sum_10 += W_h3_h2_at_0 * e_h3_at_3; x_sum_11 += W_h3_h2_at_2 * e_h3_at_3
          x_sum_20 += W_h3_h2_at_0 * e_h3_at_4; x_sum_21 += W_h3_h2_at_2 * e_h3_at_4
          x_sum_30 += W_h3_h2_at_0 * e_h3_at_5; x_sum_31 += W_h3_h2_at_2 * e_h3_at_5
        }
        P1_h2[b_53 + j] = x_sum_00
        P1_h2[b_53 + j + 1] = x_sum_01
        P1_h2[b_53 + j + 53] = x_sum_10
        P1_h2[b_53 + j + 54] = x_sum_11
        P1_h2[b_53 + j + 106] = x_sum_20
        P1_h2[b_53 + j + 107] = x_sum_21
        P1_h2[b_53 + j + 159] = x_sum_30
        P1_h2[b_53 + j + 160] = x_sum_31
      }
      for (let j = 52; j < 53; j++) {
        let x_sum_00 = 0; let x_sum_10 = 0
        let x_sum_20 = 0; let x_sum_30 = 0
        for (let i = 0; i < 53; i++) {
          const W_h3_h2_at_0 = W_h3_h2[j + 53 * i] as number
          const e_h3_at_1 = e_h3[b_53 + i] as number
          const e_h3_at_2 = e_h3[b_53 + i + 53] as number
          const e_h3_at_3 = e_h3[b_53 + i + 106] as number
          const e_h3_at_4 = e_h3[b_53 + i + 159] as number
          x_sum_00 += W_h3_h2_at_0 * e_h3_at_1; x_sum_10 += W_h3_h2_at_0 * e_h3_at_2
          x_sum_20 += W_h3_h2_at_0 * e_h3_at_3; x_sum_30 += W_h3_h2_at_0 * e_h3_at_4
        }
        P1_h2[b_53 + j] = x_sum_00
        P1_h2[b_53 + j + 53] = x_sum_10
        P1_h2[b_53 + j + 106] = x_sum_20
        P1_h2[b_53 + j + 159] = x_sum_30
      }
    }
    for (let b = batch - (batch % 4); b < batch; b++) {
      const b_53 = 53 * b
      for (let j = 0; j < 53; j++) {
        let x_sum = 0
        for (let i = 0; i < 53; i++) {
          const W_h3_h2_at_0 = W_h3_h2[j + 53 * i] as number
          const e_h3_at_1 = e_h3[b_53 + i] as number
          x_sum += W_h3_h2_at_0 * e_h3_at_1
        }
        P1_h2[b_53 + j] = x_sum
      }
    }
    for (let i = 0; i < 52; i += 4) {
      for (let b = 0; b < batch - 1; b += 2) {
        const i_53 = 53 * i
        const b_53 = 53 * b
        let s_00_0 = 0; let s_01_0 = 0
        let s_10_0 = 0; let s_11_0 = 0
        let s_20_0 = 0; let s_21_0 = 0
        let s_30_0 = 0; let s_31_0 = 0
        for (let j = 0; j < 52; j += 4) {
          const W_h3_h2_at_0 = W_h3_h2[i_53 + j] as number
          const r_h2_at_1 = r_h2[b_53 + j] as number
          const r_h2_at_2 = r_h2[b_53 + j + 53] as number
          const W_h3_h2_at_3 = W_h3_h2[i_53 + j + 53] as number
          const W_h3_h2_at_4 = W_h3_h2[i_53 + j + 106] as number
          const W_h3_h2_at_5 = W_h3_h2[i_53 + j + 159] as number
          s_00_0 += W_h3_h2_at_0 * r_h2_at_1; s_01_0 += W_h3_h2_at_0 * r_h2_at_2
          s_10_0 += W_h3_h2_at_3 * r_h2_at_1; s_11_0 += W_h3_h2_at_3 * r_h2_at_2
          s_20_0 += W_h3_h2_at_4 * r_h2_at_1; s_21_0 += W_h3_h2_at_4 * r_h2_at_2
          s_30_0 += W_h3_h2_at_5 * r_h2_at_1; s_31_0 += W_h3_h2_at_5 * r_h2_at_2
        }
        let s_00_1 = 0; let s_01_1 = 0
        let s_10_1 = 0; let s_11_1 = 0
        let s_20_1 = 0; let s_21_1 = 0
        let s_30_1 = 0; let s_31_1 = 0
        for (let j = 1; j < 52; j += 4) {
          const W_h3_h2_at_0 = W_h3_h2[i_53 + j] as number
          const r_h2_at_1 = r_h2[b_53 + j] as number
          const r_h2_at_2 = r_h2[b_53 + j + 53] as number
          const W_h3_h2_at_3 = W_h3_h2[i_53 + j + 53] as number
          const W_h3_h2_at_4 = W_h3_h2[i_53 + j + 106] as number
          const W_h3_h2_at_5 = W_h3_h2[i_53 + j + 159] as number
          s_00_1 += W_h3_h2_at_0 * r_h2_at_1; s_01_1 += W_h3_h2_at_0 * r_h2_at_2
          s_10_1 += W_h3_h2_at_3 * r_h2_at_1; s_11_1 += W_h3_h2_at_3 * r_h2_at_2
          s_20_1 += W_h3_h2_at_4 * r_h2_at_1; s_21_1 += W_h3_h2_at_4 * r_h2_at_2
          s_30_1 += W_h3_h2_at_5 * r_h2_at_1; s_31_1 += W_h3_h2_at_5 * r_h2_at_2
        }
        let s_00_2 = 0; let s_01_2 = 0
        let s_10_2 = 0; let s_11_2 = 0
        let s_20_2 = 0; let s_21_2 = 0
        let s_30_2 = 0; let s_31_2 = 0
        for (let j = 2; j < 52; j += 4) {
          const W_h3_h2_at_0 = W_h3_h2[i_53 + j] as number
          const r_h2_at_1 = r_h2[b_53 + j] as number
          const r_h2_at_2 = r_h2[b_53 + j + 53] as number
          const W_h3_h2_at_3 = W_h3_h2[i_53 + j + 53] as number
          const W_h3_h2_at_4 = W_h3_h2[i_53 + j + 106] as number
          const W_h3_h2_at_5 = W_h3_h2[i_53 + j + 159] as number
          s_00_2 += W_h3_h2_at_0 * r_h2_at_1; s_01_2 += W_h3_h2_at_0 * r_h2_at_2
          s_10_2 += W_h3_h2_at_3 * r_h2_at_1; s_11_2 += W_h3_h2_at_3 * r_h2_at_2
          s_20_2 += W_h3_h2_at_4 * r_h2_at_1; s_21_2 += W_h3_h2_at_4 * r_h2_at_2
          s_30_2 += W_h3_h2_at_5 * r_h2_at_1; s_31_2 += W_h3_h2_at_5 * r_h2_at_2
        }
        let s_00_3 = 0; let s_01_3 = 0
        let s_10_3 = 0; let s_11_3 = 0
        let s_20_3 = 0; let s_21_3 = 0
        let s_30_3 = 0; let s_31_3 = 0
        for (let j = 3; j < 52; j += 4) {
          const W_h3_h2_at_0 = W_h3_h2[i_53 + j] as number
          const r_h2_at_1 = r_h2[b_53 + j] as number
          const r_h2_at_2 = r_h2[b_53 + j + 53] as number
          const W_h3_h2_at_3 = W_h3_h2[i_53 + j + 53] as number
          const W_h3_h2_at_4 = W_h3_h2[i_53 + j + 106] as number
          const W_h3_h2_at_5 = W_h3_h2[i_53 + j + 159] as number
          s_00_3 += W_h3_h2_at_0 * r_h2_at_1; s_01_3 += W_h3_h2_at_0 * r_h2_at_2
          s_10_3 += W_h3_h2_at_3 * r_h2_at_1; s_11_3 += W_h3_h2_at_3 * r_h2_at_2
          s_20_3 += W_h3_h2_at_4 * r_h2_at_1; s_21_3 += W_h3_h2_at_4 * r_h2_at_2
          s_30_3 += W_h3_h2_at_5 * r_h2_at_1; s_31_3 += W_h3_h2_at_5 * r_h2_at_2
        }
        let s_00 = s_00_0 + s_00_1 + (s_00_2 + s_00_3)
        let s_01 = s_01_0 + s_01_1 + (s_01_2 + s_01_3)
        let s_10 = s_10_0 + s_10_1 + (s_10_2 + s_10_3)
        let s_11 = s_11_0 + s_11_1 + (s_11_2 + s_11_3)
        let s_20 = s_20_0 + s_20_1 + (s_20_2 + s_20_3)
        let s_21 = s_21_0 + s_21_1 + (s_21_2 + s_21_3)
        let s_30 = s_30_0 + s_30_1 + (s_30_2 + s_30_3)
        let s_31 = s_31_0 + s_31_1 + (s_31_2 + s_31_3)
        for (let j = 52; j < 53; j++) {
          const W_h3_h2_at_0 = W_h3_h2[i_53 + j] as number
          const r_h2_at_1 = r_h2[b_53 + j] as number
          const r_h2_at_2 = r_h2[b_53 + j + 53] as number
          const W_h3_h2_at_3 = W_h3_h2[i_53 + j + 53] as number
          const W_h3_h2_at_4 = W_h3_h2[i_53 + j + 106] as number
          const W_h3_h2_at_5 = W_h3_h2[i_53 + j + 159] as number
          s_00 += W_h3_h2_at_0 * r_h2_at_1; s_01 += W_h3_h2_at_0 * r_h2_at_2
          s_10 += W_h3_h2_at_3 * r_h2_at_1; s_11 += W_h3_h2_at_3 * r_h2_at_2
          s_20 += W_h3_h2_at_4 * r_h2_at_1; s_21 += W_h3_h2_at_4 * r_h2_at_2
          s_30 += W_h3_h2_at_5 * r_h2_at_1; s_31 += W_h3_h2_at_5 * r_h2_at_2
        }
        P2_h3[i + 53 * b] = s_00
        P2_h3[i + 53 * b + 53] = s_01
        P2_h3[i + 53 * b + 1] = s_10
        P2_h3[i + 53 * b + 54] = s_11
        P2_h3[i + 53 * b + 2] = s_20
        P2_h3[i + 53 * b + 55] = s_21
        P2_h3[i + 53 * b + 3] = s_30
        P2_h3[i + 53 * b + 56] = s_31
      }
      for (let b = batch - (batch % 2); b < batch; b++) {
        const i_53 = 53 * i
        const b_53 = 53 * b
        let s_00_0 = 0; let s_10_0 = 0
        let s_20_0 = 0; let s_30_0 = 0
        for (let j = 0; j < 52; j += 4) {
          const W_h3_h2_at_0 = W_h3_h2[i_53 + j] as number
          const r_h2_at_1 = r_h2[b_53 + j] as number
          const W_h3_h2_at_2 = W_h3_h2[i_53 + j + 53] as number
          const W_h3_h2_at_3 = W_h3_h2[i_53 + j + 106] as number
          const W_h3_h2_at_4 = W_h3_h2[i_53 + j + 159] as number
          s_00_0 += W_h3_h2_at_0 * r_h2_at_1; s_10_0 += W_h3_h2_at_2 * r_h2_at_1
          s_20_0 += W_h3_h2_at_3 * r_h2_at_1; s_30_0 += W_h3_h2_at_4 * r_h2_at_1
        }
        let s_00_1 = 0; let s_10_1 = 0
        let s_20_1 = 0; let s_30_1 = 0
        for (let j = 1; j < 52; j += 4) {
          const W_h3_h2_at_0 = W_h3_h2[i_53 + j] as number
          const r_h2_at_1 = r_h2[b_53 + j] as number
          const W_h3_h2_at_2 = W_h3_h2[i_53 + j + 53] as number
          const W_h3_h2_at_3 = W_h3_h2[i_53 + j + 106] as number
          const W_h3_h2_at_4 = W_h3_h2[i_53 + j + 159] as number
          s_00_1 += W_h3_h2_at_0 * r_h2_at_1; s_10_1 += W_h3_h2_at_2 * r_h2_at_1
          s_20_1 += W_h3_h2_at_3 * r_h2_at_1; s_30_1 += W_h3_h2_at_4 * r_h2_at_1
        }
        let s_00_2 = 0; let s_10_2 = 0
        let s_20_2 = 0; let s_30_2 = 0
        for (let j = 2; j < 52; j += 4) {
          const W_h3_h2_at_0 = W_h3_h2[i_53 + j] as number
          const r_h2_at_1 = r_h2[b_53 + j] as number
          const W_h3_h2_at_2 = W_h3_h2[i_53 + j + 53] as number
          const W_h3_h2_at_3 = W_h3_h2[i_53 + j + 106] as number
          const W_h3_h2_at_4 = W_h3_h2[i_53 + j + 159] as number
          s_00_2 += W_h3_h2_at_0 * r_h2_at_1; s_10_2 += W_h3_h2_at_2 * r_h2_at_1
          s_20_2 += W_h3_h2_at_3 * r_h2_at_1; s_30_2 += W_h3_h2_at_4 * r_h2_at_1
        }
        let s_00_3 = 0; let s_10_3 = 0
        let s_20_3 = 0; let s_30_3 = 0
        for (let j = 3; j < 52; j += 4) {
          const W_h3_h2_at_0 = W_h3_h2[i_53 + j] as number
          const r_h2_at_1 = r_h2[b_53 + j] as number
          const W_h3_h2_at_2 = W_h3_h2[i_53 + j + 53] as number
          const W_h3_h2_at_3 = W_h3_h2[i_53 + j + 106] as number
          const W_h3_h2_at_4 = W_h3_h2[i_53 + j + 159] as number
          s_00_3 += W_h3_h2_at_0 * r_h2_at_1; s_10_3 += W_h3_h2_at_2 * r_h2_at_1
          s_20_3 += W_h3_h2_at_3 * r_h2_at_1; s_30_3 += W_h3_h2_at_4 * r_h2_at_1
        }
        let s_00 = s_00_0 + s_00_1 + (s_00_2 + s_00_3)
        let s_10 = s_10_0 + s_10_1 + (s_10_2 + s_10_3)
        let s_20 = s_20_0 + s_20_1 + (s_20_2 + s_20_3)
        let s_30 = s_30_0 + s_30_1 + (s_30_2 + s_30_3)
        for (let j = 52; j < 53; j++) {
          const W_h3_h2_at_0 = W_h3_h2[i_53 + j] as number
          const r_h2_at_1 = r_h2[b_53 + j] as number
          const W_h3_h2_at_2 = W_h3_h2[i_53 + j + 53] as number
          const W_h3_h2_at_3 = W_h3_h2[i_53 + j + 106] as number
          const W_h3_h2_at_4 = W_h3_h2[i_53 + j + 159] as number
          s_00 += W_h3_h2_at_0 * r_h2_at_1; s_10 += W_h3_h2_at_2 * r_h2_at_1
          s_20 += W_h3_h2_at_3 * r_h2_at_1; s_30 += W_h3_h2_at_4 * r_h2_at_1
        }
        P2_h3[i + 53 * b] = s_00
        P2_h3[i + 53 * b + 1] = s_10
        P2_h3[i + 53 * b + 2] = s_20
        P2_h3[i + 53 * b + 3] = s_30
      }
    }
    for (let i = 52; i < 53; i++) {
      for (let b = 0; b < batch; b++) {
        const i_53 = 53 * i
        const b_53 = 53 * b
        let s_0 = 0
        for (let j = 0; j < 52; j += 4) {
          const W_h3_h2_at_0 = W_h3_h2[i_53 + j] as number
          const r_h2_at_1 = r_h2[b_53 + j] as number
          s_0 += W_h3_h2_at_0 * r_h2_at_1
        }
        let s_1 = 0
        for (let j = 1; j < 52; j += 4) {
          const W_h3_h2_at_0 = W_h3_h2[i_53 + j] as number
          const r_h2_at_1 = r_h2[b_53 + j] as number
          s_1 += W_h3_h2_at_0 * r_h2_at_1
        }
        let s_2 = 0
        for (let j = 2; j < 52; j += 4) {
          const W_h3_h2_at_0 = W_h3_h2[i_53 + j] as number
          const r_h2_at_1 = r_h2[b_53 + j] as number
          s_2 += W_h3_h2_at_0 * r_h2_at_1
        }
        let s_3 = 0
        for (let j = 3; j < 52; j += 4) {
          const W_h3_h2_at_0 = W_h3_h2[i_53 + j] as number
          const r_h2_at_1 = r_h2[b_53 + j] as number
          s_3 += W_h3_h2_at_0 * r_h2_at_1
        }
        let s = s_0 + s_1 + (s_2 + s_3)
        for (let j = 52; j < 53; j++) {
          const W_h3_h2_at_0 = W_h3_h2[i_53 + j] as number
          const r_h2_at_1 = r_h2[b_53 + j] as number
          s += W_h3_h2_at_0 * r_h2_at_1
        }
        P2_h3[i + 53 * b] = s
      }
    }
    for (let i = 0; i < 52; i += 4) {
      const i_53 = 53 * i
      for (let j = 0; j < 52; j += 2) {
        let g_00 = 0; let g_01 = 0
        let g_10 = 0; let g_11 = 0
        let g_20 = 0; let g_21 = 0
        let g_30 = 0; let g_31 = 0
        for (let b = 0; b < batch; b++) {
          const r_h2_at_0 = r_h2[j + 53 * b] as number
          const e_h3_at_1 = e_h3[i + 53 * b] as number
          const r_h2_at_2 = r_h2[j + 53 * b + 1] as number
          const e_h3_at_3 = e_h3[i + 53 * b + 1] as number
          const e_h3_at_4 = e_h3[i + 53 * b + 2] as number
          const e_h3_at_5 = e_h3[i + 53 * b + 3] as number
          g_00 += r_h2_at_0 * e_h3_at_1; g_01 += r_h2_at_2 * e_h3_at_1
          g_10 += r_h2_at_0 * e_h3_at_3; g_11 += r_h2_at_2 * e_h3_at_3
          g_20 += r_h2_at_0 * e_h3_at_4; g_21 += r_h2_at_2 * e_h3_at_4
          g_30 += r_h2_at_0 * e_h3_at_5; g_31 += r_h2_at_2 * e_h3_at_5
        }
        grad_W_h3_h2[i_53 + j] = g_00 / batch
        grad_W_h3_h2[i_53 + j + 1] = g_01 / batch
        grad_W_h3_h2[i_53 + j + 53] = g_10 / batch
        grad_W_h3_h2[i_53 + j + 54] = g_11 / batch
        grad_W_h3_h2[i_53 + j + 106] = g_20 / batch
        grad_W_h3_h2[i_53 + j + 107] = g_21 / batch
        grad_W_h3_h2[i_53 + j + 159] = g_30 / batch
        grad_W_h3_h2[i_53 + j + 160] = g_31 / batch
      }
      for (let j = 52; j < 53; j++) {
        let g_00 = 0; let g_10 = 0
        let g_20 = 0; let g_30 = 0
        for (let b = 0; b < batch; b++) {
          const r_h2_at_0 = r_h2[j + 53 * b] as number
          const e_h3_at_1 = e_h3[i + 53 * b] as number
          const e_h3_at_2 = e_h3[i + 53 * b + 1] as number
          const e_h3_at_3 = e_h3[i + 53 * b + 2] as number
          const e_h3_at_4 = e_h3[i + 53 * b + 3] as number
          g_00 += r_h2_at_0 * e_h3_at_1; g_10 += r_h2_at_0 * e_h3_at_2
          g_20 += r_h2_at_0 * e_h3_at_3; g_30 += r_h2_at_0 * e_h3_at_4
        }
        grad_W_h3_h2[i_53 + j] = g_00 / batch
        grad_W_h3_h2[i_53 + j + 53] = g_10 / batch
        grad_W_h3_h2[i_53 + j + 106] = g_20 / batch
        grad_W_h3_h2[i_53 + j + 159] = g_30 / batch
      }
    }
    for (let i = 52; i < 53; i++) {
      const i_53 = 53 * i
      for (let j = 0; j < 53; j++) {
        let g = 0
        for (let b = 0; b < batch; b++) {
          const r_h2_at_0 = r_h2[j + 53 * b] as number
          const e_h3_at_1 = e_h3[i + 53 * b] as number
          g += r_h2_at_0 * e_h3_at_1
        }
        grad_W_h3_h2[i_53 + j] = g / batch
      }
    }
    if ((learn[0] as number) !== 0) {
      for (let i = 0; i < 53; i++) {
        const i_53 = 53 * i
        for (let j = 0; j < 53; j++) {
          const g = grad_W_h3_h2[i_53 + j] as number
          const m = 0.8999999761581421 * (adam_m_W_h3_h2[i_53 + j] as number) + 0.10000000149011612 * g
          const v = 0.9990000128746033 * (adam_v_W_h3_h2[i_53 + j] as number) + 0.0010000000474974513 * (g * g)
          adam_m_W_h3_h2[i_53 + j] = m
          adam_v_W_h3_h2[i_53 + j] = v
          const mean = m / (1 - (adam_p1_W_h3_h2[0] as number))
          const spread = Math.sqrt(v / (1 - (adam_p2_W_h3_h2[0] as number)))
          const theta = (W_h3_h2[i_53 + j] as number) + (eta[0] as number) * mean / (spread + 9.99999993922529e-9)
          W_h3_h2[i_53 + j] = theta
        }
      }
    }
  }

  function step_synapse_W_4(): void {
    // [synapse-W] Ẇ = η * e r'
    // W[h4,h3]: W' e, W r, learning of W
    for (let b = 0; b < batch - 3; b += 4) {
      const b_53 = 53 * b
      for (let j = 0; j < 52; j += 2) {
        let x_sum_00 = 0; let x_sum_01 = 0
        let x_sum_10 = 0; let x_sum_11 = 0
        let x_sum_20 = 0; let x_sum_21 = 0
        let x_sum_30 = 0; let x_sum_31 = 0
        for (let i = 0; i < 53; i++) {
          const W_h4_h3_at_0 = W_h4_h3[j + 53 * i] as number
          const e_h4_at_1 = e_h4[b_53 + i] as number
          const W_h4_h3_at_2 = W_h4_h3[j + 53 * i + 1] as number
          const e_h4_at_3 = e_h4[b_53 + i + 53] as number
          const e_h4_at_4 = e_h4[b_53 + i + 106] as number
          const e_h4_at_5 = e_h4[b_53 + i + 159] as number
          x_sum_00 += W_h4_h3_at_0 * e_h4_at_1; x_sum_01 += W_h4_h3_at_2 * e_h4_at_1
          x_sum_10 += W_h4_h3_at_0 * e_h4_at_3; x_sum_11 += W_h4_h3_at_2 * e_h4_at_3
          x_sum_20 += W_h4_h3_at_0 * e_h4_at_4; x_sum_21 += W_h4_h3_at_2 * e_h4_at_4
          x_sum_30 += W_h4_h3_at_0 * e_h4_at_5; x_sum_31 += W_h4_h3_at_2 * e_h4_at_5
        }
        P1_h3[b_53 + j] = x_sum_00
        P1_h3[b_53 + j + 1] = x_sum_01
        P1_h3[b_53 + j + 53] = x_sum_10
        P1_h3[b_53 + j + 54] = x_sum_11
        P1_h3[b_53 + j + 106] = x_sum_20
        P1_h3[b_53 + j + 107] = x_sum_21
        P1_h3[b_53 + j + 159] = x_sum_30
        P1_h3[b_53 + j + 160] = x_sum_31
      }
      for (let j = 52; j < 53; j++) {
        let x_sum_00 = 0; let x_sum_10 = 0
        let x_sum_20 = 0; let x_sum_30 = 0
        for (let i = 0; i < 53; i++) {
          const W_h4_h3_at_0 = W_h4_h3[j + 53 * i] as number
          const e_h4_at_1 = e_h4[b_53 + i] as number
          const e_h4_at_2 = e_h4[b_53 + i + 53] as number
          const e_h4_at_3 = e_h4[b_53 + i + 106] as number
          const e_h4_at_4 = e_h4[b_53 + i + 159] as number
          x_sum_00 += W_h4_h3_at_0 * e_h4_at_1; x_sum_10 += W_h4_h3_at_0 * e_h4_at_2
          x_sum_20 += W_h4_h3_at_0 * e_h4_at_3; x_sum_30 += W_h4_h3_at_0 * e_h4_at_4
        }
        P1_h3[b_53 + j] = x_sum_00
        P1_h3[b_53 + j + 53] = x_sum_10
        P1_h3[b_53 + j + 106] = x_sum_20
        P1_h3[b_53 + j + 159] = x_sum_30
      }
    }
    for (let b = batch - (batch % 4); b < batch; b++) {
      const b_53 = 53 * b
      for (let j = 0; j < 53; j++) {
        let x_sum = 0
        for (let i = 0; i < 53; i++) {
          const W_h4_h3_at_0 = W_h4_h3[j + 53 * i] as number
          const e_h4_at_1 = e_h4[b_53 + i] as number
          x_sum += W_h4_h3_at_0 * e_h4_at_1
        }
        P1_h3[b_53 + j] = x_sum
      }
    }
    for (let i = 0; i < 52; i += 4) {
      for (let b = 0; b < batch - 1; b += 2) {
        const i_53 = 53 * i
        const b_53 = 53 * b
        let s_00_0 = 0; let s_01_0 = 0
        let s_10_0 = 0; let s_11_0 = 0
        let s_20_0 = 0; let s_21_0 = 0
        let s_30_0 = 0; let s_31_0 = 0
        for (let j = 0; j < 52; j += 4) {
          const W_h4_h3_at_0 = W_h4_h3[i_53 + j] as number
          const r_h3_at_1 = r_h3[b_53 + j] as number
          const r_h3_at_2 = r_h3[b_53 + j + 53] as number
          const W_h4_h3_at_3 = W_h4_h3[i_53 + j + 53] as number
          const W_h4_h3_at_4 = W_h4_h3[i_53 + j + 106] as number
          const W_h4_h3_at_5 = W_h4_h3[i_53 + j + 159] as number
          s_00_0 += W_h4_h3_at_0 * r_h3_at_1; s_01_0 += W_h4_h3_at_0 * r_h3_at_2
          s_10_0 += W_h4_h3_at_3 * r_h3_at_1; s_11_0 += W_h4_h3_at_3 * r_h3_at_2
          s_20_0 += W_h4_h3_at_4 * r_h3_at_1; s_21_0 += W_h4_h3_at_4 * r_h3_at_2
          s_30_0 += W_h4_h3_at_5 * r_h3_at_1; s_31_0 += W_h4_h3_at_5 * r_h3_at_2
        }
        let s_00_1 = 0; let s_01_1 = 0
        let s_10_1 = 0; let s_11_1 = 0
        let s_20_1 = 0; let s_21_1 = 0
        let s_30_1 = 0; let s_31_1 = 0
        for (let j = 1; j < 52; j += 4) {
          const W_h4_h3_at_0 = W_h4_h3[i_53 + j] as number
          const r_h3_at_1 = r_h3[b_53 + j] as number
          const r_h3_at_2 = r_h3[b_53 + j + 53] as number
          const W_h4_h3_at_3 = W_h4_h3[i_53 + j + 53] as number
          const W_h4_h3_at_4 = W_h4_h3[i_53 + j + 106] as number
          const W_h4_h3_at_5 = W_h4_h3[i_53 + j + 159] as number
          s_00_1 += W_h4_h3_at_0 * r_h3_at_1; s_01_1 += W_h4_h3_at_0 * r_h3_at_2
          s_10_1 += W_h4_h3_at_3 * r_h3_at_1; s_11_1 += W_h4_h3_at_3 * r_h3_at_2
          s_20_1 += W_h4_h3_at_4 * r_h3_at_1; s_21_1 += W_h4_h3_at_4 * r_h3_at_2
          s_30_1 += W_h4_h3_at_5 * r_h3_at_1; s_31_1 += W_h4_h3_at_5 * r_h3_at_2
        }
        let s_00_2 = 0; let s_01_2 = 0
        let s_10_2 = 0; let s_11_2 = 0
        let s_20_2 = 0; let s_21_2 = 0
        let s_30_2 = 0; let s_31_2 = 0
        for (let j = 2; j < 52; j += 4) {
          const W_h4_h3_at_0 = W_h4_h3[i_53 + j] as number
          const r_h3_at_1 = r_h3[b_53 + j] as number
          const r_h3_at_2 = r_h3[b_53 + j + 53] as number
          const W_h4_h3_at_3 = W_h4_h3[i_53 + j + 53] as number
          const W_h4_h3_at_4 = W_h4_h3[i_53 + j + 106] as number
          const W_h4_h3_at_5 = W_h4_h3[i_53 + j + 159] as number
          s_00_2 += W_h4_h3_at_0 * r_h3_at_1; s_01_2 += W_h4_h3_at_0 * r_h3_at_2
          s_10_2 += W_h4_h3_at_3 * r_h3_at_1; s_11_2 += W_h4_h3_at_3 * r_h3_at_2
          s_20_2 += W_h4_h3_at_4 * r_h3_at_1; s_21_2 += W_h4_h3_at_4 * r_h3_at_2
          s_30_2 += W_h4_h3_at_5 * r_h3_at_1; s_31_2 += W_h4_h3_at_5 * r_h3_at_2
        }
        let s_00_3 = 0; let s_01_3 = 0
        let s_10_3 = 0; let s_11_3 = 0
        let s_20_3 = 0; let s_21_3 = 0
        let s_30_3 = 0; let s_31_3 = 0
        for (let j = 3; j < 52; j += 4) {
          const W_h4_h3_at_0 = W_h4_h3[i_53 + j] as number
          const r_h3_at_1 = r_h3[b_53 + j] as number
          const r_h3_at_2 = r_h3[b_53 + j + 53] as number
          const W_h4_h3_at_3 = W_h4_h3[i_53 + j + 53] as number
          const W_h4_h3_at_4 = W_h4_h3[i_53 + j + 106] as number
          const W_h4_h3_at_5 = W_h4_h3[i_53 + j + 159] as number
          s_00_3 += W_h4_h3_at_0 * r_h3_at_1; s_01_3 += W_h4_h3_at_0 * r_h3_at_2
          s_10_3 += W_h4_h3_at_3 * r_h3_at_1; s_11_3 += W_h4_h3_at_3 * r_h3_at_2
          s_20_3 += W_h4_h3_at_4 * r_h3_at_1; s_21_3 += W_h4_h3_at_4 * r_h3_at_2
          s_30_3 += W_h4_h3_at_5 * r_h3_at_1; s_31_3 += W_h4_h3_at_5 * r_h3_at_2
        }
        let s_00 = s_00_0 + s_00_1 + (s_00_2 + s_00_3)
        let s_01 = s_01_0 + s_01_1 + (s_01_2 + s_01_3)
        let s_10 = s_10_0 + s_10_1 + (s_10_2 + s_10_3)
        let s_11 = s_11_0 + s_11_1 + (s_11_2 + s_11_3)
        let s_20 = s_20_0 + s_20_1 + (s_20_2 + s_20_3)
        let s_21 = s_21_0 + s_21_1 + (s_21_2 + s_21_3)
        let s_30 = s_30_0 + s_30_1 + (s_30_2 + s_30_3)
        let s_31 = s_31_0 + s_31_1 + (s_31_2 + s_31_3)
        for (let j = 52; j < 53; j++) {
          const W_h4_h3_at_0 = W_h4_h3[i_53 + j] as number
          const r_h3_at_1 = r_h3[b_53 + j] as number
          const r_h3_at_2 = r_h3[b_53 + j + 53] as number
          const W_h4_h3_at_3 = W_h4_h3[i_53 + j + 53] as number
          const W_h4_h3_at_4 = W_h4_h3[i_53 + j + 106] as number
          const W_h4_h3_at_5 = W_h4_h3[i_53 + j + 159] as number
          s_00 += W_h4_h3_at_0 * r_h3_at_1; s_01 += W_h4_h3_at_0 * r_h3_at_2
          s_10 += W_h4_h3_at_3 * r_h3_at_1; s_11 += W_h4_h3_at_3 * r_h3_at_2
          s_20 += W_h4_h3_at_4 * r_h3_at_1; s_21 += W_h4_h3_at_4 * r_h3_at_2
          s_30 += W_h4_h3_at_5 * r_h3_at_1; s_31 += W_h4_h3_at_5 * r_h3_at_2
        }
        P2_h4[i + 53 * b] = s_00
        P2_h4[i + 53 * b + 53] = s_01
        P2_h4[i + 53 * b + 1] = s_10
        P2_h4[i + 53 * b + 54] = s_11
        P2_h4[i + 53 * b + 2] = s_20
        P2_h4[i + 53 * b + 55] = s_21
        P2_h4[i + 53 * b + 3] = s_30
        P2_h4[i + 53 * b + 56] = s_31
      }
      for (let b = batch - (batch % 2); b < batch; b++) {
        const i_53 = 53 * i
        const b_53 = 53 * b
        let s_00_0 = 0; let s_10_0 = 0
        let s_20_0 = 0; let s_30_0 = 0
        for (let j = 0; j < 52; j += 4) {
          const W_h4_h3_at_0 = W_h4_h3[i_53 + j] as number
          const r_h3_at_1 = r_h3[b_53 + j] as number
          const W_h4_h3_at_2 = W_h4_h3[i_53 + j + 53] as number
          const W_h4_h3_at_3 = W_h4_h3[i_53 + j + 106] as number
          const W_h4_h3_at_4 = W_h4_h3[i_53 + j + 159] as number
          s_00_0 += W_h4_h3_at_0 * r_h3_at_1; s_10_0 += W_h4_h3_at_2 * r_h3_at_1
          s_20_0 += W_h4_h3_at_3 * r_h3_at_1; s_30_0 += W_h4_h3_at_4 * r_h3_at_1
        }
        let s_00_1 = 0; let s_10_1 = 0
        let s_20_1 = 0; let s_30_1 = 0
        for (let j = 1; j < 52; j += 4) {
          const W_h4_h3_at_0 = W_h4_h3[i_53 + j] as number
          const r_h3_at_1 = r_h3[b_53 + j] as number
          const W_h4_h3_at_2 = W_h4_h3[i_53 + j + 53] as number
          const W_h4_h3_at_3 = W_h4_h3[i_53 + j + 106] as number
          const W_h4_h3_at_4 = W_h4_h3[i_53 + j + 159] as number
          s_00_1 += W_h4_h3_at_0 * r_h3_at_1; s_10_1 += W_h4_h3_at_2 * r_h3_at_1
          s_20_1 += W_h4_h3_at_3 * r_h3_at_1; s_30_1 += W_h4_h3_at_4 * r_h3_at_1
        }
        let s_00_2 = 0; let s_10_2 = 0
        let s_20_2 = 0; let s_30_2 = 0
        for (let j = 2; j < 52; j += 4) {
          const W_h4_h3_at_0 = W_h4_h3[i_53 + j] as number
          const r_h3_at_1 = r_h3[b_53 + j] as number
          const W_h4_h3_at_2 = W_h4_h3[i_53 + j + 53] as number
          const W_h4_h3_at_3 = W_h4_h3[i_53 + j + 106] as number
          const W_h4_h3_at_4 = W_h4_h3[i_53 + j + 159] as number
          s_00_2 += W_h4_h3_at_0 * r_h3_at_1; s_10_2 += W_h4_h3_at_2 * r_h3_at_1
          s_20_2 += W_h4_h3_at_3 * r_h3_at_1; s_30_2 += W_h4_h3_at_4 * r_h3_at_1
        }
        let s_00_3 = 0; let s_10_3 = 0
        let s_20_3 = 0; let s_30_3 = 0
        for (let j = 3; j < 52; j += 4) {
          const W_h4_h3_at_0 = W_h4_h3[i_53 + j] as number
          const r_h3_at_1 = r_h3[b_53 + j] as number
          const W_h4_h3_at_2 = W_h4_h3[i_53 + j + 53] as number
          const W_h4_h3_at_3 = W_h4_h3[i_53 + j + 106] as number
          const W_h4_h3_at_4 = W_h4_h3[i_53 + j + 159] as number
          s_00_3 += W_h4_h3_at_0 * r_h3_at_1; s_10_3 += W_h4_h3_at_2 * r_h3_at_1
          s_20_3 += W_h4_h3_at_3 * r_h3_at_1; s_30_3 += W_h4_h3_at_4 * r_h3_at_1
        }
        let s_00 = s_00_0 + s_00_1 + (s_00_2 + s_00_3)
        let s_10 = s_10_0 + s_10_1 + (s_10_2 + s_10_3)
        let s_20 = s_20_0 + s_20_1 + (s_20_2 + s_20_3)
        let s_30 = s_30_0 + s_30_1 + (s_30_2 + s_30_3)
        for (let j = 52; j < 53; j++) {
          const W_h4_h3_at_0 = W_h4_h3[i_53 + j] as number
          const r_h3_at_1 = r_h3[b_53 + j] as number
          const W_h4_h3_at_2 = W_h4_h3[i_53 + j + 53] as number
          const W_h4_h3_at_3 = W_h4_h3[i_53 + j + 106] as number
          const W_h4_h3_at_4 = W_h4_h3[i_53 + j + 159] as number
          s_00 += W_h4_h3_at_0 * r_h3_at_1; s_10 += W_h4_h3_at_2 * r_h3_at_1
          s_20 += W_h4_h3_at_3 * r_h3_at_1; s_30 += W_h4_h3_at_4 * r_h3_at_1
        }
        P2_h4[i + 53 * b] = s_00
        P2_h4[i + 53 * b + 1] = s_10
        P2_h4[i + 53 * b + 2] = s_20
        P2_h4[i + 53 * b + 3] = s_30
      }
    }
    for (let i = 52; i < 53; i++) {
      for (let b = 0; b < batch; b++) {
        const i_53 = 53 * i
        const b_53 = 53 * b
        let s_0 = 0
        for (let j = 0; j < 52; j += 4) {
          const W_h4_h3_at_0 = W_h4_h3[i_53 + j] as number
          const r_h3_at_1 = r_h3[b_53 + j] as number
          s_0 += W_h4_h3_at_0 * r_h3_at_1
        }
        let s_1 = 0
        for (let j = 1; j < 52; j += 4) {
          const W_h4_h3_at_0 = W_h4_h3[i_53 + j] as number
          const r_h3_at_1 = r_h3[b_53 + j] as number
          s_1 += W_h4_h3_at_0 * r_h3_at_1
        }
        let s_2 = 0
        for (let j = 2; j < 52; j += 4) {
          const W_h4_h3_at_0 = W_h4_h3[i_53 + j] as number
          const r_h3_at_1 = r_h3[b_53 + j] as number
          s_2 += W_h4_h3_at_0 * r_h3_at_1
        }
        let s_3 = 0
        for (let j = 3; j < 52; j += 4) {
          const W_h4_h3_at_0 = W_h4_h3[i_53 + j] as number
          const r_h3_at_1 = r_h3[b_53 + j] as number
          s_3 += W_h4_h3_at_0 * r_h3_at_1
        }
        let s = s_0 + s_1 + (s_2 + s_3)
        for (let j = 52; j < 53; j++) {
          const W_h4_h3_at_0 = W_h4_h3[i_53 + j] as number
          const r_h3_at_1 = r_h3[b_53 + j] as number
          s += W_h4_h3_at_0 * r_h3_at_1
        }
        P2_h4[i + 53 * b] = s
      }
    }
    for (let i = 0; i < 52; i += 4) {
      const i_53 = 53 * i
      for (let j = 0; j < 52; j += 2) {
        let g_00 = 0; let g_01 = 0
        let g_10 = 0; let g_11 = 0
        let g_20 = 0; let g_21 = 0
        let g_30 = 0; let g_31 = 0
        for (let b = 0; b < batch; b++) {
          const r_h3_at_0 = r_h3[j + 53 * b] as number
          const e_h4_at_1 = e_h4[i + 53 * b] as number
          const r_h3_at_2 = r_h3[j + 53 * b + 1] as number
          const e_h4_at_3 = e_h4[i + 53 * b + 1] as number
          const e_h4_at_4 = e_h4[i + 53 * b + 2] as number
          const e_h4_at_5 = e_h4[i + 53 * b + 3] as number
          g_00 += r_h3_at_0 * e_h4_at_1; g_01 += r_h3_at_2 * e_h4_at_1
          g_10 += r_h3_at_0 * e_h4_at_3; g_11 += r_h3_at_2 * e_h4_at_3
          g_20 += r_h3_at_0 * e_h4_at_4; g_21 += r_h3_at_2 * e_h4_at_4
          g_30 += r_h3_at_0 * e_h4_at_5; g_31 += r_h3_at_2 * e_h4_at_5
        }
        grad_W_h4_h3[i_53 + j] = g_00 / batch
        grad_W_h4_h3[i_53 + j + 1] = g_01 / batch
        grad_W_h4_h3[i_53 + j + 53] = g_10 / batch
        grad_W_h4_h3[i_53 + j + 54] = g_11 / batch
        grad_W_h4_h3[i_53 + j + 106] = g_20 / batch
        grad_W_h4_h3[i_53 + j + 107] = g_21 / batch
        grad_W_h4_h3[i_53 + j + 159] = g_30 / batch
        grad_W_h4_h3[i_53 + j + 160] = g_31 / batch
      }
      for (let j = 52; j < 53; j++) {
        let g_00 = 0; let g_10 = 0
        let g_20 = 0; let g_30 = 0
        for (let b = 0; b < batch; b++) {
          const r_h3_at_0 = r_h3[j + 53 * b] as number
          const e_h4_at_1 = e_h4[i + 53 * b] as number
          const e_h4_at_2 = e_h4[i + 53 * b + 1] as number
          const e_h4_at_3 = e_h4[i + 53 * b + 2] as number
          const e_h4_at_4 = e_h4[i + 53 * b + 3] as number
          g_00 += r_h3_at_0 * e_h4_at_1; g_10 += r_h3_at_0 * e_h4_at_2
          g_20 += r_h3_at_0 * e_h4_at_3; g_30 += r_h3_at_0 * e_h4_at_4
        }
        grad_W_h4_h3[i_53 + j] = g_00 / batch
        grad_W_h4_h3[i_53 + j + 53] = g_10 / batch
        grad_W_h4_h3[i_53 + j + 106] = g_20 / batch
        grad_W_h4_h3[i_53 + j + 159] = g_30 / batch
      }
    }
    for (let i = 52; i < 53; i++) {
      const i_53 = 53 * i
      for (let j = 0; j < 53; j++) {
        let g = 0
        for (let b = 0; b < batch; b++) {
          const r_h3_at_0 = r_h3[j + 53 * b] as number
          const e_h4_at_1 = e_h4[i + 53 * b] as number
          g += r_h3_at_0 * e_h4_at_1
        }
        grad_W_h4_h3[i_53 + j] = g / batch
      }
    }
    if ((learn[0] as number) !== 0) {
      for (let i = 0; i < 53; i++) {
        const i_53 = 53 * i
        for (let j = 0; j < 53; j++) {
          const g = grad_W_h4_h3[i_53 + j] as number
          const m = 0.8999999761581421 * (adam_m_W_h4_h3[i_53 + j] as number) + 0.10000000149011612 * g
          const v = 0.9990000128746033 * (adam_v_W_h4_h3[i_53 + j] as number) + 0.0010000000474974513 * (g * g)
          adam_m_W_h4_h3[i_53 + j] = m
          adam_v_W_h4_h3[i_53 + j] = v
          const mean = m / (1 - (adam_p1_W_h4_h3[0] as number))
          const spread = Math.sqrt(v / (1 - (adam_p2_W_h4_h3[0] as number)))
          const theta = (W_h4_h3[i_53 + j] as number) + (eta[0] as number) * mean / (spread + 9.99999993922529e-9)
          W_h4_h3[i_53 + j] = theta
        }
      }
    }
  }

  function step_synapse_W_5(): void {
    // [synapse-W] Ẇ = η * e r'
    // W[h5,h4]: W' e, W r, learning of W
    for (let b = 0; b < batch - 3; b += 4) {
      const b_53 = 53 * b
      for (let j = 0; j < 52; j += 2) {
        let x_sum_00 = 0; let x_sum_01 = 0
        let x_sum_10 = 0; let x_sum_11 = 0
        let x_sum_20 = 0; let x_sum_21 = 0
        let x_sum_30 = 0; let x_sum_31 = 0
        for (let i = 0; i < 53; i++) {
          const W_h5_h4_at_0 = W_h5_h4[j + 53 * i] as number
          const e_h5_at_1 = e_h5[b_53 + i] as number
          const W_h5_h4_at_2 = W_h5_h4[j + 53 * i + 1] as number
          const e_h5_at_3 = e_h5[b_53 + i + 53] as number
          const e_h5_at_4 = e_h5[b_53 + i + 106] as number
          const e_h5_at_5 = e_h5[b_53 + i + 159] as number
          x_sum_00 += W_h5_h4_at_0 * e_h5_at_1; x_sum_01 += W_h5_h4_at_2 * e_h5_at_1
          x_sum_10 += W_h5_h4_at_0 * e_h5_at_3; x_sum_11 += W_h5_h4_at_2 * e_h5_at_3
          x_sum_20 += W_h5_h4_at_0 * e_h5_at_4; x_sum_21 += W_h5_h4_at_2 * e_h5_at_4
          x_sum_30 += W_h5_h4_at_0 * e_h5_at_5; x_sum_31 += W_h5_h4_at_2 * e_h5_at_5
        }
        P1_h4[b_53 + j] = x_sum_00
        P1_h4[b_53 + j + 1] = x_sum_01
        P1_h4[b_53 + j + 53] = x_sum_10
        P1_h4[b_53 + j + 54] = x_sum_11
        P1_h4[b_53 + j + 106] = x_sum_20
        P1_h4[b_53 + j + 107] = x_sum_21
        P1_h4[b_53 + j + 159] = x_sum_30
        P1_h4[b_53 + j + 160] = x_sum_31
      }
      for (let j = 52; j < 53; j++) {
        let x_sum_00 = 0; let x_sum_10 = 0
        let x_sum_20 = 0; let x_sum_30 = 0
        for (let i = 0; i < 53; i++) {
          const W_h5_h4_at_0 = W_h5_h4[j + 53 * i] as number
          const e_h5_at_1 = e_h5[b_53 + i] as number
          const e_h5_at_2 = e_h5[b_53 + i + 53] as number
          const e_h5_at_3 = e_h5[b_53 + i + 106] as number
          const e_h5_at_4 = e_h5[b_53 + i + 159] as number
          x_sum_00 += W_h5_h4_at_0 * e_h5_at_1; x_sum_10 += W_h5_h4_at_0 * e_h5_at_2
          x_sum_20 += W_h5_h4_at_0 * e_h5_at_3; x_sum_30 += W_h5_h4_at_0 * e_h5_at_4
        }
        P1_h4[b_53 + j] = x_sum_00
        P1_h4[b_53 + j + 53] = x_sum_10
        P1_h4[b_53 + j + 106] = x_sum_20
        P1_h4[b_53 + j + 159] = x_sum_30
      }
    }
    for (let b = batch - (batch % 4); b < batch; b++) {
      const b_53 = 53 * b
      for (let j = 0; j < 53; j++) {
        let x_sum = 0
        for (let i = 0; i < 53; i++) {
          const W_h5_h4_at_0 = W_h5_h4[j + 53 * i] as number
          const e_h5_at_1 = e_h5[b_53 + i] as number
          x_sum += W_h5_h4_at_0 * e_h5_at_1
        }
        P1_h4[b_53 + j] = x_sum
      }
    }
    for (let i = 0; i < 52; i += 4) {
      for (let b = 0; b < batch - 1; b += 2) {
        const i_53 = 53 * i
        const b_53 = 53 * b
        let s_00_0 = 0; let s_01_0 = 0
        let s_10_0 = 0; let s_11_0 = 0
        let s_20_0 = 0; let s_21_0 = 0
        let s_30_0 = 0; let s_31_0 = 0
        for (let j = 0; j < 52; j += 4) {
          const W_h5_h4_at_0 = W_h5_h4[i_53 + j] as number
          const r_h4_at_1 = r_h4[b_53 + j] as number
          const r_h4_at_2 = r_h4[b_53 + j + 53] as number
          const W_h5_h4_at_3 = W_h5_h4[i_53 + j + 53] as number
          const W_h5_h4_at_4 = W_h5_h4[i_53 + j + 106] as number
          const W_h5_h4_at_5 = W_h5_h4[i_53 + j + 159] as number
          s_00_0 += W_h5_h4_at_0 * r_h4_at_1; s_01_0 += W_h5_h4_at_0 * r_h4_at_2
          s_10_0 += W_h5_h4_at_3 * r_h4_at_1; s_11_0 += W_h5_h4_at_3 * r_h4_at_2
          s_20_0 += W_h5_h4_at_4 * r_h4_at_1; s_21_0 += W_h5_h4_at_4 * r_h4_at_2
          s_30_0 += W_h5_h4_at_5 * r_h4_at_1; s_31_0 += W_h5_h4_at_5 * r_h4_at_2
        }
        let s_00_1 = 0; let s_01_1 = 0
        let s_10_1 = 0; let s_11_1 = 0
        let s_20_1 = 0; let s_21_1 = 0
        let s_30_1 = 0; let s_31_1 = 0
        for (let j = 1; j < 52; j += 4) {
          const W_h5_h4_at_0 = W_h5_h4[i_53 + j] as number
          const r_h4_at_1 = r_h4[b_53 + j] as number
          const r_h4_at_2 = r_h4[b_53 + j + 53] as number
          const W_h5_h4_at_3 = W_h5_h4[i_53 + j + 53] as number
          const W_h5_h4_at_4 = W_h5_h4[i_53 + j + 106] as number
          const W_h5_h4_at_5 = W_h5_h4[i_53 + j + 159] as number
          s_00_1 += W_h5_h4_at_0 * r_h4_at_1; s_01_1 += W_h5_h4_at_0 * r_h4_at_2
          s_10_1 += W_h5_h4_at_3 * r_h4_at_1; s_11_1 += W_h5_h4_at_3 * r_h4_at_2
          s_20_1 += W_h5_h4_at_4 * r_h4_at_1; s_21_1 += W_h5_h4_at_4 * r_h4_at_2
          s_30_1 += W_h5_h4_at_5 * r_h4_at_1; s_31_1 += W_h5_h4_at_5 * r_h4_at_2
        }
        let s_00_2 = 0; let s_01_2 = 0
        let s_10_2 = 0; let s_11_2 = 0
        let s_20_2 = 0; let s_21_2 = 0
        let s_30_2 = 0; let s_31_2 = 0
        for (let j = 2; j < 52; j += 4) {
          const W_h5_h4_at_0 = W_h5_h4[i_53 + j] as number
          const r_h4_at_1 = r_h4[b_53 + j] as number
          const r_h4_at_2 = r_h4[b_53 + j + 53] as number
          const W_h5_h4_at_3 = W_h5_h4[i_53 + j + 53] as number
          const W_h5_h4_at_4 = W_h5_h4[i_53 + j + 106] as number
          const W_h5_h4_at_5 = W_h5_h4[i_53 + j + 159] as number
          s_00_2 += W_h5_h4_at_0 * r_h4_at_1; s_01_2 += W_h5_h4_at_0 * r_h4_at_2
          s_10_2 += W_h5_h4_at_3 * r_h4_at_1; s_11_2 += W_h5_h4_at_3 * r_h4_at_2
          s_20_2 += W_h5_h4_at_4 * r_h4_at_1; s_21_2 += W_h5_h4_at_4 * r_h4_at_2
          s_30_2 += W_h5_h4_at_5 * r_h4_at_1; s_31_2 += W_h5_h4_at_5 * r_h4_at_2
        }
        let s_00_3 = 0; let s_01_3 = 0
        let s_10_3 = 0; let s_11_3 = 0
        let s_20_3 = 0; let s_21_3 = 0
        let s_30_3 = 0; let s_31_3 = 0
        for (let j = 3; j < 52; j += 4) {
          const W_h5_h4_at_0 = W_h5_h4[i_53 + j] as number
          const r_h4_at_1 = r_h4[b_53 + j] as number
          const r_h4_at_2 = r_h4[b_53 + j + 53] as number
          const W_h5_h4_at_3 = W_h5_h4[i_53 + j + 53] as number
          const W_h5_h4_at_4 = W_h5_h4[i_53 + j + 106] as number
          const W_h5_h4_at_5 = W_h5_h4[i_53 + j + 159] as number
          s_00_3 += W_h5_h4_at_0 * r_h4_at_1; s_01_3 += W_h5_h4_at_0 * r_h4_at_2
          s_10_3 += W_h5_h4_at_3 * r_h4_at_1; s_11_3 += W_h5_h4_at_3 * r_h4_at_2
          s_20_3 += W_h5_h4_at_4 * r_h4_at_1; s_21_3 += W_h5_h4_at_4 * r_h4_at_2
          s_30_3 += W_h5_h4_at_5 * r_h4_at_1; s_31_3 += W_h5_h4_at_5 * r_h4_at_2
        }
        let s_00 = s_00_0 + s_00_1 + (s_00_2 + s_00_3)
        let s_01 = s_01_0 + s_01_1 + (s_01_2 + s_01_3)
        let s_10 = s_10_0 + s_10_1 + (s_10_2 + s_10_3)
        let s_11 = s_11_0 + s_11_1 + (s_11_2 + s_11_3)
        let s_20 = s_20_0 + s_20_1 + (s_20_2 + s_20_3)
        let s_21 = s_21_0 + s_21_1 + (s_21_2 + s_21_3)
        let s_30 = s_30_0 + s_30_1 + (s_30_2 + s_30_3)
        let s_31 = s_31_0 + s_31_1 + (s_31_2 + s_31_3)
        for (let j = 52; j < 53; j++) {
          const W_h5_h4_at_0 = W_h5_h4[i_53 + j] as number
          const r_h4_at_1 = r_h4[b_53 + j] as number
          const r_h4_at_2 = r_h4[b_53 + j + 53] as number
          const W_h5_h4_at_3 = W_h5_h4[i_53 + j + 53] as number
          const W_h5_h4_at_4 = W_h5_h4[i_53 + j + 106] as number
          const W_h5_h4_at_5 = W_h5_h4[i_53 + j + 159] as number
          s_00 += W_h5_h4_at_0 * r_h4_at_1; s_01 += W_h5_h4_at_0 * r_h4_at_2
          s_10 += W_h5_h4_at_3 * r_h4_at_1; s_11 += W_h5_h4_at_3 * r_h4_at_2
          s_20 += W_h5_h4_at_4 * r_h4_at_1; s_21 += W_h5_h4_at_4 * r_h4_at_2
          s_30 += W_h5_h4_at_5 * r_h4_at_1; s_31 += W_h5_h4_at_5 * r_h4_at_2
        }
        P2_h5[i + 53 * b] = s_00
        P2_h5[i + 53 * b + 53] = s_01
        P2_h5[i + 53 * b + 1] = s_10
        P2_h5[i + 53 * b + 54] = s_11
        P2_h5[i + 53 * b + 2] = s_20
        P2_h5[i + 53 * b + 55] = s_21
        P2_h5[i + 53 * b + 3] = s_30
        P2_h5[i + 53 * b + 56] = s_31
      }
      for (let b = batch - (batch % 2); b < batch; b++) {
        const i_53 = 53 * i
        const b_53 = 53 * b
        let s_00_0 = 0; let s_10_0 = 0
        let s_20_0 = 0; let s_30_0 = 0
        for (let j = 0; j < 52; j += 4) {
          const W_h5_h4_at_0 = W_h5_h4[i_53 + j] as number
          const r_h4_at_1 = r_h4[b_53 + j] as number
          const W_h5_h4_at_2 = W_h5_h4[i_53 + j + 53] as number
          const W_h5_h4_at_3 = W_h5_h4[i_53 + j + 106] as number
          const W_h5_h4_at_4 = W_h5_h4[i_53 + j + 159] as number
          s_00_0 += W_h5_h4_at_0 * r_h4_at_1; s_10_0 += W_h5_h4_at_2 * r_h4_at_1
          s_20_0 += W_h5_h4_at_3 * r_h4_at_1; s_30_0 += W_h5_h4_at_4 * r_h4_at_1
        }
        let s_00_1 = 0; let s_10_1 = 0
        let s_20_1 = 0; let s_30_1 = 0
        for (let j = 1; j < 52; j += 4) {
          const W_h5_h4_at_0 = W_h5_h4[i_53 + j] as number
          const r_h4_at_1 = r_h4[b_53 + j] as number
          const W_h5_h4_at_2 = W_h5_h4[i_53 + j + 53] as number
          const W_h5_h4_at_3 = W_h5_h4[i_53 + j + 106] as number
          const W_h5_h4_at_4 = W_h5_h4[i_53 + j + 159] as number
          s_00_1 += W_h5_h4_at_0 * r_h4_at_1; s_10_1 += W_h5_h4_at_2 * r_h4_at_1
          s_20_1 += W_h5_h4_at_3 * r_h4_at_1; s_30_1 += W_h5_h4_at_4 * r_h4_at_1
        }
        let s_00_2 = 0; let s_10_2 = 0
        let s_20_2 = 0; let s_30_2 = 0
        for (let j = 2; j < 52; j += 4) {
          const W_h5_h4_at_0 = W_h5_h4[i_53 + j] as number
          const r_h4_at_1 = r_h4[b_53 + j] as number
          const W_h5_h4_at_2 = W_h5_h4[i_53 + j + 53] as number
          const W_h5_h4_at_3 = W_h5_h4[i_53 + j + 106] as number
          const W_h5_h4_at_4 = W_h5_h4[i_53 + j + 159] as number
          s_00_2 += W_h5_h4_at_0 * r_h4_at_1; s_10_2 += W_h5_h4_at_2 * r_h4_at_1
          s_20_2 += W_h5_h4_at_3 * r_h4_at_1; s_30_2 += W_h5_h4_at_4 * r_h4_at_1
        }
        let s_00_3 = 0; let s_10_3 = 0
        let s_20_3 = 0; let s_30_3 = 0
        for (let j = 3; j < 52; j += 4) {
          const W_h5_h4_at_0 = W_h5_h4[i_53 + j] as number
          const r_h4_at_1 = r_h4[b_53 + j] as number
          const W_h5_h4_at_2 = W_h5_h4[i_53 + j + 53] as number
          const W_h5_h4_at_3 = W_h5_h4[i_53 + j + 106] as number
          const W_h5_h4_at_4 = W_h5_h4[i_53 + j + 159] as number
          s_00_3 += W_h5_h4_at_0 * r_h4_at_1; s_10_3 += W_h5_h4_at_2 * r_h4_at_1
          s_20_3 += W_h5_h4_at_3 * r_h4_at_1; s_30_3 += W_h5_h4_at_4 * r_h4_at_1
        }
        let s_00 = s_00_0 + s_00_1 + (s_00_2 + s_00_3)
        let s_10 = s_10_0 + s_10_1 + (s_10_2 + s_10_3)
        let s_20 = s_20_0 + s_20_1 + (s_20_2 + s_20_3)
        let s_30 = s_30_0 + s_30_1 + (s_30_2 + s_30_3)
        for (let j = 52; j < 53; j++) {
          const W_h5_h4_at_0 = W_h5_h4[i_53 + j] as number
          const r_h4_at_1 = r_h4[b_53 + j] as number
          const W_h5_h4_at_2 = W_h5_h4[i_53 + j + 53] as number
          const W_h5_h4_at_3 = W_h5_h4[i_53 + j + 106] as number
          const W_h5_h4_at_4 = W_h5_h4[i_53 + j + 159] as number
          s_00 += W_h5_h4_at_0 * r_h4_at_1; s_10 += W_h5_h4_at_2 * r_h4_at_1
          s_20 += W_h5_h4_at_3 * r_h4_at_1; s_30 += W_h5_h4_at_4 * r_h4_at_1
        }
        P2_h5[i + 53 * b] = s_00
        P2_h5[i + 53 * b + 1] = s_10
        P2_h5[i + 53 * b + 2] = s_20
        P2_h5[i + 53 * b + 3] = s_30
      }
    }
    for (let i = 52; i < 53; i++) {
      for (let b = 0; b < batch; b++) {
        const i_53 = 53 * i
        const b_53 = 53 * b
        let s_0 = 0
        for (let j = 0; j < 52; j += 4) {
          const W_h5_h4_at_0 = W_h5_h4[i_53 + j] as number
          const r_h4_at_1 = r_h4[b_53 + j] as number
          s_0 += W_h5_h4_at_0 * r_h4_at_1
        }
        let s_1 = 0
        for (let j = 1; j < 52; j += 4) {
          const W_h5_h4_at_0 = W_h5_h4[i_53 + j] as number
          const r_h4_at_1 = r_h4[b_53 + j] as number
          s_1 += W_h5_h4_at_0 * r_h4_at_1
        }
        let s_2 = 0
        for (let j = 2; j < 52; j += 4) {
          const W_h5_h4_at_0 = W_h5_h4[i_53 + j] as number
          const r_h4_at_1 = r_h4[b_53 + j] as number
          s_2 += W_h5_h4_at_0 * r_h4_at_1
        }
        let s_3 = 0
        for (let j = 3; j < 52; j += 4) {
          const W_h5_h4_at_0 = W_h5_h4[i_53 + j] as number
          const r_h4_at_1 = r_h4[b_53 + j] as number
          s_3 += W_h5_h4_at_0 * r_h4_at_1
        }
        let s = s_0 + s_1 + (s_2 + s_3)
        for (let j = 52; j < 53; j++) {
          const W_h5_h4_at_0 = W_h5_h4[i_53 + j] as number
          const r_h4_at_1 = r_h4[b_53 + j] as number
          s += W_h5_h4_at_0 * r_h4_at_1
        }
        P2_h5[i + 53 * b] = s
      }
    }
    for (let i = 0; i < 52; i += 4) {
      const i_53 = 53 * i
      for (let j = 0; j < 52; j += 2) {
        let g_00 = 0; let g_01 = 0
        let g_10 = 0; let g_11 = 0
        let g_20 = 0; let g_21 = 0
        let g_30 = 0; let g_31 = 0
        for (let b = 0; b < batch; b++) {
          const r_h4_at_0 = r_h4[j + 53 * b] as number
          const e_h5_at_1 = e_h5[i + 53 * b] as number
          const r_h4_at_2 = r_h4[j + 53 * b + 1] as number
          const e_h5_at_3 = e_h5[i + 53 * b + 1] as number
          const e_h5_at_4 = e_h5[i + 53 * b + 2] as number
          const e_h5_at_5 = e_h5[i + 53 * b + 3] as number
          g_00 += r_h4_at_0 * e_h5_at_1; g_01 += r_h4_at_2 * e_h5_at_1
          g_10 += r_h4_at_0 * e_h5_at_3; g_11 += r_h4_at_2 * e_h5_at_3
          g_20 += r_h4_at_0 * e_h5_at_4; g_21 += r_h4_at_2 * e_h5_at_4
          g_30 += r_h4_at_0 * e_h5_at_5; g_31 += r_h4_at_2 * e_h5_at_5
        }
        grad_W_h5_h4[i_53 + j] = g_00 / batch
        grad_W_h5_h4[i_53 + j + 1] = g_01 / batch
        grad_W_h5_h4[i_53 + j + 53] = g_10 / batch
        grad_W_h5_h4[i_53 + j + 54] = g_11 / batch
        grad_W_h5_h4[i_53 + j + 106] = g_20 / batch
        grad_W_h5_h4[i_53 + j + 107] = g_21 / batch
        grad_W_h5_h4[i_53 + j + 159] = g_30 / batch
        grad_W_h5_h4[i_53 + j + 160] = g_31 / batch
      }
      for (let j = 52; j < 53; j++) {
        let g_00 = 0; let g_10 = 0
        let g_20 = 0; let g_30 = 0
        for (let b = 0; b < batch; b++) {
          const r_h4_at_0 = r_h4[j + 53 * b] as number
          const e_h5_at_1 = e_h5[i + 53 * b] as number
          const e_h5_at_2 = e_h5[i + 53 * b + 1] as number
          const e_h5_at_3 = e_h5[i + 53 * b + 2] as number
          const e_h5_at_4 = e_h5[i + 53 * b + 3] as number
          g_00 += r_h4_at_0 * e_h5_at_1; g_10 += r_h4_at_0 * e_h5_at_2
          g_20 += r_h4_at_0 * e_h5_at_3; g_30 += r_h4_at_0 * e_h5_at_4
        }
        grad_W_h5_h4[i_53 + j] = g_00 / batch
        grad_W_h5_h4[i_53 + j + 53] = g_10 / batch
        grad_W_h5_h4[i_53 + j + 106] = g_20 / batch
        grad_W_h5_h4[i_53 + j + 159] = g_30 / batch
      }
    }
    for (let i = 52; i < 53; i++) {
      const i_53 = 53 * i
      for (let j = 0; j < 53; j++) {
        let g = 0
        for (let b = 0; b < batch; b++) {
          const r_h4_at_0 = r_h4[j + 53 * b] as number
          const e_h5_at_1 = e_h5[i + 53 * b] as number
          g += r_h4_at_0 * e_h5_at_1
        }
        grad_W_h5_h4[i_53 + j] = g / batch
      }
    }
    if ((learn[0] as number) !== 0) {
      for (let i = 0; i < 53; i++) {
        const i_53 = 53 * i
        for (let j = 0; j < 53; j++) {
          const g = grad_W_h5_h4[i_53 + j] as number
          const m = 0.8999999761581421 * (adam_m_W_h5_h4[i_53 + j] as number) + 0.10000000149011612 * g
          const v = 0.9990000128746033 * (adam_v_W_h5_h4[i_53 + j] as number) + 0.0010000000474974513 * (g * g)
          adam_m_W_h5_h4[i_53 + j] = m
          adam_v_W_h5_h4[i_53 + j] = v
          const mean = m / (1 - (adam_p1_W_h5_h4[0] as number))
          const spread = Math.sqrt(v / (1 - (adam_p2_W_h5_h4[0] as number)))
          const theta = (W_h5_h4[i_53 + j] as number) + (eta[0] as number) * mean / (spread + 9.99999993922529e-9)
          W_h5_h4[i_53 + j] = theta
        }
      }
    }
  }

  function step_synapse_W_6(): void {
    // [synapse-W] Ẇ = η * e r'
    // W[h6,h5]: W' e, W r, learning of W
    for (let b = 0; b < batch - 3; b += 4) {
      const b_53 = 53 * b
      for (let j = 0; j < 52; j += 2) {
        let x_sum_00 = 0; let x_sum_01 = 0
        let x_sum_10 = 0; let x_sum_11 = 0
        let x_sum_20 = 0; let x_sum_21 = 0
        let x_sum_30 = 0; let x_sum_31 = 0
        for (let i = 0; i < 53; i++) {
          const W_h6_h5_at_0 = W_h6_h5[j + 53 * i] as number
          const e_h6_at_1 = e_h6[b_53 + i] as number
          const W_h6_h5_at_2 = W_h6_h5[j + 53 * i + 1] as number
          const e_h6_at_3 = e_h6[b_53 + i + 53] as number
          const e_h6_at_4 = e_h6[b_53 + i + 106] as number
          const e_h6_at_5 = e_h6[b_53 + i + 159] as number
          x_sum_00 += W_h6_h5_at_0 * e_h6_at_1; x_sum_01 += W_h6_h5_at_2 * e_h6_at_1
          x_sum_10 += W_h6_h5_at_0 * e_h6_at_3; x_sum_11 += W_h6_h5_at_2 * e_h6_at_3
          x_sum_20 += W_h6_h5_at_0 * e_h6_at_4; x_sum_21 += W_h6_h5_at_2 * e_h6_at_4
          x_sum_30 += W_h6_h5_at_0 * e_h6_at_5; x_sum_31 += W_h6_h5_at_2 * e_h6_at_5
        }
        P1_h5[b_53 + j] = x_sum_00
        P1_h5[b_53 + j + 1] = x_sum_01
        P1_h5[b_53 + j + 53] = x_sum_10
        P1_h5[b_53 + j + 54] = x_sum_11
        P1_h5[b_53 + j + 106] = x_sum_20
        P1_h5[b_53 + j + 107] = x_sum_21
        P1_h5[b_53 + j + 159] = x_sum_30
        P1_h5[b_53 + j + 160] = x_sum_31
      }
      for (let j = 52; j < 53; j++) {
        let x_sum_00 = 0; let x_sum_10 = 0
        let x_sum_20 = 0; let x_sum_30 = 0
        for (let i = 0; i < 53; i++) {
          const W_h6_h5_at_0 = W_h6_h5[j + 53 * i] as number
          const e_h6_at_1 = e_h6[b_53 + i] as number
          const e_h6_at_2 = e_h6[b_53 + i + 53] as number
          const e_h6_at_3 = e_h6[b_53 + i + 106] as number
          const e_h6_at_4 = e_h6[b_53 + i + 159] as number
          x_sum_00 += W_h6_h5_at_0 * e_h6_at_1; x_sum_10 += W_h6_h5_at_0 * e_h6_at_2
          x_sum_20 += W_h6_h5_at_0 * e_h6_at_3; x_sum_30 += W_h6_h5_at_0 * e_h6_at_4
        }
        P1_h5[b_53 + j] = x_sum_00
        P1_h5[b_53 + j + 53] = x_sum_10
        P1_h5[b_53 + j + 106] = x_sum_20
        P1_h5[b_53 + j + 159] = x_sum_30
      }
    }
    for (let b = batch - (batch % 4); b < batch; b++) {
      const b_53 = 53 * b
      for (let j = 0; j < 53; j++) {
        let x_sum = 0
        for (let i = 0; i < 53; i++) {
          const W_h6_h5_at_0 = W_h6_h5[j + 53 * i] as number
          const e_h6_at_1 = e_h6[b_53 + i] as number
          x_sum += W_h6_h5_at_0 * e_h6_at_1
        }
        P1_h5[b_53 + j] = x_sum
      }
    }
    for (let i = 0; i < 52; i += 4) {
      for (let b = 0; b < batch - 1; b += 2) {
        const i_53 = 53 * i
        const b_53 = 53 * b
        let s_00_0 = 0; let s_01_0 = 0
        let s_10_0 = 0; let s_11_0 = 0
        let s_20_0 = 0; let s_21_0 = 0
        let s_30_0 = 0; let s_31_0 = 0
        for (let j = 0; j < 52; j += 4) {
          const W_h6_h5_at_0 = W_h6_h5[i_53 + j] as number
          const r_h5_at_1 = r_h5[b_53 + j] as number
          const r_h5_at_2 = r_h5[b_53 + j + 53] as number
          const W_h6_h5_at_3 = W_h6_h5[i_53 + j + 53] as number
          const W_h6_h5_at_4 = W_h6_h5[i_53 + j + 106] as number
          const W_h6_h5_at_5 = W_h6_h5[i_53 + j + 159] as number
          s_00_0 += W_h6_h5_at_0 * r_h5_at_1; s_01_0 += W_h6_h5_at_0 * r_h5_at_2
          s_10_0 += W_h6_h5_at_3 * r_h5_at_1; s_11_0 += W_h6_h5_at_3 * r_h5_at_2
          s_20_0 += W_h6_h5_at_4 * r_h5_at_1; s_21_0 += W_h6_h5_at_4 * r_h5_at_2
          s_30_0 += W_h6_h5_at_5 * r_h5_at_1; s_31_0 += W_h6_h5_at_5 * r_h5_at_2
        }
        let s_00_1 = 0; let s_01_1 = 0
        let s_10_1 = 0; let s_11_1 = 0
        let s_20_1 = 0; let s_21_1 = 0
        let s_30_1 = 0; let s_31_1 = 0
        for (let j = 1; j < 52; j += 4) {
          const W_h6_h5_at_0 = W_h6_h5[i_53 + j] as number
          const r_h5_at_1 = r_h5[b_53 + j] as number
          const r_h5_at_2 = r_h5[b_53 + j + 53] as number
          const W_h6_h5_at_3 = W_h6_h5[i_53 + j + 53] as number
          const W_h6_h5_at_4 = W_h6_h5[i_53 + j + 106] as number
          const W_h6_h5_at_5 = W_h6_h5[i_53 + j + 159] as number
          s_00_1 += W_h6_h5_at_0 * r_h5_at_1; s_01_1 += W_h6_h5_at_0 * r_h5_at_2
          s_10_1 += W_h6_h5_at_3 * r_h5_at_1; s_11_1 += W_h6_h5_at_3 * r_h5_at_2
          s_20_1 += W_h6_h5_at_4 * r_h5_at_1; s_21_1 += W_h6_h5_at_4 * r_h5_at_2
          s_30_1 += W_h6_h5_at_5 * r_h5_at_1; s_31_1 += W_h6_h5_at_5 * r_h5_at_2
        }
        let s_00_2 = 0; let s_01_2 = 0
        let s_10_2 = 0; let s_11_2 = 0
        let s_20_2 = 0; let s_21_2 = 0
        let s_30_2 = 0; let s_31_2 = 0
        for (let j = 2; j < 52; j += 4) {
          const W_h6_h5_at_0 = W_h6_h5[i_53 + j] as number
          const r_h5_at_1 = r_h5[b_53 + j] as number
          const r_h5_at_2 = r_h5[b_53 + j + 53] as number
          const W_h6_h5_at_3 = W_h6_h5[i_53 + j + 53] as number
          const W_h6_h5_at_4 = W_h6_h5[i_53 + j + 106] as number
          const W_h6_h5_at_5 = W_h6_h5[i_53 + j + 159] as number
          s_00_2 += W_h6_h5_at_0 * r_h5_at_1; s_01_2 += W_h6_h5_at_0 * r_h5_at_2
          s_10_2 += W_h6_h5_at_3 * r_h5_at_1; s_11_2 += W_h6_h5_at_3 * r_h5_at_2
          s_20_2 += W_h6_h5_at_4 * r_h5_at_1; s_21_2 += W_h6_h5_at_4 * r_h5_at_2
          s_30_2 += W_h6_h5_at_5 * r_h5_at_1; s_31_2 += W_h6_h5_at_5 * r_h5_at_2
        }
        let s_00_3 = 0; let s_01_3 = 0
        let s_10_3 = 0; let s_11_3 = 0
        let s_20_3 = 0; let s_21_3 = 0
        let s_30_3 = 0; let s_31_3 = 0
        for (let j = 3; j < 52; j += 4) {
          const W_h6_h5_at_0 = W_h6_h5[i_53 + j] as number
          const r_h5_at_1 = r_h5[b_53 + j] as number
          const r_h5_at_2 = r_h5[b_53 + j + 53] as number
          const W_h6_h5_at_3 = W_h6_h5[i_53 + j + 53] as number
          const W_h6_h5_at_4 = W_h6_h5[i_53 + j + 106] as number
          const W_h6_h5_at_5 = W_h6_h5[i_53 + j + 159] as number
          s_00_3 += W_h6_h5_at_0 * r_h5_at_1; s_01_3 += W_h6_h5_at_0 * r_h5_at_2
          s_10_3 += W_h6_h5_at_3 * r_h5_at_1; s_11_3 += W_h6_h5_at_3 * r_h5_at_2
          s_20_3 += W_h6_h5_at_4 * r_h5_at_1; s_21_3 += W_h6_h5_at_4 * r_h5_at_2
          s_30_3 += W_h6_h5_at_5 * r_h5_at_1; s_31_3 += W_h6_h5_at_5 * r_h5_at_2
        }
        let s_00 = s_00_0 + s_00_1 + (s_00_2 + s_00_3)
        let s_01 = s_01_0 + s_01_1 + (s_01_2 + s_01_3)
        let s_10 = s_10_0 + s_10_1 + (s_10_2 + s_10_3)
        let s_11 = s_11_0 + s_11_1 + (s_11_2 + s_11_3)
        let s_20 = s_20_0 + s_20_1 + (s_20_2 + s_20_3)
        let s_21 = s_21_0 + s_21_1 + (s_21_2 + s_21_3)
        let s_30 = s_30_0 + s_30_1 + (s_30_2 + s_30_3)
        let s_31 = s_31_0 + s_31_1 + (s_31_2 + s_31_3)
        for (let j = 52; j < 53; j++) {
          const W_h6_h5_at_0 = W_h6_h5[i_53 + j] as number
          const r_h5_at_1 = r_h5[b_53 + j] as number
          const r_h5_at_2 = r_h5[b_53 + j + 53] as number
          const W_h6_h5_at_3 = W_h6_h5[i_53 + j + 53] as number
          const W_h6_h5_at_4 = W_h6_h5[i_53 + j + 106] as number
          const W_h6_h5_at_5 = W_h6_h5[i_53 + j + 159] as number
          s_00 += W_h6_h5_at_0 * r_h5_at_1; s_01 += W_h6_h5_at_0 * r_h5_at_2
          s_10 += W_h6_h5_at_3 * r_h5_at_1; s_11 += W_h6_h5_at_3 * r_h5_at_2
          s_20 += W_h6_h5_at_4 * r_h5_at_1; s_21 += W_h6_h5_at_4 * r_h5_at_2
          s_30 += W_h6_h5_at_5 * r_h5_at_1; s_31 += W_h6_h5_at_5 * r_h5_at_2
        }
        P2_h6[i + 53 * b] = s_00
        P2_h6[i + 53 * b + 53] = s_01
        P2_h6[i + 53 * b + 1] = s_10
        P2_h6[i + 53 * b + 54] = s_11
        P2_h6[i + 53 * b + 2] = s_20
        P2_h6[i + 53 * b + 55] = s_21
        P2_h6[i + 53 * b + 3] = s_30
        P2_h6[i + 53 * b + 56] = s_31
      }
      for (let b = batch - (batch % 2); b < batch; b++) {
        const i_53 = 53 * i
        const b_53 = 53 * b
        let s_00_0 = 0; let s_10_0 = 0
        let s_20_0 = 0; let s_30_0 = 0
        for (let j = 0; j < 52; j += 4) {
          const W_h6_h5_at_0 = W_h6_h5[i_53 + j] as number
          const r_h5_at_1 = r_h5[b_53 + j] as number
          const W_h6_h5_at_2 = W_h6_h5[i_53 + j + 53] as number
          const W_h6_h5_at_3 = W_h6_h5[i_53 + j + 106] as number
          const W_h6_h5_at_4 = W_h6_h5[i_53 + j + 159] as number
          s_00_0 += W_h6_h5_at_0 * r_h5_at_1; s_10_0 += W_h6_h5_at_2 * r_h5_at_1
          s_20_0 += W_h6_h5_at_3 * r_h5_at_1; s_30_0 += W_h6_h5_at_4 * r_h5_at_1
        }
        let s_00_1 = 0; let s_10_1 = 0
        let s_20_1 = 0; let s_30_1 = 0
        for (let j = 1; j < 52; j += 4) {
          const W_h6_h5_at_0 = W_h6_h5[i_53 + j] as number
          const r_h5_at_1 = r_h5[b_53 + j] as number
          const W_h6_h5_at_2 = W_h6_h5[i_53 + j + 53] as number
          const W_h6_h5_at_3 = W_h6_h5[i_53 + j + 106] as number
          const W_h6_h5_at_4 = W_h6_h5[i_53 + j + 159] as number
          s_00_1 += W_h6_h5_at_0 * r_h5_at_1; s_10_1 += W_h6_h5_at_2 * r_h5_at_1
          s_20_1 += W_h6_h5_at_3 * r_h5_at_1; s_30_1 += W_h6_h5_at_4 * r_h5_at_1
        }
        let s_00_2 = 0; let s_10_2 = 0
        let s_20_2 = 0; let s_30_2 = 0
        for (let j = 2; j < 52; j += 4) {
          const W_h6_h5_at_0 = W_h6_h5[i_53 + j] as number
          const r_h5_at_1 = r_h5[b_53 + j] as number
          const W_h6_h5_at_2 = W_h6_h5[i_53 + j + 53] as number
          const W_h6_h5_at_3 = W_h6_h5[i_53 + j + 106] as number
          const W_h6_h5_at_4 = W_h6_h5[i_53 + j + 159] as number
          s_00_2 += W_h6_h5_at_0 * r_h5_at_1; s_10_2 += W_h6_h5_at_2 * r_h5_at_1
          s_20_2 += W_h6_h5_at_3 * r_h5_at_1; s_30_2 += W_h6_h5_at_4 * r_h5_at_1
        }
        let s_00_3 = 0; let s_10_3 = 0
        let s_20_3 = 0; let s_30_3 = 0
        for (let j = 3; j < 52; j += 4) {
          const W_h6_h5_at_0 = W_h6_h5[i_53 + j] as number
          const r_h5_at_1 = r_h5[b_53 + j] as number
          const W_h6_h5_at_2 = W_h6_h5[i_53 + j + 53] as number
          const W_h6_h5_at_3 = W_h6_h5[i_53 + j + 106] as number
          const W_h6_h5_at_4 = W_h6_h5[i_53 + j + 159] as number
          s_00_3 += W_h6_h5_at_0 * r_h5_at_1; s_10_3 += W_h6_h5_at_2 * r_h5_at_1
          s_20_3 += W_h6_h5_at_3 * r_h5_at_1; s_30_3 += W_h6_h5_at_4 * r_h5_at_1
        }
        let s_00 = s_00_0 + s_00_1 + (s_00_2 + s_00_3)
        let s_10 = s_10_0 + s_10_1 + (s_10_2 + s_10_3)
        let s_20 = s_20_0 + s_20_1 + (s_20_2 + s_20_3)
        let s_30 = s_30_0 + s_30_1 + (s_30_2 + s_30_3)
        for (let j = 52; j < 53; j++) {
          const W_h6_h5_at_0 = W_h6_h5[i_53 + j] as number
          const r_h5_at_1 = r_h5[b_53 + j] as number
          const W_h6_h5_at_2 = W_h6_h5[i_53 + j + 53] as number
          const W_h6_h5_at_3 = W_h6_h5[i_53 + j + 106] as number
          const W_h6_h5_at_4 = W_h6_h5[i_53 + j + 159] as number
          s_00 += W_h6_h5_at_0 * r_h5_at_1; s_10 += W_h6_h5_at_2 * r_h5_at_1
          s_20 += W_h6_h5_at_3 * r_h5_at_1; s_30 += W_h6_h5_at_4 * r_h5_at_1
        }
        P2_h6[i + 53 * b] = s_00
        P2_h6[i + 53 * b + 1] = s_10
        P2_h6[i + 53 * b + 2] = s_20
        P2_h6[i + 53 * b + 3] = s_30
      }
    }
    for (let i = 52; i < 53; i++) {
      for (let b = 0; b < batch; b++) {
        const i_53 = 53 * i
        const b_53 = 53 * b
        let s_0 = 0
        for (let j = 0; j < 52; j += 4) {
          const W_h6_h5_at_0 = W_h6_h5[i_53 + j] as number
          const r_h5_at_1 = r_h5[b_53 + j] as number
          s_0 += W_h6_h5_at_0 * r_h5_at_1
        }
        let s_1 = 0
        for (let j = 1; j < 52; j += 4) {
          const W_h6_h5_at_0 = W_h6_h5[i_53 + j] as number
          const r_h5_at_1 = r_h5[b_53 + j] as number
          s_1 += W_h6_h5_at_0 * r_h5_at_1
        }
        let s_2 = 0
        for (let j = 2; j < 52; j += 4) {
          const W_h6_h5_at_0 = W_h6_h5[i_53 + j] as number
          const r_h5_at_1 = r_h5[b_53 + j] as number
          s_2 += W_h6_h5_at_0 * r_h5_at_1
        }
        let s_3 = 0
        for (let j = 3; j < 52; j += 4) {
          const W_h6_h5_at_0 = W_h6_h5[i_53 + j] as number
          const r_h5_at_1 = r_h5[b_53 + j] as number
          s_3 += W_h6_h5_at_0 * r_h5_at_1
        }
        let s = s_0 + s_1 + (s_2 + s_3)
        for (let j = 52; j < 53; j++) {
          const W_h6_h5_at_0 = W_h6_h5[i_53 + j] as number
          const r_h5_at_1 = r_h5[b_53 + j] as number
          s += W_h6_h5_at_0 * r_h5_at_1
        }
        P2_h6[i + 53 * b] = s
      }
    }
    for (let i = 0; i < 52; i += 4) {
      const i_53 = 53 * i
      for (let j = 0; j < 52; j += 2) {
        let g_00 = 0; let g_01 = 0
        let g_10 = 0; let g_11 = 0
        let g_20 = 0; let g_21 = 0
        let g_30 = 0; let g_31 = 0
        for (let b = 0; b < batch; b++) {
          const r_h5_at_0 = r_h5[j + 53 * b] as number
          const e_h6_at_1 = e_h6[i + 53 * b] as number
          const r_h5_at_2 = r_h5[j + 53 * b + 1] as number
          const e_h6_at_3 = e_h6[i + 53 * b + 1] as number
          const e_h6_at_4 = e_h6[i + 53 * b + 2] as number
          const e_h6_at_5 = e_h6[i + 53 * b + 3] as number
          g_00 += r_h5_at_0 * e_h6_at_1; g_01 += r_h5_at_2 * e_h6_at_1
          g_10 += r_h5_at_0 * e_h6_at_3; g_11 += r_h5_at_2 * e_h6_at_3
          g_20 += r_h5_at_0 * e_h6_at_4; g_21 += r_h5_at_2 * e_h6_at_4
          g_30 += r_h5_at_0 * e_h6_at_5; g_31 += r_h5_at_2 * e_h6_at_5
        }
        grad_W_h6_h5[i_53 + j] = g_00 / batch
        grad_W_h6_h5[i_53 + j + 1] = g_01 / batch
        grad_W_h6_h5[i_53 + j + 53] = g_10 / batch
        grad_W_h6_h5[i_53 + j + 54] = g_11 / batch
        grad_W_h6_h5[i_53 + j + 106] = g_20 / batch
        grad_W_h6_h5[i_53 + j + 107] = g_21 / batch
        grad_W_h6_h5[i_53 + j + 159] = g_30 / batch
        grad_W_h6_h5[i_53 + j + 160] = g_31 / batch
      }
      for (let j = 52; j < 53; j++) {
        let g_00 = 0; let g_10 = 0
        let g_20 = 0; let g_30 = 0
        for (let b = 0; b < batch; b++) {
          const r_h5_at_0 = r_h5[j + 53 * b] as number
          const e_h6_at_1 = e_h6[i + 53 * b] as number
          const e_h6_at_2 = e_h6[i + 53 * b + 1] as number
          const e_h6_at_3 = e_h6[i + 53 * b + 2] as number
          const e_h6_at_4 = e_h6[i + 53 * b + 3] as number
          g_00 += r_h5_at_0 * e_h6_at_1; g_10 += r_h5_at_0 * e_h6_at_2
          g_20 += r_h5_at_0 * e_h6_at_3; g_30 += r_h5_at_0 * e_h6_at_4
        }
        grad_W_h6_h5[i_53 + j] = g_00 / batch
        grad_W_h6_h5[i_53 + j + 53] = g_10 / batch
        grad_W_h6_h5[i_53 + j + 106] = g_20 / batch
        grad_W_h6_h5[i_53 + j + 159] = g_30 / batch
      }
    }
    for (let i = 52; i < 53; i++) {
      const i_53 = 53 * i
      for (let j = 0; j < 53; j++) {
        let g = 0
        for (let b = 0; b < batch; b++) {
          const r_h5_at_0 = r_h5[j + 53 * b] as number
          const e_h6_at_1 = e_h6[i + 53 * b] as number
          g += r_h5_at_0 * e_h6_at_1
        }
        grad_W_h6_h5[i_53 + j] = g / batch
      }
    }
    if ((learn[0] as number) !== 0) {
      for (let i = 0; i < 53; i++) {
        const i_53 = 53 * i
        for (let j = 0; j < 53; j++) {
          const g = grad_W_h6_h5[i_53 + j] as number
          const m = 0.8999999761581421 * (adam_m_W_h6_h5[i_53 + j] as number) + 0.10000000149011612 * g
          const v = 0.9990000128746033 * (adam_v_W_h6_h5[i_53 + j] as number) + 0.0010000000474974513 * (g * g)
          adam_m_W_h6_h5[i_53 + j] = m
          adam_v_W_h6_h5[i_53 + j] = v
          const mean = m / (1 - (adam_p1_W_h6_h5[0] as number))
          const spread = Math.sqrt(v / (1 - (adam_p2_W_h6_h5[0] as number)))
          const theta = (W_h6_h5[i_53 + j] as number) + (eta[0] as number) * mean / (spread + 9.99999993922529e-9)
          W_h6_h5[i_53 + j] = theta
        }
      }
    }
  }

  function step_synapse_W_7(): void {
    // [synapse-W] Ẇ = η * e r'
    // W[y,h6]: W' e, W r, learning of W
    for (let b = 0; b < batch - 3; b += 4) {
      const b_53 = 53 * b
      for (let j = 0; j < 52; j += 2) {
        const b_10 = 10 * b
        let x_sum_00 = 0; let x_sum_01 = 0
        let x_sum_10 = 0; let x_sum_11 = 0
        let x_sum_20 = 0; let x_sum_21 = 0
        let x_sum_30 = 0; let x_sum_31 = 0
        for (let i = 0; i < 10; i++) {
          const W_y_h6_at_0 = W_y_h6[j + 53 * i] as number
          const e_y_at_1 = e_y[b_10 + i] as number
          const W_y_h6_at_2 = W_y_h6[j + 53 * i + 1] as number
          const e_y_at_3 = e_y[b_10 + i + 10] as number
          const e_y_at_4 = e_y[b_10 + i + 20] as number
          const e_y_at_5 = e_y[b_10 + i + 30] as number
          x_sum_00 += W_y_h6_at_0 * e_y_at_1; x_sum_01 += W_y_h6_at_2 * e_y_at_1
          x_sum_10 += W_y_h6_at_0 * e_y_at_3; x_sum_11 += W_y_h6_at_2 * e_y_at_3
          x_sum_20 += W_y_h6_at_0 * e_y_at_4; x_sum_21 += W_y_h6_at_2 * e_y_at_4
          x_sum_30 += W_y_h6_at_0 * e_y_at_5; x_sum_31 += W_y_h6_at_2 * e_y_at_5
        }
        P1_h6[b_53 + j] = x_sum_00
        P1_h6[b_53 + j + 1] = x_sum_01
        P1_h6[b_53 + j + 53] = x_sum_10
        P1_h6[b_53 + j + 54] = x_sum_11
        P1_h6[b_53 + j + 106] = x_sum_20
        P1_h6[b_53 + j + 107] = x_sum_21
        P1_h6[b_53 + j + 159] = x_sum_30
        P1_h6[b_53 + j + 160] = x_sum_31
      }
      for (let j = 52; j < 53; j++) {
        const b_10 = 10 * b
        let x_sum_00 = 0; let x_sum_10 = 0
        let x_sum_20 = 0; let x_sum_30 = 0
        for (let i = 0; i < 10; i++) {
          const W_y_h6_at_0 = W_y_h6[j + 53 * i] as number
          const e_y_at_1 = e_y[b_10 + i] as number
          const e_y_at_2 = e_y[b_10 + i + 10] as number
          const e_y_at_3 = e_y[b_10 + i + 20] as number
          const e_y_at_4 = e_y[b_10 + i + 30] as number
          x_sum_00 += W_y_h6_at_0 * e_y_at_1; x_sum_10 += W_y_h6_at_0 * e_y_at_2
          x_sum_20 += W_y_h6_at_0 * e_y_at_3; x_sum_30 += W_y_h6_at_0 * e_y_at_4
        }
        P1_h6[b_53 + j] = x_sum_00
        P1_h6[b_53 + j + 53] = x_sum_10
        P1_h6[b_53 + j + 106] = x_sum_20
        P1_h6[b_53 + j + 159] = x_sum_30
      }
    }
    for (let b = batch - (batch % 4); b < batch; b++) {
      const b_53 = 53 * b
      for (let j = 0; j < 53; j++) {
        const b_10 = 10 * b
        let x_sum = 0
        for (let i = 0; i < 10; i++) {
          const W_y_h6_at_0 = W_y_h6[j + 53 * i] as number
          const e_y_at_1 = e_y[b_10 + i] as number
          x_sum += W_y_h6_at_0 * e_y_at_1
        }
        P1_h6[b_53 + j] = x_sum
      }
    }
    for (let i = 0; i < 8; i += 4) {
      for (let b = 0; b < batch - 1; b += 2) {
        const i_53 = 53 * i
        const b_53 = 53 * b
        let s_00_0 = 0; let s_01_0 = 0
        let s_10_0 = 0; let s_11_0 = 0
        let s_20_0 = 0; let s_21_0 = 0
        let s_30_0 = 0; let s_31_0 = 0
        for (let j = 0; j < 52; j += 4) {
          const W_y_h6_at_0 = W_y_h6[i_53 + j] as number
          const r_h6_at_1 = r_h6[b_53 + j] as number
          const r_h6_at_2 = r_h6[b_53 + j + 53] as number
          const W_y_h6_at_3 = W_y_h6[i_53 + j + 53] as number
          const W_y_h6_at_4 = W_y_h6[i_53 + j + 106] as number
          const W_y_h6_at_5 = W_y_h6[i_53 + j + 159] as number
          s_00_0 += W_y_h6_at_0 * r_h6_at_1; s_01_0 += W_y_h6_at_0 * r_h6_at_2
          s_10_0 += W_y_h6_at_3 * r_h6_at_1; s_11_0 += W_y_h6_at_3 * r_h6_at_2
          s_20_0 += W_y_h6_at_4 * r_h6_at_1; s_21_0 += W_y_h6_at_4 * r_h6_at_2
          s_30_0 += W_y_h6_at_5 * r_h6_at_1; s_31_0 += W_y_h6_at_5 * r_h6_at_2
        }
        let s_00_1 = 0; let s_01_1 = 0
        let s_10_1 = 0; let s_11_1 = 0
        let s_20_1 = 0; let s_21_1 = 0
        let s_30_1 = 0; let s_31_1 = 0
        for (let j = 1; j < 52; j += 4) {
          const W_y_h6_at_0 = W_y_h6[i_53 + j] as number
          const r_h6_at_1 = r_h6[b_53 + j] as number
          const r_h6_at_2 = r_h6[b_53 + j + 53] as number
          const W_y_h6_at_3 = W_y_h6[i_53 + j + 53] as number
          const W_y_h6_at_4 = W_y_h6[i_53 + j + 106] as number
          const W_y_h6_at_5 = W_y_h6[i_53 + j + 159] as number
          s_00_1 += W_y_h6_at_0 * r_h6_at_1; s_01_1 += W_y_h6_at_0 * r_h6_at_2
          s_10_1 += W_y_h6_at_3 * r_h6_at_1; s_11_1 += W_y_h6_at_3 * r_h6_at_2
          s_20_1 += W_y_h6_at_4 * r_h6_at_1; s_21_1 += W_y_h6_at_4 * r_h6_at_2
          s_30_1 += W_y_h6_at_5 * r_h6_at_1; s_31_1 += W_y_h6_at_5 * r_h6_at_2
        }
        let s_00_2 = 0; let s_01_2 = 0
        let s_10_2 = 0; let s_11_2 = 0
        let s_20_2 = 0; let s_21_2 = 0
        let s_30_2 = 0; let s_31_2 = 0
        for (let j = 2; j < 52; j += 4) {
          const W_y_h6_at_0 = W_y_h6[i_53 + j] as number
          const r_h6_at_1 = r_h6[b_53 + j] as number
          const r_h6_at_2 = r_h6[b_53 + j + 53] as number
          const W_y_h6_at_3 = W_y_h6[i_53 + j + 53] as number
          const W_y_h6_at_4 = W_y_h6[i_53 + j + 106] as number
          const W_y_h6_at_5 = W_y_h6[i_53 + j + 159] as number
          s_00_2 += W_y_h6_at_0 * r_h6_at_1; s_01_2 += W_y_h6_at_0 * r_h6_at_2
          s_10_2 += W_y_h6_at_3 * r_h6_at_1; s_11_2 += W_y_h6_at_3 * r_h6_at_2
          s_20_2 += W_y_h6_at_4 * r_h6_at_1; s_21_2 += W_y_h6_at_4 * r_h6_at_2
          s_30_2 += W_y_h6_at_5 * r_h6_at_1; s_31_2 += W_y_h6_at_5 * r_h6_at_2
        }
        let s_00_3 = 0; let s_01_3 = 0
        let s_10_3 = 0; let s_11_3 = 0
        let s_20_3 = 0; let s_21_3 = 0
        let s_30_3 = 0; let s_31_3 = 0
        for (let j = 3; j < 52; j += 4) {
          const W_y_h6_at_0 = W_y_h6[i_53 + j] as number
          const r_h6_at_1 = r_h6[b_53 + j] as number
          const r_h6_at_2 = r_h6[b_53 + j + 53] as number
          const W_y_h6_at_3 = W_y_h6[i_53 + j + 53] as number
          const W_y_h6_at_4 = W_y_h6[i_53 + j + 106] as number
          const W_y_h6_at_5 = W_y_h6[i_53 + j + 159] as number
          s_00_3 += W_y_h6_at_0 * r_h6_at_1; s_01_3 += W_y_h6_at_0 * r_h6_at_2
          s_10_3 += W_y_h6_at_3 * r_h6_at_1; s_11_3 += W_y_h6_at_3 * r_h6_at_2
          s_20_3 += W_y_h6_at_4 * r_h6_at_1; s_21_3 += W_y_h6_at_4 * r_h6_at_2
          s_30_3 += W_y_h6_at_5 * r_h6_at_1; s_31_3 += W_y_h6_at_5 * r_h6_at_2
        }
        let s_00 = s_00_0 + s_00_1 + (s_00_2 + s_00_3)
        let s_01 = s_01_0 + s_01_1 + (s_01_2 + s_01_3)
        let s_10 = s_10_0 + s_10_1 + (s_10_2 + s_10_3)
        let s_11 = s_11_0 + s_11_1 + (s_11_2 + s_11_3)
        let s_20 = s_20_0 + s_20_1 + (s_20_2 + s_20_3)
        let s_21 = s_21_0 + s_21_1 + (s_21_2 + s_21_3)
        let s_30 = s_30_0 + s_30_1 + (s_30_2 + s_30_3)
        let s_31 = s_31_0 + s_31_1 + (s_31_2 + s_31_3)
        for (let j = 52; j < 53; j++) {
          const W_y_h6_at_0 = W_y_h6[i_53 + j] as number
          const r_h6_at_1 = r_h6[b_53 + j] as number
          const r_h6_at_2 = r_h6[b_53 + j + 53] as number
          const W_y_h6_at_3 = W_y_h6[i_53 + j + 53] as number
          const W_y_h6_at_4 = W_y_h6[i_53 + j + 106] as number
          const W_y_h6_at_5 = W_y_h6[i_53 + j + 159] as number
          s_00 += W_y_h6_at_0 * r_h6_at_1; s_01 += W_y_h6_at_0 * r_h6_at_2
          s_10 += W_y_h6_at_3 * r_h6_at_1; s_11 += W_y_h6_at_3 * r_h6_at_2
          s_20 += W_y_h6_at_4 * r_h6_at_1; s_21 += W_y_h6_at_4 * r_h6_at_2
          s_30 += W_y_h6_at_5 * r_h6_at_1; s_31 += W_y_h6_at_5 * r_h6_at_2
        }
        P2_y[i + 10 * b] = s_00
        P2_y[i + 10 * b + 10] = s_01
        P2_y[i + 10 * b + 1] = s_10
        P2_y[i + 10 * b + 11] = s_11
        P2_y[i + 10 * b + 2] = s_20
        P2_y[i + 10 * b + 12] = s_21
        P2_y[i + 10 * b + 3] = s_30
        P2_y[i + 10 * b + 13] = s_31
      }
      for (let b = batch - (batch % 2); b < batch; b++) {
        const i_53 = 53 * i
        const b_53 = 53 * b
        let s_00_0 = 0; let s_10_0 = 0
        let s_20_0 = 0; let s_30_0 = 0
        for (let j = 0; j < 52; j += 4) {
          const W_y_h6_at_0 = W_y_h6[i_53 + j] as number
          const r_h6_at_1 = r_h6[b_53 + j] as number
          const W_y_h6_at_2 = W_y_h6[i_53 + j + 53] as number
          const W_y_h6_at_3 = W_y_h6[i_53 + j + 106] as number
          const W_y_h6_at_4 = W_y_h6[i_53 + j + 159] as number
          s_00_0 += W_y_h6_at_0 * r_h6_at_1; s_10_0 += W_y_h6_at_2 * r_h6_at_1
          s_20_0 += W_y_h6_at_3 * r_h6_at_1; s_30_0 += W_y_h6_at_4 * r_h6_at_1
        }
        let s_00_1 = 0; let s_10_1 = 0
        let s_20_1 = 0; let s_30_1 = 0
        for (let j = 1; j < 52; j += 4) {
          const W_y_h6_at_0 = W_y_h6[i_53 + j] as number
          const r_h6_at_1 = r_h6[b_53 + j] as number
          const W_y_h6_at_2 = W_y_h6[i_53 + j + 53] as number
          const W_y_h6_at_3 = W_y_h6[i_53 + j + 106] as number
          const W_y_h6_at_4 = W_y_h6[i_53 + j + 159] as number
          s_00_1 += W_y_h6_at_0 * r_h6_at_1; s_10_1 += W_y_h6_at_2 * r_h6_at_1
          s_20_1 += W_y_h6_at_3 * r_h6_at_1; s_30_1 += W_y_h6_at_4 * r_h6_at_1
        }
        let s_00_2 = 0; let s_10_2 = 0
        let s_20_2 = 0; let s_30_2 = 0
        for (let j = 2; j < 52; j += 4) {
          const W_y_h6_at_0 = W_y_h6[i_53 + j] as number
          const r_h6_at_1 = r_h6[b_53 + j] as number
          const W_y_h6_at_2 = W_y_h6[i_53 + j + 53] as number
          const W_y_h6_at_3 = W_y_h6[i_53 + j + 106] as number
          const W_y_h6_at_4 = W_y_h6[i_53 + j + 159] as number
          s_00_2 += W_y_h6_at_0 * r_h6_at_1; s_10_2 += W_y_h6_at_2 * r_h6_at_1
          s_20_2 += W_y_h6_at_3 * r_h6_at_1; s_30_2 += W_y_h6_at_4 * r_h6_at_1
        }
        let s_00_3 = 0; let s_10_3 = 0
        let s_20_3 = 0; let s_30_3 = 0
        for (let j = 3; j < 52; j += 4) {
          const W_y_h6_at_0 = W_y_h6[i_53 + j] as number
          const r_h6_at_1 = r_h6[b_53 + j] as number
          const W_y_h6_at_2 = W_y_h6[i_53 + j + 53] as number
          const W_y_h6_at_3 = W_y_h6[i_53 + j + 106] as number
          const W_y_h6_at_4 = W_y_h6[i_53 + j + 159] as number
          s_00_3 += W_y_h6_at_0 * r_h6_at_1; s_10_3 += W_y_h6_at_2 * r_h6_at_1
          s_20_3 += W_y_h6_at_3 * r_h6_at_1; s_30_3 += W_y_h6_at_4 * r_h6_at_1
        }
        let s_00 = s_00_0 + s_00_1 + (s_00_2 + s_00_3)
        let s_10 = s_10_0 + s_10_1 + (s_10_2 + s_10_3)
        let s_20 = s_20_0 + s_20_1 + (s_20_2 + s_20_3)
        let s_30 = s_30_0 + s_30_1 + (s_30_2 + s_30_3)
        for (let j = 52; j < 53; j++) {
          const W_y_h6_at_0 = W_y_h6[i_53 + j] as number
          const r_h6_at_1 = r_h6[b_53 + j] as number
          const W_y_h6_at_2 = W_y_h6[i_53 + j + 53] as number
          const W_y_h6_at_3 = W_y_h6[i_53 + j + 106] as number
          const W_y_h6_at_4 = W_y_h6[i_53 + j + 159] as number
          s_00 += W_y_h6_at_0 * r_h6_at_1; s_10 += W_y_h6_at_2 * r_h6_at_1
          s_20 += W_y_h6_at_3 * r_h6_at_1; s_30 += W_y_h6_at_4 * r_h6_at_1
        }
        P2_y[i + 10 * b] = s_00
        P2_y[i + 10 * b + 1] = s_10
        P2_y[i + 10 * b + 2] = s_20
        P2_y[i + 10 * b + 3] = s_30
      }
    }
    for (let i = 8; i < 10; i++) {
      for (let b = 0; b < batch; b++) {
        const i_53 = 53 * i
        const b_53 = 53 * b
        let s_0 = 0
        for (let j = 0; j < 52; j += 4) {
          const W_y_h6_at_0 = W_y_h6[i_53 + j] as number
          const r_h6_at_1 = r_h6[b_53 + j] as number
          s_0 += W_y_h6_at_0 * r_h6_at_1
        }
        let s_1 = 0
        for (let j = 1; j < 52; j += 4) {
          const W_y_h6_at_0 = W_y_h6[i_53 + j] as number
          const r_h6_at_1 = r_h6[b_53 + j] as number
          s_1 += W_y_h6_at_0 * r_h6_at_1
        }
        let s_2 = 0
        for (let j = 2; j < 52; j += 4) {
          const W_y_h6_at_0 = W_y_h6[i_53 + j] as number
          const r_h6_at_1 = r_h6[b_53 + j] as number
          s_2 += W_y_h6_at_0 * r_h6_at_1
        }
        let s_3 = 0
        for (let j = 3; j < 52; j += 4) {
          const W_y_h6_at_0 = W_y_h6[i_53 + j] as number
          const r_h6_at_1 = r_h6[b_53 + j] as number
          s_3 += W_y_h6_at_0 * r_h6_at_1
        }
        let s = s_0 + s_1 + (s_2 + s_3)
        for (let j = 52; j < 53; j++) {
          const W_y_h6_at_0 = W_y_h6[i_53 + j] as number
          const r_h6_at_1 = r_h6[b_53 + j] as number
          s += W_y_h6_at_0 * r_h6_at_1
        }
        P2_y[i + 10 * b] = s
      }
    }
    for (let i = 0; i < 8; i += 4) {
      const i_53 = 53 * i
      for (let j = 0; j < 52; j += 2) {
        let g_00 = 0; let g_01 = 0
        let g_10 = 0; let g_11 = 0
        let g_20 = 0; let g_21 = 0
        let g_30 = 0; let g_31 = 0
        for (let b = 0; b < batch; b++) {
          const r_h6_at_0 = r_h6[j + 53 * b] as number
          const e_y_at_1 = e_y[i + 10 * b] as number
          const r_h6_at_2 = r_h6[j + 53 * b + 1] as number
          const e_y_at_3 = e_y[i + 10 * b + 1] as number
          const e_y_at_4 = e_y[i + 10 * b + 2] as number
          const e_y_at_5 = e_y[i + 10 * b + 3] as number
          g_00 += r_h6_at_0 * e_y_at_1; g_01 += r_h6_at_2 * e_y_at_1
          g_10 += r_h6_at_0 * e_y_at_3; g_11 += r_h6_at_2 * e_y_at_3
          g_20 += r_h6_at_0 * e_y_at_4; g_21 += r_h6_at_2 * e_y_at_4
          g_30 += r_h6_at_0 * e_y_at_5; g_31 += r_h6_at_2 * e_y_at_5
        }
        grad_W_y_h6[i_53 + j] = g_00 / batch
        grad_W_y_h6[i_53 + j + 1] = g_01 / batch
        grad_W_y_h6[i_53 + j + 53] = g_10 / batch
        grad_W_y_h6[i_53 + j + 54] = g_11 / batch
        grad_W_y_h6[i_53 + j + 106] = g_20 / batch
        grad_W_y_h6[i_53 + j + 107] = g_21 / batch
        grad_W_y_h6[i_53 + j + 159] = g_30 / batch
        grad_W_y_h6[i_53 + j + 160] = g_31 / batch
      }
      for (let j = 52; j < 53; j++) {
        let g_00 = 0; let g_10 = 0
        let g_20 = 0; let g_30 = 0
        for (let b = 0; b < batch; b++) {
          const r_h6_at_0 = r_h6[j + 53 * b] as number
          const e_y_at_1 = e_y[i + 10 * b] as number
          const e_y_at_2 = e_y[i + 10 * b + 1] as number
          const e_y_at_3 = e_y[i + 10 * b + 2] as number
          const e_y_at_4 = e_y[i + 10 * b + 3] as number
          g_00 += r_h6_at_0 * e_y_at_1; g_10 += r_h6_at_0 * e_y_at_2
          g_20 += r_h6_at_0 * e_y_at_3; g_30 += r_h6_at_0 * e_y_at_4
        }
        grad_W_y_h6[i_53 + j] = g_00 / batch
        grad_W_y_h6[i_53 + j + 53] = g_10 / batch
        grad_W_y_h6[i_53 + j + 106] = g_20 / batch
        grad_W_y_h6[i_53 + j + 159] = g_30 / batch
      }
    }
    for (let i = 8; i < 10; i++) {
      const i_53 = 53 * i
      for (let j = 0; j < 53; j++) {
        let g = 0
        for (let b = 0; b < batch; b++) {
          const r_h6_at_0 = r_h6[j + 53 * b] as number
          const e_y_at_1 = e_y[i + 10 * b] as number
          g += r_h6_at_0 * e_y_at_1
        }
        grad_W_y_h6[i_53 + j] = g / batch
      }
    }
    if ((learn[0] as number) !== 0) {
      for (let i = 0; i < 10; i++) {
        const i_53 = 53 * i
        for (let j = 0; j < 53; j++) {
          const g = grad_W_y_h6[i_53 + j] as number
          const m = 0.8999999761581421 * (adam_m_W_y_h6[i_53 + j] as number) + 0.10000000149011612 * g
          const v = 0.9990000128746033 * (adam_v_W_y_h6[i_53 + j] as number) + 0.0010000000474974513 * (g * g)
          adam_m_W_y_h6[i_53 + j] = m
          adam_v_W_y_h6[i_53 + j] = v
          const mean = m / (1 - (adam_p1_W_y_h6[0] as number))
          const spread = Math.sqrt(v / (1 - (adam_p2_W_y_h6[0] as number)))
          const theta = (W_y_h6[i_53 + j] as number) + (eta[0] as number) * mean / (spread + 9.99999993922529e-9)
          W_y_h6[i_53 + j] = theta
        }
      }
    }
    for (let b = 0; b < batch; b++) {
      const b_53 = 53 * b
      for (let i = 0; i < 53; i++) {
        // [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
        // u[h1]
        const u = u_h1[b_53 + i] as number
        const rate = (-u + (b_h1[i] as number) + (gamma[0] as number) * (e_h1[b_53 + i] as number) + (P2_h1[b_53 + i] as number)) / (tau_m_h1[i] as number)
        // [definition-r] r = φ(D(τ_r) u)
        // r[h1]
        const t = u + (tau_r_h1[i] as number) * rate
        const r = identity(t)
        r_h1[b_53 + i] = r
        // phi'[h1]
        const phi = identity_1(t)
        phi_1_h1[b_53 + i] = phi
        u_h1[b_53 + i] = u + 0.20000000298023224 * rate
      }
    }
    for (let b = 0; b < batch; b++) {
      const b_53 = 53 * b
      for (let i = 0; i < 53; i++) {
        // [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
        // u[h2]
        const u = u_h2[b_53 + i] as number
        const rate = (-u + (b_h2[i] as number) + (gamma[0] as number) * (e_h2[b_53 + i] as number) + (P2_h2[b_53 + i] as number)) / (tau_m_h2[i] as number)
        // [definition-r] r = φ(D(τ_r) u)
        // r[h2]
        const t = u + (tau_r_h2[i] as number) * rate
        const r = tanh(t)
        r_h2[b_53 + i] = r
        // phi'[h2]
        const phi = tanh_1(t)
        phi_1_h2[b_53 + i] = phi
        u_h2[b_53 + i] = u + 0.20000000298023224 * rate
      }
    }
    for (let b = 0; b < batch; b++) {
      const b_53 = 53 * b
      for (let i = 0; i < 53; i++) {
        // [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
        // u[h3]
        const u = u_h3[b_53 + i] as number
        const rate = (-u + (b_h3[i] as number) + (gamma[0] as number) * (e_h3[b_53 + i] as number) + (P2_h3[b_53 + i] as number)) / (tau_m_h3[i] as number)
        // [definition-r] r = φ(D(τ_r) u)
        // r[h3]
        const t = u + (tau_r_h3[i] as number) * rate
        const r = tanh(t)
        r_h3[b_53 + i] = r
        // phi'[h3]
        const phi = tanh_1(t)
        phi_1_h3[b_53 + i] = phi
        u_h3[b_53 + i] = u + 0.20000000298023224 * rate
      }
    }
    for (let b = 0; b < batch; b++) {
      const b_53 = 53 * b
      for (let i = 0; i < 53; i++) {
        // [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
        // u[h4]
        const u = u_h4[b_53 + i] as number
        const rate = (-u + (b_h4[i] as number) + (gamma[0] as number) * (e_h4[b_53 + i] as number) + (P2_h4[b_53 + i] as number)) / (tau_m_h4[i] as number)
        // [definition-r] r = φ(D(τ_r) u)
        // r[h4]
        const t = u + (tau_r_h4[i] as number) * rate
        const r = tanh(t)
        r_h4[b_53 + i] = r
        // phi'[h4]
        const phi = tanh_1(t)
        phi_1_h4[b_53 + i] = phi
        u_h4[b_53 + i] = u + 0.20000000298023224 * rate
      }
    }
    for (let b = 0; b < batch; b++) {
      const b_53 = 53 * b
      for (let i = 0; i < 53; i++) {
        // [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
        // u[h5]
        const u = u_h5[b_53 + i] as number
        const rate = (-u + (b_h5[i] as number) + (gamma[0] as number) * (e_h5[b_53 + i] as number) + (P2_h5[b_53 + i] as number)) / (tau_m_h5[i] as number)
        // [definition-r] r = φ(D(τ_r) u)
        // r[h5]
        const t = u + (tau_r_h5[i] as number) * rate
        const r = tanh(t)
        r_h5[b_53 + i] = r
        // phi'[h5]
        const phi = tanh_1(t)
        phi_1_h5[b_53 + i] = phi
        u_h5[b_53 + i] = u + 0.20000000298023224 * rate
      }
    }
    for (let b = 0; b < batch; b++) {
      const b_53 = 53 * b
      for (let i = 0; i < 53; i++) {
        // [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
        // u[h6]
        const u = u_h6[b_53 + i] as number
        const rate = (-u + (b_h6[i] as number) + (gamma[0] as number) * (e_h6[b_53 + i] as number) + (P2_h6[b_53 + i] as number)) / (tau_m_h6[i] as number)
        // [definition-r] r = φ(D(τ_r) u)
        // r[h6]
        const t = u + (tau_r_h6[i] as number) * rate
        const r = tanh(t)
        r_h6[b_53 + i] = r
        // phi'[h6]
        const phi = tanh_1(t)
        phi_1_h6[b_53 + i] = phi
        u_h6[b_53 + i] = u + 0.20000000298023224 * rate
      }
    }
    for (let b = 0; b < batch; b++) {
      const b_10 = 10 * b
      for (let i = 0; i < 10; i++) {
        // [neuron-u] τ_m * u̇ = -u + W r + b + γ * e
        // u[y]
        const u = u_y[b_10 + i] as number
        const rate = (-u + (b_y[i] as number) + (gamma[0] as number) * (e_y[b_10 + i] as number) + (P2_y[b_10 + i] as number)) / (tau_m_y[i] as number)
        // [definition-r] r = φ(D(τ_r) u)
        // r[y]
        const t = u + (tau_r_y[i] as number) * rate
        const r = identity(t)
        r_y[b_10 + i] = r
        // phi'[y]
        const phi = identity_1(t)
        phi_1_y[b_10 + i] = phi
        u_y[b_10 + i] = u + 0.20000000298023224 * rate
      }
    }
  }

  function step_synapse_b(): void {
    // [synapse-b] ḃ = η * e
    // b[h1]: learning
    for (let i = 0; i < 53; i++) {
      let g = 0
      for (let b = 0; b < batch; b++) {
        g += e_h1[i + 53 * b] as number
      }
      grad_b_h1[i] = g / batch
    }
  }

  function step_synapse_b_2(): void {
    // [synapse-b] ḃ = η * e
    // b[h2]: learning
    for (let i = 0; i < 53; i++) {
      let g = 0
      for (let b = 0; b < batch; b++) {
        g += e_h2[i + 53 * b] as number
      }
      grad_b_h2[i] = g / batch
    }
  }

  function step_synapse_b_3(): void {
    // [synapse-b] ḃ = η * e
    // b[h3]: learning
    for (let i = 0; i < 53; i++) {
      let g = 0
      for (let b = 0; b < batch; b++) {
        g += e_h3[i + 53 * b] as number
      }
      grad_b_h3[i] = g / batch
    }
  }

  function step_synapse_b_4(): void {
    // [synapse-b] ḃ = η * e
    // b[h4]: learning
    for (let i = 0; i < 53; i++) {
      let g = 0
      for (let b = 0; b < batch; b++) {
        g += e_h4[i + 53 * b] as number
      }
      grad_b_h4[i] = g / batch
    }
  }

  function step_synapse_b_5(): void {
    // [synapse-b] ḃ = η * e
    // b[h5]: learning
    for (let i = 0; i < 53; i++) {
      let g = 0
      for (let b = 0; b < batch; b++) {
        g += e_h5[i + 53 * b] as number
      }
      grad_b_h5[i] = g / batch
    }
  }

  function step_synapse_b_6(): void {
    // [synapse-b] ḃ = η * e
    // b[h6]: learning
    for (let i = 0; i < 53; i++) {
      let g = 0
      for (let b = 0; b < batch; b++) {
        g += e_h6[i + 53 * b] as number
      }
      grad_b_h6[i] = g / batch
    }
  }

  function step_synapse_b_7(): void {
    // [synapse-b] ḃ = η * e
    // b[y]: learning
    for (let i = 0; i < 10; i++) {
      let g = 0
      for (let b = 0; b < batch; b++) {
        g += e_y[i + 10 * b] as number
      }
      grad_b_y[i] = g / batch
    }
    if ((learn[0] as number) !== 0) {
      for (let i = 0; i < 53; i++) {
        const g = grad_b_h1[i] as number
        const m = 0.8999999761581421 * (adam_m_b_h1[i] as number) + 0.10000000149011612 * g
        const v = 0.9990000128746033 * (adam_v_b_h1[i] as number) + 0.0010000000474974513 * (g * g)
        adam_m_b_h1[i] = m
        adam_v_b_h1[i] = v
        const mean = m / (1 - (adam_p1_b_h1[0] as number))
        const spread = Math.sqrt(v / (1 - (adam_p2_b_h1[0] as number)))
        const theta = (b_h1[i] as number) + (eta[0] as number) * mean / (spread + 9.99999993922529e-9)
        b_h1[i] = theta
      }
    }
    if ((learn[0] as number) !== 0) {
      for (let i = 0; i < 53; i++) {
        const g = grad_b_h2[i] as number
        const m = 0.8999999761581421 * (adam_m_b_h2[i] as number) + 0.10000000149011612 * g
        const v = 0.9990000128746033 * (adam_v_b_h2[i] as number) + 0.0010000000474974513 * (g * g)
        adam_m_b_h2[i] = m
        adam_v_b_h2[i] = v
        const mean = m / (1 - (adam_p1_b_h2[0] as number))
        const spread = Math.sqrt(v / (1 - (adam_p2_b_h2[0] as number)))
        const theta = (b_h2[i] as number) + (eta[0] as number) * mean / (spread + 9.99999993922529e-9)
        b_h2[i] = theta
      }
    }
    if ((learn[0] as number) !== 0) {
      for (let i = 0; i < 53; i++) {
        const g = grad_b_h3[i] as number
        const m = 0.8999999761581421 * (adam_m_b_h3[i] as number) + 0.10000000149011612 * g
        const v = 0.9990000128746033 * (adam_v_b_h3[i] as number) + 0.0010000000474974513 * (g * g)
        adam_m_b_h3[i] = m
        adam_v_b_h3[i] = v
        const mean = m / (1 - (adam_p1_b_h3[0] as number))
        const spread = Math.sqrt(v / (1 - (adam_p2_b_h3[0] as number)))
        const theta = (b_h3[i] as number) + (eta[0] as number) * mean / (spread + 9.99999993922529e-9)
        b_h3[i] = theta
      }
    }
    if ((learn[0] as number) !== 0) {
      for (let i = 0; i < 53; i++) {
        const g = grad_b_h4[i] as number
        const m = 0.8999999761581421 * (adam_m_b_h4[i] as number) + 0.10000000149011612 * g
        const v = 0.9990000128746033 * (adam_v_b_h4[i] as number) + 0.0010000000474974513 * (g * g)
        adam_m_b_h4[i] = m
        adam_v_b_h4[i] = v
        const mean = m / (1 - (adam_p1_b_h4[0] as number))
        const spread = Math.sqrt(v / (1 - (adam_p2_b_h4[0] as number)))
        const theta = (b_h4[i] as number) + (eta[0] as number) * mean / (spread + 9.99999993922529e-9)
        b_h4[i] = theta
      }
    }
    if ((learn[0] as number) !== 0) {
      for (let i = 0; i < 53; i++) {
        const g = grad_b_h5[i] as number
        const m = 0.8999999761581421 * (adam_m_b_h5[i] as number) + 0.10000000149011612 * g
        const v = 0.9990000128746033 * (adam_v_b_h5[i] as number) + 0.0010000000474974513 * (g * g)
        adam_m_b_h5[i] = m
        adam_v_b_h5[i] = v
        const mean = m / (1 - (adam_p1_b_h5[0] as number))
        const spread = Math.sqrt(v / (1 - (adam_p2_b_h5[0] as number)))
        const theta = (b_h5[i] as number) + (eta[0] as number) * mean / (spread + 9.99999993922529e-9)
        b_h5[i] = theta
      }
    }
    if ((learn[0] as number) !== 0) {
      for (let i = 0; i < 53; i++) {
        const g = grad_b_h6[i] as number
        const m = 0.8999999761581421 * (adam_m_b_h6[i] as number) + 0.10000000149011612 * g
        const v = 0.9990000128746033 * (adam_v_b_h6[i] as number) + 0.0010000000474974513 * (g * g)
        adam_m_b_h6[i] = m
        adam_v_b_h6[i] = v
        const mean = m / (1 - (adam_p1_b_h6[0] as number))
        const spread = Math.sqrt(v / (1 - (adam_p2_b_h6[0] as number)))
        const theta = (b_h6[i] as number) + (eta[0] as number) * mean / (spread + 9.99999993922529e-9)
        b_h6[i] = theta
      }
    }
    if ((learn[0] as number) !== 0) {
      for (let i = 0; i < 10; i++) {
        const g = grad_b_y[i] as number
        const m = 0.8999999761581421 * (adam_m_b_y[i] as number) + 0.10000000149011612 * g
        const v = 0.9990000128746033 * (adam_v_b_y[i] as number) + 0.0010000000474974513 * (g * g)
        adam_m_b_y[i] = m
        adam_v_b_y[i] = v
        const mean = m / (1 - (adam_p1_b_y[0] as number))
        const spread = Math.sqrt(v / (1 - (adam_p2_b_y[0] as number)))
        const theta = (b_y[i] as number) + (eta[0] as number) * mean / (spread + 9.99999993922529e-9)
        b_y[i] = theta
      }
    }
  }

  function advance(): void {
    step_begin()
    step_synapse_W()
    step_synapse_W_2()
    step_synapse_W_3()
    step_synapse_W_4()
    step_synapse_W_5()
    step_synapse_W_6()
    step_synapse_W_7()
    step_synapse_b()
    step_synapse_b_2()
    step_synapse_b_3()
    step_synapse_b_4()
    step_synapse_b_5()
    step_synapse_b_6()
    step_synapse_b_7()
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

/** the exponent of a normal positive x, without its bias */
function exponent(x: number): number {
  FLOAT[0] = x
  return (((WORDS[1] as number) >>> 20) & 2047) - 1023
}

/** x scaled by a power of 2 to 1 ≤ x < 2 */
function significand(x: number): number {
  FLOAT[0] = x
  return x / (POWERS[((WORDS[1] as number) >>> 20) & 2047] as number)
}

/** exp(x) = eˣ, error at most 4 ulp in f32 */
function exp(x: number): number {
  const held = Math.min(Math.max(x, -104), 89)
  const k = nearest(held * 1.4426950216293335)
  const r = held - k * 0.693145751953125 - k * 0.000001428606765330187
  const rr = r * r
  const even = 0.5 + rr * (0.04166620597243309 + rr * 0.0013950489228591323)
  const odd = 0.166665181517601 + rr * 0.008368889801204205
  const p = r + rr * (even + r * odd)
  const y = 1 + p
  const k1 = Math.floor(k * 0.5)
  return y * pow2(k1) * pow2(k - k1)
}

/** log(x) = the natural logarithm, error at most 4 ulp in f32 */
function log(x: number): number {
  const raised = x < 1.1754943508222875e-38 ? x * 33554432 : x
  const lift = x < 1.1754943508222875e-38 ? -25 : 0
  const m0 = significand(raised)
  const m = 1.4142135381698608 < m0 ? m0 * 0.5 : m0
  const k0 = exponent(raised) + lift
  const k = 1.4142135381698608 < m0 ? k0 + 1 : k0
  const f = m - 1
  const s = f / (2 + f)
  const z = s * s
  const zz = z * z
  const h = 0.5 * (f * f)
  const even = 0.666669487953186 + zz * 0.30365249514579773
  const odd = 0.3995760679244995
  const finite = k * 0.693145751953125 + (f - (h - (s * (h + z * (even + z * odd)) + k * 0.000001428606765330187)))
  return 0 <= x ? (x === 0 ? -Number.POSITIVE_INFINITY : x === Number.POSITIVE_INFINITY ? x : finite) : Number.NaN
}

/** tanh(x) = the hyperbolic tangent, error at most 4 ulp in f32 */
function tanh(x: number): number {
  const twice = -2 * Math.abs(x)
  const held = Math.max(twice, -87)
  const k = nearest(held * 1.4426950216293335)
  const r = held - k * 0.693145751953125 - k * 0.000001428606765330187
  const rr = r * r
  const even = 0.5 + rr * (0.04166620597243309 + rr * 0.0013950489228591323)
  const odd = 0.166665181517601 + rr * 0.008368889801204205
  const p = r + rr * (even + r * odd)
  const s = twice < -87 ? 0 : pow2(k)
  const e = s * (1 + p)
  const d = 1 + e
  return (1 - s - s * p) / d * (x < 0 ? -1 : 1)
}

/** tanh_1(x) = 1 - tanh(x)², computed as 4q(1 - q) with q = e/(1 + e), e = exp(-2|x|) */
function tanh_1(x: number): number {
  const twice = -2 * Math.abs(x)
  const held = Math.max(twice, -87)
  const k = nearest(held * 1.4426950216293335)
  const r = held - k * 0.693145751953125 - k * 0.000001428606765330187
  const rr = r * r
  const even = 0.5 + rr * (0.04166620597243309 + rr * 0.0013950489228591323)
  const odd = 0.166665181517601 + rr * 0.008368889801204205
  const p = r + rr * (even + r * odd)
  const s = twice < -87 ? 0 : pow2(k)
  const e = s * (1 + p)
  const d = 1 + e
  const q = e / d
  return 4 * (q * (1 - q))
}

/** identity(x) = x */
function identity(x: number): number {
  return x
}

/** identity_1(x) = 1 */
function identity_1(_x: number): number {
  return 1
}
